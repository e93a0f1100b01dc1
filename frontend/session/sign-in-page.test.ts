// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';

const gone: string[] = [];
vi.mock('@vaadin/router', () => ({ Router: { go: (to: string) => gone.push(to) } }));
vi.mock('./my-details', () => ({}));
vi.mock('./passkey-sign-in', () => ({}));
vi.mock('./provider-sign-in', () => ({}));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../shell/texts', () => ({ t: (key: string) => key, language: () => 'nb' }));
let coming: { demo?: boolean } = {};
let session: { invitations?: number; sms?: boolean; demoPeople?: object[] } | undefined;
vi.mock('../shell/session', () => ({
  currentSession: () => session,
  refreshSession: async () => coming,
  writing: () => ({}),
}));

await import('./sign-in-page');

async function opened(address: string): Promise<string> {
  history.replaceState(null, '', address);
  const page = document.createElement('sign-in-page') as HTMLElement & { updateComplete: Promise<boolean> };
  document.body.replaceChildren(page);
  await page.updateComplete;
  return page.shadowRoot?.textContent ?? '';
}

beforeEach(() => vi.stubGlobal('fetch', vi.fn()));

it('says why one is here when what one wrote waits to be sent', async () => {
  expect(await opened(`/logg-inn?til=${encodeURIComponent('/utboks?mitt=a')}`)).toContain('sign-in.to-send');
});

it('says nothing of sending to who came for something else', async () => {
  expect(await opened(`/logg-inn?til=${encodeURIComponent('/bli-med/abc')}`)).toContain('sign-in.to-join');
  expect(await opened('/logg-inn')).not.toContain('sign-in.to-');
  expect(await opened('/logg-inn?til=%2Fmeldinger')).not.toContain('sign-in.to-send');
});

it('leads who is invited to her answer, unless she was heading somewhere', async () => {
  const arrivesFrom = async (address: string): Promise<string | undefined> => {
    await opened(address);
    const before = gone.length;
    document
      .querySelector('sign-in-page')
      ?.shadowRoot?.querySelector('provider-sign-in')
      ?.dispatchEvent(new CustomEvent('signed-in'));
    await vi.waitFor(() => expect(gone).toHaveLength(before + 1));
    return gone.at(-1);
  };
  expect(await arrivesFrom('/logg-inn')).toBe('/');
  session = { invitations: 1 };
  expect(await arrivesFrom('/logg-inn')).toBe('/invitasjoner');
  expect(await arrivesFrom('/logg-inn?til=%2Futboks')).toBe('/utboks');
  session = undefined;
});

it('shows whom one can be in the demo when nothing above moves them any more', async () => {
  session = { demoPeople: [{ email: 'a@heime.example', name: 'Anna', story: 'Alene', first: true }] };
  await opened('/logg-inn');
  const page = document.querySelector('sign-in-page') as HTMLElement & { updateComplete: Promise<boolean> };
  const rows = () => page.shadowRoot?.querySelectorAll('.row').length;
  expect(rows()).toBe(0);
  page.shadowRoot?.querySelector('passkey-sign-in')?.dispatchEvent(new CustomEvent('decided'));
  await vi.waitFor(() => expect(rows()).toBe(1));

  vi.stubGlobal('fetch', async () => new Response(null, { status: 204 }));
  page.shadowRoot?.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() => expect(page.shadowRoot?.querySelector('#code')).not.toBeNull());
  for (const button of page.shadowRoot?.querySelectorAll<HTMLElement>('button[type=button]') ?? []) {
    button.textContent?.includes('sign-in.other') && button.click();
  }
  await vi.waitFor(() => expect(page.shadowRoot?.querySelector('#email')).not.toBeNull());
  expect(rows()).toBe(0);
  page.shadowRoot?.querySelector('passkey-sign-in')?.dispatchEvent(new CustomEvent('decided'));
  await vi.waitFor(() => expect(rows()).toBe(1));
  session = undefined;
});

it('fills the code of the demo in also for who asks before the session is known', async () => {
  coming = { demo: true };
  vi.stubGlobal('fetch', async (address: string) =>
    address.startsWith('/api/demo/code') ? Response.json({ code: '271828' }) : new Response(null, { status: 204 }),
  );
  await opened('/logg-inn');
  const inside = document.querySelector('sign-in-page')?.shadowRoot as ShadowRoot;
  inside.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() => expect(inside.querySelector<HTMLInputElement>('#code')?.value).toBe('271828'));
  coming = {};
});

/** Gives an address and asks for the code, by the Enter key or with the button. */
async function asks(answer: () => Promise<Response>, from: 'input' | 'button' = 'button'): Promise<ShadowRoot> {
  vi.stubGlobal('fetch', answer);
  await opened('/logg-inn');
  const page = document.querySelector('sign-in-page') as HTMLElement & { updateComplete: Promise<boolean> };
  const inside = page.shadowRoot as ShadowRoot;
  (inside.querySelector(from) as HTMLElement).focus();
  inside.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() => expect(inside.textContent).toMatch(/No such address|sign-in.offline/));
  await page.updateComplete;
  return inside;
}

