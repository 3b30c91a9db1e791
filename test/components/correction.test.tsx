// @vitest-environment jsdom
import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { exampleReport } from '../../components/report/example-report';
import { Sidebar } from '../../components/report/Sidebar';
import type { Report } from '../../utils/report';
import { renderIn } from './render-in';
import { hostileReport, tabWith } from './reports';

// The text's own code is fetched when it is first shown, on a busy machine slowly.
configure({ asyncUtilTimeout: 15_000 });

interface Shown {
  report?: Report;
  override?: 'campaign' | 'other';
  page?: { url: string; title: string };
  onSay?: (verdict: 'campaign' | 'other' | null) => void;
  locale?: string;
}

function show({ report = exampleReport, override, page, onSay = () => {}, locale = 'en' }: Shown = {}) {
  const tab = { ...tabWith(report), override, page };
  return renderIn(<Sidebar tab={tab} notes={null} onOpenPage={() => {}} onSay={onSay} version="1.2.3" />, locale);
}

const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the report' }).value;

describe('why', () => {
  it('lists what counted most first, the page’s own words quoted', () => {
    const reasons = [0.2, -3, 1.5].map((weight) => ({
      signal: `sign-${weight}`,
      label: { en: `Sign ${weight}`, fr: `Signe ${weight}` },
      weight,
      evidence: [{ saw: `words ${weight}`, where: 'heading' as const }],
    }));
    const { container } = show({ report: { ...exampleReport, detection: { ...exampleReport.detection, reasons } } });
    const seen = container.textContent ?? '';
    expect(seen.indexOf('Sign 1.5')).toBeLessThan(seen.indexOf('Sign 0.2'));
    expect(screen.getByText('words 1.5').tagName).toBe('Q');
  });

  it('names the page the signs were seen on where another one is in front, and only then', () => {
    const { unmount } = show({ page: { url: `${exampleReport.url}contact`, title: 'Contact' } });
    expect(screen.getByText(`Seen on another page of this site: “${exampleReport.title}”`)).toBeDefined();
    unmount();
    show({ page: { url: `${exampleReport.url}#top`, title: exampleReport.title } });
    expect(screen.queryByText(/Seen on another page/)).toBeNull();
  });
});

describe('a correction', () => {
  it('takes one press, one more takes it back', () => {
    const said: unknown[] = [];
    const { unmount } = show({ onSay: (word) => said.push(word) });
    fireEvent.click(screen.getByRole('button', { name: 'This is not a campaign site' }));
    unmount();
    show({ override: 'other', onSay: (word) => said.push(word) });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(said).toEqual(['other', null]);
  });

  it('offers what was seen as a text to copy, says that nothing is sent, and leaves the address out until asked', async () => {
    show({ override: 'other' });
    await waitFor(() => expect(text()).not.toBe(''));
    expect(screen.getByText(/Nothing is sent/)).toBeDefined();
    expect(text()).toContain('Isoloir 1.2.3');
    expect(text()).toContain('Isoloir said: a campaign site');
    expect(text()).toContain('The reader says: not a campaign site');
    for (const { signal, evidence } of exampleReport.detection.reasons) {
      expect(text()).toContain(`[${signal}]`);
      for (const { saw } of evidence) expect(text()).toContain(saw);
    }
    expect(text()).not.toContain(exampleReport.site);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Include the address of the page' }));
    await waitFor(() => expect(text()).toContain(`Page: ${exampleReport.url}`));
  });

  it('offers no report where her word and ours are the same', () => {
    show({ override: 'campaign' });
    expect(screen.queryByRole('textbox', { name: 'Text of the report' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDefined();
  });

  it('offers one for a campaign’s site that was not known as one', async () => {
    const report = { ...exampleReport, detection: { ...exampleReport.detection, verdict: 'other' as const } };
    show({ report, override: 'campaign' });
    await waitFor(() => expect(text()).toContain('The reader says: a campaign site'));
  });

  it('shows what a page says as text', () => {
    const { container } = show({ report: hostileReport(), override: 'other' });
    expect(container.querySelector('img, script')).toBeNull();
  });

  it.each(['en', 'fr'])('is sound for those who hear it (%s)', async (locale) => {
    const { container } = show({ override: 'other', locale });
    for (const details of container.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
