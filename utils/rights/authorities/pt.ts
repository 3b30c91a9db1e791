import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'ptcnpd',
      name: 'CNPD – Comissão Nacional de Protecção de Dados',
      web: 'https://www.cnpd.pt/',
      email: 'geral@cnpd.pt',
      complaintLanguage: 'pt',
      called: ['Comissão Nacional de Proteção de Dados', 'Comissão Nacional de Protecção de Dados'],
    },
  ],
});
