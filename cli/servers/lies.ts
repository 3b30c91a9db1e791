import { isWriting, type Lie, type PassingAnswer, readsRecords } from './lie';

/** The disk is full. */
export const full = (): Lie => (it) => (isWriting(it) ? { answer: { status: 507 } } : null);

export const wrongPassword = (): Lie => () => ({
  answer: { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } },
});

/** Too busy for `seconds`, with status 503 or, said otherwise, 429. */
export const busy =
  (seconds: number | string, status: 503 | 429 = 503): Lie =>
  () => ({ answer: { status, headers: { 'retry-after': String(seconds) } } });

/** Nothing answers, as where there is no network. */
export const away = (): Lie => () => ({ drop: 'before' });

export const slow =
  (ms: number): Lie =>
  () => ({ wait: ms });

/** Uploads end after `bytes`, the first `times` of them. */
export function cutUpload(bytes: number, times = Number.POSITIVE_INFINITY): Lie {
  let left = times;
  return ({ method, body }) =>
    ['PUT', 'POST'].includes(method) && body.length > bytes && left-- > 0 ? { cutUploadAt: bytes } : null;
}

/** Answers that hold records end after `bytes`, and the line with them. */
export const cutAnswer =
  (bytes: number): Lie =>
  (it) =>
    readsRecords(it) ? { cutAnswerAt: bytes } : null;

/** The line is cut at request number `place` (from 0) and at all later ones, before the server hears of it or after it has done it. */
export function cutAt(place: number, drop: 'before' | 'after', once = false): Lie {
  let count = 0;
  return () => {
    const at = count++;
    return at === place || (at > place && !once) ? { drop } : null;
  };
}

/** Everything is to be found elsewhere. */
export const elsewhere =
  (address: string, status = 302): Lie =>
  () => ({ answer: { status, headers: { location: address } } });

/** Answers are of the right status and type, and make no sense. */
export const garbage =
  (text = '\u0000<<<{[ nothing'): Lie =>
  () => ({ rewrite: (answer) => ({ ...answer, body: Buffer.from(text) }) });

/** Records end after `bytes`, as if they had never been longer. */
export const truncated = (bytes: number): Lie => rewriteRecords((record) => record.subarray(0, bytes));

/** Records are other bytes of the same length. */
export const foreign = (): Lie => rewriteRecords((record) => Buffer.alloc(record.length, 7));

/** Every record is the first that was read. */
export function replayed(): Lie {
  let first: Buffer | null = null;
  return rewriteRecords((record) => {
    first ??= record;
    return first;
  });
}

/** What is read is as it was when it was first read: nothing new ever comes. */
export function old(): Lie {
  const known = new Map<string, PassingAnswer>();
  return (it) => {
    if (isWriting(it)) return null;
    const key = `${it.method} ${it.path} ${it.headers.depth ?? ''}`;
    const before = known.get(key);
    if (before) return { answer: before };
    return {
      rewrite: (answer) => {
        known.set(key, answer);
        return answer;
      },
    };
  };
}

/** A folder does not show files whose path holds one of `names`, nor hand them out. */
export function withheld(names: readonly string[]): Lie {
  const isHidden = (text: string) => names.some((name) => text.includes(name));
  return ({ method, path }) => {
    if (method === 'GET' && isHidden(path)) return { answer: { status: 404 } };
    if (method !== 'PROPFIND') return null;
    return {
      rewrite: (answer) => ({ ...answer, body: Buffer.from(withoutEntries(answer.body.toString(), isHidden)) }),
    };
  };
}

function withoutEntries(list: string, isHidden: (entry: string) => boolean): string {
  return list.replace(/<(\w+:)?response[ >].*?<\/\1response>/gs, (entry) => (isHidden(entry) ? '' : entry));
}

/** Changes the content of each record: a file as it is, in a list of changes each document's bytes. */
function rewriteRecords(change: (record: Buffer) => Buffer): Lie {
  return (it) => (readsRecords(it) ? { rewrite: (answer) => withRecords(it.path, answer, change) } : null);
}

function withRecords(path: string, answer: PassingAnswer, change: (record: Buffer) => Buffer): PassingAnswer {
  if (answer.status !== 200) return answer;
  if (!path.includes('_changes')) return { ...answer, body: change(answer.body) };
  const text = answer.body.toString().replace(/"b":"([A-Za-z0-9+/=]*)"/g, (_, data: string) => {
    return `"b":"${change(Buffer.from(data, 'base64')).toString('base64')}"`;
  });
  return { ...answer, body: Buffer.from(text) };
}
