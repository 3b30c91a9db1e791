import { join } from 'node:path';
import { readFiles } from '../find-files';
import { stringsOf } from '../strings-of';
import { stripPlaceholders } from '../strip-markup';
import { defineSource } from '../text-source';

export default defineSource({
  title: 'COVID Tracker Ireland (words on screen, privacy notice, terms)',
  licence: 'MIT',
  version: 'commit 5684a05, 2021-07-16',
  from: '`hse/`: the GitHub repository `HSEIreland/covid-tracker-app`, `assets/lang`',
  read: (texts, lang) =>
    readFiles(join(texts, 'hse/assets/lang'), `${lang}.json`)
      .flatMap((file) => stringsOf(JSON.parse(file)))
      .flatMap((text) => text.split('\n'))
      .map(stripPlaceholders),
});
