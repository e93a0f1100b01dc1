import type { ResourceType } from '../form/bodies';

/** The types of self-care resources in the order they are asked for, each with its icon. */
export const typeIcons: Readonly<Record<ResourceType, string>> = {
  TRAIL: 'footprints',
  TRAINING_GROUP: 'dumbbell',
  MEETING_PLACE: 'coffee',
  COURSE: 'graduation-cap',
  SELF_HELP_GROUP: 'users',
  AID_TO_LEND: 'package-open',
  GUIDE: 'book-open',
  APP: 'smartphone',
  PHONE_LINE: 'phone',
};
