// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, routeOf } from '../../components/dashboard/route';
import { textFragment } from '../../components/report/text-fragment';
import { readServer, readViewer } from '../../components/settings/read-typed';
import { codeInAddress } from '../../utils/extension/code-in-address';
import { isPrivateHost } from '../../utils/extension/is-private-host';
import { readAddress } from '../../utils/platforms/address-pattern';
import { siteOf } from '../../utils/report';
import { mailLink } from '../../utils/rights';
import { withoutQuery } from '../../utils/sharing/redaction/without-queries';
import { anyAddress, anyText } from './any-words';
import { holds } from './run';

describe('an address', () => {
  it('is taken apart or refused', () => {
    holds(
      anyAddress,
      (url) => {
        const read = readAddress(url);
        const isWeb = /^https?:$/.test(URL.parse(url)?.protocol ?? '');
        expect(read !== null).toBe(isWeb);
        expect(siteOf(url) !== null).toBe(isWeb);
        if (read) expect(read.labels.join('.')).toBe(read.host);
        if (isWeb) expect(typeof isPrivateHost(new URL(url))).toBe('boolean');
        expect(withoutQuery(url)).not.toMatch(/[?#]/);
      },
      600,
    );
  });

  it('that is typed into settings is kept only if it can be used', () => {
    holds(
      anyAddress,
      (typed) => {
        const viewer = readViewer(typed);
        if (viewer) expect(new URL(viewer).protocol).toMatch(/^https?:$/);
        const server = readServer(typed);
        if (server) expect(new URL(`https://${server}/`).hostname).toBe(server);
      },
      600,
    );
  });

  it('of the dashboard leads where it says', () => {
    holds(
      fc.tuple(anyText, anyText),
      ([hash, search]) => {
        const route = routeOf({ hash: hash.toWellFormed(), search });
        expect(routeOf({ hash: hrefOf(route), search: '' })).toEqual(route);
      },
      600,
    );
  });

  it('holds a code or none', () => {
    const anyCode = fc.tuple(
      fc.constantFrom('#isoloir1.', '#isoloir1e.', '#isoloir.', '#'),
      fc.oneof(fc.base64String(), anyText),
    );
    holds(fc.tuple(anyAddress, anyCode), ([address, code]) => {
      const found = codeInAddress(address + code.join(''));
      if (found !== null) expect(found).toMatch(/^isoloir1e?\.[\w-]+$/);
    });
  });

  it('that opens at a quote stays the document’s, whatever is quoted', () => {
    const page = fc.webUrl({ withFragments: true, withQueryParameters: true });
    holds(fc.record({ url: page, exact: anyText, prefix: anyText, suffix: anyText }), (quote) => {
      const { url } = quote;
      const link = textFragment(quote);
      expect(URL.parse(link)).not.toBeNull();
      expect(link.split('#')[0]).toBe(url.split('#')[0]);
      expect(link.split('#')).toHaveLength(2);
    });
  });

  it('of an e-mail takes no field from a letter or from what stands for an address', () => {
    holds(fc.tuple(anyText, anyText, fc.option(anyText, { nil: undefined })), ([subject, body, to]) => {
      const link = mailLink({ subject, body }, to);
      if (link === null) return;
      expect(link).toMatch(/^mailto:[^?&=#\s]*\?subject=[^?&=#\s]*&body=[^?&=#\s]*$/);
    });
  });
});
