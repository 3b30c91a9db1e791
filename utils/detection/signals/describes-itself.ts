import { distinct, evidenceOf, saidBySite } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'Its own description speaks of candidates, an office or a party',
    fr: 'Sa propre description parle de candidats, d’un mandat ou d’un parti',
    de: 'Ihre eigene Beschreibung spricht von Kandidierenden, einem Amt oder einer Partei',
    es: 'Su propia descripción habla de candidaturas, un cargo o un partido',
    it: 'La sua descrizione parla di candidati, di una carica o di un partito',
    nl: 'De eigen beschrijving spreekt van kandidaten, een ambt of een partij',
    pl: 'Własny opis mówi o kandydatach, urzędzie lub partii',
    pt: 'A sua própria descrição fala de candidaturas, de um cargo ou de um partido',
  },
  full: 2,
  look: (page) =>
    evidenceOf(
      distinct(
        saidBySite(page).filter(
          ({ role, zone }) =>
            zone === 'description' &&
            /^(?:candidate|office|party|manifesto|constituency|campaign|programme)$/.test(role),
        ),
        ({ role }) => role,
      ),
    ),
});
