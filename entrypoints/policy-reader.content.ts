import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPolicyReading } from '../utils/extension';
import { readPolicyPage } from '../utils/facts';

/** Put into a tab by the background where the citizen has opened a policy in it that could not be read over the network. */
export default defineContentScript({
  registration: 'runtime',
  main: () => answerPolicyReading(readPolicyPage),
});
