import { startRclone } from '../../../../cli/servers/start-rclone';
import { transportContract } from '../contract';

// It remembers for five minutes when a folder last changed.
transportContract('rclone’s WebDAV server', 'webdav', startRclone, false);
