// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('./texts', () => ({ choices: () => [['nb', 'Bokmål']], language: () => 'nb', t: (key: string) => key }));
vi.mock('./icons', () => ({ icon: () => '' }));
vi.mock('./language-change', () => ({ changeLanguage: async () => undefined }));
vi.mock('./session', () => ({ asked: async () => undefined }));
const tellWhatIsUntold = vi.fn(async () => undefined);
vi.mock('./language-told', () => ({ tellWhatIsUntold: () => tellWhatIsUntold() }));

await import('./language-choice');

const choice = () => document.body.appendChild(document.createElement('language-choice'));

beforeEach(() => {
  document.body.replaceChildren();
  tellWhatIsUntold.mockClear();
});

it('what is untold is told when it is shown', async () => {
  choice();
  await vi.waitFor(() => expect(tellWhatIsUntold).toHaveBeenCalledOnce());
});

it('and when the network comes back, also when one of two choices has gone', async () => {
  choice();
  choice().remove();
  await vi.waitFor(() => expect(tellWhatIsUntold).toHaveBeenCalledTimes(2));

  window.dispatchEvent(new Event('online'));
  expect(tellWhatIsUntold).toHaveBeenCalledTimes(3);
});
