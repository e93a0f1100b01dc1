import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Package {
  license?: string;
  dev?: boolean;
  integrity?: string;
  resolved?: string;
}

/** Whoever adds to this list has read the licence. */
const mayBeUsed =
  /^(MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|MPL-2\.0|BlueOak-1\.0\.0|Python-2\.0|CC-BY-4\.0|\((MIT OR CC0-1\.0|MPL-2\.0 OR Apache-2\.0)\))$/;

/** What npm has put together for the build; the build writes it. */
const list = 'package-lock.json';

it.runIf(existsSync(list))(
  'whatever the client half is made of may be used, and is what its maker has published',
  () => {
    const { packages } = JSON.parse(readFileSync(list, 'utf8')) as { packages: Record<string, Package> };
    const all = Object.entries(packages).filter(([path, it]) => path !== '' && !it.dev);
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(([, it]) => !mayBeUsed.test(it.license ?? '')).map(([path, it]) => [path, it.license])).toEqual(
      [],
    );
    expect(all.filter(([, it]) => it.resolved?.startsWith('http') && !it.integrity).map(([path]) => path)).toEqual([]);
  },
);
