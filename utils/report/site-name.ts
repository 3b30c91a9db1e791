/** Second-level labels under which names are given out, as in "example.co.uk". */
const SHARED_LABEL = /^(?:co|com|org|net|gov|gob|gouv|edu|ac|asso|nom|or|ne|in|go|gv|blogspot)$/;

/** Domains of hosting companies that give a subdomain to each customer: two names below one of them are two organisations. */
const GIVEN_OUT = new Set(
  `cloudfront.net amazonaws.com azureedge.net azurewebsites.net windows.net cloudapp.net appspot.com web.app firebaseapp.com run.app
  herokuapp.com netlify.app vercel.app now.sh github.io gitlab.io pages.dev workers.dev fly.dev onrender.com railway.app b-cdn.net
  fastly.net fastlylb.net akamaihd.net akamaized.net edgekey.net edgesuite.net digitaloceanspaces.com r2.dev supabase.co
  wordpress.com blogspot.com tumblr.com wixsite.com webflow.io squarespace.com strikingly.com carrd.co jimdosite.com jimdofree.com
  weebly.com ning.com nationbuilder.com myshopify.com substack.com ghost.io over-blog.com canalblog.com e-monsite.com free.fr
  neocities.org glitch.me repl.co surge.sh translate.goog`.split(/\s+/),
);

/**
 * The name a host was most likely registered under: its last two labels, three under "co.uk" and its like, and the whole customer's name
 * at a company that gives names out. An address in numbers stands for itself. A guess, good enough to group hosts by.
 */
export function siteNameOf(host: string): string {
  const plain = host.toLowerCase().replace(/\.$/, '');
  if (/^[\d.]+$/.test(plain) || plain.includes(':')) return plain;
  const labels = plain.split('.');
  const two = labels.slice(-2).join('.');
  if (isGivenOut(two)) return labels.length > 2 ? labels.slice(-3).join('.') : two;
  const [second = '', top = ''] = labels.slice(-2);
  const count = labels.length >= 3 && SHARED_LABEL.test(second) && top.length <= 3 ? 3 : 2;
  return labels.slice(-count).join('.');
}

/** Whether names below a domain belong to that company's customers. */
export function isGivenOut(domain: string): boolean {
  return GIVEN_OUT.has(domain);
}
