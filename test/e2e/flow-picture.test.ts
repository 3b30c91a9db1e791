import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../cli/browsers/browser-places';
import { holdView } from '../../cli/browsers/hold-view';
import { RECEIVERS, receivingSites } from './receiving-site';
import { openStage, type Stage, sidebarIn, textOf, waitForText } from './stage';

/** Widths of the issue, from a phone's to a desk's; and each language once. */
const WIDTHS = [320, 360, 1280] as const;
const LOOKS = [
  { colorScheme: 'light', locale: 'en' },
  { colorScheme: 'dark', locale: 'fr' },
] as const;

/** The panel in front, as it stands, about the page of many receivers. */
async function openPicture(stage: Stage): Promise<Page> {
  const page = await stage.visit(RECEIVERS);
  await stage.report(RECEIVERS);
  const panel = await stage.browser.openExtensionPage('sidepanel.html');
  await page.bringToFront();
  await waitForText(panel, stage.words('flow_title'));
  await holdView(panel);
  await panel.bringToFront();
  return panel;
}

describe.each(LOOKS)('in Chromium, $colorScheme, $locale, the picture of where data goes', (look) => {
  let stage: Stage;
  let panel: Page;
  beforeAll(async () => {
    stage = await openStage('chromium', { ...look, sites: receivingSites() });
    panel = await openPicture(stage);
  });
  afterAll(() => stage?.close());

  it.each(WIDTHS)(
    'at %i px draws what its table tells, no text leaves its box, nothing scrolls sideways',
    async (width) => {
      await panel.setViewport({ width, height: 800 });
      const { ribbons, rows, spilt, touching, across, sideways } = await lookAt(panel);
      expect(ribbons.length).toBeGreaterThan(9);
      expect(rows).toEqual(ribbons);
      expect(spilt).toEqual([]);
      expect(touching).toEqual([]);
      expect(across).toBe(width > 640);
      expect(sideways).toBeLessThanOrEqual(0);
      expect(await violationsIn(panel)).toEqual([]);
    },
  );

  it('tells every ribbon by keyboard alone', async () => {
    await panel.setViewport({ width: 360, height: 800 });
    await panel.focus('[type=radio]:checked');
    const told: (string | undefined)[] = [];
    const { ribbons } = await lookAt(panel);
    for (const _ of ribbons) {
      await panel.keyboard.press('ArrowDown');
      told.push(await panel.evaluate(() => document.querySelector<HTMLElement>('[data-told]')?.dataset.told));
    }
    expect(told.sort()).toEqual([...ribbons].sort());
  });
});

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name, { sites: receivingSites() });
  });
  afterAll(() => stage?.close());

  it('the panel draws the picture and makes both files of it; the page’s frame makes none', async () => {
    const page = await stage.visit(RECEIVERS);
    const frame = await sidebarIn(page);
    await waitForText(frame, stage.words('flow_title'));
    expect(await textOf(frame)).not.toContain(stage.words('flow_save_png'));

    const panel = await openPicture(stage);
    const { ribbons, rows, spilt, touching } = await lookAt(panel);
    expect(rows).toEqual(ribbons);
    expect({ spilt, touching }).toEqual({ spilt: [], touching: [] });
    const svg = await savedBy(panel, stage.words('flow_save_svg'));
    expect(svg).toMatchObject({
      name: expect.stringMatching(/^isoloir-liste-du-canal\.example-.*\.svg$/),
      type: 'image/svg+xml',
    });
    const png = await savedBy(panel, stage.words('flow_save_png'));
    expect(png).toMatchObject({ name: expect.stringMatching(/\.png$/), type: 'image/png' });
    // Drawn at twice the size, on white, with something on it.
    expect(png.width).toBeGreaterThan(1200);
    expect(png.corner).toEqual([255, 255, 255, 255]);
    expect(png.colours).toBeGreaterThan(4);
  });
});

/** What is drawn, in the browser's own measures; ids in the order of the document, the told ribbon back in its place. */
async function lookAt(panel: Page) {
  await panel.evaluate(async () => {
    for (const it of document.querySelectorAll('details')) it.open = true;
    // A new width is measured in the next frame and drawn in the one after.
    for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  return panel.evaluate(() => {
    const all = (name: string) =>
      [...document.querySelectorAll<HTMLElement>(`[data-${name}]`)].map((it) => it.dataset[name] ?? '');
    const rows = all('row');
    const ribbons = all('ribbon').sort((a, b) => rows.indexOf(a) - rows.indexOf(b));
    const boxes = [...document.querySelectorAll<SVGGElement>('[data-node]')].flatMap((node) => {
      const box = node.querySelector('rect')?.getBBox();
      return box ? [{ node, box }] : [];
    });
    const spilt = boxes.flatMap(({ node, box }) =>
      [...node.querySelectorAll('text')].flatMap((text) => {
        const { x, y, width, height } = text.getBBox();
        const inside = x >= box.x && y >= box.y && x + width <= box.x + box.width && y + height <= box.y + box.height;
        return inside ? [] : [text.textContent];
      }),
    );
    const touching = boxes.flatMap(({ node, box: a }, at) =>
      boxes.slice(at + 1).flatMap(({ node: other, box: b }) => {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        return apart ? [] : [`${node.dataset.node} ${other.dataset.node}`];
      }),
    );
    const [you, form] = boxes;
    const across = (form?.box.y ?? 0) < (you?.box.y ?? 0) + (you?.box.height ?? 0);
    const { scrollWidth, clientWidth } = document.documentElement;
    return { ribbons, rows, spilt, touching, across, sideways: scrollWidth - clientWidth };
  });
}

/** Presses a button that makes a file, and reads the file instead of keeping it. */
async function savedBy(panel: Page, button: string) {
  return panel.evaluate(async (words) => {
    // The page may ask for nothing, not even for what it has just made: the file is taken where it gets its address.
    const made = new Map<string, Blob>();
    const createObjectURL = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      const url = createObjectURL(blob);
      made.set(url, blob);
      return url;
    };
    const saved = new Promise<{ name: string; href: string }>((resolve) => {
      HTMLAnchorElement.prototype.click = function click() {
        resolve({ name: this.download, href: this.href });
      };
    });
    [...document.querySelectorAll('button')].find((it) => it.textContent === words)?.click();
    const { name, href } = await saved;
    URL.createObjectURL = createObjectURL;
    const file = made.get(href);
    if (!file) throw new Error(`${name} is not what was made`);
    if (file.type !== 'image/png') return { name, type: file.type, width: 0, corner: [], colours: 0 };
    const picture = await createImageBitmap(file);
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [picture.width, picture.height];
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    const pixels = context?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
    const colours = new Set(new Uint32Array(pixels.buffer)).size;
    return { name, type: file.type, width: picture.width, corner: [...pixels.slice(0, 4)], colours };
  }, button);
}

/** What axe finds broken in the picture's section. */
async function violationsIn(panel: Page): Promise<string[]> {
  await panel.evaluate(axe.source);
  return panel.evaluate(async () => {
    const section = document.querySelector('[data-ribbon]')?.closest('section');
    const { violations } = await window.axe.run(section ?? document);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
    );
  });
}

declare global {
  interface Window {
    axe: Pick<typeof axe, 'run'>;
  }
}
