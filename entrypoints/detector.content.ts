import { defineContentScript } from 'wxt/utils/define-content-script';
import { gate } from '../utils/detection';
import { watchPage } from '../utils/extension';
import { readGlance } from '../utils/facts';

/** Registered by the background once the citizen allows watching: `matches` here would become a permission asked at installation. */
export default defineContentScript({
  registration: 'runtime',
  main: () => watchPage({ readGlance, gate }),
});
