import { useWords } from '../i18n';
import { Button, MutedText } from '../ui';

interface AllowReadingProps {
  host: string;
  /** Asks the browser for leave to read the host; absent in the in-page frame, where a page could lie over the button. */
  onAllow?: (host: string) => void;
  /** Opens the extension's own page instead. */
  onElsewhere: () => void;
}

/** The next step where a policy stands on a host that may not be read yet. */
export function AllowReading({ host, onAllow, onElsewhere }: AllowReadingProps) {
  const words = useWords();
  if (onAllow) {
    return <Button onClick={() => onAllow(host)}>{words('allow_reading', { host })}</Button>;
  }
  return (
    <>
      <MutedText>{words('allow_elsewhere')}</MutedText>
      <Button onClick={onElsewhere}>{words('open_settings')}</Button>
    </>
  );
}
