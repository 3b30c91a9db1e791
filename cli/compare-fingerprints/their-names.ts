/** What the other set calls a platform of ours, where the names differ by more than case and punctuation. */
const THEIR_NAMES: Record<string, string[]> = {
  'amazon-ads': ['Amazon Advertising', 'Amazon Associates'],
  clarity: ['Microsoft Clarity'],
  'discourse-hosting': ['Discourse'],
  facebook: ['Facebook Login', 'Facebook Chat Plugin'],
  framer: ['Framer Sites'],
  'google-ads': [
    'Google Ads',
    'Google AdSense',
    'Google Ads Conversion Tracking',
    'DoubleClick Floodlight',
    'DoubleClick for Publishers (DFP)',
    'DoubleClick Ad Exchange (AdX)',
    'DoubleClick Campaign Manager (DCM)',
  ],
  'google-fonts': ['Google Font API'],
  matomo: ['Matomo Analytics', 'Matomo Tag Manager'],
  'meta-pixel': ['Facebook Pixel'],
  'ms-ads': ['Microsoft Advertising'],
  'linkedin-insight': ['Linkedin Insight Tag', 'Linkedin Ads'],
  neos: ['Neos CMS'],
  'piano-analytics': ['AT Internet Analyzer', 'AT Internet XiTi', 'Piano Analytics'],
  spotify: ['Spotify Widgets', 'Spotify Web API'],
  twilio: ['Sendgrid'],
  typo3: ['TYPO3 CMS'],
  'vanilla-forums': ['Vanilla', 'Higher Logic Vanilla'],
  whatsapp: ['WhatsApp Business Chat'],
  x: ['Twitter', 'X'],
  'x-pixel': ['Twitter Ads', 'Twitter Analytics'],
};

/** The names, among those of the other set, under which it may know a platform. */
export function theirNames({ id, name }: { id: string; name: string }, theirs: Iterable<string>): string[] {
  const ours = new Set([id, name, ...(THEIR_NAMES[id] ?? [])].map(letters));
  return [...theirs].filter((their) => ours.has(letters(their)));
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
