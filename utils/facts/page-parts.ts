import { attribute } from './page/unclobbered';

/** Elements whose text is not the document's. */
const SILENT = new Set(
  `script style noscript template svg math canvas iframe object embed audio video select option datalist textarea input
  button head`.split(/\s+/),
);
const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form header hr
  html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption h1 h2 h3 h4 h5 h6`.split(
    /\s+/,
  ),
);
const HEADINGS = new Set('h1 h2 h3 h4 h5 h6 summary dt'.split(' '));

const CHROME_TAGS = new Set(['nav', 'footer', 'aside']);
const CHROME_ROLES = new Set('navigation banner contentinfo complementary search menubar menu'.split(' '));
const CHROME_NAME =
  /^(site-?)?(footer|nav|navbar|navigation|main-?nav|menu|main-?menu|breadcrumbs?|sidebar|topbar|skip-?links?|share|social)$|^(skip-link|post-navigation|related(-?(posts?|articles?|content))?|jp-relatedposts|sharedaddy|widget-area|comments?-area|read-?more)$/;

/**
 * Ids and classes of dialogs that ask for consent: what consent tools write, and names that say what they are. What the same tools
 * write into a policy (`cmplz-document`, `CookieDeclaration`, `ot-sdk-cookie-policy`) is none.
 */
const CONSENT_NAME =
  /(cookie|consent|gdpr|rgpd|dsgvo|cmp)[-_a-z]{0,20}(banner|bar|popup|pop-up|modal|dialog|notice|overlay|layer|wrapper|box|message)\b|^(onetrust-(consent-sdk|banner-sdk|pc-sdk)|didomi-(host|popup|notice)|usercentrics-(root|cmp-ui)|cybotcookiebotdialog|cmpbox2?|tarteaucitron(root|alertbig)?|axeptio_overlay|cc-window|cky-(consent-container|modal|preference-center|overlay)|cmplz-cookiebanner(-container)?|moove_gdpr_cookie_(info_bar|modal)|cookie-law-info-bar|cli-modal|cookieconsent|cc-main|iubenda-cs-banner|klaro|truste-consent-track|qc-cmp2?-container|qc-cmp2-ui|fc-consent-root|termly-code-snippet-support|osano-cm-window|hs-eu-cookie-confirmation|sd-cmp|borlabscookiebox|ppms_cm_popup_overlay|shopify-pc__banner|sp_message_container\w{0,20})$/;

/** What cookies are called where a dialog asks to set them. */
const COOKIE_WORD =
  /cookie|traceur|бисквитк|kolačić|kolacic|slapuk|piškot|piskot|küpsis|eväste|sīkdat|süti|ciastecz|куки|колачић|fianán|vafrakök|kapsler|çerez|ملفات تعريف/i;

export const isSilent = (tag: string): boolean => SILENT.has(tag);
export const isBlock = (tag: string): boolean => BLOCKS.has(tag);
export const isHeading = (tag: string, role: string): boolean => HEADINGS.has(tag) || role === 'heading';

/** What an element calls itself: its id and classes in lower case, so far as they are not absurdly long. */
export const namesOf = (element: Element): string[] =>
  `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`
    .slice(0, 300)
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);

/** Whether an element is navigation, footer or sidebar by its tag, its role or the whole of one of its names. */
export const isChrome = (tag: string, role: string, names: string[]): boolean =>
  CHROME_TAGS.has(tag) || CHROME_ROLES.has(role) || names.some((name) => CHROME_NAME.test(name));

/** Whether an element is a dialog that asks for consent. A policy's own list of cookies is none. */
export const isConsentDialog = (names: string[]): boolean => names.some((name) => CONSENT_NAME.test(name));

/** Whether an element stands over the page. A policy shown in a dialog stands over the page as well: what it says decides. */
export const isDialog = (element: Element, tag: string, role: string): boolean =>
  tag === 'dialog' || role === 'dialog' || role === 'alertdialog' || attribute(element, 'aria-modal') === 'true';

/** Whether words that open a dialog ask for consent to cookies. */
export const asksForCookies = (opening: string): boolean => COOKIE_WORD.test(opening);

/** A button that folds out what stands below it, and is its heading. */
export const isFold = (element: Element, role: string): boolean =>
  role === 'tab' || (element.hasAttribute('aria-expanded') && element.hasAttribute('aria-controls'));

/** A table that holds data: no table and no heading inside, and header cells or several short cells in its first row. */
export function isDataTable(table: Element): boolean {
  if (table.querySelector('table, h1, h2, h3, h4, form') !== null) return false;
  if (table.querySelector('th') !== null) return true;
  if (table.querySelector('ul, ol') !== null) return false;
  const cells = table.querySelector('tr')?.children ?? [];
  return cells.length >= 2 && Array.from(cells).every((cell) => (cell.textContent?.length ?? 0) < 600);
}
