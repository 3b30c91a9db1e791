/** The one name that the pages' security policy lets text become markup under (`trusted-types`). */
const POLICY = 'isoloir-inert';

/**
 * Lets text be markup where nothing in it can run, and nowhere else: read by a DOMParser, whose documents run no script and load nothing,
 * or shown in a frame with an empty sandbox. Everywhere else in our pages the browser refuses text as markup (Trusted Types).
 */
export function inertMarkup(text: string): string {
  policy ??= globalThis.trustedTypes?.createPolicy(POLICY, { createHTML: (markup) => markup });
  return policy?.createHTML(text) ?? text;
}

let policy: InertPolicy | undefined;

/** What it makes is typed as the text it stands for: it is taken wherever that would be. */
interface InertPolicy {
  createHTML(text: string): string;
}

declare global {
  /** Firefox has it since 148. */
  var trustedTypes: { createPolicy(name: string, rules: InertPolicy): InertPolicy } | undefined;
}
