import { startCouch } from '../../servers/start-couch';
import type { Measure } from '../stage';
import { timeChanges } from '../sync-changes';

/** From a note kept in one browser to the same note in another that has a view open, over CouchDB's protocol on this machine. */
const change: Measure = () => timeChanges(startCouch);

export default change;
