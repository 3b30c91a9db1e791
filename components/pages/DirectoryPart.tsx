import { DirectoryView } from '../directory';
import { importMarks, removeMarks, saveMark, useDirectory, useSettings } from '../hooks';
import { useWords } from '../i18n';
import { sayFailure } from '../report/say-failure';
import { StatusText } from '../ui';

const work = { save: saveMark, remove: removeMarks, add: importMarks };

/** The directory of campaign sites, live. */
export function DirectoryPart() {
  const words = useWords();
  const { value: marks, failed } = useDirectory();
  const { value: settings } = useSettings();
  if (failed) return <StatusText>{sayFailure(words, failed)}</StatusText>;
  if (!marks) return <StatusText>{words('directory_loading')}</StatusText>;
  return <DirectoryView marks={marks} author={settings?.author ?? ''} work={work} />;
}
