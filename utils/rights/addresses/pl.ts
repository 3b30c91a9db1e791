import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\b\d{2}-\d{3},? \p{Lu}/u,
});
