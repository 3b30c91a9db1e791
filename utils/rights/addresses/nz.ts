import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  names: ['Aotearoa'],
  shared: /\b\d{4}\b/u,
  towns:
    'Auckland, Wellington, Christchurch, Hamilton, Tauranga, Dunedin, Palmerston North, Napier, Nelson, ' + 'Rotorua',
});
