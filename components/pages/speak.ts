import { directionOf, type InterfaceWords } from '../i18n';

/** Tells a document which language it speaks, and which way that is written. */
export function speak({ documentElement }: Document, words: InterfaceWords): void {
  documentElement.lang = words.locale;
  documentElement.dir = directionOf(words);
}
