import { describe } from 'vitest';
import { startApache } from '../../../cli/servers/start-apache';
import { startRclone } from '../../../cli/servers/start-rclone';
import { mustConverge } from '../engine/contract/converge';
import { openStage } from './stage';

describe.each([
  ['a folder of Apache’s mod_dav', startApache],
  ['a folder of rclone’s WebDAV server', () => startRclone()],
])('three devices on %s', (_, start) => {
  const { open } = openStage(start);
  mustConverge(open);
});
