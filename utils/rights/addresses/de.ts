import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  names: ['BRD'],
  own: /\b(?:D|DE)-\d{5}\b/u,
  shared: /\b\d{5}\b/u,
  towns:
    'Berlin, Hamburg, München, Köln, Frankfurt, Stuttgart, Düsseldorf, Leipzig, Dortmund, Essen, Bremen, ' +
    'Dresden, Hannover, Nürnberg, Duisburg, Bochum, Wuppertal, Bielefeld, Bonn, Münster, Mannheim, Karlsruhe, ' +
    'Augsburg, Wiesbaden, Mönchengladbach, Gelsenkirchen, Aachen, Braunschweig, Kiel, Chemnitz, Halle, ' +
    'Magdeburg, Freiburg, Krefeld, Mainz, Lübeck, Erfurt, Oberhausen, Rostock, Kassel, Hagen, Potsdam, ' +
    'Saarbrücken, Hamm, Ludwigshafen, Oldenburg, Mülheim, Osnabrück, Leverkusen, Darmstadt, Heidelberg, ' +
    'Solingen, Regensburg, Paderborn, Ingolstadt, Würzburg, Ulm, Heilbronn, Göttingen, Wolfsburg, Reutlingen, ' +
    'Bremerhaven, Koblenz, Jena, Trier, Cottbus, Schwerin, Konstanz, Tübingen, Flensburg, Bamberg, Bayreuth, ' +
    'Passau',
});
