/** The model's own context (https://www.w3.org/TR/annotation-model/#lifecycle-information names it). Never fetched: it is a name. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Our few words that the model lacks, under a name that is nobody's address (RFC 4122: a UUID is a URN). */
const OWN_NAMESPACE = 'urn:uuid:5f3b1c9a-7d24-4e86-9b0e-2c6a4f81d37e#';

/**
 * What a note has and the model has no word for: the campaign's site, a page's title, the note's kind, whom it is about, the report's line,
 * and when it was thrown away. `about` and `line` are JSON as it is (JSON-LD 1.1, "@json").
 */
export const OWN = {
  site: 'isoloir:site',
  /** The page's address as it was kept, where it is not written as a URI. */
  source: 'isoloir:source',
  title: 'isoloir:title',
  kind: 'isoloir:kind',
  about: 'isoloir:about',
  line: 'isoloir:line',
  deleted: 'isoloir:deleted',
} as const;

/** `@context` of what is written: the model's, and ours in place, so that nobody needs the network to read it. */
export const CONTEXT = [
  ANNOTATION_CONTEXT,
  {
    isoloir: OWN_NAMESPACE,
    [OWN.about]: { '@id': OWN.about, '@type': '@json' },
    [OWN.line]: { '@id': OWN.line, '@type': '@json' },
  },
] as const;
