import * as z from 'zod/mini';
import { isPlatformsOwn, type PlatformFinding } from '../platforms';
import type { FormSummary } from './form-summary';
import type { Report } from './report';

/** A sentence by its message key, with its values. */
export const Destination = z.object({
  key: z.enum([
    'focus_to',
    'focus_to_hosted',
    'focus_to_platform',
    'focus_to_platform_in',
    'focus_by_script',
    'focus_by_script_to',
  ]),
  /** `country`: ISO 3166-1 codes, space separated, of the seat of who operates the receiver. */
  values: z.record(z.string(), z.string()),
});
export type Destination = z.infer<typeof Destination>;

/** Where a form sends what is typed into it, in one line, for the reader who is about to type. */
export function tellFormDestination(
  { host, scriptHosts }: Pick<FormSummary, 'host' | 'scriptHosts'>,
  { url, platforms }: Pick<Report, 'url' | 'platforms'>,
): Destination {
  if (host === '') {
    const [named] = scriptHosts;
    return named === undefined
      ? { key: 'focus_by_script', values: {} }
      : { key: 'focus_by_script_to', values: { host: named } };
  }
  const platform = platforms.find((it) => receivesAt(it, host));
  if (platform !== undefined) {
    const country = platform.seat?.value;
    return country === undefined
      ? { key: 'focus_to_platform', values: { host, platform: platform.name } }
      : { key: 'focus_to_platform_in', values: { host, platform: platform.name, country } };
  }
  const above = withoutWww(host) === withoutWww(new URL(url).hostname) ? hostOf(platforms) : undefined;
  return above === undefined
    ? { key: 'focus_to', values: { host } }
    : { key: 'focus_to_hosted', values: { host, platform: above.name } };
}

/** A platform's own host, or one at which a form or a frame of its kind was seen. */
function receivesAt(platform: PlatformFinding, host: string): boolean {
  if (isPlatformsOwn(platform, `https://${host}/`)) return true;
  return platform.evidence.some(
    ({ saw, where }) => (where === 'form' || where === 'frame') && (saw === host || saw.startsWith(`${host}/`)),
  );
}

function hostOf(platforms: PlatformFinding[]): PlatformFinding | undefined {
  return platforms.find(({ role, certainty }) => role === 'host' && certainty !== 'possible');
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}
