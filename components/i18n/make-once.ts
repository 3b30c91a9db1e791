/**
 * Keeps what was made for a locale and its options. The browser's formatters cost far more to make than to use, and a table asks for the
 * same few thousands of times; there are as many as the interface has languages and shapes, so none is thrown away.
 */
export function makeOnce<Options extends object, Format>(
  make: (locale: string, options: Options) => Format,
): (locale: string, options: Options) => Format {
  const made = new Map<string, Format>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const before = made.get(key);
    if (before !== undefined) return before;
    const format = make(locale, options);
    made.set(key, format);
    return format;
  };
}
