/** Servers that tests start on this machine. */
export type ServerName = 'apache' | 'rclone';

/** Where a server's program stands: names looked up in PATH and in folders that are seldom in it. */
export interface ServerPlaces {
  /** Environment variable that names the program and wins over everything. */
  variable: string;
  commands: readonly string[];
  /** Debian package: programs alone, nothing that starts a service. */
  debian: string;
}

export const SERVERS: Readonly<Record<ServerName, ServerPlaces>> = {
  apache: { variable: 'APACHE', commands: ['apache2', 'httpd'], debian: 'apache2-bin' },
  rclone: { variable: 'RCLONE', commands: ['rclone'], debian: 'rclone' },
};

/** Not in everybody's PATH, though that is where system servers and Homebrew's programs stand. */
export const MORE_FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin', '/usr/local/bin'];

/** Where Apache's modules lie: Debian, Fedora, macOS, Homebrew. */
export const APACHE_MODULES = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/etc/httpd/modules',
  '/usr/libexec/apache2',
  '/opt/homebrew/lib/httpd/modules',
  '/usr/local/lib/httpd/modules',
];
