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
