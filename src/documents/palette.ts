/** The portal's colours (DESIGN, Look) in printed documents. */
export const PALETTE = {
  ink: '#0A132D',
  softInk: '#4A5268',
  paper: '#FBFAF6',
  linen: '#F1EEE4',
  rule: '#D8D5CB',
  /** Rules that are written on: dark enough to be seen on a photocopy. */
  writing: '#8C8A80',
  blue: '#006FB3',
  deepBlue: '#0B3A66',
  caution: '#FFF6E2',
  white: '#FFFFFF',
} as const;

/** Without the hash, as Word names colours. */
export const hex = (colour: string): string => colour.slice(1);
