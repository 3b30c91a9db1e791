import type { PageClass } from '../page-class';
import { writeDocument } from '../write-document';
import { repeat, words } from '../write-words';

const forms: PageClass = {
  size: 'medium',
  html: () =>
    writeDocument({
      title: `${words(91, 3)} – forms`,
      menu: 10,
      footer: 12,
      main: `<h1>${words(91, 3)}</h1>${repeat(60, writeForm)}`,
    }),
};

function writeForm(place: number): string {
  return `<form action="/save/${place}" method="post"><fieldset><legend>${words(place, 3)}</legend>${repeat(8, (at) => {
    const name = `field-${place}-${at}`;
    return `<label for="${name}">${words(place + at, 2)}</label><input id="${name}" name="${name}">`;
  })}<select name="kind">${repeat(6, (at) => `<option>${words(at, 1)}</option>`)}</select><button type="submit">Save</button></fieldset></form>`;
}

export default forms;
