import type { PageClass } from '../page-class';
import { writeDocument } from '../write-document';
import { repeat, words } from '../write-words';

/** Fifty thousand elements and hardly a link: whoever looks for the next one walks through all of them. */
const plainHuge: PageClass = {
  size: 'large',
  html: () =>
    writeDocument({
      title: words(75, 5),
      menu: 8,
      footer: 8,
      main: `<h1>${words(75, 5)}</h1><table>${repeat(7_140, (row) => `<tr>${repeat(6, (at) => `<td>${row * at}</td>`)}</tr>`)}</table>`,
    }),
};

export default plainHuge;
