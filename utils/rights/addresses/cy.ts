import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\bCY-\d{4}\b/u,
  shared: /\b\d{4}\b/u,
  towns: 'Λευκωσία, Nicosia, Λεμεσός, Limassol, Λάρνακα, Larnaca, Πάφος, Paphos',
});
