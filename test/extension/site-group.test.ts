import { describe, expect, it } from 'vitest';
import { hostGroup, siteGroup } from '../../utils/extension/site-group';

describe('which pages are one site', () => {
  it.each([
    // One campaign, several hosts.
    ['https://candidate.eu/', 'candidate.eu'],
    ['https://www.candidate.eu/programme?x=1#y', 'candidate.eu'],
    ['https://join.candidate.eu/', 'candidate.eu'],
    ['https://donate.candidate.eu:8443/', 'candidate.eu'],
    ['http://CANDIDATE.eu./', 'candidate.eu'],
    ['https://a.b.c.candidate.co.uk/', 'candidate.co.uk'],
    ['https://www.candidat.gouv.fr/', 'candidat.gouv.fr'],
    ['https://www.bürger-liste.de/', 'xn--brger-liste-thb.de'],
    ['https://app.campaign.example/', 'campaign.example'],
    // Customers of one platform, by private suffixes.
    ['https://x.blogspot.com/2026/01/post.html', 'x.blogspot.com'],
    ['https://y.blogspot.com/', 'y.blogspot.com'],
    ['https://x.wixsite.com/mairie', 'x.wixsite.com'],
    ['https://x.netlify.app/', 'x.netlify.app'],
    ['https://main--x.netlify.app/', 'main--x.netlify.app'],
    ['https://x.vercel.app/', 'x.vercel.app'],
    ['https://x.pages.dev/', 'x.pages.dev'],
    ['https://x.web.app/', 'x.web.app'],
    ['https://x.webflow.io/', 'x.webflow.io'],
    ['https://x.carrd.co/', 'x.carrd.co'],
    // One host of one account: what lies under its paths cannot be told apart by address.
    ['https://user.github.io/projectA/', 'user.github.io'],
    ['https://user.github.io/projectB/', 'user.github.io'],
    // Customers of platforms that are in no list but the catalogue.
    ['https://x.ning.com/', 'x.ning.com'],
    ['https://y.ning.com/profiles', 'y.ning.com'],
    ['https://www.x.ning.com/', 'x.ning.com'],
    ['https://photos.x.ning.com/', 'x.ning.com'],
    ['https://x.nationbuilder.com/join', 'x.nationbuilder.com'],
    ['https://y.nationbuilder.com/', 'y.nationbuilder.com'],
    ['https://x.wordpress.com/about/', 'x.wordpress.com'],
    ['https://x.home.blog/', 'x.home.blog'],
    ['https://x.squarespace.com/', 'x.squarespace.com'],
    ['https://x.blogspot.de/', 'x.blogspot.de'],
    // A platform's own hosts, and others on which anybody publishes: the page alone.
    ['https://www.ning.com/privacy/', 'ning.com/privacy/'],
    ['https://www.facebook.com/candidate', 'facebook.com/candidate'],
    ['https://fr-fr.facebook.com/candidate', 'fr-fr.facebook.com/candidate'],
    ['https://www.change.org/p/a-new-bridge?lang=fr', 'change.org/p/a-new-bridge?lang=fr'],
    ['https://sites.google.com/view/candidate', 'sites.google.com/view/candidate'],
    ['https://fr.wikipedia.org/wiki/Candidat', 'fr.wikipedia.org/wiki/Candidat'],
    // What looks like a platform's and is not.
    ['https://x.evilning.com/', 'evilning.com'],
    ['https://ning.com.candidate.eu/', 'candidate.eu'],
    // Hosts without a domain stand alone.
    ['http://192.168.1.10:3000/', '192.168.1.10'],
    ['http://localhost:5173/', 'localhost'],
    ['http://[::1]/', '[::1]'],
    ['https://github.io/', 'github.io'],
    ['https://co.uk/', 'co.uk'],
  ])('%s belongs to %s', (url, group) => {
    expect(siteGroup(url)).toBe(group);
  });

  it.each(['about:blank', 'file:///home/page.html', 'chrome://newtab/', 'javascript:alert(1)', '', 'x y'])(
    '%s belongs to none',
    (url) => {
      expect(siteGroup(url)).toBeNull();
    },
  );
});

it('notes find each other on all hosts of a site, on shared ones too', () => {
  expect(hostGroup('join.candidate.eu')).toBe(hostGroup('candidate.eu'));
  expect(hostGroup('x.ning.com')).not.toBe(hostGroup('y.ning.com'));
  expect(hostGroup('m.facebook.com')).toBe(hostGroup('facebook.com'));
});

it('a host name of a thousand labels costs next to nothing', () => {
  const started = performance.now();
  siteGroup(`https://${'a.'.repeat(120)}ning.com/`);
  expect(performance.now() - started).toBeLessThan(200);
});
