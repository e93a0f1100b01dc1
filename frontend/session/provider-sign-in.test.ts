// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('../form/part-styles', () => ({ pageParts: [] }));
vi.mock('../form/scene', () => ({ scene: () => '' }));
vi.mock('../shell/texts', () => ({ t: (key: string, ...params: string[]) => [key, ...params].join(' ') }));
let providers: { id: string; name: string }[] = [];
const refreshSession = vi.fn(async (): Promise<object> => ({}));
vi.mock('../shell/session', () => ({ currentSession: () => ({ providers }), refreshSession }));

await import('./provider-sign-in');

const away = vi.spyOn(location, 'assign').mockReturnValue();

beforeEach(() => {
  vi.clearAllMocks();
  sessionStorage.clear();
  providers = [
    { id: 'idporten', name: 'ID-porten' },
    { id: 'entra', name: 'Leirfjord kommune' },
  ];
});

async function opened(address: string): Promise<{ inside: ShadowRoot; signedIn: ReturnType<typeof vi.fn> }> {
  history.replaceState(null, '', address);
  const ways = document.createElement('provider-sign-in') as HTMLElement & { updateComplete: Promise<boolean> };
  const signedIn = vi.fn();
  ways.addEventListener('signed-in', signedIn);
  document.body.replaceChildren(ways);
  await ways.updateComplete;
  return { inside: ways.shadowRoot as ShadowRoot, signedIn };
}

it('shows one button for each provider, by the name people know it by', async () => {
  const { inside } = await opened('/logg-inn');
  expect([...inside.querySelectorAll('button')].map((it) => it.textContent)).toEqual([
    'sign-in.with ID-porten',
    'sign-in.with Leirfjord kommune',
  ]);
});

it('shows nothing at all where there is none', async () => {
  providers = [];
  expect((await opened('/logg-inn')).inside.textContent?.trim()).toBe('');
});

it('leads to the provider', async () => {
  const { inside } = await opened('/logg-inn?til=%2Fmeldinger');
  inside.querySelector('button')?.click();
  await vi.waitFor(() => expect(away).toHaveBeenCalledWith('/oauth2/authorization/idporten'));
});

it('stays here without network, and says so', async () => {
  refreshSession.mockRejectedValueOnce(new TypeError('no network'));
  const { inside } = await opened('/logg-inn');
  inside.querySelector('button')?.click();
  await vi.waitFor(() => expect(inside.querySelector('[role=alert]')?.textContent).toBe('sign-in.offline'));
  expect(away).not.toHaveBeenCalled();
});

it('is signed in when the provider leads back, and the page knows where one was heading', async () => {
  const { inside } = await opened('/logg-inn?til=%2Fmeldinger');
  inside.querySelector('button')?.click();
  await vi.waitFor(() => expect(away).toHaveBeenCalled());
  const { signedIn } = await opened('/logg-inn?inne');
  expect(signedIn).toHaveBeenCalledOnce();
  expect(location.search).toBe('?til=%2Fmeldinger');
});

it('says why one is not, and leaves no trace of it in the address', async () => {
  const { inside, signedIn } = await opened('/logg-inn?ikke-inne=level');
  expect(inside.querySelector('[role=alert]')?.textContent).toBe('sign-in.not-in.level');
  expect(signedIn).not.toHaveBeenCalled();
  expect(location.search).toBe('');
  const other = await opened('/logg-inn?ikke-inne=otherwise');
  expect(other.inside.querySelector('[role=alert]')?.textContent).toBe('sign-in.failed');
});
