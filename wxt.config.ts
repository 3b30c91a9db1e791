import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Hosts the citizen may allow with one button; nothing is readable before. Reasons: PRIVACY.md. */
const WATCHED_HOSTS = '*://*/*';

/** Stands in for `wxt/utils/content-script-context` in scripts that must not be noticed; ours guard and stop themselves. */
const silentContext: Plugin = {
  name: 'silent-content-script-context',
  enforce: 'pre',
  resolveId: (id) => (id === 'wxt/utils/content-script-context' ? '\0silent-context' : undefined),
  load: (id) => (id === '\0silent-context' ? 'export class ContentScriptContext {}' : undefined),
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  // Chrome refuses content scripts that hold some code points unescaped.
  experimental: { escapeUnicode: true },
  // Reviewers read pages unminified; nothing is downloaded, so size costs nothing.
  vite: () => ({ build: { minify: false, sourcemap: false } }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      // These alone run in pages: the detector in every one. Its size is a promise (test/build).
      config.build = { ...config.build, minify: true };
      // WXT's own context tells the page that a content script has started, by event and postMessage, and carries the polyfill.
      config.plugins = [...(config.plugins ?? []), silentContext];
    },
  },
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
      // Firefox would otherwise ask for https where a campaign's policy is linked, and perhaps only served, as http.
      content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
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
