import type { Story } from '../story';

export default {
  european: 'European election 2029',
  regional: 'Regional election 2028',
  municipal: 'Municipal election 2029',
  afterVote: 'after the vote',
  asks: 'Who keeps the list of members after the vote? To ask in Nanterre on 17 May.',
  period: 'Three years after the last contact. When does a contact count as the last?',
  promise: 'Call in January and see.',
  deletion: 'Six months after the vote. Look again in the spring.',
  writes: 'If I propose a meeting: who gets my address, and for how long?',
} satisfies Story;
