/** A rule's expression, without the tags that follow it (`\;version:\1\;confidence:50`). One that cannot be read fits nothing. */
export function compilePattern(pattern: string): (text: string) => boolean {
  const [source = ''] = pattern.split('\\;');
  try {
    const expression = new RegExp(source, 'i');
    return (text) => expression.test(text);
  } catch {
    return () => false;
  }
}

export function listOf(patterns: string | string[] | undefined): string[] {
  return patterns === undefined ? [] : typeof patterns === 'string' ? [patterns] : patterns;
}
