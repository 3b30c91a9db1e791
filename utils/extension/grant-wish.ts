import type { FrameWish } from './frame-port';
import { type SidebarPlace, TAB_PLACE, tabPlaceNear, widthNear } from './sidebar-place';

/** Where the sidebar stands once a wish is granted. `grip`: where the tab stood when it was gripped. `room`: CSS pixels it can go up and down. */
export function grantWish(
  wish: FrameWish,
  now: SidebarPlace,
  { grip, room }: { grip: number; room: number },
): SidebarPlace {
  if ('width' in wish) return { ...now, width: widthNear(wish.width) };
  if ('tabAt' in wish) return { ...now, tabAt: tabPlaceNear(wish.tabAt) };
  if ('tabSteps' in wish) return { ...now, tabAt: tabPlaceNear(now.tabAt + wish.tabSteps * TAB_PLACE.step) };
  if ('tabBelow' in wish) return { ...now, tabAt: tabPlaceNear(grip + wish.tabBelow / Math.max(1, room)) };
  return now;
}
