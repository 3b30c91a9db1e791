import { definePlatform } from '../define-platform';
import { background, sourced } from '../state-fact';

const REGISTER = 'ghostery/trackerdb@0448d4b, a register of services';

export default definePlatform({
  name: 'Axeptio',
  kind: 'embedded-service',
  purpose: 'consent',
  source: 'enthec/webappanalyzer@1b9eee8, entry Axeptio, and ghostery/trackerdb@0448d4b, read for their facts',
  date: '2026-08-17',
  operator: background('Agilitation SAS'),
  seat: sourced('FR', REGISTER, '2026-08-06'),
  gdprRole: { ...background('processor'), value: 'processor' },
  hosts: ['axept.io', 'www.axept.io', 'axeptio.eu', 'www.axeptio.eu'],
  fingerprints: {
    script: ['static.axept.io', 'client.axept.io', 'api.axept.io'],
    id: ['axeptio_overlay', 'axeptio_main_button'],
    inlineScript: ['axeptioSettings', 'static.axept.io'],
  },
  confusedWith: [],
  examples: [
    {
      facts: { assets: [{ kind: 'script', url: 'https://static.axept.io/sdk.js' }], ids: ['axeptio_overlay'] },
      role: 'loads-from',
    },
    {
      facts: {
        inlineScripts: ['window.axeptioSettings = { clientId: "0123456789abcdef", cookiesVersion: "exemple-fr" };'],
      },
      role: 'loads-from',
    },
  ],
  counterexamples: [
    { why: 'another name', facts: { assets: [{ kind: 'script', url: 'https://static.notaxept.io/sdk.js' }] } },
    {
      why: 'a policy that names it',
      facts: {
        text: 'Nous utilisons Axeptio.',
        links: [{ url: 'https://www.axept.io/', text: 'Axeptio', area: 'body' }],
      },
    },
  ],
});
