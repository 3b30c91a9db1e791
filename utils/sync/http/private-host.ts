/** Names that no public server can have (RFC 6761, 6762, 8375; "internal" as reserved by ICANN in 2024). */
const OWN_NAMES = ['localhost', 'local', 'home.arpa', 'internal'];

/**
 * Whether a host, as `URL.hostname` writes it, is this machine or one of a private network: loopback, RFC 1918, link-local, unique local.
 * Only there may a folder be reached by plain http, and only because the citizen typed such an address.
 */
export function isPrivateHost(host: string): boolean {
  if (host.startsWith('[')) return isPrivateV6(host.slice(1, -1));
  const numbers = host.split('.').map(Number);
  if (numbers.length === 4 && numbers.every((it) => Number.isInteger(it))) return isPrivateV4(numbers);
  return OWN_NAMES.some((name) => host === name || host.endsWith(`.${name}`));
}

function isPrivateV4([a = 0, b = 0]: readonly number[]): boolean {
  if (a === 127 || a === 10) return true;
  if (a === 172) return b >= 16 && b <= 31;
  return (a === 192 && b === 168) || (a === 169 && b === 254);
}

function isPrivateV6(address: string): boolean {
  if (address === '::1') return true;
  const first = Number.parseInt(address.split(':')[0] ?? '', 16);
  // fc00::/7 and fe80::/10
  return first >> 9 === 0xfc00 >> 9 || first >> 6 === 0xfe80 >> 6;
}
