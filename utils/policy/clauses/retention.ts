import { defineClause } from '../define-clause';

const LENGTH_EN =
  /\b(as long as|for so long as|(no|not) longer than|until|indefinitely|for (a|the|an) (maximum |minimum |limited |shorter |longer |additional |reasonable |specified |certain |entire )?(period|duration|term|time)|for the (duration|length|time|lifetime)|only for|permanently|minimum period|shorter period|longer (time )?periods?|(\d+|one|two|three|five|six|seven|ten|twelve) ?(\(\d+\) )?(hours?|days?|weeks?|months?|years?))\b/;
const DATA_EN = /\b(data|information|details|records?|logs?|account|it|them|content|copies)\b/;
const DUREE =
  /\b(pendant|durant|jusqu'(a|au|aux|en|ici)|duree|periode|aussi longtemps|le temps|tant que|maximum|maximale|indefiniment|au-dela|((\d+|un|une|deux|trois|cinq|six|dix|douze|treize) ?(\(\d+\) )?(jours?|mois|ans?|annees?|semaines?)))\b/;

export default defineClause({
  source: 'GDPR Art. 5(1)(e), 13(2)(a)',
  date: '2026-11-22',
  label: { en: 'How long the data is kept', fr: 'Combien de temps les données sont gardées' },
  group: 'how-long',
  order: 140,
  languages: {
    en: {
      headings: /retention|\bretain|how long|storage (period|duration|limitation|time)|keep (your|data)|storage of/,
      yes: [
        [
          5,
          /\b(retain(s|ed|ing)?|keep(s|ing)?|kept|stor(e|es|ed|ing)|hold|held|maintain(s|ed)?|preserved?|archived?|process(ed)?|use(d)?)\b/,
          /\b(retain(s|ed|ing)?|keep(s|ing)?|kept|stor(e|es|ed|ing)|hold|held|maintain(s|ed)?|preserved?|archived?|minimum period)\b.{0,160}/,
          LENGTH_EN,
          DATA_EN,
        ],
        [
          5,
          /\b(retention|storage) (period|time|schedule|duration)s?\b/,
          /\b(determin\w+|depend\w*|criteri\w+|necessary|required|days?|months?|years?|as long as|is|are)\b/,
        ],
        [
          4,
          /\b(delet(e|ed|es)|eras(e|ed)|destroy(ed)?|anonymi[sz]ed?|removed?|purged?)\b/,
          /\b(no longer (needed|necessary|required|relevant)|after (\d+|one|two|three|six|twelve|a period|the (end|expir|election|campaign))|within (\d+|thirty|sixty|ninety)|once .{0,80}(purpose|necessary|needed|closed|terminated))\b/,
          DATA_EN,
        ],
        [3, /\bretain(s|ed|ing)?\b/, /\b(necessary|required|need|legal obligations?|purposes?)\b/, DATA_EN],
      ],
      no: [
        [
          6,
          /\b(do|does|will)( not|n't)\b/,
          /\b(not|n't) (store|retain|keep|save|hold)\b(?!.{0,120}\b(longer|more than|beyond|any more)\b)/,
          /\b(any|your|personal|the) (personal |user )?(data|information|details)\b/,
        ],
      ],
      exceptions: /\b(unless|except|without|other than|only|longer than)\b/,
      veto: [
        /\b(cookies? (are|is|remain|will|expire|stay)|session cookies?|persistent cookies?)\b/,
        /\b(store|stored|storing) (cookies?|on your (computer|browser))\b/,
        /\bright to\b(?!.{0,200}\bretain)/,
        /\bpasswords?\b|\bkept (strictly )?(confidential|secure|private|safe)\b|\bkeep .{0,60}\b(confidential|secure|private|safe)\b/,
      ],
      examples: {
        yes: [
          'We keep your personal data for three years after your last contact with us.',
          'Your information is deleted once it is no longer needed.',
          'The retention period depends on the purpose and is at most 24 months.',
        ],
        no: ['We do not store any personal data.'],
      },
      counterexamples: [
        'Session cookies are stored until you close your browser.',
        'Keep your password secret for as long as you use it.',
      ],
    },
    fr: {
      headings: /conservation|combien de temps|duree|archivage|stockage/,
      yes: [
        [
          5,
          /\b(conserv(e|es|ee|ees|er|ons|erons|ation)|stock(e|es|ee|ees|er|ons)|archiv(e|es|ee|ees|er|ons|age)|gard(e|es|ee|ees|er|ons))\b/,
          DUREE,
          /\b(donnees|informations|coordonnees|elles|fichiers?|compte|comptes|celles-ci|dossiers?|documents?)\b/,
        ],
        [
          5,
          /\bdurees? (de |maximale de |limitee de )?(conservation|stockage)\b|\bconserv\w+ .{0,60}\bduree\b/,
          /\b(mois|ans?|jours?|annees?|necessaires?|strictement|exced\w+|limit\w+|depend\w*|varie\w*|legales?|proportionnee?)\b/,
        ],
        [
          4,
          /\b(supprim(e|es|ee|ees|er|ons|erons)|effac(e|ee|ees|es|er)|detrui(t|ts|te|tes|re)|anonymis(e|ees|es|ee|er))\b/,
          /\b(a l'issue|apres|au-dela|a l'expiration|des que|dans un delai|au terme|au bout|a la fin|lorsqu\w+|une fois)\b/,
          /\b(donnees|informations|compte)\b/,
        ],
      ],
      no: [
        [
          6,
          /\b(ne|n'\w*|aucune?)\b/,
          /\b(ne (sont|seront|sera) pas|n'est|ne (conservons|stockons|gardons)|aucune? (donnee|information)s?)\b.{0,60}\b(conserv\w+|stock\w+|enregistr\w+|gard\w+|pas|aucune?)\b/,
          /\b(conserv\w+|stock\w+|gard\w+)\b/,
        ],
      ],
      exceptions: /\b(au-dela|plus (de|longtemps)|sauf|que (pendant|pour|le)|duree|delai)\b/,
      veto: [
        /\bcookies? (est|sont|a|ont|expire|reste|seront)\b/,
        /\bdroit (a|de|d')\b(?!.{0,200}\bconserv)/,
        /\bmots? de passe\b/,
        /\bretracter?\b/,
      ],
      examples: {
        yes: [
          'Vos données sont conservées pendant trois ans à compter du dernier contact.',
          'Les informations sont supprimées à l’issue de la campagne.',
        ],
        no: ['Aucune donnée n’est conservée.'],
      },
      counterexamples: ['Les cookies sont conservés pendant treize mois.', 'Gardez votre mot de passe.'],
    },
  },
});
