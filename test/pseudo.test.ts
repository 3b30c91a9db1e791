import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { type Pseudo, pseudoMessage, pseudoMessages } from './pseudo';

const file: Record<string, { message: string }> = JSON.parse(
  readFileSync(new URL('../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);
const english = Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));

const say = (message: string, values: Record<string, string | number>) =>
  String(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).format(values));

/** The text without the characters that turn it. */
const unturned = (text: string) => text.replace(/[\u200f\u202c\u202e]/g, '');

describe('a pseudo-locale', () => {
  const message =
    'Sent to {host}: {count, plural, =0 {nothing} one {# field of <b>} other {# fields}} – {who, select, a {you} other {them}}';

  it('changes the text, and no value, number or choice', () => {
    const values = { host: 'party.example', count: 2, who: 'a' };
    const long = say(pseudoMessage(message, 'long'), values);
    expect(long).toContain('party.example');
    expect(long).toContain('2 ƒííééļđš');
    expect(long).toMatch(/ýýóóúú$/);
    expect(unturned(say(pseudoMessage(message, 'rtl'), values))).toBe(say(message, values));
  });

  it('is a third longer, or written from right to left', () => {
    const length = (messages: Record<string, string>) => Object.values(messages).join('').length;
    const ratio = length(pseudoMessages(english, 'long')) / length(english);
    expect(ratio).toBeGreaterThan(1.25);
    expect(ratio).toBeLessThan(1.5);
    const rtl = pseudoMessages(english, 'rtl');
    expect(rtl.language_direction).toBe('rtl');
    expect(rtl.title_popup).toMatch(/^\u200f\u202e.*\u202c\u200f$/);
  });

  it.each<Pseudo>(['long', 'rtl'])('says every message (%s)', (pseudo) => {
    const told = pseudoMessages(english, pseudo, new Set(['extension_description']));
    expect(Object.keys(told)).toEqual(Object.keys(english));
    expect(told.extension_description).toBe(english.extension_description);
    for (const text of Object.values(told)) expect(() => new IntlMessageFormat(text, 'en')).not.toThrow(SyntaxError);
    const same = Object.keys(english).filter(
      (key) => /\p{L}{3}/u.test(english[key]?.replace(/\{[^{}]*\}/g, '') ?? '') && told[key] === english[key],
    );
    expect(same.filter((key) => !/^(extension_description|language_)/.test(key))).toEqual([]);
  });
});
