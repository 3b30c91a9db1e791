import { rowOf, useWords } from '../i18n';
import { Disclosure } from '../ui';
import { Answer } from './Answer';
import { askedFields } from './asked-fields';
import { FormDetails } from './FormDetails';
import type { Form } from './parts';
import { SpecialQuestions } from './SpecialQuestions';
import styles from './WhoHolds.module.css';

/** Fields shown of one form; and of those, on its line. */
const SHOWN = 12;
const ON_LINE = 3;

/** One form: the host that receives what is typed, `platform` being whose host that is where it is known; what it asks; the rest opened. */
export function FormLine({ form, platform }: { form: Form; platform?: string }) {
  const words = useWords();
  const asked = askedFields(form);
  const { kind, steps, frame } = form;
  const called = words(`form_kind_${kind.replaceAll('-', '_')}`);
  const labels = asked.map((field) => field.words);
  const says = [called, rowOf(words, labels), sayReceiver()].filter(Boolean).join(' · ');
  return (
    <div className={styles.form}>
      <h3 className={styles.question}>{steps ? `${called}, ${words('form_steps', { count: steps })}` : called}</h3>
      <Disclosure lead={<Answer why={sayAsked()}>{sayHolder()}</Answer>} hint={words('hint_see')}>
        {form.host && <p>{sayReceiver()}</p>}
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
        <FormDetails form={form} says={says} />
      </Disclosure>
      {frame && <p>{words(asked.length > 0 ? 'form_framed' : 'form_unseen', { host: frame })}</p>}
      <SpecialQuestions questions={form.special} />
    </div>
  );

  /** Who receives it, in as few words as can be: the question stands above. */
  function sayHolder() {
    if (!form.host) return words('fields_sent_by_script');
    return platform ? words('holds_hosted', { host: form.host, platform }) : <bdi>{form.host}</bdi>;
  }

  function sayReceiver(): string {
    if (!form.host) return words('fields_sent_by_script');
    if (!platform) return words('fields_sent_to', { host: form.host });
    return words('fields_sent_to_hosted', { host: form.host, platform });
  }

  /** The first fields by their names, and how many more; a page's words may be long. */
  function sayAsked(): string {
    const shown = labels.slice(0, ON_LINE).map((label) => label.slice(0, 40));
    const more = labels.length - shown.length;
    if (shown.length === 0) return '';
    const fields = more > 0 ? words('fields_and_more', { fields: shown.join(', '), count: more }) : rowOf(words, shown);
    return words('holds_asked', { fields });
  }
}
