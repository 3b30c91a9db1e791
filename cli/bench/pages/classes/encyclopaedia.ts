import type { PageClass } from '../page-class';
import { writeDocument } from '../write-document';
import { link, paragraph, repeat, words } from '../write-words';

const encyclopaedia: PageClass = {
  size: 'large',
  html: () =>
    writeDocument({
      title: `${words(51, 2)} – encyclopaedia`,
      menu: 40,
      footer: 60,
      scripts: 8_000,
      main: `<h1>${words(51, 2)}</h1>${repeat(40, writeSection)}<ol>${repeat(300, (place) => `<li>${link(place, 6)} <i>${words(place, 4)}</i></li>`)}</ol>`,
    }),
};

function writeSection(place: number): string {
  return `<section><h2>${words(place, 3)}</h2>${repeat(5, (row) => `${paragraph(place + row, 4)}<p>${repeat(6, (at) => `${link(place * 30 + row * 6 + at, 2)} ${words(at, 5)}`)}</p>`)}
<table>${repeat(8, (row) => `<tr><th>${words(row, 1)}</th><td>${words(row + place, 3)}</td><td>${row * place}</td></tr>`)}</table></section>`;
}

export default encyclopaedia;
