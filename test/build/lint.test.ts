import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { builtFolder } from './built';

interface LintReport {
  errors: { code: string; file: string }[];
  notices: { code: string; file: string }[];
  warnings: { code: string; file: string }[];
}

it('web-ext finds no error, no notice and no warning but the two inside react-dom', { timeout: 120_000 }, async () => {
  const webExt = join(import.meta.dirname, '../../node_modules/web-ext/bin/web-ext.js');
  const args = [webExt, 'lint', '--source-dir', builtFolder('firefox'), '--output', 'json', '--no-config-discovery'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 26 }).catch(
    (failed) => failed,
  );
  const report: LintReport = JSON.parse(stdout);
  expect(report.errors).toEqual([]);
  expect(report.notices).toEqual([]);
  expect(report.warnings.map(({ code }) => code)).toEqual(['UNSAFE_VAR_ASSIGNMENT', 'UNSAFE_VAR_ASSIGNMENT']);
});
