import { STYLE } from '../html/style';

/** How a comparison looks: as other pages do, with a table that may be as wide as it needs. */
export const TABLE_STYLE = `${STYLE}
main { max-width: none; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
table { border-collapse: collapse; font-size: 0.9375rem; }
th, td { border: 1px solid var(--line); padding: 0.375rem 0.5rem; text-align: start; vertical-align: top; min-inline-size: 7rem; }
thead th { border-block-end-width: 2px; }
td ul { margin: 0; }
.title { display: block; font-weight: normal; color: var(--quiet); }
@media print {
  @page { size: landscape; }
  .wide { overflow: visible; }
  table { font-size: 8pt; }
  th, td { min-inline-size: 0; padding: 2pt 3pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
`;

/** Lets this very style sheet through the page's policy, and no other. `openssl dgst -sha256 -binary | base64` of the text above. */
export const TABLE_STYLE_HASH = 'sha256-ijEmtOZL5BCGMIm7BoatJzaT13xt0PFE0UYqGmtcl+Y=';
