// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';

const kept = new Map<string, Blob>();
let full = false;
let readable = true;

vi.mock('../shell/texts', () => ({ t: (key: string) => key, language: () => 'nb' }));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../outbox/app-outbox', () => ({
  photos: {
    keep: async (id: string, photo: Blob) => {
      if (full) throw new DOMException('QuotaExceededError');
      kept.set(id, photo);
    },
    find: async (id: string) => kept.get(id),
  },
}));
vi.mock('./shrink', () => ({
  shrunk: async () => {
    if (!readable) throw new Error('no picture');
    return new Blob(['small'], { type: 'image/jpeg' });
  },
}));

await import('./photo-field');

type Field = HTMLElement & { photo: string; updateComplete: Promise<boolean> };

async function field(photo = ''): Promise<{ it: Field; told: string[] }> {
  const it = document.createElement('photo-field') as Field;
  const told: string[] = [];
  it.photo = photo;
  it.addEventListener('photo', (event) => told.push((event as CustomEvent<string>).detail));
  document.body.append(it);
  await it.updateComplete;
  return { it, told };
}

async function choose(it: Field): Promise<void> {
  const input = it.shadowRoot?.querySelector('input') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new Blob(['large'])] });
  input.dispatchEvent(new Event('change'));
  await vi.waitFor(() => expect(said(it)).not.toMatch(/working|^$/));
}

const said = (it: Field): string => it.shadowRoot?.querySelector('[role=status]')?.textContent?.trim() ?? '';

afterEach(() => {
  document.body.replaceChildren();
  kept.clear();
  full = false;
  readable = true;
});

it('keeps the small one on the phone under an id of its own and tells it', async () => {
  const { it: element, told } = await field();

  await choose(element);

  expect(told).toHaveLength(1);
  expect(await kept.get(told[0] ?? '')?.text()).toBe('small');
  expect(said(element)).toBe('resource.form.photo.ready');
});

it('says so when the phone cannot read it, and tells nothing', async () => {
  readable = false;
  const { it: element, told } = await field();

  await choose(element);

  expect(said(element)).toBe('resource.form.photo.unreadable');
  expect(told).toEqual([]);
});

it('says so when the phone is full, and tells nothing', async () => {
  full = true;
  const { it: element, told } = await field();

  await choose(element);

  expect(said(element)).toBe('resource.form.photo.full');
  expect(told).toEqual([]);
});

it('takes the photo away again', async () => {
  const { it: element, told } = await field('p');

  element.shadowRoot?.querySelector<HTMLButtonElement>('button')?.click();

  expect(told).toEqual(['']);
});
