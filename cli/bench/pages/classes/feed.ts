import type { PageClass } from '../page-class';
import { writeDocument } from '../write-document';
import { words } from '../write-words';

const MOVES = 2_500;

/** A single-page feed: bare at first, posts come in without end, and the address changes as one reads. */
const feed: PageClass = {
  size: 'medium',
  moves: MOVES,
  html: () =>
    writeDocument({
      title: words(81, 3),
      menu: 8,
      footer: 4,
      main: `<div id="root"></div><script>(${fill})(${JSON.stringify(words(2, 25))},${MOVES})</script>`,
    }),
};

/** Runs in the page. Its first posts come in at once, the others in small pieces; every half second it shows another address. */
const fill = `(text, moves) => {
  const root = document.getElementById('root');
  let posts = 0;
  const post = () => {
    const item = document.createElement('article');
    posts += 1;
    item.innerHTML = '<h3><a href="/post/' + posts + '">' + text.slice(posts % 40, 60) + '</a></h3><p>' + text + '</p><a href="/by/' + posts + '">by</a> <button>Like</button>';
    root.append(item);
  };
  const started = performance.now();
  const step = () => {
    for (let at = 0; at < 4; at += 1) post();
    if (performance.now() - started < moves) setTimeout(step, 40);
  };
  step();
  const timer = setInterval(() => {
    if (performance.now() - started > moves) return clearInterval(timer);
    history.pushState({}, '', '/feed?page=' + posts);
  }, 500);
}`;

export default feed;
