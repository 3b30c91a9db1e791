import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\b(?:FI|FIN)-\d{5}\b/u,
  shared: /\b\d{5}\b/u,
  towns:
    'Helsinki, Helsingfors, Espoo, Esbo, Tampere, Vantaa, Oulu, Turku, Åbo, Jyväskylä, Lahti, Kuopio, Pori, ' +
    'Kouvola, Joensuu, Lappeenranta, Vaasa, Vasa, Rovaniemi, Mariehamn',
});
