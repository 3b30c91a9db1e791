export { askBackground, onChanged } from './ask-background';
export { loadMessages } from './load-messages';
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
export { Settings, SidebarState, TabReport } from './tab-report';
export { canWatch, requestWatching, stopWatching, WATCHED_ORIGINS } from './watching';
