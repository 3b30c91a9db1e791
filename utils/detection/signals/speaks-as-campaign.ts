import { distinct, evidenceOf, saidBySite } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'It speaks of candidates, votes or a party as its own',
    fr: 'Il parle de candidats, de votes ou d’un parti comme des siens',
    de: 'Sie spricht von Kandidierenden, Stimmen oder einer Partei als den eigenen',
    es: 'Habla de candidaturas, votos o un partido como propios',
    it: 'Parla di candidati, voti o di un partito come propri',
    nl: 'Spreekt van kandidaten, stemmen of een partij als de eigen',
    pl: 'Mówi o kandydatach, głosach lub partii jako o swoich',
    pt: 'Fala de candidaturas, de votos ou de um partido como seus',
  },
  full: 2,
  look: (page) =>
    evidenceOf(
      distinct(
        saidBySite(page).filter(
          ({ role, ours }) =>
            ours && /^(?:candidate|party|vote|campaign|constituency|election|endorse|volunteer)$/.test(role),
        ),
        ({ role }) => role,
      ),
    ),
});
