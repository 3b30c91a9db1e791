import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 17',
  date: '2026-11-22',
  label: { en: 'Asking for erasure', fr: 'Demander l’effacement' },
  group: 'rights',
  order: 210,
  languages: {
    en: {
      headings:
        /\brights?\b|delet|eras|remov|your (choices|options|controls?|information|data)|forgotten|control(ling)? your/,
      yes: [
        [
          6,
          /\brights?\b/,
          /\b(delet(e|ed|ion|ing)|eras(e|ed|ure|ing)|remov(e|ed|al)|forgotten)\b/,
          /\b(data|information|details|forgotten|records)\b/,
        ],
        [
          5,
          /\b(request|requesting|ask|asking|require|contact|e-?mail|writ\w+|instruct)\b/,
          /\b(delet(e|ed|ion|ing)|eras(e|ed|ure|ing)|remov(e|ed|al))\b/,
          /\b(data|information|details|account|records|you from)\b/,
          /\byou|\buser/,
        ],
        [
          5,
          /\byou (can|may|could|are able to|have the (ability|option|possibility))\b|\bability to\b|\busers can\b/,
          /\b(delet(e|ed|ion|ing)|eras(e|ed|ure|ing)|remov(e|ed|al)|clear)\b/,
          /\b(data|information|details|account|profile|records|history)\b/,
        ],
      ],
      no: [
        [
          5,
          /\b(cannot|can not|can't|unable to|not possible to|will not)\b/,
          /\b(cannot|can not|can't|unable to|not possible to|will not) (be )?(delete|erase|remove)d?\b/,
          /\b(data|information|account|records)\b/,
          /\bpersonal|\byour\b/,
        ],
      ],
      veto: [
        /\bcookies?\b/,
        /\bchild(ren)?\b|\bminors?\b|\bparent(s|al)?\b|\bunder (the age of )?1\d\b/,
        /\b(right|discretion) to (remove|delete) (any|content|comments|posts)\b/,
        /\buninstall/,
      ],
      examples: {
        yes: ['You have the right to have your data erased.', 'You may ask us to delete your personal information.'],
        no: ['We cannot delete your personal information once it is published.'],
      },
      counterexamples: [
        'You can delete cookies in your browser.',
        'If we learn that a child sent us data, contact us and we will delete it.',
      ],
    },
    fr: {
      headings: /\bdroits?\b|effacement|suppression|oubli/,
      yes: [
        [
          6,
          /\bdroits?\b/,
          /\b(effac(er|ement|ees?)|suppr(ession|imer)|oubli|opposition et de suppression)\b/,
          /\b(donnees|informations|vous|oubli)\b/,
        ],
        [
          4,
          /\b(vous pouvez|demander|demande|possibilite|souhaite\w*|sollicit\w+|obtenir|contact\w+)\b/,
          /\b(effac(er|ement|ees?)|suppr(ession|imer|imees?))\b/,
          /\b(donnees|informations|compte)\b/,
        ],
      ],
      veto: [/\bcookies?\b/, /\bse reserve le droit\b/, /\bnous (supprimons|supprimerons)\b/],
      examples: {
        yes: [
          'Vous avez droit à l’effacement de vos données.',
          'Vous pouvez demander la suppression de vos informations.',
        ],
      },
      counterexamples: [
        'Vous pouvez supprimer les cookies dans votre navigateur.',
        'L’association se réserve le droit de supprimer un compte.',
      ],
    },
  },
});
