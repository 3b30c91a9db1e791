import axe from 'axe-core';

/** Every rule that axe finds broken. Colours are looked at in browsers. */
export async function flaws(container: HTMLElement) {
  const { violations } = await axe.run(container, { iframes: false, rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
