import { rowOf, useWords } from '../i18n';
import { Disclosure, SmallText } from '../ui';
import { EvidenceList } from './EvidenceList';
import styles from './FormDetails.module.css';
import type { Form } from './parts';

/** What else a form says of itself: further receivers, boxes to agree by word for word, required answers, the way to a policy. */
export function FormDetails({ form }: { form: Form }) {
  const words = useWords();
  const { kind, why, alsoTo, scriptHosts, method, host, fields, consents, policyLink } = form;
  const required = fields.filter((field) => field.required).length;
  return (
    <Disclosure lead={words('form_details')} hint={words('hint_see')}>
      <div className={styles.details}>
        {alsoTo.length > 0 && <p>{words('form_also_to', { hosts: rowOf(words, alsoTo) })}</p>}
        {scriptHosts.length > 0 && <p>{words('form_script_hosts', { hosts: rowOf(words, scriptHosts) })}</p>}
        {method === 'get' && host !== '' && <p>{words('form_get')}</p>}
        {fields.length > 0 && <p>{words('form_required', { count: required })}</p>}
        <p>{words(`form_policy_${policyLink}`)}</p>
        {consents.length > 0 && <Boxes boxes={consents} />}
        {kind !== 'other' && why.length > 0 && (
          <div>
            <h3 className={styles.name}>{words('form_why')}</h3>
            <EvidenceList evidence={why} />
          </div>
        )}
      </div>
    </Disclosure>
  );
}

/** Each box in the page's words, with how it stood before anyone touched it. */
function Boxes({ boxes }: { boxes: Form['consents'] }) {
  const words = useWords();
  return (
    <div>
      <h3 className={styles.name}>{words('form_boxes')}</h3>
      <ul className={styles.boxes}>
        {boxes.map(({ words: sentence, under, ticked, required }) => (
          <li key={`${under} ${sentence}`}>
            <q className={styles.sentence} dir="auto">
              {under ? `${under} ${sentence}` : sentence}
            </q>
            <SmallText>
              {words(ticked ? 'form_box_ticked' : 'form_box_unticked')}
              {required && ` · ${words('form_box_required')}`}
            </SmallText>
          </li>
        ))}
      </ul>
    </div>
  );
}
