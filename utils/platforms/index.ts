export { identify } from './identify';
export { isPlatformsOwn } from './is-platforms-own';
export { PlatformFinding, PlatformRole, Statement } from './platform-finding';
