import { useWords } from '../i18n';
import { Icon } from '../ui';
import { askedFields } from './asked-fields';
import { FormDetails } from './FormDetails';
import type { Form } from './parts';
import { SpecialQuestions } from './SpecialQuestions';
import styles from './WhoHolds.module.css';

/** Fields shown of one form. */
const SHOWN = 12;

/** One form: what it asks, in the page's words, and the host that receives it; `platform` is whose host that is, where it is known. */
export function FormLine({ form, platform }: { form: Form; platform?: string }) {
  const words = useWords();
  const asked = askedFields(form);
  const { kind, steps, frame } = form;
  const called = words(`form_kind_${kind.replaceAll('-', '_')}`);
  return (
    <div className={styles.form}>
      <p className={styles.question}>{steps ? `${called}, ${words('form_steps', { count: steps })}` : called}</p>
      {frame && <p>{words(asked.length > 0 ? 'form_framed' : 'form_unseen', { host: frame })}</p>}
      {asked.length > 0 && (
        <ul className={styles.fields} aria-label={words('fields_asked')}>
          {asked.slice(0, SHOWN).map(({ words: label, ticked }) => (
            <li key={label} className={styles.field} dir="auto">
              {ticked ? words('field_ticked', { label }) : label}
            </li>
          ))}
          {asked.length > SHOWN && (
            <li className={`${styles.field} ${styles.more}`}>
              {words('fields_more', { count: asked.length - SHOWN })}
            </li>
          )}
        </ul>
      )}
      <p className={styles.goes}>
        <Icon name="arrow" />
        <span>{sayReceiver()}</span>
      </p>
      <SpecialQuestions questions={form.special} />
      <FormDetails form={form} />
    </div>
  );

  function sayReceiver(): string {
    if (!form.host) return words('fields_sent_by_script');
    if (!platform) return words('fields_sent_to', { host: form.host });
    return words('fields_sent_to_hosted', { host: form.host, platform });
  }
}
