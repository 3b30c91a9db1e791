import { describe, expect, it } from 'vitest';
import { answeredOtherwise, compareVersions, PolicyChanges } from '../../utils/changes';
import type { ClauseAnswer } from '../../utils/report';
import { answerOf, versionOf } from './policy-of';

const ASK = 'We ask for your name and your e-mail address.';
const YEAR = 'We delete your data one year after the vote.';
const MONTH = 'We delete your data one month after the vote.';
const SHARE = 'We share your data with the party.';
const NEVER = 'We never share your data with the party.';

function dated(said: string | undefined, iso?: string): ClauseAnswer {
  if (said === undefined) return answerOf('last-updated', 'silent');
  const answer = answerOf('last-updated', 'yes', said);
  const [quote] = answer.quotes;
  return quote ? { ...answer, details: [{ id: 'date', quote, said, iso }] } : answer;
}

describe('two versions of a policy', () => {
  it('that say the same differ in nothing, whatever the rules make of them', () => {
    const changes = compareVersions(
      versionOf([ASK], [answerOf('data', 'yes', ASK)]),
      versionOf([ASK], [answerOf('data', 'silent')], 'fr'),
    );
    expect(changes).toEqual({ same: true, clauses: [], notCompared: [], passages: [], moved: 0, more: 0 });
  });

  it.each([
    ['was silent and says so now', answerOf('sharing', 'silent'), answerOf('sharing', 'yes', SHARE)],
    ['said so and is silent now', answerOf('sharing', 'yes', SHARE), answerOf('sharing', 'silent')],
    ['said so and says no now', answerOf('sharing', 'yes', SHARE), answerOf('sharing', 'no', NEVER)],
  ])('tell a clause that %s', (_, then, now) => {
    const before = versionOf([ASK, ...then.quotes.map((it) => it.exact)], [then]);
    const after = versionOf([ASK, ...now.quotes.map((it) => it.exact)], [now]);
    expect(compareVersions(before, after).clauses).toMatchObject([
      { clause: 'sharing', kind: 'answer', before: { answer: then.answer }, after: { answer: now.answer } },
    ]);
  });

  it('tell the same answer in other words, word by word', () => {
    const before = versionOf([ASK, YEAR], [answerOf('retention', 'yes', YEAR)]);
    const after = versionOf([ASK, MONTH], [answerOf('retention', 'yes', MONTH)]);
    const [change] = compareVersions(before, after).clauses;
    expect(change?.kind).toBe('words');
    expect(change?.words.map(({ kind, text }) => `${kind}:${text}`)).toEqual([
      'same:We delete your data one ',
      'removed:year',
      'added:month',
      'same: after the vote.',
    ]);
  });

  it('do not differ on a clause for which another sentence speaks now, where both sentences stand in both', () => {
    const before = versionOf([ASK, YEAR, SHARE], [answerOf('retention', 'yes', YEAR)]);
    const after = versionOf([ASK, SHARE, YEAR, NEVER], [answerOf('retention', 'yes', SHARE)]);
    expect(compareVersions(before, after).clauses).toEqual([]);
  });

  it('say nothing of a clause that could be looked for in one of them only', () => {
    const before = versionOf([ASK], [answerOf('sharing', 'yes', ASK)]);
    const after = versionOf(['Wij delen niets.'], [answerOf('sharing', 'not-checked')], 'nl');
    const changes = compareVersions(before, after);
    expect(changes.clauses).toEqual([]);
    expect(changes.notCompared).toEqual([answerOf('sharing', 'silent').label]);
    expect(changes.language).toEqual({ before: 'en', after: 'nl' });
  });

  it.each([
    ['another day', dated('1 May 2026', '2026-05-01'), dated('2 June 2026', '2026-06-02'), '2026-05-01 → 2026-06-02'],
    ['a day where there was none', dated(undefined), dated('2 June 2026', '2026-06-02'), 'undefined → 2026-06-02'],
    ['the same day written otherwise', dated('1 May 2026', '2026-05-01'), dated('01/05/2026', '2026-05-01'), 'same'],
    ['words of which no day could be read', dated('last spring'), dated('last week'), 'last spring → last week'],
  ])('tell %s apart from the answers', (_, then, now, expected) => {
    const { clauses, updated } = compareVersions(versionOf([ASK, 'a'], [then]), versionOf([ASK, 'b'], [now]));
    const say = (date?: { said: string; iso?: string }) => date?.iso ?? date?.said;
    expect(clauses).toEqual([]);
    expect(updated ? `${say(updated.before)} → ${say(updated.after)}` : 'same').toBe(expected);
  });

  it('are told in a shape that travels', () => {
    const before = versionOf([ASK, YEAR], [answerOf('retention', 'yes', YEAR), dated('1 May 2026', '2026-05-01')]);
    const after = versionOf([MONTH], [answerOf('retention', 'yes', MONTH), dated(undefined)], null);
    const changes = compareVersions(before, after);
    expect(PolicyChanges.parse(JSON.parse(JSON.stringify(changes)))).toEqual(changes);
  });
});

describe('what the product has learned since', () => {
  it('is told apart: clauses that the kept text answers otherwise today', () => {
    const kept = [
      { clause: 'sharing', answer: 'silent' as const, quotes: [] },
      { clause: 'data', answer: 'yes' as const, quotes: [] },
    ];
    const today = versionOf(
      [ASK],
      [answerOf('sharing', 'yes', ASK), answerOf('data', 'yes', ASK), answerOf('minors', 'silent')],
    );
    expect(answeredOtherwise(kept, today.reading)).toEqual(['sharing', 'minors']);
  });
});
