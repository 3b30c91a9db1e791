export { answerMessages, type Handlers } from './answer-messages';
export { answerPolicyReading } from './answer-policy-reading';
export { answerReading } from './answer-reading';
export { askBackground, onChanged } from './ask-background';
export { changeMessages } from './change-messages';
export { decodePage } from './decode-page';
export { dropOldDocuments, TIDY_ALARM } from './document-cache';
export { FETCH_LIMITS, type FetchedPage, fetchPage } from './fetch-page';
export { followGrant, followTab, followWithdrawal } from './follow-tabs';
export { isPrivateHost } from './is-private-host';
export { keepFrame } from './keep-frame';
export { loadMessages } from './load-messages';
export { createMenus, noteSelection, onMenu } from './menus';
export {
  type Answer,
  Changed,
  Failure,
  type MessageName,
  type Messages,
  messages,
  type Payload,
  type Sender,
} from './messages';
export { noteMessages } from './note-messages';
export { openPage } from './open-page';
export { answerParsing } from './parse-document';
export { PolicyChoice } from './policy-choices';
export { policyMessages } from './policy-messages';
export { readOpenPolicy } from './read-open-policy';
export { readerMessages } from './reader-messages';
export { registerDetector } from './register-detector';
export { settingsMessages } from './settings-messages';
export { tabMessages } from './tab-messages';
export { forgetTab } from './tab-records';
export { Settings, SidebarState, TabReport } from './tab-report';
export { watchPage } from './watch-page';
export { canWatch, requestWatching, stopWatching, WATCHED_ORIGINS } from './watching';
