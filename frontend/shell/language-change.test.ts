// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

let language = 'nb';
vi.mock('./texts', () => ({
  kept: 'heime.language',
  language: () => language,
  choices: () => [['nb'], ['nn'], ['en']],
  allTextsOf: async () => ({}),
  speak: (to: string) => {
    language = to;
  },
  t: (key: string) => key,
}));

const isWritten = vi.fn(() => false);
vi.mock('./flow-half', () => ({ isWritten }));

const session = { person: undefined as { id: string } | undefined };
vi.mock('./session', () => ({
  currentSession: () => session,
  refreshSession: async () => session,
  writing: () => ({ 'X-XSRF-TOKEN': 'token' }),
}));

const { changeLanguage } = await import('./language-change');
const { tellWhatIsUntold } = await import('./language-told');

/** What happens outside the page, in its order. */
let happened: string[];
let said: string[];
const server = vi.fn();
const answers = (ok: boolean) => async (_to: string, how: RequestInit) => {
  happened.push(`told ${(JSON.parse(String(how.body)) as { language: string }).language}`);
  return { ok };
};
window.addEventListener('heime-said', (event) => said.push((event as CustomEvent<{ said: string }>).detail.said));
vi.spyOn(location, 'reload').mockImplementation(() => happened.push('opened anew'));

/** A screen, as the router puts it into the shell. */
const show = (name: string) => {
  document.body.innerHTML = `<heime-shell><${name}></${name}></heime-shell>`;
};
const flowsScreen = 'flow-container-root-2521314';

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
  language = 'nb';
  session.person = { id: 'astrid' };
  happened = [];
  said = [];
  isWritten.mockReturnValue(false);
  vi.stubGlobal('fetch', server);
  server.mockReset().mockImplementation(answers(true));
});

/** A server that has heard and has not answered yet. */
function slow(): () => void {
  let answer = (): void => undefined;
  server.mockImplementationOnce(async (to: string, how: RequestInit) => {
    const told = answers(true)(to, how);
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    return told;
  });
  return () => answer();
}

it('a screen of the Flow half on which nothing is written is opened anew, and the server has been told before', async () => {
  show(flowsScreen);
  const answer = slow();
  await changeLanguage('nn');
  expect(happened).toEqual(['told NN', 'opened anew']);
  expect(server.mock.lastCall).toEqual([
    '/api/me/language',
    expect.objectContaining({ method: 'PUT', keepalive: true, headers: { 'X-XSRF-TOKEN': 'token' } }),
  ]);
  answer();
  await tellWhatIsUntold();
});

it('what is written on it stays, and the person hears why it speaks the old language', async () => {
  show(flowsScreen);
  isWritten.mockReturnValue(true);
  await changeLanguage('nn');
  expect(happened).toEqual(['told NN']);
  expect(said).toEqual(['shell.language.later']);
});

it('without network nothing is opened anew', async () => {
  show(flowsScreen);
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValueOnce(false);
  await changeLanguage('nn');
  expect(happened).not.toContain('opened anew');
});

it('a screen of the client half stays as it is, also when the Flow half has been open', async () => {
  show('me-page');
  document.body.append(document.createElement(flowsScreen));
  await changeLanguage('nn');
  expect(happened).toEqual(['told NN']);
});

it('the language that is in use already opens nothing anew', async () => {
  show(flowsScreen);
  await changeLanguage('nb');
  expect(happened).toEqual(['told NB']);
});

it('the server hears the second of two quick taps after the first', async () => {
  const answer = slow();
  await changeLanguage('nn');
  await changeLanguage('en');
  expect(happened).toEqual(['told NN']);
  answer();
  await tellWhatIsUntold();
  expect(happened).toEqual(['told NN', 'told EN']);
});

it('what did not arrive is told the next time, and once', async () => {
  server.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockImplementationOnce(answers(false));
  await changeLanguage('nn');
  await tellWhatIsUntold();
  await tellWhatIsUntold();
  await tellWhatIsUntold();
  await tellWhatIsUntold();
  expect(happened).toEqual(['told NN', 'told NN']);
});

it.each([400, 404, 422])('what the server will never take (%i) is told once', async (status) => {
  server.mockResolvedValueOnce({ ok: false, status });
  await changeLanguage('nn');
  await tellWhatIsUntold();
  await tellWhatIsUntold();
  expect(server).toHaveBeenCalledTimes(1);
});

it.each([401, 403, 429, 500, 503])('what it may take later (%i) is told once more', async (status) => {
  server.mockResolvedValueOnce({ ok: false, status });
  await changeLanguage('nn');
  await tellWhatIsUntold();
  await tellWhatIsUntold();
  expect(happened).toEqual(['told NN']);
  expect(server).toHaveBeenCalledTimes(2);
});

it('it is not told of somebody else, nor of nobody', async () => {
  server.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await changeLanguage('nn');
  await tellWhatIsUntold();
  session.person = { id: 'jonas' };
  await tellWhatIsUntold();
  session.person = undefined;
  await changeLanguage('en');
  await tellWhatIsUntold();
  expect(happened).toEqual([]);
});
