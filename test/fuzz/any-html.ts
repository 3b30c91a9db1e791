import * as fc from 'fast-check';
import { anyAddress, anyWords } from './any-words';

/** Elements by what they do to a reader: the more often, the more there is to go wrong. */
const TAGS =
  `div div div p p section main header footer nav ul li a a a a h1 h2 h3 form form input input input select option textarea label
  button fieldset legend iframe meta meta link script script style title base body html head template table thead tr td th svg math
  foreignObject details summary dialog noscript object embed slot x-card my-form article img br hr b em frameset area map picture video`.split(
    /\s+/,
  );
const VOID = new Set('input meta link base img br hr embed area'.split(' '));

/** What a page may plant on documents and forms under a name that programs ask for. */
const CLOBBERS =
  `body title links forms scripts documentElement head getAttribute getElementsByTagName querySelector querySelectorAll children
  childNodes attributes parentNode parentElement firstChild nextSibling nodeName nodeType localName textContent length item action method
  elements id className ownerDocument defaultView __proto__ constructor toString valueOf hasOwnProperty tagName shadowRoot`.split(
    /\s+/,
  );

const anyValue = fc.oneof(
  { weight: 3, arbitrary: anyWords(6) },
  { weight: 2, arbitrary: anyAddress },
  { weight: 3, arbitrary: fc.constantFrom(...CLOBBERS) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'footer',
      'nav',
      'banner',
      'dialog',
      'none',
      'hidden',
      'display:none',
      'true',
      'email',
      'checkbox',
      'radio',
      'submit',
      'post',
      'generator',
      'description',
      'og:site_name',
      'application/ld+json',
      'stylesheet',
      'canonical',
      'de',
      'fr-FR',
      'rtl',
      'wp-content',
      '0',
      '-1',
      '99999',
    ),
  },
);
const anyAttribute = fc.tuple(
  fc.constantFrom(
    ...`id name name class href href src action value type type rel content property lang dir style hidden role aria-label aria-labelledby for
    form formaction method itemtype required checked placeholder srcdoc shadowrootmode xlink:href onclick alt title`.split(
      /\s+/,
    ),
  ),
  anyValue,
);

const quoted = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
/** jsdom (29) takes `xlink:href` of a `base` for its address, finds none there, and fails at the next thing it is asked. */
const jsdomTakes = (tag: string, name: string) => tag !== 'base' || name !== 'xlink:href';
const openTag = (tag: string, attributes: [string, string][]) =>
  `<${[tag, ...attributes.filter(([name]) => jsdomTakes(tag, name)).map(([name, value]) => `${name}="${quoted(value)}"`)].join(' ')}>`;

/** JSON-LD and scripts, whole and broken. */
const anyScript = fc.constantFrom(
  '{"@type":"Organization","name":"A"}',
  '{"@type":["A","B"',
  '[[[[',
  'form.submit()',
  'fetch("https://b.example/x")',
  `{"@type":"${'x'.repeat(500)}`,
);

const { node } = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthIdentifier: 'html', withCrossShrink: true },
    { weight: 3, arbitrary: anyWords(10).map((text) => text.replaceAll('<', '&lt;')) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('', 'application/ld+json'), anyScript)
        .map(([type, code]) => `<script type="${type}">${code}</script>`),
    },
    { weight: 6, arbitrary: tie('element') },
  ),
  element: fc
    .tuple(
      fc.constantFrom(...TAGS),
      fc.array(anyAttribute, { maxLength: 4 }),
      fc.array(tie('node'), { maxLength: 5, depthIdentifier: 'html' }),
    )
    .map(
      ([tag, attributes, inner]) => `${openTag(tag, attributes)}${VOID.has(tag) ? '' : `${inner.join('')}</${tag}>`}`,
    ),
}));

/** Markup that no program writes: pieces that begin and never end. */
const anyBroken = fc
  .array(
    fc.constantFrom(
      '<',
      '>',
      '</',
      '<div',
      '</p>',
      '"',
      "'",
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<svg>',
      '<math><mi>',
      '<template>',
      '</template>',
      '<table><tr>',
      '<form name=body>',
      '<img name=title>',
      '<form id=x><input name=action>',
      '<select><option>',
      '<title>',
      '<plaintext>',
      '<style>',
      '<script>',
      '&#0;',
      '&#x110000;',
      '&amp',
      '<?xml?>',
      '<a href=',
      '<iframe srcdoc="',
      '\u0000',
      '\ud800',
      'Elect',
      ' Privacy ',
      '<frameset><frame>',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** A page as somebody could write it who means no good, or cannot write. */
export const anyHtml: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(node, { maxLength: 10 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: anyBroken },
  { weight: 1, arbitrary: fc.tuple(anyBroken, node, anyBroken).map((parts) => parts.join('')) },
);

/** The address of a page that can be read at all. */
export const anyPageAddress: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('https://www.example.org/', 'http://jane.example/vote?x=1#a', 'https://elect-jane-2029.example/en/'),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);
