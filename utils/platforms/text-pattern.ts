/** Finds a pattern in a short text of the page: what was seen, and the account where the pattern holds `{account}`. */
export type TextPattern = (text: string) => { saw: string; account?: string } | null;

/**
 * Compiles words to look for in a text of a few hundred characters, in any case. `*` stands for up to 200 characters, `{account}`
 * captures a name; a space beside punctuation may be left out. `whole` asks for the text to be nothing else.
 */
export function compileText(pattern: string, whole = false): TextPattern {
  const source = pattern
    .split(/(\*|\{account\}|\s+)/)
    .filter((part) => part !== '')
    .map((part, i, parts) => {
      if (part === '*') return '.{0,200}?';
      if (part === '{account}') return '(?<account>[\\w-]{1,80})';
      if (!/^\s+$/.test(part)) return escapeRegExp(part);
      return /[\w*]$/.test(parts[i - 1] ?? '') && /^[\w*]/.test(parts[i + 1] ?? '') ? '\\s{1,3}' : '\\s{0,3}';
    })
    .join('');
  const regExp = new RegExp(whole ? `^${source}$` : source, 'isu');

  return (text) => {
    const found = regExp.exec(text);
    return found && { saw: found[0].trim() || text, account: found.groups?.account };
  };
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
