import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { runCommand } from './run-command';

const Sbom = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component: z.looseObject({ name: z.string(), version: z.string() }) }),
  components: z.array(z.looseObject({ name: z.string(), version: z.string() })),
});

/**
 * Writes the bill of materials (CycloneDX, by npm from the lock file): every package that the extension may carry, without those that only
 * build and test it. What npm makes up anew each time (a serial number, the time, its own version) is left out, so that the same lock
 * file gives the same bytes. Gives how many packages it lists.
 */
export async function writeSbom(root: string, file: string): Promise<number> {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--omit', 'dev'];
  const { code, out, said } = await runCommand('npm', [...args, '--package-lock-only'], { cwd: root });
  if (code !== 0) throw new Error(`npm could not write the bill of materials:\n${said}`);
  const { serialNumber: _, metadata, ...sbom } = Sbom.parse(JSON.parse(out));
  const { timestamp: __, tools: ___, ...lasting } = metadata;
  writeFileSync(file, `${JSON.stringify({ ...sbom, metadata: lasting }, null, 2)}\n`);
  return sbom.components.length;
}
