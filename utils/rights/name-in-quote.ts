/** Longest name, in characters. */
const LONGEST = 100;

/**
 * What stands before the name where a policy says who is responsible. Each ends where the name begins. False friends are left out:
 * Italian "responsabile del trattamento" is the processor.
 */
const LEADS: readonly RegExp[] = [
  /\b(?:data )?controllers?(?: (?:of|for|responsible for) [^.:;]{0,80}?)?(?:,? (?:within|under|for the purposes of|in accordance with|pursuant to) [^:;]{0,80}?)?(?: is| are|:)\s{0,2}/iu,
  /\bresponsables? (?:du|des|de ce|de ces) traitements?(?: [^.:;]{0,60}?)?(?: est| sont| ?:)\s{0,2}/iu,
  /\bverantwortlich(?:e[rn]?)?(?: stelle)?(?: [^:;]{0,90}?)?(?: ist| sind| ?:)\s{0,2}/iu,
  /\bresponsables? del(?: los)? tratamientos?(?: [^.:;]{0,60}?)?(?: es| son| ?:)\s{0,2}/iu,
  /\btitolar[ei] del trattamento(?: [^.:;]{0,60}?)?(?: è| e'| sono| ?:)\s{0,2}/iu,
  /\brespons[áa]ve(?:l|is) pelo tratamento(?: [^.:;]{0,60}?)?(?: é| são| ?:)\s{0,2}/iu,
  /\bverwerkingsverantwoordelijken?(?: [^.:;]{0,60}?)?(?: is| zijn| ?:)\s{0,2}/iu,
  /\badministrator(?:em|ami)?(?: [^.:;]{0,60}?)? danych(?: osobowych)?(?: [^.:;]{0,40}?)?(?: jest| są| ?:)\s{0,2}/iu,
  // Whoever the policy says "we" is, and whoever it says runs the site: read only in what answers the question of who is responsible.
  /["“”'’](?:the )?(?:company|organi[sz]ation|we|us|our)["“”'’][^.;]{0,120}? refers? to\s{1,2}/iu,
  /\b(?:site|website|app|platform|service)s?\b[^.;]{0,60}? (?:operated|run|published|provided) by\s{1,2}/iu,
  /\bsites?\b[^.;]{0,60}? (?:édité|exploité|publié) par\s{1,2}/iu,
];
const ARTICLE = /^(?:the|la|le|les|l['’]|der|die|das|el|los|las|il|lo|gli|i|o|a|os|as|de|het)(?: |(?<=['’]))/iu;
/** Where a name ends: punctuation, an opening bracket, a dot that is no abbreviation's, words that go on about it. */
const END =
  /[,;:|·•\n()[\]“”"«»]|\.(?=\s{1,4}\p{Lu}\p{Ll}{2}|\s{0,4}$)|\s[–—-]\s|\s(?:with|whose|located|at|and can|which|dont|situé|sis|avec|mit|dessen|deren|con|cuyo|con sede|com|met|gevestigd|z siedzibą)\s/u;

/** Words that name nobody. */
const NOBODY =
  /^(?:we|us|you|it|who|whoever|any|each|nous|vous|celui|wir|sie|jede|die natürliche|natürliche|chi|colui|noi|quien|nosotros|nós|quem|wij|my|osoba|podmiot|responsible|not|obliged|required|tenue?|tenus|verpflichtet)\b/iu;

/** The name that a sentence about the controller gives, in its own spelling; null where none can be cut out with confidence. */
export function nameInQuote(quote: string): string | null {
  for (const lead of LEADS) {
    const found = lead.exec(quote);
    if (!found) continue;
    const after = quote.slice(found.index + found[0].length).replace(ARTICLE, '');
    const name = after.slice(0, END.exec(after)?.index ?? after.length).trim();
    if (isName(name)) return name;
  }
  return null;
}

function isName(name: string): boolean {
  if (name.length < 3 || name.length > LONGEST || NOBODY.test(name)) return false;
  if (/[@<>{}]|https?:/u.test(name) || !/\p{Lu}/u.test(name)) return false;
  return name.split(/\s/u).length <= 12;
}
