import { deflateRawSync } from 'node:zlib';

/** One entry of an archive, with what a forger may write into its headers. */
export interface Entry {
  name: string;
  data: Buffer | string;
  deflated?: boolean;
  /** What the header before its bytes calls it. */
  localName?: string;
  /** What the directory says that it measures. */
  size?: number;
  encrypted?: boolean;
}

function headers(entry: Entry, offset: number): { local: Buffer; directory: Buffer } {
  const data = typeof entry.data === 'string' ? Buffer.from(entry.data) : entry.data;
  const packed = entry.deflated ? deflateRawSync(data) : data;
  const [name, localName] = [Buffer.from(entry.name), Buffer.from(entry.localName ?? entry.name)];
  const flags = 0x800 | (entry.encrypted ? 1 : 0);
  const size = entry.size ?? data.length;
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(flags, 6);
  head.writeUInt16LE(entry.deflated ? 8 : 0, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(size, 22);
  head.writeUInt16LE(localName.length, 26);
  const directory = Buffer.alloc(46);
  directory.writeUInt32LE(0x02014b50, 0);
  directory.writeUInt16LE(flags, 8);
  directory.writeUInt16LE(entry.deflated ? 8 : 0, 10);
  directory.writeUInt32LE(packed.length, 20);
  directory.writeUInt32LE(size, 24);
  directory.writeUInt16LE(name.length, 28);
  directory.writeUInt32LE(offset, 42);
  return { local: Buffer.concat([head, localName, packed]), directory: Buffer.concat([directory, name]) };
}

/** A zip archive as it is asked for, wrong or right: without the sums of its bytes. */
export function archiveOf(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, directory } = headers(entry, offset);
    locals.push(local);
    central.push(directory);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(central).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...central, end]);
}

/** An archive of texts by their names. */
export const archive = (entries: Readonly<Record<string, string>>): Buffer =>
  archiveOf(Object.entries(entries).map(([name, data]) => ({ name, data })));
