/** What links say in one language: of the policy, of what is no policy, and where they lead. All of our own wording. */
export interface LinksOfLanguage {
  /** Texts that lead to a policy, as sites write them: nouns, cases, whole sentences of a form. */
  policy: string[];
  /** Paths that say it where the text says nothing. */
  paths: string[];
  notice: string[];
  /** Cookies or terms alone. */
  others: string[];
  /** Headlines about privacy, with the path such a page has. */
  headlines: [text: string, path: string][];
}

export const LINKS: Record<string, LinksOfLanguage> = {
  bg: {
    policy: [
      'Политика за поверителност',
      'Защита на личните данни',
      'Политика за лични данни',
      'Поверителност',
      'Запознат съм с политиката за поверителност',
      'Декларация за поверителност',
      'Обработване на лични данни',
    ],
    paths: ['/politika-za-poveritelnost', '/zashtita-na-lichnite-danni', '/gdpr'],
    notice: ['Правна информация', 'Импресум'],
    others: ['Политика за бисквитки', 'Общи условия'],
    headlines: [
      ['Съдът реши: личните данни на избирателите са изтекли', '/novini/sadat-reshi-lichnite-danni-izteklite'],
    ],
  },
  hr: {
    policy: [
      'Politika privatnosti',
      'Pravila privatnosti',
      'Zaštita osobnih podataka',
      'Izjava o privatnosti',
      'Slažem se s politikom privatnosti',
      'Obrada osobnih podataka',
      'Obavijest o privatnosti',
    ],
    paths: ['/politika-privatnosti', '/zastita-osobnih-podataka', '/pravila-privatnosti', '/gdpr'],
    notice: ['Pravna obavijest', 'Impressum'],
    others: ['Kolačići', 'Uvjeti korištenja'],
    headlines: [['Sabor raspravlja o zaštiti podataka birača', '/vijesti/sabor-raspravlja-o-zastiti-podataka-biraca']],
  },
  cs: {
    policy: [
      'Zásady zpracování osobních údajů',
      'Ochrana osobních údajů',
      'Zásady ochrany osobních údajů',
      'Informace o zpracování osobních údajů',
      'Souhlasím se zpracováním osobních údajů',
      'Ochrana soukromí',
      'GDPR',
      'Prohlášení o ochraně osobních údajů',
    ],
    paths: ['/zpracovani-osobnich-udaju', '/ochrana-osobnich-udaju', '/zasady-ochrany-osobnich-udaju', '/gdpr'],
    notice: ['Právní upozornění', 'Tiráž'],
    others: ['Soubory cookie', 'Obchodní podmínky'],
    headlines: [['Sněmovna schválila nový zákon o ochraně osobních údajů', '/aktuality/snemovna-schvalila-novy-zakon']],
  },
  da: {
    policy: [
      'Privatlivspolitik',
      'Persondatapolitik',
      'Databeskyttelsespolitik',
      'Behandling af personoplysninger',
      'Sådan behandler vi dine personoplysninger',
      'Jeg har læst privatlivspolitikken',
      'GDPR',
    ],
    paths: ['/privatlivspolitik', '/persondatapolitik', '/databeskyttelse', '/behandling-af-persondata'],
    notice: ['Juridisk information', 'Kolofon'],
    others: ['Cookiepolitik', 'Handelsbetingelser'],
    headlines: [
      [
        'Ny debat om privatliv: Folketinget vil stramme reglerne',
        '/nyheder/ny-debat-om-privatliv-folketinget-vil-stramme',
      ],
    ],
  },
  nl: {
    policy: [
      'Privacyverklaring',
      'Privacybeleid',
      'Privacy',
      'Ik ga akkoord met de privacyverklaring',
      'Bescherming van persoonsgegevens',
      'Hoe wij omgaan met je persoonsgegevens',
      'AVG',
      'Privacy- en cookiebeleid',
    ],
    paths: ['/privacyverklaring', '/privacy-beleid', '/privacystatement', '/avg', '/persoonsgegevens'],
    notice: ['Colofon', 'Juridische mededeling'],
    others: ['Cookiebeleid', 'Algemene voorwaarden'],
    headlines: [
      ['Kamer debatteert over privacy van kiezers in stembureau', '/nieuws/kamer-debatteert-over-privacy-van-kiezers'],
    ],
  },
  en: {
    policy: [
      'Privacy Policy',
      'Privacy notice',
      'Privacy',
      'Privacy & Cookies',
      'By signing up you agree to our privacy policy',
      'How we use your data',
      'Data protection',
      'Our privacy statement',
      'How we handle your personal information',
    ],
    paths: ['/privacy-policy', '/privacy', '/legal/privacy', '/data-protection', '/privacypolicy.html', '/gdpr'],
    notice: ['Imprint', 'Legal notice'],
    others: ['Cookie policy', 'Terms of use'],
    headlines: [
      ['Our plan for privacy online: what we would change in parliament', '/our-plan-for-privacy-online'],
      ['Privacy group sues city over cameras', '/privacy-group-sues-city-over-cameras'],
    ],
  },
  et: {
    policy: [
      'Isikuandmete töötlemine',
      'Privaatsuspoliitika',
      'Andmekaitsetingimused',
      'Isikuandmete kaitse',
      'Nõustun privaatsustingimustega',
      'Isikuandmete töötlemise põhimõtted',
      'Andmekaitse',
    ],
    paths: ['/privaatsuspoliitika', '/isikuandmete-kaitse', '/andmekaitse', '/privaatsus'],
    notice: ['Õigusteave'],
    others: ['Küpsised', 'Kasutustingimused'],
    headlines: [
      [
        'Riigikogu arutas valijate andmekaitse küsimusi suvel',
        '/uudised/riigikogu-arutas-valijate-andmekaitse-kusimusi',
      ],
    ],
  },
  fi: {
    policy: [
      'Tietosuojaseloste',
      'Tietosuojakäytäntö',
      'Rekisteriseloste',
      'Tietosuoja',
      'Henkilötietojen käsittely',
      'Olen lukenut tietosuojaselosteen',
      'Rekisteri- ja tietosuojaseloste',
    ],
    paths: ['/tietosuojaseloste', '/tietosuoja', '/rekisteriseloste', '/yksityisyydensuoja'],
    notice: ['Oikeudellinen huomautus'],
    others: ['Evästeet', 'Käyttöehdot'],
    headlines: [
      [
        'Eduskunta keskusteli tietosuojasta vaalien alla tiistaina',
        '/uutiset/eduskunta-keskusteli-tietosuojasta-vaalien',
      ],
    ],
  },
  fr: {
    policy: [
      'Politique de confidentialité',
      'Données personnelles',
      'Protection des données',
      'Charte de confidentialité',
      'Protection de la vie privée',
      'Vos données personnelles',
      'RGPD',
      'J’ai lu et j’accepte la politique de confidentialité de la liste',
      'Traitement des données à caractère personnel',
      'Gestion des données personnelles',
      'Politique de protection des données personnelles',
    ],
    paths: [
      '/politique-de-confidentialite',
      '/donnees-personnelles',
      '/rgpd',
      '/protection-des-donnees',
      '/politique-confidentialite.html',
      '/vie-privee',
      '/index.php/confidentialite',
    ],
    notice: ['Mentions légales', 'Informations légales'],
    others: ['Gestion des cookies', 'Conditions générales d’utilisation'],
    headlines: [
      [
        'Protection des données : le Conseil d’État annule une amende',
        '/protection-des-donnees-le-conseil-detat-annule-une-amende',
      ],
      ['Vie privée et caméras : notre tribune', '/actualites/vie-privee-et-cameras-notre-tribune'],
    ],
  },
  de: {
    policy: [
      'Datenschutz',
      'Datenschutzerklärung',
      'Datenschutzhinweise',
      'Hinweise zum Datenschutz',
      'Datenschutzbestimmungen',
      'Informationen zum Datenschutz',
      'Ich habe die Datenschutzerklärung gelesen und stimme zu',
      'Datenschutz & Impressum',
      'DSGVO',
      'Privatsphäre',
    ],
    paths: ['/datenschutz', '/datenschutzerklaerung', '/datenschutzhinweise.html', '/dsgvo', '/de/service/datenschutz'],
    notice: ['Impressum', 'Anbieterkennzeichnung'],
    others: ['Cookie-Richtlinie', 'AGB'],
    headlines: [
      ['Datenschutz im Rathaus: was die neue Satzung für alle ändert', '/datenschutz-im-rathaus-was-die-neue-satzung'],
    ],
  },
  el: {
    policy: [
      'Πολιτική απορρήτου',
      'Προστασία προσωπικών δεδομένων',
      'Προσωπικά δεδομένα',
      'Πολιτική προστασίας δεδομένων',
      'Αποδέχομαι την πολιτική απορρήτου',
      'Δήλωση ιδιωτικότητας',
      'Επεξεργασία προσωπικών δεδομένων',
    ],
    paths: ['/politiki-aporritou', '/prosopika-dedomena', '/gdpr', '/πολιτική-απορρήτου'],
    notice: ['Νομική σημείωση'],
    others: ['Πολιτική cookies', 'Όροι χρήσης'],
    headlines: [
      ['Η Βουλή συζήτησε την προστασία δεδομένων των ψηφοφόρων', '/nea/vouli-prostasia-dedomenon-psifoforon'],
    ],
  },
  hu: {
    policy: [
      'Adatkezelési tájékoztató',
      'Adatvédelem',
      'Adatvédelmi nyilatkozat',
      'Elolvastam az adatkezelési tájékoztatót',
      'Adatvédelmi irányelvek',
      'Személyes adatok kezelése',
      'Adatkezelés',
    ],
    paths: ['/adatkezelesi-tajekoztato', '/adatvedelem', '/adatvedelmi-nyilatkozat', '/gdpr'],
    notice: ['Jogi nyilatkozat', 'Impresszum'],
    others: ['Sütik', 'Felhasználási feltételek'],
    headlines: [
      ['Vita a parlamentben az adatvédelemről és a választásról', '/hirek/vita-a-parlamentben-az-adatvedelemrol'],
    ],
  },
  ga: {
    policy: [
      'Beartas príobháideachais',
      'Polasaí príobháideachta',
      'Cosaint sonraí',
      'Ráiteas príobháideachais',
      'Príobháideachas',
    ],
    paths: ['/polasai-priobhaideachais', '/cosaint-sonrai', '/beartas-priobhaideachais'],
    notice: ['Fógra dlíthiúil'],
    others: ['Fianáin', 'Téarmaí úsáide'],
    headlines: [
      [
        'Díospóireacht sa Dáil faoi chosaint sonraí na vótálaithe',
        '/nuacht/diospoireacht-sa-dail-faoi-chosaint-sonrai',
      ],
    ],
  },
  it: {
    policy: [
      'Informativa sulla privacy',
      'Informativa privacy',
      'Privacy',
      'Privacy policy',
      'Trattamento dei dati personali',
      'Ho letto l’informativa sul trattamento dei dati personali',
      'Informativa sulla protezione dei dati',
      'Tutela dei dati personali',
      'Informativa ex art. 13 GDPR',
    ],
    paths: [
      '/informativa-privacy',
      '/privacy-policy',
      '/informativa-sulla-privacy',
      '/trattamento-dati-personali',
      '/privacy.php',
    ],
    notice: ['Note legali'],
    others: ['Cookie policy', 'Termini e condizioni'],
    headlines: [
      [
        'Il Garante della privacy apre un’indagine sul Comune',
        '/notizie/il-garante-della-privacy-apre-indagine-sul-comune',
      ],
    ],
  },
  lv: {
    policy: [
      'Privātuma politika',
      'Personas datu apstrāde',
      'Personas datu aizsardzība',
      'Piekrītu privātuma politikai',
      'Datu aizsardzības politika',
      'Privātums',
      'Privātuma paziņojums',
    ],
    paths: ['/privatuma-politika', '/personas-datu-apstrade', '/datu-aizsardziba'],
    notice: ['Juridiskā informācija'],
    others: ['Sīkdatnes', 'Lietošanas noteikumi'],
    headlines: [
      ['Saeima sprieda par vēlētāju datu aizsardzību šonedēļ', '/zinas/saeima-sprieda-par-veletaju-datu-aizsardzibu'],
    ],
  },
  lt: {
    policy: [
      'Privatumo politika',
      'Asmens duomenų apsauga',
      'Asmens duomenų tvarkymas',
      'Sutinku su privatumo politika',
      'Privatumo pranešimas',
      'Duomenų apsauga',
      'BDAR',
    ],
    paths: ['/privatumo-politika', '/asmens-duomenu-apsauga', '/duomenu-apsauga', '/bdar'],
    notice: ['Teisinė informacija'],
    others: ['Slapukai', 'Naudojimo sąlygos'],
    headlines: [
      [
        'Seimas svarstė rinkėjų duomenų apsaugą vakar vakare',
        '/naujienos/seimas-svarste-rinkeju-duomenu-apsauga-vakar',
      ],
    ],
  },
  mt: {
    policy: [
      "Politika ta' privatezza",
      'Politika tal-privatezza',
      'Protezzjoni tad-data',
      'Privatezza',
      'Stqarrija dwar il-privatezza',
    ],
    paths: ['/politika-tal-privatezza', '/privatezza', '/protezzjoni-tad-data'],
    notice: ['Avviż legali'],
    others: ['Politika tal-cookies', 'Termini tal-użu'],
    headlines: [
      [
        'Il-Parlament iddiskuta l-protezzjoni tad-data tal-votanti llum',
        '/ahbarijiet/parlament-protezzjoni-tad-data-tal-votanti',
      ],
    ],
  },
  pl: {
    policy: [
      'Polityka prywatności',
      'Klauzula informacyjna',
      'RODO',
      'Ochrona danych osobowych',
      'Klauzula RODO',
      'Zapoznałem się z polityką prywatności',
      'Przetwarzanie danych osobowych',
      'Informacja o przetwarzaniu danych osobowych',
      'Obowiązek informacyjny',
      'Akceptuję klauzulę informacyjną',
    ],
    paths: ['/polityka-prywatnosci', '/rodo', '/klauzula-informacyjna', '/ochrona-danych-osobowych', '/klauzula-rodo'],
    notice: ['Nota prawna', 'Informacje prawne'],
    others: ['Polityka cookies', 'Regulamin'],
    headlines: [
      [
        'Sejm debatował o ochronie danych wyborców przez całą noc',
        '/aktualnosci/sejm-debatowal-o-ochronie-danych-wyborcow',
      ],
    ],
  },
  pt: {
    policy: [
      'Política de Privacidade',
      'Proteção de dados',
      'Privacidade',
      'Li e aceito a política de privacidade',
      'Tratamento de dados pessoais',
      'Aviso de privacidade',
      'RGPD',
      'Proteção de Dados Pessoais',
    ],
    paths: ['/politica-de-privacidade', '/privacidade', '/protecao-de-dados', '/rgpd', '/politicadeprivacidade'],
    notice: ['Aviso legal', 'Ficha técnica'],
    others: ['Política de cookies', 'Termos de utilização'],
    headlines: [
      [
        'Câmara debate privacidade dos munícipes na próxima reunião',
        '/noticias/camara-debate-privacidade-dos-municipes',
      ],
    ],
  },
  ro: {
    policy: [
      'Politica de confidențialitate',
      'Protecția datelor',
      'Prelucrarea datelor cu caracter personal',
      'Notă de informare privind datele personale',
      'Sunt de acord cu politica de confidențialitate',
      'Confidențialitate',
      'GDPR',
      'Protecția datelor cu caracter personal',
    ],
    paths: [
      '/politica-de-confidentialitate',
      '/confidentialitate',
      '/protectia-datelor',
      '/gdpr',
      '/prelucrarea-datelor',
    ],
    notice: ['Aviz juridic', 'Informații legale'],
    others: ['Politica cookie', 'Termeni și condiții'],
    headlines: [
      [
        'Dezbatere în Parlament despre protecția datelor alegătorilor',
        '/stiri/dezbatere-in-parlament-despre-protectia-datelor',
      ],
    ],
  },
  sk: {
    policy: [
      'Ochrana osobných údajov',
      'Zásady ochrany osobných údajov',
      'Spracúvanie osobných údajov',
      'Súhlasím so spracovaním osobných údajov',
      'Ochrana súkromia',
      'GDPR',
      'Informácie o spracúvaní osobných údajov',
    ],
    paths: ['/ochrana-osobnych-udajov', '/spracovanie-osobnych-udajov', '/gdpr', '/ochrana-sukromia'],
    notice: ['Právne informácie'],
    others: ['Súbory cookies', 'Obchodné podmienky'],
    headlines: [
      ['Parlament rokoval o ochrane údajov voličov až do rána', '/spravy/parlament-rokoval-o-ochrane-udajov-volicov'],
    ],
  },
  sl: {
    policy: [
      'Politika zasebnosti',
      'Varstvo osebnih podatkov',
      'Izjava o zasebnosti',
      'Strinjam se s politiko zasebnosti',
      'Obdelava osebnih podatkov',
      'Zasebnost',
      'Pravilnik o varstvu osebnih podatkov',
    ],
    paths: ['/politika-zasebnosti', '/varstvo-osebnih-podatkov', '/zasebnost', '/varovanje-osebnih-podatkov'],
    notice: ['Pravno obvestilo', 'Kolofon'],
    others: ['Piškotki', 'Splošni pogoji'],
    headlines: [
      ['Državni zbor o varstvu podatkov volivcev na sredini seji', '/novice/drzavni-zbor-o-varstvu-podatkov-volivcev'],
    ],
  },
  es: {
    policy: [
      'Política de privacidad',
      'Aviso de privacidad',
      'Protección de datos',
      'Privacidad',
      'He leído y acepto la política de privacidad',
      'Tratamiento de datos personales',
      'Política de protección de datos',
      'Información sobre protección de datos',
      'Cláusula de privacidad',
    ],
    paths: [
      '/politica-privacidad',
      '/politica-de-privacidad',
      '/privacidad',
      '/proteccion-de-datos',
      '/aviso-de-privacidad',
      '/lopd',
    ],
    notice: ['Aviso legal', 'Información legal'],
    others: ['Política de cookies', 'Condiciones de uso'],
    headlines: [
      [
        'El pleno debate la privacidad de los vecinos este jueves',
        '/noticias/el-pleno-debate-la-privacidad-de-los-vecinos',
      ],
    ],
  },
  sv: {
    policy: [
      'Integritetspolicy',
      'Personuppgiftspolicy',
      'Dataskyddspolicy',
      'Behandling av personuppgifter',
      'Så behandlar vi dina personuppgifter',
      'Jag godkänner integritetspolicyn',
      'GDPR',
      'Hantering av personuppgifter',
    ],
    paths: ['/integritetspolicy', '/personuppgifter', '/dataskydd', '/gdpr', '/personuppgiftspolicy'],
    notice: ['Juridisk information'],
    others: ['Kakor', 'Användarvillkor'],
    headlines: [
      [
        'Riksdagen debatterade dataskydd för väljare under hela onsdagen',
        '/nyheter/riksdagen-debatterade-dataskydd-for-valjare',
      ],
    ],
  },
  uk: {
    policy: [
      'Політика конфіденційності',
      'Захист персональних даних',
      'Обробка персональних даних',
      'Погоджуюся з політикою конфіденційності',
      'Конфіденційність',
      'Політика приватності',
      'Положення про обробку персональних даних',
    ],
    paths: ['/polityka-konfidentsiinosti', '/privacy', '/політика-конфіденційності'],
    notice: ['Правова інформація'],
    others: ['Файли cookie', 'Умови використання'],
    headlines: [
      [
        'Рада обговорила захист персональних даних виборців у вівторок',
        '/novyny/rada-zakhyst-danykh-vybortsiv-u-vivtorok',
      ],
    ],
  },
  tr: {
    policy: [
      'Gizlilik Politikası',
      'Aydınlatma Metni',
      'KVKK',
      'KVKK Aydınlatma Metni',
      'Kişisel Verilerin Korunması',
      'Gizlilik politikasını okudum ve kabul ediyorum',
      'Gizlilik Sözleşmesi',
      'Kişisel verilerin işlenmesi',
    ],
    paths: ['/gizlilik-politikasi', '/kvkk', '/gizlilik', '/kisisel-verilerin-korunmasi', '/aydinlatma-metni'],
    notice: ['Künye', 'Yasal uyarı'],
    others: ['Çerez politikası', 'Kullanım koşulları'],
    headlines: [
      [
        'Meclis seçmenlerin kişisel verilerini uzun uzun bugün tartıştı',
        '/haber/meclis-secmenlerin-kisisel-verilerini-tartisti',
      ],
    ],
  },
  no: {
    policy: [
      'Personvern',
      'Personvernerklæring',
      'Behandling av personopplysninger',
      'Slik behandler vi personopplysninger',
      'Jeg har lest personvernerklæringen',
      'Personvern og informasjonskapsler',
      'GDPR',
    ],
    paths: ['/personvern', '/personvernerklaering', '/personvernerklering', '/om-oss/personvern'],
    notice: ['Juridisk informasjon'],
    others: ['Informasjonskapsler', 'Vilkår for bruk'],
    headlines: [
      [
        'Stortinget diskuterte personvern for velgere i flere timer',
        '/nyheter/stortinget-diskuterte-personvern-for-velgere',
      ],
    ],
  },
  is: {
    policy: [
      'Persónuverndarstefna',
      'Persónuvernd',
      'Meðferð persónuupplýsinga',
      'Vinnsla persónuupplýsinga',
      'Ég samþykki persónuverndarstefnuna',
    ],
    paths: ['/personuverndarstefna', '/personuvernd', '/medferd-personuupplysinga'],
    notice: ['Lagalegur fyrirvari'],
    others: ['Vafrakökur', 'Notkunarskilmálar'],
    headlines: [
      [
        'Alþingi ræddi persónuvernd kjósenda í allan dag og nótt',
        '/frettir/althingi-raeddi-personuvernd-kjosenda-i-allan-dag',
      ],
    ],
  },
  sq: {
    policy: [
      'Politika e privatësisë',
      'Privatësia',
      'Mbrojtja e të dhënave personale',
      'Pranoj politikën e privatësisë',
      'Deklarata e privatësisë',
    ],
    paths: ['/politika-e-privatesise', '/privatesia', '/mbrojtja-e-te-dhenave'],
    notice: ['Njoftim ligjor'],
    others: ['Cookies', 'Kushtet e përdorimit'],
    headlines: [
      ['Kuvendi diskutoi mbrojtjen e të dhënave të zgjedhësve sot', '/lajme/kuvendi-diskutoi-mbrojtjen-e-te-dhenave'],
    ],
  },
  sr: {
    policy: [
      'Политика приватности',
      'Politika privatnosti',
      'Zaštita podataka o ličnosti',
      'Obrada podataka o ličnosti',
      'Slažem se sa politikom privatnosti',
      'Заштита података о личности',
      'Приватност',
    ],
    paths: ['/politika-privatnosti', '/zastita-podataka', '/politika-privatnosti.php'],
    notice: ['Импресум', 'Pravno obaveštenje'],
    others: ['Kolačići', 'Услови коришћења'],
    headlines: [
      [
        'Skupština raspravljala o zaštiti podataka birača celog dana',
        '/vesti/skupstina-raspravljala-o-zastiti-podataka-biraca',
      ],
    ],
  },
  ar: {
    policy: ['سياسة الخصوصية', 'الخصوصية', 'حماية البيانات الشخصية', 'أوافق على سياسة الخصوصية', 'بيان الخصوصية'],
    paths: ['/privacy-policy', '/سياسة-الخصوصية'],
    notice: ['إشعار قانوني'],
    others: ['ملفات تعريف الارتباط', 'شروط الاستخدام'],
    headlines: [
      ['ناقش البرلمان أمس الخصوصية في قانون الانتخابات الجديد طويلا', '/akhbar/naqash-albarlaman-alkhususia-fi-qanun'],
    ],
  },
  ru: {
    policy: [
      'Политика конфиденциальности',
      'Обработка персональных данных',
      'Защита персональных данных',
      'Согласие на обработку персональных данных',
      'Я согласен с политикой конфиденциальности',
      'Политика обработки персональных данных',
      'Конфиденциальность',
    ],
    paths: ['/politika-konfidencialnosti', '/personalnye-dannye', '/privacy', '/политика-конфиденциальности'],
    notice: ['Правовая информация'],
    others: ['Файлы cookie', 'Пользовательское соглашение'],
    headlines: [
      [
        'Дума обсудила защиту персональных данных избирателей в среду',
        '/novosti/duma-zashchita-dannykh-izbirateley-v-sredu',
      ],
    ],
  },
};
