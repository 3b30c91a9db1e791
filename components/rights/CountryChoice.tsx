import { useMemo } from 'react';
import { countriesKnown, type Place, type ToldRights } from '../../utils/rights';
import { countryName, useWords } from '../i18n';
import { QuoteBlock } from '../report/QuoteBlock';
import { Disclosure, MutedText } from '../ui';
import { Choice } from './Choice';
import styles from './Rights.module.css';
import { sayWhose } from './say-whose';

interface CountryChoiceProps {
  told: Pick<ToldRights, 'country' | 'chosen' | 'places'>;
  /** Null: what the pages tell. */
  onChoose: (country: string | null) => void;
}

/** Whose law is told, the words of the page that tell it, and the citizen's own choice, which always goes before. */
export function CountryChoice({ told, onChoose }: CountryChoiceProps) {
  const words = useWords();
  const { country, chosen, places } = told;
  const known = useMemo(() => countryOptions(words.locale), [words.locale]);
  return (
    <>
      <Choice
        label={words('rights_country')}
        value={country ?? ''}
        options={country === null ? [{ value: '', label: words('rights_country_choose') }, ...known] : known}
        onChange={(code) => onChoose(code || null)}
      />
      {chosen && <MutedText>{words('rights_country_chosen')}</MutedText>}
      {places.length === 0 && !chosen && <MutedText>{words('rights_country_none')}</MutedText>}
      {places.length > 1 && <MutedText>{words('rights_country_several')}</MutedText>}
      {places.map((place) => (
        <PlaceLine key={place.country} place={place} />
      ))}
    </>
  );
}

/** Every country known here, by its name in the reader's order. */
function countryOptions(locale: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const { compare } = new Intl.Collator(locale);
  return countriesKnown()
    .map((code) => ({ value: code, label: names.of(code) ?? code }))
    .sort((a, b) => compare(a.label, b.label));
}

function PlaceLine({ place }: { place: Place }) {
  const words = useWords();
  const values = { ...sayWhose(place.whose), country: countryName(words, place.country) };
  return (
    <Disclosure
      lead={
        <>
          {words(`rights_place_${place.because}`, values)} <q dir="auto">{place.saw}</q>
        </>
      }
      hint={words('hint_quote')}
    >
      <div className={styles.quote}>
        <QuoteBlock quote={place.quote} show={words('quote_show_page')} />
      </div>
    </Disclosure>
  );
}
