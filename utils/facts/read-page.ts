import { LIMITS } from './limits';
import { cutAt } from './page/fold';
import { readAssets } from './page/read-assets';
import { readBody } from './page/read-body';
import { readButtons } from './page/read-buttons';
import { readFooter } from './page/read-footer';
import { readForms } from './page/read-forms';
import { readMetas, readRelations } from './page/read-head';
import { readLinks } from './page/read-links';
import { readRequests } from './page/read-requests';
import { readScripts } from './page/read-scripts';
import { readVendors } from './page/read-vendors';
import { baseOf } from './page/resolve';
import { rootOf, unclobbered } from './page/unclobbered';
import type { PageFacts } from './page-facts';

/** Reads what a page says about itself, bounded by `LIMITS`; never a value anyone typed, no layout, no change. */
export function readPage(document: Document, url: string): PageFacts {
  const base = baseOf(document, url);
  const { itemTypes, shadowed, ...body } = readWhatIsThere(document);
  const links = readLinks(document, base, shadowed);
  const forms = readForms(document, url, base);
  const assets = readAssets(document, base);
  const scripts = readScripts(document);
  return {
    url: cutAt(url, LIMITS.url),
    ...readMetas(document),
    relations: readRelations(document, base),
    ...links,
    buttons: readButtons(document),
    ...forms,
    ...assets,
    requests: readRequests(document),
    vendors: readVendors(document),
    inlineScripts: scripts.inlineScripts,
    structuredTypes: [...new Set([...scripts.structuredTypes, ...itemTypes])].slice(0, LIMITS.types),
    ...body,
    footer: readFooter(document),
    cut: [...body.cut, ...links.cut, ...forms.cut, ...assets.cut],
  };
}

function readWhatIsThere(document: Document): ReturnType<typeof readBody> {
  const root = rootOf(document);
  if (root === null) return { text: '', headings: [], ids: [], classes: [], itemTypes: [], shadowed: [], cut: [] };
  const html = unclobbered(document, 'documentElement');
  return readBody(root, html === root ? [] : [html]);
}
