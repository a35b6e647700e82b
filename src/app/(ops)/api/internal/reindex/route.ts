import { rebuildAll } from '@/indexing/reports';
import { internal } from '../../../guard';

export const dynamic = 'force-dynamic';

/** Rebuilds every engine's index. Answers one JSON object a line while it goes on (`RebuildReport`). */
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
    // Whoever asked has gone; the rebuild goes on.
    cancel: () => {
      listening = false;
    },
  });
  return new Response(stream, { headers: { 'Content-Type': 'application/x-ndjson', 'Cache-Control': 'no-store' } });
});
