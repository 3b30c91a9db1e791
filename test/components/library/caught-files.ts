import { vi } from 'vitest';

/** Catches what is handed to the browser's downloads: jsdom has none. */
export function caughtFiles() {
  let caught: { name: string; blob: Blob }[] = [];
  let last: Blob | undefined;
  return {
    catch() {
      caught = [];
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) last = blob;
        return 'blob:caught';
      };
      URL.revokeObjectURL = () => {};
      vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
        if (last) caught.push({ name: this.download, blob: last });
      });
    },
    release() {
      vi.restoreAllMocks();
    },
    async saved() {
      return Promise.all(caught.map(async ({ name, blob }) => ({ name, text: await textOf(blob) })));
    },
  };
}

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
}
