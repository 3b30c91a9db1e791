import type { PageFacts } from '../facts';

/** A page that says nothing: only its address is asked about. */
export function silentPage(url: string): PageFacts {
  return {
    ...{ url, title: '', metas: [], relations: [], links: [], buttons: [], headings: [], forms: [], assets: [] },
    ...{ inlineScripts: [], structuredTypes: [], ids: [], classes: [], text: '', footer: '', cut: [] },
  };
}
