import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Row {
  permission: string;
  where: string;
  reason: string;
  without: string;
  file: string;
  title: string;
}

/** The table of docs/permissions.md. */
const rows = [
  ...read('docs/permissions.md').matchAll(
    /^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \| `([^`]+)` › ([^|]+) \|$/gm,
  ),
].map(([, permission = '', where = '', reason = '', without = '', file = '', title = '']): Row => {
  return { permission, where, reason, without, file, title };
});

/** Where in our code each permission is used. */
const USES: Record<string, RegExp> = {
  storage: /browser\.storage\.(?:local|session)\./,
  activeTab: /browser\.scripting\.executeScript\(\{ target: \{ tabId \}/,
  scripting: /browser\.scripting\.registerContentScripts\(/,
  alarms: /browser\.alarms\.create\(/,
  contextMenus: /browser\.contextMenus\b/,
  menus: /\bmenus\?: typeof browser\.contextMenus/,
  sidePanel: /sidePanel\b.*\.open\(/,
  offscreen: /browser\.offscreen\.createDocument\(/,
  '*://*/*': /browser\.permissions\.request\(/,
};

const code = readdirSync(join(root, 'utils/extension'), { encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(join('utils/extension', file)))
  .join('\n');

function asked(target: string): string[] {
  const { permissions, optional_host_permissions } = JSON.parse(read(`test/build/manifests/${target}.json`));
  return [...permissions, ...optional_host_permissions];
}

describe.each([
  ['chrome', /^all|Chrome/],
  ['edge', /^all|Edge/],
  ['firefox', /^all|Firefox/],
] as const)('what the manifest for %s asks for', (target, here) => {
  it('stands in docs/permissions.md, each with its row, and nothing else does', () => {
    const told = rows.filter(({ where }) => here.test(where)).map(({ permission }) => permission);
    expect(told.sort()).toEqual(asked(target).sort());
  });
});

describe.each(rows)('$permission', ({ permission, reason, without, file, title }) => {
  it('has a reason, and words on what a citizen does without it', () => {
    expect(reason.trim().length).toBeGreaterThan(20);
    expect(without.trim().length).toBeGreaterThan(5);
  });

  it('is exercised by a test that is there', () => {
    expect(existsSync(join(root, file)), file).toBe(true);
    expect(read(file)).toContain(`'${title.trim()}'`);
  });

  it('is used by our code', () => {
    expect(USES[permission]).toBeDefined();
    expect(code).toMatch(USES[permission] ?? /^$/);
  });
});
