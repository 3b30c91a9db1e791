/** Sentences that announce what the policy is about. They name every cue and answer nothing. */
export const ABOUT_THE_POLICY =
  /\b(policy|notice|statement|page|section|document)\b.{0,40} (describes?|explains?|sets? out|appl(y|ies)|covers?|informs?|discloses?|outlines?|governs?|details|is used to inform|contains|tells?|will help|provides information)\b|\b(used|intended|designed|here) to (inform|help you understand|explain)\b|\bterms used in this\b|\bhow (we|i) (may |will )?(use|collect|process|share|handle|protect|disclose|store|treat)\b|\bplease (read|review|see|refer)\b/;
