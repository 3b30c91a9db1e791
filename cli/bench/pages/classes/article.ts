import type { PageClass } from '../page-class';
import { writeDocument } from '../write-document';
import { link, paragraph, repeat, words } from '../write-words';

const article: PageClass = {
  size: 'small',
  html: () =>
    writeDocument({
      title: words(11, 6),
      menu: 6,
      footer: 8,
      main: `<article><h1>${words(11, 6)}</h1>${repeat(9, (place) => paragraph(place, 5))}<ul>${repeat(5, (place) => `<li>${link(place + 40)}</li>`)}</ul></article>`,
    }),
};

export default article;
