import { describe, expect, it } from 'vitest';
import { LETTER_KINDS, LETTER_LANGUAGES, mailLink, writeLetter } from '../../utils/rights';
import { MAIL_LINK_LIMIT } from '../../utils/rights/mail-link';

const letter = { subject: 'Access', body: 'First line\n\nSecond line' };

/** What a mail program reads out of a link. */
function fieldsOf(link: string | null) {
  const url = new URL(link ?? '');
  return { to: url.pathname, fields: [...new URLSearchParams(url.search.replaceAll('+', '%2B')).entries()] };
}

describe('a link to the mail program', () => {
  it('carries address, subject and body, line ends as mail writes them', () => {
    expect(mailLink(letter, 'privacy@valley.example')).toBe(
      'mailto:privacy@valley.example?subject=Access&body=First%20line%0D%0A%0D%0ASecond%20line',
    );
  });

  it.each([
    'a\r\nBcc: victim@evil.example',
    'a&bcc=victim@evil.example',
    'a?cc=victim@evil.example#x',
    '100% & more, "quoted" \'single\' <b>',
    '%0D%0ABcc:victim@evil.example',
    'right\u202eto left\u2066',
    'half \ud800 a sign',
    'plus+minus=equals;comma',
    '{name} $ {body} \\ | ` ^',
  ])('keeps %j within subject and body', (hostile) => {
    const { to, fields } = fieldsOf(mailLink({ subject: hostile, body: hostile }, 'privacy@valley.example'));
    expect(to).toBe('privacy@valley.example');
    expect(fields.map(([name]) => name)).toEqual(['subject', 'body']);
    const words = hostile.toWellFormed().replace(/\r\n|\n/g, '\r\n');
    expect(fields.map(([, value]) => value)).toEqual([words, words]);
  });

  it.each([
    'a@b.example?bcc=c@d.example',
    'a@b.example,c@d.example',
    'a@b.example&body=x',
    'a b@c.example',
    'javascript:alert(1)',
    'a@b.example\r\nBcc: c@d.example',
    'a%0D%0ABcc@b.example\n',
  ])('is addressed to nobody where the address is %j', (to) => {
    expect(fieldsOf(mailLink(letter, to)).to).toBe('');
  });

  it('encodes a percent sign in an address, so that it is no escape', () => {
    expect(mailLink(letter, 'a%40b@c.example')).toContain('mailto:a%2540b@c.example?');
  });

  it('is not made where the letter is too long for it', () => {
    expect(mailLink({ subject: 'x', body: 'y'.repeat(MAIL_LINK_LIMIT) })).toBeNull();
    expect(mailLink({ subject: 'x', body: 'é'.repeat(400) })).toBeNull();
  });

  it('holds every letter with values of usual length', () => {
    const facts = {
      site: 'www.ensemble-vallee.example',
      controller: 'Association Ensemble pour la Vallée',
      contact: 'donnees@ensemble-vallee.example',
      platform: 'NationBuilder',
      policyRead: '2026-11-22',
      policyDated: 'Dernière mise à jour : 3 mai 2026',
    };
    for (const language of LETTER_LANGUAGES) {
      for (const kind of LETTER_KINDS) {
        const written = writeLetter({ kind, language, law: 'gdpr', facts, date: '2026-11-22' });
        expect(mailLink(written, facts.contact), `${language} ${kind}`).not.toBeNull();
      }
    }
  });
});
