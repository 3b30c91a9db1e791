/** A kind of page that is no campaign's; the same bytes in every run. */
export interface PageClass {
  /** Which bound it is held to: a large page may cost more, if less than reading all of its links. */
  size: 'small' | 'medium' | 'large';
  html(): string;
  /** Milliseconds that it goes on changing after it has loaded; what happens in them is measured too. */
  moves?: number;
}
