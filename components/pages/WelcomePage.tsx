import { useWatching } from '../hooks';
import { Welcome } from '../welcome/Welcome';
import { Page } from './Page';

/** First run. */
export function WelcomePage() {
  const { watching, start } = useWatching();
  return (
    <Page name="welcome">
      <Welcome watching={watching} onWatch={start} />
    </Page>
  );
}
