// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { LastNoted } from '../../components/popup/LastNoted';
import { Popup } from '../../components/popup/Popup';
import { exampleReport } from '../../components/report/example-report';
import { CopyButton } from '../../components/sharing';
import type { Report } from '../../utils/report';
import { renderIn } from './render-in';
import { hostileReport, tabWith } from './reports';

const nothing = () => {};

function show(report: Report, locale = 'en') {
  return renderIn(
    <Popup
      tab={tabWith(report)}
      onAllow={nothing}
      onOpenDashboard={nothing}
      onOpenPage={nothing}
      onSay={nothing}
      onExamine={nothing}
      actions={null}
      lastNoted={<LastNoted sites={[]} onOpen={nothing} />}
    />,
    locale,
  );
}

describe('the popup', () => {
  it('answers the four questions in four lines', () => {
    show(exampleReport);
    const answers = screen.getAllByRole('definition').map((answer) => answer.textContent);
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

  it('is one quiet line where it cannot tell, until asked', () => {
    show({ ...exampleReport, detection: { ...exampleReport.detection, verdict: 'unsure' } });
    expect(screen.queryAllByRole('definition')).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'Examine anyway' }));
    expect(screen.getAllByRole('definition')).toHaveLength(4);
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
