import type { Locale } from '@/domain/locale';

const ES = {
  title: 'Enseñar una palabra',
  lead: 'Lo que se agrega a un concepto del tesauro se entiende de inmediato, en las búsquedas del idioma elegido.',
  back: 'Volver al uso del portal',
  word: 'Palabra',
  language: 'Idioma en que se busca',
  languages: { es: 'Español', en: 'Inglés' },
  as: 'Cómo se usa',
  places: {
    alternative: 'Es otra manera de decirlo: se busca también en los textos.',
    hidden: 'Solo se entiende: error frecuente, modismo o sigla ambigua. No se busca en los textos.',
  },
  toConcept: 'Añadir a un concepto',
  concept: 'Concepto',
  conceptHelp: 'Escriba parte del nombre y elija de la lista.',
  add: 'Añadir',
  adding: 'Añadiendo…',
  toNew: 'O en un concepto nuevo',
  newHelp: 'Abre el formulario con la palabra en su lugar; falta el nombre preferido.',
  newHelpEnglish: 'Un concepto se escribe primero en español. Guárdelo, vuelva aquí y añádale la palabra en inglés.',
  newConcept: 'Crear un concepto',
  noWord: 'Escriba la palabra.',
  noConcept: 'Elija un concepto de la lista.',
  failed: 'No se pudo añadir. Revise su conexión y pruebe otra vez.',
  added: (word: string, concept: string) => `«${word}» se añadió a «${concept}». Ya se entiende.`,
  open: 'Abrir el concepto',
  understood: 'ya se entiende:',
  teach: 'Enseñar esta palabra',
};

const EN: typeof ES = {
  title: 'Teach a word',
  lead: 'What is added to a concept of the thesaurus is understood at once, in searches of the chosen language.',
  back: 'Back to the use of the portal',
  word: 'Word',
  language: 'Language of the searches',
  languages: { es: 'Spanish', en: 'English' },
  as: 'How it is used',
  places: {
    alternative: 'It is another word for it: it is looked for in texts too.',
    hidden: 'It is only understood: a frequent misspelling, slang, an ambiguous abbreviation. Not looked for in texts.',
  },
  toConcept: 'Add to a concept',
  concept: 'Concept',
  conceptHelp: 'Type a part of its name and choose from the list.',
  add: 'Add',
  adding: 'Adding…',
  toNew: 'Or in a new concept',
  newHelp: 'Opens the form with the word in its place; the preferred label is missing.',
  newHelpEnglish: 'A concept is written in Spanish first. Save it, come back and add the English word to it.',
  newConcept: 'Create a concept',
  noWord: 'Write the word.',
  noConcept: 'Choose a concept from the list.',
  failed: 'It could not be added. Check your connection and try again.',
  added: (word, concept) => `“${word}” was added to “${concept}”. It is understood now.`,
  open: 'Open the concept',
  understood: 'understood already:',
  teach: 'Teach this word',
};

export type TeachWords = typeof ES;

/** What is said where words are taught. */
export const TEACH_WORDS: Readonly<Record<Locale, TeachWords>> = { es: ES, en: EN };
