import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'roanspdcp',
      name: 'Autoritatea Naţională de Supraveghere a Prelucrării Datelor cu Caracter Personal (The National Supervisory Authority For Personal Data Processing of Romania)',
      web: 'https://www.dataprotection.ro/',
      email: 'anspdcp@dataprotection.ro',
      called: [
        'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
        'Autorității Naționale de Supraveghere a Prelucrării Datelor cu Caracter Personal',
        'ANSPDCP',
      ],
    },
  ],
});
