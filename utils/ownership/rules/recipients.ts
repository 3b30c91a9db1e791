import { defineRule } from '../define-rule';
import { tellAnswer } from '../tell-answer';

/** Who is handed the data, in the policy's own words. */
export default defineRule({ question: 'receives', order: 20, ...tellAnswer('recipients') });
