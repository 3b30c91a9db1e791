import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** A rule of style sheets, and where it does not hold, each with its reason. */
interface Rule {
  says: string;
  offends: RegExp;
  /** By file, or file and declaration. */
  unless: Record<string, string>;
}

const RULES: Record<string, Rule> = {
  sides: {
    says: 'use inline-start and inline-end: what is left reads right in other scripts',
    offends:
      /^(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b.*|(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float|clear):\s*(?:left|right))/,
    unless: {},
  },
  'four values': {
    says: 'four values name a left and a right: use margin-block, padding-inline and their like',
    offends:
      /^(?:margin|padding|inset|border-width):\s*(\S+(?:\(.*?\))?) (\S+(?:\(.*?\))?) (\S+(?:\(.*?\))?) (?!\2$)\S+/,
    unless: {
      'components/library/Library.module.css border-width: 0 1.5px 1.5px 0':
        'two edges of a square, turned to point down',
    },
  },
  colours: {
    says: 'a colour is a token of components/ui/tokens.css, or one of the system’s',
    offends:
      /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch|hwb|light-dark)a?\(|:\s*(?:white|black|red|green|gr[ae]y|blue)\b/i,
    unless: {
      'components/ui/tokens.css': 'these are the tokens',
      'components/viewer/viewer.css': 'a page of its own, on any host; it prints black on white',
    },
  },
  'type scale': {
    says: 'a size of text is one of the scale, --text-12 to --text-28',
    offends: /^font(?:-size)?:(?!\s*(?:var\(--text-\d+\)|inherit|var\(--field, inherit\)))/,
    unless: {
      'components/flow-picture/FlowDrawing.module.css':
        'units of the drawing, in which its words are measured; the table beside it says the same and grows with the text',
      'components/ui/Pause.module.css font-size: 0': 'a pause that is heard and not seen',
      'components/compare/Cell.module.css font-size: 0.75em':
        'a marker, which is drawn and goes with the words beside it',
      'components/compare/SideBySide.module.css font-size: 0.75em': 'the same marker',
    },
  },
  'size in pixels': {
    says: 'text grows with the reader’s own size: rem, not px',
    offends: /^(?:font(?:-size)?|line-height|letter-spacing):.*\dpx/,
    unless: {
      'components/flow-picture/FlowDrawing.module.css': 'units of the drawing, not of the page',
    },
  },
  outline: {
    says: 'what has the focus shows it',
    offends: /^outline:\s*(?:none|0)\b/,
    unless: {
      'components/library/Library.module.css': 'rows that are walked to have the focus drawn on the card inside',
      'components/notes/Notes.module.css': 'a list that takes the focus by itself when the note that had it is gone',
      'components/report/SidebarHeader.module.css': 'a heading that takes the focus by itself',
      'components/dashboard/Dashboard.module.css': 'a heading that takes the focus by itself when the view changes',
      'components/sync/Sync.module.css': 'a heading that takes the focus by itself when what was pressed is gone',
      'components/compare/SiteSheet.module.css': 'a part that takes the focus by itself when it is asked for',
      'components/compare/KeepSiteButton.module.css': 'a line that takes the focus by itself when its button is gone',
    },
  },
  important: {
    says: 'nothing shouts down what stands elsewhere',
    offends: /!important/,
    unless: {},
  },
  motion: {
    says: 'what moves takes its time from --motion, which is none where motion is not wanted',
    offends: /^(?:animation\b|transition:.*\d+m?s)/,
    unless: {
      'components/welcome/Sample.module.css': 'stands in a query for motion that is wanted',
      'components/settings/Settings.module.css animation: said 4s both': 'nothing moves: words that were said go',
    },
  },
};

const sheets = readdirSync(join(root, 'components'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => join('components', file))
  .sort();

/** The declarations of a style sheet: "margin: 0 auto". */
function declarationsOf(css: string): string[] {
  return (
    css
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split(/[;{}]/)
      .map((part) => part.replace(/\s+/g, ' ').trim())
      // `a:hover` has no space after its colon; Biome sees to it that a declaration has one.
      .filter((part) => /^[\w-]+: /.test(part))
  );
}

function offences({ says, offends, unless }: Rule, file: string, css: string): string[] {
  return declarationsOf(css)
    .filter((it) => offends.test(it) && !(file in unless) && !(`${file} ${it}` in unless))
    .map((it) => `${file}: “${it}”: ${says}`);
}

describe('style sheets', () => {
  it.each(Object.entries(RULES))('keep to the rule of %s', (_, rule) => {
    expect(sheets.length).toBeGreaterThan(40);
    expect(sheets.flatMap((file) => offences(rule, file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it.each(Object.entries(RULES))('need every exception to the rule of %s', (_, rule) => {
    const needed = Object.keys(rule.unless).filter((place) => {
      const [file = '', ...declaration] = place.split(' ');
      const css = declarationsOf(readFileSync(join(root, file), 'utf8'));
      return css.some((it) => rule.offends.test(it) && [it, ''].includes(declaration.join(' ')));
    });
    expect(needed).toEqual(Object.keys(rule.unless));
  });

  it.each([
    ['sides', 'margin-left: 4px'],
    ['sides', 'left: 0'],
    ['sides', 'text-align: right'],
    ['four values', 'padding: 0 var(--space-8) 0 0'],
    ['four values', 'padding: var(--a) var(--b) var(--a) calc(1px + 2px)'],
    ['colours', 'color: #fff'],
    ['colours', 'box-shadow: 0 1px 2px rgb(0 0 0 / 6%)'],
    ['colours', 'background: white'],
    ['type scale', 'font-size: 0.9rem'],
    ['type scale', 'font: 14px/1.5 serif'],
    ['size in pixels', 'font-size: 13px'],
    ['outline', 'outline: none'],
    ['important', 'color: red !important'],
    ['motion', 'transition: color 2s'],
  ])('would be refused by the rule of %s for “%s”', (name, declaration) => {
    const rule = RULES[name];
    expect(rule && offences(rule, 'a.css', `.a { ${declaration}; }`)).toHaveLength(1);
  });

  it.each([
    ['sides', 'margin-inline-start: 4px'],
    ['sides', 'text-align: start'],
    ['four values', 'padding: var(--space-4) var(--space-8)'],
    ['four values', 'padding: 1px 2px 3px'],
    ['four values', 'padding: 1px 2px 3px 2px'],
    ['colours', 'color: var(--ink)'],
    ['colours', 'border-color: CanvasText'],
    ['type scale', 'font: var(--text-13) / 1.5 var(--mono)'],
    ['outline', 'outline: var(--focus)'],
    ['motion', 'transition: color var(--motion)'],
  ])('are let be by the rule of %s for “%s”', (name, declaration) => {
    const rule = RULES[name];
    expect(rule && offences(rule, 'a.css', `.a { ${declaration}; }`)).toEqual([]);
  });
});
