import { currentSession } from '../shell/session';
import { t } from '../shell/texts';

/** What is taken away when the phone is emptied, and what is not; whoever is signed in is signed out too. */
export const whatEmptyingDoes = (): string =>
  currentSession()?.signedIn
    ? `${t('outbox.empty-phone.text')} ${t('outbox.empty-phone.signs-out')}`
    : t('outbox.empty-phone.text');
