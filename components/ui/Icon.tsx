/** One icon set, drawn for this product on a 16-unit grid with one pen of 1.5. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  collapse: 'M3.5 3.5v9M6 8h7M10 5l3 3-3 3',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  note: 'M3 13l.7-2.9L10.9 3l2.1 2.1-7.1 7.2zM9.3 4.6l2.1 2.1',
  remove: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5',
  copy: 'M6 5.5h7v7.5H6zM10 5.5V3H3v7.5h3',
  link: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3L7.5 8.5',
  arrow: 'M3 8h9.5M9 4.5L12.5 8 9 11.5',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: the words beside it, or the button's name, say what it means. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
      <path d={PATHS[name]} strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
