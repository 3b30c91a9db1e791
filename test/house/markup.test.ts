import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const sources = ['utils', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);
const naming = (pattern: RegExp) =>
  sources.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8'))).sort();

it('text becomes markup in two places, where nothing in it can run: elsewhere, build elements', () => {
  expect(naming(/\binertMarkup\(/)).toEqual([
    'components/sharing/PayloadPreview.tsx',
    'utils/evidence/inert-markup.ts',
    'utils/extension/parse-document.ts',
  ]);
  expect(readFileSync(join(root, 'components/sharing/PayloadPreview.tsx'), 'utf8')).toMatch(
    /<iframe [^>]*sandbox=""[^>]*srcDoc=\{markup\}/,
  );
});

it('no file writes markup or style in another way: no innerHTML, no dangerouslySetInnerHTML, no style in text', () => {
  expect(naming(/innerHTML|dangerouslySet|insertAdjacentHTML|setAttribute\('style'|createContextualFragment/i)).toEqual(
    [],
  );
  expect(naming(/parseFromString\((?!inertMarkup\()/)).toEqual([]);
});

it('nobody from outside is listened to: no port, no message of other extensions or pages', () => {
  expect(naming(/onConnect\b|onConnectExternal|onMessageExternal|onUserScript(?:Connect|Message)/)).toEqual([]);
});
