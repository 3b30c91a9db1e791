/** What may not stand in a URI (RFC 3986), and a "%" that begins no escape. */
const LOOSE = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/gu;

/** An address as the URI it means: browsers take more, and notes keep what browsers show. */
export function toUri(address: string): string {
  const whole = (URL.parse(address)?.href ?? address).toWellFormed();
  const [, start = '', rest = ''] = /^([a-z]+:\/\/[^/?#]*)(.*)/isu.exec(whole) ?? [];
  const [page = '', ...anchors] = rest.split('#');
  const anchor = anchors.length > 0 ? `#${anchors.join('%23')}` : '';
  return encode(start) + encode(page + anchor).replace(/[[\]]/g, encodeURIComponent);
}

function encode(text: string): string {
  return text.replace(LOOSE, encodeURIComponent);
}
