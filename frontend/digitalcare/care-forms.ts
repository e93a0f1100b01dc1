import catalogue from '../../src/main/resources/digitalcare/forms.json';
import { t } from '../shell/texts';

/** One digital care form in the catalogue. */
export interface CareForm {
  id: string;
  group: string;
  icon: string;
}

export interface CareGroup {
  id: string;
}

export const careGroups: readonly CareGroup[] = catalogue.groups;
export const careForms: readonly CareForm[] = catalogue.forms;

export const careFormById = (id: string): CareForm | undefined => careForms.find((it) => it.id === id);

/** What is told of a form, in the person's language: what it is called, what it is and takes, and so on. */
export const toldOf = (form: CareForm, what: 'names' | 'what' | 'means' | 'takes' | 'doesNot' | 'askWho'): string =>
  t(`care.form.${form.id}.${what}`);
export const groupName = (group: CareGroup): string => t(`care.group.${group.id}`);
