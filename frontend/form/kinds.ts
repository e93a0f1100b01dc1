import taxonomy from '../../src/main/resources/taxonomy/kinds.json';
import { language } from '../shell/texts';

interface Names {
  nb: string;
  nn: string;
  en: string;
}

/** A group of kinds, as a large tile. */
export interface Group {
  id: string;
  names: Names;
  icon: string;
}

/** A kind of help. */
export interface Kind extends Group {
  group: string;
}

export const groups: readonly Group[] = taxonomy.groups;
export const kinds: readonly Kind[] = taxonomy.kinds;

export const kindById = (id: string): Kind | undefined => kinds.find((it) => it.id === id);
export const kindsIn = (group: string): Kind[] => kinds.filter((it) => it.group === group);

/** The name in the person's language. */
export const nameOf = (named: { names: Names } | undefined): string => named?.names[language()] ?? '';
