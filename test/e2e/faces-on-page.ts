import type { Page } from 'puppeteer-core';
import type { TabReport } from '../../utils/extension/tab-report';
import { type Answers, SEEDED_AT } from './seed-answers';
import { type Stage, waitForText } from './stage';

/** What a page of the extension is told before any of its own code runs. */
interface Scripted {
  answers: Answers;
  /** ISO 8601 instant at which the page's clock stands still. */
  at?: string;
  /** Style put over the page's own. */
  style?: string;
}

/** Opens a real page of the extension in front of a background that answers from a table. What is not in the table is asked of the real one. */
export async function openScripted(stage: Stage, path: string, scripted: Scripted): Promise<Page> {
  const json = JSON.stringify(scripted);
  if (stage.browser.name === 'firefox') return openThenScript(stage, path, json);
  const page = await stage.browser.newPage();
  // A style of the test's own, its fonts inside, is what the pages' security policy is there to keep out.
  if (scripted.style !== undefined) await page.setBypassCSP(true);
  // What unfolds by itself stands still from the beginning.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.evaluateOnNewDocument(answerFrom, json);
  await page.goto(stage.browser.extensionUrl(path));
  await page.waitForSelector('#root > *', { timeout: 20_000 });
  return page;
}

/** Firefox runs nothing before an extension's own code. There the page is told, once it stands, that its report has changed: it asks again. */
async function openThenScript(stage: Stage, path: string, json: string): Promise<Page> {
  const page = await stage.browser.openExtensionPage(path);
  await page.waitForSelector('#root > *', { timeout: 20_000 });
  await page.evaluate(answerFrom, json);
  await page.evaluate(async () => {
    await globalThis.browser?.storage?.session.set({ changed: { changed: 'report', news: crypto.randomUUID() } });
  });
  return page;
}

/** Lets a scripted page show another report, as it does when its tab's report changes, and waits until it has drawn it. */
export async function showReport(page: Page, tab: TabReport): Promise<void> {
  await page.evaluate(async (json) => {
    const { answers } = globalThis.scripted ?? { answers: {} };
    let asked = () => {};
    const heard = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const answer = () => {
      asked();
      return JSON.parse(json);
    };
    Object.defineProperty(answers, 'getReport', { configurable: true, get: answer });
    await (globalThis.browser ?? globalThis.chrome)?.storage?.session.set({
      changed: { changed: 'report', news: crypto.randomUUID() },
    });
    await heard;
    for (let frames = 0; frames < 4; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, JSON.stringify(tab));
}

/** Opens a face, or a screen of seeded data, once it says what it shows: a message's key, or words that stand there. */
export async function openShowing(
  stage: Stage,
  path: string,
  shows: string,
  scripted: Partial<Scripted>,
): Promise<Page> {
  const page = await openScripted(stage, path, { answers: {}, at: SEEDED_AT, ...scripted });
  if (shows) await waitForText(page, sayShown(stage, shows));
  return page;
}

function sayShown({ words }: Stage, shows: string): string {
  if (!/^[a-z]+(_[a-z0-9]+)+$/.test(shows)) return shows;
  // What comes before a value is enough.
  return words(shows, { count: 3, total: 3, most: 6 });
}

/** Runs in the page, before its code. */
function answerFrom(json: string): void {
  const { answers, at, style }: { answers: Record<string, unknown>; at?: string; style?: string } = JSON.parse(json);
  globalThis.scripted = { answers };
  for (const name of ['chrome', 'browser'] as const) {
    const runtime = globalThis[name]?.runtime;
    if (!runtime?.sendMessage) continue;
    const ask = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = async (question: Question) => {
      const key = [`${question.message} ${question.payload?.site}`, question.message].find((it) => it in answers);
      // What is drawn is measured: with the fonts that it is drawn in.
      if (style !== undefined) await Promise.all(Array.from(document.fonts, (font) => font.load()));
      return key === undefined ? ask(question) : { answered: answers[key] };
    };
  }
  if (at !== undefined) {
    const instant = Date.parse(at);
    globalThis.Date = class extends Date {
      constructor(...given: [] | [number | string]) {
        super(given.length === 0 ? instant : given[0]);
      }
      static override now() {
        return instant;
      }
    } as DateConstructor;
  }
  if (style !== undefined) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [sheet];
  }
}

interface Question {
  message: string;
  payload?: { site?: string };
}
interface Extension {
  runtime?: { sendMessage(question: Question): Promise<unknown> };
  storage?: { session: { set(items: Record<string, unknown>): Promise<void> } };
}
declare global {
  /** What the scripted background answers from. */
  var scripted: { answers: Record<string, unknown> } | undefined;
  var chrome: Extension | undefined;
  var browser: Extension | undefined;
}
