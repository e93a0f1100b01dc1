import { whenIdle } from './idle';
import { wholeFlow } from './whole-flow';

const restMs = 6000;

/** What some browsers tell of the line that the phone has. */
interface Line {
  saveData?: boolean;
  type?: string;
}

/**
 * Fetches the Flow half while the phone rests, so that its first view opens at once. Never for those who save data, nor on
 * the mobile net, where one may pay for what is fetched.
 */
export function prefetchFlow(): void {
  setTimeout(() => {
    if (navigator.onLine && !isDear()) {
      whenIdle(() => void wholeFlow().catch(() => undefined));
    }
  }, restMs);
}

function isDear(): boolean {
  const { connection } = navigator as Navigator & { connection?: Line };
  return connection?.saveData === true || connection?.type === 'cellular';
}
