import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 14(2)(f)',
  date: '2026-11-22',
  label: {
    en: 'Where else the data comes from',
    fr: 'D’où viennent les autres données',
    de: 'Woher die Daten sonst noch stammen',
    es: 'De dónde proceden los demás datos',
    it: 'Altre fonti dei dati',
    nl: 'Waar de gegevens verder vandaan komen',
    pl: 'Skąd jeszcze pochodzą dane',
    pt: 'De onde vêm os outros dados',
  },
  group: 'what',
  order: 100,
});
