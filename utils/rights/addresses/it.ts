import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\b(?:I|IT)-\d{5}\b|\b\d{5},? \p{Lu}[\p{L}’' -]{1,40} \((?!AT|BE|CH|DE|ES|FR|IT|US)[A-Z]{2}\)/u,
  shared: /\b\d{5}\b/u,
  towns:
    'Roma, Milano, Napoli, Torino, Palermo, Genova, Bologna, Firenze, Bari, Catania, Venezia, Verona, Messina, ' +
    'Padova, Trieste, Taranto, Brescia, Parma, Prato, Modena, Reggio Calabria, Reggio Emilia, Perugia, Ravenna, ' +
    'Livorno, Rimini, Cagliari, Foggia, Ferrara, Salerno, Latina, Monza, Siracusa, Pescara, Bergamo, Trento, ' +
    'Vicenza, Bolzano, Novara, Udine, Ancona, Lecce, Piacenza, Sassari, Terni, Pisa, Lucca, Como, Varese, ' +
    'Treviso, Arezzo, Cosenza, Catanzaro, Potenza, Campobasso, Aosta',
});
