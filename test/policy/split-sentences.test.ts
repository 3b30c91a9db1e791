import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../utils/policy/split-sentences';

const textsOf = (text: string, lang: string) => splitSentences(text, lang).map((it) => it.text);

describe('sentences with two abbreviations each stay whole', () => {
  it.each([
    ['ar', 'نعالج البيانات وفق المادة 6 ص. 4 من اللائحة.', 'يمكنك الاعتراض.'],
    ['bg', 'Основанието е чл. 6, ал. 1 от регламента, напр. Вашето съгласие.', 'Имате право на достъп.'],
    ['cs', 'Zpracování se opírá o čl. 6 odst. 1 písm. A nařízení.', 'Údaje mažeme po volbách.'],
    ['da', 'Grundlaget er art. 6, stk. 1, litra A i forordningen.', 'Du kan klage.'],
    ['de', 'Rechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO, z. B. Briefe.', 'Sie können widersprechen.'],
    ['el', 'Η βάση είναι το άρθρ. 6 παρ. 1 στοιχ. Α του κανονισμού.', 'Μπορείτε να αντιταχθείτε.'],
    ['en', 'We follow Art. 6 GDPR and Sec. 12 of the act, e.g. Consent forms.', 'You may object.'],
    ['es', 'La base es el art. 6, núm. 1, del reglamento, según la Sra. Ejemplo.', 'Puede oponerse.'],
    ['et', 'Alus on määruse art. 6 lg. 1 p. A järgi.', 'Võite kaevata.'],
    ['fi', 'Peruste on asetuksen art. 6 mom. 1, esim. Suostumus.', 'Voit valittaa.'],
    ['fr', 'La base est l’art. 6, al. 1, selon M. Exemple.', 'Vous pouvez vous opposer.'],
    ['ga', 'Is é alt. 6 uimh. 1 an bunús.', 'Is féidir leat gearán a dhéanamh.'],
    ['hr', 'Temelj je čl. 6. st. 1 Uredbe, npr. Vaša privola.', 'Možete prigovoriti.'],
    ['hu', 'A jogalap a rendelet 6. cikk (1) bek. A pontja, pl. Hozzájárulás.', 'Panaszt tehet.'],
    ['is', 'Heimildin er 6. gr. Reglugerðar, sbr. 1. mgr. Hennar.', 'Þú getur kvartað.'],
    ['it', 'La base è l’art. 6, par. 1, lett. A del regolamento.', 'Può opporsi.'],
    ['lt', 'Pagrindas yra 6 str. 1 d. Reglamento.', 'Galite skųstis.'],
    ['lv', 'Pamats ir 6. panta 1. p. Regulā, piem. Piekrišana.', 'Jūs varat sūdzēties.'],
    ['mt', 'Il-bażi hija l-Art. 6 par. 1 tar-Regolament.', 'Tista’ tilmenta.'],
    ['nl', 'De grondslag is art. 6 lid 1 AVG, bijv. Toestemming.', 'U kunt bezwaar maken.'],
    ['no', 'Grunnlaget er art. 6 nr. 1 bokst. A i forordningen.', 'Du kan klage.'],
    ['pl', 'Podstawą jest art. 6 ust. 1 lit. A RODO, np. Zgoda.', 'Dane usuwamy po wyborach.'],
    ['pt', 'A base é o art. 6, n.º 1, segundo a Sra. Exemplo.', 'Pode opor-se.'],
    ['ro', 'Temeiul este art. 6 alin. 1 lit. A din regulament.', 'Puteți depune plângere.'],
    ['ru', 'Основание — ст. 6 п. 1 пп. А закона.', 'Вы можете возразить.'],
    ['sk', 'Základom je čl. 6 ods. 1 písm. A nariadenia.', 'Môžete namietať.'],
    ['sl', 'Podlaga je čl. 6 odst. 1 Uredbe, npr. Privolitev.', 'Lahko ugovarjate.'],
    ['sq', 'Baza është neni. 6 pika. 1 e rregullores, p.sh. Pëlqimi.', 'Mund të ankoheni.'],
    ['sr', 'Основ је чл. 6 ст. 1 Закона, нпр. Пристанак.', 'Можете се жалити.'],
    ['sv', 'Grunden är art. 6 st. 1 i förordningen, t.ex. Samtycke.', 'Du kan klaga.'],
    ['tr', 'Dayanak md. 6 f. 1 ve örn. Açık rızadır.', 'İtiraz edebilirsiniz.'],
    ['uk', 'Підстава — ст. 6 п. 1 закону, напр. Згода.', 'Ви можете заперечити.'],
  ])('in %s: %s', (lang, first, second) => {
    expect(textsOf(`${first} ${second}`, lang)).toEqual([first, second]);
  });
});

