import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'Éditeur responsable on election material; Art. XII.6 CDE for websites',
  date: '2023-11-23',
  phrases: [
    { role: 'publisher', strength: 3, joined: 'colon', lead: /[ée]d(?:iteur|itrice|\.) ?resp(?:onsable|\.)/iu },
    { role: 'publisher', strength: 3, joined: 'colon', lead: /verantwoordelijke? uitg(?:ever|eefster|\.)/iu },
    { role: 'publisher', strength: 3, joined: 'colon', lead: /v\. ?u\.|VU(?= ?:)/iu, opens: true },
    {
      role: 'publisher',
      strength: 3,
      joined: 'words',
      lead: /v\. ?u\./iu,
      tail: /^ ?\p{Lu}[^\n]{5,100}\d{4}/u,
      opens: true,
    },
    { role: 'publisher', strength: 3, joined: 'colon', lead: /verantwortlicher? herausgeber(?:in)?/iu },
    { role: 'host', strength: 1, joined: 'colon', lead: /h[ée]bergeur(?: du site(?: web| internet)?)?/iu },
    { role: 'host', strength: 1, joined: 'colon', lead: /h[ée]bergement(?: du site(?: web| internet)?)?/iu },
    hostingLabel,
  ],
  examples: [
    {
      text: 'Éditeur responsable : Jeanne Exemple, rue de l’Exemple 1, 1000 Bruxelles',
      role: 'publisher',
      name: 'Jeanne Exemple',
    },
    { text: 'Éd. resp. : J. Exemple', role: 'publisher', name: 'J. Exemple' },
    { text: 'Verantwoordelijke uitgever: Jan Voorbeeld, Voorbeeldstraat 1', role: 'publisher', name: 'Jan Voorbeeld' },
    { text: 'Hosting: Voorbeeld Servers BV', role: 'host', name: 'Voorbeeld Servers BV' },
    { text: 'V.U. Piet Voorbeeld, Dorpstraat 2, 2000 Antwerpen', role: 'publisher', name: 'Piet Voorbeeld' },
    { text: 'V.U.: Jan Voorbeeld', role: 'publisher', name: 'Jan Voorbeeld' },
    { text: 'Verantwortlicher Herausgeber: Max Beispiel', role: 'publisher', name: 'Max Beispiel' },
  ],
  counterexamples: ['Hij is verantwoordelijk voor de uitgaven.'],
});
