import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Liferay',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'enthec/webappanalyzer@1b9eee8, entry Liferay, read for its facts; background knowledge',
  date: '2026-08-17',
  hosts: [],
  fingerprints: {
    script: [
      '**/o/js_loader_config',
      '**/o/frontend-js-*',
      '**/html/js/liferay',
      '**/o/js_resolve_modules',
      '**/o/product-navigation-*',
    ],
    stylesheet: ['**/o/frontend-css-web', '**/o/*-theme/css', '**/html/portlet'],
    inlineScript: [
      { match: 'Liferay.Browser', weight: 3 },
      { match: 'var Liferay', weight: 3 },
      'Liferay.',
      { match: 'themeDisplay', weight: 1.5 },
    ],
    id: [{ match: 'p_p_id_*', weight: 2 }],
    class: ['portlet-boundary', 'portlet-layout', 'controls-hidden', 'lfr-*'],
    path: ['/c/portal/login'],
  },
  confusedWith: [],
  examples: [
    {
      facts: {
        assets: [{ kind: 'script', url: 'https://www.example-comune.it/o/js_loader_config?t=1' }],
        inlineScripts: ['var Liferay = Liferay || {}; Liferay.Browser = {acceptsGzip: function() {'],
        ids: ['p_p_id_com_liferay_journal_content_web_portlet_JournalContentPortlet_'],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'a word in a text',
      facts: {
        title: 'Liferay',
        text: 'We moved our site to Liferay.',
        metas: [{ name: 'description', content: 'About Liferay' }],
      },
    },
    { why: 'a class that anyone may use', facts: { classes: ['controls-hidden'] } },
  ],
});
