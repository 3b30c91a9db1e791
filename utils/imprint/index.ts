export { ImprintFinding, ImprintRole } from './imprint-finding';
export { readImprint } from './read-imprint';
