import type { LitElement } from 'lit';
import { expect } from 'vitest';

/** A part of the page Meg as a test sees it and uses it: with the keys of its texts, and without styles and icons. */

export const styles = { partStyles: [] };
export const icons = { icon: () => '' };
export const texts = {
  t: (key: string, ...params: string[]) => [key, ...params].join(' '),
  language: () => 'nb',
  formats: () => ['nb'],
};

export async function shown(tag: string): Promise<LitElement> {
  const part = document.createElement(tag) as LitElement;
  document.body.replaceChildren(part);
  await settled(part);
  return part;
}

/** What was asked has been answered, and that is drawn. */
export async function settled(part: LitElement): Promise<void> {
  await new Promise((done) => setTimeout(done));
  await part.updateComplete;
}

export const said = (part: LitElement): string => part.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
export const status = (part: LitElement) => part.shadowRoot?.querySelector('[role=status]')?.textContent;
export const wrong = (part: LitElement) => part.shadowRoot?.querySelector('#wrong')?.textContent?.trim();
export const field = (part: LitElement, id: string) => part.shadowRoot?.querySelector<HTMLInputElement>(`#${id}`);

export async function press(part: LitElement, words: string): Promise<void> {
  const all = [...(part.shadowRoot?.querySelectorAll('button') ?? [])];
  all.find((it) => it.textContent?.trim() === words)?.click();
  await settled(part);
  await settled(part);
}

/** Types into the field in which one stands, and sends it. */
export async function gives(part: LitElement, id: string, value: string): Promise<void> {
  const input = field(part, id);
  expect(part.shadowRoot?.activeElement).toBe(input);
  if (input) input.value = value;
  part.shadowRoot?.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settled(part);
}
