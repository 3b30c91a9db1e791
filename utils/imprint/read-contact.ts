import { readAddress } from './read-address';

/** How far after a name its addresses are looked for, in characters and in lines. */
const REACH = 500;
const LINES = 8;
/** A longer line is a text about something else. */
const LONG_LINE = 120;

/** As pages write it, plain or with the sign in words against robots. */
const EMAIL =
  /[\p{L}\p{N}._+-]{1,64}(?:@| ?[[(](?:at|@|arobase|chiocciola|arroba)[\])] ?)[\p{L}\p{N}-]{1,63}(?:(?:\.| ?[[(](?:dot|point|punkt|punto)[\])] ?)[\p{L}\p{N}-]{1,63}){1,4}/iu;

/** Postal and e-mail address that stand right after a name. `after`: the text that follows it, up to whatever else is declared. */
export function readContact(after: string): { address?: string; email?: string } {
  const near = nearLines(after.slice(0, REACH));
  const address = readAddress(near);
  const email = EMAIL.exec(near.join('\n'))?.[0];
  return { ...(address ? { address } : {}), ...(email ? { email } : {}) };
}

/** The rest of the name's own line and the short ones below it. */
function nearLines(after: string): string[] {
  const [own = '', ...below] = after.split('\n').slice(0, LINES);
  const end = below.findIndex((line) => line.length > LONG_LINE);
  return [own, ...(end < 0 ? below : below.slice(0, end))];
}
