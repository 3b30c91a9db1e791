import { definePhrases } from '../../define-phrases';
import { ABOUT_THE_POLICY } from './words/about-the-policy';

const ELSEWHERE =
  /\b(from|through|via)\b.{0,60}\b(third[- ]part(y|ies)|other (sources|people|organi[sz]ations|companies|users|services)|external (sources|parties)|(publicly|commercially|public) (available|accessible)? ?(sources?|records?|info(rmation)?|databases?|registers?)|public (sources|records|databases|registers?|domain)|partners|affiliates|data (brokers?|suppliers?|providers?)|social (media|network\w*)|electoral (register|roll)|voter (files?|rolls?|lists?)|credit (bureaus?|reference agencies)|commercial (sources|lists)|modelled data|facebook|google|twitter|linkedin|someone else)\b/;

export default definePhrases({
  headings:
    /\bsources?\b|(from|by|other|third) (third[- ]part|other)|where (do )?we (get|obtain|collect)|how (do )?we (collect|obtain|get)|not obtained|indirect|log data|social media log/,
  yes: [
    [
      6,
      /\b(collect(ed|s)?|receiv(e|es|ed)|obtain(ed|s)?|gather(ed)?|purchase[ds]?|bought|supplement(ed)?|combine[ds]?|sourced)\b/,
      ELSEWHERE,
      /\b(info(rmation)?|data|details|records?|lists?|register|about you)\b/,
    ],
    [
      5,
      /\b(social (media|network\w*)|third[- ]party (account|service|platform)s?|facebook|google|twitter|linkedin|apple)\b/,
      /\b(log ?in|sign ?(in|up)|register|connect|link|interact)\w*\b/,
      /\b(we|site|service) (may |will |can |also ){0,6}(receive|collect|obtain|access|have access)|\bsends? us\b|\ballow(ed)? us\b|\bprovide[sd]? us\b/,
    ],
    [
      4,
      /\b(sources?|origin) (of|for|from)\b/,
      /\b(data|info(rmation)?)\b/,
      /\b(register|public|third|databases?|partners|following|listed)\b/,
    ],
    [
      4,
      /\b(electoral (register|roll)|voter (files?|rolls?|lists?))\b/,
      /\b(receiv|obtain|access|entitled|provided|supplied|us(e|ing)|hold|copy)\w*\b/,
    ],
    [
      5,
      /\b(third[- ]part(y|ies)|partners|affiliates|social networks?|app stores?|other users|analytics providers)\b/,
      /\b(provide|give|send|supply|pass|disclose|transmit)s? (us|me)\b|\b(sent|provided|supplied|disclosed|given|passed) to (us|me) (by|from|through)\b|\bdisclose your personal (data|info(rmation)?) to us\b/,
      /\b(data|info(rmation)?|about you)\b/,
    ],
  ],
  headed: [[3, /\b(public(ly)?|third[- ]part(y|ies)|electoral|register|databases?|brokers?)\b/]],
  no: [
    [
      6,
      /\b(do|does)( not|n't)\b|\bnever\b/,
      /(n't|\b(not|never)) (purchase|buy|obtain|collect|receive|gather)\b/,
      /\bfrom (third[- ]part(y|ies)|third[- ]party sources|other sources|data brokers|anyone else|other organi[sz]ations)\b/,
    ],
  ],
  veto: [
    /\byou may provide us\b/,
    /\brequest and obtain\b|\bable to request\b/,
    ABOUT_THE_POLICY,
    /\bresponsib\w+ for\b|\bno responsibility\b|\bintellectual property\b|\brefus\w+\b/,
    /\bus(e|ed) (the|this|your) (info(rmation)?|data)\b|\bthese (web)?sites\b/,
    /\bchild(ren)?\b|\bminors?\b/,
    /\bthird[- ]part(y|ies) (may|might|can|will|who|that) (collect|receive|obtain|use|access)\b/,
    /\bservice providers? (may|will|who)\b|\bcookies? from\b/,
    /\b(do|does|will)( not|n't) (collect|receive|obtain)\b(?!.{0,300}\bthird party who has been\b)/,
    /\bright to\b|\bprotect\w*\b.{0,40}\bfrom\b|\bshare\b.{0,60}\bwith (?!us\b|me\b)/,
  ],
  examples: {
    yes: [
      'Our partners provide us with information about you.',
      'We also receive information about you from data brokers and other third parties.',
      'We obtain your address from the electoral register.',
    ],
    no: ['We never buy personal information from third parties.'],
    also: ['data-collected', 'recipients'],
  },
  counterexamples: [
    'You may provide us with information through third parties.',
    'We collect water from the well behind the house.',
    'Third parties may collect information about you on their own sites.',
  ],
});
