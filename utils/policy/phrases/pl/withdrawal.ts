import { definePhrases } from '../../define-phrases';

const WITHDRAW =
  /\b(wycofa(c|nia|nie|niu|j|sz|na)|wycofywa\w+|cofn(ac|iecia|iecie|ieta|ieciu|ij)|cofa(nia|c)|odwola(c|nia|nie|na)|odwolywac)\b/;
const CONSENT = /\bzg(oda|ody|ode|odzie|od)\b|\bzezwoleni\w+/;

export default definePhrases({
  headings: /\bpraw(a|o)\b|\buprawnien\w*|\bzgod\w*|\b(wycofa|cofn)\w*/,
  yes: [
    [4, /^(\W{0,3}[a-z0-9]{1,3}[.)] )?(cofniecia|wycofania|odwolania) (\w+ ){0,2}zgody\b/, CONSENT],
    [
      6,
      WITHDRAW,
      CONSENT,
      /\b(moze|mozesz|mozna|moga|mozecie|mogl\w*|prawo|przysluguje|mozliwosc|bedziesz)\b|\bw (kazdej|dowolnej|dowolnym|kazdym|kazdego) (chwili|czasie|momencie|czasu)\b/,
    ],
    [5, WITHDRAW, CONSENT, /\bart(ykul|ykulu|\.)? ?7\b/],
    [4, /\bprzysluguj\w*|\bprawo\b/, /\b(wycofania|cofniecia) (\w+ ){0,2}zgody\b/],
  ],
  headed: [[4, /\b(wycofania|cofniecia|odwolania|wycofac|cofnac) (\w+ ){0,2}zgod\w+/]],
  no: [[6, WITHDRAW, CONSENT, /\bnie (mozna|mozesz|moze|ma mozliwosci)\b.{0,20}\b(wycofa|cofn|odwola)\w*/]],
  exceptions: /\b(chyba ze|z wyjatkiem)\b/,
  veto: [
    /\bcookies?\b|\bciasteczk\w*/,
    /\b(wycofanie|cofniecie) (\w+ ){0,2}zgody (nie|moze|spowoduje|bedzie)\b|\bbez wplywu\b.{0,60}\bprzed (jej )?(wycofaniem|cofnieciem)\b(?!.{0,4}$)|\bdo (czasu|momentu|chwili|dnia)\b.{0,60}\b(wycofania|cofniecia|odwolania)\b/,
    /\bprzed (jej )?(wycofaniem|cofnieciem)\b(?!.{0,20}$)|\bw przypadku (wycofania|cofniecia)\b|\bchyba,? ze .{0,60}\b(wycof|cofn)\w*/,
    /^(?!.{0,2000}\b(moze|mozesz|mozna|moga|mozecie|mogl|prawo|przysluguj|mozliw|bedziesz|w kazd|w dowoln|kazdego)).{0,60}\bdo wycofania zgody\b/,
  ],
  examples: {
    yes: ['Zgodę możesz wycofać w każdej chwili.', 'Przysługuje Państwu prawo do cofnięcia zgody w dowolnym momencie.'],
  },
  counterexamples: [
    'Wycofanie zgody nie wpływa na zgodność z prawem tego, co było w każdej chwili wcześniej.',
    'Możesz wycofać samochód sprzed bramy.',
  ],
});
