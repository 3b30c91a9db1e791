import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const Manifest = z.object({
  optional_host_permissions: z.optional(z.array(z.string())),
  browser_specific_settings: z.optional(z.object({ gecko: z.object({ id: z.string() }) })),
});

/** What a driver must know of a built extension: hosts it may ask for, and its id in Firefox. Throws where there is none. */
export function readBuiltExtension(extensionDir: string): { optionalOrigins: string[]; geckoId: string } {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')));
  return {
    optionalOrigins: manifest.optional_host_permissions ?? [],
    geckoId: manifest.browser_specific_settings?.gecko.id ?? '',
  };
}
