// @vitest-environment happy-dom
import { render } from 'lit';
import { expect, it, vi } from 'vitest';
import { take } from '../shell/session';

vi.mock('../shell/texts', async () => (await import('./part-in-tests')).texts);
vi.mock('../shell/icons', async () => (await import('./part-in-tests')).icons);

const { myWays } = await import('./my-ways');

const ways = (workplaces: { municipality: string; name: string }[]): string[] => {
  take({ signedIn: true, demo: false, hats: [], unread: 0, worksFor: null, workplaces });
  render(myWays(''), document.body);
  return [...document.querySelectorAll('a')].map((it) => it.getAttribute('href') ?? '');
};

it('leads whoever works for a municipality to no account that it has made for her, also while she is here as herself', () => {
  expect(ways([])).toContain('/har-kommunen-registrert');
  expect(ways([{ municipality: '1822', name: 'Leirfjord' }])).not.toContain('/har-kommunen-registrert');
});
