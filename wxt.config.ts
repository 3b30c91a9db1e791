import { defineConfig } from 'wxt';

/** Hosts the citizen may allow with one button; nothing is readable before. Reasons: docs/permissions in PRIVACY.md. */
const WATCHED_HOSTS = '*://*/*';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  // Chrome refuses content scripts that hold some code points unescaped.
  experimental: { escapeUnicode: true },
  // Reviewers read pages unminified; nothing is downloaded, so size costs nothing. The detector is minified by its own budget test.
  vite: () => ({ build: { minify: false, sourcemap: false } }),
  zip: {
    includeSources: [
      'entrypoints/**',
      'components/**',
      'utils/**',
      'public/**',
      'test/**',
      'cli/**',
      'docs/**',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'biome.json',
      'wxt.config.ts',
      'vitest.config.ts',
      '*.md',
      'LICENSE',
    ],
  },
  manifest: ({ browser }) => {
    const firefox = browser === 'firefox';
    return {
      name: '__MSG_extension_name__',
      description: '__MSG_extension_description__',
      default_locale: 'en',
      permissions: [
        'storage',
        'activeTab',
        'scripting',
        'alarms',
        ...(firefox ? ['menus'] : ['contextMenus', 'sidePanel', 'offscreen']),
      ],
      optional_host_permissions: [WATCHED_HOSTS],
      web_accessible_resources: [
        { resources: ['sidebar.html'], matches: [WATCHED_HOSTS], ...(firefox ? {} : { use_dynamic_url: true }) },
      ],
      ...(firefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'isoloir@isoloir.example',
                strict_min_version: '142.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { minimum_chrome_version: '130' }),
    };
  },
});
