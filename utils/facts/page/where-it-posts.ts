import { LIMITS } from '../limits';
import type { PageForm } from '../page-facts';
import { typeOfButton } from './controls';
import { fold } from './fold';
import { resolve } from './resolve';
import type { SubmitScripts } from './submit-scripts';
import { attribute } from './unclobbered';

type Posting = Pick<PageForm, 'action' | 'method' | 'others' | 'script' | 'scriptTargets'>;

/** Attributes by which libraries send a form themselves: to the address they hold, or to one that only their script knows. */
const ADDRESSED = ['hx-post', 'data-hx-post', 'hx-put', 'data-hx-put'];
const HANDLED = [
  'ng-submit',
  '(ngsubmit)',
  '@submit.prevent',
  'v-on:submit.prevent',
  'x-on:submit.prevent',
  'wire:submit',
];
const STOPS = /return\s{1,3}false|preventDefault/;

interface Here {
  url: string;
  base: string;
  scripts: SubmitScripts;
}

/**
 * Where a form sends, as its markup says: a button's own `formaction` goes before the form's `action`, and the first button that sends is
 * the one the Enter key uses. A form without an address posts to the page itself; without a method either, it is left to a script.
 */
export function whereItPosts(form: HTMLFormElement, buttons: Element[], { url, base, scripts }: Here): Posting {
  const method = fold(attribute(form, 'method'), 10).toLowerCase();
  const own = addressOf(attribute(form, 'action'), { url, base, posts: method === 'post' });
  const sending = buttons.filter((button) => /^(?:submit|image)$/.test(typeOfButton(button)));
  const targets = sending.map((button) => {
    const written = attribute(button, 'formaction');
    return written === null || written.trim() === '' ? own : addressOf(written, { url, base, posts: true });
  });
  const [first = own] = targets;
  const handled = handledByScript(form, base);
  const scriptTargets = scripts.targetsOf(form, buttons);
  const taken = handled ?? (scripts.takesOver(form) ? { action: '', script: 'preventDefault' } : undefined);
  const { action, script } = taken ?? first;
  const others = [...new Set(targets.map((it) => it.action))];
  const further = others.filter((it) => it !== '' && it !== action).slice(0, LIMITS.formTargets);
  const firstButton = sending[0];
  return {
    action,
    method: (firstButton && fold(attribute(firstButton, 'formmethod'), 10).toLowerCase()) || method || 'get',
    ...(further.length === 0 ? {} : { others: further }),
    ...(script === undefined ? {} : { script }),
    ...(scriptTargets.length === 0 ? {} : { scriptTargets }),
  };
}

interface Told {
  action: string;
  script?: string;
}

function addressOf(written: string | null, { url, base, posts }: { url: string; base: string; posts: boolean }): Told {
  const address = written?.trim() ?? '';
  if (address === '') return posts ? { action: resolve(url, url) } : { action: '', script: '' };
  if (address.startsWith('#')) return { action: '', script: fold(address, LIMITS.mark) };
  const action = resolve(address, base);
  return action === '' ? { action, script: fold(address, LIMITS.mark) } : { action };
}

/** What the form's own attributes say of a script. */
function handledByScript(form: HTMLFormElement, base: string): Told | undefined {
  for (const name of ADDRESSED) {
    const action = resolve(attribute(form, name), base);
    if (action !== '') return { action };
  }
  const onsubmit = attribute(form, 'onsubmit') ?? '';
  if (STOPS.test(onsubmit.slice(0, 500))) return { action: '', script: fold(onsubmit, LIMITS.mark) };
  const handler = HANDLED.find((name) => attribute(form, name) !== null);
  return handler === undefined ? undefined : { action: '', script: handler };
}
