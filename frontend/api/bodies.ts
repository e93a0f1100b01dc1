// Made from bodies.json by body-types.test.ts; change the server's records instead.

export interface Chosen {
  municipality: string | null;
}

export interface HelpOfferBody {
  absences: string[] | null;
  ages: ('CHILDREN' | 'TEENAGERS' | 'ADULTS' | 'SENIORS')[] | null;
  beforehand: string | null;
  company: 'ONE_TO_ONE' | 'GROUP' | null;
  description: string | null;
  district: string | null;
  districts: string[] | null;
  expenses: string | null;
  kind: string | null;
  languages:
    | (
        | 'NB'
        | 'NN'
        | 'EN'
        | 'NORTHERN_SAMI'
        | 'SOUTHERN_SAMI'
        | 'KVEN'
        | 'SIGN_LANGUAGE'
        | 'ARABIC'
        | 'LITHUANIAN'
        | 'POLISH'
        | 'RUSSIAN'
        | 'SOMALI'
        | 'TIGRINYA'
        | 'GERMAN'
        | 'UKRAINIAN'
      )[]
    | null;
  minutesPerWeek: number | null;
  onBehalfOf: string | null;
  organisation: string | null;
  people: number | null;
  pets: 'FINE' | 'RATHER_NOT' | null;
  times: string[] | null;
  title: string | null;
  validUntil: string | null;
  version: number | null;
  wheelchair: boolean | null;
  withinMinutes: number | null;
}

export interface MyAnswers {
  district: string | null;
  language: string | null;
  name: string | null;
  phone: string | null;
}

export interface MyLanguage {
  language: string | null;
}

export interface NeedBody {
  district: string | null;
  forWhom: 'ME' | 'SOMEONE_I_HELP' | null;
  frequency: 'ONCE' | 'SEVERAL' | 'WEEKLY' | null;
  kind: string | null;
  language: string | null;
  mustKnow: string | null;
  onBehalfOf: string | null;
  times: string[] | null;
  urgency: 'TODAY' | 'THIS_WEEK' | 'WHENEVER' | null;
  version: number | null;
  words: string | null;
}

export interface OrganisationBody {
  about: string | null;
  areas: string[] | null;
  district: string | null;
  email: string | null;
  meets: string | null;
  name: string | null;
  orgNumber: string | null;
  phone: string | null;
  version: number | null;
}

export interface ParticipationBody {
  consent: boolean | null;
  consentLanguage: string | null;
  consentText: number | null;
  district: string | null;
  form: string | null;
  has: ('PHONE' | 'TABLET' | 'COMPUTER' | 'INTERNET' | 'BANKID')[] | null;
  needsHelpWith: ('GETTING_STARTED' | 'SIGN_IN' | 'EQUIPMENT' | 'EVERYDAY_USE')[] | null;
  onBehalfOf: string | null;
  shared: boolean | null;
  sharedLanguage: string | null;
  sharedText: number | null;
  stage: 'CURIOUS' | 'WANTS_TO_START' | 'IN_PREPARATION' | 'USES' | 'NOT_SUITABLE' | 'STOPPED' | null;
  version: number | null;
  wantsHelper: boolean | null;
}

export interface PasskeyName {
  name: string | null;
}

export interface ProvedBefore {
  code: string | null;
  reached: string | null;
}

export interface ProvedNumber {
  code: string | null;
  number: string | null;
}

export interface SelfCareResourceBody {
  accessibility:
    | (
        | 'WHEELCHAIR'
        | 'NO_STAIRS'
        | 'TOILET'
        | 'HEARING_LOOP'
        | 'PARKING'
        | 'BENCHES'
        | 'ASSISTANCE_DOG'
        | 'COMPANION'
      )[]
    | null;
  bookingHow: string | null;
  bookingWay: 'NONE' | 'PHONE' | 'LINK' | 'WORDS' | null;
  checked: string | null;
  copies: number | null;
  days: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY')[] | null;
  description: string | null;
  districts: string[] | null;
  endsAt: string | null;
  firstDay: string | null;
  forWhom: string | null;
  kinds: string[] | null;
  lastDay: string | null;
  link: string | null;
  online: boolean | null;
  organisation: string | null;
  phone: string | null;
  photo: string | null;
  photoText: string | null;
  price: string | null;
  rhythm:
    | 'WEEKLY'
    | 'EVERY_OTHER_WEEK'
    | 'FIRST_IN_MONTH'
    | 'SECOND_IN_MONTH'
    | 'THIRD_IN_MONTH'
    | 'FOURTH_IN_MONTH'
    | 'LAST_IN_MONTH'
    | null;
  sourceLink: string | null;
  sourceName: string | null;
  startsAt: string | null;
  times: string[] | null;
  title: string | null;
  type:
    | 'GUIDE'
    | 'COURSE'
    | 'SELF_HELP_GROUP'
    | 'TRAIL'
    | 'TRAINING_GROUP'
    | 'AID_TO_LEND'
    | 'APP'
    | 'MEETING_PLACE'
    | 'PHONE_LINE'
    | null;
  version: number | null;
  when: string | null;
  where: string | null;
}
