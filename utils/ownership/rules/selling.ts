import { defineRule } from '../define-rule';
import { tellAnswer } from '../tell-answer';

/** Whether the data is sold, rented or exchanged, in the policy’s own words, its denials whole. */
export default defineRule({ question: 'receives', order: 24, ...tellAnswer('selling') });
