// @vitest-environment happy-dom
import { render } from 'lit';
import { expect, it, vi } from 'vitest';
import type { FormFlow } from './form-flow';

const hats = [
  { role: 'COORDINATOR', scope: 'dugnad', label: 'Dugnadsgjengen', trusted: true },
  { role: 'COORDINATOR', scope: 'vel', label: 'Leland vel', trusted: false },
];
vi.mock('../shell/texts', () => ({ t: (key: string) => key }));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../shell/session', () => ({ currentSession: () => ({ hats }) }));
vi.mock('./choices', () => ({ chooseOne: () => '' }));

const { approval } = await import('./on-behalf-of');

function said(organisation: string, editing = false): string {
  const page = document.createElement('div');
  render(approval({ values: { organisation }, editing } as FormFlow<{ organisation: string }>), page);
  return page.textContent?.trim() ?? '';
}

it('what a trusted organisation registers is public at once, and what others register is looked over', () => {
  expect(said('dugnad')).toBe('form.preview.at-once');
  expect(said('vel')).toBe('form.preview.approval');
  expect(said('')).toBe('form.preview.approval');
});

it('promises nothing of what a trusted organisation changes, since it may have been sent back', () => {
  expect(said('dugnad', true)).toBe('');
  expect(said('vel', true)).toBe('form.preview.approval');
});
