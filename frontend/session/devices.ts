/** A phone or computer on which somebody is signed in. */
export interface Device {
  id: string;
  /** What it is, as well as its browser tells. */
  name: string;
  since: string;
  /** To the hour; null where a provider let it in, for then it is not kept. */
  lastUsed: string | null;
  /** Whether it is the one in the hand. */
  here: boolean;
}

/** The devices of the person who is signed in, this one first, and the way to sign one of them out from here. */
export class Devices {
  constructor(
    private readonly fetch: typeof globalThis.fetch,
    private readonly headers: () => Record<string, string>,
  ) {}

  /** Throws without network. */
  async all(): Promise<Device[]> {
    const response = await this.fetch('/api/devices', { headers: { Accept: 'application/json' } });
    if (!response.ok) {
      throw new Error(`/api/devices answered ${response.status}`);
    }
    const devices = (await response.json()) as Device[];
    return devices.toSorted((one, other) => Number(other.here) - Number(one.here));
  }

  /** Throws when it did not go through. */
  async signOut(device: Device): Promise<void> {
    const response = await this.fetch(`/api/devices/${device.id}`, { method: 'DELETE', headers: this.headers() });
    if (!response.ok) {
      throw new Error(`/api/devices answered ${response.status}`);
    }
  }
}
