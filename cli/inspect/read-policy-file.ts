import { type PolicyText, readPolicyMarkdown, readPolicyPage } from '../../utils/facts';
import { openDocument } from './open-document';

/** Reads a saved policy: HTML as the extension would, Markdown and plain text by their blocks. */
export function readPolicyFile(text: string, file: string, url: string): PolicyText {
  if (!/\.(html?|xhtml|xml)$/i.test(file)) return readPolicyMarkdown(text, url);
  const { document, close } = openDocument(text, url);
  try {
    return readPolicyPage(document, url);
  } finally {
    close();
  }
}
