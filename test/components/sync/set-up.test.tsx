// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SyncView } from '../../../components/sync/SyncView';
import type { SyncWork } from '../../../components/sync/sync-work';
import { renderIn } from '../render-in';
import { flawsOf } from '../ui/flaws-of';
import { installNative } from '../ui/native';
import { groupOf, workOf } from './some-spaces';

beforeEach(installNative);

/** The text field of this name: the choice of a way is called as its field is. */
const field = (label: string) => screen.getByLabelText(label, { selector: 'textarea, input:not([type=radio])' });
const type = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

function show(more: Partial<SyncWork> = {}) {
  const made = workOf(more);
  const view = renderIn(<SyncView spaces={[]} conflicts={[]} tags={['watch']} work={made.work} />);
  return { ...made, ...view };
}

/** Everything that her own devices ask for. */
function fillIn() {
  press('Set up my devices');
  type('Address of the folder', 'cloud.example/dav/Isoloir');
  type('User there', ' ana ');
  type('App password', 'app-password');
  type('Name of this device', 'Laptop');
  press('Make one for me');
}

const PLACE = { type: 'webdav', address: 'https://cloud.example/dav/Isoloir', user: 'ana', password: 'app-password' };

describe('before anything is turned on', () => {
  it('says what a server sees, never sees, what stays, what a lost passphrase means, and that it is off', async () => {
    const { container, asked } = show();
    for (const said of ['What the server sees', 'What it never sees', 'A lost passphrase', 'Off by default'])
      expect(screen.getByText(said)).toBeDefined();
    expect(asked).toEqual([]);
    expect(await flawsOf(container)).toEqual([]);
  });

  it('offers the three ways in, and comes back from each', () => {
    show();
    for (const [way, title] of [
      ['Set up my devices', 'My own devices'],
      ['Begin a group', 'A group'],
      ['Join what is there', 'Join'],
    ] as const) {
      press(way);
      expect(screen.getByRole('heading', { level: 1, name: title })).toBe(document.activeElement);
      press('Cancel');
    }
    expect(screen.getByRole('heading', { level: 1, name: 'Devices and groups' })).toBeDefined();
  });
});

