// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Menu } from '../../../components/library/Menu';
import { renderIn } from '../render-in';

describe('a panel under a button', () => {
  beforeEach(() => {
    renderIn(
      <>
        <Menu lead="Tags">
          <label>
            <input type="checkbox" /> climate
          </label>
          <p>2 notes</p>
        </Menu>
        <button type="button">elsewhere</button>
      </>,
    );
    panel().open = true;
  });

  const panel = () => screen.getByRole<HTMLDetailsElement>('group');
  const box = () => screen.getByRole('checkbox', { name: 'climate' });

  it('is closed by Escape, and gives the keyboard back to its button', () => {
    box().focus();
    fireEvent.keyDown(box(), { key: 'Escape' });
    expect(panel().open).toBe(false);
    expect(document.activeElement).toBe(screen.getByText('Tags'));
  });

  it.each([
    ['when the keyboard goes on', () => fireEvent.blur(box(), { relatedTarget: screen.getByText('elsewhere') })],
    ['by a press beside it', () => fireEvent.pointerDown(document.body)],
  ])('is closed %s', (_, leave) => {
    box().focus();
    leave();
    expect(panel().open).toBe(false);
  });

  it.each([
    ['what is in it is pressed', () => fireEvent.pointerDown(screen.getByText('2 notes'))],
    ['the window itself loses the keyboard', () => fireEvent.blur(box(), { relatedTarget: null })],
  ])('stays open while %s', (_, act) => {
    box().focus();
    act();
    expect(panel().open).toBe(true);
  });
});
