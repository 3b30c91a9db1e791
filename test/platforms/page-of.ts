import { PageFacts } from '../../utils/facts';

/** A whole page made of the facts that a test is about. */
export function pageOf(facts: Partial<PageFacts> = {}): PageFacts {
  return PageFacts.parse({
    url: 'https://www.example.org/',
    title: '',
    metas: [],
    relations: [],
    links: [],
    buttons: [],
    headings: [],
    forms: [],
    assets: [],
    inlineScripts: [],
    structuredTypes: [],
    ids: [],
    classes: [],
    text: '',
    footer: '',
    cut: [],
    ...facts,
  });
}
