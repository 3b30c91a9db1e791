import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\b(?:SI|SLO)-\d{4}\b/u,
  shared: /\b\d{4}\b/u,
  towns: 'Ljubljana, Maribor, Celje, Kranj, Koper, Velenje, Novo mesto, Ptuj, Nova Gorica',
});
