import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepFrame } from '../utils/extension';

/** Put into a page by the background when there is something to show. */
export default defineContentScript({
  registration: 'runtime',
  main: () => keepFrame(),
});
