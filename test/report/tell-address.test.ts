import { describe, expect, it } from 'vitest';
import { tellAddress } from '../../utils/report';

describe('what an address alone says', () => {
  it('names the platform that gives it to its customers', () => {
    const told = tellAddress('http://ensemble-idf2029.ning.com/profiles?x=1#top');
    expect(told).toMatchObject({ site: 'ensemble-idf2029.ning.com', own: false });
    expect(told?.platforms.map(({ id }) => id)).toEqual(['ning']);
    expect(told?.platforms[0]?.evidence[0]?.where).toBe('address');
  });

  it('tells a platform’s own site from its customers’', () => {
    expect(tellAddress('https://www.ning.com/privacy/')).toMatchObject({ own: true });
  });

  it('names nobody for a site with a name of its own: that is not hosting', () => {
    expect(tellAddress('https://www.hannareyesformayor.example/')).toMatchObject({
      site: 'hannareyesformayor.example',
      platforms: [],
      own: false,
    });
  });

  it.each(['javascript:alert(1)', 'mailto:a@a.example', 'file:///etc/passwd', 'about:blank', 'nothing', ''])(
    'says nothing of “%s”',
    (url) => expect(tellAddress(url)).toBeNull(),
  );
});
