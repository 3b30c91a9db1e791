import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\bLT-?\d{5}\b/u,
});
