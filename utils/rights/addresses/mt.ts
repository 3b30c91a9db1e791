import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\b[A-Z]{3} \d{4}\b(?=.{0,20}\bMalta\b)/u,
});
