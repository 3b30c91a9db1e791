import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Font Awesome',
  kind: 'embedded-service',
  purpose: 'fonts',
  source:
    'enthec/webappanalyzer@1b9eee8, entry Font Awesome, and ghostery/trackerdb@0448d4b, read for their facts; background knowledge',
  date: '2026-08-17',
  hosts: ['fontawesome.com', 'www.fontawesome.com'],
  fingerprints: {
    script: ['kit.fontawesome.com', 'use.fontawesome.com', 'pro.fontawesome.com', 'kit-pro.fontawesome.com'],
    stylesheet: [
      'use.fontawesome.com',
      'pro.fontawesome.com',
      'kit-pro.fontawesome.com',
      'ka-f.fontawesome.com',
      'ka-p.fontawesome.com',
    ],
  },
  confusedWith: ['its icons on the site’s own server or delivered by cdnjs, jsDelivr or another network'],
  examples: [
    { facts: { assets: [{ kind: 'script', url: 'https://kit.fontawesome.com/0a1b2c3d4e.js' }] }, role: 'loads-from' },
    {
      facts: { assets: [{ kind: 'stylesheet', url: 'https://use.fontawesome.com/releases/v5.15.4/css/all.css' }] },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    {
      why: 'its icons on the site’s own server',
      facts: {
        assets: [{ kind: 'stylesheet', url: 'https://www.example.org/fontawesome/css/all.min.css' }],
        classes: ['fa', 'fa-facebook', 'fab'],
      },
    },
    {
      why: 'another name',
      facts: { assets: [{ kind: 'script', url: 'https://kit.evilfontawesome.com/0a1b2c3d4e.js' }] },
    },
  ],
});
