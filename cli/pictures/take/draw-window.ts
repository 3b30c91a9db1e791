import { readFileSync } from 'node:fs';

const ICON = readFileSync(new URL('../../../public/icon/found.svg', import.meta.url), 'utf8');

interface Drawn {
  /** PNG pictures, base64: the page, and the popup over it. */
  page: string;
  popup: string;
  /** Height of the bar, in CSS pixels. */
  bar: number;
  /** What stands in the address field. */
  address: string;
}

/** A browser's window of no particular make: a bar with an address and the pressed button, the page, and the popup under the button. */
export function drawWindow({ page, popup, bar, address }: Drawn): string {
  return `<style>
    body { margin: 0; font: 14px/20px var(--sans), sans-serif; color: #3c3d40; background: #eceae5; }
    header { display: flex; align-items: center; gap: 12px; height: ${bar}px; box-sizing: border-box; padding: 0 16px;
      border-bottom: 1px solid #d8d6d0; }
    .address { flex: 1; padding: 6px 16px; border-radius: 16px; background: #fff; }
    .button { display: grid; place-items: center; width: 32px; height: 32px; border-radius: 6px; background: #d9d5e6; }
    .button svg { width: 20px; height: 20px; }
    .dots { width: 4px; height: 4px; border-radius: 50%; background: #6b6c70; box-shadow: 0 -7px #6b6c70, 0 7px #6b6c70; }
    .page { display: block; }
    .popup { position: fixed; top: ${bar - 4}px; right: 20px; border-radius: 10px; border: 1px solid #c9c7c1;
      box-shadow: 0 12px 40px rgb(28 29 31 / 28%); }
  </style>
  <header><div class="address">${address}</div><div class="button">${ICON}</div><div class="dots"></div></header>
  <img class="page" alt="" src="data:image/png;base64,${page}">
  <img class="popup" alt="" src="data:image/png;base64,${popup}">`;
}
