import type { PolicyText } from './policy-text';

/** Reads a policy kept as Markdown or plain text as the same passages. */
export function readPolicyMarkdown(text: string, url: string): PolicyText {
  throw new Error(`not built: ${text.length} ${url}`);
}
