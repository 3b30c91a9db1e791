import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'Its menu leads to a programme or a team',
    fr: 'Son menu mène à un programme ou à une équipe',
    de: 'Ihr Menü führt zu einem Programm oder einem Team',
    es: 'Su menú lleva a un programa o a un equipo',
    it: 'Il suo menu porta a un programma o a una squadra',
    nl: 'Het menu leidt naar een programma of een team',
    pl: 'Menu prowadzi do programu lub zespołu',
    pt: 'O seu menu leva a um programa ou a uma equipa',
  },
  full: 2,
  look: ({ words }) =>
    evidenceOf(
      distinct(
        words.hits.filter(({ role, zone }) => zone === 'menu' && /^(?:programme|list)$/.test(role)),
        ({ role }) => role,
      ),
    ),
});
