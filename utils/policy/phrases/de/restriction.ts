import { definePhrases } from '../../define-phrases';

const RESTRICT =
  /\b(einschrankung (der|ihrer|deiner|von|dieser|bestimmter) .{0,40}((ver|be)arbeitung\w*|nutzung)|einschrankung der (daten)?(ver|be)arbeitung\w*|einschrankung\b|(ver|be)arbeitung .{0,80}(einzuschranken|eingeschrankt|ein(ge)?schrank(en|t|st))|sperrung)\b/;

export default definePhrases({
  headings: /einschrankung|\brechte?\b|betroffenenrechte|datenschutzrechte|sperrung/,
  yes: [
    [
      5,
      RESTRICT,
      /\brechte?n?\b|\bverlangen\b|\b(konnen|kannst|konnt) (sie|du|uns)\b|\b(sie|du) (konnen|kannst)\b|\bsteh(t|en) .{0,60}\bzu\b|\bauffordern\b/,
    ],
    [2, RESTRICT, /\bart(ikel|\.)? ?18\b|\brecht auf einschrankung\b/],
    [5, RESTRICT, /\bart(ikel|\.)? ?18\b/],
  ],
  headed: [[4, /\beinschrankung\b/]],
  veto: [
    /\bdas bestehen (eines|des) rechts?\b|\bfunktion\w*\b.{0,40}\beingeschrankt|\bcookies?\b|\baufhebung\b|\baufheben\b|\baufgehoben\b/,
    /\bwir (loschen|schranken)\b|\buber die einschrankung\b|\beinschrankung des rechte?s\b|\bempfangern?\b.{0,160}\bmit(zu)?teilen\b|\bwurde die (verarbeitung|einschrankung)\b/,
    /\bgesetzlich vorgesehenen einschrankungen\b|\beinschrankungen? nach\b/,
  ],
  examples: { yes: ['Sie können die Einschränkung der Verarbeitung verlangen.'] },
  counterexamples: [
    'Ohne Cookies ist mit einer Einschränkung der Funktion zu rechnen, das können Sie wählen.',
    'Eine Einschränkung der Wege gilt im Winter.',
  ],
});
