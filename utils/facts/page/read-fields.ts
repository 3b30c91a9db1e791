import { LIMITS } from '../limits';
import type { FormField } from '../page-facts';
import type { Control } from './controls';
import { fold } from './fold';
import { isDecoy } from './is-decoy';
import { groupWords, labelOf } from './label-of';

const BOX = /^(?:checkbox|radio)$/;

/** What controls ask, in their order; radio buttons and boxes of one name are one question. `within` is what they stand in. */
export function readFields(controls: Control[], within: Element): FormField[] {
  const fields: FormField[] = [];
  const groups = groupsOf(controls);
  const told = new Set<Control>();
  for (const control of controls) {
    if (fields.length >= LIMITS.fields) break;
    if (told.has(control)) continue;
    const group = groups.get(keyOf(control)) ?? [];
    for (const member of group) told.add(member);
    const asGroup = group.length > 1 || control.type === 'radio';
    fields.push(asGroup ? readGroup(control, group, within) : readField(control, within));
  }
  return fields;
}

/** A name that boxes share, where they do. */
function keyOf(control: Control): string {
  return BOX.test(control.type) && control.name !== '' ? `${control.type} ${control.name}` : '';
}

function groupsOf(controls: Control[]): Map<string, Control[]> {
  const groups = new Map<string, Control[]>();
  for (const control of controls) {
    const key = keyOf(control);
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), control]);
  }
  return groups;
}

function readField(control: Control, within: Element): FormField {
  const box = BOX.test(control.type);
  const label = labelOf(control, within, box ? LIMITS.box : LIMITS.label);
  const under = box ? groupWords(control, within) : '';
  const options = 'options' in control ? readOptions(control) : [];
  return {
    type: fold(control.type, 40),
    name: nameOf(control),
    label,
    required: isRequired(control, label),
    ...(box ? { checked: control.hasAttribute('checked') } : {}),
    ...(options.length === 0 ? {} : { options }),
    ...(under === '' || under === label ? {} : { under }),
    ...(isDecoy(control, label, within) ? { decoy: true } : {}),
  };
}

function readGroup(first: Control, group: Control[], within: Element): FormField {
  const members = group.length === 0 ? [first] : group;
  const ticked = members.some((member) => member.hasAttribute('checked'));
  return {
    type: fold(first.type, 40),
    name: nameOf(first),
    label: groupWords(first, within),
    required: members.some((member) => isRequired(member, '')),
    ...(first.type === 'checkbox' ? { checked: ticked } : {}),
    options: members.slice(0, LIMITS.options).map((member) => ({
      label: labelOf(member, within, LIMITS.option) || fold(member.getAttribute('id'), LIMITS.option),
      ...(member.hasAttribute('checked') ? { checked: true } : {}),
    })),
  };
}

/** The choices as the page words them; which one was made is not looked at. */
function readOptions(select: HTMLSelectElement): NonNullable<FormField['options']> {
  const options: NonNullable<FormField['options']> = [];
  for (let i = 0; i < LIMITS.options * 2 && options.length < LIMITS.options; i++) {
    const option = select.options.item(i);
    if (option === null) break;
    const label = fold(option.textContent, LIMITS.option) || fold(option.getAttribute('label'), LIMITS.option);
    if (label !== '') options.push({ label });
  }
  return options;
}

function nameOf(control: Control): string {
  return fold(control.getAttribute('name') ?? control.getAttribute('id'), LIMITS.mark);
}

/** Required as the browser, screen readers, or the page's own words and marks have it. */
function isRequired(control: Control, label: string): boolean {
  return (
    control.hasAttribute('required') ||
    control.getAttribute('aria-required') === 'true' ||
    /^\*|\*\s?:?$/.test(label) ||
    /(?:^|[-_\s])required(?:$|[-_\s])/.test(control.getAttribute('class') ?? '')
  );
}
