import { defineRule } from '../define-rule';
import { tellAnswer } from '../tell-answer';

/** What the policy says of profiling and targeting, in its own words. */
export default defineRule({ question: 'receives', order: 26, ...tellAnswer('automated-decisions') });
