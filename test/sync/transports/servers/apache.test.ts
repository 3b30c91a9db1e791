import { startApache } from '../../../../cli/servers/start-apache';
import { transportContract } from '../contract';

transportContract('Apache’s mod_dav', 'webdav', startApache);
