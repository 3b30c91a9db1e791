/**
 * Hosts on which anybody publishes under a path of the host itself, so that one page says nothing about the next: there a verdict is
 * kept for the page alone. Platforms' own hosts are known from the catalogue; these are the others, public services with accounts,
 * petitions, documents or articles by many, as their own pages show. Registrable domains; subdomains are meant too.
 */
export const SHARED_HOSTS: ReadonlySet<string> = new Set([
  ...['bsky.app', 'facebook.com', 'instagram.com', 'linkedin.com', 'ok.ru', 'reddit.com', 'threads.com', 'threads.net'],
  ...['tiktok.com', 'twitter.com', 'vk.com', 'x.com', 'youtube.com', 'medium.com', 'substack.com', 'pinterest.com'],
  ...[
    'avaaz.org',
    'change.org',
    'openpetition.de',
    'openpetition.eu',
    'mesopinions.com',
    'petitions.net',
    '38degrees.org.uk',
  ],
  ...['gofundme.com', 'helloasso.com', 'leetchi.com', 'crowdfunder.co.uk', 'startnext.com', 'zrzutka.pl', 'paypal.com'],
  ...['google.com', 'forms.gle', 'typeform.com', 'jotform.com', 'notion.so', 'linktr.ee', 'framaforms.org'],
  ...['github.com', 'gitlab.com', 'codeberg.org', 'archive.org', 'archive.ph', 'issuu.com', 'scribd.com'],
  ...['wikipedia.org', 'wikidata.org', 'wikimedia.org', 'ballotpedia.org', 'fandom.com'],
]);
