import { useId } from 'react';
import { useWords } from '../i18n';
import { Field, Segmented } from '../ui';
import styles from './Sync.module.css';
import type { Scope } from './space';

interface ScopeFieldsProps {
  scope: Scope;
  onChange: (scope: Scope) => void;
  /** Her tags, to choose from. */
  tags: readonly string[];
  tried: boolean;
}

/** What of hers is shared: all notes or those of one tag, and whether marks and kept policies go along. */
export function ScopeFields({ scope, onChange, tags, tried }: ScopeFieldsProps) {
  const words = useWords();
  const id = useId();
  const { notes } = scope;
  const options = (['all', 'tag'] as const).map((value) => ({ value, label: words(`sync_scope_${value}`) }));
  return (
    <>
      <Segmented
        label={words('sync_scope_notes')}
        value={notes === 'all' ? 'all' : 'tag'}
        options={options}
        onChange={(chosen) => onChange({ ...scope, notes: chosen === 'all' ? 'all' : { tag: '' } })}
      />
      {notes !== 'all' && (
        <>
          <Field
            label={words('sync_scope_which')}
            hint={words('sync_scope_which_hint')}
            error={tried && notes.tag.trim() === '' ? words('sync_needed') : undefined}
          >
            <input
              type="text"
              list={`${id}-tags`}
              maxLength={60}
              dir="auto"
              value={notes.tag}
              onChange={({ target }) => onChange({ ...scope, notes: { tag: target.value } })}
            />
          </Field>
          <datalist id={`${id}-tags`}>
            {tags.map((tag) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
        </>
      )}
      {(['marks', 'policies'] as const).map((part) => (
        <label key={part} className={styles.tick}>
          <input
            type="checkbox"
            checked={scope[part]}
            onChange={({ target }) => onChange({ ...scope, [part]: target.checked })}
          />
          {words(`sync_scope_${part}`)}
        </label>
      ))}
    </>
  );
}
