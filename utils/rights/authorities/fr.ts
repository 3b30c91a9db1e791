import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'frcnil',
      name: "Commission Nationale de l'Informatique et des Libertés – CNIL (French National Commission on Informatics and Liberty)",
      web: 'https://www.cnil.fr/',
      complaintLanguage: 'fr',
      called: ["Commission nationale de l'informatique et des libertés", 'CNIL'],
    },
  ],
});
