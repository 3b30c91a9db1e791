import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'chedoeb',
      name: 'EDÖB – Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter',
      web: 'https://www.edoeb.admin.ch/',
      complaintLanguage: 'de',
      called: [
        'EDÖB',
        'FDPIC',
        'PFPDT',
        'IFPDT',
        'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter',
        'Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten',
        'Préposé fédéral à la protection des données',
        'Federal Data Protection and Information Commissioner',
        'Incaricato federale della protezione dei dati',
      ],
    },
  ],
});
