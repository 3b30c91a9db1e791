import { defineRule } from '../define-rule';
import { tellAnswer } from '../tell-answer';

/** Who is responsible for the data, in the policy's own words. */
export default defineRule({ question: 'decides', order: 10, ...tellAnswer('controller') });
