export type Half = 'tuned' | 'held-back';

/** Which of two halves a name belongs to. Names that differ in digits only go together: they are pages of one site, or versions of one text. */
export function halfOf(name: string): Half {
  let sum = 7;
  for (const letter of name.replace(/[\s\d→]/g, '')) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0;
  return (sum >>> 7) % 2 === 0 ? 'tuned' : 'held-back';
}
