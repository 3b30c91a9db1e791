import { pathToFileURL } from 'node:url';
import { readPage, readPolicyPage } from '../../utils/facts';
import { type InvestigatedDocument, investigate, type Report, type TriedDocument } from '../../utils/report';
import { fetchDocument, UnreadableDocument } from './fetch-document';
import { openDocument } from './open-document';
import { readHtmlFile } from './read-html-file';

/**
 * The report on a saved page or a live address. For an address its policy and legal notice are fetched as the extension would; for
 * a file nothing is. Throws where the page itself cannot be read.
 */
export async function inspectAddress(target: string, url?: string): Promise<Report> {
  const readAt = new Date().toISOString();
  if (!/^https?:\/\//i.test(target)) {
    const address =
      url ?? `http://${encodeURIComponent(pathToFileURL(target).pathname.split('/').at(-1) ?? 'page')}.invalid/`;
    const facts = factsOf(await readHtmlFile(target), address);
    const { documents } = investigate({ facts, documents: [], readAt });
    // A file is read as it would be without a network: what it links to is named and not waited for.
    return investigate({ facts, documents: documents.map(notFetched), readAt });
  }
  const page = await fetchDocument(target, target);
  const facts = factsOf(page.html, page.url);
  const { documents } = investigate({ facts, documents: [], readAt });
  return investigate({ facts, documents: await readDocuments(documents, page.url), readAt });
}

function factsOf(html: string, url: string) {
  const { document, close } = openDocument(html, url);
  try {
    return readPage(document, url);
  } finally {
    close();
  }
}

function notFetched(tried: TriedDocument): InvestigatedDocument {
  return { tried: { ...tried, outcome: 'offline' } };
}

/** One policy is enough; the next candidate is only asked for where the one before could not be read. */
async function readDocuments(planned: TriedDocument[], from: string): Promise<InvestigatedDocument[]> {
  const documents: InvestigatedDocument[] = [];
  for (const { link } of planned) {
    if (documents.some(({ tried }) => tried.link.kind === link.kind && tried.outcome === 'read')) continue;
    documents.push(await readDocument(link, from));
  }
  return documents;
}

async function readDocument(link: TriedDocument['link'], from: string): Promise<InvestigatedDocument> {
  try {
    const { html, url } = await fetchDocument(link.url, from);
    const { document, close } = openDocument(html, url);
    try {
      return {
        tried: { link, outcome: 'read', readAt: new Date().toISOString() },
        text: readPolicyPage(document, url),
      };
    } finally {
      close();
    }
  } catch (error) {
    const reason = error instanceof UnreadableDocument ? error.reason : 'internal';
    return { tried: { link, outcome: reason === 'offline' ? 'offline' : 'unreadable', reason } };
  }
}
