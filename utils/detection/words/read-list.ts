import { foldWord } from './fold-word';

/** The folded entries of a list as lexicons write it, with commas between them. */
export function readList(list = ''): string[] {
  return list.split(',').flatMap((written) => foldWord(written.trim()) || []);
}
