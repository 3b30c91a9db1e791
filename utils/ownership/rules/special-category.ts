import { defineRule } from '../define-rule';
import { tellAnswer } from '../tell-answer';

/** What the policy says of political opinions and other sensitive data, in its own words. */
export default defineRule({ question: 'told', order: 30, ...tellAnswer('special-category') });
