import { beforeEach, describe, expect, it } from 'vitest';
import { MyPlace } from './my-place';

const leland = { district: 'leirfjord-leland', name: 'Leland, Leirfjord' };

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('my place', () => {
  let phone: ReturnType<typeof storage>;
  let page: { cookie: string };
  const mine = (secure = false) => new MyPlace(phone, page, secure);

  beforeEach(() => {
    phone = storage();
    page = { cookie: '' };
  });

  it('is remembered on the phone', () => {
    mine().choose(leland);
    expect(mine().place).toEqual(leland);
  });

  it('is told to the other half by its district alone', () => {
    mine().choose(leland);
    expect(page.cookie).toBe('heime-place=leirfjord-leland;path=/;max-age=31536000;samesite=lax');
    mine(true).choose(leland);
    expect(page.cookie).toMatch(/;secure$/);
  });

  it('brings the cookie back from what the phone remembers', () => {
    mine().renew();
    expect(page.cookie).toBe('');
    mine().choose(leland);
    page.cookie = '';
    mine().renew();
    expect(page.cookie).toContain('heime-place=leirfjord-leland;');
  });

  it('is forgotten in both', () => {
    mine().choose(leland);
    mine().forget();
    expect(mine().place).toBeUndefined();
    expect(page.cookie).toContain('max-age=0');
  });

  it('works on a phone that keeps nothing', () => {
    const full = {
      ...phone,
      setItem: () => {
        throw new Error('full');
      },
    };
    new MyPlace(full, page, false).choose(leland);
    expect(page.cookie).toContain('leirfjord-leland');
  });
});
