import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /automated|profil|targeting|decision/,
  yes: [
    [6, /\bautomat(ed|ic)\b(?!.{0,10}(collect|log|track))/, /\b(decisions?|decision[- ]making|profiling|individual)\b/],
    [
      5,
      /\bprofiling\b|\bbuild (a )?(profiles?|picture)\b|\bprofiles? (of|about) (you|voters|supporters|users)\b|\bmodelled data\b|\bpropensity\b/,
      /\b(we|us|our|voters?|supporters?|you|data|info(rmation)?)\b/,
    ],
    [
      5,
      /\b(target(ed|ing)?|tailor(ed|ing)?|select)\b.{0,60}\b(messages?|campaign\w*|voters?|political|electorate|leaflets?)\b/,
      /\b(data|info(rmation)?|which|you|your|profile)\b/,
    ],
    [
      5,
      /\b(estimate|predict|evaluate|infer|score|model)\b/,
      /\b(likely|likelihood|how you (may|might|will)|voting|vote|support)\b/,
      /\byou\b|\bvoters?\b|\bindividuals?\b/,
    ],
  ],
  no: [
    [
      6,
      /(n't|\b(not|no|never))\b/,
      /(n't|\b(not|no|never))\b.{0,60}\b(automated|automatic|profiling)\b|\bautomated\b.{0,60}\bnot (carried|made|take place)\b/,
      /\b(decisions?|decision[- ]making|profiling|profile)\b/,
    ],
  ],
  exceptions: /\b(unless|except|other than|only|right not to)\b/,
  veto: [
    /\b(those|third[- ]party|other) companies\b/,
    /\bcookies? (is|are)\b|\bprofile (picture|photo|page|settings)\b/,
    /\b(ads|advertis\w+|browser)\b(?!.{0,300}\b(profiling|automated|voters?)\b)/,
  ],
  details: {
    profiling: /\bprofil(e|es|ing)\b|\bbuild (a )?picture\b|\b(infer|predict|estimate|model)/,
    targeting: /\btarget|\btailor|\bselect\b.{0,40}\b(messages?|material)/,
  },
  examples: {
    yes: [
      'You have rights regarding automated decisions that we make.',
      'We estimate how likely you are to vote for us.',
    ],
    no: ['We do not use automated decision-making or profiling.'],
    also: ['objection', 'access'],
  },
  counterexamples: [
    'The door of the office opens by automatic means.',
    'We automatically log visits to the site.',
    'You can change your profile picture.',
  ],
});
