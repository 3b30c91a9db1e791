import { expect, it } from 'vitest';
import { siteOf } from '../../utils/report';

it.each([
  ['https://www.candidate.example/join?x=1#y', 'candidate.example'],
  ['http://candidate.example:8080/', 'candidate.example'],
  ['https://x.ning.com/', 'x.ning.com'],
  ['https://y.ning.com/', 'y.ning.com'],
  ['https://CANDIDATE.example./', 'candidate.example'],
  ['https://bücher.example/', 'xn--bcher-kva.example'],
])('%s belongs to the site %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

it.each([
  'about:blank',
  'chrome://settings',
  'file:///etc/hosts',
  'javascript:alert(1)',
  'data:text/html,x',
  '',
  'x y',
])('%s is no site', (url) => {
  expect(siteOf(url)).toBeNull();
});
