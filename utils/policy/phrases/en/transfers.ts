import { definePhrases } from '../../define-phrases';

const ABROAD_EN =
  /\b(outside (of )?(the )?(your|eu\b|eea|european|country|uk\b|united kingdom|state|jurisdiction)|(other|another|third|foreign|different) (countr(y|ies)|jurisdictions?|states?)|countries other than|(to|in) (the )?(united states|u\.s|usa\b)|(to|in) the us\b|internationally|international(ly)? (data )?transfers?|cross[- ]border|abroad|overseas|around the world|worldwide|outside of your|countries outside|outside (of )?(singapore|australia|canada|india|switzerland|europe))/;
const MOVE_EN =
  /\b(transfer(s|red|ring)?|stor(e|es|ed|age)|process(ed|ing)?|locat(ed|ion)|export(ed)?|sent?|maintain(ed)?|host(ed)?|held|operated|servers?|access(ed)?)\b/;

export default definePhrases({
  headings:
    /\btransfers?\b|international|cross[- ]border|where (we|your|is|do)|outside|storage and processing|location of|place of/,
  yes: [
    [5, /\btransfer(s|red|ring)?\b/, ABROAD_EN, /\b(data|info(rmation)?|details|it|them)\b/],
    [4, MOVE_EN, ABROAD_EN, /\b(data|info(rmation)?|details|servers?)\b/],
    [
      5,
      /\bstandard (contractual|data protection) clauses\b|\bprivacy (shield|framework)\b|\bsafe harbou?r\b|\badequa(cy|te)\b|\bbinding corporate rules\b/,
      /\btransfer|\bcountr(y|ies)\b|\boutside\b|\beu[-/ ]u\.?s|\bswiss\b|\b(adheres?|certified|complies|participates?)\b/,
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
      /\b(united states|u\.s|usa|ireland|germany|france|netherlands|canada|australia|singapore|india|china|uk\b|switzerland)/,
    ],
  ],
  no: [
    [
      6,
      /\b(do|does|will|is|are|shall)( not|n't)\b|\bnever\b|\bno (personal )?(data|info(rmation)?|transfers?)\b/,
      /(n't|\b(not|never|no))\b.{0,60}\b(transfer(red|s)?|sent?|stored?|processed|take place)\b/,
      /\boutside (of )?(the )?(eu\b|eea|european|uk\b|united kingdom|country|your)|\bthird countr|\babroad\b/,
    ],
  ],
  exceptions: /\b(unless|except|without|other than|only)\b/,
  veto: [/\bresidents? of\b|\bother residents?\b|\bage of\b|\blaws? of\b/, /\bcookies? (are|is)\b/, /\bgoverned by\b/],
  details: {
    safeguard:
      /\bstandard (contractual|data protection) clauses\b|\bmodel clauses\b|\badequa(cy|te) (decision|level|protection)\b|\bbinding corporate rules\b|\bdata privacy framework\b|\bsafeguards\b/,
    'privacy-shield': /\bprivacy shield\b|\bsafe harbou?r\b/,
  },
  examples: {
    yes: [
      'Our host adheres to the EU/US Privacy Shield.',
      'Your personal data may be transferred to servers in the United States.',
      'Transfers to third countries rest on standard contractual clauses.',
      'Our servers are located in Ireland and hold your information.',
    ],
    no: ['Your data is not transferred outside the European Union.'],
  },
  counterexamples: [
    'The data is stored on servers located within the European Union.',
    'Please send the form to us by post.',
    'Residents of other states have further choices about their information.',
  ],
});
