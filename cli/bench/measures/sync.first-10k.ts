import { askExtension } from '../../browsers/ask-extension';
import { freePlainPort } from '../../servers/plain-port';
import { startApache } from '../../servers/start-apache';
import { NOTES, putNotes } from '../seed-notes';
import type { Measure } from '../stage';
import { begin, comeIn, isSynced, timeUntil, withDevices } from '../sync-devices';

/** From coming in to the last of ten thousand notes on a second device, over WebDAV on this machine. Once: it is no matter of milliseconds. */
const first: Measure = () =>
  withDevices(async (one, two) => {
    await putNotes(one.view);
    const server = await startApache({ port: await freePlainPort() });
    try {
      const recovery = await begin(one, server);
      const baseline = await timeUntil(() => isSynced(one));
      await comeIn(two, server, recovery);
      const value = await timeUntil(async () => (await askExtension(two.view, 'notesState', {})).total === NOTES);
      return { value, baseline, unit: 'ms', against: 'sending them from the first' };
    } finally {
      await server.stop();
    }
  });

export default first;
