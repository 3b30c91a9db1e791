import * as z from 'zod/mini';
import { AddressReport } from '../report';
import { address } from './message-parts';
import type { Sender } from './messages';

/** What may be asked about a link, without opening it. */
export const linkContract = {
  /** What an address alone says: nothing is requested for it. `address` is null for what is no address of a page. */
  checkLink: {
    from: 'view',
    payload: z.object({ url: address }),
    answer: z.object({ address: z.nullable(AddressReport) }),
  },
} as const satisfies Record<string, { from: Sender; payload: z.core.$ZodType; answer: z.core.$ZodType }>;
