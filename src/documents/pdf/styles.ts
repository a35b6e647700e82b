import { PALETTE } from '../palette';
import type { TextStyle } from './lines';

const { ink, softInk, white, deepBlue } = PALETTE;

/** The text styles of the PDFs. */
export const STYLES = {
  title: { face: 'slab', size: 23, leading: 28, colour: ink },
  chapter: { face: 'slab', size: 19, leading: 24, colour: ink },
  heading: { face: 'slab', size: 13.5, leading: 18, colour: ink },
  subheading: { face: 'slab', size: 11, leading: 15, colour: ink },
  minor: { face: 'medium', size: 10, leading: 14, colour: ink },
  lead: { face: 'text', size: 11, leading: 15.6, colour: softInk },
  text: { face: 'text', size: 10, leading: 14.4, colour: ink },
  letter: { face: 'text', size: 11, leading: 16.5, colour: ink },
  small: { face: 'text', size: 8.2, leading: 11.2, colour: softInk },
  eyebrow: { face: 'medium', size: 8.6, leading: 12, colour: deepBlue },
  label: { face: 'medium', size: 8.6, leading: 12, colour: softInk },
  cell: { face: 'text', size: 8.6, leading: 11.8, colour: ink },
  example: { face: 'italic', size: 8.4, leading: 11.4, colour: softInk },
  column: { face: 'bold', size: 8.4, leading: 11, colour: ink },
  columnHelp: { face: 'text', size: 7.4, leading: 9.6, colour: softInk },
  group: { face: 'medium', size: 8.4, leading: 11, colour: white },
  running: { face: 'text', size: 7.6, leading: 10, colour: softInk },
} as const satisfies Readonly<Record<string, TextStyle>>;
