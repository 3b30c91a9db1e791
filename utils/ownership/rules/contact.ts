import { defineRule } from '../define-rule';
import { tellAnswer } from '../tell-answer';

/** Whom the policy names to write to about data. */
export default defineRule({ question: 'leaves', order: 5, ...tellAnswer('contact') });
