import type { Control } from './controls';
import { attribute, unclobbered } from './unclobbered';

/** Types a robot fills in blindly. Boxes and files are often hidden for their looks, under a drawn one. */
const TYPED = /^(?:text|email|url|tel|number|textarea)$/;
/** What such fields are called by the makers of form software. */
const NAMES = /honey|^_?gotcha|^hp[-_]|[-_]hp$|bot-?field|nospam|anti-?spam|^b_[0-9a-f]{10,40}_[0-9a-f]{6,20}$/i;
/** What people who come across one are told, in the languages of the policies read. */
const WORDS =
  /leave (?:this |the )?(?:field |it )?(?:blank|empty|unfilled)|(?:do not|don.t) fill|should be left (?:blank|unchanged)|for validation purposes|if you(?:.re| are) (?:a )?human|optional email code|laiss\w{1,4} (?:ce champ |le champ )?vide|ne (?:pas |rien )?(?:remplir|remplissez|saisir|saisissez)|ne (?:remplissez|saisissez) (?:pas|rien)|nicht ausf(?:ü|ue)llen|(?:leer|frei) (?:lassen|bleiben)|no (?:lo |la )?(?:rellen|llen)\w{1,4}|d[eé]j\w{1,5} (?:este campo )?(?:vac[ií]o|en blanco)|non compil\w{1,5}|lascia\w{0,3} (?:questo campo )?vuoto|niet invullen|leeg ?laten|laat (?:dit veld )?leeg|n[ãa]o preench\w{1,4}|deixe (?:este campo )?(?:em branco|vazio)|nie wype[łl]nia\w{1,3}|pozostaw (?:to pole )?puste|l[äa]mna (?:detta f[äa]lt )?tomt|lad (?:dette )?(?:felt )?(?:være|st[åa]) tomt|[äa]l[äa] t[äa]yt[äa]|nevypl[nň]uj\w{0,3}|ne t[öo]lts\w{1,4} ki|l[ăa]sa[țt]i (?:acest c[âa]mp )?gol|не заполня\w{1,4}/iu;
const HIDING =
  /clip\s{0,3}:\s{0,3}rect|(?:height|width)\s{0,3}:\s{0,3}[01]px|display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|opacity\s{0,3}:\s{0,3}0(?:\.0{1,3})?\s{0,3}(?:;|!|$)/i;
const FAR_AWAY =
  /(?:left|top|right|bottom|text-indent)\s{0,3}:\s{0,3}-\d{4,6}(?:px)?|(?:left|right)\s{0,3}:\s{0,3}-\d{3,5}v?w/i;
const HIDDEN_CLASS =
  /(?:^|\s)(?:hidden|hide|d-none|is-hidden|sr-only|visually-?hidden|screen-reader(?:-text)?|u-hidden)(?:\s|$)/i;
const UP = 4;
const FIELDS = 'input:not([type="hidden"]),select,textarea,button';

/** Whether a field is hidden from people for robots to fill in. A hidden step of a longer form is none: it holds several fields or a button. */
export function isDecoy(control: Control, label: string, within: Element): boolean {
  if (!TYPED.test(control.type)) return false;
  if (WORDS.test(label)) return true;
  if (NAMES.test(control.getAttribute('name') ?? '') || NAMES.test(control.getAttribute('id') ?? '')) return true;
  const untouchable =
    control.getAttribute('tabindex') === '-1' ||
    /^(?:off|nope|false|new-password)$/i.test(control.getAttribute('autocomplete') ?? '');
  for (let at: Element | null = control, up = 0; at !== null && at !== within && up <= UP; up++) {
    if (at !== control && unclobbered(at, 'querySelectorAll').call(at, FIELDS).length > 1) return false;
    const style = attribute(at, 'style') ?? '';
    const names = `${attribute(at, 'class') ?? ''} ${attribute(at, 'id') ?? ''}`.slice(0, 300);
    if (NAMES.test(names) || FAR_AWAY.test(style)) return true;
    const hidden = attribute(at, 'hidden') !== null || attribute(at, 'aria-hidden') === 'true';
    if (untouchable && (hidden || HIDING.test(style) || HIDDEN_CLASS.test(names))) return true;
    at = unclobbered(at, 'parentElement');
  }
  return false;
}
