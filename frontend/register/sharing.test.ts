import { describe, expect, it, vi } from 'vitest';
import { canShare, type Phone, share } from './sharing';

const url = 'https://heime.example/finn/1';

describe('a page is shared', () => {
  it('by the phone itself where it can', async () => {
    const phone: Phone = { share: vi.fn(async () => undefined), print: vi.fn() };

    expect(canShare(phone)).toBe(true);
    expect(await share(phone, 'native', 'Turgruppa', url)).toBeUndefined();
    expect(phone.share).toHaveBeenCalledWith({ title: 'Turgruppa', url });
    expect(canShare({ print: vi.fn() })).toBe(false);
  });

  it('and who thinks better of it hears nothing', async () => {
    const phone: Phone = { share: () => Promise.reject(new Error('aborted')), print: vi.fn() };

    expect(await share(phone, 'native', 'Turgruppa', url)).toBeUndefined();
  });

  it('as a link, which is said', async () => {
    const writeText = vi.fn(async () => undefined);

    expect(await share({ clipboard: { writeText }, print: vi.fn() }, 'copy', 'Turgruppa', url)).toBe('copied');
    expect(writeText).toHaveBeenCalledWith(url);
  });

  it('as a link, and it is said when the phone would not', async () => {
    const refusing: Phone = { clipboard: { writeText: () => Promise.reject(new Error('no')) }, print: vi.fn() };

    expect(await share(refusing, 'copy', 'Turgruppa', url)).toBe('not-copied');
    expect(await share({ print: vi.fn() }, 'copy', 'Turgruppa', url)).toBe('not-copied');
  });

  it('on paper', async () => {
    const print = vi.fn();

    expect(await share({ print }, 'print', 'Turgruppa', url)).toBeUndefined();
    expect(print).toHaveBeenCalledOnce();
  });
});
