import { describe, expect, it } from 'vitest';
import { builtManifest, TARGETS } from './built';

const COMMON = ['activeTab', 'alarms', 'scripting', 'storage'];
const PERMISSIONS = {
  chrome: [...COMMON, 'contextMenus', 'offscreen', 'sidePanel'],
  edge: [...COMMON, 'contextMenus', 'offscreen', 'sidePanel'],
  firefox: [...COMMON, 'menus'],
} as const;

describe.each(TARGETS)('the manifest for %s', (target) => {
  const manifest = builtManifest(target);

  it('asks for exactly the permissions of the design', () => {
    expect([...(manifest.permissions as string[])].sort()).toEqual([...PERMISSIONS[target]].sort());
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  it('puts no script on a page by itself and lets no page or extension talk to it', () => {
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('lets pages load the sidebar frame and nothing else', () => {
    const open = manifest.web_accessible_resources as { resources: string[]; use_dynamic_url?: boolean }[];
    expect(open.flatMap(({ resources }) => resources)).toEqual(['sidebar.html']);
    if (target !== 'firefox') expect(open[0]?.use_dynamic_url).toBe(true);
  });

  it('is version 3 and loosens no content security policy', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(JSON.stringify(manifest.content_security_policy ?? {})).not.toMatch(/unsafe|https?:/);
  });
});

it('Firefox is told that no data is collected', () => {
  expect(builtManifest('firefox').browser_specific_settings).toMatchObject({
    gecko: { strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
  });
});
