import type { Report } from '../../utils/report';
import type { Form } from './parts';

/**
 * The name of the platform on which a form's receiver runs, where that is the page's own site: a form that posts to the site itself still
 * ends up with the site's host. Of another receiver nothing is known here.
 */
export function hostedBy(
  { url, platforms }: Pick<Report, 'url' | 'platforms'>,
  form: Pick<Form, 'host'>,
): string | undefined {
  if (form.host !== new URL(url).hostname) return undefined;
  return platforms.find(({ role, certainty }) => role === 'host' && certainty !== 'possible')?.name;
}
