import { defineRule } from '../define-rule';
import { tellAnswer } from '../tell-answer';

/** How to have the data deleted, in the policy's own words. */
export default defineRule({ question: 'leaves', order: 30, ...tellAnswer('erasure') });
