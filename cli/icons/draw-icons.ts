import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { requireBrowser } from '../browsers/find-browsers';

/** Sizes of the toolbar button's states, at one, one and a half, two and three dots a pixel. */
const STATE_SIZES = [16, 24, 32, 48];
/** Sizes of the extension's own icon: lists, installation, stores. */
const ICON_SIZES = [16, 32, 48, 128];
/** Stores want air around the icon they show. */
const STORE_SIZE = 128;
const STORE_MARGIN = 16;
/** Toolbars as browsers paint them: light, tinted, dark. */
const TOOLBARS = ['#ffffff', '#dee1e6', '#3c3c3c', '#1c1b22'];
const ROW = 96;

/** How much the smallest size is enlarged on the sheet, dot by dot. */
const ENLARGED = 5;

/** Draws every SVG of a folder beside it, and, if wanted, the smallest of each on one sheet. Gives the names of what was written. */
export async function drawIcons(folder: string, sheet?: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.svg')).map((file) => file.slice(0, -4));
  const browser = await launch({
    executablePath: await requireBrowser('chromium'),
    headless: true,
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    const written = new Map<string, Uint8Array>();
    for (const name of names.sort()) {
      const svg = await readFile(join(folder, `${name}.svg`));
      for (const size of name === 'icon' ? ICON_SIZES : STATE_SIZES) {
        const file = name === 'icon' ? `${size}.png` : `${name}-${size}.png`;
        const margin = size === STORE_SIZE ? STORE_MARGIN : 0;
        const drawn = await draw(page, imageOf(svg, 'svg+xml', size - 2 * margin, margin), size, size);
        await writeFile(join(folder, file), drawn);
        written.set(file, drawn);
      }
    }
    if (sheet) {
      const smallest = [...written].filter(([file]) => file.endsWith('16.png')).map(([, png]) => png);
      const width = smallest.length * 16 * (ENLARGED + 2);
      await writeFile(sheet, await draw(page, sheetOf(smallest), width, TOOLBARS.length * ROW));
    }
    return [...written.keys()];
  } finally {
    await browser.close();
  }
}

async function draw(page: Page, html: string, width: number, height: number): Promise<Uint8Array> {
  await page.setViewport({ width, height });
  await page.setContent(`<style>body{margin:0}img{display:block}</style>${html}`);
  return page.screenshot({ omitBackground: true });
}

function imageOf(file: Uint8Array, type: string, size: number, margin = 0): string {
  const data = Buffer.from(file).toString('base64');
  return `<img alt="" style="padding:${margin}px" width="${size}" height="${size}" src="data:image/${type};base64,${data}">`;
}

/** Each icon as large as it is, and enlarged, on every toolbar. */
function sheetOf(icons: Uint8Array[]): string {
  const cells = icons.map((png) => imageOf(png, 'png', 16) + imageOf(png, 'png', 16 * ENLARGED)).join('');
  const style = `display:flex;gap:8px;align-items:center;height:${ROW}px;padding-left:8px;image-rendering:pixelated`;
  return TOOLBARS.map((colour) => `<div style="${style};background:${colour}">${cells}</div>`).join('');
}
