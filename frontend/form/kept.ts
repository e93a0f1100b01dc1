import type { Phone } from '../outbox/phone';

/**
 * A copy on the phone of something public that a form needs without network: the server's when there is one, else
 * what was fetched last, else what came with the app.
 */
export class Kept<T> {
  constructor(
    private readonly phone: Phone,
    private readonly fetching: typeof fetch,
    private readonly address: string,
    private readonly enclosed: () => Promise<T>,
  ) {}

  /** What is on the phone, at once. */
  async here(): Promise<T> {
    try {
      const kept = await (await this.phone.database()).get('kept', this.address);
      return kept ? (kept.content as T) : await this.enclosed();
    } catch {
      return this.enclosed();
    }
  }

  /** Asks the server for a newer one; undefined when there is none to be had. */
  async newer(): Promise<T | undefined> {
    try {
      const database = await this.phone.database();
      const kept = await database.get('kept', this.address);
      const response = await this.fetching(this.address, {
        headers: { Accept: 'application/json', ...(kept?.etag ? { 'If-None-Match': kept.etag } : {}) },
      });
      if (!response.ok) {
        return undefined;
      }
      const content = (await response.json()) as T;
      const etag = response.headers.get('ETag');
      await database.put('kept', { key: this.address, content, ...(etag ? { etag } : {}) });
      return content;
    } catch {
      return undefined;
    }
  }
}
