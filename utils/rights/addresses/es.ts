import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\b(?:E|ES)-\d{5}\b/u,
  shared: /\b(?:0[1-9]|[1-4]\d|5[0-2])\d{3}\b/u,
  towns:
    'Madrid, Barcelona, Valencia, València, Sevilla, Zaragoza, Málaga, Murcia, Palma, Las Palmas, Bilbao, ' +
    'Alicante, Alacant, Córdoba, Valladolid, Vigo, Gijón, Hospitalet, Vitoria, Vitoria-Gasteiz, A Coruña, ' +
    'Granada, Elche, Oviedo, Santa Cruz de Tenerife, Badalona, Cartagena, Terrassa, Jerez, Sabadell, Móstoles, ' +
    'Pamplona, Almería, San Sebastián, Donostia, Santander, Burgos, Castellón, Albacete, Logroño, Badajoz, ' +
    'Salamanca, Huelva, Lleida, Tarragona, León, Cádiz, Jaén, Ourense, Girona, Lugo, Cáceres, Toledo, ' +
    'Pontevedra, Santiago de Compostela, Mérida',
});
