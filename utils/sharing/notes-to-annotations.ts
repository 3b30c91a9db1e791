import type { Note } from '../notes';
import { CONTEXT } from './annotations/terms';
import { uuidOf } from './annotations/uuid-of';
import { writeAnnotation } from './annotations/write-annotation';
import type { FileFacts } from './json/write-file';

/**
 * Notes as W3C Web Annotations (JSON-LD): a collection with its one page in it (https://www.w3.org/TR/annotation-model/#collections), which
 * `previewImport` reads back without loss. `author` becomes the creator of the collection and of notes that name none.
 */
export function notesToAnnotations(notes: readonly Note[], { exportedAt, author }: FileFacts): string {
  const id = collectionId(notes, exportedAt);
  const collection = {
    '@context': CONTEXT,
    id: `urn:uuid:${id}`,
    type: 'AnnotationCollection',
    ...(author && { creator: { type: 'Person', name: author } }),
    created: exportedAt,
    total: notes.length,
    first: {
      id: `urn:uuid:${uuidOf(`${id} 1`)}`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: notes.map((note) => writeAnnotation(note, author)),
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** The same notes handed out at the same instant are the same collection. */
function collectionId(notes: readonly Note[], exportedAt: string): string {
  return notes.reduce((hash, note) => uuidOf(`${hash} ${note.id}`), uuidOf(exportedAt));
}
