export { CompareView } from './CompareView';
export { KeepSiteButton } from './KeepSiteButton';
export { SideBySide } from './SideBySide';
export { SiteSheet } from './SiteSheet';
