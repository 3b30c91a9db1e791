import type { SerializedAXNode } from 'puppeteer-core';

/** What a screen reader calls the roles that a browser gives. Roles without a name here say nothing by themselves. */
const SPOKEN: Record<string, string> = {
  DisclosureTriangle: 'button',
  button: 'button',
  link: 'link',
  heading: 'heading',
  image: 'picture',
  img: 'picture',
  textbox: 'field',
  combobox: 'choice',
  radio: 'option',
  radiogroup: 'options',
  checkbox: 'box',
  cell: 'cell',
  columnheader: 'column',
  rowheader: 'row',
  separator: 'separator',
};

/** Places that a screen reader names when one comes to them. */
const PLACES: Record<string, string> = {
  banner: 'header',
  main: 'main',
  region: 'region',
  contentinfo: 'footer',
  form: 'form',
  figure: 'figure',
  table: 'table',
};

/** What is heard when reading on through a page: one line for each stop, each piece of running text joined to one. */
export function transcribe(root: SerializedAXNode): string[] {
  const lines: string[] = [];
  let running = '';

  const flush = () => {
    const said = running.replace(/\s+/g, ' ').trim();
    if (said) lines.push(said);
    running = '';
  };

  const walk = (node: SerializedAXNode) => {
    const { role, name = '', children = [] } = node;
    if (role === 'StaticText' || role === 'text') {
      running += ` ${name}`;
      return;
    }
    if (role === 'listitem' || role === 'paragraph' || role === 'description list') flush();
    const place = PLACES[role];
    const spoken = SPOKEN[role];
    if (place || spoken) flush();
    if (place) lines.push(`[${[place, name].filter(Boolean).join(': ')}]`);
    if (spoken) {
      lines.push(sayControl(spoken, node));
      // Its name says what stands in it.
      return;
    }
    for (const child of children) walk(child);
    if (place || role === 'listitem' || role === 'paragraph') flush();
  };

  walk(root);
  flush();
  return lines;
}

function sayControl(
  spoken: string,
  { name = '', level, expanded, checked, disabled, value, role }: SerializedAXNode,
): string {
  const said = name.replace(/\s+/g, ' ').trim();
  // Where the protocol says nothing of it, a part that opens is closed.
  const opens = role === 'DisclosureTriangle' || expanded !== undefined;
  const state = [
    opens && (expanded ? 'expanded' : 'collapsed'),
    checked && 'chosen',
    disabled && 'not usable',
    value !== undefined && `“${value}”`,
  ].filter(Boolean);
  return `${[spoken, level].filter(Boolean).join(' ')}: ${[said, ...state].join(', ')}`;
}
