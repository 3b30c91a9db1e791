import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://www.privacy.org.nz/',
  date: '2026-11-22',
  certainty: 'background',
  authorities: [
    {
      id: 'nzopc',
      name: 'Office of the Privacy Commissioner',
      web: 'https://www.privacy.org.nz/',
      called: ['New Zealand Privacy Commissioner'],
    },
  ],
});
