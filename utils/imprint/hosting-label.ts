import type { ImprintPhrase } from './define-country';

/**
 * "Hosting: Example Ltd", the label that legal notices of nearly every language have taken over. As a label it stands before a colon
 * or a dash and a name; "Hosting: Tuesday at eight" is an invitation.
 */
export const hostingLabel: ImprintPhrase = {
  role: 'host',
  strength: 1,
  joined: 'colon',
  lead: /(?:web ?-?|website[ -]|site[ -])?hosting(?:[ -]?(?:provider|partner|door|anbieter|dienstleister|bedrijf|firma|poskytovatel|poskytovate[ľl]|szolg[áa]ltat[óo]|services?|company|leverandør|leverantör|web|du site|del sito|del sitio|do site))?/iu,
  tail: /^ ?(?:[:：]|[–—-] ) ?(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d)\p{L}/iu,
  opens: true,
};

/**
 * How a host's name begins: as any name, or in small letters where it is an address on the web or a brand that is written so.
 */
export const HOST_START =
  /^(?:[\p{Lu}\p{N}]|[a-z][\w-]{1,30}\.[a-z]{2,6}(?![\w-])|(?:o2switch|ovh(?:cloud)?|ionos|netlify|vercel|gandi|infomaniak|alwaysdata|hostinger|framasoft|heroku|github|gitlab|wix|wordpress|webflow|scaleway|loopia|strato|hetzner|cloudflare|planethoster|hostpoint)(?!\p{L}))/u;
