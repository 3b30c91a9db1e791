/** One icon set, drawn for this product on a 16-unit grid with one pen of 1.5. */
export const ICONS = {
  add: 'M8 3v10M3 8h10',
  arrow: 'M3 8h9.5M9 4.5L12.5 8 9 11.5',
  back: 'M13 8H3.5M7 4.5L3.5 8 7 11.5',
  chart: 'M3 13h10M4.5 13V9M8 13V4M11.5 13V6.5',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  close: 'M4 4l8 8M12 4l-8 8',
  collapse: 'M3.5 3.5v9M6 8h7M10 5l3 3-3 3',
  columns: 'M2.5 3.5h11v9h-11zM6.2 3.5v9M9.8 3.5v9',
  copy: 'M6 5.5h7v7.5H6zM10 5.5V3H3v7.5h3',
  down: 'M4.5 6.5L8 10l3.5-3.5',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  info: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 7.5v3.2M8 5.2v.1',
  link: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3L7.5 8.5',
  menu: 'M8 3.1a.3.3 0 1 0 0 .6a.3.3 0 1 0 0-.6M8 7.7a.3.3 0 1 0 0 .6a.3.3 0 1 0 0-.6M8 12.3a.3.3 0 1 0 0 .6a.3.3 0 1 0 0-.6',
  next: 'M6.5 4.5L10 8l-3.5 3.5',
  note: 'M3 13l.7-2.9L10.9 3l2.1 2.1-7.1 7.2zM9.3 4.6l2.1 2.1',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  print: 'M4.5 6V2.5h7V6M4.5 11h-2V6h11v5h-2M4.5 9h7v4.5h-7z',
  remove: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5',
  save: 'M8 2.5V10M4.8 7L8 10.2 11.2 7M3 13h10',
  search: 'M7 2.8a4.2 4.2 0 1 0 0 8.4a4.2 4.2 0 1 0 0-8.4M10.2 10.2L13.5 13.5',
  settings:
    'M2.5 5h6M12 5h1.5M10.2 3.3a1.7 1.7 0 1 0 0 3.4a1.7 1.7 0 1 0 0-3.4M2.5 11H4M7.5 11h6M5.8 9.3a1.7 1.7 0 1 0 0 3.4a1.7 1.7 0 1 0 0-3.4',
  share: 'M8 9.5V2.5M4.8 5.5L8 2.3l3.2 3.2M3.5 8.5v5h9v-5',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.5 6.5v6',
  undo: 'M3 6.5h6.5a3.2 3.2 0 0 1 0 6.5H6M6 3.5l-3 3 3 3',
  up: 'M4.5 9.5L8 6l3.5 3.5',
} as const;

export type IconName = keyof typeof ICONS;

/** Those that point, or lie, along the line of reading. */
export const MIRRORED: ReadonlySet<IconName> = new Set(['arrow', 'back', 'collapse', 'link', 'next', 'panel', 'undo']);
