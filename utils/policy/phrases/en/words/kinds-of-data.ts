/** Kinds of personal data as policies name them, without groups around them. */
const NAMES =
  '(first|last|full|your|user|real) ?names?|\\bnames?\\b(?! of the)|e-?mail( address(es)?)?|(tele)?phone( number)?s?|(mobile|contact|phone) (number|details|information)s?|(postal|home|mailing|billing|shipping|delivery|street|physical|residential) address(es)?|\\baddress(es)?\\b(?! (your|any|this|the|these|issues|a))|zip|post(al)? ?codes?|date of birth|birth ?date|\\bage\\b|gender|nationality|occupation|employer|job title|passwords?|user ?(name|id)s?|log-?in (details|data|information|credentials)';
const DEVICE =
  '\\bip\\b.{0,12}address(es)?|internet protocol|browser (type|version|information|settings)|type of (web )?browser|operating system|device (type|id|model|name|identif\\w+|information)|identifiers?\\b|(geo-?|precise |approximate |real-time )location|location (data|information)|geo-?location|your location|\\blog (data|files?|information)|usage (data|information|statistics)|pages (you|of|that|viewed|visited)|time (and date|spent)|clickstream|cookies|imei|mac address|crash';
const MONEY =
  'credit[- ]?card|debit card|payment (information|details|data|card|method)s?|card (number|details)|bank (account|details)|billing (information|details)|financial (information|data)|transaction (data|history|details)|purchase history|donation (history|amount)s?';
const PERSONAL =
  'photos?(graphs?)?|images?\\b|videos?\\b|contacts\\b|camera|microphone|social media|profile (picture|photo|information|data)|demographic|interests\\b|preferences|messages|comments|health|account information|contact information|voting (intentions?|history)|political opinions?|voter (file|roll|registration)|electoral (register|roll)';

const KIND = `(?:${NAMES}|${DEVICE}|${MONEY}|${PERSONAL})`;

/** One kind of data. */
export const KIND_OF_DATA = new RegExp(KIND);
/** Two kinds that stand together: an enumeration, which is what answers "which data?". */
export const TWO_KINDS = new RegExp(`${KIND}.{1,100}${KIND}`);
/** Three of them. */
export const THREE_KINDS = new RegExp(`${KIND}.{1,80}${KIND}.{1,80}${KIND}`);
