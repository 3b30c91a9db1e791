/** A name as it is compared: lower case, no diacritics, plain apostrophes, dots and double spaces gone. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/\./g, '')
    .replace(/\s{1,20}/g, ' ')
    .trim();
}
