// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CollapsedTab } from '../../components/report/CollapsedTab';
import { exampleReport } from '../../components/report/example-report';
import { renderIn } from './render-in';

const values = { host: 'secure.pay.example', platform: 'Pay', country: 'US' };

describe('the narrow tab', () => {
  it('shows the platform and the two languages', () => {
    renderIn(<CollapsedTab report={exampleReport} onOpen={() => {}} />);
    expect(screen.getByText('Samplenet')).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it.each([
    ['en', 'What you type here goes to secure.pay.example, a service of Pay (United States)'],
    ['fr', 'Votre saisie ici va à secure.pay.example, un service de Pay (États-Unis)'],
  ])('says where the form sends while the reader is at one (%s)', (locale, said) => {
    renderIn(
      <CollapsedTab report={exampleReport} focused={{ key: 'focus_to_platform_in', values }} onOpen={() => {}} />,
      locale,
    );
    expect(screen.getByText('→ secure.pay.example')).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe(said);
    expect(screen.queryByText('Samplenet')).toBeNull();
  });

  it('says of a script that it sends', () => {
    renderIn(<CollapsedTab focused={{ key: 'focus_by_script', values: {} }} onOpen={() => {}} />);
    expect(screen.getByText('→ by script')).toBeDefined();
  });
});
