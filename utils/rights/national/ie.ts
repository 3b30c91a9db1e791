import { defineNationalLaw } from '../define-law';

const act = (section: string) => ({
  en: `Data Protection Act 2018, s. ${section}`,
  fr: `Data Protection Act 2018, s. ${section}`,
  de: `Data Protection Act 2018, s. ${section}`,
  es: `Data Protection Act 2018, s. ${section}`,
  it: `Data Protection Act 2018, s. ${section}`,
  nl: `Data Protection Act 2018, s. ${section}`,
  pl: `Data Protection Act 2018, s. ${section}`,
  pt: `Data Protection Act 2018, s. ${section}`,
});

export default defineNationalLaw({
  source: 'https://www.irishstatutebook.ie/eli/2018/act/7/enacted/en/html',
  date: '2026-11-22',
  certainty: 'sourced',
  points: [
    { id: 'objection_ie', kind: 'limit', law: act('59'), about: 'objection' },
    { id: 'mailing_ie', kind: 'limit', law: act('58'), about: 'objection' },
  ],
});
