import { LIMITS } from '../limits';
import type { PageFacts } from '../page-facts';
import { fold } from './fold';
import { resolve } from './resolve';
import { tagged, unclobbered } from './unclobbered';

/** Title, language and `<meta>` of a page. */
export function readMetas(document: Document): Pick<PageFacts, 'title' | 'htmlLang' | 'metas'> {
  const metas: PageFacts['metas'] = [];
  const found = tagged(document, 'meta');
  for (let i = 0; metas.length < LIMITS.metas && i < LIMITS.metas * 2; i++) {
    const meta = found.item(i);
    if (meta === null) break;
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('http-equiv');
    const content = fold(meta.getAttribute('content'), LIMITS.meta);
    if (name && content) metas.push({ name: fold(name, LIMITS.mark).toLowerCase(), content });
  }
  const root = unclobbered(document, 'documentElement');
  const lang = fold(root?.getAttribute('lang') ?? root?.getAttribute('xml:lang'), 35);
  return { title: fold(unclobbered(document, 'title'), LIMITS.title), htmlLang: lang || undefined, metas };
}

/** `<link>` elements other than stylesheets. */
export function readRelations(document: Document, base: string): PageFacts['relations'] {
  const relations: PageFacts['relations'] = [];
  const found = tagged(document, 'link');
  for (let i = 0; relations.length < LIMITS.relations && i < LIMITS.assets; i++) {
    const link = found.item(i);
    if (link === null) break;
    const rel = fold(link.getAttribute('rel'), LIMITS.mark).toLowerCase();
    const url = resolve(link.getAttribute('href'), base);
    if (rel === '' || rel.includes('stylesheet') || url === '') continue;
    const lang = fold(link.getAttribute('hreflang'), 35);
    relations.push({ rel, url, ...(lang === '' ? {} : { lang }) });
  }
  return relations;
}
