import localFont from 'next/font/local';

/** Running text. Latin subset of the variable font: 43 kB. */
const text = localFont({
  src: '../../node_modules/@fontsource-variable/roboto/files/roboto-latin-wght-normal.woff2',
  weight: '100 900',
  display: 'swap',
  variable: '--font-text-file',
  adjustFontFallback: 'Arial',
});

/** Headings and big numbers. Latin subset of the variable font: 34 kB. */
const slab = localFont({
  src: '../../node_modules/@fontsource-variable/roboto-slab/files/roboto-slab-latin-wght-normal.woff2',
  weight: '100 900',
  display: 'swap',
  variable: '--font-slab-file',
  adjustFontFallback: 'Times New Roman',
});

/** Classes that make both fonts available to the style sheets. */
export const fontClasses = `${text.variable} ${slab.variable}`;
