import { expect, it } from 'vitest';
import { fold } from '../../utils/policy/fold';
import { toWords } from '../../utils/policy/link-words';

it.each([
  ['lower case', 'PRIVACY Policy', 'privacy policy'],
  ['no accents', 'Données à caractère privé, Überblick', 'donnees a caractere prive, uberblick'],
  ['letters that Unicode does not take apart', 'ß æ œ ø đ ð þ ł ħ ı Æ Ø Ł', 'ss ae oe o d d th l h i ae o l'],
  ['one apostrophe', 'l’a l‘a lʼa', "l'a l'a l'a"],
  ['one quotation mark', '“a” «a»', '"a" "a"'],
  ['one dash', 'a–b a—b a\u2011b a\u2010b', 'a-b a-b a-b a-b'],
  ['nothing of what only says where a line may break', 'pri\u00advacy\u200b', 'privacy'],
  ['one space for many', 'a\n\t b\u00a0\u00a0c', 'a b c'],
  ['no space at the ends', '  a  ', 'a'],
  ['one width', 'ｐｒｉｖａｃｙ ﬁle', 'privacy file'],
  ['a Turkish capital as its plain letter', 'İstanbul', 'istanbul'],
  ['several marks on one letter as none', 'ệ', 'e'],
  ['other scripts as they are', 'Политика', 'политика'],
  ['nothing of nothing', '', ''],
])('has %s: %j', (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});

it.each([
  ['Privacy  Policy!', ' privacy policy '],
  ['Privacy & cookies (2026)', ' privacy cookies 2026 '],
  ['Données', ' donnees '],
  ['a~b', ' a b '],
  ['', '  '],
  ['…', '  '],
])('words of %j are %j', (text, words) => {
  expect(toWords(text)).toBe(words);
});
