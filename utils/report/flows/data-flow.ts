import type { Evidence } from '../../evidence';

/**
 * Where a node stands, from the reader on. Ribbons run only from an earlier to a later column (`you`, `form`, `site`, then all others),
 * so that they can never form a circle.
 */
export type FlowLane = 'you' | 'form' | 'site' | 'host' | 'receiver' | 'linked' | 'loaded' | 'declared';

/**
 * What a ribbon tells. `opens`: the reader's browser asks for the page; `sends-to`: the page sends, without a form that we read;
 * `links-to`: it leads visitors on, and nothing goes there before they follow; `declared`: only the site's own words say so.
 */
export type FlowKind =
  | 'opens'
  | 'types-into'
  | 'posts-to'
  | 'hosted-by'
  | 'sends-to'
  | 'loads-from'
  | 'links-to'
  | 'declared';

/** `seen` on the page; `likely` and `possible` by its signs; `declared` by the site and not seen. */
export type FlowCertainty = 'seen' | 'likely' | 'possible' | 'declared';

/** A message by its key. Values: `count`; `purpose`, ids of `purpose_…`, space separated; `heading`, `phrase` and `name`, the page's own. */
export interface FlowWords {
  key: string;
  values: Record<string, string | number>;
}

export interface FlowNode {
  id: string;
  lane: FlowLane;
  /** A proper name as it may be shown, or a message. */
  name: string | FlowWords;
  /** What it is, in a few words. */
  note?: FlowWords;
  /** ISO 3166-1 alpha-2 codes of its operator's seat, space separated: only where a sourced fact says so. */
  country?: string;
  /** Names that a group stands for; empty for anything that stands for itself. */
  members: string[];
}

export interface FlowRibbon {
  id: string;
  /** Ids of nodes. */
  from: string;
  to: string;
  kind: FlowKind;
  certainty: FlowCertainty;
  /** What was seen, as the page has it; none where nothing could be. */
  evidence: Evidence[];
  /** Message key of its sentence; asks for `from`, `to`, `country`, `places`, `count`, and whether the form is the `only` one. */
  says: string;
  /** Fields of a form; 0 where there is nothing to count. */
  fields: number;
  /** Relative width: as many as fields, to a bound; 1 for all that cannot be counted. */
  width: number;
}

/** The picture of where data goes: the same nodes and ribbons for the drawing and for its table, in one order. */
export interface DataFlows {
  nodes: FlowNode[];
  ribbons: FlowRibbon[];
}
