import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownPhrases } from '../../utils/imprint/known-phrases';
import { cluesOfLead } from '../../utils/imprint/lead-clue';
import { lookThrough } from '../../utils/imprint/look-through';

describe('what a page must hold for a phrase to stand on it', () => {
  it.each([
    ['the longest stretch', /paid for by\.? the/, ['paid for by']],
    ['no letter that may be missing', /eds? name/, [' name']],
    ['one of what may stand for each other', /hosted by|run by/, ['hosted by', 'run by']],
    ['of a group too', /(?:webhotel|server):? /, ['webhotel', 'server']],
    ['not what a group may leave out', /(?:prepared and )?paid/, ['paid']],
    ['not what only comes after', /imprint(?= of the city)/, ['imprint']],
    ['not what must not come before', /(?<!not )authorised/, ['authorised']],
    ['nothing of a class', /[ée]diteur/, ['diteur']],
    ['lower case', /VERANTWORTLICH/, ['verantwortlich']],
    ['not how a last sigma is written', /εκδότης/, ['εκδότη']],
    ['nothing where an alternative is not sure', /publisher|[a-z]{3}/, null],
    ['nothing where all is short', /v\.? ?i\.? ?s/, null],
  ])('is %s: %s', (_, lead, clues) => {
    expect(cluesOfLead(lead.source)).toEqual(clues);
  });

  /** Without what looks around, which says nothing of the words found and cannot be made up. */
  const leads = knownPhrases
    .map(({ lead }) => lead.source)
    .filter((source) => !/\(\?<?[=!]/.test(source))
    .map((source) => [source] as const);

  it.each(leads)('is held by whatever %s finds', (source) => {
    const clues = cluesOfLead(source);
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^(?:${source})$`, 'u')), (found) => {
        expect(clues === null || clues.some((clue) => found.toLowerCase().includes(clue))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

it('a text is known to hold what stands in it, and nothing else', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'é', ' '), { maxLength: 40 }).map((them) => them.join(''));
  fc.assert(
    fc.property(letters, letters, (text, other) => {
      const holds = lookThrough(text);
      for (const stretch of [text, text.slice(3, 9), other, other.slice(0, 4)]) {
        expect(holds(stretch)).toBe(text.includes(stretch));
      }
    }),
  );
});
