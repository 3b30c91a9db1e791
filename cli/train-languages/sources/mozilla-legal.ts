import { join } from 'node:path';
import { readFiles } from '../find-files';
import { stripPlaceholders } from '../strip-markup';
import { defineSource } from '../text-source';

const FOLDERS: Record<string, readonly string[]> = { es: ['es', 'es-ES'], pt: ['pt-BR'] };

export default defineSource({
  title: 'Mozilla legal documents (privacy notices and terms)',
  licence: 'CC-BY-SA-3.0',
  version: 'commit f098c175, 2026-05-13',
  from: '`mozilla/`: the GitHub repository `mozilla/legal-docs`',
  read: (texts, lang) =>
    (FOLDERS[lang] ?? [lang])
      .flatMap((folder) => readFiles(join(texts, 'mozilla', folder), '.md'))
      .flatMap((file) => file.split('\n'))
      .map(stripPlaceholders),
});
