import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  names: ['Česká republika', 'Česko'],
  own: /\bCZ-\d{3} ?\d{2}\b/u,
  shared: /\b[1-7]\d{2} ?\d{2}\b/u,
  towns:
    'Praha, Brno, Ostrava, Plzeň, Liberec, Olomouc, České Budějovice, Hradec Králové, Ústí nad Labem, ' +
    'Pardubice, Zlín, Havířov, Kladno, Opava, Jihlava, Karlovy Vary',
});
