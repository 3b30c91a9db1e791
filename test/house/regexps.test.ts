// @vitest-environment jsdom
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../utils/policy/fold';
import { type Attack, attacksOn, pump } from './regexps-attacks';
import { EXCUSED } from './regexps-excused';
import { type FoundRegExp, regExpsIn, regExpsInSource } from './regexps-in-source';
import { FOLDED, type Judged, judgeRegExp } from './regexps-judged';
import { regExpsMadeBy } from './regexps-made';
import { timeOf } from './regexps-timed';
import { wakeRegExps } from './regexps-woken';

const root = join(import.meta.dirname, '../..');
const written = regExpsInSource(root, ['utils', 'components', 'entrypoints']);
const keyOf = ({ source, flags }: Pick<FoundRegExp, 'source' | 'flags'>) => `/${source}/${flags}`;
const tell = (it: FoundRegExp, why: string) => `${it.files[0]}: ${keyOf(it)}: ${why}`;

/** The checker in plain JavaScript: the same on every machine. */
function recheck({ source, flags }: Pick<FoundRegExp, 'source' | 'flags'>): string {
  process.env.RECHECK_SYNC_BACKEND = 'pure';
  const found = checkSync(source, flags, { timeout: 60_000 });
  return found.status === 'unknown' ? `unknown: ${found.error.kind}` : found.complexity.summary;
}
/** What excuses an expression; by its file only one that is made as it runs. */
const excuseOf = (it: FoundRegExp) =>
  EXCUSED[keyOf(it)] ??
  (written.written.some((other) => keyOf(other) === keyOf(it)) ? undefined : EXCUSED[it.files[0] ?? '']);
const isSafe = (summary: string) => /^(?:constant|linear|safe)/.test(summary);

/** Letters of a first try and of the text that counts. */
const TRIAL = 600;
const LONG = 50_000;
/**
 * Milliseconds of processor time that such a text may take, and those above which it must take no more than eight times what a quarter of
 * it takes: four is linear, sixteen is not.
 */
const MOST = 1_500;
const TELLING = 150;
const GROWTH = 8;

/** How long the worst of many texts takes, where that is too long. */
function wearOut({ source, flags, files }: FoundRegExp): string | undefined {
  const pattern = new RegExp(source, flags.replace('g', ''));
  const folded = files.every((file) => FOLDED.test(file));
  const time = (attack: Attack, length: number) => {
    const text = folded ? fold(pump(attack, length)) : pump(attack, length);
    pattern.lastIndex = 0;
    return timeOf(() => pattern.test(text));
  };
  const tried = attacksOn(source, flags).map((attack) => ({ attack, took: time(attack, TRIAL) }));
  const { attack } = tried.reduce((a, b) => (b.took > a.took ? b : a));
  // Once more before it counts: clearing memory takes the processor's time as well.
  for (let tries = 0; tries < 2; tries++) {
    const took = time(attack, LONG);
    if (took <= TELLING || (took <= MOST && took <= GROWTH * time(attack, LONG / 4))) return undefined;
  }
  return `wearied by "${attack.begin}" and "${attack.piece}" over and over`;
}

let all: (FoundRegExp & Judged)[] = [];
beforeAll(async () => {
  const made = await regExpsMadeBy(wakeRegExps);
  const reached = new Set(made.flatMap(({ files }) => files));
  expect(
    written.makers.filter((file) => !reached.has(file)),
    'wakeRegExps must make them',
  ).toEqual([]);
  const each = new Map([...written.written, ...made].map((it) => [keyOf(it), it]));
  all = [...each.values()].map((it) => ({ ...it, ...judgeRegExp(it) }));
}, 300_000);

describe('every regular expression of code and knowledge', () => {
  it('is known, those that are made at run time too', () => expect(all.length).toBeGreaterThan(5_000));

  it('reads a text in a time that grows no faster than the text', () => {
    expect(all.flatMap((it) => it.offences.map((why) => tell(it, why)))).toEqual([]);
    const doubtful = all.filter((it) => it.doubtful && !excuseOf(it));
    const found = doubtful.map((it) => ({ it, summary: recheck(it) })).filter(({ summary }) => !isSafe(summary));
    expect(found.map(({ it, summary }) => tell(it, summary))).toEqual([]);
  }, 300_000);

  it('is not worn out by texts made for it', () => {
    const sound = all.filter(({ offences }) => offences.length === 0);
    const slow = sound.map((it) => ({ it, why: wearOut(it) }));
    expect(slow.flatMap(({ it, why }) => (why === undefined ? [] : [tell(it, why)]))).toEqual([]);
  }, 600_000);

  it('is tried on folded text that holds no endless word, wherever it counts on that', () => {
    const folded = fold(`${'a'.repeat(100_000)} ${'\uFDFA'.repeat(900)} wahl`);
    expect(Math.max(...folded.split(' ').map((word) => word.length))).toBe(200);
    expect(folded.endsWith(' wahl')).toBe(true);
  });

  it('is excused only as long as it stands there', () => {
    const used = new Set(all.filter((it) => it.doubtful).flatMap((it) => [keyOf(it), ...it.files]));
    expect(Object.keys(EXCUSED).filter((key) => !used.has(key))).toEqual([]);
  });
});

describe('an expression', () => {
  it.each([
    ['repeats what can be read in two ways', '(?:a|ab|b)*c', ''],
    ['repeats a repetition', '^(?:\\w+\\s?)*$', ''],
    ['begins anywhere and goes on', '\\s*$', ''],
    ['begins anywhere and goes on to a letter that may not come', '[a-z]+:', ''],
    ['goes on twice over the same', '^.*\\s*x', ''],
    ['looks ahead without end from each place', 'a(?=.*b)', ''],
  ])('that %s is found out', (_, source, flags) => {
    const { offences, doubtful } = judgeRegExp({ source, flags, files: ['some.ts'] });
    expect(offences.length > 0 || doubtful).toBe(true);
    expect(isSafe(recheck({ source, flags }))).toBe(false);
  });

  it.each([
    ['goes on over blanks', '\\bkeine .*daten', true],
    ['goes on within a word', '\\bwahl\\w* .{0,60}ende', false],
    ['repeats words', '\\b(?:\\w+ )*ende', true],
  ])('that is tried on folded text and %s is judged by the longest word', (_, source, refused) => {
    const { offences } = judgeRegExp({ source, flags: '', files: ['utils/policy/phrases/de/some.ts'] });
    expect(offences.length > 0).toBe(refused);
  });

  it.each([
    ['one that begins at one place', '^[a-z]*$', ''],
    ['one after which nothing comes', '\\s+', 'g'],
    ['one whose end is told by its next letter', '^\\w*: \\d*$', ''],
    ['one of bounded length', '\\d{1,4}(?: ?[a-z]{1,20}){0,3}', 'iu'],
  ])('of linear time needs no checker: %s', (_, source, flags) => {
    expect(judgeRegExp({ source, flags, files: ['some.ts'] })).toEqual({ offences: [], doubtful: false });
  });

  it('written out or made is found in a source, whatever stands around it', () => {
    let makers = 0;
    const code = "const a = /x\\/y/g.test(b) ? c / d / e : new RegExp(f); // /none/\nconst g = '/none/';";
    expect(regExpsIn('some.ts', code, () => makers++)).toEqual([{ source: 'x\\/y', flags: 'g' }]);
    expect(makers).toBe(1);
  });
});
