import { pick } from './strange-words';

const SPACES = [' ', '  ', '\n', '\u00a0', '\u202f', ' \n\t '];

/** As another editor sets it: other quotation marks and dashes, hard spaces before signs, dots in one, accents in two pieces. */
export function setAnew(text: string): string {
  return text
    .replace(/["“”]/g, '»')
    .replace(/['’]/g, (mark) => (mark === '’' ? "'" : '’'))
    .replace(/[-–]/g, '—')
    .replace(/ ?([?!:;])/g, '\u00a0$1')
    .replaceAll('...', '…')
    .replace(/([a-z]{5})([a-z]{4})/g, '$1\u00ad$2')
    .normalize('NFD');
}

/** Other white space wherever there is some. */
export function spaceAnew(text: string, random: () => number): string {
  return text.replace(/ /g, () => pick(SPACES, random));
}
