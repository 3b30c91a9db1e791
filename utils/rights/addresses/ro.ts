import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\bRO-\d{6}\b/u,
  shared: /\b\d{6}\b/u,
  towns:
    'București, Bucureşti, Bucharest, Cluj-Napoca, Timișoara, Iași, Constanța, Craiova, Brașov, Galați, ' +
    'Ploiești, Oradea, Sibiu, Arad, Pitești, Bacău',
});
