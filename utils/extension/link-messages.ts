import { tellAddress } from '../report';
import type { Handlers } from './answer-messages';

/** What views may ask about a link. */
export const linkMessages = {
  checkLink: ({ url }) => ({ address: tellAddress(url) }),
} satisfies Partial<Handlers>;
