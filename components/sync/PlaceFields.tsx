import { useWords } from '../i18n';
import { Field, Segmented } from '../ui';
import { Providers } from './Providers';
import { serverAddress } from './server-address';
import type { Place } from './space';

interface PlaceFieldsProps {
  place: Place;
  onChange: (place: Place) => void;
  /** Something begins here, which may lie in a database as well as in a folder. */
  both: boolean;
  /** Pressed already: what cannot be taken is said at its field. */
  tried: boolean;
}

/** Where records are to lie: a folder or a database, and who she is there. */
export function PlaceFields({ place, onChange, both, tried }: PlaceFieldsProps) {
  const words = useWords();
  const { type, address, user, password } = place;
  const types = (['webdav', 'couchdb'] as const).map((value) => ({ value, label: words(`sync_place_${value}`) }));
  const wrong = tried && serverAddress(address) === null;
  return (
    <>
      {both && (
        <Segmented
          label={words('sync_place')}
          value={type}
          options={types}
          onChange={(chosen) => onChange({ ...place, type: chosen })}
        />
      )}
      <Field
        label={words(`sync_address_${type}`)}
        hint={both || type === 'webdav' ? words(`sync_address_${type}_hint`) : undefined}
        error={wrong ? words('sync_address_wrong') : undefined}
      >
        <input
          type="url"
          inputMode="url"
          autoComplete="off"
          maxLength={2000}
          dir="ltr"
          value={address}
          onChange={({ target }) => onChange({ ...place, address: target.value })}
        />
      </Field>
      {type === 'webdav' && <Providers />}
      <Field label={words('sync_user')}>
        <input
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={300}
          value={user}
          onChange={({ target }) => onChange({ ...place, user: target.value })}
        />
      </Field>
      <Field label={words('sync_password')} hint={words(`sync_password_${type}_hint`)}>
        <input
          type="password"
          autoComplete="off"
          maxLength={300}
          value={password}
          onChange={({ target }) => onChange({ ...place, password: target.value })}
        />
      </Field>
    </>
  );
}
