import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../cli/browsers/extension-browser';
import { launchWithExtension } from '../../cli/browsers/launch';
import type { Card } from '../../utils/sharing';
import { BROWSERS } from './stage';

const CARDS: Record<string, Card> = {
  short: {
    kind: 'note',
    site: 'campaign.example',
    source: 'https://campaign.example/programme',
    quote: 'Transports gratuits pour les moins de 26 ans, dès la première année du mandat.',
    note: 'Who pays for it?',
    at: '2026-11-22T10:00:00.000Z',
  },
  long: {
    kind: 'note',
    site: 'a-very-long-name-of-a-campaign.of-a-list.example',
    source: `https://campaign.example/${'programme/'.repeat(40)}`,
    quote: 'Nous nous engageons à rendre les transports gratuits, partout et pour tous. '.repeat(12),
    note: '我们将为所有二十六岁以下的人提供免费交通。'.repeat(20),
    at: '2026-11-22T10:00:00.000Z',
  },
  fromRight: {
    kind: 'note',
    site: 'campaign.example',
    source: 'https://campaign.example/',
    quote: 'مواصلات مجانية لكل من هم دون السادسة والعشرين',
    note: 'מי משלם? 👩‍👩‍👧‍👦',
    at: '2026-11-22T10:00:00.000Z',
  },
};

/** Draws a card in the page and tells what the picture is: its size, and how much of each border and of the whole is not paper. */
async function drawn(card: Card) {
  const words = Object.assign(
    (key: string, values: Record<string, string | number> = {}) => Object.values(values).join(' · ') || key,
    {
      locale: 'en',
    },
  );
  const picture = await window.sharing.drawCard(card, words);
  const image = await createImageBitmap(picture);
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const marked = (x: number, y: number, width: number, height: number) => {
    const { data } = context.getImageData(x, y, width, height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 0) < 200) count += 1;
    return count / (width * height);
  };
  const { width, height } = image;
  return {
    type: picture.type,
    width,
    height,
    border: [
      marked(0, 0, width, 60),
      marked(0, height - 60, width, 60),
      marked(0, 0, 60, height),
      marked(width - 60, 0, 60, height),
    ],
    whole: marked(0, 0, width, height),
    bytes: picture.size,
  };
}

describe.each(BROWSERS)('a card in %s', (name) => {
  let browser: ExtensionBrowser;
  let code: string;
  beforeAll(async () => {
    browser = await launchWithExtension(name, { watching: 'no', headless: true });
    code = await bundled();
  });
  afterAll(() => browser?.close());

  it.each(Object.entries(CARDS))('with %s words is a picture with its words inside', async (_, card) => {
    const page = await browser.newPage();
    await page.evaluate(code);
    const { type, width, height, border, whole, bytes } = await page.evaluate(drawn, card);
    expect({ type, width, height }).toEqual({ type: 'image/png', width: 1200, height: 675 });
    expect(border).toEqual([0, 0, 0, 0]);
    expect(whole).toBeGreaterThan(0.01);
    expect(bytes).toBeLessThan(500_000);
    await page.close();
  });
});

/** The sharing room as a script that a page without modules runs. */
async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL('../../utils/sharing/index.ts', import.meta.url));
  const results = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'sharing' } },
  });
  const [output] = Array.isArray(results) ? results.flatMap((it) => it.output) : [];
  if (output?.type !== 'chunk') throw new Error('nothing was built');
  return `window.sharing = (() => { ${output.code}; return sharing; })()`;
}

declare global {
  interface Window {
    sharing: typeof import('../../utils/sharing');
  }
}
