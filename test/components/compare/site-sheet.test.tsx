// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KeepSiteButton } from '../../../components/compare/KeepSiteButton';
import { SiteSheet } from '../../../components/compare/SiteSheet';
import { renderIn } from '../render-in';
import { keptSite } from './compare-fixtures';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});

describe('a site’s sheet', () => {
  it('reads the kept report in the order of the four questions, then the notes', async () => {
    const { container } = renderIn(
      <SiteSheet site="a.example" kept={keptSite('a.example')} onForget={async () => {}} notes={<h2>Notes</h2>} />,
    );
    const heads = screen.getAllByRole('heading', { level: 2 }).map((it) => it.textContent);
    const four = ['What is this?', 'Who hosts it?', 'Whose policy, in which language?', 'Who holds what you type?'];
    expect(heads.filter((it) => four.includes(it ?? ''))).toEqual(four);
    expect(heads.at(-1)).toBe('Notes');
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('can be shared from the first control of its bar', () => {
    renderIn(<SiteSheet site="a.example" kept={keptSite('a.example')} onForget={async () => {}} notes={null} />);
    const share = screen.getByRole('link', { name: 'Share or export…' });
    expect(share.getAttribute('href')).toBe('#/share/a.example/');
    const bar = share.parentElement;
    expect(bar?.contains(screen.getByRole('button', { name: 'Forget this report…' }))).toBe(true);
    expect(bar?.firstElementChild).toBe(share);
  });

  it('forgets the report only when asked twice, and says what stays', async () => {
    const onForget = vi.fn(async () => {});
    renderIn(<SiteSheet site="a.example" kept={keptSite('a.example')} onForget={onForget} notes={null} />);
    fireEvent.click(screen.getByRole('button', { name: 'Forget this report…' }));
    expect(screen.getByText(/Your notes, your marks and the policies you kept stay/)).toBeDefined();
    expect(onForget).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Forget it' }));
    await waitFor(() => expect(onForget).toHaveBeenCalledOnce());
  });

  it('says why it could not be forgotten, and stays', async () => {
    const onForget = () => Promise.reject(new Error('no_answer'));
    renderIn(<SiteSheet site="a.example" kept={keptSite('a.example')} onForget={onForget} notes={null} />);
    fireEvent.click(screen.getByRole('button', { name: 'Forget this report…' }));
    fireEvent.click(screen.getByRole('button', { name: 'Forget it' }));
    expect(await screen.findByText('The extension did not answer. Reload this view.')).toBeDefined();
  });

  it('says that no report is kept, and how one is', () => {
    renderIn(<SiteSheet site="a.example" kept={null} onForget={async () => {}} notes={<h2>Notes</h2>} />);
    expect(screen.getByText(/^No report of this site is kept yet/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Forget this report…' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Notes' })).toBeDefined();
  });
});

describe('the button that keeps a site', () => {
  it('says since when the site is kept, and takes the focus there', async () => {
    renderIn(<KeepSiteButton kept={null} onKeep={async () => ({ keptAt: '2026-01-16T09:00:00.000Z' })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Keep for comparison' }));
    expect(await screen.findByText('Kept for comparison since Jan 16, 2026')).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.activeElement?.textContent).toContain('Kept for comparison');
  });

  it('says why it was not kept, and can be pressed again', async () => {
    const onKeep = vi.fn(() => Promise.reject(new Error('private_window')));
    renderIn(<KeepSiteButton kept={null} onKeep={onKeep} />);
    fireEvent.click(screen.getByRole('button'));
    expect(await screen.findByText(/^Not kept: This is a private window/)).toBeDefined();
    fireEvent.click(screen.getByRole('button'));
    expect(onKeep).toHaveBeenCalledTimes(2);
  });

  it('asks nothing where the site is kept', () => {
    renderIn(<KeepSiteButton kept={{ keptAt: '2026-01-16T09:00:00.000Z' }} onKeep={async () => ({ keptAt: '' })} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
