const LETTER = /\p{L}/u;
const FROM_RIGHT =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Hanifi_Rohingya}\p{Script=Samaritan}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Which way a text runs: as its first letter does, as `dir="auto"` tells it. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  return FROM_RIGHT.test(LETTER.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}
