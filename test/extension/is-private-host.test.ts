import { expect, it } from 'vitest';
import { isPrivateHost } from '../../utils/extension';

it.each([
  ['this machine by name', 'http://localhost:8080/'],
  ['a name below localhost', 'http://app.localhost/'],
  ['a name with a closing dot', 'http://printer.local./'],
  ['a name without any dot', 'http://router/'],
  ['a cloud’s metadata service by name', 'http://metadata.google.internal/'],
  ['a house’s network', 'http://nas.home.arpa/'],
  ['loopback', 'http://127.0.0.1/'],
  ['loopback, any of its addresses', 'http://127.8.9.1/'],
  ['loopback in hexadecimal', 'http://0x7f000001/'],
  ['loopback in octal and short', 'http://0177.1/'],
  ['loopback as one number', 'http://2130706433/'],
  ['the unspecified address', 'http://0.0.0.0/'],
  ['a private block, ten', 'http://10.1.2.3/'],
  ['the last address of a private block', 'http://172.31.255.255/'],
  ['a private block, home routers', 'http://192.168.1.1/'],
  ['carrier-grade NAT', 'http://100.64.0.1/'],
  ['link-local, the metadata service', 'http://169.254.169.254/latest/meta-data/'],
  ['multicast', 'http://224.0.0.1/'],
  ['loopback in IPv6', 'http://[::1]/'],
  ['unspecified in IPv6', 'http://[::]/'],
  ['unique local', 'http://[fd12:3456::1]/'],
  ['link-local in IPv6', 'http://[fe80::1]/'],
  ['IPv4-mapped loopback', 'http://[::ffff:127.0.0.1]/'],
  ['IPv4-mapped private in hexadecimal', 'http://[::ffff:a00:1]/'],
  ['NAT64 to a private address', 'http://[64:ff9b::192.168.0.1]/'],
  ['6to4 of a private address', 'http://[2002:c0a8:1::]/'],
])('%s is private', (_, address) => {
  expect(isPrivateHost(new URL(address))).toBe(true);
});

it.each([
  'https://www.ning.com/',
  'https://localhost.example.org/',
  'https://my.localisation.fr/',
  'http://8.8.8.8/',
  'http://172.32.0.1/',
  'http://172.15.0.1/',
  'http://100.128.0.1/',
  'http://11.0.0.1/',
  'http://[2001:4860:4860::8888]/',
  'http://[::ffff:8.8.8.8]/',
  'http://[2002:808:808::]/',
  'https://xn--caf-dma.fr/',
])('%s is public', (address) => {
  expect(isPrivateHost(new URL(address))).toBe(false);
});
