import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { Phone } from '../outbox/phone';
import { Kept } from './kept';

let answer: (init: RequestInit | undefined) => Response;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const kept = () =>
  new Kept(
    new Phone(),
    async (_url, init) => answer(init),
    '/api/places',
    async () => 'came with the app',
  );

const offline = () => {
  throw new TypeError('Failed to fetch');
};

it('before the first visit it is what came with the app', async () => {
  answer = offline;
  expect(await kept().newer()).toBeUndefined();
  expect(await kept().here()).toBe('came with the app');
});

it('what was fetched is there again without network', async () => {
  answer = () => Response.json('fetched');
  expect(await kept().newer()).toBe('fetched');

  answer = offline;
  expect(await kept().here()).toBe('fetched');
});

it('what has not changed is not fetched again', async () => {
  answer = () => Response.json('fetched', { headers: { ETag: '"1"' } });
  await kept().newer();

  let asked: Headers | undefined;
  answer = (init) => {
    asked = new Headers(init?.headers);
    return new Response(null, { status: 304 });
  };

  expect(await kept().newer()).toBeUndefined();
  expect(asked?.get('If-None-Match')).toBe('"1"');
  expect(await kept().here()).toBe('fetched');
});

it('an answer that is not a list does not replace the copy', async () => {
  answer = () => new Response('<html>', { status: 200 });
  expect(await kept().newer()).toBeUndefined();
  expect(await kept().here()).toBe('came with the app');
});
