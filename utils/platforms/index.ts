export { identify } from './identify';
export { PlatformFinding, PlatformRole, Statement } from './platform-finding';
