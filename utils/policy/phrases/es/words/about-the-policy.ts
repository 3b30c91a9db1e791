/** Announces what the policy will say, and does not say it. Folded. */
export const ABOUT_THE_POLICY =
  /\ba continuacion\b.{0,60}\b(detalla\w*|explica\w*|indica\w*|describ\w+|expon\w+|informa\w*)\b|\b(le|te) (explicamos|detallamos|describimos) (como|que|quien)\b/;
