import { describe, expect, it } from 'vitest';
import { exampleReport } from '../../components/report/example-report';
import { LOCALES } from '../../utils/evidence';

interface Known {
  label: Record<string, string>;
}
const signals = import.meta.glob<Known>('../../utils/detection/signals/*.ts', { eager: true, import: 'default' });
const clauses = import.meta.glob<Known>('../../utils/policy/clauses/*.ts', { eager: true, import: 'default' });

const { policy, detection } = exampleReport;
const answers = policy.status === 'read' ? policy.reading.answers : [];
const said = [
  ...detection.reasons.map(({ signal, label }) => ({ id: signal, label, known: signals, folder: 'detection/signals' })),
  ...answers.map(({ clause, label }) => ({ id: clause, label, known: clauses, folder: 'policy/clauses' })),
];

describe('the invented example', () => {
  it('has signs and answers to speak of', () => {
    expect(detection.reasons.length).toBeGreaterThan(0);
    expect(answers.length).toBeGreaterThan(0);
  });

  it.each(said)('says “$id” as the product itself says it, in every language', ({ id, label, known, folder }) => {
    expect(Object.keys(label).sort()).toEqual([...LOCALES].sort());
    expect(label).toEqual(known[`../../utils/${folder}/${id}.ts`]?.label);
  });
});
