import { definePhrases } from '../../define-phrases';
import { ABOUT_THE_POLICY } from './words/about-the-policy';

const SHARE_EN =
  /\b(shar(e|es|ed|ing)|disclos(e|es|ed|ing|ure)|transfer(s|red|ring)?|provid(e|es|ed|ing) (this|your|such|the|any|personal|it|them|user|certain|that|all|some)\b.{0,60}\b(to|with)|sell|sold|rent|rented|pass(ed)? (on|along|to)|pass on|communicat(e|ed) (\w+ ){1,8}to|transmit(s|ted)?|releas(e|es|ed)|reveal(ed)?|give|given|made available|make .{0,40} available|forward(ed)?|exchang(e|ed|ing)|sent? to|access(ed)? by|has access|have access)\b/;
const DATA_EN = /\b(data|info(rmation)?|details|personally|address(es)?|lists?|it|them)\b/;

export default definePhrases({
  headings:
    /\bshar(e|ing)|disclos|recipients?|third[- ]part|service providers?|who (has access|do we|receives|we)|with whom|transfer/,
  yes: [
    [
      4,
      /\b(stored|hosted|held|kept|saved) (on|by|with|in|at)\b/,
      /\b(hosting provider|aws|amazon|google|heroku|microsoft|cloud (provider|service)s?|third[- ]party (server|provider|service|vendor)s?)\b/,
      DATA_EN,
    ],
    [
      3,
      SHARE_EN,
      /\b(with|to)\b.{0,60}\b(service providers?|vendors?|processors?|partners?|affiliates?|contractors?|advertisers?|suppliers?|analytics|volunteers?|subsidiaries)\b/,
    ],
    [
      6,
      /\blike-?minded\b/,
      /\b(organi[sz]ations?|groups?|candidates?|causes?|campaigns?|committees?|individuals|parties)\b/,
      SHARE_EN,
    ],
    [
      5,
      SHARE_EN,
      /\b(with|to)\b.{0,80}\b((other|political|affiliated|allied|state|local|national) (part(y|ies)|campaigns?|committees?)|candidates?|the party|(?<!\bad |advertising |marketing |e-?mail )campaigns)\b/,
      DATA_EN,
    ],
    [
      5,
      SHARE_EN,
      DATA_EN,
      /\b(with|to|by|from)\b.{0,100}\b(third[- ]part(y|ies)|service providers?|providers|partners?|affiliates?|affiliated|subsidiar(y|ies)|vendors?|contractors?|suppliers?|advertisers?|processors?|agents?|recipients?|companies|organi[sz]ations|other parts|branches|local (groups|parties))\b/,
    ],
    [3, SHARE_EN, DATA_EN, /\b(law enforcement|authorities|government|courts?|regulators?|police|public bod(y|ies))\b/],
    [
      4,
      SHARE_EN,
      DATA_EN,
      /\b(purchaser|acquirer|successor|buyer|other users|advisors|lawyers|auditors|employees|volunteers|google|facebook|stripe|paypal|mailchimp)\b/,
    ],
    [
      4,
      /\b(third[- ]part(y|ies)|service providers?|vendors?|processors?|companies and individuals)\b/,
      /\b(use|uses|employ|engage|hire|work with|rely on|contract)\b/,
      /\b(on our behalf|to (provide|help|perform|process|assist|facilitate|collect|analy[sz]e)|that may collect|which may collect)\b/,
    ],
    [3, /\b(merger|acquisition|sale of|bankruptcy|reorgani[sz]ation)\b/, SHARE_EN, DATA_EN],
    [
      3,
      /\b(third[- ]part(y|ies)|partners|advertisers|providers)\b/,
      /\b(third[- ]part(y|ies)|partners|advertisers|providers|vendors)( \w+){0,5} (may|will|can) (also )?(collect|receive|process|access|have access)\b/,
      DATA_EN,
    ],
    [
      4,
      /\b(processed|handled|managed) by\b|\bprocess(es)? (personal |your |the )?(data|info(rmation)?) (for us|on our behalf)\b/,
      /\b(hosting|cloud|payment|e-?mail|service) providers?\b|\bthird[- ]part(y|ies)\b|\bprocessors?\b/,
      DATA_EN,
    ],
    [
      3,
      /\b(google analytics|firebase|admob|facebook|mixpanel|stripe|paypal|mailchimp|third[- ]party (services?|vendors?|analytics|tools?|libraries))\b/,
      /\b(we|i|app|application|site|website|service|vendors?)\b.{0,80}\b(use|uses|using|employ|sent to|rely on|processed by|integrate[sd]?)\b/,
      /\b(collects?|process(es)?|sent|serve|track|analy[sz]e|understand|receives?|monitor)\b/,
    ],
  ],
  no: [
    [
      6,
      /\b(do|does|did|will|shall|would|are|is|be)( not|n't)\b|\bby not\b|\bnever\b|\bno (personal )?(data|info(rmation)?)\b/,
      /(n't|\b(not|never|no (personal )?(data|info(rmation)?)))\b.{0,40}\b(sell|sold|share[ds]?|rent|rented|disclose[ds]?|trade[ds]?|transfer(red)?|give|given|pass(ed)?|provided?|made available)\b/,
      /\b(third[- ]part(y|ies)|anyone|others?|any (other )?(party|parties|person|company|organi[sz]ation)s?|outside (parties|companies|organi[sz]ations)|any purpose)\b/,
    ],
  ],
  exceptions:
    /\b(except|unless|other than|apart from|save (as|for|where)|without (your|the|prior|explicit|express|his|first)|only|but|however)\b/,
  veto: [
    /\bdo(es)?( not|n't) create rights\b|\bproject (aims|assists)\b/,
    /\b(do|does|will)( not|n't) allow\b/,
    ABOUT_THE_POLICY,
    /\bsharing (links|buttons)\b|\b(do|does)( not|n't) (\w+ly )?collect\b/,
    /\bnotify (all |the |any )?recipients\b|\bobliged to notify\b/,
    /\b(shared?|provided?|given|disclosed?|sent|passed) (to|with|on to) (us|me)\b/,
    /\bthird[- ]party (web ?)?sites?\b.{0,80}\b(link|own privacy|not responsible|no control)/,
    /\bnot responsible\b/,
    /\bit (refers|means)\b|^(refers|means)\b|\bcivil code\b|\bshine the light\b|\bwhat information may be collected\b|\b(this|our) privacy (policy|notice|statement) (describes|explains|applies|governs|sets)\b/,
    /\blinks? to\b/,
    /\b(do|does|will|shall)( not|n't) (sell|share|rent|disclose|transfer)\b(?!.{0,600}\b(except|unless|other than|only|without|but|however)\b)/,
    /\bread (the|their) privacy\b|\btheir (own )?privacy polic/,
  ],
  details: {
    party:
      /\b(the|our|state|national|local|political|county) part(y|ies)\b(?! (to|that|who))|\bparty (headquarters|branches|members|committees?)\b/,
    allies:
      /\blike-?minded\b|\b(other|allied|aligned|affiliated|partner|sister) (\w+ )?(campaigns?|candidates?|committees?|causes|organi[sz]ations|groups|charities)\b|\bwith candidates\b|\bcandidates, (organi[sz]ations|groups|causes)\b|\ballies\b/,
    platform:
      /\b(host(s|ed|ing)?|cloud|nationbuilder|action network|actblue|winred|anedot|mailchimp|amazon web services|aws|heroku|cloudflare|platform (provider|is)|platforms)\b/,
    advertisers:
      /\b(advertis\w+|facebook|meta|instagram|twitter|tiktok|linkedin|social (media|network\w*)|google|marketing partners?)\b/,
    volunteers: /\bvolunteers?\b|\bcanvassers?\b|\belected (members|representatives|officials)\b|\bactivists\b/,
    authorities:
      /\b(law enforcement|authorit(y|ies)|government|courts?|regulat(or|ors|ory)|police|public bod(y|ies)|election commission|electoral commission|fec)\b/,
    processors:
      /\b(service providers?|processors?|vendors?|contractors?|suppliers?|subprocessors?|third[- ]part(y|ies).{0,60}\bon our behalf|payment providers?|consultants)\b/,
  },
  examples: {
    yes: [
      'Your data is processed by our hosting provider.',
      'We may share your information with like-minded organizations and candidates.',
      'We disclose your personal data to service providers who send our newsletters.',
      'Your details may be passed on to the national party.',
    ],
    no: ['We do not sell or share your personal information with third parties.', 'We never rent your data to anyone.'],
  },
  counterexamples: [
    'Share this page with your friends.',
    'We are not responsible for the privacy practices of third-party sites to which we link.',
    'You provide us with your name.',
  ],
});
