import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { notesToCsv } from '../../utils/sharing';
import { noteOf } from './note-of';
import { wordsOf } from './words-of';

/** A spreadsheet as people have it; `apt-get install libreoffice-calc` brings it. */
const office = ['soffice', 'libreoffice'].find((name) => {
  try {
    execFileSync('which', [name], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
if (!office) console.warn('LibreOffice is not installed: how it opens a table of notes was NOT looked at.');

/** Cells of the first row under the names, as the spreadsheet shows them and as it would compute them. */
interface OpenedCell {
  text: string;
  formula: boolean;
}

/** Commas, quotation marks, UTF-8: what its window chooses by itself when it sees the byte order mark; without a window it does not look. */
const FILTER = '--infilter=Text - txt - csv (StarCalc):44,34,76,1';

/** Opens CSV without a window and saves it as the spreadsheet's own flat XML, in which a formula is told from a text. */
function openInOffice(csv: string, program: string): OpenedCell[][] {
  const folder = mkdtempSync(join(tmpdir(), 'isoloir-csv-'));
  try {
    writeFileSync(join(folder, 'notes.csv'), csv);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, '--headless', FILTER, '--convert-to', 'fods', '--outdir', folder, join(folder, 'notes.csv')];
    execFileSync(program, args, { stdio: 'ignore', timeout: 150_000 });
    return readSheet(readFileSync(join(folder, 'notes.fods'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readSheet(xml: string): OpenedCell[][] {
  const rows = [...xml.matchAll(/<table:table-row[^>]*?(?<!\/)>(.*?)<\/table:table-row>/gs)].map(([, row = '']) => row);
  return rows.map((row) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
      ([, about = '', inside = '']) => {
        const times = Number(/number-columns-repeated="(\d+)"/.exec(about)?.[1] ?? 1);
        const lines = [...inside.matchAll(/<text:p(?:\/>|[^>]*>(.*?)<\/text:p>)/gs)].map(([, line = '']) =>
          plain(line),
        );
        return Array.from({ length: Math.min(times, 100) }, () => ({
          text: lines.join('\n'),
          formula: about.includes('table:formula'),
        }));
      },
    ),
  );
}

function plain(xml: string): string {
  return xml
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count) => ' '.repeat(Number(count ?? 1)))
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

it.skipIf(!office)(
  'a table of notes opens right in LibreOffice: accents, line breaks, marks, and nothing computed',
  () => {
    const bodies = [
      'Où ? “ça” — 名簿 🗳️ من',
      'one\n"two", three; four\nfive',
      '=1+1',
      '+1',
      '-1',
      '@SUM(1)',
      '＝1+1',
      ' =1+1',
      'plain',
    ];
    const notes = bodies.map((body, at) => noteOf(at + 1, { body, tags: ['données', 'liste'] }));
    const [names = [], ...rows] = openInOffice(notesToCsv(notes, wordsOf('fr')), office ?? '');
    const column = names.findIndex(({ text }) => text === 'Note');
    expect(names.slice(0, 4).map(({ text }) => text)).toEqual([
      'Site',
      'Titre de la page',
      'Adresse de la page',
      'Genre',
    ]);

    const opened = rows.slice(0, bodies.length).map((row) => row[column]);
    expect(opened.map((cell) => cell?.text)).toEqual(
      bodies.map((body) => (/^\s*[=+\-@＝]/.test(body) ? `'${body}` : body)),
    );
    expect(rows.flat().filter(({ formula }) => formula)).toEqual([]);
    expect(rows[0]?.some(({ text }) => text === 'données; liste')).toBe(true);
  },
  180_000,
);

it.skipIf(!office)(
  'an unguarded formula would be computed',
  () => {
    expect(openInOffice('\uFEFF"=1+1"\r\n', office ?? '')[0]?.[0]).toEqual({ text: '2', formula: true });
  },
  180_000,
);
