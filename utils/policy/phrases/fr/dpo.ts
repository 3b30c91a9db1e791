import { definePhrases } from '../../define-phrases';

const OFFICER =
  /\b(dpo|dpd|data protection officer|delegue(e|\(e\)|·e)? (a la|aux|pour la) (protection|donnees)[^.;,]{0,40}|delegue(e)? (rgpd|informatique et libertes)|correspondante? (informatique et libertes|rgpd|a la protection)|referente? [^.;,]{0,30}(protection|donnees|rgpd)|officier (de|a la) protection|responsable (de la|a la) (protection des (donnees|renseignements)|vie privee)|charge(e)? de la protection des donnees)\b/;

export default definePhrases({
  headings: /delegue|\bdpo\b|\bdpd\b|data protection officer|referent/,
  yes: [
    [6, OFFICER, /[\w.+-]{1,64} ?(@|\(at\)|\[at\]) ?[\w-]{1,60}\.\w|\b\d{2} ?\d{3}\b|\+?\d[\d ().-]{7,18}\d/],
    [
      5,
      OFFICER,
      /\b(design\w+|nomm\w+|dispos\w+|dote\w*|contact\w*|joindre|joignable|ecri\w+|adress\w+|saisir|aupres|interlocut\w+|courrier|courriel|e-?mails?|mail|formulaire|attention|s'appelle|est (monsieur|madame|m\.|mme|le|la)|:)/,
    ],
  ],
  no: [
    [
      6,
      OFFICER,
      /\b(ne|n'\w*|aucune?|pas)\b.{0,60}\b(design\w+|nomm\w+|oblig\w+|tenue?s?|soumise?s?|requis|necessaire|dispos\w+)\b|\b(pas|aucune?) (de |d'un )?(delegue|dpo|dpd)/,
    ],
  ],
  exceptions: /\b(n'hesite[zr]?|ne (satisfait|repond|recevez|sont pas respect)|si vous|lorsque|sauf)\b/,
  veto: [/^[^:]{0,60}: ?designe(nt)?\b/, /\b(registre|tenu) (des|par)\b/],
  examples: {
    yes: [
      'Nous avons désigné une déléguée à la protection des données.',
      'Notre référent à la protection des données est Madame Martin.',
    ],
    no: ['L’association n’a pas désigné de délégué à la protection des données.'],
  },
  counterexamples: [
    'DPD : désigne le délégué à la protection des données.',
    'Le délégué du quartier protège les arbres.',
  ],
});
