// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { NotedSite } from '../../components/notes';
import { LastNoted } from '../../components/popup/LastNoted';
import { OwnNotes } from '../../components/popup/OwnNotes';
import { Popup } from '../../components/popup/Popup';
import { exampleReport } from '../../components/report/example-report';
import { CopyButton } from '../../components/sharing';
import type { Note } from '../../utils/notes';
import type { Report } from '../../utils/report';
import { renderIn } from './render-in';
import { hostileReport, tabWith } from './reports';
import { noteOf } from './some-notes';

const nothing = () => {};

const noted = noteOf(1, {
  site: exampleReport.site,
  target: { source: exampleReport.url, title: exampleReport.title },
  body: 'Ask about the birth date',
});

interface Circumstances {
  override?: 'campaign' | 'other';
  onSay?: (verdict: 'campaign' | 'other' | null) => void;
  sites?: NotedSite[];
}

function show(
  report: Report,
  locale = 'en',
  notes: Note[] = [],
  { override, onSay = nothing, sites = [] }: Circumstances = {},
) {
  return renderIn(
    <Popup
      tab={{ ...tabWith(report), override }}
      version="1.2.3"
      onAllow={nothing}
      onOpenDashboard={nothing}
      onOpenPage={nothing}
      onSay={onSay}
      onExamine={nothing}
      actions={null}
      lastNoted={<LastNoted sites={sites} onOpen={nothing} />}
      ofSite={<OwnNotes notes={notes} onOpen={nothing} />}
    />,
    locale,
  );
}

