export { anchorMessages } from './anchor-messages';
export { answerAnchoring } from './answer-anchoring';
export { answerMessages, type Handlers } from './answer-messages';
export { answerPolicyReading } from './answer-policy-reading';
export { answerReading } from './answer-reading';
export { askBackground, onChanged } from './ask-background';
export { beginAnew } from './begin-anew';
export { changeMessages } from './change-messages';
export { clearOpenTabs } from './clear-open-tabs';
export { closeStorage } from './close-storage';
export { type Command, onCommand } from './commands';
export { comparisonMessages } from './comparison-messages';
export { beginDataHandling, type DataHandling, seeDataHandling, unseenDataHandling } from './data-handling';
export { decodePage } from './decode-page';
export { directoryMessages } from './directory-messages';
export { TIDY_ALARM } from './document-cache';
export { FETCH_LIMITS, type FetchedPage, fetchPage } from './fetch-page';
export { followSync } from './follow-sync';
export { followGrant, followTab, followWithdrawal } from './follow-tabs';
export { FRAME_PORT, type FrameWish } from './frame-port';
export { importMessages } from './import-messages';
export { isPrivateHost } from './is-private-host';
export { keepFrame } from './keep-frame';
export { watchMarks } from './lay-marks';
export { libraryMessages } from './library-messages';
export { linkMessages } from './link-messages';
export { loadMessages, localeOf } from './load-messages';
export { bringSync } from './load-sync';
export { followNotesAlarm, lookAfterNotes } from './look-after-notes';
export { followSyncAlarm, lookAfterSync } from './look-after-sync';
export { createMenus, onMenu } from './menus';
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
export { hasNativePanel, openNativePanel } from './native-panel';
export { goToNextSection } from './next-section';
export { HeldNote, ImportReceipt, NotePlace, NotesState, Safety, Selected } from './note-contract';
export { noteMessages } from './note-messages';
export { noteSelection } from './note-selection';
export { followOmnibox } from './omnibox';
export { openLink } from './open-link';
export { openPage } from './open-page';
export { paceTabs } from './pace-tabs';
export { answerParsing } from './parse-document';
export { PolicyChoice } from './policy-choices';
export { policyMessages } from './policy-messages';
export { readOpenPolicy } from './read-open-policy';
export { readerMessages } from './reader-messages';
export { registerDetector } from './register-detector';
export { rescueMessages } from './rescue-messages';
export { safetyMessages } from './safety-messages';
export { savedViewMessages } from './saved-view-messages';
export { sayCampaign } from './say-campaign';
export { readSettings, settingsAtFirst } from './settings';
export { settingsMessages } from './settings-messages';
export { sharedMessages } from './shared-messages';
export { showWatching } from './show-badge';
export { SIDEBAR_WIDTH, type SidebarPlace, TAB_PLACE, tabPlaceNear, widthNear } from './sidebar-place';
export { Conflict, ConflictVersion, JoinBy, PlaceShown, SpaceState, SyncFailed } from './sync-contract';
export { syncMessages } from './sync-messages';
export { tabAtFirst } from './tab-at-first';
export { tabMessages } from './tab-messages';
export { forgetTab } from './tab-records';
export { Settings, SidebarState, TabReport } from './tab-report';
export { tidyMemory } from './tidy-memory';
export { watchPage } from './watch-page';
export { canWatch, requestWatching, stopWatching, WATCHED_ORIGINS } from './watching';
