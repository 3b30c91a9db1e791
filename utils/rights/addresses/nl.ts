import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  names: ['Holland', 'The Netherlands'],
  own: /\b[1-9]\d{3} ?(?!EU|UE|SA|SS|SD)[A-Z]{2},? (?:'s-|’s-|\p{Lu}\p{Ll})/u,
});
