/**
 * Registered names that belong to one company, the first standing for all: only for grouping hosts that no catalogue entry names. Own
 * knowledge, 2026-11-22.
 */
const SISTERS = [
  'google.com googleapis.com gstatic.com google-analytics.com googletagmanager.com googletagservices.com doubleclick.net googlesyndication.com googleadservices.com googleusercontent.com ggpht.com youtube.com youtube-nocookie.com ytimg.com recaptcha.net',
  'facebook.com facebook.net fbcdn.net fbsbx.com instagram.com cdninstagram.com whatsapp.com whatsapp.net',
  'x.com twitter.com twimg.com t.co',
  'wordpress.com wp.com gravatar.com',
  'microsoft.com clarity.ms bing.com bing.net msecnd.net',
  'linkedin.com licdn.com',
  'vimeo.com vimeocdn.com',
  'paypal.com paypalobjects.com',
  'stripe.com stripe.network',
  'tiktok.com tiktokcdn.com ttwstatic.com',
  'hubspot.com hs-scripts.com hsforms.com hsforms.net hs-analytics.net hs-banner.com hscollectedforms.net hubspotusercontent.net',
  'mailchimp.com list-manage.com mcusercontent.com',
  'brevo.com sendinblue.com sibforms.com sibautomation.com',
  'nationbuilder.com d3n8a8pro7vhmx.cloudfront.net',
];

const owners = new Map(
  SISTERS.flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return others.map((name) => [name, first] as const);
  }),
);

/** The name that stands for a registered name and its sisters; itself where none is known. */
export function ownerOf(siteName: string): string {
  return owners.get(siteName) ?? siteName;
}
