import { distinct, evidenceOf, saidBySite } from '../distinct';
import { defineSignal } from '../signal';

/** News tells who stands; only the one who stands says "I am running", "our candidates", "our party". */
export default defineSignal({
  speaks: 'for',
  label: {
    en: 'It says of itself that it stands for election',
    fr: 'Il dit de lui-même qu’il se présente à une élection',
    de: 'Sie sagt von sich, dass sie zur Wahl antritt',
    es: 'Dice de sí mismo que se presenta a unas elecciones',
    it: 'Dice di sé che si candida a un’elezione',
    nl: 'Zegt van zichzelf aan een verkiezing mee te doen',
    pl: 'Mówi o sobie, że startuje w wyborach',
    pt: 'Diz de si próprio que se candidata a uma eleição',
  },
  full: 2,
  look: (page) => evidenceOf(distinct(saidBySite(page).filter(({ role }) => role === 'stands'))),
});
