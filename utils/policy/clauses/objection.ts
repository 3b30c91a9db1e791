import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 21',
  date: '2026-11-22',
  label: { en: 'Objecting to the use', fr: 'S’opposer à l’utilisation' },
  group: 'rights',
  order: 230,
  languages: {
    en: {
      headings: /\brights?\b|object|opt[- ]?out|your (choices|options)|marketing|unsubscrib/,
      yes: [
        [
          6,
          /\bobject(ion|ing|s)?\b/,
          /\brights?\b|\byou (can|may)\b|\brequest\b/,
          /\b(process\w*|use|using|marketing|profiling|data|information)\b/,
        ],
        [
          5,
          /\bright not to\b/,
          /\b(receive|be (contacted|subject|profiled))\b/,
          /\b(marketing|newsletters?|messages|processing|decision)\b/,
        ],
      ],
      veto: [/\bcookies?\b(?!.{0,200}\bobject)/],
      examples: { yes: ['You have the right to object to the processing of your data for direct marketing.'] },
      counterexamples: [
        'Every object in the garden has a story that we process.',
        'You can unsubscribe from the newsletter with one click.',
      ],
    },
    fr: {
      headings: /\bdroits?\b|opposition|desinscri|desabonn|prospection/,
      yes: [
        [
          6,
          /\bdroits?\b|\bvous pouvez\b/,
          /\b(d'opposition|de vous opposer|vous opposer|s'opposer|opposition au traitement)\b/,
        ],
        [
          4,
          /\b(desinscri\w+|desabonn\w+|ne plus recevoir)\b/,
          /\b(vous pouvez|a tout moment|lien|demander|possibilite)\b/,
        ],
      ],
      veto: [/\bcookies?\b/],
      examples: { yes: ['Vous pouvez vous opposer à tout moment à l’envoi de nos lettres.'] },
      counterexamples: ['L’opposition municipale a le droit de parole.', 'Vous pouvez vous opposer aux cookies.'],
    },
  },
});
