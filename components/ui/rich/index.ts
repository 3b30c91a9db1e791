/**
 * Parts whose keys are more than the browser's own elements know, made with React Aria. A door of its own, because they weigh: for the
 * dashboard, settings and the welcome page, never for the sidebar or the popup (test/house/rich.test.ts).
 */
export { ComboBox } from './ComboBox';
export { Grid, type GridColumn, type GridRow, type GridSort } from './Grid';
export { Menu, type MenuChoice } from './Menu';
export { type Tab, Tabs } from './Tabs';
