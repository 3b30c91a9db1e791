import { createServer, type IncomingMessage, type Server } from 'node:http';
import express from 'express';
import expressPouchdb from 'express-pouchdb';
import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import mapreduce from 'pouchdb-mapreduce';
import { basicAuth } from '../../utils/sync/http/basic-auth';
import { newName } from '../../utils/sync/keys/random';
import { endLongPoll } from './end-long-poll';
import { PASSWORD, type ServerOptions, type StartedServer, USER } from './started-server';

/** A server that speaks CouchDB's protocol, in this process and in memory, with one database and one user. */
export async function startCouch(
  options: Omit<ServerOptions, 'folder'> & { database?: string } = {},
): Promise<StartedServer> {
  const { user = USER, password = PASSWORD, port = 0, database = 'group' } = options;
  // Databases in memory are the process's: a prefix keeps two servers apart.
  const prefix = `${newName()}/`;
  const Databases = PouchDB.plugin(memory).plugin(mapreduce).defaults({ adapter: 'memory', prefix });
  const app = express();
  app.use((request, response, next) => {
    if (isAllowed(request, user, password)) return next();
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end('{"error":"unauthorized","reason":"Name or password is incorrect."}\n');
  });
  app.use(endLongPoll);
  app.use(expressPouchdb(Databases, { mode: 'minimumForPouchDB', inMemoryConfig: true }));
  const kept = new Databases(database);
  await kept.info();
  const server = createServer(app);
  // Busy for a while it would otherwise drop connections on which the next question is already under way.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const taken = portOf(server);
  const address = `http://127.0.0.1:${taken}/${database}/`;
  return {
    address,
    user,
    password,
    place: { type: 'couchdb', address, user, password },
    port: taken,
    folder: '',
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await kept.destroy();
    },
  };
}

function isAllowed({ headers }: IncomingMessage, user: string, password: string): boolean {
  return headers.authorization === basicAuth(user, password);
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
