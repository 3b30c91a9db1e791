import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension, tabIdOf } from '../../cli/browsers/ask-extension';
import { BROWSERS, openStage, type Stage, sidebarIn, waitForText } from './stage';

const SITE = 'https://www.collectif-aubier.example';

describe.each(BROWSERS)('forms in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(() => stage?.close());

  async function collapsedOn(path: string) {
    const page = await stage.visit(`${SITE}${path}`);
    const view = await stage.view();
    await askExtension(view, 'setSidebar', { tabId: await tabIdOf(view, page.url()), state: 'tab' });
    await page.bringToFront();
    return { page, frame: await sidebarIn(page) };
  }

  it('the narrow tab says where a form sends while the reader is at it', async () => {
    const { page, frame } = await collapsedOn('/etapes');
    await page.focus('input[name="montant"]');
    await waitForText(frame, '→ paiement.tirelire.example');
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await expect
      .poll(() => frame.evaluate(() => document.body.innerText), { timeout: 10_000 })
      .not.toContain('tirelire');
  });

  it('a script that sends is told as one, with the host it names', async () => {
    const { page, frame } = await collapsedOn('/script');
    await page.focus('#mail');
    await waitForText(frame, '→ api.carnet-adresses.example');
  });

  it('hosts that the page has contacted are third parties, and a form in another host’s frame is told by its frame', async () => {
    const { page } = await collapsedOn('/cadre');
    const view = await stage.view();
    const { state } = await askExtension(view, 'getReport', { tabId: await tabIdOf(view, page.url()) });
    if (state.status !== 'ready') throw new Error(`the report is ${state.status}`);
    const { report } = state;
    expect(report.thirdParties.map(({ hosts }) => hosts)).toContainEqual(['formulaires.ruche.example']);
    expect(report.forms).toMatchObject([{ kind: 'membership', frame: 'formulaires.ruche.example', fields: [] }]);
  });
});
