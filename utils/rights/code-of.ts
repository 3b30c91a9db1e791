/** The country a file is about: its name, upper case. */
export function codeOf(path: string): string {
  return nameOf(path).toUpperCase();
}

/** A file's name without folder and ending: the id of what it holds. */
export function nameOf(path: string): string {
  return path.replace(/^.*\/|\.ts$/g, '');
}
