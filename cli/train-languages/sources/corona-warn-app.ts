import { join } from 'node:path';
import { readFiles } from '../find-files';
import { stripMarkup, stripPlaceholders } from '../strip-markup';
import { defineSource } from '../text-source';

const MAIN = 'cwa/Corona-Warn-App/src/main';

export default defineSource({
  title: 'Corona-Warn-App (words on screen, privacy notice, terms)',
  licence: 'Apache-2.0',
  version: 'commit d98f9c20, 2023-06-01',
  from: '`cwa/`: the GitHub repository `corona-warn-app/cwa-app-android`',
  read: (texts, lang) => [
    ...readFiles(join(texts, MAIN, `res/values-${lang}`), '.xml')
      .flatMap((file) => [...file.matchAll(/>([^<>]+)<\/(?:string|item)>/g)].map((match) => match[1] ?? ''))
      .map(stripPlaceholders),
    ...readFiles(join(texts, MAIN, 'assets'), `_${lang}.html`).flatMap(stripMarkup),
  ],
});
