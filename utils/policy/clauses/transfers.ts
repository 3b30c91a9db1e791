import { defineClause } from '../define-clause';

const ABROAD_EN =
  /\b(outside (of )?(the )?(your|eu\b|eea|european|country|uk\b|united kingdom|state|jurisdiction)|(other|another|third|foreign|different) (countr(y|ies)|jurisdictions?|states?)|countries other than|(to|in) (the )?(united states|u\.s|usa\b)|(to|in) the us\b|internationally|international(ly)? (data )?transfers?|cross[- ]border|abroad|overseas|around the world|worldwide|outside of your)/;
const MOVE_EN =
  /\b(transfer(s|red|ring)?|stor(e|es|ed|age)|process(ed|ing)?|locat(ed|ion)|export(ed)?|sent?|maintain(ed)?|host(ed)?|held|operated|servers?|access(ed)?)\b/;
const AILLEURS =
  /\b(hors (de )?(l'|du |de l'|l')?(union|ue\b|eee|espace|europe|france|territoire)|en dehors de (l'|la )?(union|ue\b|eee|espace|europe|france)|pays tiers|autres? pays|etats-unis|usa\b|a l'etranger|pays situes?|pays non)|\bl'(union|espace economique) europeen(ne)?\b/;

export default defineClause({
  source: 'GDPR Art. 13(1)(f), 44–49',
  date: '2026-11-22',
  label: { en: 'Whether the data leaves the country', fr: 'Si les données quittent le pays' },
  group: 'whom',
  order: 130,
  languages: {
    en: {
      headings:
        /\btransfers?\b|international|cross[- ]border|where (we|your|is|do)|outside|storage and processing|location of|place of/,
      yes: [
        [5, /\btransfer(s|red|ring)?\b/, ABROAD_EN, /\b(data|information|details|it|them)\b/],
        [4, MOVE_EN, ABROAD_EN, /\b(data|information|details|servers?)\b/],
        [
          5,
          /\bstandard (contractual|data protection) clauses\b|\bprivacy (shield|framework)\b|\bsafe harbou?r\b|\badequa(cy|te)\b|\bbinding corporate rules\b/,
          /\btransfer|\bcountr(y|ies)\b|\boutside\b|\beu-u\.?s|\bswiss\b/,
        ],
        [
          4,
          /\btransfer(red)? to\b|\bmaintained on\b/,
          /\b(computers|servers?)\b/,
          /\blocated outside\b|\boutside of your\b|\bother\b/,
        ],
        [4, /\bprocessed at\b/, /\boperating offices\b/, /\bother places?\b/],
        [
          3,
          /\bservers?\b/,
          /\b(located|hosted|based|stored) (in|on|at)\b/,
          /\b(united states|u\.s|usa|ireland|germany|france|netherlands|canada|australia|singapore|india|china|european union|eu\b|uk\b|switzerland)/,
        ],
      ],
      no: [
        [
          6,
          /\b(do|does|will|is|are|shall)( not|n't)\b|\bnever\b|\bno (personal )?(data|information|transfers?)\b/,
          /\b(not|n't|never|no)\b.{0,60}\b(transfer(red|s)?|sent?|stored?|processed|take place)\b/,
          /\boutside (of )?(the )?(eu\b|eea|european|uk\b|united kingdom|country|your)|\bthird countr|\babroad\b/,
        ],
      ],
      exceptions: /\b(unless|except|without|other than|only)\b/,
      veto: [/\bresidents?\b|\bage of\b|\blaws? of\b/, /\bcookies? (are|is)\b/, /\bgoverned by\b/],
      examples: {
        yes: [
          'Your personal data may be transferred to servers in the United States.',
          'Transfers to third countries rest on standard contractual clauses.',
          'Our servers are located in Ireland and hold your information.',
        ],
        no: ['Your data is not transferred outside the European Union.'],
      },
      counterexamples: [
        'Please send the form to us by post.',
        'Residents of other states have further choices about their information.',
      ],
    },
    fr: {
      headings: /transferts?|hors (de )?(l'union|ue|l'ue|l'europe|eee)|localisation|lieu|hebergement|stockage/,
      yes: [
        [5, /\btransfer(e|es|ee|ees|er|ons|ts?|erons)?\b/, AILLEURS],
        [
          4,
          /\b(stock\w+|heberg\w+|trait(ees|e|ement|ements)|conserv\w+|serveurs?|localis\w+|situ(e|es|ees))\b/,
          AILLEURS,
          /\b(donnees|informations|serveurs?)\b/,
        ],
        [
          5,
          /\bclauses contractuelles types?\b|\bprivacy shield\b|\bbouclier de protection\b|\bdecision d'adequation\b|\bdata privacy framework\b|\bniveau de protection\b|\bsafe harbor\b/,
          /\btransfer|\bpays\b|\betats-unis\b|\bcommission europeenne\b|\bprotection\b/,
        ],
        [
          3,
          /\b(serveurs?|heberge(es?|s|ur)?|stocke(es?|s)?)\b/,
          /\b(situes?|localises?|en|au|aux)\b/,
          /\b(france|union europeenne|europe|allemagne|irlande|etats-unis)\b/,
          /\b(donnees|informations)\b/,
        ],
      ],
      no: [
        [
          6,
          /\b(ne|n'\w*|aucune?|jamais)\b/,
          /\b(ne|n'\w*|aucune?|jamais)\b.{0,80}\b(transfer\w*|transmis\w*|stock\w+|heberg\w+|sort\w*)\b/,
          /\bhors (de )?(l'|de l'|du )?(union|ue\b|eee|espace|europe|france|territoire)|\ben dehors\b|\bpays tiers\b|\bl'etranger\b/,
        ],
      ],
      exceptions: /\b(sauf|sans|hormis|excepte|que (si|vers|dans))\b/,
      veto: [/\bcookies? (est|sont)\b/, /\bportabilite\b/],
      examples: {
        yes: [
          'Vos données peuvent être transférées vers les États-Unis.',
          'Les transferts hors de l’Union européenne sont encadrés par des clauses contractuelles types.',
        ],
        no: ['Vos données ne sont pas transférées hors de l’Union européenne.'],
      },
      counterexamples: [
        'Le droit à la portabilité vaut dans toute l’Union européenne pour les données que vous avez fournies.',
        'Envoyez le formulaire par courrier.',
      ],
    },
  },
});
