import { readdirSync } from 'node:fs';
import { readProperties } from './properties';
import { read } from './sources';

/** One file of texts is one language of the program; the one without a tag is bokmål. */
export interface Language {
  /** As in the file's name, in an address and in `<html lang>`. */
  tag: string;
  file: string;
  texts: ReadonlyMap<string, string>;
}

/** Where the texts of both halves are. */
export const textsOf = (root: string): string => `${root}/src/main/resources/vaadin-i18n`;

/** The languages that there are files for, in the order in which they are offered. */
export function languagesIn(folder: string): Language[] {
  return readdirSync(folder)
    .flatMap((file) => {
      const found = /^translations(?:_(\w+))?\.properties$/.exec(file);
      return found ? [{ tag: found[1] ?? 'nb', file, texts: readProperties(read(`${folder}/${file}`)) }] : [];
    })
    .sort((one, other) => order(one) - order(other));
}

/** What a language says of itself. */
export function ofItself({ file, texts }: Language, key: string): string {
  const said = texts.get(key);
  if (!said) {
    throw new Error(`${file} lacks ${key}`);
  }
  return said;
}

const order = (language: Language): number => Number(ofItself(language, 'language.order'));
