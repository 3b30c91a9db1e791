import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 13(2)(d), 77',
  date: '2026-11-22',
  label: { en: 'Complaining to an authority', fr: 'Saisir une autorité' },
  group: 'rights',
  order: 260,
  languages: {
    en: {
      headings: /complain|\brights?\b|supervisory|regulator|authority/,
      yes: [
        [
          6,
          /\bcomplain(t|ts|ing)?\b/,
          /\b(authorit(y|ies)|commissioner('s)?|regulators?|supervisory|ico\b|cnil|ombudsman|agency|dpa\b|data protection (office|board|commission))/,
        ],
        [
          4,
          /\b(lodge|file|submit|make|raise|register|bring|address) (a|any|your) complaint\b|\bright to complain\b/,
          /\b(us|privacy|data|information|processing|rights?|officer)\b/,
        ],
        [
          4,
          /\bcontact\b|\bapproach\b|\bturn to\b/,
          /\b(supervisory authority|data protection authorit(y|ies)|information commissioner('s)?( office)?)\b/,
          /\b(dissatisfied|not satisfied|unhappy|concern|object|violat|infring|believe|more information)/,
        ],
        [
          4,
          /\bright\b/,
          /\b(appeal|recourse|claim)\b/,
          /\bdata protection authorit(y|ies)|\bsupervisory authorit(y|ies)\b/,
        ],
      ],
      veto: [
        /\bwe (will|may) (respond|investigate)\b(?!.{0,300}\bauthorit)/,
        /\bcomplaints? (about|from) (content|other users)\b/,
      ],
      examples: {
        yes: [
          'You may lodge a complaint with the data protection authority.',
          'You have the right to complain to the Information Commissioner.',
        ],
      },
      counterexamples: [
        'Complaints about the heating go to the landlord.',
        'We follow the advice of the supervisory authority.',
      ],
    },
    fr: {
      headings: /reclamation|plainte|\bdroits?\b|cnil|autorite/,
      yes: [
        [
          6,
          /\b(reclamations?|plaintes?|saisir|recours|saisine)\b/,
          /\b(cnil|commission nationale|autorite (de controle|de protection|competente|chargee|nationale|de surveillance)|autorites (de controle|competentes)|apd\b|prepose federal|cnpd)/,
        ],
        [
          4,
          /\b(adresser|contacter|s'adresser|vous adresser)\b/,
          /\b(cnil|commission nationale de l'informatique|autorite de controle)\b/,
          /\b(droits?|respectes?|litige|difficulte|desaccord|insatisf\w+|estime[zr]?)\b/,
        ],
      ],
      veto: [/\brecommandations? de la cnil\b/, /\b(declar(e|ee|ation)|enregistre) .{0,40}\bcnil\b/],
      examples: {
        yes: [
          'Vous pouvez introduire une réclamation auprès de la CNIL.',
          'Vous avez le droit de saisir l’autorité de contrôle d’une plainte.',
        ],
      },
      counterexamples: [
        'Nous suivons les recommandations de la CNIL.',
        'Ce fichier a fait l’objet d’une déclaration à la CNIL.',
      ],
    },
  },
});
