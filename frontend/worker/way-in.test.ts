import { expect, it, vi } from 'vitest';
import { WayIn } from './way-in';

const request = new Request('https://heime.example/finn');
const start = new Request('https://heime.example/');
const newShell = new Response('new');
const oldShell = new Response('old');
const never = new Promise<never>(() => undefined);
const lost = () => Promise.reject(new TypeError('no network'));

/** A phone that has the old shell, on a network of its own; time passes at once where nothing else happens. */
function wayIn(network: () => Promise<Response>, kept: Response | null = oldShell): { way: WayIn; waits: number[] } {
  const waits: number[] = [];
  const way = new WayIn(start.url, {
    network,
    phone: async () => kept ?? undefined,
    after: async (ms) => {
      waits.push(ms);
      await new Promise((resolve) => setTimeout(resolve));
      return undefined;
    },
  });
  return { way, waits };
}

it('an address is opened in the shell of the server', async () => {
  expect(await wayIn(async () => newShell).way.open(request)).toBe(newShell);
});

it('the start page is opened by the phone, which asks nobody first, until its shell is known to be old', async () => {
  const asked = vi.fn(async () => newShell);
  const { way } = wayIn(asked);
  expect(await way.open(start)).toBe(oldShell);
  expect(asked).not.toHaveBeenCalled();

  way.outdated();
  expect(await way.open(start)).toBe(newShell);
  expect(await wayIn(asked, null).way.open(start)).toBe(newShell);
});

it('without network, or on one that is too slow, in the one on the phone', async () => {
  expect(await wayIn(lost).way.open(request)).toBe(oldShell);

  const slow = wayIn(() => never);
  expect(await slow.way.open(request)).toBe(oldShell);
  expect(slow.waits).toEqual([4000]);
});

it('a server that is asked too often is spared: the one on the phone answers, and without one its own words', async () => {
  const busy = async () => new Response('Vent litt', { status: 429 });
  expect(await wayIn(busy).way.open(request)).toBe(oldShell);
  expect((await wayIn(busy, null).way.open(request)).status).toBe(429);
});

it('the old shell is no answer once it is known to be old, however slow the network is', async () => {
  let arrives: (answer: Response) => void = () => undefined;
  const { way } = wayIn(() => new Promise((resolve) => (arrives = resolve)));
  way.outdated();
  let opened: Response | undefined;
  const opening = way.open(request).then((it) => (opened = it));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(opened).toBeUndefined();

  arrives(newShell);
  expect(await opening).toBe(newShell);
});

it('it still answers where there is no network at all', async () => {
  const { way } = wayIn(lost);
  way.outdated();
  expect(await way.open(request)).toBe(oldShell);
});

it('a phone that has no shell waits for the network, and hears what is wrong with it', async () => {
  const slow = new Promise<Response>((resolve) => setTimeout(() => resolve(newShell), 5));
  expect(await wayIn(() => slow, null).way.open(request)).toBe(newShell);
  await expect(wayIn(lost, null).way.open(request)).rejects.toThrow('no network');
});
