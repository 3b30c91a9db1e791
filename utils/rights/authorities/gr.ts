import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'grdpa',
      name: 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα (Hellenic Data Protection Authority)',
      web: 'https://www.dpa.gr/',
      email: 'complaints@dpa.gr',
      complaintLanguage: 'el',
      called: ['Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα'],
    },
  ],
});
