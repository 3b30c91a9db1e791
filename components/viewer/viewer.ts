import { LOCALES, type Locale } from '../../utils/evidence';
import { createWords, directionOf, type InterfaceWords, ownName } from '../i18n';
import { button, element } from './element';
import { type Face, faceOf } from './face';
import { showEmpty } from './show-empty';
import { showNotes } from './show-notes';
import { showSealed } from './show-sealed';

/**
 * Shows the notes in the window's address, and again whenever it changes. All happens in the window: nothing is fetched, sent or stored.
 */
export function openViewer(window: Window, messages: Record<Locale, Record<string, string>>, reader: Locale): void {
  const { document, location } = window;
  let locale = reader;
  let words = createWords(locale, messages[locale], { strict: false });
  let face: Face = { face: 'empty' };
  /** Counts what was asked for: an answer that comes late is not shown. */
  let asked = 0;

  const main = element('main');
  const header = element('header');
  const footer = element('footer');
  document.body.replaceChildren(header, main, footer);
  window.addEventListener('hashchange', () => open());
  open();

  async function open(passphrase?: string) {
    asked += 1;
    const mine = asked;
    showBusy();
    const found = await faceOf(location.hash, passphrase);
    if (mine !== asked) return;
    face = found;
    show();
  }

  function showBusy() {
    showAround();
    main.setAttribute('aria-busy', 'true');
    main.replaceChildren(element('p', { attributes: { role: 'status' } }, words('viewer_opening')));
  }

  function show() {
    showAround();
    main.removeAttribute('aria-busy');
    main.replaceChildren(...shown(face, words));
    main.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  function shown(now: Face, say: InterfaceWords): Node[] {
    switch (now.face) {
      case 'empty':
        return showEmpty(say, (code) => {
          location.hash = code;
        });
      case 'sealed':
        return showSealed(now, say, open);
      case 'unreadable':
        return [
          element('h2', {}, say('viewer_unreadable')),
          element(
            'p',
            { attributes: { role: 'alert' } },
            say(say.has(now.reason) ? now.reason : 'shared_unreadable_broken'),
          ),
        ];
      case 'notes':
        return showNotes(now, say);
    }
  }

  function showAround() {
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(words);
    document.title = `${words('viewer_title')} · Isoloir`;
    const languages = LOCALES.map((one) =>
      button(ownName(one), () => speak(one), { lang: one, 'aria-pressed': String(one === locale) }),
    );
    header.replaceChildren(
      element(
        'div',
        { className: 'languages', attributes: { role: 'group', 'aria-label': words('viewer_language') } },
        ...languages,
      ),
      element('h1', {}, words('viewer_title')),
      element('p', {}, words('viewer_about')),
    );
    footer.replaceChildren(element('p', {}, words('viewer_footer')));
  }

  function speak(wish: Locale) {
    locale = wish;
    words = createWords(locale, messages[locale], { strict: false });
    show();
    header.querySelector<HTMLElement>(`[lang="${locale}"]`)?.focus();
  }
}
