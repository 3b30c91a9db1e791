import {
  AnswerText,
  Button,
  Card,
  EmptyState,
  HostName,
  MutedText,
  Progress,
  Section,
  Skeleton,
  SmallText,
  StatusText,
  Unbroken,
  VisuallyHidden,
} from '../../../components/ui';

function Breaks(): never {
  throw new Error('a sample of what breaks');
}

/** What stands still: text, cards, and the places of what is not there. */
export default {
  AnswerText: { plain: <AnswerText>A campaign’s supporters’ network</AnswerText> },
  MutedText: { plain: <MutedText>Read on 15 January 2026</MutedText> },
  SmallText: { plain: <SmallText>Its own words, in French</SmallText> },
  StatusText: {
    'read out': <StatusText>Saved.</StatusText>,
    'silent, there to be heard': <StatusText>{''}</StatusText>,
  },
  HostName: {
    'in a narrow place': (
      <div style={{ inlineSize: '9rem' }}>
        <HostName host="ensemble.supporters.samplenet.example" />
      </div>
    ),
  },
  VisuallyHidden: {
    'said, not shown': (
      <p>
        Before<VisuallyHidden> said only</VisuallyHidden>, after.
      </p>
    ),
  },
  Section: {
    plain: <Section title="Who hosts it?">Samplenet, Inc.</Section>,
    'with something beside its title': (
      <Section title="In its own words" aside="12 of 27 answered">
        “We keep…”
      </Section>
    ),
  },
  Card: { plain: <Card>One thing on a sheet of its own.</Card> },
  EmptyState: {
    'with its next step': (
      <EmptyState title="No sites kept yet" action={<Button look="primary">See an example</Button>}>
        <p>Open a campaign’s site and press “Keep this site”. It then stands here beside the others.</p>
      </EmptyState>
    ),
    'without one': <EmptyState title="Nothing fits.">Take a filter away to see more.</EmptyState>,
  },
  Progress: {
    'in words': <Progress words="Reading the privacy policy…" />,
    'with a bar': <Progress words="Reading 2 of 5 pages…" done={2} of={5} />,
    done: <Progress words="All 5 pages are read." done={5} of={5} />,
  },
  Skeleton: { plain: <Skeleton words="Fetching your notes…" /> },
  Unbroken: {
    whole: <Unbroken otherwise="not shown">A view that works.</Unbroken>,
    broken: (
      <Unbroken otherwise="This part cannot be shown.">
        <Breaks />
      </Unbroken>
    ),
  },
};
