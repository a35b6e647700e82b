import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '@/domain/locale';
import { fold, stemOf } from '@/search/analysis';
import fc from '../../factories/fast-check';

const stems = (line: string, locale: Locale): string[] =>
  line
    .trim()
    .split(/\s+/)
    .map((word) => stemOf(fold(word), locale));
const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** A person who types one word of a line accepts any other of that line as a match. */
const MEET: Readonly<Record<Locale, string>> = {
  es: `
    ciudad ciudades
    migración migraciones migrar migran
    organización organizaciones organizar organizan organizada organiza
    municipalidad municipalidades
    municipio municipios
    mujer mujeres
    niño niños niña niñas niñxs niñes
    todo todos toda todas todxs todes
    país países
    ley leyes
    voz voces
    juez jueza jueces
    trabajador trabajadora trabajadores trabajadoras trabajadorxs
    refugiado refugiada refugiados refugiadas refugiades
    alumno alumna alumnos alumnas alumnes
    amigo amiga amigos amigues
    chico chica chiques
    vecino vecina vecinos vecinas vecines
    hijo hija hijos hijas hijes
    latino latina latines
    chileno chilena chilenas chilenos
    venezolano venezolana venezolanas
    haitiano haitiana haitianas
    peruano peruana peruanos
    extranjero extranjera extranjeras
    médico médica médicos
    funcionario funcionaria funcionarias
    voluntario voluntaria voluntarias
    maestro maestra maestras
    director directora directoras
    alcalde alcaldesa alcaldes alcaldesas
    concejal concejala concejales
    presidente presidenta presidentas
    líder lideresa líderes liderar
    actor actriz actores actrices
    francés francesa franceses francesas
    inglés inglesa ingleses
    interés intereses
    avance avances avanzar
    clase clases
    base bases
    red redes
    sede sedes
    padre padres
    taller talleres
    imagen imágenes
    joven jóvenes
    examen exámenes
    mes meses
    informe informes
    parte partes
    migrante migrantes
    estudiante estudiantes
    ambiente ambientes
    público pública públicos públicas
    económico económica económicos
    comunitario comunitaria comunitarias
    migratorio migratoria migratorias
    educativo educativa educativas
    humano humana humanos
    moderno moderna
    máximo máxima
    nuevo nueva nuevas nuevos
    primero primera primer
    seguro segura seguras
    regularizar regularización regularizado regularizan regulariza
    capacitar capacitación capacitaciones capacitado capacitadas capacitando capacitarse
    integrar integración integrada integran
    participar participación participan participa
    educar educación
    formar formación formado
    comunicar comunicación comunicaciones
    coordinar coordinación coordinado
    evaluar evaluación evaluaciones evaluada
    contratar contratación contratado
    orientar orientación orientaciones
    inscribir inscripción inscribirse
    atender atención atienden atendidas
    promover promoción promueven
    proteger protección
    prevenir prevención
    traducir traducción
    difundir difusión
    contribuir contribución contribuyen
    construir construyen construido
    fortalecer fortalecimiento fortalece fortalecen
    acompañar acompañamiento acompañan
    financiar financiamiento
    emprender emprendimiento emprendimientos
    cumplir cumplimiento cumplen
    reconocer reconocimiento
    acoger acogida acogen
    llegar llegada llegadas
    cuidar cuidado cuidados
    trabajar trabajo trabajos trabajan trabaja
    apoyar apoyo apoyos apoyan
    ayudar ayuda ayudas
    registrar registro registros
    desarrollar desarrollo
    consultar consulta consultas
    denunciar denuncia denuncias
    buscar búsqueda
    tramitar trámite trámites
    visitar visita visitas
    crear creación creado
    usar usado usan
    acceder accede acceden
    recibir recibe recibido recibieron
    gestionar gestión gestiones gestiona
    identificar identifica identificación
    vivir viviendo
  `,
  en: `
    city cities
    policy policies
    community communities
    municipality municipalities
    commune communes
    country countries
    family families
    activity activities
    child children
    woman women
    man men
    person persons people
    life lives
    crisis crises
    analysis analyses
    criterion criteria
    bus buses
    box boxes
    class classes
    church churches
    business businesses
    process processes processed processing
    case cases
    house houses housing housed
    course courses
    language languages
    service services
    practice practices practise
    nurse nurses
    hero heroes
    migrant migrants
    refugee refugees
    worker workers
    plan plans planned planning
    train trained training trains
    teach teaches teaching taught
    learn learning learned
    work works worked working
    help helps helped helping
    support supported supporting
    meet meeting meetings
    build building buildings built
    fund funded funding funds
    market markets marketing
    run running runs
    stop stopped stopping
    permit permitted permits
    care cares caring cared
    live living lived
    share shared sharing
    base based
    use used using uses
    agree agreed agrees
    apply applied applies applying
    study studies studied studying
    carry carries carried
    organise organised organisation organisations organization organize organizing
    recognise recognised recognize
    regularise regularisation regularization regularize
    decentralise decentralized decentralisation
    analyse analysing analyze
    centre centres center
    programme programmes programs program
    theatre theatres theater
    licence licences license
    labour labor
    neighbour neighbours neighbor
    neighbourhood neighbourhoods neighborhood
    behaviour behaviours behavior
    colour colours color coloured
    honour honored
    travel travelling traveled travels
    counsel counselling counseling
    enrol enrolled enrolment enrollment
    fulfil fulfill fulfilled
    catalogue catalog
    dialogue dialogues
    integrate integrated integrates integrating integration
    participate participating participation
    educate educated education
    communicate communication communications
    evaluate evaluation evaluations
    coordinate coordination coordinated
    create created creating creation
    locate located location locations
    donate donation donations
    regulate regulation regulations
    translate translated translation
    migrate migration migrating
    develop developed development developments
    register registered registration
    recruit recruitment
    empower empowerment empowering
  `,
};

