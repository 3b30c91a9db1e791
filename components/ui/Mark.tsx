/** The product's mark: a polling-booth curtain, two folds parting over a small i. The same drawing as `public/icon/icon.svg`. */
export function Mark({ size = 20 }: { size?: number }) {
  // In rem, as the words beside it.
  const side = `${size / 16}rem`;
  return (
    <svg width={side} height={side} viewBox="0 0 32 32" fill="var(--accent)" aria-hidden="true">
      <rect x="2" y="2" width="28" height="4" rx="2" />
      <path d="M3 8h9.6C12.4 15 10.4 23 6.4 30H3z" />
      <path d="M29 8h-9.6C19.6 15 21.6 23 25.6 30H29z" />
      <circle cx="16" cy="17" r="2.6" />
      <rect x="13.6" y="21.4" width="4.8" height="8.6" rx="1" />
    </svg>
  );
}
