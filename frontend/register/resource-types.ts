import type { ResourceType } from '../form/bodies';

/** The types of self-care resources in the order they are asked for, each with its icon; the server has the same. */
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

/** What makes sense to ask of some types, but not of all. */
export type Extra = 'rhythm' | 'when' | 'price' | 'bookingWay' | 'accessibility' | 'copies';

const together: readonly Extra[] = ['rhythm', 'when', 'price', 'bookingWay', 'accessibility'];

const extras: Readonly<Record<ResourceType, readonly Extra[]>> = {
  TRAIL: ['when', 'accessibility'],
  TRAINING_GROUP: together,
  MEETING_PLACE: together,
  COURSE: together,
  SELF_HELP_GROUP: together,
  AID_TO_LEND: [...together, 'copies'],
  GUIDE: [],
  APP: ['price'],
  PHONE_LINE: ['rhythm', 'when'],
};

/** Whether one asks for it when somebody tells of such a thing. */
export const makesSense = (type: ResourceType | '', extra: Extra): boolean =>
  type !== '' && extras[type].includes(extra);
