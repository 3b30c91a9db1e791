export { identify } from './identify';
export { isPlatformsOwn } from './is-platforms-own';
export { knownPlatforms } from './known-platforms';
export { PlatformFinding, PlatformRole, Statement } from './platform-finding';