describe('the popup', () => {
  it('answers the four questions in four lines', () => {
    show(exampleReport);
    const answers = screen
      .getAllByRole('definition')
      // What can be opened beneath an answer is not the answer.
      .map((answer) => (answer.querySelector('summary span') ?? answer).textContent);
    expect(answers).toEqual([
      'A campaign’s supporters’ network',
      'Samplenet · Samplenet, Inc., United States',
      'Page in French, policy in English',
      'Adresse e-mail, Date de naissance, Code postal → samplenet.example',
    ]);
  });

  it('shows at most three quotes or silences, each with the words or the fact that none were found', () => {
    show(exampleReport);
    const lines = within(screen.getByRole('list', { name: 'In its own words' })).getAllByRole('listitem');
    expect(lines.length).toBeLessThanOrEqual(3);
    for (const line of lines) {
      expect(line.querySelector('q') !== null || /We did not find/.test(line.textContent ?? '')).toBe(true);
    }
  });

  it('shows the last note on this site, and how many there are', () => {
    show(exampleReport, 'en', [noted, { ...noted, id: noted.id.replace('1', '2'), body: 'An older one' }]);
    const own = within(screen.getByRole('region', { name: 'My notes (2)' }));
    expect(own.getByText('Ask about the birth date')).toBeDefined();
    expect(own.getByRole('button', { name: '2 notes' })).toBeDefined();
  });

  it('opens a quote to the way to where it stands, one at a time', () => {
    const { container } = show(exampleReport);
    const quotes = [...container.querySelectorAll('details')].filter((it) => it.querySelector('summary q'));
    expect(quotes.length).toBeGreaterThan(1);
    expect(new Set(quotes.map(({ name }) => name)).size).toBe(1);
    for (const quote of quotes) {
      const link = within(quote).getByRole('link', { hidden: true });
      expect(link.getAttribute('href')).toContain('#:~:text=');
    }
  });

  it('keeps a place for what she keeps of the site, so that nothing moves when it is known', () => {
    const popup = (ofSite: ReactNode) => (
      <Popup
        tab={tabWith(exampleReport)}
        onAllow={nothing}
        onOpenDashboard={nothing}
        onOpenPage={nothing}
        actions={null}
        copy={<button type="button">Copy</button>}
        lastNoted={null}
        ofSite={ofSite}
      />
    );
    const places = (container: HTMLElement) =>
      [...(container.firstElementChild?.children ?? [])].map(({ className }) => className);
    const before = renderIn(popup(<span />));
    const known = renderIn(popup(<OwnNotes notes={[noted]} onOpen={nothing} />));
    expect(places(before.container)).toEqual(places(known.container));
  });

  it('lists the last sites with notes after all that can be pressed, where they move nothing', () => {
    const sites = [{ site: 'b.example', notes: [noted], modified: '2026-11-20T10:00:00.000Z' }];
    const other = { ...exampleReport, detection: { ...exampleReport.detection, verdict: 'other' as const } };
    show(other, 'en', [], { sites });
    const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(buttons.at(-1)).toBe('b.example');
    expect(buttons.indexOf('Settings')).toBe(buttons.length - 2);
  });

  it('says nothing of notes where there are none', () => {
    show(exampleReport);
    expect(screen.queryByRole('region', { name: /My notes/ })).toBeNull();
  });

  it('is one quiet line where it cannot tell, until asked', () => {
    show({ ...exampleReport, detection: { ...exampleReport.detection, verdict: 'unsure' } });
    expect(screen.queryAllByRole('definition')).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'Examine anyway' }));
    expect(screen.getAllByRole('definition')).toHaveLength(4);
  });

  it('says of a page too large to be read in full that this is why it is left open', () => {
    const detection = {
      ...exampleReport.detection,
      verdict: 'unsure' as const,
      limited: 'too-large' as const,
      reasons: [],
    };
    show({ ...exampleReport, detection });
    expect(screen.getByText(/too large to be read in full/)).toBeDefined();
  });

  it('opens an answer to why, the page’s own words quoted', () => {
    show(exampleReport);
    const [what] = screen.getAllByRole('definition');
    for (const { evidence } of exampleReport.detection.reasons) {
      for (const { saw } of evidence) expect(what?.textContent).toContain(saw);
    }
  });

  it('takes one press to be told that it is wrong', () => {
    const said: unknown[] = [];
    show(exampleReport, 'en', [], { onSay: (verdict) => said.push(verdict) });
    fireEvent.click(screen.getByRole('button', { name: 'This is not a campaign site' }));
    expect(said).toEqual(['other']);
  });

  it.each(['unsure', 'other'] as const)(
    'says why of a page that is %s, and can be told that it is a campaign’s',
    (verdict) => {
      const said: unknown[] = [];
      const detection = { ...exampleReport.detection, verdict };
      show({ ...exampleReport, detection }, 'en', [], { onSay: (word) => said.push(word) });
      expect(screen.getByText(/^\d+ signs? seen$/)).toBeDefined();
      fireEvent.click(screen.getByRole('button', { name: 'This is a campaign site' }));
      expect(said).toEqual(['campaign']);
    },
  );

  it('says of a site she corrected that it is corrected, and takes it back with one press', () => {
    const said: unknown[] = [];
    show(exampleReport, 'en', [], { override: 'other', onSay: (word) => said.push(word) });
    expect(screen.getByRole('heading', { name: 'Corrected: not a campaign site' })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(said).toEqual([null]);
  });

  it('shows what a page says as text', () => {
    const { container } = show(hostileReport());
    expect(container.querySelector('img, script')).toBeNull();
  });

  it.each(['en', 'fr'])('is sound for those who hear it (%s)', async (locale) => {
    const { container } = show(exampleReport, locale);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('copying', () => {
  function clipboard(writeText: (text: string) => Promise<void>) {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  }

  it('says on the button that it worked', async () => {
    const copied: string[] = [];
    clipboard(async (text) => void copied.push(text));
    renderIn(<CopyButton text={() => '# Notes'}>Share</CopyButton>);
    fireEvent.click(screen.getByRole('button', { name: 'Share' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeDefined();
    expect(copied).toEqual(['# Notes']);
  });

  it('says so where it did not', async () => {
    clipboard(() => Promise.reject(new Error('denied')));
    renderIn(<CopyButton text={() => '# Notes'}>Share</CopyButton>);
    fireEvent.click(screen.getByRole('button', { name: 'Share' }));
    expect(await screen.findByRole('button', { name: 'Could not copy' })).toBeDefined();
  });
});
