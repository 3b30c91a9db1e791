// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RescueView } from '../../../components/dashboard/RescueView';
import { isRescueReason, RESCUED } from '../../../components/library/rescue-reasons';
import { previewImport } from '../../../utils/sharing';
import { sampleNote } from '../../notes/search/sample-notes';
import { renderIn } from '../render-in';
import { caughtFiles } from './caught-files';

const files = caughtFiles();
beforeEach(files.catch);
afterEach(files.release);

const found = {
  version: 7,
  stores: { notes: [sampleNote(1, { body: 'still here' }), { id: 'broken' }], other: [{ x: 1 }] },
  failed: 1,
};

describe('notes that cannot be opened', () => {
  it.each(RESCUED)('for the reason %s are explained, with what helps', (reason) => {
    renderIn(<RescueView reason={reason} read={() => new Promise(() => {})} onAgain={() => {}} />);
    expect(screen.getByText('Reading what can be read…')).toBeDefined();
    expect(screen.getByText(/try again/)).toBeDefined();
    expect(isRescueReason(reason)).toBe(true);
  });

  it('are shown as far as they can be read, and can only be read', async () => {
    renderIn(<RescueView reason="notes_broken" read={async () => found} onAgain={() => {}} />);
    expect(await screen.findByText('still here')).toBeDefined();
    expect(screen.getByText('1 note that could be read')).toBeDefined();
    expect(screen.getByText(/^2 records could not be read as notes/)).toBeDefined();
    expect(screen.queryByRole('button', { name: /Change|Delete/ })).toBeNull();
  });

  it('are saved as a file that can be imported again', async () => {
    renderIn(<RescueView reason="notes_newer" read={async () => found} onAgain={() => {}} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Save 1 note as a file' }));
    const [file] = await files.saved();
    expect(file?.name).toMatch(/^isoloir-notes-\d{4}-\d\d-\d\d\.json$/);
    const preview = previewImport(file?.text ?? '', []);
    expect(preview.status === 'readable' && preview.added.map(({ body }) => body)).toEqual(['still here']);
  });

  it('are saved as they lie, with what no version can read', async () => {
    renderIn(<RescueView reason="notes_newer" read={async () => found} onAgain={() => {}} />);
    fireEvent.click(await screen.findByRole('button', { name: /Save everything as it lies/ }));
    const [file] = await files.saved();
    expect(JSON.parse(file?.text ?? '')).toEqual(JSON.parse(JSON.stringify(found)));
  });

  it('that cannot be read at all stay where they are, and that is said', async () => {
    const again = vi.fn();
    const read = () => Promise.reject(new Error('notes_broken'));
    renderIn(<RescueView reason="notes_blocked" read={read} onAgain={again} />, 'fr');
    expect(await screen.findByText(/n’ont pas pu être lues ainsi non plus/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(again).toHaveBeenCalledOnce();
  });
});
