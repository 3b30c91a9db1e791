import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { apacheConfig } from './apache-config';
import { requireServer } from './find-servers';
import { freePort } from './free-port';
import { runServer } from './run-server';
import { PASSWORD, type ServerOptions, type StartedServer, USER } from './started-server';
import { onTinyDisk } from './tiny-disk';

export interface ApacheOptions extends ServerOptions {
  /** Over https, with a certificate that nobody vouches for. */
  tls?: boolean;
  /** Files go to a disk of so many bytes, in memory and seen by this Apache alone; it is gone with it. See `whyNoTinyDisk`. */
  disk?: number;
}

export interface StartedApache extends StartedServer {
  /** From now on, without a pause, the user has another password. */
  setPassword(password: string): Promise<void>;
}

/** Apache with mod_dav on the loopback address, and one user. */
export async function startApache(options: ApacheOptions = {}): Promise<StartedApache> {
  const { user = USER, password = PASSWORD, port = await freePort(), tls = false } = options;
  const program = requireServer('apache');
  const runtime = await mkdtemp(join(tmpdir(), 'isoloir-apache-'));
  const folder = options.folder ?? join(runtime, 'files');
  await mkdir(folder, { recursive: true });
  const files = { certificate: join(runtime, 'certificate.pem'), key: join(runtime, 'key.pem') };
  if (tls) await writeCertificate(files);
  const setPassword = (next: string) =>
    writeFile(join(runtime, 'users'), `${user}:{SHA}${createHash('sha1').update(next).digest('base64')}\n`);
  await setPassword(password);
  const worker = process.getuid?.() === 0 && options.disk === undefined ? workerOf() : null;
  if (worker) for (const it of [runtime, folder]) await chown(it, worker.id, worker.id);
  const config = join(runtime, 'apache.conf');
  await writeFile(config, apacheConfig({ runtime, folder, port, tls: tls ? files : null, user: worker?.name ?? null }));
  const args = ['-D', 'FOREGROUND', '-f', config];
  const [command, all] =
    options.disk === undefined ? [program, args] : onTinyDisk({ folder, bytes: options.disk }, program, args);
  const stop = await runServer(command, all, port);
  const address = `${tls ? 'https' : 'http'}://127.0.0.1:${port}/`;
  return {
    address,
    user,
    password,
    place: { type: 'webdav', address, user, password },
    port,
    folder,
    setPassword,
    stop: async () => {
      await stop();
      await rm(runtime, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Apache refuses to work as root. */
function workerOf(): { name: string; id: number } {
  const name = 'www-data';
  const id = Number(spawnSync('id', ['-u', name], { encoding: 'utf8' }).stdout.trim());
  if (!id) throw new Error(`Apache, started by root, works as ${name}, whom this machine does not know`);
  return { name, id };
}

async function writeCertificate(files: { certificate: string; key: string }): Promise<void> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  await writeFile(files.key, key);
  await writeFile(files.certificate, cert);
}
