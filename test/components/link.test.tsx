// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { hrefOf, routeOf } from '../../components/dashboard/route';
import { WordsProvider } from '../../components/i18n';
import { LinkPart } from '../../components/pages/LinkPart';
import { exampleReport } from '../../components/report/example-report';
import { tellAddress } from '../../utils/report';
import { background, kept, standOnPages } from './page-background';
import { wordsOf } from './render-in';

standOnPages();

const NING = 'http://ensemble.ning.com/join';

function show(url: string, answers: Record<string, unknown> = {}) {
  const asked = background({
    checkLink: { address: tellAddress(url) },
    siteNotes: [kept],
    siteMarks: [],
    keptReport: null,
    ...answers,
  });
  const page = render(
    <WordsProvider words={wordsOf('en')}>
      <LinkPart url={url} />
    </WordsProvider>,
  );
  return { ...page, asked };
}

describe('a checked link', () => {
  it('tells the platform from the address, with what says so, and that nothing was opened', async () => {
    const { container } = show(NING);
    expect(await screen.findByText('An address that Ning gives to its customers.')).toBeDefined();
    expect(screen.getByText(/nothing was opened or requested/)).toBeDefined();
    expect(await screen.findByRole('link', { name: '1 note on this site' })).toBeDefined();
    expect(screen.getByRole('link', { name: /Open it to see more/ }).getAttribute('href')).toBe(NING);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('names nobody for a site with a name of its own, and says how to know', async () => {
    show('https://www.hannareyesformayor.example/');
    expect(await screen.findByText(/may still be hosted by one/)).toBeDefined();
  });

  it('shows the report that is kept of the site, with its day', async () => {
    show(NING, { keptReport: { version: 1, site: 'x', why: 'asked', keptAt: 'x', report: exampleReport } });
    expect(await screen.findByRole('link', { name: /read on Jan 15, 2026/ })).toBeDefined();
  });

  it('offers no way to what is no page', async () => {
    show('javascript:alert(1)');
    expect(await screen.findByText('This is not the address of a web page.')).toBeDefined();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('has an address of its own, whatever stands in the link', () => {
    for (const url of [NING, 'https://a.example/b/c?d=e#/notes', 'https://a.example/100%']) {
      const route = { view: 'link', url } as const;
      expect(routeOf({ hash: hrefOf(route), search: '' })).toEqual(route);
    }
  });
});
