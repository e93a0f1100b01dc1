import { expect, it } from 'vitest';
import { keptPage } from './kept-page';

const html = '<head><base href="."><script nonce="n1">1</script></head>';

it('finds from the top what the page names', async () => {
  const page = await keptPage(new Response(html), 'https://heime.example/');
  expect(await page.text()).toContain('<base href="https://heime.example/">');
  expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
});

it('is held to the same policies without network as with it', async () => {
  const headers = {
    'Content-Security-Policy': "script-src 'self' 'nonce-n1'",
    'Referrer-Policy': 'same-origin',
    'Set-Cookie': 'a=b',
  };
  const page = await keptPage(new Response(html, { headers }), '/');
  expect(page.headers.get('Content-Security-Policy')).toBe("script-src 'self' 'nonce-n1'");
  expect(page.headers.get('Referrer-Policy')).toBe('same-origin');
  expect([...page.headers.keys()].sort()).toEqual(['content-security-policy', 'content-type', 'referrer-policy']);
});
