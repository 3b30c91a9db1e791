import { join } from 'node:path';
import { readFiles } from '../find-files';
import { stripPlaceholders } from '../strip-markup';
import { defineSource } from '../text-source';

const FOLDERS: Record<string, readonly string[]> = {
  es: ['es-ES'],
  ga: ['ga-IE'],
  no: ['nb-NO'],
  pt: ['pt-PT', 'pt-BR'],
  sv: ['sv-SE'],
};

/** Values of a Fluent or properties file: what stands after a key, or on an indented line. */
const valuesOf = (file: string) =>
  file
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.replace(/^\s*\.?[\w.-]+\s*=\s*/, ''));

export default defineSource({
  title: 'Firefox, words on screen',
  licence: 'MPL-2.0',
  version: 'firefox-esr-l10n-* 153.7.0esr-1~deb12u1',
  from: '`firefox/<locale>/`: the `.xpi` of each Debian package `firefox-esr-l10n-*`, unzipped',
  read: (texts, lang) =>
    (FOLDERS[lang] ?? [lang])
      .flatMap((folder) =>
        ['.ftl', '.properties'].flatMap((ending) => readFiles(join(texts, 'firefox', folder), ending)),
      )
      .flatMap(valuesOf)
      .map(stripPlaceholders),
});
