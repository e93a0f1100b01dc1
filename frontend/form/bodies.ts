import type { WeekTime } from './week-times';

export type Language = 'NB' | 'NN' | 'EN';
export type Frequency = 'ONCE' | 'SEVERAL' | 'WEEKLY';
export type Urgency = 'TODAY' | 'THIS_WEEK' | 'WHENEVER';
export type ForWhom = 'ME' | 'SOMEONE_I_HELP';

export interface NeedBody {
  kind: string | null;
  words: string | null;
  frequency: Frequency;
  urgency: Urgency;
  times: WeekTime[];
  district: string;
  forWhom: ForWhom;
  mustKnow: string | null;
  language: Language;
}

export interface HelpOfferBody {
  version: number | null;
  organisation: string | null;
  kind: string;
  title: string;
  description: string;
  districts: string[];
  times: WeekTime[];
  minutesPerWeek: number;
  languages: Language[];
  validUntil: string;
}

export type ResourceType =
  | 'GUIDE'
  | 'COURSE'
  | 'SELF_HELP_GROUP'
  | 'TRAIL'
  | 'TRAINING_GROUP'
  | 'AID_TO_LEND'
  | 'APP'
  | 'MEETING_PLACE'
  | 'PHONE_LINE';

export interface SelfCareBody {
  version: number | null;
  organisation: string | null;
  type: ResourceType;
  title: string;
  description: string;
  kinds: string[];
  forWhom: string | null;
  online: boolean;
  districts: string[];
  where: string | null;
  when: string | null;
  times: WeekTime[];
  price: string | null;
  link: string | null;
  phone: string | null;
}

export type Stage = 'CURIOUS' | 'WANTS_TO_START' | 'USES' | 'STOPPED';
export type Equipment = 'PHONE' | 'TABLET' | 'COMPUTER' | 'INTERNET' | 'BANKID';
export type HelpWish = 'GETTING_STARTED' | 'SIGN_IN' | 'EQUIPMENT' | 'EVERYDAY_USE';

export interface ParticipationBody {
  version: number | null;
  form: string;
  stage: Stage;
  has: Equipment[];
  needsHelpWith: HelpWish[];
  wantsHelper: boolean;
  district: string;
  consent: boolean;
}
