// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';

let asked = 0;
vi.mock('virtual:heime-icons/shell', () => ({ default: {} }));
vi.mock('virtual:heime-icons/things', () => {
  asked += 1;
  if (asked === 1) throw new Error('no network');
  return { default: { snowflake: '<path d="M1"/>' } };
});
vi.mock('virtual:heime-icons/views', () => {
  throw new Error('gone');
});

const { loadThings, svg } = await import('./icons');

it('an icon that did not come keeps its room, and is fetched again the next time', async () => {
  await expect(loadThings()).rejects.toThrow();
  expect(svg('snowflake')).toMatch(/<svg.*><\/svg>/);

  await loadThings();
  expect(svg('snowflake')).toContain('<path d="M1"/>');
});

it('an icon of a view whose drawings do not come is no error of the page', async () => {
  const failed = vi.fn();
  process.on('unhandledRejection', failed);
  document.body.innerHTML = '<heime-icon name="unknown"></heime-icon>';
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', failed);
  expect(failed).not.toHaveBeenCalled();
  expect(document.querySelector('heime-icon svg')).not.toBeNull();
});
