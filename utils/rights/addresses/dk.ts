import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\bDK-\d{4}\b/u,
  shared: /\b\d{4}\b/u,
  towns:
    'København, Copenhagen, Aarhus, Århus, Odense, Aalborg, Esbjerg, Randers, Kolding, Horsens, Vejle, ' +
    'Roskilde, Herning, Silkeborg, Frederiksberg, Viborg, Hillerød, Helsingør, Næstved, Fredericia',
});
