export { Rights } from './Rights';
