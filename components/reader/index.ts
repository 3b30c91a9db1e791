export { PolicyReader } from './PolicyReader';
