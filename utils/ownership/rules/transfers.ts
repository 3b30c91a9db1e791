import { defineRule } from '../define-rule';
import { tellAnswer } from '../tell-answer';

/** Whether the data leave the country, in the policy's own words. */
export default defineRule({ question: 'leaves', order: 10, ...tellAnswer('transfers') });
