import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFolder, builtManifest, TARGETS, type Target } from './built';

/** The whole manifest as it was agreed on: `test/build/manifests/<target>.json`. A change of the product is a change of that file too. */
function agreed(target: Target): Record<string, unknown> {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'manifests', `${target}.json`), 'utf8'));
}

describe.each(TARGETS)('the manifest for %s', (target) => {
  const manifest = builtManifest(target);

  it('is, but for its version, what was agreed on, word for word', () => {
    const { version, ...rest } = manifest;
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(rest).toEqual(agreed(target));
  });

  it('asks for no host at installation, puts no script on a page by itself, and lets no page or extension talk to it', () => {
    for (const key of ['host_permissions', 'optional_permissions', 'content_scripts', 'externally_connectable'])
      expect(manifest).not.toHaveProperty(key);
  });

  it('lets pages load the sidebar frame and nothing else', () => {
    const open = manifest.web_accessible_resources as { resources: string[]; use_dynamic_url?: boolean }[];
    expect(open.flatMap(({ resources }) => resources)).toEqual(['sidebar.html']);
    if (target !== 'firefox') expect(open[0]?.use_dynamic_url).toBe(true);
  });
});

describe.each(TARGETS)('what the manifest for %s offers', (target) => {
  const manifest = builtManifest(target);
  const commands = manifest.commands as Record<
    string,
    { suggested_key?: Record<string, string>; description?: string }
  >;

  it('is a keyboard’s way to the summary, the panel, a note and the next section, each in words', () => {
    const panel = target === 'firefox' ? '_execute_sidebar_action' : 'open-panel';
    expect(Object.keys(commands).sort()).toEqual(['_execute_action', 'next-section', 'note-selection', panel].sort());
    for (const { description } of Object.values(commands)) expect(description).toMatch(/^__MSG_\w+__$/);
  });

  it('suggests at most the four keys that browsers take, no two alike', () => {
    const keys = Object.values(commands).flatMap(({ suggested_key }) => suggested_key?.default ?? []);
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is a keyword for notes in the address bar', () => expect(manifest.omnibox).toEqual({ keyword: 'isoloir' }));

  it('shows icons that are there', () => {
    const { default_icon } = manifest.action as { default_icon: Record<string, string> };
    const files = [...Object.values(default_icon), ...Object.values(manifest.icons as Record<string, string>)];
    expect(files.length).toBeGreaterThan(6);
    for (const file of files) expect(existsSync(join(builtFolder(target), file)), file).toBe(true);
  });
});

it('Firefox for Android is told that it is welcome', () => {
  expect(builtManifest('firefox').browser_specific_settings).toMatchObject({
    gecko_android: { strict_min_version: '142.0' },
  });
});

it('Firefox is told that no data is collected, but where she turns on syncing and agrees', () => {
  expect(builtManifest('firefox').browser_specific_settings).toMatchObject({
    gecko: {
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'], optional: ['browsingActivity', 'websiteContent'] },
    },
  });
});
