import type { Report } from '../report';
import { type FieldKind, foldLabel } from './define-field-kind';

type Form = Report['forms'][number];
type Field = Form['fields'][number];

const files = import.meta.glob<FieldKind>('./field-kinds/*.ts', { eager: true, import: 'default' });

/** Every kind by id, in the order in which kinds are told. */
export const knownFieldKinds: ReadonlyMap<string, FieldKind> = new Map(
  Object.entries(files)
    .map(([path, kind]) => [path.slice('./field-kinds/'.length, -'.ts'.length), kind] as const)
    .sort(([, a], [, b]) => a.order - b.order),
);

const byRank = [...knownFieldKinds].sort(([, a], [, b]) => a.rank - b.rank);

/** Asked, and none of the known kinds. */
export const OTHER = 'other';

/** Nobody types in them; a box is a consent or an answer, which are told apart. */
const SILENT = new Set(['hidden', 'submit', 'button', 'image', 'reset', 'search', 'checkbox']);

/** The kinds of fields that forms ask for, each once, in a fixed order, `other` last. What is typed into a search counts for nothing. */
export function fieldKindsOf(forms: readonly Pick<Form, 'kind' | 'fields'>[]): string[] {
  const fields = forms.flatMap((form) => (form.kind === 'search' ? [] : form.fields));
  const asked = new Set(fields.flatMap((field) => kindOf(field) ?? []));
  return [...knownFieldKinds.keys(), OTHER].filter((kind) => asked.has(kind));
}

/** The label is what people read, so it speaks before the name in the page's code; of a choice, only the words over it. */
function kindOf({ type, name, label, under, decoy }: Field): string | undefined {
  if (decoy || SILENT.has(type)) return undefined;
  if (type === 'radio') return under === undefined ? undefined : kindOfWords(under);
  const told = byRank.find(([, { types }]) => types?.includes(type))?.[0] ?? kindOfWords(label);
  return told ?? byRank.find(([, { names }]) => names?.test(name))?.[0] ?? (label || name ? OTHER : undefined);
}

function kindOfWords(words: string): string | undefined {
  const folded = foldLabel(words);
  return byRank.find(([, { isMeant }]) => isMeant(folded))?.[0];
}
