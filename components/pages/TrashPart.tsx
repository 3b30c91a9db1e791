import { TrashView } from '../dashboard/TrashView';
import { noteWork } from '../hooks';
import type { Library } from '../notes';

/** What was thrown away. */
export function TrashPart({ library }: { library: Library }) {
  return <TrashView library={library} work={noteWork} />;
}
