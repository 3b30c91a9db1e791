// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { Sidebar } from '../../components/report/Sidebar';
import { TabReport } from '../../utils/extension/tab-report';
import { FACES } from './faces';
import { renderIn } from './render-in';

const inFrame = { onCollapse: () => {}, onClose: () => {} };
const inPanel = { onExamine: () => {}, onAllow: () => {} };
const pointing = { choices: async () => [], point: async () => {} };

const show = (tab: TabReport, more: object, locale = 'en') =>
  renderIn(
    <Sidebar tab={tab} notes={null} onOpenPage={() => {}} onSay={() => {}} pointing={pointing} {...more} />,
    locale,
  );

describe.each(FACES)('the face “$name”', ({ tab }) => {
  it('is what the background may answer', () => {
    expect(TabReport.safeParse(tab).error).toBeUndefined();
  });

  it('says what it is first, and why in a line', () => {
    show(tab, inPanel);
    const [first] = screen.getAllByRole('heading', { level: 2 });
    expect(first?.textContent?.trim()).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it.each([
    ['the page’s frame', inFrame],
    ['the panel', inPanel],
  ])('leaves nobody without a next step, in %s', (_, where) => {
    const { container } = show(tab, where);
    const main = container.querySelector('main');
    const steps = main?.querySelectorAll('button, a[href], summary').length ?? 0;
    // What is on its way comes by itself; a page closed to extensions and a frame's dead end are told in words where to go.
    const told = main?.querySelector('section p:nth-of-type(2)') !== null || main?.getAttribute('aria-busy') === 'true';
    expect(steps > 0 || told).toBe(true);
  });

  it('is sound for those who hear it', async () => {
    // The words of either language take their turn: what axe looks at is the same.
    const { container } = show(tab, inPanel, FACES.findIndex((face) => face.tab === tab) % 2 === 0 ? 'en' : 'fr');
    for (const details of container.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('the names of the faces', () => {
  it('are each given once', () => {
    const names = FACES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a policy that was not read', () => {
  const tabOf = (name: string): TabReport => {
    const found = FACES.find((face) => face.name === name);
    if (!found) throw new Error(`no face “${name}”`);
    return found.tab;
  };

  it.each([
    ['no policy found', 'We did not find a privacy policy', 'Point at the policy'],
    ['policy is a PDF', 'It is a PDF, which cannot be read here yet.', 'Open the PDF'],
    [
      'policy unreadable: timeout',
      'The server took longer than 15 seconds.',
      'Open it in a tab: Isoloir reads it there',
    ],
    ['offline', 'The policy was not read: no connection', 'Load the page again once you are online.'],
    ['permission needed for the policy', 'which you have not allowed us to read', 'Allow reading samplenet.example'],
    ['policy in a language no question is put to yet', 'We cannot read Hungarian yet', 'Show in the policy'],
  ])('%s: says so, and gives a next step', (name, says, next) => {
    const { container } = show(tabOf(name), inPanel);
    expect(container.textContent).toContain(says);
    expect(container.textContent).toContain(next);
  });

  it('is never offered to be opened where its address leads nowhere one may go', () => {
    const { container } = show(tabOf('policy unreadable: private-address'), inPanel);
    expect(container.textContent).not.toContain('Open it in a tab');
  });

  it('on its way, tells how many texts were read', () => {
    show(tabOf('policy on its way, legal notice read'), inPanel);
    expect(screen.getByText('Reading the policy of samplenet.example: 1 of 2 texts read')).toBeDefined();
  });
});

describe('a private window', () => {
  it('is named where the site is', () => {
    const { container } = show({ ...(FACES[0] as (typeof FACES)[number]).tab, incognito: true }, inPanel);
    expect(container.querySelector('header')?.textContent).toContain('Private window: nothing is kept from it.');
  });
});
