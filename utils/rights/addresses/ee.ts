import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\bEE-?\d{5}\b/u,
  shared: /\b\d{5}\b/u,
  towns: 'Tallinn, Tartu, Narva, Pärnu, Kohtla-Järve, Viljandi, Rakvere',
});
