import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\b(?:A|AT)-\d{4}\b/u,
  shared: /\b\d{4}\b/u,
  towns:
    'Wien, Graz, Linz, Salzburg, Innsbruck, Klagenfurt, Villach, Wels, St. Pölten, Sankt Pölten, Dornbirn, ' +
    'Wiener Neustadt, Steyr, Feldkirch, Bregenz, Eisenstadt, Leoben, Krems',
});
