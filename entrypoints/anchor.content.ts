import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerAnchoring } from '../utils/extension';

/** Put into a page by the background when the citizen notes words in it, or looks at her notes on it. */
export default defineContentScript({
  registration: 'runtime',
  main: () => answerAnchoring(),
});
