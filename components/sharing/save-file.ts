import type { ReadyFile } from './SaveLink';

/** Long enough for the browser to have begun; until then the address must stay. */
const KEPT_FOR = 60_000;

/** Hands a file to the browser to be saved, where it is made only when asked for. */
export function saveFile({ name, type, content }: ReadyFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
}
