/** The browser's own translator, which works on the device (https://developer.mozilla.org/docs/Web/API/Translator); Chrome has one. */
export interface BrowserTranslator {
  availability(pair: LanguagePair): Promise<string>;
  create(
    pair: LanguagePair & { monitor?: (progress: EventTarget) => void },
  ): Promise<{ translate(text: string): Promise<string>; destroy?(): void }>;
}

export interface LanguagePair {
  sourceLanguage: string;
  targetLanguage: string;
}

/** Answers of this page's life: a policy has many quotes in one pair of languages. */
const asked = new WeakMap<BrowserTranslator, Map<string, Promise<boolean>>>();

/** What the browser offers under this name; undefined where it has none. */
export function browserTranslator(scope: object = globalThis): BrowserTranslator | undefined {
  if (!('Translator' in scope)) return undefined;
  const { Translator } = scope as { Translator: BrowserTranslator };
  return typeof Translator?.availability === 'function' ? Translator : undefined;
}

/** Whether the browser can translate between two languages here; inside a page it is often not allowed to. Never throws. */
export function canTranslate(translator: BrowserTranslator, pair: LanguagePair): Promise<boolean> {
  const key = `${pair.sourceLanguage} ${pair.targetLanguage}`;
  const pairs = asked.get(translator) ?? new Map<string, Promise<boolean>>();
  asked.set(translator, pairs);
  const known = pairs.get(key) ?? ask(translator, pair);
  pairs.set(key, known);
  return known;
}

async function ask(translator: BrowserTranslator, pair: LanguagePair): Promise<boolean> {
  try {
    return (await translator.availability(pair)) !== 'unavailable';
  } catch {
    return false;
  }
}

/** Translates with the browser, in a click: it may have to fetch its model first, of which `onLoading` hears the share. */
export async function translateWithBrowser(
  translator: BrowserTranslator,
  pair: LanguagePair,
  text: string,
  onLoading: (share: number) => void,
): Promise<string> {
  const made = await translator.create({
    ...pair,
    monitor: (progress) => {
      progress.addEventListener('downloadprogress', (event) => {
        if ('loaded' in event && typeof event.loaded === 'number') onLoading(Math.min(1, event.loaded));
      });
    },
  });
  try {
    return await made.translate(text);
  } finally {
    made.destroy?.();
  }
}
