import { defineLetters } from '../define-letters';

/** Written so that the writer’s gender need not be told: no past tense in the first person. */
export default defineLetters({
  blanks: {
    controller: '[nazwa organizacji]',
    contact: '[adres e-mail lub pocztowy]',
    name: '[imię i nazwisko]',
    email: '[podany adres e-mail]',
    reasons: '[przyczyny]',
  },
  greeting: 'Szanowni Państwo,',
  letters: {
    access: {
      subject: 'Dostęp do moich danych osobowych: {site}',
      ask: [
        'czy w związku ze stroną {site} przetwarzają Państwo moje dane osobowe? Jeżeli tak, proszę o ich kopię oraz o informację:\n- w jakich celach są wykorzystywane i jak długo przechowywane;\n- skąd pochodzą;\n- komu zostały ujawnione, z nazwą każdego odbiorcy;\n- do jakich państw zostały przekazane.',
      ],
      platform: 'Proszę uwzględnić dane przechowywane lub odbierane przez {platform} (hosting strony).',
    },
    erasure: {
      subject: 'Usunięcie moich danych osobowych: {site}',
      ask: [
        'proszę o usunięcie moich danych osobowych przechowywanych w związku ze stroną {site}, o powiadomienie o tym ich odbiorców i o wskazanie mi, kim oni są. Wycofuję wszelką zgodę na ich wykorzystywanie. Jeżeli część danych pozostanie, proszę wskazać, które i dlaczego.',
      ],
      platform: 'Proszę dopilnować, aby usunięto także kopie przechowywane przez {platform} (hosting strony).',
    },
    portability: {
      subject: 'Przeniesienie moich danych osobowych: {site}',
      ask: [
        'proszę o przesłanie danych osobowych dostarczonych przeze mnie za pośrednictwem strony {site}, w ustrukturyzowanym, powszechnie używanym formacie nadającym się do odczytu maszynowego (na przykład CSV lub JSON).',
      ],
    },
    objection: {
      subject: 'Sprzeciw wobec przetwarzania moich danych: {site}',
      ask: [
        'wnoszę sprzeciw wobec przetwarzania moich danych osobowych, zebranych w związku ze stroną {site}, na potrzeby marketingu bezpośredniego, w tym związanego z nim profilowania.',
        'Z przyczyn związanych z moją szczególną sytuacją wnoszę też sprzeciw wobec każdego innego przetwarzania opartego na prawnie uzasadnionym interesie lub zadaniu w interesie publicznym: {reasons}.',
        'Proszę o zaprzestanie tego przetwarzania i o potwierdzenie.',
      ],
    },
    withdrawal: {
      subject: 'Wycofanie mojej zgody: {site}',
      ask: [
        'wycofuję każdą zgodę na przetwarzanie moich danych osobowych udzieloną w związku ze stroną {site}, także co do danych ujawniających poglądy polityczne. Proszę o zaprzestanie przetwarzania opartego na tej zgodzie, o usunięcie danych przechowywanych wyłącznie na tej podstawie i o potwierdzenie.',
      ],
    },
  },
  policy: 'Odwołuję się do Państwa polityki prywatności, odczytanej {read}.',
  policyDated: 'Odwołuję się do Państwa polityki prywatności („{dated}”), odczytanej {read}.',
  basis: 'Podstawa: {law}.',
  laws: {
    gdpr: {
      articles: {
        access: 'art. 15 RODO (odbiorcy z nazwy: Trybunał Sprawiedliwości UE, C-154/21)',
        erasure: 'art. 17 i art. 19 RODO',
        portability: 'art. 20 RODO',
        objection: 'art. 21 ust. 1–3 RODO',
        withdrawal: 'art. 7 ust. 3 RODO',
      },
      deadline: 'RODO przewiduje odpowiedź w terminie miesiąca (art. 12 ust. 3).',
    },
    uk: {
      articles: {
        access: 'art. 15 brytyjskiego RODO (UK GDPR)',
        erasure: 'art. 17 i art. 19 brytyjskiego RODO (UK GDPR)',
        portability: 'art. 20 brytyjskiego RODO (UK GDPR)',
        objection: 'art. 21 ust. 1–3 brytyjskiego RODO (UK GDPR)',
        withdrawal: 'art. 7 ust. 3 brytyjskiego RODO (UK GDPR)',
      },
      deadline: 'Przewiduje ono odpowiedź w terminie miesiąca (art. 12 ust. 3).',
    },
    swiss: {
      articles: {
        access: 'art. 25 szwajcarskiej ustawy federalnej o ochronie danych (DSG)',
        erasure: 'art. 30 ust. 2 lit. b i art. 32 szwajcarskiej ustawy federalnej o ochronie danych (DSG)',
        portability: 'art. 28 szwajcarskiej ustawy federalnej o ochronie danych (DSG)',
        objection: 'art. 30 ust. 2 lit. b szwajcarskiej ustawy federalnej o ochronie danych (DSG)',
        withdrawal: 'art. 30 ust. 2 lit. b szwajcarskiej ustawy federalnej o ochronie danych (DSG)',
      },
      deadline: 'Ustawa przewiduje co do zasady odpowiedź w terminie 30 dni (art. 25 ust. 7).',
    },
  },
  identity: 'Dane pozwalające mnie odnaleźć: {name}, {email}.',
  closing: 'Z poważaniem\n{name}',
});
