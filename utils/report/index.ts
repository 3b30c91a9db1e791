export { type Investigation, investigate } from './investigate';
export type { InvestigatedDocument } from './investigated-document';
export { DocumentOutcome, FormSummary, LanguageRelation, Report, TriedDocument } from './report';
export { siteOf } from './site-of';
