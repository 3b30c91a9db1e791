/**
 * Real parties, for one purpose: that nothing which decides what a campaign is may name one. Full names by country, then what is
 * written in capitals. Neither complete nor a ranking; names that left the ballot long ago stand here too.
 */
export const PARTY_NAMES: Readonly<Record<string, string>> = {
  Albania: 'Partia Socialiste, Partia Demokratike, Partia e Lirisë, Mundësia',
  'Arab countries':
    'حركة النهضة, حزب الوفد, حزب الله, حزب الاستقلال, العدالة والتنمية, الأصالة والمعاصرة, نداء تونس, حركة فتح',
  Australia: 'Australian Labor Party, Liberal Party, The Nationals, One Nation, The Greens, Katter’s Australian Party',
  Austria: 'Österreichische Volkspartei, Sozialdemokratische Partei, Freiheitliche Partei, NEOS, Die Grünen',
  Belgium:
    'Nieuw-Vlaamse Alliantie, Vlaams Belang, Vooruit, Open Vld, Mouvement Réformateur, Les Engagés, Ecolo, Groen, DéFI, ' +
    'Parti du Travail de Belgique',
  Bosnia: 'Naša stranka, Narod i pravda, Stranka demokratske akcije, Demokratska fronta',
  Bulgaria: 'Възраждане, Продължаваме промяната, Демократична България, Има такъв народ, ГЕРБ',
  Canada:
    'Bloc Québécois, Parti Québécois, New Democratic Party, Québec solidaire, Coalition Avenir Québec, People’s Party of Canada',
  Croatia: 'Hrvatska demokratska zajednica, Možemo, Domovinski pokret, Most nezavisnih lista',
  Czechia: 'ANO 2011, TOP 09, Starostové a nezávislí, Občanská demokratická strana, Piráti, Motoristé sobě, Stačilo',
  Denmark:
    'Socialdemokratiet, Venstre, Dansk Folkeparti, Enhedslisten, Radikale Venstre, Socialistisk Folkeparti, Liberal Alliance, ' +
    'Alternativet, Moderaterne, Danmarksdemokraterne, Nye Borgerlige',
  Estonia: 'Reformierakond, Keskerakond, Isamaa, Eesti 200, Konservatiivne Rahvaerakond',
  Finland: 'Kokoomus, Perussuomalaiset, Vihreät, Keskusta, Vasemmistoliitto, Kristillisdemokraatit',
  France:
    'Rassemblement national, La France insoumise, Renaissance, Les Républicains, Parti socialiste, Europe Écologie Les Verts, ' +
    'Parti communiste français, Reconquête, Horizons, Mouvement démocrate, MoDem, Debout la France, Place publique, Lutte ouvrière, ' +
    'Nouveau Parti anticapitaliste, Les Écologistes, La République en marche, Front national, Union pour un mouvement populaire',
  Germany:
    'Alternative für Deutschland, Bündnis 90, Die Linke, Freie Wähler, Piratenpartei, Volt, Tierschutzpartei, ' +
    'Bündnis Sahra Wagenknecht, Freie Demokraten, Die Heimat, Werteunion, Südschleswigscher Wählerverband',
  Greece: 'Νέα Δημοκρατία, ΣΥΡΙΖΑ, ΠΑΣΟΚ, Ελληνική Λύση, Χρυσή Αυγή, Πλεύση Ελευθερίας',
  Hungary: 'Fidesz, Jobbik, Momentum, Tisza, Mi Hazánk, Demokratikus Koalíció, Párbeszéd',
  Iceland: 'Sjálfstæðisflokkurinn, Framsóknarflokkurinn, Samfylkingin, Viðreisn, Píratar, Miðflokkurinn',
  Ireland: 'Fianna Fáil, Fine Gael, Sinn Féin, Aontú, People Before Profit, Social Democrats, Independent Ireland',
  Italy:
    'Fratelli d’Italia, Lega Nord, Forza Italia, Partito Democratico, Movimento 5 Stelle, Italia Viva, Sinistra Italiana, ' +
    'Europa Verde, Rifondazione Comunista, Südtiroler Volkspartei',
  Kosovo: 'Vetëvendosje, Lidhja Demokratike e Kosovës',
  Latvia: 'Jaunā Vienotība, Saskaņa, Nacionālā apvienība, Progresīvie, Latvija pirmajā vietā',
  Lithuania: 'Tėvynės sąjunga, Darbo partija, Laisvės partija, Nemuno aušra, Valstiečių ir žaliųjų sąjunga',
  Luxembourg: 'Déi Gréng, Demokratesch Partei, Chrëschtlech Sozial Vollekspartei',
  Malta: 'Partit Laburista, Partit Nazzjonalista',
  Netherlands:
    'GroenLinks, Partij voor de Dieren, BoerBurgerBeweging, Forum voor Democratie, DENK, ChristenUnie, JA21, Nieuw Sociaal Contract, ' +
    'Partij voor de Vrijheid, Partij van de Arbeid, 50PLUS',
  'New Zealand': 'National Party, New Zealand First, Te Pāti Māori, ACT New Zealand',
  'North Macedonia': 'Левица, Социјалдемократски сојуз, Алијанса за Албанците',
  Norway:
    'Arbeiderpartiet, Høyre, Fremskrittspartiet, Senterpartiet, Sosialistisk Venstreparti, Rødt, Kristelig Folkeparti, Miljøpartiet',
  Poland:
    'Prawo i Sprawiedliwość, Platforma Obywatelska, Koalicja Obywatelska, Konfederacja, Lewica, Polska 2050, Razem, ' +
    'Polskie Stronnictwo Ludowe, Nowoczesna',
  Portugal:
    'Partido Socialista, Chega, Iniciativa Liberal, Bloco de Esquerda, Livre, Partido Social Democrata, Pessoas Animais Natureza',
  Romania: 'Uniunea Salvați România, Alianța pentru Unirea Românilor, Partidul Național Liberal',
  Russia: 'Единая Россия, Справедливая Россия, Яблоко, Новые люди',
  Serbia:
    'Српска напредна странка, Демократска странка, Зелено-леви фронт, Двери, Srpska napredna stranka, Zeleno-levi front, Dveri',
  Slovakia: 'Smer, Progresívne Slovensko, Hlas – sociálna demokracia, Sloboda a Solidarita, Za ľudí',
  Slovenia: 'Gibanje Svoboda, Nova Slovenija, Levica, Socialni demokrati, Slovenska demokratska stranka',
  Spain:
    'Partido Socialista Obrero Español, Partido Popular, Vox, Podemos, Sumar, Ciudadanos, Esquerra Republicana, Junts per Catalunya, ' +
    'EH Bildu, Compromís, Más Madrid, Izquierda Unida, Coalición Canaria, Bloque Nacionalista Galego, Adelante Andalucía',
  Sweden:
    'Socialdemokraterna, Moderaterna, Sverigedemokraterna, Centerpartiet, Vänsterpartiet, Kristdemokraterna, Liberalerna, Miljöpartiet',
  Switzerland: 'Schweizerische Volkspartei, Die Mitte, Grünliberale, Lega dei Ticinesi',
  Turkey:
    'AK Parti, Adalet ve Kalkınma Partisi, Cumhuriyet Halk Partisi, İYİ Parti, Zafer Partisi, Saadet Partisi, DEM Parti',
  Ukraine: 'Слуга народу, Європейська солідарність, Батьківщина, Партія Голос',
  'United Kingdom':
    'Labour Party, Conservative Party, Liberal Democrats, Reform UK, Scottish National Party, Plaid Cymru, Green Party, Brexit Party, ' +
    'Alliance Party, Ulster Unionist Party, Sinn Féin',
  'United States': 'Democratic Party, Republican Party, Libertarian Party, Constitution Party, Working Families Party',
};

/** Written together, without points and hyphens; those that are an everyday word somewhere (Czech «staň», "become") are left out. */
export const PARTY_LETTERS =
  'afd cdu csu spd fdp bsw npd ödp ssw fpö övp spö nva cdv ptb pvda hdz sds snsd sda akel disy elam ods ksčm ekre lfi rn eelv ' +
  'npa lrem ump udi pcf modem kke mszp lmp fdi pd m5s pds lsap vvd pvv cda d66 sgp bbb fvd frp krf mdg pis psl psoe pp erc pnv bng ' +
  'cup psd usr aur udmr pnl olano kdh svp udc glp ukip dup sdlp snp uup gop ndp caq chp mhp akp hdp lsi ldk pdk aak кпрф лдпр бсп дпс ' +
  'снс спс вмро дпмне сдсм опзж sns';
