/**
 * Texts of the admin in which Payload's own Spanish addresses the reader as «tú», or sounds translated: the portal uses
 * «usted», or no address at all. Overrides Payload's translations; a test finds new ones in a new version of Payload.
 */
export const formalSpanish = {
  authentication: {
    alreadyLoggedIn: 'Ya hay una sesión iniciada',
    beginCreateFirstUser: 'Para empezar, cree la primera cuenta.',
    checkYourEmailForPasswordReset:
      'Si la dirección corresponde a una cuenta, en unos minutos llegará un correo con las instrucciones para cambiar la contraseña. Si no lo ve, revise la carpeta de correo no deseado.',
    forgotPasswordEmailInstructions:
      'Escriba su dirección de correo. Recibirá un mensaje con las instrucciones para cambiar la contraseña.',
    forgotPasswordQuestion: '¿Olvidó su contraseña?',
    forgotPasswordUsernameInstructions:
      'Escriba su nombre de usuario. Las instrucciones para cambiar la contraseña se enviarán a la dirección de correo asociada.',
    generatingNewAPIKeyWillInvalidate:
      'Una nueva clave de la API <1>dejará sin efecto</1> la anterior. ¿Desea continuar?',
    loggedIn: 'Para iniciar sesión con otra cuenta, primero <0>cierre la sesión</0>.',
    loggedInChangePassword: 'Para cambiar la contraseña, entre a <0>su cuenta</0> y edítela ahí.',
    loggedOutInactivity: 'La sesión se cerró porque no hubo actividad.',
    loggedOutSuccessfully: 'La sesión se cerró.',
    loginWithAnotherUser: 'Para iniciar sesión con otra cuenta, primero <0>cierre la sesión</0>.',
    newAccountCreated:
      'Se creó una cuenta para que pueda entrar en <a href="{{serverURL}}">{{serverURL}}</a>. Abra este enlace, o cópielo en el navegador, para confirmar su dirección de correo: <a href="{{verificationURL}}">{{verificationURL}}</a>.<br> Después podrá iniciar sesión.',
    resetYourPassword: 'Cambiar la contraseña',
    stayLoggedIn: 'Mantener la sesión',
    verifyYourEmail: 'Confirme su dirección de correo',
    youAreInactive:
      'Hace un rato que no hay actividad, y por seguridad la sesión se cerrará pronto. ¿Desea mantenerla abierta?',
    youAreReceivingResetPassword:
      'Recibe este mensaje porque se pidió cambiar la contraseña de su cuenta. Abra este enlace, o cópielo en el navegador, para continuar:',
    youDidNotRequestPassword: 'Si no lo pidió, no haga nada: la contraseña seguirá siendo la misma.',
  },
  error: {
    deletingTitle: 'No se pudo eliminar {{title}}. Revise la conexión e inténtelo de nuevo.',
    notAllowedToAccessPage: 'Su cuenta no tiene permiso para ver esta página.',
    notAllowedToPerformAction: 'Su cuenta no tiene permiso para hacer esto.',
    unauthorized: 'Debe iniciar sesión para hacer esto.',
    unverifiedEmail: 'Confirme su dirección de correo antes de iniciar sesión.',
  },
  fields: {
    chooseBetweenCustomTextOrDocument: 'Escriba una dirección web o enlace otro registro.',
    chooseDocumentToLink: 'Elija el registro que se enlaza',
    enterURL: 'Escriba una dirección web',
    searchForLanguage: 'Buscar un idioma',
  },
  general: {
    and: 'y',
    changesNotSaved: 'Hay cambios sin guardar. Si sale ahora, se perderán.',
    enterAValue: 'Escriba un valor',
    or: 'o',
    resetPreferencesDescription: 'Sus preferencias volverán a ser las de un comienzo.',
    sorryNotFound: 'No hay nada en esta dirección.',
    unsavedChanges: 'Hay cambios sin guardar. Guárdelos o descártelos antes de seguir.',
    unsavedChangesDuplicate: 'Hay cambios sin guardar. ¿Desea duplicar de todas formas?',
    welcome: 'Le damos la bienvenida',
  },
  localization: {
    selectLocaleToCopy: 'Elija el idioma que se copia',
  },
  upload: {
    cropToolDescription: 'Arrastre las esquinas del área elegida, dibuje otra o ajuste los valores de abajo.',
    dragAndDrop: 'Arrastre un archivo hasta aquí',
    dragAndDropHere: 'o arrastre un archivo hasta aquí',
    focalPointDescription: 'Arrastre el punto focal sobre la imagen o ajuste los valores de abajo.',
    selectCollectionToBrowse: 'Elija dónde buscar',
    selectFile: 'Elegir un archivo',
  },
  validation: {
    emailAddress: 'Escriba una dirección de correo válida.',
    enterNumber: 'Escriba un número válido.',
    username: 'Escriba un nombre de usuario válido. Puede tener letras, números, guiones, puntos y guiones bajos.',
  },
};
