// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';

const forgetAnswersBut = vi.fn(async () => undefined);
vi.mock('../digitalcare/answered', () => ({ forgetAnswersBut }));

const { refreshSession, setUnread } = await import('./session');

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
