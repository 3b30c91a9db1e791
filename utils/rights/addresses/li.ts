import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\b(?:FL|LI)-\d{4}\b/u,
  shared: /\b94(?:8[5-9]|9\d)\b/u,
  towns: 'Vaduz, Schaan, Triesen, Balzers, Eschen, Mauren',
});
