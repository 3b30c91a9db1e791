import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describePlatform } from '../../cli/list-platforms/describe-platform';
import { platformsPage } from '../../cli/list-platforms/platforms-page';
import { knownPlatforms } from '../../utils/platforms';
import type { KnownPlatform } from '../../utils/platforms/known-platforms';

const plain: KnownPlatform = {
  id: 'plain',
  name: 'Plain_One',
  kind: 'host-platform',
  purpose: 'community',
  source: 'Public pages',
  date: '2026-08',
  hosts: [],
  fingerprints: {},
  confusedWith: [],
  examples: [],
  counterexamples: [],
};

it('docs/platforms.md is what the catalogue says now; if this fails: npm run -s platforms', () => {
  expect(readFileSync(join(import.meta.dirname, '../../docs/platforms.md'), 'utf8')).toBe(
    platformsPage(knownPlatforms),
  );
});

describe('a platform', () => {
  it('is shown by its name alone where nothing is known', () => {
    expect(describePlatform(plain)).toBe(
      '### Plain\\_One\n\nhost platform; `plain`\n\n* *not known:* everything but the name\n* recognised since 2026-08: Public pages',
    );
  });

  it('has each fact with how sure it is, and a list of what is not known', () => {
    const text = describePlatform({
      ...plain,
      operator: { value: 'Plain, Inc.', source: 'Its terms', date: '2025', certainty: 'sourced' },
      seat: { value: 'US', source: 'Background knowledge', date: '2026-11-22', certainty: 'background' },
      dataOwner: { value: 'both', source: 'A hint', date: '2024-05', certainty: 'uncertain' },
    });
    expect(text).toContain('* operator: **Plain, Inc.** (stated: Its terms, 2025)');
    expect(text).toContain('* seat: **US** (background)');
    expect(text).toContain(
      '* whose the data are, by its texts: **both, each of its own copy** (uncertain: A hint, 2024-05)',
    );
    expect(text).toMatch(/\* \*not known:\* law, region of the data, .*languages of its policy$/m);
  });

  it('says of free software that no operator stands above the site', () => {
    expect(describePlatform({ ...plain, kind: 'self-hosted-software' })).toContain('no operator stands above the site');
  });
});

it('every platform stands on the page once', () => {
  const page = platformsPage(knownPlatforms);
  for (const { id } of knownPlatforms) expect(page.split(`; \`${id}\`\n`).length, id).toBe(2);
});
