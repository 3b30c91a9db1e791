import { isPlatformsOwn, type PlatformFinding } from '../../platforms';
import { defineRule, type NoteDraft } from '../define-rule';
import { certaintyOf, hostingPlatforms } from '../hosting-platforms';
import { pageSource } from '../name-source';

/** Hosts that receive what is typed into the page's forms. An empty host is a form that only a script sends. */
export default defineRule({
  question: 'receives',
  order: 10,
  ids: ['form-by-script', 'form-to-site', 'form-to-hosted-site', 'form-to-host', 'form-to-platform'],
  tell: (sources) => {
    const told = { kind: 'observed', source: pageSource(sources), certainty: 'sourced' } as const;
    const own = hostOf(sources.page.url);
    return [...new Set(sources.formHosts)].map((host): NoteDraft => {
      if (host === '') return { ...told, rule: 'form-by-script', values: {} };
      if (withoutWww(host) !== withoutWww(own)) {
        const platform = sources.platforms.find((it) => receivesAt(it, host));
        return platform
          ? { ...told, rule: 'form-to-platform', values: { host, platform: platform.name } }
          : { ...told, rule: 'form-to-host', values: { host } };
      }
      const [above] = hostingPlatforms(sources);
      if (!above) return { ...told, rule: 'form-to-site', values: { host } };
      const values = { host, platform: above.name };
      return { ...told, rule: 'form-to-hosted-site', kind: 'derived', values, certainty: certaintyOf(above) };
    });
  },
});

/** A platform's own host, or one at which a form of its kind was seen. */
function receivesAt(platform: PlatformFinding, host: string): boolean {
  if (isPlatformsOwn(platform, `https://${host}/`)) return true;
  return platform.evidence.some(({ saw, where }) => where === 'form' && (saw === host || saw.startsWith(`${host}/`)));
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}
