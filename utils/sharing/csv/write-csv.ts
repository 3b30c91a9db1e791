/** Says to spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet takes for a formula, also in full width, and behind white space or marks that are not seen. Such a cell gets an
 * apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection), at the price of showing it.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}\p{Z}]*[=+\-@＝＋－＠]/u;

/** Controls but line breaks and tabs. */
const CONTROLS = /[^\P{Cc}\n\t]/gu;

/** Rows as CSV (RFC 4180): CRLF between rows, every cell in quotation marks, line breaks in cells as LF. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(text: string): string {
  const guarded = FORMULA.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text;
  const plain = guarded.replace(/\r\n?/g, '\n').replace(CONTROLS, '').toWellFormed();
  return `"${plain.replaceAll('"', '""')}"`;
}
