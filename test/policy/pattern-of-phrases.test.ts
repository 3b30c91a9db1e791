import { expect, it } from 'vitest';
import { ENDING, patternOfPhrases } from '../../utils/policy/pattern-of-phrases';

const PHRASES = ['data', 'data protection', 'data policy', `polity${ENDING}`, 'avg'];
const find = (text: string) => new RegExp(patternOfPhrases(PHRASES), 'u').exec(text)?.[0];

it.each([
  ['our data protection', 'data protection'],
  ['our data', 'data'],
  ['data protest', 'data'],
  ['polityką', 'polityką'],
  ['nothing', undefined],
])('in “%s” the longest phrase that matches is %s', (text, phrase) => {
  expect(find(text)).toBe(phrase);
});
