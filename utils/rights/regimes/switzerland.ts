import { defineRegime } from '../define-law';

const fadp = (articles: string) => ({
  en: `FADP (Swiss data protection act), Art. ${articles}`,
  fr: `LPD, art. ${articles}`,
  de: `Art. ${articles} DSG`,
  es: `LPD (ley suiza de protección de datos), art. ${articles}`,
  it: `LPD, art. ${articles}`,
  nl: `DSG (Zwitserse wet op de gegevensbescherming), art. ${articles}`,
  pl: `DSG, art. ${articles}`,
  pt: `LPD (lei suíça de proteção de dados), art. ${articles}`,
});
const ARTICLE_25 = 'https://lawbrary.ch/law/art/DSG-v2023.09-en-art-25';

/** Federal Act on Data Protection of 25 September 2020, in force since 1 September 2023. */
export default defineRegime({
  countries: ['CH'],
  name: {
    en: 'Swiss data protection act (FADP)',
    fr: 'loi suisse sur la protection des données (LPD)',
    de: 'Schweizer Datenschutzgesetz (DSG)',
    es: 'ley suiza de protección de datos (LPD)',
    it: 'legge svizzera sulla protezione dei dati (LPD)',
    nl: 'Zwitserse wet op de gegevensbescherming (DSG)',
    pl: 'szwajcarska ustawa o ochronie danych (DSG)',
    pt: 'lei suíça de proteção de dados (LPD)',
  },
  source: 'https://www.fedlex.admin.ch/eli/cc/2022/491/en',
  date: '2026-11-22',
  certainty: 'sourced',
  points: [
    { id: 'access', kind: 'ask', law: fadp('25(1)–(2)'), source: ARTICLE_25 },
    { id: 'country_ch', kind: 'ask', law: fadp('19(4), 25(2)(g)'), source: ARTICLE_25 },
    { id: 'portability_ch', kind: 'ask', law: fadp('28') },
    {
      id: 'wishes_ch',
      kind: 'ask',
      law: fadp('30(2)(b)'),
      source: 'https://prighter.com/resources/laws/swiss-fadp/fadp/articles/article-30',
    },
    {
      id: 'erasure_ch',
      kind: 'ask',
      law: fadp('32'),
      source:
        'https://www.mondaq.com/privacy-protection/1645580/what-privacy-rights-to-individuals-have-under-the-federal-act-on-data-protection-fadp',
    },
    { id: 'days_ch', kind: 'how', law: fadp('25(7)'), source: ARTICLE_25 },
    { id: 'free_ch', kind: 'how', law: fadp('25(6)'), source: ARTICLE_25 },
  ],
});
