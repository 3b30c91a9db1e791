import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings:
    /\brights?\b|delet|eras|remov|your (choices|options|controls?|info(rmation)?|data)|forgotten|control(ling)? your/,
  yes: [
    [6, /\b(eras\w+|delet\w+)\b/, /\b(article|art\.?) ?17\b/],
    [
      6,
      /\brights?\b/,
      /\b(delet(e|ed|ion|ing)|eras(e|ed|ure|ing)|remov(e|ed|al)|forgotten)\b/,
      /\b(data|info(rmation)?|details|forgotten|records)\b/,
    ],
    [
      5,
      /\b(request|requesting|ask|asking|require|contact|e-?mail|writ\w+|instruct)\b/,
      /\b(delet(e|ed|ion|ing)|eras(e|ed|ure|ing)|remov(e|ed|al))\b/,
      /\b(data|info(rmation)?|details|account|records|you from|it|them|submission)\b/,
      /\byou|\buser|\bask us\b/,
    ],
    [
      5,
      /\byou (can|may|could|are able to|have the (ability|option|possibility))\b|\bability to\b|\busers can\b/,
      /\b(delet(e|ed|ion|ing)|eras(e|ed|ure|ing)|remov(e|ed|al)|clear)\b/,
      /\b(data|info(rmation)?|details|account|profile|records|history)\b/,
    ],
    [
      4,
      /\b(upon|on|at|following) (your |receipt of (a|your) |a |the )?(written )?request\b|\bif you (would like|wish|want|ask)\b|\bto (have|request)\b/,
      /\b(delet(e|ed|ion|ing)|eras(e|ed|ure|ing)|remov(e|ed|al)|deactivat(e|ed|ion)|terminat(e|ed)|clos(e|ed|ure))\b/,
      /\b(your|personal|user|my) .{0,40}\b(data|info(rmation)?|account|profile|details|record)\b/,
    ],
    [
      4,
      /\b(account|profile)\b/,
      /\bto (delete|close|remove) your\b.{0,40}\b(go to|visit|open|click|press|select|use|tap|follow)\b|\byou (may|can) .{0,40}\b(close|deactivate) (your|an|the) (\w+ )?(account|profile)\b/,
    ],
    [
      3.5,
      /\b(account|profile|registration|membership)\b/,
      /\b(when|once|if|upon|after|on) (you |the |your )?.{0,20}(delet\w+|terminat\w+|clos(e|ed|ing|ure)|cancel\w*)\b/,
      /\b(data|info(rmation)?)\b.{0,60}\b(is|are|be) .{0,20}(delet|eras|remov)ed\b/,
    ],
  ],
  no: [
    [
      5,
      /\b(cannot|can not|can't|unable to|not possible to|will not)\b/,
      /\b(cannot|can not|can't|unable to|not possible to|will not) (be )?(delete|erase|remove)d?\b/,
      /\b(data|info(rmation)?|account|records)\b/,
      /\bpersonal|\byour\b/,
    ],
  ],
  veto: [
    /\breserves? the right\b/,
    /\boppose the erasure\b|\bno longer appl(y|ies)\b|\bunlawful and\b/,
    /\bcookies?\b/,
    /\bchild(ren)?\b|\bminors?\b|\bparent(s|al)?\b|\bunder (the age of )?1\d\b/,
    /\b(right|discretion) to (remove|delete) (any|content|comments|posts)\b/,
    /\buninstall|\bdiscontinue using\b/,
  ],
  examples: {
    yes: [
      'You may close your account at any time.',
      'You have the right to have your data erased.',
      'You may ask us to delete your personal information.',
    ],
    no: ['We cannot delete your personal information once it is published.'],
  },
  counterexamples: [
    'If you object to the new rules, you may cancel your account.',
    'You can delete cookies in your browser.',
    'If we learn that a child sent us data, contact us and we will delete it.',
  ],
});
