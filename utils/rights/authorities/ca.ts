import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://www.priv.gc.ca/en/opc-actions-and-decisions/advice-to-parliament/2026/parl_260528/',
  date: '2026-11-22',
  certainty: 'sourced',
  authorities: [
    {
      id: 'caopc',
      name: 'Office of the Privacy Commissioner of Canada',
      web: 'https://www.priv.gc.ca/',
      called: [
        'Office of the Privacy Commissioner of Canada',
        'Commissariat à la protection de la vie privée du Canada',
      ],
    },
  ],
});
