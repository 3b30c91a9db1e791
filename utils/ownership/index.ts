export type { OwnershipSources } from './define-rule';
export { describeOwnership } from './describe-ownership';
export { OwnershipNote } from './ownership-note';
