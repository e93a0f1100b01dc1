const cipher = 'AES-GCM';
const ivBytes = 12;

/** What only this phone's own key opens. Without one (a page that came without TLS) it lies open. */
export type Sealed = { iv: Uint8Array<ArrayBuffer>; closed: ArrayBuffer } | { open: Uint8Array<ArrayBuffer> };

/** A key that this browser can use, and nobody can take out of it. */
export const makeKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: cipher, length: 256 }, false, ['encrypt', 'decrypt']);

/** Whether the browser lends its cipher to this page; it does so only for what came over TLS or from the machine itself. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;

/** Closes what somebody has written, and opens it again, so that a copy of the phone's files tells nothing of it. */
export class Seal {
  /** @param key undefined where there is no cipher */
  constructor(private readonly key: () => Promise<CryptoKey | undefined>) {}

  async close(content: unknown): Promise<Sealed> {
    return this.closeBytes(new TextEncoder().encode(JSON.stringify(content)));
  }

  /** Throws when it was closed with another key, or changed. */
  async open<T>(sealed: Sealed): Promise<T> {
    return JSON.parse(new TextDecoder().decode(await this.openBytes(sealed))) as T;
  }

  async closeBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Sealed> {
    const key = await this.key();
    if (!key) {
      return { open: bytes };
    }
    const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
    return { iv, closed: await crypto.subtle.encrypt({ name: cipher, iv }, key, bytes) };
  }

  async openBytes(sealed: Sealed): Promise<Uint8Array<ArrayBuffer>> {
    if ('open' in sealed) {
      return sealed.open;
    }
    const key = await this.key();
    if (!key) {
      throw new Error('The key of this phone is gone.');
    }
    return new Uint8Array(await crypto.subtle.decrypt({ name: cipher, iv: sealed.iv }, key, sealed.closed));
  }
}
