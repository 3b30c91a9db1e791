// @vitest-environment jsdom
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gate } from '../../utils/detection';
import { PageFacts, PolicyText, readGlance, readPage, readPolicyMarkdown, readPolicyPage } from '../../utils/facts';
import { readPolicy } from '../../utils/policy';
import { investigate, Report } from '../../utils/report';
import { anyHtml, anyPageAddress } from './any-html';
import { anyWords } from './any-words';
import { holds } from './run';
import { expectVerbatim } from './verbatim';

const NOW = '2029-04-03T10:00:00.000Z';
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const anyPage = fc.record({ html: anyHtml, url: anyPageAddress });

describe('whatever a page is made of', () => {
  const asked = vi.fn();
  beforeEach(() => {
    vi.stubGlobal('fetch', asked);
    vi.stubGlobal('XMLHttpRequest', asked);
    vi.stubGlobal('Image', asked);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    expect(asked).not.toHaveBeenCalled();
  });

  it.each([
    ['readGlance', (html: string, url: string) => gate(readGlance(parsed(html), url))],
    ['readPage', (html: string, url: string) => PageFacts.parse(readPage(parsed(html), url))],
    ['readPolicyPage', (html: string, url: string) => PolicyText.parse(readPolicyPage(parsed(html), url))],
  ])('%s reads it, within its bounds, twice the same', (_, read) => {
    holds(anyPage, ({ html, url }) => expect(read(html, url)).toEqual(read(html, url)));
  });

  it('no reader changes it', () => {
    holds(anyPage, ({ html, url }) => {
      const document = parsed(html);
      const before = new XMLSerializer().serializeToString(document);
      readGlance(document, url);
      readPage(document, url);
      readPolicyPage(document, url);
      expect(new XMLSerializer().serializeToString(document)).toBe(before);
    });
  });

  it('the report on it is one that a view can show, and quotes nothing that the page does not say', () => {
    holds(anyPage, ({ html, url }) => {
      const facts = readPage(parsed(html), url);
      const report = Report.parse(investigate({ facts, documents: [], readAt: NOW }));
      const words = `${facts.text}\n${facts.footer}`.replace(/\s+/g, ' ');
      for (const { quote } of report.imprint) expect(words).toContain(quote.exact);
      for (const { quote } of report.imprint) expect(quote.exact).not.toBe('');
    });
  });

  it('what a policy of it answers stands in the policy', () => {
    holds(anyPage, ({ html, url }) => {
      const text = readPolicyPage(parsed(html), url);
      expectVerbatim(readPolicy(text), text);
    });
  });

  it('a policy kept as Markdown or plain text is read within its bounds, and answers with its own words', () => {
    holds(fc.oneof(anyHtml, anyWords(80)), (markdown) => {
      const text = PolicyText.parse(readPolicyMarkdown(markdown, 'https://a.example/policy.md'));
      expectVerbatim(readPolicy(text), text);
    });
  });
});
