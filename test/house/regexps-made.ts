import type { FoundRegExp } from './regexps-in-source';

/** Every expression that `run` compiles as it runs, each once, with the file of the project that asked for it. */
export async function regExpsMadeBy(run: () => Promise<void>): Promise<FoundRegExp[]> {
  const found = new Map<string, FoundRegExp>();
  const note = (made: RegExp) => {
    const file = askedBy(new Error().stack ?? '');
    if (!file) return;
    const known = found.get(String(made)) ?? { source: made.source, flags: made.flags, files: [] };
    if (!known.files.includes(file)) known.files.push(file);
    found.set(String(made), known);
  };
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, given) {
      const made: RegExp = Reflect.construct(target, given);
      note(made);
      return made;
    },
    apply(target, _, given) {
      const made: RegExp = Reflect.construct(target, given);
      note(made);
      return made;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = own;
  }
  return [...found.values()];
}

/** The file of the product that called, from its room on; undefined where a package or a test did. */
function askedBy(stack: string): string | undefined {
  const caller = stack.split('\n').find((line) => /^\s+at /.test(line) && !/regexps-made|Reflect\./.test(line));
  return /\/((?:utils|components|entrypoints)\/[^?:)\s]+\.tsx?)/.exec(caller ?? '')?.[1];
}
