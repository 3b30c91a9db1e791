import { definePhrases } from '../../define-phrases';
import { KIND_OF_DATA, THREE_KINDS, TWO_KINDS } from './words/kinds-of-data';

const COLLECT =
  /\b(collect(s|ed|ing|ion)?|gather(s|ed)?|obtain(s|ed)?|receiv(e|es|ed)|record(s|ed)?|stor(e|es|ed)|request(s|ed)?|ask(s|ed)?( for)?|log(s|ged)?|captur(e|es|ed)|process(es|ed)?|acquire[sd]?|hold|access(es)?|requires?)\b/;
const OFFER =
  /\b(you|users?|visitors?) (may |must |will |can |voluntarily |choose to ){0,6}(provide|submit|give|enter|supply|share|disclose)|provided by (you|the user)|require you to provide|provide (us|me) with|(may|might|can|could|will) include|\bincludes?\b|\bincluding\b|\bsuch as\b|\bconsists? of\b|not limited to/;
const DATA = /\b(info(rmation)?|data|details|identifiable)\b/;

export default definePhrases({
  headings:
    /\b(info(rmation)?|data|details) .{0,30}\b(we|i|is|are|being|that|to be)\b.{0,20}\b(collect|gather|process|hold|receiv|obtain|us)|\bcollect(s|ed|ion|ing)?\b|types? of (personal )?(data|info(rmation)?)|categories of (personal )?(data|info(rmation)?)|^(\d+[.)]? ?)?(personal|usage|log|tracking|device|your)? ?(data|info(rmation)?)$|what (personal )?(data|info(rmation)?)|log (data|files)/,
  yes: [
    [6, COLLECT, THREE_KINDS, DATA],
    [5, COLLECT, TWO_KINDS, DATA],
    [5, OFFER, THREE_KINDS, DATA],
    [4.5, OFFER, TWO_KINDS, DATA],
    [4, /\b(we|i|it|app|application|site|website|service|company|servers?|system)\b/, COLLECT, TWO_KINDS],
    [
      2.5,
      /\b(we|i|our servers|app|application|site|website|service) (may |will |also |only |can |automatically |do ){0,6}(collect|gather|receive|record|store|ask|request)/,
      KIND_OF_DATA,
    ],
    [
      3.5,
      /\brequire you to provide\b|\bask you to provide\b|\bmay (also )?collect\b|\bdata collected automatically\b|\bcollected automatically\b/,
      DATA,
    ],
    [
      2.5,
      /\b(we|i|app|application|site|website|service|company) (may |will |also |only |can |automatically |do ){0,6}(collect|gather|obtain)s?\b/,
      /\b(personal|personally|identifiable|usage|certain|following|types of|technical) .{0,30}(info(rmation)?|data)\b/,
    ],
  ],
  headed: [
    [4, TWO_KINDS],
    [3, KIND_OF_DATA],
  ],
  no: [
    [
      6,
      /\b(do|does|did|will|is|are|have|has)( not|n't)\b|\bnever\b|\bno (personal|user)\b/,
      /(n't|\b(not|never))( \w+ly| ever| itself)? (collect(ed)?|gather(ed)?|stored?|request|ask for|record(ed)?|obtain(ed)?)\b|\bno (personal|user) (data|info(rmation)?) (is|are|will be) (collected|stored|processed)\b/,
      /\b(any|personal|your|personally|user|identifiable)\b.{0,40}\b(data|info(rmation)?|details)\b/,
    ],
  ],
  exceptions: /\b(unless|except|without|other than|only|but|however|beyond|knowingly|children|sensitive)\b/,
  veto: [
    /\b(policy|notice|statement) (describes|explains|sets out|applies|covers|informs|is)\b/,
    /\bchild(ren)?\b|\bminors?\b|\bunder the age\b|\bparents?\b/,
    /\bthird[- ]part(y|ies) (sites?|websites?|services?|vendors?|providers?|compan(y|ies)|advertis\w+).{0,40}\b(may|might|can|will|to) (collect|use|receive|gather|place)/,
    /\b(right|request|ask us|asking us|wish|entitled) to (know|access|delete|correct|update|change|obtain|rectify|receive|object|erase)\b/,
    /\bmeans\b(?!.{0,300}\b(name|address|number)\b)/,
    /\b(shar(e|ed|ing)|disclos(e|ed|ing)|transfer(red)?|sell|sold) (your|any|this|such|the|personal|it|with|to)\b/,
    /\b(retain|retained|retention)\b/,
    /\b(block|refuse|disable|restrict\w*) .{0,20}cookies\b/,
    /\b(cookies?|small (text |data )?files?) (is|are)\b/,
    /\b(not|never) (be )?(released|shared|sold|disclosed|contain)\b/,
    /\bopt[- ]?out\b|\bwithdraw\b|\bunsubscribe\b/,
    /\bdelet(e|ed|ion)\b|\bcontact us\b|\bencrypt|\bsecur(e|ity)\b.{0,40}\bmeasures\b/,
  ],
  examples: {
    yes: [
      'We collect your name, your email address and your phone number.',
      'The information may include your postal address, date of birth and occupation.',
      'Our servers automatically record data such as your IP address, browser type and operating system.',
    ],
    no: ['We do not collect any personal information.'],
  },
  counterexamples: [
    'We collect stamps and old maps of the valley.',
    'This policy describes how we collect your name and email address.',
    'We do not knowingly collect the name or address of children.',
  ],
});
