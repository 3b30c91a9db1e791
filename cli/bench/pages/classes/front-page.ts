import type { PageClass } from '../page-class';
import { picture, writeDocument } from '../write-document';
import { link, repeat, words } from '../write-words';

/** Two megabytes, most of them the scripts' data, as news sites send them. */
const frontPage: PageClass = {
  size: 'large',
  html: () =>
    writeDocument({
      title: `${words(61, 3)} – news`,
      menu: 60,
      footer: 90,
      scripts: 1_550_000,
      main: repeat(50, writeBlock),
    }),
};

function writeBlock(block: number): string {
  return `<section class="block"><h2>${words(block, 3)}</h2>${repeat(12, (at) => {
    const place = block * 12 + at;
    return `<div class="card"><figure>${picture(place)}<figcaption>${words(place, 6)}</figcaption></figure><h3>${link(place, 9)}</h3>
<p>${words(place + 2, 24)}</p><p>${link(place + 700, 1)} · <time>${place % 24} h</time></p></div>`;
  })}</section>`;
}

export default frontPage;
