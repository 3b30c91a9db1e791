/** Words of templates that nobody filled in. */
const PLACEHOLDERS = [
  '[àa] (?:renseigner|compl[ée]ter|d[ée]finir|venir|remplir|pr[ée]ciser)',
  'to be (?:completed|filled|confirmed|added|announced|determined)',
  'tbd|tba|todo|your name|your company|votre nom|nom pr[ée]nom|nom et pr[ée]nom',
  '(?:hier )?(?:noch )?(?:einzutragen|einzuf[üu]gen|auszuf[üu]llen|erg[äa]nzen)',
  'da (?:completare|inserire|definire|compilare)',
  '(?:por|a) (?:completar|rellenar|definir|preencher)',
  'nog in te vullen|in te vullen',
  'do uzupe[łl]nienia|bude dopln[ěe]no|dopln(?:it|iť|ím)|kit[öo]ltend[őo]|de completat',
  'udfyldes|skal udfyldes|fylls i|fyll(?:es)? (?:inn|ut)|t[äa]ydennet[äa]{2}n',
  'προς συμπλήρωση|да се попълни|treba popuniti|izpolniti|t[äa]ita|aizpild[īi]t|u[žz]pildyti',
  'doldurulacak|заповнити|вказати',
  'lorem ipsum',
  'mustermann|musterfirma|musterverein|musterstra(?:ß|ss)e',
  'x{3,40}',
].join('|');

const UNFILLED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PLACEHOLDERS})(?![\\p{L}\\p{N}])|_{3,40}|\\.{4,40}|…{2,40}`, 'iu');
/** A name that is nothing but a bracketed hint: "[Nom de l’hébergeur]", "<name>", "{{host}}". */
const BRACKETED = /^(?:(?:the|la|le|l[’']|der|die|das) ?)?(?:\[(?!email|at\])|<|\{|%[A-Z])[^\]>}%]{0,80}[\]>}%]/iu;
/** A hint in the middle: "Committee to Elect [Candidate Name]", "Amis de {{ site.name }}". */
const HINT =
  /\[[^\]]{0,40}(?:name|nom|year|ann[ée]e|jahr|candidat|kandidat|votre|your|ihr|nome|nombre|naam|city|ville)[^\]]{0,40}\]|\{\{[^}]{0,60}\}\}/iu;

/** Whether what stands where a name belongs is a template's own hint. What follows the name's first comma is not looked at. */
export function isUnfilled(value: string): boolean {
  const place = value.slice(0, 80).split(/[,;|\n]/u)[0] ?? '';
  return BRACKETED.test(value) || UNFILLED.test(place) || HINT.test(place);
}
