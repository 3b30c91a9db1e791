export { answeredOtherwise, compareVersions, type ReadVersion } from './compare-versions';
export { KeptComparison, KeptHere, Reread } from './kept-here';
export {
  KEPT_LIMITS,
  KeptAnswer,
  KeptPassage,
  KeptPolicy,
  KeptSummary,
  KeptText,
  KeptVersion,
  type PolicyDraft,
} from './kept-policy';
export { openPolicies, type PoliciesDb } from './policies-db';
export { PoliciesUnavailable } from './policies-unavailable';
export { ClauseChange, ClauseSide, DiffPart, PassageChange, PolicyChanges, StatedDate } from './policy-changes';
