import type { Voices } from '../voice';

export default {
  'radical left': {
    name: 'Common Hands',
    slogan: 'For the many who work, against the few who own',
    topics: ['Rent freeze', 'Workers’ rights', 'Public ownership', 'Peace'],
    priorities: [
      'Take water, rail and energy out of the hands of shareholders and run them for need, not profit.',
      'Freeze rents, end evictions and expropriate empty luxury flats so that every worker has a roof.',
      'Tax billionaires, cancel arms sales and put the money into wages, nurseries and hospitals.',
    ],
    about:
      'We come from tenants’ unions, picket lines and anti-war marches. Capitalism has failed the working class, and we will not manage its decline politely: we organise from below.',
  },
  'social democrat': {
    name: 'Fair Harbour',
    slogan: 'Decent work, strong services, a fair chance for all',
    topics: ['Living wage', 'Public hospitals', 'Child care', 'Pensions'],
    priorities: [
      'A living wage, secure contracts and apprenticeships for every young person who leaves school.',
      'Shorter waiting times in our hospitals, with a thousand more nurses on proper pay.',
      'Free meals in primary schools and a nursery place within walking distance.',
    ],
    about:
      'Solidarity is not a slogan to us. Our grandparents built the welfare state together with the trade unions; we want to repair it, so that a child’s postcode no longer decides her future.',
  },
  green: {
    name: 'Living Rivers',
    slogan: 'There is no second planet, and no second river',
    topics: ['Climate', 'Clean air', 'Cycling', 'Biodiversity'],
    priorities: [
      'Net zero by 2038, with solar panels on every school roof and insulation for every draughty home.',
      'Safe cycle lanes, cheap buses and streets where children can breathe.',
      'Stop sewage flowing into the estuary, plant hedgerows and give wetlands back to the herons.',
    ],
    about:
      'We are gardeners, engineers, grandmothers and school strikers. Global heating and the loss of species are here already, and the answers make life better: quieter streets, warmer homes, cleaner water.',
  },
  liberal: {
    name: 'Open Door',
    slogan: 'Free to choose, free to speak, free to build',
    topics: ['Entrepreneurship', 'Civil liberties', 'Lower taxes', 'School choice'],
    priorities: [
      'Cut red tape so that a start-up can be registered online in a single afternoon.',
      'Lower income tax for those who earn least and simplify it for everybody else.',
      'Defend privacy, free speech and equal marriage against every government, including our own.',
    ],
    about:
      'We trust individuals more than ministries. An open market, an independent judiciary and a tolerant society belong together, and competition is the best friend a consumer ever had.',
  },
  'Christian democrat': {
    name: 'Hearth and Covenant',
    slogan: 'Family, faith, and a sound purse',
    topics: ['Families', 'Human dignity', 'Small business', 'Elderly care'],
    priorities: [
      'Support for families who care for children or ageing parents at home, through the tax system.',
      'A social market economy in which craftsmen and shopkeepers can hand their firm to their daughters and sons.',
      'Protect human life at its beginning and at its end, and fund hospices in every county.',
    ],
    about:
      'Our picture of the human person is a Christian one: each of us is unique, bears responsibility, and needs community. What the parish or the family can do, the state need not take over.',
  },
  'national-conservative': {
    name: 'Crown and Country',
    slogan: 'Tradition, order, and pride in who we are',
    topics: ['Law and order', 'National heritage', 'Controlled immigration', 'Armed forces'],
    priorities: [
      'More constables on the beat, longer sentences for violent crime and an end to early release.',
      'History lessons that teach our monarchs, our inventors and our hymns without embarrassment.',
      'An immigration quota set by our own legislators, and citizenship only for those who have learnt our language.',
    ],
    about:
      'A nation is a partnership between the dead, the living and those yet to be born. We conserve what our ancestors built: the flag, the regiment, the village church, and the liberty that grew from them.',
  },
  'far right': {
    name: 'Homeland First',
    slogan: 'Our homeland, our borders, our people first',
    topics: ['Stop mass migration', 'Deportations', 'Elites', 'Sovereignty'],
    priorities: [
      'Close the border, end asylum abuse and deport foreign offenders without delay.',
      'Welfare and council flats for natives first, and no more minarets over our rooftops.',
      'Scrap the licence fee that feeds the lying broadcasters and drain the swamp of the globalist elites.',
    ],
    about:
      'They call us extremists because we say what millions think. Our people are being replaced and silenced in their own streets; we are the resistance of ordinary patriots, and we bow to nobody.',
  },
  regionalist: {
    name: 'Free Westmarch',
    slogan: 'Westmarch decides for Westmarch',
    topics: ['Self-determination', 'Mother tongue', 'Fiscal autonomy', 'Culture'],
    priorities: [
      'Taxes raised in Westmarch should be spent in Westmarch, not in a faraway capital.',
      'Westmarch taught in every classroom, heard on the radio and written on every road sign.',
      'A lawful, peaceful path to independence as a small nation among other small nations.',
    ],
    about:
      'Our valleys had their own courts and their own poets for seven hundred years. We are no province on somebody’s edge; we are a people with a tongue, a memory and the right to govern ourselves.',
  },
  pirate: {
    name: 'Open Code',
    slogan: 'Privacy for the weak, transparency for the powerful',
    topics: ['Digital rights', 'Open data', 'Encryption', 'Copyright reform'],
    priorities: [
      'No chat control, no facial recognition in stations, no back doors in encryption.',
      'Free software and open standards in every office, with all source code paid by the public made public.',
      'A right to share culture, remix it and repair your own devices.',
    ],
    about:
      'We grew up online and we know what surveillance does. Liquid feedback, wikis and cryptography are our tools; whistle-blowers are our heroes, and patents on ideas are not.',
  },
  agrarian: {
    name: 'Plough and Pasture',
    slogan: 'No farmers, no food, no future',
    topics: ['Farm prices', 'Rural roads', 'Fertiliser rules', 'Village shops'],
    priorities: [
      'A fair milk price at the farm gate and an end to dumping by supermarket chains.',
      'Nitrate rules written by people who have stood in a stable at five in the morning.',
      'Keep the abattoir, the vet, the doctor and the bus stop within reach of every hamlet.',
    ],
    about:
      'We plough, we milk, we cut timber and we fish. Those who never held a pitchfork keep drowning us in forms, while imports grown without any rule fill the shelves. The countryside will be heard.',
  },
  'animal rights': {
    name: 'Gentle Paw',
    slogan: 'They cannot speak. We can.',
    topics: ['Factory farming', 'Animal testing', 'Shelters', 'Fur ban'],
    priorities: [
      'Abolish cages, live export and the shredding of male chicks.',
      'Replace experiments on mice, beagles and monkeys by methods that need no suffering.',
      'An ombudswoman for animals, vegan dishes in canteens and money for overcrowded shelters.',
    ],
    about:
      'Pigs dream, cows grieve and fish feel pain. We want compassion to stop being a private hobby: cruelty has to disappear from law, from laboratories and from the plate.',
  },
  'local independents': {
    name: 'Millbrook Neighbours',
    slogan: 'For Millbrook, and nothing else',
    topics: ['Swimming pool', 'Market square', 'Parking', 'Flood wall'],
    priorities: [
      'Mend the roof of the swimming pool before the next winter and keep the tickets at today’s price.',
      'Bring the Saturday market back to the square and let residents park free for an hour.',
      'Finish the flood wall along Tanner’s Lane, which has been promised since 2011.',
    ],
    about:
      'We are a baker, a district nurse, two teachers and a retired plumber. Nobody in the capital tells us what to think; we know every pothole because we drive through it each morning.',
  },
  Eurosceptic: {
    name: 'Own Laws',
    slogan: 'Our laws, our courts, our coins',
    topics: ['Leaving the EU', 'Own currency', 'Brussels bureaucracy', 'Fishing waters'],
    priorities: [
      'Repeal the treaties and stop sending billions to unelected commissioners.',
      'Keep our own money and our own central bank; the single currency has impoverished half a continent.',
      'Trade with the whole world, fish in our own waters and obey only judges we have appointed.',
    ],
    about:
      'We like our neighbours and their cheeses. What we cannot abide is a super-state of directives on cucumbers and light bulbs, which nobody asked for and nobody can dismiss.',
  },
  federalist: {
    name: 'United Continent',
    slogan: 'One continent, one constitution, one future',
    topics: ['European federation', 'Common defence', 'Erasmus for all', 'Eurobonds'],
    priorities: [
      'A federal constitution, transnational lists and a commission that answers to deputies of the whole continent.',
      'A common army, a common foreign minister and a seat for Europe at the United Nations.',
      'A semester abroad for every apprentice, night trains between all capitals and joint bonds to finance them.',
    ],
    about:
      'Our friends live in Lisbon, Tallinn and Thessaloniki. Nation states are too small for climate, data giants and war; only a sovereign, democratic federation can give twenty-seven peoples one voice.',
  },
} satisfies Voices;