describe('a stop', () => {
  it.each([
    ['ends a sentence after an abbreviation that closes lists', 'en', ['We use names, emails etc.', 'You may object.']],
    [
      'ends a sentence after a letter of an article',
      'de',
      ['Das folgt aus Art. 6 Abs. 1 lit. f.', 'Sie können klagen.'],
    ],
    ['does not end one after an initial', 'en', ['Ask M. Example about it.', 'She answers.']],
    ['does not end one between day and month', 'de', ['Das gilt ab dem 1. Januar 2027.', 'Danach nicht.']],
    ['does not end one between letters', 'de', ['Das folgt aus § 6 i. V. m. Art. 9 DSGVO.', 'Sie können klagen.']],
  ])('%s', (_, lang, sentences) => {
    expect(textsOf(sentences.join(' '), lang)).toEqual(sentences);
  });

  it.each([
    ['ends one after a number that is no day', 'de', ['Wir sind schon 100.', 'Januar ist kalt.']],
    ['ends one after a letter and a number', 'de', ['Das steht in Saal B1.', 'Januar ist kalt.']],
    ['ends one after a number and a letter', 'de', ['Das steht in Saal 1ab.', 'Januar ist kalt.']],
    ['ends one before the name of a month', 'de', ['Das war gut.', 'Januar ist kalt.']],
    ['ends one after a number before another word', 'de', ['Das ist Punkt 1.', 'Danach kommt Punkt 2.']],
    ['does not end one between two digits of a day and its month', 'de', ['Das gilt ab dem 24. Mai 2027.', 'Gut.']],
    ['does not end one before a month of two names', 'de', ['Das gilt ab dem 2. Jänner 2027.', 'Das ist gut.']],
    ['ends one after a day in a language that nobody described', 'xx', ['Das gilt ab dem 1.', 'Januar 2027.']],
    ['ends one in a language that nobody described', 'xx', ['We use names.', 'You may object.']],
    ['does not end one after a closing abbreviation before a number', 'en', ['We use names etc. 5 Letters follow.']],
    ['ends one after a letter though others stood before', 'de', ['Das gilt i. V. nach lit. f.', 'Sie können klagen.']],
  ])('%s', (_, lang, sentences) => {
    expect(textsOf(sentences.join(' '), lang)).toEqual(sentences);
  });

  it.each([
    ['a question is one, whatever follows', 'Is it so? yes it is.', ['Is it so?', 'yes it is.']],
    ['a line that goes on in small letters is not', 'We wrote to them.\n  and then left.', 1],
    ['a line that goes on in capitals is', 'We wrote to them.\nAnd then left.', 2],
    ['a blank line is none', 'One.  \n\n  \n', ['One.']],
    ['blanks are none', ' \n ', []],
    ['nothing is none', '', []],
  ])('the end: %s', (_, text, expected) => {
    const texts = textsOf(text, 'en');
    expect(typeof expected === 'number' ? texts.length : texts).toEqual(expected);
  });

  it('loses nothing: every sentence stands where it says', () => {
    const text = '  One. Two (e.g. three).\n Four!  ';
    for (const { text: own, start } of splitSentences(text, 'en')) {
      expect(text.slice(start, start + own.length)).toBe(own);
    }
    expect(textsOf(text, 'en').join(' ')).toBe('One. Two (e.g. three). Four!');
  });
});
