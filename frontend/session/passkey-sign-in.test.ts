// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('../form/part-styles', () => ({ pageParts: [] }));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../shell/texts', () => ({ t: (key: string) => key, language: () => 'nb' }));
vi.mock('../shell/session', () => ({ asked: async () => undefined, writing: () => ({}) }));
const use = vi.fn(async (): Promise<object> => ({ id: 'tapped' }));
let waiting: (signed: object) => void = () => undefined;
const stopped: AbortSignal[] = [];
vi.mock('./browser-keys', () => ({
  browserKeys: () => ({
    use,
    wait: (_: object, stop: AbortSignal) => {
      stopped.push(stop);
      return new Promise((signed) => {
        waiting = signed;
      });
    },
  }),
}));
const asks = vi.fn(async (): Promise<object | undefined> => ({ rpId: 'here' }));
const prove = vi.fn(async (_: object): Promise<object> => ({ ok: true }));
vi.mock('./passkey-door', () => ({
  PasskeyDoor: class {
    asks = asks;
    prove = prove;
  },
}));

await import('./passkey-sign-in');

beforeEach(() => {
  vi.clearAllMocks();
  stopped.length = 0;
});

async function shown(): Promise<{ page: HTMLElement; signedIn: ReturnType<typeof vi.fn> }> {
  const page = document.createElement('passkey-sign-in');
  const signedIn = vi.fn();
  page.addEventListener('signed-in', signedIn);
  document.body.replaceChildren(page);
  await vi.waitFor(() => expect(asks).toHaveBeenCalled());
  await new Promise((drawn) => setTimeout(drawn));
  return { page, signedIn };
}

const button = (page: HTMLElement) => page.shadowRoot?.querySelector('button');

it('offers nothing where no passkeys are taken, or without network', async () => {
  asks.mockResolvedValueOnce(undefined);
  expect(button((await shown()).page)).toBeFalsy();
  asks.mockRejectedValueOnce(new TypeError('no network'));
  expect(button((await shown()).page)).toBeFalsy();
});

it('tells when it has its room, or needs none', async () => {
  for (const wanted of [{ rpId: 'here' }, undefined]) {
    asks.mockResolvedValueOnce(wanted);
    const page = document.createElement('passkey-sign-in');
    const decided = new Promise<boolean>((tell) => page.addEventListener('decided', () => tell(!!button(page))));
    document.body.replaceChildren(page);
    expect(await decided).toBe(wanted !== undefined);
  }
});

it('signs in with the passkey that one takes in the field', async () => {
  const { page, signedIn } = await shown();
  expect(button(page)).toBeTruthy();
  waiting({ id: 'in the field' });
  await vi.waitFor(() => expect(signedIn).toHaveBeenCalledOnce());
  expect(prove).toHaveBeenCalledWith({ id: 'in the field' });
});

it('signs in on a tap, and what waited in the field waits no longer', async () => {
  const { page, signedIn } = await shown();
  button(page)?.click();
  await vi.waitFor(() => expect(signedIn).toHaveBeenCalledOnce());
  expect(prove).toHaveBeenCalledWith({ id: 'tapped' });
  expect(stopped[0]?.aborted).toBe(true);
});

it('says what the server says, nothing to who said no, and is there for another try', async () => {
  const { page, signedIn } = await shown();
  prove.mockResolvedValueOnce({ ok: false, said: 'Logg inn med kode i stedet.' });
  button(page)?.click();
  await vi.waitFor(() => expect(page.shadowRoot?.textContent).toContain('Logg inn med kode i stedet.'));
  use.mockRejectedValueOnce(new Error('NotAllowedError'));
  button(page)?.click();
  await vi.waitFor(() => expect(page.shadowRoot?.querySelector('.problem')?.textContent).toBe(''));
  await vi.waitFor(() => expect(button(page)?.disabled).toBe(false));
  expect(signedIn).not.toHaveBeenCalled();
});

it('waits no longer when one goes on with a code', async () => {
  const { page } = await shown();
  page.remove();
  expect(stopped.every((it) => it.aborted)).toBe(true);
});
