import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /\brights?\b|\baccess|your (choices|options|controls?|info(rmation)?|data)|review|control(ling)? your/,
  yes: [
    [6, /\b(access)\b/, /\b(article|art\.?) ?15\b/],
    [
      6,
      /\brights? (of|to|regarding)\b|\brights?\b/,
      /\b(access|obtain|receive|request|have) (to |(a )?cop(y|ies)|to and|and|or|,)|\b(of|to|request|requesting|have) access\b|\bright to (know|request)\b|\bto know whether\b|\bregarding access\b/,
      /\b(data|info(rmation)?|details|records)\b/,
    ],
    [
      4,
      /\b(you (can|may|could|are able|have)|(request|ask|contact|e-?mail|writ\w+|inform|reach) (to )?(us|me|our)|(would|wish|want) (like )?to|if you)\b/,
      /\b(access(ing)?|review|view|see|obtain|request (a )?cop(y|ies)|copy of|find out)\b.{0,100}\b(data|info(rmation)?|details|records|profile)\b/,
      /\b(your|personal|about you|you have provided|that we hold|we have)\b/,
    ],
    [
      4,
      /\brequest (access|a copy|copies|details|an exported)\b|\bsubject access request\b|\bexported file\b/,
      /\b(data|info(rmation)?|details)\b/,
    ],
    [
      3,
      /\baccess\b/,
      /\b(correct|rectif\w+|updat\w+|amend|delet\w+|eras\w+|chang\w+)\b/,
      /\b(your|personal|the) .{0,40}(data|info(rmation)?|details)\b/,
      /\byou\b|\bright/,
    ],
    [4, /^access( to)?\b/, /^access( to)?( your)?(:| personal| data| info)/, /\b(data|info(rmation)?)\b/],
  ],
  veto: [
    /\baccess and use\b/,
    /\bwe (will |may |also |shall ){0,6}(retain|keep|store) (a )?cop(y|ies)\b/,
    /\bhow you (can|may)\b/,
    /\bchild(ren)?\b|\bparent(s|al)?\b|\bby deleting the .{1,40} app\b/,
    /\bunauthori[sz]ed\b|\bdevice settings\b|\byou authori[sz]e\b/,
    /\b(we|third part(y|ies)|employees|they|providers|partners|app|application) (may|can|will|who|that|have|has|only)( \w+)? (have )?access\b/,
    /\baccess (to )?(the|our|this|your) (site|website|service|services|app|application|platform|device|camera|location|contacts|photos?|phone|account by)\b/,
    /\brestrict(ed)? access|\blimit(ed)? access\b/,
  ],
  examples: {
    yes: [
      'Access your personal data.',
      'You have the right to access the personal data that we hold about you.',
      'You can request a copy of your personal information at any time.',
    ],
  },
  counterexamples: [
    'When you access and use the social network, your information is shared.',
    'We take steps against unauthorised access to your data.',
    'Our employees have access to your data.',
    'The app needs access to your camera.',
  ],
});
