import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings:
    /\bcontroller|who (we are|is responsible)|about us|responsible (party|person|body)|^(introduction|interpretation|definitions?)\b/,
  yes: [
    [
      6,
      /\b(data )?controllers?\b/,
      /\b(is|are|as) (the )?(joint )?(data )?controllers?\b|\bcontrollers? (of|for|responsible)\b.{0,80}\b(is|are)\b|\bcontrollers?( is| are|:)|\bcontroller\b.{0,60}:$/,
    ],
    [
      5,
      /\bresponsible for\b/,
      /\b(processing|protection|handling|collection|use) of (your|the|all|any|personal)\b/,
      /\bcontroller|\b(ltd|limited|inc|llc|gmbh|association|party|committee)\b/,
    ],
    [
      5,
      /\bcompany\b|\borgani[sz]ation\b|\bassociation\b|\bcampaign\b|\bparty\b/,
      /\b(hereinafter|hereafter)?\(?.{0,20}(referred to as|"we"|"us"|"our")/,
      /\brefers? to\b|\bmeans?\b|\bis\b/,
    ],
    [
      5,
      /["'](we|us|our|(the )?(company|developer|service provider|controller|foundation|party|campaign|committee|association|site|service)),?["']/,
      /\(|\brefers? to\b|\bmeans?\b/,
    ],
    [
      4,
      /\b(built|operate[sd]?|owned|owns|run|runs|provided|developed|published|maintained)\b/,
      /\b(the|this|our) .{0,60}\b(app|site|website|web site|service|services|platform|application|network|page)\b/,
      /\b(by|as)\b|\bfor the\b|\b(built|operates|owns|runs|provides)\b/,
    ],
    [
      4,
      /\b(created|developed|made|designed) by\b/,
      /\b(app|application|website|site|service|game)\b/,
      /\b(hereby|hereinafter|hereafter)\b|["']/,
    ],
    [
      3.5,
      /^(thank you for \w+.{0,60} |welcome to |we at |at )?(?!(we|our|i|my|this|that|it|its|the (app|application|site|website|policy|privacy)|your|you|they|these|if|in|as|please|all|protecting|privacy|here|personal)\b)[\w&.,' -]{2,60},? ((is|are) (strongly |fully |deeply |firmly )?(committed|dedicated|concerned)|(we )?(take|takes|respect|respects|value|values|care|cares)\b)/,
      /\bprivacy\b|\b(data|info(rmation)?) protection\b|\bprotect\w* (your|the|of) (personal )?(data|info(rmation)?)\b/,
      /\b(party|campaign|association|committee|coalition|movement|union|charity|foundation|society|council|ltd|limited|inc|llc|pty|gmbh|for (congress|mayor|senate|governor|president|council))\b/,
    ],
    [
      4,
      /\b(this|here) is the (privacy|data protection|cookie) (and \w+ )?(policy|notice|statement) (of|for)\b|^we are\b/,
      /\b(party|campaign|association|coalition|committee|movement|union|charity|foundation|society|organi[sz]ation|company|ltd|limited|inc|not-for-profit|non-?profit)\b/,
    ],
    [4, /^at [\w .&'-]{1,60}, (accessible|available|located) (from|at|via)\b/, /\b(privacy|priorit(y|ies)|visitors)\b/],
    [
      4,
      /\b(stated |legally |solely )?responsible (entity|party|body|person|organi[sz]ation|office)\b/,
      /\b(data|privacy|processing|policy|website|protection)\b/,
      /\b(is|are|:)/,
    ],
    [
      4,
      /\b(is|are) (run|operated|owned|managed|provided|published|organi[sz]ed) (and \w+ )?(by|for)\b/,
      /\b(by|for) (the |a )?.{0,40}\b(charity|party|campaign|company|ltd|limited|association|committee|organi[sz]ation|foundation|society|union|inc|llc|council|coalition|movement|cooperative)\b/,
    ],
    [
      4,
      /\bpaid for by\b|\bauthori[sz]ed by\b/,
      /\b(committee|campaign|friends of|party|for (mayor|congress|senate|governor|president))\b/,
    ],
    [
      4,
      /\b(this|our) (privacy |data |website |online )?(privacy )?(policy|notice|statement)\b/,
      /\b(describes|explains|sets out|applies to|covers|governs|informs|discloses)\b/,
      /\b(how|the way|practices|manner)\b/,
      /\b(ltd|limited|inc|llc|l\.l\.c|corp|gmbh|pty|plc|b\.v|s\.a|foundation|association|party|committee|campaign)\b/,
    ],
    [
      4,
      /\b(owner|developer|provider|operator|publisher) of (the|this|our) .{0,30}\b(app|application|site|website|service|platform)\b/,
      /\b(is|are)\b|:/,
    ],
    [4, /^(our )?company,? /, /\b(provides|operates|runs|develops|offers) (the|this|our)\b/],
    [
      3,
      /^(?!(we|our|us|i|my|this|that|these|those|the|it|its|they|their|your?|users?|visitors?|if|in|as|at|on|by|for|to|when|please|all|any|some|no|each|such|other|here|personal|privacy|data|info(rmation)?|cookies?|log|google|facebook|apple|third|parts?|access|children|law|payment|service|session|web|browser|mobile|what|how|who|which|while|because|after|once|both|an?|but|and|or|also|however|firebase|admob|unity|analytics|advertis\w+|social|location|device|usage|technical|security|policy|website|app)\b)[\w.&'-]{2,30}( [\w.&'-]{2,20}){0,3} (respects?|values?|cares?|protects?|provides|does not (sell|share|rent))\b/,
      /\b(your|personal|user|users'?|visitors'?|customers?'?)\b/,
      /\b(privacy|data|info(rmation)?)\b/,
    ],
  ],
  headed: [
    [3, /\b(ltd|limited|inc|llc|gmbh|plc|association|foundation|party|committee|registered|company number|address)\b/],
  ],
  veto: [
    /\bthird[- ]part|\bnot (owned|operated|controlled)\b|\bother (web ?)?sites\b|\byou provided\b|\bprovided directly\b|\binformation provided\b/,
    /\b(google|facebook|twitter|youtube|hubspot|mailchimp|stripe|paypal)( inc| llc| ireland)?\b.{0,60}\b(operated|provided|is|are)\b/,
    /\bservice providers? (means|refers|may|will)|\byourself\b|\bused? (solely|only)\b/,
    /\bjointly? liable\b|\b(the )?(natural or legal|legal or natural) person\b/,
    /\bnot the (data )?controller\b/,
  ],
  examples: {
    yes: [
      'The developer of this app is Dana Example.',
      'The controller of your personal data is the Committee for a Greener Valley, 12 Mill Lane, Oldtown.',
      'Paid for by Friends of Dana Example, a campaign committee.',
      'This website is operated by the Riverside Citizens’ Association.',
    ],
  },
  counterexamples: [
    'On the site the data are provided directly by you.',
    'Please contact the controller of the central heating.',
    'Third-party sites are operated by other companies.',
    'We are not the controller of data on linked websites.',
  ],
});
