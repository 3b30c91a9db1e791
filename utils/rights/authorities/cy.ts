import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'cydp',
      name: 'Γραφείο Επιτρόπου Δεδομένων Προσωπικού Χαρακτήρα (Personal Data Commissioner of Cyprus)',
      web: 'https://www.dataprotection.gov.cy/',
      email: 'commissioner@dataprotection.gov.cy',
      complaintLanguage: 'el',
      called: ['Γραφείο Επιτρόπου Δεδομένων Προσωπικού Χαρακτήρα'],
    },
  ],
});
