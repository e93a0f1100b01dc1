const build = /<meta name="heime-build" content="([^"]*)"/;
const nonce = /<script nonce="([^"]*)"/;

/** Which build a page belongs to; undefined when it is none of ours. */
export const buildOf = (html: string): string | undefined => build.exec(html)?.[1];

/**
 * A page that is painted, and whose scripts are fetched, at once. They do not run before its last line has come: until
 * then it is not ended. When it may not begin it never is, and the address is opened anew.
 */
export function heldBack(html: string, headers: Headers, mayBegin: Promise<boolean>): Response {
  const end = html.lastIndexOf('</body>');
  const bytes = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(page) {
      page.enqueue(bytes.encode(html.slice(0, end)));
      if (await mayBegin) {
        page.enqueue(bytes.encode(html.slice(end)));
        page.close();
      } else {
        page.enqueue(bytes.encode(`<script nonce="${nonce.exec(html)?.[1] ?? ''}">location.reload()</script>`));
      }
    },
  });
  return new Response(body, { headers });
}
