import { describe, expect, it } from 'vitest';
import { askedFields, askingForms } from '../../components/report/asked-fields';
import { exampleReport } from '../../components/report/example-report';
import { faceOf } from '../../components/report/face-of';
import type { Clause } from '../../components/report/parts';
import { tellingLines } from '../../components/report/telling-lines';
import { Report } from '../../utils/report';

const field = (label: string, type = 'text') => ({ type, label, name: '', required: false });
const quote = { exact: 'We share.', prefix: '', suffix: '', url: 'https://host.example/' };

function clause(name: string, group: Clause['group'], answer: Clause['answer']): Clause {
  const quotes = answer === 'yes' || answer === 'no' ? [quote] : [];
  return { clause: name, label: { en: name, fr: name }, group, answer, quotes };
}

describe('the example', () => {
  it('is a report like any other', () => {
    expect(Report.safeParse(exampleReport).error?.issues).toBeUndefined();
  });
});

describe('what a form asks', () => {
  it('leaves out what nobody types in and what is asked twice', () => {
    const fields = [field('E-mail'), field('token', 'hidden'), field('Go', 'submit'), field('E-mail'), field('  ')];
    expect(askedFields({ fields }).map(({ words }) => words)).toEqual(['E-mail']);
  });

  it('says of a box that it was ticked before', () => {
    const fields = [{ ...field('Newsletter', 'checkbox'), checked: true }];
    expect(askedFields({ fields })).toEqual([{ words: 'Newsletter', ticked: true }]);
  });

  it('puts a sign-up before a search box, and tells a repeated form once', () => {
    const search = { fields: [field('Search')] };
    const join = { fields: [field('E-mail'), field('Postcode')] };
    expect(askingForms([search, join, { ...join }, { fields: [] }])).toEqual([join, search]);
  });
});

describe('the lines that tell most', () => {
  it('are quotes of different groups, and one silence where there is one', () => {
    const answers = [
      clause('access', 'rights', 'yes'),
      clause('recipients', 'whom', 'yes'),
      clause('transfers', 'whom', 'yes'),
      clause('retention', 'how-long', 'no'),
      clause('complaint', 'rights', 'silent'),
    ];
    expect(tellingLines(answers).map((line) => line.clause)).toEqual(['recipients', 'retention', 'complaint']);
  });

  it('never take an answer without its quote, nor what was not checked', () => {
    const bare = { ...clause('recipients', 'whom', 'yes'), quotes: [] };
    expect(tellingLines([bare, clause('retention', 'how-long', 'not-checked')])).toEqual([]);
  });
});

describe('the face of a tab', () => {
  const ready = { status: 'ready', report: exampleReport } as const;

  it('is the verdict', () => {
    expect(faceOf({ state: ready })).toMatchObject({ kind: 'campaign', said: false });
  });

  it('is the citizen’s word where she gave one', () => {
    expect(faceOf({ state: ready, override: 'other' })).toMatchObject({ kind: 'other', said: true });
  });

  it('keeps a failure’s reason', () => {
    expect(faceOf({ state: { status: 'failed', reason: 'no_answer' } })).toEqual({
      kind: 'failed',
      reason: 'no_answer',
    });
  });
});
