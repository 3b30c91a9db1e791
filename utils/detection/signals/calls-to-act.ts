import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'It asks to help, give, join or vote',
    fr: 'Il invite à aider, donner, adhérer ou voter',
    de: 'Sie bittet um Hilfe, Spenden, Beitritt oder Stimmen',
    es: 'Invita a ayudar, donar, afiliarse o votar',
    it: 'Invita ad aiutare, donare, aderire o votare',
    nl: 'Vraagt om te helpen, te geven, lid te worden of te stemmen',
    pl: 'Zachęca do pomocy, wpłat, przystąpienia lub głosowania',
    pt: 'Convida a ajudar, doar, aderir ou votar',
  },
  full: 3,
  look: ({ words }) =>
    evidenceOf(
      distinct(
        words.hits.filter(
          ({ role, zone }) => (zone === 'call' || zone === 'menu') && /^(?:volunteer|donate|join|vote)$/.test(role),
        ),
        ({ role }) => role,
      ),
    ),
});
