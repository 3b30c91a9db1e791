import { defineRegime } from '../define-law';

const uk = (articles: string) => ({
  en: `UK GDPR, Art. ${articles}`,
  fr: `UK GDPR, art. ${articles}`,
  de: `Art. ${articles} UK GDPR`,
  es: `RGPD británico (UK GDPR), art. ${articles}`,
  it: `UK GDPR, art. ${articles}`,
  nl: `UK GDPR, art. ${articles}`,
  pl: `brytyjskie RODO (UK GDPR), art. ${articles}`,
  pt: `RGPD do Reino Unido (UK GDPR), art. ${articles}`,
});

/** The United Kingdom’s own version of the regulation. Judgments of the Court of Justice after 2020 are not told as its law. */
export default defineRegime({
  countries: ['GB'],
  name: {
    en: 'UK GDPR',
    fr: 'UK GDPR (Royaume-Uni)',
    de: 'UK GDPR (Vereinigtes Königreich)',
    es: 'RGPD británico (UK GDPR)',
    it: 'UK GDPR (Regno Unito)',
    nl: 'UK GDPR (Verenigd Koninkrijk)',
    pl: 'brytyjskie RODO (UK GDPR)',
    pt: 'RGPD do Reino Unido (UK GDPR)',
  },
  source: 'https://www.legislation.gov.uk/eur/2016/679/chapter/III',
  date: '2026-11-22',
  certainty: 'sourced',
  points: [
    { id: 'access', kind: 'ask', law: uk('15(1), 15(3)') },
    { id: 'rectification', kind: 'ask', law: uk('16') },
    { id: 'erasure', kind: 'ask', law: uk('17') },
    { id: 'restriction', kind: 'ask', law: uk('18') },
    { id: 'notify', kind: 'ask', law: uk('19') },
    { id: 'portability', kind: 'ask', law: uk('20') },
    { id: 'objection', kind: 'ask', law: uk('21(1)') },
    { id: 'direct_marketing', kind: 'ask', law: uk('21(2)–(3)') },
    {
      id: 'withdrawal',
      kind: 'ask',
      law: uk('7(3)'),
      source: 'https://www.legislation.gov.uk/eur/2016/679/article/7',
      certainty: 'background',
    },
    { id: 'month', kind: 'how', law: uk('12(3)') },
    { id: 'free', kind: 'how', law: uk('12(5)') },
    {
      id: 'organisation_first',
      kind: 'how',
      law: {
        en: 'Data (Use and Access) Act 2025, s. 103',
        fr: 'Data (Use and Access) Act 2025, s. 103',
        de: 'Data (Use and Access) Act 2025, s. 103',
        es: 'Data (Use and Access) Act 2025, s. 103',
        it: 'Data (Use and Access) Act 2025, s. 103',
        nl: 'Data (Use and Access) Act 2025, s. 103',
        pl: 'Data (Use and Access) Act 2025, s. 103',
        pt: 'Data (Use and Access) Act 2025, s. 103',
      },
      source:
        'https://www.traverssmith.com/knowledge/knowledge-container/get-ready-for-the-new-data-protection-complaints-handling-rules',
    },
  ],
});
