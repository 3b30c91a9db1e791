import { definePhrases } from '../../define-phrases';

const KINDS_EN =
  /\bpolitical (opinions?|beliefs?|views?|preferences?|affiliations?|part(y|ies))|\bvoting (intentions?|history)|\b(party|union|trade[- ]union) membership|\breligio(n|us)|\bphilosophical\b|\bethnic|\bracial|\bsexual orientation|\bhealth (data|info(rmation)?|condition)|\bbiometric/;

export default definePhrases({
  headings: /special categor|sensitive|political|data (we|you)|information (we|you)|collect/,
  yes: [
    [
      5,
      KINDS_EN,
      /\b(collect|process|use|hold|store|record|ask|infer|analy[sz]e|keep|profile)(s|d|ed|ing)?\b/,
      /\b(data|info(rmation)?|details|about you|your)\b/,
    ],
    [
      5,
      /\b(special categor(y|ies)|sensitive)\b/,
      /\b(collect|process|use|hold|store|record|ask)(s|d|ed|ing)?\b/,
      /\b(data|info(rmation)?)\b/,
    ],
  ],
  no: [
    [
      6,
      /\b(do|does|will)( not|n't)\b|\bnever\b/,
      /\b(special categor(y|ies)|sensitive (personal )?(data|info(rmation)?)|political opinions?|religious beliefs?)\b/,
      /(n't|\b(not|never))( \w+){0,2} (collect|process|ask|store|record|request|seek)\b/,
    ],
  ],
  exceptions: /\b(unless|except|without|other than|only)\b/,
  veto: [
    /\bright to\b/,
    /\b(policy|notice) (for|on) (processing )?special\b/,
    /\bsensitive (device )?permissions?\b/,
    /\b(ask|request) (that )?you not\b|\bplease (do not|don't)\b/,
  ],
  examples: {
    yes: ['We record your political opinions and voting intentions when volunteers talk to you.'],
    no: ['We do not collect any sensitive personal data.'],
    also: ['data-collected', 'automated-decisions'],
  },
  counterexamples: [
    'The health of the campaign depends on everyone.',
    'Please do not send us information on religion.',
  ],
});
