import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  names: ['UK', 'U.K.', 'Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
  own: /\b(?!GY|JE|IM)[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b/u,
});
