import { defineRegime } from '../define-law';

const gdpr = (articles: string) => ({
  en: `GDPR, Art. ${articles}`,
  fr: `RGPD, art. ${articles}`,
  de: `Art. ${articles} DSGVO`,
  es: `RGPD, art. ${articles}`,
  it: `GDPR, art. ${articles}`,
  nl: `AVG, art. ${articles}`,
  pl: `RODO, art. ${articles}`,
  pt: `RGPD, art. ${articles}`,
});

/** Regulation (EU) 2016/679, in the European Union and the European Economic Area. */
export default defineRegime({
  countries: [
    ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU'],
    ...['LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
    ...['IS', 'LI', 'NO'],
  ],
  name: { en: 'GDPR', fr: 'RGPD', de: 'DSGVO', es: 'RGPD', it: 'GDPR', nl: 'AVG', pl: 'RODO', pt: 'RGPD' },
  source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  date: '2026-11-22',
  certainty: 'sourced',
  points: [
    { id: 'access', kind: 'ask', law: gdpr('15(1), 15(3)') },
    {
      id: 'recipients',
      kind: 'ask',
      law: {
        en: 'GDPR, Art. 15(1)(c); Court of Justice, C-154/21',
        fr: 'RGPD, art. 15(1)(c) ; Cour de justice, C-154/21',
        de: 'Art. 15 Abs. 1 Buchst. c DSGVO; EuGH, C-154/21',
        es: 'RGPD, art. 15.1.c); Tribunal de Justicia, C-154/21',
        it: 'GDPR, art. 15, par. 1, lett. c); Corte di giustizia, C-154/21',
        nl: 'AVG, art. 15, lid 1, onder c; Hof van Justitie, C-154/21',
        pl: 'RODO, art. 15 ust. 1 lit. c; Trybunał Sprawiedliwości, C-154/21',
        pt: 'RGPD, art. 15.º, n.º 1, alínea c); Tribunal de Justiça, C-154/21',
      },
      source: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A62021CJ0154',
    },
    { id: 'rectification', kind: 'ask', law: gdpr('16') },
    { id: 'erasure', kind: 'ask', law: gdpr('17') },
    { id: 'restriction', kind: 'ask', law: gdpr('18') },
    { id: 'notify', kind: 'ask', law: gdpr('19') },
    { id: 'portability', kind: 'ask', law: gdpr('20') },
    { id: 'objection', kind: 'ask', law: gdpr('21(1)') },
    { id: 'direct_marketing', kind: 'ask', law: gdpr('21(2)–(3)') },
    { id: 'withdrawal', kind: 'ask', law: gdpr('7(3)') },
    { id: 'automated', kind: 'ask', law: gdpr('22') },
    { id: 'complaint', kind: 'ask', law: gdpr('77') },
    { id: 'court', kind: 'ask', law: gdpr('79, 80, 82') },
    { id: 'month', kind: 'how', law: gdpr('12(3)') },
    { id: 'free', kind: 'how', law: gdpr('12(5)') },
    { id: 'identity', kind: 'how', law: gdpr('12(6)') },
    { id: 'reach', kind: 'limit', law: gdpr('2(2)(c), 3(1)–(2)') },
  ],
});
