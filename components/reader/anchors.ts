/** Id of the first words that answer a question. */
export const anchorOf = (clause: string) => `answer-${clause}`;

/** Id of the first words that a note speaks of. */
export const anchorOfNote = (note: string) => `note-${note}`;

/** Goes to a place on this page, for eyes and for whoever listens. */
export function goToAnchor(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView?.({ block: 'center' });
  place?.focus({ preventScroll: true });
}
