import { demoSites } from '../browsers/demo-sites';
import type { Sites } from '../browsers/sites';
import { MAYOR } from './sites';

const HOST = new URL(MAYOR).hostname;
const PATH = '/privacy-policy';
const NOW = 'We keep your information until you ask us to remove it.';
const BEFORE = 'We keep your information until thirty days after the election.';

/** The demonstration sites, of which one says something else in its policy until `hasChanged` is set. */
export class ChangingPolicy {
  hasChanged = false;

  sites(): Sites {
    const sites = demoSites();
    return {
      get: (host) => {
        const site = sites.get(host);
        if (!site || host !== HOST) return site;
        return (path, headers) => {
          const answer = site(path, headers);
          if (!answer || path !== PATH || this.hasChanged) return answer;
          return { ...answer, body: Buffer.from(answer.body).toString().replace(NOW, BEFORE) };
        };
      },
    };
  }
}
