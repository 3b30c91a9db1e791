/** A collection of free text that the model of languages learns from; its files lie in a folder of the texts, unpacked as they come. */
export interface TextSource {
  title: string;
  /** SPDX names. */
  licence: string;
  /** Which version was read: a package's version, or the commit and its day. */
  version: string;
  /** How it gets into the folder of texts, in a few words of Markdown. */
  from: string;
  /** Raw passages of one language under the folder of texts, markup removed; none where the source does not have the language. */
  read(texts: string, lang: string): string[];
}

/** Checks the shape of a file of `sources/`. */
export const defineSource = (source: TextSource): TextSource => source;
