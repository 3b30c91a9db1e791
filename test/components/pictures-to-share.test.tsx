// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CopyPicture } from '../../components/sharing/CopyPicture';
import { QrCode } from '../../components/sharing/QrCode';
import { renderIn, wordsOf } from './render-in';

const words = wordsOf('en');

describe('the QR code of a link', () => {
  it('has a name and a description for those who do not see it, and is black on white', () => {
    renderIn(<QrCode text="https://viewer.example/#isoloir1.AbC" />);
    const code = screen.getByRole('img', { name: words('qr_title') });
    expect(document.getElementById(code.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      words('qr_description'),
    );
    expect(code.querySelector('rect')?.getAttribute('fill')).toBe('#fff');
    expect(code.querySelector('path')?.getAttribute('fill')).toBe('#000');
  });

  it('that would be hard to read is not drawn, and that is said', () => {
    renderIn(<QrCode text={`https://viewer.example/#isoloir1.${'A'.repeat(1_000)}`} />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText(words('qr_too_long'))).toBeTruthy();
  });
});

describe('copying a picture', () => {
  const picture = new Blob(['png'], { type: 'image/png' });
  afterEach(() => vi.unstubAllGlobals());

  it('is not offered where the clipboard takes no pictures', () => {
    renderIn(<CopyPicture picture={picture} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    ['copies it', async () => {}, 'copy_done'],
    ['says so where the browser refuses', async () => Promise.reject(new Error('no')), 'copy_failed'],
  ])('%s', async (_, write, said) => {
    const written: unknown[] = [];
    class Item {
      constructor(readonly parts: Record<string, Blob>) {}
    }
    vi.stubGlobal('ClipboardItem', Item);
    vi.stubGlobal('navigator', {
      clipboard: {
        write: (items: Item[]) => {
          written.push(...items);
          return write();
        },
      },
    });
    renderIn(<CopyPicture picture={picture} />);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: words('card_copy') })));
    expect(screen.getByRole('button', { name: words(said) })).toBeTruthy();
    expect(written).toEqual([{ parts: { 'image/png': picture } }]);
  });
});
