/** An address pattern taken apart, lower case. */
export interface PatternParts {
  /** Null where any host fits. */
  labels: string[] | null;
  path: string[];
  /** Whether the path may begin at any segment. */
  anywhere: boolean;
  /** The one query parameter that must be there too. */
  parameter: { name: string; glob: string } | null;
}

/** Takes apart what `compileAddress` compiles. */
export function readPattern(pattern: string): PatternParts {
  const [lower = '', query] = pattern.toLowerCase().split('?', 2);
  const [name = '', glob = ''] = query?.split('=', 2) ?? [];
  const slash = lower.indexOf('/');
  const host = slash < 0 ? lower : lower.slice(0, slash);
  const path = slash < 0 ? [] : lower.slice(slash + 1).split('/');
  return {
    labels: host === '' || host === '**' ? null : host.split('.'),
    path: path.filter((segment) => segment !== '' && segment !== '**'),
    anywhere: host === '**' || lower.includes('/**/'),
    parameter: query === undefined ? null : { name, glob },
  };
}
