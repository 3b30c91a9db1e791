import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'бирач странк+ послани градоначел одборни;подржи учлани;';

/** Each list stands in Cyrillic and, letter by letter, in Latin. */
export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Ми смо странка која је изашла на изборе у граду са својим кандидатима: они су из сваког краја, гласајте за програм који је наш.',
  common: 'и, у, је, се, да, су, са, од, који, није, што, шта, ће, i, u, je, se, da, su, sa, od, koji, nije, šta, će',
  ours: 'наш*, ми, нас, нам, нама, мој, моја, моје, моји, мене, ја, naš*, mi, nas, nam, nama, moj, moja, moje, moji, mene, ja',
  standsFor: 'за, za',
  candidate:
    'кандидат*, кандидаткињ*, кандидатур*, кандидуј*, носилац листе, носилац изборне листе, носитељка листе, носиоц* лист*, ' +
    'kandidat*, kandidatkinj*, kandidatur*, kandiduj*, nosilac liste, nosilac izborne liste, nositeljka liste, nosioc* list*',
  election:
    'избори, изборе, избора, изборима, изборн*, бирач*, гласачк*, бирачк* мест*, референдум*, предизборн*, ' +
    'izbori, izbore, izbora, izborima, izborn*, birač*, glasačk*, biračk* mest*, referendum*, predizborn*',
  office:
    'градоначелни*, начелни*, послани*, посланиц*, одборни*, скупштин* општин*, градск* скупштин*, ' +
    'народн* скупштин*, председни* општин*, председни* републике, градск* већ*, ' +
    'општинск* већ*, већни*, премијер, премијера владе, ' +
    'gradonačelni*, načelni*, poslani*, poslanic*, odborni*, skupštin* opštin*, gradsk* skupštin*, ' +
    'narodn* skupštin*, predsedni* opštin*, predsedni* republike, gradsk* već*, ' +
    'opštinsk* već*, većni*, premijer*',
  constituency: 'изборн* јединиц*, изборни округ*, ' + 'izborn* jedinic*, izborni okrug*',
  party:
    'странка, странке, странку, странком, страначк*, коалициј*, покрет, покрета, покрету, партиј*, група грађана, ' +
    'посланичка група, одборничка група, градски одбор, општински одбор, месни одбор, главни одбор, омладина странке, ' +
    'stranka, stranke, stranku, strankom, stranačk*, koalicij*, pokret, pokreta, pokretu, partij*, grupa građana, ' +
    'poslanička grupa, odbornička grupa, gradski odbor, opštinski odbor, mesni odbor, glavni odbor, omladina stranke',
  stands:
    'кандидујем се, кандидујем, кандидујемо се, излазим на изборе, излазимо на изборе, наши кандидати, ' +
    'наш кандидат, наша кандидаткиња, наших кандидата, наше кандидате, нашег кандидата, наше странке, ' +
    'наше странке, нашу странку, нашој странци, нашом странком, наша партија, наш покрет, нашег покрета, ' +
    'нашем покрету, наша коалиција, наша група грађана, наш градски одбор, наш општински одбор, ' +
    'нашег општинског одбора, наш месни одбор, наша одборничка група, наша посланичка група, наши одборници, ' +
    'наше одборнице, наши посланици, моја кампања, моја кандидатура, моју кандидатуру, наш изборни, мој изборни, ' +
    'гласајте за мене, гласај за мене, заокружите број, заокружи број, заокружите нас, дајте нам свој глас, ' +
    'дајте нам глас, ми смо странка, ми смо покрет, ми смо група грађана, ваш кандидат, ваш градоначелник, ' +
    'kandidujem se, kandidujem, kandidujemo se, izlazim na izbore, izlazimo na izbore, naši kandidati, ' +
    'naš kandidat, naša kandidatkinja, naših kandidata, naše kandidate, našeg kandidata, naše stranke, ' +
    'naše stranke, našu stranku, našoj stranci, našom strankom, naša partija, naš pokret, našeg pokreta, ' +
    'našem pokretu, naša koalicija, naša grupa građana, naš gradski odbor, naš opštinski odbor, ' +
    'našeg opštinskog odbora, naš mesni odbor, naša odbornička grupa, naša poslanička grupa, naši odbornici, ' +
    'naše odbornice, naši poslanici, moja kampanja, moja kandidatura, moju kandidaturu, naš izborni, ' +
    'moj izborni, glasajte za mene, glasaj za mene, zaokružite broj, zaokruži broj, zaokružite nas, ' +
    'dajte nam svoj glas, dajte nam glas, mi smo stranka, mi smo pokret, mi smo grupa građana, vaš kandidat, ' +
    'vaš gradonačelnik',
  campaign:
    'кампањ*, митинг*, плакат*, летак, летке, летака, штанд*, конвенциј*, скуп, трибин*, од врата до врата, ' +
    'kampanj*, miting*, plakat*, letak, letke, letaka, štand*, konvencij*, skup, tribin*, od vrata do vrata',
  vote:
    'гласај*, глас, гласов*, гласањ*, гласач*, заокружи*, бирачко место, ' +
    'glasaj*, glas, glasov*, glasanj*, glasač*, zaokruži*, biračko mesto',
  volunteer:
    'волонт*, укључи*, активист*, помози*, помогн*, учествуј*, контролор*, ' +
    'volont*, uključi*, aktivist*, pomozi*, pomogn*, učestvuj*, kontrolor*',
  donate: 'донир*, донациј*, донатор*, подржи*, прилог*, ' + 'donir*, donacij*, donator*, podrži*, prilog*',
  join:
    'учлани*, учлањ*, приступниц*, придружи*, постани члан*, постаните члан*, постани део, ' +
    'učlani*, učlanj*, pristupnic*, pridruži*, postani član*, postanite član*, postani deo',
  member:
    'члан, чланов*, чланиц*, чланств*, симпатизер*, присталиц*, ' +
    'član, članov*, članic*, članstv*, simpatizer*, pristalic*',
  programme:
    'програм, програма, програму, програмом, програмск*, приоритет*, циљеви*, визиј*, статут*, вредности, наш план, ' +
    'program, programa, programu, programom, programsk*, prioritet*, ciljevi*, vizij*, statut*, vrednosti, naš plan',
  manifesto:
    'изборни програм*, програм странке, програм покрета, програмска начела, наш програм, мој програм, манифест, манифеста, ' +
    'izborni program*, program stranke, program pokreta, programska načela, naš program, moj program, manifest, manifesta',
  list:
    'листа, листе, листи, листу, изборна листа, тим, наш тим, наши људи, руководств*, наши кандидати, ' +
    'lista, liste, listi, listu, izborna lista, tim, naš tim, naši ljudi, rukovodstv*, naši kandidati',
  endorse: 'подршк*, подржавај*, препорук*, рекли о, ' + 'podršk*, podržavaj*, preporuk*, rekli o',
  topics:
    'образовањ*, здравств*, саобраћај*, привред*, пољопривред*, животн* средин*, становањ*, безбедност*, корупциј*, ' +
    'порез*, транспарентност*, пензи*, екологиј*, запошљавањ*, млади, култур*, ' +
    'obrazovanj*, zdravstv*, saobraćaj*, privred*, poljoprivred*, životn* sredin*, stanovanj*, bezbednost*, korupcij*, ' +
    'porez*, transparentnost*, penzi*, ekologij*, zapošljavanj*, mladi, kultur*',
  newsroom:
    'новине, редакциј*, новинар*, претплат*, спорт, временска прогноза, хороскоп*, оглас*, забава, маркетинг, ' +
    'најчитаниј*, колумн*, хроника, магазин, најновије вести, ' +
    'novine, redakcij*, novinar*, pretplat*, sport, vremenska prognoza, horoskop*, oglas*, zabava, marketing, ' +
    'najčitanij*, kolumn*, hronika, magazin, najnovije vesti',
  shop:
    'корпа, корпу, корпи, достава, доставе, испорук*, поруџбин*, продавниц*, купи, попуст*, на стању, ' +
    'korpa, korpu, korpi, dostava, dostave, isporuk*, porudžbin*, prodavnic*, kupi, popust*, na stanju',
  authority:
    'републичка изборна комисија, изборна комисија, министарств*, влада, градска управа, општинска управа, ' +
    'јавн* набавк*, јавн* позив*, службени лист, службени гласник, званична презентација, матичар*, писарниц*, е управа, ' +
    'republička izborna komisija, izborna komisija, ministarstv*, vlada, gradska uprava, opštinska uprava, ' +
    'javn* nabavk*, javn* poziv*, službeni list, službeni glasnik, zvanična prezentacija, matičar*, pisarnic*, e uprava',
  observer:
    'анкет*, истраживањ* јавног мњења, сви кандидати, резултати избора, анализ*, посматрач*, ' +
    'anket*, istraživanj* javnog mnjenja, svi kandidati, rezultati izbora, analiz*, posmatrač*',
  union:
    'синдикат*, синдикалн*, универзитет*, факултет*, студент*, парохиј*, фондациј*, хуманитарн*, удружењ*, црква, ' +
    'штрајк*, колективн* уговор*, ' +
    'sindikat*, sindikaln*, univerzitet*, fakultet*, student*, parohij*, fondacij*, humanitarn*, udruženj*, crkva, ' +
    'štrajk*, kolektivn* ugovor*',
} satisfies Lexicon;
