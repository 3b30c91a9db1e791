import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\b(?:F|FR)-\d{5}\b|\b\d{5} \p{Lu}[\p{L}’' -]{1,40} cedex\b/iu,
  shared: /\b(?:0[1-9]|[1-8]\d|9[0-5]|97)\d{3}\b/u,
  towns:
    'Paris, Marseille, Lyon, Toulouse, Nice, Nantes, Montpellier, Strasbourg, Bordeaux, Lille, Rennes, Toulon, ' +
    'Reims, Saint-Étienne, Le Havre, Dijon, Grenoble, Angers, Villeurbanne, Nîmes, Aix-en-Provence, ' +
    'Clermont-Ferrand, Le Mans, Brest, Tours, Amiens, Annecy, Limoges, Metz, Perpignan, Besançon, Orléans, ' +
    'Rouen, Montreuil, Saint-Denis, Argenteuil, Mulhouse, Caen, Nancy, Roubaix, Tourcoing, Nanterre, Avignon, ' +
    'Créteil, Poitiers, Dunkerque, Versailles, Pau, La Rochelle, Colmar, Vannes, Quimper, Troyes, Chambéry, ' +
    'Lorient, Bayonne, Valence, Aubervilliers, Ivry-sur-Seine, Boulogne-Billancourt, Levallois-Perret, ' +
    'Issy-les-Moulineaux, Saint-Nazaire, Cannes, Antibes, Béziers, Ajaccio, Bastia, Vitry-sur-Seine, Pantin',
});
