/** A way in that a page tries, and the address it tries it with. */
export interface Probe {
  way: 'fetch' | 'img' | 'script' | 'module' | 'link' | 'worker' | 'iframe' | 'window';
  url: string;
}

/** Files that every build of the extension holds. */
const FILES = [
  'manifest.json',
  'icon/128.png',
  'early.js',
  'popup.html',
  'dashboard.html',
  'content-scripts/detector.js',
];

/** Every way with every file of the extension. */
export function probesOf(extension: string): Probe[] {
  const ways: Probe['way'][] = ['fetch', 'img', 'script', 'module', 'link', 'worker', 'iframe', 'window'];
  const views = FILES.filter((file) => file.endsWith('.html'));
  return ways.flatMap((way) =>
    (way === 'iframe' || way === 'window' ? views : FILES).map((file) => ({ way, url: `${extension}${file}` })),
  );
}

/** Runs in the page: tries each probe, and says what came of it. */
export async function probe(probes: Probe[]): Promise<(Probe & { got: string })[]> {
  const wait = () => new Promise<string>((resolve) => setTimeout(resolve, 1_500, 'nothing'));
  const inserted = (name: string, attributes: Record<string, string>) =>
    new Promise<string>((resolve) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.addEventListener('load', () => resolve('a load'));
      element.addEventListener('error', () => resolve('nothing'));
      document.head.append(element);
    });
  const readable = async (from: () => Document | null | undefined) => {
    await wait();
    try {
      return from()?.body?.textContent ? 'its words' : 'nothing';
    } catch {
      return 'nothing';
    }
  };
  const tries: Record<Probe['way'], (url: string) => Promise<string>> = {
    fetch: (url) => fetch(url).then(() => 'an answer'),
    img: (src) => inserted('img', { src }),
    script: (src) => inserted('script', { src }),
    module: (src) => inserted('script', { src, type: 'module' }),
    link: (href) => inserted('link', { href, rel: 'stylesheet' }),
    worker: (url) => new Promise((resolve) => new Worker(url).addEventListener('message', () => resolve('a word'))),
    iframe: async (url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
      return readable(() => frame.contentDocument);
    },
    window: async (url) => {
      const opened = window.open(url);
      return readable(() => opened?.document).finally(() => opened?.close());
    },
  };
  return Promise.all(
    probes.map(async (one) => ({
      ...one,
      got: await Promise.race([tries[one.way](one.url).catch(() => 'nothing'), wait().then(wait)]),
    })),
  );
}
