// @vitest-environment happy-dom
import type { LitElement } from 'lit';
import { beforeEach, expect, it, vi } from 'vitest';

const session: { erasedOn?: string | null } = {};
vi.mock('../form/part-styles', () => ({ pageParts: [] }));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../shell/session', () => ({ currentSession: () => session }));
vi.mock('../shell/texts', () => ({
  t: (key: string, ...params: string[]) => [key, ...params].join(' '),
  formats: () => 'nb',
  loadAllTexts: async () => undefined,
}));

const { erasing } = await import('./erasing');
await import('./erasure-notice');

beforeEach(() => {
  session.erasedOn = null;
});

const shown = async (): Promise<ShadowRoot> => {
  const element = document.createElement('erasure-notice') as LitElement;
  document.body.append(element);
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  return element.shadowRoot as ShadowRoot;
};

it('says on which day, and leads to where it can be regretted', async () => {
  session.erasedOn = '2026-12-08';
  const notice = await shown();
  expect(notice.textContent).toContain('me.erased-on 8. desember 2026');
  expect(notice.querySelector('a')?.getAttribute('href')).toBe('/mine-opplysninger');
});

it('says nothing to anybody else, and is not fetched for her', async () => {
  expect((await shown()).textContent?.trim()).toBe('');
  expect(typeof erasing()).toBe('symbol');
  session.erasedOn = '2026-12-08';
  expect(typeof erasing()).toBe('object');
});
