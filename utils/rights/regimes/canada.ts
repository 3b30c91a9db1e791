import { defineRegime } from '../define-law';

/** Federal parties stand outside the federal privacy laws; what there is to ask is their own policy. */
export default defineRegime({
  countries: ['CA'],
  name: { en: 'Canadian law', fr: 'droit canadien' },
  source: 'https://www.priv.gc.ca/en/opc-actions-and-decisions/advice-to-parliament/2026/parl_260528/',
  date: '2026-11-22',
  certainty: 'sourced',
  points: [
    {
      id: 'policy_ca',
      kind: 'ask',
      law: { en: 'Canada Elections Act, s. 385(2)(k)', fr: 'Loi électorale du Canada, art. 385(2)k)' },
      source:
        'https://www.canada.ca/en/democratic-institutions/news/2018/04/empowering-political-parties-to-better-protect-canadians-privacy.html',
    },
    {
      id: 'federal_ca',
      kind: 'limit',
      law: { en: 'Privacy Act; PIPEDA', fr: 'Loi sur la protection des renseignements personnels ; LPRPDE' },
    },
    {
      id: 'quebec_ca',
      kind: 'limit',
      law: { en: 'Québec’s private-sector privacy law', fr: 'loi québécoise sur le secteur privé' },
      source: 'https://openparliament.ca/committees/industry/44-1/104/diane-poitras-14/only',
    },
  ],
});
