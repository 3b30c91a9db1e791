import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { APACHE_MODULES } from './server-places';

/** What is needed; a build that has one of them inside has no file for it. */
const MODULES = [
  'mpm_event',
  'unixd',
  'log_config',
  'authn_core',
  'authn_file',
  'authz_core',
  'authz_user',
  'auth_basic',
  'dav',
  'dav_fs',
];
const TLS_MODULES = ['socache_shmcb', 'ssl'];

export interface ApacheSettings {
  /** For everything Apache writes but the files served. */
  runtime: string;
  folder: string;
  port: number;
  /** Files with a certificate and its key; null: plain http. */
  tls: { certificate: string; key: string } | null;
  /** Where Apache is started by root, whom it then works as. */
  user: string | null;
}

/** A configuration for one folder, one user and the loopback address; touches nothing of the machine's own Apache. */
export function apacheConfig({ runtime, folder, port, tls, user }: ApacheSettings): string {
  const from = APACHE_MODULES.find((it) => existsSync(it));
  if (from === undefined) throw new Error(`Apache's modules lie in none of ${APACHE_MODULES.join(', ')}`);
  const modules = [...MODULES, ...(tls ? TLS_MODULES : [])].map(
    (name) => [name, join(from, `mod_${name}.so`)] as const,
  );
  return [
    `ServerRoot "${runtime}"`,
    'ServerName localhost',
    `Listen 127.0.0.1:${port}`,
    `DefaultRuntimeDir "${runtime}"`,
    `PidFile "${join(runtime, 'pid')}"`,
    `ErrorLog "${join(runtime, 'error.log')}"`,
    ...modules.filter(([, file]) => existsSync(file)).map(([name, file]) => `LoadModule ${name}_module "${file}"`),
    ...(user ? [`User ${user}`, `Group ${user}`] : []),
    'StartServers 1',
    'MaxKeepAliveRequests 0',
    ...(tls ? ['SSLEngine on', `SSLCertificateFile "${tls.certificate}"`, `SSLCertificateKeyFile "${tls.key}"`] : []),
    `DavLockDB "${join(runtime, 'locks')}"`,
    `DocumentRoot "${folder}"`,
    `<Directory "${folder}">`,
    '  Dav On',
    '  AllowOverride None',
    '  AuthType Basic',
    '  AuthName "Isoloir"',
    `  AuthUserFile "${join(runtime, 'users')}"`,
    '  Require valid-user',
    '</Directory>',
    '',
  ].join('\n');
}
