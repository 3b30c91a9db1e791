/** Characters that a file's name may not hold somewhere, and those that reorder what is shown. */
const UNFIT = /[\s\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|.]+/gu;

/** A file's name from what it holds and the day it was made: "isoloir-example-org-2029-04-03.html". */
export function fileName(title: string, extension: string, day: string): string {
  const slug = title
    .normalize('NFC')
    .slice(0, 60)
    .replace(UNFIT, '-')
    .replace(/^-{1,60}|-{1,60}$/g, '');
  return `${['isoloir', slug || 'notes', day].join('-')}.${extension}`;
}
