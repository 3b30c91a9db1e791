import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\bCH-\d{4}\b/u,
  shared: /\b\d{4}\b/u,
  towns:
    'Zürich, Genève, Basel, Lausanne, Bern, Berne, Winterthur, Luzern, Lucerne, St. Gallen, Sankt Gallen, ' +
    'Lugano, Biel, Bienne, Thun, Köniz, Fribourg, Freiburg, Schaffhausen, Chur, Neuchâtel, Sion, Zug, Aarau, ' +
    'Yverdon, Frauenfeld, Bellinzona, Locarno, Solothurn, Delémont, Nyon, Vevey, Montreux, Olten',
});
