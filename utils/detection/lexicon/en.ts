import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate =
  'candida ballot mayor senat congress council trustee sheriff treasurer constituen district manifesto elect ' +
  'party+;vote campaign endorse volunteer donat contribut issues pledge party;sport opinion subscri weather ' +
  'cart checkout basket shop newspap entertain business newslett wiki univers campus student research product ' +
  'customer client software developer editor';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example: 'I am running for the council in this election: vote for our candidates and join the campaign.',
  common: 'the, and, of, to, for, with, our, you, is, are, this, from, about, that',
  ours: 'our, my, me, us, we, i',
  standsFor: 'for, 4',
  candidate:
    'candidate*, candidacy, preselect*, prospective parliamentary candidate, ppc, nominee*, running mate, running for, i am running, im running, i m running, why i run, ' +
    'stand for election, standing for, elect, elected, electing, reelect*, re elect, committee to elect, ' +
    'frontrunner*',
  election:
    'election*, electoral, ballot*, polling day, primary election*, primaries, caucus, midterm*, runoff, referendum, by election, ' +
    'general election',
  office:
    'mayor, mayoral, governor*, senator, state senate, us senate, senate, congress, congressman, congresswoman, ' +
    'city council*, ' +
    'town council*, county council*, council member, councilmember, councillor*, councilor*, councilman, ' +
    'councilwoman, ' +
    'school board, trustee, board of trustees, sheriff, treasurer, county clerk, city clerk, auditor, comptroller, ' +
    'district attorney, attorney general, alderman, alderwoman, state assembly, national assembly, general assembly, for assembly, assembly member, assemblymember, assemblyman, ' +
    'state representative, ' +
    'house of representatives, commissioner, county commission*, board of supervisors, supervisor, selectman, ' +
    'selectboard, ' +
    'parliament, member of parliament, mp, msp, mep, mla, mpp, teachta dala, dail, seanad, senedd, holyrood, legislative council, legislative assembly, list mp, for president, lieutenant governor, judge, ' +
    'secretary of state, state house, legislature, legislator',
  constituency:
    'constituency, constituencies, constituent*, our district, my district, this district, your district, district council*, council district, ' +
    'congressional district, senate district, house district, school district, legislative district, assembly district, ward, precinct, riding, local electoral area, our electorate, electorate, statewide',
  party:
    'political party, political parties, party, our movement, grassroots, caucus, party chair, national committee, ' +
    'central committee, bylaws',
  stands:
    'i am running, i m running, im running, why i run, why i m running, i am standing, i m standing, ' +
    'i am a candidate, my campaign, our campaign, my candidacy, vote for me, our candidate*, ' +
    'your candidate*, our nominee*, our slate, my opponent*, our party, our movement, our local branch, ' +
    'our local party, our chapter, we are a party, we are a movement, we are a political party',
  campaign:
    'campaign*, on the trail, town hall, meet and greet, rally, canvass*, yard sign*, lawn sign*, door knock*, ' +
    'phone bank*',
  vote:
    'vote, vote for, votes, voting, voter*, register to vote, early voting, absentee, vote by mail, polling place, polling station, postal vote, how to vote card, enrol to vote, polls, ' +
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
    'platform, manifesto, priorities, issues, my plan, the plan, our plan, our vision, our policies, policy priorities, ' +
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
    'government website, department of, ministry of, public notice*, permits, agendas and minutes, agendas minutes, standing orders, ' +
    'parish council, community council, town clerk, city hall, county government, county offices, assessor, clerk and recorder, motor vehicle, road and bridge, ' +
    'public works, building permits, job openings, council meetings, council tax, planning applications, ' +
    'code of conduct, freedom of information',
  observer:
    'all candidates, candidate comparison, compare candidates, voters guide, voter s guide, ' +
    'opinion poll*, polling average, pollster, election results, live results, fact check*, ' +
    'analysis',
  union:
    'trade union, labor union, student union, student government, student council, alumni, faculty, nonprofit, ' +
    'non profit, charity, charitable, ngo, church, 501 c 3, ' +
    'student body, students union, student president, class president, homecoming, registered charity, annual general meeting, trustees, parish church, works council, shop steward, golf club, football club',
} satisfies Lexicon;
