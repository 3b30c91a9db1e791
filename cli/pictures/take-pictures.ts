import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openScene, type Scene } from './scene';
import { seed } from './seed';
import { takeSideBySide, takeTable } from './take/comparison';
import { takeNote } from './take/note';
import { takePopup } from './take/popup';
import { takeSidebar } from './take/sidebar';
import { takeTiles } from './take/tiles';
import { takeWelcome } from './take/welcome';
import { writePng } from './write-png';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

type Take = (scene: Scene) => Promise<Uint8Array>;

/** The stores' screenshots of a citizen's own browser, numbered as their captions in `store/LANGUAGE/listing.md`. The fifth is of a new one. */
const SCREENSHOTS: Readonly<Record<string, Take>> = {
  '1-sidebar': (scene) => takeSidebar(scene, 'light'),
  '2-popup': takePopup,
  '3-comparison': takeSideBySide,
  '4-note': takeNote,
};

/** What README.md shows, by light and by dark. */
const README: Readonly<Record<string, Take>> = {
  'sidebar-light': (scene) => takeSidebar(scene, 'light'),
  'sidebar-dark': (scene) => takeSidebar(scene, 'dark'),
  'comparison-light': (scene) => takeTable(scene, 'light'),
  'comparison-dark': (scene) => takeTable(scene, 'dark'),
};

/** Takes all pictures in one language; gives the path of each file once it is written, from the project's folder. */
export async function* takePictures(extensionDir: string, language: string): AsyncGenerator<string> {
  const folder = join(ROOT, 'store', language, 'screenshots');
  const fresh = await openScene(extensionDir, language, 'no');
  try {
    yield await keep(folder, '5-welcome', await takeWelcome(fresh));
    for (const [name, picture] of await takeTiles(fresh)) yield await keep(folder, name, picture);
  } finally {
    await fresh.close();
  }
  const scene = await openScene(extensionDir, language);
  try {
    await seed(scene);
    if (language === 'en') yield* write(scene, join(ROOT, 'docs', 'images'), README);
    yield* write(scene, folder, SCREENSHOTS);
  } finally {
    await scene.close();
  }
}

async function* write(scene: Scene, folder: string, takes: Readonly<Record<string, Take>>): AsyncGenerator<string> {
  for (const [name, take] of Object.entries(takes)) yield await keep(folder, name, await take(scene));
}

async function keep(folder: string, name: string, picture: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${name}.png`);
  await writePng(file, picture);
  return relative(ROOT, file);
}
