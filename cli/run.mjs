// Runs a TypeScript command of this folder through Vite, as the extension's own code is built: node cli/run.mjs NAME [ARGS…]
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer, isRunnableDevEnvironment } from 'vite';

const [name = '', ...args] = process.argv.slice(2);
const entry = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
if (!/^[a-z-]+$/.test(name) || !existsSync(entry)) {
  console.error(
    'Usage: node cli/run.mjs start|test|inspect|bench|fit|list-platforms|compare-fingerprints|train-languages|measure-clauses|measure-anchors|measure-groups|icons|pictures|viewer|soak|mutate|release|reproduce [ARGS…]',
  );
  process.exit(2);
}

// Vite marks its own process as development; what is built or tested from here must not inherit that.
const { NODE_ENV } = process.env;
const server = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('..', import.meta.url)),
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
if (NODE_ENV === undefined) delete process.env.NODE_ENV;
const { ssr } = server.environments;
if (!isRunnableDevEnvironment(ssr)) throw new Error('Vite gave no environment that can run code');
try {
  const { main } = await ssr.runner.import(entry);
  process.exitCode = await main(args);
} finally {
  await server.close();
}
