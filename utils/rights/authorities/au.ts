import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://www.oaic.gov.au/',
  date: '2026-11-22',
  certainty: 'background',
  authorities: [
    {
      id: 'auoaic',
      name: 'Office of the Australian Information Commissioner',
      web: 'https://www.oaic.gov.au/',
      called: ['Office of the Australian Information Commissioner', 'OAIC'],
    },
  ],
});
