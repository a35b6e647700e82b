import { rebuildAll } from '@/indexing/reports';
import { internal } from '../../../guard';

export const dynamic = 'force-dynamic';

/** Rebuilds every engine's index. Streams one JSON object a line (`RebuildReport`). */
export const POST = internal((worker) => {
  const encoder = new TextEncoder();
  let listening = true;
  const stream = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      await rebuildAll(worker, (report) => {
        if (listening) controller.enqueue(encoder.encode(`${JSON.stringify(report)}\n`));
      });
      if (listening) controller.close();
    },
    // The client has gone; the rebuild goes on.
    cancel: () => {
      listening = false;
    },
  });
  return new Response(stream, { headers: { 'Content-Type': 'application/x-ndjson', 'Cache-Control': 'no-store' } });
});
