import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'Its menu leads to a manifesto, endorsements, a party or to voting',
    fr: 'Son menu mène à un programme électoral, des soutiens, un parti ou au vote',
    de: 'Ihr Menü führt zu einem Wahlprogramm, zu Unterstützungserklärungen, einer Partei oder zum Wählen',
    es: 'Su menú lleva a un programa electoral, apoyos, un partido o al voto',
    it: 'Il suo menu porta a un programma elettorale, ad appelli di sostegno, a un partito o al voto',
    nl: 'Het menu leidt naar een verkiezingsprogramma, steunbetuigingen, een partij of naar stemmen',
    pl: 'Menu prowadzi do programu wyborczego, głosów poparcia, partii lub głosowania',
    pt: 'O seu menu leva a um programa eleitoral, a apoios, a um partido ou ao voto',
  },
  full: 2,
  look: ({ words }) =>
    evidenceOf(
      distinct(
        words.hits.filter(({ role, zone }) => zone === 'menu' && /^(?:manifesto|endorse|party|vote)$/.test(role)),
        ({ role }) => role,
      ),
    ),
});
