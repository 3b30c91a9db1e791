import { defineRule } from '../define-rule';
import { tellStatements } from '../tell-statements';

/** What the platform's own texts say on its own use of the data. */
export default defineRule({ question: 'receives', order: 40, ...tellStatements('uses') });
