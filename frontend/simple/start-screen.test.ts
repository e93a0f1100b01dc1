// @vitest-environment happy-dom
import { CSSResult, render } from 'lit';
import { beforeEach, expect, it, vi } from 'vitest';

const session = { signedIn: false, unread: 0, invitations: 0 };
let staff = false;
vi.mock('../shell/session', () => ({ currentSession: () => session, isStaff: () => staff }));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../shell/texts', () => ({ t: (key: string, ...params: unknown[]) => [key, ...params].join(' ') }));

const { startScreen } = await import('./start-screen');

function ways(): { first: string[]; rest: string[]; text: string } {
  const host = document.createElement('div').attachShadow({ mode: 'open' });
  render(startScreen(host), host);
  const all = [...host.querySelectorAll('a')];
  const led = (rest: boolean) =>
    all.filter((it) => !!it.closest('.rest') === rest).map((it) => it.getAttribute('href') ?? '');
  return { first: led(false), rest: led(true), text: host.textContent ?? '' };
}

beforeEach(() => {
  Object.assign(session, { signedIn: false, unread: 0, invitations: 0 });
  staff = false;
});

it('has what one comes for when one is worried, and the rest below one word', () => {
  expect(ways().first).toEqual(['/trenger-hjelp', 'tel:116117', 'tel:113']);
  expect(ways().rest).toEqual(['/finn', '/bidra', '/logg-inn']);
});

it('has what one has asked for, and what has been said about it, when there is something', () => {
  session.signedIn = true;
  expect(ways().first).toEqual(['/trenger-hjelp', '/mine-behov', 'tel:116117', 'tel:113']);
  expect(ways().rest).not.toContain('/logg-inn');
  session.invitations = 1;
  expect(ways().first[0]).toBe('/invitasjoner');
  session.unread = 2;
  expect(ways().first).toContain('/meldinger');
  expect(ways().text).toContain('shell.unread 2');
});

it('leaves staff the way to their inbox', () => {
  staff = true;
  expect(ways().first[0]).toBe('/innboks');
});

it('is laid out where sheets cannot be taken over, too', () => {
  const none = vi.spyOn(CSSResult.prototype, 'styleSheet', 'get').mockReturnValue(undefined);
  const host = document.createElement('div').attachShadow({ mode: 'open' });
  render(startScreen(host), host);
  expect(host.querySelector('style')?.textContent).toContain('.way');
  none.mockRestore();
});
