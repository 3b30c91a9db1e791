import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';

/** Makes a disk of so many bytes (rounded up to 4 kB) for one program alone, which sees it at `folder`; both are gone with the program. */
export interface TinyDisk {
  folder: string;
  bytes: number;
}

/**
 * In a user namespace one may mount a disk in memory without being root. There one is root, as whom Apache refuses to work: hence a second
 * namespace inside, in which the same user has another number.
 */
const MOUNT =
  'mount -t tmpfs -o size="$0" tmpfs "$1" && shift && exec unshare -U --map-user=1000 --map-group=1000 "$@"';

/** The command that runs `program` with a tiny disk of its own. */
export function onTinyDisk({ folder, bytes }: TinyDisk, program: string, args: readonly string[]): [string, string[]] {
  return ['unshare', ['-rm', 'sh', '-c', MOUNT, String(bytes), folder, program, ...args]];
}

/** Why no disk can be made here, in words; null where one can: machines differ in what they let their users do. */
export function whyNoTinyDisk(): string | null {
  const [program, args] = onTinyDisk({ folder: tmpdir(), bytes: 4_096 }, 'true', []);
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status === 0) return null;
  const [said = ''] = stderr.trim().split('\n');
  return error?.message ?? (said || `it ended with ${status}`);
}
