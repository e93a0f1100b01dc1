import { expect, it } from 'vitest';
import { agreed, type ParticipationValues, participationPlan as plan, stagesFrom } from './participation-plan';

const author = { language: 'NB' as const, district: 'leirfjord-leland' };
const filled: ParticipationValues = { ...plan.empty(author), form: 'video-visit', stage: 'CURIOUS', consent: true };
const wrong = (patch: Partial<ParticipationValues>) => plan.problems({ ...filled, ...patch }).map((it) => it.key);

it('needs a form, where I stand, a district and my yes', () => {
  expect(wrong({})).toEqual([]);
  expect(wrong({ form: '', stage: '', district: '', consent: false })).toEqual([
    'participation.form.form.missing',
    'participation.form.stage.missing',
    'form.district.missing',
    'participation.form.consent.missing',
  ]);
});

it('begins with the form that the ladder leads to', () => {
  expect(plan.begin?.(new URLSearchParams('form=video-visit'))).toEqual({ form: 'video-visit' });
});

it('never takes a yes for granted', () => {
  expect(plan.empty(author).consent).toBe(false);
  expect(plan.empty(author).wantsHelper).toBe(false);
  expect(plan.empty(author).shared).toBe(false);
});

it('shows me to nobody when a draft is older than the question', () => {
  const { shared: _unknown, ...older } = filled;
  expect(plan.body(older as ParticipationValues, author, undefined)).toMatchObject({ shared: false });
});

it('lets me leave it where staff have brought it, and never puts me there myself', () => {
  expect(stagesFrom('')).toEqual(['CURIOUS', 'WANTS_TO_START', 'USES', 'STOPPED']);
  expect(stagesFrom('USES')).toEqual(stagesFrom(''));
  expect(stagesFrom('IN_PREPARATION')).toEqual(['IN_PREPARATION', ...stagesFrom('')]);
});

it('stays with me until I share it, or ask for a helper', () => {
  const alone = { ...filled, shared: false, wantsHelper: false };
  expect(plan.staysWithMe?.(alone)).toBe(true);
  expect(plan.staysWithMe?.({ ...alone, shared: true })).toBe(false);
  expect(plan.staysWithMe?.({ ...alone, wantsHelper: true })).toBe(false);
});

it('is the same as what is fetched for editing', () => {
  const body = plan.body({ ...filled, wantsHelper: true, has: ['PHONE'] }, author, 1);
  const read = plan.read?.(body);
  expect(plan.body({ ...filled, ...read?.values }, author, read?.version)).toEqual(body);
});

it('keeps for each yes the language in which its own words were read', () => {
  const both = { ...filled, ...agreed('consent', true, 'NN'), ...agreed('shared', true, 'EN') };
  expect(plan.body(both, author, undefined)).toMatchObject({ consentLanguage: 'NN', sharedLanguage: 'EN' });
  expect(plan.body({ ...both, ...agreed('shared', false, 'NB') }, author, undefined)).toMatchObject({
    consentLanguage: 'NN',
    sharedLanguage: null,
  });
});

it('says which words a yes was given to just now, and nothing of one that was given before', () => {
  const now = { ...filled, ...agreed('consent', true, 'NN') };
  expect(plan.body(now, author, undefined)).toMatchObject({
    consent: true,
    consentText: 1,
    sharedText: null,
    consentLanguage: 'NN',
  });

  const stored = plan.read?.(plan.body(now, author, 1)).values as ParticipationValues;
  const changed = { ...plan.empty(author), ...stored, stage: 'USES' as const };
  expect(plan.body(changed, author, 1)).toMatchObject({ consent: true, consentText: null, consentLanguage: null });
  expect(agreed('shared', false, 'NN')).toMatchObject({ shared: false, sharedText: null });
});

it('is sent for whom it is filled in, whose answers never count as kept with me alone', () => {
  const forAstrid = { ...filled, ...plan.empty({ ...author, actsFor: 'astrid' }) };
  expect(forAstrid.district).toBe('');
  expect(plan.body(forAstrid, author, undefined)).toMatchObject({ onBehalfOf: 'astrid' });
  expect(plan.body(filled, author, undefined)).toMatchObject({ onBehalfOf: null });
  expect(plan.staysWithMe?.(filled)).toBe(true);
  expect(plan.staysWithMe?.(forAstrid)).toBe(false);
  expect(plan.read?.({ onBehalfOf: 'astrid' }).values.onBehalfOf).toBe('astrid');
});

it('asks for a yes in other words when it is somebody else who says it', () => {
  expect(wrong({ consent: false, onBehalfOf: 'solrun' })).toEqual(['participation.form.consent.missing.for']);
});
