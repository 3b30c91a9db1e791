import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'lidss',
      name: 'Datenschutzstelle (DSS) Fürstentum Liechtenstein',
      web: 'https://www.datenschutzstelle.li/',
      email: 'info.dss@llv.li',
      complaintLanguage: 'de',
      called: ['Datenschutzstelle Fürstentum Liechtenstein', 'Datenschutzstelle Liechtenstein'],
    },
  ],
});
