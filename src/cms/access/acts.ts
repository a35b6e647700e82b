import { defineVocabulary, term } from '@/domain/vocabularies/vocabulary';

/** What the audit log tells of. */
export const ACTS = defineVocabulary([
  term('accountMade', 'Cuenta creada', 'Account created'),
  term('accountDeactivated', 'Cuenta desactivada', 'Account deactivated'),
  term('accountReactivated', 'Cuenta activada de nuevo', 'Account activated again'),
  term('rightsChanged', 'Rol o alcance cambiado', 'Role or scope changed'),
  term('mailChanged', 'Correo cambiado', 'E-mail address changed'),
  term('passwordChanged', 'Clave cambiada', 'Password changed'),
  term('passwordAsked', 'Clave nueva pedida', 'New password asked for'),
  term('passwordReset', 'Clave nueva elegida por enlace', 'New password chosen by link'),
  term('recordsHandedOver', 'Registros traspasados', 'Records handed over'),
  term('recordDeleted', 'Registro eliminado', 'Record deleted'),
  term('versionRestored', 'Versión restaurada', 'Version restored'),
  term('imported', 'Importación iniciada', 'Import begun'),
  term('importUndone', 'Importación deshecha', 'Import undone'),
]);

export type Act = (typeof ACTS.keys)[number];
