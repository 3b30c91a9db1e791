import { hrefOf } from '../dashboard/route';
import { useWords } from '../i18n';
import { sayFailure } from '../report/say-failure';
import { Card } from '../ui';

/** Where there is more to show than notes: that these cannot be opened, why, and the way to what can be read of them. */
export function NotesUnopened({ reason }: { reason: string }) {
  const words = useWords();
  return (
    <Card>
      <p role="status">
        <a href={hrefOf({ view: 'notes' })}>{words('rescue_title')}</a>
        {' · '}
        {sayFailure(words, reason)}
      </p>
    </Card>
  );
}
