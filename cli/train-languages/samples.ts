import { type Sample, windowsOf } from './measure-model';
import { mixDocuments, paragraphsOf, plainDocuments } from './mix-documents';
import { declared, readUdhr } from './read-udhr';

/** The 24 official languages of the Union. */
export const EU = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

/** Pieces of the declaration that the model has never seen, `count` of each version at most. */
export function heldSamples(length: number, count = 100, languages: readonly string[] = declared): Sample[] {
  return languages.flatMap((lang) =>
    readUdhr(lang, 'held').flatMap((lines) =>
      windowsOf(lines.join(' '), length, count).map((text) => ({ lang, text })),
    ),
  );
}

/** Paragraphs of the declaration that the model has never seen, of about 300 characters, by language. */
function heldParagraphs(languages: readonly string[]): Map<string, string[]> {
  return new Map(languages.map((lang) => [lang, readUdhr(lang, 'held').flatMap(paragraphsOf)]));
}

/** Documents in two languages, for every pair. */
export const heldMixtures = (languages: readonly string[] = EU) => mixDocuments(heldParagraphs(languages));

/** Documents in one language. */
export const heldPlain = (count: number, languages: readonly string[] = EU) =>
  plainDocuments(heldParagraphs(languages), count);
