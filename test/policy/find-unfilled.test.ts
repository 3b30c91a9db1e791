import { describe, expect, it } from 'vitest';
import { readPolicyMarkdown } from '../../utils/facts';
import { findUnfilled } from '../../utils/policy/find-unfilled';

const unfilled = (text: string) => findUnfilled(readPolicyMarkdown(text, 'https://list.example/privacy'));
const passages = (texts: string[]) => ({
  url: 'https://list.example/privacy',
  title: 'Privacy',
  passages: texts.map((text) => ({ kind: 'paragraph' as const, text, heading: '' })),
  cut: false,
});

describe('text to be filled in', () => {
  it.each([
    'Suggested text: Our website address is: https://list.example.',
    'Texte suggéré : L’adresse de notre site est : https://list.example.',
    'Vorgeschlagener Text: Die Adresse unserer Website ist: https://list.example.',
    'Texto sugerido: La dirección de nuestra web es: https://list.example.',
    'Testo suggerito: L’indirizzo del nostro sito è: https://list.example.',
    'Voorgestelde tekst: Ons site-adres is: https://list.example.',
    'Sugerowany tekst: Adres naszej strony internetowej to: https://list.example.',
    'Föreslagen text: Vår webbplatsadress är: https://list.example.',
    'Navrhovaný text: Adresa našich stránek je: https://list.example.',
    'Предлагаемый текст: Наш адрес сайта: https://list.example.',
    'Javasolt szöveg: Webhelyünk címe: https://list.example.',
    'The controller is [company name], the publisher of this site.',
    'The controller is [Your name].',
    'Write to <insert email address> at any time.',
    'Verantwortlich ist [Firmenname], [Ihre Anschrift].',
    'Le responsable est [nom de la société].',
    'Le délégué est : à compléter',
    'El responsable es [nombre de la empresa].',
    'Il titolare è [ragione sociale].',
    'De verantwoordelijke is [bedrijfsnaam].',
    'Administratorem jest [nazwa firmy].',
    'We are {{company_name}} and we run this site.',
    'Our number is XXXX and our seat is in Limeton.',
    'Lorem ipsum dolor sit amet.',
  ])('is found and quoted word for word: %s', (text) => {
    const [quote, ...rest] = findUnfilled(passages([text]));
    expect(rest).toEqual([]);
    expect(quote?.exact).toBe(text);
  });

  it.each([
    'See our [privacy notice](https://list.example/notice) and [our site](https://list.example).',
    'As the court held [2019] EWHC 1 and the GDPR [Regulation 2016/679] says.',
    'Cookies named wp_XXXXXXXX and sid-XXXX are set.',
    'Card number **** XXXX-XXXX.',
    'The words in brackets [hereinafter “the list”] are ours (the « Site »).',
    'We keep the number of visits […] and the page (...).',
    'Le présent site (« votre site ») est à compléter par vos soins chaque année.',
    'Our friends at Lorem Street say hello.',
  ])('is not seen in: %s', (text) => {
    expect(unfilled(text)).toEqual([]);
    expect(findUnfilled(passages([text.replace(/\]\([^)]*\)/g, ']')]))).toEqual([]);
  });

  it('is shown at five places at most, each short and where it stands', () => {
    const long =
      `${'We write about the garden. '.repeat(20)}The controller is [company name]. ${'And so on. '.repeat(20)}`.trim();
    const quotes = findUnfilled(passages(Array.from({ length: 9 }, () => long)));
    expect(quotes).toHaveLength(5);
    for (const { exact, prefix, suffix } of quotes) {
      expect(exact.length).toBeLessThanOrEqual(200);
      expect(exact).toContain('[company name]');
      expect(long).toContain(prefix + long.slice(long.indexOf(prefix) + prefix.length, long.indexOf(exact)) + exact);
      expect(long).toContain(suffix);
    }
  });
});

