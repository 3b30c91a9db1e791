import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NING, openStage, type Stage, sidebarIn, waitForText } from './stage';
import { transcribe } from './transcribe';
import { openBehind } from './views';

/** What is heard is kept in a file for each language, to be read by people. `WRITE_TRANSCRIPTS=1` writes them anew. */
const fileOf = (locale: string) => new URL(`transcripts/sidebar.${locale}.txt`, import.meta.url);

describe.each(['en', 'fr'] as const)('what a screen reader says of the sidebar (%s)', (locale) => {
  let stage: Stage;
  let lines: string[];
  beforeAll(async () => {
    stage = await openStage('chromium', { locale });
    const page = await stage.visit(NING);
    await waitForText(await sidebarIn(page), stage.words('question_own_words'));
    const view = await openBehind(page, stage, { path: 'sidepanel.html', shows: 'question_own_words' });
    // What is said once, when it comes, is over.
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    const tree = await view.accessibility.snapshot({ interestingOnly: false });
    if (!tree) throw new Error('there is no tree');
    lines = transcribe(tree).map(withoutDay);
  });
  afterAll(() => stage?.close());

  it('is what the file says', () => {
    const said = `${lines.join('\n')}\n`;
    if (process.env.WRITE_TRANSCRIPTS) writeFileSync(fileOf(locale), said);
    expect(said).toBe(readFileSync(fileOf(locale), 'utf8'));
  });

  it('names every control, and none by a word that says nothing alone', () => {
    const controls = lines.filter((line) => /^(button|link|field|choice|box)\b/.test(line));
    expect(controls.length).toBeGreaterThan(20);
    const vague = /^[a-z]+: ?(see|why|read|voir|pourquoi|lire)?( \(\d+\))?(,|$)/;
    expect(controls.filter((line) => vague.test(line))).toEqual([]);
  });

  it('begins each part with a heading, and leaves no level out', () => {
    const levels = lines.flatMap((line) => {
      const [, level] = /^heading (\d)/.exec(line) ?? [];
      return level ? [Number(level)] : [];
    });
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
  });

  it('says nothing twice in a row', () => {
    expect(lines.filter((line, place) => line === lines[place - 1])).toEqual([]);
  });
});

/** The day of the test is not part of what is said. */
function withoutDay(line: string): string {
  return line
    .replace(/\b[A-Z][a-z]{2} \d{1,2}, 20\d\d(, \d{1,2}:\d\d\s?[AP]M)?/g, '(day)')
    .replace(/\b\d{1,2} [a-zéû]{3,5}\.? 20\d\d(,? \d{1,2}:\d\d)?/g, '(jour)');
}
