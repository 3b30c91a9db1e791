import { defineRule } from '../define-rule';
import { tellStatements } from '../tell-statements';

/** What the platform's own texts say on who decides. */
export default defineRule({ question: 'decides', order: 60, ...tellStatements('decides', 'owns') });
