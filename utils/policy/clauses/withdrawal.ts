import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 7(3), 13(2)(c)',
  date: '2026-11-22',
  label: { en: 'Taking consent back', fr: 'Retirer son consentement' },
  group: 'rights',
  order: 250,
  languages: {
    en: {
      headings: /\brights?\b|consent|withdraw|your (choices|options)|opt[- ]?out/,
      yes: [
        [
          6,
          /\b(withdraw(n|s|ing|al)?|revok(e|ed|ing)|revocation|retract)\b/,
          /\bconsents?\b|\bpermission\b|\bagreement\b/,
        ],
        [4, /\bopt[- ]?out\b/, /\bconsent\b/],
      ],
      veto: [/\bparent(s|al)?\b/, /\bcookies?\b/],
      examples: { yes: ['You may withdraw your consent at any time.'] },
      counterexamples: [
        'Parents may withdraw the consent they gave for the school trip.',
        'The proposal was withdrawn at the meeting.',
      ],
    },
    fr: {
      headings: /\bdroits?\b|consentement|retrait/,
      yes: [[6, /\b(retirer|retrait|revoquer|revocation|retractation)\b/, /\b(consentement|accord|autorisation)\b/]],
      veto: [/\bcookies?\b/],
      examples: { yes: ['Vous pouvez retirer votre consentement à tout moment.'] },
      counterexamples: [
        'La proposition a été retirée avec l’accord de tous lors de la réunion.',
        'Retirez vos billets à l’accueil.',
      ],
    },
  },
});
