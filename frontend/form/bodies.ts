import type { HelpOfferBody, NeedBody, OrganisationBody, ParticipationBody, SelfCareResourceBody } from '../api/bodies';

export type { HelpOfferBody, NeedBody, OrganisationBody, ParticipationBody, SelfCareResourceBody };

export type Language = NonNullable<NeedBody['language']>;
export type Frequency = NonNullable<NeedBody['frequency']>;
export type Urgency = NonNullable<NeedBody['urgency']>;
export type ForWhom = NonNullable<NeedBody['forWhom']>;
export type ResourceType = NonNullable<SelfCareResourceBody['type']>;
export type AgeGroup = NonNullable<HelpOfferBody['ages']>[number];
export type Pets = NonNullable<HelpOfferBody['pets']>;
export type SpokenLanguage = NonNullable<HelpOfferBody['languages']>[number];
export type Company = NonNullable<HelpOfferBody['company']>;
export type Stage = NonNullable<ParticipationBody['stage']>;
export type Equipment = NonNullable<ParticipationBody['has']>[number];
export type HelpWish = NonNullable<ParticipationBody['needsHelpWith']>[number];
export type Rhythm = NonNullable<SelfCareResourceBody['rhythm']>;
export type BookingWay = NonNullable<SelfCareResourceBody['bookingWay']>;
export type Accessibility = NonNullable<SelfCareResourceBody['accessibility']>[number];
