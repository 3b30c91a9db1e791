import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sayRefused, sayState, saySyncFailure } from '../../../components/sync/say-sync';
import { LOCALES } from '../../../utils/evidence';
import { RefusedReason } from '../../../utils/sync/space';
import { FailureReason } from '../../../utils/sync/sync-failure';
import { wordsOf } from '../render-in';
import { AT, LAPTOP, PHONE, spaceOf } from './some-spaces';

const folder = join(import.meta.dirname, '../../../public/_locales');
const messagesOf = (locale: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8'));

describe.each(LOCALES)('in %s', (locale) => {
  const messages = messagesOf(locale);

  it.each(FailureReason.options)('the failure “%s” has words: what happened, and what to do', (reason) => {
    expect(messages[`sync_failed_${reason}`]?.message).toMatch(/^.{20,300}\.$/u);
  });

  it('no two failures are said alike', () => {
    const said = FailureReason.options.map((reason) => messages[`sync_failed_${reason}`]?.message);
    expect(new Set(said).size).toBe(FailureReason.options.length);
  });

  it.each(RefusedReason.options)('a record refused as “%s” is named', (reason) => {
    expect(messages[`sync_refused_${reason}`]?.message).toContain('{count, plural,');
  });

  it('nothing that was said here to be a failure has gone from the program', () => {
    const said = Object.keys(messages).filter((key) => key.startsWith('sync_failed_'));
    expect(said.sort()).toEqual(FailureReason.options.map((reason) => `sync_failed_${reason}`).sort());
  });
});

describe('how a space stands', () => {
  const words = wordsOf('en');
  const at = /Jan 15, 2026/;

  it('is when all was last there and here', () => expect(sayState(words, spaceOf())).toMatch(at));
  it('is that it never was', () => expect(sayState(words, spaceOf({ lastSync: undefined }))).toBe('Not in step yet.'));
  it('counts what waits', () =>
    expect(sayState(words, spaceOf({ pending: 2 }))).toMatch(/2 changes are not there yet\.$/));
  it('is that it is at work, whatever was before', () =>
    expect(sayState(words, spaceOf({ state: 'working', pending: 2 }))).toBe('At work…'));
});

describe('what was not let in', () => {
  const words = wordsOf('en');
  const { members } = spaceOf();

  it('is counted, and named by its reason', () => {
    expect(sayRefused(words, { reason: 'unknown_author', count: 2, last: AT }, members)).toBe(
      '2 records were not accepted: not signed by a member.',
    );
  });

  it('names the member it pretends to be from', () => {
    expect(sayRefused(words, { reason: 'forged', count: 1, member: PHONE, last: AT }, members)).toMatch(/Phone/);
    expect(sayRefused(words, { reason: 'forged', count: 1, member: LAPTOP, last: AT }, [])).not.toMatch(/name of/);
  });

  it('has words even where its reason is not known yet', () => {
    expect(sayRefused(words, { reason: 'newer', count: 1, last: AT }, members)).toMatch(/^1 record/);
    expect(saySyncFailure(words, 'newer')).toBe(saySyncFailure(words, 'server'));
  });
});
