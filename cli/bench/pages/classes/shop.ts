import type { PageClass } from '../page-class';
import { picture, writeDocument } from '../write-document';
import { link, repeat, words } from '../write-words';

const shop: PageClass = {
  size: 'medium',
  html: () =>
    writeDocument({
      title: `${words(31, 3)} – shop`,
      menu: 24,
      footer: 30,
      scripts: 60_000,
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"ItemList","name":"Lanterns"}</script>',
      main: `<h1>${words(31, 3)}</h1>${repeat(60, writeItem)}`,
    }),
};

function writeItem(place: number): string {
  return `<div class="card" data-id="${place}">${picture(place)}<h3>${link(place, 4)}</h3><p><span class="price">${place}.99</span> <s>${place + 9}.99</s></p>
<form action="/cart" method="post"><input type="hidden" name="id" value="${place}"><button type="submit">Add to cart</button></form></div>`;
}

export default shop;
