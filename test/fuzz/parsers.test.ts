// @vitest-environment jsdom
/**
 * Every reader of what others wrote, and what holds of it for any input; those that are tried elsewhere, where.
 *
 * | what is read | reader | holds for anything |
 * |---|---|---|
 * | a page | readGlance, readPage, gate, investigate | pages.test.ts |
 * | a policy as HTML, as Markdown | readPolicyPage, readPolicyMarkdown, readPolicy | pages.test.ts, policies.test.ts |
 * | HTML on its way to a parser | tameMarkup | here: bounded, and no word that was not there |
 * | a page's bytes | decodePage | here: text, never an error |
 * | JSON-LD | typesIn | here: bounded names |
 * | an address | readAddress, siteOf, isPrivateHost, withoutQuery, readViewer, readServer | addresses.test.ts |
 * | an address's fragment or query | routeOf and hrefOf, codeInAddress, textFragment | addresses.test.ts: there and back |
 * | a language | detectLanguage | texts.test.ts: nothing said of few letters |
 * | days and lengths of time | readDate, readDurations, readInstant | texts.test.ts: only what a calendar has |
 * | names, e-mail and postal addresses, countries | readImprint, nameInQuote, countryOfAddress | texts.test.ts |
 * | a quote, to be found again | findQuote, quoteSelection | texts.test.ts; anchoring/, notes/quote-selection |
 * | a letter's link | mailLink | addresses.test.ts: fields cannot be smuggled in |
 * | what is typed into the address bar | wordsOf, describeSuggestion | texts.test.ts: well-formed XML |
 * | settings, records of tabs and of requests | readSettings, readTab, spendRequest | records.test.ts |
 * | notes, policies, sites on disk | readStored, KeptPolicy, readSiteRecord, readRowRecord | records.test.ts |
 * | files, JSON, W3C annotations | previewImport, previewDirectory | sharing/hostile-imports, import-export, annotations, directory |
 * | codes in links | findCode, decodeShared | sharing/link |
 * | encrypted files | decryptFile | sharing/encryption |
 * | CSV, Markdown, HTML that we write | writeCsv, escapeMarkdown, escapeHtml | sharing/csv, hostile-markdown, notes-to-html; HTML here, XML in texts.test.ts |
 * | messages | every handler | extension/every-message |
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../utils/extension/decode-page';
import { tameMarkup } from '../../utils/extension/markup/tame-markup';
import { LIMITS } from '../../utils/facts';
import { typesIn } from '../../utils/facts/page/read-scripts';
import { escapeHtml } from '../../utils/sharing/html/escape-html';
import { anyHtml } from './any-html';
import { anyText } from './any-words';
import { holds } from './run';

describe('markup', () => {
  it('is tamed to something bounded, twice the same, without a script, a style or an address', () => {
    holds(anyHtml, (html) => {
      const { markup } = tameMarkup(html);
      expect(tameMarkup(markup).cut).toBe(false);
      const tamed = new DOMParser().parseFromString(markup, 'text/html');
      expect(
        tamed.querySelectorAll('script, style, iframe, object, img, [src], [href], [onclick], [srcdoc]').length,
      ).toBe(0);
    });
  });

  it('of our own shows any words as they are, and is none of theirs', () => {
    holds(anyText, (text) => {
      const shown = text.toWellFormed().replace(/[^\P{Cc}\n\t]/gu, '');
      const body = new DOMParser().parseFromString(
        `<body><p title="${escapeHtml(shown)}">${escapeHtml(shown)}`,
        'text/html',
      ).body;
      expect(body.children.length).toBe(1);
      expect(body.textContent).toBe(shown);
      expect(body.firstElementChild?.getAttribute('title')).toBe(shown);
    });
  });
});

describe('bytes', () => {
  it('of any page become text', () => {
    const anyHeader = fc.oneof(
      fc.constantFrom('', 'text/html; charset=utf-16', 'text/html; charset="koi8-r"', 'charset=none', 'charset='),
      anyText,
    );
    const anyBytes = fc.oneof(
      fc.uint8Array({ maxLength: 2_000 }),
      anyHtml.map((html) => new TextEncoder().encode(html)),
    );
    holds(fc.tuple(anyBytes, anyHeader), ([bytes, header]) => {
      expect(decodePage(bytes, header).isWellFormed()).toBe(true);
    });
  });

  it('that are UTF-8 come out as they went in', () => {
    holds(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(decodePage(new TextEncoder().encode(text), 'text/html; charset=utf-8')).toBe(text.replace(/^\uFEFF/, ''));
    });
  });
});

it('types in JSON-LD are short names, however the JSON is broken', () => {
  const piece = fc.constantFrom(
    '"@type"',
    ':',
    '[',
    ']',
    '"',
    ',',
    '{',
    '}',
    'Person',
    'https://schema.org/',
    'x'.repeat(300),
    '\\"',
    ' ',
  );
  holds(
    fc.array(piece, { maxLength: 40 }),
    (pieces) => {
      for (const type of typesIn(pieces.join(''))) {
        expect(type).not.toBe('');
        expect(type.length).toBeLessThanOrEqual(LIMITS.mark);
      }
    },
    600,
  );
});
