import { definePhrases } from '../../define-phrases';

const AUTOMATED =
  /\bgeautomatiseerde? (individuele )?(besluit\w*|beslissing\w*|verwerking\w*|gegevensverwerking)|\bautomatische (besluit\w*|beslissing\w*)|\bprofiler(ing|en)\b|\bprofileert\b|\bprofilering\b|\bprofiling\b|\bgebruikersprofiel(en)?\b|\bart(ikel|\.)? ?22\b|\bscoring\b|\bcomputerprogramma's of -?systemen\b/;
const TARGET =
  /\bdoelgroep(en)?\b|\b(micro-?|re)?targeting\b|\bgericht(e|er)? (te )?(benader\w*|aan te spreken|aanspreken|advertenties|adverteren|reclame|communicatie|informer\w*)\b|\bgepersonaliseerde (advertenties|reclame|boodschappen|campagne\w*|communicatie)\b|\bop maat\b|\bcustom audiences?\b|\bsegment(en|eren|atie)\b/;

export default definePhrases({
  headings: /geautomatiseerd|profiler|profiling|targeting|besluitvorming|doelgroep/,
  yes: [
    [
      5,
      AUTOMATED,
      /\b(gebruik\w*|maken|maakt|neemt|nemen|verwerk\w*|opstellen|toepassen|toegepast|analyser\w*|op basis van|uitgevoerd|vindt)\b/,
      /\b\w*gegevens\b|\bwij\b|\bwe\b|\bprofiel\w*|\bgedrag\b|\bbesluit\w*|\bu\b/,
    ],
    [
      5,
      AUTOMATED,
      /\brecht (om )?niet\b|\bniet onderworpen\b|\brecht\b.{0,80}\bonderworpen\b/,
      /\bbesluit\w*|\bbeslissing\w*|\bprofiler\w*/,
    ],
    [
      4,
      TARGET,
      /\b(analyser\w*|gebruik\w*|segment\w*|delen|op basis van|advertenties|stellen)\b/,
      /\b\w*gegevens\b|\bcommunicatie\b|\binteresses?\b|\bgedrag\b|\bprofiel\w*|\badvertenties\b/,
    ],
  ],
  no: [
    [
      6,
      AUTOMATED,
      /\b(geen|niet|nooit)\b/,
      /\b(geen|nooit)\b.{0,100}\b(geautomatiseerde?|automatische|profiler\w*|profiel\w*|besluit\w*|beslissing\w*)|\b(geautomatiseerde?|profiler\w*|besluit\w*|beslissing\w*)\b.{0,120}\bniet\b|\bniet\b.{0,60}\b(geautomatiseerde?|profiler\w*|automatische)\b|\bneemt .{0,60}\bgeen\b/,
    ],
  ],
  exceptions: /\b(behalve|tenzij|uitgezonderd|recht (om )?niet|niet te worden onderworpen|het recht)\b/,
  veto: [
    /\bcookies?\b|\bhet bestaan van\b|\b(google|facebook|meta|youtube|twitter) .{0,80}(profiel|gericht|advertenties)|\buitschakelen\b|\bbezwaar\b|\baandachtsgebieden\b|\bgeautomatiseerde middelen\b/,
  ],
  details: {
    profiling: /\bprofiler\w*|\bprofiling\b|\bgebruikersprofiel\w*|\bprofiel\w*|\bscoring\b/,
    targeting: TARGET,
  },
  examples: {
    yes: [
      'Wij gebruiken profilering om uw gedrag te voorspellen.',
      'Wij delen leden op in segmenten om gerichte advertenties te tonen.',
    ],
    no: ['Wij nemen geen geautomatiseerde besluiten over u.'],
  },
  counterexamples: [
    'Cookies dienen voor profilering van uw gedrag, zo gebruikt men ze.',
    'De tuin is op maat gemaakt voor kinderen.',
  ],
});
