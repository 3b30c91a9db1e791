export { PolicyReader } from './PolicyReader';
export type { PolicyNoting } from './policy-noting';
