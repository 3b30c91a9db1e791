// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ClauseLine } from '../../components/report/ClauseLine';
import type { Clause } from '../../components/report/parts';
import { sayDetail } from '../../components/report/say-detail';
import { renderIn, wordsOf } from './render-in';

const quote = (exact: string) => ({ exact, prefix: '', suffix: '', url: 'https://host.example/privacy' });

describe('a part of an answer', () => {
  it.each([
    ['its name, where it has one', { label: { en: 'Volunteers', fr: 'Des bénévoles' } }, 'Volunteers', 'Des bénévoles'],
    ['a length of time', { said: 'trois ans', iso: 'P3Y' }, '3 years', '3 ans'],
    ['one month, not one months', { said: 'un mois', iso: 'P1M' }, '1 month', '1 mois'],
    ['a day', { said: '25.5.2018', iso: '2018-05-25' }, 'May 25, 2018', '25 mai 2018'],
    ['a month of a year', { said: '05/2018', iso: '2018-05' }, 'May 2018', 'mai 2018'],
    ['as it is written, where it could be two days', { said: '05/06/2018' }, '05/06/2018', '05/06/2018'],
  ])('is %s', (_what, part, en, fr) => {
    const detail = { id: 'x', quote: quote('…'), ...part };
    expect([sayDetail(wordsOf('en'), detail), sayDetail(wordsOf('fr'), detail)]).toEqual([en, fr]);
  });
});

describe('an answer with parts', () => {
  const clause: Clause = {
    clause: 'recipients',
    label: { en: 'Who receives', fr: 'Qui reçoit' },
    group: 'whom',
    answer: 'yes',
    quotes: [quote('We share it with the party.')],
    details: [
      { id: 'party', label: { en: 'The party', fr: 'Le parti' }, quote: quote('We share it with the party.') },
      { id: 'platform', label: { en: 'The host', fr: 'L’hébergeur' }, quote: quote('Our host stores it.') },
      { id: 'processors', label: { en: 'Providers', fr: 'Prestataires' }, quote: quote('Our host stores it.') },
    ],
  };

  it('names each part, and quotes each sentence once', () => {
    renderIn(<ClauseLine clause={clause} />);
    for (const name of ['The party', 'The host', 'Providers']) expect(screen.getByText(name)).toBeTruthy();
    const quoted = [...document.querySelectorAll('blockquote q')].map((it) => it.textContent);
    expect(quoted).toEqual(['We share it with the party.', 'Our host stores it.']);
    expect(screen.getByText('The host · Providers')).toBeTruthy();
  });
});
