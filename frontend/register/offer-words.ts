import { t } from '../shell/texts';
import type { OfferValues } from './offer-plan';

/** What is put in other words to those who speak for an organisation. */
type Words =
  | 'what.title'
  | 'what.lead'
  | 'description'
  | 'description.hint'
  | 'ages'
  | 'pets'
  | 'wheelchair'
  | 'wheelchair.hint'
  | 'expenses'
  | 'beforehand'
  | 'beforehand.hint'
  | 'languages'
  | 'where.title'
  | 'districts'
  | 'where.DISTRICTS'
  | 'where.TRAVEL'
  | 'district'
  | 'withinMinutes'
  | 'reach'
  | 'times'
  | 'you-say'
  | 'absences.hint'
  | 'minutesPerWeek'
  | 'minutesPerWeek.hint'
  | 'people'
  | 'validUntil.hint';

/** A question of the form, put to one person or to an organisation. */
export const put = (
  { organisation }: Pick<OfferValues, 'organisation'>,
  words: Words,
  ...params: (string | number)[]
): string => (organisation ? t(`offer.group.${words}`, ...params) : t(`offer.form.${words}`, ...params));
