import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabIdOf } from '../../cli/browsers/ask-extension';
import { BROWSERS, BUDDYPRESS, openStage, type Stage, sidebarIn, waitForText } from './stage';

describe.each(BROWSERS)('a policy read in a page of ours, in %s', (name) => {
  let stage: Stage;
  let reader: Page;
  beforeAll(async () => {
    stage = await openStage(name);
    const page = await stage.visit(BUDDYPRESS);
    await waitForText(await sidebarIn(page), stage.words('question_own_words'));
    const tabId = await tabIdOf(await stage.view(), page.url());
    reader = await stage.browser.openExtensionPage(`dashboard.html#/policy/${tabId}/retention`);
    await waitForText(reader, stage.words('clauses_silent'));
  });
  afterAll(() => stage?.close());

  it('underlines, word for word, what the report quotes', async () => {
    const { policy } = await stage.report(BUDDYPRESS);
    const quotes = policy.status === 'read' ? policy.reading.answers.flatMap((it) => it.quotes) : [];
    const marked = await reader.evaluate(() =>
      [...document.querySelectorAll('mark')].map((it) => it.textContent).join(' '),
    );
    expect(quotes.length).toBeGreaterThan(3);
    for (const { exact } of quotes) expect(marked.replace(/\s+/g, ' ')).toContain(exact.slice(0, 40));
  });

  it('opens at the question that was asked for', async () => {
    expect(await reader.evaluate(() => document.activeElement?.id)).toBe('answer-retention');
  });

  it('asks nobody for the text again', () => {
    const asked = stage.log.all().filter(({ path }) => /confidentialite|privacy|donnees/.test(path));
    expect(new Set(asked.map(({ path }) => path)).size).toBe(asked.length);
  });
});
