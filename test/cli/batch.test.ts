import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FlatRow } from '../../cli/inspect/flat-row';
import { inspectRow } from '../../cli/inspect/inspect-row';
import { readBatch } from '../../cli/inspect/read-batch';

const folder = mkdtempSync(join(tmpdir(), 'isoloir-batch-'));
const page = `<!doctype html><html lang="fr"><title>Anne Lormel, candidate aux élections municipales 2026</title>
<nav><a href="/programme">Notre programme</a> <a href="/adherer">Rejoindre la campagne</a> <a href="/don">Faire un don</a></nav>
<h1>Anne Lormel, tête de liste</h1><p>Le 15 mars, votez pour la liste citoyenne que je conduis aux élections municipales. Rejoignez nos
militants, participez aux réunions publiques et soutenez notre campagne.</p>
<footer><a href="/confidentialite">Politique de confidentialité</a> <a href="/mentions-legales">Mentions légales</a></footer></html>`;
const policy = `# Privacy Policy

The data controller is the Association of Friends of Anne Lormel, 1 Harbour Street, Example Town.

We keep your personal data for twelve months after the election. You have the right to lodge a complaint with the supervisory
authority of your country about how we process your personal data.`;
writeFileSync(join(folder, 'page.html'), page);
writeFileSync(join(folder, 'policy.md'), policy);

async function batch(...lines: string[]) {
  const list = join(folder, 'list.jsonl');
  writeFileSync(list, lines.join('\n'));
  const answers: FlatRow[] = [];
  for await (const row of readBatch(list)) answers.push('error' in row ? row : await inspectRow(row, folder));
  return answers;
}

describe('a batch', () => {
  it('answers a saved page with its verdict, languages and links', async () => {
    const [row] = await batch(JSON.stringify({ id: 'a', url: 'https://lormel.example/', html: 'page.html' }));
    expect(row).toMatchObject({
      id: 'a',
      verdict: 'campaign',
      host: null,
      platforms: [],
      pageLanguage: 'fr',
      policyLinks: ['https://lormel.example/confidentialite'],
      legalNoticeLinks: ['https://lormel.example/mentions-legales'],
    });
    expect(row).toHaveProperty('ms', expect.any(Number));
  });

  it('answers a saved policy with its language, answers and quotes word for word', async () => {
    const [row] = await batch(JSON.stringify({ id: 'p', url: 'https://lormel.example/privacy', policy: 'policy.md' }));
    expect(row).toMatchObject({ id: 'p', policyLanguage: 'en', answers: { controller: 'yes', retention: 'yes' } });
    const folded = policy.replace(/\s+/g, ' ');
    for (const quote of Object.values(row?.quotes ?? {})) expect(folded).toContain(quote);
  });

  it('is never stopped by a bad line', async () => {
    const rows = await batch(
      'no JSON',
      '{"id":"x"}',
      JSON.stringify({ id: 'gone', url: 'https://a.example/', html: 'not-there.html' }),
      JSON.stringify({ id: 'neither', url: 'https://a.example/' }),
      JSON.stringify({ id: 'no-site', url: 'file:///etc/hosts', html: 'page.html' }),
      '',
      JSON.stringify({ id: 'last', url: 'https://lormel.example/', html: 'page.html' }),
    );
    expect(rows.map(({ id }) => id)).toEqual(['line 1', 'line 2', 'gone', 'neither', 'no-site', 'last']);
    expect(rows.slice(0, -1).every(({ error }) => error !== undefined)).toBe(true);
    expect(rows.at(-1)).toMatchObject({ verdict: 'campaign' });
  });
});
