/** Words of templates that nobody filled in. */
const PLACEHOLDERS = [
  '[àa] (?:renseigner|compl[ée]ter|d[ée]finir|venir)',
  'to be (?:completed|filled|confirmed|added)',
  '(?:hier )?(?:noch )?(?:einzutragen|auszuf[üu]llen)',
  'da (?:completare|inserire|definire)',
  '(?:por|a) (?:completar|rellenar|preencher)',
  'nog in te vullen',
  'lorem ipsum',
  'mustermann|musterfirma|musterverein',
  'x{4,40}',
  '_{3,40}|\\.{4,40}|…{2,40}',
].join('|');

const UNFILLED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PLACEHOLDERS})`, 'iu');
/** A name that is nothing but a bracketed hint: "[Nom de l’hébergeur]", "<name>", "{{host}}". */
const BRACKETED = /^(?:\[(?!email)|<|\{)[^\]>}]{0,80}[\]>}]/iu;

/** Whether what stands where a name belongs is a template's own hint. */
export function isUnfilled(value: string): boolean {
  return BRACKETED.test(value) || UNFILLED.test(value.slice(0, 80));
}
