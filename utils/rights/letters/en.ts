import { defineLetters } from '../define-letters';

export default defineLetters({
  blanks: {
    controller: '[name of the organisation]',
    contact: '[e-mail or postal address]',
    name: '[your name]',
    email: '[the e-mail address you gave]',
    reasons: '[your reasons]',
  },
  greeting: 'Dear Sir or Madam,',
  letters: {
    access: {
      subject: 'Access to my personal data: {site}',
      ask: [
        'Do you hold personal data about me in connection with the site {site}? If so, please send me a copy and tell me:\n- what you use them for and how long you keep them;\n- where you got them;\n- who has received them, each recipient by name;\n- to which countries they have gone.',
      ],
      platform: 'Please include what {platform}, which hosts the site, stores or receives.',
    },
    erasure: {
      subject: 'Erasure of my personal data: {site}',
      ask: [
        'Please erase the personal data you hold about me in connection with the site {site}, inform those who received them, and tell me who they are. I withdraw any consent to their use. If you keep some of them, please tell me which and why.',
      ],
      platform: 'Please make sure that {platform}, which hosts the site, erases its copies as well.',
    },
    portability: {
      subject: 'Portability of my personal data: {site}',
      ask: [
        'Please send me the personal data that I gave you through the site {site}, in a structured, commonly used and machine-readable format (for example CSV or JSON).',
      ],
    },
    objection: {
      subject: 'Objection to the use of my personal data: {site}',
      ask: [
        'I object to the use of my personal data, collected in connection with the site {site}, for direct marketing, including profiling related to it.',
        'On grounds relating to my particular situation I also object to any other use based on legitimate interests or on a task in the public interest: {reasons}.',
        'Please stop these uses and confirm to me that you have.',
      ],
    },
    withdrawal: {
      subject: 'Withdrawal of my consent: {site}',
      ask: [
        'I withdraw every consent that I gave in connection with the site {site} to the use of my personal data, including data that reveal political opinions. Please stop the uses that rest on it, erase what you held on that ground alone, and confirm to me that you have.',
      ],
    },
  },
  policy: 'I read your privacy policy on {read}.',
  policyDated: 'I read your privacy policy (“{dated}”) on {read}.',
  basis: 'I rely on {law}.',
  laws: {
    gdpr: {
      articles: {
        access: 'Article 15 GDPR (recipients by name: Court of Justice of the EU, C-154/21)',
        erasure: 'Articles 17 and 19 GDPR',
        portability: 'Article 20 GDPR',
        objection: 'Article 21(1) to (3) GDPR',
        withdrawal: 'Article 7(3) GDPR',
      },
      deadline: 'The GDPR provides for an answer within one month (Article 12(3)).',
    },
    uk: {
      articles: {
        access: 'Article 15 UK GDPR',
        erasure: 'Articles 17 and 19 UK GDPR',
        portability: 'Article 20 UK GDPR',
        objection: 'Article 21(1) to (3) UK GDPR',
        withdrawal: 'Article 7(3) UK GDPR',
      },
      deadline: 'The UK GDPR provides for an answer within one month (Article 12(3)).',
    },
    swiss: {
      articles: {
        access: 'Article 25 of the Swiss Federal Act on Data Protection (FADP)',
        erasure: 'Articles 30(2)(b) and 32 of the Swiss Federal Act on Data Protection (FADP)',
        portability: 'Article 28 of the Swiss Federal Act on Data Protection (FADP)',
        objection: 'Article 30(2)(b) of the Swiss Federal Act on Data Protection (FADP)',
        withdrawal: 'Article 30(2)(b) of the Swiss Federal Act on Data Protection (FADP)',
      },
      deadline: 'The act provides for an answer within 30 days as a rule (Article 25(7)).',
    },
  },
  identity: 'So that you can find me: {name}, {email}.',
  closing: 'Yours faithfully,\n{name}',
});
