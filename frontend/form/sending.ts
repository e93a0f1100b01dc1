import type { NewEntry, OutboxEntry } from '../outbox/entry';
import type { FlowWorld } from './flow-world';
import type { FormAddress } from './form-address';
import type { Author, FormPlan } from './form-plan';
import type { Writing } from './writing';

/** What is handed over when the person presses Send. */
export interface Finished<Values extends object> {
  plan: FormPlan<Values>;
  writing: Writing<Values>;
  address: FormAddress;
  author: Author;
  /** What it is called in lists. */
  title: string;
}

/**
 * Hands a form to the outbox, which sends it at once when it can.
 *
 * @returns how it went; undefined when the phone cannot keep it, and what is typed stays in the form
 */
export async function handOver<Values extends object>(
  finished: Finished<Values>,
  world: FlowWorld,
): Promise<OutboxEntry | undefined> {
  const { outbox } = world;
  const entry = await added(finished, world);
  if (entry?.person && world.online()) {
    await outbox.flush();
  }
  return entry && ((await outbox.entries.byId(entry.id)) ?? entry);
}

/** Leads to where the person sees how it went with what the server has not refused. */
export function leadOn(entry: OutboxEntry, staysWithMe: boolean, world: FlowWorld): void {
  world.done();
  if (entry.state === 'SENT' && entry.answer) {
    world.sent(staysWithMe);
    world.go(entry.answer.next);
  } else if (world.online() && (!entry.person || world.outbox.pause === 'sign-in')) {
    world.go(`/logg-inn?til=${encodeURIComponent(`/utboks?mitt=${entry.id}`)}`);
  } else {
    world.go(`/utboks?lagret=${entry.id}`);
  }
}

async function added<Values extends object>(
  finished: Finished<Values>,
  world: FlowWorld,
): Promise<OutboxEntry | undefined> {
  const { plan, writing, address, author } = finished;
  const { outbox, drafts } = world;
  try {
    goOnFrom(await outbox.entries.byId(writing.id), writing, address.mends, world);
    return await outbox.add(entryOf(finished), drafts.key(address.place(plan.form, author)));
  } catch {
    return undefined;
  }
}

/** What was sent meanwhile, by another tab or from the outbox, is changed when it was being mended, and left alone else. */
function goOnFrom<Values extends object>(
  before: OutboxEntry | undefined,
  writing: Writing<Values>,
  mends: boolean,
  world: FlowWorld,
): void {
  if (before?.state !== 'SENT' || writing.version !== undefined) {
    return;
  }
  if (mends) {
    writing.changes(before.answer?.version);
  } else {
    writing.becomes(world.newId());
  }
}

function entryOf<Values extends object>({ plan, writing, author, title }: Finished<Values>): NewEntry {
  const { id, values, version } = writing;
  const photo = plan.photo?.(values);
  return {
    id,
    kind: plan.form,
    url: plan.url(id),
    title,
    body: plan.body(values, author, version),
    ...(photo ? { photo } : {}),
    values,
    person: author.id ?? null,
    ...(author.name ? { personName: author.name } : {}),
    ...(author.hat ? { hat: author.hat } : {}),
  };
}