describe('setting up her own devices', () => {
  it('asks the browser in the very turn of the press, then tries the place, then begins, and shows the code once', async () => {
    const { asked, of, container } = show();
    fillIn();
    press('Turn on');
    // Before anything was waited for.
    expect(asked).toEqual([['allow', PLACE.address]]);
    expect(await screen.findByText('AB12-CD34-EF56')).toBeDefined();
    expect(asked.map(([name]) => name)).toEqual(['allow', 'check', 'start']);
    expect(of('start')[0]?.[0]).toMatchObject({
      kind: 'devices',
      name: 'My devices',
      me: 'Laptop',
      place: PLACE,
      scope: { notes: 'all', marks: true, policies: true },
      passphrase: expect.stringMatching(/^.{12,}$/),
    });
    expect(screen.getByRole('img', { name: 'QR code of it' })).toBeDefined();
    expect(await flawsOf(container)).toEqual([]);
    press('I have kept it');
    expect(screen.queryByText('AB12-CD34-EF56')).toBeNull();
  });

  it('asks nobody while something is needed, and says so at its field', async () => {
    const { asked, container } = show();
    press('Set up my devices');
    type('Address of the folder', 'http://cloud.example/');
    press('Turn on');
    expect(asked).toEqual([]);
    expect(screen.getByText(/begins with https/)).toBeDefined();
    expect(screen.getByLabelText('Address of the folder').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Something is still needed above.')).toBeDefined();
    expect(await flawsOf(container)).toEqual([]);
  });

  it('does not begin without a passphrase', () => {
    const { asked } = show();
    fillIn();
    press('Take it away');
    press('Turn on');
    expect(asked).toEqual([]);
    expect(screen.getByText(/^Choose a passphrase/)).toBeDefined();
  });

  it('stops where the browser was told no: the server is not asked', async () => {
    const { asked } = show({ allow: async () => false });
    fillIn();
    press('Turn on');
    expect(await screen.findByText(/has not been allowed to reach/)).toBeDefined();
    expect(asked).toEqual([]);
  });

  it.each([
    ['password', /did not accept the user or the password/],
    ['not_webdav', /does not speak WebDAV/],
    ['full', /no room left/],
  ])('says in words why a place cannot be used: %s; and what was typed stays', async (failure, words) => {
    const { of } = show({ check: async () => ({ failure }) });
    fillIn();
    press('Turn on');
    expect(await screen.findByText(words)).toBeDefined();
    expect(of('start')).toEqual([]);
    expect(screen.getByDisplayValue('app-password')).toBeDefined();
  });

  it('writes over nothing: where notes lie already, it offers to join them', async () => {
    const { of } = show({ check: async () => ({ holds: 'space' }) });
    fillIn();
    press('Turn on');
    expect(await screen.findByText(/lie at this place already/)).toBeDefined();
    expect(of('start')).toEqual([]);
    press('Join what is there');
    expect(screen.getByRole('heading', { level: 1, name: 'Join' })).toBeDefined();
    // With what she has typed.
    for (const typed of ['cloud.example/dav/Isoloir', 'app-password', 'Laptop'])
      expect(screen.getByDisplayValue(typed)).toBeDefined();
  });

  it('says it where the background does not answer', async () => {
    show({ check: () => Promise.reject(new Error('no_answer')) });
    fillIn();
    press('Turn on');
    expect(await screen.findByText(/did not answer/)).toBeDefined();
  });
});

describe('beginning a group', () => {
  it('shares nothing that carries no tag unless she says so, and needs no passphrase', async () => {
    const { of } = show();
    press('Begin a group');
    fireEvent.click(screen.getByRole('radio', { name: 'CouchDB database' }));
    type('Address of the database', 'https://couch.example/watch');
    type('Name of the group', 'Election watch');
    type('Your name in the group', 'Ana');
    press('Turn on');
    expect(screen.getByText('This is needed.')).toBeDefined();
    type('Which tag', ' watch ');
    press('Turn on');
    await waitFor(() => expect(of('start')).toHaveLength(1));
    const [draft] = of('start')[0] ?? [];
    expect(draft).toMatchObject({
      kind: 'group',
      name: 'Election watch',
      place: { type: 'couchdb' },
      scope: { notes: { tag: 'watch' }, marks: false, policies: false },
    });
    expect(draft).not.toHaveProperty('passphrase');
    // Only an invitation leads into a group: a code that opens it is shown to nobody.
    expect(await screen.findByRole('heading', { level: 1, name: 'Devices and groups' })).toBeDefined();
    expect(screen.queryByText('AB12-CD34-EF56')).toBeNull();
  });
});

describe('joining', () => {
  it('with a code asks for the place', async () => {
    const { asked, of } = show();
    press('Join what is there');
    type('Recovery code', 'AB12-CD34-EF56');
    type('Address of the folder', PLACE.address);
    type('User there', 'ana');
    type('App password', 'app-password');
    type('Name of this device', 'Phone');
    press('Join');
    expect(asked).toEqual([['allow', PLACE.address]]);
    await waitFor(() => expect(of('join')).toHaveLength(1));
    expect(of('join')[0]?.[0]).toMatchObject({ me: 'Phone', place: PLACE, by: { recovery: 'AB12-CD34-EF56' } });
  });

  it('with a code asks for no database: devices lie in a folder', () => {
    show();
    press('Join what is there');
    expect(screen.queryByRole('radio', { name: 'CouchDB database' })).toBeNull();
    press('Join');
    expect(field('Recovery code').getAttribute('aria-invalid')).toBe('true');
  });

  it('with an invitation shows who invites where, before any server is asked', async () => {
    const { asked, of, container } = show();
    press('Join what is there');
    fireEvent.click(screen.getByRole('radio', { name: 'Invitation' }));
    expect(screen.queryByRole('button', { name: 'Join' })).toBeNull();
    type('Invitation', ' isoloir:join:eyJh ');
    press('Read it');
    expect(await screen.findByText(/Noor.*invites you.*Election watch.*couch\.example/)).toBeDefined();
    expect(asked.map(([name]) => name)).toEqual(['readInvitation']);
    expect(await flawsOf(container)).toEqual([]);
    type('Your name in the group', 'Ana');
    type('Which tag', 'watch');
    press('Join');
    await waitFor(() => expect(of('join')).toHaveLength(1));
    // It carries the place with its password: nothing else is sent along.
    expect(of('allow')).toEqual([[groupOf().place.address]]);
    expect(of('join')[0]?.[0]).not.toHaveProperty('place');
  });

  it('with an invitation without a password asks for hers', async () => {
    const { place } = groupOf();
    show({ readInvitation: async () => ({ name: 'Watch', founder: 'Noor', place, password: false }) });
    press('Join what is there');
    fireEvent.click(screen.getByRole('radio', { name: 'Invitation' }));
    type('Invitation', 'isoloir:join:eyJh');
    press('Read it');
    expect(await screen.findByLabelText('App password')).toBeDefined();
    expect(screen.getByDisplayValue(place.address)).toBeDefined();
    // A user of her own: not the one who invites; and the database is no longer an empty one.
    expect(field('User there')).toHaveProperty('value', '');
    expect(screen.queryByText(/Of an empty database/)).toBeNull();
  });

  it('says where an invitation cannot be read', async () => {
    show({ readInvitation: async () => ({ failure: 'key' }) });
    press('Join what is there');
    fireEvent.click(screen.getByRole('radio', { name: 'Invitation' }));
    type('Invitation', 'isoloir:join:');
    press('Read it');
    expect(await screen.findByText(/does not open what lies there/)).toBeDefined();
  });
});

it('the recovery code can be printed', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  show();
  fillIn();
  press('Turn on');
  await screen.findByText('AB12-CD34-EF56');
  press('Print');
  expect(print).toHaveBeenCalledOnce();
});
