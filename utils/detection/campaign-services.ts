/**
 * Names, without their last label, of services made for campaigns: donations, supporter lists, canvassing. Carried onto every page
 * by the gate, so short. Read on 2026-08-17 in the public listings that the platform catalogue names.
 */
const SERVICE =
  /(?:^|[\s/.@])(?:actblue|winred|anedot|actionnetwork|mobilize(?=\.us)|nationbuilder|ngpvan|everyaction|actionkit|qomon|ecanvasser|impactive|zetkin|solidarity(?=\.tech)|revv(?=\.co\b)|raisethemoney|goodparty)\.(?:com|org|us|io|app|tech|co)(?:[\s/:?#]|$)/i;

/** Whether an address, or one of several with blanks between them, is on a campaign service. */
export function isCampaignService(addresses: string): boolean {
  return SERVICE.test(addresses);
}
