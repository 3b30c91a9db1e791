import { useEffect, useState } from 'react';
import * as z from 'zod/mini';

const Licences = z.array(z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }));

/** The packages whose code is inside this build, each with the whole text of its licence. */
export type Licences = z.infer<typeof Licences>;

/** Reads, once they are asked for, the licences that the build brought along; null until then, and where they cannot be read. */
export function useLicences(asked: boolean): Licences | null {
  const [licences, setLicences] = useState<Licences | null>(null);
  useEffect(() => {
    if (!asked) return;
    fetch('/licences.json')
      .then((answer) => answer.json())
      .then((read) => setLicences(Licences.parse(read)))
      .catch((error: unknown) => console.warn('Isoloir could not read the licences of its parts.', error));
  }, [asked]);
  return licences;
}
