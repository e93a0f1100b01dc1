import { Router } from '@vaadin/router';
import { v7 } from 'uuid';
import { outbox, phone } from '../outbox/app-outbox';
import { sayInShell } from '../outbox/said';
import { MyPlace } from '../shell/my-place';
import { currentSession, wornHat } from '../shell/session';
import { languageCode, t } from '../shell/texts';
import type { SpokenLanguage } from './bodies';
import { Drafts } from './drafts';
import type { FlowWorld } from './flow-world';
import { passBy, Walk } from './walk';

const walk = new Walk(() => v7());
window.addEventListener('popstate', passBy);

/** The world as the forms of this app meet it. */
export const world: FlowWorld = {
  drafts: new Drafts(phone, () => new Date()),
  outbox,
  author: () => {
    const session = currentSession();
    const person = session?.signedIn ? session.person : undefined;
    return {
      id: person?.id,
      name: person?.name,
      hat: wornHat(),
      district: person?.district ?? new MyPlace(localStorage, document).place?.district,
      language: languageCode(),
      spoken: t('language.spoken') as SpokenLanguage,
    };
  },
  online: () => navigator.onLine,
  fetch: (...call) => fetch(...call),
  newId: () => v7(),
  go: (address) => Router.go(address),
  sent: (staysWithMe) => sayInShell(t(staysWithMe ? 'shell.kept' : 'shell.sent'), 2),
  back: () => history.back(),
  show: (search, instead) => walk.show(search, instead),
  done: () => walk.ends(),
};
