import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\bLV-?\d{4}\b/u,
});
