import type { FormName } from '../outbox/entry';
import type { SpokenLanguage } from './bodies';
import type { Problem } from './problems';

/** What is known about who fills in the form; all of it may be missing. */
export interface Author {
  id?: string | undefined;
  name?: string | undefined;
  /** Who she is here as, as the server writes it down, where she has a choice. */
  hat?: string | undefined;
  district?: string | undefined;
  language: string;
  /** What she is taken to speak until she says so; bokmål when it is missing. */
  spoken?: SpokenLanguage;
  /** The organisation on whose behalf it is filled in. */
  organisation?: string | undefined;
  /** The id of whom it is filled in for by her next of kin. */
  actsFor?: string | undefined;
}

/** What one form asks for, how it is checked and what is sent. Pure: knows neither the screen nor the network. */
export interface FormPlan<Values extends object> {
  readonly form: FormName;
  /** The path of its screen, without a slash: "trenger-hjelp". */
  readonly path: string;
  /** The fields of each step, by the names that the server uses. */
  readonly steps: Screens;
  /** Fields whose answer decides what is asked for further on: when one is changed, all after it is walked through. */
  readonly decides?: readonly string[];
  /** Where the registration with that id is put and fetched. */
  url(id: string): string;
  empty(author: Author): Values;
  /** What the address says of a new one: "?kind=snow-clearing". What it says wrongly is left out. */
  begin?(address: URLSearchParams): Partial<Values>;
  /** What is missing or wrong, over all steps. */
  problems(values: Values): Problem[];
  /** The id of the photo that it shows, which is sent before it. */
  photo?(values: Values): string;
  body(values: Values, author: Author, version: number | undefined): unknown;
  /** Whether nobody but she reads a new one, and nobody is told: then that is what she hears, and not that it was sent. */
  staysWithMe?(values: Values): boolean;
  /** What a new one that begins like another does not take over. */
  readonly ofItsOwn?: readonly (keyof Values)[];
  /** The values of a registration that is fetched for editing; what it has none of begins as in a new one. */
  read?(stored: unknown): { values: Partial<Values>; version: number };
}

/** The fields that are asked for on each screen, one screen after the other. */
export type Screens = readonly (readonly string[])[];

/** The screen that a field belongs to; the preview for what belongs nowhere. */
export function stepOf(screens: Screens, field: string): number {
  const index = screens.findIndex((fields) => fields.includes(field));
  return index < 0 ? screens.length + 1 : index + 1;
}

/** The first screen with something missing, or the one after the last when nothing is. */
export function firstOpen(screens: Screens, problems: readonly Problem[]): number {
  return Math.min(screens.length + 1, ...problems.map((it) => stepOf(screens, it.field)));
}
