import { existsSync } from 'node:fs';

/** Features of Chromium that talk to servers of its own, warn about http, or draw over the page. */
const FEATURES_OFF = [
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'Translate',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
];

/** Switches for a Chromium that asks nobody for anything by itself. Its update address is one where nobody answers. */
export const QUIET_CHROMIUM: readonly string[] = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-search-engine-choice-screen',
  '--disable-dev-shm-usage',
  '--gaia-url=http://127.0.0.1:9',
  '--component-updater=url-source=http://127.0.0.1:9/',
  `--disable-features=${FEATURES_OFF.join(',')}`,
];

/** Chromium's sandbox does not start as root nor in most containers. */
export function sandboxSwitches(): string[] {
  const bare = process.getuid?.() === 0 || process.env.CI !== undefined || existsSync('/.dockerenv');
  return process.platform === 'linux' && bare ? ['--no-sandbox'] : [];
}

/** Everything goes to the local server, the loopback address too; its certificates are self-signed. */
export function proxySwitches(proxy: string): string[] {
  return [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>', '--ignore-certificate-errors'];
}
