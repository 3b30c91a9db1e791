import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  names: ['Slovenská republika'],
  own: /\bSK-\d{3} ?\d{2}\b/u,
  shared: /\b[089]\d{2} ?\d{2}\b/u,
  towns: 'Bratislava, Košice, Prešov, Žilina, Nitra, Banská Bystrica, Trnava, Trenčín, Martin, Poprad',
});
