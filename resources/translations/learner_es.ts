<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name></name>
    <message>
        <source>level {level}</source>
        <translation>nivel {level}</translation>
    </message>
    <message>
        <source>{place} – Learner</source>
        <translation>{place} – Learner</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Nada requiere su atención</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Writes all records with reasons to a file</source>
        <translation>Escribe en un archivo todos los registros con sus motivos</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>Volver a enviar todo</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>registro {number}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Volver a enviar</translation>
    </message>
    <message>
        <source>Send {what} again</source>
        <translation>Volver a enviar: {what}</translation>
    </message>
    <message>
        <source>Refused, kept here</source>
        <translation>Rechazado, se conserva aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent once more. If they are refused again, it stands here.</source>
        <comment>%n record waits to be sent once more. If they are refused again, it stands here.</comment>
        <translation>
            <numerusform>%n registro espera para enviarse otra vez. Si vuelve a ser rechazado, aparecerá aquí.</numerusform>
            <numerusform>%n registros esperan para enviarse otra vez. Si vuelven a ser rechazados, aparecerán aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Exportar registros</translation>
    </message>
    <message>
        <source>If a record is ever refused, your hub makes a remark about one, or you take a quiz on two devices, it stands here with the reason and with what you can do.</source>
        <translation>Si alguna vez se rechaza un registro, su hub hace una observación sobre uno o usted realiza un cuestionario en dos dispositivos, aparecerá aquí con el motivo y con lo que puede hacer.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>These were sent and not taken. They are kept here, hold up nothing else, and can be sent again.</source>
        <translation>Se enviaron y no se aceptaron. Se conservan aquí, no retienen nada más y pueden enviarse de nuevo.</translation>
    </message>
    <message>
        <source>Taken on more than one device</source>
        <translation>Realizados en más de un dispositivo</translation>
    </message>
    <message>
        <source>You took these quizzes on more than one device. Nothing was lost; this says what counts.</source>
        <translation>Realizó estos cuestionarios en más de un dispositivo. No se perdió nada; aquí se indica qué cuenta.</translation>
    </message>
    <message>
        <source>Taken in, with a remark</source>
        <translation>Aceptados, con una observación</translation>
    </message>
    <message>
        <source>Your hub has taken these in and made a remark for your training team. You need do nothing.</source>
        <translation>Su hub los ha aceptado y ha hecho una observación para su equipo de formación. No tiene que hacer nada.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Mostrar la cola</translation>
    </message>
    <message>
        <source>Arriving, {percent}</source>
        <translation>Llegando, {percent}</translation>
    </message>
    <message>
        <source>Here, {size}</source>
        <translation>Aquí, {size}</translation>
    </message>
    <message>
        <source>{cost} to fetch</source>
        <translation>{cost} por descargar</translation>
    </message>
    <message>
        <source>Fetch {part}</source>
        <translation>Descargar: {part}</translation>
    </message>
    <message>
        <source>Resume {part}</source>
        <translation>Reanudar: {part}</translation>
    </message>
    <message>
        <source>Pause {part}</source>
        <translation>Pausar: {part}</translation>
    </message>
    <message>
        <source>Fetch {part} now</source>
        <translation>Descargar ahora: {part}</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Descargar ahora</translation>
    </message>
    <message>
        <source>Cancel {part}</source>
        <translation>Cancelar: {part}</translation>
    </message>
    <message>
        <source>Fetch first</source>
        <translation>Descargar primero</translation>
    </message>
    <message>
        <source>Fetch {part} first</source>
        <translation>Descargar primero: {part}</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Remove {part}</source>
        <translation>Quitar: {part}</translation>
    </message>
    <message>
        <source>{size} travel</source>
        <translation>Se transfieren {size}</translation>
    </message>
    <message>
        <source>{size} come free</source>
        <translation>Se liberan {size}</translation>
    </message>
    <message>
        <source>Sound now, video later</source>
        <translation>Audio ahora, video después</translation>
    </message>
    <message>
        <source>{sound} now; {video} when a network costs nothing</source>
        <translation>{sound} ahora; {video} cuando haya una red gratuita</translation>
    </message>
    <message>
        <source>{what} of {unit}</source>
        <translation>{what} de {unit}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Transcript and key pictures</source>
        <translation>Transcripción e imágenes clave</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Tamaño completo</translation>
    </message>
    <message>
        <source>Comes with the course</source>
        <translation>Viene con el curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <translation>No se pudo descargar</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Progress: {done}</source>
        <translation>Progreso: {done}</translation>
    </message>
    <message>
        <source>Go on: {title}</source>
        <translation>Continuar: {title}</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>Empezar: {title}</translation>
    </message>
    <message>
        <source>Nothing of this course is on this computer yet. Its text is all that you need to begin.</source>
        <translation>Todavía no hay nada de este curso en este equipo. Para empezar basta con su texto.</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Volver a la biblioteca</translation>
    </message>
    <message>
        <source>Self-paced: take it when it suits you, with or without a network.</source>
        <translation>A su ritmo: hágalo cuando le convenga, con o sin red.</translation>
    </message>
    <message>
        <source>Live: this course is held at set times.</source>
        <translation>En directo: este curso se imparte en horarios fijos.</translation>
    </message>
    <message>
        <source>Blended: parts at your own pace, parts held live.</source>
        <translation>Mixto: una parte a su ritmo y otra en directo.</translation>
    </message>
    <message>
        <source>Version {version} is published. It comes with the next sync; what you did stays.</source>
        <translation>Se ha publicado la versión {version}. Llegará con la próxima sincronización; lo que ha hecho se conserva.</translation>
    </message>
    <message>
        <source>This course was withdrawn. Your records of it stay.</source>
        <translation>Este curso se ha retirado. Sus registros se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>%n units are still arriving, and open as soon as they are here.</source>
        <comment>%n unit is still arriving, and opens as soon as it is here.</comment>
        <translation>
            <numerusform>%n unidad todavía está llegando y se abrirá en cuanto esté aquí.</numerusform>
            <numerusform>%n unidades todavía están llegando y se abrirán en cuanto estén aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units of this course cannot be played in this version of the program yet.</source>
        <comment>%n unit of this course cannot be played in this version of the program yet.</comment>
        <translation>
            <numerusform>%n unidad de este curso todavía no puede reproducirse en esta versión del programa.</numerusform>
            <numerusform>%n unidades de este curso todavía no pueden reproducirse en esta versión del programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>This course was retired before you began it: it can no longer be begun.</source>
        <translation>Este curso se descontinuó antes de que usted lo empezara: ya no se puede empezar.</translation>
    </message>
    <message>
        <source>This course was retired. Your records of it stay.</source>
        <translation>Este curso se ha descontinuado. Sus registros se conservan.</translation>
    </message>
    <message>
        <source>This course was retired: nobody new can begin it. You can finish it, and that counts.</source>
        <translation>Este curso se ha descontinuado: nadie más puede empezarlo. Usted puede terminarlo, y le contará.</translation>
    </message>
    <message>
        <source>Not yet playable in this version</source>
        <translation>Todavía no se puede reproducir en esta versión</translation>
    </message>
    <message>
        <source>Opens as soon as it is here</source>
        <translation>Se abrirá en cuanto esté aquí</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Llegando</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Abrir {title}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Keeps the pages with these words; Enter finds them on the page</source>
        <translation>Deja las páginas con estas palabras; Intro las encuentra en la página</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message numerus="yes">
        <source>%n help pages</source>
        <comment>%n help page</comment>
        <translation>
            <numerusform>%n página de ayuda</numerusform>
            <numerusform>%n páginas de ayuda</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>Open {address} (needs a connection)</source>
        <translation>Abrir {address} (requiere conexión)</translation>
    </message>
    <message>
        <source>Shows or hides what is below</source>
        <translation>Muestra u oculta lo que hay debajo</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Code, {language}</source>
        <translation>Código, {language}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Find in this lesson</source>
        <translation>Buscar en esta lección</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Link out of the course</source>
        <translation>Enlace fuera del curso</translation>
    </message>
    <message>
        <source>This link leads out of the course and needs a connection.</source>
        <translation>Este enlace lleva fuera del curso y requiere conexión.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Back to the course</source>
        <translation>Volver al curso</translation>
    </message>
    <message>
        <source>Find in this lesson ({keys})</source>
        <translation>Buscar en esta lección ({keys})</translation>
    </message>
    <message>
        <source>Copy the whole lesson ({keys})</source>
        <translation>Copiar toda la lección ({keys})</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Done, go on</source>
        <translation>Hecho, continuar</translation>
    </message>
    <message>
        <source>I confirm</source>
        <translation>Confirmo</translation>
    </message>
    <message>
        <source>Records this unit as completed</source>
        <translation>Registra esta unidad como completada</translation>
    </message>
    <message>
        <source>{title} is done</source>
        <translation>{title}: hecho</translation>
    </message>
    <message>
        <source>The lesson was copied</source>
        <translation>Se copió la lección</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>This picture is not on this computer yet. It comes with the next sync.</source>
        <translation>Esta imagen todavía no está en este equipo. Llegará con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Imagen sin descripción</translation>
    </message>
    <message>
        <source>Picture: {text}</source>
        <translation>Imagen: {text}</translation>
    </message>
    <message>
        <source>This picture is not part of the course.</source>
        <translation>Esta imagen no forma parte del curso.</translation>
    </message>
    <message>
        <source>This picture needs a connection and is not kept with the course.</source>
        <translation>Esta imagen requiere conexión y no se guarda con el curso.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Import a course …</source>
        <translation>Importar un curso…</translation>
    </message>
    <message>
        <source>Installs a .learnpack file, without any network</source>
        <translation>Instala un archivo .learnpack sin necesidad de red</translation>
    </message>
    <message>
        <source>Filter courses by title</source>
        <translation>Filtrar los cursos por título</translation>
    </message>
    <message>
        <source>Filter courses</source>
        <translation>Filtrar cursos</translation>
    </message>
    <message>
        <source>Importing {file} …</source>
        <translation>Importando {file}…</translation>
    </message>
    <message>
        <source>No course has “{words}” in its title.</source>
        <translation>Ningún curso tiene «{words}» en el título.</translation>
    </message>
    <message>
        <source>Show all courses</source>
        <translation>Mostrar todos los cursos</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Courses that are assigned to you appear here after a sync. A course package can be imported from a file.</source>
        <translation>Los cursos que se le asignen aparecerán aquí después de una sincronización. También puede importar un paquete de curso desde un archivo.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>No courses yet</source>
        <translation>Todavía no hay cursos</translation>
    </message>
    <message>
        <source>Import a course</source>
        <translation>Importar un curso</translation>
    </message>
    <message>
        <source>Course packages (*.learnpack)</source>
        <translation>Paquetes de curso (*.learnpack)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>{title} is here now and works without a network.</source>
        <translation>{title} ya está aquí y funciona sin red.</translation>
    </message>
    <message>
        <source>{title} was here already.</source>
        <translation>{title} ya estaba aquí.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Newer version {version}</source>
        <translation>Versión más reciente: {version}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Going where there is no network?</source>
        <translation>¿Va a un lugar sin red?</translation>
    </message>
    <message>
        <source>See beforehand that all you need is here, and fetch what is not.</source>
        <translation>Compruebe de antemano que tiene aquí todo lo que necesita y descargue lo que falte.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepararse</translation>
    </message>
    <message>
        <source>Checks that all is here for a trip</source>
        <translation>Comprueba que todo esté aquí para un viaje</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
    <message>
        <source>Option {number} of {count}: {text}</source>
        <translation>Opción {number} de {count}: {text}</translation>
    </message>
    <message>
        <source>Match for {number} of {count}: {text}</source>
        <translation>Pareja de {number} de {count}: {text}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Choose what to fetch of {unit}</source>
        <translation>Elegir qué descargar de {unit}</translation>
    </message>
    <message>
        <source>Fold what there is of {unit}</source>
        <translation>Contraer lo que hay de {unit}</translation>
    </message>
    <message>
        <source>{part}: here</source>
        <translation>{part}: aquí</translation>
    </message>
    <message>
        <source>{part}: on its way</source>
        <translation>{part}: en camino</translation>
    </message>
    <message>
        <source>{part}: {size}</source>
        <translation>{part}: {size}</translation>
    </message>
    <message>
        <source>Items, first to last</source>
        <translation>Elementos, del primero al último</translation>
    </message>
    <message>
        <source>{up} and {down} move the item.</source>
        <translation>{up} y {down} mueven el elemento.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>Dejar este orden</translation>
    </message>
    <message>
        <source>Gives the order shown as the answer</source>
        <translation>Da como respuesta el orden que se muestra</translation>
    </message>
    <message>
        <source>{item}, now {place} of {count}</source>
        <translation>{item}, ahora {place} de {count}</translation>
    </message>
    <message>
        <source>With a decimal point or a decimal comma, whichever you are used to.</source>
        <translation>Con punto o coma decimal, como usted acostumbre.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Hide time</source>
        <translation>Ocultar el tiempo</translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>Mostrar el tiempo</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Leer sobre esto</translation>
    </message>
    <message>
        <source>Opens the unit on this</source>
        <translation>Abre la unidad que trata de esto</translation>
    </message>
    <message>
        <source>Kept. No machine marks it.</source>
        <translation>Guardada. No se califica automáticamente.</translation>
    </message>
    <message>
        <source>{state}: {percent}</source>
        <translation>{state}: {percent}</translation>
    </message>
    <message>
        <source>Your attempts</source>
        <translation>Sus intentos</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <translation>Consultando al hub…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>Intento {number}</translation>
    </message>
    <message>
        <source>The hub has marked this attempt.</source>
        <translation>El hub ha calificado este intento.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, {answered} answered. Answers can be changed until you hand in.</source>
        <comment>%n question, {answered} answered. Answers can be changed until you hand in.</comment>
        <translation>
            <numerusform>%n pregunta, {answered} respondidas. Las respuestas pueden cambiarse hasta que entregue.</numerusform>
            <numerusform>%n preguntas, {answered} respondidas. Las respuestas pueden cambiarse hasta que entregue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are not kept yet. {reason} Handing in tries again first.</source>
        <comment>%n answer is not kept yet. {reason} Handing in tries again first.</comment>
        <translation>
            <numerusform>%n respuesta todavía no está guardada. {reason} Al entregar se intentará primero de nuevo.</numerusform>
            <numerusform>%n respuestas todavía no están guardadas. {reason} Al entregar se intentará primero de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handing in …</source>
        <translation>Entregando…</translation>
    </message>
    <message>
        <source>Not handed in. {reason} Your answers are still here.</source>
        <translation>No se entregó. {reason} Sus respuestas siguen aquí.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show {place}: {state}</source>
        <translation>Mostrar {place}: {state}</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Volver a la pregunta</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand in now?</source>
        <translation>¿Entregar ahora?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Yes, hand in</source>
        <translation>Sí, entregar</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>Respuesta guardada</translation>
    </message>
    <message>
        <source>Answered: {count} of {all}</source>
        <translation>Respondidas: {count} de {all}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>Ir a la vista general</translation>
    </message>
    <message>
        <source>Overview of all questions ({keys})</source>
        <translation>Vista general de todas las preguntas ({keys})</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Question before (Page Up)</source>
        <translation>Pregunta anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Page Down</source>
        <comment>key</comment>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>This answer is not kept yet. {reason}</source>
        <translation>Esta respuesta todavía no está guardada. {reason}</translation>
    </message>
    <message>
        <source>✓  Kept</source>
        <translation>✓  Guardada</translation>
    </message>
    <message>
        <source>Enter: next</source>
        <translation>Intro: siguiente</translation>
    </message>
    <message>
        <source>Enter: check, then next</source>
        <translation>Intro: comprobar y luego siguiente</translation>
    </message>
    <message>
        <source>Page Up, Page Down: question before, next</source>
        <translation>Re Pág, Av Pág: pregunta anterior, siguiente</translation>
    </message>
    <message>
        <source>{keys}: overview</source>
        <translation>{keys}: vista general</translation>
    </message>
    <message>
        <source>1–9: choose</source>
        <translation>1–9: elegir</translation>
    </message>
    <message>
        <source>{up}, {down}: move</source>
        <translation>{up}, {down}: mover</translation>
    </message>
    <message>
        <source>Keys  ·  {keys}</source>
        <translation>Teclas  ·  {keys}</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>Pregunta por pregunta</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Siguiente: {title}</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation>Su respuesta: {answer}</translation>
    </message>
    <message>
        <source>The time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>What you have answered is being handed in …</source>
        <translation>Se está entregando lo que ha respondido…</translation>
    </message>
    <message>
        <source>Not handed in yet. {reason} What you have answered is still here.</source>
        <translation>Todavía no se ha entregado. {reason} Lo que ha respondido sigue aquí.</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>an answer</comment>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Parcialmente correcta</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Incorrecta</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija una opción.</translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>Elija todas las que correspondan.</translation>
    </message>
    <message>
        <source>Is this true or false?</source>
        <translation>¿Es verdadero o falso?</translation>
    </message>
    <message>
        <source>Type a short answer.</source>
        <translation>Escriba una respuesta breve.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>Find what belongs together.</source>
        <translation>Relacione lo que va junto.</translation>
    </message>
    <message>
        <source>Put these in order, first at the top.</source>
        <translation>Ponga estos elementos en orden, el primero arriba.</translation>
    </message>
    <message>
        <source>Answer in your own words. No machine marks it.</source>
        <translation>Responda con sus propias palabras. No se califica automáticamente.</translation>
    </message>
    <message>
        <source>Nothing to answer here.</source>
        <translation>Aquí no hay nada que responder.</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Pregunta {number} de {count}</translation>
    </message>
    <message>
        <source>Certifying quiz</source>
        <translation>Cuestionario de certificación</translation>
    </message>
    <message>
        <source>Practice quiz</source>
        <translation>Cuestionario de práctica</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <comment>%n question</comment>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Time limit {length}</source>
        <translation>Tiempo límite: {length}</translation>
    </message>
    <message>
        <source>No pass mark</source>
        <translation>Sin nota mínima</translation>
    </message>
    <message>
        <source>No time limit for you</source>
        <translation>Sin tiempo límite para usted</translation>
    </message>
    <message>
        <source>Time limit {length}, with your extra time</source>
        <translation>Tiempo límite: {length}, con su tiempo adicional</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>tiempo restante: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <comment>%n second left</comment>
        <translation>
            <numerusform>%n segundo restante</numerusform>
            <numerusform>%n segundos restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than 5 minutes left</source>
        <translation>Quedan menos de 5 minutos</translation>
    </message>
    <message>
        <source>Less than 1 minute left</source>
        <translation>Queda menos de 1 minuto</translation>
    </message>
    <message>
        <source>Any number of attempts</source>
        <translation>Intentos ilimitados</translation>
    </message>
    <message>
        <source>One attempt</source>
        <translation>Un intento</translation>
    </message>
    <message>
        <source>No attempt left</source>
        <translation>No quedan intentos</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n attempts left</source>
        <comment>{left} of %n attempt left</comment>
        <translation>
            <numerusform>Intentos restantes: {left} de %n</numerusform>
            <numerusform>Intentos restantes: {left} de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have used all %n attempts.</source>
        <comment>You have used the one attempt.</comment>
        <translation>
            <numerusform>Ya ha usado el único intento.</numerusform>
            <numerusform>Ya ha usado los %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of it is known after the next sync.</source>
        <translation>El resultado se conocerá después de la próxima sincronización.</translation>
    </message>
    <message>
        <source>You have passed this quiz.</source>
        <translation>Ha aprobado este cuestionario.</translation>
    </message>
    <message>
        <source>Ask whoever assigned the course about another one.</source>
        <translation>Pida otro intento a quien le asignó el curso.</translation>
    </message>
    <message>
        <source>begun {when}</source>
        <translation>empezado {when}</translation>
    </message>
    <message>
        <source>{count} of {all} answered</source>
        <translation>{count} de {all} respondidas</translation>
    </message>
    <message>
        <source>Waits to be marked</source>
        <translation>Pendiente de calificación</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>No aprobado</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>Cadena rota</translation>
    </message>
    <message>
        <source>Clock moved</source>
        <translation>Reloj cambiado</translation>
    </message>
    <message>
        <source>Clock off</source>
        <translation>Reloj desajustado</translation>
    </message>
    <message>
        <source>Handed in twice</source>
        <translation>Entregado dos veces</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>No asignado</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>Versión antigua</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Por encima del máximo</translation>
    </message>
    <message>
        <source>Over the time limit</source>
        <translation>Por encima del tiempo límite</translation>
    </message>
    <message>
        <source>Retired version</source>
        <translation>Versión descontinuada</translation>
    </message>
    <message>
        <source>Score differs</source>
        <translation>La puntuación difiere</translation>
    </message>
    <message>
        <source>Sequence counted again</source>
        <translation>Numeración repetida</translation>
    </message>
    <message>
        <source>Time not told</source>
        <translation>Tiempo no indicado</translation>
    </message>
    <message>
        <source>Timed by wall clock</source>
        <translation>Medido con el reloj del sistema</translation>
    </message>
    <message>
        <source>Unknown version</source>
        <translation>Versión desconocida</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Todas las preguntas están respondidas.</translation>
    </message>
    <message>
        <source>No question is answered. Questions without an answer score 0.</source>
        <translation>No hay ninguna pregunta respondida. Las preguntas sin respuesta puntúan 0.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are not answered and will score 0.</source>
        <comment>%n question is not answered and will score 0.</comment>
        <translation>
            <numerusform>%n pregunta no está respondida y puntuará 0.</numerusform>
            <numerusform>%n preguntas no están respondidas y puntuarán 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers are recorded now and marked on the next sync. They cannot be changed afterwards.</source>
        <translation>Sus respuestas quedarán registradas ahora y se calificarán en la próxima sincronización. Después no podrán cambiarse.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Registrado.</translation>
    </message>
    <message>
        <source>Done: {score}</source>
        <translation>Hecho: {score}</translation>
    </message>
    <message>
        <source>Passed: {score}</source>
        <translation>Aprobado: {score}</translation>
    </message>
    <message>
        <source>Not passed: {score}</source>
        <translation>No aprobado: {score}</translation>
    </message>
    <message>
        <source>Recorded. Marked on the next sync.</source>
        <translation>Registrado. Se calificará en la próxima sincronización.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>{left} → {right}</source>
        <translation>{left} → {right}</translation>
    </message>
    <message>
        <source>{percent} needed to pass</source>
        <translation>Se aprueba con {percent}</translation>
    </message>
    <message>
        <source>The best attempt counts</source>
        <translation>Cuenta el mejor intento</translation>
    </message>
    <message>
        <source>The latest attempt counts</source>
        <translation>Cuenta el último intento</translation>
    </message>
    <message>
        <source>The first attempt counts</source>
        <translation>Cuenta el primer intento</translation>
    </message>
    <message>
        <source>Main navigation</source>
        <translation>Navegación principal</translation>
    </message>
    <message>
        <source>You are here. {keys}</source>
        <translation>Está aquí. {keys}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Falls due while you are away</source>
        <translation>Vence mientras está fuera</translation>
    </message>
    <message>
        <source>Everything holds.</source>
        <translation>Todo se cumple.</translation>
    </message>
    <message>
        <source>{count} of {all} conditions need something.</source>
        <translation>{count} de {all} condiciones requieren algo.</translation>
    </message>
    <message numerus="yes">
        <source>Checked {when} for %n courses.</source>
        <comment>Checked {when} for %n course.</comment>
        <translation>
            <numerusform>Comprobado {when} para %n curso.</numerusform>
            <numerusform>Comprobado {when} para %n cursos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>No se cumple</translation>
    </message>
    <message>
        <source>Still to fetch</source>
        <translation>Por descargar</translation>
    </message>
    <message>
        <source>“{title}”: {cost}</source>
        <translation>«{title}»: {cost}</translation>
    </message>
    <message>
        <source>{cost}; how long it takes is known after the first download.</source>
        <translation>{cost}; cuánto tardará se sabrá después de la primera descarga.</translation>
    </message>
    <message>
        <source>{cost} at the speed measured here.</source>
        <translation>{cost} a la velocidad medida aquí.</translation>
    </message>
    <message>
        <source>Fetch what is missing</source>
        <translation>Descargar lo que falta</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Free some space</source>
        <translation>Liberar espacio</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Abrir el curso</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Verlos</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Items that need a connection</source>
        <translation>Elementos que requieren conexión</translation>
    </message>
    <message>
        <source>Ready for the field</source>
        <translation>Todo listo para salir</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Todavía no está listo</translation>
    </message>
    <message>
        <source>See before you leave that everything works where there is no network, and fetch what is missing.</source>
        <translation>Antes de salir, compruebe que todo funciona donde no hay red y descargue lo que falte.</translation>
    </message>
    <message>
        <source>Something has changed since this check. Check again to be sure.</source>
        <translation>Algo ha cambiado desde esta comprobación. Compruebe de nuevo para tener la certeza.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>How much has been read</source>
        <translation>Cuánto se ha leído</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>You may go elsewhere meanwhile.</source>
        <translation>Mientras tanto puede ir a otra parte del programa.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Reading “{title}” …</source>
        <translation>Leyendo «{title}»…</translation>
    </message>
    <message>
        <source>{part} of {whole} read. You may go elsewhere meanwhile.</source>
        <translation>{part} de {whole} leídos. Mientras tanto puede ir a otra parte del programa.</translation>
    </message>
    <message>
        <source>What is missing is in the queue and comes as the link allows. Check again when it is here.</source>
        <translation>Lo que falta está en la cola y llegará según lo permita la conexión. Compruebe de nuevo cuando esté aquí.</translation>
    </message>
    <message>
        <source>The check looks at six things: that all is here, that every byte of it is right, that there is room for what is missing, that your sign-in lasts, what needs a connection, and that your hub has your records.</source>
        <translation>La comprobación mira seis cosas: que todo esté aquí, que cada byte sea correcto, que haya espacio para lo que falta, que su sesión dure lo suficiente, qué requiere conexión y que su hub tenga sus registros.</translation>
    </message>
    <message>
        <source>You &amp;leave on</source>
        <translation>&amp;Salida el</translation>
    </message>
    <message>
        <source>You are &amp;back on</source>
        <translation>&amp;Regreso el</translation>
    </message>
    <message>
        <source>&amp;How much of each course</source>
        <translation>&amp;Cuánto de cada curso</translation>
    </message>
    <message>
        <source>Text alone is enough to learn with.</source>
        <translation>Para aprender basta con el texto.</translation>
    </message>
    <message>
        <source>Courses that go along</source>
        <translation>Cursos que se lleva</translation>
    </message>
    <message>
        <source>No courses yet. Sync, or import a course from the library.</source>
        <translation>Todavía no hay cursos. Sincronice, o importe un curso desde la biblioteca.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Show all {count} certificates</source>
        <translation>Mostrar los {count} certificados</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>A certificate that cannot be read</source>
        <translation>Un certificado que no se puede leer</translation>
    </message>
    <message>
        <source>Completed {day}</source>
        <translation>Completado el {day}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versión {version}</translation>
    </message>
    <message>
        <source>The signature of your hub does not fit, so nothing that it says is certain. Ask whoever runs your hub.</source>
        <translation>La firma de su hub no es válida, así que nada de lo que dice es seguro. Consulte a quien administra su hub.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the certificate for {title}</source>
        <translation>Guardar el certificado de {title}</translation>
    </message>
    <message>
        <source>Revoked {day}</source>
        <translation>Revocado el {day}</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Cannot be verified</source>
        <translation>No se puede verificar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>no aprobado</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Hecho aquí</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Rechazado: {reason}</translation>
    </message>
    <message>
        <source>Record {number}, {moment}</source>
        <translation>Registro {number}, {moment}</translation>
    </message>
    <message>
        <source>Received by the hub {moment}</source>
        <translation>Recibido por el hub: {moment}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Checks that no record was changed or is missing</source>
        <translation>Comprueba que ningún registro se haya cambiado ni falte</translation>
    </message>
    <message>
        <source>Writes all records with their receipts</source>
        <translation>Escribe todos los registros con sus acuses de recibo</translation>
    </message>
    <message>
        <source>Lessons you complete and quizzes you hand in appear here at once, and stay.</source>
        <translation>Las lecciones que complete y los cuestionarios que entregue aparecen aquí de inmediato y se conservan.</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Todavía no hay nada registrado</translation>
    </message>
    <message>
        <source>Select all records</source>
        <translation>Seleccionar todos los registros</translation>
    </message>
    <message>
        <source>Web page (*.html);;Plain text (*.txt)</source>
        <translation>Página web (*.html);;Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Guardar certificado</translation>
    </message>
    <message>
        <source>The certificate was written to {path}. Anybody can check it at {address}</source>
        <translation>El certificado se escribió en {path}. Cualquiera puede comprobarlo en {address}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Nothing on this computer has these words. Try fewer of them. Courses that are not here yet cannot be searched.</source>
        <translation>Nada en este equipo contiene estas palabras. Pruebe con menos. No se puede buscar en los cursos que aún no están aquí.</translation>
    </message>
    <message>
        <source>No place found for “{words}”</source>
        <translation>No se encontró «{words}» en ningún lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n places found for “{words}”</source>
        <comment>%n place found for “{words}”</comment>
        <translation>
            <numerusform>«{words}» se encontró en %n lugar</numerusform>
            <numerusform>«{words}» se encontró en %n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places found</source>
        <comment>%n place found</comment>
        <translation>
            <numerusform>%n lugar encontrado</numerusform>
            <numerusform>%n lugares encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} in {course}</source>
        <translation>{kind} en {course}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Nobody is signed in. What you do is recorded on this computer and waits for you to sign in.</source>
        <translation>Nadie ha iniciado sesión. Lo que haga queda registrado en este equipo y espera a que inicie sesión.</translation>
    </message>
    <message>
        <source>{person}, signed in to {hub}</source>
        <translation>{person}, con sesión iniciada en {hub}</translation>
    </message>
    <message>
        <source>Token kept in: {place}</source>
        <translation>El token se guarda en: {place}</translation>
    </message>
    <message>
        <source>Your records go to a record store. It has no courses and marks nothing: courses come from files.</source>
        <translation>Sus registros van a un almacén de registros. No tiene cursos ni califica nada: los cursos vienen de archivos.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Deletes nothing that you did</source>
        <translation>No borra nada de lo que ha hecho</translation>
    </message>
    <message>
        <source>Sign in as another person</source>
        <translation>Iniciar sesión como otra persona</translation>
    </message>
    <message>
        <source>Data and network</source>
        <translation>Datos y red</translation>
    </message>
    <message>
        <source>These rules hold back sound, pictures and video. Records, news and texts are small and always travel, so that nothing you did waits for a budget.</source>
        <translation>Estas reglas retienen audio, imágenes y video. Los registros, las novedades y los textos son pequeños y siempre se transfieren, para que nada de lo que ha hecho dependa de un cupo.</translation>
    </message>
    <message>
        <source>What comes by &amp;itself</source>
        <translation>Qué llega &amp;automáticamente</translation>
    </message>
    <message>
        <source>After the texts, without being asked for.</source>
        <translation>Después de los textos, sin necesidad de pedirlo.</translation>
    </message>
    <message>
        <source>Data budget a &amp;day</source>
        <translation>Cupo de datos por &amp;día</translation>
    </message>
    <message>
        <source>Everything counts that travelled that day.</source>
        <translation>Cuenta todo lo que se transfirió ese día.</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Sin cupo</translation>
    </message>
    <message>
        <source>Free space …</source>
        <translation>Liberar espacio…</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Liberar espacio</translation>
    </message>
    <message>
        <source>How much is &amp;needed</source>
        <translation>Cuánto &amp;espacio hace falta</translation>
    </message>
    <message>
        <source>The largest goes first, and no more than that.</source>
        <translation>Primero se quita lo más grande, y no más de lo necesario.</translation>
    </message>
    <message>
        <source>All that can go</source>
        <translation>Todo lo que se pueda quitar</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Leave everything</source>
        <translation>No quitar nada</translation>
    </message>
    <message>
        <source>Free {size}</source>
        <translation>Liberar {size}</translation>
    </message>
    <message>
        <source>Nothing can go: what is here is not finished yet, is pinned, or cannot be fetched again.</source>
        <translation>No se puede quitar nada: lo que hay aquí no está terminado, está fijado o no se puede descargar de nuevo.</translation>
    </message>
    <message>
        <source>This frees {size}; progress and transcripts stay.</source>
        <translation>Esto libera {size}; el progreso y las transcripciones se conservan.</translation>
    </message>
    <message>
        <source>Data budget a &amp;month</source>
        <translation>Cupo de datos por &amp;mes</translation>
    </message>
    <message>
        <source>From the first of the month on.</source>
        <translation>Desde el primer día del mes.</translation>
    </message>
    <message>
        <source>Media also on metered networks</source>
        <translation>Contenido multimedia también en redes de uso medido</translation>
    </message>
    <message>
        <source>A metered network is one that costs by how much travels</source>
        <translation>Una red de uso medido cobra según los datos transferidos</translation>
    </message>
    <message>
        <source>Highest &amp;speed for media</source>
        <translation>&amp;Velocidad máxima para contenido multimedia</translation>
    </message>
    <message>
        <source>So that others on the same link can work.</source>
        <translation>Para que otras personas puedan trabajar con la misma conexión.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>kB a second</source>
        <translation>kB por segundo</translation>
    </message>
    <message>
        <source>Media only at certain hours</source>
        <translation>Contenido multimedia solo a ciertas horas</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>De&amp;sde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Nothing: sound and video when I ask</source>
        <translation>Nada: audio y video cuando yo lo pida</translation>
    </message>
    <message>
        <source>What suits the network</source>
        <translation>Lo que convenga a la red</translation>
    </message>
    <message>
        <source>Sound and small video</source>
        <translation>Audio y video reducido</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Checks databases, disk, keyring and the hub, and says what to do.</source>
        <translation>Comprueba las bases de datos, el disco, el depósito de claves y el hub, e indica qué hacer.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Todo en orden</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Revise esto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cian</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Gris oscuro</translation>
    </message>
    <message>
        <source>Black that lets the picture through</source>
        <translation>Negro que deja ver la imagen</translation>
    </message>
    <message>
        <source>At the foot of the picture</source>
        <translation>En la parte inferior de la imagen</translation>
    </message>
    <message>
        <source>At the top of the picture</source>
        <translation>En la parte superior de la imagen</translation>
    </message>
    <message>
        <source>Below the picture</source>
        <translation>Debajo de la imagen</translation>
    </message>
    <message>
        <source>No captions are shown</source>
        <translation>No se muestran subtítulos</translation>
    </message>
    <message>
        <source>Colour: {colour}. Behind: {ground}. Place: {place}. Size: {percent} %.</source>
        <translation>Color: {colour}. Fondo: {ground}. Posición: {place}. Tamaño: {percent} %.</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Como la ventana</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Sin serifas</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Con serifas</translation>
    </message>
    <message>
        <source>For readers with dyslexia</source>
        <translation>Para lectores con dislexia</translation>
    </message>
    <message numerus="yes">
        <source>About %n letters</source>
        <comment>About %n letter</comment>
        <translation>
            <numerusform>Aproximadamente %n letra</numerusform>
            <numerusform>Aproximadamente %n letras</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Tamañ&amp;o del texto</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus and Ctrl+0 change it anywhere</source>
        <translation>Control+Más, Control+Menos y Control+0 lo cambian en cualquier lugar</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>There is nothing to save. Once you are signed in, all of this follows you to your other devices.</source>
        <translation>No hay nada que guardar. Una vez que inicie sesión, todo esto le acompañará en sus otros dispositivos.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Restablecer los valores predeterminados</translation>
    </message>
    <message>
        <source>Everything as you had it before</source>
        <translation>Todo como lo tenía antes</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>What moves by itself stands still</source>
        <translation>Lo que se mueve por sí mismo permanece quieto</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Reducir el movimiento</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Letters and signs in recordings, digits in quizzes. Without them each has its button.</source>
        <translation>Letras y signos en las grabaciones, cifras en los cuestionarios. Sin ellos, cada acción tiene su botón.</translation>
    </message>
    <message>
        <source>Single letters, digits and signs are shortcuts</source>
        <translation>Letras, cifras y signos sueltos son atajos</translation>
    </message>
    <message>
        <source>Captions and descriptions</source>
        <translation>Subtítulos y descripciones</translation>
    </message>
    <message>
        <source>Show captions</source>
        <translation>Mostrar subtítulos</translation>
    </message>
    <message>
        <source>Size of captions</source>
        <translation>Tamaño de los subtítulos</translation>
    </message>
    <message>
        <source>Colour of captions</source>
        <translation>Color de los subtítulos</translation>
    </message>
    <message>
        <source>Behind captions</source>
        <translation>Fondo de los subtítulos</translation>
    </message>
    <message>
        <source>Place of captions</source>
        <translation>Posición de los subtítulos</translation>
    </message>
    <message>
        <source>What can only be seen is told, where a recording has such descriptions</source>
        <translation>Se narra lo que solo puede verse, si la grabación tiene esas descripciones</translation>
    </message>
    <message>
        <source>Describe pictures in words</source>
        <translation>Describir las imágenes con palabras</translation>
    </message>
    <message>
        <source>Playing and reading aloud</source>
        <translation>Reproducción y lectura en voz alta</translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>It stops when you scroll yourself</source>
        <translation>Deja de hacerlo cuando usted se desplaza por el texto</translation>
    </message>
    <message>
        <source>The transcript follows the recording</source>
        <translation>La transcripción sigue a la grabación</translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation>Velocidad de la lectura en voz alta</translation>
    </message>
    <message>
        <source>Reading lessons and transcripts</source>
        <translation>Lectura de lecciones y transcripciones</translation>
    </message>
    <message>
        <source>Size of what you read</source>
        <translation>Tamaño de lo que lee</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Espacio entre líneas</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Longitud de las líneas</translation>
    </message>
    <message>
        <source>Colours of what you read</source>
        <translation>Colores de lo que lee</translation>
    </message>
    <message>
        <source>Everything is as it was at first. Undo brings back what you had.</source>
        <translation>Todo está como al principio. Con «Deshacer» recupera lo que tenía.</translation>
    </message>
    <message>
        <source>Everything is as it was at first already.</source>
        <translation>Todo está ya como al principio.</translation>
    </message>
    <message>
        <source>Everything is as you had it before.</source>
        <translation>Todo está como lo tenía antes.</translation>
    </message>
    <message>
        <source>Takes effect when the program is started again.</source>
        <translation>Se aplicará cuando se inicie de nuevo el programa.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Sync by itself when there is a connection</source>
        <translation>Sincronizar automáticamente cuando haya conexión</translation>
    </message>
    <message>
        <source>Minutes between syncs</source>
        <translation>Minutos entre sincronizaciones</translation>
    </message>
    <message>
        <source>Records are never removed, whatever you free here. What is freed can be fetched again.</source>
        <translation>Los registros no se quitan nunca, libere lo que libere aquí. Lo que se libera puede descargarse de nuevo.</translation>
    </message>
    <message>
        <source>The &amp;most that courses may take</source>
        <translation>Má&amp;ximo que pueden ocupar los cursos</translation>
    </message>
    <message>
        <source>Finished media go first where room is needed.</source>
        <translation>Cuando hace falta espacio, lo primero que se quita es el contenido multimedia terminado.</translation>
    </message>
    <message>
        <source>What must stay &amp;free on the disk</source>
        <translation>Lo que debe quedar &amp;libre en el disco</translation>
    </message>
    <message>
        <source>Sound and pictures are not fetched below that.</source>
        <translation>Por debajo de eso no se descargan audio ni imágenes.</translation>
    </message>
    <message>
        <source>Pin its media: they stay</source>
        <translation>Fijar su contenido multimedia: se conserva</translation>
    </message>
    <message>
        <source>Pin the media of {title}: they stay</source>
        <translation>Fijar el contenido multimedia de {title}: se conserva</translation>
    </message>
    <message>
        <source>Show each unit: {part} of {title}</source>
        <translation>Mostrar cada unidad: {part} de {title}</translation>
    </message>
    <message>
        <source>Hide the units: {part} of {title}</source>
        <translation>Ocultar las unidades: {part} de {title}</translation>
    </message>
    <message>
        <source>Hide units</source>
        <translation>Ocultar unidades</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>Por unidad</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>{course}: {unit}</source>
        <translation>{course}: {unit}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Courses take {size} on this computer.</source>
        <translation>Los cursos ocupan {size} en este equipo.</translation>
    </message>
    <message>
        <source>No course is on this computer yet.</source>
        <translation>Todavía no hay ningún curso en este equipo.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {part} of {title}</source>
        <translation>Quitar {part} de {title}</translation>
    </message>
    <message>
        <source>Free …</source>
        <translation>Liberar…</translation>
    </message>
    <message>
        <source>Free {part} of {title}</source>
        <translation>Liberar {part} de {title}</translation>
    </message>
    <message>
        <source>{size} got free.</source>
        <translation>Se liberaron {size}.</translation>
    </message>
    <message>
        <source>Paused: {part}</source>
        <translation>En pausa: {part}</translation>
    </message>
    <message>
        <source>Goes on: {part}</source>
        <translation>Continúa: {part}</translation>
    </message>
    <message>
        <source>Taken out of the queue: {part}</source>
        <translation>Quitado de la cola: {part}</translation>
    </message>
    <message>
        <source>Sound comes now, video later</source>
        <translation>El audio llega ahora; el video, más tarde</translation>
    </message>
    <message>
        <source>Put into the queue: {part}</source>
        <translation>Puesto en la cola: {part}</translation>
    </message>
    <message>
        <source>Its text comes back with the next sync while it is assigned.</source>
        <translation>Su texto volverá con la próxima sincronización mientras el curso esté asignado.</translation>
    </message>
    <message>
        <source>{size} got free; progress and transcripts stay.</source>
        <translation>Se liberaron {size}; el progreso y las transcripciones se conservan.</translation>
    </message>
    <message>
        <source>Fetch again what went</source>
        <translation>Volver a descargar lo quitado</translation>
    </message>
    <message>
        <source>What went is in the queue again.</source>
        <translation>Lo quitado está de nuevo en la cola.</translation>
    </message>
    <message>
        <source>Remove {size} of {part}?</source>
        <translation>¿Quitar {size} de {part}?</translation>
    </message>
    <message>
        <source>The course does not open without it.</source>
        <translation>Sin eso el curso no se abre.</translation>
    </message>
    <message>
        <source>Whoever did it should get it: records cannot change hands later.</source>
        <translation>Debe quedar a nombre de quien lo hizo: después, los registros no pueden cambiar de titular.</translation>
    </message>
    <message>
        <source>It is mine: send it in my name</source>
        <translation>Es mío: enviarlo a mi nombre</translation>
    </message>
    <message>
        <source>It is somebody else&apos;s: leave it here for them</source>
        <translation>Es de otra persona: dejarlo aquí para ella</translation>
    </message>
    <message numerus="yes">
        <source>%n records were made here before anybody signed in. Whose work is that?</source>
        <comment>%n record was made here before anybody signed in. Whose work is that?</comment>
        <translation>
            <numerusform>%n registro se hizo aquí antes de que alguien iniciara sesión. ¿De quién es ese trabajo?</numerusform>
            <numerusform>%n registros se hicieron aquí antes de que alguien iniciara sesión. ¿De quién es ese trabajo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation&apos;s hub gives you your courses and keeps your records. You need it once; after that you learn without a network.</source>
        <translation>El hub de su organización le proporciona los cursos y conserva sus registros. Lo necesita una vez; después puede aprender sin red.</translation>
    </message>
    <message>
        <source>Other ways to sign in</source>
        <translation>Otras formas de iniciar sesión</translation>
    </message>
    <message>
        <source>Accessibility settings</source>
        <translation>Configuración de accesibilidad</translation>
    </message>
    <message>
        <source>Text size, contrast, captions and language</source>
        <translation>Tamaño del texto, contraste, subtítulos e idioma</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Se muestra debajo</translation>
    </message>
    <message>
        <source>Folded away; shows a record store</source>
        <translation>Contraído; muestra un almacén de registros</translation>
    </message>
    <message>
        <source>Please say first whose the work is that was done here.</source>
        <translation>Indique primero de quién es el trabajo que se hizo aquí.</translation>
    </message>
    <message>
        <source>Sign in to the record store</source>
        <translation>Iniciar sesión en el almacén de registros</translation>
    </message>
    <message>
        <source>Please fill in: {fields}.</source>
        <translation>Rellene lo siguiente: {fields}.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>As your organisation gave it to you, such as https://learn.example.org</source>
        <translation>Tal como se la dio su organización, por ejemplo https://learn.example.org</translation>
    </message>
    <message>
        <source>Address of the &amp;hub</source>
        <translation>Dirección del &amp;hub</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Address of the &amp;record store</source>
        <translation>Dirección del &amp;almacén de registros</translation>
    </message>
    <message>
        <source>Its xAPI endpoint, such as https://records.example.org/xapi</source>
        <translation>Su punto de acceso xAPI, por ejemplo https://records.example.org/xapi</translation>
    </message>
    <message>
        <source>Your name in the records</source>
        <translation>Su nombre en los registros</translation>
    </message>
    <message>
        <source>As your organisation knows you</source>
        <translation>Tal como figura en su organización</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lave</translation>
    </message>
    <message>
        <source>The name of the account at the record store</source>
        <translation>El nombre de la cuenta en el almacén de registros</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>Record store</source>
        <translation>Almacén de registros</translation>
    </message>
    <message>
        <source>Sends your records to a learning record store (xAPI) instead of a hub. It has no courses and marks nothing: you import courses from files, and certifying quizzes stay unmarked.</source>
        <translation>Envía sus registros a un almacén de registros de aprendizaje (xAPI) en lugar de a un hub. No tiene cursos ni califica nada: usted importa los cursos desde archivos, y los cuestionarios de certificación quedan sin calificar.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of records and link</source>
        <translation>Detalles de los registros y la conexión</translation>
    </message>
    <message>
        <source>{work}: {how_far}</source>
        <translation>{work}: {how_far}</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Consumo de datos</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>What this network &amp;is</source>
        <translation>Qué &amp;tipo de red es esta</translation>
    </message>
    <message>
        <source>Records and texts travel on any network. This is kept for each.</source>
        <translation>Los registros y los textos se transfieren por cualquier red. Esto se recuerda para cada una.</translation>
    </message>
    <message>
        <source>Budgets, hours and speed</source>
        <translation>Cupos, horas y velocidad</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>No network has been used yet</source>
        <translation>Todavía no se ha usado ninguna red</translation>
    </message>
    <message>
        <source>After the first sync you can say here whether a network is metered.</source>
        <translation>Después de la primera sincronización podrá indicar aquí si una red es de uso medido.</translation>
    </message>
    <message>
        <source>Speed not measured yet</source>
        <translation>Velocidad aún sin medir</translation>
    </message>
    <message>
        <source>About {speed}, as measured here</source>
        <translation>Unos {speed}, según lo medido aquí</translation>
    </message>
    <message>
        <source>No budget set</source>
        <translation>Sin cupo definido</translation>
    </message>
    <message>
        <source>Budget of {size} used up</source>
        <translation>Cupo de {size} agotado</translation>
    </message>
    <message>
        <source>of a budget of {size}</source>
        <translation>de un cupo de {size}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como indica el sistema</translation>
    </message>
    <message>
        <source>Metered: sound and pictures wait</source>
        <translation>De uso medido: el audio y las imágenes esperan</translation>
    </message>
    <message>
        <source>Not metered: everything may travel</source>
        <translation>Sin uso medido: todo puede transferirse</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Choose in the library</source>
        <translation>Elegir en la biblioteca</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Put {title} back into the queue</source>
        <translation>Volver a poner {title} en la cola</translation>
    </message>
    <message>
        <source>“{title}” ({part}) was taken out.</source>
        <translation>Se quitó «{title}» ({part}).</translation>
    </message>
    <message>
        <source>What is here of it stays.</source>
        <translation>Lo que ya está aquí se conserva.</translation>
    </message>
    <message>
        <source>Texts of what is assigned to you come back with the next sync.</source>
        <translation>Los textos de lo que tiene asignado volverán con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Everything is paused.</source>
        <translation>Todo está en pausa.</translation>
    </message>
    <message numerus="yes">
        <source>{cost} to fetch; %n are paused.</source>
        <comment>{cost} to fetch; %n is paused.</comment>
        <translation>
            <numerusform>{cost} por descargar; %n en pausa.</numerusform>
            <numerusform>{cost} por descargar; %n en pausa.</numerusform>
        </translation>
    </message>
    <message>
        <source>{cost} to fetch.</source>
        <translation>{cost} por descargar.</translation>
    </message>
    <message numerus="yes">
        <source>How much there is to fetch is not known yet; %n are paused.</source>
        <comment>How much there is to fetch is not known yet; %n is paused.</comment>
        <translation>
            <numerusform>Todavía no se sabe cuánto hay por descargar; %n en pausa.</numerusform>
            <numerusform>Todavía no se sabe cuánto hay por descargar; %n en pausa.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much there is to fetch is not known yet.</source>
        <translation>Todavía no se sabe cuánto hay por descargar.</translation>
    </message>
    <message>
        <source>Nothing waits to be fetched. Texts of your courses come by themselves with every sync; sound and pictures come when you ask for them in a course.</source>
        <translation>No hay nada por descargar. Los textos de sus cursos llegan solos con cada sincronización; el audio y las imágenes llegan cuando los pide en un curso.</translation>
    </message>
    <message>
        <source>Moving now</source>
        <translation>Transfiriendo ahora</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Look at what needs it</source>
        <translation>Revisar lo que requiere atención</translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look.</source>
        <comment>%n thing needs a look.</comment>
        <translation>
            <numerusform>%n asunto requiere su atención.</numerusform>
            <numerusform>%n asuntos requieren su atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Last exchange {when}</source>
        <translation>Último intercambio: {when}</translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation>Todavía no ha habido ningún intercambio</translation>
    </message>
    <message>
        <source>the next by itself in about {time}</source>
        <translation>el próximo, automático, en aproximadamente {time}</translation>
    </message>
    <message>
        <source>the next when you ask for it</source>
        <translation>el próximo, cuando usted lo pida</translation>
    </message>
    <message>
        <source>All downloads are paused</source>
        <translation>Todas las descargas están en pausa</translation>
    </message>
    <message>
        <source>All downloads go on</source>
        <translation>Todas las descargas continúan</translation>
    </message>
    <message>
        <source>{title} is in the queue again</source>
        <translation>{title}: de nuevo en la cola</translation>
    </message>
    <message>
        <source>the record store asked to wait until {time}</source>
        <translation>el almacén de registros pidió esperar hasta las {time}</translation>
    </message>
    <message>
        <source>the hub asked to wait until {time}</source>
        <translation>el hub pidió esperar hasta las {time}</translation>
    </message>
    <message>
        <source>{title} is paused</source>
        <translation>{title}: en pausa</translation>
    </message>
    <message>
        <source>{title} goes on</source>
        <translation>{title}: continúa</translation>
    </message>
    <message>
        <source>{title} was taken out of the queue</source>
        <translation>{title}: fuera de la cola</translation>
    </message>
    <message>
        <source>{title} was moved up</source>
        <translation>{title}: movido hacia arriba</translation>
    </message>
    <message>
        <source>{title} was moved down</source>
        <translation>{title}: movido hacia abajo</translation>
    </message>
    <message>
        <source>{title} comes first now</source>
        <translation>{title}: ahora en primer lugar</translation>
    </message>
    <message>
        <source>{title} comes last now</source>
        <translation>{title}: ahora en último lugar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Mover al final</translation>
    </message>
    <message>
        <source>Downloads, first comes first</source>
        <translation>Descargas, primero la primera de la cola</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar todo ({count})</translation>
    </message>
    <message>
        <source>Space pauses and resumes, Alt with an arrow key moves, Delete cancels</source>
        <translation>Espacio pausa y reanuda, Alt con una flecha mueve, Suprimir cancela</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>vence: {day}</translation>
    </message>
    <message>
        <source>How much is here</source>
        <translation>Cuánto hay aquí</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Records waiting</source>
        <translation>Registros en espera</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Enviado, aún sin respuesta</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Mostrar registros</translation>
    </message>
    <message>
        <source>Sign in to your organisation&apos;s hub; what you do until then is kept here and sent after that.</source>
        <translation>Inicie sesión en el hub de su organización; lo que haga hasta entonces se guarda aquí y se envía después.</translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look. Nothing of it is lost.</source>
        <comment>%n thing needs a look. Nothing of it is lost.</comment>
        <translation>
            <numerusform>%n asunto requiere su atención. No se ha perdido nada.</numerusform>
            <numerusform>%n asuntos requieren su atención. No se ha perdido nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Con fecha límite</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Nuevo para usted</translation>
    </message>
    <message>
        <source>Your courses come with the next sync</source>
        <translation>Sus cursos llegarán con la próxima sincronización</translation>
    </message>
    <message>
        <source>Their texts are small and come first; they are enough to begin with.</source>
        <translation>Sus textos son pequeños y llegan primero; bastan para empezar.</translation>
    </message>
    <message numerus="yes">
        <source>%n units done in the last seven days.</source>
        <comment>%n unit done in the last seven days.</comment>
        <translation>
            <numerusform>%n unidad hecha en los últimos siete días.</numerusform>
            <numerusform>%n unidades hechas en los últimos siete días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on where you left</source>
        <translation>Continuar donde lo dejó</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Lo siguiente para usted</translation>
    </message>
    <message>
        <source>Progress in {title}: {done}</source>
        <translation>Progreso en {title}: {done}</translation>
    </message>
    <message>
        <source>Watch on from {time}</source>
        <translation>Seguir viendo desde {time}</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Listen on from {time}</source>
        <translation>Seguir escuchando desde {time}</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Show the course</source>
        <translation>Mostrar el curso</translation>
    </message>
    <message>
        <source>All {count} in the library</source>
        <translation>Los {count}, en la biblioteca</translation>
    </message>
    <message>
        <source>{section}: all {count} in the library</source>
        <translation>{section}: los {count}, en la biblioteca</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Abrir la biblioteca</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>No tiene nada pendiente</translation>
    </message>
    <message>
        <source>Sign in to your organisation&apos;s hub to get your courses, or import a course package from the library.</source>
        <translation>Inicie sesión en el hub de su organización para recibir sus cursos, o importe un paquete de curso desde la biblioteca.</translation>
    </message>
    <message>
        <source>Welcome to Learner</source>
        <translation>Le damos la bienvenida a Learner</translation>
    </message>
    <message>
        <source>Show what waits to be sent</source>
        <translation>Mostrar lo que espera para enviarse</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for your hub</source>
        <comment>%n record waits for your hub</comment>
        <translation>
            <numerusform>%n registro espera a su hub</numerusform>
            <numerusform>%n registros esperan a su hub</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on this computer and go by themselves as soon as there is a connection.</source>
        <translation>Se guardan en este equipo y se envían solos en cuanto haya conexión.</translation>
    </message>
    <message>
        <source>Nothing is assigned to you yet</source>
        <translation>Aún no tiene nada asignado</translation>
    </message>
    <message>
        <source>As soon as a course is assigned to you, it stands here after a sync, with the lesson to begin with and the day it is due.</source>
        <translation>En cuanto se le asigne un curso, aparecerá aquí tras una sincronización, con la lección por la que empezar y el día en que vence.</translation>
    </message>
    <message>
        <source>Everything assigned to you is done. What comes new stands here after a sync.</source>
        <translation>Todo lo que tiene asignado está hecho. Lo nuevo aparecerá aquí tras una sincronización.</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Hola, {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n courses due, the first {day}</source>
        <comment>%n course due {day}</comment>
        <translation>
            <numerusform>%n curso por hacer, vence: {day}</numerusform>
            <numerusform>%n cursos por hacer, el primero vence: {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new courses</source>
        <comment>%n new course</comment>
        <translation>
            <numerusform>%n curso nuevo</numerusform>
            <numerusform>%n cursos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due and nothing is new.</source>
        <translation>Nada vence y no hay nada nuevo.</translation>
    </message>
    <message>
        <source>Search courses, lessons and questions  ({keys})</source>
        <translation>Buscar cursos, lecciones y preguntas  ({keys})</translation>
    </message>
    <message>
        <source>Finds courses, lessons and questions on this computer while you type</source>
        <translation>Encuentra cursos, lecciones y preguntas de este equipo mientras escribe</translation>
    </message>
    <message>
        <source>Needs a connection</source>
        <translation>Requiere conexión</translation>
    </message>
    <message>
        <source>text, questions and key pictures</source>
        <translation>texto, preguntas e imágenes clave</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>small video</source>
        <translation>video reducido</translation>
    </message>
    <message>
        <source>full-size pictures and media</source>
        <translation>imágenes y contenido multimedia a tamaño completo</translation>
    </message>
    <message>
        <source>{hours} {minutes}</source>
        <translation>{hours} {minutes}</translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <translation>{minutes} {seconds}</translation>
    </message>
    <message>
        <source>{place} of {length}</source>
        <translation>{place} de {length}</translation>
    </message>
    <message>
        <source>{place} / {length}</source>
        <translation>{place} / {length}</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Small sound</source>
        <translation>Audio reducido</translation>
    </message>
    <message>
        <source>Full-size video</source>
        <translation>Video a tamaño completo</translation>
    </message>
    <message>
        <source>Full-quality sound</source>
        <translation>Audio de calidad completa</translation>
    </message>
    <message>
        <source>Transcript alone</source>
        <translation>Solo la transcripción</translation>
    </message>
    <message>
        <source>{quality}, {size}, here</source>
        <translation>{quality}, {size}, aquí</translation>
    </message>
    <message>
        <source>Fetch: {quality}, {size}</source>
        <translation>Descargar: {quality}, {size}</translation>
    </message>
    <message>
        <source>Done: watched</source>
        <translation>Hecho: visto</translation>
    </message>
    <message>
        <source>Done: listened to</source>
        <translation>Hecho: escuchado</translation>
    </message>
    <message>
        <source>Done: read</source>
        <translation>Hecho: leído</translation>
    </message>
    <message>
        <source>{rate}×</source>
        <translation>{rate}×</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>%n hour</comment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>%n minute</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>{all_but_last} and {last}</source>
        <translation>{all_but_last} y {last}</translation>
    </message>
    <message>
        <source>“{title}” ({part})</source>
        <translation>«{title}» ({part})</translation>
    </message>
    <message>
        <source>Fetching {download}</source>
        <translation>Descargando {download}</translation>
    </message>
    <message>
        <source>{download} is here</source>
        <translation>{download}: ya está aquí</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>empezando</translation>
    </message>
    <message>
        <source>Here, works offline</source>
        <translation>Aquí, funciona sin conexión</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>Todavía no está en este equipo</translation>
    </message>
    <message>
        <source>Needs space</source>
        <translation>Necesita espacio</translation>
    </message>
    <message>
        <source>Waits to be fetched</source>
        <translation>Pendiente de descarga</translation>
    </message>
    <message>
        <source>Newer version: paused</source>
        <translation>Versión más reciente: en pausa</translation>
    </message>
    <message>
        <source>Newer version: needs space</source>
        <translation>Versión más reciente: necesita espacio</translation>
    </message>
    <message>
        <source>Newer version: could not be fetched</source>
        <translation>Versión más reciente: no se pudo descargar</translation>
    </message>
    <message>
        <source>Newer version: arriving, {percent}</source>
        <translation>Versión más reciente: llegando, {percent}</translation>
    </message>
    <message>
        <source>Newer version: waits to be fetched</source>
        <translation>Versión más reciente: pendiente de descarga</translation>
    </message>
    <message>
        <source>Media paused</source>
        <translation>Contenido multimedia en pausa</translation>
    </message>
    <message>
        <source>Media need space</source>
        <translation>El contenido multimedia necesita espacio</translation>
    </message>
    <message>
        <source>Media wait: {cause}</source>
        <translation>Contenido multimedia en espera: {cause}</translation>
    </message>
    <message>
        <source>Media to come</source>
        <translation>Contenido multimedia por llegar</translation>
    </message>
    <message>
        <source>budget used up</source>
        <translation>cupo agotado</translation>
    </message>
    <message>
        <source>metered network</source>
        <translation>red de uso medido</translation>
    </message>
    <message>
        <source>outside download hours</source>
        <translation>fuera del horario de descarga</translation>
    </message>
    <message>
        <source>course storage used up</source>
        <translation>espacio para cursos agotado</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disco lleno</translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look</source>
        <comment>%n thing needs a look</comment>
        <translation>
            <numerusform>%n asunto requiere su atención</numerusform>
            <numerusform>%n asuntos requieren su atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were written to {path}.</source>
        <comment>%n record was written to {path}.</comment>
        <translation>
            <numerusform>%n registro se escribió en {path}.</numerusform>
            <numerusform>%n registros se escribieron en {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Vence: {day}</translation>
    </message>
    <message>
        <source>Was due {day}, still accepted</source>
        <translation>Venció: {day}; todavía se acepta</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>Vencido desde: {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Done on time</source>
        <translation>Hecho a tiempo</translation>
    </message>
    <message>
        <source>Done, late</source>
        <translation>Hecho con retraso</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Descontinuado</translation>
    </message>
    <message>
        <source>Retired, can be finished</source>
        <translation>Descontinuado, se puede terminar</translation>
    </message>
    <message>
        <source>Completed with {percent}</source>
        <translation>Completado con {percent}</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} de {all} hechas</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>{size} por descargar</translation>
    </message>
    <message>
        <source>Size not known yet</source>
        <translation>Tamaño aún desconocido</translation>
    </message>
    <message>
        <source>{here} here</source>
        <translation>{here} aquí</translation>
    </message>
    <message>
        <source>{here} here, {rest} more to fetch</source>
        <translation>{here} aquí, {rest} más por descargar</translation>
    </message>
    <message>
        <source>Done, {percent}</source>
        <translation>Hecho, {percent}</translation>
    </message>
    <message>
        <source>Recorded, marked on the next sync</source>
        <translation>Registrado, se calificará en la próxima sincronización</translation>
    </message>
    <message>
        <source>Not passed yet, {percent}</source>
        <translation>Aún sin aprobar, {percent}</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Multimedia</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Statement to confirm</source>
        <translation>Declaración por confirmar</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>Sesión en directo</translation>
    </message>
    <message>
        <source>The record store does not know this account with this secret.</source>
        <translation>El almacén de registros no reconoce esta cuenta con este secreto.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Compruebe ambos datos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{what} (on another device)</source>
        <translation>{what} (en otro dispositivo)</translation>
    </message>
    <message>
        <source>Every attempt is kept: {attempts}.</source>
        <translation>Se conservan todos los intentos: {attempts}.</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <comment>an attempt</comment>
        <translation>todavía sin calificar</translation>
    </message>
    <message>
        <source>{score} here on {day}</source>
        <translation>{score} aquí el {day}</translation>
    </message>
    <message>
        <source>{score} on another device on {day}</source>
        <translation>{score} en otro dispositivo el {day}</translation>
    </message>
    <message>
        <source>The best one counts.</source>
        <translation>Cuenta el mejor.</translation>
    </message>
    <message>
        <source>The latest one counts.</source>
        <translation>Cuenta el último.</translation>
    </message>
    <message>
        <source>The first one counts.</source>
        <translation>Cuenta el primero.</translation>
    </message>
    <message>
        <source>The reason given: {reason}.</source>
        <translation>Motivo indicado: {reason}.</translation>
    </message>
    <message>
        <source>It is kept here. Show it to your training team, export it, or send it once more.</source>
        <translation>Se conserva aquí. Muéstrelo a su equipo de formación, expórtelo o envíelo otra vez.</translation>
    </message>
    <message>
        <source>There is no certificate {code} here.</source>
        <translation>Aquí no hay ningún certificado {code}.</translation>
    </message>
    <message>
        <source>Sync, and look again.</source>
        <translation>Sincronice y mire de nuevo.</translation>
    </message>
    <message>
        <source>The certificate {code} is not valid: {standing}.</source>
        <translation>El certificado {code} no es válido: {standing}.</translation>
    </message>
    <message>
        <source>Ask your hub.</source>
        <translation>Consulte a su hub.</translation>
    </message>
    <message>
        <source>There is no course {course_id} for you.</source>
        <translation>No hay ningún curso {course_id} para usted.</translation>
    </message>
    <message>
        <source>Sync first; “learner-app courses” lists what there is.</source>
        <translation>Sincronice primero; «learner-app courses» muestra lo que hay.</translation>
    </message>
    <message>
        <source>“{title}” is not all here, and what is missing is not on its way.</source>
        <translation>«{title}» no está completo aquí, y lo que falta no está en camino.</translation>
    </message>
    <message>
        <source>Look at the queue of downloads and let it go on; sync where it is not in there.</source>
        <translation>Revise la cola de descargas y haga que continúe; sincronice si no está en ella.</translation>
    </message>
    <message>
        <source>Even a short message is too large for the hub.</source>
        <translation>Incluso un mensaje corto es demasiado grande para el hub.</translation>
    </message>
    <message numerus="yes">
        <source>%n records were answered</source>
        <comment>%n record was answered</comment>
        <translation>
            <numerusform>Se respondió a %n registro</numerusform>
            <numerusform>Se respondió a %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub answered, but not to what it was asked.</source>
        <translation>El hub respondió, pero no a lo que se le preguntó.</translation>
    </message>
    <message>
        <source>Even an empty message is too large for the hub.</source>
        <translation>Incluso un mensaje vacío es demasiado grande para el hub.</translation>
    </message>
    <message>
        <source>Your records are safe here; tell the hub&apos;s operator.</source>
        <translation>Sus registros están a salvo aquí; avise a quien administra el hub.</translation>
    </message>
    <message>
        <source>The record store says that it has a record already, and does not show which: {reason}.</source>
        <translation>El almacén de registros dice que ya tiene un registro, pero no muestra cuál: {reason}.</translation>
    </message>
    <message>
        <source>The record store said yes to a record and does not have it.</source>
        <translation>El almacén de registros aceptó un registro, pero no lo tiene.</translation>
    </message>
    <message>
        <source>Your records are safe here; tell the operator of the record store.</source>
        <translation>Sus registros están a salvo aquí; avise a quien administra el almacén de registros.</translation>
    </message>
    <message>
        <source>Even a single record is too large for the record store.</source>
        <translation>Incluso un solo registro es demasiado grande para el almacén de registros.</translation>
    </message>
    <message>
        <source>Exchanging records and news …</source>
        <translation>Intercambiando registros y novedades…</translation>
    </message>
    <message>
        <source>Fetching “{title}”: {percent}</source>
        <translation>Descargando «{title}»: {percent}</translation>
    </message>
    <message>
        <source>Fetching “{title}” ({what}): {percent}</source>
        <translation>Descargando «{title}» ({what}): {percent}</translation>
    </message>
    <message>
        <source>databases</source>
        <comment>what is checked</comment>
        <translation>bases de datos</translation>
    </message>
    <message>
        <source>records</source>
        <comment>what is checked</comment>
        <translation>registros</translation>
    </message>
    <message>
        <source>resources</source>
        <comment>what is checked</comment>
        <translation>recursos</translation>
    </message>
    <message>
        <source>keyring</source>
        <comment>what is checked</comment>
        <translation>depósito de claves</translation>
    </message>
    <message>
        <source>disk</source>
        <comment>what is checked</comment>
        <translation>disco</translation>
    </message>
    <message>
        <source>sign-in</source>
        <comment>what is checked</comment>
        <translation>inicio de sesión</translation>
    </message>
    <message>
        <source>hub</source>
        <comment>what is checked</comment>
        <translation>hub</translation>
    </message>
    <message>
        <source>clock</source>
        <comment>what is checked</comment>
        <translation>reloj</translation>
    </message>
    <message>
        <source>Look at your records; nothing else is to do.</source>
        <translation>Revise sus registros; no hay que hacer nada más.</translation>
    </message>
    <message>
        <source>records and library open and are whole</source>
        <translation>los registros y la biblioteca se abren y están íntegros</translation>
    </message>
    <message numerus="yes">
        <source>%n records, the chain is whole</source>
        <comment>%n record, the chain is whole</comment>
        <translation>
            <numerusform>%n registro, la cadena está íntegra</numerusform>
            <numerusform>%n registros, la cadena está íntegra</numerusform>
        </translation>
    </message>
    <message>
        <source>record {number} does not fit: {reason}</source>
        <translation>el registro {number} no concuerda: {reason}</translation>
    </message>
    <message>
        <source>Export your records and show them to the hub&apos;s operator.</source>
        <translation>Exporte sus registros y muéstrelos a quien administra el hub.</translation>
    </message>
    <message>
        <source>no system keyring: the token is kept in an encrypted file that only you can read, which is weaker</source>
        <translation>no hay depósito de claves del sistema: el token se guarda en un archivo cifrado que solo usted puede leer, lo que es menos seguro</translation>
    </message>
    <message>
        <source>Install and unlock a keyring (GNOME Keyring, KWallet), then sign in again.</source>
        <translation>Instale y desbloquee un depósito de claves (GNOME Keyring, KWallet) y después inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>{number} MB free</source>
        <translation>{number} MB libres</translation>
    </message>
    <message>
        <source>Free some space on this disk.</source>
        <translation>Libere espacio en este disco.</translation>
    </message>
    <message>
        <source>signed in as {user}</source>
        <translation>sesión iniciada como {user}</translation>
    </message>
    <message>
        <source>{user} is signed out, or the hub wants a new sign-in</source>
        <translation>{user} no tiene la sesión iniciada, o el hub pide que la inicie de nuevo</translation>
    </message>
    <message>
        <source>Sign in again; what waits is kept and sent after that.</source>
        <translation>Inicie sesión de nuevo; lo que espera se conserva y se enviará después.</translation>
    </message>
    <message>
        <source>nobody has signed in yet</source>
        <translation>nadie ha iniciado sesión todavía</translation>
    </message>
    <message>
        <source>Sign in to your hub, or import a .learnpack.</source>
        <translation>Inicie sesión en su hub o importe un archivo .learnpack.</translation>
    </message>
    <message>
        <source>{hub_url} answers</source>
        <translation>{hub_url} responde</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock; the records keep what it says.</source>
        <translation>Ponga en hora el reloj de este equipo; los registros guardan la hora que indica.</translation>
    </message>
    <message>
        <source>as the hub&apos;s</source>
        <comment>the clock of this computer</comment>
        <translation>como el del hub</translation>
    </message>
    <message>
        <source>{seconds} s ahead of the hub&apos;s</source>
        <translation>{seconds} s por delante del reloj del hub</translation>
    </message>
    <message>
        <source>{seconds} s behind the hub&apos;s</source>
        <translation>{seconds} s por detrás del reloj del hub</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>faltan: {names}</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>No network has been used here yet.</source>
        <translation>Aquí todavía no se ha usado ninguna red.</translation>
    </message>
    <message>
        <source>Sync first, then choose.</source>
        <translation>Sincronice primero y después elija.</translation>
    </message>
    <message>
        <source>That is no longer in the queue.</source>
        <translation>Eso ya no está en la cola.</translation>
    </message>
    <message>
        <source>Look at the queue again; it may be here already.</source>
        <translation>Mire de nuevo la cola; puede que ya esté aquí.</translation>
    </message>
    <message>
        <source>That course version is not here.</source>
        <translation>Esa versión del curso no está aquí.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Mire de nuevo la lista.</translation>
    </message>
    <message>
        <source>A quiz of “{title}” is under way, so its texts stay.</source>
        <translation>Hay un cuestionario de «{title}» en curso, por lo que sus textos se conservan.</translation>
    </message>
    <message>
        <source>Hand the quiz in first.</source>
        <translation>Entregue primero el cuestionario.</translation>
    </message>
    <message>
        <source>{needed} MB are needed, {missing} MB more than there is room for.</source>
        <translation>Se necesitan {needed} MB, {missing} MB más de los que caben.</translation>
    </message>
    <message>
        <source>The course that arrived is not the one that was announced.</source>
        <translation>El curso que llegó no es el que se anunció.</translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation>Sincronice de nuevo.</translation>
    </message>
    <message>
        <source>The hub sent nothing of what it was asked for.</source>
        <translation>El hub no envió nada de lo que se le pidió.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A part of the course arrived damaged and was thrown away.</source>
        <translation>Una parte del curso llegó dañada y se descartó.</translation>
    </message>
    <message>
        <source>Try again; tell the hub&apos;s operator if it happens again.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, avise a quien administra el hub.</translation>
    </message>
    <message>
        <source>Text, questions and key pictures</source>
        <translation>Texto, preguntas e imágenes clave</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>a tier</comment>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Small video</source>
        <translation>Video reducido</translation>
    </message>
    <message>
        <source>Full-size pictures and media</source>
        <translation>Imágenes y contenido multimedia a tamaño completo</translation>
    </message>
    <message>
        <source>Text and sound</source>
        <translation>Texto y audio</translation>
    </message>
    <message>
        <source>Text, sound and small video</source>
        <translation>Texto, audio y video reducido</translation>
    </message>
    <message>
        <source>Everything, in full size</source>
        <translation>Todo, a tamaño completo</translation>
    </message>
    <message>
        <source>Records and news</source>
        <translation>Registros y novedades</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Signing in and signs of life</source>
        <translation>Inicio de sesión y señales de actividad</translation>
    </message>
    <message>
        <source>the network {address}</source>
        <translation>la red {address}</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>a network</comment>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>an unknown network</source>
        <translation>una red desconocida</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>{size}, about {time}</source>
        <translation>{size}, aproximadamente {time}</translation>
    </message>
    <message>
        <source>not known to be metered</source>
        <comment>a network</comment>
        <translation>no se sabe si es de uso medido</translation>
    </message>
    <message>
        <source>metered</source>
        <comment>a network</comment>
        <translation>de uso medido</translation>
    </message>
    <message>
        <source>not metered</source>
        <comment>a network</comment>
        <translation>sin uso medido</translation>
    </message>
    <message>
        <source>“{title}” is a unit that this version cannot play yet.</source>
        <translation>«{title}» es una unidad que esta versión todavía no puede reproducir.</translation>
    </message>
    <message>
        <source>Go on with the next unit; an update of this program will play it.</source>
        <translation>Continúe con la unidad siguiente; una actualización de este programa la reproducirá.</translation>
    </message>
    <message>
        <source>“{title}” was retired before you began it: it can no longer be begun.</source>
        <translation>«{title}» se descontinuó antes de que usted lo empezara: ya no se puede empezar.</translation>
    </message>
    <message>
        <source>Ask whoever assigned it which course takes its place.</source>
        <translation>Pregunte a quien se lo asignó qué curso lo sustituye.</translation>
    </message>
    <message>
        <source>“{title}” is still locked.</source>
        <translation>Todavía no se puede abrir «{title}».</translation>
    </message>
    <message>
        <source>Go on with “{title}” first.</source>
        <translation>Continúe primero con «{title}».</translation>
    </message>
    <message>
        <source>A part of this lesson was damaged on the disk; it is being repaired.</source>
        <translation>Una parte de esta lección se dañó en el disco; se está reparando.</translation>
    </message>
    <message>
        <source>It is fetched again on the next sync; nothing you did is lost.</source>
        <translation>Se descargará de nuevo en la próxima sincronización; no se ha perdido nada de lo que hizo.</translation>
    </message>
    <message>
        <source>“{title}” is a quiz.</source>
        <translation>«{title}» es un cuestionario.</translation>
    </message>
    <message>
        <source>Take it as a quiz; handing it in completes it.</source>
        <translation>Realícelo como cuestionario; al entregarlo se completa.</translation>
    </message>
    <message>
        <source>“{title}” is a recording.</source>
        <translation>«{title}» es una grabación.</translation>
    </message>
    <message>
        <source>Play it, or read its transcript; both complete it.</source>
        <translation>Reprodúzcala o lea su transcripción; ambas cosas la completan.</translation>
    </message>
    <message>
        <source>To try again, begin another attempt.</source>
        <translation>Para intentarlo de nuevo, empiece otro intento.</translation>
    </message>
    <message>
        <source>It is among your records.</source>
        <translation>Está entre sus registros.</translation>
    </message>
    <message>
        <source>Recorded. The hub marks it on the next sync.</source>
        <translation>Registrado. El hub lo calificará en la próxima sincronización.</translation>
    </message>
    <message>
        <source>Recorded, and sent to your organisation&apos;s record store with the next sync.</source>
        <translation>Registrado; se enviará al almacén de registros de su organización con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Not passed yet.</source>
        <translation>Aún sin aprobar.</translation>
    </message>
    <message>
        <source>Passed.</source>
        <translation>Aprobado.</translation>
    </message>
    <message>
        <source>Handed in. This quiz has no pass mark.</source>
        <translation>Entregado. Este cuestionario no tiene nota mínima.</translation>
    </message>
    <message>
        <source>This quiz is for practice: each answer is marked at once and explained.</source>
        <translation>Este cuestionario es de práctica: cada respuesta se califica al momento y se explica.</translation>
    </message>
    <message>
        <source>This quiz certifies. Your answers are recorded, and the hub marks them on the next sync.</source>
        <translation>Este cuestionario es de certificación. Sus respuestas se registran y el hub las califica en la próxima sincronización.</translation>
    </message>
    <message>
        <source>This quiz certifies. Your answers are recorded and sent to a record store, where nobody marks them.</source>
        <translation>Este cuestionario es de certificación. Sus respuestas se registran y se envían a un almacén de registros, donde nadie las califica.</translation>
    </message>
    <message>
        <source>To pass you need {percent}.</source>
        <translation>Para aprobar necesita {percent}.</translation>
    </message>
    <message>
        <source>This quiz has a time limit. It does not hold for you: take all the time you need.</source>
        <translation>Este cuestionario tiene un tiempo límite. No rige para usted: tómese todo el tiempo que necesite.</translation>
    </message>
    <message>
        <source>You have {time}, with your extra time, from the moment you begin. The time goes on while this program is closed and while the computer sleeps. When it is up, what you have answered is handed in.</source>
        <translation>Dispone de {time}, incluido su tiempo adicional, desde el momento en que empiece. El tiempo sigue corriendo aunque este programa esté cerrado o el equipo esté suspendido. Cuando se acabe, se entregará lo que haya respondido.</translation>
    </message>
    <message>
        <source>You have {time} from the moment you begin. The time goes on while this program is closed and while the computer sleeps. When it is up, what you have answered is handed in.</source>
        <translation>Dispone de {time} desde el momento en que empiece. El tiempo sigue corriendo aunque este programa esté cerrado o el equipo esté suspendido. Cuando se acabe, se entregará lo que haya respondido.</translation>
    </message>
    <message>
        <source>This quiz can only be begun while the hub answers. After that it needs no connection.</source>
        <translation>Este cuestionario solo se puede empezar mientras el hub responde. Después no requiere conexión.</translation>
    </message>
    <message>
        <source>The time for “{title}” is up. What you had answered by then, {answered} of {count}, is handed in.</source>
        <translation>Se acabó el tiempo para «{title}». Se entrega lo que había respondido hasta entonces: {answered} de {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <comment>%n second</comment>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>The attempts you made are in your records.</source>
        <translation>Los intentos que hizo están en sus registros.</translation>
    </message>
    <message>
        <source>“{title}” has no question {question}.</source>
        <translation>«{title}» no tiene ninguna pregunta {question}.</translation>
    </message>
    <message>
        <source>Its questions are: {names}.</source>
        <translation>Sus preguntas son: {names}.</translation>
    </message>
    <message>
        <source>“{title}” has no questions.</source>
        <translation>«{title}» no tiene preguntas.</translation>
    </message>
    <message>
        <source>Fetch the course again.</source>
        <translation>Descargue el curso de nuevo.</translation>
    </message>
    <message>
        <source>“{title}” can only be begun while the hub answers.</source>
        <translation>«{title}» solo se puede empezar mientras el hub responde.</translation>
    </message>
    <message>
        <source>“{title}” is not a quiz.</source>
        <translation>«{title}» no es un cuestionario.</translation>
    </message>
    <message>
        <source>Open it to read it.</source>
        <translation>Ábralo para leerlo.</translation>
    </message>
    <message>
        <source>This attempt is not open any longer.</source>
        <translation>Este intento ya no está abierto.</translation>
    </message>
    <message>
        <source>Begin the quiz again from the course.</source>
        <translation>Empiece el cuestionario de nuevo desde el curso.</translation>
    </message>
    <message>
        <source>Your records go to a record store, which has no courses and marks nothing.</source>
        <translation>Sus registros van a un almacén de registros, que no tiene cursos ni califica nada.</translation>
    </message>
    <message>
        <source>Sign in to a hub for that, or import courses from files.</source>
        <translation>Para eso, inicie sesión en un hub o importe cursos desde archivos.</translation>
    </message>
    <message>
        <source>You asked to stay offline.</source>
        <translation>Ha pedido trabajar sin conexión.</translation>
    </message>
    <message>
        <source>Leave out --offline to use the network.</source>
        <translation>Omita --offline para usar la red.</translation>
    </message>
    <message>
        <source>Nobody has signed in to a hub yet.</source>
        <translation>Nadie ha iniciado sesión en un hub todavía.</translation>
    </message>
    <message>
        <source>Sign in to a hub first.</source>
        <translation>Inicie sesión primero en un hub.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>No tiene la sesión iniciada.</translation>
    </message>
    <message>
        <source>Sign in; the waiting records are kept.</source>
        <translation>Inicie sesión; los registros en espera se conservan.</translation>
    </message>
    <message>
        <source>There is room for everything.</source>
        <translation>Hay espacio para todo.</translation>
    </message>
    <message>
        <source>It is not known until when you are signed in.</source>
        <translation>No se sabe hasta cuándo dura su sesión.</translation>
    </message>
    <message>
        <source>Sync once before you leave.</source>
        <translation>Sincronice una vez antes de salir.</translation>
    </message>
    <message>
        <source>Your sign-in ends on {day}. You can learn on, but records wait until you sign in again.</source>
        <translation>Su sesión termina el {day}. Puede seguir aprendiendo, pero los registros esperarán hasta que inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Sync shortly before you leave.</source>
        <translation>Sincronice poco antes de salir.</translation>
    </message>
    <message>
        <source>You stay signed in until {day}.</source>
        <translation>Su sesión dura hasta el {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are not confirmed.</source>
        <comment>%n record is not confirmed.</comment>
        <translation>
            <numerusform>%n registro no está confirmado.</numerusform>
            <numerusform>%n registros no están confirmados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync before you leave; nothing is lost.</source>
        <translation>Sincronice antes de salir; no se ha perdido nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are refused, and kept here.</source>
        <comment>%n record is refused, and kept here.</comment>
        <translation>
            <numerusform>%n registro está rechazado y se conserva aquí.</numerusform>
            <numerusform>%n registros están rechazados y se conservan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them in Records.</source>
        <translation>Véalos en «Registros».</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>No hay nada por enviar.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent (last exchange {day}, {time}).</source>
        <translation>No hay nada por enviar (último intercambio: {day}, {time}).</translation>
    </message>
    <message numerus="yes">
        <source>{things} and %n more</source>
        <comment>{things} and %n more</comment>
        <translation>
            <numerusform>{things} y %n más</numerusform>
            <numerusform>{things} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no course that you still have to take.</source>
        <translation>No le queda ningún curso por hacer.</translation>
    </message>
    <message>
        <source>Not all is here of {courses}.</source>
        <translation>Faltan partes de {courses}.</translation>
    </message>
    <message>
        <source>Fetch what is missing.</source>
        <translation>Descargue lo que falta.</translation>
    </message>
    <message>
        <source>Everything is here.</source>
        <translation>Todo está aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts were damaged on this disk and put aside.</source>
        <comment>%n part was damaged on this disk and put aside.</comment>
        <translation>
            <numerusform>%n parte estaba dañada en este disco y se apartó.</numerusform>
            <numerusform>%n partes estaban dañadas en este disco y se apartaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them again.</source>
        <translation>Descárguelas de nuevo.</translation>
    </message>
    <message>
        <source>Every byte that is here was read and is right.</source>
        <translation>Se leyó cada byte que hay aquí y todos son correctos.</translation>
    </message>
    <message numerus="yes">
        <source>%n items need a connection: {titles}.</source>
        <comment>%n item needs a connection: {titles}.</comment>
        <translation>
            <numerusform>%n elemento requiere conexión: {titles}.</numerusform>
            <numerusform>%n elementos requieren conexión: {titles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do them before you leave, or after.</source>
        <translation>Hágalos antes de salir o al volver.</translation>
    </message>
    <message>
        <source>Everything works without a network.</source>
        <translation>Todo funciona sin red.</translation>
    </message>
    <message>
        <source>Record {sequence} is not among those that were refused.</source>
        <translation>El registro {sequence} no está entre los rechazados.</translation>
    </message>
    <message>
        <source>“learner-app records list” shows the state of each.</source>
        <translation>«learner-app records list» muestra el estado de cada uno.</translation>
    </message>
    <message>
        <source>Record {number} does not fit: {reason}.</source>
        <translation>El registro {number} no concuerda: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was changed: every record follows from the one before it.</source>
        <translation>No se cambió nada: cada registro se sigue del anterior.</translation>
    </message>
    <message>
        <source>The hub&apos;s receipt for the records {first} to {last} is not signed by your hub.</source>
        <translation>El acuse de recibo del hub para los registros {first} a {last} no lleva la firma de su hub.</translation>
    </message>
    <message numerus="yes">
        <source>All %n receipts of the hub are signed by it.</source>
        <comment>The hub&apos;s receipt is signed by it.</comment>
        <translation>
            <numerusform>El acuse de recibo del hub lleva su firma.</numerusform>
            <numerusform>Los %n acuses de recibo del hub llevan su firma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are confirmed on the word of {store}, which gives no receipts.</source>
        <comment>%n record is confirmed on the word of {store}, which gives no receipts.</comment>
        <translation>
            <numerusform>%n registro está confirmado bajo la palabra de {store}, que no emite acuses de recibo.</numerusform>
            <numerusform>%n registros están confirmados bajo la palabra de {store}, que no emite acuses de recibo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched “{unit}”</source>
        <translation>Vio «{unit}»</translation>
    </message>
    <message>
        <source>Listened to “{unit}”</source>
        <translation>Escuchó «{unit}»</translation>
    </message>
    <message>
        <source>Read the transcript of “{unit}”</source>
        <translation>Leyó la transcripción de «{unit}»</translation>
    </message>
    <message>
        <source>Played “{unit}”</source>
        <translation>Reprodujo «{unit}»</translation>
    </message>
    <message>
        <source>Paused “{unit}”</source>
        <translation>Pausó «{unit}»</translation>
    </message>
    <message>
        <source>Jumped in “{unit}”</source>
        <translation>Saltó a otro punto de «{unit}»</translation>
    </message>
    <message>
        <source>The hub&apos;s key is not known here yet, so that no file can be sealed for it.</source>
        <translation>La clave del hub todavía no se conoce aquí, por lo que no se puede sellar ningún archivo para él.</translation>
    </message>
    <message>
        <source>Sign in once, or ask the hub&apos;s operator for its key file (learner-app hub key); add --hub-key FILE.</source>
        <translation>Inicie sesión una vez, o pida a quien administra el hub su archivo de clave (learner-app hub key); añada --hub-key FILE.</translation>
    </message>
    <message>
        <source>{path} is signed by {signer}, your hub&apos;s key is {key}.</source>
        <translation>{path} está firmado por {signer}; la clave de su hub es {key}.</translation>
    </message>
    <message>
        <source>Import the receipts of the hub that you are signed in to.</source>
        <translation>Importe los acuses de recibo del hub en el que ha iniciado sesión.</translation>
    </message>
    <message>
        <source>A receipt in {path} is not signed by the hub.</source>
        <translation>Un acuse de recibo de {path} no lleva la firma del hub.</translation>
    </message>
    <message>
        <source>Ask the hub for another.</source>
        <translation>Pida otro al hub.</translation>
    </message>
    <message>
        <source>{path} is for other records than those of {person} on this device.</source>
        <translation>{path} corresponde a otros registros que los de {person} en este dispositivo.</translation>
    </message>
    <message>
        <source>Import it where the rescue file was written, as the person who wrote it.</source>
        <translation>Impórtelo donde se escribió el archivo de rescate, como la persona que lo escribió.</translation>
    </message>
    <message>
        <source>“{title}” has no unit {unit_id}.</source>
        <translation>«{title}» no tiene ninguna unidad {unit_id}.</translation>
    </message>
    <message>
        <source>Its units are: {named}.</source>
        <translation>Sus unidades son: {named}.</translation>
    </message>
    <message>
        <source>The course {course} is not on this device.</source>
        <translation>El curso {course} no está en este dispositivo.</translation>
    </message>
    <message>
        <source>Sync or fetch it while there is a connection, or import its .learnpack file.</source>
        <translation>Sincronice o descárguelo mientras haya conexión, o importe su archivo .learnpack.</translation>
    </message>
    <message>
        <source>vouched for by your hub</source>
        <comment>why a signer is trusted</comment>
        <translation>avalado por su hub</translation>
    </message>
    <message>
        <source>the same signer as before</source>
        <comment>why a signer is trusted</comment>
        <translation>el mismo firmante que antes</translation>
    </message>
    <message>
        <source>trusted on first use</source>
        <comment>why a signer is trusted</comment>
        <translation>de confianza desde el primer uso</translation>
    </message>
    <message>
        <source>“{title}” is signed by {signer}, whom nobody you trust vouches for; until now it was signed by {pinned}.</source>
        <translation>«{title}» está firmado por {signer}, a quien no avala nadie en quien usted confíe; hasta ahora estaba firmado por {pinned}.</translation>
    </message>
    <message>
        <source>“{title}” is signed by {signer}, whom nobody you trust vouches for.</source>
        <translation>«{title}» está firmado por {signer}, a quien no avala nadie en quien usted confíe.</translation>
    </message>
    <message>
        <source>Get the course from your hub, or ask its operator to publish it there.</source>
        <translation>Obtenga el curso de su hub, o pida a quien lo administra que lo publique allí.</translation>
    </message>
    <message>
        <source>A part of this course was damaged on this device.</source>
        <translation>Una parte de este curso se dañó en este dispositivo.</translation>
    </message>
    <message>
        <source>It is fetched again on the next sync.</source>
        <translation>Se descargará de nuevo en la próxima sincronización.</translation>
    </message>
    <message>
        <source>A part of this course is not on this device yet.</source>
        <translation>Una parte de este curso todavía no está en este dispositivo.</translation>
    </message>
    <message>
        <source>Fetch the course while there is a connection.</source>
        <translation>Descargue el curso mientras haya conexión.</translation>
    </message>
    <message>
        <source>The content that arrived is not what was announced ({hash}…).</source>
        <translation>El contenido que llegó no es el que se anunció ({hash}…).</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full: {path}</source>
        <translation>El disco está lleno: {path}</translation>
    </message>
    <message>
        <source>The disk space allowed to you is used up: {path}</source>
        <translation>El espacio de disco que tiene permitido está agotado: {path}</translation>
    </message>
    <message>
        <source>The disk takes no larger file: {path}</source>
        <translation>El disco no admite un archivo más grande: {path}</translation>
    </message>
    <message>
        <source>Writing is not allowed: {path}</source>
        <translation>No se permite escribir: {path}</translation>
    </message>
    <message>
        <source>The file cannot be opened: {path}</source>
        <translation>No se puede abrir el archivo: {path}</translation>
    </message>
    <message>
        <source>Another program holds the file: {path}</source>
        <translation>Otro programa está usando el archivo: {path}</translation>
    </message>
    <message>
        <source>Close other programs that use this profile and try again.</source>
        <translation>Cierre los demás programas que usan este perfil e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged: {path}</source>
        <translation>El archivo está dañado: {path}</translation>
    </message>
    <message>
        <source>Close the program and open it again: it restores the file from its newest backup and says what it did.</source>
        <translation>Cierre el programa y ábralo de nuevo: restaurará el archivo desde la copia de seguridad más reciente e indicará lo que hizo.</translation>
    </message>
    <message>
        <source>The disk failed to read or write: {path}</source>
        <translation>El disco no pudo leer o escribir: {path}</translation>
    </message>
    <message>
        <source>Check that the disk is connected and healthy, then try again.</source>
        <translation>Compruebe que el disco está conectado y en buen estado, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space on that disk and try again; nothing that was kept before is lost.</source>
        <translation>Libere espacio en ese disco e inténtelo de nuevo; no se ha perdido nada de lo que ya estaba guardado.</translation>
    </message>
    <message>
        <source>Make the folder writable for your account, or choose another profile folder.</source>
        <translation>Permita que su cuenta escriba en la carpeta, o elija otra carpeta de perfil.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program (format {found}, this one knows {known}).</source>
        <translation>{path} se creó con una versión más reciente de este programa (formato {found}; esta conoce el {known}).</translation>
    </message>
    <message>
        <source>Install the newer version, or use another profile. Nothing has been changed.</source>
        <translation>Instale la versión más reciente o use otro perfil. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>the record is missing</source>
        <comment>why a record does not fit</comment>
        <translation>falta el registro</translation>
    </message>
    <message>
        <source>the record has an impossible number</source>
        <comment>why a record does not fit</comment>
        <translation>el registro tiene un número imposible</translation>
    </message>
    <message>
        <source>the record was changed or is out of order</source>
        <comment>why a record does not fit</comment>
        <translation>el registro se cambió o está fuera de orden</translation>
    </message>
    <message>
        <source>the record&apos;s id is used twice</source>
        <comment>why a record does not fit</comment>
        <translation>el identificador del registro se usa dos veces</translation>
    </message>
    <message>
        <source>the record&apos;s id is not that of its statement</source>
        <comment>why a record does not fit</comment>
        <translation>el identificador del registro no es el de su declaración</translation>
    </message>
    <message>
        <source>The file that says who learns here was damaged or missing and has been made again from the records of {name}; nothing that was learned is lost.</source>
        <translation>El archivo que indica quién aprende aquí estaba dañado o faltaba, y se ha vuelto a crear a partir de los registros de {name}; no se ha perdido nada de lo aprendido.</translation>
    </message>
    <message>
        <source>The file that says who learns here was damaged or missing. Several people learned on this device: sign in, and everything you did is here again.</source>
        <translation>El archivo que indica quién aprende aquí estaba dañado o faltaba. Varias personas aprendieron en este dispositivo: inicie sesión, y todo lo que hizo volverá a estar aquí.</translation>
    </message>
    <message>
        <source>The profile {profile} is in use by process {process}, since {time}.</source>
        <translation>El proceso {process} está usando el perfil {profile} desde {time}.</translation>
    </message>
    <message>
        <source>The profile {profile} is in use by another process.</source>
        <translation>Otro proceso está usando el perfil {profile}.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first. For a second person choose another folder with --profile.</source>
        <translation>Use la ventana que está abierta, o ciérrela primero. Para una segunda persona, elija otra carpeta con --profile.</translation>
    </message>
    <message>
        <source>The list of courses on this device was damaged and is being built again. Your records are not touched.</source>
        <translation>La lista de cursos de este dispositivo estaba dañada y se está reconstruyendo. Sus registros no se ven afectados.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}.</source>
        <translation>El archivo dañado se conserva como {path}.</translation>
    </message>
    <message numerus="yes">
        <source>The file with your records was damaged or missing and has been restored: %n records are here; no missing record is known.</source>
        <comment>The file with your records was damaged or missing and has been restored: %n record is here; no missing record is known.</comment>
        <translation>
            <numerusform>El archivo con sus registros estaba dañado o faltaba, y se ha restaurado: hay %n registro aquí; no se sabe que falte ninguno.</numerusform>
            <numerusform>El archivo con sus registros estaba dañado o faltaba, y se ha restaurado: hay %n registros aquí; no se sabe que falte ninguno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file with your records was damaged or missing and has been restored: %n records are here</source>
        <comment>The file with your records was damaged or missing and has been restored: %n record is here</comment>
        <translation>
            <numerusform>El archivo con sus registros estaba dañado o faltaba, y se ha restaurado: hay %n registro aquí</numerusform>
            <numerusform>El archivo con sus registros estaba dañado o faltaba, y se ha restaurado: hay %n registros aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>{restored}, but record {number} is lost on this device.</source>
        <translation>{restored}, pero el registro {number} se perdió en este dispositivo.</translation>
    </message>
    <message>
        <source>{restored}, but records {first} to {last} are lost on this device.</source>
        <translation>{restored}, pero los registros {first} a {last} se perdieron en este dispositivo.</translation>
    </message>
    <message>
        <source>encrypted file (weaker)</source>
        <comment>where the sign-in is kept</comment>
        <translation>archivo cifrado (menos seguro)</translation>
    </message>
    <message>
        <source>system keyring ({name})</source>
        <translation>depósito de claves del sistema ({name})</translation>
    </message>
    <message>
        <source>{url} is not an address of a server.</source>
        <translation>{url} no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>Give an address that begins with https:// (http:// is allowed on this computer only).</source>
        <translation>Indique una dirección que empiece por https:// (http:// solo se permite en este equipo).</translation>
    </message>
    <message>
        <source>The name {host} cannot be found from here: there is no network.</source>
        <translation>El nombre {host} no se encuentra desde aquí: no hay red.</translation>
    </message>
    <message>
        <source>No network leads to {host}.</source>
        <translation>Ninguna red lleva hasta {host}.</translation>
    </message>
    <message>
        <source>The server at {host} does not answer.</source>
        <translation>El servidor {host} no responde.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password.</source>
        <translation>El proxy pide un nombre y una contraseña.</translation>
    </message>
    <message>
        <source>Ask your IT department which proxy to use, or put the credentials into the HTTPS_PROXY setting.</source>
        <translation>Pregunte a su departamento de informática qué proxy debe usar, o ponga las credenciales en la variable HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The proxy of this network does not allow a connection to {host}.</source>
        <translation>El proxy de esta red no permite la conexión con {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: {reason}.</source>
        <translation>El certificado de {host} no es de confianza: {reason}.</translation>
    </message>
    <message>
        <source>Check the date of this computer; if it is right, ask your IT department to install the organisation&apos;s certificate authority.</source>
        <translation>Compruebe la fecha de este equipo; si es correcta, pida a su departamento de informática que instale la autoridad de certificación de la organización.</translation>
    </message>
    <message>
        <source>No secure connection to {host}: {reason}.</source>
        <translation>No hay conexión segura con {host}: {reason}.</translation>
    </message>
    <message>
        <source>Your records are safe here; try again later.</source>
        <translation>Sus registros están a salvo aquí; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Ask your IT department.</source>
        <translation>Consulte a su departamento de informática.</translation>
    </message>
    <message>
        <source>Connect to a network; until then everything that is here goes on working.</source>
        <translation>Conéctese a una red; mientras tanto, todo lo que está aquí sigue funcionando.</translation>
    </message>
    <message>
        <source>Something between here and {host} answered instead of it: probably the sign-in page of this network.</source>
        <translation>Algo situado entre este equipo y {host} respondió en su lugar: probablemente, la página de inicio de sesión de esta red.</translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network there, then sync again.</source>
        <translation>Abra un navegador web, inicie sesión allí en la red y después sincronice de nuevo.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off.</source>
        <translation>La conexión con {host} se interrumpió.</translation>
    </message>
    <message>
        <source>The answer of {host} is too large.</source>
        <translation>La respuesta de {host} es demasiado grande.</translation>
    </message>
    <message>
        <source>Tell the hub&apos;s operator.</source>
        <translation>Avise a quien administra el hub.</translation>
    </message>
    <message>
        <source>The hub does not know this name with this password.</source>
        <translation>El hub no reconoce este nombre con esta contraseña.</translation>
    </message>
    <message>
        <source>The hub asks you to sign in again.</source>
        <translation>El hub le pide que inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Sign in; nothing is lost.</source>
        <translation>Inicie sesión; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The hub does not allow this.</source>
        <translation>El hub no lo permite.</translation>
    </message>
    <message>
        <source>The hub holds these records for another person.</source>
        <translation>El hub guarda estos registros para otra persona.</translation>
    </message>
    <message>
        <source>Sign in as the person who learned here.</source>
        <translation>Inicie sesión como la persona que aprendió aquí.</translation>
    </message>
    <message>
        <source>The hub is busy.</source>
        <translation>El hub está ocupado.</translation>
    </message>
    <message>
        <source>There is no hub at {host}.</source>
        <translation>No hay ningún hub en {host}.</translation>
    </message>
    <message>
        <source>Check the address of the hub.</source>
        <translation>Compruebe la dirección del hub.</translation>
    </message>
    <message>
        <source>The hub does not understand this program: {said}</source>
        <translation>El hub no entiende este programa: {said}</translation>
    </message>
    <message>
        <source>The hub answered {status}.</source>
        <translation>El hub respondió {status}.</translation>
    </message>
    <message>
        <source>Update this program or the hub.</source>
        <translation>Actualice este programa o el hub.</translation>
    </message>
    <message>
        <source>The hub at {host} has a fault ({status}).</source>
        <translation>El hub de {host} tiene un error interno ({status}).</translation>
    </message>
    <message>
        <source>The record store at {host} does not know this name with this password.</source>
        <translation>El almacén de registros de {host} no reconoce este nombre con esta contraseña.</translation>
    </message>
    <message>
        <source>Sign in again; nothing is lost.</source>
        <translation>Inicie sesión de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The record store at {host} does not allow this account to do that.</source>
        <translation>El almacén de registros de {host} no permite que esta cuenta haga eso.</translation>
    </message>
    <message>
        <source>The record store at {host} is busy.</source>
        <translation>El almacén de registros de {host} está ocupado.</translation>
    </message>
    <message>
        <source>There is no record store at {host}.</source>
        <translation>No hay ningún almacén de registros en {host}.</translation>
    </message>
    <message>
        <source>Check its address.</source>
        <translation>Compruebe su dirección.</translation>
    </message>
    <message>
        <source>The record store at {host} does not understand this program.</source>
        <translation>El almacén de registros de {host} no entiende este programa.</translation>
    </message>
    <message>
        <source>Tell the operator of the record store.</source>
        <translation>Avise a quien administra el almacén de registros.</translation>
    </message>
    <message>
        <source>The record store at {host} has a fault ({status}).</source>
        <translation>El almacén de registros de {host} tiene un error interno ({status}).</translation>
    </message>
    <message>
        <source>It said: {words}.</source>
        <translation>Dijo: {words}.</translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <translation>El certificado no se puede leer.</translation>
    </message>
    <message>
        <source>Sync to get it from the hub again.</source>
        <translation>Sincronice para obtenerlo de nuevo del hub.</translation>
    </message>
    <message>
        <source>{path} does not hold a hub&apos;s keys.</source>
        <translation>{path} no contiene las claves de un hub.</translation>
    </message>
    <message>
        <source>Ask the hub&apos;s operator for the file that “learner-app hub key FILE” writes.</source>
        <translation>Pida a quien administra el hub el archivo que escribe «learner-app hub key FILE».</translation>
    </message>
    <message>
        <source>The course manifest contradicts itself: {reason}.</source>
        <translation>El manifiesto del curso se contradice: {reason}.</translation>
    </message>
    <message>
        <source>The course manifest is larger than {size}.</source>
        <translation>El manifiesto del curso ocupa más de {size}.</translation>
    </message>
    <message>
        <source>The course is written in format {found}; this program reads formats 1 to {newest}.</source>
        <translation>El curso está escrito en el formato {found}; este programa lee los formatos 1 a {newest}.</translation>
    </message>
    <message>
        <source>Update this program, then try again.</source>
        <translation>Actualice este programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The course manifest cannot be read: {error}.</source>
        <translation>El manifiesto del curso no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>The course manifest says format {said} but uses what only format {needed} has.</source>
        <translation>El manifiesto del curso indica el formato {said}, pero usa algo que solo tiene el formato {needed}.</translation>
    </message>
    <message>
        <source>Ask for the course package again.</source>
        <translation>Pida de nuevo el paquete del curso.</translation>
    </message>
    <message>
        <source>The signature of {path} cannot be read.</source>
        <translation>La firma de {path} no se puede leer.</translation>
    </message>
    <message>
        <source>{content} was changed while the course was built.</source>
        <translation>{content} se cambió mientras se generaba el curso.</translation>
    </message>
    <message>
        <source>Build again.</source>
        <translation>Genérelo de nuevo.</translation>
    </message>
    <message>
        <source>The quiz cannot be read: {reason}.</source>
        <translation>El cuestionario no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no file of receipts, or is cut short.</source>
        <translation>{path} no es un archivo de acuses de recibo, o está incompleto.</translation>
    </message>
    <message>
        <source>Let the hub write it again.</source>
        <translation>Haga que el hub lo escriba de nuevo.</translation>
    </message>
    <message>
        <source>{path} was changed after the hub signed it.</source>
        <translation>{path} se cambió después de que el hub lo firmara.</translation>
    </message>
    <message>
        <source>{path} is written in format {format}.</source>
        <translation>{path} está escrito en el formato {format}.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Actualice este programa.</translation>
    </message>
    <message>
        <source>Write the file again on the learner&apos;s device; nothing is lost there.</source>
        <translation>Escriba el archivo de nuevo en el dispositivo de quien aprende; allí no se ha perdido nada.</translation>
    </message>
    <message>
        <source>There are more records than a rescue file can hold.</source>
        <translation>Hay más registros de los que caben en un archivo de rescate.</translation>
    </message>
    <message>
        <source>Sync instead.</source>
        <translation>Sincronice en su lugar.</translation>
    </message>
    <message>
        <source>The device&apos;s signature on this file does not fit.</source>
        <translation>La firma del dispositivo en este archivo no concuerda.</translation>
    </message>
    <message>
        <source>This is no rescue file.</source>
        <translation>Esto no es un archivo de rescate.</translation>
    </message>
    <message>
        <source>Give the file that “records rescue” wrote.</source>
        <translation>Indique el archivo que escribió «records rescue».</translation>
    </message>
    <message>
        <source>This rescue file is written in format {version}.</source>
        <translation>Este archivo de rescate está escrito en el formato {version}.</translation>
    </message>
    <message>
        <source>Update the hub&apos;s program.</source>
        <translation>Actualice el programa del hub.</translation>
    </message>
    <message>
        <source>This file is sealed for another hub; this hub&apos;s key is {fingerprint}.</source>
        <translation>Este archivo está sellado para otro hub; la clave de este hub es {fingerprint}.</translation>
    </message>
    <message>
        <source>Take it to that hub, or write it again with this hub&apos;s key (--hub-key).</source>
        <translation>Llévelo a ese hub, o escríbalo de nuevo con la clave de este hub (--hub-key).</translation>
    </message>
    <message>
        <source>The key is malformed.</source>
        <translation>La clave está mal formada.</translation>
    </message>
    <message>
        <source>This file was changed or cut short on its way.</source>
        <translation>Este archivo se cambió o se truncó por el camino.</translation>
    </message>
    <message>
        <source>What is in this file cannot be read.</source>
        <translation>Lo que contiene este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Check that client and hub are of the same version.</source>
        <translation>Compruebe que el cliente y el hub son de la misma versión.</translation>
    </message>
    <message>
        <source>{path} is not a safe course package: {reason}.</source>
        <translation>{path} no es un paquete de curso seguro: {reason}.</translation>
    </message>
    <message>
        <source>Ask for the package again.</source>
        <translation>Pida de nuevo el paquete.</translation>
    </message>
    <message>
        <source>{path} is cut short, damaged or not a course package ({error}).</source>
        <translation>{path} está incompleto o dañado, o no es un paquete de curso ({error}).</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Compruebe el archivo.</translation>
    </message>
    <message>
        <source>Ask the author for the file again; do not use this one.</source>
        <translation>Pida de nuevo el archivo a su autor; no use este.</translation>
    </message>
    <message>
        <source>The signature is malformed.</source>
        <translation>La firma está mal formada.</translation>
    </message>
    <message>
        <source>The signature does not fit: the content was changed after it was signed.</source>
        <translation>La firma no concuerda: el contenido se cambió después de firmarlo.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} es una carpeta.</translation>
    </message>
    <message>
        <source>Name the file in it.</source>
        <translation>Indique el archivo que está dentro.</translation>
    </message>
    <message>
        <source>{path} is larger than {size}.</source>
        <translation>{path} ocupa más de {size}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder or make room, then try again.</source>
        <translation>Elija otra carpeta o libere espacio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The message cannot be read: {reason}.</source>
        <translation>El mensaje no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>Check that this program and the hub are of the same version.</source>
        <translation>Compruebe que este programa y el hub son de la misma versión.</translation>
    </message>
    <message>
        <source>This is not a learning record of this product: {reason}.</source>
        <translation>Esto no es un registro de aprendizaje de este producto: {reason}.</translation>
    </message>
    <message>
        <source>This is the last attempt.</source>
        <translation>Este es el último intento.</translation>
    </message>
    <message>
        <source>You have already passed this quiz.</source>
        <translation>Ya ha aprobado este cuestionario.</translation>
    </message>
    <message>
        <source>An earlier attempt is still to be marked.</source>
        <translation>Un intento anterior todavía está pendiente de calificación.</translation>
    </message>
    <message>
        <source>This attempt was begun more than a week ago.</source>
        <translation>Este intento se empezó hace más de una semana.</translation>
    </message>
    <message>
        <source>This quiz was handed in elsewhere after this attempt was begun.</source>
        <translation>Este cuestionario se entregó en otro lugar después de empezar este intento.</translation>
    </message>
    <message>
        <source>This attempt belongs to another version of the course and is marked against that one.</source>
        <translation>Este intento pertenece a otra versión del curso y se califica según esa versión.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this computer yet.</source>
        <translation>Nadie ha iniciado sesión todavía en este equipo.</translation>
    </message>
    <message>
        <source>Sign in, and what is done here goes to your hub.</source>
        <translation>Inicie sesión y lo que se haga aquí irá a su hub.</translation>
    </message>
    <message>
        <source>Blocked: nobody has signed in yet</source>
        <translation>Bloqueado: nadie ha iniciado sesión todavía</translation>
    </message>
    <message>
        <source>There is a network, but the hub does not answer.</source>
        <translation>Hay red, pero el hub no responde.</translation>
    </message>
    <message>
        <source>Wait for the next try, or check the hub&apos;s address.</source>
        <translation>Espere al próximo intento o compruebe la dirección del hub.</translation>
    </message>
    <message>
        <source>Blocked: there is a network, but the hub does not answer</source>
        <translation>Bloqueado: hay red, pero el hub no responde</translation>
    </message>
    <message>
        <source>The hub answered with an error.</source>
        <translation>El hub respondió con un error.</translation>
    </message>
    <message>
        <source>Wait for the next try; tell the hub&apos;s administrator if it stays so.</source>
        <translation>Espere al próximo intento; si continúa así, avise al administrador del hub.</translation>
    </message>
    <message>
        <source>Blocked: the hub answered with an error</source>
        <translation>Bloqueado: el hub respondió con un error</translation>
    </message>
    <message>
        <source>The hub is busy and asked to wait.</source>
        <translation>El hub está ocupado y pidió esperar.</translation>
    </message>
    <message>
        <source>Nothing to do; the next try comes by itself.</source>
        <translation>No hay que hacer nada; el próximo intento se hará solo.</translation>
    </message>
    <message>
        <source>Blocked: the hub is busy and asked to wait</source>
        <translation>Bloqueado: el hub está ocupado y pidió esperar</translation>
    </message>
    <message>
        <source>Sign in; the waiting records are kept and sent after that.</source>
        <translation>Inicie sesión; los registros en espera se conservan y se enviarán después.</translation>
    </message>
    <message>
        <source>Blocked: the hub asks you to sign in again</source>
        <translation>Bloqueado: el hub le pide que inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not trusted on this computer.</source>
        <translation>El certificado del hub no es de confianza en este equipo.</translation>
    </message>
    <message>
        <source>Blocked: the hub&apos;s certificate is not trusted on this computer</source>
        <translation>Bloqueado: el certificado del hub no es de confianza en este equipo</translation>
    </message>
    <message>
        <source>There is a network, but the record store does not answer.</source>
        <translation>Hay red, pero el almacén de registros no responde.</translation>
    </message>
    <message>
        <source>Wait for the next try, or check the record store&apos;s address.</source>
        <translation>Espere al próximo intento o compruebe la dirección del almacén de registros.</translation>
    </message>
    <message>
        <source>Blocked: there is a network, but the record store does not answer</source>
        <translation>Bloqueado: hay red, pero el almacén de registros no responde</translation>
    </message>
    <message>
        <source>The record store answered with an error.</source>
        <translation>El almacén de registros respondió con un error.</translation>
    </message>
    <message>
        <source>Wait for the next try; tell the record store&apos;s administrator if it stays so.</source>
        <translation>Espere al próximo intento; si continúa así, avise al administrador del almacén de registros.</translation>
    </message>
    <message>
        <source>Blocked: the record store answered with an error</source>
        <translation>Bloqueado: el almacén de registros respondió con un error</translation>
    </message>
    <message>
        <source>The record store is busy and asked to wait.</source>
        <translation>El almacén de registros está ocupado y pidió esperar.</translation>
    </message>
    <message>
        <source>Blocked: the record store is busy and asked to wait</source>
        <translation>Bloqueado: el almacén de registros está ocupado y pidió esperar</translation>
    </message>
    <message>
        <source>The record store asks you to sign in again.</source>
        <translation>El almacén de registros le pide que inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Blocked: the record store asks you to sign in again</source>
        <translation>Bloqueado: el almacén de registros le pide que inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>The record store&apos;s certificate is not trusted on this computer.</source>
        <translation>El certificado del almacén de registros no es de confianza en este equipo.</translation>
    </message>
    <message>
        <source>Blocked: the record store&apos;s certificate is not trusted on this computer</source>
        <translation>Bloqueado: el certificado del almacén de registros no es de confianza en este equipo</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>No hay red.</translation>
    </message>
    <message>
        <source>Go on learning; the records are sent as soon as there is a connection.</source>
        <translation>Siga aprendiendo; los registros se enviarán en cuanto haya conexión.</translation>
    </message>
    <message>
        <source>Blocked: there is no network</source>
        <translation>Bloqueado: no hay red</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first.</source>
        <translation>Esta red pide que antes inicie sesión en ella.</translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network and try again.</source>
        <translation>Abra un navegador web, inicie sesión en la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Blocked: this network wants you to sign in to it first</source>
        <translation>Bloqueado: esta red pide que antes inicie sesión en ella</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password.</source>
        <translation>El proxy pide nombre y contraseña.</translation>
    </message>
    <message>
        <source>Ask your IT team to set up the proxy with them on this computer.</source>
        <translation>Pida a su departamento de informática que configure con esos datos el proxy de este equipo.</translation>
    </message>
    <message>
        <source>Blocked: the proxy wants a name and a password</source>
        <translation>Bloqueado: el proxy pide nombre y contraseña</translation>
    </message>
    <message>
        <source>The records here belong to another person than the one who signed in.</source>
        <translation>Los registros que hay aquí pertenecen a otra persona, no a la que inició sesión.</translation>
    </message>
    <message>
        <source>Sign in as the person who made the records.</source>
        <translation>Inicie sesión como la persona que hizo los registros.</translation>
    </message>
    <message>
        <source>Blocked: the records here belong to another person than the one who signed in</source>
        <translation>Bloqueado: los registros que hay aquí pertenecen a otra persona, no a la que inició sesión</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space; nothing recorded so far is lost.</source>
        <translation>Libere espacio; no se ha perdido nada de lo registrado hasta ahora.</translation>
    </message>
    <message>
        <source>Blocked: the disk is full</source>
        <translation>Bloqueado: el disco está lleno</translation>
    </message>
    <message>
        <source>The space set aside for courses is used up.</source>
        <translation>El espacio reservado para los cursos está agotado.</translation>
    </message>
    <message>
        <source>Remove what you have finished, or raise the limit in Settings; records are never removed.</source>
        <translation>Quite lo que haya terminado o amplíe el límite en «Configuración»; los registros no se quitan nunca.</translation>
    </message>
    <message>
        <source>Blocked: the space set aside for courses is used up</source>
        <translation>Bloqueado: el espacio reservado para los cursos está agotado</translation>
    </message>
    <message>
        <source>The data budget is used up.</source>
        <translation>El cupo de datos está agotado.</translation>
    </message>
    <message>
        <source>Wait for the next period, or raise the budget in Settings; records still go.</source>
        <translation>Espere al próximo período o amplíe el cupo en «Configuración»; los registros se siguen enviando.</translation>
    </message>
    <message>
        <source>Blocked: the data budget is used up</source>
        <translation>Bloqueado: el cupo de datos está agotado</translation>
    </message>
    <message>
        <source>This network is metered, so sound and pictures wait.</source>
        <translation>Esta red es de uso medido, por lo que el audio y las imágenes esperan.</translation>
    </message>
    <message>
        <source>Use another network, or allow downloads on this one in Settings; records and texts still go.</source>
        <translation>Use otra red o permita las descargas en esta en «Configuración»; los registros y los textos se siguen transfiriendo.</translation>
    </message>
    <message>
        <source>Blocked: this network is metered, so sound and pictures wait</source>
        <translation>Bloqueado: esta red es de uso medido, por lo que el audio y las imágenes esperan</translation>
    </message>
    <message>
        <source>Sound and pictures wait for the hours that are set for downloads.</source>
        <translation>El audio y las imágenes esperan al horario establecido para las descargas.</translation>
    </message>
    <message>
        <source>Wait until then, or change the hours in Settings; records and texts still go.</source>
        <translation>Espere hasta entonces o cambie el horario en «Configuración»; los registros y los textos se siguen transfiriendo.</translation>
    </message>
    <message>
        <source>Blocked: sound and pictures wait for the hours that are set for downloads</source>
        <translation>Bloqueado: el audio y las imágenes esperan al horario establecido para las descargas</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy forbids this connection.</source>
        <translation>La política de su organización prohíbe esta conexión.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Consulte a su administrador.</translation>
    </message>
    <message>
        <source>Blocked: your organisation&apos;s policy forbids this connection</source>
        <translation>Bloqueado: la política de su organización prohíbe esta conexión</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date, or ask your administrator to install the organisation&apos;s certificate.</source>
        <translation>Compruebe la fecha del equipo, o pida a su administrador que instale el certificado de la organización.</translation>
    </message>
    <message>
        <source>valid</source>
        <comment>a certificate</comment>
        <translation>válido</translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>a certificate</comment>
        <translation>revocado</translation>
    </message>
    <message>
        <source>cannot be verified</source>
        <comment>a certificate</comment>
        <translation>no se puede verificar</translation>
    </message>
    <message>
        <source>{span} ahead</source>
        <translation>{span} de adelanto</translation>
    </message>
    <message>
        <source>{span} behind</source>
        <translation>{span} de retraso</translation>
    </message>
    <message>
        <source>The clock was moved</source>
        <translation>Se cambió el reloj</translation>
    </message>
    <message>
        <source>The clock was set {span} forward</source>
        <translation>El reloj se adelantó {span}</translation>
    </message>
    <message>
        <source>The clock was set {span} back</source>
        <translation>El reloj se atrasó {span}</translation>
    </message>
    <message>
        <source>This unit has not arrived yet.</source>
        <translation>Esta unidad todavía no ha llegado.</translation>
    </message>
    <message>
        <source>It opens by itself as soon as it is here. Until then, go on with another one.</source>
        <translation>Se abrirá sola en cuanto esté aquí. Mientras tanto, continúe con otra.</translation>
    </message>
    <message>
        <source>This attempt had been handed in before; the first one counts.</source>
        <translation>Este intento ya se había entregado antes; cuenta el primero.</translation>
    </message>
    <message>
        <source>It hands in a unit that is no quiz.</source>
        <translation>Entrega una unidad que no es un cuestionario.</translation>
    </message>
    <message>
        <source>The course was not assigned to this person when it arrived; the work is kept, and counts.</source>
        <translation>El curso no estaba asignado a esta persona cuando llegó; el trabajo se conserva y cuenta.</translation>
    </message>
    <message>
        <source>Another version was published when it arrived; the work is marked against the one that was shown.</source>
        <translation>Había otra versión publicada cuando llegó; el trabajo se califica según la que se mostró.</translation>
    </message>
    <message>
        <source>The quiz allows fewer attempts; this one is kept, and does not count.</source>
        <translation>El cuestionario permite menos intentos; este se conserva, pero no cuenta.</translation>
    </message>
    <message>
        <source>The course had been retired when it arrived; the work is kept, and counts.</source>
        <translation>El curso ya se había descontinuado cuando llegó; el trabajo se conserva y cuenta.</translation>
    </message>
    <message>
        <source>The device had marked it otherwise; the hub&apos;s mark counts.</source>
        <translation>El dispositivo lo había calificado de otra manera; cuenta la calificación del hub.</translation>
    </message>
    <message>
        <source>The hub does not have this version of the course; the work counts as soon as it has.</source>
        <translation>El hub no tiene esta versión del curso; el trabajo contará en cuanto la tenga.</translation>
    </message>
    <message>
        <source>The course had been withdrawn when it arrived; the work is kept, and counts.</source>
        <translation>El curso ya se había retirado cuando llegó; el trabajo se conserva y cuenta.</translation>
    </message>
    <message>
        <source>It does not follow the record before it: something was changed, or is missing.</source>
        <translation>No se sigue del registro anterior: algo se cambió o falta.</translation>
    </message>
    <message>
        <source>The device&apos;s clock was moved.</source>
        <translation>Se cambió el reloj del dispositivo.</translation>
    </message>
    <message>
        <source>The device&apos;s clock was wrong, so that its times are uncertain.</source>
        <translation>El reloj del dispositivo no estaba en hora, por lo que sus horas son inciertas.</translation>
    </message>
    <message>
        <source>The attempt took longer than the quiz allows.</source>
        <translation>El intento duró más de lo que permite el cuestionario.</translation>
    </message>
    <message>
        <source>The device&apos;s records were put back to an old copy; both records are kept.</source>
        <translation>Los registros del dispositivo se devolvieron a una copia antigua; se conservan ambos registros.</translation>
    </message>
    <message>
        <source>The attempt had more time than the hub ever gave this person.</source>
        <translation>El intento tuvo más tiempo del que el hub concedió a esta persona.</translation>
    </message>
    <message>
        <source>The program did not say how long the timed attempt took.</source>
        <translation>El programa no indicó cuánto duró el intento con tiempo límite.</translation>
    </message>
    <message>
        <source>The device was restarted during a timed attempt: part of its time rests on a clock alone.</source>
        <translation>El dispositivo se reinició durante un intento con tiempo límite: parte de su tiempo se basa únicamente en un reloj.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <comment>%n bytes</comment>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>%n day</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>%n year</comment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>done here</source>
        <comment>a record</comment>
        <translation>hecho aquí</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>a record</comment>
        <translation>enviado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>a record</comment>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a record</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>another record with this id is there already</source>
        <comment>why a record was refused</comment>
        <translation>ya existe otro registro con este identificador</translation>
    </message>
    <message>
        <source>two records with this number came at once</source>
        <comment>why a record was refused</comment>
        <translation>llegaron a la vez dos registros con este número</translation>
    </message>
    <message>
        <source>a record has at most 256 kB</source>
        <comment>why a record was refused</comment>
        <translation>un registro tiene como máximo 256 kB</translation>
    </message>
    <message>
        <source>it names somebody who is not signed in here</source>
        <comment>why a record was refused</comment>
        <translation>nombra a alguien que no tiene la sesión iniciada aquí</translation>
    </message>
    <message>
        <source>only the device that made a record may send it</source>
        <comment>why a record was refused</comment>
        <translation>solo puede enviar un registro el dispositivo que lo hizo</translation>
    </message>
    <message>
        <source>its own number is another</source>
        <comment>why a record was refused</comment>
        <translation>su propio número es otro</translation>
    </message>
    <message>
        <source>it is too large for the hub</source>
        <comment>why a record was refused</comment>
        <translation>es demasiado grande para el hub</translation>
    </message>
    <message>
        <source>it is too large for the record store</source>
        <comment>why a record was refused</comment>
        <translation>es demasiado grande para el almacén de registros</translation>
    </message>
    <message>
        <source>Nothing is asked here, so there is nothing to answer.</source>
        <translation>Aquí no se pregunta nada, así que no hay nada que responder.</translation>
    </message>
    <message>
        <source>No answer was given.</source>
        <translation>No se dio ninguna respuesta.</translation>
    </message>
    <message>
        <source>The text of one option is wanted.</source>
        <translation>Se espera el texto de una opción.</translation>
    </message>
    <message>
        <source>A list of options&apos; texts is wanted.</source>
        <translation>Se espera una lista con los textos de las opciones.</translation>
    </message>
    <message>
        <source>True or false is wanted.</source>
        <translation>Se espera verdadero o falso.</translation>
    </message>
    <message>
        <source>A text is wanted.</source>
        <translation>Se espera un texto.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>El texto está vacío.</translation>
    </message>
    <message>
        <source>“{answer}” can be read in two ways; write it without the comma or with a decimal point.</source>
        <translation>«{answer}» puede leerse de dos maneras; escríbalo sin la coma o con punto decimal.</translation>
    </message>
    <message>
        <source>A number is wanted.</source>
        <translation>Se espera un número.</translation>
    </message>
    <message>
        <source>“{answer}” is not a number.</source>
        <translation>«{answer}» no es un número.</translation>
    </message>
    <message>
        <source>A text for each of the texts on the left is wanted.</source>
        <translation>Se espera un texto para cada uno de los textos de la izquierda.</translation>
    </message>
    <message>
        <source>Nothing was matched.</source>
        <translation>No se relacionó nada.</translation>
    </message>
    <message>
        <source>“{answer}” is not one of the texts on the left: {known}.</source>
        <translation>«{answer}» no es uno de los textos de la izquierda: {known}.</translation>
    </message>
    <message>
        <source>“{answer}” is not one of the texts on the right: {known}.</source>
        <translation>«{answer}» no es uno de los textos de la derecha: {known}.</translation>
    </message>
    <message>
        <source>A list of all items, first to last, is wanted.</source>
        <translation>Se espera una lista de todos los elementos, del primero al último.</translation>
    </message>
    <message>
        <source>Left out: {items}.</source>
        <translation>Sin incluir: {items}.</translation>
    </message>
    <message>
        <source>“{answer}” is not one of the options: {known}.</source>
        <translation>«{answer}» no es una de las opciones: {known}.</translation>
    </message>
    <message>
        <source>“{answer}” is given more than once.</source>
        <translation>«{answer}» se da más de una vez.</translation>
    </message>
    <message>
        <source>Up to date, {facts}</source>
        <translation>Al día, {facts}</translation>
    </message>
    <message>
        <source>Exchanging with the record store</source>
        <translation>Intercambiando con el almacén de registros</translation>
    </message>
    <message>
        <source>Exchanging with the hub</source>
        <translation>Intercambiando con el hub</translation>
    </message>
    <message>
        <source>{what}: {more}</source>
        <translation>{what}: {more}</translation>
    </message>
    <message>
        <source>Not known: there has been no exchange with the record store yet</source>
        <translation>No se sabe: todavía no ha habido ningún intercambio con el almacén de registros</translation>
    </message>
    <message>
        <source>Not known: there has been no exchange with the hub yet</source>
        <translation>No se sabe: todavía no ha habido ningún intercambio con el hub</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent</source>
        <comment>%n record waits to be sent</comment>
        <translation>
            <numerusform>%n registro por enviar</numerusform>
            <numerusform>%n registros por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records sent, not yet confirmed</source>
        <comment>%n record sent, not yet confirmed</comment>
        <translation>
            <numerusform>%n registro enviado, aún sin confirmar</numerusform>
            <numerusform>%n registros enviados, aún sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent and not yet confirmed</source>
        <comment>%n sent and not yet confirmed</comment>
        <translation>
            <numerusform>%n enviado y aún sin confirmar</numerusform>
            <numerusform>%n enviados y aún sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloads wait</source>
        <comment>%n download waits</comment>
        <translation>
            <numerusform>%n descarga en espera</numerusform>
            <numerusform>%n descargas en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n courses could not be fetched</source>
        <comment>%n course could not be fetched</comment>
        <translation>
            <numerusform>%n curso no se pudo descargar</numerusform>
            <numerusform>%n cursos no se pudieron descargar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloads paused</source>
        <comment>%n download paused</comment>
        <translation>
            <numerusform>%n descarga en pausa</numerusform>
            <numerusform>%n descargas en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records confirmed</source>
        <comment>%n record confirmed</comment>
        <translation>
            <numerusform>%n registro confirmado</numerusform>
            <numerusform>%n registros confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>%n refused</comment>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>nada por enviar</translation>
    </message>
    <message numerus="yes">
        <source>all %n records confirmed</source>
        <comment>the one record confirmed</comment>
        <translation>
            <numerusform>el único registro, confirmado</numerusform>
            <numerusform>los %n registros, confirmados</numerusform>
        </translation>
    </message>
    <message>
        <source>The course was retired.</source>
        <translation>El curso se descontinuó.</translation>
    </message>
    <message>
        <source>Opens when “{title}” is complete.</source>
        <translation>Se abre cuando se complete «{title}».</translation>
    </message>
    <message>
        <source>Opens when {titles} are complete.</source>
        <translation>Se abre cuando se completen {titles}.</translation>
    </message>
    <message>
        <source>“{name}” waits for “{other}”, which does not exist.</source>
        <translation>«{name}» espera a «{other}», que no existe.</translation>
    </message>
    <message>
        <source>Correct its “after” list.</source>
        <translation>Corrija su lista «after».</translation>
    </message>
    <message>
        <source>Nothing in this circle can ever open: {circle}.</source>
        <translation>En este círculo nunca podrá abrirse nada: {circle}.</translation>
    </message>
    <message>
        <source>Take one of them out of an “after” list.</source>
        <translation>Quite uno de ellos de una lista «after».</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Pause (K)</source>
        <translation>Pausar (K)</translation>
    </message>
    <message>
        <source>Play (K)</source>
        <translation>Reproducir (K)</translation>
    </message>
    <message>
        <source>10 seconds back (Left)</source>
        <translation>10 segundos atrás (Izquierda)</translation>
    </message>
    <message>
        <source>10 seconds on (Right)</source>
        <translation>10 segundos adelante (Derecha)</translation>
    </message>
    <message>
        <source>Previous sentence (Shift+Left)</source>
        <translation>Frase anterior (Mayús+Izquierda)</translation>
    </message>
    <message>
        <source>Next sentence (Shift+Right)</source>
        <translation>Frase siguiente (Mayús+Derecha)</translation>
    </message>
    <message>
        <source>Captions (C)</source>
        <translation>Subtítulos (C)</translation>
    </message>
    <message>
        <source>Descriptions (D)</source>
        <translation>Descripciones (D)</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Silenciar (M)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Speed (&lt; and &gt;)</source>
        <translation>Velocidad (&lt; y &gt;)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>The recording is in the queue. It can be played here as soon as it has arrived.</source>
        <translation>La grabación está en la cola. Podrá reproducirse aquí en cuanto haya llegado.</translation>
    </message>
    <message>
        <source>{quality} was put into the queue</source>
        <translation>{quality}: puesto en la cola</translation>
    </message>
    <message>
        <source>No hub offers this recording here. Sign in to your hub, or import the course package again.</source>
        <translation>Ningún hub ofrece aquí esta grabación. Inicie sesión en su hub o importe de nuevo el paquete del curso.</translation>
    </message>
    <message>
        <source>Play: {quality}</source>
        <translation>Reproducir: {quality}</translation>
    </message>
    <message>
        <source>This course has no recording of this unit, only its transcript.</source>
        <translation>Este curso no tiene la grabación de esta unidad, solo su transcripción.</translation>
    </message>
    <message>
        <source>The recording is not on this device: {size}. Fetch it, or read the transcript.</source>
        <translation>La grabación no está en este dispositivo: {size}. Descárguela o lea la transcripción.</translation>
    </message>
    <message>
        <source>The recording is arriving: {far}</source>
        <translation>La grabación está llegando: {far}</translation>
    </message>
    <message>
        <source>I have read it, go on</source>
        <translation>Ya la he leído, continuar</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ya la he leído</translation>
    </message>
    <message>
        <source>Records this unit as completed by reading its transcript</source>
        <translation>Registra esta unidad como completada por la lectura de su transcripción</translation>
    </message>
    <message>
        <source>This recording does not have that</source>
        <translation>Esta grabación no dispone de eso</translation>
    </message>
    <message>
        <source>{what}: on</source>
        <translation>{what}: activado</translation>
    </message>
    <message>
        <source>{what}: off</source>
        <translation>{what}: desactivado</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>This computer lacks what playing recordings needs. Read the transcript, and tell your IT.</source>
        <translation>A este equipo le falta lo necesario para reproducir grabaciones. Lea la transcripción y avise a su departamento de informática.</translation>
    </message>
    <message>
        <source>The transcript in that language is not here yet. It comes with the next sync.</source>
        <translation>La transcripción en ese idioma todavía no está aquí. Llegará con la próxima sincronización.</translation>
    </message>
    <message>
        <source>{unit} is done</source>
        <translation>{unit}: hecho</translation>
    </message>
    <message>
        <source>Speed {rate}</source>
        <translation>Velocidad {rate}</translation>
    </message>
    <message>
        <source>Picture of “{title}”</source>
        <translation>Imagen de «{title}»</translation>
    </message>
    <message>
        <source>This computer has no sound output: the recording plays silently, with its captions.</source>
        <translation>Este equipo no tiene salida de sonido: la grabación se reproduce en silencio, con sus subtítulos.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation>Descripción: {text}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>{time}, {chapter}</source>
        <translation>{time}, {chapter}</translation>
    </message>
    <message>
        <source>Sample of the captions</source>
        <translation>Muestra de los subtítulos</translation>
    </message>
    <message>
        <source>This is how captions look.</source>
        <translation>Así se ven los subtítulos.</translation>
    </message>
    <message>
        <source>Follow along</source>
        <translation>Seguir la grabación</translation>
    </message>
    <message>
        <source>The list scrolls with the recording</source>
        <translation>La lista se desplaza con la grabación</translation>
    </message>
    <message>
        <source>Find in this transcript ({keys})</source>
        <translation>Buscar en esta transcripción ({keys})</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Vista de lectura</translation>
    </message>
    <message>
        <source>Shows the transcript as one text, in a font and width of your choice</source>
        <translation>Muestra la transcripción como un solo texto, con la fuente y el ancho que elija</translation>
    </message>
    <message>
        <source>Language of the transcript</source>
        <translation>Idioma de la transcripción</translation>
    </message>
    <message>
        <source>More for this transcript</source>
        <translation>Más opciones de esta transcripción</translation>
    </message>
    <message>
        <source>Show times</source>
        <translation>Mostrar los tiempos</translation>
    </message>
    <message>
        <source>Save this transcript …</source>
        <translation>Guardar esta transcripción…</translation>
    </message>
    <message>
        <source>Save all transcripts of the course …</source>
        <translation>Guardar todas las transcripciones del curso…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>{language} (to fetch, {size})</source>
        <translation>{language} (por descargar, {size})</translation>
    </message>
    <message>
        <source>Find in this transcript</source>
        <translation>Buscar en esta transcripción</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n places</source>
        <comment>{number} of %n place</comment>
        <translation>
            <numerusform>{number} de %n lugar</numerusform>
            <numerusform>{number} de %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, current sentence</source>
        <translation>{time}, frase actual</translation>
    </message>
    <message>
        <source>Back to the current sentence</source>
        <translation>Volver a la frase actual</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were copied</source>
        <comment>%n line was copied</comment>
        <translation>
            <numerusform>Se copió %n línea</numerusform>
            <numerusform>Se copiaron %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript as a text</source>
        <translation>Transcripción como texto</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Font and spacing</source>
        <translation>Fuente y espaciado</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>Texto al {percent} %</translation>
    </message>
    <message>
        <source>Like the window</source>
        <comment>font</comment>
        <translation>Como la de la ventana</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sin serifas</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con serifas</translation>
    </message>
    <message>
        <source>For readers with dyslexia ({font})</source>
        <translation>Para lectores con dislexia ({font})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>spacing</comment>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>spacing</comment>
        <translation>Amplio</translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation>Espacio entre líneas</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrecho</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>width</comment>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>width</comment>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>Ancho del texto</translation>
    </message>
    <message>
        <source>Like the window</source>
        <comment>colours</comment>
        <translation>Como los de la ventana</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>of what is seen in a video</comment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Chapter: {title}</source>
        <translation>Capítulo: {title}</translation>
    </message>
    <message>
        <source>{speaker}: {text}</source>
        <translation>{speaker}: {text}</translation>
    </message>
    <message>
        <source>Web page (*.html);;Plain text (*.txt);;PDF (*.pdf)</source>
        <translation>Página web (*.html);;Texto sin formato (*.txt);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Guardar transcripción</translation>
    </message>
    <message>
        <source>Print transcript</source>
        <translation>Imprimir transcripción</translation>
    </message>
    <message>
        <source>The transcript was written to {path}.</source>
        <translation>La transcripción se escribió en {path}.</translation>
    </message>
    <message numerus="yes">
        <source>The transcripts were written to {path}. %n recordings are left out: {titles}.</source>
        <comment>The transcripts were written to {path}. %n recording is left out: {titles}.</comment>
        <translation>
            <numerusform>Las transcripciones se escribieron en {path}. Se omite %n grabación: {titles}.</numerusform>
            <numerusform>Las transcripciones se escribieron en {path}. Se omiten %n grabaciones: {titles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording “{title}” is in a format that this computer cannot play.</source>
        <translation>La grabación «{title}» está en un formato que este equipo no puede reproducir.</translation>
    </message>
    <message>
        <source>The recording “{title}” is damaged after {time}.</source>
        <translation>La grabación «{title}» está dañada a partir de {time}.</translation>
    </message>
    <message>
        <source>The recording “{title}” cannot be read: it is empty or damaged.</source>
        <translation>La grabación «{title}» no se puede leer: está vacía o dañada.</translation>
    </message>
    <message>
        <source>Choose another quality, or read the transcript; tell whoever gave you the course.</source>
        <translation>Elija otra calidad o lea la transcripción; avise a quien le proporcionó el curso.</translation>
    </message>
    <message>
        <source>Waits for a network that is not metered</source>
        <translation>Espera una red que no sea de uso medido</translation>
    </message>
    <message>
        <source>{size} over today&apos;s budget</source>
        <translation>Supera en {size} el cupo de hoy</translation>
    </message>
    <message>
        <source>{size} over this month&apos;s budget</source>
        <translation>Supera en {size} el cupo de este mes</translation>
    </message>
    <message>
        <source>Waits until {time}</source>
        <translation>Espera hasta las {time}</translation>
    </message>
    <message>
        <source>Fits today&apos;s budget</source>
        <translation>Cabe en el cupo de hoy</translation>
    </message>
    <message>
        <source>Fits this month&apos;s budget</source>
        <translation>Cabe en el cupo de este mes</translation>
    </message>
    <message>
        <source>On this network: texts.</source>
        <translation>En esta red: textos.</translation>
    </message>
    <message>
        <source>On this network: texts and sound; video when you ask.</source>
        <translation>En esta red: textos y audio; video cuando lo pida.</translation>
    </message>
    <message>
        <source>On this network: texts, sound and small video; full size when you ask.</source>
        <translation>En esta red: textos, audio y video reducido; tamaño completo cuando lo pida.</translation>
    </message>
    <message>
        <source>On this network: everything, in full size.</source>
        <translation>En esta red: todo, a tamaño completo.</translation>
    </message>
    <message>
        <source>“{unit}” has no transcript.</source>
        <translation>«{unit}» no tiene transcripción.</translation>
    </message>
    <message>
        <source>Play it, or tell the author of the course.</source>
        <translation>Reprodúzcala, o avise a quien creó el curso.</translation>
    </message>
    <message>
        <source>“{unit}” is not a recording.</source>
        <translation>«{unit}» no es una grabación.</translation>
    </message>
    <message>
        <source>Open it from its course.</source>
        <translation>Ábrala desde su curso.</translation>
    </message>
    <message>
        <source>The transcript of “{unit}” cannot be read.</source>
        <translation>La transcripción de «{unit}» no se puede leer.</translation>
    </message>
    <message>
        <source>Play it instead, and tell the author of the course.</source>
        <translation>En su lugar, reprodúzcala y avise a quien creó el curso.</translation>
    </message>
    <message>
        <source>The transcript was damaged on the disk; it is being repaired.</source>
        <translation>La transcripción se dañó en el disco; se está reparando.</translation>
    </message>
    <message>
        <source>No transcript of “{course}” is on this computer.</source>
        <translation>No hay ninguna transcripción de «{course}» en este equipo.</translation>
    </message>
    <message>
        <source>Fetch the course first, or open the recordings that it leads to.</source>
        <translation>Descargue primero el curso, o abra las grabaciones a las que lleva.</translation>
    </message>
    <message>
        <source>Transcript: {title}</source>
        <translation>Transcripción: {title}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Your organisation lets nothing heavier come by itself.</source>
        <translation>Su organización no permite que llegue solo nada más pesado.</translation>
    </message>
    <message>
        <source>The network is metered.</source>
        <translation>La red es de uso medido.</translation>
    </message>
    <message>
        <source>Little is left of the data budget.</source>
        <translation>Queda poco del cupo de datos.</translation>
    </message>
    <message>
        <source>Sound and video come when you ask for them.</source>
        <translation>El audio y el video llegan cuando los pide.</translation>
    </message>
    <message>
        <source>Everything suits this network.</source>
        <translation>Todo conviene a esta red.</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>Usted lo eligió.</translation>
    </message>
    <message>
        <source>Your organisation chose it.</source>
        <translation>Lo eligió su organización.</translation>
    </message>
    <message>
        <source>How fast this network is was not measured yet.</source>
        <translation>Todavía no se ha medido la velocidad de esta red.</translation>
    </message>
    <message>
        <source>The network is too slow for more.</source>
        <translation>La red es demasiado lenta para más.</translation>
    </message>
    <message>
        <source>The network is fast.</source>
        <translation>La red es rápida.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Read aloud from here ({keys})</source>
        <translation>Leer en voz alta desde aquí ({keys})</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Passage before</source>
        <translation>Pasaje anterior</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Pasaje siguiente</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Looking for a voice …</source>
        <translation>Buscando una voz…</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Your IT can install one.</source>
        <translation>Este equipo no tiene ninguna voz para este idioma. Su departamento de informática puede instalar una.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Reanudar la lectura</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Pausar la lectura</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{keys} reads on, text by text</source>
        <translation>{keys} sigue leyendo, texto por texto</translation>
    </message>
</context>
</TS>
