export { detect } from './detect';
export { Detection, Reason } from './detection';
export { gate } from './gate';
export { mayBeCampaign } from './gate-hint';
