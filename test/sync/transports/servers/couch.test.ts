import { startCouch } from '../../../../cli/servers/start-couch';
import { transportContract } from '../contract';

transportContract('express-pouchdb', 'couchdb', startCouch);
