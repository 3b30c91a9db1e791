import { definePhrases } from '../../define-phrases';

const DATA = /\b(data|info(rmation)?|details|addresses|address|e-?mails?( list)?|lists?|names?|it|them|personally)\b/;

export default definePhrases({
  headings: /\bsell|\bsale\b|\brent|\bshar(e|ing)|disclos|third part|do not sell/,
  yes: [
    [
      6,
      /\b(we|us|our|campaign|party|committee|organi[sz]ation)\b/,
      /\b(may|will|can|do|could|might|also|sometimes|reserve the right to|we|to) (share,? |also ){0,6}(sell|rent|lease|trade(?! (commission|unions?|marks?|secrets?))|exchange|swap)\b(?! (products|goods|services))/,
      /\b(your|personal|the|our|contact|donor|supporter|mailing|such|this)\b.{0,40}\b(data|info(rmation)?|details|lists?|names|addresses)\b/,
    ],
    [
      5,
      /\b(list|info(rmation)?|data|names)\b/,
      /\b(rented|sold|exchanged|traded|leased|rental|list exchange)\b/,
      /\b(to|with|by)\b.{0,40}\b(organi[sz]ations?|campaigns?|candidates?|companies|third parties|groups|others)\b/,
    ],
  ],
  no: [
    [
      6,
      /(n't|\b(not|never|no|neither|nor|cannot))\b/,
      /(n't|\b(not|never|no|neither|nor|by not))\b.{0,60}\b(sell(s|ing)?|sold|rent(s|ed|ing)?|leas(e|ed)|trad(e|ed)\b(?! (commission|unions?|marks?|secrets?))|exchang(e|ed)|sale of|moneti[sz]e)\b/,
      DATA,
    ],
  ],
  exceptions: /\b(right (to|not)|opt[- ]?out)\b/,
  veto: [
    /(n't|\b(not|never|no|neither))\b.{0,80}\b(sell|sold|rent|rented|trade(?! (commission|unions?|marks?|secrets?))|exchange|lease)\b/,
    /\b(merger|acquisition|bankruptcy|reorgani[sz]ation|(sale|sell|sold)\b.{0,40}\b(assets|business|company|stock|all or))\b|\b(assets|business|company)\b.{0,40}\b(sale|sold)\b/,
    /\bright to\b|\bopt[- ]?out\b|\brequest\b|\bexchange for\b|\bpoint of sale\b/,
    /\b(goods|products|tickets|merchandise)\b/,
  ],
  examples: {
    yes: ['We may rent or exchange our list of names and addresses with other organizations.'],
    no: ['We will never sell your data.'],
    also: ['recipients'],
  },
  counterexamples: [
    'We sell T-shirts and mugs to pay for the campaign.',
    'If the company is sold, information may pass to the buyer as part of the assets.',
  ],
});
