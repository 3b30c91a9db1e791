import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readLabels } from './measure-clauses/read-labels';
import { scorePolicies } from './measure-clauses/score-policies';
import { tellTable } from './measure-clauses/tell-table';

const USAGE = `Usage: node cli/run.mjs measure-clauses --labels LABELS.jsonl --texts FOLDER [--split dev|test] [--errors CLAUSE]

Compares what the clauses quote with the passages that a reader marked (docs/policies.md). The texts are not kept with the labels:
FOLDER holds one file <id>.md for each policy, made from the source that its label names.
--errors  tells each policy in which CLAUSE was answered otherwise than marked`;

/** `measure-clauses`: precision and recall of the clauses on labelled policies. Gives the exit code. */
export async function main(args: string[]): Promise<number> {
  const { labels, texts, split, errors } = parseArgs({
    args,
    options: {
      labels: { type: 'string' },
      texts: { type: 'string' },
      split: { type: 'string' },
      errors: { type: 'string' },
    },
  }).values;
  if (labels === undefined || texts === undefined) {
    console.error(USAGE);
    return 2;
  }
  const policies = await readLabels(resolve(labels), resolve(texts));
  const chosen = policies.filter((it) => split === undefined || it.split === split);
  if (chosen.length === 0) {
    console.error('No labelled policy to measure.');
    return 1;
  }
  const { scores, misses } = scorePolicies(chosen);
  console.log(tellTable(scores, chosen.length));
  for (const miss of misses.filter(({ clause }) => clause === errors)) console.log(`${miss.id}: ${miss.what}`);
  return 0;
}
