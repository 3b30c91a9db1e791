import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { createChunkNames } from './cli/build/chunk-by-view';
import { keepPlacesOut } from './cli/build/keep-places-out';
import { notePackages, readLicences } from './cli/build/licences';
import { minifyReact } from './cli/build/minify-react';
import { pagesPolicy, SELF_ONLY, SERVED_POLICY } from './cli/build/pages-policy';

/** Hosts the citizen may allow with one button; nothing is readable before. Reasons: PRIVACY.md. */
const WATCHED_HOSTS = '*://*/*';

/** Stands in for `wxt/utils/content-script-context` in scripts that must not be noticed; ours guard and stop themselves. */
const silentContext: Plugin = {
  name: 'silent-content-script-context',
  enforce: 'pre',
  resolveId: (id) => (id === 'wxt/utils/content-script-context' ? '\0silent-context' : undefined),
  load: (id) => (id === '\0silent-context' ? 'export class ContentScriptContext {}' : undefined),
  // WXT's way to start a script says what went wrong in builds that are not shipped; every page would pay for it.
  transform: (code) => {
    const [script] = code.includes('crashed on startup') ? (/^import definition from .+$/m.exec(code) ?? []) : [];
    return script && `${script}\nexport default definition.main();`;
  },
};

const packages = notePackages();

export default defineConfig({
  imports: false,
  // Another build beside the one that tests are at work with.
  outDir: process.env.ISOLOIR_OUT ?? '.output',
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  // Chrome refuses content scripts that hold some code points unescaped.
  experimental: { escapeUnicode: true },
  // Reviewers read pages unminified; nothing is downloaded, so size costs nothing.
  vite: ({ command }) => ({
    build: { minify: false, sourcemap: false },
    plugins: command === 'serve' ? [] : [SELF_ONLY],
  }),
  hooks: {
    // The sources go with the build that leaves no entry point out: Firefox has no use for `offscreen`, Chrome cannot be built without it.
    'config:resolved'(wxt) {
      wxt.config.zip.zipSources = wxt.config.browser === 'chrome';
    },
    'vite:build:extendConfig'(entrypoints, config) {
      config.plugins = [...(config.plugins ?? []), packages.plugin, keepPlacesOut(import.meta.dirname)];
      if (entrypoints.some(({ type }) => type === 'popup')) {
        const { output } = config.build?.rollupOptions ?? {};
        if (!output || Array.isArray(output)) throw new Error('the pages are no longer built as one set of chunks');
        config.plugins = [...(config.plugins ?? []), minifyReact];
        output.codeSplitting = {
          includeDependenciesRecursively: false,
          groups: [{ name: createChunkNames(), debugName: 'by view' }],
        };
      }
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      // These alone run in pages: the detector in every one. Its size is a promise (test/build).
      config.build = { ...config.build, minify: true };
      // WXT's own context tells the page that a content script has started, by event and postMessage, and carries the polyfill.
      config.plugins = [...(config.plugins ?? []), silentContext];
    },
    // What is built by now is all that is: the licences asked for are of what is really inside.
    'build:publicAssets'(wxt, files) {
      const contents = `${JSON.stringify(readLicences(packages.folders, wxt.config.root), null, 2)}\n`;
      files.push({ relativeDest: 'licences.json', contents });
    },
  },
  zip: {
    // Pictures that tests compare with: eight megabytes that build nothing.
    excludeSources: ['test/e2e/pixels/**'],
    includeSources: [
      'entrypoints/**',
      'components/**',
      'utils/**',
      'public/**',
      'test/**',
      'cli/**',
      'docs/**',
      'store/**',
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
  manifest: ({ browser, command }) => {
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
      omnibox: { keyword: 'isoloir' },
      // Four keys at most. Chrome keeps Alt+Shift with A, B, C, I, N, P, T, W and X for itself; on a Mac, Alt writes letters.
      commands: {
        _execute_action: {
          suggested_key: { default: 'Alt+Shift+O', mac: 'MacCtrl+Shift+O' },
          description: '__MSG_command_popup__',
        },
        // Firefox opens its sidebar itself, also while the background sleeps.
        [firefox ? '_execute_sidebar_action' : 'open-panel']: {
          suggested_key: { default: 'Alt+Shift+S', mac: 'MacCtrl+Shift+S' },
          description: '__MSG_command_panel__',
        },
        'note-selection': {
          suggested_key: { default: 'Alt+Shift+M', mac: 'MacCtrl+Shift+M' },
          description: '__MSG_menu_note__',
        },
        'next-section': {
          suggested_key: { default: 'Alt+Shift+J', mac: 'MacCtrl+Shift+J' },
          description: '__MSG_command_section__',
        },
      },
      web_accessible_resources: [
        { resources: ['sidebar.html'], matches: [WATCHED_HOSTS], ...(firefox ? {} : { use_dynamic_url: true }) },
      ],
      content_security_policy: { extension_pages: command === 'serve' ? SERVED_POLICY : pagesPolicy() },
      ...(firefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'isoloir@isoloir.example',
                strict_min_version: '142.0',
                // Optional: asked for in the press that turns on syncing with a server of hers, and then alone.
                data_collection_permissions: { required: ['none'], optional: ['browsingActivity', 'websiteContent'] },
              },
              gecko_android: { strict_min_version: '142.0' },
            },
          }
        : { minimum_chrome_version: '130' }),
    };
  },
});
