import axe from 'axe-core';

/** What axe finds in a part that stands outside any page; contrast is tried in browsers, which have colours. */
export async function flawsOf(container: Element): Promise<unknown[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
