import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';

const Permissions = z.looseObject({ explicit_host: z.optional(z.array(z.string())) });

const Preferences = z.looseObject({
  extensions: z.looseObject({
    ui: z.optional(z.looseObject({})),
    settings: z.record(
      z.string(),
      z.looseObject({
        active_permissions: z.optional(Permissions),
        granted_permissions: z.optional(Permissions),
        runtime_granted_permissions: z.optional(Permissions),
      }),
    ),
  }),
});

const NOTHING = { api: [], manifest_permissions: [], scriptable_host: [], explicit_host: [] };

/**
 * Gives an extension its optional host permission in a profile whose browser is closed: no switch and no protocol call of
 * Chromium 156 does. `active` has it from the start; otherwise it was granted once, so that asking for it shows no prompt.
 */
export function grantInProfile(profileDir: string, extensionId: string, origins: string[], active: boolean): void {
  const file = join(profileDir, 'Default', 'Preferences');
  const preferences = Preferences.parse(JSON.parse(readFileSync(file, 'utf8')));
  const settings = preferences.extensions.settings[extensionId];
  if (!settings) throw new Error(`the profile does not know the extension ${extensionId}`);
  const withHosts = (before: z.infer<typeof Permissions> | undefined) => ({
    ...NOTHING,
    ...before,
    explicit_host: origins,
  });
  settings.granted_permissions = withHosts(settings.granted_permissions);
  settings.runtime_granted_permissions = withHosts(settings.runtime_granted_permissions);
  // Whoever loads an extension from a folder has it on; without it Chromium drops such an extension when it is loaded anew.
  preferences.extensions.ui = { ...preferences.extensions.ui, developer_mode: true };
  if (active) settings.active_permissions = withHosts(settings.active_permissions);
  writeFileSync(file, JSON.stringify(preferences));
}

/**
 * A copy of an extension that has its optional hosts from the start. For Chrome, which forgets a permission written into the profile
 * when a command brings the extension in.
 */
export function copyWithHosts(extensionDir: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'isoloir-allowed-'));
  cpSync(extensionDir, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const { optional_host_permissions: hosts, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }, null, 2));
  return copy;
}
