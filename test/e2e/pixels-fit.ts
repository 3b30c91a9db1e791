/** Runs in a page. What of its text is cut off, or stands where nobody can scroll to; and how much wider it is than its window. */
export function findOverflow(): { wider: number; cut: string[] } {
  const root = document.documentElement;
  const wider = Math.max(root.scrollWidth - root.clientWidth, document.body.scrollWidth - root.clientWidth, 0);
  const cut = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.textContent?.trim() || !parent || isUnseen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const edge = cutter(parent, box);
    if (edge) cut.add(`“${node.textContent.trim().slice(0, 60)}” in ${nameOf(parent)}, cut by ${edge}`);
  }
  return { wider, cut: [...cut] };

  /** The first thing round a text that cuts it off. What scrolls shows all in the end, whatever stands round it. */
  function cutter(from: HTMLElement, box: DOMRect): string | null {
    const slack = 1.5;
    for (let it: HTMLElement | null = from; it && it !== document.body; it = it.parentElement) {
      const { overflowX, overflowY, position, webkitLineClamp, textOverflow } = getComputedStyle(it);
      // The beginning of somebody's own words, which says that it is one: the whole stands a step away. Ours are said in full.
      if ((webkitLineClamp !== 'none' || textOverflow === 'ellipsis') && from.closest('[dir="auto"], q, bdi'))
        return null;
      const frame = it.getBoundingClientRect();
      const [hidesX, hidesY] = [/hidden|clip/.test(overflowX), /hidden|clip/.test(overflowY)];
      if (hidesX && (box.left < frame.left - slack || box.right > frame.right + slack)) return nameOf(it);
      if (hidesY && (box.top < frame.top - slack || box.bottom > frame.bottom + slack)) return nameOf(it);
      if (/auto|scroll/.test(`${overflowX} ${overflowY}`) || position === 'fixed') return null;
    }
    return box.left < -slack || box.right > root.clientWidth + slack ? 'the window' : null;
  }

  /** Not drawn, or drawn for those alone who hear the page. */
  function isUnseen(it: HTMLElement): boolean {
    if (!it.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true;
    for (let up: HTMLElement | null = it; up; up = up.parentElement) {
      const { clipPath, position } = getComputedStyle(up);
      if (position === 'absolute' && (clipPath.startsWith('inset(50%') || up.offsetWidth <= 1)) return true;
    }
    // An option is drawn by the browser; a drawing of a page is not there to be read.
    return it.closest('option, script, style, noscript, [aria-hidden="true"]') !== null;
  }

  function nameOf(it: HTMLElement): string {
    return `${it.localName}.${it.classList[0] ?? ''}`;
  }
}
