import { defineClause } from '../define-clause';

const ADDRESS =
  /[\w.+-]{1,64}(@|\(at\)|\[at\])[\w-]{1,60}\.\w|\bp\.?o\.? box\b|\+?\d[\d ().-]{7,18}\d|\b(contact|web) ?form\b/;

export default defineClause({
  source: 'GDPR Art. 13(1)(a)–(b)',
  date: '2026-11-22',
  label: { en: 'Whom to write to about data', fr: 'À qui écrire au sujet des données' },
  group: 'who',
  order: 20,
  languages: {
    en: {
      headings: /\bcontact|questions|get in touch|how to reach|about us|who we are/,
      yes: [
        [
          6,
          /\b(contact|e-?mail|write to|reach|call|get in touch|at|by)\b/,
          /\b(questions?|concerns?|suggestions?|inquir(y|ies)|enquir(y|ies)|requests?|exercise|privacy|personal (data|information)|complaints?|comments)\b/,
          ADDRESS,
        ],
        [
          4,
          /\b(contact|write to|get in touch with|e-?mail|reach) (us|me|our)\b/,
          /\b(questions?|concerns?|suggestions?|inquir(y|ies)|enquir(y|ies)|requests?|exercise|comments)\b/,
        ],
      ],
      headed: [[4, ADDRESS]],
      veto: [/\b(google|facebook|shopify|adobe|apple)\b.{0,80}\bhttps?:/],
      examples: {
        yes: ['If you have questions about this notice, write to us at privacy@valley.example.'],
      },
      counterexamples: ['We may contact you about the next meeting.', 'Our garden has the number 12.'],
    },
    fr: {
      headings: /contact|nous ecrire|questions|coordonnees|qui sommes/,
      yes: [
        [
          6,
          /\b(contact\w*|ecri\w+|adress\w+|courriel|e-?mail|courrier|joindre|appel\w+)\b/,
          /\b(questions?|demandes?|droits?|donnees|informations|reclamations?|exercer|remarques?)\b/,
          ADDRESS,
        ],
        [
          4,
          /\b(nous contacter|contactez|nous ecrire|ecrivez|adressez)\b/,
          /\b(questions?|demandes?|droits?|remarques?|exercer)\b/,
        ],
      ],
      headed: [[4, ADDRESS]],
      veto: [/\bcnil\b/],
      examples: { yes: ['Pour toute question sur cette page, écrivez à bonjour@vallee.example.'] },
      counterexamples: [
        'Nous pouvons vous contacter avant la réunion.',
        'La CNIL répond au 01 53 73 22 22 à vos questions.',
      ],
    },
  },
});
