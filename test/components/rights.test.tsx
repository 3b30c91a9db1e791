// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { exampleReport } from '../../components/report/example-report';
import type { Clause } from '../../components/report/parts';
import { Rights } from '../../components/rights';
import type { Report } from '../../utils/report';
import { renderIn } from './render-in';
import { hostileReport, readPolicy } from './reports';

const NOW = new Date('2026-11-22T10:00:00.000Z');
const show = (report: Report, locale = 'en') => renderIn(<Rights report={report} now={NOW} />, locale);
/** The same, at the letters. */
function write(report: Report, locale = 'en') {
  const shown = show(report, locale);
  fireEvent.click(screen.getByRole('button', { expanded: false }));
  return shown;
}

function answer(clause: string, exact: string): Clause {
  const quote = { exact, prefix: '', suffix: '', url: 'https://valley.example/privacy' };
  return { clause, label: { en: clause, fr: clause }, group: 'who', answer: 'yes', quotes: [quote] };
}

/** The example with a policy of its own that answers like this. */
function saying(said: Record<string, string>): Report {
  const policy = readPolicy();
  const answers = Object.entries(said).map(([clause, exact]) => answer(clause, exact));
  return { ...exampleReport, policy: { ...policy, whose: 'site', reading: { ...policy.reading, answers } } };
}

const irish = saying({
  controller: 'The controller is the Committee for a Valley, 12 Mill Lane, Oldtown, Ireland.',
  contact: 'Questions about data: privacy@valley.example',
});
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const letterText = () => screen.getByLabelText<HTMLTextAreaElement>('Letter').value;

describe('what you can ask', () => {
  it('tells the country by the words of an address, quoted', () => {
    show(irish);
    expect(screen.getByLabelText<HTMLSelectElement>('Whose law').value).toBe('IE');
    expect(screen.getByText(/An address printed by the site, in Ireland:/)).toBeDefined();
    expect(screen.getByText('12 Mill Lane, Oldtown, Ireland').tagName).toBe('Q');
  });

  it('shows the limits of a country’s law without being asked, each with its law and the day it was read', () => {
    show(irish);
    const limit = screen.getByText('In Ireland the right to object does not apply to electoral activities.');
    expect(limit.closest('details')).toBeNull();
    expect(within(limit).getByRole('link', { name: /Data Protection Act 2018, s. 59/ })).toBeDefined();
    expect(limit.textContent).toContain('read Nov 22, 2026');
  });

  it('guesses nothing where nothing tells a country, and lets the citizen choose', () => {
    show(exampleReport, 'fr');
    expect(screen.getByLabelText<HTMLSelectElement>('Droit de quel pays').value).toBe('');
    expect(screen.queryByText(/RGPD/)).toBeNull();
    choose('Droit de quel pays', 'FR');
    expect(screen.getByText('RGPD : ce qu’une personne peut demander')).toBeDefined();
    expect(screen.getByText('Vous avez choisi ce pays.')).toBeDefined();
    expect(screen.getByRole('link', { name: /CNIL/ }).getAttribute('href')).toBe('https://www.cnil.fr/');
  });

  it('shows what is known only as background with that doubt', () => {
    show(exampleReport);
    choose('Whose law', 'NZ');
    expect(screen.getAllByText(/background knowledge, not checked/).length).toBeGreaterThan(0);
  });

  it('shows whom to write to in the policy’s words, or says that it was not found', () => {
    show(irish);
    expect(screen.getAllByText('privacy@valley.example').length).toBeGreaterThan(0);
    expect(screen.getByText('Questions about data: privacy@valley.example').tagName).toBe('Q');
  });

  it('says that nobody to write to was found', () => {
    show({ ...exampleReport, policy: { status: 'not-found' } });
    expect(screen.getByText('We did not find whom to write to about data in what was read.')).toBeDefined();
  });

  it('in Germany shows two authorities and the others one step away', () => {
    show(exampleReport);
    choose('Whose law', 'DE');
    expect(screen.getByText('16 other authorities')).toBeDefined();
  });
});

describe('a letter', () => {
  it('is in the policy’s language first, and in any of the eight', () => {
    write(irish, 'fr');
    const text = screen.getByLabelText<HTMLTextAreaElement>('Lettre');
    expect(text.lang).toBe('en');
    expect(text.value).toContain('Dear Sir or Madam');
    choose('Langue', 'fr');
    expect(text.value).toContain('Madame, Monsieur');
    expect(within(screen.getByLabelText('Langue')).getAllByRole('option')).toHaveLength(8);
  });

  it('is filled with what the report knows', () => {
    write(irish);
    expect(letterText()).toContain('Committee for a Valley');
    expect(letterText()).toContain('22 November 2026');
    expect(letterText()).toContain('Article 15 GDPR');
    choose('What to ask', 'withdrawal');
    expect(letterText()).toContain('Article 7(3) GDPR');
  });

  it('of objection in Ireland stands beside the limit of that right, the others do not', () => {
    write(irish);
    const said = () => screen.getAllByText('In Ireland the right to object does not apply to electoral activities.');
    expect(said()).toHaveLength(1);
    choose('What to ask', 'objection');
    expect(said()).toHaveLength(2);
  });

  it('opens in the mail program as it stands, changes included, and is sent by nobody', () => {
    write(irish);
    fireEvent.change(screen.getByLabelText('Letter'), { target: { value: 'My own words & more' } });
    const link = screen.getByRole('link', { name: 'Open in mail' }).getAttribute('href') ?? '';
    expect(link).toMatch(/^mailto:privacy@valley\.example\?subject=/);
    expect(link).toContain('body=My%20own%20words%20%26%20more');
  });

  it('keeps what was changed while another letter is looked at, and while it is put away', () => {
    write(irish);
    fireEvent.change(screen.getByLabelText('Letter'), { target: { value: 'Mine' } });
    choose('What to ask', 'erasure');
    expect(letterText()).not.toBe('Mine');
    choose('What to ask', 'access');
    expect(letterText()).toBe('Mine');
    fireEvent.click(screen.getByRole('button', { expanded: true }));
    expect(screen.queryByRole('button', { name: 'Copy the letter' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { expanded: false }));
    expect(letterText()).toBe('Mine');
  });

  it('is copied with its subject', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    Object.assign(navigator, { clipboard: { writeText } });
    write(irish);
    fireEvent.click(screen.getByRole('button', { name: 'Copy the letter' }));
    await screen.findAllByText(/Copied/);
    expect(writeText).toHaveBeenCalledWith(expect.stringMatching(/^Access to my personal data: .+\n\nCommittee/));
  });

  it('that is too long for the mail program can only be copied, and says so', () => {
    write(irish);
    fireEvent.change(screen.getByLabelText('Letter'), { target: { value: 'x'.repeat(2000) } });
    expect(screen.queryByRole('link', { name: 'Open in mail' })).toBeNull();
    expect(screen.getByText(/too long to be handed to the mail program/)).toBeDefined();
  });
});

describe('the section', () => {
  it('shows hostile words as words', () => {
    const { container } = write(hostileReport());
    expect(container.querySelector('img, script')).toBeNull();
    for (const link of container.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(https?|mailto):/);
  });

  it.each(['en', 'fr'])(
    'in %s has no accessibility fault that a machine can find',
    async (locale) => {
      const { container } = write(irish, locale);
      for (const details of container.querySelectorAll('details')) details.open = true;
      const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
    30_000,
  );
});
