/** Copies plain text. Rejects where the browser does not let it. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** Copies text with its looks, and without for programs that take none. */
export async function copyRich(html: string, text: string): Promise<void> {
  const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  await navigator.clipboard.write([new ClipboardItem({ ...part('text/html', html), ...part('text/plain', text) })]);
}
