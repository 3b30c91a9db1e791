// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { exampleReport } from '../../components/report/example-report';
import type { Pointing } from '../../components/report/PointAtPolicy';
import { WhosePolicy } from '../../components/report/WhosePolicy';
import type { Report } from '../../utils/report';
import { renderIn } from './render-in';
import { readPolicy } from './reports';

const LINK = { url: 'https://list.example/p/9', text: 'Our texts' };

function show(report: Partial<Report>, work: Partial<Pointing> = {}) {
  const pointing: Pointing = { choices: async () => [LINK], point: vi.fn(async () => {}), ...work };
  renderIn(<WhosePolicy report={{ ...exampleReport, ...report }} allow={() => null} pointing={pointing} />);
  return pointing;
}

const tried = (reason: string, more = {}): Report['documents'] => [
  {
    link: { kind: 'policy', url: 'https://list.example/privacy', text: 'Privacy', score: 9, why: [], ...more },
    outcome: 'unreadable',
    reason,
  },
];

describe('a policy that was not found', () => {
  const notFound = { policy: { status: 'not-found' }, documents: [] } as const;

  it('can be chosen from the page’s links', async () => {
    const { point } = show({ ...notFound, documents: [] });
    fireEvent.click(screen.getByRole('button', { name: 'Point at the policy' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Our texts' }));
    expect(point).toHaveBeenCalledWith(LINK.url);
  });

  it('can be typed', () => {
    const { point } = show({ ...notFound, documents: [] });
    fireEvent.click(screen.getByRole('button', { name: 'Point at the policy' }));
    fireEvent.change(screen.getByLabelText('Address of the privacy policy'), { target: { value: ' list.example/p ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Read it' }));
    expect(point).toHaveBeenCalledWith('list.example/p');
  });

  it('says why an address was refused', async () => {
    const point = async () => Promise.reject(new Error('private_address'));
    show({ ...notFound, documents: [] }, { point });
    fireEvent.click(screen.getByRole('button', { name: 'Point at the policy' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Our texts' }));
    await waitFor(() => expect(screen.getByText(/private network/)).toBeDefined());
  });

  it('tells what was looked for', () => {
    show({ ...notFound, documents: [] });
    expect(screen.getByText(/rel=privacy-policy/)).toBeDefined();
  });
});

describe('a policy that could not be read', () => {
  it('is to be opened in a tab where a script draws it', () => {
    show({ policy: { status: 'unreadable' }, documents: tried('empty') });
    const link = screen.getByRole('link', { name: /Open it in a tab: Isoloir reads it there/ });
    expect(link.getAttribute('href')).toBe('https://list.example/privacy');
  });

  it('is told with its address where it is a PDF', () => {
    show({ policy: { status: 'unreadable' }, documents: tried('pdf') });
    expect(screen.getByRole('link', { name: /Open the PDF/ }).getAttribute('href')).toBe(
      'https://list.example/privacy',
    );
  });

  it('can be taken back where she pointed at it', () => {
    const { point } = show({ policy: { status: 'unreadable' }, documents: tried('status', { pointed: true }) });
    fireEvent.click(screen.getByRole('button', { name: 'Take back what I pointed at' }));
    expect(point).toHaveBeenCalledWith(null);
  });
});

describe('a policy that was read', () => {
  it('stands beside the site’s other texts, each with those it is for', () => {
    const policy = readPolicy();
    const other = { whose: policy.whose, readAt: policy.readAt, reading: policy.reading, title: 'Members’ notice' };
    const also = [{ ...other, url: 'https://list.example/members', audience: 'members' }];
    show({ policy: { ...policy, also } });
    expect(screen.getByText('Other texts of this site, for: members')).toBeDefined();
    expect(screen.getByRole('link', { name: /Members’ notice/ }).getAttribute('href')).toBe(
      'https://list.example/members',
    );
  });

  it('says that it stands in the legal notice', () => {
    show({ policy: { ...readPolicy(), document: 'legal-notice' } });
    expect(screen.getByText(/It stands in the legal notice/)).toBeDefined();
  });
});
