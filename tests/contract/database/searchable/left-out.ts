interface LeftOut {
  /** Paths of fields, from the kind on; rows and blocks are steps of their own. */
  at: RegExp;
  why: string;
  /** Whether the field accepts words: then the test writes some and checks that they are not found. */
  takesWords?: true;
}

/** Fields that are not searched, and why. */
export const LEFT_OUT: readonly LeftOut[] = [
  { at: /\.(id|seedKey)$/, why: 'names the record or the row for machines' },
  { at: /\.(slug|key)$/, why: 'an address, or what a reader’s tick is kept under; its words are the title’s' },
  { at: /\.blockName$/, why: 'no editor sees it, and no page' },
  { at: /\.internalNotes$/, why: 'only editors read it', takesWords: true },
  { at: /^practice\.owner/, why: 'only editors read it' },
  { at: /\.(url|email|phone)$/, why: 'how to reach somebody, not what the record says' },
  {
    at: /\.(start|end|from|to|asOf|approved|validUntil|published|dated|date|submitted|lastReviewed|reviewBy)$/,
    why: 'a date: facets and orders ask for it',
  },
  { at: /^template\.version$/, why: 'a number at the foot of a document' },
  {
    at: /(citations\.\*|[cC]itation|\.quotation)\.(section|page)$/,
    why: 'where in a source something stands; the record itself says nothing by it',
    takesWords: true,
  },
  {
    at: /(citations\.\*|[cC]itation|\.quotation|\.footnote|\.bibliography|^resource)\.sources?>sources\.title$/,
    why: 'most records cite the same few documents, whose titles would answer for all of them',
    takesWords: true,
  },
  {
    at: /\.(related|guide|practices|term|section|template)>\w+\.title$/,
    why: 'another record, which is found by itself',
    takesWords: true,
  },
  { at: /^section\.parent/, why: 'another record, which is found by itself' },
  { at: />media\.credit$/, why: 'who took a picture, not what it shows', takesWords: true },
  {
    at: /^resource\.file>attachments\.title$/,
    why: 'the page calls the file by the material’s title',
    takesWords: true,
  },
  { at: /\.practiceList\.query$/, why: 'the address of a search' },
];

/** Facets in which the record of this test states nothing, by kind, and why. */
export const UNSTATED: Readonly<Record<string, string>> = {
  'practice region': 'its place lies abroad, where the subdivision is a text',
  'municipality practices': 'practices state it, by naming the municipality',
  'municipality piloted': 'nobody ticks a box here',
};
