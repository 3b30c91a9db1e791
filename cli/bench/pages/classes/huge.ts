import type { PageClass } from '../page-class';
import { writeDocument } from '../write-document';
import { link, repeat, words } from '../write-words';

/** Fifty thousand elements, every fifth a link. */
const huge: PageClass = {
  size: 'large',
  html: () =>
    writeDocument({
      title: words(71, 5),
      menu: 20,
      footer: 20,
      main: `<h1>${words(71, 5)}</h1><ul>${repeat(9_970, (place) => `<li>${link(place, 4)} <b>${place}</b><span>${words(place, 3)} <i>${words(place + 1, 1)}</i></span></li>`)}</ul>`,
    }),
};

export default huge;
