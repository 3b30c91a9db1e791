import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

/** Under the heading of a notice: a name, then within a few lines a post code with its town. In a menu other words follow. */
const ADDRESS_BLOCK =
  /^:?\n(?!(?:datenschutz|kontakt|angaben|verantwortlich|inhalt|haftung|impressum|sitemap|newsletter|home|start)[^\n]{0,40}\n)\p{Lu}[^\n]{2,80}\n(?:[^\n]{2,60}\n){0,3}(?:D-)?\d{5} \p{Lu}/iu;

export default defineCountry({
  source:
    '§ 5 DDG (before: § 5 TMG) and § 18 Abs. 2 MStV (before: § 55 Abs. 2 RStV); they name the provider, not the host',
  date: '2024-05-14',
  phrases: [
    {
      role: 'provider',
      strength: 1,
      joined: 'words',
      lead: /(?:angaben )?(?:gem(?:ä|ae)(?:ß|ss)|nach|laut) § ?5 (?:abs(?:\.|atz) 1 )?(?:ddg|tmg)/iu,
    },
    { role: 'provider', strength: 1, joined: 'colon', lead: /diensteanbieter(?:in)?/iu },
    {
      role: 'provider',
      strength: 1,
      joined: 'colon',
      lead: /(?:(?:website-?|seiten)?betreiber(?:in)?|(?:website-?|seiten)anbieter(?:in)?)(?: (?:der|dieser) (?:web(?:site|seite)|seiten?|homepage|internetseiten?))?(?= ?:|\n)|(?<!folgende[mn] )anbieter(?:in)? (?:der|dieser) (?:web(?:site|seite)|seiten?|homepage|internetseiten?)/iu,
      opens: true,
    },
    { role: 'provider', strength: 1, joined: 'words', lead: /impressum/iu, tail: ADDRESS_BLOCK },
    {
      role: 'provider',
      strength: 1,
      joined: 'words',
      lead: /(?:diese (?:website|webseite|internetseite|seite)|diese seiten) (?:ist|sind) ein (?:angebot|service|projekt) (?:von|der|des)/iu,
    },
    { role: 'publisher', strength: 1, joined: 'colon', lead: /herausgeber(?:in)?(?= ?:|\n)/iu, opens: true },
    {
      role: 'host',
      strength: 1,
      joined: 'words',
      lead: /(?:hosten|hostet) (?:die inhalte )?unsere[r]? (?:web(?:site|seite)|internetseite|homepage) bei(?: folgendem anbieter| folgenden anbietern)?/iu,
    },
    {
      role: 'host',
      strength: 1,
      joined: 'words',
      lead: /(?:diese|unsere|die) (?:web(?:site|seite)|internetseite|homepage|seite) wird (?:extern )?(?:bei|von)(?: der| dem)?/iu,
      tail: /^[^\n.]{2,100} (?:gehostet|betrieben und gehostet)/iu,
    },
    { role: 'host', strength: 1, joined: 'words', lead: /gehostet (?:bei|von)(?: der| dem)?/iu, nameStart: /^\p{Lu}/u },
    {
      role: 'host',
      strength: 1,
      joined: 'colon',
      lead: /(?:web)?hoster|technische umsetzung und hosting/iu,
      opens: true,
    },
    hostingLabel,
    {
      role: 'press-responsible',
      strength: 1,
      joined: 'words',
      lead: /verantwortlich(?:e[rn]?)?(?: f(?:ü|ue)r den inhalt)?(?: dieser (?:web)?seiten?)?(?: i\. ?s\. ?d\.)? ?(?:nach|gem(?:ä|ae)(?:ß|ss)|im sinne (?:von|des))? ?§§? ?(?:18|55) ?(?:abs(?:\.|atz) ?2 ?)?(?:des )?(?:mstv|rstv|medienstaatsvertrags?|rundfunkstaatsvertrags?)/iu,
    },
    {
      role: 'press-responsible',
      strength: 1,
      joined: 'colon',
      lead: /inhaltlich verantwortlich(?:e[rn]?)?(?: im sinne [\p{L}\d§. ]{3,40})?/iu,
    },
    {
      role: 'press-responsible',
      strength: 1,
      joined: 'colon',
      lead: /verantwortlich(?:e[rn]?)? f(?:ü|ue)r den inhalt/iu,
    },
    {
      role: 'press-responsible',
      strength: 2,
      joined: 'words',
      lead: /v\.? ?i\.? ?s\.? ?d\.? ?(?:p\.?|m(?:stv|\.)|r(?:stv|\.)|§ ?(?:18|55)[\p{L}\d. ]{0,20})/iu,
    },
  ],
  examples: [
    {
      text: 'Angaben gemäß § 5 DDG\nBeispielpartei Ortsverband Musterhausen',
      role: 'provider',
      name: 'Beispielpartei Ortsverband Musterhausen',
    },
    {
      text: 'Angaben gemäß § 5 TMG\nVerantwortlich\nFreie Liste Beispielstadt (FLB)',
      role: 'provider',
      name: 'Freie Liste Beispielstadt',
    },
    {
      text: 'Verantwortlich für den Inhalt nach § 55 Abs. 2 RStV\nAnna Beispiel',
      role: 'press-responsible',
      name: 'Anna Beispiel',
    },
    {
      text: 'VERANTWORTLICH FÜR DEN INHALT NACH § 18 ABS. 2 MSTV: Jan Beispiel, Weg 1',
      role: 'press-responsible',
      name: 'Jan Beispiel',
    },
    {
      text: 'Inhaltlich Verantwortlicher\nDr. Christian Beispiel',
      role: 'press-responsible',
      name: 'Dr. Christian Beispiel',
    },
    { text: 'V.i.S.d.P.: Erika Beispiel, Straße 1', role: 'press-responsible', name: 'Erika Beispiel' },
    {
      text: 'Impressum\nFreie Liste Beispielstadt\nBeispielweg 1\n12345 Beispielstadt\nE-Mail: info@beispiel.de',
      role: 'provider',
      name: 'Freie Liste Beispielstadt',
      address: 'Beispielweg 1, 12345 Beispielstadt',
      email: 'info@beispiel.de',
    },
    { text: 'Hosting: Beispiel CM Service GmbH & Co. KG', role: 'host', name: 'Beispiel CM Service GmbH & Co. KG' },
    {
      text: 'Diese Website ist ein Angebot von:\nBeispielpartei Kreisverband',
      role: 'provider',
      name: 'Beispielpartei Kreisverband',
    },
    { text: 'Herausgeber:\nBeispielpartei Kreisverband', role: 'publisher', name: 'Beispielpartei Kreisverband' },
    { text: 'Unsere Website wird bei der Beispiel Server GmbH gehostet.', role: 'host', name: 'Beispiel Server GmbH' },
    {
      text: 'Wir hosten die Inhalte unserer Website bei folgendem Anbieter:\nBeispiel Online',
      role: 'host',
      name: 'Beispiel Online',
    },
    {
      text: 'V.i.S.d. § 18 Abs. 2 MStV: Erika Beispiel, Beispielstraße 2, 10115 Berlin',
      role: 'press-responsible',
      name: 'Erika Beispiel',
      address: 'Beispielstraße 2, 10115 Berlin',
    },
    { text: 'Angaben gemäß § 5 TMG\nMax Mustermann', role: 'provider', unfilled: true },
  ],
  counterexamples: [
    'Impressum\nDatenschutz\nKontakt\nMusterweg 1\n12345 Musterstadt',
    'Impressum\nDatenschutzerklärung',
    'Anbieter\nBeispiel Ireland Limited\nZweck\nStatistik',
    'Anbieter von Ökostrom sind in der Region selten.',
    'Als Diensteanbieter sind wir nach den allgemeinen Gesetzen verantwortlich.',
    'Nach §§ 8 bis 10 TMG sind wir nicht verpflichtet.',
  ],
});
