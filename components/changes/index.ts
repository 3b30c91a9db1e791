export type { ChangeWork } from './change-work';
export { KeptAddressCard } from './KeptAddressCard';
export { KeptLine } from './KeptLine';
export { KeptPolicyLine } from './KeptPolicyLine';
export { keptBySite } from './kept-by-site';
