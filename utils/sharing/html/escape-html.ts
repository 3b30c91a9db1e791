const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Controls that no text needs. */
const CONTROLS = /[^\P{Cc}\n\t]/gu;

/** The marks that reorder what is shown. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** Text as HTML that shows it and does nothing else, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(CONTROLS, '').replace(/[&<>"']/g, (mark) => ENTITY[mark] ?? '');
}

/** Words from a page inside a line, spaces at their ends kept; marks that could disguise them are left out. */
export function escapeInline(text: string): string {
  return escapeHtml(text.replace(/\s+/g, ' ').replace(TURNING, ''));
}

/** Words from a page as a whole line. */
export function escapeLine(text: string): string {
  return escapeInline(text).trim();
}
