import { describe, expect, it } from 'vitest';
import { readContact } from '../../utils/imprint/read-contact';

describe('readContact', () => {
  it.each([
    [', 2 rue de l’Exemple, 59100 Roubaix, France', '2 rue de l’Exemple, 59100 Roubaix, France'],
    [' - 2 rue de l’Exemple - 59100 Roubaix - Tél. 01 02 03 04 05', '2 rue de l’Exemple, 59100 Roubaix'],
    ['\n2 rue de l’Exemple\n59100 Roubaix\nMentions légales', '2 rue de l’Exemple, 59100 Roubaix'],
    [
      ', SAS au capital de 10 069 020 €, RCS Lille 424 761 419, 2 rue de l’Exemple, 59100 Roubaix',
      '2 rue de l’Exemple, 59100 Roubaix',
    ],
    ['\nBeispielweg 12a\n12345 Beispielstadt\nTelefon: 0123 456', 'Beispielweg 12a, 12345 Beispielstadt'],
    [', Gordon House, Barrow Street, Dublin 4', 'Gordon House, Barrow Street, Dublin 4'],
    ['\n7345 164th Ave NE #145\nRedmond, WA 98052', '7345 164th Ave NE #145, Redmond, WA 98052'],
    ['\nPO Box 12\nSpringfield, IL 62701\nContact me', 'PO Box 12, Springfield, IL 62701'],
    [', both of 4 Station Road, Exampletown, OX1 2AB. Printed elsewhere', '4 Station Road, Exampletown, OX1 2AB'],
    [', con NIF G0 y domicilio en Calle Mayor 1, 28013 Madrid', 'Calle Mayor 1, 28013 Madrid'],
    [', via Esempio 3, 10100 Torino', 'via Esempio 3, 10100 Torino'],
    [', Voorbeeldstraat 1, 1012 AB Amsterdam', 'Voorbeeldstraat 1, 1012 AB Amsterdam'],
    [', ul. Przykładowa 1, 00-001 Warszawa', 'ul. Przykładowa 1, 00-001 Warszawa'],
    [', Exempelgatan 1, 111 22 Stockholm', 'Exempelgatan 1, 111 22 Stockholm'],
    [', Dlouhá 12, 110 00 Praha', 'Dlouhá 12, 110 00 Praha'],
  ])('reads the address in «%s»', (after, address) => {
    expect(readContact(after).address).toBe(address);
  });

  it.each([
    ', immatriculée au RCS de Lille sous le numéro 424 761 419',
    '\n© 2026 All rights reserved\nContact',
    ' — Comitato Esempio 2026',
    '\nTéléphone : 01 02 03 04 05',
    ' and not authorized by any candidate',
    '\nNotre programme 2026\nLogement\nTransports',
    ' au capital de 10 000 euros',
  ])('reads no address into «%s»', (after) => {
    expect(readContact(after).address).toBeUndefined();
  });

  it('reads an e-mail address as the page writes it, and none from further down', () => {
    expect(readContact('\nCourriel : contact@exemple.fr').email).toBe('contact@exemple.fr');
    expect(readContact(' – info [at] exemple.org').email).toBe('info [at] exemple.org');
    expect(
      readContact(`\n${'Un texte assez long sur autre chose. '.repeat(6)}\ncontact@exemple.fr`).email,
    ).toBeUndefined();
  });

  it('stays fast on hostile text', () => {
    const started = performance.now();
    for (const part of ['1 ', 'a@', 'A, ', '1 rue ', '12345 ', '. ', 'siège '])
      for (let i = 0; i < 20; i++) readContact(part.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
