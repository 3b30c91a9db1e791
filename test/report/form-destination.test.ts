import { describe, expect, it } from 'vitest';
import { identify } from '../../utils/platforms';
import { tellFormDestination } from '../../utils/report';
import { pageOf } from '../platforms/page-of';

const url = 'https://www.candidate.example/join';
const nothing = { url, platforms: [] };
const onNing = { url: 'https://camille.ning.com/', platforms: identify(pageOf({ url: 'https://camille.ning.com/' })) };
const donating = {
  url,
  platforms: identify(pageOf({ url, assets: [{ kind: 'frame', url: 'https://secure.actblue.com/x' }] })),
};
const to = (host: string, scriptHosts: string[] = []) => ({ host, scriptHosts });

describe('where a form will send', () => {
  it.each([
    ['another host', to('lists.example'), nothing, 'focus_to', { host: 'lists.example' }],
    ['the site itself', to('candidate.example'), nothing, 'focus_to', { host: 'candidate.example' }],
    ['nobody can tell', to(''), nothing, 'focus_by_script', {}],
    ['where its script says', to('', ['api.example']), nothing, 'focus_by_script_to', { host: 'api.example' }],
    [
      'the site on a platform',
      to('camille.ning.com'),
      onNing,
      'focus_to_hosted',
      { host: 'camille.ning.com', platform: 'Ning' },
    ],
    [
      'a service in its frame',
      to('secure.actblue.com'),
      donating,
      'focus_to_platform_in',
      { host: 'secure.actblue.com', platform: 'ActBlue', country: 'US' },
    ],
    ['another host than the service’s', to('lists.example'), donating, 'focus_to', { host: 'lists.example' }],
  ] as const)('is told: %s', (_, form, report, key, values) => {
    expect(tellFormDestination({ ...form, scriptHosts: [...form.scriptHosts] }, report)).toEqual({ key, values });
  });
});
