// @vitest-environment jsdom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { SAMPLES } from '../../../cli/style/samples';
import * as plain from '../../../components/ui';
import * as rich from '../../../components/ui/rich';
import { renderIn } from '../render-in';
import { flawsOf } from './flaws-of';
import { installNative } from './native';

beforeAll(() => {
  installNative();
  // One sample breaks on purpose, and React says so.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

const STATES = Object.entries(SAMPLES).flatMap(([name, states]) =>
  Object.entries(states).map(([state, sample]) => ({ name, state, sample })),
);

describe('the style page', () => {
  it('shows every component of components/ui: add those that are not here to cli/style/samples', () => {
    const components = [...Object.keys(plain), ...Object.keys(rich)].filter((name) => /^[A-Z][a-z]/.test(name));
    expect(components.length).toBeGreaterThan(25);
    expect(components.filter((name) => !(name in SAMPLES))).toEqual([]);
  });

  it.each(STATES)('$name, $state, has nothing that axe objects to', async ({ sample }) => {
    const { container } = renderIn(sample);
    expect(await flawsOf(container)).toEqual([]);
  });
});
