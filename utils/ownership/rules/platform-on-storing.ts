import { defineRule } from '../define-rule';
import { tellStatements } from '../tell-statements';

/** What the platform's own texts say on where data are kept. */
export default defineRule({ question: 'stores', order: 40, ...tellStatements('stores') });
