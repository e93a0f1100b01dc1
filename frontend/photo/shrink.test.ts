// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fitted, shrunk } from './shrink';

describe('the size that is sent', () => {
  it('keeps the shape and stays within 1280 pixels', () => {
    expect(fitted(4000, 3000)).toEqual({ width: 1280, height: 960 });
    expect(fitted(3000, 4000)).toEqual({ width: 960, height: 1280 });
    expect(fitted(20_000, 1)).toEqual({ width: 1280, height: 1 });
  });

  it('is never larger than the photo', () => {
    expect(fitted(640, 480)).toEqual({ width: 640, height: 480 });
  });
});

describe('what is sent', () => {
  afterEach(() => vi.restoreAllMocks());

  /** A phone whose JPEG of each quality has this many bytes. */
  function phone(bytes: (quality: number) => number): { asked: unknown[]; tried: number[] } {
    const asked: unknown[] = [];
    const tried: number[] = [];
    vi.stubGlobal('createImageBitmap', async (_file: Blob, options: unknown) => {
      asked.push(options);
      return { width: 4000, height: 3000, close: () => undefined };
    });
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({
      fillRect: () => undefined,
      drawImage: () => undefined,
    } as never);
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done, type, quality) => {
      tried.push(Number(quality));
      done(new Blob([new Uint8Array(bytes(Number(quality)))], { type: String(type) }));
    });
    return { asked, tried };
  }

  it('stands upright and is a JPEG', async () => {
    const { asked } = phone(() => 1000);

    expect((await shrunk(new Blob())).type).toBe('image/jpeg');
    expect(asked).toEqual([{ imageOrientation: 'from-image' }]);
  });

  it('is made rougher until it is small enough', async () => {
    const { tried } = phone((quality) => (quality > 0.6 ? 900_000 : 300_000));

    expect((await shrunk(new Blob())).size).toBe(300_000);
    expect(tried).toEqual([0.82, 0.7, 0.55]);
  });
});