describe('other places to be filled in', () => {
  it.each([
    `We are ${'$'}{company} of Limeton.`,
    'We are %COMPANY_NAME% of Limeton.',
    'We are {{ company }} of Limeton.',
    'We are [____] of Limeton.',
    'We are (??) of Limeton.',
    'Who we are. Suggested text: Our address is here.',
    'The address is tbd',
    'The address (to be completed)',
    'Our number: XXXXX.',
    'We are <your organisation> here.',
    'We are [ name of the campaign].',
  ])('are found: %s', (text) => {
    expect(findUnfilled(passages([text])).map(({ exact }) => exact)).toEqual([text]);
  });

  it.each([
    'It costs $5 {and} more.',
    'We grew by 5% IN A year%.',
    'We grew by %AB% in a year.',
    'Unsuggested text: our address.',
    'Write to XXX today.',
    'Is that so (?) and why [__]?',
    'See [su] site and [x].',
    'A [very long remark that goes on, and on, and that no one would ever fill in with a name of theirs at all].',
    'The tbdx of it, and what is tbd goes on here.',
  ])('are not seen in: %s', (text) => {
    expect(findUnfilled(passages([text]))).toEqual([]);
  });
});

describe('how much is quoted', () => {
  const BLANK = '[company name]';
  /** So many words of four letters, each with a blank behind it. */
  const words = (count: number) => 'word '.repeat(count);
  const first = (text: string) => findUnfilled(passages([text]))[0];

  it.each([
    ['all of a line of 160 characters', `${BLANK} ${'a'.repeat(145)}`, `${BLANK} ${'a'.repeat(145)}`],
    ['up to the last blank of a longer one', `${BLANK} ${words(29)}${'a'.repeat(50)}`, `${BLANK} ${words(29)}`.trim()],
    ['from a blank on, where it stands late', `${words(60)}${BLANK}`, `${words(14)}${BLANK}`],
    [
      'on both sides, where it stands in the middle',
      `${words(60)}${BLANK} ${words(60)}`,
      `${words(14)}${BLANK} ${words(14)}`.trim(),
    ],
    [
      'the place itself, where there is no blank',
      `${'a'.repeat(200)}${BLANK}${'b'.repeat(200)}`,
      `${BLANK}${'b'.repeat(73)}`,
    ],
    ['no blanks around a short line', `  ${BLANK} `, BLANK],
    ['the first of two places', `Lorem ipsum ${words(60)}${BLANK}`, `Lorem ipsum ${words(29)}`.trim()],
    ['the first of two places, whatever marks it', `${BLANK} ${words(60)} Lorem ipsum`, `${BLANK} ${words(29)}`.trim()],
  ])('is %s', (_, text, exact) => {
    expect(first(text)?.exact).toBe(exact);
  });

  it('stands where it says, with thirty-two characters on either side', () => {
    const text = `${words(60)}${BLANK} ${words(60)}end`;
    const { exact = '', prefix = '', suffix = '', url } = first(text) ?? {};
    expect([prefix.length, suffix.length, url]).toEqual([32, 32, 'https://list.example/privacy']);
    expect(text).toContain(prefix + exact + suffix);
  });

  it('has nothing around it where it is the whole passage', () => {
    expect(first(`We are ${BLANK}.`)).toMatchObject({ exact: `We are ${BLANK}.`, prefix: '', suffix: '' });
  });

  it('is one for each passage that holds any, in their order', () => {
    const quotes = findUnfilled(passages([`a ${BLANK} ${BLANK}`, 'nothing', `b ${BLANK}`]));
    expect(quotes.map(({ exact }) => exact)).toEqual([`a ${BLANK} ${BLANK}`, `b ${BLANK}`]);
  });

  it('is not the words of a link in Markdown, though a place stands behind it', () => {
    expect(findUnfilled(passages(['See [your site](https://list.example).']))).toEqual([]);
    expect(findUnfilled(passages(['See [your site](x) of [company name].']))).toHaveLength(1);
  });
});
