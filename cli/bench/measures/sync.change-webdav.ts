import { startApache } from '../../servers/start-apache';
import type { Measure } from '../stage';
import { timeChanges } from '../sync-changes';

/** From a note kept in one browser to the same note in another that has a view open, over WebDAV on this machine, while the two are at work. */
const change: Measure = () => timeChanges(startApache);

export default change;
