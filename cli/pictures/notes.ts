import type { Note } from '../../utils/notes';
import { COUNCIL, MAYOR, NETWORK, PARTY } from './sites';
import type { Story } from './story';

/** The notes that are there before the pictures are taken, newest first. */
export function notesOf(story: Story): Note[] {
  return [
    noteOn(NETWORK, 1, '2029-05-12T18:04:00.000Z', {
      kind: 'question',
      body: story.asks,
      title: 'Ensemble pour l’Île-de-France',
      quote: 'Chaque comité de soutien compte, et chaque voix aussi.',
      tags: [story.afterVote],
      about: { candidate: 'Claire Morvan', election: story.european },
    }),
    noteOn(MAYOR, 2, '2029-05-09T07:31:00.000Z', {
      kind: 'promise',
      body: story.promise,
      title: 'Hanna Reyes for Mayor of Port Alder',
      quote: 'Port Alder deserves a mayor who answers the phone.',
      tags: [],
      about: { candidate: 'Hanna Reyes', election: story.municipal },
    }),
    noteOn(PARTY, 3, '2029-05-03T20:12:00.000Z', {
      kind: 'question',
      body: story.period,
      path: 'politique-de-confidentialite/',
      title: 'Politique de confidentialité',
      quote: 'puis trois ans à compter de votre dernier contact avec nous',
      tags: [story.afterVote],
      about: { election: story.regional },
    }),
    noteOn(COUNCIL, 4, '2029-04-28T12:45:00.000Z', {
      kind: 'quote',
      body: story.deletion,
      path: 'datenschutz',
      title: 'Datenschutzerklärung',
      quote: 'Wir löschen Ihre Daten spätestens sechs Monate nach der Landtagswahl.',
      tags: [story.afterVote],
      about: { candidate: 'Jonas Brunner', election: story.regional },
    }),
  ];
}

interface Said extends Pick<Note, 'kind' | 'body' | 'tags' | 'about'> {
  path?: string;
  title: string;
  quote: string;
}

function noteOn(site: string, place: number, at: string, { path = '', title, quote, ...said }: Said): Note {
  return {
    id: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
    site: new URL(site).hostname.replace(/^www\./, ''),
    target: {
      source: site + path,
      title,
      selector: { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' },
    },
    ...said,
    created: at,
    modified: at,
  };
}
