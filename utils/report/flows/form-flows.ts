import type { Evidence } from '../../evidence';
import type { FormSummary } from '../form-summary';
import { type Actors, UNKNOWN, YOU } from './actors';
import type { FlowNode, FlowRibbon } from './data-flow';
import { plainName } from './plain-name';

/** Fields nobody types in. */
const SILENT = new Set(['hidden', 'submit', 'button', 'image', 'reset']);
/** A ribbon grows no wider than by so many fields. */
const WIDEST = 12;
const LONGEST_HEADING = 60;

/** Forms of one kind that send to the same places are one: a sign-up repeated in the footer. */
interface Same {
  form: FormSummary;
  count: number;
  fields: number;
}

/** The reader's forms, those that ask most first, each with its receivers. */
export function flowsOfForms(forms: FormSummary[], actors: Actors): { nodes: FlowNode[]; ribbons: FlowRibbon[] } {
  const same = new Map<string, Same>();
  for (const form of forms) {
    if (form.kind === 'search') continue;
    const key = JSON.stringify([form.kind, form.host, form.frame, form.alsoTo, form.scriptHosts]);
    const before = same.get(key);
    const fields = form.fields.filter(({ type }) => !SILENT.has(type)).length;
    if (before === undefined) same.set(key, { form, count: 1, fields });
    else same.set(key, { form: before.form, count: before.count + 1, fields: Math.max(before.fields, fields) });
  }
  const sorted = [...same.values()].sort((a, b) => b.fields - a.fields);
  const nodes: FlowNode[] = [];
  const ribbons: FlowRibbon[] = [];
  for (const [place, one] of sorted.entries()) {
    const id = `form ${place}`;
    nodes.push(nodeOf(id, one));
    ribbons.push(typed(id, one), ...sent(id, one, actors));
  }
  return { nodes, ribbons };
}

function nodeOf(id: string, { form, count, fields }: Same): FlowNode {
  const values = {
    count: count > 1 ? count : fields,
    heading: plainName((form.heading ?? '').slice(0, LONGEST_HEADING)),
  };
  const note = { key: count > 1 ? 'flow_forms' : form.heading ? 'flow_fields_under' : 'flow_fields', values };
  return {
    id,
    lane: 'form',
    name: { key: `form_kind_${form.kind.replaceAll('-', '_')}`, values: {} },
    note,
    members: [],
  };
}

function typed(id: string, { form, fields }: Same): FlowRibbon {
  const evidence = form.why.slice(0, 4);
  if (evidence.length === 0 && form.submit) evidence.push({ saw: form.submit.slice(0, 300), where: 'button' });
  const says = fields > 0 ? 'flow_says_types' : 'flow_says_types_unseen';
  return { ...ribbon(YOU, id, says, fields), kind: 'types-into', certainty: 'seen', evidence };
}

function sent(id: string, { form, fields }: Same, actors: Actors): FlowRibbon[] {
  const where: Evidence['where'] = form.frame === undefined || form.fields.length > 0 ? 'form' : 'frame';
  const hosts = [form.host, ...form.alsoTo].filter((host) => host !== '');
  const seen = hosts.map((host): FlowRibbon => {
    const to = actors.atHost(host);
    return {
      ...ribbon(id, to, 'flow_says_posts', fields),
      kind: 'posts-to',
      certainty: 'seen',
      evidence: [{ saw: host, where }],
    };
  });
  const named = form.scriptHosts.map((host): FlowRibbon => {
    const evidence: Evidence[] = [{ saw: host, where: 'inline-script' }];
    const to = actors.atHost(host);
    return { ...ribbon(id, to, 'flow_says_script', fields), kind: 'posts-to', certainty: 'possible', evidence };
  });
  if (seen.length + named.length > 0) return [...seen, ...named];
  actors.nodes.set(UNKNOWN, { id: UNKNOWN, lane: 'receiver', name: { key: 'flow_unknown', values: {} }, members: [] });
  return [
    { ...ribbon(id, UNKNOWN, 'flow_says_unknown', fields), kind: 'posts-to', certainty: 'possible', evidence: [] },
  ];
}

function ribbon(from: string, to: string, says: string, fields: number) {
  const width = Math.min(Math.max(fields, 1), WIDEST);
  return { id: `${from} > ${to} ${says}`, from, to, says, fields, width };
}
