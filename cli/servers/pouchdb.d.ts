/** What is used of packages that bring no types of their own. */
declare module 'express' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  interface App {
    (request: IncomingMessage, response: ServerResponse): void;
    use(handler: Handler): void;
  }
  export default function express(): App;
}

declare module 'express-pouchdb' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  export default function expressPouchdb(
    databases: object,
    options: { mode: 'minimumForPouchDB'; inMemoryConfig: boolean },
  ): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}

declare module 'pouchdb-core' {
  interface Database {
    info(): Promise<{ doc_count: number }>;
    destroy(): Promise<void>;
  }
  interface Databases {
    new (name: string): Database;
    plugin(plugin: object): Databases;
    defaults(options: { adapter: string; prefix?: string }): Databases;
  }
  const PouchDB: Databases;
  export default PouchDB;
}

declare module 'pouchdb-adapter-memory' {
  const plugin: object;
  export default plugin;
}

declare module 'pouchdb-mapreduce' {
  const plugin: object;
  export default plugin;
}
