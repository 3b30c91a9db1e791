import { definePhrases } from '../../define-phrases';
import { ABOUT_THE_POLICY } from './words/about-the-policy';

const AIM =
  '(provid|improv|maintain|operat|send|contact|communicat|respond|answer|personali|customi|process|analy|understand|administer|manag|deliver|verify|identify|detect|prevent|protect|comply|inform|notify|enhanc|develop|enable|allow|support|help|monitor|measure|track|offer|serve|fulfil|carry|perform|determin|diagnos|troubleshoot|promot|market|advertis|organi[sz]|recruit|rais|canvass|campaign|keep|ensure|make|create|conduct|evaluate|facilitat|give|show|display|tailor|remember|study|target|update|tell|invite|register|count|deal|run|optimi[sz]e|complete|arrange|coordinate)\\w*';
const TO_AIM = new RegExp(
  `\\b(to|by|for|us):? (the purpose of |the purposes of |better |help |help us |help me |also |further )?${AIM}|\\bfor (the |these |this |our |other |any |various |such |its |statistical |internal )?(following |sole |specific |business |analytical |commercial |marketing |advertising |administrative |statistical |campaign ){0,6}(purposes?|reasons?|analysis|statistics|marketing|analytics|research|security|communication)`,
);
const USE =
  /\b(us(e|es|ed|ing)|utili[sz](e|es|ed)|process(es|ed|ing)?|collect(s|ed|ing)?|need(s|ed)?|gather(s|ed)?|employ(s|ed)?|stor(e|es|ed)|record(s|ed)?)\b/;
const DATA = /\b(info(rmation)?|data|details|address(es)?|it|this|these|them|what|location|names?|cookies)\b/;

export default definePhrases({
  headings:
    /\b(use|using|uses|usage)\b.{0,30}\b(data|info(rmation)?|it|details)\b|\bpurposes?\b|\bwhy\b|how (do )?(we|i) (use|process)|use of (your|the|personal|collected)|(info(rmation)?|data).{0,20}\b(use|used)\b|what we do with/,
  yes: [
    [
      6,
      /\b(we|i|company|app|application|site|website|service|they|campaign|party|provider) (may |will |also |can |might |only |primarily |generally |then |or our \w+ ){0,6}(us(e|es)|process(es)?|utili[sz]es?)\b.{0,60}\b(info(rmation)?|data|details|it|this|them|address)\b/,
      TO_AIM,
    ],
    [
      6,
      /\b(info(rmation)?|data|details|addresses|it|this|these) .{0,60}\b(is|are|will be|may be|can be|might be|be) (only |also |then |solely |primarily )?(us(ed)|processed|collected|utili[sz]ed|needed)\b/,
      TO_AIM,
    ],
    [
      5,
      USE,
      DATA,
      /\b(for|with) (the |these |this |our |any |various |such |its )?(following |sole |specific |\w+ )?purposes?\b/,
    ],
    [4, /\b(collect|use|process|need|gather|us(e|ing))\b.{0,60}\b(info(rmation)?|data|details)\b/, TO_AIM],
    [
      4,
      /\bwith the (purpose|aim|goal|intention) of\b|\bin order to\b|\bpurposes? (of|for|is|are|include)\b/,
      USE,
      DATA,
    ],
    [3, USE, DATA, TO_AIM],
  ],
  headed: [
    [
      4.5,
      new RegExp(
        `^(\\W{0,3}|\\(?\\w{1,4}[.)] ?|[\\w .-]{1,40}: ?)?(to |for |that we can |so we can |in order to |if you .{1,60} to )?${AIM}`,
      ),
    ],
    [3, /\bto (manage|contact|provide|send|improve|respond|notify|comply|process|protect|inform)\b/],
  ],
  veto: [
    /\bask (us|me) (not to|to stop)\b/,
    /\bcalled log data\b|\breferred to (in )?paragraph\b/,
    /\bcopyright\b|\bgood faith belief\b/,
    /\bthird[- ]party services that (may )?collect info(rmation)? used to identify\b/,
    /\b(never|not) (\w+,? ){0,4}used\b/,
    /^(in order )?to (fulfil|fulfill|perform) (a|our|the) contract\b.{0,60}$/,
    /\bobtain (the )?(deletion|rectification|erasure|termination|confirmation)\b/,
    /^(the )?(google|facebook|youtube|matomo|twitter|third part(y|ies))\b|\b(do|does|will)( not|n't) allow\b/,
    /\bfor (the|this|that|those|these|such|any other) purposes?( for which| that it| it was|[ ,.]{0,2}$)/,
    ABOUT_THE_POLICY,
    /\b(right|entitled|request|ask us|wish) to (object|restrict|withdraw|obtain|access|know|delete|erase|correct|rectif)/,
    /\bthird[- ]part(y|ies) (sites?|websites?)\b/,
    /\bchild(ren)?\b|\bminors?\b|\bunder the age\b/,
    /\bplease contact\b|\bsee (the|our|their)\b|\byou (can|may) (opt|disable|refuse|request|unsubscribe)\b/,
    /\b(do|does|will|shall|is|are)( not|n't) (use|collect|process|used|store|share|sell|disclose|be used)\b/,
  ],
  examples: {
    yes: [
      'We use your personal information to send you news of the campaign.',
      'Your data is processed for the following purposes: recruiting volunteers and raising funds.',
    ],
  },
  counterexamples: [
    'We use wood to make benches.',
    'This notice explains how we use your data to improve the site.',
    'You have the right to object to the use of your data for marketing.',
  ],
});
