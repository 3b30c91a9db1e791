import { buttonWords, type Control, isButton, isControl } from './controls';
import { isInNoscript } from './read-links';
import { attribute, tagged, unclobbered } from './unclobbered';

/** Fields that stand in no form, with the buttons of the nearest element that holds both. */
export interface LooseGroup {
  container: Element;
  controls: Control[];
  buttons: Element[];
}

/** Controls looked at, and how far up the button of a field is looked for. */
const CONTROLS = 300;
const UP = 8;
/** Without a field of this kind a group asks nothing that could be told from a filter or a calculator. */
const ASKING = /^(?:email|tel|text|textarea|password|url)$/;

/** Groups of fields outside any form, in document order: what only a script can send. */
export function looseGroups(document: Document): LooseGroup[] {
  const { controls, buttons } = looseParts(document);
  if (controls.length === 0 || buttons.length === 0) return [];
  const withButton = new Map<Element, Element[]>();
  for (const button of buttons) {
    for (const at of ancestorsOf(button)) withButton.set(at, [...(withButton.get(at) ?? []), button]);
  }
  const groups = new Map<Element, LooseGroup>();
  for (const control of controls) {
    const container = ancestorsOf(control).find((at) => withButton.has(at));
    if (container === undefined) continue;
    const group = groups.get(container) ?? { container, controls: [], buttons: withButton.get(container) ?? [] };
    group.controls.push(control);
    groups.set(container, group);
  }
  return joinNested([...groups.values()]).filter((group) => group.controls.some(({ type }) => ASKING.test(type)));
}

function looseParts(document: Document): { controls: Control[]; buttons: Element[] } {
  const controls: Control[] = [];
  const buttons: Element[] = [];
  for (const name of ['input', 'select', 'textarea', 'button']) {
    const found = tagged(document, name);
    for (let i = 0; i < CONTROLS; i++) {
      const element = found.item(i);
      if (element === null) break;
      if (attribute(element, 'form') !== null || isInForm(element) || isInNoscript(element)) continue;
      if (isButton(element)) {
        if (buttonWords(element) !== '') buttons.push(element);
      } else if (isControl(element) && element.type !== 'hidden') controls.push(element);
    }
  }
  return { controls, buttons };
}

function isInForm(element: Element): boolean {
  return unclobbered(element, 'closest').call(element, 'form,[role="search"]') !== null;
}

/** What holds an element, nearest first, short of the page itself: a page is no form. */
function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let at = unclobbered(element, 'parentElement'); at !== null && ancestors.length < UP; ) {
    if (/^(?:body|html|main|nav|header)$/.test(unclobbered(at, 'localName'))) break;
    ancestors.push(at);
    at = unclobbered(at, 'parentElement');
  }
  return ancestors;
}

/** A field with a button of its own inside a larger group (a date picker, "show password") belongs to the larger one. */
function joinNested(groups: LooseGroup[]): LooseGroup[] {
  const outer = groups.filter(({ container }) => !groups.some((other) => isInside(container, other.container)));
  return outer.map((group) => {
    const inner = groups.filter((other) => isInside(other.container, group.container));
    const controls = [...group.controls, ...inner.flatMap((other) => other.controls)];
    return { ...group, controls: controls.sort(inDocumentOrder) };
  });
}

function isInside(element: Element, container: Element): boolean {
  return element !== container && unclobbered(container, 'contains').call(container, element);
}

function inDocumentOrder(a: Element, b: Element): number {
  return unclobbered(a, 'compareDocumentPosition').call(a, b) & 4 ? -1 : 1;
}
