import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\b[1-9]\d{3}-\d{3},? \p{Lu}/u,
});
