/**
 * Nouns that belong to everyone although parties’ names begin with them, by what they mean. A lexicon may hold these; it may not hold
 * what makes a name one party’s own, and no party’s whole name may stand here.
 */
export const COMMON_NOUNS: Readonly<Record<string, string>> = {
  party:
    'part, parti, partia, partie, partido, partidul, partid, partit, partito, partij, partija, party, strana, stranka, strank, ' +
    'plaid, erakond, flokkurinn, flokksins, flokk, партия, партія, парті, странка, странк, حزب',
  movement: 'mouvement, movimento, moviment, movimiento, movement, gibanj, gibanje, حركة',
  'alliance, coalition':
    'alliance, coalici, koalici, alianță, alianț, aliança, alianza, алијанса, coalition, coalición, coalicion, coalició, coaliți, koalicj, koalicja, ' +
    'koalicij, koalíció',
  union: 'union, unió, unija',
  social: 'social, sociāl, sociāla, socialin, sociaal, sociala',
  platform: 'platform, platforma',
  vote: 'hlas, glas, голос, глас',
  mayor: 'starost, starosta, starostové',
  citizens: 'people',
  justice: 'adalet, عدالة',
  'the continent': 'europa, európa, europe, eiropa',
};
