/** Where the in-page sidebar stands: width when open in CSS pixels; of the narrow tab, 0 at the top of the window, 1 at its bottom. */
export interface SidebarPlace {
  width: number;
  tabAt: number;
}

/**
 * What the width may be. A page can find out by hit-testing how wide the sidebar over it is. What is remembered for all sites goes in
 * coarse steps, so that it tells readers apart as little as can be, and most stand where everybody's does.
 */
export const SIDEBAR_WIDTH = { least: 280, most: 600, usual: 360, step: 40 } as const;

/** Height of the narrow tab in CSS pixels, and the places it can stand at, as coarse for the same reason. */
export const TAB_PLACE = { height: 176, usual: 0.5, step: 1 / 8 } as const;

/** The nearest width that can be. */
export function widthNear(width: number): number {
  const { least, most, usual, step } = SIDEBAR_WIDTH;
  if (!Number.isFinite(width)) return usual;
  return Math.min(most, Math.max(least, least + Math.round((width - least) / step) * step));
}

/** The nearest place that the narrow tab can have. */
export function tabPlaceNear(tabAt: number): number {
  if (!Number.isFinite(tabAt)) return TAB_PLACE.usual;
  return Math.min(1, Math.max(0, Math.round(tabAt / TAB_PLACE.step) * TAB_PLACE.step));
}
