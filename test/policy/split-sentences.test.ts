import { expect, it } from 'vitest';
import { splitSentences } from '../../utils/policy/split-sentences';

it.each([
  ['en', 'We follow Art. 6 GDPR, e.g. consent. You may object.', 2],
  ['de', 'Rechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO, z. B. bei Briefen. Sie können widersprechen.', 2],
  ['fr', 'Le siège est au n° 3, av. du Parc. M. Exemple répond.', 2],
  ['pl', 'Podstawą jest art. 6 ust. 1 lit. a RODO. Dane są przechowywane.', 2],
])('in %s “%s” holds %i sentences, and none is lost', (lang, text, count) => {
  const sentences = splitSentences(text, lang);
  expect(sentences.map((it) => it.text)).toHaveLength(count);
  expect(sentences.map((it) => it.text).join(' ')).toBe(text);
  for (const { text: own, start } of sentences) expect(text.slice(start, start + own.length)).toBe(own);
});
