import { join } from 'node:path';
import { readFiles } from '../find-files';
import { stripMarkup } from '../strip-markup';
import { defineSource } from '../text-source';

const FOLDERS: Record<string, readonly string[]> = { en: ['C'], pt: ['pt', 'pt_BR'], sr: ['sr', 'sr@latin'] };

export default defineSource({
  title: 'GNOME help (user and administration guides)',
  licence: 'CC-BY-SA-3.0',
  version: 'gnome-user-docs 43.0-2',
  from: '`debian/`: Debian package `gnome-user-docs`',
  read: (texts, lang) =>
    (FOLDERS[lang] ?? [lang])
      .flatMap((folder) => readFiles(join(texts, 'debian/usr/share/help', folder), '.page'))
      .flatMap(stripMarkup),
});
