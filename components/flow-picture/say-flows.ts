import type { DataFlows, FlowNode, FlowRibbon, FlowWords } from '../../utils/report';
import { countryName, type InterfaceWords, rowOf } from '../i18n';

/** Letters that run from right to left: such a name is set apart, so that it turns nothing around it. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A node's name. */
export function sayNode(words: InterfaceWords, { name }: FlowNode): string {
  return typeof name === 'string' ? name : sayWords(words, name);
}

/** What a node is and where its operator sits, in a line; empty where neither is known. */
export function sayNodeNote(words: InterfaceWords, { note, country }: FlowNode): string {
  const parts = [country && countryName(words, country), note && sayWords(words, note)];
  return parts.filter(Boolean).join('\u00a0· ');
}

/** What a ribbon tells, in one sentence that ends in the places where it was seen. */
export function sayRibbon(words: InterfaceWords, { nodes }: DataFlows, ribbon: FlowRibbon): string {
  const { from, to, says, fields, evidence } = ribbon;
  const end = nodes.find(({ id }) => id === to);
  const sentence = words(says, {
    from: nameIn(words, nodes, from),
    to: nameIn(words, nodes, to),
    country: end?.country ? countryName(words, end.country) : 'none',
    count: fields,
    only: nodes.filter(({ lane }) => lane === 'form').length === 1 ? 'yes' : 'no',
  });
  const places = [...new Set(evidence.map(({ where }) => words(`place_${where.replaceAll('-', '_')}`)))];
  if (places.length === 0) return sentence;
  return words('flow_seen', { says: sentence, places: rowOf(words, places) });
}

/** Which kind of flow, in as few words as stand in a table. */
export function sayKind(words: InterfaceWords, { kind }: FlowRibbon): string {
  return words(`flow_kind_${kind.replaceAll('-', '_')}`);
}

function nameIn(words: InterfaceWords, nodes: FlowNode[], wanted: string): string {
  const node = nodes.find(({ id }) => id === wanted);
  if (!node) return '';
  const name = sayNode(words, node);
  // Of a group, what its members are for tells more than how many they are.
  if (node.members.length > 0 && node.note) return words('flow_group', { name, note: sayWords(words, node.note) });
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

function sayWords(words: InterfaceWords, { key, values }: FlowWords): string {
  const { purpose } = values;
  if (typeof purpose !== 'string' || purpose === '') return words(key, values);
  const purposes = purpose.split(' ').map((id) => words(`purpose_${id}`));
  return words(key, { ...values, purpose: rowOf(words, purposes) });
}
