import { defineRule } from '../define-rule';
import { tellAnswer } from '../tell-answer';

/** How to take one's data elsewhere, in the policy's own words. */
export default defineRule({ question: 'leaves', order: 32, ...tellAnswer('portability') });
