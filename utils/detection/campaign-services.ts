/**
 * Hosts of services made for campaigns: donations, supporter lists, canvassing. Carried onto every page by the gate, so short.
 * Read on 2026-08-17 in the public listings that the platform catalogue names.
 */
export const CAMPAIGN_SERVICES =
  'actblue.com,winred.com,anedot.com,actionnetwork.org,mobilize.us,nationbuilder.com,ngpvan.com,everyaction.com,actionkit.com,' +
  'qomon.com,qomon.app,ecanvasser.com,impactive.io,zetkin.org,solidarity.tech,revv.co,raisethemoney.com,goodparty.org';

const SERVICE = new RegExp(
  `(?:^|[/.@])(?:${CAMPAIGN_SERVICES.replaceAll('.', '\\.').replaceAll(',', '|')})(?:[\\s/:?#]|$)`,
  'i',
);

/** Whether an address, or one of several with blanks between them, is on a campaign service. */
export function isCampaignService(addresses: string): boolean {
  return SERVICE.test(addresses);
}
