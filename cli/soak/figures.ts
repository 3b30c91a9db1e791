/** Bytes and counts of one process of a browser that holds a page, after garbage was collected. Null: this browser does not tell. */
export interface PageFigures {
  heap: number | null;
  listeners: number | null;
  nodes: number | null;
  documents: number | null;
}

/** What the extension keeps: bytes are those of the JSON, `keys` counts entries by what stands before their colon. */
export interface StorageFigures {
  sessionBytes: number;
  sessionKeys: Record<string, number>;
  localBytes: number;
  localKeys: Record<string, number>;
  /** Bytes of its databases, as the browser estimates them. */
  databases: number;
  /** Tabs of which something is known though they are closed. */
  closedTabs: number;
}

/** All that is measured at one point of the run. Memory in bytes. */
export interface Figures {
  /** How much of the run is behind, 0 to 1. */
  progress: number;
  /** Page loads so far, and seconds since the start. */
  loads: number;
  seconds: number;
  /** The extension's worker or background page. */
  background: number | null;
  /** The extension's pages and in-page frames, which share one heap. */
  views: number | null;
  /** A page that is no campaign's, just loaded. */
  ordinary: PageFigures;
  /** A single-page site of a campaign that stays open. */
  resident: PageFigures;
  storage: StorageFigures;
  /** Sidebars that live in tabs, tabs in which one must be, and frames whose extension is gone. */
  sidebars: number;
  campaigns: number;
  zombies: number;
}
