import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A built extension whose documents say what their security policy kept them from, in a folder of its own. */
export interface WatchedExtension {
  dir: string;
  remove(): void;
}

const FILE = 'tell-violations.js';

/**
 * The first script of every page. It tells the background, which keeps what it hears in the session's memory under `violations`; the
 * offscreen page has no other way.
 */
const TELL = `addEventListener('securitypolicyviolation', ({ effectiveDirective, violatedDirective, blockedURI, sourceFile, lineNumber, sample }) => {
  const where = [sourceFile ?? '', lineNumber].join(':');
  const violation = [location.pathname, effectiveDirective || violatedDirective, blockedURI, where, sample].join(' | ');
  if (globalThis.keepViolation) globalThis.keepViolation(violation);
  else (globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ violation });
});
`;

/** Comes before the background's own code. */
const KEEP = `globalThis.violations = [];
globalThis.keepViolation = (violation) => {
  violations.push(violation);
  return (globalThis.browser ?? globalThis.chrome).storage.session.set({ violations });
};
(globalThis.browser ?? globalThis.chrome).runtime.onMessage.addListener((word) => {
  if (typeof word?.violation === 'string') keepViolation(word.violation);
});
`;

/** Copies a built extension and puts a script that watches for violations before everything else. */
export function watchedExtension(built: string): WatchedExtension {
  const dir = mkdtempSync(join(tmpdir(), 'isoloir-watched-'));
  cpSync(built, dir, { recursive: true });
  writeFileSync(join(dir, FILE), TELL);
  for (const page of readdirSync(dir).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(dir, page), 'utf8');
    writeFileSync(join(dir, page), html.replace(/<head>/, `<head><script src="/${FILE}"></script>`));
  }
  const background = join(dir, 'background.js');
  writeFileSync(background, `${KEEP}${TELL}${readFileSync(background, 'utf8')}`);
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
