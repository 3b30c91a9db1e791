/** A box in CSS pixels of the window, as `getBoundingClientRect` has it. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Place {
  left: number;
  top: number;
  /** What the panel may take; it scrolls beyond that. */
  maxHeight: number;
}

/** Pixels kept free at the window's edges. */
const EDGE = 8;
/** Pixels between the button and its panel. */
const GAP = 4;

/**
 * Where a panel stands that belongs to a button: under it, on its starting side; above where there is more room; and never beyond the
 * window. CSS anchors do this too, but not in the oldest browsers that we run in (Firefox 142, Chrome 130 in part).
 */
export function placePanel(
  button: Box,
  panel: Pick<Box, 'width' | 'height'>,
  view: Pick<Box, 'width' | 'height'>,
  rtl = false,
): Place {
  const wished = rtl ? button.left + button.width - panel.width : button.left;
  const left = Math.max(EDGE, Math.min(wished, view.width - EDGE - panel.width));
  const below = view.height - EDGE - (button.top + button.height + GAP);
  const above = button.top - GAP - EDGE;
  if (panel.height <= below || below >= above) return { left, top: button.top + button.height + GAP, maxHeight: below };
  return { left, top: Math.max(EDGE, button.top - GAP - panel.height), maxHeight: above };
}
