/**
 * Who may import whom, as docs/architecture.md says it: a room imports only from the rooms of its row, through their door.
 * Packages a room may use stand beside it; a package that nobody names is refused.
 */
export interface Room {
  rooms: readonly string[];
  packages: readonly string[];
}

const BELOW_REPORT = [
  'evidence',
  'facts',
  'platforms',
  'imprint',
  'detection',
  'policy',
  'ownership',
  'rights',
] as const;

export const ROOMS: Record<string, Room> = {
  evidence: { rooms: [], packages: ['zod/mini'] },
  facts: { rooms: ['evidence'], packages: ['zod/mini'] },
  platforms: { rooms: ['evidence', 'facts'], packages: ['zod/mini'] },
  imprint: { rooms: ['evidence', 'facts'], packages: ['zod/mini'] },
  detection: { rooms: ['evidence', 'facts', 'platforms', 'imprint'], packages: ['zod/mini'] },
  policy: { rooms: ['evidence', 'facts'], packages: ['zod/mini'] },
  ownership: { rooms: ['evidence', 'platforms', 'imprint', 'policy'], packages: ['zod/mini'] },
  rights: { rooms: ['evidence', 'imprint', 'policy'], packages: ['zod/mini'] },
  report: { rooms: BELOW_REPORT, packages: ['zod/mini'] },
  database: { rooms: [], packages: ['idb'] },
  anchoring: { rooms: ['evidence', 'facts'], packages: ['zod/mini', 'approx-string-match'] },
  notes: { rooms: ['evidence', 'report', 'database'], packages: ['zod/mini', 'idb', 'minisearch'] },
  changes: { rooms: ['evidence', 'report', 'database'], packages: ['zod/mini', 'idb', 'diff'] },
  comparison: { rooms: ['evidence', 'report', 'rights', 'database'], packages: ['zod/mini', 'idb'] },
  sharing: {
    rooms: ['evidence', 'report', 'notes', 'changes', 'comparison'],
    packages: ['zod/mini', 'diff', 'fflate', 'uqr', 'age-encryption'],
  },
  sync: {
    rooms: ['evidence', 'database'],
    packages: ['zod/mini', 'idb', 'yjs', 'age-encryption', '@rgrove/parse-xml', 'diff', 'fflate'],
  },
  extension: {
    rooms: ['evidence', 'facts', 'report', 'notes', 'changes', 'anchoring', 'comparison', 'sync', 'database'],
    packages: ['zod/mini', 'wxt/browser', 'tldts'],
  },
  components: {
    rooms: ['evidence', 'report', 'notes', 'sharing', 'rights', 'changes', 'anchoring', 'comparison'],
    packages: [
      'react',
      'react-dom',
      'react-dom/client',
      'intl-messageformat',
      'd3-sankey',
      'virtua',
      'react-aria-components',
      'zod/mini',
    ],
  },
  /** The one folder of components that talks to the extension. */
  'components/hooks': {
    rooms: [
      'evidence',
      'report',
      'notes',
      'sharing',
      'rights',
      'changes',
      'anchoring',
      'comparison',
      'extension',
      'components',
    ],
    packages: ['react', 'wxt/browser', 'zod/mini'],
  },
};
