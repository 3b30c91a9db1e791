import type { PageClass } from '../page-class';
import { picture, writeDocument } from '../write-document';
import { link, paragraph, repeat, words } from '../write-words';

const blog: PageClass = {
  size: 'medium',
  html: () =>
    writeDocument({
      title: words(21, 4),
      menu: 9,
      footer: 14,
      scripts: 20_000,
      main: `${repeat(12, writePost)}<aside><h2>${words(4, 2)}</h2><ul>${repeat(40, (place) => `<li>${link(place)} (${place})</li>`)}</ul></aside>`,
    }),
};

function writePost(place: number): string {
  return `<article class="post"><h2>${link(place, 5)}</h2><p class="meta"><time>2026-01-${10 + place}</time> · ${link(place + 60, 2)}</p>
${picture(place)}${paragraph(place, 6)}${paragraph(place + 5, 4)}<p>${link(place + 90, 4)} · ${link(place + 91)}</p></article>`;
}

export default blog;
