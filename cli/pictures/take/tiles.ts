import { readFileSync } from 'node:fs';
import type { Scene } from '../scene';
import { drawPage } from './draw-page';

/** What the Chrome Web Store asks for, in CSS pixels; `scale` sizes what stands in it. */
const TILES = [
  { name: 'tile', width: 440, height: 280, scale: 1 },
  { name: 'marquee', width: 1400, height: 560, scale: 2.2 },
] as const;

const ICON = readFileSync(new URL('../../../public/icon/icon.svg', import.meta.url), 'utf8');

/** The stores' tiles: the mark, the name, one sentence. */
export async function takeTiles(scene: Scene): Promise<Map<string, Uint8Array>> {
  const tiles = new Map<string, Uint8Array>();
  for (const { name, scale, ...size } of TILES) {
    const page = await drawPage(scene, draw(scene, scale), size);
    tiles.set(name, await page.screenshot());
    await page.close();
  }
  return tiles;
}

/** A curtain at either side, parting over the words: the mark, drawn large. */
function draw({ words, language }: Scene, scale: number): string {
  return `<style>
    html { font-size: ${10 * scale}px; }
    body { margin: 0; height: 100vh; overflow: hidden; display: grid; place-content: center; justify-items: center; text-align: center;
      background: #fbfaf7; color: #1c1d1f; font-family: var(--sans), sans-serif; }
    svg.mark { width: 5.6rem; height: 5.6rem; }
    h1 { margin: 1.2rem 0 0.4rem; font: 600 3.6rem/1.2 var(--sans), sans-serif; letter-spacing: -0.02em; }
    p { margin: 0; max-width: 27rem; font-size: 1.7rem; line-height: 1.4; color: #4d4f55; text-wrap: balance; }
    .curtain { position: fixed; inset-block: 0; width: 9rem; fill: #5a4b8a; }
    .left { left: 0; }
    .right { right: 0; transform: scaleX(-1); }
  </style>
  <svg class="curtain left" viewBox="0 0 90 280" preserveAspectRatio="none"><path d="M0 0h70c4 90-14 190-46 280H0z"/><path fill="#4b3f72" d="M0 0h28c0 100-8 190-20 280H0z"/></svg>
  <svg class="curtain right" viewBox="0 0 90 280" preserveAspectRatio="none"><path d="M0 0h70c4 90-14 190-46 280H0z"/><path fill="#4b3f72" d="M0 0h28c0 100-8 190-20 280H0z"/></svg>
  ${ICON.replace('<svg', '<svg class="mark"')}
  <h1 lang="${language}">${words('extension_name')}</h1><p lang="${language}">${words('welcome_heading')}</p>`;
}
