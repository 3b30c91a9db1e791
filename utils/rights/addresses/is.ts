import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\bIS-\d{3}\b/u,
  shared: /\b\d{3}\b/u,
  towns: 'Reykjavík, Kópavogur, Kópavogi, Hafnarfjörður, Akureyri, Garðabær, Mosfellsbær',
});
