/** Countries of ISO 3166-1 codes, space separated where several; what is no code stays as it is. */
export function tellCountries(codes: string, locale: string): string {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const words = codes.split(/\s+/).filter(Boolean);
  if (!words.every((code) => /^[A-Z]{2}$/.test(code))) return codes;
  return tellList(
    words.map((code) => names.of(code) ?? code),
    locale,
  );
}

/** The name of a BCP 47 language; what is no language tag stays as it is. */
export function tellLanguage(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Things in one sentence: "a, b, and c". */
export function tellList(things: string[], locale: string): string {
  return new Intl.ListFormat(locale).format(things);
}
