/** When a file was written, an ISO instant, and by whom, in their own words. */
export interface FileFacts {
  exportedAt: string;
  author?: string;
}

/** A file's beginning: what it says of itself, always in this order, so that a reader can tell it before reading it all. */
export function fileStart(format: string, version: number, { exportedAt, author }: FileFacts) {
  return { format, version, exported: exportedAt, ...(author ? { author } : {}) };
}
