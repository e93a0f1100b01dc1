import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';

export interface Piece {
  fileName: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
  facadeModuleId?: string | null;
  code?: string;
}

/** Tells the service worker which chunks are the client half, so that it keeps those on the phone and nothing else. */
export function clientHalfPlugin(root: string): Plugin {
  const file = `${root}/target/client-half.json`;
  const write = (names: string[]): void => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(names));
  };
  return {
    name: 'heime:client-half',
    buildStart() {
      if (!existsSync(file)) write([]);
    },
    writeBundle(_options, bundle) {
      const pieces = Object.values(bundle).filter((it) => it.type === 'chunk');
      if (pieces.some((it) => it.fileName.includes('indexhtml'))) {
        write(clientHalf(pieces));
      }
    },
  };
}

/** What can be reached from the page without going through the door to the Flow half, or to what phones have no use for. */
export function clientHalf(pieces: readonly Piece[]): string[] {
  const byName = new Map(pieces.map((it) => [it.fileName, it]));
  const found = new Set<string>();
  const visit = (piece: Piece | undefined): void => {
    if (!piece || found.has(piece.fileName)) return;
    found.add(piece.fileName);
    for (const name of piece.imports ?? []) visit(byName.get(name));
    for (const name of [...(piece.dynamicImports ?? []), ...named(piece)]) {
      const later = byName.get(name);
      if (later && !isElsewhere(later)) visit(later);
    }
  };
  for (const piece of pieces) {
    if (piece.isEntry) visit(piece);
  }
  return [...found].sort();
}

/** The chunks that stand in the code; a chunk that only passes another one on is known from nowhere else. */
const named = ({ fileName, code = '' }: Piece): string[] =>
  [...code.matchAll(/import\([`'"]\.\/([^`'"]+)[`'"]\)/g)].map(
    ([, name]) => `${fileName.slice(0, fileName.lastIndexOf('/') + 1)}${name}`,
  );

/** The Flow half, and the keys of those who sit at a wide screen: both need the network. */
const isElsewhere = ({ facadeModuleId }: Piece): boolean =>
  /\/frontend\/(generated|keyboard)\/|\/shell\/flow-half\.ts$|heime-icons\/views$/.test(facadeModuleId ?? '');
