import { defineRegime } from '../define-law';

/** Federal parties stand outside the federal privacy laws; what there is to ask is their own policy. */
export default defineRegime({
  countries: ['CA'],
  name: {
    en: 'Canadian law',
    fr: 'droit canadien',
    de: 'kanadisches Recht',
    es: 'derecho canadiense',
    it: 'diritto canadese',
    nl: 'Canadees recht',
    pl: 'prawo kanadyjskie',
    pt: 'direito canadiano',
  },
  source: 'https://www.priv.gc.ca/en/opc-actions-and-decisions/advice-to-parliament/2026/parl_260528/',
  date: '2026-11-22',
  certainty: 'sourced',
  points: [
    {
      id: 'policy_ca',
      kind: 'ask',
      law: {
        en: 'Canada Elections Act, s. 385(2)(k)',
        fr: 'Loi électorale du Canada, art. 385(2)k)',
        de: 'Canada Elections Act, s. 385(2)(k)',
        es: 'Canada Elections Act, s. 385(2)(k)',
        it: 'Canada Elections Act, s. 385(2)(k)',
        nl: 'Canada Elections Act, s. 385(2)(k)',
        pl: 'Canada Elections Act, s. 385(2)(k)',
        pt: 'Canada Elections Act, s. 385(2)(k)',
      },
      source:
        'https://www.canada.ca/en/democratic-institutions/news/2018/04/empowering-political-parties-to-better-protect-canadians-privacy.html',
    },
    {
      id: 'federal_ca',
      kind: 'limit',
      law: {
        en: 'Privacy Act; PIPEDA',
        fr: 'Loi sur la protection des renseignements personnels ; LPRPDE',
        de: 'Privacy Act; PIPEDA',
        es: 'Privacy Act; PIPEDA',
        it: 'Privacy Act; PIPEDA',
        nl: 'Privacy Act; PIPEDA',
        pl: 'Privacy Act; PIPEDA',
        pt: 'Privacy Act; PIPEDA',
      },
    },
    {
      id: 'quebec_ca',
      kind: 'limit',
      law: {
        en: 'Québec’s private-sector privacy law',
        fr: 'loi québécoise sur le secteur privé',
        de: 'Datenschutzgesetz Québecs für den Privatsektor',
        es: 'ley de Quebec sobre privacidad en el sector privado',
        it: 'legge del Québec sulla privacy nel settore privato',
        nl: 'privacywet van Québec voor de private sector',
        pl: 'prawo Quebecu o ochronie prywatności w sektorze prywatnym',
        pt: 'lei do Quebeque sobre privacidade no setor privado',
      },
      source: 'https://openparliament.ca/committees/industry/44-1/104/diane-poitras-14/only',
    },
  ],
});
