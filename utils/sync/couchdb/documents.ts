import * as z from 'zod/mini';
import { fromBase64, toBase64 } from '../base64';
import { NAME } from '../http/record-name';
import { MAX_RECORD_BYTES, type SealedRecord } from '../transport';

/**
 * A longer record is an attachment: a server limits documents to 8 MB as it comes, attachments hardly; and what is long does not come
 * unasked with every list of changes.
 */
const LONGEST_INSIDE = 512 * 1024;

/** Ids may not begin with "_", names may. */
const PREFIX = 'r';

export const ATTACHMENT = 'b';

/** A record as it comes out of a database. No author stands beside the bytes: who wrote them is inside, for those with the key. */
export const StoredDocument = z.object({
  b: z.optional(z.string()),
  _attachments: z.optional(z.object({ [ATTACHMENT]: z.object({ length: z.optional(z.int()) }) })),
});
export type StoredDocument = z.infer<typeof StoredDocument>;

export function idOf(name: string): string {
  return `${PREFIX}${name}`;
}

/** The name of the record a document holds; null where it is none of ours. */
export function nameOf(id: string): string | null {
  const name = id.slice(PREFIX.length);
  return id.startsWith(PREFIX) && NAME.test(name) ? name : null;
}

export function isLong({ bytes }: SealedRecord): boolean {
  return bytes.length > LONGEST_INSIDE;
}

/** What is written. Without a revision: a document that is there already is left alone. */
export function documentOf(record: SealedRecord): object {
  const data = toBase64(record.bytes);
  if (!isLong(record)) return { _id: idOf(record.name), b: data };
  const attachment = { content_type: 'application/octet-stream', data };
  return { _id: idOf(record.name), _attachments: { [ATTACHMENT]: attachment } };
}

/** Where a document's bytes are: inside it, in an attachment still to be read, or nowhere because they are too many. */
export function bytesIn(document: StoredDocument | undefined): Uint8Array | 'attached' | 'too_large' {
  const attachment = document?._attachments?.[ATTACHMENT];
  if (attachment) return (attachment.length ?? 0) > MAX_RECORD_BYTES ? 'too_large' : 'attached';
  // What is no base64 is a record of no bytes, which whoever opens it refuses and names.
  const bytes = fromBase64(document?.b ?? '') ?? new Uint8Array();
  return bytes.length > MAX_RECORD_BYTES ? 'too_large' : bytes;
}
