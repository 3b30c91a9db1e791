import type { About, NoteKind } from '../../utils/notes';
import { useWords } from '../i18n';
import { Disclosure } from '../ui';
import { AboutFields } from './AboutFields';
import { KindChoice } from './KindChoice';
import { sayAbout } from './say-about';
import { TagField } from './TagField';

export interface NoteFieldsValue {
  kind: NoteKind;
  tags: string[];
  about: About;
}

interface NoteFieldsProps {
  value: NoteFieldsValue;
  /** Given only what changed. */
  onChange: (part: Partial<NoteFieldsValue>) => void;
}

/** What can be said of a note besides its words: kind and tags in sight, whom it is about one step away. */
export function NoteFields({ value: { kind, tags, about }, onChange }: NoteFieldsProps) {
  const words = useWords();
  const named = sayAbout(about);
  const lead = words('notes_about');
  return (
    <>
      <KindChoice kind={kind} onKind={(chosen) => onChange({ kind: chosen })} />
      <TagField tags={tags} onTags={(next) => onChange({ tags: next })} />
      <Disclosure
        lead={named ? words('notes_named_line', { about: lead, name: named }) : lead}
        hint={words('hint_see')}
      >
        <AboutFields about={about} onAbout={(next) => onChange({ about: next })} />
      </Disclosure>
    </>
  );
}
