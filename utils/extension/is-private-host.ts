/**
 * Names that never leave a machine or a house: RFC 6761, 6762, 8375, 9476, and what routers, clouds and companies use. Onion names (RFC 7686)
 * are none of the public network either: asking for one tells a name server that one was read.
 */
const PRIVATE_NAMES =
  'localhost local internal home.arpa localdomain lan home corp intranet private alt onion i2p test invalid'.split(' ');

/** IPv4 blocks that are not of the public network (RFC 6890 and its registry), as first address and prefix length. */
const PRIVATE_IPV4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  // Another metadata service, on an address that looks public.
  ['168.63.129.16', 32],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Link-local, and with it the metadata service of the clouds.
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
];

/**
 * Whether an address leads to this machine or a private network. Takes a parsed URL: the parser has already turned `0x7f.1` or
 * `2130706433` into dotted numbers. A name that is private by resolution alone cannot be told from here.
 */
export function isPrivateHost({ hostname }: URL): boolean {
  if (hostname.startsWith('[')) return isPrivateIpv6(hostname.slice(1, -1));
  const host = hostname.replace(/\.{1,253}$/, '');
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(host)) return isPrivateIpv4(numberOf(host));
  if (!host.includes('.')) return true;
  return PRIVATE_NAMES.some((name) => host.endsWith(`.${name}`));
}

function isPrivateIpv4(address: number): boolean {
  return PRIVATE_IPV4.some(([first, length]) => address >>> (32 - length) === numberOf(first) >>> (32 - length));
}

function numberOf(dotted: string): number {
  return dotted.split('.').reduce((sum, part) => (sum << 8) | Number(part), 0) >>> 0;
}

function isPrivateIpv6(address: string): boolean {
  const groups = groupsOf(address);
  const [first = 0, second = 0] = groups;
  const embedded = (at: number) => isPrivateIpv4((((groups[at] ?? 0) << 16) | (groups[at + 1] ?? 0)) >>> 0);
  const zeros = (until: number) => groups.slice(0, until).every((group) => group === 0);
  // ::, ::1 and the old IPv4-compatible form; IPv4-mapped.
  if (zeros(6)) return true;
  if (zeros(5) && groups[5] === 0xffff) return embedded(6);
  // NAT64 (but for its local prefix) and 6to4 carry an IPv4 address to where it leads; Teredo hides one.
  if (first === 0x64 && second === 0xff9b) return groups[2] !== 0 || embedded(6);
  if (first === 0x2002) return embedded(1);
  if (first === 0x2001 && second === 0) return true;
  // Only 2000::/3 is given out as public; unique local, link-local and multicast lie outside it.
  return first >>> 13 !== 1;
}

/** The eight groups of an IPv6 address as the URL parser writes it: never with dots, at most one `::`. */
function groupsOf(address: string): number[] {
  const [head = '', tail = ''] = address.split('::');
  const parse = (part: string) => (part ? part.split(':').map((group) => Number.parseInt(group, 16)) : []);
  const before = parse(head);
  const after = parse(tail);
  return [...before, ...Array<number>(Math.max(0, 8 - before.length - after.length)).fill(0), ...after];
}
