import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press } from './press';
import { BROWSERS, openStage, type Stage, sidebarIn, waitForText } from './stage';
import { DRAWN, DRAWN_POLICY, POLICY_SAYS, UNNAMED, UNNAMED_LINK, unfoundSites } from './unfound-sites';

describe.each(BROWSERS)('a policy that was not found or could not be read, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name, { sites: unfoundSites() });
  });
  afterAll(() => stage?.close());

  it('the citizen points at it: it is read at once, again after a reload, and no more once she takes that back', async () => {
    const { words } = stage;
    const page = await stage.visit(UNNAMED);
    const frame = await sidebarIn(page);
    await waitForText(frame, words('policy_not_found'));

    await press(page, frame, words('point_begin'));
    await press(page, frame, UNNAMED_LINK);
    await waitForText(frame, words('question_own_words'));
    const report = await stage.report(UNNAMED);
    expect(report.policy).toMatchObject({ status: 'read', whose: 'site' });
    expect(JSON.stringify(report.policy)).toContain(POLICY_SAYS);
    expect(report.documents[0]?.link.why).toContainEqual({ saw: `${UNNAMED}p/7`, where: 'citizen' });

    await page.reload({ waitUntil: 'load' });
    await waitForText(await sidebarIn(page), words('question_own_words'));
    await press(page, await sidebarIn(page), words('point_undo'));
    await waitForText(await sidebarIn(page), words('policy_not_found'));
    await page.close();

    const again = await stage.visit(UNNAMED);
    await waitForText(await sidebarIn(again), words('policy_not_found'));
    await again.close();
  });

  it('a script draws it: it is read from the tab that she opens it in', async () => {
    const { words } = stage;
    const page = await stage.visit(DRAWN);
    const frame = await sidebarIn(page);
    await waitForText(frame, words('policy_open_tab'));
    const policy = await stage.visit(DRAWN_POLICY);
    await page.bringToFront();
    await waitForText(await sidebarIn(page), words('question_own_words'));
    const report = await stage.report(DRAWN);
    expect(JSON.stringify(report.policy)).toContain(POLICY_SAYS);
    await Promise.all([page.close(), policy.close()]);
  });
});
