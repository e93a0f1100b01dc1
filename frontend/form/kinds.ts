import taxonomy from '../../src/main/resources/taxonomy/kinds.json';
import { t } from '../shell/texts';

/** A group of kinds, as a large tile. */
export interface Group {
  id: string;
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
export function nameOf(one: Group | Kind | undefined): string {
  if (!one) {
    return '';
  }
  return 'group' in one ? t(`taxonomy.kind.${one.id}`) : t(`taxonomy.group.${one.id}`);
}
