import { defineRule } from '../define-rule';
import { tellAnswer } from '../tell-answer';

/** How to see the data, in the policy's own words. */
export default defineRule({ question: 'leaves', order: 20, ...tellAnswer('access') });
