export { type InvestigatedDocument, type Investigation, investigate } from './investigate';
export { DocumentOutcome, FormSummary, LanguageRelation, Report, TriedDocument } from './report';
export { siteOf } from './site-of';
