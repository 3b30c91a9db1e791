import { describe, expect, it } from 'vitest';
import { detectLanguage, findDocuments } from '../../utils/policy';
import { languages } from '../../utils/policy/languages';

const EU = 'bg hr cs da nl en et fi fr de el hu ga it lv lt mt pl pt ro sk sl es sv'.split(' ');

it('knows the 24 official languages of the Union', () => {
  for (const code of EU) expect(languages.has(code)).toBe(true);
});

describe.each([...languages])('%s', (code, language) => {
  it('tells its own example from every other language', () => {
    const { lang, others } = detectLanguage(language.example);
    expect({ lang, others }).toEqual({ lang: code, others: [] });
  });

  it('names where its words come from', () => {
    expect(language.source).not.toBe('');
    expect(language.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each(language.links.privacy)('finds a policy behind “%s” in a footer', (text) => {
    const links = [{ url: 'https://liste.example/p/17', text: text.toUpperCase(), area: 'footer' as const }];
    const found = findDocuments({ url: 'https://liste.example/', links, relations: [] });
    expect(found.filter((it) => it.kind === 'policy').map((it) => it.url)).toEqual(['https://liste.example/p/17']);
  });

  it.each(language.links.legalNotice)('finds a legal notice behind “%s” in a footer', (text) => {
    const links = [{ url: 'https://liste.example/p/18', text, area: 'footer' as const }];
    const found = findDocuments({ url: 'https://liste.example/', links, relations: [] });
    expect(found.some((it) => it.kind === 'legal-notice')).toBe(true);
  });

  it.each([...language.links.cookies, ...language.links.terms])('does not take “%s” for a policy', (text) => {
    const links = [{ url: 'https://liste.example/p/19', text, area: 'footer' as const }];
    const found = findDocuments({ url: 'https://liste.example/', links, relations: [] });
    expect(found.filter((it) => it.kind === 'policy')).toEqual([]);
  });
});
