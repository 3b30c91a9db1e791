// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { requestPlace } from '../../../components/hooks/request-place';
import { DashboardPage } from '../../../components/pages/DashboardPage';
import { NO_SYNC, SEEDED_SYNC } from '../../e2e/seed-sync';
import { background, kept, standOnPages } from '../page-background';

standOnPages();

const library = {
  notesState: { seq: 1, total: 1, unreadable: 0 },
  notesChunk: { notes: [kept] },
  notesSince: { notes: [], state: { seq: 1, total: 1, unreadable: 0 } },
  safety: { backup: null, changed: 0, remind: false, held: [] },
  savedViews: [],
  directory: [],
};
const LONG = { timeout: 20_000 };

describe('the dashboard', () => {
  it('shows devices and groups at an address of their own, also where the notes cannot be opened', async () => {
    background(NO_SYNC);
    location.hash = '#/sync';
    render(<DashboardPage />);
    expect(await screen.findByText('Before you turn it on', {}, LONG)).toBeDefined();
  });

  it('asks for conflicts only where there are some', async () => {
    const { of } = background({ ...library, ...NO_SYNC });
    location.hash = '#/sync';
    render(<DashboardPage />);
    await screen.findByText('Before you turn it on', {}, LONG);
    expect(of('getConflicts')).toEqual([]);
  });

  it('says on its other views what waits for her, and shows both versions at the note', async () => {
    background({ ...library, ...SEEDED_SYNC });
    location.hash = '#/notes';
    render(<DashboardPage />);
    const way = await screen.findByText('1 thing was changed in two places at once', {}, LONG);
    expect(way.parentElement?.querySelector('a')?.getAttribute('href')).toBe('#/sync');
    expect(await screen.findByText('Changed in 2 places at once', {}, LONG)).toBeDefined();
  });

  it('has none of it in a private window', async () => {
    Object.assign(fakeBrowser, { extension: { inIncognitoContext: true } });
    background({ ...library, ...SEEDED_SYNC });
    location.hash = '#/sync';
    render(<DashboardPage />);
    expect(await screen.findByText(/This is a private window/, {}, LONG)).toBeDefined();
    expect(screen.queryByText('My devices')).toBeNull();
    Reflect.deleteProperty(fakeBrowser, 'extension');
  });
});

describe('the question to the browser', () => {
  const asked = () => {
    const request = vi.fn(async () => true);
    Object.assign(fakeBrowser, { permissions: { ...fakeBrowser.permissions, request } });
    return request;
  };

  it('is for the one host alone, in the very turn of the press', () => {
    const request = asked();
    void requestPlace('https://cloud.example:5006/dav/Isoloir');
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://cloud.example/*'] });
  });

  it('in Firefox also asks for what its manifest says may leave the device', () => {
    const request = asked();
    const gecko = { data_collection_permissions: { required: ['none'], optional: ['websiteContent'] } };
    const manifest = { manifest_version: 3 as const, name: '', version: '1', browser_specific_settings: { gecko } };
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest);
    void requestPlace('https://cloud.example/dav');
    expect(request).toHaveBeenCalledWith({ origins: ['https://cloud.example/*'], data_collection: ['websiteContent'] });
  });
});
