import { REQUIRED } from './declares';
import { fold, lists } from './gate-lists';

/** How words begin, in Latin, Greek, Cyrillic and Arabic letters; some are left as they are when accents are gone. */
const BEGINNINGS = /(?<![a-zß-ɏͰ-ۿ])[a-zß-ɏͰ-ۿ]{4}/g;

/**
 * The first test on the page, nearly free: whether its title, address, first and last words hold any word without which the gate would stay
 * shut. The text is taken apart once, and each word looked up: one expression of all words would be compiled for longer than all of this
 * takes. The browser's own loops (`map`, `some`) run at once; a loop written out here would be compiled for a quarter of a millisecond.
 */
export function mayBeCampaign(text: string, url: string): boolean {
  const folded = fold(`${text} ${url.slice(0, 200)}`);
  const beginnings = new Set(folded.match(BEGINNINGS));
  // A page without a decisive word may still post to a campaign service: such pages ask for gifts and helpers.
  const stems = `donat volunteer ${lists.map((list) => list.slice(0, list.indexOf(';'))).join(' ')}`;
  return stems.replaceAll('+', '').split(' ').concat(REQUIRED).some(isSaid);

  function isSaid(stem: string): boolean {
    // Parts of compounds stand anywhere in a word; shorter ones have no beginning of their own.
    if (stem[0] === '*' || stem.length < 4) return stem !== '' && folded.includes(stem.replace('*', ''));
    return beginnings.has(stem.slice(0, 4)) && folded.includes(stem);
  }
}
