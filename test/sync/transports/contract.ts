import { describe } from 'vitest';
import type { Place } from '../../../utils/sync/space';
import { mustCarry } from './contract/carry';
import { mustCheck } from './contract/check';
import { mustSurviveCuts } from './contract/cuts';
import { mustSurviveLies } from './contract/lies';
import { mustRefuse } from './contract/refuse';
import { mustSpare } from './contract/spare';
import { mustWait } from './contract/wait';
import { openStage, type StartServer } from './stage';

/** What every transport must do, on whatever server: the same tests for a folder and for a database. `foldersTell`: whether a
 * folder says of itself that it has grown. */
export function transportContract(name: string, type: Place['type'], start: StartServer, foldersTell = true): void {
  describe(name, () => {
    const stage = openStage(start);
    describe('carries records', () => mustCarry(stage));
    describe('survives a line that is cut', () => mustSurviveCuts(stage));
    if (type === 'webdav') describe('needs little of a folder', () => mustSpare(stage, foldersTell));
    if (type === 'couchdb') describe('waits for news', () => mustWait(stage));
    describe('survives a server that lies', () => mustSurviveLies(stage));
    describe('says why it fails', () => mustRefuse(stage));
    describe('is checked before it is used', () => mustCheck(stage));
  });
}
