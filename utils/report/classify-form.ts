import type { Evidence } from '../evidence';
import type { FormField, PageForm } from '../facts';
import type { FormKindWords } from './define-form-kind';
import { distinct } from './distinct';
import { FormKind } from './form-summary';
import { foldWords, hasWord } from './word-list';

const files = import.meta.glob<FormKindWords>('./form-kinds/*.ts', { eager: true, import: 'default' });

/** What tells each kind, by its id: one file of `form-kinds/` each. */
export const formKinds: ReadonlyMap<string, FormKindWords> = new Map(
  Object.entries(files).map(([path, kind]) => [path.replace(/^.*\/|\.ts$/g, ''), kind]),
);

/** What each sign counts. A button says what a form does; an address or a class only how its maker called it. */
const WEIGHTS = { button: 4, heading: 2, marks: 1.5, field: 3, message: 1.2, hint: 1 } as const;

const TYPED = /^(?:text|email|tel|url|number|date|search|textarea|password)$/;
const SEARCH_NAMES = /^(?:s|q|k)$|search|query|keyword|recherche|suche|suchwort|buscar|cerca$|zoek/i;
const SHORT_NAMES = /^(?:s|q|k)$/i;
const EMAIL_NAMES = /e-?mail|courriel|correo|mel(?:$|[-_])/i;
const PERSONAL = /^(?:email|tel|password|textarea|date)$/;
const AMOUNT_NAMES =
  /amount|montant|betrag|importe?$|importo|bedrag|kwota|belopp|belob|donation|donat|(?:^|[-_[])don(?:$|[-_\]])/i;
const CARD_NAMES = /card-?_?num|cardnumber|cc-?_?num|iban|cvc|cvv/i;
const MONEY =
  /(?:[$€£]|\b(?:eur|usd|gbp|chf|kr|pln|z[łl]|k[čc]|ft|lei)\b)\s{0,2}\d|\d\s{0,2}(?:[$€£]|(?:eur|usd|gbp|chf|kr|z[łl]|k[čc]|ft|lei)\b)/i;

type Sign = Evidence & { weight: number };

/** What a form is for, with the words that tell it. `languages`: those the page may be in, BCP 47. */
export function classifyForm(
  form: Pick<PageForm, 'fields' | 'submit' | 'action' | 'id' | 'className' | 'heading' | 'method'>,
  languages: string[],
): { kind: FormKind; why: Evidence[] } {
  const asked = form.fields.filter((field) => TYPED.test(field.type) && !field.decoy);
  if (isSearch(form, asked, languages)) return { kind: 'search', why: seen('button', form.submit) };
  let best: { kind: FormKind; total: number; signs: Sign[] } = { kind: 'other', total: 0, signs: [] };
  // In the order of the enum: of two kinds that are even, the one that asks more of the visitor.
  for (const kind of FormKind.options) {
    const words = formKinds.get(kind);
    if (words === undefined || kind === 'search' || !isPossible(kind, asked)) continue;
    const said = wordSigns(form, words, languages);
    // An address to write to is asked by every kind: it tells a sign-up only where no words do.
    const asks = kind === 'sign-up' && said.length > 0 ? [] : fieldSigns(form.fields, kind);
    const signs = [...said, ...asks];
    const total = signs.reduce((sum, { weight }) => sum + weight, 0);
    if (total > best.total) best = { kind, total, signs };
  }
  const why = best.signs.sort((a, b) => b.weight - a.weight).map(({ saw, where }) => ({ saw, where }));
  return {
    kind: best.total >= WEIGHTS.hint ? best.kind : 'other',
    why: distinct(why, ({ where, saw }) => `${where} ${saw}`).slice(0, 4),
  };
}

function wordSigns(
  { submit, heading = '', action, id = '', className = '' }: Parameters<typeof classifyForm>[0],
  { words, marks }: FormKindWords,
  languages: string[],
): Sign[] {
  const path = URL.parse(action)?.pathname ?? '';
  const called = [path, id, className].filter((text) => marks.test(text)).slice(0, 1);
  return [
    ...(hasWord(words, languages, foldWords(submit)) ? seen('button', submit, WEIGHTS.button) : []),
    ...(hasWord(words, languages, foldWords(heading)) ? seen('heading', heading, WEIGHTS.heading) : []),
    ...called.flatMap((text) => seen('form', text, WEIGHTS.marks)),
  ];
}

/** What the questions themselves tell. */
function fieldSigns(fields: FormField[], kind: FormKind): Sign[] {
  const asked = fields.filter(({ type, decoy }) => type !== 'hidden' && !decoy);
  switch (kind) {
    case 'donation':
      return asked
        .filter(({ name, label, options = [] }) => {
          if (AMOUNT_NAMES.test(name) || CARD_NAMES.test(name) || /^[$€£]$/.test(label)) return true;
          return options.some((option) => MONEY.test(option.label));
        })
        .slice(0, 1)
        .flatMap(({ label, name, options }) => seen('field', label || options?.[0]?.label || name, WEIGHTS.field));
    case 'contact':
      return wordsOf(asked, ({ type }) => type === 'textarea', WEIGHTS.message);
    case 'login':
      return wordsOf(asked, ({ type }) => type === 'password', WEIGHTS.hint);
    case 'sign-up':
      return wordsOf(asked, asksEmail, WEIGHTS.hint);
    default:
      return [];
  }
}

function asksEmail({ type, name, label }: FormField): boolean {
  return type === 'email' || (type === 'text' && (EMAIL_NAMES.test(name) || EMAIL_NAMES.test(label)));
}

function wordsOf(asked: FormField[], fits: (field: FormField) => boolean, weight: number): Sign[] {
  const field = asked.find(fits);
  return field === undefined ? [] : seen('field', field.label || field.name || field.type, weight);
}

/** A form to log in asks for one password and hardly anything else; a form without one is none. */
function isPossible(kind: FormKind, asked: FormField[]): boolean {
  if (kind !== 'login') return true;
  return asked.filter(({ type }) => type === 'password').length === 1 && asked.length <= 3;
}

/** A box for words, by its type, its name, or what is said on it or its button; with further choices only where nothing personal is asked. */
function isSearch(
  { method, submit, fields }: Parameters<typeof classifyForm>[0],
  asked: FormField[],
  languages: string[],
): boolean {
  const words = formKinds.get('search')?.words;
  const [only] = asked;
  if (only === undefined || words === undefined) return false;
  if (asked.length > 1) {
    const personal = fields.some(({ type, name }) => PERSONAL.test(type) || EMAIL_NAMES.test(name));
    return !personal && submit.length > 3 && hasWord(words, languages, foldWords(submit));
  }
  if (only.type === 'search') return true;
  if (only.type !== 'text' || EMAIL_NAMES.test(only.name)) return false;
  if (SEARCH_NAMES.test(only.name)) return method !== 'post' || !SHORT_NAMES.test(only.name);
  const said = [submit, only.label].filter((text) => method !== 'post' || text.length > 3);
  return said.some((text) => hasWord(words, languages, foldWords(text)));
}

function seen(where: Evidence['where'], saw: string, weight = 0): Sign[] {
  return saw.trim() === '' ? [] : [{ saw: saw.slice(0, 300), where, weight }];
}
