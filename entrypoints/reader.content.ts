import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerReading } from '../utils/extension';
import { readPage } from '../utils/facts';

/** Put into a page by the background once the gate let it through, or the citizen asked: most pages never carry it. */
export default defineContentScript({
  registration: 'runtime',
  main: () => answerReading(readPage),
});
