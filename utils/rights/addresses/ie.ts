import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  names: ['Republic of Ireland'],
  own: /\b[ACDEFHKNPRTVWXY]\d[\dW] [\dACDEFHKNPRTV-Y]{4}\b|\bDublin \d{1,2}\b/u,
});
