import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'Legea 334/2006: the code of the financial agent stands on all electoral material',
  date: '2026-11-22',
  phrases: [
    {
      role: 'finance-agent',
      strength: 3,
      joined: 'words',
      lead: /CMF|cod(?:ul)? (?:unic )?(?:de )?(?:identificare )?(?:al )?mandatar(?:ului)? financiar/iu,
      nameStart: /^\d{8}/u,
    },
    { role: 'finance-agent', strength: 3, joined: 'colon', lead: /mandatar(?:ul)? financiar(?: coordonator)?/iu },
    {
      role: 'orderer',
      strength: 2,
      joined: 'words',
      lead: /comandat de/iu,
      needs: /electoral|CMF|mandatar financiar|candidat/iu,
      opens: true,
    },
    { role: 'host', strength: 1, joined: 'words', lead: /g[ăa]zduit (?:de|la|pe)/iu, needs: /\bsite|pagin/iu },
    hostingLabel,
  ],
  examples: [
    { text: 'CMF: 11250001', role: 'finance-agent', name: '11250001' },
    {
      text: 'Comandat de Partidul Exemplu. CMF 11240012',
      role: 'orderer',
      name: 'Partidul Exemplu',
      and: [{ role: 'finance-agent', name: '11240012' }],
    },
    { text: 'Mandatar financiar coordonator: Exemplu SRL', role: 'finance-agent', name: 'Exemplu SRL' },
    { text: 'Site-ul este găzduit de Exemplu Servere SRL', role: 'host', name: 'Exemplu Servere SRL' },
  ],
  counterexamples: ['CMF este o abreviere.'],
});
