import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { documentTypeOf } from '@/cms/uploads/document';
import { safeFileName } from '@/cms/uploads/file-name';
import { PROBLEMS } from '@/cms/uploads/problems';
import { archive, archiveOf } from '../../factories/archive';
import { officeDocument, openDocument, relation, relations } from '../../factories/office';
import { packed, pdf } from '../../factories/pdf';

type Verdict = keyof typeof PROBLEMS | 'taken';

async function verdictOn(name: string, data: Buffer): Promise<Verdict> {
  const type = await documentTypeOf(data, name);
  if (!('problem' in type)) return 'taken';
  const known = Object.entries(PROBLEMS).find(([, words]) => words === type.problem);
  return known ? (known[0] as Verdict) : expect.fail('no known reason');
}

const COMPOUND = Buffer.from('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'.padEnd(600, 'x'), 'latin1');
const MACRO_TYPE = 'application/vnd.ms-word.document.macroEnabled.main+xml';
const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
const rels = (...all: readonly string[]) => ({ more: { 'word/_rels/document.xml.rels': relations(...all) } });
const words = (body: string) => ({ more: { 'word/document.xml': `<w:document xmlns:w="w">${body}</w:document>` } });

describe('documents of Office', () => {
  const chart = (inner: Buffer) => ({
    ...rels(relation('package', 'embeddings/sheet.xlsx')),
    entries: [{ name: 'word/embeddings/sheet.xlsx', data: inner }],
  });

  it.each<[string, Buffer]>([
    ['a text', officeDocument('docx')],
    [
      'links to pages and mailboxes',
      officeDocument(
        'docx',
        rels(
          relation('hyperlink', 'https://example.org/?a=b', 'External'),
          relation('hyperlink', 'mailto:a@example.org', 'External'),
        ),
      ),
    ],
    ['a part named from the root', officeDocument('docx', rels(relation('image', '/word/media/a.png')))],
    ['the workbook of a chart', officeDocument('docx', chart(officeDocument('xlsx')))],
    ['the field of a page number', officeDocument('docx', words('<w:instrText>PAGE</w:instrText>'))],
    [
      'UTF-16',
      officeDocument('docx', {
        entries: [{ name: 'word/_rels/a.xml.rels', data: Buffer.from(`\ufeff${relations()}`, 'utf16le') }],
      }),
    ],
  ])('are taken with %s', async (_what, data) => expect(await verdictOn('a.docx', data)).toBe('taken'));

  it.each<[Verdict, string, Buffer]>([
    ['macros', 'the type of one with macros', officeDocument('docx', { mainType: MACRO_TYPE })],
    [
      'macros',
      'macros called a picture, by their relation',
      officeDocument(
        'docx',
        rels(relation('http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'media/image1.png')),
      ),
    ],
    [
      'macros',
      'macros called a picture, by their type',
      officeDocument('docx', { types: override('word/media/a.png', 'application/vnd.ms-office.vbaProject') }),
    ],
    [
      'embedded',
      'macros called a picture, by their bytes alone',
      officeDocument('docx', { entries: [{ name: 'word/media/a.png', data: COMPOUND }] }),
    ],
    [
      'embedded',
      'a program called a font',
      officeDocument('docx', { entries: [{ name: 'word/fonts/a.odttf', data: 'MZ\u0090' }] }),
    ],
    ['embedded', 'an OLE object', officeDocument('docx', rels(relation('oleObject', 'embeddings/a.bin')))],
    ['embedded', 'a control', officeDocument('docx', rels(relation('control', 'activeX/activeX1.xml')))],
    ['embedded', 'a chunk of HTML', officeDocument('docx', rels(relation('aFChunk', 'chunk.htm')))],
    [
      'embedded',
      'an archive that is none of Office',
      officeDocument(
        'docx',
        chart(officeDocument('xlsx', { entries: [{ name: 'xl/a.bin', data: archive({ a: 'b' }) }] })),
      ),
    ],
    [
      'macros',
      'macros in the workbook of a chart',
      officeDocument(
        'docx',
        chart(officeDocument('xlsx', { types: override('xl/a', 'application/vnd.ms-excel.macrosheet+xml') })),
      ),
    ],
    [
      'external',
      'a template elsewhere',
      officeDocument('docx', {
        more: {
          'word/_rels/settings.xml.rels': relations(
            relation('attachedTemplate', 'http://example.org/a.dotm', 'External'),
          ),
        },
      }),
    ],
    [
      'external',
      'a picture elsewhere',
      officeDocument('docx', rels(relation('image', 'http://example.org/a.png', ' external '))),
    ],
    [
      'external',
      'a type of relation of our own, elsewhere',
      officeDocument('docx', rels(relation('urn:x', 'http://example.org', 'External'))),
    ],
    ['external', 'an address called a part', officeDocument('docx', rels(relation('image', '//example.org/a.png')))],
    [
      'external',
      'relations under capitals',
      officeDocument('docx', {
        more: { 'Word/_RELS/Document.xml.RELS': relations(relation('image', 'http://example.org/a.png', 'External')) },
      }),
    ],
    [
      'external',
      'relations with another prefix',
      officeDocument('docx', {
        more: {
          'word/_rels/a.xml.rels':
            '<p:Relationships xmlns:p="p"><p:Relationship Type="urn:x/frame" Target="a" TargetMode="Ext&#101;rnal"/></p:Relationships>',
        },
      }),
    ],
    [
      'external',
      'a field that asks a program',
      officeDocument('docx', words('<w:instrText> DD</w:instrText><w:instrText>EAUTO c:\\\\cmd.exe</w:instrText>')),
    ],
    [
      'external',
      'a simple field with a picture',
      officeDocument('docx', words('<w:fldSimple w:instr=" INCLUDEPICTURE &quot;http://example.org/a&quot;"/>')),
    ],
    [
      'external',
      'an address in a drawing, without a relation',
      officeDocument('docx', words('<v:imagedata src="http://example.org/a.png"/>')),
    ],
    ['external', 'letters made from a database', officeDocument('docx', words('<w:mailMerge/>'))],
    [
      'link',
      'a link that runs',
      officeDocument('docx', rels(relation('hyperlink', 'javascript:alert(1)', 'External'))),
    ],
    ['link', 'a link to a share', officeDocument('docx', rels(relation('hyperlink', '\\\\example\\a', 'External')))],
    ['otherContent', 'no types', archive({ 'word/document.xml': '<main/>' })],
    [
      'otherContent',
      'another name before its bytes',
      officeDocument('docx', { entries: [{ name: 'word/a.xml', localName: 'word/b.xml', data: '<a/>' }] }),
    ],
    [
      'otherContent',
      'one name twice',
      officeDocument('docx', { entries: [{ name: 'WORD/document.xml', data: '<a/>' }] }),
    ],
    ['otherContent', 'a name that climbs', officeDocument('docx', { entries: [{ name: '../a.xml', data: '<a/>' }] })],
    [
      'otherContent',
      'a name in codes',
      officeDocument('docx', { entries: [{ name: 'word/%5frels/a.xml.rels', data: '<a/>' }] }),
    ],
    [
      'otherContent',
      'pieces of a part',
      officeDocument('docx', { entries: [{ name: 'word/a.xml/[0].piece', data: '<a/>' }] }),
    ],
    [
      'otherContent',
      'declared entities',
      officeDocument('docx', { more: { 'word/_rels/a.xml.rels': '<!DOCTYPE a [<!ENTITY e "External">]><a/>' } }),
    ],
    [
      'otherContent',
      'another encoding',
      officeDocument('docx', { more: { 'word/_rels/a.xml.rels': '<?xml version="1.0" encoding="UTF-7"?><a/>' } }),
    ],
    [
      'otherContent',
      'relations that are no XML',
      officeDocument('docx', { more: { 'word/_rels/a.xml.rels': '<a><b></a>' } }),
    ],
    [
      'otherContent',
      'more bytes than it says',
      officeDocument('docx', { entries: [{ name: 'word/a.bin', data: Buffer.alloc(5000), deflated: true, size: 50 }] }),
    ],
    ['otherContent', 'the text of a sheet', officeDocument('xlsx')],
    [
      'encrypted',
      'an encrypted part',
      officeDocument('docx', { entries: [{ name: 'word/a.bin', data: 'x'.repeat(13), size: 1, encrypted: true }] }),
    ],
    ['encrypted', 'a password, or of before 2007', COMPOUND],
    [
      'bomb',
      'a bomb',
      officeDocument('docx', { entries: [{ name: 'word/a.bin', data: Buffer.alloc(30_000_000), deflated: true }] }),
    ],
    ['bomb', 'too many parts', archiveOf(Array.from({ length: 5001 }, (_, at) => ({ name: `a${at}`, data: '' })))],
  ])('are refused (%s) with %s', async (verdict, _what, data) => expect(await verdictOn('a.docx', data)).toBe(verdict));

  const cells = (formula: string) => ({
    more: { 'xl/worksheets/sheet1.xml': `<worksheet><c><f>${formula}</f><v>1</v></c></worksheet>` },
  });

  it.each<[Verdict, string, Buffer]>([
    ['taken', 'cells', officeDocument('xlsx', cells('SUM(A1:A2)&amp;"a|b"'))],
    ['external', 'a formula that fetches', officeDocument('xlsx', cells('_xlfn.WEBSERVICE(A1)'))],
    ['external', 'a formula that asks a program', officeDocument('xlsx', cells("cmd|'/c calc'!A0"))],
    [
      'macros',
      'a sheet of macros under the name of another',
      officeDocument('xlsx', {
        more: {
          'xl/_rels/workbook.xml.rels': relations(
            relation('http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet', 'worksheets/sheet2.xml'),
          ),
        },
      }),
    ],
    [
      'external',
      'another workbook',
      officeDocument('xlsx', {
        more: { 'xl/_rels/workbook.xml.rels': relations(relation('externalLink', 'externalLinks/externalLink1.xml')) },
      }),
    ],
    [
      'external',
      'data from elsewhere',
      officeDocument('xlsx', {
        types: override(
          'xl/connections.xml',
          'application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml',
        ),
      }),
    ],
  ])('that are workbooks: %s with %s', async (verdict, _what, data) =>
    expect(await verdictOn('a.xlsx', data)).toBe(verdict),
  );
});

describe('documents of LibreOffice', () => {
  const content = (body: string) => openDocument({ 'content.xml': `<c xmlns:x="x" xmlns:t="t">${body}</c>` });

  it.each<[Verdict, string, Buffer]>([
    [
      'taken',
      'links and pictures of its own',
      content('<t:a x:href="https://example.org"/><image x:href="Pictures/a.png"/><object x:href="./Object 1"/>'),
    ],
    [
      'taken',
      'the template it was made from',
      openDocument({ 'meta.xml': '<m xmlns:x="x"><template x:href="../../plantilla.ott"/></m>' }),
    ],
    ['macros', 'Basic', openDocument({ 'Basic/Standard/Module1.xml': '<a/>' })],
    ['macros', 'a script in a text', content('<t:script>msgbox</t:script>')],
    ['macros', 'Python', openDocument({ 'scripts/python/a.py': 'import os' })],
    [
      'macros',
      'an event',
      content('<t:event-listener x:href="vnd.sun.star.script:a.b?language=Basic&amp;location=application"/>'),
    ],
    [
      'macros',
      'a key of its own',
      openDocument({ 'Configurations2/accelerator/current.xml': '<i xmlns:x="x" x:href="vnd.sun.star.script:a"/>' }),
    ],
    ['external', 'a picture elsewhere', content('<image x:href="http://example.org/a.png"/>')],
    ['external', 'a section of a file beside it', content('<section-source x:href="../a.odt"/>')],
    ['external', 'a template elsewhere', content('<template x:href="http://example.org/a.ott"/>')],
    [
      'external',
      'a formula that asks',
      content('<cell t:formula="of:=DDE(&quot;a&quot;;&quot;b&quot;;&quot;c&quot;)"/>'),
    ],
    [
      'embedded',
      'an OLE object',
      openDocument({ 'Object 1': COMPOUND.toString('latin1') }).length > 0
        ? archiveOf([
            { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' },
            { name: 'content.xml', data: '<a/>' },
            { name: 'Object 1', data: COMPOUND },
          ])
        : COMPOUND,
    ],
    ['embedded', 'an applet', content('<applet/>')],
    ['encrypted', 'a password', openDocument({ 'META-INF/manifest.xml': '<m><encryption-data/></m>' })],
    [
      'otherContent',
      'another type',
      archive({ mimetype: 'application/vnd.oasis.opendocument.text-master', 'content.xml': '<a/>' }),
    ],
  ])('are %s with %s', async (verdict, _what, data) => expect(await verdictOn('a.odt', data)).toBe(verdict));
});

describe('PDFs', () => {
  const SCRIPT = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';

  it.each<[Verdict, string, Buffer]>([
    ['taken', 'pages', pdf()],
    [
      'taken',
      'a page to open at and links',
      pdf('/OpenAction [3 0 R /Fit]', '3 0 obj\n<< /S /URI /URI (https://example.org) >>\nendobj\n'),
    ],
    ['taken', 'packed objects', pdf('', packed(['<< /A 1 >>', '[1 2]']))],
    ['taken', 'words that name what is not there', pdf('', '3 0 obj\n(The key /JavaScript and 4 pages)\nendobj\n')],
    ['script', 'JavaScript', pdf(`/OpenAction ${SCRIPT}`)],
    ['script', 'JavaScript in codes', pdf('', '3 0 obj\n<< /S /J#61va#53cript >>\nendobj\n')],
    ['script', 'JavaScript in small codes', pdf('', '3 0 obj\n<< /S /#4aavaScript >>\nendobj\n')],
    ['script', 'JavaScript among packed objects', pdf('/OpenAction 20 0 R', packed([SCRIPT]))],
    [
      'script',
      'JavaScript among objects that are only called packed by what they state',
      pdf('', packed([SCRIPT]).replace('/Type /ObjStm', '')),
    ],
    ['script', 'JavaScript behind a name', pdf('', '3 0 obj\n<< /S 4 0 R >>\nendobj\n4 0 obj\n/JavaScript\nendobj\n')],
    [
      'script',
      'JavaScript under the number of another',
      pdf('', `3 0 obj\n${SCRIPT}\nendobj\n3 0 obj\n<< >>\nendobj\n`),
    ],
    ['script', 'JavaScript under a key that stands twice', pdf('', '3 0 obj\n<< /S /JavaScript /S /GoTo >>\nendobj\n')],
    ['script', 'JavaScript behind a comment', pdf('', `3 0 %\nobj\n${SCRIPT}\nendobj\n`)],
    ['script', 'forms that ask for scripts by a list of names', pdf('/Names << /JavaScript 3 0 R >>')],
    [
      'otherContent',
      'an object in the bytes of another',
      pdf('', `3 0 obj\n<< /Length 70 >>\nstream\n4 0 obj\n<< /A 1 >>\nendobj\n${' '.repeat(40)}\nendstream\nendobj\n`),
    ],
    [
      'otherContent',
      'objects packed in a way of their own',
      pdf('', packed([SCRIPT], { filter: '[/FlateDecode /FlateDecode]' })),
    ],
    [
      'otherContent',
      'objects packed with a predictor',
      pdf('', packed(['1'], { dict: '/DecodeParms << /Predictor 12 >>' })),
    ],
    ['otherContent', 'half a dictionary', pdf('', '3 0 obj\n<< /A (')],
    ['otherContent', 'endless lists in lists', pdf('', `3 0 obj\n${'['.repeat(200_000)}\nendobj\n`)],
    ['otherContent', 'an archive at its end', Buffer.concat([pdf(), archive({ '%%EOF': 'x' })])],
    ['action', 'a program', pdf('/OpenAction << /S /Launch /F (cmd.exe) >>')],
    [
      'action',
      'an address that opens by itself',
      pdf('/OpenAction 3 0 R', '3 0 obj\n<< /S /URI /URI (https://example.org) >>\nendobj\n'),
    ],
    ['link', 'a link that runs', pdf('', '3 0 obj\n<< /S /URI /URI (javascript:alert\\(1\\)) >>\nendobj\n')],
    ['action', 'another file', pdf('', '3 0 obj\n<< /S /GoToR /F (\\\\\\\\example\\\\a) >>\nendobj\n')],
    ['action', 'a form that is sent', pdf('', '3 0 obj\n<< /S /SubmitForm >>\nendobj\n')],
    ['action', 'acts of a page', pdf('', '3 0 obj\n<< /AA << /O 4 0 R >> >>\nendobj\n')],
    ['embedded', 'a file', pdf('', '3 0 obj\n<< /Type /EmbeddedFile >>\nendobj\n')],
    ['dynamic', 'a form of XFA', pdf('/AcroForm << /XFA [] >>')],
    ['dynamic', 'multimedia', pdf('', '3 0 obj\n<< /Subtype /RichMedia >>\nendobj\n')],
    [
      'external',
      'the bytes of a stream elsewhere',
      pdf('', '3 0 obj\n<< /F (a.bin) /Length 0 >>\nstream\n\nendstream\nendobj\n'),
    ],
    ['encrypted', 'a password', pdf('', '', '/Encrypt << /Filter /Standard >>')],
    ['bomb', 'more objects than anybody reads', pdf('', packed(Array.from({ length: 70_000 }, () => '1')).repeat(3))],
    ['bomb', 'a bomb', pdf('', packed([`(${'x'.repeat(70_000_000)})`]))],
  ])('are %s with %s', async (verdict, _what, data) => expect(await verdictOn('a.pdf', data)).toBe(verdict));

  it('are read in a time that grows with their length, whatever they hold', async () => {
    const noise = Buffer.concat([
      pdf(),
      Buffer.from('\n obj%\nobj'.repeat(300_000)),
      randomBytes(1_000_000),
      Buffer.from('%%EOF'),
    ]);
    const start = performance.now();
    expect(await verdictOn('a.pdf', noise)).not.toBe('taken');
    console.log(`hostile PDF of ${noise.length} bytes: ${Math.round(performance.now() - start)} ms`);
  });
});

it.each([
  ['Guía práctica (2026).PDF', 'Guía-práctica-(2026).pdf'],
  ['factura.exe.pdf', 'factura-exe.pdf'],
  ['a\u202efdp.docx', 'a-fdp.docx'],
  ['..\\..\\con"\r\n<x>.pdf', 'con-x.pdf'],
  ['.pdf', 'archivo.pdf'],
  ['😀.png', 'archivo.png'],
])('a file called %j is kept as %s', (name, kept) => expect(safeFileName(name)).toBe(kept));
