import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\b(?:S|SE)-\d{3} ?\d{2}\b/u,
  shared: /\b\d{3} ?\d{2}\b/u,
  towns:
    'Stockholm, Göteborg, Malmö, Uppsala, Västerås, Örebro, Linköping, Helsingborg, Jönköping, Norrköping, ' +
    'Lund, Umeå, Gävle, Solna, Södertälje, Borås, Karlstad, Växjö, Halmstad, Sundsvall, Luleå, Östersund, ' +
    'Kalmar',
});
