import type { Override } from './site-memory';
import type { SidebarState } from './tab-report';

/** What decides how the in-page sidebar stands when a page was examined. */
export interface SidebarCircumstances {
  verdict: 'campaign' | 'unsure' | 'other';
  /** The citizen's own word on the site goes before the verdict. */
  override?: Override;
  setting: SidebarState;
  /** How she left it on this site. */
  remembered?: SidebarState;
}

/** Nothing on a page that is no campaign's; else as she left it on this site; else as the setting says. */
export function chooseSidebar({ verdict, override, setting, remembered }: SidebarCircumstances): SidebarState {
  if ((override ?? verdict) !== 'campaign') return 'off';
  return remembered ?? setting;
}
