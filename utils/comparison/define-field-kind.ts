/** What forms ask for, told apart as coarsely as is useful. Knowledge, in a file of `field-kinds/` whose name is its id. */
export interface FieldKindFacts {
  source: string;
  date: string;
  /** Its place when kinds are told. */
  order: number;
  /** Which is tried first: "name on the card" is of a payment, "e-mail address" is no address. */
  rank: number;
  /** Types of a field that tell it alone. */
  types?: readonly string[];
  /**
   * Words of a label, by BCP 47 language: comma-separated, folded; `stem*` is the beginning of a word, `=all there is` the whole label.
   * All languages are tried on every page, so a word that means something else in another language stands with a sign of equality.
   */
  words?: Readonly<Record<string, string>>;
  /** How its fields are named in pages' code. */
  names?: RegExp;
}

export interface FieldKind extends FieldKindFacts {
  /** Whether a folded label is of this kind. */
  isMeant: (folded: string) => boolean;
}

export function defineFieldKind(facts: FieldKindFacts): FieldKind {
  const entries = Object.values(facts.words ?? {}).flatMap((list) => list.split(',').map((entry) => entry.trim()));
  const whole = new Set(entries.filter((entry) => entry.startsWith('=')).map(foldLabel));
  const parts = entries
    .filter((entry) => !entry.startsWith('='))
    .map((entry) => ` ${foldLabel(entry).trim()}${entry.endsWith('*') ? '' : ' '}`);
  return { ...facts, isMeant: (folded) => whole.has(folded) || parts.some((part) => folded.includes(part)) };
}

/** A label without case, accents and punctuation, a blank between its words and at either end. */
export function foldLabel(label: string): string {
  const plain = label
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[øł]/g, (it) => (it === 'ø' ? 'o' : 'l'));
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
