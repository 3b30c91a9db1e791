/** The picture's size, in pixels: the shape that most places show whole. */
export const CARD_SIZE = { width: 1200, height: 675 } as const;

export const MARGIN = 72;

/** The light look of components/ui/base.css: one ink on paper, whatever the system's colours and whoever is spoken of. */
export const COLOURS = { paper: '#fbfaf7', ink: '#1c1d1f', muted: '#5c5f66', accent: '#4b3f72' } as const;

const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const SERIF = 'ui-serif, "Iowan Old Style", Georgia, Cambria, "Noto Serif", serif';

/** A type to set text in; sizes in pixels. */
export interface Type {
  font: string;
  /** From one line to the next. */
  leading: number;
}

export const quoteType = (size: number): Type => ({ font: `400 ${size}px ${SERIF}`, leading: Math.round(size * 1.35) });
export const noteType = (size: number): Type => ({ font: `400 ${size}px ${SANS}`, leading: Math.round(size * 1.4) });
export const FOOT: Type = { font: `600 24px ${SANS}`, leading: 36 };
export const SOURCE: Type = { font: `400 20px ${SANS}`, leading: 30 };

/** Sizes tried from the largest on until all words fit; at the last they are cut. */
export const SIZES = [56, 44, 38, 33, 29, 26, 23] as const;
