import { join } from 'node:path';
import { readFiles } from '../find-files';
import { stripMarkup } from '../strip-markup';
import { defineSource } from '../text-source';

/** Where a folder is not named as its language. The Slovak package holds Czech text. */
const FOLDERS: Record<string, readonly string[]> = { en: ['en-US'], pt: ['pt', 'pt-BR'], sk: [] };

export default defineSource({
  title: 'LibreOffice help',
  licence: 'MPL-2.0',
  version: 'libreoffice-help-* 4:7.4.7-1+deb12u14',
  from: '`debian/`: Debian packages `libreoffice-help-*` (cs da de el en-us es et fi fr hu it nl pl pt pt-br ru sl sv tr)',
  read: (texts, lang) =>
    (FOLDERS[lang] ?? [lang])
      .flatMap((folder) => readFiles(join(texts, 'debian/usr/share/libreoffice/help', folder, 'text'), '.html'))
      .flatMap(stripMarkup),
});
