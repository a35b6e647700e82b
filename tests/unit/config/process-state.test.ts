import { describe, expect, it, vi } from 'vitest';

/** The module as another bundle has it: with variables of its own. */
async function otherBundle() {
  vi.resetModules();
  return import('@/config/process-state');
}

describe('processState', () => {
  it('is one value for all bundles of a process', async () => {
    const first = await otherBundle();
    const second = await otherBundle();
    expect(first.processState).not.toBe(second.processState);
    expect(second.processState('test-shared').current).toBeUndefined();
    const value = { count: 1 };
    first.processState('test-shared').current = value;
    expect(second.processState('test-shared').current).toBe(value);
  });

  it('keeps states of different names apart', async () => {
    const { processState } = await otherBundle();
    processState('test-one').current = 1;
    expect(processState('test-other').current).toBeUndefined();
  });
});