/** Words that look alike and must not match each other: within each line, every one must differ from every other. */
const APART: Readonly<Record<Locale, string>> = {
  es: `
    ordenanza ordenar orden ordenador
    casa caso
    puerto puerta
    trata trato tratar tratado
    costo costa
    cargo carga
    acto acta
    junto junta
    cuento cuenta
    banco banca
    bando banda
    plazo plaza
    marco marca
    mes mesa
    partido partir parto parte
    población poblado
    libro libra libre
    curso cursar
    seguro seguir
    salud saludo
    derecho derecha
    medio media medir
    regla regular regalo
    nación nacer nacional
    universidad universo
    general generar género generación
    género genera
    comuna común comunicar comunidad
    institución instituto
    política policía
    centro céntrico
    hogar ahogar
    tarea tarjeta
    niño niñera niñez
    refugio refugiado
    vecino vecinal vecindad
    municipio municipal municipalidad
    labor laboral
    migración migrante
    trabajo trabajador
    integral integrar
    público publicar
    informe información
    índice indicar
    valor valorar
    mejor mejorar
    música músico
    forma formar
    estado estadio estar
    relación relatar
    salud saldo saldar
    año mano
    foro foco foto
    barrio barra barro
    obra obrero
    familia familiar
    escuela escolar
    local localidad
    red reducir
    plan plano planeta
    carta cartel cartero
    campo campaña
    mercado mercancía
    ciudad ciudadano
    cultura cultivo
    educación edificio
    empresa empresario
    empleo empleado
    vivienda vivir
    ayuntamiento ayuntar
    establecimiento establecer
    procedimiento proceder
    fundación fundar
    habitación habitar
    estación estar
    situación situar
    modo moda
    punto punta
    cuadro cuadra
    rato rata
    peso pesa
    fondo fonda
    rayo raya
    suelo suela
    manto manta
    pato pata
    copo copa
    palo pala
    río ría
    cuadernos cuadrilla
    clínica clima
    mar marea
    norma normal
    persona personaje
    sol solo
    sala sal
    hora horario
    historia histórico
    ley leer
  `,
  en: `
    university universe universal
    general generate gender generous
    commune community communication
    organ organise organism
    policy police
    new news
    integrate integral integrity
    importance import important
    relation relate relative
    nation national native
    custom customer customs
    past paste
    author authority
    person personal personnel
    public publication
    human humanity humane
    operate opera
    general generous
    unit united unity
    state statistics
    local locale
    moral morale
    rational rationale
    good goods
    arm arms
    mean means
    politics polite
    car care career
    plan plane plant
    not note notice
    us use
    hop hope
    rat rate
    sit site
    cap cape
    win wine
    pin pine
    bar bare
    star stare
    cod code
    fin fine
    even evening
    wed wedding
    cast caste
    depart department
    apart apartment
    form formal
    inform informal
    act active
    social society
    civil civic
    centre central
    region register
    country county
    work worker
    teach teacher
    employ employer
    migrate migrant
    immigrant emigrant
    labour laboratory
    neighbour neighbourhood
    port portal
    project projector
    product production
    secure secretary
    serve servant
    health healer
    child chill
    woman womb
    man manage
    house household
    home homeless
    law lawn
    right righteous
    office officer
    station state
    ration ratio
    mission miss
    passion pass
    portion port
    action active
    section sector
    party part
    four for
    court courtesy
    need needle
    feed fee
    speed spell
    seed see
    thing think
    king kin
    ring rind
    bus business
    status state
    process procession
    press pressure
    address add
    access accession
    universe adverse
    native nature
    police polish
  `,
};

describe.each(LOCALES)('in %s', (locale) => {
  it.each(lines(MEET[locale]))('these meet: %s', (line) => {
    expect([...new Set(stems(line, locale))]).toHaveLength(1);
  });

  it.each(lines(APART[locale]))('these stay apart: %s', (line) => {
    expect(new Set(stems(line, locale)).size).toBe(stems(line, locale).length);
  });

  // Highlighting relies on this: words of a text with another first letter are not stemmed.
  it('a stem begins as the word does, and is never empty', () => {
    const word = fc.oneof(
      fc.constantFrom(
        ...[MEET[locale], APART[locale]].flatMap((text) =>
          fold(text)
            .trim()
            .split(/[^a-z]+/),
        ),
      ),
      fc.string({ unit: fc.constantFrom(...'abceilnorstuxyz'), minLength: 1, maxLength: 12 }),
      fc
        .tuple(
          fc.string({ unit: fc.constantFrom(...'abcinorstux'), minLength: 1, maxLength: 5 }),
          fc.constantFrom('es', 'arse', 'acion', 'xs', 'ies', 'ing', 'ed', 'isation', 'our', 'amiento', 'esas', 'iza'),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(word, (each) => {
        const stem = stemOf(each, locale);
        expect(stem[0]).toBe(each[0]);
        expect(stem).toMatch(/^[a-z]+$/);
      }),
      { numRuns: 3000 },
    );
  });
});

it('leaves numbers, codes and other scripts as they are', () => {
  const words = ['2024', '15000', 'миграция', 'القاهرة'];
  expect(words.map((word) => stemOf(word, 'es'))).toEqual(words);
});
