import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'Karrot',
  kind: 'self-hosted-software',
  purpose: 'community',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['karrot.world', 'www.karrot.world'],
  fingerprints: {
    address: ['karrot.world', 'www.karrot.world'],
  },
  confusedWith: ['any application made with Quasar: the mark q-app is Quasar’s', 'a market place of that name'],
  examples: [{ facts: { url: 'https://karrot.world/' }, role: 'host' }],
  counterexamples: [
    { why: 'Quasar’s mark', facts: { ids: ['q-app'] } },
    { why: 'a market place of that name', facts: { url: 'https://www.karrotmarket.com/' } },
  ],
});
