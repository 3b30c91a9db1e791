import type { Frame, Page } from 'puppeteer-core';

/** Presses Tab through a view, and names the controls that were never reached, or reached without a mark that shows it. */
export async function walk(
  page: Page,
  frame: Frame,
): Promise<{ some: boolean; unreached: string[]; unmarked: string[] }> {
  const count = await frame.evaluate(() => {
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const controls = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (it) => it.checkVisibility({ visibilityProperty: true }) && !it.matches(':disabled'),
    );
    for (const [place, it] of controls.entries()) it.dataset.place = String(place);
    return controls.length;
  });
  const reached = new Set<string>();
  const unmarked = new Set<string>();
  for (let press = 0; press < count * 2 + 10; press += 1) {
    await page.keyboard.press('Tab');
    const here = await frame.evaluate(() => {
      const it = document.activeElement;
      if (!(it instanceof HTMLElement) || it.dataset.place === undefined) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(it);
      // Of a group of radio buttons the Tab key reaches one; arrows reach the others.
      const group = it instanceof HTMLInputElement && it.type === 'radio' ? it.name : '';
      const places = group
        ? [...document.querySelectorAll<HTMLElement>(`input[name="${CSS.escape(group)}"]`)].map(
            ({ dataset }) => dataset.place,
          )
        : [it.dataset.place];
      const marked = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
      return { places, marked, what: it.outerHTML.slice(0, 120) };
    });
    for (const place of here?.places ?? []) reached.add(place ?? '');
    if (here && !here.marked) unmarked.add(here.what);
    if (reached.size >= count) break;
  }
  const unreached = await frame.evaluate(
    (places) => {
      const controls = [...document.querySelectorAll<HTMLElement>('[data-place]')];
      return controls
        .filter(({ dataset }) => !places.includes(dataset.place ?? ''))
        .map((it) => it.outerHTML.slice(0, 120));
    },
    [...reached],
  );
  return { some: count > 0, unreached, unmarked: [...unmarked] };
}
