// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';

vi.mock('@vaadin/router', () => ({ Router: {} }));
vi.mock('../outbox/app-outbox', () => ({ outbox: {}, phone: {} }));

const { world } = await import('./app-world');

describe('the ids that the phone makes', () => {
  const before = Date.now();
  const ids = Array.from({ length: 2000 }, () => world.newId());
  const after = Date.now();

  it('are UUIDs of version 7 that tell when they were made', () => {
    for (const id of ids) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      const made = Number.parseInt(id.slice(0, 13).replace('-', ''), 16);
      expect(made).toBeGreaterThanOrEqual(before);
      expect(made).toBeLessThanOrEqual(after);
    }
  });

  it('rise, also within the same millisecond', () => {
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
