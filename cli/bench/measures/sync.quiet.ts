import { startApache } from '../../servers/start-apache';
import { startCouch } from '../../servers/start-couch';
import type { Measure } from '../stage';
import { countQuiet } from '../sync-changes';

/** Requests a minute of a browser with a view open, while nothing happens: over WebDAV, against CouchDB's protocol. */
const quiet: Measure = async () => ({
  value: await countQuiet(startApache),
  baseline: await countQuiet(startCouch),
  unit: 'requests a minute',
  against: 'the same over CouchDB',
});

export default quiet;
