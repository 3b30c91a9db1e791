import { join } from 'node:path';
import { readFiles } from '../find-files';
import { stripPlaceholders } from '../strip-markup';
import { defineSource } from '../text-source';

export default defineSource({
  title: 'WeVote4EU (how to vote in European elections, its privacy policy and terms)',
  licence: 'MPL-2.0',
  version: 'commit 05d4002, 2026-03-09',
  from: '`wevote/`: the GitHub repository `commitglobal/WeVote4EU`, `lang`',
  read: (texts, lang) =>
    readFiles(join(texts, 'wevote/lang', lang), '.php')
      .flatMap((file) => [...file.matchAll(/=>\s*'((?:[^'\\]|\\.)*)'/g)].map((match) => match[1] ?? ''))
      .flatMap((text) => text.split('\n'))
      .map(stripPlaceholders),
});
