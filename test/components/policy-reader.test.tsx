// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PolicyReader } from '../../components/reader';
import { exampleReport } from '../../components/report/example-report';
import { renderIn } from './render-in';

const { policy } = exampleReport;
if (policy.status !== 'read') throw new Error('the example’s policy is read');
const answered = policy.reading.answers.find(({ quotes }) => quotes.length > 0);
const quote = answered?.quotes[0];
if (!answered || !quote) throw new Error('the example’s policy answers something');

const text = {
  url: policy.reading.url,
  title: 'Privacy policy',
  passages: [
    { kind: 'heading' as const, text: 'Sharing', heading: '' },
    { kind: 'paragraph' as const, text: `Before. ${quote.exact} After.`, heading: 'Sharing' },
  ],
  cut: false,
};

it('shows the policy with the words that answer marked and named', () => {
  renderIn(<PolicyReader text={text} policy={policy} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Privacy policy');
  const article = screen.getByRole('article');
  expect(within(article).getByRole('mark').textContent).toBe(quote.exact);
  expect(article.textContent).toContain(answered.label.en);
  expect(article.getAttribute('lang')).toBe(policy.reading.language.lang);
});

it('goes to the words from the question beside them, by keyboard too', () => {
  renderIn(<PolicyReader text={text} policy={policy} />);
  const questions = screen.getByRole('navigation');
  fireEvent.click(within(questions).getByRole('button', { name: answered.label.en }));
  expect(document.activeElement?.id).toBe(`answer-${answered.clause}`);
});

it('opens at the words that were asked for', () => {
  renderIn(<PolicyReader text={text} policy={policy} clause={answered.clause} />);
  expect(document.activeElement?.id).toBe(`answer-${answered.clause}`);
});

it('a question that nothing answers leads nowhere and says so', () => {
  renderIn(<PolicyReader text={text} policy={policy} />);
  const silent = policy.reading.answers.find(({ answer }) => answer === 'silent');
  const questions = screen.getByRole('navigation');
  expect(within(questions).queryByRole('button', { name: silent?.label.en })).toBeNull();
  expect(questions.textContent).toContain(silent?.label.en);
});
