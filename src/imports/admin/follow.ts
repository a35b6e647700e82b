import type { ProgressDto } from '../dto';
import { Refused, type Requests } from './requests';

const POLL_MS = 700;
/** A server that starts anew does not answer for a while; the import is in its journal. */
const PATIENCE = 30;

export const isUnderWay = ({ state }: Pick<ProgressDto, 'state'>): boolean =>
  state === 'running' || state === 'undoing';

/** Asks how far an import is until it is over. @throws Refused, or what `fetch` throws once patience ends. */
export async function follow(requests: Requests, id: string, tell: (progress: ProgressDto) => void): Promise<void> {
  for (let failures = 0; failures < PATIENCE;) {
    try {
      const progress = await requests.progress(id);
      failures = 0;
      if (!isUnderWay(progress)) return;
      tell(progress);
    } catch (error) {
      failures += 1;
      if (error instanceof Refused || failures === PATIENCE) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
