/** The `Authorization` header of RFC 7617, in UTF-8 as servers of today read it. */
export function basicAuth(user: string, password: string): string {
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}`;
}
