import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  names: ['Grand Duchy of Luxembourg', 'Grand-Duché de Luxembourg'],
  own: /\bL-\d{4}\b/u,
  shared: /\b\d{4}\b/u,
  towns: 'Luxembourg, Luxemburg, Esch-sur-Alzette, Differdange, Dudelange, Ettelbruck',
});
