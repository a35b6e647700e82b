import { describe, expect, it } from 'vitest';
import { actions, ARICA, existing, planContext, planOf, problemsOf } from './planning-fixtures';

const HEAD = 'codigo_comuna;nombre;region;comuna;otorgado;fuente_sello;publicada';
const changesOf = (file: string, at = planContext()) =>
  planOf(file, at).flatMap(({ line, changes }) =>
    changes.map(({ column, before, after }) => [line, column, before, after]),
  );

describe('what an import would do', () => {
  it('creates, updates, and leaves alone', () => {
    const plan = planOf(
      `${HEAD}\n15101;MUNICIPALIDAD DE ARICA;15;Arica;2018;;sí\n;Municipalidad de Putre;Arica y Parinacota;Putre;;;`,
    );
    expect(plan.map(({ action, id, line }) => [line, action, id])).toEqual([
      [2, 'update', 'arica'],
      [3, 'create', null],
    ]);
    expect(changesOf(`${HEAD}\n15101;MUNICIPALIDAD DE ARICA;15;;;;`)).toEqual([
      [2, 'name', 'Municipalidad de Arica', 'MUNICIPALIDAD DE ARICA'],
    ]);
    expect(actions(planOf(`${HEAD}\n;Municipalidad de Arica;arica y parinacota;;;;`))).toEqual(['unchanged']);
  });

  it('finds a record by code, else by name and region, however they are written', () => {
    const found = (row: string) => planOf(`nombre;region;cut;latitud;longitud\n${row};-18;-70`).map(({ id }) => id);
    expect(found('Ilustre Municipalidad de Arica;XV;')).toEqual(['arica']);
    expect(found('ARICA;;')).toEqual(['arica']);
    expect(found(';;15101')).toEqual(['arica']);
    expect(found('Otro nombre;;15101')).toEqual(['arica']);
  });

  it('says where a record cannot be known', () => {
    const two = planContext({
      existing: [
        ARICA,
        existing('a', { name: 'Los Lagos', region: 'CL-LR' }),
        existing('b', { name: 'Los lagos', region: 'CL-LR' }),
      ],
    });
    const HEADING = 'nombre;region;cut';
    expect(problemsOf(planOf(`${HEADING}\nLos Lagos;14;\nAlgo;;\n;15;\nArica;15;15102\n;;15103`, two))).toEqual([
      '2 –: Varias fichas tienen este nombre: indique el código de la comuna.',
      '3 region: Falta: se necesita para crear la ficha.',
      '3 commune: Falta: se necesita para crear la ficha.',
      '4 –: Falta con qué reconocer la municipalidad: su código, o su nombre y su región.',
      '5 –: La ficha con este nombre y región tiene otro código de comuna.',
      '6 –: Ninguna ficha tiene este código: para crearla, indique nombre, región y comuna.',
    ]);
    const named = planContext({ existing: [ARICA, existing('putre', { name: 'Putre', region: 'CL-AP' })] });
    expect(problemsOf(planOf(`${HEADING}\nPutre;15;15101`, named))).toEqual([
      '2 –: El código es de una ficha y el nombre de otra.',
    ]);
  });

  it('refuses every row of a commune that stands twice', () => {
    const plan = planOf(`${HEAD}\n15101;;;;;;no\n;Putre;15;Putre;;;\n;arica;;;;;sí\n;PUTRE;15;Putre;;;`);
    expect(problemsOf(plan)).toEqual([
      '2 –: La misma municipalidad está también en la línea 4.',
      '3 –: La misma municipalidad está también en la línea 5.',
      '4 –: La misma municipalidad está también en la línea 2.',
      '5 –: La misma municipalidad está también en la línea 3.',
    ]);
  });

  it('names a few of the others where one commune stands ten thousand times', () => {
    const planned = planOf(`nombre;region;cut\n${'Arica;15;15101\n'.repeat(10_000)}`);
    expect(planned.filter(({ action }) => action === 'error')).toHaveLength(10_000);
    expect(planned.at(-1)?.problems.map(({ message }) => message.es)).toEqual([
      'La misma municipalidad está también en la línea 2, 3, 4, 5, 6 y otras.',
    ]);
  });

  it('refuses rows of another region where they would change something', () => {
    const regional = planContext({
      ownRegion: 'CL-AP',
      existing: [ARICA, existing('t', { name: 'Temuco', region: 'CL-AR', published: true, commune: 'Temuco' })],
    });
    const plan = planOf(
      'nombre;region;comuna\nTemuco;9;Otra\nTemuco;9;Temuco\nVilcún;9;Vilcún\nPutre;15;Putre'.replace(
        'Temuco;9;Temuco\n',
        '',
      ),
      regional,
    );
    expect(problemsOf(plan)).toEqual([
      '2 region: Usted edita solo su región.',
      '3 region: Usted edita solo su región.',
    ]);
    expect(actions(plan)).toEqual(['error', 'error', 'create']);
    expect(actions(planOf('nombre;region;comuna\nTemuco;9;Temuco', regional))).toEqual(['unchanged']);
    // Of a draft elsewhere not even that a row says the same.
    const draft = { ...regional, existing: regional.existing.map((each) => ({ ...each, hasPendingDraft: true })) };
    expect(planOf('nombre;region;comuna\nTemuco;9;Temuco', draft)).toMatchObject([
      { action: 'error', id: null, changes: [] },
    ]);
    expect(problemsOf(planOf('nombre;region;cut\nArica;9;15101', regional))).toContain(
      '2 region: Usted edita solo su región.',
    );
  });

  it('does not write above unpublished changes', () => {
    const pending = planContext({ existing: [{ ...ARICA, hasPendingDraft: true }] });
    expect(problemsOf(planOf('cut;comuna\n15101;Otra', pending))).toEqual([
      '2 –: La ficha tiene cambios sin publicar: publíquelos o descártelos antes.',
    ]);
    expect(actions(planOf('cut;comuna\n15101;Arica', pending))).toEqual(['unchanged']);
  });

  it('tells unreadable cells by line and column', () => {
    const plan = planOf('cut;latitud;longitud;candidata\n15101;norte;-70;ayer\n15101x;;;');
    expect(problemsOf(plan)).toEqual([
      '2 latitude: No son grados decimales, como -33,437.',
      '2 candidate: No es una fecha: use 2021-05-03, 03-05-2021, 03/05/2021, 2021-05 o 2021.',
      '3 communeCode: El código de la comuna son cinco dígitos, como 01101.',
      '3 –: Falta con qué reconocer la municipalidad: su código, o su nombre y su región.',
    ]);
  });

  it('refuses rows with more cells than columns, and tolerates fewer', () => {
    expect(problemsOf(planOf('cut;comuna\n15101;Arica;sobra'))).toEqual([
      '2 –: La fila tiene más celdas que columnas: falta poner comillas a un texto que lleva el separador.',
    ]);
    expect(actions(planOf('cut;nombre;comuna\n15101;Municipalidad de Arica'))).toEqual(['unchanged']);
  });

  it('checks place and code against the region', () => {
    const plan = planOf('nombre;region;comuna;cut;lat;lon\nA;15;A;13101;;\nB;15;B;;-70;-18\nC;15;C;;-18,5;');
    expect(problemsOf(plan)).toEqual([
      '2 communeCode: Este código es de una comuna de otra región.',
      '3 latitude: El punto queda fuera de Chile.',
      '4 longitude: Indique latitud y longitud, o ninguna.',
    ]);
  });
});

