import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\bHR-\d{5}\b/u,
  shared: /\b\d{5}\b/u,
  towns: 'Zagreb, Split, Rijeka, Osijek, Zadar, Pula, Slavonski Brod, Karlovac, Varaždin, Šibenik, Dubrovnik',
});
