/** Declared as text without shape: inferring the type of 850 kB of numbers would slow every check of types. */
declare module 'world-atlas/countries-110m.json' {
  const atlas: object;
  export default atlas;
}
declare module 'world-atlas/countries-50m.json' {
  const atlas: object;
  export default atlas;
}
