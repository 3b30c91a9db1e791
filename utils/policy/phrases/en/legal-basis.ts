import { definePhrases } from '../../define-phrases';
import { ABOUT_THE_POLICY } from './words/about-the-policy';

export default definePhrases({
  headings:
    /\b(legal|lawful) (bas[ie]s|grounds?)|\bgrounds? for|lawful(ness)?\b|on what basis|why we (are allowed|can)|\bconsent\b/,
  yes: [
    [
      6,
      /\b(legal|lawful) (bas[ie]s|grounds?)\b|\b(legal|lawful) justification\b/,
      /\b(process\w*|us(e|ing)|collect\w*|consent|contract|interests?|obligation|6 ?\(|article 6|art\. 6)\b/,
    ],
    [
      6,
      /\b(article|art\.?|section) ?6\b|\b6 ?\(1\) ?\(?[a-f]\b/,
      /\bgdpr\b|\bregulation\b|\bconsent\b|\bcontract\b|\binterests?\b|\bobligation\b|\bbas[ie]s\b/,
    ],
    [
      5,
      /\b(performance|perform|fulfil(l|ment)?|execution) (of )?(a|the|our|your|any|this|contractual) ?(service )?(contract|agreement)?/,
      /\bcontract(ual)?\b|\bagreement\b/,
      /\b(process\w*|us(e|ing)|legitimate interests?|legal obligations?|consent|necessary|personal data)\b/,
    ],
    [
      5,
      /\blegitimate (business )?interests?\b/,
      /\b(consent|contract|legal obligations?|rely|reliance|process\w*|bas(is|ed))\b/,
    ],
    [
      5,
      /\bpublic (interest|task)\b|\blegal obligations?\b|\bvital interests?\b/,
      /\b(process\w*|us(e|ing)) (of )?(your|this|the|personal|special|any|it)\b/,
      /\b(bas(is|ed)|rely|ground|necessary|permitted|because)\b/,
    ],
    [
      5,
      /\b(rely|relying|based|reliance|basis|ground)\b.{0,30}\b(on|of|is)\b.{0,40}\bconsent\b|\bconsent as (a|the|our) legal basis\b/,
      /\b(process\w*|us(e|ing)|collect\w*|data|info(rmation)?)\b/,
    ],
    [
      5,
      /\bwith (your|each user's|the user's|his|their|prior|explicit|express) (prior |explicit |express |written |freely given ){0,6}(consent|permission)\b/,
      /\b(we|i|may|can) (may |can |will |also |only |might ){0,6}(disclose|use|process|share|collect|send|transfer)\b/,
    ],
    [
      3.5,
      /\bconsent|\bpermission\b/,
      /\b((have |has )?(given|gave|give|grant(ed)?) (us )?(your |their )?(prior |explicit )?(consent|permission)|prior permission|followed by|represents your agreement|consenting to the processing|you give us permission|we will obtain your consent|ask (you )?for your (explicit )?consent)\b/,
      /\b(process\w*|info(rmation)?|data|agreement)\b/,
    ],
    [
      3.5,
      /\bby (using|accessing|visiting|browsing|downloading|registering|submitting|providing)\b|\bif you (choose to )?use\b/,
      /\b(you|user|users|visitors?) (hereby |expressly |thereby |also |are |agree and ){0,6}(consent(s|ing)?|give (us )?(your )?consent)\b/,
    ],
    [
      4,
      /\b(process\w*|provision)\b/,
      /\bnecessary (for|to) (the |our )?(compliance|comply|performance|perform)\b/,
      /\b(legal obligations?|contract|agreement)\b/,
    ],
    [4, /\byou consent to\b|\byour consent to\b/, /\b(process\w*|collection|use) (and \w+ )?of (your|such)\b/],
  ],
  headed: [
    [
      3,
      /\bconsent\b|\bcontract\b|\blegitimate interest|\blegal (obligation|duty)|\bpublic (interest|task)\b|\bdemocratic engagement\b/,
    ],
  ],
  veto: [
    /\bcompelling legitimate\b|\bno other legal\b/,
    /\b(withdraw|revok)\w*\b/,
    /\bcookies?\b/,
    /\bright (to|not)\b|\bretain\b/,
    ABOUT_THE_POLICY,
    /\b(without|not) (your )?(prior |explicit |express |written ){0,6}(consent|permission)\b/,
    /\bchild(ren)?\b|\bminors?\b|\bunder the age\b|\bsubpoena\b/,
    /\bconditions? (of|for) use\b|\bterms and conditions\b|\bterms of (use|service)\b|\b(must|need to|please) .{0,20}consent to (our|this|the) privacy\b/,
  ],
  examples: {
    yes: [
      'By using this site you consent to the processing of your data.',
      'The legal basis for processing your data is your consent.',
      'We rely on our legitimate interests under Art. 6(1)(f) GDPR.',
      'The processing is necessary for the performance of a contract with you.',
    ],
    also: ['legitimate-interest', 'purposes'],
  },
  counterexamples: [
    'You may withdraw your consent at any time.',
    'The contract for the hall was signed with legal advice.',
    'We never publish photos without your consent.',
  ],
});
