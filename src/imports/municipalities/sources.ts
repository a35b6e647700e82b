import { canonicalText, nameForm } from './cells';

export interface KnownSource {
  id: string;
  title: string;
  published: boolean;
}

/** The sources of the portal, by id and by title. */
export class SourceBook {
  private readonly byId: ReadonlyMap<string, KnownSource>;
  private readonly byTitle = new Map<string, KnownSource[]>();

  constructor(sources: readonly KnownSource[]) {
    this.byId = new Map(sources.map((source) => [source.id, source]));
    for (const source of sources) {
      const title = nameForm(source.title);
      this.byTitle.set(title, [...(this.byTitle.get(title) ?? []), source]);
    }
  }

  /** Those that a cell may mean: by id, else by title, accents and case ignored. */
  meant(text: string): readonly KnownSource[] {
    const known = this.byId.get(text);
    return known ? [known] : (this.byTitle.get(nameForm(text)) ?? []);
  }

  isPublished(id: string): boolean {
    return this.byId.get(id)?.published ?? false;
  }

  /** Its title; its id where the title is of several, or of none. */
  name(id: string): string {
    const title = canonicalText(this.byId.get(id)?.title ?? '');
    return this.meant(title).length === 1 && this.meant(title)[0]?.id === id ? title : id;
  }
}
