import type { InterfaceWords } from '../i18n';
import type { Face } from './face-of';
import { sayHost, sayWhat } from './say-lines';

/** What a tab's face says first, in a sentence to be heard once; null: nothing is known yet. */
export function sayFace(words: InterfaceWords, face: Face | null): string {
  if (!face) return words('face_loading');
  switch (face.kind) {
    case 'examining':
      return words('face_examining');
    case 'failed':
      return words('face_failed');
    case 'not-readable':
      return words('face_not_readable');
    case 'not-examined':
      return words('face_not_examined');
    default: {
      const { kind, report, said } = face;
      return `${sayWhat(words, kind, report.detection.network, said)}. ${sayHost(words, report)}`;
    }
  }
}
