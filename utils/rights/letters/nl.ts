import { defineLetters } from '../define-letters';

export default defineLetters({
  blanks: {
    controller: '[naam van de organisatie]',
    contact: '[e-mail- of postadres]',
    name: '[uw naam]',
    email: '[het opgegeven e-mailadres]',
    reasons: '[uw redenen]',
  },
  greeting: 'Geachte heer of mevrouw,',
  letters: {
    access: {
      subject: 'Inzage in mijn persoonsgegevens: {site}',
      ask: [
        'Verwerkt u in verband met de website {site} persoonsgegevens van mij? Zo ja, dan verzoek ik u mij een kopie te sturen en mij te laten weten:\n- waarvoor u ze gebruikt en hoelang u ze bewaart;\n- waar ze vandaan komen;\n- wie ze heeft ontvangen, iedere ontvanger met naam;\n- naar welke landen ze zijn doorgegeven.',
      ],
      platform: 'Wilt u daarbij vermelden wat {platform}, waar de website wordt gehost, opslaat of ontvangt?',
    },
    erasure: {
      subject: 'Wissing van mijn persoonsgegevens: {site}',
      ask: [
        'Ik verzoek u de persoonsgegevens te wissen die u in verband met de website {site} van mij bewaart, de ontvangers daarvan op de hoogte te stellen en mij te laten weten wie dat zijn. Ik trek iedere toestemming voor het gebruik ervan in. Als u gegevens blijft bewaren, laat mij dan weten welke en waarom.',
      ],
      platform: 'Wilt u ervoor zorgen dat ook de kopieën bij {platform}, waar de website wordt gehost, worden gewist?',
    },
    portability: {
      subject: 'Overdracht van mijn persoonsgegevens: {site}',
      ask: [
        'Ik verzoek u mij de persoonsgegevens te sturen die ik u via de website {site} heb verstrekt, in een gestructureerde, gangbare en machineleesbare vorm (bijvoorbeeld CSV of JSON).',
      ],
    },
    objection: {
      subject: 'Bezwaar tegen de verwerking van mijn gegevens: {site}',
      ask: [
        'Ik maak bezwaar tegen de verwerking van mijn persoonsgegevens, verzameld in verband met de website {site}, voor direct marketing, met inbegrip van profilering die daarmee verband houdt.',
        'Om redenen die verband houden met mijn specifieke situatie maak ik ook bezwaar tegen iedere andere verwerking op grond van een gerechtvaardigd belang of een taak van algemeen belang: {reasons}.',
        'Wilt u deze verwerking staken en mij dat bevestigen?',
      ],
    },
    withdrawal: {
      subject: 'Intrekking van mijn toestemming: {site}',
      ask: [
        'Ik trek iedere toestemming in die ik in verband met de website {site} heb gegeven voor de verwerking van mijn persoonsgegevens, ook voor gegevens waaruit politieke opvattingen blijken. Wilt u de verwerking die daarop berust staken, de gegevens wissen die u alleen op die grond bewaarde en mij dat bevestigen?',
      ],
    },
  },
  policy: 'Ik heb uw privacyverklaring op {read} gelezen.',
  policyDated: 'Ik heb uw privacyverklaring (“{dated}”) op {read} gelezen.',
  basis: 'Ik beroep mij op {law}.',
  laws: {
    gdpr: {
      articles: {
        access: 'artikel 15 AVG (ontvangers met naam: Hof van Justitie van de EU, C-154/21)',
        erasure: 'de artikelen 17 en 19 AVG',
        portability: 'artikel 20 AVG',
        objection: 'artikel 21, leden 1 tot en met 3, AVG',
        withdrawal: 'artikel 7, lid 3, AVG',
      },
      deadline: 'De AVG voorziet in een antwoord binnen een maand (artikel 12, lid 3).',
    },
    uk: {
      articles: {
        access: 'artikel 15 van de Britse AVG (UK GDPR)',
        erasure: 'de artikelen 17 en 19 van de Britse AVG (UK GDPR)',
        portability: 'artikel 20 van de Britse AVG (UK GDPR)',
        objection: 'artikel 21, leden 1 tot en met 3, van de Britse AVG (UK GDPR)',
        withdrawal: 'artikel 7, lid 3, van de Britse AVG (UK GDPR)',
      },
      deadline: 'Die voorziet in een antwoord binnen een maand (artikel 12, lid 3).',
    },
    swiss: {
      articles: {
        access: 'artikel 25 van de Zwitserse wet op de gegevensbescherming (DSG)',
        erasure: 'de artikelen 30, lid 2, onder b, en 32 van de Zwitserse wet op de gegevensbescherming (DSG)',
        portability: 'artikel 28 van de Zwitserse wet op de gegevensbescherming (DSG)',
        objection: 'artikel 30, lid 2, onder b, van de Zwitserse wet op de gegevensbescherming (DSG)',
        withdrawal: 'artikel 30, lid 2, onder b, van de Zwitserse wet op de gegevensbescherming (DSG)',
      },
      deadline: 'De wet voorziet doorgaans in een antwoord binnen 30 dagen (artikel 25, lid 7).',
    },
  },
  identity: 'Om mij te vinden: {name}, {email}.',
  closing: 'Met vriendelijke groet,\n{name}',
});
