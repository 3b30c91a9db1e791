import { randomUUID } from 'node:crypto';
import type { Place } from '../../utils/sync/space';

/** A server that was started on the loopback address, for as long as `stop` has not been called. */
export interface StartedServer {
  /** Of the folder or the database, ending in "/". */
  address: string;
  user: string;
  password: string;
  place: Place;
  port: number;
  /** Where the files lie on disk; '' where the server keeps them in memory. */
  folder: string;
  stop(): Promise<void>;
}

export interface ServerOptions {
  user?: string;
  password?: string;
  /** Serves this folder, and leaves it when it stops; without it one is made and removed. */
  folder?: string;
  port?: number;
}

export const USER = 'ana';
/** With letters that must be encoded rightly in a header; of this run alone, so that no other run's browsers are ever let in. */
export const PASSWORD = `correct: hörse ${randomUUID()}`;
