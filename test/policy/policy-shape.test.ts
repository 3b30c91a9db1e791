import { expect, it } from 'vitest';
import { ClauseAnswer, ClauseDetail, DocumentLink, LanguageFinding, PolicyReading } from '../../utils/policy';
import { DocumentJudgement } from '../../utils/policy/policy-reading';
import { describeShapes } from '../describe-shapes';

const a = (length: number) => 'a'.repeat(length);
const list = <T>(length: number, one: T) => Array.from({ length }, () => one);
const quote = { exact: 'we keep it', prefix: '', suffix: '', url: 'https://a.example/' };
const evidence = { saw: 'privacy', where: 'text' };
const label = { en: 'How long' };
const link = { kind: 'policy', url: 'https://a.example/', text: 'Privacy', score: 7.5, why: [] };
const finding = { lang: 'en', certainty: 0.9, others: [] };
const detail = { id: 'duration', quote };
const answer = { clause: 'retention', label, group: 'how-long', answer: 'yes', quotes: [quote] };
const judgement = { kind: 'policy', why: [] };
const reading = {
  url: 'https://a.example/',
  title: '',
  language: finding,
  words: 1,
  passages: 1,
  cut: false,
  answers: [],
};

describeShapes([
  {
    shape: 'a link to a document',
    of: DocumentLink,
    taken: [
      link,
      { ...link, kind: 'legal-notice' },
      { ...link, kind: 'cookies' },
      { ...link, url: a(2048), text: a(200), why: list(6, evidence), audience: a(20), pdf: true, pointed: true },
    ],
    refused: [
      { ...link, kind: 'terms' },
      { ...link, url: a(2049) },
      { ...link, text: a(201) },
      { ...link, score: '7' },
      { ...link, why: list(7, evidence) },
      { ...link, why: [{}] },
      { ...link, audience: a(21) },
      { ...link, pdf: 'yes' },
      { ...link, pointed: 'yes' },
    ],
  },
  {
    shape: 'the language of a text',
    of: LanguageFinding,
    taken: [
      finding,
      { lang: null, certainty: 0, others: [] },
      { lang: a(10), certainty: 1, others: list(5, { lang: 'fr', share: 0.2 }), claimed: a(35) },
    ],
    refused: [
      { ...finding, lang: undefined },
      { ...finding, lang: a(11) },
      { ...finding, certainty: -0.01 },
      { ...finding, certainty: 1.01 },
      { ...finding, others: list(6, { lang: 'fr', share: 0.2 }) },
      { ...finding, others: [{ lang: 'fr' }] },
      { ...finding, others: [{ share: 1 }] },
      { ...finding, claimed: a(36) },
    ],
  },
  {
    shape: 'a part of an answer',
    of: ClauseDetail,
    taken: [detail, { ...detail, id: a(40), label, said: a(80), iso: a(20) }],
    refused: [
      { ...detail, id: a(41) },
      { ...detail, quote: undefined },
      { ...detail, label: 'How long' },
      { ...detail, said: a(81) },
      { ...detail, iso: a(21) },
    ],
  },
  {
    shape: 'an answer',
    of: ClauseAnswer,
    taken: [
      answer,
      { ...answer, answer: 'no' },
      { ...answer, answer: 'silent', quotes: [] },
      { ...answer, answer: 'not-checked', quotes: [] },
      { ...answer, clause: a(60), quotes: list(3, quote), details: list(8, detail) },
      ...['who', 'what', 'whom', 'how-long', 'rights'].map((group) => ({ ...answer, group })),
    ],
    refused: [
      { ...answer, quotes: [] },
      { ...answer, answer: 'no', quotes: [] },
      { ...answer, answer: 'silent' },
      { ...answer, answer: 'not-checked' },
      { ...answer, answer: 'perhaps' },
      { ...answer, group: 'others' },
      { ...answer, clause: a(61) },
      { ...answer, label: undefined },
      { ...answer, quotes: list(4, quote) },
      { ...answer, details: list(9, detail) },
    ],
  },
  {
    shape: 'what kind of document it is',
    of: DocumentJudgement,
    taken: [
      ...['policy', 'legal-notice', 'cookies', 'terms', 'other', 'too-short', 'unclear'].map((kind) => ({
        kind,
        why: [],
      })),
      { ...judgement, alsoLegalNotice: true, why: list(6, evidence) },
    ],
    refused: [
      { ...judgement, kind: 'news' },
      { ...judgement, alsoLegalNotice: 'yes' },
      { ...judgement, why: list(7, evidence) },
    ],
  },
  {
    shape: 'what one document says',
    of: PolicyReading,
    taken: [
      reading,
      {
        ...reading,
        url: a(2048),
        title: a(300),
        document: judgement,
        unfilled: list(5, quote),
        answers: list(60, answer),
      },
    ],
    refused: [
      { ...reading, url: a(2049) },
      { ...reading, title: a(301) },
      { ...reading, language: undefined },
      { ...reading, words: '1' },
      { ...reading, passages: undefined },
      { ...reading, cut: undefined },
      { ...reading, document: {} },
      { ...reading, unfilled: list(6, quote) },
      { ...reading, answers: list(61, answer) },
    ],
  },
]);

it('says why an answer without a quote is none', () => {
  expect(JSON.stringify(ClauseAnswer.safeParse({ ...answer, quotes: [] }).error)).toContain(
    'an answer needs its quote',
  );
});
