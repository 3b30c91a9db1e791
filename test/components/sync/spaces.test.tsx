// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { SyncNotice } from '../../../components/sync/SyncNotice';
import { SyncView } from '../../../components/sync/SyncView';
import type { Space } from '../../../components/sync/space';
import type { SyncWork } from '../../../components/sync/sync-work';
import { renderIn } from '../render-in';
import { flawsOf } from '../ui/flaws-of';
import { installNative } from '../ui/native';
import { AT, groupOf, PHONE, SPACE, spaceOf, workOf } from './some-spaces';

beforeEach(installNative);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

function show(space: Space, more: Partial<SyncWork> = {}) {
  const made = workOf(more);
  const view = renderIn(<SyncView spaces={[space]} conflicts={[]} tags={[]} work={made.work} />);
  return { ...made, ...view };
}

describe('a space that is set up', () => {
  it('says when it was last in step, and can be told to go now', async () => {
    const { of, container } = show(spaceOf());
    expect(screen.getByText(/In step since.*Jan 15, 2026/)).toBeDefined();
    press('Sync now');
    await waitFor(() => expect(of('now')).toEqual([[SPACE]]));
    expect(await flawsOf(container)).toEqual([]);
  });

  it('says how far it is while it works, and is not begun twice', () => {
    show(spaceOf({ state: 'working', progress: { done: 3, total: 12 } }));
    expect(screen.getByText('3 of 12 done')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Sync now' })).toHaveProperty('disabled', true);
  });

  it('says what went wrong, what to do, and when it is tried again', async () => {
    const failure = { reason: 'busy', since: AT, retryAt: '2026-01-15T09:02:00.000Z' };
    const { container } = show(spaceOf({ state: 'waiting', failure, pending: 3 }));
    expect(screen.getByText(/asks to come back later/)).toBeDefined();
    expect(screen.getByText(/Tried again by itself at.*9:02/)).toBeDefined();
    expect(screen.getByText(/3 changes are not there yet/)).toBeDefined();
    expect(await flawsOf(container)).toEqual([]);
  });

  it('asks the browser again where it may not reach the server any more, then goes on', async () => {
    const { asked } = show(spaceOf({ state: 'stopped', failure: { reason: 'permission', since: AT } }));
    press(/^Allow .*cloud\.example/);
    expect(asked).toEqual([['allow', spaceOf().place.address]]);
    await waitFor(() => expect(asked).toContainEqual(['now', SPACE]));
  });

  it('names what was not let in, and what the server keeps back', () => {
    const refused = [{ reason: 'unknown_author', count: 2, last: AT }];
    show(spaceOf({ refused, missing: 1 }));
    expect(screen.getByText('2 records were not accepted: not signed by a member.')).toBeDefined();
    expect(screen.getByText(/^1 record that another device has seen/)).toBeDefined();
  });

  it('changes its password: hers is never shown, and the browser is asked first', async () => {
    const { asked, of } = show(spaceOf());
    expect(screen.getByLabelText('App password')).toHaveProperty('value', '');
    fireEvent.change(screen.getByLabelText('App password'), { target: { value: 'new' } });
    const part = screen.getByLabelText('App password').closest('details');
    fireEvent.click(within(part as HTMLElement).getByRole('button', { name: 'Save' }));
    expect(asked[0]?.[0]).toBe('allow');
    await waitFor(() => expect(of('changePlace')[0]?.[1]).toMatchObject({ password: 'new', user: 'ana' }));
    expect(await screen.findByText('Saved.')).toBeDefined();
    expect(screen.getByLabelText('App password')).toHaveProperty('value', '');
  });

  it('shows the recovery code when asked', async () => {
    const { container } = show(spaceOf());
    expect(screen.queryByText('AB12-CD34-EF56')).toBeNull();
    press('Show the code');
    expect(await screen.findByText('AB12-CD34-EF56')).toBeDefined();
    expect(await flawsOf(container)).toEqual([]);
  });
});

it('leads from a password that holds no more to where it is typed anew', () => {
  show(spaceOf({ state: 'stopped', failure: { reason: 'password', since: AT } }));
  press('Change address or password');
  expect(screen.getByLabelText('App password')).toBe(document.activeElement);
  expect(document.activeElement?.closest('details')?.open).toBe(true);
});

it('whoever was removed is told that alone, and not what no longer opens', () => {
  const refused = [{ reason: 'unreadable', count: 2, last: AT }];
  show(groupOf({ state: 'stopped', failure: { reason: 'removed', since: AT }, refused, missing: 1 }));
  expect(screen.getByText(/was removed by another member or device/)).toBeDefined();
  expect(screen.queryByText(/not accepted/)).toBeNull();
  expect(screen.queryByText(/another device has seen/)).toBeNull();
});

it('her devices are called so, whatever a device that came in by a code was told', () => {
  show(spaceOf({ name: 'cloud.example' }));
  expect(screen.getByRole('heading', { level: 2, name: 'My devices' })).toBeDefined();
});

describe('its members', () => {
  it('are named, with which is this device; another can be removed, once it was said what that does', async () => {
    const { of } = show(spaceOf());
    expect(screen.getByText('Laptop').parentElement?.textContent).toMatch(/this device/);
    expect(screen.queryByRole('button', { name: /Remove.*Laptop/ })).toBeNull();
    press(/Remove.*Phone/);
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/A new key is made/)).toBeDefined();
    expect(dialog.getByText(/cannot be called back/)).toBeDefined();
    expect(of('remove')).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(of('remove')).toEqual([[SPACE, PHONE]]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('stay where removing did not work, and it is said', async () => {
    show(spaceOf(), { remove: async () => ({ failure: 'offline' }) });
    press(/Remove.*Phone/);
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Remove' }));
    expect(await dialog.findByText(/is offline/)).toBeDefined();
  });

  it('of a group are invited and removed by who began it alone', () => {
    show(groupOf());
    expect(screen.queryByRole('button', { name: 'Invite somebody' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
    expect(screen.getByText('2 members')).toBeDefined();
    expect(screen.getByText(/^removed/)).toBeDefined();
  });

  it('are invited with a line that says what it carries, without the password unless she says so', async () => {
    const { of, container } = show(groupOf({ me: PHONE }));
    press('Invite somebody');
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/carries the key to everything/)).toBeDefined();
    fireEvent.click(dialog.getByRole('button', { name: 'Make the invitation' }));
    expect(await dialog.findByText('isoloir:join:eyJh')).toBeDefined();
    expect(of('invite')).toEqual([[groupOf().id, false]]);
    expect(await flawsOf(container)).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Done' }));
    expect(screen.queryByText('isoloir:join:eyJh')).toBeNull();
  });
});

describe('turning it off', () => {
  it('leaves what lies on the server unless she says otherwise, and says what deleting means', async () => {
    const { of } = show(spaceOf());
    press('Turn off');
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/All notes stay on this device/)).toBeDefined();
    expect(dialog.queryByText(/cannot be undone/)).toBeNull();
    fireEvent.click(dialog.getByRole('radio', { name: 'Delete it' }));
    expect(dialog.getByText(/cannot be undone/)).toBeDefined();
    fireEvent.click(dialog.getByRole('radio', { name: 'Leave it' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Turn off' }));
    await waitFor(() => expect(of('leave')).toEqual([[SPACE, 'keep']]));
  });

  it('is not done by a press beside it', () => {
    const { of } = show(spaceOf());
    press('Turn off');
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Keep it on' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(of('leave')).toEqual([]);
  });
});

describe('on every other view', () => {
  const notice = (spaces: Space[]) => renderIn(<SyncNotice spaces={spaces} now={Date.parse(AT)} href="#/sync" />);

  it('nothing is said where nothing needs her', () => {
    notice([spaceOf(), spaceOf({ state: 'waiting', failure: { reason: 'offline', since: AT } })]);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('a line says what waits for her, and leads there', () => {
    notice([spaceOf({ state: 'stopped', failure: { reason: 'password', since: AT } })]);
    expect(screen.getByRole('status').textContent).toMatch(/My devices.*did not accept/);
    expect(screen.getByRole('link').getAttribute('href')).toBe('#/sync');
  });
});
