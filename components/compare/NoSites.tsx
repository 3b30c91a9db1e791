import { useWords } from '../i18n';
import { Button, EmptyState } from '../ui';

/** Before the first site: what will stand here, how it comes to be here, where it stays. */
export function NoSites({ onExample }: { onExample: () => void }) {
  const words = useWords();
  return (
    <EmptyState
      title={words('compare_empty_title')}
      action={
        <Button look="primary" onClick={onExample}>
          {words('compare_empty_action')}
        </Button>
      }
    >
      <p>{words('compare_empty_what')}</p>
      <p>{words('compare_empty_how')}</p>
      <p>{words('compare_empty_where')}</p>
    </EmptyState>
  );
}
