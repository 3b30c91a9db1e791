import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /complain|\brights?\b|supervisory|regulator|authority/,
  yes: [
    [
      3,
      /\bright to (complain|lodge|file|make)\b|\b(lodge|make|file) (a|any|your) complaint\b/,
      /\b(authorit(y|ies)|commissioner('s)?|regulator|ico)\b/,
    ],
    [6, /\bcomplain\w*/, /\b(article|art\.?) ?77\b/],
    [
      6,
      /\bcomplain(t|ts|ing)?\b/,
      /\b(authorit(y|ies)|commissioner('s)?|regulators?|supervisory|ico\b|cnil|ombudsman|agency|dpa\b|data protection (office|board|commission))/,
    ],
    [
      4,
      /\b(lodge|file|submit|make|raise|register|bring|address) (a|any|your) complaint\b|\bright to complain\b/,
      /\b(us|privacy|data|info(rmation)?|processing|rights?|officer)\b/,
    ],
    [
      4,
      /\bcontact\b|\bapproach\b|\bturn to\b/,
      /\b(supervisory authority|data protection authorit(y|ies)|information commissioner('s)?( office)?)\b/,
      /\b(dissatisfied|not satisfied|unhappy|concern|object|violat|infring|believe|more information)/,
    ],
    [
      4,
      /\bright\b/,
      /\b(appeal|recourse|claim|address|contact|turn|refer)\b/,
      /\b(data protection|supervisory|competent) authorit(y|ies)\b/,
    ],
  ],
  veto: [
    /\bwe (will|may) (respond|investigate)\b(?!.{0,300}\bauthorit)/,
    /\bcomplaints? (about|from) (content|other users)\b/,
  ],
  examples: {
    yes: [
      'You may lodge a complaint with the data protection authority.',
      'You have the right to complain to the Information Commissioner.',
    ],
  },
  counterexamples: [
    'Complaints about the heating go to the landlord.',
    'We follow the advice of the supervisory authority.',
  ],
});
