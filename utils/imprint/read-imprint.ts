import type { ImprintFinding } from './imprint-finding';

/** Reads who pays, publishes and hosts, as the text at `url` declares it. Lines of the text are its blocks. */
export function readImprint(text: string, url: string): ImprintFinding[] {
  throw new Error(`not built: ${text.length} ${url}`);
}
