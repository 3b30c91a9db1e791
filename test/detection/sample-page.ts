import { pageFactsOf } from '../facts/facts-of';

/** A page in a few words, for tests that ask what kind of page it is. */
export interface Sample {
  url?: string;
  lang?: string;
  title: string;
  head?: string;
  menu?: string[];
  headings?: string[];
  text?: string;
  /** Markup put in as it is. */
  body?: string;
  footer?: string;
}

export function htmlOf({
  lang = 'en',
  title,
  head = '',
  menu = [],
  headings = [],
  text = '',
  body = '',
  footer = '',
}: Sample): string {
  const links = menu.map((entry, index) => `<a href="/page-${index}">${entry}</a>`).join(' ');
  const parts = headings.map((heading) => `<h2>${heading}</h2>`).join('');
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>
    <header><nav>${links}</nav></header><main>${parts}<p>${text}</p>${body}</main><footer>${footer}</footer></body></html>`;
}

export function factsOfSample(sample: Sample) {
  return pageFactsOf(htmlOf(sample), sample.url ?? 'https://www.site.example/');
}
