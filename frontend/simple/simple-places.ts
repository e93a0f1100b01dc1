import { home, me, messages, type Place } from '../shell/places-in-app';

/** The bottom bar with few places; the others are found below "Mer" on the start page. */
export const places: readonly Place[] = [home, messages, me];
