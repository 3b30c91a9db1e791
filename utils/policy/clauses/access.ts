import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 15',
  date: '2026-11-22',
  label: { en: 'Asking what is held about you', fr: 'Demander ce qui est détenu sur vous' },
  group: 'rights',
  order: 190,
  languages: {
    en: {
      headings: /\brights?\b|\baccess|your (choices|options|controls?|information|data)|review|control(ling)? your/,
      yes: [
        [
          6,
          /\brights? (of|to|regarding)\b|\brights?\b/,
          /\b(access|obtain|receive|request|have) (to |(a )?cop(y|ies)|to and|and|or|,)|\b(of|to|request|requesting|have) access\b|\bright to (know|request)\b|\bto know whether\b|\bregarding access\b/,
          /\b(data|information|details|records)\b/,
        ],
        [
          4,
          /\b(you (can|may|could|are able|have)|(request|ask|contact|e-?mail|writ\w+|inform|reach) (to )?(us|me|our)|(would|wish|want) (like )?to|if you)\b/,
          /\b(access(ing)?|review|view|see|obtain|request (a )?cop(y|ies)|copy of|find out)\b.{0,100}\b(data|information|details|records|profile)\b/,
          /\b(your|personal|about you|you have provided|that we hold|we have)\b/,
        ],
        [
          4,
          /\brequest (access|a copy|copies|details|an exported)\b|\bsubject access request\b|\bexported file\b/,
          /\b(data|information|details)\b/,
        ],
        [
          3,
          /\baccess\b/,
          /\b(correct|rectif\w+|updat\w+|amend|delet\w+|eras\w+|chang\w+)\b/,
          /\b(your|personal|the) .{0,40}(data|information|details)\b/,
          /\byou\b|\bright/,
        ],
      ],
      veto: [
        /\bunauthori[sz]ed\b|\bdevice settings\b|\byou authori[sz]e\b/,
        /\b(we|third part(y|ies)|employees|they|providers|partners|app|application) (may|can|will|who|that|have|has|only)( \w+)? (have )?access\b/,
        /\baccess (to )?(the|our|this|your) (site|website|service|services|app|application|platform|device|camera|location|contacts|photos?|phone|account by)\b/,
        /\brestrict(ed)? access|\blimit(ed)? access\b/,
      ],
      examples: {
        yes: [
          'You have the right to access the personal data that we hold about you.',
          'You can request a copy of your personal information at any time.',
        ],
      },
      counterexamples: [
        'We take steps against unauthorised access to your data.',
        'Our employees have access to your data.',
        'The app needs access to your camera.',
      ],
    },
    fr: {
      headings: /\bdroits?\b|acces|vos choix/,
      yes: [
        [
          6,
          /\bdroits?\b/,
          /\bd'acces\b|\bd'acceder\b|\bacceder a\b|\bobtenir (une )?copie|\bdroits? (a l'|d')?information et d'acces/,
        ],
        [
          4,
          /\b(vous pouvez|vous avez|possibilite|demander|permet|contact\w+|sur demande)\b/,
          /\b(acceder|consulter|obtenir|acces|copie)\b/,
          /\b(vos|vous concernant|vous concernent|mes|personnelles|ses) ?(donnees|informations)?\b/,
          /\b(donnees|informations)\b/,
        ],
      ],
      veto: [
        /\bacces (non autorise|au site|au service|aux services|a internet)\b/,
        /\bcontroler? l'acces\b/,
        /\bont acces\b|\bauront acces\b/,
      ],
      examples: {
        yes: [
          'Vous disposez d’un droit d’accès aux données qui vous concernent.',
          'Vous pouvez demander une copie des données vous concernant.',
        ],
      },
      counterexamples: [
        'Nous protégeons vos données contre tout accès non autorisé.',
        'Seules les personnes habilitées ont accès aux données.',
      ],
    },
  },
});