describe('the history of the seal', () => {
  const head = 'cut;otorgado;revalidado;fuente_sello;historia_completa;publicada';

  it('keeps the source of what stands, and gives the named one to what is new', () => {
    const [row] = planOf(`${head}\n15101;2018;2020|2022-05;s3;;`);
    expect(row?.events).toEqual([
      { kind: 'awarded', date: '2018', source: 's1' },
      { kind: 'revalidated', date: '2020', source: 's3' },
      { kind: 'revalidated', date: '2022-05', source: 's3' },
    ]);
    expect(row?.changes).toEqual([
      { column: 'revalidated', before: [], after: ['2020', '2022-05'] },
      { column: 'sealSource', before: ['s1'], after: ['s1', 's3'] },
    ]);
  });

  it('asks for the source of new events of a published record, and a published one', () => {
    expect(problemsOf(planOf(`${head}\n15101;;2020;;;`))).toEqual([
      '2 sealSource: Una ficha publicada necesita la fuente de los hechos nuevos.',
    ]);
    expect(problemsOf(planOf(`${head}\n15101;;2020;s2;;`))).toEqual([
      '2 sealSource: La fuente sigue en borrador: publíquela primero.',
    ]);
    expect(actions(planOf(`${head}\n15101;;2020;;;no`))).toEqual(['update']);
  });

  it('says that a source alone changes nothing', () => {
    const [row] = planOf(`${head}\n15101;;;s3;;`);
    expect([row?.action, row?.warnings[0]?.message.es]).toEqual([
      'unchanged',
      'La fuente se anota solo en hechos nuevos o sin fuente: aquí no cambia nada.',
    ]);
  });

  it('gives a source to events that had none', () => {
    const bare = { ...ARICA, events: [{ kind: 'awarded', date: '2018', source: null }] as const };
    const [row] = planOf(`${head}\n15101;;;s1;;`, planContext({ existing: [bare] }));
    expect([row?.action, row?.events]).toEqual(['update', [{ kind: 'awarded', date: '2018', source: 's1' }]]);
  });

  it('takes away what is cleared', () => {
    expect(changesOf(`${head}\n15101;-;;;;`)).toEqual([
      [2, 'awarded', ['2018'], []],
      [2, 'sealSource', ['s1'], []],
    ]);
  });

  it('refuses what is still to come, and what a complete history excludes', () => {
    expect(problemsOf(planOf(`${head}\n15101;;2031;s1;;`))).toEqual(['2 revalidated: Esta fecha aún no llega.']);
    expect(problemsOf(planOf(`${head}\n15101;-;2020;s1;sí;`))).toEqual([
      '2 revalidated: La historia se dice completa y no hay un sello otorgado antes de esta revalidación.',
    ]);
  });

  it('asks who says that it piloted the guide', () => {
    const pilot = 'cut;piloto_guia;fuente_piloto\n15101;sí;';
    expect(problemsOf(planOf(pilot))).toEqual(['2 pilotSource: Indique la fuente que dice que participó.']);
    expect(actions(planOf(`${pilot}s1`))).toEqual(['update']);
  });
});
