import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\b(?:H|HU)-\d{4}\b/u,
  shared: /\b\d{4}\b/u,
  towns:
    'Budapest, Debrecen, Szeged, Miskolc, Pécs, Győr, Nyíregyháza, Kecskemét, Székesfehérvár, Szombathely, ' +
    'Szolnok, Érd, Eger, Veszprém',
});
