import type { StartedServer } from '../../../cli/servers/started-server';
import { basicAuth } from '../../../utils/sync/http/basic-auth';

/** Bytes at once; a disk gives room in pages of so many. */
const PIECE = 4_096;
const MOST = 2_000;

/** Fills a server's disk to the last page, as somebody's films do, and gives the way to make room again. */
export async function fillDisk({ address, user, password }: StartedServer): Promise<() => Promise<void>> {
  const ask = (method: string, name: string, body?: Uint8Array<ArrayBuffer>) =>
    fetch(new URL(name, address), { method, body, headers: { authorization: basicAuth(user, password) } });
  const names: string[] = [];
  for (let isFull = false; !isFull; ) {
    if (names.length > MOST) throw new Error('this disk takes everything');
    const name = `film-${names.length}`;
    const { status } = await ask('PUT', name, new Uint8Array(PIECE));
    isFull = status === 507;
    if (isFull) break;
    if (status !== 201) throw new Error(`a film was answered with ${status}`);
    names.push(name);
  }
  return async () => {
    for (const name of names) await ask('DELETE', name);
  };
}
