import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\bGR-\d{3} ?\d{2}\b/u,
  shared: /\b\d{3} ?\d{2}\b/u,
  towns: 'Αθήνα, Athens, Θεσσαλονίκη, Thessaloniki, Πάτρα, Patras, Ηράκλειο, Heraklion, Πειραιάς, Λάρισα, Βόλος',
});
