import { defineRule } from '../define-rule';
import { tellStatements } from '../tell-statements';

/** What the platform's own texts say on data that cross a border. */
export default defineRule({ question: 'leaves', order: 40, ...tellStatements('leaves') });
