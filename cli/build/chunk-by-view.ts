import { fileURLToPath } from 'node:url';
import { REACT } from './minify-react';

/** What a bundler tells of a module: those it needs before it can run. */
interface ModuleGraph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** Views that must stand at once, by the ends of their entries' paths. */
const QUICK = { popup: '/entrypoints/popup/main.tsx', sidebar: '/entrypoints/sidebar/main.tsx' } as const;

/** What a door leads to and the popup does not need before it is drawn; nothing that it needs lies behind any of it. */
const LATER = new RegExp(
  [
    '(?:minisearch|uqr|fflate|age-encryption|virtua|diff|approx-string-match|react-aria[^/]*|@react-aria|@react-stately)/',
    'utils/(?:sharing|rights|anchoring)/',
    'utils/notes/search/',
  ]
    .map((path) => `/${path}`)
    .join('|'),
);

/**
 * Names the chunk of a module: what popup and sidebar both need before they can be drawn is one file, what only one of them needs another.
 * Left to itself the bundler makes fifty small ones, and asking for them one by one takes longer than running them. Everything else is
 * left to the bundler.
 */
export function createChunkNames(): (id: string, graph: ModuleGraph) => string | null {
  let reach: Record<keyof typeof QUICK, Set<string>> | undefined;

  return (id, graph) => {
    reach ??= { popup: reachOf(QUICK.popup, graph), sidebar: reachOf(QUICK.sidebar, graph) };
    // An entry runs when it is loaded: shared, it would draw its page in another one.
    const path = id.replaceAll('\\', '/');
    if (path.includes('/entrypoints/') || LATER.test(path)) return null;
    if (/\/node_modules\/(?:react|react-dom|scheduler)\//.test(path)) return REACT;
    const [popup, sidebar] = [reach.popup.has(id), reach.sidebar.has(id)];
    if (popup && sidebar) return 'views';
    if (popup) return 'popup-view';
    return sidebar ? 'sidebar-view' : null;
  };
}

function reachOf(entry: string, graph: ModuleGraph): Set<string> {
  const reached = new Set<string>();
  const visit = (id: string) => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) visit(imported);
  };
  // Bundlers write paths with "/" everywhere.
  const id = fileURLToPath(new URL(`../..${entry}`, import.meta.url)).replaceAll('\\', '/');
  if (graph.getModuleInfo(id) === null) throw new Error(`${id} is no module of this build`);
  visit(id);
  return reached;
}
