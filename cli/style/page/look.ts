/** How the page is looked at; each is a part of its address, so that a look can be linked to and photographed. */
export interface Look {
  theme: 'light' | 'dark';
  forced: 'off' | 'on';
  /** Size of text in per cent. */
  text: '100' | '200';
  dir: 'ltr' | 'rtl';
  lang: string;
  /** The one component shown; '' for all. */
  only: string;
}

const USUAL: Look = { theme: 'light', forced: 'off', text: '100', dir: 'ltr', lang: 'en', only: '' };

/** Reads a look from an address's fragment; what it does not say is as usual. */
export function readLook(hash: string, langs: readonly string[]): Look {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const lang = said.get('lang') ?? USUAL.lang;
  return {
    theme: said.get('theme') === 'dark' ? 'dark' : 'light',
    forced: said.get('forced') === 'on' ? 'on' : 'off',
    text: said.get('text') === '200' ? '200' : '100',
    dir: said.get('dir') === 'rtl' ? 'rtl' : 'ltr',
    lang: langs.includes(lang) ? lang : USUAL.lang,
    only: said.get('only') ?? '',
  };
}

/** The fragment that says a look, no more than it must. */
export function writeLook(look: Look): string {
  const unusual = Object.entries(look).filter(([name, value]) => value !== USUAL[name as keyof Look]);
  return `#${new URLSearchParams(unusual)}`;
}

/** Makes the document look so. */
export function applyLook({ theme, forced, text, dir, lang }: Look, root: HTMLElement): void {
  root.style.colorScheme = theme;
  root.style.fontSize = `${text}%`;
  root.toggleAttribute('data-forced', forced === 'on');
  root.dir = dir;
  root.lang = lang;
}
