import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFolder, TARGETS } from './built';

/** Scripts that a page asks for before it can be drawn, those that its scripts import included. */
function scriptsOf(folder: string, page: string): string[] {
  const asked = [...readFileSync(join(folder, page), 'utf8').matchAll(/src="\/([^"]+\.js)"/g)].map(
    ([, path = '']) => path,
  );
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const code = readFileSync(join(folder, path), 'utf8');
    for (const [, name = ''] of code.matchAll(/^(?:import|export)\b[^;]*?["']\.\/([^"']+)["'];/gm))
      visit(join('chunks', name));
  };
  asked.forEach(visit);
  return [...seen];
}

const bytes = (folder: string, paths: readonly string[]) =>
  paths.reduce((sum, path) => sum + readFileSync(join(folder, path)).byteLength, 0);

describe.each(TARGETS)('what stands at once, in the build for %s,', (target) => {
  const folder = builtFolder(target);

  it.each([
    ['popup.html', 7, 900_000],
    // One more: what she can ask, with its laws and letters.
    ['sidebar.html', 8, 1_200_000],
  ])('%s asks for at most %i scripts of %i bytes', (page, most, size) => {
    const scripts = scriptsOf(folder, page);
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.length).toBeLessThanOrEqual(most);
    expect(bytes(folder, scripts)).toBeLessThanOrEqual(size);
  });

  it.each(['popup.html', 'sidebar.html'])(
    '%s carries neither search nor sharing nor what only large pages use',
    (page) => {
      const code = scriptsOf(folder, page).map((path) => readFileSync(join(folder, path), 'utf8'));
      for (const later of ['MiniSearch', 'react-aria', 'age-encryption.org', 'application/ld+json'])
        expect(code.filter((it) => it.includes(later))).toEqual([]);
    },
  );

  it('the background is one file: waking it asks for nothing else', () => {
    expect(readFileSync(join(folder, 'background.js'), 'utf8')).not.toMatch(/^import\b/m);
  });

  it('every language has its words where the early script looks for them', () => {
    for (const name of readdirSync(join(folder, '_locales'))) {
      const file = JSON.parse(readFileSync(join(folder, '_locales', name, 'messages.json'), 'utf8'));
      expect(file.language_tag.message.split('-')[0]).toBe(name);
    }
  });
});
