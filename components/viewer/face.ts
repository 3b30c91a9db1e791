import { decodeShared, findCode, type ImportPreview, previewImport } from '../../utils/sharing';

/** What the viewer shows. `reason` is the key of a message. */
export type Face =
  | { face: 'empty' }
  | { face: 'sealed'; code: string; wrong: boolean }
  | { face: 'unreadable'; reason: string }
  | { face: 'notes'; code: string; text: string; sealed: boolean; preview: Readable };

export type Readable = Extract<ImportPreview, { status: 'readable' }>;

/** The face for what stands behind "#". */
export async function faceOf(hash: string, passphrase?: string): Promise<Face> {
  const code = findCode(hash);
  // A code of which nothing is left is told, an address without one is not.
  if (code === null) return /isoloir/i.test(hash) ? unreadable('cut_short') : { face: 'empty' };
  const decoded = await decodeShared(code, passphrase);
  if (decoded.status === 'passphrase') return { face: 'sealed', code, wrong: decoded.wrong };
  if (decoded.status === 'unreadable') return unreadable(decoded.reason);
  const preview = previewImport(decoded.text, []);
  if (preview.status === 'unreadable') {
    return { face: 'unreadable', reason: `import_unreadable_${preview.reason.replaceAll('-', '_')}` };
  }
  return { face: 'notes', code, text: decoded.text, sealed: passphrase !== undefined, preview };
}

function unreadable(reason: string): Face {
  return { face: 'unreadable', reason: `shared_unreadable_${reason.replaceAll('-', '_')}` };
}
