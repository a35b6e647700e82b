import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Lease, type LeaseRows } from '@/database/mongodb/lease';

const TIMES = { lastsMs: 400, renewedEveryMs: 40, askedEveryMs: 5 };

interface Row {
  _id: string;
  holder: string;
  until: Date;
}

/** The rows of a MongoDB as far as a lease asks for them: one `_id` is never there twice. */
class Rows implements LeaseRows {
  readonly rows = new Map<string, Row>();

  updateOne(filter: object, { $set }: { $set: Partial<Row> }, options?: { upsert?: boolean }) {
    const { _id, holder, until } = filter as { _id: string; holder?: string; until?: { $lt: Date } };
    const row = this.rows.get(_id);
    const matches =
      row !== undefined && (holder === undefined || row.holder === holder) && (!until || row.until < until.$lt);
    if (matches) this.rows.set(_id, { ...row, ...$set });
    else if (options?.upsert && row) return Promise.reject(Object.assign(new Error('E11000'), { code: 11_000 }));
    else if (options?.upsert) this.rows.set(_id, { _id, ...$set } as Row);
    return Promise.resolve({ matchedCount: matches ? 1 : 0 });
  }

  deleteOne({ _id, holder }: Partial<Row>) {
    if (_id !== undefined && this.rows.get(_id)?.holder === holder) this.rows.delete(_id);
    return Promise.resolve();
  }
}

const ignored = () => undefined;

describe('a lease', () => {
  it('lets one at a time work, and the others wait for their turn', async () => {
    const rows = new Rows();
    let [working, most, waited] = [0, 0, 0];
    const work = async () => {
      working += 1;
      most = Math.max(most, working);
      await sleep(20);
      working -= 1;
    };
    const processes = Array.from({ length: 4 }, () => new Lease(rows, 'steps', TIMES).hold(work, () => (waited += 1)));
    await Promise.all(processes);
    expect([most, waited, rows.rows.size]).toEqual([1, 3, 0]);
  });

  it('is given back after a failure', async () => {
    const rows = new Rows();
    const failing = new Lease(rows, 'steps', TIMES).hold(() => Promise.reject(new Error('no')), ignored);
    await expect(failing).rejects.toThrow('no');
    expect(rows.rows.size).toBe(0);
  });

  it('is renewed as long as the work takes', async () => {
    const rows = new Rows();
    await new Lease(rows, 'steps', TIMES).hold(async (mustHold) => {
      await sleep(TIMES.lastsMs * 2);
      mustHold();
      expect(rows.rows.get('steps')?.until.getTime()).toBeGreaterThan(Date.now());
    }, ignored);
  });

  it('of a process that died is taken once it has run out', async () => {
    const rows = new Rows();
    rows.rows.set('steps', { _id: 'steps', holder: 'dead', until: new Date(Date.now() + 60) });
    const began = Date.now();
    await new Lease(rows, 'steps', TIMES).hold(() => Promise.resolve(), ignored);
    expect(Date.now() - began).toBeGreaterThanOrEqual(50);
  });

  it('that another has taken stops the work', async () => {
    const rows = new Rows();
    const work = new Lease(rows, 'steps', TIMES).hold(async (mustHold) => {
      rows.rows.set('steps', { _id: 'steps', holder: 'other', until: new Date(Date.now() + 10_000) });
      await sleep(TIMES.renewedEveryMs * 3);
      mustHold();
    }, ignored);
    await expect(work).rejects.toThrow('lost');
    expect(rows.rows.get('steps')?.holder).toBe('other');
  });
});
