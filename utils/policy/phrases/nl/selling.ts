import { definePhrases } from '../../define-phrases';

const SELL =
  /\b(verkopen|verkoop|verkoopt|verkocht|te koop|verhuren|verhuurt|verhuurd|verhandel(en|t|d)|commercieel (gebruiken|gebruikt|verhandelen)|handelen in|handel in)\b/;
const DATA = /\b\w*gegevens\b|\binformatie\b|\bdata\b|\badressen\b|\bdeze\b|\bze\b/;

export default definePhrases({
  headings: /verkop|verkoop|verhandel|delen|derden|anderen/,
  yes: [
    [5, SELL, DATA, /\b(kunnen|kan|mogen|zullen|worden|aan (derden|partners|anderen))\b/],
    [5, /\b(ruilen|uitwisselen|uitgewisseld)\b/, /\b(adressen|adressenlijsten|ledenlijsten)\b/],
  ],
  no: [[6, SELL, DATA, /\b(niet|geen|nooit|noch|nimmer)\b/]],
  exceptions: /\b(behalve|tenzij u|zonder (uw|je|jouw) toestemming|producten|uitgezonderd)\b/,
  veto: [
    /\bfusie|\bovername|\bfaillissement|\breorganisatie|\bverkoop van (producten|goederen|tickets|onze|de onderneming|het bedrijf)|\bverkoop(voorwaarden|overeenkomst)|\bproducten\b/,
  ],
  examples: {
    yes: ['Wij mogen adressen aan partners verkopen.'],
    no: ['Wij verkopen uw gegevens niet.', 'Persoonsgegevens worden nooit verhuurd of verkocht.'],
    also: ['recipients'],
  },
  counterexamples: [
    'Bij de verkoop van producten gebruiken we geen zakken, maar dozen met informatie.',
    'Wij verkopen taart aan partners.',
  ],
});
