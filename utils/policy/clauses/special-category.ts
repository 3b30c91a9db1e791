import { defineClause } from '../define-clause';

const KINDS_EN =
  /\bpolitical (opinions?|beliefs?|views?|preferences?|affiliations?|part(y|ies))|\bvoting (intentions?|history)|\b(party|union|trade[- ]union) membership|\breligio(n|us)|\bphilosophical\b|\bethnic|\bracial|\bsexual orientation|\bhealth (data|information|condition)|\bbiometric/;
const KINDS_FR =
  /\b(opinions?|convictions?|preferences?|sensibilites?|appartenances?) (politiques?|partisanes?)|\bintentions? de vote|\bappartenance syndicale|\breligieuses?|\bphilosophiques?|\borigine (raciale|ethnique)|\borientation sexuelle|\bdonnees (de|relatives a la) sante\b|\bbiometriques?/;

export default defineClause({
  source: 'GDPR Art. 9',
  date: '2026-11-22',
  label: { en: 'Political opinions and other sensitive data', fr: 'Opinions politiques et autres données sensibles' },
  group: 'what',
  order: 60,
  languages: {
    en: {
      headings: /special categor|sensitive|political|data (we|you)|information (we|you)|collect/,
      yes: [
        [
          5,
          KINDS_EN,
          /\b(collect|process|use|hold|store|record|ask|infer|analy[sz]e|keep|profile)(s|d|ed|ing)?\b/,
          /\b(data|information|details|about you|your)\b/,
        ],
        [
          5,
          /\b(special categor(y|ies)|sensitive)\b/,
          /\b(collect|process|use|hold|store|record|ask)(s|d|ed|ing)?\b/,
          /\b(data|information)\b/,
        ],
      ],
      no: [
        [
          6,
          /\b(do|does|will)( not|n't)\b|\bnever\b/,
          /\b(special categor(y|ies)|sensitive (personal )?(data|information)|political opinions?|religious beliefs?)\b/,
          /\b(not|n't|never)( \w+){0,2} (collect|process|ask|store|record|request|seek)\b/,
        ],
      ],
      exceptions: /\b(unless|except|without|other than|only)\b/,
      veto: [/\bsensitive (device )?permissions?\b/, /\b(ask|request) (that )?you not\b|\bplease (do not|don't)\b/],
      examples: {
        yes: ['We record your political opinions and voting intentions when volunteers talk to you.'],
        no: ['We do not collect any sensitive personal data.'],
      },
      counterexamples: [
        'The health of the campaign depends on everyone.',
        'Please do not send us information on religion.',
      ],
    },
    fr: {
      headings: /sensibles?|particulieres|politiques?|donnees (que|collectees|traitees)|collecte/,
      yes: [
        [
          5,
          KINDS_FR,
          /\b(collect|trait|enregistr|conserv|utilis|recueill|deduir|revel)\w*\b/,
          /\b(donnees|informations|vos|votre|relatives)\b/,
        ],
        [
          5,
          /\b(donnees sensibles|categories particulieres)\b/,
          /\b(collect|trait|enregistr|conserv|utilis|recueill)\w*\b/,
        ],
      ],
      no: [
        [
          6,
          /\b(ne|n'\w*|aucune?|jamais)\b/,
          /\b(donnees? sensibles?|categories particulieres|opinions? politiques?)\b/,
          /\b(ne|n'\w*|aucune?|jamais)\b.{0,60}\b(collect|trait|enregistr|recueill|demand)\w*\b|\baucune donnee sensible\b/,
        ],
      ],
      exceptions: /\b(sauf|hormis|excepte|sans|que (si|dans|pour))\b/,
      veto: [/\bn'indiquez\b|\bveuillez ne pas\b|\bmerci de ne\b/],
      examples: {
        yes: ['Nous enregistrons vos opinions politiques lorsque vous répondez à nos enquêtes.'],
        no: ['Nous ne collectons aucune donnée sensible.'],
      },
      counterexamples: [
        'La campagne défend la santé publique.',
        'Merci de ne nous envoyer aucune information sur vos convictions religieuses.',
      ],
    },
  },
});
