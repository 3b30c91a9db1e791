import { definePlatform } from '../define-platform';

export default definePlatform({
  name: 'CanalBlog',
  kind: 'host-platform',
  purpose: 'website',
  source: 'Background knowledge',
  date: '2026-11-22',
  hosts: ['www.canalblog.com'],
  fingerprints: {
    address: ['{account}.canalblog.com', '*.canalblog.com'],
    stylesheet: ['static.canalblog.com', '*.canalblog.com'],
    script: ['static.canalblog.com', '*.canalblog.com'],
    image: ['*.canalblog.com'],
    credit: [{ words: 'CanalBlog', match: 'www.canalblog.com' }],
  },
  reserved: ['www', 'storage', 'static', 'p0', 'p1'],
  confusedWith: [],
  examples: [{ facts: { url: 'http://maliste.canalblog.com/archives/' }, role: 'host', account: 'maliste' }],
  counterexamples: [
    {
      why: 'one picture that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://storage.canalblog.com/01/02/1.jpg' }] },
    },
    { why: 'another name', facts: { url: 'https://x.evilcanalblog.com/' } },
  ],
});
