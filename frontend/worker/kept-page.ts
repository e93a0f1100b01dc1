/** What the server has told the browser of the page holds for the one on the phone too; its nonce stands in both. */
const told = ['Content-Security-Policy', 'Cross-Origin-Opener-Policy', 'Permissions-Policy', 'Referrer-Policy'];

/** The shell on the phone as the answer to any address: what it names is found from the top. */
export async function keptPage(kept: Response, top: string): Promise<Response> {
  const html = await kept.text();
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8' });
  for (const name of told) {
    const value = kept.headers.get(name);
    if (value) {
      headers.set(name, value);
    }
  }
  return new Response(html.replace(/<base\s+href=[^>]*>/, `<base href="${top}">`), { headers });
}
