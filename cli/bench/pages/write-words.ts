const WORDS =
  'river garden market lantern harbour winter recipe bicycle museum orchard weather violin station kitchen meadow teacher engine pencil island blanket forest window copper letter basket thunder marble pepper sailor candle'.split(
    ' ',
  );

/** So many everyday words, always the same from the same number. */
export function words(from: number, count: number): string {
  return Array.from({ length: count }, (_, place) => WORDS[(from * 7 + place * 11) % WORDS.length]).join(' ');
}

/** A paragraph of sentences. */
export function paragraph(from: number, sentences: number): string {
  const said = Array.from({ length: sentences }, (_, place) => `${words(from + place, 9 + ((from + place) % 8))}.`);
  return `<p>${said.join(' ')}</p>`;
}

export function link(place: number, length = 3): string {
  return `<a href="/${words(place, 2).replace(' ', '-')}/${place}" class="link link--${place % 7}">${words(place, length)}</a>`;
}

export function repeat(times: number, part: (place: number) => string): string {
  return Array.from({ length: times }, (_, place) => part(place)).join('\n');
}
