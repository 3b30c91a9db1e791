import { hasDeleted, useDataHandling, useOwnBrowser, useSettings, useWatching } from '../hooks';
import { Deleted } from '../welcome/Deleted';
import { Welcome } from '../welcome/Welcome';
import { WhatChanged } from '../welcome/WhatChanged';
import { Page } from './Page';

/** First run. */
export function WelcomePage() {
  const { watching, start } = useWatching();
  const { value, change } = useSettings();
  const { changes, see } = useDataHandling();
  const place = useOwnBrowser();
  return (
    <Page name="welcome">
      <Welcome
        watching={watching}
        onWatch={start}
        locale={value?.locale ?? null}
        onLocale={(locale) => change({ locale })}
        place={place}
        notice={
          <>
            {hasDeleted() && <Deleted />}
            <WhatChanged changes={changes} onSeen={see} />
          </>
        }
      />
    </Page>
  );
}
