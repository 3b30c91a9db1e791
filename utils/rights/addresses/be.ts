import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\b(?:B|BE)-\d{4}\b/u,
  shared: /\b\d{4}\b/u,
  towns:
    'Bruxelles, Brussel, Brussels, Antwerpen, Anvers, Gent, Gand, Charleroi, Liège, Luik, Brugge, Bruges, ' +
    'Namur, Namen, Leuven, Louvain, Louvain-la-Neuve, Mons, Bergen, Mechelen, Malines, Aalst, Hasselt, ' +
    'Kortrijk, Courtrai, Oostende, Ostende, Sint-Niklaas, Tournai, Doornik, Genk, Seraing, Verviers, Wavre, ' +
    'Waver, Arlon, Ixelles, Elsene, Schaerbeek, Schaarbeek, Etterbeek, Uccle, Ukkel, Molenbeek-Saint-Jean, ' +
    'Saint-Gilles, Eupen',
});
