import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 20',
  date: '2026-11-22',
  label: { en: 'Taking the data along', fr: 'Emporter ses données' },
  group: 'rights',
  order: 240,
  languages: {
    en: {
      headings: /\brights?\b|portab|export|your (choices|options|data|information)/,
      yes: [
        [
          6,
          /\bportab(le|ility)\b/,
          /\brights?\b|\brequest\b|\byou (can|may)\b|\breceive\b/,
          /\b(data|information|format)\b/,
        ],
        [
          5,
          /\b(machine[- ]readable|structured|commonly used|electronic) (and \w+ |, )?.{0,40}format\b/,
          /\b(receive|obtain|request|provide|transfer|transmit|copy)\b/,
        ],
        [
          4,
          /\b(transfer|transmit|transferred|transmitted|ported)\b/,
          /\bto (another|a different|other) (controller|organi[sz]ation|company|provider|party|service)s?\b/,
          /\bright|\byou (can|may)\b|\brequest\b/,
        ],
      ],
      examples: { yes: ['You have the right to data portability.'] },
      counterexamples: [
        'We use portable radios at every meeting.',
        'The format of our letters is structured and common.',
      ],
    },
    fr: {
      headings: /\bdroits?\b|portabilite|export/,
      yes: [
        [6, /\bportabilite\b/, /\bdroits?\b|\bvous pouvez\b|\bdemander\b/],
        [
          5,
          /\bformat (structure|couramment|lisible|electronique|ouvert)/,
          /\b(recevoir|recuperer|obtenir|demander|transm\w+)\b/,
        ],
      ],
      examples: { yes: ['Vous disposez d’un droit à la portabilité.'] },
      counterexamples: ['Nous utilisons des radios portables à chaque réunion.'],
    },
  },
});
