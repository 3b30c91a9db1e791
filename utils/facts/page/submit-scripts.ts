import { LIMITS } from '../limits';
import { resolve } from './resolve';
import { attribute, tagged, unclobbered } from './unclobbered';

/** Inline scripts looked through, and characters of each. */
const SCRIPTS = 60;
const CHARACTERS = 20_000;
const HANDLES = /['"`]submit['"`]|onsubmit|\.submit\s{0,3}\(|preventDefault|['"`]click['"`]|onclick/;
const SENDS = /\bfetch\s{0,3}\(|XMLHttpRequest|\.(?:post|ajax)\s{0,3}\(|axios|sendBeacon/;
/** The address a call sends to, written out in the script. */
const TARGET =
  /(?:fetch|post|axios|sendBeacon|put)\s{0,3}\(\s{0,20}['"`]([^'"`\s$]{1,400})['"`]|open\s{0,3}\(\s{0,5}['"`](?:POST|PUT)['"`]\s{0,3},\s{0,20}['"`]([^'"`\s$]{1,400})['"`]|\burl\s{0,3}:\s{0,20}['"`]([^'"`\s$]{1,400})['"`]/gi;

/** What the page's inline scripts show of forms that they send. */
export interface SubmitScripts {
  /** Whether a script names this form, stops the browser from sending it, and does not use its own address. */
  takesOver(form: Element): boolean;
  /** Addresses written in scripts that name this form or one of its buttons and send something. */
  targetsOf(form: Element, buttons: Element[]): string[];
}

/** Looks through the inline scripts of a document once, as text; nothing of them is run. */
export function submitScripts(document: Document, base: string): SubmitScripts {
  const scripts: string[] = [];
  const found = tagged(document, 'script');
  for (let i = 0; i < SCRIPTS; i++) {
    const script = found.item(i);
    if (script === null) break;
    if (attribute(script, 'src') !== null) continue;
    const code = (script.firstChild?.nodeValue ?? '').slice(0, CHARACTERS);
    if (HANDLES.test(code)) scripts.push(code);
  }
  const onlyForm = unclobbered(tagged(document, 'form'), 'length') === 1;
  const about = (form: Element, buttons: Element[]) =>
    scripts.filter((code) => [form, ...buttons].some((it) => names(code, it)) || (onlyForm && speaksOfForms(code)));
  return {
    takesOver: (form) =>
      about(form, []).some(
        (code) => /preventDefault/.test(code) && /submit/.test(code) && SENDS.test(code) && !/\.action\b/.test(code),
      ),
    targetsOf: (form, buttons) => {
      const targets = about(form, buttons)
        .filter((code) => SENDS.test(code))
        .flatMap((code) => [...code.matchAll(TARGET)].slice(0, 20))
        .map(([, call, open, url]) => resolve(call ?? open ?? url ?? '', base))
        .filter((target) => target !== '');
      return [...new Set(targets)].slice(0, LIMITS.formTargets);
    },
  };
}

/** Whether a script speaks of an element by its id or name. */
function names(code: string, element: Element): boolean {
  return ['id', 'name'].some((attributeName) => {
    const name = attribute(element, attributeName) ?? '';
    return name.length > 1 && new RegExp(`['"\`#.]${escapeRegExp(name.slice(0, 80))}['"\`\\s.)\\]>]`).test(code);
  });
}

function speaksOfForms(code: string): boolean {
  return /['"`]form['"`]|document\.forms|['"`]form[\s.#[:>]/.test(code);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
