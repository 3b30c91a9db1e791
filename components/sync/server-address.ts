/** Hosts that are this machine itself: what is sent there passes no network. */
const THIS_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * The address of a folder or database from what was typed, `https://` put before it where it was left out; null where it is none that
 * may be used: http anywhere but on this machine, or with a user in it, who has a field of her own.
 */
export function serverAddress(typed: string): string | null {
  const text = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = parsed(whole);
  if (!url?.hostname || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return null;
  if (url.protocol === 'https:') return url.href;
  return url.protocol === 'http:' && THIS_MACHINE.test(url.hostname) ? url.href : null;
}

/** The host of an address, as it is named on screen. */
export function hostOf(address: string): string {
  return parsed(address)?.host ?? address;
}

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
