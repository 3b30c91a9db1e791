import { describe, expect, it } from 'vitest';
import { answerTo, readingOf } from './policy-of';

/** A language that nobody has written phrases for, with prose of its own around the sentence. */
const PROSE: Record<string, string> = {
  cs: 'Tuto stránku napsali lidé, kteří se starají o zahradu, a je určena všem, kdo rádi čtou o tom, co v ní každý rok roste a kvete.',
  hu: 'Ezt az oldalt azok írták, akik a kertet gondozzák, és mindenkinek szól, aki szívesen olvas arról, hogy mi nő benne minden évben.',
  fi: 'Tämän sivun ovat kirjoittaneet ihmiset, jotka hoitavat puutarhaa, ja se on tarkoitettu kaikille, jotka haluavat lukea siitä, mitä siellä kasvaa.',
  sv: 'Den här sidan har skrivits av de människor som sköter trädgården, och den är till för alla som tycker om att läsa om vad som växer där.',
  el: 'Αυτή η σελίδα γράφτηκε από τους ανθρώπους που φροντίζουν τον κήπο και είναι για όλους όσους τους αρέσει να διαβάζουν για αυτόν.',
};
const read = (lang: string, sentence: string) => readingOf(`${PROSE[lang]}\n\n${PROSE[lang]}\n\n${sentence}`);

describe('in a language without phrases', () => {
  it.each([
    ['cs', 'access', 'Máte právo požádat správce podle čl. 15 GDPR.'],
    ['cs', 'legitimate-interest', 'Zpracování probíhá na základě čl. 6 odst. 1 písm. f) GDPR.'],
    ['hu', 'erasure', 'Ön a GDPR 17. cikke szerint kérheti ezt tőlünk.'],
    ['fi', 'portability', 'Sinulla on tietosuoja-asetuksen 20 artiklan mukainen oikeus.'],
    ['sv', 'complaint', 'Du kan vända dig till myndigheten enligt artikel 77 i GDPR.'],
    ['cs', 'rectification', 'Máte práva podle čl. 15 až 22 GDPR.'],
    ['el', 'objection', 'Έχετε το δικαίωμα του άρθρου 21 του ΓΚΠΔ.'],
  ])('%s: a sentence that cites its article answers %s', (lang, clause, sentence) => {
    expect(answerTo(clause, read(lang, sentence))).toMatchObject({
      answer: 'yes',
      quotes: [{ exact: sentence, lang }],
    });
  });

  it('everything else is not checked, which is not the same as silent', () => {
    const reading = read('cs', 'Vaše údaje předáváme našim partnerům.');
    const answers = new Set(
      reading.answers.filter(({ clause }) => clause !== 'last-updated').map(({ answer }) => answer),
    );
    expect(answers).toEqual(new Set(['not-checked']));
  });

  it('the number of another law’s article answers nothing', () => {
    expect(answerTo('access', read('cs', 'Podle čl. 15 stanov spolku rozhoduje schůze.')).answer).toBe('not-checked');
    expect(answerTo('access', read('cs', 'Podle čl. 150 GDPR by to bylo jinak.')).answer).toBe('not-checked');
  });
});

describe('the day of the last change', () => {
  it('is read beside the title, and carried as a date', () => {
    const reading = readingOf(`# Zásady (poslední aktualizace: 5. března 2024)\n\n${PROSE.cs}\n\n${PROSE.cs}`);
    expect(answerTo('last-updated', reading)).toMatchObject({
      answer: 'yes',
      details: [{ id: 'date', said: '5. brezna 2024', iso: '2024-03-05' }],
    });
  });

  it('needs a day: that a text is updated now and then is none', () => {
    const reading = read('sv', 'Texten blev senast uppdaterad när vi flyttade.');
    expect(answerTo('last-updated', reading)).toMatchObject({ answer: 'silent', quotes: [] });
  });
});
