/** A file as it will lie on the disk. */
export interface WrittenFile {
  name: string;
  /** Media type. */
  type: string;
  text: string;
}

/** Milliseconds a browser may take to begin reading what it is to save. */
const HELD_FOR = 60_000;

/** Hands a file to the browser's downloads, as a press on a download link does: no permission, no server. */
export function saveFile({ name, type, text }: WrittenFile): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), HELD_FOR);
}

/** A JSON file named for what it holds and the day: "isoloir-backup-2029-04-03.json". */
export function jsonFile(title: string, text: string, at: string): WrittenFile {
  return { name: `isoloir-${title}-${at.slice(0, 10)}.json`, type: 'application/json', text };
}
