import { describe, expect, it } from 'vitest';
import { KINDS, type Signal } from '../../utils/platforms/signal';
import { weighSignals } from '../../utils/platforms/weigh-signals';

/** Signals as "kind", or "kind=weight" where the catalogue gives a mark another weight than its kind has. */
const signals = (written: string): Signal[] =>
  written
    .split(' ')
    .filter((one) => one !== '')
    .map((one, i) => {
      const [kind, weight] = one.split('=') as [Signal['kind'], string | undefined];
      return {
        kind,
        saw: `${kind} ${i}`,
        weight: weight === undefined ? KINDS[kind].weight : Number(weight),
        accounts: [],
      };
    });
const weigh = (kind: Parameters<typeof weighSignals>[0]['kind'], written: string) =>
  weighSignals({ kind }, signals(written)).map(({ role, certainty }) => `${role} ${certainty}`);

describe('a platform that hosts', () => {
  it.each([
    ['', []],
    ['address', ['host certain']],
    ['address link image', ['host certain']],
    // One group, whatever its weight.
    ['inlineScript', []],
    ['inlineScript=9', []],
    ['script script script', ['loads-from certain']],
    ['generator meta', []],
    ['fields form', []],
    // Two groups: 3.5 is possible, 4 likely.
    ['generator class', ['host likely']],
    ['script path', ['host possible']],
    ['script=1.9 path', ['loads-from certain']],
    ['script stylesheet', ['host likely']],
    ['script=1.9 stylesheet', ['host possible']],
    // 6.5 is certain, with three groups.
    ['inlineScript=9 script', ['host likely']],
    ['inlineScript generator', ['host likely']],
    ['inlineScript script path', ['host certain']],
    ['inlineScript script path=1.4', ['host likely']],
    // More of a group adds half a point, once, and more of the markup nothing.
    ['image image path=2.5', ['host possible']],
    ['image path=2.5', []],
    ['path=2 path=1 class', ['host possible']],
    ['path=2 path=1 path=1 class=0.9', []],
    ['class class class class path', []],
    ['path=2.5 class class class', ['host possible']],
    ['path=2.4 class class class', []],
  ])('“%s”: %j', (written, said) => {
    expect(weigh('host-platform', written)).toEqual(said);
  });

  it('is never told from what leaves the site', () => {
    expect(weigh('host-platform', 'link link form=0')).toEqual(['sends-to certain']);
    expect(weigh('host-platform', 'link script')).toEqual(['sends-to certain', 'loads-from certain']);
    expect(weigh('host-platform', 'frame link generator')).toEqual(['sends-to certain', 'loads-from certain']);
    expect(weigh('host-platform', 'frame')).toEqual(['loads-from certain']);
    expect(weigh('host-platform', 'stylesheet')).toEqual(['loads-from certain']);
    expect(weigh('host-platform', 'image class')).toEqual([]);
  });

  it('sends nowhere by a form of the site’s own, or by a link that tells of hosting', () => {
    expect(weigh('host-platform', 'form')).toEqual([]);
    expect(weigh('host-platform', 'link=1')).toEqual([]);
  });

  it('shows the heaviest sign first, and none that says nothing of hosting', () => {
    const [host] = weighSignals({ kind: 'host-platform' }, signals('image link script inlineScript frame path'));
    expect(host?.signals.map(({ kind }) => kind)).toEqual(['inlineScript', 'script', 'path', 'image']);
    const [own] = weighSignals({ kind: 'host-platform' }, signals('link image address'));
    expect(own?.signals.map(({ kind }) => kind)).toEqual(['address', 'image', 'link']);
    const contacts = weighSignals({ kind: 'host-platform' }, signals('link form=0 frame script=1'));
    expect(contacts.map((one) => one.signals.map(({ kind }) => kind))).toEqual([
      ['link', 'form'],
      ['script', 'frame'],
    ]);
  });
});

describe('software that a site runs', () => {
  it.each([
    // One sign that only it leaves is enough.
    ['generator', ['software likely']],
    ['credit', ['software possible']],
    ['script=2.4', []],
    ['script script', ['software possible']],
    ['script script script script', ['software possible']],
    ['class class', []],
    ['class class generator=1', ['software possible']],
    ['class generator=1', []],
    // 5 is certain, with two groups.
    ['generator script', ['software certain']],
    ['generator script=1.9', ['software likely']],
    ['generator=9', ['software likely']],
    // Nobody is linked to or loaded from where the software is a site's own.
    ['link', []],
    ['frame', []],
    ['stylesheet', []],
  ])('“%s”: %j', (written, said) => {
    expect(weigh('self-hosted-software', written)).toEqual(said);
  });
});

describe('a service in the page', () => {
  it.each([
    // Loaded, or a script of the page's own that loads it, or its marks only.
    ['script', ['loads-from certain']],
    ['stylesheet', ['loads-from certain']],
    ['frame', ['loads-from certain']],
    ['inlineScript', ['loads-from likely']],
    ['inlineScript=2.9', ['loads-from possible']],
    ['generator=9', ['loads-from possible']],
    ['class class', ['loads-from possible']],
    ['image', ['loads-from possible']],
    ['link', ['sends-to certain']],
    ['form=0', ['sends-to certain']],
    ['link script', ['sends-to certain', 'loads-from certain']],
    ['link class', ['sends-to certain', 'loads-from possible']],
    ['script generator inlineScript', ['loads-from certain']],
    ['address', ['host certain']],
    ['', []],
  ])('“%s”: %j', (written, said) => {
    expect(weigh('embedded-service', written)).toEqual(said);
  });

  it('shows what it loads by weight, and where it sends apart', () => {
    const said = weighSignals({ kind: 'embedded-service' }, signals('frame link script'));
    expect(said.map((one) => one.signals.map(({ kind }) => kind))).toEqual([['link'], ['script', 'frame']]);
  });
});
