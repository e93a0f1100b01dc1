import catalogue from '../../src/main/resources/digitalcare/forms.json';
import { language } from '../shell/texts';

/** A text in the three languages. */
export interface Texts {
  nb: string;
  nn: string;
  en: string;
}

/** One digital care form in the catalogue. */
export interface CareForm {
  id: string;
  group: string;
  icon: string;
  names: Texts;
  what: Texts;
  takes: Texts;
  doesNot: Texts;
  askWho: Texts;
}

export interface CareGroup {
  id: string;
  names: Texts;
}

export const careGroups: readonly CareGroup[] = catalogue.groups;
export const careForms: readonly CareForm[] = catalogue.forms;

export const careFormById = (id: string): CareForm | undefined => careForms.find((it) => it.id === id);
export const textOf = (texts: Texts): string => texts[language()];
