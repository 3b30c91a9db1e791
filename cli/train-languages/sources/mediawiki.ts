import { join } from 'node:path';
import { readFiles } from '../find-files';
import { stringsOf } from '../strings-of';
import { stripPlaceholders } from '../strip-markup';
import { defineSource } from '../text-source';

const FILES: Record<string, readonly string[]> = { no: ['nb', 'nn'], pt: ['pt', 'pt-br'], sr: ['sr-ec', 'sr-el'] };

export default defineSource({
  title: 'MediaWiki, words on screen',
  licence: 'GPL-2.0-or-later',
  version: 'mediawiki 1:1.39.17-1+deb12u2',
  from: '`debian/`: Debian package `mediawiki`',
  read: (texts, lang) =>
    (FILES[lang] ?? [lang])
      .flatMap((name) =>
        readFiles(join(texts, 'debian/usr/share/mediawiki'), `/i18n/${name}.json`).concat(
          readFiles(join(texts, 'debian/usr/share/mediawiki'), `/${name}.json`).filter((file) =>
            file.includes('@metadata'),
          ),
        ),
      )
      .flatMap((file) => stringsOf(JSON.parse(file)))
      .map(stripPlaceholders),
});
