import { expect, it } from 'vitest';
import { buildOf, heldBack } from './held-back';

const html =
  '<head><meta name="heime-build" content="a1"><script nonce="n0">1</script></head><body><p>Heime</p></body></html>';

it('a page says which build it belongs to', () => {
  expect(buildOf(html)).toBe('a1');
  expect(buildOf('<p>502</p>')).toBeUndefined();
});

it('a page that may begin is the whole page', async () => {
  const page = heldBack(html, new Headers({ 'Content-Security-Policy': 'x' }), Promise.resolve(true));
  expect(page.headers.get('Content-Security-Policy')).toBe('x');
  expect(await page.text()).toBe(html);
});

it('what is painted comes at once, and a page that may not begin is opened anew and never ends', async () => {
  let says: (may: boolean) => void = () => undefined;
  const parts = heldBack(html, new Headers(), new Promise((resolve) => (says = resolve))).body?.getReader();
  const read = async (): Promise<string> => new TextDecoder().decode((await parts?.read())?.value);
  expect(await read()).toBe(html.slice(0, html.indexOf('</body>')));

  says(false);
  expect(await read()).toBe('<script nonce="n0">location.reload()</script>');
  const ends = parts?.read().then(() => 'ends');
  expect(await Promise.race([ends, new Promise((resolve) => setTimeout(() => resolve('goes on'), 5))])).toBe('goes on');
});
