// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { FormLine } from '../../components/report/FormLine';
import { formOf } from '../report/form-of';
import { renderIn } from './render-in';

const email = { type: 'email', name: 'mail', label: 'Your e-mail', required: true };
const full = formOf({
  kind: 'membership',
  why: [{ saw: 'Join as a member', where: 'button' }],
  host: 'members.example',
  alsoTo: ['letters.example'],
  method: 'get',
  fields: [email, { type: 'text', name: 'u', label: 'Your trade union', required: false }],
  steps: 3,
  special: [{ category: 'union', words: 'Your trade union' }],
  consents: [{ words: 'I agree to hear from allied candidates.', ticked: true, required: true }],
  policyLink: 'beside',
});

describe('a form', () => {
  it('says what it is, where it sends, and how its boxes stood', () => {
    renderIn(<FormLine form={full} />);
    for (const said of [
      'A membership form, asked in 3 steps',
      'This form sends what you type to members.example.',
      'Other buttons of it send to letters.example.',
      'What is typed becomes part of the next page’s address.',
      '1 answer is marked as required.',
      'A link to the privacy policy stands right beside the form.',
      'ticked beforehand · required',
    ]) {
      expect(screen.getByText(said)).toBeDefined();
    }
    expect(screen.getByText('I agree to hear from allied candidates.').tagName).toBe('Q');
  });

  it('quotes a question about a special category in the form’s own words', () => {
    renderIn(<FormLine form={full} />);
    expect(screen.getByText(/Asks about union membership/).textContent).toBe(
      'Asks about union membership Your trade union',
    );
  });

  it('in another host’s frame says that what it asks is not seen', () => {
    renderIn(<FormLine form={formOf({ kind: 'donation', host: 'pay.example', frame: 'pay.example' })} />);
    expect(screen.getByText(/It stands in a frame from pay\.example: what it asks cannot be seen/)).toBeDefined();
    expect(screen.queryByRole('list', { name: 'What the form asks' })).toBeNull();
  });

  it('sent by a script says what that script names, as the script’s word', () => {
    renderIn(<FormLine form={formOf({ host: '', scriptHosts: ['api.example'], fields: [email] })} />);
    expect(screen.getByText('The page’s own script names api.example as where to.')).toBeDefined();
    expect(screen.getByText(/cannot be told before sending/)).toBeDefined();
  });

  it.each(['en', 'fr'])('is sound for those who hear it (%s)', async (locale) => {
    const { container } = renderIn(<FormLine form={full} />, locale);
    for (const details of container.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
