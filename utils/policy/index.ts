export { AUDIENCES, audienceOfText as audienceOf } from './audience-of';
export { detectLanguage } from './detect-language';
export { findDocuments } from './find-documents';
export { judgeDocument } from './judge-document';
export { ClauseAnswer, ClauseDetail, DocumentLink, LanguageFinding, PolicyReading } from './policy-reading';
export { readPolicy } from './read-policy';
