import { demoSites } from '../../cli/browsers/demo-sites';
import type { SiteAnswer, Sites } from '../../cli/browsers/sites';

/** The demonstration sites with a script of ours as the first thing in every page, and further headers on every answer. */
export function scriptedSites(script: string, headers: Record<string, string> = {}): Sites {
  const sites = demoSites();
  return {
    get(host) {
      const site = sites.get(host);
      if (!site) return undefined;
      return (path, asked) => {
        const answer = site(path, asked);
        return answer && withScript({ ...answer, headers: { ...answer.headers, ...headers } }, script);
      };
    },
  };
}

function withScript(answer: SiteAnswer, script: string): SiteAnswer {
  if (!script || !answer.headers?.['content-type']?.startsWith('text/html')) return answer;
  const html = typeof answer.body === 'string' ? answer.body : new TextDecoder().decode(answer.body);
  return { ...answer, body: html.replace(/<head[^>]*>/, (head) => `${head}<script>${script}</script>`) };
}
