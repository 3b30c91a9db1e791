import { defineRule } from '../define-rule';
import { tellStatements } from '../tell-statements';

/** What the platform's own texts say on the end of a site. */
export default defineRule({ question: 'after', order: 20, ...tellStatements('closes') });
