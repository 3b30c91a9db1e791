import { detectLanguage } from '../../utils/policy';

/** A piece of text and the language it is in. */
export interface Sample {
  lang: string;
  text: string;
}

/** Of one length: how many of 100 are told right, in all and by language. */
export interface Figures {
  right: number;
  byLanguage: Record<string, number>;
  /** "hr as sr" → how often. */
  confused: Record<string, number>;
}

const percent = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100);

/** Windows of a text, of so many characters each, starting at words evenly over the text; `count` at most. */
export function windowsOf(text: string, length: number, count: number): string[] {
  const step = Math.max(Math.floor(length / 3), Math.floor((text.length - length) / count));
  const found: string[] = [];
  for (let at = 0; at + length <= text.length && found.length < count; at += step) {
    const start = at === 0 ? 0 : text.indexOf(' ', at) + 1;
    if (start + length <= text.length) found.push(text.slice(start, start + length));
  }
  return found;
}

/** How often `tell` names the language of samples; by default as the extension tells it. */
export function measureModel(
  samples: readonly Sample[],
  tell: (text: string) => string | null = (text) => detectLanguage(text).lang,
): Figures {
  const counts = new Map<string, { right: number; all: number }>();
  const confused: Record<string, number> = {};
  let right = 0;
  for (const { lang, text } of samples) {
    const said = tell(text);
    const own = counts.get(lang) ?? { right: 0, all: 0 };
    counts.set(lang, own);
    own.all += 1;
    if (said === lang) {
      own.right += 1;
      right += 1;
    } else confused[`${lang} as ${said}`] = (confused[`${lang} as ${said}`] ?? 0) + 1;
  }
  return {
    right: percent(right, samples.length),
    byLanguage: Object.fromEntries([...counts].map(([lang, own]) => [lang, percent(own.right, own.all)])),
    confused,
  };
}
