/** Names of services whose own policy sites link beside a widget of theirs (reCAPTCHA, a share button, comments): not the site's policy. */
const SERVICES = new Set(
  `google.com google.de google.fr google.co.uk youtube.com facebook.com meta.com instagram.com twitter.com x.com linkedin.com tiktok.com
  pinterest.com automattic.com akismet.com gravatar.com wordpress.com wordpress.org jetpack.com hcaptcha.com cloudflare.com mailchimp.com
  intuit.com sendinblue.com brevo.com hubspot.com stripe.com paypal.com disqus.com addthis.com sharethis.com addtoany.com hotjar.com
  vimeo.com spotify.com microsoft.com apple.com adobe.com cookiebot.com onetrust.com usercentrics.com quantcast.com didomi.io
  recaptcha.net friendlycaptcha.com outbrain.com taboola.com criteo.com whatsapp.com telegram.org reddit.com etracker.com
  matomo.org vgwort.de europa.eu youronlinechoices.com youronlinechoices.eu aboutads.info networkadvertising.org allaboutcookies.org
  typeform.com jotform.com eventbrite.com soundcloud.com flickr.com snapchat.com twitch.tv threads.net bsky.app calendly.com
  zoom.us openstreetmap.org osmfoundation.org mapbox.com here.com klaviyo.com mailerlite.com constantcontact.com campaignmonitor.com
  cookieyes.com cookie-script.com cookiefirst.com cookiepedia.co.uk trustarc.com consensu.org axeptio.eu tarteaucitron.io borlabs.io
  complianz.io cookieinformation.com cleantalk.org wpforms.com wordfence.com issuu.com mailjet.com rapidmail.de cleverreach.com
  algolia.com amazon.com yandex.ru yandex.com vk.com mail.ru ok.ru`.split(/\s+/),
);

/** Sites that these companies host themselves: there the company's policy is the platform's. */
const HOSTED: Record<string, string[]> = {
  'google.com': ['blogspot', 'sites.google.com', 'blogger.com'],
  'automattic.com': ['wordpress.com', 'tumblr.com'],
  'wordpress.com': ['wordpress.com'],
  'facebook.com': ['facebook.com', 'instagram.com'],
};

/** Generators that host a site's own policy under their name. */
const KEPT_ELSEWHERE =
  /(^|\.)(iubenda\.com|termly\.io|termsfeed\.com|privacypolicies\.com|freeprivacypolicy\.com|getterms\.io|privacypolicygenerator\.info)$/;

/** Whether a policy at `family` (see `familyOf`) belongs to a service that the page at `host` only uses. */
export const isServicePolicy = (family: string, host: string): boolean =>
  SERVICES.has(family) && !(HOSTED[family] ?? []).some((it) => `.${host}.`.includes(`.${it}.`));

/** Whether a host keeps policies that sites have written with its generator. */
export const keepsPolicies = (host: string): boolean => KEPT_ELSEWHERE.test(host);
