import { describe, expect, it } from 'vitest';
import { emailsIn } from '../../utils/rights/emails-in';
import { findContacts } from '../../utils/rights/find-contacts';
import { nameInQuote } from '../../utils/rights/name-in-quote';
import { imprintOf, policyOf } from './rights-samples';

describe('e-mail addresses in a text', () => {
  it.each([
    ['Write to privacy@valley.example.', ['privacy@valley.example']],
    ['privacy [at] valley [dot] example', ['privacy@valley.example']],
    ['dpo(at)valley.example', ['dpo@valley.example']],
    ['a@b.example, c@d.example and a@b.example', ['a@b.example', 'c@d.example']],
    ['Le\u00a0contact: donnees@vallee.example;', ['donnees@vallee.example']],
    ['privаcy@valley.example', []],
    ['a..b@valley.example', []],
    ['no address @ all', []],
  ])('%s', (text, emails) => {
    expect(emailsIn(text)).toEqual(emails);
  });
});

describe('whom to write to', () => {
  it('is quoted from the policy, the most direct first, then from the legal notice', () => {
    const policy = policyOf({
      controller: 'The controller is the Committee, office@valley.example.',
      dpo: 'Our data protection officer: dpo@valley.example',
      contact: 'Questions about data: privacy@valley.example',
    });
    const imprint = [imprintOf({ role: 'provider', email: 'hello@valley.example' })];
    const contacts = findContacts({ policy, imprint });
    expect(contacts.map(({ from }) => from)).toEqual(['contact', 'dpo', 'controller', 'imprint']);
    expect(contacts.map(({ emails }) => emails[0])).toEqual([
      'privacy@valley.example',
      'dpo@valley.example',
      'office@valley.example',
      'hello@valley.example',
    ]);
    expect(contacts[0]?.quote.exact).toBe('Questions about data: privacy@valley.example');
  });

  it('is never the authority, the host, or whoever paid', () => {
    const policy = policyOf({ contact: 'For complaints: info@dataprotection.ie' });
    const imprint = [
      imprintOf({ role: 'host', email: 'help@host.example' }),
      imprintOf({ role: 'payer', email: 'treasurer@valley.example' }),
    ];
    expect(findContacts({ policy, imprint }).flatMap(({ emails }) => emails)).toEqual([]);
  });

  it('keeps the site’s own contact before its platform’s', () => {
    const policy = policyOf({ contact: 'Mail privacy@platform.example' }, { platform: 'Samplenet' });
    const contacts = findContacts({ policy, imprint: [imprintOf({ email: 'us@valley.example' })] });
    expect(contacts.map(({ whose }) => whose)).toEqual(['site', { platform: 'Samplenet' }]);
  });

  it('is told once, however often it is printed', () => {
    const policy = policyOf({ contact: 'Mail us@valley.example', dpo: 'Mail us@valley.example' });
    expect(findContacts({ policy, imprint: [imprintOf({ email: 'us@valley.example' })] })).toHaveLength(1);
  });
});

describe('the name in a sentence on who is responsible', () => {
  it.each([
    [
      'The controller of your personal data is the Committee for a Greener Valley, 12 Mill Lane.',
      'Committee for a Greener Valley',
    ],
    ['Company (referred to as “the Company”, “We” or “Us”) refers to Example Society, 4th Gate.', 'Example Society'],
    ['This website is operated by the Riverside Citizens’ Association.', 'Riverside Citizens’ Association'],
    ['Le présent site est édité par l’association Rive gauche, régie par la loi de 1901.', 'association Rive gauche'],
    ['Data controller: Example Campaign Ltd. You can contact us.', 'Example Campaign Ltd'],
    ['Le responsable du traitement est l’association Vallée citoyenne, 12 rue.', 'association Vallée citoyenne'],
    ['Verantwortlicher im Sinne der DSGVO ist der Verein Beispiel e. V., Hauptstr. 5', 'Verein Beispiel e. V.'],
    ['Verantwortlich für die Datenverarbeitung: Beispiel GmbH', 'Beispiel GmbH'],
    ['Il titolare del trattamento è il Comitato Esempio, via Roma', 'Comitato Esempio'],
    ['El responsable del tratamiento es Asociación Ejemplo, con domicilio en', 'Asociación Ejemplo'],
    ['O responsável pelo tratamento é a Associação Exemplo.', 'Associação Exemplo'],
    ['De verwerkingsverantwoordelijke is Stichting Voorbeeld, gevestigd te', 'Stichting Voorbeeld'],
    ['Administratorem danych osobowych jest Stowarzyszenie Przykład z siedzibą w Łodzi', 'Stowarzyszenie Przykład'],
  ])('%s', (quote, name) => {
    expect(nameInQuote(quote)).toBe(name);
  });

  it.each([
    'We are the controller of your data.',
    'The data controller is responsible for the processing.',
    'The controller is whoever decides.',
    'The site is operated by volunteers.',
    'Responsabile del trattamento è Esempio Srl',
    'Le responsable du traitement est tenu de répondre.',
  ])('is not cut out of «%s»', (quote) => {
    expect(nameInQuote(quote)).toBeNull();
  });
});
