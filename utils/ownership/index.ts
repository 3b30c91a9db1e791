export { describeOwnership } from './describe-ownership';
export { OwnershipNote } from './ownership-note';
