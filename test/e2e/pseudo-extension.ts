import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWords } from '../../components/i18n';
import type { Words } from '../../utils/evidence';
import { type Pseudo, pseudoMessages } from '../pseudo';

/** A built extension whose English is a pseudo-locale, in a folder of its own. */
export interface PseudoExtension {
  dir: string;
  words: Words;
  remove(): void;
}

/** Copies a built extension and lets it speak a pseudo-locale. What the browser shows of it stays as it is: stores set it limits. */
export function pseudoExtension(built: string, pseudo: Pseudo): PseudoExtension {
  const dir = mkdtempSync(join(tmpdir(), `isoloir-${pseudo}-`));
  cpSync(built, dir, { recursive: true });
  const file = join(dir, '_locales/en/messages.json');
  const entries: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  const english = Object.fromEntries(Object.entries(entries).map(([key, { message }]) => [key, message]));
  const manifest = readFileSync(join(dir, 'manifest.json'), 'utf8');
  const told = pseudoMessages(
    english,
    pseudo,
    new Set([...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key)),
  );
  const written = Object.fromEntries(Object.entries(told).map(([key, message]) => [key, { message }]));
  writeFileSync(file, JSON.stringify(written));
  return { dir, words: createWords('en', told), remove: () => rmSync(dir, { recursive: true, force: true }) };
}
