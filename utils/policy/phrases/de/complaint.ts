import { definePhrases } from '../../define-phrases';

const AUTHORITY =
  /\b(datenschutz-?)?aufsichtsbehorden?\b|\bdatenschutz-?(aufsichts)?behorden?\b|\bkontrollstelle\b|\b(landes|bundes)beauftragte[nr]?\b|\bbeauftragte[nr]? fur (den )?datenschutz\b|\bbfdi\b|\b[a-z]{0,2}lfdi?\b|\buld\b|\bbaylda\b|\bedob\b|\beidgenossische[nr]? datenschutz\w*|\bhessische[nr]? (datenschutz|beauftragte)\w*|\blandesamt fur datenschutz\w*|\blandeszentrum fur datenschutz\b|\bdsb\b|\bdatenschutzstelle\b/;
const COMPLAIN =
  /\b(beschwer(de|den|en|st|derechts?|deverfahren|defuhr\w*)|meldung|melden|wenden|beschweren|eingabe|anzeige)\b/;

export default definePhrases({
  headings: /beschwerde|aufsichtsbehorde|rechtsweg|\brechte?\b|betroffenenrechte|datenschutzbehorde/,
  yes: [
    [5, COMPLAIN, AUTHORITY],
    [
      2,
      /\bbeschwer\w*|\bmeldung einzureichen\b/,
      /\brecht\b|\b(konnen|kannst|konnt)\b|\bsteht\b|\bbeschwerderecht\b|\bart(ikel|\.)? ?77\b/,
      AUTHORITY,
    ],
    [5, /\bbeschwer\w*/, /\bart(ikel|\.)? ?77\b/],
    [5, AUTHORITY, /\bzustandig\w*/, /\b(ist|sind|lautet)\b|:/],
  ],
  headed: [
    [3, AUTHORITY],
    [3, /\bbeschwer\w*/],
  ],
  veto: [
    /\bdas bestehen eines (beschwerde|rechts auf beschwerde)\w*|\buber ihr beschwerderecht\b.{0,40}\bzu informieren\b|\bunterrichtet den beschwerde|\bdatensammlung\b|\bverordnung\b.{0,60}\berlassen\b/,
    /^(\S{1,4} )?(recht auf beschwerde|beschwerderecht)( bei (einer|der) (zustandigen )?\w*behorde)?$|\bnicht zustandig\b|\bmeldepflicht\b|\bvon der aufsichtsbehorde genehmigt|\bdaten .{0,60}an die aufsichtsbehorde melden\b/,
  ],
  examples: {
    yes: [
      'Sie können sich bei der zuständigen Aufsichtsbehörde beschweren.',
      'Ihnen steht ein Beschwerderecht bei der Datenschutzbehörde zu.',
    ],
  },
  counterexamples: ['Wir unterrichten über die Beschwerde der Nachbarn.', 'Die Aufsichtsbehörde mag Rosen.'],
});
