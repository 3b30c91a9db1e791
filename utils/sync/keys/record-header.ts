/** What a sealed record is: changes under the data key; the data key under a passphrase; a new data key for the members. */
export type RecordType = 'data' | 'passphrase' | 'members';

export interface RecordHeader {
  type: RecordType;
  epoch: number;
}

/** "isol", the version of the layout, the type, the epoch as four bytes, highest first. */
const MAGIC = [0x69, 0x73, 0x6f, 0x6c, 1];
const TYPES: readonly RecordType[] = ['data', 'passphrase', 'members'];
export const HEADER_LENGTH = MAGIC.length + 5;

/** All records are this long, or a multiple of it, in bytes: a server learns no more of what is inside. */
export const STEP = 1_024;

export function writeHeader({ type, epoch }: RecordHeader): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(HEADER_LENGTH);
  header.set([...MAGIC, TYPES.indexOf(type) + 1]);
  new DataView(header.buffer).setUint32(HEADER_LENGTH - 4, epoch);
  return header;
}

/** What a record says it is; null where it is none of ours, of a later version, or not of our lengths. */
export function headerOf(bytes: Uint8Array): RecordHeader | null {
  if (bytes.length === 0 || bytes.length % STEP !== 0) return null;
  if (MAGIC.some((byte, at) => bytes[at] !== byte)) return null;
  const type = TYPES[(bytes[MAGIC.length] ?? 0) - 1];
  const epoch = new DataView(bytes.buffer, bytes.byteOffset, HEADER_LENGTH).getUint32(HEADER_LENGTH - 4);
  return type === undefined || epoch === 0 ? null : { type, epoch };
}
