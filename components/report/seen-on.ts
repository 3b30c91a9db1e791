import type { ReportFace } from './face-of';

/** Title of the page that a site's verdict was read from, where the citizen looks at another page of it now. */
export function seenOn({ report, page }: Pick<ReportFace, 'report' | 'page'>): string | undefined {
  if (page === undefined || withoutFragment(page.url) === withoutFragment(report.url)) return undefined;
  return report.title || report.url;
}

function withoutFragment(url: string): string {
  return url.replace(/#.*/, '');
}
