import { defineAddresses } from '../define-addresses';

export default defineAddresses({
  own: /\b(?:NSW|VIC|Vic|QLD|Qld|SA|WA|TAS|Tas|ACT|NT),? \d{4}\b/u,
});
