import * as z from 'zod/mini';
import type { ReadStores, WriteStores } from './connection';
import type { ImportReceipt } from './notes-database';

/** Imports that can be undone. */
const RECEIPT_LIMIT = 5;

const Seq = z.number();

/** What an import did, as it lies in the store. A note whose `seq` is still the one written here was not touched since. */
const StoredReceipt = z.object({
  id: z.string(),
  at: z.string(),
  name: z.string(),
  /** Of the import among all changes: the order of imports, whatever the clock said. */
  seq: Seq,
  added: z.array(z.tuple([z.string(), Seq])),
  /** With the key under which what stood before lies among the versions. */
  changed: z.array(z.tuple([z.string(), Seq, z.string()])),
  /** Versions added to the history of notes that were there before. */
  versions: z.array(z.tuple([z.string(), z.string()])),
  /** What became of it when it was taken back: asked again, the same is answered. */
  undone: z.optional(z.object({ removed: z.number(), putBack: z.number(), left: z.number() })),
});
export type StoredReceipt = z.infer<typeof StoredReceipt>;

export async function keepReceipt(stores: WriteStores, receipt: StoredReceipt): Promise<void> {
  await stores.imports.add(receipt);
  const all = await readReceipts(stores);
  const old = [all.filter(({ undone }) => !undone), all.filter(({ undone }) => undone)].flatMap((some) =>
    some.slice(RECEIPT_LIMIT),
  );
  for (const { id } of old) await stores.imports.delete(id);
}

/** Newest first. */
export async function readReceipts({ imports }: ReadStores | WriteStores): Promise<StoredReceipt[]> {
  const records = await imports.getAll();
  return records.flatMap((record) => readReceipt(record) ?? []).sort((a, b) => b.seq - a.seq);
}

export function readReceipt(record: unknown): StoredReceipt | undefined {
  return z.safeParse(StoredReceipt, record).data;
}

export function tellReceipt({ id, at, name, added, changed }: StoredReceipt): ImportReceipt {
  return { id, at, name, added: added.length, changed: changed.length };
}
