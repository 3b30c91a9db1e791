import { definePlatform } from '../define-platform';

/** Its work is done by text message: a page does not show it. */
export default definePlatform({
  name: 'Hustle',
  kind: 'embedded-service',
  purpose: 'messages',
  source: 'Background knowledge',
  date: '2026-08',
  hosts: ['hustle.com', 'www.hustle.com'],
  fingerprints: {
    address: ['hustle.com', 'www.hustle.com', 'app.hustle.com'],
  },
  confusedWith: ['a WordPress plugin of that name that shows pop-ups'],
  examples: [{ facts: { url: 'https://www.hustle.com/privacy' }, role: 'host' }],
  counterexamples: [
    { why: 'thehustle.com is another name', facts: { url: 'https://thehustle.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://hustle.com.example.net/' } },
    {
      why: 'the pop-ups of a like-named plugin',
      facts: {
        assets: [
          { kind: 'script', url: 'https://www.example.org/wp-content/plugins/wordpress-popup/assets/js/front.min.js' },
        ],
        classes: ['hustle-ui'],
      },
    },
  ],
});