it('what is wrong with the answer is said at its field, which has the focus', async () => {
  const inside = await asks(async () => Response.json({ detail: 'No such address.' }, { status: 422 }));
  const field = inside.querySelector('.field');
  expect(field?.querySelector('#wrong')?.textContent?.trim()).toBe('No such address.');
  expect(field?.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
  expect(field?.querySelector('input')?.getAttribute('aria-describedby')).toBe('wrong');
  expect(inside.activeElement).toBe(field?.querySelector('input'));
  expect(inside.querySelector('.said')?.textContent).toBe('');
});

it('that there is no network is not said of the answer', async () => {
  const inside = await asks(() => Promise.reject(new TypeError('no network')));
  expect(inside.querySelector('.said')?.textContent).toBe('sign-in.offline');
  expect(inside.querySelector('input')?.hasAttribute('aria-invalid')).toBe(false);
});

it('that there were too many tries is said of the tries: the address is right, and the finger stays where it is', async () => {
  const inside = await asks(async () => Response.json({ detail: 'No such address, too often.' }, { status: 429 }));
  expect(inside.querySelector('.said')?.textContent).toBe('No such address, too often.');
  expect(inside.querySelector('.field #wrong')).toBeNull();
  expect(inside.activeElement).toBe(inside.querySelector('button'));
});

it('who pressed Enter in the field is there already, and hears what is wrong by itself', async () => {
  const refused = async () => Response.json({ detail: 'No such address.' }, { status: 422 });
  expect((await asks(refused, 'input')).querySelector('#wrong')?.getAttribute('role')).toBe('alert');
  expect((await asks(refused, 'button')).querySelector('#wrong')?.hasAttribute('role')).toBe(false);
});

describe('who is slower than the code', () => {
  const old = 'The code is wrong or too old.';
  let sent: string[];

  /** Asks for a code, and proves it when it has become too old. */
  async function isSlow(): Promise<ShadowRoot> {
    sent = [];
    vi.stubGlobal('fetch', async (address: string, { body }: { body: URLSearchParams }) => {
      sent.push(`${address} ${body.get('username')}`);
      return address === '/ott/generate'
        ? new Response(null, { status: 204 })
        : Response.json({ detail: old }, { status: 401 });
    });
    await opened(`/logg-inn?til=${encodeURIComponent('/utboks?mitt=a')}`);
    const inside = document.querySelector('sign-in-page')?.shadowRoot as ShadowRoot;
    await gives(inside, '#email', 'astrid@heime.example', () => expect(inside.querySelector('#code')).not.toBeNull());
    await gives(inside, '#code', '123 456', () => expect(inside.querySelector('#wrong')?.textContent).toContain(old));
    return inside;
  }

  async function gives(inside: ShadowRoot, field: string, value: string, until: () => void): Promise<void> {
    (inside.querySelector(field) as HTMLInputElement).value = value;
    inside.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.waitFor(until);
  }

  it('reads one sentence at the field, where what was typed still stands', async () => {
    const inside = await isSlow();
    expect(inside.textContent?.split(old)).toHaveLength(2);
    expect((inside.querySelector('#code') as HTMLInputElement).value).toBe('123 456');
  });

  it('gets a new code with one tap, to the same address, and comes to where it was heading', async () => {
    const inside = await isSlow();
    const again = [...inside.querySelectorAll('button')].find((it) => it.textContent?.trim() === 'sign-in.again');
    again?.click();
    await vi.waitFor(() => expect(inside.querySelector('[role=status]')?.textContent).toBe('sign-in.again.said'));
    expect(sent.at(-1)).toBe('/ott/generate astrid@heime.example');
    expect(inside.querySelector('#wrong')).toBeNull();
    expect(inside.activeElement).toBe(inside.querySelector('#code'));
    expect(location.search).toContain('utboks');
  });
});

describe('where codes come by SMS, too', () => {
  beforeEach(() => {
    session = { sms: true };
    return () => {
      session = undefined;
    };
  });

  it('one field takes an address or a number, and says so', async () => {
    const said = await opened('/logg-inn');
    expect(said).toContain('sign-in.sms.lead');
    expect(said).toContain('sign-in.sms.field');
    const field = document.querySelector('sign-in-page')?.shadowRoot?.querySelector('input');
    expect(field?.getAttribute('type')).toBe('text');
    expect(field?.getAttribute('autocomplete')).toBe('username webauthn');
  });

  it('the number goes to the server as it is typed, and the phone may fill in the code', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: string, { body }: { body: URLSearchParams }) => {
      asked.push(`${address} ${body.get('username')}`);
      return new Response(null, { status: 204 });
    });
    await opened('/logg-inn');
    const inside = document.querySelector('sign-in-page')?.shadowRoot as ShadowRoot;
    (inside.querySelector('#email') as HTMLInputElement).value = ' 406 12 345 ';
    inside.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.waitFor(() => expect(inside.querySelector('#code')).not.toBeNull());
    expect(asked).toEqual(['/ott/generate 406 12 345']);
    expect(inside.querySelector('#code')?.getAttribute('autocomplete')).toBe('one-time-code');
    expect(inside.textContent).toContain('sign-in.sms.other');
  });
});

it('without SMS nothing is said of numbers', async () => {
  expect(await opened('/logg-inn')).not.toContain('sms');
  expect(document.querySelector('sign-in-page')?.shadowRoot?.querySelector('input')?.type).toBe('email');
});
