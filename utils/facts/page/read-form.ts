import { LIMITS } from '../limits';
import type { PageForm } from '../page-facts';
import { buttonWords, type Control, isButton, isControl, typeOfButton } from './controls';
import { fold } from './fold';
import { formHeading } from './form-heading';
import { formLinks } from './form-links';
import { formSteps } from './form-steps';
import type { LooseGroup } from './loose-fields';
import { readFields } from './read-fields';
import type { SubmitScripts } from './submit-scripts';
import { attribute, unclobbered } from './unclobbered';
import { whereItPosts } from './where-it-posts';

/** The document a form stands in. */
interface FormPage {
  document: Document;
  url: string;
  base: string;
  scripts: SubmitScripts;
}

/** Controls looked at of one form: far more than any form asks. */
const CONTROLS = 400;

export function readForm(form: HTMLFormElement, place: number, page: FormPage): PageForm {
  const controls: Control[] = [];
  const buttons: Element[] = [];
  const elements = unclobbered(form, 'elements');
  for (let i = 0; i < CONTROLS; i++) {
    const element = elements.item(i);
    if (element === null) break;
    if (isButton(element)) buttons.push(element);
    else if (isControl(element)) {
      // A picture button is no member of `elements`, and neither is asked.
      controls.push(element);
    }
  }
  const id = fold(attribute(form, 'id'), LIMITS.mark);
  const className = fold(attribute(form, 'class'), LIMITS.mark);
  return {
    ...whereItPosts(form, buttons, page),
    ...(id === '' ? {} : { id }),
    ...(className === '' ? {} : { className }),
    ...described(form, controls, page),
    submit: submitWords(buttons),
    place,
  };
}

/** Fields with a button that stand in no form: only a script can send them. */
export function readLooseForm({ container, controls, buttons }: LooseGroup, page: FormPage): PageForm {
  const id = fold(attribute(container, 'id'), LIMITS.mark);
  const className = fold(attribute(container, 'class'), LIMITS.mark);
  const scriptTargets = page.scripts.targetsOf(container, buttons);
  return {
    action: '',
    method: '',
    script: '',
    ...(scriptTargets.length === 0 ? {} : { scriptTargets }),
    ...(id === '' ? {} : { id }),
    ...(className === '' ? {} : { className }),
    ...described(container, controls, page),
    submit: submitWords(buttons),
  };
}

function described(container: Element, controls: Control[], { base }: FormPage) {
  const heading = formHeading(container);
  const links = formLinks(container, base);
  const steps = formSteps(container, controls);
  return {
    fields: readFields(controls, container),
    ...(heading === '' ? {} : { heading }),
    ...(links.length === 0 ? {} : { links }),
    ...(steps < 2 ? {} : { steps }),
  };
}

/** Words on the button that sends; where there is none, on the last that does anything, which ends a form of several steps. */
function submitWords(buttons: Element[]): string {
  const sending = buttons.filter((button) => /^(?:submit|image)$/.test(typeOfButton(button)));
  for (const button of sending) {
    const words = buttonWords(button);
    if (words !== '') return words;
  }
  const others = buttons.filter((button) => typeOfButton(button) !== 'reset').map(buttonWords);
  return others.filter((words) => words !== '').pop() ?? '';
}
