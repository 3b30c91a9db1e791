import { definePhrases } from '../../define-phrases';

const PORT =
  /\b(daten)?(ubertragbarkeit|portabilitat)\b|\bdatenportabilitat\b|\bdatenherausgabe\b|\bdatenubertragung\b|\bart(ikel|\.)? ?20\b(?! (gg|grundgesetz))|\bart\. 28 dsg\b/;

export default definePhrases({
  headings: /ubertragbarkeit|portabilitat|\brechte?\b|betroffenenrechte|datenherausgabe|datenschutzrechte/,
  yes: [
    [
      5,
      PORT,
      /\brechte?n?\b|\b(konnen|kannst|konnt)\b|\bsteh(t|en) .{0,60}\bzu\b|\bverlangen\b|\berhalten\b|\bdsgvo\b|\bds-gvo\b/,
    ],
    [
      5,
      /\b(gangigen|maschinenles\w*|strukturierten|elektronischen|gebrauchlichen)\b.{0,60}\b(format|dateiformat)\b/,
      /\bdaten\b|\bsie\b/,
      /\b(erhalten|ubermitt\w*|herausgabe|aushandig\w*|ubertrag\w*|verlangen|zur verfugung)\b/,
    ],
    [2, PORT, /\bformat\b|\banderen verantwortlichen\b|\bbereitgestellt\w*/],
    [
      4,
      /\b(anderen|neuen) verantwortlichen\b|\bandere stelle\b/,
      /\bubertrag\w*|\bubermitt\w*/,
      /\bverlangen\b|\brecht\b/,
    ],
  ],
  headed: [[4, PORT]],
  veto: [
    /\bdas bestehen (eines|des) rechts?\b|\bsicherheitslucken\b|\bverschlussel\w*|\b(datenubertragung|ubertragung) (im|uber das) internet\b|\bdatenherausgabe .{0,30}(einschranken|verweigern)\b/,
  ],
  examples: {
    yes: [
      'Sie haben ein Recht auf Datenübertragbarkeit.',
      'Du kannst deine Daten in einem maschinenlesbaren Format erhalten.',
    ],
  },
  counterexamples: [
    'Die Datenübertragung im Internet kann Sicherheitslücken aufweisen, das können wir nicht ändern.',
    'Das Buch können Sie in einem großen Format erhalten.',
  ],
});
