import { detectLanguage } from '../../utils/policy';
import { knownLanguages } from '../../utils/policy/language-model/read-model';
import { scoreLanguages } from '../../utils/policy/language-model/score-languages';
import { measureModel } from './measure-model';
import { EU, heldMixtures, heldPlain, heldSamples } from './samples';

/** What the model alone says, however short the text. */
const byModel = (text: string) => {
  const { sums } = scoreLanguages(text);
  const best = sums.reduce((at, sum, i) => (sum > (sums[at] ?? 0) ? i : at), 0);
  return knownLanguages[best] ?? null;
};

const average = (values: readonly number[]) =>
  Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100;

/** How good the model that ships is, on text it has not learned from, as Markdown. */
export function tellFigures(): string {
  const rows = [20, 50, 100, 200, 500].map((length) => {
    const { byLanguage, confused } = measureModel(heldSamples(length), byModel);
    const of = (languages: readonly string[]) => average(languages.map((lang) => byLanguage[lang] ?? 0));
    const worst = EU.map((lang) => ({ lang, right: byLanguage[lang] ?? 0 })).sort((a, b) => a.right - b.right)[0];
    const often = Object.entries(confused)
      .sort(([, a], [, b]) => b - a)
      .slice(0, 5);
    return `| ${length} | ${of(EU)} % | ${of(knownLanguages)} % | ${worst?.lang} ${worst?.right} % | ${often.map(([what, n]) => `${what} (${n})`).join(', ')} |`;
  });
  const mixed = heldMixtures().map((document) => ({ ...document, found: detectLanguage(document.text) }));
  const both = mixed.filter(({ main, other, found }) => {
    const named = [found.lang, ...found.others.map(({ lang }) => lang)];
    return named.length === 2 && named.includes(main) && named.includes(other);
  });
  const missed = mixed.filter((it) => !both.includes(it)).slice(0, 12);
  const plain = heldPlain(12).map((document) => ({ ...document, found: detectLanguage(document.text) }));
  const alarms = plain.filter(({ found }) => found.others.length > 0);
  const wrong = plain.filter(({ main, found }) => found.lang !== main);
  for (const { main, other, found } of [...missed, ...alarms.slice(0, 8), ...wrong.slice(0, 8)])
    console.error(main, other, JSON.stringify(found));
  return [
    '| characters | 24 languages of the Union | all | lowest of the 24 | most often confused |',
    '|---:|---:|---:|---|---|',
    ...rows,
    '',
    `Two languages in a document: both named, and no other, in ${both.length} of ${mixed.length}. One language: a further one named in ${alarms.length} of ${plain.length}; the language told wrong in ${wrong.length}.`,
  ].join('\n');
}
