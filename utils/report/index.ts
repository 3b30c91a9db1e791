export { PolicyText } from '../facts';
export { ClauseAnswer, PolicyReading, readPolicy } from '../policy';
export { addToSite } from './add-to-site';
export {
  type DataFlows,
  type FlowCertainty,
  type FlowKind,
  type FlowNode,
  type FlowRibbon,
  type FlowWords,
  MOST_NODES,
  tellDataFlows,
} from './data-flows';
export { tellFocusedForm } from './focused-form';
export { Destination, tellFormDestination } from './form-destination';
export { ConsentBox, FormKind, FormSummary, PolicyLink, SpecialCategory, SpecialQuestion } from './form-summary';
export { type Investigation, investigate } from './investigate';
export type { InvestigatedDocument } from './investigated-document';
export { platformAddress } from './platform-address';
export { DocumentOutcome, LanguageRelation, OtherPolicy, Report, TriedDocument } from './report';
export { siteOf } from './site-of';
export { AddressReport, tellAddress } from './tell-address';
export { Named, ThirdParty, ThirdPartyRole } from './third-party';
