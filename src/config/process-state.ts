/** A value of which the process has one, however many copies of the module that owns it there are. */
export interface ProcessState<Value> {
  /** Undefined until it is set. */
  current: Value | undefined;
}

/**
 * State of the whole process. Next bundles the instrumentation and the routes separately, so that a module's own
 * variables exist once per bundle; what they must share lives on `globalThis`. (`src/pages-cache`, which Next loads as
 * it is, does the same under the same prefix.)
 * @param name unique among these states.
 */
export function processState<Value>(name: string): ProcessState<Value> {
  const key = Symbol.for(`portal.${name}`);
  const store = globalThis as unknown as Record<symbol, Value | undefined>;
  return {
    get current() {
      return store[key];
    },
    set current(value) {
      store[key] = value;
    },
  };
}
