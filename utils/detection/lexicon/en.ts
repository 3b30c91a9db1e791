import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate =
  'candida election electoral ballot mayor senat congress council trustee sheriff treasurer constituen ' +
  'district manifesto elect party+;' +
  'vote voter campaign endorse volunteer donat contribut issues pledge party;' +
  'sport opinion subscri weather cart checkout basket shop newspap journalis entertain business newslett wiki ' +
  'univers campus student research product customer client software developer editor';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example: 'I am running for the council in this election: vote for our candidates and join the campaign.',
  common: 'the, and, of, to, for, with, our, you, is, are, this, from, about, that',
  ours: 'our, my, me, us, we, i',
  standsFor: 'for, 4',
  candidate:
    'candidate*, candidacy, nominee*, running mate, running for, i am running, im running, i m running, why i run, ' +
    'stand for election, standing for, elect*, vote for, reelect*, re elect, committee to elect, friends of, ' +
    'frontrunner*',
  election:
    'election*, electoral, ballot*, polling day, primary, caucus, midterm*, runoff, referendum, by election, ' +
    'general election',
  office:
    'mayor, mayoral, governor*, senator, state senate, us senate, senate, congress, congressman, congresswoman, ' +
    'city council*, ' +
    'town council*, county council*, council member, councilmember, councillor*, councilor*, councilman, ' +
    'councilwoman, ' +
    'school board, trustee, board of trustees, sheriff, treasurer, county clerk, city clerk, auditor, comptroller, ' +
    'district attorney, attorney general, alderman, alderwoman, assembly, assemblymember, assemblyman, ' +
    'state representative, ' +
    'house of representatives, commissioner, county commission*, board of supervisors, supervisor, selectman, ' +
    'selectboard, ' +
    'parliament, member of parliament, mp, msp, mep, president, vice president, lieutenant governor, judge, ' +
    'judicial, ' +
    'secretary of state, state house, legislature, legislator',
  constituency:
    'constituency, constituencies, constituent*, district, ward, precinct, riding, electorate, statewide, hd, ld, cd',
  party:
    'political party, party, parties, our movement, grassroots, caucus, party chair, national committee, ' +
    'central committee, bylaws',
  campaign:
    'campaign*, on the trail, town hall, meet and greet, rally, canvass*, yard sign*, lawn sign*, door knock*, ' +
    'phone bank*',
  vote:
    'vote, votes, voting, voter*, register to vote, early voting, absentee, vote by mail, polling place, polls, ' +
    'make a plan to vote',
  volunteer:
    'volunteer*, get involved, take action, knock on doors, knock doors, sign up to help, join the team, ' +
    'lend a hand, host an event',
  donate:
    'donate*, donation*, contribute, contribution*, chip in, fundrais*, pitch in, support us, support the campaign',
  join:
    'join us, join the party, join the movement, join the campaign, join our, join team, join now, ' +
    'become a member, sign the pledge, stand with, stay connected',
  member: 'member*, supporter*, activist*',
  programme:
    'platform, manifesto, priorities, issues, my plan, the plan, our plan, our vision, policies, ' +
    'policy platform, on the issues, where i stand, what we stand for, our values, principles, pledge*, agenda',
  manifesto: 'manifesto, party platform, policy platform, platform planks, on the issues, where i stand',
  list: 'slate, team, meet the team, leadership, our candidates',
  endorse: 'endorse*, endorsement*, endorsed by, supporters, backed by, testimonial*',
  topics:
    'taxes, taxpayer*, housing, affordability, public safety, health care, healthcare, education, schools, ' +
    'climate, jobs, infrastructure, transparency, accountability, immigration, economy, small business, seniors, ' +
    'veterans, crime, budget, property tax*',
  newsroom:
    'newspaper*, newsroom, journalist*, reporter*, editor, editors, editorial, breaking news, subscriber*, ' +
    'e edition, obituar*, ' +
    'horoscope*, weather, sports, sport, opinion, entertainment, correspondent, associated press, reuters, ' +
    'advertise with us, lifestyle, newsletters, podcasts, read more stories, most read, most popular, top stories',
  shop:
    'add to cart, shopping cart, checkout, my cart, basket, wishlist, free shipping, returns, add to bag, ' +
    'gift card*, best seller*, order status, my orders, in stock',
  authority:
    'board of elections, election commission, electoral commission, county clerk, official website of, ' +
    'government website, department of, ministry of, public notice*, permits, agendas and minutes',
  observer:
    'all candidates, candidate comparison, compare candidates, voter guide, voters guide, nonpartisan, ' +
    'non partisan, opinion poll*, polling average, pollster, election results, live results, fact check*, ' +
    'analysis',
  union:
    'trade union, labor union, student union, student government, student council, alumni, faculty, nonprofit, ' +
    'non profit, charity, charitable, ngo, church, 501 c 3',
} satisfies Lexicon;
