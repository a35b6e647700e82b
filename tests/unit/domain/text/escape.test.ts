import { describe, expect, it } from 'vitest';
import { escapeMarkup } from '@/domain/text/escape';

describe('escapeMarkup', () => {
  it('leaves nothing that could end a text, an attribute in either quotes, or begin a tag or an entity', () => {
    expect(escapeMarkup(`<a href="x" title='y'>Tom & Jerry &amp;</a>`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;Tom &amp; Jerry &amp;amp;&lt;/a&gt;',
    );
  });

  it('leaves all other characters as they are', () => {
    expect(escapeMarkup('Ñuñoa «año» 🧵\n')).toBe('Ñuñoa «año» 🧵\n');
  });
});
