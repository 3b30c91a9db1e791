import { defineRule } from '../define-rule';
import { tellAnswer } from '../tell-answer';

/** What becomes of the data after the vote, in the policy’s own words. */
export default defineRule({ question: 'after', order: 5, ...tellAnswer('after-election') });
