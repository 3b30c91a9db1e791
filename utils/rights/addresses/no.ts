import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\b(?:N|NO)-\d{4}\b/u,
  shared: /\b\d{4}\b/u,
  towns:
    'Oslo, Bergen, Trondheim, Stavanger, Drammen, Fredrikstad, Kristiansand, Sandnes, Tromsø, Sarpsborg, Skien, ' +
    'Ålesund, Bodø, Hamar, Lillehammer, Tønsberg, Moss',
});
