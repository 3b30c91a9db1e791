type Sharing = typeof import('../../utils/sharing');

// Fetched when something is first shared: no view waits for it to be drawn.
const sharing = () => import('../../utils/sharing');

export async function writeMarkdown(...what: Parameters<Sharing['notesToMarkdown']>): Promise<string> {
  return (await sharing()).notesToMarkdown(...what);
}

export async function writeCorrection(...what: Parameters<Sharing['correctionToText']>): Promise<string> {
  return (await sharing()).correctionToText(...what);
}
