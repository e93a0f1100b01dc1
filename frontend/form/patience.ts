const patienceMs = 300;

/** Comes back when the phone has answered, whatever it says, and before one wonders why nothing is drawn. */
export async function patiently(asked: Promise<unknown>): Promise<void> {
  const patience = new Promise((done) => setTimeout(done, patienceMs));
  await Promise.race([asked, patience]).catch(() => undefined);
}
