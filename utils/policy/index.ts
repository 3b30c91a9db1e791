export { detectLanguage } from './detect-language';
export { findDocuments } from './find-documents';
export { ClauseAnswer, DocumentLink, LanguageFinding, PolicyReading } from './policy-reading';
export { readPolicy } from './read-policy';
