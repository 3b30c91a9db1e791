export { answerSync } from './answer-sync';
export { noteGone } from './own-engine';
export { syncAll, syncAtStart, syncSoon } from './schedule';
