import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /\b(obligat|mandatory|optional|voluntar|required)\w*|whether you (must|have to)|if you (do not|don't|fail)/,
  yes: [
    [
      6,
      /\bif you (do not|don't|choose not to|decide not to|refuse to|fail to|are unwilling to|decline to|elect not to) (\w+ ){0,4}(provid|giv|shar|suppl|consent|disclos|submit|complet|transmit|enter)\w*|\b(refusal|failure|failing) (to|of) provid|\bwithout (this|such|your|the|these|necessary) .{0,30}(info(rmation)?|data)\b|\bunless you provide\b/,
      /\b(provid\w*|giv(e|ing)|shar(e|ing)|suppl(y|ying)|consent|disclos\w*|submit\w*|info(rmation)?|data)\b/,
      /\b(not be able|unable|cannot|can't|not be possible|limit\w*|may not|impossib\w*|prevent|not (provide|offer|process|register|receive)|will not)\b/,
    ],
    [
      5,
      /\b(provision|provid(e|ing)|giv(e|ing)|disclos(e|ing|ure)|suppl(y|ying)|submission)\b.{0,60}\b(data|info(rmation)?|details)\b/,
      /\b(is|are) (entirely |purely |strictly |completely )?(voluntary|optional|mandatory|obligatory|compulsory|not (required|mandatory|obligatory))\b|\byou are not (obliged|obligated|required|legally required) to\b|\bno requirement to\b|\b(statutory|contractual) (requirement|obligation)\b|\bdo not have to\b|\bare not required to\b/,
    ],
    [
      5,
      /\b(law|fec|election commission|regulations?|federal)\b/,
      /\brequires? (us|our committee|committees|political committees|campaigns)\b/,
      /\b(collect|report|obtain|identify|verify|record)\b/,
    ],
    [
      2,
      /\b(fields?|data|info(rmation)?|questions)\b/,
      /\b(marked|indicated)\b.{0,40}\b(mandatory|required|obligatory|optional|asterisk)\b|\bmandatory fields?\b|\basterisk\b/,
    ],
    [
      2,
      /\byou (do not|don't) have to (provide|give|supply|share)\b|\byou (can|may) (always )?(choose|decide) not to (provide|give|share)\b|\boption (of|to) not (providing|provide)\b|\bwhether or not to provide\b/,
      /\b(info(rmation)?|data|details)\b/,
    ],
    [
      2,
      /\b(info(rmation)?|data)\b.{0,60}\b(is|are) (necessary|required|needed|mandatory)\b/,
      /\b(to (use|provide|access|register|create|join|become|confirm|open|enter)|for (the )?(use|membership|registration|contract))\b/,
    ],
    [
      5,
      /\byou (can|may|could) (always |also ){0,6}(choose|decide|refuse|decline|opt|elect) (not )?to (provide|give|share|supply|disclose|submit)\b/,
      /\b(info(rmation)?|data|details)\b/,
      /\b(but|however|except|then|although|though|may not|prevent\w*|unable|limit\w*|cannot)\b/,
    ],
    [
      5,
      /\b(info(rmation)?|data|details|fields?)\b.{0,60}\b(is|are) (partly )?(mandatory|obligatory|compulsory|voluntary|optional|required by law)\b/,
      /\b(without|provision|provid\w*|fail\w*|some|certain|all|fields?|cannot|marked)\b/,
    ],
    [
      5,
      /\byou (can|may) (visit|use|browse|access) (our|the|this)\b/,
      /\bwithout (giving|providing|revealing|disclosing|submitting|registering|entering) .{0,40}\b(data|info(rmation)?|details)\b/,
    ],
    [4, /\bwithout (it|them|this|that),? we\b/, /\b(may|will|can) ?not be able\b|\bcannot\b|\bunable\b/],
    [
      5,
      /\byou (are free|have (the|a) choice|have (the|an) option)\b/,
      /\b(provid\w*|giv\w*|shar\w*)\b/,
      /\b(data|info(rmation)?|details)\b/,
    ],
    [5, /\bnecessary for the adequate performance\b/, /\bcontract\b/],
  ],
  veto: [
    /\binform you of the reasons\b|\bunable to provide you with\b/,
    /\bat the (relevant )?time\b|\badvise you whether\b|\bwhether (you|the provision)\b/,
    /\bcookies?\b|\b(agree|accept)\w* (with|to) (this|the|these|our) (privacy|policy|terms)/,
    /\bchild(ren)?\b|\bminors?\b|\bretain\b|\bstored\b/,
    /\b(share|disclose|sell)\b.{0,60}\bwith\b/,
  ],
  examples: {
    yes: [
      'You may use the app without giving any personal data.',
      'You can choose not to provide data, but then you may not be able to vote.',
      'If you do not provide this information, you will not be able to join.',
      'Giving us your phone number is voluntary, and so is all other data.',
    ],
    also: ['data-collected'],
  },
  counterexamples: [
    'If you do not accept cookies, you may not be able to use all parts of our information service.',
    'Membership of the choir is voluntary.',
  ],
});
