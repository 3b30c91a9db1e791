// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import axe from 'axe-core';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { FlowPicture } from '../../components/flow-picture';
import { fitText, widthOf } from '../../components/flow-picture/fit-text';
import { layOut } from '../../components/flow-picture/lay-out';
import { sayRibbon } from '../../components/flow-picture/say-flows';
import type { Box } from '../../components/flow-picture/scene';
import { writeSvg } from '../../components/flow-picture/write-svg';
import { exampleReport } from '../../components/report/example-report';
import { tellDataFlows } from '../../utils/report';
import { busyReport, spoiltReport } from './flow-reports';
import { renderIn, wordsOf } from './render-in';

const REPORTS = [
  ['the example', exampleReport],
  ['a busy site', busyReport()],
  ['a site with hostile names', spoiltReport()],
] as const;

describe.each(REPORTS)('the picture of %s', (_, report) => {
  const flows = tellDataFlows(report);
  const ids = (container: Element, name: string) =>
    [...container.querySelectorAll(`[data-${name}]`)].map((it) => it.getAttribute(`data-${name}`));

  it('draws every ribbon once and has a row for each, in the same order', () => {
    const { container } = renderIn(<FlowPicture report={report} />);
    const all = flows.ribbons.map(({ id }) => id);
    expect(ids(container, 'row')).toEqual(all);
    expect(ids(container, 'ribbon').sort()).toEqual([...all].sort());
    expect(ids(container, 'node').sort()).toEqual(flows.nodes.map(({ id }) => id).sort());
  });

  it('tells each ribbon in a sentence, to be reached without a mouse', () => {
    const { container } = renderIn(<FlowPicture report={report} />);
    const choices = screen.getAllByRole<HTMLInputElement>('radio');
    expect(choices.map((it) => it.getAttribute('aria-label'))).toEqual(
      flows.ribbons.map((ribbon) => sayRibbon(wordsOf('en'), flows, ribbon)),
    );
    for (const [at, choice] of choices.entries()) {
      fireEvent.click(choice);
      expect(ids(container, 'told')).toEqual([flows.ribbons[at]?.id]);
    }
  });

  it('lets nothing of a name become markup', () => {
    const { container } = renderIn(<FlowPicture report={report} saves />);
    expect(container.querySelectorAll('img, script')).toHaveLength(0);
    const { svg } = writeSvg(flows, report, wordsOf('fr'));
    const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(file.querySelector('parsererror')).toBeNull();
    expect(file.querySelectorAll('image, script, foreignObject, style')).toHaveLength(0);
    expect(file.querySelectorAll('path')).toHaveLength(flows.ribbons.length);
    expect(svg.replace(/xmlns="[^"]*"/, '')).not.toMatch(/https?:|url\(|var\(/);
  });

  it.each([288, 328, 448])('at %i px no ribbon runs behind a box', (width) => {
    const { bands, boxes } = layOut({ flows, words: wordsOf('en'), width });
    for (const { ribbon, path } of bands) {
      const [x = 0, top = 0, bottom = 0, , , , y = 0, end = 0] = (path.match(/[\d.]+/g) ?? []).map(Number);
      const others = boxes.filter(({ node }) => node.id !== ribbon.from && node.id !== ribbon.to);
      const crossed = others.filter((box) => {
        const down = box.x < x && x < box.x + box.width && box.y < bottom && top < box.y + box.height;
        const over = box.y < y && y < box.y + box.height && box.x < end && x < box.x + box.width;
        return down || over;
      });
      expect(crossed.map(({ node }) => `${ribbon.id} behind ${node.id}`)).toEqual([]);
    }
  });

  it.each(['en', 'fr'])('is sound for those who hear it (%s)', async (locale) => {
    const { container } = renderIn(<FlowPicture report={report} saves />, locale);
    for (const details of container.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it.each([288, 328, 448, 608, 960])('at %i px keeps boxes apart, inside, and their text within them', (width) => {
    const words = wordsOf('fr');
    const scene = layOut({ flows, words, width });
    expect(scene.width).toBeLessThanOrEqual(width);
    for (const [at, box] of scene.boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width + 0.2);
      expect(box.y + box.height).toBeLessThanOrEqual(scene.height + 0.2);
      expect(scene.boxes.slice(at + 1).filter((other) => overlap(box, other))).toEqual([]);
      for (const { text, type, x, y } of box.lines) {
        expect(x + widthOf(text, type)).toBeLessThanOrEqual(box.x + box.width);
        expect(y).toBeLessThan(box.y + box.height);
      }
    }
    for (const { path } of scene.bands) expect(path).toMatch(/^M[-\d.MLHVCQ\s]+$/);
  });
});

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('a ribbon’s sentence', () => {
  const said = (locale: string) => {
    const flows = tellDataFlows(exampleReport);
    return flows.ribbons.map((ribbon) => sayRibbon(wordsOf(locale), flows, ribbon));
  };

  it('says who receives what she types, where that is, and where it was seen', () => {
    expect(said('en')).toContain('What you type into this form goes to Samplenet (United States); seen in a form');
    expect(said('fr')).toContain(
      'Ce que vous écrivez dans ce formulaire va à Samplenet (États-Unis) ; vu dans un formulaire',
    );
  });

  it('sets a name that runs from right to left apart', () => {
    const flows = tellDataFlows({ ...exampleReport, thirdParties: [], site: 'שלום' });
    expect(flows.ribbons.map((ribbon) => sayRibbon(wordsOf('en'), flows, ribbon)).join()).toContain('\u2068שלום\u2069');
  });
});

describe('files and room', () => {
  it('in the page’s frame nothing can be saved; there is the way to where it can', () => {
    const onOpenFull = vi.fn();
    renderIn(<FlowPicture report={exampleReport} onOpenFull={onOpenFull} />);
    expect(screen.queryByRole('button', { name: 'Save as SVG' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Open in full' }));
    expect(onOpenFull).toHaveBeenCalledOnce();
  });

  it('a page of the extension’s own saves both', () => {
    renderIn(<FlowPicture report={exampleReport} saves />);
    expect(screen.getByRole('button', { name: 'Save as SVG' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Save as PNG' })).toBeDefined();
  });

  it('shows nothing where there is nothing to draw but the page itself', () => {
    const bare = { ...exampleReport, platforms: [], forms: [], thirdParties: [], imprint: [] };
    expect(renderIn(<FlowPicture report={bare} />).container.textContent).toBe('');
  });
});

it('a saved file holds names as text, whatever they are', () => {
  const site = '"><script>alert(1)</script>&\u0000\ud800.example';
  const { svg } = writeSvg(
    tellDataFlows({ ...exampleReport, site, url: 'x' }),
    { ...exampleReport, site },
    wordsOf('en'),
  );
  const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(file.querySelector('parsererror, script')).toBeNull();
  expect(file.querySelector('title')?.textContent).toContain('"><script>alert(1)</script>&.example');
});

describe('text in a box', () => {
  it('never takes more lines or room than it is given, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 60, max: 240 }), (text, width) => {
        const type = { size: 13, bold: true };
        const lines = fitText(text, width, type, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(widthOf(line, type)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it.each([
    ['A sign-up form', 200, ['A sign-up form']],
    ['A sign-up form', 80, ['A sign-up', 'form']],
    ['ensemble.samplenet.example', 110, ['ensemble.', 'samplenet.', 'example']],
    ['one two three four five six', 50, ['one', 'two', 'three…']],
  ])('breaks “%s” at %i px between words and after dots', (text, width, lines) => {
    expect(fitText(text, width, { size: 12 }, 3)).toEqual(lines);
  });
});
