// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { shortcutSettings, useShortcuts } from '../../components/hooks/use-shortcuts';
import { Shortcuts } from '../../components/settings/Shortcuts';
import { renderIn } from './render-in';

describe('the keys', () => {
  const list = [
    { name: '_execute_action', keys: 'Alt+Shift+O' },
    { name: 'next-section', keys: '' },
    { name: 'something-new', keys: 'Alt+X' },
  ];

  it('are listed in words as they are now, with the way to change them', () => {
    const change = vi.fn();
    renderIn(<Shortcuts shortcuts={list} onChange={change} />);
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'Show the summary of this page',
      'Go to the next section of the sidebar',
    ]);
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['Alt+Shift+O', 'no keys']);
    fireEvent.click(screen.getByRole('button', { name: 'Change the keys' }));
    expect(change).toHaveBeenCalledOnce();
  });

  it('say how to change them where no button can', () => {
    renderIn(<Shortcuts shortcuts={list} onChange={null} />);
    expect(screen.getByText(/Manage Extension Shortcuts/)).toBeDefined();
  });

  it('are not spoken of where there are none, as on a telephone', async () => {
    Object.assign(fakeBrowser, { commands: undefined });
    function Page() {
      return <p>{useShortcuts().length}</p>;
    }
    await act(async () => void render(<Page />));
    expect(screen.getByText('0')).toBeDefined();
    const { container } = renderIn(<Shortcuts shortcuts={[]} onChange={shortcutSettings()} />);
    expect(container.textContent).toBe('');
  });
});
