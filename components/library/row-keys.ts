/** Rows passed over by one press of Page Up or Page Down. */
const PAGE = 10;

/** The row to go to from `row` of `count` rows with a key; null for keys that mean something else. */
export function rowAfter(key: string, row: number, count: number): number | null {
  const last = count - 1;
  const wanted = new Map([
    ['ArrowDown', row + 1],
    ['ArrowUp', row - 1],
    ['PageDown', row + PAGE],
    ['PageUp', row - PAGE],
    ['Home', 0],
    ['End', last],
  ]).get(key);
  return wanted === undefined ? null : Math.min(last, Math.max(0, wanted));
}

/** Whether keys that move through the list may be taken from what has the focus: not from fields and what is written in. */
export function leavesKeys(element: Element): boolean {
  return element.matches('li') || element.matches('input[type="checkbox"]');
}
