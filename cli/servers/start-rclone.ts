import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireServer } from './find-servers';
import { freePort } from './free-port';
import { runServer } from './run-server';
import { PASSWORD, type ServerOptions, type StartedServer, USER } from './started-server';

/** rclone's WebDAV server on the loopback address: another author's reading of the same standard. */
export async function startRclone(options: ServerOptions = {}): Promise<StartedServer> {
  const { user = USER, password = PASSWORD, port = await freePort() } = options;
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'isoloir-rclone-')));
  const env = { ...process.env, RCLONE_CONFIG: '/dev/null', RCLONE_USER: user, RCLONE_PASS: password };
  const stop = await runServer(
    requireServer('rclone'),
    ['serve', 'webdav', folder, '--addr', `127.0.0.1:${port}`],
    port,
    env,
  );
  const address = `http://127.0.0.1:${port}/`;
  return {
    address,
    user,
    password,
    place: { type: 'webdav', address, user, password },
    port,
    folder,
    stop: async () => {
      await stop();
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
