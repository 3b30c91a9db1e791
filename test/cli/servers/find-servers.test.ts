import { afterEach, expect, it, vi } from 'vitest';
import { requireServer } from '../../../cli/servers/find-servers';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['apache', 'apache2-bin', 'APACHE'],
  ['rclone', 'rclone', 'RCLONE'],
] as const)('%s that is not there is asked for in words that say how to get it', (name, debian, variable) => {
  vi.stubEnv(variable, '');
  const words = new RegExp(`Not found on this machine: ${name}[^]*--no-install-recommends ${debian}[^]*${variable}`);
  expect(() => requireServer(name, ['/nowhere'])).toThrow(words);
});

it('a server that somebody names is taken', () => {
  vi.stubEnv('APACHE', '/opt/own/httpd');
  expect(requireServer('apache', [])).toBe('/opt/own/httpd');
});
