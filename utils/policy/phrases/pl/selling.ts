import { definePhrases } from '../../define-phrases';

const SELL =
  /\b(sprzeda(je|jemy|wac|wane|wana|my|c|z|zy|waniu|ja|ne|zemy)|odsprzeda\w*|sprzedazy|handluj\w+|handl(u|em|owania)|zbywa(my|ne|c)|wynajm\w+|komercyjnie wykorzyst\w+|odplatnie udostepni\w+)\b/;
const DATA = /\bdan(e|ych|ymi)\b|\binformacj(e|i|ami)\b|\badres(y|ow|ami)\b/;

export default definePhrases({
  headings: /\bsprzeda\w*|\budostepni\w*|\bosob\w* trzeci\w*|\bprzekaz\w*/,
  yes: [[5, SELL, DATA, /\b(mozemy|moga|moze|bedziemy|partnerom|innym|firmom|podmiotom)\b/]],
  no: [
    [
      6,
      SELL,
      DATA,
      /\bnie (sa |beda |bedziemy |jest |zostana )?(\w+ ){0,4}(sprzeda|handl|odsprzeda|zbywa|wynajm)\w*|\bani\b.{0,40}\bsprzeda\w*|\bnigdy nie\b/,
    ],
  ],
  exceptions: /\b(chyba,? ze|bez (twojej|panstwa|zgody))\b/,
  veto: [
    /\b(umow\w+ sprzedazy|dokument\w* sprzedazy|sprzedaz\w* (przedsiebiorstwa|spolki|firmy|biletow|produkt\w*|towar\w*)|fuzj\w+|przejeci\w+)\b/,
    /\binformacj\w+ handlow\w+/,
  ],
  examples: {
    yes: ['Adresy możemy odsprzedawać lub wynajmować innym.', 'Adresy możemy sprzedawać innym.'],
    no: ['Nie sprzedajemy danych.', 'Dane nie są sprzedawane ani wynajmowane.'],
    also: ['recipients'],
  },
  counterexamples: ['Możemy sprzedawać sadzonki innym ogrodnikom.', 'Dane z umowy sprzedaży mogą się zmieniać.'],
});
