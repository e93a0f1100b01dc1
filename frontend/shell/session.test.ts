// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';

const forgetAnswersBut = vi.fn(async () => undefined);
vi.mock('../digitalcare/answered', () => ({ forgetAnswersBut }));

const { currentSession, refreshSession, setUnread, writing } = await import('./session');

const tells = async (person?: string): Promise<void> => {
  vi.stubGlobal('fetch', async () =>
    Response.json({ signedIn: !!person, ...(person ? { person: { id: person, name: person } } : {}) }),
  );
  await refreshSession();
};

it('leaves nothing of somebody who is signed in here no more, however that came', async () => {
  await tells('astrid');
  setUnread(3);
  await tells('astrid');
  expect(forgetAnswersBut).not.toHaveBeenCalled();

  await tells();
  await vi.waitFor(() => expect(forgetAnswersBut).toHaveBeenCalledWith(undefined));

  await tells('astrid');
  await tells('jonas');
  await vi.waitFor(() => expect(forgetAnswersBut).toHaveBeenLastCalledWith('jonas'));
  expect(forgetAnswersBut).toHaveBeenCalledTimes(2);
});

it('begins anew when another tab has let somebody else in, and hears of what else that tab was told', async () => {
  const anew = vi.spyOn(location, 'reload').mockReturnValue();
  await tells('astrid');
  const told = (session: object) => {
    localStorage.setItem('heime.session', JSON.stringify(session));
    window.dispatchEvent(new StorageEvent('storage', { key: 'heime.session' }));
  };

  told({ signedIn: true, person: { id: 'astrid', name: 'Astrid' }, hats: [], unread: 7 });
  expect(currentSession()?.unread).toBe(7);
  expect(anew).not.toHaveBeenCalled();

  told({ signedIn: true, person: { id: 'jonas', name: 'Jonas' }, hats: [], unread: 0 });
  expect(currentSession()?.person?.id).toBe('jonas');
  expect(anew).toHaveBeenCalledOnce();
});

it('asks anew for whom she may act when another tab has changed her hat, and for nothing else', async () => {
  await tells('astrid');
  const asked = vi.fn(async () =>
    Response.json({ signedIn: true, person: { id: 'astrid' }, hats: [], worksFor: '1820' }),
  );
  vi.stubGlobal('fetch', asked);
  const told = (worksFor: string | null) => {
    const session = { signedIn: true, person: { id: 'astrid', name: '' }, hats: [], unread: 0, worksFor };
    localStorage.setItem('heime.session', JSON.stringify(session));
    window.dispatchEvent(new StorageEvent('storage', { key: 'heime.session' }));
  };
  told('1820');
  await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
  await vi.waitFor(() => expect(currentSession()?.worksFor).toBe('1820'));
  told('1820');
  expect(asked).toHaveBeenCalledOnce();
});

it('says with whatever it changes whom it takes for the one who is signed in', async () => {
  await tells('astrid');
  expect(writing()).toMatchObject({ 'X-Heime-Person': 'astrid' });
  await tells();
  expect(writing()).not.toHaveProperty('X-Heime-Person');
});

it('says with whatever it changes as whom she is here, where she has a choice', async () => {
  const isHere = async (worksFor: string | null, workplaces: object[]) => {
    vi.stubGlobal('fetch', async () => Response.json({ signedIn: true, worksFor, workplaces }));
    await refreshSession();
  };
  const leirfjord = { municipality: '1822', name: 'Leirfjord' };
  await isHere('1822', [leirfjord]);
  expect(writing()).toMatchObject({ 'X-Heime-Hat': '1822' });
  // The page keeps the room of the hat by it, before any script of the shell.
  expect(localStorage.getItem('heime.session')).toContain('"workplaces":[{');
  await isHere(null, [leirfjord]);
  expect(writing()).toMatchObject({ 'X-Heime-Hat': 'herself' });
  await isHere(null, []);
  expect(writing()).not.toHaveProperty('X-Heime-Hat');
});
