import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SavedPages } from '../../cli/inspect-browser/saved-pages';
import { workThrough } from '../../cli/inspect-browser/work-through';

describe('saved pages', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'saved-')), 'page.html');
  writeFileSync(file, '<p>saved');

  it('stand at their own address while they are shown, and only there', async () => {
    const pages = new SavedPages();
    const hide = await pages.show('https://a.example/x?y=1', file);
    const site = pages.get('a.example');
    expect(String(site?.('/x?y=1', {})?.body)).toBe('<p>saved');
    expect(site?.('/style.css', {})).toBeNull();
    // A page that sends itself elsewhere stays where it is.
    expect(site?.('/elsewhere', { 'sec-fetch-mode': 'navigate' })).toMatchObject({ status: 204 });
    hide();
    expect(pages.get('a.example')).toBeUndefined();
  });

  it('wait for each other at the same address', async () => {
    const pages = new SavedPages();
    const order: string[] = [];
    const hideFirst = await pages.show('https://a.example/', file);
    const second = pages.show('https://a.example/', file).then((hide) => {
      order.push('second shown');
      hide();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    order.push('first hidden');
    hideFirst();
    await second;
    expect(order).toEqual(['first hidden', 'second shown']);
  });
});

describe('working through rows', () => {
  it('answers every row, with no more at work than asked for', async () => {
    let atWork = 0;
    let most = 0;
    let opened = 0;
    const answers: number[] = [];
    const work = async (_: number, row: number) => {
      atWork += 1;
      most = Math.max(most, atWork);
      await new Promise((resolve) => setTimeout(resolve, row % 3));
      atWork -= 1;
      return row;
    };
    for await (const answer of workThrough(rows(20), 3, async () => ++opened, work)) answers.push(answer);
    expect(answers.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, row) => row));
    expect(most).toBe(3);
    expect(opened).toBe(3);
  });
});

async function* rows(count: number): AsyncGenerator<number> {
  for (let row = 0; row < count; row += 1) yield row;
}
