import { anchorMessages } from '../../utils/extension/anchor-messages';
import type { Handlers } from '../../utils/extension/answer-messages';
import { changeMessages } from '../../utils/extension/change-messages';
import { comparisonMessages } from '../../utils/extension/comparison-messages';
import { directoryMessages } from '../../utils/extension/directory-messages';
import { importMessages } from '../../utils/extension/import-messages';
import { libraryMessages } from '../../utils/extension/library-messages';
import { linkMessages } from '../../utils/extension/link-messages';
import { bringSync } from '../../utils/extension/load-sync';
import { noteMessages } from '../../utils/extension/note-messages';
import { policyMessages } from '../../utils/extension/policy-messages';
import { readerMessages } from '../../utils/extension/reader-messages';
import { rescueMessages } from '../../utils/extension/rescue-messages';
import { safetyMessages } from '../../utils/extension/safety-messages';
import { savedViewMessages } from '../../utils/extension/saved-view-messages';
import { settingsMessages } from '../../utils/extension/settings-messages';
import { sharedMessages } from '../../utils/extension/shared-messages';
import { syncMessages } from '../../utils/extension/sync-messages';
import { tabMessages } from '../../utils/extension/tab-messages';

bringSync(() => import('../../utils/extension/sync'));

/** Everything the background answers. */
export const allHandlers: Handlers = {
  ...tabMessages,
  ...policyMessages,
  ...noteMessages,
  ...libraryMessages,
  ...importMessages,
  ...savedViewMessages,
  ...directoryMessages,
  ...safetyMessages,
  ...rescueMessages,
  ...sharedMessages,
  ...anchorMessages,
  ...settingsMessages,
  ...changeMessages,
  ...comparisonMessages,
  ...readerMessages,
  ...linkMessages,
  ...syncMessages,
};
