import { LIMITS } from '../limits';
import type { Area } from '../page-facts';
import { attribute, tagged, unclobbered } from './unclobbered';

const CONSENT = /cookie|consent|gdpr|rgpd|didomi|onetrust|tarteaucitron|axeptio|usercentrics|klaro|cmplz|iubenda-cs/i;
/** How hand-written pages mark their parts where they use no element for it. */
const NAMED: [RegExp, Area][] = [
  [/(?:^|[-_\s])(?:footer|foot|colophon|site-?info|pied|fuss)(?:[-_\s]|$)/i, 'footer'],
  [/(?:^|[-_\s])(?:nav|navbar|navigation|menu|main-?menu|top-?menu)(?:[-_\s]|$)/i, 'nav'],
  [/(?:^|[-_\s])(?:header|masthead|site-?header|top-?bar)(?:[-_\s]|$)/i, 'header'],
];
const TAGS: Record<string, Area> = { nav: 'nav', header: 'header', footer: 'footer' };
const ROLES: Record<string, Area> = { navigation: 'nav', banner: 'header', contentinfo: 'footer' };
/** A form with more links than this is a whole page wrapped in one (ASP.NET), not a form. */
const LINKS_IN_A_FORM = 25;
const DEEPEST = 200;

/** Tells where a link stands, remembering what it learnt of each ancestor, so that many links cost one walk. */
export function linkAreas(document: Document): (link: Element) => Area {
  const known = new Map<Element, Area | null>();
  const nearForms = besideForms(document);

  function areaOf(element: Element | null, depth: number): Area | null {
    if (element === null || depth > DEEPEST) return null;
    const remembered = known.get(element);
    if (remembered !== undefined) return remembered;
    const above = areaOf(unclobbered(element, 'parentElement'), depth + 1);
    const own = ownArea(element);
    // A footer's menu is the footer; a header's menu is the menu.
    const area = own === null || (own === 'nav' && above === 'footer') ? above : own;
    known.set(element, area);
    return area;
  }
  return (link) => {
    const around = areaOf(unclobbered(link, 'parentElement'), 0);
    if (around === null) return isBeside(link, nearForms) ? 'form' : 'body';
    return around;
  };
}

function ownArea(element: Element): Area | null {
  const name = unclobbered(element, 'localName').toLowerCase();
  if (name === 'html' || name === 'body') return null;
  if (name === 'form') {
    return unclobbered(element, 'getElementsByTagName').call(element, 'a').item(LINKS_IN_A_FORM) === null
      ? 'form'
      : null;
  }
  const marks = `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`.slice(0, 400);
  if (CONSENT.test(marks)) return 'banner';
  const said = TAGS[name] ?? ROLES[attribute(element, 'role') ?? ''];
  if (said !== undefined) return said;
  return NAMED.find(([pattern]) => pattern.test(marks))?.[1] ?? null;
}

/** What stands right before and after forms: "by signing you accept our privacy policy" is often under the last field. */
function besideForms(document: Document): Set<Element | null> {
  const beside = new Set<Element | null>();
  const forms = tagged(document, 'form');
  for (let i = 0; i < LIMITS.forms; i++) {
    const form = forms.item(i);
    if (form === null) break;
    beside.add(unclobbered(form, 'previousElementSibling')).add(unclobbered(form, 'nextElementSibling'));
  }
  beside.delete(null);
  return beside;
}

function isBeside(link: Element, nearForms: Set<Element | null>): boolean {
  if (nearForms.size === 0) return false;
  const parent = unclobbered(link, 'parentElement');
  const around = parent === null ? null : unclobbered(parent, 'parentElement');
  return nearForms.has(link) || nearForms.has(parent) || nearForms.has(around);
}
