import * as fc from 'fast-check';

/** Words of campaign pages, of policies and of neither. */
const WORDS =
  `elect vote candidate campaign donate volunteer mayor wahl kandidatin spenden élections liste candidat programme comité
  privacy policy datenschutz mentions légales impressum cookies paid for by hébergeur contact@a.example +33 1 23 45 67 89 2029-04-03
  12 rue de l’Exemple 75001 Paris GmbH e.V. Art. 15 GDPR cdn-one.example.org the and der die und le la les el los di`.split(
    /\s+/,
  );

/** Signs that have misled programs: marks that turn the line, that are not seen, halves of pairs, what other languages mean something by. */
const SIGNS = [
  '\u202e',
  '\u2066',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u0000',
  '\u0301',
  '\ud800',
  '\udfff',
  '\ufdfa',
  'İ',
  'ß',
  'ﬁ',
  '\u2028',
  '\r\n',
  '<',
  '>',
  '&',
  '"',
  "'",
  '`',
  '\\',
  '$\u007bx}',
  '{{x}}',
  '%',
  '#',
  '?',
  '[',
  '](',
  '*',
  '_',
  '|',
  '=',
  '@',
  ',',
  ';',
  ':',
  '.',
  '…',
];

/** A word: known, of signs, of any letters, or endless. */
const anyWord = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 3, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('a', 'wahl', '(', '\u0301', '1')
      .chain((one) => fc.nat(3_000).map((times) => one.repeat(times))),
  },
);

/** Words with blanks between them, or without. */
export const anyWords = (most = 30): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(anyWord, { maxLength: most }), fc.constantFrom(' ', ' ', ' ', '', '\n', '. ', '\u00a0'))
    .map(([words, between]) => words.join(between));

/** Addresses as pages give them, and what is none. */
export const anyAddress: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  anyWords(4),
  fc
    .tuple(
      fc.constantFrom(
        'https://',
        'http://',
        '//',
        'javascript:',
        'data:text/html,',
        'mailto:',
        'file:///',
        'https://user:pw@',
        'HTTPS://',
        '',
      ),
      fc.constantFrom(
        'a.example',
        'xn--bcher-kva.example',
        'bücher.example',
        '127.0.0.1',
        '[::1]',
        'a.example.',
        'а.example',
        '',
        '%',
        'a..b',
      ),
      fc.constantFrom('', '/', '/privacy', '/?a=1#b', '/%E0%A4%A', '/../..', ':99999/', '/\\', '#:~:text=a'),
    )
    .map((parts) => parts.join('')),
);

/** Any text at all: words, or letters of every script. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  anyWords(),
  fc.string({ maxLength: 300, unit: 'binary' }),
  anyAddress,
);
