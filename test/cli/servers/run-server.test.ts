import { expect, it } from 'vitest';
import { freePort } from '../../../cli/servers/free-port';
import { runServer } from '../../../cli/servers/run-server';

const SERVER =
  'const [port] = process.argv.slice(1); require("node:http").createServer((_, it) => it.end("x")).listen(port, "127.0.0.1")';

it('a server answers once it is started, and no more once it is stopped', async () => {
  const port = await freePort();
  const stop = await runServer(process.execPath, ['-e', SERVER, String(port)], port);
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('x');
  await stop();
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  await stop();
});

it('a program that ends by itself is told with its own words', async () => {
  const port = await freePort();
  await expect(
    runServer(process.execPath, ['-e', 'console.error("no such folder"); process.exit(3)'], port),
  ).rejects.toThrow(/did not start: [\s\S]*no such folder/);
  await expect(runServer('/nowhere/server', [], port)).rejects.toThrow(/did not start/);
});

it('a port on which something else answers is not taken for the server’s', async () => {
  const port = await freePort();
  const stop = await runServer(process.execPath, ['-e', SERVER, String(port)], port);
  await expect(runServer(process.execPath, ['-e', SERVER, String(port)], port)).rejects.toThrow(
    /something else answers/,
  );
  await stop();
});
