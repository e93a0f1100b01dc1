import type { Equipment, HelpWish, ParticipationBody, Stage } from '../form/bodies';
import type { Author, FormPlan } from '../form/form-plan';
import { check, type Problem } from '../form/problems';

/** What a resident has told about one digital care form so far. */
export interface ParticipationValues {
  form: string;
  stage: Stage | '';
  has: Equipment[];
  needsHelpWith: HelpWish[];
  wantsHelper: boolean;
  district: string;
  consent: boolean;
  /** Whether staff may see who I am. */
  shared: boolean;
  /** To which version of its words the yes to keeping was given just now; null where it was given before. */
  consentText: number | null;
  /** The same of being seen. */
  sharedText: number | null;
  /** In which language the words of the first were read. */
  consentLanguage: string | null;
  /** And those of the second. */
  sharedLanguage: string | null;
  /** The id of whom it is about; empty for oneself. */
  onBehalfOf: string;
}

/** The version of the words that the form asks for a yes to: `consent.text.….1`. */
const shownText = 1;

/** A yes that is given or taken back here, with what was read. */
export const agreed = (field: 'consent' | 'shared', yes: boolean, language: string): Partial<ParticipationValues> => ({
  [field]: yes,
  [`${field}Text`]: yes ? shownText : null,
  [`${field}Language`]: yes ? language : null,
});

/** Where a resident says herself that she stands; the rest staff say. */
const hersToSay: readonly Stage[] = ['CURIOUS', 'WANTS_TO_START', 'USES', 'STOPPED'];

/** What she can choose: her own words, and where staff have brought it, so that she may leave it there. */
export const stagesFrom = (stored: Stage | ''): readonly Stage[] =>
  stored === '' || hersToSay.includes(stored) ? hersToSay : [stored, ...hersToSay];

/** Whether there is more than a form that was chosen; where she lives is known without her. */
export const saysSomething = (it: ParticipationValues): boolean =>
  it.stage !== '' || it.has.length + it.needsHelpWith.length > 0 || it.wantsHelper || it.consent || it.shared;

/** "Digital deltakelse": which form, where I stand, and whether I want a digital helper. */
export const participationPlan: FormPlan<ParticipationValues> = {
  form: 'participation',
  path: 'digital-deltakelse',
  steps: [['form'], ['stage', 'has', 'needsHelpWith'], ['wantsHelper', 'district', 'consent', 'shared']],
  url: (id) => `/api/digital-participations/${id}`,
  empty: (author: Author): ParticipationValues => ({
    form: '',
    stage: '',
    has: [],
    needsHelpWith: [],
    wantsHelper: false,
    // Where whom it is about lives, the phone does not know.
    district: author.actsFor ? '' : (author.district ?? ''),
    consent: false,
    shared: false,
    consentText: null,
    sharedText: null,
    consentLanguage: null,
    sharedLanguage: null,
    onBehalfOf: author.actsFor ?? '',
  }),
  staysWithMe: (it) => !it.shared && !it.wantsHelper && !it.onBehalfOf,
  begin: (address): Partial<ParticipationValues> => ({ form: address.get('form') ?? '' }),
  problems: (it): Problem[] => [
    ...check.filled(it.form, 'form', 'participation.form.form.missing'),
    ...check.filled(it.stage, 'stage', 'participation.form.stage.missing'),
    ...check.filled(it.district, 'district', 'form.district.missing'),
    ...check.that(
      it.consent,
      'consent',
      it.onBehalfOf ? 'participation.form.consent.missing.for' : 'participation.form.consent.missing',
    ),
  ],
  body: (it, _author, version): ParticipationBody => ({
    version: version ?? null,
    form: it.form,
    stage: it.stage || 'CURIOUS',
    has: it.has,
    needsHelpWith: it.needsHelpWith,
    wantsHelper: it.wantsHelper,
    district: it.district,
    consent: it.consent,
    consentText: it.consentText,
    sharedText: it.sharedText,
    consentLanguage: it.consentLanguage,
    sharedLanguage: it.sharedLanguage ?? null,
    shared: it.shared ?? false,
    onBehalfOf: it.onBehalfOf || null,
  }),
  read: (stored) => {
    const it = stored as ParticipationBody;
    return {
      version: it.version ?? 0,
      values: {
        form: it.form ?? '',
        stage: it.stage ?? '',
        has: it.has ?? [],
        needsHelpWith: it.needsHelpWith ?? [],
        wantsHelper: it.wantsHelper ?? false,
        district: it.district ?? '',
        consent: it.consent ?? false,
        shared: it.shared ?? true,
        onBehalfOf: it.onBehalfOf ?? '',
      },
    };
  },
};
