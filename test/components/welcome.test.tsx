// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WordsProvider } from '../../components/i18n';
import type { PinPlace } from '../../components/welcome/PinDrawing';
import { Welcome } from '../../components/welcome/Welcome';
import { WhatChanged } from '../../components/welcome/WhatChanged';
import { renderIn, wordsOf } from './render-in';

const nothing = () => {};
const allowed = vi.fn(async () => {});

function show({ watching = false, place = 'chrome' }: { watching?: boolean; place?: PinPlace } = {}) {
  const onLocale = vi.fn();
  const page = renderIn(
    <Welcome watching={watching} onWatch={allowed} locale="auto" onLocale={onLocale} place={place} />,
  );
  return { ...page, onLocale };
}

async function flaws(container: HTMLElement) {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the welcome page', () => {
  it('asks for one thing, says why the browser will ask again, and has a way around it', async () => {
    const { container } = show();
    expect(screen.getByText(/Your browser will ask/)).toBeDefined();
    fireEvent.click(button('Watch for campaign sites'));
    expect(allowed).toHaveBeenCalledOnce();
    fireEvent.click(button('Only when I click'));
    expect(screen.getByRole('status').textContent).toMatch(/only when you press its button/);
    expect(await flaws(container)).toEqual([]);
  });

  it('takes a no to the browser’s question for an answer', async () => {
    show();
    await act(async () => fireEvent.click(button('Watch for campaign sites')));
    expect(screen.getByRole('status').textContent).toMatch(/As you wish/);
  });

  it('asks for nothing that is already given', () => {
    show({ watching: true });
    expect(screen.queryByRole('button', { name: 'Watch for campaign sites' })).toBeNull();
    expect(screen.getByRole('status').textContent).toMatch(/^Allowed\.Open a campaign’s site/);
  });

  it('takes the focus to what came of it, where the button that was pressed is gone', async () => {
    const { rerender } = show();
    await act(async () => fireEvent.click(button('Watch for campaign sites')));
    rerender(
      <WordsProvider words={wordsOf('en')}>
        <Welcome watching onWatch={allowed} locale="auto" onLocale={nothing} place="chrome" />
      </WordsProvider>,
    );
    expect(document.activeElement).toBe(screen.getByRole('status'));
    expect(document.activeElement?.textContent).toMatch(/^Allowed/);
  });

  it('says what happens next after either choice', () => {
    show();
    expect(screen.getByText('Open a campaign’s site, or press the button in the toolbar.')).toBeDefined();
  });

  it.each([
    ['chrome', /puzzle piece, then the pin/],
    ['edge', /puzzle piece, then the eye/],
    ['firefox', /cog beside Isoloir, then “Pin to Toolbar”/],
    ['android', /three dots, then “Extensions”/],
  ] as const)('says where the button is in %s', (place, words) => {
    show({ place });
    expect(screen.getByText(words)).toBeDefined();
  });

  it('lets the language be chosen there and then', () => {
    const { onLocale } = show();
    fireEvent.change(screen.getByRole('combobox', { name: /Language/ }), { target: { value: 'fr' } });
    expect(onLocale).toHaveBeenCalledWith('fr');
  });
});

describe('the example', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const questions = () =>
    within(screen.getByRole('region', { name: /How it works/ }))
      .getAllByRole('heading', { level: 2 })
      .slice(1)
      .map(({ textContent }) => textContent);
  const wait = (seconds: number) => act(async () => vi.advanceTimersByTimeAsync(seconds * 1_000));

  it('within ten seconds names what it is, who hosts it, the languages, and opens a quote; then it rests', async () => {
    show();
    expect(questions()).toEqual([]);
    // In small steps: each timer is set only once its page is drawn.
    for (let tenth = 0; tenth < 100; tenth += 1) await wait(0.1);
    expect(questions()).toEqual([
      'What is this?',
      'Who hosts it?',
      'Whose policy, in which language?',
      'In its own words',
    ]);
    expect(screen.getByText('Samplenet')).toBeDefined();
    expect(screen.getByText(/We keep your information for as long as/).tagName).toBe('Q');
    expect(button('Play')).toBeDefined();
  });

  it('can be stopped, and gone through step by step', async () => {
    show();
    await wait(1.5);
    fireEvent.click(button('Pause'));
    await wait(20);
    expect(questions()).toHaveLength(1);
    fireEvent.click(button('It shows whose policy, in which language'));
    expect(questions()).toHaveLength(3);
    expect(button('It shows whose policy, in which language').getAttribute('aria-current')).toBe('step');
    await wait(20);
    expect(questions()).toHaveLength(3);
  });

  it('is there as a whole, and moves not, for who wants no motion', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    show();
    expect(questions()).toHaveLength(4);
    await wait(20);
    expect(questions()).toHaveLength(4);
  });

  it('says that it is invented, and leads nowhere', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    show();
    expect(screen.getByText(/An invented example/)).toBeDefined();
    const link = screen.getByRole('link', { name: /Show in the policy/ });
    expect(fireEvent.click(link)).toBe(false);
  });
});

describe('what changed', () => {
  it('is nothing where nothing did', () => {
    const { container } = renderIn(<WhatChanged changes={[]} onSeen={nothing} />);
    expect(container.textContent).toBe('');
  });

  it('is one line, opened in words with its day, and can be put away', async () => {
    const seen = vi.fn();
    const { container } = renderIn(<WhatChanged changes={[{ version: 2, since: '2026-11-23' }]} onSeen={seen} />);
    expect(container.querySelector('details')?.open).toBe(false);
    expect(screen.getByText(/stays on this device/)).toBeDefined();
    expect(screen.getByText('Nov 23, 2026')).toBeDefined();
    fireEvent.click(screen.getByText('Understood'));
    expect(seen).toHaveBeenCalledOnce();
    expect(await flaws(container)).toEqual([]);
  });
});
