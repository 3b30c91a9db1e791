import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'Its headings speak of a programme, a party or of voting',
    fr: 'Ses titres parlent d’un programme, d’un parti ou de voter',
    de: 'Ihre Überschriften sprechen von einem Programm, einer Partei oder vom Wählen',
    es: 'Sus encabezados hablan de un programa, un partido o de votar',
    it: 'I suoi titoli parlano di un programma, di un partito o del voto',
    nl: 'De koppen spreken van een programma, een partij of van stemmen',
    pl: 'Nagłówki mówią o programie, partii lub głosowaniu',
    pt: 'Os seus cabeçalhos falam de um programa, de um partido ou de votar',
  },
  full: 2,
  look: ({ words }) =>
    evidenceOf(
      distinct(
        words.hits.filter(
          ({ role, zone }) =>
            zone === 'heading' && /^(?:manifesto|programme|party|vote|endorse|volunteer|campaign|donate)$/.test(role),
        ),
        ({ role }) => role,
      ),
    ),
});
