import type { FlowKind } from '../../utils/report';

/** How a ribbon looks: one hue, told apart by depth and pattern. */
export type Look = 'typed' | 'page' | 'hosted' | 'link' | 'declared';

export const LOOKS: readonly Look[] = ['typed', 'page', 'hosted', 'link', 'declared'];

const OF_KIND: Record<FlowKind, Look> = {
  'types-into': 'typed',
  'posts-to': 'typed',
  opens: 'page',
  'loads-from': 'page',
  'sends-to': 'page',
  'hosted-by': 'hosted',
  'links-to': 'link',
  declared: 'declared',
};

export function lookOf(kind: FlowKind): Look {
  return OF_KIND[kind];
}

/** `stroke-dasharray` of the looks that have a pattern. */
export const DASHES: Partial<Record<Look, string>> = { link: '10 5', declared: '3 4' };
