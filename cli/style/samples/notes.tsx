import { useState } from 'react';
import { KnownTags, NoteCard, TagField } from '../../../components/notes';
import type { Note } from '../../../utils/notes';

const NOTE: Note = {
  id: '00000000-0000-4000-8000-000000000001',
  site: 'ensemble.samplenet.example',
  target: {
    source: 'https://ensemble.samplenet.example/',
    title: 'Ensemble avec Camille Exemple',
    selector: { type: 'TextQuoteSelector', exact: 'Rejoignez la campagne', prefix: '', suffix: '' },
  },
  body: 'Ask why a birth date is needed to join.',
  kind: 'question',
  tags: ['forms', 'birth date'],
  about: { candidate: 'Camille Exemple' },
  created: '2026-01-15T09:00:00.000Z',
  modified: '2026-01-15T09:00:00.000Z',
};

function Tags() {
  const [tags, setTags] = useState(NOTE.tags);
  return (
    <KnownTags value={['climate', 'climbing', 'clinic']}>
      <TagField tags={tags} onTags={setTags} />
    </KnownTags>
  );
}

/** What the citizen writes. */
export default {
  NoteCard: {
    'only to read': <NoteCard note={NOTE} />,
    'with all that can be done': (
      <NoteCard
        note={NOTE}
        showPage
        place="changed"
        onGoTo={() => {}}
        onDelete={() => {}}
        onSelect={() => {}}
        selected
      />
    ),
  },
  TagField: { 'some tags, others known': <Tags /> },
};
