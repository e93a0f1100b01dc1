// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

let worded: boolean;
vi.mock('../shell/texts', () => ({
  t: (key: string, ...params: unknown[]) => [key, ...params].join(' '),
  loadAllTexts: () => (worded ? Promise.resolve() : Promise.reject(new TypeError('no network'))),
}));

await import('./home-ladder');

type Ladder = HTMLElement & { updateComplete: Promise<boolean> };

async function ladder(): Promise<ShadowRoot> {
  const it = document.body.appendChild(document.createElement('home-ladder')) as Ladder;
  await new Promise((resolve) => setTimeout(resolve));
  await it.updateComplete;
  return it.shadowRoot as ShadowRoot;
}

beforeEach(() => {
  document.body.replaceChildren();
  worded = true;
});

it('is an ordered list of the five steps from home and up, each with its number, its name and what is on it', async () => {
  const list = (await ladder()).querySelector('section > ol');
  expect(list?.getAttribute('aria-labelledby')).toBe('title');
  const steps = [...(list?.children ?? [])];
  expect(steps.map((it) => it.getAttribute('data-step'))).toEqual([
    'SELF',
    'NEIGHBOURHOOD',
    'DIGITAL',
    'MUNICIPALITY',
    'HOSPITAL',
  ]);
  expect(steps[1]?.querySelector('h3')?.textContent).toBe('shared.step.number 2 shared.step.NEIGHBOURHOOD');
  expect(steps.map((it) => it.querySelector('p')?.textContent)).toContain('shared.step.HOSPITAL.means');
  expect(new Set(steps.map((it) => it.querySelector('heime-icon')?.getAttribute('name'))).size).toBe(5);
});

it('says nothing before its words are there, and comes with the network', async () => {
  worded = false;
  const it = await ladder();
  expect(it.querySelector('section')).toBeNull();
  expect((it.host as HTMLElement).hidden).toBe(true);
  worded = true;
  window.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(it.querySelectorAll('li')).toHaveLength(5));
  expect((it.host as HTMLElement).hidden).toBe(false);
});
