// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { exampleReport } from '../../components/report/example-report';
import type { Clause } from '../../components/report/parts';
import { Sidebar } from '../../components/report/Sidebar';
import type { Report } from '../../utils/report';
import { renderIn } from './render-in';
import { hostileReport, readPolicy, tabWith, withAnswers } from './reports';

function show(report: Report, locale = 'en', reader = locale) {
  return renderIn(
    <Sidebar tab={tabWith(report)} notes={null} onOpenPage={() => {}} onSay={() => {}} />,
    locale,
    reader,
  );
}

const quote = {
  exact: 'We share data with partners.',
  prefix: '',
  suffix: '',
  url: 'https://host.example/p',
  lang: 'en',
};

function clause(answer: Clause['answer'], quotes: Clause['quotes'] = []): Clause {
  return { clause: answer, label: { en: `Label ${answer}`, fr: `Libellé ${answer}` }, group: 'whom', answer, quotes };
}

describe('the sidebar', () => {
  it('asks the four questions in their order, tells who else is contacted and where data goes, lets the policy speak, then tells what to ask', () => {
    show(exampleReport);
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'What is this?',
      'Who hosts it?',
      'Whose policy, in which language?',
      'Who holds what you type?',
      'Who else is contacted?',
      'Where your data goes',
      'In its own words',
      'What you can ask',
    ]);
  });

  it('says who hosts, who operates it and in which country, with each sign word for word', () => {
    show(exampleReport, 'fr');
    const region = within(screen.getByRole('region', { name: /Qui l’héberge/ }));
    expect(region.getByText('Samplenet, Inc., États-Unis')).toBeDefined();
    expect(region.getByText('static.samplenet.example').tagName).toBe('Q');
    expect(region.getByText('dans une feuille de style')).toBeDefined();
  });

  it('tells the reader when the policy is not in her language, and only then', () => {
    show(exampleReport, 'fr');
    expect(screen.getByText('Vous lisez en français. La politique n’est pas dans cette langue.')).toBeDefined();
    show(exampleReport, 'en', 'de-AT');
    expect(screen.getByText('You read German. The policy is not in it.')).toBeDefined();
    show(exampleReport, 'en');
    expect(screen.queryByText(/You read English/)).toBeNull();
  });

  it('never shows an answer without the words it rests on', () => {
    show(withAnswers([clause('yes', []), clause('no', [quote])]));
    expect(screen.queryByText('Label yes')).toBeNull();
    const lines = within(screen.getByRole('region', { name: 'In its own words' })).getAllByRole('group');
    expect(lines).toHaveLength(1);
    for (const line of lines) expect(line.querySelector('blockquote q')?.textContent).toBe(quote.exact);
  });

  it('keeps "read and not found" apart from "not checked"', () => {
    show(withAnswers([clause('silent'), clause('not-checked')]));
    const beneath = (heading: string) => screen.getByText(heading).parentElement?.textContent ?? '';
    expect(beneath('We did not find')).toContain('Label silent');
    expect(beneath('We did not find')).not.toContain('Label not-checked');
    expect(beneath('Not checked')).toContain('Label not-checked');
    expect(beneath('Not checked')).toContain('English');
  });

  it('keeps a quote in its own language, with a way to where it stands that says nothing of the reader', () => {
    show(withAnswers([clause('yes', [quote])]), 'fr');
    const words = screen.getAllByText(quote.exact).find((node) => node.closest('blockquote'));
    expect(words?.getAttribute('lang')).toBe('en');
    expect(words?.getAttribute('dir')).toBe('auto');
    const region = within(screen.getByRole('region', { name: 'Dans ses propres mots' }));
    const link = region.getByRole('link', { name: /Montrer dans la politique/ });
    expect(link.getAttribute('href')).toContain('#:~:text=We%20share');
    expect(link.getAttribute('rel')).toBe('noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('shows what a page says as text, and never links to a script', () => {
    const { container } = show(hostileReport());
    expect(container.querySelector('img, script, [onerror]')).toBeNull();
    expect(container.querySelector('a[href^="javascript" i]')).toBeNull();
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it.each([
    ['waiting', { status: 'waiting' }, 'Reading the policy…'],
    ['not found', { status: 'not-found' }, 'We did not find a privacy policy'],
    ['unreadable', { status: 'unreadable' }, 'We found a policy and could not read it'],
    ['not allowed', { status: 'not-allowed', host: 'ning.com' }, /ning\.com, which you have not allowed us to read/],
  ] as const)('has a face for a policy that is %s', (_, policy, said) => {
    show({ ...exampleReport, policy });
    expect(screen.getByText(said)).toBeDefined();
    expect(screen.queryByRole('region', { name: 'In its own words' })).toBeNull();
  });

  it('asks for a host only where no page can lie over the button', () => {
    const report: Report = { ...exampleReport, policy: { status: 'not-allowed', host: 'ning.com' } };
    const allow = vi.fn();
    const { unmount } = renderIn(<Sidebar tab={tabWith(report)} notes={null} onOpenPage={() => {}} onAllow={allow} />);
    screen.getByRole('button', { name: 'Allow reading ning.com' }).click();
    expect(allow).toHaveBeenCalledWith('ning.com');
    unmount();
    show(report);
    expect(screen.queryByRole('button', { name: /Allow reading/ })).toBeNull();
  });

  it('says of a site without a platform that nobody stands above it', () => {
    const [platform] = exampleReport.platforms;
    if (!platform) throw new Error('the example has a platform');
    show({ ...exampleReport, platforms: [{ ...platform, role: 'software', name: 'WordPress' }] });
    expect(screen.getByText(/no platform operator above the site/)).toBeDefined();
  });

  it.each(['en', 'fr'])('is sound for those who hear it (%s)', async (locale) => {
    for (const report of [
      exampleReport,
      { ...exampleReport, policy: { ...readPolicy(), relation: 'same' as const } },
    ]) {
      const { container, unmount } = show(report, locale);
      for (const details of container.querySelectorAll('details')) details.open = true;
      const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      unmount();
    }
  });
});

describe('the sidebar without a report', () => {
  const faces = [
    ['not-readable', true, 'This page is closed to extensions'],
    ['examining', true, 'Reading this page…'],
    ['not-examined', true, 'Nothing here looks like a campaign'],
    ['not-examined', false, 'Nobody has looked at this page yet'],
  ] as const;

  it.each(faces)('%s (watching: %s) says: %s', (status, watching, said) => {
    const tab = { site: 'weather.example', state: { status }, watching };
    renderIn(<Sidebar tab={tab} notes={null} onOpenPage={() => {}} />);
    expect(screen.getByRole('heading', { name: said })).toBeDefined();
  });

  it('is quiet about an ordinary page, and looks when asked', () => {
    const report: Report = {
      ...exampleReport,
      detection: { ...exampleReport.detection, verdict: 'other', reasons: [] },
    };
    const examine = vi.fn();
    renderIn(<Sidebar tab={tabWith(report)} notes={null} onOpenPage={() => {}} onExamine={examine} />);
    expect(screen.queryByText('Who hosts it?')).toBeNull();
    screen.getByRole('button', { name: 'Examine anyway' }).click();
    expect(examine).toHaveBeenCalled();
  });

  it('takes the citizen’s word over ours, and lets her take it back', () => {
    const say = vi.fn();
    renderIn(
      <Sidebar tab={{ ...tabWith(exampleReport), override: 'other' }} notes={null} onOpenPage={() => {}} onSay={say} />,
    );
    expect(screen.getByRole('heading', { name: 'Corrected: not a campaign site' })).toBeDefined();
    screen.getByRole('button', { name: 'Undo' }).click();
    expect(say).toHaveBeenCalledWith(null);
  });

  it('gives a failure its reason and a way on', () => {
    const tab = { site: 'a.example', state: { status: 'failed' as const, reason: 'no_such_reason' }, watching: true };
    const again = vi.fn();
    renderIn(<Sidebar tab={tab} notes={null} onOpenPage={() => {}} onExamine={again} />);
    expect(screen.getByText('something unexpected happened')).toBeDefined();
    screen.getByRole('button', { name: 'Try again' }).click();
    expect(again).toHaveBeenCalled();
  });
});
