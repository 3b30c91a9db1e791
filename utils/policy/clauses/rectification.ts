import { defineClause } from '../define-clause';

const MEND_EN =
  /\b(correct(ed|ion|ing)?|rectif(y|ied|ication|ying)|updat(e|ed|ing)|amend(ed|ing|ment)?|inaccura(te|cies)|chang(e|ed|ing)|modif(y|ied)|edit)\b/;

export default defineClause({
  source: 'GDPR Art. 16',
  date: '2026-11-22',
  label: { en: 'Asking for correction', fr: 'Demander la rectification' },
  group: 'rights',
  order: 200,
  languages: {
    en: {
      headings:
        /\brights?\b|correct|rectif|updat|chang|your (choices|options|controls?|information|data)|control(ling)? your/,
      yes: [
        [
          6,
          /\brights?\b/,
          /\b(correct(ed|ion|ing)?|rectif(y|ied|ication|ying)|updat(e|ed|ing)|amend(ed|ing|ment)?|inaccura(te|cies))\b/,
          /\b(data|information|details|records)\b/,
        ],
        [
          5,
          /\b(request|ask|contact|e-?mail|writ\w+|instruct|inform|would like|wish|want)\b/,
          MEND_EN,
          /\b(data|information|details|records|profile)\b/,
          /\b(your|personal|about you)\b/,
        ],
        [
          4,
          /\byou (can|may|could|are able to|have the (ability|option|possibility))\b|\bability to\b|\busers can\b/,
          MEND_EN,
          /\b(data|information|details|profile|records)\b/,
        ],
      ],
      veto: [
        /\b(this|our|the) (privacy )?(policy|notice|statement|terms)\b.{0,80}\b(updat|chang|amend|modif)|\b(updat|chang|amend|modif)\w*.{0,60}\b(policy|notice|statement|terms|settings|preferences)\b/,
        /\bchild(ren)?\b|\bparents?\b|\bchange your mind\b|\btrue, correct\b|\bchange in\b/,
        /\bcookies?\b/,
      ],
      examples: { yes: ['You have the right to have inaccurate data corrected.'] },
      counterexamples: [
        'We may update this privacy policy and change how it presents information.',
        'We change the water in the garden.',
      ],
    },
    fr: {
      headings: /\bdroits?\b|rectification|correction|modification/,
      yes: [
        [
          6,
          /\bdroits?\b/,
          /\b(rectifi(er|cation|ees?)|corriger|correction|mise a jour|modification)\b/,
          /\b(donnees|informations|vous)\b/,
        ],
        [
          4,
          /\b(vous pouvez|demander|possibilite|souhaite\w*|contact\w+)\b/,
          /\b(rectifi(er|cation|ees?)|corriger|corrigees?|modifier|mettre a jour)\b/,
          /\b(donnees|informations|coordonnees)\b/,
        ],
      ],
      veto: [
        /\b(politique|charte|conditions)\b.{0,80}\b(modifi|mis)|\b(modifi|mettre a jour)\w*.{0,60}\b(politique|charte|conditions)\b/,
        /\bcookies?\b/,
      ],
      examples: { yes: ['Vous disposez d’un droit de rectification des informations qui vous concernent.'] },
      counterexamples: ['Nous pouvons modifier la présente politique.', 'La liste sera mise à jour après la réunion.'],
    },
  },
});
