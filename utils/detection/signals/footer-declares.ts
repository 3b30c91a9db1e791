import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'Its footer speaks of candidates, an office or a party',
    fr: 'Son pied de page parle de candidats, d’un mandat ou d’un parti',
    de: 'Ihre Fußzeile spricht von Kandidierenden, einem Amt oder einer Partei',
    es: 'Su pie de página habla de candidaturas, un cargo o un partido',
    it: 'Il suo piè di pagina parla di candidati, di una carica o di un partito',
    nl: 'De voettekst spreekt van kandidaten, een ambt of een partij',
    pl: 'Stopka mówi o kandydatach, urzędzie lub partii',
    pt: 'O seu rodapé fala de candidaturas, de um cargo ou de um partido',
  },
  full: 2,
  look: ({ words }) =>
    evidenceOf(
      distinct(
        words.hits.filter(
          ({ role, zone }) => zone === 'footer' && /^(?:candidate|office|party|manifesto|vote|campaign)$/.test(role),
        ),
        ({ role }) => role,
      ),
    ),
});
