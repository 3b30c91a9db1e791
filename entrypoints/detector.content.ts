import { defineContentScript } from 'wxt/utils/define-content-script';
import { gate, mayBeCampaign } from '../utils/detection';
import { watchPage } from '../utils/extension';
import { readEnds, readGlance } from '../utils/facts';

/** Registered by the background once the citizen allows watching: `matches` here would become a permission asked at installation. */
export default defineContentScript({
  registration: 'runtime',
  main: () => watchPage({ readEnds, mayBeCampaign, readGlance, gate }),
});
