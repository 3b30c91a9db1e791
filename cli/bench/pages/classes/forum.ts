import type { PageClass } from '../page-class';
import { writeDocument } from '../write-document';
import { link, paragraph, repeat, words } from '../write-words';

const forum: PageClass = {
  size: 'medium',
  html: () =>
    writeDocument({
      title: `${words(41, 5)} – forum`,
      menu: 12,
      footer: 10,
      scripts: 12_000,
      main: `<h1>${words(41, 5)}</h1>${repeat(40, writeAnswer)}`,
    }),
};

function writeAnswer(place: number): string {
  return `<div class="answer" id="answer-${place}"><div class="author">${link(place, 1)} <small>${place * 7} posts</small></div>
<div class="said">${paragraph(place, 3)}<blockquote>${paragraph(place + 9, 1)}</blockquote></div>
<p>${link(place + 200, 1)} ${link(place + 201, 1)} ${link(place + 202, 1)}</p></div>`;
}

export default forum;
