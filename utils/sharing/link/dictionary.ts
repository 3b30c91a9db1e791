/**
 * What every code would say again: the skeleton of a file of notes, likeliest words last. Packing begins as if this had stood before it,
 * which saves a third of a link with one note (measured: 642 characters → 458). Codes of version 1 can be read only with exactly these
 * characters: they are never edited; other ones take a new version of the code.
 */
export const DICTIONARY = new TextEncoder().encode(
  [
    'politique-de-confidentialite/mentions-legales/privacy-policy.html?lang=fr&utm_source=http://www.https://www.org/.com/.eu/.fr/',
    '","line":{"id":"policy.","says":"","lang":"fr","quote":{"exact":"","url":"https://"},"readAt":"2026-11-22T10:00:00.000Z"}',
    ',"creator":"","deleted":"","author":"","about":{"candidate":"","list":"","party":"","election":""},"tags":[""]',
    ',"kind":"question","kind":"promise","kind":"correction","kind":"quote",',
    '{"format":"isoloir-notes","version":2,"exported":"2026-11-22T10:00:00.000Z","notes":[{"id":"","site":"',
    '","target":{"source":"https://www.","title":"","selector":{"type":"TextQuoteSelector","exact":"","prefix":"","suffix":""}',
    ',"position":{"type":"TextPositionSelector","start":,"end":}},"body":""',
    ',"created":"2026-11-22T10:00:00.000Z","modified":"2026-11-',
  ].join(''),
);
