import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/u,
});
