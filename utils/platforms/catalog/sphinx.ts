import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Sphinx',
  kind: 'self-hosted-software',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: [],
  fingerprints: {
    script: [
      '**/_static/documentation_options.js',
      '**/_static/doctools.js',
      '**/_static/sphinx_highlight.js',
      { match: '**/_static/searchtools.js', weight: 2 },
    ],
    stylesheet: ['**/_static/pygments.css'],
    credit: [
      { words: 'Sphinx', match: 'www.sphinx-doc.org' },
      { words: 'Sphinx', match: 'sphinx-doc.org' },
      { words: 'Sphinx', match: 'sphinx.pocoo.org' },
    ],
  },
  confusedWith: [],
  examples: [
    {
      facts: {
        assets: [
          { kind: 'script', url: 'https://www.example-list.org/_static/documentation_options.js' },
          { kind: 'stylesheet', url: 'https://www.example-list.org/_static/pygments.css' },
        ],
      },
      role: 'software',
    },
  ],
  counterexamples: [
    {
      why: 'any folder of that name',
      facts: {
        assets: [
          { kind: 'script', url: 'https://www.example-list.org/_static/app.js' },
          { kind: 'stylesheet', url: 'https://www.example-list.org/_static/app.css' },
        ],
      },
    },
  ],
});
