// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { phone } from '../outbox/app-outbox';
import type { Session } from './session';

const astrid: Session = {
  signedIn: true,
  demo: true,
  person: {
    id: 'a-1',
    name: 'Astrid Nilsen',
    email: 'astrid@heime.example',
    phone: '75 00 01 01',
    district: 'leirfjord-leland',
    municipality: '1822',
    language: 'NB',
  },
  hats: [{ role: 'CASE_WORKER', scope: '1822', label: 'Leirfjord kommune' }],
  unread: 2,
  actsFor: [{ id: 's-1', name: 'Solrun Vollen', areas: ['NEEDS'] }],
  demoPeople: [{ email: 'jonas@heime.example', name: 'Jonas Berg', story: 'Måker snø', first: true }],
};
const personal = ['Astrid', 'astrid@', '75 00 01 01', 'Solrun', 'Jonas', 'jonas@'];

/** Each time something was written, all that lay open just then. */
const everWritten: string[] = [];
const setItem = Storage.prototype.setItem;
Storage.prototype.setItem = function (this: Storage, key: string, value: string): void {
  setItem.call(this, key, value);
  everWritten.push(JSON.stringify(Object.entries({ ...this })));
};

/** As a page that has just been opened on this phone finds it. */
async function newPage(): Promise<typeof import('./session')> {
  vi.resetModules();
  return import('./session');
}

const serverTells = (session: Partial<Session>): void => {
  vi.stubGlobal('fetch', async () => Response.json(session));
};
const serverIsAway = (): void => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
};
const database = () => phone.database();
const closedRows = async (): Promise<IDBValidKey[]> =>
  (await (await database()).getAllKeys('kept')).filter((it) => it.startsWith('who '));

async function visits(session: Partial<Session>): Promise<void> {
  serverTells(session);
  await (await newPage()).refreshSession();
}

beforeEach(async () => {
  localStorage.clear();
  await phone.empty();
  everWritten.length = 0;
});

it('lies never open on the phone: neither name, address and number of who is signed in, nor for whom she acts', async () => {
  await visits(astrid);
  await vi.waitFor(async () => expect(await closedRows()).toEqual(['who a-1']), 3_000);

  const { setUnread } = await newPage();
  setUnread(5);

  expect(everWritten).not.toHaveLength(0);
  for (const word of personal) {
    expect(everWritten.filter((it) => it.includes(word))).toEqual([]);
  }
  const closed = await (await database()).get('kept', 'who a-1');
  expect(closed?.content).toHaveProperty('closed');
  expect(JSON.stringify(closed)).not.toContain('Astrid');
});

it('is painted at once by what lies open, and has her name without network when the phone has opened it', async () => {
  await visits(astrid);
  await vi.waitFor(async () => expect(await closedRows()).toHaveLength(1), 3_000);
  serverIsAway();

  const { asked, currentSession, opened } = await newPage();
  expect(currentSession()).toMatchObject({ signedIn: true, unread: 2, hats: astrid.hats });
  expect(currentSession()?.person).toMatchObject({ id: 'a-1', name: '', district: 'leirfjord-leland' });

  const told = vi.fn();
  window.addEventListener('heime-session', told, { once: true });
  await asked();
  await opened();
  expect(currentSession()?.person).toEqual(astrid.person);
  expect(currentSession()?.actsFor).toEqual(astrid.actsFor);
  expect(told).toHaveBeenCalledOnce();
});

it('takes over what an earlier version kept in the open, and leaves nothing of it there', async () => {
  localStorage.setItem('heime.session', JSON.stringify(astrid));
  everWritten.length = 0;
  serverIsAway();

  const { currentSession, opened } = await newPage();
  expect(currentSession()?.person?.name).toBe('Astrid Nilsen');
  for (const word of personal) {
    expect(localStorage.getItem('heime.session')).not.toContain(word);
  }
  await opened();

  const later = await newPage();
  await later.opened();
  expect(later.currentSession()?.person).toEqual(astrid.person);
});

it('is gone with who is signed in here no more, and the next person meets nothing of her', async () => {
  await visits(astrid);
  await vi.waitFor(async () => expect(await closedRows()).toEqual(['who a-1']), 3_000);

  await visits({ signedIn: true, person: { id: 'j-1', name: 'Jonas Berg', language: 'NB' } });
  await vi.waitFor(async () => expect(await closedRows()).toEqual(['who j-1']), 3_000);

  await visits({ signedIn: false });
  await vi.waitFor(async () => expect(await closedRows()).toEqual([]), 3_000);
});

it('is not written down again after she has signed out', async () => {
  await visits(astrid);
  await vi.waitFor(async () => expect(await closedRows()).toHaveLength(1), 3_000);
  const { knownPerson } = await import('../session/known-person');
  const { leavePhone } = await import('../outbox/leaving');

  await leavePhone('a-1');
  await knownPerson.keep({ person: { id: 'a-1', name: 'Astrid Nilsen', language: 'NB' }, actsFor: [] });

  expect(await closedRows()).toEqual([]);
  expect(localStorage.getItem('heime.session')).toBeNull();
});

it('goes on without her name where the phone cannot open it any more', async () => {
  await visits(astrid);
  await vi.waitFor(async () => expect(await closedRows()).toHaveLength(1), 3_000);
  await (await database()).clear('keys');
  serverIsAway();

  const { currentSession, opened } = await newPage();
  await opened();
  expect(currentSession()?.person).toMatchObject({ id: 'a-1', name: '' });
});
