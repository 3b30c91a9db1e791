import { describe, expect, it } from 'vitest';
import { freezeLine } from '../../components/report/freeze-line';
import { ReportLine } from '../../utils/notes';

const read = '2026-01-15T09:00:00.000Z';
const url = 'https://a.example/privacy';

describe('a line frozen for a note', () => {
  it('has the day of its evidence where that is known, else the day its page was read', () => {
    const dated = (date?: string) => freezeLine({ id: ['host'], says: 'x' }, 'en', [date, undefined, read]).readAt;
    expect(dated('2025-11-03T10:00:00.000Z')).toBe('2025-11-03T10:00:00.000Z');
    expect(dated('2025-11-03')).toBe('2025-11-03T00:00:00.000Z');
    expect(dated('2025')).toBe('2025-01-01T00:00:00.000Z');
    expect(dated('some day')).toBe(read);
    expect(dated()).toBe(read);
  });

  const hostile: [string, Parameters<typeof freezeLine>[0]][] = [
    [
      'a long text',
      { id: ['policy', 'x'.repeat(500)], says: 'y'.repeat(9_000), quote: { exact: 'z'.repeat(9_000), url } },
    ],
    ['half a character at the cut', { id: ['else'], says: `${'a'.repeat(1_999)}😀` }],
    ['a name in no Latin letters', { id: ['else', 'Ψηφίδα & Co. <b>'], says: 'x' }],
    ['a name of dots', { id: ['..', '--'], says: 'x' }],
    ['no name at all', { id: ['', ''], says: 'x' }],
    ['a quote from no web page', { id: ['host'], says: 'x', quote: { exact: 'q', url: 'javascript:alert(1)' } }],
    ['an endless address', { id: ['host'], says: 'x', quote: { exact: 'q', url: `${url}?${'x'.repeat(3_000)}` } }],
  ];
  it.each(hostile)('can be kept whatever the page says: %s', (_, line) => {
    const frozen = freezeLine(line, 'fr-CA', [read]);
    expect(ReportLine.safeParse(frozen).success).toBe(true);
    expect(frozen.quote?.url ?? url).toBe(url);
    expect(frozen.says.isWellFormed()).toBe(true);
  });

  it('is named by its parts', () => {
    expect(freezeLine({ id: ['policy', 'retention'], says: 'x' }, 'en', [read]).id).toBe('policy.retention');
    expect(freezeLine({ id: ['else', 'Société Générale'], says: 'x' }, 'en', [read]).id).toBe('else.soci-t-g-n-rale');
  });
});
