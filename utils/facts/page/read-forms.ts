import { LIMITS } from '../limits';
import type { PageFacts, PageForm } from '../page-facts';
import { isControl } from './controls';
import { looseGroups } from './loose-fields';
import { readForm, readLooseForm } from './read-form';
import { baseOf } from './resolve';
import { sameSiteFrames } from './same-site-frames';
import { submitScripts } from './submit-scripts';
import { attribute, tagged, unclobbered } from './unclobbered';

/** Forms looked at before a page is taken to have no others: a shop has one for every article. */
const LOOKED_AT = 1000;
/** Forms alike that are read: a sign-up in the page and again in its footer. */
const ALIKE = 2;
/** Forms of documents within frames, of all frames together. */
const FRAMED = 6;
const PERSONAL = /^(?:email|tel|password)$/;
const PERSONAL_NAME = /mail|phone|tel|name|nom|first|last|zip|postal|amount|montant|betrag/i;

/**
 * Forms and what they ask: those of the page, those of its frames that the browser counts as the same site, and fields with a button that
 * stand in no form. Never a value: only attributes that the page's author wrote are read. Not from `document.forms`, which a
 * parser without a window leaves empty for XHTML.
 */
export function readForms(document: Document, url: string, base: string): Pick<PageFacts, 'forms' | 'cut'> {
  const own = readDocument(document, { url, base, most: LIMITS.forms });
  const framed: PageForm[] = [];
  for (const frame of sameSiteFrames(document, url)) {
    const most = Math.min(FRAMED - framed.length, LIMITS.forms - own.forms.length - framed.length);
    if (most <= 0) break;
    const inside = readDocument(frame.document, { url: frame.url, base: baseOf(frame.document, frame.url), most });
    framed.push(...inside.forms.map((form) => ({ ...form, frame: frame.address })));
  }
  return { forms: [...own.forms, ...framed], cut: own.cut ? ['forms'] : [] };
}

interface Reading {
  url: string;
  base: string;
  most: number;
}

function readDocument(document: Document, { url, base, most }: Reading): { forms: PageForm[]; cut: boolean } {
  const page = { document, url, base, scripts: submitScripts(document, base) };
  const { chosen, cut } = chooseForms(document, most);
  const forms = chosen.map(({ form, place }) => readForm(form, place, page));
  const loose = looseGroups(document)
    .slice(0, most - forms.length)
    .map((group) => readLooseForm(group, page));
  return { forms: [...forms, ...loose], cut };
}

/** The first forms of the page, those that ask something personal before the others, repetitions last. */
function chooseForms(document: Document, most: number) {
  const found = tagged(document, 'form');
  const counts = new Map<string, number>();
  const kept: { form: HTMLFormElement; place: number; personal: boolean }[] = [];
  let dropped = found.item(LOOKED_AT) !== null;
  for (let place = 0; place < LOOKED_AT; place++) {
    const form = found.item(place);
    if (form === null) break;
    if (!isForm(form)) continue;
    const { key, personal } = outlineOf(form);
    const seen = counts.get(key) ?? 0;
    counts.set(key, seen + 1);
    if (seen < ALIKE) kept.push({ form, place, personal });
    else dropped = true;
  }
  const ranked = kept.length > most ? [...kept].sort((a, b) => Number(b.personal) - Number(a.personal)) : kept;
  const chosen = ranked.slice(0, most).sort((a, b) => a.place - b.place);
  return { chosen, cut: dropped || kept.length > most };
}

/** An element called `form` may be another language's within XHTML. */
function isForm(element: Element): element is HTMLFormElement {
  return 'elements' in element;
}

/** What two forms alike have in common, and whether it asks for something personal; read from its first fields only. */
function outlineOf(form: HTMLFormElement): { key: string; personal: boolean } {
  // What stands in the form, for `elements` looks through the whole page in some parsers.
  const elements = unclobbered(form, 'getElementsByTagName').call(form, 'input');
  let personal = false;
  let key = attribute(form, 'action') ?? '';
  for (let i = 0; i < 12; i++) {
    const control = elements.item(i);
    if (control === null) break;
    if (!isControl(control)) continue;
    const name = control.getAttribute('name') ?? '';
    key += ` ${control.type}:${name}`;
    personal ||= PERSONAL.test(control.type) || (control.type !== 'hidden' && PERSONAL_NAME.test(name));
  }
  return { key: key.slice(0, 1000), personal };
}
