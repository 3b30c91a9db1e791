import * as z from 'zod/mini';
import { runCommand } from './run-command';

const Answer = z.object({
  metadata: z.object({ vulnerabilities: z.record(z.string(), z.number()) }),
});

/** What the registry knows against the packages; `null` where it could not be asked, with its words. */
export interface Audit {
  /** How many are known, by severity; only those above zero. */
  known: Record<string, number> | null;
  said: string;
}

/** Asks the registry for what is known against the packages that the extension may carry, or against all that build it too. */
export async function audit(root: string, which: 'shipped' | 'all'): Promise<Audit> {
  const args = ['audit', '--json', ...(which === 'shipped' ? ['--omit', 'dev'] : [])];
  const { out, said } = await runCommand('npm', args, { cwd: root });
  const answer = Answer.safeParse(tryParse(out));
  if (!answer.success) return { known: null, said: said.trim() || out.trim() };
  const { total: _, ...counts } = answer.data.metadata.vulnerabilities;
  return { known: Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)), said };
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
