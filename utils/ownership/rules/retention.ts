import { defineRule } from '../define-rule';
import { tellAnswer } from '../tell-answer';

/** How long the data are kept, in the policy's own words. */
export default defineRule({ question: 'after', order: 10, ...tellAnswer('retention') });
