<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name></name>
    <message>
        <source>level {level}</source>
        <translation>niveau {level}</translation>
    </message>
    <message>
        <source>{place} – Learner</source>
        <translation>{place} – Learner</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Aller à Aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Writes all records with reasons to a file</source>
        <translation>Écrit toutes les traces et leurs motifs dans un fichier</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>Tout renvoyer</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>trace {number}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send {what} again</source>
        <translation>Renvoyer&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Refused, kept here</source>
        <translation>Refusée, conservée ici</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent once more. If they are refused again, it stands here.</source>
        <comment>%n record waits to be sent once more. If they are refused again, it stands here.</comment>
        <translation>
            <numerusform>%n&#xa0;trace attend d’être renvoyée. Si elle est de nouveau refusée, elle réapparaîtra ici.</numerusform>
            <numerusform>%n&#xa0;traces attendent d’être renvoyées. Si elles sont de nouveau refusées, elles réapparaîtront ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Exporter les traces</translation>
    </message>
    <message>
        <source>If a record is ever refused, your hub makes a remark about one, or you take a quiz on two devices, it stands here with the reason and with what you can do.</source>
        <translation>Si une trace est refusée, si votre serveur fait une remarque sur l’une d’elles ou si vous répondez à un quiz sur deux appareils, cela apparaît ici, avec la raison et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>These were sent and not taken. They are kept here, hold up nothing else, and can be sent again.</source>
        <translation>Ces traces ont été envoyées, mais n’ont pas été acceptées. Elles sont conservées ici, ne bloquent rien d’autre et peuvent être renvoyées.</translation>
    </message>
    <message>
        <source>Taken on more than one device</source>
        <translation>Faits sur plusieurs appareils</translation>
    </message>
    <message>
        <source>You took these quizzes on more than one device. Nothing was lost; this says what counts.</source>
        <translation>Vous avez répondu à ces quiz sur plusieurs appareils. Rien n’est perdu&#xa0;; voici ce qui compte.</translation>
    </message>
    <message>
        <source>Taken in, with a remark</source>
        <translation>Acceptées, avec une remarque</translation>
    </message>
    <message>
        <source>Your hub has taken these in and made a remark for your training team. You need do nothing.</source>
        <translation>Votre serveur a accepté ces traces et fait une remarque à l’intention de votre équipe de formation. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Afficher la file d’attente</translation>
    </message>
    <message>
        <source>Arriving, {percent}</source>
        <translation>En cours d’arrivée, {percent}</translation>
    </message>
    <message>
        <source>Here, {size}</source>
        <translation>Ici, {size}</translation>
    </message>
    <message>
        <source>{cost} to fetch</source>
        <translation>{cost} à télécharger</translation>
    </message>
    <message>
        <source>Fetch {part}</source>
        <translation>Télécharger&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Resume {part}</source>
        <translation>Reprendre&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Pause {part}</source>
        <translation>Suspendre&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Fetch {part} now</source>
        <translation>Télécharger maintenant&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Télécharger maintenant</translation>
    </message>
    <message>
        <source>Cancel {part}</source>
        <translation>Annuler&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Fetch first</source>
        <translation>Télécharger en premier</translation>
    </message>
    <message>
        <source>Fetch {part} first</source>
        <translation>Télécharger en premier&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Remove {part}</source>
        <translation>Retirer&#xa0;: {part}</translation>
    </message>
    <message>
        <source>{size} travel</source>
        <translation>{size} à transférer</translation>
    </message>
    <message>
        <source>{size} come free</source>
        <translation>{size} à libérer</translation>
    </message>
    <message>
        <source>Sound now, video later</source>
        <translation>Le son maintenant, la vidéo plus tard</translation>
    </message>
    <message>
        <source>{sound} now; {video} when a network costs nothing</source>
        <translation>{sound} maintenant&#xa0;; {video} dès qu’un réseau sans frais est disponible</translation>
    </message>
    <message>
        <source>{what} of {unit}</source>
        <translation>{what} – {unit}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Transcript and key pictures</source>
        <translation>Transcription et images clés</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Pleine résolution</translation>
    </message>
    <message>
        <source>Comes with the course</source>
        <translation>Fourni avec le cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <translation>Échec du téléchargement</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Progress: {done}</source>
        <translation>Progression&#xa0;: {done}</translation>
    </message>
    <message>
        <source>Go on: {title}</source>
        <translation>Continuer&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>Commencer&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Nothing of this course is on this computer yet. Its text is all that you need to begin.</source>
        <translation>Rien de ce cours n’est encore sur cet ordinateur. Son texte suffit pour commencer.</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Retour à la bibliothèque</translation>
    </message>
    <message>
        <source>Self-paced: take it when it suits you, with or without a network.</source>
        <translation>À votre rythme&#xa0;: suivez-le quand cela vous convient, avec ou sans réseau.</translation>
    </message>
    <message>
        <source>Live: this course is held at set times.</source>
        <translation>En direct&#xa0;: ce cours a lieu à heures fixes.</translation>
    </message>
    <message>
        <source>Blended: parts at your own pace, parts held live.</source>
        <translation>Mixte&#xa0;: une partie à votre rythme, une partie en direct.</translation>
    </message>
    <message>
        <source>Version {version} is published. It comes with the next sync; what you did stays.</source>
        <translation>La version {version} est publiée. Elle arrivera avec la prochaine synchronisation&#xa0;; ce que vous avez fait est conservé.</translation>
    </message>
    <message>
        <source>This course was withdrawn. Your records of it stay.</source>
        <translation>Ce cours a été retiré. Vos traces de ce cours sont conservées.</translation>
    </message>
    <message numerus="yes">
        <source>%n units are still arriving, and open as soon as they are here.</source>
        <comment>%n unit is still arriving, and opens as soon as it is here.</comment>
        <translation>
            <numerusform>%n&#xa0;unité est encore en cours d’arrivée et s’ouvrira dès qu’elle sera ici.</numerusform>
            <numerusform>%n&#xa0;unités sont encore en cours d’arrivée et s’ouvriront dès qu’elles seront ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units of this course cannot be played in this version of the program yet.</source>
        <comment>%n unit of this course cannot be played in this version of the program yet.</comment>
        <translation>
            <numerusform>%n&#xa0;unité de ce cours ne peut pas encore être lue dans cette version du programme.</numerusform>
            <numerusform>%n&#xa0;unités de ce cours ne peuvent pas encore être lues dans cette version du programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>This course was retired before you began it: it can no longer be begun.</source>
        <translation>Ce cours a été archivé avant que vous le commenciez&#xa0;: il n’est plus possible de le commencer.</translation>
    </message>
    <message>
        <source>This course was retired. Your records of it stay.</source>
        <translation>Ce cours a été archivé. Vos traces de ce cours sont conservées.</translation>
    </message>
    <message>
        <source>This course was retired: nobody new can begin it. You can finish it, and that counts.</source>
        <translation>Ce cours a été archivé&#xa0;: plus personne ne peut le commencer. Vous pouvez le terminer, et cela compte.</translation>
    </message>
    <message>
        <source>Not yet playable in this version</source>
        <translation>Pas encore lisible dans cette version</translation>
    </message>
    <message>
        <source>Opens as soon as it is here</source>
        <translation>S’ouvre dès son arrivée</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>En cours d’arrivée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Ouvrir {title}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Keeps the pages with these words; Enter finds them on the page</source>
        <translation>Garde les pages qui contiennent ces mots&#xa0;; Entrée les trouve dans la page</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message numerus="yes">
        <source>%n help pages</source>
        <comment>%n help page</comment>
        <translation>
            <numerusform>%n&#xa0;page d’aide</numerusform>
            <numerusform>%n&#xa0;pages d’aide</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Open {address} (needs a connection)</source>
        <translation>Ouvrir {address} (nécessite une connexion)</translation>
    </message>
    <message>
        <source>Shows or hides what is below</source>
        <translation>Affiche ou masque ce qui suit</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Code, {language}</source>
        <translation>Code, {language}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Find in this lesson</source>
        <translation>Rechercher dans cette leçon</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Link out of the course</source>
        <translation>Lien vers l’extérieur du cours</translation>
    </message>
    <message>
        <source>This link leads out of the course and needs a connection.</source>
        <translation>Ce lien mène hors du cours et nécessite une connexion.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Back to the course</source>
        <translation>Retour au cours</translation>
    </message>
    <message>
        <source>Find in this lesson ({keys})</source>
        <translation>Rechercher dans cette leçon ({keys})</translation>
    </message>
    <message>
        <source>Copy the whole lesson ({keys})</source>
        <translation>Copier toute la leçon ({keys})</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Done, go on</source>
        <translation>Terminé, continuer</translation>
    </message>
    <message>
        <source>I confirm</source>
        <translation>Je confirme</translation>
    </message>
    <message>
        <source>Records this unit as completed</source>
        <translation>Enregistre cette unité comme terminée</translation>
    </message>
    <message>
        <source>{title} is done</source>
        <translation>{title}&#xa0;: terminé</translation>
    </message>
    <message>
        <source>The lesson was copied</source>
        <translation>La leçon a été copiée</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>This picture is not on this computer yet. It comes with the next sync.</source>
        <translation>Cette image n’est pas encore sur cet ordinateur. Elle arrivera avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Image sans description</translation>
    </message>
    <message>
        <source>Picture: {text}</source>
        <translation>Image&#xa0;: {text}</translation>
    </message>
    <message>
        <source>This picture is not part of the course.</source>
        <translation>Cette image ne fait pas partie du cours.</translation>
    </message>
    <message>
        <source>This picture needs a connection and is not kept with the course.</source>
        <translation>Cette image nécessite une connexion et n’est pas conservée avec le cours.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Import a course …</source>
        <translation>Importer un cours…</translation>
    </message>
    <message>
        <source>Installs a .learnpack file, without any network</source>
        <translation>Installe un fichier .learnpack, sans aucun réseau</translation>
    </message>
    <message>
        <source>Filter courses by title</source>
        <translation>Filtrer les cours par titre</translation>
    </message>
    <message>
        <source>Filter courses</source>
        <translation>Filtrer les cours</translation>
    </message>
    <message>
        <source>Importing {file} …</source>
        <translation>Importation de {file}…</translation>
    </message>
    <message>
        <source>No course has “{words}” in its title.</source>
        <translation>Aucun cours ne contient «&#xa0;{words}&#xa0;» dans son titre.</translation>
    </message>
    <message>
        <source>Show all courses</source>
        <translation>Afficher tous les cours</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Courses that are assigned to you appear here after a sync. A course package can be imported from a file.</source>
        <translation>Les cours qui vous sont attribués apparaissent ici après une synchronisation. Un cours peut aussi être importé depuis un fichier.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>No courses yet</source>
        <translation>Aucun cours pour l’instant</translation>
    </message>
    <message>
        <source>Import a course</source>
        <translation>Importer un cours</translation>
    </message>
    <message>
        <source>Course packages (*.learnpack)</source>
        <translation>Paquets de cours (*.learnpack)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>{title} is here now and works without a network.</source>
        <translation>{title} est maintenant ici et fonctionne sans réseau.</translation>
    </message>
    <message>
        <source>{title} was here already.</source>
        <translation>{title} était déjà ici.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Newer version {version}</source>
        <translation>Version plus récente {version}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Going where there is no network?</source>
        <translation>Vous partez là où il n’y a pas de réseau&#xa0;?</translation>
    </message>
    <message>
        <source>See beforehand that all you need is here, and fetch what is not.</source>
        <translation>Vérifiez à l’avance que tout ce qu’il vous faut est ici et téléchargez ce qui manque.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Se préparer</translation>
    </message>
    <message>
        <source>Checks that all is here for a trip</source>
        <translation>Vérifie que tout est là pour un déplacement</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Option {number} of {count}: {text}</source>
        <translation>Option {number} sur {count}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Match for {number} of {count}: {text}</source>
        <translation>Correspondance {number} sur {count}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Choose what to fetch of {unit}</source>
        <translation>Choisir ce qu’il faut télécharger&#xa0;: {unit}</translation>
    </message>
    <message>
        <source>Fold what there is of {unit}</source>
        <translation>Replier le détail&#xa0;: {unit}</translation>
    </message>
    <message>
        <source>{part}: here</source>
        <translation>{part}&#xa0;: ici</translation>
    </message>
    <message>
        <source>{part}: on its way</source>
        <translation>{part}&#xa0;: en route</translation>
    </message>
    <message>
        <source>{part}: {size}</source>
        <translation>{part}&#xa0;: {size}</translation>
    </message>
    <message>
        <source>Items, first to last</source>
        <translation>Éléments, du premier au dernier</translation>
    </message>
    <message>
        <source>{up} and {down} move the item.</source>
        <translation>{up} et {down} déplacent l’élément.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>Garder cet ordre</translation>
    </message>
    <message>
        <source>Gives the order shown as the answer</source>
        <translation>Donne l’ordre affiché comme réponse</translation>
    </message>
    <message>
        <source>{item}, now {place} of {count}</source>
        <translation>{item}, à présent {place} sur {count}</translation>
    </message>
    <message>
        <source>With a decimal point or a decimal comma, whichever you are used to.</source>
        <translation>Avec un point décimal ou une virgule décimale, selon votre habitude.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Votre nombre</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Hide time</source>
        <translation>Masquer le temps</translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>Afficher le temps</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Lire à ce sujet</translation>
    </message>
    <message>
        <source>Opens the unit on this</source>
        <translation>Ouvre l’unité qui traite ce sujet</translation>
    </message>
    <message>
        <source>Kept. No machine marks it.</source>
        <translation>Conservée. Aucune machine ne la note.</translation>
    </message>
    <message>
        <source>{state}: {percent}</source>
        <translation>{state}&#xa0;: {percent}</translation>
    </message>
    <message>
        <source>Your attempts</source>
        <translation>Vos tentatives</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>Tentative {number}</translation>
    </message>
    <message>
        <source>The hub has marked this attempt.</source>
        <translation>Le serveur a noté cette tentative.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, {answered} answered. Answers can be changed until you hand in.</source>
        <comment>%n question, {answered} answered. Answers can be changed until you hand in.</comment>
        <translation>
            <numerusform>%n&#xa0;question, {answered} avec réponse. Les réponses peuvent être modifiées jusqu’à la remise.</numerusform>
            <numerusform>%n&#xa0;questions, {answered} avec réponse. Les réponses peuvent être modifiées jusqu’à la remise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are not kept yet. {reason} Handing in tries again first.</source>
        <comment>%n answer is not kept yet. {reason} Handing in tries again first.</comment>
        <translation>
            <numerusform>%n&#xa0;réponse n’est pas encore conservée. {reason} Au moment de la remise, le programme essaiera d’abord de nouveau.</numerusform>
            <numerusform>%n&#xa0;réponses ne sont pas encore conservées. {reason} Au moment de la remise, le programme essaiera d’abord de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handing in …</source>
        <translation>Remise en cours…</translation>
    </message>
    <message>
        <source>Not handed in. {reason} Your answers are still here.</source>
        <translation>Non remis. {reason} Vos réponses sont toujours ici.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show {place}: {state}</source>
        <translation>Afficher {place}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Retour à la question</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Hand in now?</source>
        <translation>Remettre maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Yes, hand in</source>
        <translation>Oui, remettre</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>Réponse conservée</translation>
    </message>
    <message>
        <source>Answered: {count} of {all}</source>
        <translation>Réponses données&#xa0;: {count} sur {all}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>Vers la vue d’ensemble</translation>
    </message>
    <message>
        <source>Overview of all questions ({keys})</source>
        <translation>Vue d’ensemble de toutes les questions ({keys})</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Question before (Page Up)</source>
        <translation>Question précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Page Down</source>
        <comment>key</comment>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This answer is not kept yet. {reason}</source>
        <translation>Cette réponse n’est pas encore conservée. {reason}</translation>
    </message>
    <message>
        <source>✓  Kept</source>
        <translation>✓  Conservée</translation>
    </message>
    <message>
        <source>Enter: next</source>
        <translation>Entrée&#xa0;: suivant</translation>
    </message>
    <message>
        <source>Enter: check, then next</source>
        <translation>Entrée&#xa0;: vérifier, puis suivant</translation>
    </message>
    <message>
        <source>Page Up, Page Down: question before, next</source>
        <translation>Page préc., Page suiv.&#xa0;: question précédente, suivante</translation>
    </message>
    <message>
        <source>{keys}: overview</source>
        <translation>{keys}&#xa0;: vue d’ensemble</translation>
    </message>
    <message>
        <source>1–9: choose</source>
        <translation>1–9&#xa0;: choisir</translation>
    </message>
    <message>
        <source>{up}, {down}: move</source>
        <translation>{up}, {down}&#xa0;: déplacer</translation>
    </message>
    <message>
        <source>Keys  ·  {keys}</source>
        <translation>Touches  ·  {keys}</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>Question par question</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Ensuite&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation>Votre réponse&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>The time is up</source>
        <translation>Le temps est écoulé</translation>
    </message>
    <message>
        <source>What you have answered is being handed in …</source>
        <translation>Remise de vos réponses en cours…</translation>
    </message>
    <message>
        <source>Not handed in yet. {reason} What you have answered is still here.</source>
        <translation>Pas encore remis. {reason} Vos réponses sont toujours ici.</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Pas terminée</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non conservée</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse donnée</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>an answer</comment>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Partiellement juste</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Pas juste</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez une réponse.</translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>Choisissez toutes les réponses qui conviennent.</translation>
    </message>
    <message>
        <source>Is this true or false?</source>
        <translation>Est-ce vrai ou faux&#xa0;?</translation>
    </message>
    <message>
        <source>Type a short answer.</source>
        <translation>Saisissez une réponse courte.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
    <message>
        <source>Find what belongs together.</source>
        <translation>Trouvez ce qui va ensemble.</translation>
    </message>
    <message>
        <source>Put these in order, first at the top.</source>
        <translation>Mettez ces éléments dans l’ordre, le premier en haut.</translation>
    </message>
    <message>
        <source>Answer in your own words. No machine marks it.</source>
        <translation>Répondez avec vos propres mots. Aucune machine ne note la réponse.</translation>
    </message>
    <message>
        <source>Nothing to answer here.</source>
        <translation>Il n’y a rien à répondre ici.</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Question {number} sur {count}</translation>
    </message>
    <message>
        <source>Certifying quiz</source>
        <translation>Quiz certifiant</translation>
    </message>
    <message>
        <source>Practice quiz</source>
        <translation>Quiz d’entraînement</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <comment>%n question</comment>
        <translation>
            <numerusform>%n&#xa0;question</numerusform>
            <numerusform>%n&#xa0;questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Time limit {length}</source>
        <translation>Temps limité à {length}</translation>
    </message>
    <message>
        <source>No pass mark</source>
        <translation>Pas de seuil de réussite</translation>
    </message>
    <message>
        <source>No time limit for you</source>
        <translation>Pas de limite de temps pour vous</translation>
    </message>
    <message>
        <source>Time limit {length}, with your extra time</source>
        <translation>Temps limité à {length}, temps supplémentaire compris</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>reste {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <comment>%n second left</comment>
        <translation>
            <numerusform>%n&#xa0;seconde restante</numerusform>
            <numerusform>%n&#xa0;secondes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than 5 minutes left</source>
        <translation>Moins de 5 minutes restantes</translation>
    </message>
    <message>
        <source>Less than 1 minute left</source>
        <translation>Moins de 1 minute restante</translation>
    </message>
    <message>
        <source>Any number of attempts</source>
        <translation>Nombre de tentatives illimité</translation>
    </message>
    <message>
        <source>One attempt</source>
        <translation>Une seule tentative</translation>
    </message>
    <message>
        <source>No attempt left</source>
        <translation>Plus de tentative</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n attempts left</source>
        <comment>{left} of %n attempt left</comment>
        <translation>
            <numerusform>reste {left} sur&#xa0;%n&#xa0;tentative</numerusform>
            <numerusform>reste {left} sur&#xa0;%n&#xa0;tentatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have used all %n attempts.</source>
        <comment>You have used the one attempt.</comment>
        <translation>
            <numerusform>Vous avez utilisé l’unique tentative.</numerusform>
            <numerusform>Vous avez utilisé les&#xa0;%n&#xa0;tentatives.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of it is known after the next sync.</source>
        <translation>Le résultat sera connu après la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>You have passed this quiz.</source>
        <translation>Vous avez réussi ce quiz.</translation>
    </message>
    <message>
        <source>Ask whoever assigned the course about another one.</source>
        <translation>Pour en obtenir une autre, adressez-vous à la personne qui vous a attribué le cours.</translation>
    </message>
    <message>
        <source>begun {when}</source>
        <translation>début&#xa0;: {when}</translation>
    </message>
    <message>
        <source>{count} of {all} answered</source>
        <translation>répondu à {count} sur {all}</translation>
    </message>
    <message>
        <source>Waits to be marked</source>
        <translation>En attente de notation</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Non réussi</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>Chaîne rompue</translation>
    </message>
    <message>
        <source>Clock moved</source>
        <translation>Horloge modifiée</translation>
    </message>
    <message>
        <source>Clock off</source>
        <translation>Horloge inexacte</translation>
    </message>
    <message>
        <source>Handed in twice</source>
        <translation>Remis deux fois</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>Ancienne version</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Trop de tentatives</translation>
    </message>
    <message>
        <source>Over the time limit</source>
        <translation>Temps dépassé</translation>
    </message>
    <message>
        <source>Retired version</source>
        <translation>Version archivée</translation>
    </message>
    <message>
        <source>Score differs</source>
        <translation>Score différent</translation>
    </message>
    <message>
        <source>Sequence counted again</source>
        <translation>Numéro attribué deux fois</translation>
    </message>
    <message>
        <source>Time not told</source>
        <translation>Durée non indiquée</translation>
    </message>
    <message>
        <source>Timed by wall clock</source>
        <translation>Durée selon l’horloge du système</translation>
    </message>
    <message>
        <source>Unknown version</source>
        <translation>Version inconnue</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Toutes les questions ont une réponse.</translation>
    </message>
    <message>
        <source>No question is answered. Questions without an answer score 0.</source>
        <translation>Aucune question n’a de réponse. Les questions sans réponse valent 0.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are not answered and will score 0.</source>
        <comment>%n question is not answered and will score 0.</comment>
        <translation>
            <numerusform>%n&#xa0;question est sans réponse et vaudra 0.</numerusform>
            <numerusform>%n&#xa0;questions sont sans réponse et vaudront 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers are recorded now and marked on the next sync. They cannot be changed afterwards.</source>
        <translation>Vos réponses sont enregistrées maintenant et notées à la prochaine synchronisation. Elles ne pourront plus être modifiées ensuite.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>C’est enregistré.</translation>
    </message>
    <message>
        <source>Done: {score}</source>
        <translation>Terminé&#xa0;: {score}</translation>
    </message>
    <message>
        <source>Passed: {score}</source>
        <translation>Réussi&#xa0;: {score}</translation>
    </message>
    <message>
        <source>Not passed: {score}</source>
        <translation>Non réussi&#xa0;: {score}</translation>
    </message>
    <message>
        <source>Recorded. Marked on the next sync.</source>
        <translation>C’est enregistré. La note viendra avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>{left} → {right}</source>
        <translation>{left} → {right}</translation>
    </message>
    <message>
        <source>{percent} needed to pass</source>
        <translation>{percent} requis pour réussir</translation>
    </message>
    <message>
        <source>The best attempt counts</source>
        <translation>La meilleure tentative compte</translation>
    </message>
    <message>
        <source>The latest attempt counts</source>
        <translation>La dernière tentative compte</translation>
    </message>
    <message>
        <source>The first attempt counts</source>
        <translation>La première tentative compte</translation>
    </message>
    <message>
        <source>Main navigation</source>
        <translation>Navigation principale</translation>
    </message>
    <message>
        <source>You are here. {keys}</source>
        <translation>Vous êtes ici. {keys}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Falls due while you are away</source>
        <translation>À échéance pendant votre absence</translation>
    </message>
    <message>
        <source>Everything holds.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>{count} of {all} conditions need something.</source>
        <translation>Conditions à traiter&#xa0;: {count} sur {all}.</translation>
    </message>
    <message numerus="yes">
        <source>Checked {when} for %n courses.</source>
        <comment>Checked {when} for %n course.</comment>
        <translation>
            <numerusform>Vérifié&#xa0;: {when}, pour&#xa0;%n&#xa0;cours.</numerusform>
            <numerusform>Vérifié&#xa0;: {when}, pour&#xa0;%n&#xa0;cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Remplie</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Non remplie</translation>
    </message>
    <message>
        <source>Still to fetch</source>
        <translation>Reste à télécharger</translation>
    </message>
    <message>
        <source>“{title}”: {cost}</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: {cost}</translation>
    </message>
    <message>
        <source>{cost}; how long it takes is known after the first download.</source>
        <translation>{cost}&#xa0;; la durée sera connue après le premier téléchargement.</translation>
    </message>
    <message>
        <source>{cost} at the speed measured here.</source>
        <translation>{cost} à la vitesse mesurée ici.</translation>
    </message>
    <message>
        <source>Fetch what is missing</source>
        <translation>Télécharger ce qui manque</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Télécharger de nouveau</translation>
    </message>
    <message>
        <source>Free some space</source>
        <translation>Libérer de l’espace</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Ouvrir le cours</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les examiner</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Espace de stockage</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Items that need a connection</source>
        <translation>Éléments qui nécessitent une connexion</translation>
    </message>
    <message>
        <source>Ready for the field</source>
        <translation>Prêt pour le terrain</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Pas encore prêt</translation>
    </message>
    <message>
        <source>See before you leave that everything works where there is no network, and fetch what is missing.</source>
        <translation>Vérifiez avant de partir que tout fonctionne là où il n’y a pas de réseau et téléchargez ce qui manque.</translation>
    </message>
    <message>
        <source>Something has changed since this check. Check again to be sure.</source>
        <translation>Quelque chose a changé depuis cette vérification. Vérifiez de nouveau par sécurité.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>How much has been read</source>
        <translation>Part déjà lue</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>You may go elsewhere meanwhile.</source>
        <translation>Vous pouvez faire autre chose pendant ce temps.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Reading “{title}” …</source>
        <translation>Lecture de «&#xa0;{title}&#xa0;»…</translation>
    </message>
    <message>
        <source>{part} of {whole} read. You may go elsewhere meanwhile.</source>
        <translation>Lu&#xa0;: {part} sur {whole}. Vous pouvez faire autre chose pendant ce temps.</translation>
    </message>
    <message>
        <source>What is missing is in the queue and comes as the link allows. Check again when it is here.</source>
        <translation>Ce qui manque est dans la file d’attente et arrivera selon le débit de la liaison. Vérifiez de nouveau quand tout sera ici.</translation>
    </message>
    <message>
        <source>The check looks at six things: that all is here, that every byte of it is right, that there is room for what is missing, that your sign-in lasts, what needs a connection, and that your hub has your records.</source>
        <translation>La vérification porte sur six points&#xa0;: que tout soit ici, que chaque octet soit exact, qu’il y ait de la place pour ce qui manque, que votre identification reste valable, ce qui nécessite une connexion, et que votre serveur ait vos traces.</translation>
    </message>
    <message>
        <source>You &amp;leave on</source>
        <translation>Vous &amp;partez le</translation>
    </message>
    <message>
        <source>You are &amp;back on</source>
        <translation>Vous êtes de &amp;retour le</translation>
    </message>
    <message>
        <source>&amp;How much of each course</source>
        <translation>&amp;Quelle part de chaque cours</translation>
    </message>
    <message>
        <source>Text alone is enough to learn with.</source>
        <translation>Le texte seul suffit pour apprendre.</translation>
    </message>
    <message>
        <source>Courses that go along</source>
        <translation>Cours à emporter</translation>
    </message>
    <message>
        <source>No courses yet. Sync, or import a course from the library.</source>
        <translation>Pas encore de cours. Synchronisez, ou importez un cours depuis la bibliothèque.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Show all {count} certificates</source>
        <translation>Afficher les {count} certificats</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Toutes les traces</translation>
    </message>
    <message>
        <source>A certificate that cannot be read</source>
        <translation>Un certificat illisible</translation>
    </message>
    <message>
        <source>Completed {day}</source>
        <translation>Terminé le {day}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>The signature of your hub does not fit, so nothing that it says is certain. Ask whoever runs your hub.</source>
        <translation>La signature de votre serveur ne correspond pas&#xa0;: rien de ce que dit ce certificat n’est sûr. Adressez-vous à la personne qui gère votre serveur.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the certificate for {title}</source>
        <translation>Enregistrer le certificat de {title}</translation>
    </message>
    <message>
        <source>Revoked {day}</source>
        <translation>Révoqué le {day}</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Cannot be verified</source>
        <translation>Non vérifiable</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>non réussi</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Enregistrée ici</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmation reçue</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Refusée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Record {number}, {moment}</source>
        <translation>Trace {number}, {moment}</translation>
    </message>
    <message>
        <source>Received by the hub {moment}</source>
        <translation>Reçue par le serveur&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Checks that no record was changed or is missing</source>
        <translation>Contrôle qu’aucune trace n’a été modifiée et qu’il n’en manque aucune</translation>
    </message>
    <message>
        <source>Writes all records with their receipts</source>
        <translation>Écrit toutes les traces avec leurs accusés de réception</translation>
    </message>
    <message>
        <source>Lessons you complete and quizzes you hand in appear here at once, and stay.</source>
        <translation>Les leçons que vous terminez et les quiz que vous remettez apparaissent ici aussitôt, et y restent.</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Rien d’enregistré pour l’instant</translation>
    </message>
    <message>
        <source>Select all records</source>
        <translation>Sélectionner toutes les traces</translation>
    </message>
    <message>
        <source>Web page (*.html);;Plain text (*.txt)</source>
        <translation>Page web (*.html);;Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>The certificate was written to {path}. Anybody can check it at {address}</source>
        <translation>Le certificat a été écrit dans {path}. Chacun peut le vérifier à l’adresse {address}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Nothing on this computer has these words. Try fewer of them. Courses that are not here yet cannot be searched.</source>
        <translation>Rien sur cet ordinateur ne contient ces mots. Essayez avec moins de mots. Les cours qui ne sont pas encore ici ne peuvent pas être parcourus.</translation>
    </message>
    <message>
        <source>No place found for “{words}”</source>
        <translation>Aucune occurrence de «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n places found for “{words}”</source>
        <comment>%n place found for “{words}”</comment>
        <translation>
            <numerusform>%n&#xa0;occurrence de «&#xa0;{words}&#xa0;»</numerusform>
            <numerusform>%n&#xa0;occurrences de «&#xa0;{words}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places found</source>
        <comment>%n place found</comment>
        <translation>
            <numerusform>%n&#xa0;occurrence</numerusform>
            <numerusform>%n&#xa0;occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} in {course}</source>
        <translation>{kind} dans {course}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Nobody is signed in. What you do is recorded on this computer and waits for you to sign in.</source>
        <translation>Personne n’est identifié. Ce que vous faites est enregistré sur cet ordinateur et attend que vous vous identifiiez.</translation>
    </message>
    <message>
        <source>{person}, signed in to {hub}</source>
        <translation>{person}, session ouverte sur {hub}</translation>
    </message>
    <message>
        <source>Token kept in: {place}</source>
        <translation>Jeton conservé dans&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Your records go to a record store. It has no courses and marks nothing: courses come from files.</source>
        <translation>Vos traces vont dans un dépôt de traces. Il ne contient pas de cours et ne note rien&#xa0;: les cours viennent de fichiers.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Fermer la session</translation>
    </message>
    <message>
        <source>Deletes nothing that you did</source>
        <translation>Ne supprime rien de ce que vous avez fait</translation>
    </message>
    <message>
        <source>Sign in as another person</source>
        <translation>S’identifier sous un autre nom</translation>
    </message>
    <message>
        <source>Data and network</source>
        <translation>Données et réseau</translation>
    </message>
    <message>
        <source>These rules hold back sound, pictures and video. Records, news and texts are small and always travel, so that nothing you did waits for a budget.</source>
        <translation>Ces règles retiennent le son, les images et la vidéo. Les traces, les nouvelles et les textes sont légers et circulent toujours, afin que rien de ce que vous avez fait n’attende un budget.</translation>
    </message>
    <message>
        <source>What comes by &amp;itself</source>
        <translation>Ce qui arrive &amp;tout seul</translation>
    </message>
    <message>
        <source>After the texts, without being asked for.</source>
        <translation>Après les textes, sans que vous le demandiez.</translation>
    </message>
    <message>
        <source>Data budget a &amp;day</source>
        <translation>Budget de données par &amp;jour</translation>
    </message>
    <message>
        <source>Everything counts that travelled that day.</source>
        <translation>Tout ce qui a circulé ce jour-là compte.</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Pas de budget</translation>
    </message>
    <message>
        <source>Free space …</source>
        <translation>Libérer de l’espace…</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Libérer de l’espace</translation>
    </message>
    <message>
        <source>How much is &amp;needed</source>
        <translation>&amp;Quantité nécessaire</translation>
    </message>
    <message>
        <source>The largest goes first, and no more than that.</source>
        <translation>Le plus volumineux part d’abord, sans dépasser ce qui est nécessaire.</translation>
    </message>
    <message>
        <source>All that can go</source>
        <translation>Tout ce qui peut partir</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Leave everything</source>
        <translation>Tout laisser</translation>
    </message>
    <message>
        <source>Free {size}</source>
        <translation>Libérer {size}</translation>
    </message>
    <message>
        <source>Nothing can go: what is here is not finished yet, is pinned, or cannot be fetched again.</source>
        <translation>Rien ne peut partir&#xa0;: ce qui est ici n’est pas encore terminé, est épinglé ou ne peut pas être téléchargé de nouveau.</translation>
    </message>
    <message>
        <source>This frees {size}; progress and transcripts stay.</source>
        <translation>Cela libère {size}&#xa0;; la progression et les transcriptions restent.</translation>
    </message>
    <message>
        <source>Data budget a &amp;month</source>
        <translation>Budget de données par &amp;mois</translation>
    </message>
    <message>
        <source>From the first of the month on.</source>
        <translation>À partir du premier du mois.</translation>
    </message>
    <message>
        <source>Media also on metered networks</source>
        <translation>Médias également sur les réseaux limités</translation>
    </message>
    <message>
        <source>A metered network is one that costs by how much travels</source>
        <translation>Un réseau limité est un réseau facturé selon le volume transféré</translation>
    </message>
    <message>
        <source>Highest &amp;speed for media</source>
        <translation>&amp;Vitesse maximale pour les médias</translation>
    </message>
    <message>
        <source>So that others on the same link can work.</source>
        <translation>Pour que les autres puissent travailler sur la même liaison.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Pas de limite</translation>
    </message>
    <message>
        <source>kB a second</source>
        <translation>ko par seconde</translation>
    </message>
    <message>
        <source>Media only at certain hours</source>
        <translation>Médias à certaines heures seulement</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>J&amp;usqu’à</translation>
    </message>
    <message>
        <source>Nothing: sound and video when I ask</source>
        <translation>Rien&#xa0;: son et vidéo à ma demande</translation>
    </message>
    <message>
        <source>What suits the network</source>
        <translation>Ce qui convient au réseau</translation>
    </message>
    <message>
        <source>Sound and small video</source>
        <translation>Son et vidéo légère</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Checks databases, disk, keyring and the hub, and says what to do.</source>
        <translation>Vérifie les bases de données, le disque, le trousseau de clés et le serveur, et dit ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Gris foncé</translation>
    </message>
    <message>
        <source>Black that lets the picture through</source>
        <translation>Noir qui laisse voir l’image</translation>
    </message>
    <message>
        <source>At the foot of the picture</source>
        <translation>En bas de l’image</translation>
    </message>
    <message>
        <source>At the top of the picture</source>
        <translation>En haut de l’image</translation>
    </message>
    <message>
        <source>Below the picture</source>
        <translation>Sous l’image</translation>
    </message>
    <message>
        <source>No captions are shown</source>
        <translation>Aucun sous-titre n’est affiché</translation>
    </message>
    <message>
        <source>Colour: {colour}. Behind: {ground}. Place: {place}. Size: {percent} %.</source>
        <translation>Couleur&#xa0;: {colour}. Fond&#xa0;: {ground}. Position&#xa0;: {place}. Taille&#xa0;: {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Sans empattements</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>For readers with dyslexia</source>
        <translation>Pour les lecteurs dyslexiques</translation>
    </message>
    <message numerus="yes">
        <source>About %n letters</source>
        <comment>About %n letter</comment>
        <translation>
            <numerusform>Environ&#xa0;%n&#xa0;lettre</numerusform>
            <numerusform>Environ&#xa0;%n&#xa0;lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>T&amp;aille du texte</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus and Ctrl+0 change it anywhere</source>
        <translation>Ctrl+Plus, Ctrl+Moins et Ctrl+0 la changent partout</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>There is nothing to save. Once you are signed in, all of this follows you to your other devices.</source>
        <translation>Il n’y a rien à enregistrer. Dès que votre session est ouverte, tout ceci vous suit sur vos autres appareils.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Revenir aux valeurs par défaut</translation>
    </message>
    <message>
        <source>Everything as you had it before</source>
        <translation>Tout remettre comme avant</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>What moves by itself stands still</source>
        <translation>Ce qui bouge tout seul reste immobile</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Réduire les animations</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Letters and signs in recordings, digits in quizzes. Without them each has its button.</source>
        <translation>Lettres et signes dans les enregistrements, chiffres dans les quiz. Sans eux, chaque action garde son bouton.</translation>
    </message>
    <message>
        <source>Single letters, digits and signs are shortcuts</source>
        <translation>Lettres, chiffres et signes seuls servent de raccourcis</translation>
    </message>
    <message>
        <source>Captions and descriptions</source>
        <translation>Sous-titres et descriptions</translation>
    </message>
    <message>
        <source>Show captions</source>
        <translation>Afficher les sous-titres</translation>
    </message>
    <message>
        <source>Size of captions</source>
        <translation>Taille des sous-titres</translation>
    </message>
    <message>
        <source>Colour of captions</source>
        <translation>Couleur des sous-titres</translation>
    </message>
    <message>
        <source>Behind captions</source>
        <translation>Fond des sous-titres</translation>
    </message>
    <message>
        <source>Place of captions</source>
        <translation>Position des sous-titres</translation>
    </message>
    <message>
        <source>What can only be seen is told, where a recording has such descriptions</source>
        <translation>Ce qui ne peut être que vu est raconté, quand un enregistrement comporte de telles descriptions</translation>
    </message>
    <message>
        <source>Describe pictures in words</source>
        <translation>Décrire les images par des mots</translation>
    </message>
    <message>
        <source>Playing and reading aloud</source>
        <translation>Écoute et lecture à voix haute</translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>It stops when you scroll yourself</source>
        <translation>Elle s’arrête quand vous faites défiler vous-même</translation>
    </message>
    <message>
        <source>The transcript follows the recording</source>
        <translation>La transcription suit l’enregistrement</translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation>Vitesse de la lecture à voix haute</translation>
    </message>
    <message>
        <source>Reading lessons and transcripts</source>
        <translation>Lecture des leçons et des transcriptions</translation>
    </message>
    <message>
        <source>Size of what you read</source>
        <translation>Taille de ce que vous lisez</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Longueur des lignes</translation>
    </message>
    <message>
        <source>Colours of what you read</source>
        <translation>Couleurs de ce que vous lisez</translation>
    </message>
    <message>
        <source>Everything is as it was at first. Undo brings back what you had.</source>
        <translation>Tout est comme au début. Annuler rétablit ce que vous aviez.</translation>
    </message>
    <message>
        <source>Everything is as it was at first already.</source>
        <translation>Tout est déjà comme au début.</translation>
    </message>
    <message>
        <source>Everything is as you had it before.</source>
        <translation>Tout est comme vous l’aviez avant.</translation>
    </message>
    <message>
        <source>Takes effect when the program is started again.</source>
        <translation>Prend effet au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sync by itself when there is a connection</source>
        <translation>Synchroniser automatiquement quand il y a une connexion</translation>
    </message>
    <message>
        <source>Minutes between syncs</source>
        <translation>Minutes entre deux synchronisations</translation>
    </message>
    <message>
        <source>Records are never removed, whatever you free here. What is freed can be fetched again.</source>
        <translation>Les traces ne sont jamais supprimées, quoi que vous libériez ici. Ce qui est libéré peut être téléchargé de nouveau.</translation>
    </message>
    <message>
        <source>The &amp;most that courses may take</source>
        <translation>Espace &amp;maximal pour les cours</translation>
    </message>
    <message>
        <source>Finished media go first where room is needed.</source>
        <translation>Les médias terminés partent d’abord quand il faut de la place.</translation>
    </message>
    <message>
        <source>What must stay &amp;free on the disk</source>
        <translation>Espace qui doit &amp;rester libre sur le disque</translation>
    </message>
    <message>
        <source>Sound and pictures are not fetched below that.</source>
        <translation>En dessous, le son et les images ne sont pas téléchargés.</translation>
    </message>
    <message>
        <source>Pin its media: they stay</source>
        <translation>Épingler ses médias&#xa0;: ils restent</translation>
    </message>
    <message>
        <source>Pin the media of {title}: they stay</source>
        <translation>Épingler les médias de {title}&#xa0;: ils restent</translation>
    </message>
    <message>
        <source>Show each unit: {part} of {title}</source>
        <translation>Afficher chaque unité&#xa0;: {part} – {title}</translation>
    </message>
    <message>
        <source>Hide the units: {part} of {title}</source>
        <translation>Masquer les unités&#xa0;: {part} – {title}</translation>
    </message>
    <message>
        <source>Hide units</source>
        <translation>Masquer les unités</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>Par unité</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>{course}: {unit}</source>
        <translation>{course}&#xa0;: {unit}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Courses take {size} on this computer.</source>
        <translation>Les cours occupent {size} sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No course is on this computer yet.</source>
        <translation>Aucun cours n’est encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {part} of {title}</source>
        <translation>Retirer&#xa0;: {part} – {title}</translation>
    </message>
    <message>
        <source>Free …</source>
        <translation>Libérer…</translation>
    </message>
    <message>
        <source>Free {part} of {title}</source>
        <translation>Libérer&#xa0;: {part} – {title}</translation>
    </message>
    <message>
        <source>{size} got free.</source>
        <translation>Espace libéré&#xa0;: {size}.</translation>
    </message>
    <message>
        <source>Paused: {part}</source>
        <translation>Suspendu&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Goes on: {part}</source>
        <translation>Reprise&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Taken out of the queue: {part}</source>
        <translation>Retiré de la file d’attente&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Sound comes now, video later</source>
        <translation>Le son arrive maintenant, la vidéo plus tard</translation>
    </message>
    <message>
        <source>Put into the queue: {part}</source>
        <translation>Mis dans la file d’attente&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Its text comes back with the next sync while it is assigned.</source>
        <translation>Son texte revient avec la prochaine synchronisation tant que le cours est attribué.</translation>
    </message>
    <message>
        <source>{size} got free; progress and transcripts stay.</source>
        <translation>Espace libéré&#xa0;: {size}&#xa0;; la progression et les transcriptions restent.</translation>
    </message>
    <message>
        <source>Fetch again what went</source>
        <translation>Télécharger de nouveau ce qui est parti</translation>
    </message>
    <message>
        <source>What went is in the queue again.</source>
        <translation>Ce qui est parti est de nouveau dans la file d’attente.</translation>
    </message>
    <message>
        <source>Remove {size} of {part}?</source>
        <translation>Retirer {size} ({part})&#xa0;?</translation>
    </message>
    <message>
        <source>The course does not open without it.</source>
        <translation>Sans cela, le cours ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>Whoever did it should get it: records cannot change hands later.</source>
        <translation>Ce travail doit revenir à la personne qui l’a fait&#xa0;: les traces ne peuvent pas changer de propriétaire ensuite.</translation>
    </message>
    <message>
        <source>It is mine: send it in my name</source>
        <translation>De moi&#xa0;: l’envoyer en mon nom</translation>
    </message>
    <message>
        <source>It is somebody else&apos;s: leave it here for them</source>
        <translation>De quelqu’un d’autre&#xa0;: le laisser ici</translation>
    </message>
    <message numerus="yes">
        <source>%n records were made here before anybody signed in. Whose work is that?</source>
        <comment>%n record was made here before anybody signed in. Whose work is that?</comment>
        <translation>
            <numerusform>%n&#xa0;trace a été créée ici avant que quelqu’un s’identifie. De qui est ce travail&#xa0;?</numerusform>
            <numerusform>%n&#xa0;traces ont été créées ici avant que quelqu’un s’identifie. De qui est ce travail&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation&apos;s hub gives you your courses and keeps your records. You need it once; after that you learn without a network.</source>
        <translation>Le serveur de votre organisation vous donne vos cours et conserve vos traces. Il vous le faut une fois&#xa0;; ensuite, vous apprenez sans réseau.</translation>
    </message>
    <message>
        <source>Other ways to sign in</source>
        <translation>Autres façons de s’identifier</translation>
    </message>
    <message>
        <source>Accessibility settings</source>
        <translation>Paramètres d’accessibilité</translation>
    </message>
    <message>
        <source>Text size, contrast, captions and language</source>
        <translation>Taille du texte, contraste, sous-titres et langue</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Affiché ci-dessous</translation>
    </message>
    <message>
        <source>Folded away; shows a record store</source>
        <translation>Replié&#xa0;; affiche un dépôt de traces</translation>
    </message>
    <message>
        <source>Please say first whose the work is that was done here.</source>
        <translation>Veuillez d’abord indiquer de qui est le travail fait ici.</translation>
    </message>
    <message>
        <source>Sign in to the record store</source>
        <translation>S’identifier auprès du dépôt de traces</translation>
    </message>
    <message>
        <source>Please fill in: {fields}.</source>
        <translation>Veuillez remplir&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Identification en cours…</translation>
    </message>
    <message>
        <source>As your organisation gave it to you, such as https://learn.example.org</source>
        <translation>Telle que votre organisation vous l’a donnée, par exemple https://learn.example.org</translation>
    </message>
    <message>
        <source>Address of the &amp;hub</source>
        <translation>Adresse du &amp;serveur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Address of the &amp;record store</source>
        <translation>Adresse du &amp;dépôt de traces</translation>
    </message>
    <message>
        <source>Its xAPI endpoint, such as https://records.example.org/xapi</source>
        <translation>Son point d’accès xAPI, par exemple https://records.example.org/xapi</translation>
    </message>
    <message>
        <source>Your name in the records</source>
        <translation>Votre nom dans les traces</translation>
    </message>
    <message>
        <source>As your organisation knows you</source>
        <translation>Tel que votre organisation vous connaît</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>The name of the account at the record store</source>
        <translation>Le nom du compte auprès du dépôt de traces</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>S&amp;ecret</translation>
    </message>
    <message>
        <source>Record store</source>
        <translation>Dépôt de traces</translation>
    </message>
    <message>
        <source>Sends your records to a learning record store (xAPI) instead of a hub. It has no courses and marks nothing: you import courses from files, and certifying quizzes stay unmarked.</source>
        <translation>Envoie vos traces à un dépôt de traces d’apprentissage (LRS, xAPI) plutôt qu’à un serveur. Il ne contient pas de cours et ne note rien&#xa0;: vous importez les cours depuis des fichiers, et les quiz certifiants restent sans note.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of records and link</source>
        <translation>Détails des traces et de la liaison</translation>
    </message>
    <message>
        <source>{work}: {how_far}</source>
        <translation>{work}&#xa0;: {how_far}</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>What this network &amp;is</source>
        <translation>&amp;Type de ce réseau</translation>
    </message>
    <message>
        <source>Records and texts travel on any network. This is kept for each.</source>
        <translation>Les traces et les textes circulent sur tous les réseaux. Ceci est retenu pour chacun.</translation>
    </message>
    <message>
        <source>Budgets, hours and speed</source>
        <translation>Budgets, heures et vitesse</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>No network has been used yet</source>
        <translation>Aucun réseau n’a encore été utilisé</translation>
    </message>
    <message>
        <source>After the first sync you can say here whether a network is metered.</source>
        <translation>Après la première synchronisation, vous pourrez indiquer ici si un réseau est limité.</translation>
    </message>
    <message>
        <source>Speed not measured yet</source>
        <translation>Vitesse pas encore mesurée</translation>
    </message>
    <message>
        <source>About {speed}, as measured here</source>
        <translation>Environ {speed}, selon les mesures faites ici</translation>
    </message>
    <message>
        <source>No budget set</source>
        <translation>Aucun budget défini</translation>
    </message>
    <message>
        <source>Budget of {size} used up</source>
        <translation>Budget de {size} épuisé</translation>
    </message>
    <message>
        <source>of a budget of {size}</source>
        <translation>sur un budget de {size}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Comme l’indique le système</translation>
    </message>
    <message>
        <source>Metered: sound and pictures wait</source>
        <translation>Limité&#xa0;: le son et les images attendent</translation>
    </message>
    <message>
        <source>Not metered: everything may travel</source>
        <translation>Non limité&#xa0;: tout peut circuler</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>Choose in the library</source>
        <translation>Choisir dans la bibliothèque</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put {title} back into the queue</source>
        <translation>Remettre {title} dans la file d’attente</translation>
    </message>
    <message>
        <source>“{title}” ({part}) was taken out.</source>
        <translation>«&#xa0;{title}&#xa0;» ({part}) a été retiré de la file.</translation>
    </message>
    <message>
        <source>What is here of it stays.</source>
        <translation>Ce qui en est déjà ici reste.</translation>
    </message>
    <message>
        <source>Texts of what is assigned to you come back with the next sync.</source>
        <translation>Les textes de ce qui vous est attribué reviennent avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Everything is paused.</source>
        <translation>Tout est suspendu.</translation>
    </message>
    <message numerus="yes">
        <source>{cost} to fetch; %n are paused.</source>
        <comment>{cost} to fetch; %n is paused.</comment>
        <translation>
            <numerusform>{cost} à télécharger&#xa0;;&#xa0;%n&#xa0;téléchargement suspendu.</numerusform>
            <numerusform>{cost} à télécharger&#xa0;;&#xa0;%n&#xa0;téléchargements suspendus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{cost} to fetch.</source>
        <translation>{cost} à télécharger.</translation>
    </message>
    <message numerus="yes">
        <source>How much there is to fetch is not known yet; %n are paused.</source>
        <comment>How much there is to fetch is not known yet; %n is paused.</comment>
        <translation>
            <numerusform>Le volume à télécharger n’est pas encore connu&#xa0;;&#xa0;%n&#xa0;téléchargement suspendu.</numerusform>
            <numerusform>Le volume à télécharger n’est pas encore connu&#xa0;;&#xa0;%n&#xa0;téléchargements suspendus.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much there is to fetch is not known yet.</source>
        <translation>Le volume à télécharger n’est pas encore connu.</translation>
    </message>
    <message>
        <source>Nothing waits to be fetched. Texts of your courses come by themselves with every sync; sound and pictures come when you ask for them in a course.</source>
        <translation>Rien n’attend d’être téléchargé. Les textes de vos cours arrivent d’eux-mêmes à chaque synchronisation&#xa0;; le son et les images arrivent quand vous les demandez dans un cours.</translation>
    </message>
    <message>
        <source>Moving now</source>
        <translation>En cours de transfert</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Look at what needs it</source>
        <translation>Examiner les points à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look.</source>
        <comment>%n thing needs a look.</comment>
        <translation>
            <numerusform>%n&#xa0;point est à vérifier.</numerusform>
            <numerusform>%n&#xa0;points sont à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Last exchange {when}</source>
        <translation>Dernier échange&#xa0;: {when}</translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation>Aucun échange pour l’instant</translation>
    </message>
    <message>
        <source>the next by itself in about {time}</source>
        <translation>le prochain automatiquement dans environ {time}</translation>
    </message>
    <message>
        <source>the next when you ask for it</source>
        <translation>le prochain quand vous le demanderez</translation>
    </message>
    <message>
        <source>All downloads are paused</source>
        <translation>Tous les téléchargements sont suspendus</translation>
    </message>
    <message>
        <source>All downloads go on</source>
        <translation>Tous les téléchargements reprennent</translation>
    </message>
    <message>
        <source>{title} is in the queue again</source>
        <translation>{title} est de nouveau dans la file d’attente</translation>
    </message>
    <message>
        <source>the record store asked to wait until {time}</source>
        <translation>le dépôt de traces a demandé d’attendre jusqu’à {time}</translation>
    </message>
    <message>
        <source>the hub asked to wait until {time}</source>
        <translation>le serveur a demandé d’attendre jusqu’à {time}</translation>
    </message>
    <message>
        <source>{title} is paused</source>
        <translation>{title} est suspendu</translation>
    </message>
    <message>
        <source>{title} goes on</source>
        <translation>{title} reprend</translation>
    </message>
    <message>
        <source>{title} was taken out of the queue</source>
        <translation>{title} a été retiré de la file d’attente</translation>
    </message>
    <message>
        <source>{title} was moved up</source>
        <translation>{title} est monté d’une place</translation>
    </message>
    <message>
        <source>{title} was moved down</source>
        <translation>{title} est descendu d’une place</translation>
    </message>
    <message>
        <source>{title} comes first now</source>
        <translation>{title} passe en premier</translation>
    </message>
    <message>
        <source>{title} comes last now</source>
        <translation>{title} passe en dernier</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation>Placer en tête</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Placer en fin</translation>
    </message>
    <message>
        <source>Downloads, first comes first</source>
        <translation>Téléchargements, le premier de la liste arrive en premier</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Tout afficher ({count})</translation>
    </message>
    <message>
        <source>Space pauses and resumes, Alt with an arrow key moves, Delete cancels</source>
        <translation>Espace suspend et reprend, Alt avec une flèche déplace, Suppr annule</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>échéance&#xa0;: {day}</translation>
    </message>
    <message>
        <source>How much is here</source>
        <translation>Part déjà ici</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Téléchargement en cours</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Records waiting</source>
        <translation>Traces en attente</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Envoyées, sans réponse encore</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Afficher les traces</translation>
    </message>
    <message>
        <source>Sign in to your organisation&apos;s hub; what you do until then is kept here and sent after that.</source>
        <translation>Identifiez-vous auprès du serveur de votre organisation&#xa0;; ce que vous faites d’ici là est conservé ici et envoyé ensuite.</translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look. Nothing of it is lost.</source>
        <comment>%n thing needs a look. Nothing of it is lost.</comment>
        <translation>
            <numerusform>%n&#xa0;point est à vérifier. Rien n’en est perdu.</numerusform>
            <numerusform>%n&#xa0;points sont à vérifier. Rien n’en est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Nouveau pour vous</translation>
    </message>
    <message>
        <source>Your courses come with the next sync</source>
        <translation>Vos cours arrivent avec la prochaine synchronisation</translation>
    </message>
    <message>
        <source>Their texts are small and come first; they are enough to begin with.</source>
        <translation>Leurs textes sont légers et arrivent en premier&#xa0;; ils suffisent pour commencer.</translation>
    </message>
    <message numerus="yes">
        <source>%n units done in the last seven days.</source>
        <comment>%n unit done in the last seven days.</comment>
        <translation>
            <numerusform>%n&#xa0;unité terminée ces sept derniers jours.</numerusform>
            <numerusform>%n&#xa0;unités terminées ces sept derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on where you left</source>
        <translation>Reprendre là où vous en étiez</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>La suite pour vous</translation>
    </message>
    <message>
        <source>Progress in {title}: {done}</source>
        <translation>Progression dans {title}&#xa0;: {done}</translation>
    </message>
    <message>
        <source>Watch on from {time}</source>
        <translation>Continuer à regarder à {time}</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Listen on from {time}</source>
        <translation>Continuer à écouter à {time}</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continuer à lire</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Show the course</source>
        <translation>Afficher le cours</translation>
    </message>
    <message>
        <source>All {count} in the library</source>
        <translation>Tout voir dans la bibliothèque ({count})</translation>
    </message>
    <message>
        <source>{section}: all {count} in the library</source>
        <translation>{section}&#xa0;: tout voir dans la bibliothèque ({count})</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>Sign in to your organisation&apos;s hub to get your courses, or import a course package from the library.</source>
        <translation>Identifiez-vous auprès du serveur de votre organisation pour obtenir vos cours, ou importez un cours depuis la bibliothèque.</translation>
    </message>
    <message>
        <source>Welcome to Learner</source>
        <translation>Bienvenue dans Learner</translation>
    </message>
    <message>
        <source>Show what waits to be sent</source>
        <translation>Montrer ce qui attend d’être envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for your hub</source>
        <comment>%n record waits for your hub</comment>
        <translation>
            <numerusform>%n&#xa0;trace attend votre serveur</numerusform>
            <numerusform>%n&#xa0;traces attendent votre serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on this computer and go by themselves as soon as there is a connection.</source>
        <translation>Elles sont conservées sur cet ordinateur et partent d’elles-mêmes dès qu’il y a une connexion.</translation>
    </message>
    <message>
        <source>Nothing is assigned to you yet</source>
        <translation>Rien ne vous est encore attribué</translation>
    </message>
    <message>
        <source>As soon as a course is assigned to you, it stands here after a sync, with the lesson to begin with and the day it is due.</source>
        <translation>Dès qu’un cours vous est attribué, il apparaît ici après une synchronisation, avec la leçon par laquelle commencer et son échéance.</translation>
    </message>
    <message>
        <source>Everything assigned to you is done. What comes new stands here after a sync.</source>
        <translation>Tout ce qui vous est attribué est terminé. Ce qui est nouveau apparaît ici après une synchronisation.</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Bonjour, {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n courses due, the first {day}</source>
        <comment>%n course due {day}</comment>
        <translation>
            <numerusform>%n&#xa0;cours à terminer, échéance&#xa0;: {day}</numerusform>
            <numerusform>%n&#xa0;cours à terminer, première échéance&#xa0;: {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new courses</source>
        <comment>%n new course</comment>
        <translation>
            <numerusform>%n&#xa0;nouveau cours</numerusform>
            <numerusform>%n&#xa0;nouveaux cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due and nothing is new.</source>
        <translation>Aucune échéance et rien de nouveau.</translation>
    </message>
    <message>
        <source>Search courses, lessons and questions  ({keys})</source>
        <translation>Rechercher des cours, des leçons et des questions  ({keys})</translation>
    </message>
    <message>
        <source>Finds courses, lessons and questions on this computer while you type</source>
        <translation>Trouve les cours, les leçons et les questions de cet ordinateur pendant la saisie</translation>
    </message>
    <message>
        <source>Needs a connection</source>
        <translation>Nécessite une connexion</translation>
    </message>
    <message>
        <source>text, questions and key pictures</source>
        <translation>texte, questions et images clés</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>small video</source>
        <translation>vidéo légère</translation>
    </message>
    <message>
        <source>full-size pictures and media</source>
        <translation>images et médias en pleine résolution</translation>
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
        <translation>{place} sur {length}</translation>
    </message>
    <message>
        <source>{place} / {length}</source>
        <translation>{place} / {length}</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Small sound</source>
        <translation>Son léger</translation>
    </message>
    <message>
        <source>Full-size video</source>
        <translation>Vidéo en pleine résolution</translation>
    </message>
    <message>
        <source>Full-quality sound</source>
        <translation>Son en pleine qualité</translation>
    </message>
    <message>
        <source>Transcript alone</source>
        <translation>Transcription seule</translation>
    </message>
    <message>
        <source>{quality}, {size}, here</source>
        <translation>{quality}, {size}, ici</translation>
    </message>
    <message>
        <source>Fetch: {quality}, {size}</source>
        <translation>Télécharger&#xa0;: {quality}, {size}</translation>
    </message>
    <message>
        <source>Done: watched</source>
        <translation>Terminé&#xa0;: regardé</translation>
    </message>
    <message>
        <source>Done: listened to</source>
        <translation>Terminé&#xa0;: écouté</translation>
    </message>
    <message>
        <source>Done: read</source>
        <translation>Terminé&#xa0;: lu</translation>
    </message>
    <message>
        <source>{rate}×</source>
        <translation>{rate}×</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>%n hour</comment>
        <translation>
            <numerusform>%n&#xa0;heure</numerusform>
            <numerusform>%n&#xa0;heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>%n minute</comment>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{all_but_last} and {last}</source>
        <translation>{all_but_last} et {last}</translation>
    </message>
    <message>
        <source>“{title}” ({part})</source>
        <translation>«&#xa0;{title}&#xa0;» ({part})</translation>
    </message>
    <message>
        <source>Fetching {download}</source>
        <translation>Téléchargement&#xa0;: {download}</translation>
    </message>
    <message>
        <source>{download} is here</source>
        <translation>{download}&#xa0;: arrivé</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>début du transfert</translation>
    </message>
    <message>
        <source>Here, works offline</source>
        <translation>Ici, fonctionne hors connexion</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>Pas encore sur cet ordinateur</translation>
    </message>
    <message>
        <source>Needs space</source>
        <translation>Manque d’espace</translation>
    </message>
    <message>
        <source>Waits to be fetched</source>
        <translation>En attente de téléchargement</translation>
    </message>
    <message>
        <source>Newer version: paused</source>
        <translation>Version plus récente&#xa0;: suspendue</translation>
    </message>
    <message>
        <source>Newer version: needs space</source>
        <translation>Version plus récente&#xa0;: manque d’espace</translation>
    </message>
    <message>
        <source>Newer version: could not be fetched</source>
        <translation>Version plus récente&#xa0;: échec du téléchargement</translation>
    </message>
    <message>
        <source>Newer version: arriving, {percent}</source>
        <translation>Version plus récente&#xa0;: en cours d’arrivée, {percent}</translation>
    </message>
    <message>
        <source>Newer version: waits to be fetched</source>
        <translation>Version plus récente&#xa0;: en attente de téléchargement</translation>
    </message>
    <message>
        <source>Media paused</source>
        <translation>Médias suspendus</translation>
    </message>
    <message>
        <source>Media need space</source>
        <translation>Médias&#xa0;: manque d’espace</translation>
    </message>
    <message>
        <source>Media wait: {cause}</source>
        <translation>Médias en attente&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>Media to come</source>
        <translation>Médias à venir</translation>
    </message>
    <message>
        <source>budget used up</source>
        <translation>budget épuisé</translation>
    </message>
    <message>
        <source>metered network</source>
        <translation>réseau limité</translation>
    </message>
    <message>
        <source>outside download hours</source>
        <translation>hors des heures de téléchargement</translation>
    </message>
    <message>
        <source>course storage used up</source>
        <translation>espace réservé aux cours épuisé</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disque plein</translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look</source>
        <comment>%n thing needs a look</comment>
        <translation>
            <numerusform>%n&#xa0;point à vérifier</numerusform>
            <numerusform>%n&#xa0;points à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were written to {path}.</source>
        <comment>%n record was written to {path}.</comment>
        <translation>
            <numerusform>%n&#xa0;trace a été écrite dans {path}.</numerusform>
            <numerusform>%n&#xa0;traces ont été écrites dans {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
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
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Échéance&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Was due {day}, still accepted</source>
        <translation>Échéance passée ({day}), encore accepté</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>En retard, échéance&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Done on time</source>
        <translation>Terminé à temps</translation>
    </message>
    <message>
        <source>Done, late</source>
        <translation>Terminé, en retard</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Retired, can be finished</source>
        <translation>Archivé, peut être terminé</translation>
    </message>
    <message>
        <source>Completed with {percent}</source>
        <translation>Terminé avec {percent}</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} sur {all} terminées</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>{size} à télécharger</translation>
    </message>
    <message>
        <source>Size not known yet</source>
        <translation>Taille pas encore connue</translation>
    </message>
    <message>
        <source>{here} here</source>
        <translation>{here} ici</translation>
    </message>
    <message>
        <source>{here} here, {rest} more to fetch</source>
        <translation>{here} ici, encore {rest} à télécharger</translation>
    </message>
    <message>
        <source>Done, {percent}</source>
        <translation>Terminé, {percent}</translation>
    </message>
    <message>
        <source>Recorded, marked on the next sync</source>
        <translation>Enregistré, noté à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>Not passed yet, {percent}</source>
        <translation>Pas encore réussi, {percent}</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Statement to confirm</source>
        <translation>Déclaration à confirmer</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>Séance en direct</translation>
    </message>
    <message>
        <source>The record store does not know this account with this secret.</source>
        <translation>Le dépôt de traces ne connaît pas ce compte avec ce secret.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>{what} (on another device)</source>
        <translation>{what} (sur un autre appareil)</translation>
    </message>
    <message>
        <source>Every attempt is kept: {attempts}.</source>
        <translation>Chaque tentative est conservée&#xa0;: {attempts}.</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <comment>an attempt</comment>
        <translation>pas encore notée</translation>
    </message>
    <message>
        <source>{score} here on {day}</source>
        <translation>{score} ici le {day}</translation>
    </message>
    <message>
        <source>{score} on another device on {day}</source>
        <translation>{score} sur un autre appareil le {day}</translation>
    </message>
    <message>
        <source>The best one counts.</source>
        <translation>La meilleure compte.</translation>
    </message>
    <message>
        <source>The latest one counts.</source>
        <translation>La dernière compte.</translation>
    </message>
    <message>
        <source>The first one counts.</source>
        <translation>La première compte.</translation>
    </message>
    <message>
        <source>The reason given: {reason}.</source>
        <translation>La raison donnée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It is kept here. Show it to your training team, export it, or send it once more.</source>
        <translation>Elle est conservée ici. Montrez-la à votre équipe de formation, exportez-la ou renvoyez-la.</translation>
    </message>
    <message>
        <source>There is no certificate {code} here.</source>
        <translation>Il n’y a pas de certificat {code} ici.</translation>
    </message>
    <message>
        <source>Sync, and look again.</source>
        <translation>Synchronisez et regardez de nouveau.</translation>
    </message>
    <message>
        <source>The certificate {code} is not valid: {standing}.</source>
        <translation>Le certificat {code} n’est pas valable&#xa0;: {standing}.</translation>
    </message>
    <message>
        <source>Ask your hub.</source>
        <translation>Renseignez-vous auprès du responsable de votre serveur.</translation>
    </message>
    <message>
        <source>There is no course {course_id} for you.</source>
        <translation>Il n’y a pas de cours {course_id} pour vous.</translation>
    </message>
    <message>
        <source>Sync first; “learner-app courses” lists what there is.</source>
        <translation>Synchronisez d’abord&#xa0;; «&#xa0;learner-app courses&#xa0;» donne la liste de ce qui existe.</translation>
    </message>
    <message>
        <source>“{title}” is not all here, and what is missing is not on its way.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est pas entièrement ici, et ce qui manque n’est pas en route.</translation>
    </message>
    <message>
        <source>Look at the queue of downloads and let it go on; sync where it is not in there.</source>
        <translation>Consultez la file d’attente des téléchargements et laissez-le continuer&#xa0;; s’il n’y figure pas, synchronisez.</translation>
    </message>
    <message>
        <source>Even a short message is too large for the hub.</source>
        <translation>Même un court message est trop volumineux pour le serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%n records were answered</source>
        <comment>%n record was answered</comment>
        <translation>
            <numerusform>%n&#xa0;trace a reçu une réponse</numerusform>
            <numerusform>%n&#xa0;traces ont reçu une réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub answered, but not to what it was asked.</source>
        <translation>Le serveur a répondu, mais pas à ce qui lui était demandé.</translation>
    </message>
    <message>
        <source>Even an empty message is too large for the hub.</source>
        <translation>Même un message vide est trop volumineux pour le serveur.</translation>
    </message>
    <message>
        <source>Your records are safe here; tell the hub&apos;s operator.</source>
        <translation>Vos traces sont en sécurité ici&#xa0;; prévenez le responsable du serveur.</translation>
    </message>
    <message>
        <source>The record store says that it has a record already, and does not show which: {reason}.</source>
        <translation>Le dépôt de traces dit avoir déjà une trace et n’indique pas laquelle&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The record store said yes to a record and does not have it.</source>
        <translation>Le dépôt de traces a accepté une trace et ne l’a pas.</translation>
    </message>
    <message>
        <source>Your records are safe here; tell the operator of the record store.</source>
        <translation>Vos traces sont en sécurité ici&#xa0;; prévenez le responsable du dépôt de traces.</translation>
    </message>
    <message>
        <source>Even a single record is too large for the record store.</source>
        <translation>Même une seule trace est trop volumineuse pour le dépôt de traces.</translation>
    </message>
    <message>
        <source>Exchanging records and news …</source>
        <translation>Échange des traces et des nouvelles…</translation>
    </message>
    <message>
        <source>Fetching “{title}”: {percent}</source>
        <translation>Téléchargement de «&#xa0;{title}&#xa0;»&#xa0;: {percent}</translation>
    </message>
    <message>
        <source>Fetching “{title}” ({what}): {percent}</source>
        <translation>Téléchargement de «&#xa0;{title}&#xa0;» ({what})&#xa0;: {percent}</translation>
    </message>
    <message>
        <source>databases</source>
        <comment>what is checked</comment>
        <translation>bases de données</translation>
    </message>
    <message>
        <source>records</source>
        <comment>what is checked</comment>
        <translation>traces</translation>
    </message>
    <message>
        <source>resources</source>
        <comment>what is checked</comment>
        <translation>fichiers du programme</translation>
    </message>
    <message>
        <source>keyring</source>
        <comment>what is checked</comment>
        <translation>trousseau de clés</translation>
    </message>
    <message>
        <source>disk</source>
        <comment>what is checked</comment>
        <translation>disque</translation>
    </message>
    <message>
        <source>sign-in</source>
        <comment>what is checked</comment>
        <translation>identification</translation>
    </message>
    <message>
        <source>hub</source>
        <comment>what is checked</comment>
        <translation>serveur</translation>
    </message>
    <message>
        <source>clock</source>
        <comment>what is checked</comment>
        <translation>horloge</translation>
    </message>
    <message>
        <source>Look at your records; nothing else is to do.</source>
        <translation>Consultez vos traces&#xa0;; il n’y a rien d’autre à faire.</translation>
    </message>
    <message>
        <source>records and library open and are whole</source>
        <translation>les traces et la bibliothèque s’ouvrent et sont intactes</translation>
    </message>
    <message numerus="yes">
        <source>%n records, the chain is whole</source>
        <comment>%n record, the chain is whole</comment>
        <translation>
            <numerusform>%n&#xa0;trace, la chaîne est intacte</numerusform>
            <numerusform>%n&#xa0;traces, la chaîne est intacte</numerusform>
        </translation>
    </message>
    <message>
        <source>record {number} does not fit: {reason}</source>
        <translation>la trace {number} ne concorde pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Export your records and show them to the hub&apos;s operator.</source>
        <translation>Exportez vos traces et montrez-les au responsable du serveur.</translation>
    </message>
    <message>
        <source>no system keyring: the token is kept in an encrypted file that only you can read, which is weaker</source>
        <translation>pas de trousseau de clés du système&#xa0;: le jeton est conservé dans un fichier chiffré lisible par vous seulement, ce qui est moins sûr</translation>
    </message>
    <message>
        <source>Install and unlock a keyring (GNOME Keyring, KWallet), then sign in again.</source>
        <translation>Installez et déverrouillez un trousseau de clés (GNOME Keyring, KWallet), puis identifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>{number} MB free</source>
        <translation>{number}&#xa0;Mo libres</translation>
    </message>
    <message>
        <source>Free some space on this disk.</source>
        <translation>Libérez de l’espace sur ce disque.</translation>
    </message>
    <message>
        <source>signed in as {user}</source>
        <translation>session ouverte&#xa0;: {user}</translation>
    </message>
    <message>
        <source>{user} is signed out, or the hub wants a new sign-in</source>
        <translation>la session de {user} est fermée, ou le serveur demande une nouvelle identification</translation>
    </message>
    <message>
        <source>Sign in again; what waits is kept and sent after that.</source>
        <translation>Identifiez-vous de nouveau&#xa0;; ce qui attend est conservé et envoyé ensuite.</translation>
    </message>
    <message>
        <source>nobody has signed in yet</source>
        <translation>personne ne s’est encore identifié</translation>
    </message>
    <message>
        <source>Sign in to your hub, or import a .learnpack.</source>
        <translation>Identifiez-vous auprès de votre serveur, ou importez un fichier .learnpack.</translation>
    </message>
    <message>
        <source>{hub_url} answers</source>
        <translation>{hub_url} répond</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock; the records keep what it says.</source>
        <translation>Réglez l’horloge de cet ordinateur&#xa0;; les traces retiennent ce qu’elle indique.</translation>
    </message>
    <message>
        <source>as the hub&apos;s</source>
        <comment>the clock of this computer</comment>
        <translation>comme celle du serveur</translation>
    </message>
    <message>
        <source>{seconds} s ahead of the hub&apos;s</source>
        <translation>{seconds}&#xa0;s d’avance sur celle du serveur</translation>
    </message>
    <message>
        <source>{seconds} s behind the hub&apos;s</source>
        <translation>{seconds}&#xa0;s de retard sur celle du serveur</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>manque&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>No network has been used here yet.</source>
        <translation>Aucun réseau n’a encore été utilisé ici.</translation>
    </message>
    <message>
        <source>Sync first, then choose.</source>
        <translation>Synchronisez d’abord, puis choisissez.</translation>
    </message>
    <message>
        <source>That is no longer in the queue.</source>
        <translation>Ce n’est plus dans la file d’attente.</translation>
    </message>
    <message>
        <source>Look at the queue again; it may be here already.</source>
        <translation>Regardez de nouveau la file d’attente&#xa0;; c’est peut-être déjà ici.</translation>
    </message>
    <message>
        <source>That course version is not here.</source>
        <translation>Cette version du cours n’est pas ici.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>A quiz of “{title}” is under way, so its texts stay.</source>
        <translation>Un quiz de «&#xa0;{title}&#xa0;» est en cours&#xa0;; ses textes restent donc.</translation>
    </message>
    <message>
        <source>Hand the quiz in first.</source>
        <translation>Remettez d’abord le quiz.</translation>
    </message>
    <message>
        <source>{needed} MB are needed, {missing} MB more than there is room for.</source>
        <translation>Il faut {needed}&#xa0;Mo, soit {missing}&#xa0;Mo de plus que la place disponible.</translation>
    </message>
    <message>
        <source>The course that arrived is not the one that was announced.</source>
        <translation>Le cours arrivé n’est pas celui qui était annoncé.</translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation>Synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>The hub sent nothing of what it was asked for.</source>
        <translation>Le serveur n’a rien envoyé de ce qui lui était demandé.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>A part of the course arrived damaged and was thrown away.</source>
        <translation>Une partie du cours est arrivée endommagée et a été écartée.</translation>
    </message>
    <message>
        <source>Try again; tell the hub&apos;s operator if it happens again.</source>
        <translation>Réessayez&#xa0;; si cela se reproduit, prévenez le responsable du serveur.</translation>
    </message>
    <message>
        <source>Text, questions and key pictures</source>
        <translation>Texte, questions et images clés</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>a tier</comment>
        <translation>Son</translation>
    </message>
    <message>
        <source>Small video</source>
        <translation>Vidéo légère</translation>
    </message>
    <message>
        <source>Full-size pictures and media</source>
        <translation>Images et médias en pleine résolution</translation>
    </message>
    <message>
        <source>Text and sound</source>
        <translation>Texte et son</translation>
    </message>
    <message>
        <source>Text, sound and small video</source>
        <translation>Texte, son et vidéo légère</translation>
    </message>
    <message>
        <source>Everything, in full size</source>
        <translation>Tout, en pleine résolution</translation>
    </message>
    <message>
        <source>Records and news</source>
        <translation>Traces et nouvelles</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Signing in and signs of life</source>
        <translation>Identification et signaux de présence</translation>
    </message>
    <message>
        <source>the network {address}</source>
        <translation>le réseau {address}</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>a network</comment>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>an unknown network</source>
        <translation>un réseau inconnu</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>{size}, about {time}</source>
        <translation>{size}, environ {time}</translation>
    </message>
    <message>
        <source>not known to be metered</source>
        <comment>a network</comment>
        <translation>non signalé comme limité</translation>
    </message>
    <message>
        <source>metered</source>
        <comment>a network</comment>
        <translation>limité</translation>
    </message>
    <message>
        <source>not metered</source>
        <comment>a network</comment>
        <translation>non limité</translation>
    </message>
    <message>
        <source>“{title}” is a unit that this version cannot play yet.</source>
        <translation>«&#xa0;{title}&#xa0;» est une unité que cette version ne sait pas encore lire.</translation>
    </message>
    <message>
        <source>Go on with the next unit; an update of this program will play it.</source>
        <translation>Continuez avec l’unité suivante&#xa0;; une mise à jour de ce programme saura la lire.</translation>
    </message>
    <message>
        <source>“{title}” was retired before you began it: it can no longer be begun.</source>
        <translation>«&#xa0;{title}&#xa0;» a été archivé avant que vous le commenciez&#xa0;: il n’est plus possible de le commencer.</translation>
    </message>
    <message>
        <source>Ask whoever assigned it which course takes its place.</source>
        <translation>Demandez à la personne qui vous l’a attribué quel cours le remplace.</translation>
    </message>
    <message>
        <source>“{title}” is still locked.</source>
        <translation>«&#xa0;{title}&#xa0;» est encore verrouillé.</translation>
    </message>
    <message>
        <source>Go on with “{title}” first.</source>
        <translation>Continuez d’abord avec «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>A part of this lesson was damaged on the disk; it is being repaired.</source>
        <translation>Une partie de cette leçon était endommagée sur le disque&#xa0;; elle est en cours de réparation.</translation>
    </message>
    <message>
        <source>It is fetched again on the next sync; nothing you did is lost.</source>
        <translation>Elle sera téléchargée de nouveau à la prochaine synchronisation&#xa0;; rien de ce que vous avez fait n’est perdu.</translation>
    </message>
    <message>
        <source>“{title}” is a quiz.</source>
        <translation>«&#xa0;{title}&#xa0;» est un quiz.</translation>
    </message>
    <message>
        <source>Take it as a quiz; handing it in completes it.</source>
        <translation>Répondez-y comme à un quiz&#xa0;; c’est la remise qui le termine.</translation>
    </message>
    <message>
        <source>“{title}” is a recording.</source>
        <translation>«&#xa0;{title}&#xa0;» est un enregistrement.</translation>
    </message>
    <message>
        <source>Play it, or read its transcript; both complete it.</source>
        <translation>Lancez-le ou lisez sa transcription&#xa0;; l’un ou l’autre suffit à le terminer.</translation>
    </message>
    <message>
        <source>To try again, begin another attempt.</source>
        <translation>Pour réessayer, commencez une autre tentative.</translation>
    </message>
    <message>
        <source>It is among your records.</source>
        <translation>Elle figure parmi vos traces.</translation>
    </message>
    <message>
        <source>Recorded. The hub marks it on the next sync.</source>
        <translation>C’est enregistré. Le serveur le notera à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Recorded, and sent to your organisation&apos;s record store with the next sync.</source>
        <translation>C’est enregistré, et sera envoyé au dépôt de traces de votre organisation à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Not passed yet.</source>
        <translation>Pas encore réussi.</translation>
    </message>
    <message>
        <source>Passed.</source>
        <translation>Réussi.</translation>
    </message>
    <message>
        <source>Handed in. This quiz has no pass mark.</source>
        <translation>Remis. Ce quiz n’a pas de seuil de réussite.</translation>
    </message>
    <message>
        <source>This quiz is for practice: each answer is marked at once and explained.</source>
        <translation>Ce quiz sert à s’entraîner&#xa0;: chaque réponse est notée aussitôt et expliquée.</translation>
    </message>
    <message>
        <source>This quiz certifies. Your answers are recorded, and the hub marks them on the next sync.</source>
        <translation>Ce quiz est certifiant. Vos réponses sont enregistrées, et le serveur les note à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>This quiz certifies. Your answers are recorded and sent to a record store, where nobody marks them.</source>
        <translation>Ce quiz est certifiant. Vos réponses sont enregistrées et envoyées à un dépôt de traces, où personne ne les note.</translation>
    </message>
    <message>
        <source>To pass you need {percent}.</source>
        <translation>Pour réussir, il vous faut {percent}.</translation>
    </message>
    <message>
        <source>This quiz has a time limit. It does not hold for you: take all the time you need.</source>
        <translation>Ce quiz a une limite de temps. Elle ne s’applique pas à vous&#xa0;: prenez tout le temps qu’il vous faut.</translation>
    </message>
    <message>
        <source>You have {time}, with your extra time, from the moment you begin. The time goes on while this program is closed and while the computer sleeps. When it is up, what you have answered is handed in.</source>
        <translation>Vous avez {time}, temps supplémentaire compris, à partir du moment où vous commencez. Le temps continue de s’écouler quand ce programme est fermé et quand l’ordinateur est en veille. Une fois le temps écoulé, vos réponses sont remises telles quelles.</translation>
    </message>
    <message>
        <source>You have {time} from the moment you begin. The time goes on while this program is closed and while the computer sleeps. When it is up, what you have answered is handed in.</source>
        <translation>Vous avez {time} à partir du moment où vous commencez. Le temps continue de s’écouler quand ce programme est fermé et quand l’ordinateur est en veille. Une fois le temps écoulé, vos réponses sont remises telles quelles.</translation>
    </message>
    <message>
        <source>This quiz can only be begun while the hub answers. After that it needs no connection.</source>
        <translation>Ce quiz ne peut être commencé que si le serveur répond. Ensuite, il ne nécessite aucune connexion.</translation>
    </message>
    <message>
        <source>The time for “{title}” is up. What you had answered by then, {answered} of {count}, is handed in.</source>
        <translation>Le temps pour «&#xa0;{title}&#xa0;» est écoulé. Ce à quoi vous aviez répondu, {answered} sur {count}, est remis.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <comment>%n second</comment>
        <translation>
            <numerusform>%n&#xa0;seconde</numerusform>
            <numerusform>%n&#xa0;secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>The attempts you made are in your records.</source>
        <translation>Les tentatives que vous avez faites sont dans vos traces.</translation>
    </message>
    <message>
        <source>“{title}” has no question {question}.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas de question {question}.</translation>
    </message>
    <message>
        <source>Its questions are: {names}.</source>
        <translation>Ses questions sont&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>“{title}” has no questions.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas de questions.</translation>
    </message>
    <message>
        <source>Fetch the course again.</source>
        <translation>Téléchargez de nouveau le cours.</translation>
    </message>
    <message>
        <source>“{title}” can only be begun while the hub answers.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut être commencé que si le serveur répond.</translation>
    </message>
    <message>
        <source>“{title}” is not a quiz.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est pas un quiz.</translation>
    </message>
    <message>
        <source>Open it to read it.</source>
        <translation>Ouvrez-le pour le lire.</translation>
    </message>
    <message>
        <source>This attempt is not open any longer.</source>
        <translation>Cette tentative n’est plus ouverte.</translation>
    </message>
    <message>
        <source>Begin the quiz again from the course.</source>
        <translation>Recommencez le quiz depuis le cours.</translation>
    </message>
    <message>
        <source>Your records go to a record store, which has no courses and marks nothing.</source>
        <translation>Vos traces vont dans un dépôt de traces, qui ne contient pas de cours et ne note rien.</translation>
    </message>
    <message>
        <source>Sign in to a hub for that, or import courses from files.</source>
        <translation>Pour cela, identifiez-vous auprès d’un serveur, ou importez des cours depuis des fichiers.</translation>
    </message>
    <message>
        <source>You asked to stay offline.</source>
        <translation>Vous avez demandé à rester hors connexion.</translation>
    </message>
    <message>
        <source>Leave out --offline to use the network.</source>
        <translation>Retirez --offline pour utiliser le réseau.</translation>
    </message>
    <message>
        <source>Nobody has signed in to a hub yet.</source>
        <translation>Personne ne s’est encore identifié auprès d’un serveur.</translation>
    </message>
    <message>
        <source>Sign in to a hub first.</source>
        <translation>Identifiez-vous d’abord auprès d’un serveur.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Votre session est fermée.</translation>
    </message>
    <message>
        <source>Sign in; the waiting records are kept.</source>
        <translation>Identifiez-vous&#xa0;; les traces en attente sont conservées.</translation>
    </message>
    <message>
        <source>There is room for everything.</source>
        <translation>Il y a de la place pour tout.</translation>
    </message>
    <message>
        <source>It is not known until when you are signed in.</source>
        <translation>On ne sait pas jusqu’à quand votre session reste ouverte.</translation>
    </message>
    <message>
        <source>Sync once before you leave.</source>
        <translation>Synchronisez une fois avant de partir.</translation>
    </message>
    <message>
        <source>Your sign-in ends on {day}. You can learn on, but records wait until you sign in again.</source>
        <translation>Votre session prend fin le {day}. Vous pourrez continuer à apprendre, mais les traces attendront que vous vous identifiiez de nouveau.</translation>
    </message>
    <message>
        <source>Sync shortly before you leave.</source>
        <translation>Synchronisez peu avant de partir.</translation>
    </message>
    <message>
        <source>You stay signed in until {day}.</source>
        <translation>Votre session reste ouverte jusqu’au {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are not confirmed.</source>
        <comment>%n record is not confirmed.</comment>
        <translation>
            <numerusform>%n&#xa0;trace n’est pas confirmée.</numerusform>
            <numerusform>%n&#xa0;traces ne sont pas confirmées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync before you leave; nothing is lost.</source>
        <translation>Synchronisez avant de partir&#xa0;; rien n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are refused, and kept here.</source>
        <comment>%n record is refused, and kept here.</comment>
        <translation>
            <numerusform>%n&#xa0;trace est refusée et conservée ici.</numerusform>
            <numerusform>%n&#xa0;traces sont refusées et conservées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them in Records.</source>
        <translation>Consultez-les sous Traces.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Rien n’attend d’être envoyé.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent (last exchange {day}, {time}).</source>
        <translation>Rien n’attend d’être envoyé (dernier échange&#xa0;: {day}, {time}).</translation>
    </message>
    <message numerus="yes">
        <source>{things} and %n more</source>
        <comment>{things} and %n more</comment>
        <translation>
            <numerusform>{things} et&#xa0;%n&#xa0;autre</numerusform>
            <numerusform>{things} et&#xa0;%n&#xa0;autres</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no course that you still have to take.</source>
        <translation>Il n’y a aucun cours qu’il vous reste à suivre.</translation>
    </message>
    <message>
        <source>Not all is here of {courses}.</source>
        <translation>Il manque encore une partie de {courses}.</translation>
    </message>
    <message>
        <source>Fetch what is missing.</source>
        <translation>Téléchargez ce qui manque.</translation>
    </message>
    <message>
        <source>Everything is here.</source>
        <translation>Tout est ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts were damaged on this disk and put aside.</source>
        <comment>%n part was damaged on this disk and put aside.</comment>
        <translation>
            <numerusform>%n&#xa0;partie était endommagée sur ce disque et a été mise de côté.</numerusform>
            <numerusform>%n&#xa0;parties étaient endommagées sur ce disque et ont été mises de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them again.</source>
        <translation>Téléchargez-les de nouveau.</translation>
    </message>
    <message>
        <source>Every byte that is here was read and is right.</source>
        <translation>Chaque octet présent ici a été lu et est exact.</translation>
    </message>
    <message numerus="yes">
        <source>%n items need a connection: {titles}.</source>
        <comment>%n item needs a connection: {titles}.</comment>
        <translation>
            <numerusform>%n&#xa0;élément nécessite une connexion&#xa0;: {titles}.</numerusform>
            <numerusform>%n&#xa0;éléments nécessitent une connexion&#xa0;: {titles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do them before you leave, or after.</source>
        <translation>Faites-les avant de partir, ou après.</translation>
    </message>
    <message>
        <source>Everything works without a network.</source>
        <translation>Tout fonctionne sans réseau.</translation>
    </message>
    <message>
        <source>Record {sequence} is not among those that were refused.</source>
        <translation>La trace {sequence} ne figure pas parmi celles qui ont été refusées.</translation>
    </message>
    <message>
        <source>“learner-app records list” shows the state of each.</source>
        <translation>«&#xa0;learner-app records list&#xa0;» donne l’état de chacune.</translation>
    </message>
    <message>
        <source>Record {number} does not fit: {reason}.</source>
        <translation>La trace {number} ne concorde pas&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was changed: every record follows from the one before it.</source>
        <translation>Rien n’a été modifié&#xa0;: chaque trace découle de celle qui la précède.</translation>
    </message>
    <message>
        <source>The hub&apos;s receipt for the records {first} to {last} is not signed by your hub.</source>
        <translation>L’accusé de réception du serveur pour les traces {first} à {last} n’est pas signé par votre serveur.</translation>
    </message>
    <message numerus="yes">
        <source>All %n receipts of the hub are signed by it.</source>
        <comment>The hub&apos;s receipt is signed by it.</comment>
        <translation>
            <numerusform>L’accusé de réception du serveur est signé par lui.</numerusform>
            <numerusform>Les&#xa0;%n&#xa0;accusés de réception du serveur sont tous signés par lui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are confirmed on the word of {store}, which gives no receipts.</source>
        <comment>%n record is confirmed on the word of {store}, which gives no receipts.</comment>
        <translation>
            <numerusform>%n&#xa0;trace est confirmée sur la parole de {store}, qui ne donne pas d’accusés de réception.</numerusform>
            <numerusform>%n&#xa0;traces sont confirmées sur la parole de {store}, qui ne donne pas d’accusés de réception.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched “{unit}”</source>
        <translation>Regardé&#xa0;: «&#xa0;{unit}&#xa0;»</translation>
    </message>
    <message>
        <source>Listened to “{unit}”</source>
        <translation>Écouté&#xa0;: «&#xa0;{unit}&#xa0;»</translation>
    </message>
    <message>
        <source>Read the transcript of “{unit}”</source>
        <translation>Transcription lue&#xa0;: «&#xa0;{unit}&#xa0;»</translation>
    </message>
    <message>
        <source>Played “{unit}”</source>
        <translation>Lecture lancée&#xa0;: «&#xa0;{unit}&#xa0;»</translation>
    </message>
    <message>
        <source>Paused “{unit}”</source>
        <translation>Mis en pause&#xa0;: «&#xa0;{unit}&#xa0;»</translation>
    </message>
    <message>
        <source>Jumped in “{unit}”</source>
        <translation>Saut dans «&#xa0;{unit}&#xa0;»</translation>
    </message>
    <message>
        <source>The hub&apos;s key is not known here yet, so that no file can be sealed for it.</source>
        <translation>La clé du serveur n’est pas encore connue ici, si bien qu’aucun fichier ne peut être scellé pour lui.</translation>
    </message>
    <message>
        <source>Sign in once, or ask the hub&apos;s operator for its key file (learner-app hub key); add --hub-key FILE.</source>
        <translation>Identifiez-vous une fois, ou demandez au responsable du serveur son fichier de clé (learner-app hub key)&#xa0;; ajoutez --hub-key FILE.</translation>
    </message>
    <message>
        <source>{path} is signed by {signer}, your hub&apos;s key is {key}.</source>
        <translation>{path} est signé par {signer}, la clé de votre serveur est {key}.</translation>
    </message>
    <message>
        <source>Import the receipts of the hub that you are signed in to.</source>
        <translation>Importez les accusés de réception du serveur où votre session est ouverte.</translation>
    </message>
    <message>
        <source>A receipt in {path} is not signed by the hub.</source>
        <translation>Un accusé de réception dans {path} n’est pas signé par le serveur.</translation>
    </message>
    <message>
        <source>Ask the hub for another.</source>
        <translation>Demandez-en un autre au serveur.</translation>
    </message>
    <message>
        <source>{path} is for other records than those of {person} on this device.</source>
        <translation>{path} concerne d’autres traces que celles de {person} sur cet appareil.</translation>
    </message>
    <message>
        <source>Import it where the rescue file was written, as the person who wrote it.</source>
        <translation>Importez-le là où le fichier de secours a été écrit, dans la session de la personne qui l’a écrit.</translation>
    </message>
    <message>
        <source>“{title}” has no unit {unit_id}.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas d’unité {unit_id}.</translation>
    </message>
    <message>
        <source>Its units are: {named}.</source>
        <translation>Ses unités sont&#xa0;: {named}.</translation>
    </message>
    <message>
        <source>The course {course} is not on this device.</source>
        <translation>Le cours {course} n’est pas sur cet appareil.</translation>
    </message>
    <message>
        <source>Sync or fetch it while there is a connection, or import its .learnpack file.</source>
        <translation>Synchronisez ou téléchargez-le quand il y a une connexion, ou importez son fichier .learnpack.</translation>
    </message>
    <message>
        <source>vouched for by your hub</source>
        <comment>why a signer is trusted</comment>
        <translation>garanti par votre serveur</translation>
    </message>
    <message>
        <source>the same signer as before</source>
        <comment>why a signer is trusted</comment>
        <translation>le même signataire que précédemment</translation>
    </message>
    <message>
        <source>trusted on first use</source>
        <comment>why a signer is trusted</comment>
        <translation>accepté en confiance à la première utilisation</translation>
    </message>
    <message>
        <source>“{title}” is signed by {signer}, whom nobody you trust vouches for; until now it was signed by {pinned}.</source>
        <translation>«&#xa0;{title}&#xa0;» est signé par {signer}, que ne garantit personne en qui vous avez confiance&#xa0;; jusqu’ici, il était signé par {pinned}.</translation>
    </message>
    <message>
        <source>“{title}” is signed by {signer}, whom nobody you trust vouches for.</source>
        <translation>«&#xa0;{title}&#xa0;» est signé par {signer}, que ne garantit personne en qui vous avez confiance.</translation>
    </message>
    <message>
        <source>Get the course from your hub, or ask its operator to publish it there.</source>
        <translation>Obtenez le cours auprès de votre serveur, ou demandez à son responsable de l’y publier.</translation>
    </message>
    <message>
        <source>A part of this course was damaged on this device.</source>
        <translation>Une partie de ce cours était endommagée sur cet appareil.</translation>
    </message>
    <message>
        <source>It is fetched again on the next sync.</source>
        <translation>Elle sera téléchargée de nouveau à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>A part of this course is not on this device yet.</source>
        <translation>Une partie de ce cours n’est pas encore sur cet appareil.</translation>
    </message>
    <message>
        <source>Fetch the course while there is a connection.</source>
        <translation>Téléchargez le cours quand il y a une connexion.</translation>
    </message>
    <message>
        <source>The content that arrived is not what was announced ({hash}…).</source>
        <translation>Le contenu arrivé n’est pas celui qui était annoncé ({hash}…).</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The disk is full: {path}</source>
        <translation>Le disque est plein&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The disk space allowed to you is used up: {path}</source>
        <translation>L’espace disque qui vous est accordé est épuisé&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The disk takes no larger file: {path}</source>
        <translation>Le disque n’accepte pas de fichier plus grand&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Writing is not allowed: {path}</source>
        <translation>L’écriture n’est pas autorisée&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The file cannot be opened: {path}</source>
        <translation>Le fichier ne peut pas être ouvert&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Another program holds the file: {path}</source>
        <translation>Un autre programme utilise le fichier&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Close other programs that use this profile and try again.</source>
        <translation>Fermez les autres programmes qui utilisent ce profil et réessayez.</translation>
    </message>
    <message>
        <source>The file is damaged: {path}</source>
        <translation>Le fichier est endommagé&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Close the program and open it again: it restores the file from its newest backup and says what it did.</source>
        <translation>Fermez le programme et rouvrez-le&#xa0;: il restaure le fichier à partir de sa sauvegarde la plus récente et dit ce qu’il a fait.</translation>
    </message>
    <message>
        <source>The disk failed to read or write: {path}</source>
        <translation>Le disque n’a pas pu lire ou écrire&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Check that the disk is connected and healthy, then try again.</source>
        <translation>Vérifiez que le disque est connecté et en bon état, puis réessayez.</translation>
    </message>
    <message>
        <source>Free some space on that disk and try again; nothing that was kept before is lost.</source>
        <translation>Libérez de l’espace sur ce disque et réessayez&#xa0;; rien de ce qui était conservé n’est perdu.</translation>
    </message>
    <message>
        <source>Make the folder writable for your account, or choose another profile folder.</source>
        <translation>Autorisez votre compte à écrire dans ce dossier, ou choisissez un autre dossier de profil.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program (format {found}, this one knows {known}).</source>
        <translation>{path} a été créé par une version plus récente de ce programme (format {found}, celle-ci connaît le format {known}).</translation>
    </message>
    <message>
        <source>Install the newer version, or use another profile. Nothing has been changed.</source>
        <translation>Installez la version plus récente, ou utilisez un autre profil. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>the record is missing</source>
        <comment>why a record does not fit</comment>
        <translation>la trace manque</translation>
    </message>
    <message>
        <source>the record has an impossible number</source>
        <comment>why a record does not fit</comment>
        <translation>la trace a un numéro impossible</translation>
    </message>
    <message>
        <source>the record was changed or is out of order</source>
        <comment>why a record does not fit</comment>
        <translation>la trace a été modifiée ou n’est pas à sa place</translation>
    </message>
    <message>
        <source>the record&apos;s id is used twice</source>
        <comment>why a record does not fit</comment>
        <translation>l’identifiant de la trace est utilisé deux fois</translation>
    </message>
    <message>
        <source>the record&apos;s id is not that of its statement</source>
        <comment>why a record does not fit</comment>
        <translation>l’identifiant de la trace n’est pas celui de sa déclaration</translation>
    </message>
    <message>
        <source>The file that says who learns here was damaged or missing and has been made again from the records of {name}; nothing that was learned is lost.</source>
        <translation>Le fichier qui indique qui apprend ici était endommagé ou manquant et a été recréé à partir des traces de {name}&#xa0;; rien de ce qui a été appris n’est perdu.</translation>
    </message>
    <message>
        <source>The file that says who learns here was damaged or missing. Several people learned on this device: sign in, and everything you did is here again.</source>
        <translation>Le fichier qui indique qui apprend ici était endommagé ou manquant. Plusieurs personnes ont appris sur cet appareil&#xa0;: identifiez-vous, et tout ce que vous avez fait sera de nouveau ici.</translation>
    </message>
    <message>
        <source>The profile {profile} is in use by process {process}, since {time}.</source>
        <translation>Le profil {profile} est utilisé par le processus {process}, depuis {time}.</translation>
    </message>
    <message>
        <source>The profile {profile} is in use by another process.</source>
        <translation>Le profil {profile} est utilisé par un autre processus.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first. For a second person choose another folder with --profile.</source>
        <translation>Utilisez la fenêtre ouverte, ou fermez-la d’abord. Pour une deuxième personne, choisissez un autre dossier avec --profile.</translation>
    </message>
    <message>
        <source>The list of courses on this device was damaged and is being built again. Your records are not touched.</source>
        <translation>La liste des cours de cet appareil était endommagée et est en cours de reconstruction. Vos traces ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}.</source>
        <translation>Le fichier endommagé est conservé sous {path}.</translation>
    </message>
    <message numerus="yes">
        <source>The file with your records was damaged or missing and has been restored: %n records are here; no missing record is known.</source>
        <comment>The file with your records was damaged or missing and has been restored: %n record is here; no missing record is known.</comment>
        <translation>
            <numerusform>Le fichier de vos traces était endommagé ou manquant et a été restauré&#xa0;:&#xa0;%n&#xa0;trace est ici&#xa0;; aucune trace manquante n’est connue.</numerusform>
            <numerusform>Le fichier de vos traces était endommagé ou manquant et a été restauré&#xa0;:&#xa0;%n&#xa0;traces sont ici&#xa0;; aucune trace manquante n’est connue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file with your records was damaged or missing and has been restored: %n records are here</source>
        <comment>The file with your records was damaged or missing and has been restored: %n record is here</comment>
        <translation>
            <numerusform>Le fichier de vos traces était endommagé ou manquant et a été restauré&#xa0;:&#xa0;%n&#xa0;trace est ici</numerusform>
            <numerusform>Le fichier de vos traces était endommagé ou manquant et a été restauré&#xa0;:&#xa0;%n&#xa0;traces sont ici</numerusform>
        </translation>
    </message>
    <message>
        <source>{restored}, but record {number} is lost on this device.</source>
        <translation>{restored}, mais la trace {number} est perdue sur cet appareil.</translation>
    </message>
    <message>
        <source>{restored}, but records {first} to {last} are lost on this device.</source>
        <translation>{restored}, mais les traces {first} à {last} sont perdues sur cet appareil.</translation>
    </message>
    <message>
        <source>encrypted file (weaker)</source>
        <comment>where the sign-in is kept</comment>
        <translation>fichier chiffré (moins sûr)</translation>
    </message>
    <message>
        <source>system keyring ({name})</source>
        <translation>trousseau de clés du système ({name})</translation>
    </message>
    <message>
        <source>{url} is not an address of a server.</source>
        <translation>{url} n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>Give an address that begins with https:// (http:// is allowed on this computer only).</source>
        <translation>Indiquez une adresse qui commence par https:// (http:// n’est autorisé que sur cet ordinateur).</translation>
    </message>
    <message>
        <source>The name {host} cannot be found from here: there is no network.</source>
        <translation>Le nom {host} est introuvable d’ici&#xa0;: il n’y a pas de réseau.</translation>
    </message>
    <message>
        <source>No network leads to {host}.</source>
        <translation>Aucun réseau ne mène à {host}.</translation>
    </message>
    <message>
        <source>The server at {host} does not answer.</source>
        <translation>Le serveur {host} ne répond pas.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password.</source>
        <translation>Le proxy demande un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>Ask your IT department which proxy to use, or put the credentials into the HTTPS_PROXY setting.</source>
        <translation>Demandez à votre service informatique quel proxy utiliser, ou indiquez les identifiants dans le paramètre HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The proxy of this network does not allow a connection to {host}.</source>
        <translation>Le proxy de ce réseau n’autorise pas de connexion à {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: {reason}.</source>
        <translation>Le certificat de {host} n’est pas digne de confiance&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check the date of this computer; if it is right, ask your IT department to install the organisation&apos;s certificate authority.</source>
        <translation>Vérifiez la date de cet ordinateur&#xa0;; si elle est juste, demandez à votre service informatique d’installer l’autorité de certification de l’organisation.</translation>
    </message>
    <message>
        <source>No secure connection to {host}: {reason}.</source>
        <translation>Pas de connexion sécurisée à {host}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Your records are safe here; try again later.</source>
        <translation>Vos traces sont en sécurité ici&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>Ask your IT department.</source>
        <translation>Adressez-vous à votre service informatique.</translation>
    </message>
    <message>
        <source>Connect to a network; until then everything that is here goes on working.</source>
        <translation>Connectez-vous à un réseau&#xa0;; d’ici là, tout ce qui est ici continue de fonctionner.</translation>
    </message>
    <message>
        <source>Something between here and {host} answered instead of it: probably the sign-in page of this network.</source>
        <translation>Quelque chose entre cet ordinateur et {host} a répondu à sa place&#xa0;: probablement la page d’identification de ce réseau.</translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network there, then sync again.</source>
        <translation>Ouvrez un navigateur web, identifiez-vous auprès du réseau, puis synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off.</source>
        <translation>La connexion à {host} a été interrompue.</translation>
    </message>
    <message>
        <source>The answer of {host} is too large.</source>
        <translation>La réponse de {host} est trop volumineuse.</translation>
    </message>
    <message>
        <source>Tell the hub&apos;s operator.</source>
        <translation>Prévenez le responsable du serveur.</translation>
    </message>
    <message>
        <source>The hub does not know this name with this password.</source>
        <translation>Le serveur ne connaît pas ce nom avec ce mot de passe.</translation>
    </message>
    <message>
        <source>The hub asks you to sign in again.</source>
        <translation>Le serveur vous demande de vous identifier de nouveau.</translation>
    </message>
    <message>
        <source>Sign in; nothing is lost.</source>
        <translation>Identifiez-vous&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The hub does not allow this.</source>
        <translation>Le serveur ne l’autorise pas.</translation>
    </message>
    <message>
        <source>The hub holds these records for another person.</source>
        <translation>Le serveur conserve ces traces pour une autre personne.</translation>
    </message>
    <message>
        <source>Sign in as the person who learned here.</source>
        <translation>Identifiez-vous sous le nom de la personne qui a appris ici.</translation>
    </message>
    <message>
        <source>The hub is busy.</source>
        <translation>Le serveur est occupé.</translation>
    </message>
    <message>
        <source>There is no hub at {host}.</source>
        <translation>Il n’y a pas de serveur de formation à l’adresse {host}.</translation>
    </message>
    <message>
        <source>Check the address of the hub.</source>
        <translation>Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The hub does not understand this program: {said}</source>
        <translation>Le serveur ne comprend pas ce programme&#xa0;: {said}</translation>
    </message>
    <message>
        <source>The hub answered {status}.</source>
        <translation>Le serveur a répondu {status}.</translation>
    </message>
    <message>
        <source>Update this program or the hub.</source>
        <translation>Mettez à jour ce programme ou le serveur.</translation>
    </message>
    <message>
        <source>The hub at {host} has a fault ({status}).</source>
        <translation>Le serveur {host} a un défaut ({status}).</translation>
    </message>
    <message>
        <source>The record store at {host} does not know this name with this password.</source>
        <translation>Le dépôt de traces {host} ne connaît pas ce nom avec ce mot de passe.</translation>
    </message>
    <message>
        <source>Sign in again; nothing is lost.</source>
        <translation>Identifiez-vous de nouveau&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The record store at {host} does not allow this account to do that.</source>
        <translation>Le dépôt de traces {host} n’autorise pas ce compte à faire cela.</translation>
    </message>
    <message>
        <source>The record store at {host} is busy.</source>
        <translation>Le dépôt de traces {host} est occupé.</translation>
    </message>
    <message>
        <source>There is no record store at {host}.</source>
        <translation>Il n’y a pas de dépôt de traces à l’adresse {host}.</translation>
    </message>
    <message>
        <source>Check its address.</source>
        <translation>Vérifiez son adresse.</translation>
    </message>
    <message>
        <source>The record store at {host} does not understand this program.</source>
        <translation>Le dépôt de traces {host} ne comprend pas ce programme.</translation>
    </message>
    <message>
        <source>Tell the operator of the record store.</source>
        <translation>Prévenez le responsable du dépôt de traces.</translation>
    </message>
    <message>
        <source>The record store at {host} has a fault ({status}).</source>
        <translation>Le dépôt de traces {host} a un défaut ({status}).</translation>
    </message>
    <message>
        <source>It said: {words}.</source>
        <translation>Sa réponse&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <translation>Le certificat ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Sync to get it from the hub again.</source>
        <translation>Synchronisez pour l’obtenir de nouveau du serveur.</translation>
    </message>
    <message>
        <source>{path} does not hold a hub&apos;s keys.</source>
        <translation>{path} ne contient pas les clés d’un serveur.</translation>
    </message>
    <message>
        <source>Ask the hub&apos;s operator for the file that “learner-app hub key FILE” writes.</source>
        <translation>Demandez au responsable du serveur le fichier qu’écrit «&#xa0;learner-app hub key FILE&#xa0;».</translation>
    </message>
    <message>
        <source>The course manifest contradicts itself: {reason}.</source>
        <translation>Le manifeste du cours se contredit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The course manifest is larger than {size}.</source>
        <translation>Le manifeste du cours dépasse {size}.</translation>
    </message>
    <message>
        <source>The course is written in format {found}; this program reads formats 1 to {newest}.</source>
        <translation>Le cours est écrit au format {found}&#xa0;; ce programme lit les formats 1 à {newest}.</translation>
    </message>
    <message>
        <source>Update this program, then try again.</source>
        <translation>Mettez à jour ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The course manifest cannot be read: {error}.</source>
        <translation>Le manifeste du cours ne peut pas être lu&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The course manifest says format {said} but uses what only format {needed} has.</source>
        <translation>Le manifeste du cours annonce le format {said}, mais utilise ce qui n’existe qu’au format {needed}.</translation>
    </message>
    <message>
        <source>Ask for the course package again.</source>
        <translation>Demandez de nouveau le paquet du cours.</translation>
    </message>
    <message>
        <source>The signature of {path} cannot be read.</source>
        <translation>La signature de {path} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>{content} was changed while the course was built.</source>
        <translation>{content} a été modifié pendant la construction du cours.</translation>
    </message>
    <message>
        <source>Build again.</source>
        <translation>Relancez la construction.</translation>
    </message>
    <message>
        <source>The quiz cannot be read: {reason}.</source>
        <translation>Le quiz ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no file of receipts, or is cut short.</source>
        <translation>{path} n’est pas un fichier d’accusés de réception, ou il est tronqué.</translation>
    </message>
    <message>
        <source>Let the hub write it again.</source>
        <translation>Faites-le réécrire par le serveur.</translation>
    </message>
    <message>
        <source>{path} was changed after the hub signed it.</source>
        <translation>{path} a été modifié après sa signature par le serveur.</translation>
    </message>
    <message>
        <source>{path} is written in format {format}.</source>
        <translation>{path} est écrit au format {format}.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Mettez à jour ce programme.</translation>
    </message>
    <message>
        <source>Write the file again on the learner&apos;s device; nothing is lost there.</source>
        <translation>Écrivez de nouveau le fichier sur l’appareil de l’apprenant&#xa0;; rien n’y est perdu.</translation>
    </message>
    <message>
        <source>There are more records than a rescue file can hold.</source>
        <translation>Il y a plus de traces qu’un fichier de secours ne peut en contenir.</translation>
    </message>
    <message>
        <source>Sync instead.</source>
        <translation>Synchronisez plutôt.</translation>
    </message>
    <message>
        <source>The device&apos;s signature on this file does not fit.</source>
        <translation>La signature de l’appareil sur ce fichier ne correspond pas.</translation>
    </message>
    <message>
        <source>This is no rescue file.</source>
        <translation>Ce n’est pas un fichier de secours.</translation>
    </message>
    <message>
        <source>Give the file that “records rescue” wrote.</source>
        <translation>Indiquez le fichier qu’a écrit «&#xa0;records rescue&#xa0;».</translation>
    </message>
    <message>
        <source>This rescue file is written in format {version}.</source>
        <translation>Ce fichier de secours est écrit au format {version}.</translation>
    </message>
    <message>
        <source>Update the hub&apos;s program.</source>
        <translation>Mettez à jour le programme du serveur.</translation>
    </message>
    <message>
        <source>This file is sealed for another hub; this hub&apos;s key is {fingerprint}.</source>
        <translation>Ce fichier est scellé pour un autre serveur&#xa0;; la clé de ce serveur-ci est {fingerprint}.</translation>
    </message>
    <message>
        <source>Take it to that hub, or write it again with this hub&apos;s key (--hub-key).</source>
        <translation>Apportez-le à cet autre serveur, ou écrivez-le de nouveau avec la clé de ce serveur-ci (--hub-key).</translation>
    </message>
    <message>
        <source>The key is malformed.</source>
        <translation>La clé est mal formée.</translation>
    </message>
    <message>
        <source>This file was changed or cut short on its way.</source>
        <translation>Ce fichier a été modifié ou tronqué en chemin.</translation>
    </message>
    <message>
        <source>What is in this file cannot be read.</source>
        <translation>Le contenu de ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that client and hub are of the same version.</source>
        <translation>Vérifiez que le client et le serveur sont de la même version.</translation>
    </message>
    <message>
        <source>{path} is not a safe course package: {reason}.</source>
        <translation>{path} n’est pas un paquet de cours sûr&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Ask for the package again.</source>
        <translation>Demandez de nouveau le paquet.</translation>
    </message>
    <message>
        <source>{path} is cut short, damaged or not a course package ({error}).</source>
        <translation>{path} est tronqué, endommagé ou n’est pas un paquet de cours ({error}).</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Vérifiez le fichier.</translation>
    </message>
    <message>
        <source>Ask the author for the file again; do not use this one.</source>
        <translation>Demandez de nouveau le fichier à l’auteur&#xa0;; n’utilisez pas celui-ci.</translation>
    </message>
    <message>
        <source>The signature is malformed.</source>
        <translation>La signature est mal formée.</translation>
    </message>
    <message>
        <source>The signature does not fit: the content was changed after it was signed.</source>
        <translation>La signature ne correspond pas&#xa0;: le contenu a été modifié après avoir été signé.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} est un dossier.</translation>
    </message>
    <message>
        <source>Name the file in it.</source>
        <translation>Indiquez le fichier qu’il contient.</translation>
    </message>
    <message>
        <source>{path} is larger than {size}.</source>
        <translation>{path} dépasse {size}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder or make room, then try again.</source>
        <translation>Choisissez un autre dossier ou faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The message cannot be read: {reason}.</source>
        <translation>Le message ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check that this program and the hub are of the same version.</source>
        <translation>Vérifiez que ce programme et le serveur sont de la même version.</translation>
    </message>
    <message>
        <source>This is not a learning record of this product: {reason}.</source>
        <translation>Ce n’est pas une trace d’apprentissage de ce produit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This is the last attempt.</source>
        <translation>C’est la dernière tentative.</translation>
    </message>
    <message>
        <source>You have already passed this quiz.</source>
        <translation>Vous avez déjà réussi ce quiz.</translation>
    </message>
    <message>
        <source>An earlier attempt is still to be marked.</source>
        <translation>Une tentative précédente reste à noter.</translation>
    </message>
    <message>
        <source>This attempt was begun more than a week ago.</source>
        <translation>Cette tentative a été commencée il y a plus d’une semaine.</translation>
    </message>
    <message>
        <source>This quiz was handed in elsewhere after this attempt was begun.</source>
        <translation>Ce quiz a été remis ailleurs après le début de cette tentative.</translation>
    </message>
    <message>
        <source>This attempt belongs to another version of the course and is marked against that one.</source>
        <translation>Cette tentative appartient à une autre version du cours et est notée selon celle-là.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this computer yet.</source>
        <translation>Personne ne s’est encore identifié sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in, and what is done here goes to your hub.</source>
        <translation>Identifiez-vous, et ce qui est fait ici ira à votre serveur.</translation>
    </message>
    <message>
        <source>Blocked: nobody has signed in yet</source>
        <translation>Bloqué&#xa0;: personne ne s’est encore identifié</translation>
    </message>
    <message>
        <source>There is a network, but the hub does not answer.</source>
        <translation>Il y a un réseau, mais le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>Wait for the next try, or check the hub&apos;s address.</source>
        <translation>Attendez le prochain essai, ou vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Blocked: there is a network, but the hub does not answer</source>
        <translation>Bloqué&#xa0;: il y a un réseau, mais le serveur ne répond pas</translation>
    </message>
    <message>
        <source>The hub answered with an error.</source>
        <translation>Le serveur a répondu par une erreur.</translation>
    </message>
    <message>
        <source>Wait for the next try; tell the hub&apos;s administrator if it stays so.</source>
        <translation>Attendez le prochain essai&#xa0;; si cela persiste, prévenez l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Blocked: the hub answered with an error</source>
        <translation>Bloqué&#xa0;: le serveur a répondu par une erreur</translation>
    </message>
    <message>
        <source>The hub is busy and asked to wait.</source>
        <translation>Le serveur est occupé et a demandé d’attendre.</translation>
    </message>
    <message>
        <source>Nothing to do; the next try comes by itself.</source>
        <translation>Il n’y a rien à faire&#xa0;; le prochain essai se fait de lui-même.</translation>
    </message>
    <message>
        <source>Blocked: the hub is busy and asked to wait</source>
        <translation>Bloqué&#xa0;: le serveur est occupé et a demandé d’attendre</translation>
    </message>
    <message>
        <source>Sign in; the waiting records are kept and sent after that.</source>
        <translation>Identifiez-vous&#xa0;; les traces en attente sont conservées et envoyées ensuite.</translation>
    </message>
    <message>
        <source>Blocked: the hub asks you to sign in again</source>
        <translation>Bloqué&#xa0;: le serveur vous demande de vous identifier de nouveau</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not trusted on this computer.</source>
        <translation>Le certificat du serveur n’est pas digne de confiance pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Blocked: the hub&apos;s certificate is not trusted on this computer</source>
        <translation>Bloqué&#xa0;: le certificat du serveur n’est pas digne de confiance pour cet ordinateur</translation>
    </message>
    <message>
        <source>There is a network, but the record store does not answer.</source>
        <translation>Il y a un réseau, mais le dépôt de traces ne répond pas.</translation>
    </message>
    <message>
        <source>Wait for the next try, or check the record store&apos;s address.</source>
        <translation>Attendez le prochain essai, ou vérifiez l’adresse du dépôt de traces.</translation>
    </message>
    <message>
        <source>Blocked: there is a network, but the record store does not answer</source>
        <translation>Bloqué&#xa0;: il y a un réseau, mais le dépôt de traces ne répond pas</translation>
    </message>
    <message>
        <source>The record store answered with an error.</source>
        <translation>Le dépôt de traces a répondu par une erreur.</translation>
    </message>
    <message>
        <source>Wait for the next try; tell the record store&apos;s administrator if it stays so.</source>
        <translation>Attendez le prochain essai&#xa0;; si cela persiste, prévenez l’administrateur du dépôt de traces.</translation>
    </message>
    <message>
        <source>Blocked: the record store answered with an error</source>
        <translation>Bloqué&#xa0;: le dépôt de traces a répondu par une erreur</translation>
    </message>
    <message>
        <source>The record store is busy and asked to wait.</source>
        <translation>Le dépôt de traces est occupé et a demandé d’attendre.</translation>
    </message>
    <message>
        <source>Blocked: the record store is busy and asked to wait</source>
        <translation>Bloqué&#xa0;: le dépôt de traces est occupé et a demandé d’attendre</translation>
    </message>
    <message>
        <source>The record store asks you to sign in again.</source>
        <translation>Le dépôt de traces vous demande de vous identifier de nouveau.</translation>
    </message>
    <message>
        <source>Blocked: the record store asks you to sign in again</source>
        <translation>Bloqué&#xa0;: le dépôt de traces vous demande de vous identifier de nouveau</translation>
    </message>
    <message>
        <source>The record store&apos;s certificate is not trusted on this computer.</source>
        <translation>Le certificat du dépôt de traces n’est pas digne de confiance pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Blocked: the record store&apos;s certificate is not trusted on this computer</source>
        <translation>Bloqué&#xa0;: le certificat du dépôt de traces n’est pas digne de confiance pour cet ordinateur</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Il n’y a pas de réseau.</translation>
    </message>
    <message>
        <source>Go on learning; the records are sent as soon as there is a connection.</source>
        <translation>Continuez à apprendre&#xa0;; les traces sont envoyées dès qu’il y a une connexion.</translation>
    </message>
    <message>
        <source>Blocked: there is no network</source>
        <translation>Bloqué&#xa0;: il n’y a pas de réseau</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first.</source>
        <translation>Ce réseau demande que vous vous identifiiez d’abord auprès de lui.</translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network and try again.</source>
        <translation>Ouvrez un navigateur web, identifiez-vous auprès du réseau et réessayez.</translation>
    </message>
    <message>
        <source>Blocked: this network wants you to sign in to it first</source>
        <translation>Bloqué&#xa0;: ce réseau demande que vous vous identifiiez d’abord auprès de lui</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password.</source>
        <translation>Le proxy demande un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>Ask your IT team to set up the proxy with them on this computer.</source>
        <translation>Demandez à votre équipe informatique de configurer le proxy avec ce nom et ce mot de passe sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Blocked: the proxy wants a name and a password</source>
        <translation>Bloqué&#xa0;: le proxy demande un nom et un mot de passe</translation>
    </message>
    <message>
        <source>The records here belong to another person than the one who signed in.</source>
        <translation>Les traces présentes ici appartiennent à une autre personne que celle qui s’est identifiée.</translation>
    </message>
    <message>
        <source>Sign in as the person who made the records.</source>
        <translation>Identifiez-vous sous le nom de la personne qui a créé les traces.</translation>
    </message>
    <message>
        <source>Blocked: the records here belong to another person than the one who signed in</source>
        <translation>Bloqué&#xa0;: les traces présentes ici appartiennent à une autre personne que celle qui s’est identifiée</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space; nothing recorded so far is lost.</source>
        <translation>Libérez de l’espace&#xa0;; rien de ce qui est enregistré jusqu’ici n’est perdu.</translation>
    </message>
    <message>
        <source>Blocked: the disk is full</source>
        <translation>Bloqué&#xa0;: le disque est plein</translation>
    </message>
    <message>
        <source>The space set aside for courses is used up.</source>
        <translation>L’espace réservé aux cours est épuisé.</translation>
    </message>
    <message>
        <source>Remove what you have finished, or raise the limit in Settings; records are never removed.</source>
        <translation>Retirez ce que vous avez terminé, ou relevez la limite dans Paramètres&#xa0;; les traces ne sont jamais supprimées.</translation>
    </message>
    <message>
        <source>Blocked: the space set aside for courses is used up</source>
        <translation>Bloqué&#xa0;: l’espace réservé aux cours est épuisé</translation>
    </message>
    <message>
        <source>The data budget is used up.</source>
        <translation>Le budget de données est épuisé.</translation>
    </message>
    <message>
        <source>Wait for the next period, or raise the budget in Settings; records still go.</source>
        <translation>Attendez la prochaine période, ou relevez le budget dans Paramètres&#xa0;; les traces partent quand même.</translation>
    </message>
    <message>
        <source>Blocked: the data budget is used up</source>
        <translation>Bloqué&#xa0;: le budget de données est épuisé</translation>
    </message>
    <message>
        <source>This network is metered, so sound and pictures wait.</source>
        <translation>Ce réseau est limité, le son et les images attendent donc.</translation>
    </message>
    <message>
        <source>Use another network, or allow downloads on this one in Settings; records and texts still go.</source>
        <translation>Utilisez un autre réseau, ou autorisez les téléchargements sur celui-ci dans Paramètres&#xa0;; les traces et les textes circulent quand même.</translation>
    </message>
    <message>
        <source>Blocked: this network is metered, so sound and pictures wait</source>
        <translation>Bloqué&#xa0;: ce réseau est limité, le son et les images attendent donc</translation>
    </message>
    <message>
        <source>Sound and pictures wait for the hours that are set for downloads.</source>
        <translation>Le son et les images attendent les heures définies pour les téléchargements.</translation>
    </message>
    <message>
        <source>Wait until then, or change the hours in Settings; records and texts still go.</source>
        <translation>Attendez jusque-là, ou changez les heures dans Paramètres&#xa0;; les traces et les textes circulent quand même.</translation>
    </message>
    <message>
        <source>Blocked: sound and pictures wait for the hours that are set for downloads</source>
        <translation>Bloqué&#xa0;: le son et les images attendent les heures définies pour les téléchargements</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy forbids this connection.</source>
        <translation>La politique de votre organisation interdit cette connexion.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>Blocked: your organisation&apos;s policy forbids this connection</source>
        <translation>Bloqué&#xa0;: la politique de votre organisation interdit cette connexion</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date, or ask your administrator to install the organisation&apos;s certificate.</source>
        <translation>Vérifiez la date de l’ordinateur, ou demandez à votre administrateur d’installer le certificat de l’organisation.</translation>
    </message>
    <message>
        <source>valid</source>
        <comment>a certificate</comment>
        <translation>valide</translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>a certificate</comment>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>cannot be verified</source>
        <comment>a certificate</comment>
        <translation>non vérifiable</translation>
    </message>
    <message>
        <source>{span} ahead</source>
        <translation>{span} d’avance</translation>
    </message>
    <message>
        <source>{span} behind</source>
        <translation>{span} de retard</translation>
    </message>
    <message>
        <source>The clock was moved</source>
        <translation>L’horloge a été modifiée</translation>
    </message>
    <message>
        <source>The clock was set {span} forward</source>
        <translation>L’horloge a été avancée de {span}</translation>
    </message>
    <message>
        <source>The clock was set {span} back</source>
        <translation>L’horloge a été reculée de {span}</translation>
    </message>
    <message>
        <source>This unit has not arrived yet.</source>
        <translation>Cette unité n’est pas encore arrivée.</translation>
    </message>
    <message>
        <source>It opens by itself as soon as it is here. Until then, go on with another one.</source>
        <translation>Elle s’ouvrira d’elle-même dès son arrivée. D’ici là, continuez avec une autre.</translation>
    </message>
    <message>
        <source>This attempt had been handed in before; the first one counts.</source>
        <translation>Cette tentative avait déjà été remise&#xa0;; la première compte.</translation>
    </message>
    <message>
        <source>It hands in a unit that is no quiz.</source>
        <translation>Elle remet une unité qui n’est pas un quiz.</translation>
    </message>
    <message>
        <source>The course was not assigned to this person when it arrived; the work is kept, and counts.</source>
        <translation>Le cours n’était pas attribué à cette personne quand la trace est arrivée&#xa0;; le travail est conservé et compte.</translation>
    </message>
    <message>
        <source>Another version was published when it arrived; the work is marked against the one that was shown.</source>
        <translation>Une autre version était publiée quand la trace est arrivée&#xa0;; le travail est noté selon celle qui a été présentée.</translation>
    </message>
    <message>
        <source>The quiz allows fewer attempts; this one is kept, and does not count.</source>
        <translation>Le quiz autorise moins de tentatives&#xa0;; celle-ci est conservée et ne compte pas.</translation>
    </message>
    <message>
        <source>The course had been retired when it arrived; the work is kept, and counts.</source>
        <translation>Le cours avait été archivé quand la trace est arrivée&#xa0;; le travail est conservé et compte.</translation>
    </message>
    <message>
        <source>The device had marked it otherwise; the hub&apos;s mark counts.</source>
        <translation>L’appareil l’avait notée autrement&#xa0;; la note du serveur compte.</translation>
    </message>
    <message>
        <source>The hub does not have this version of the course; the work counts as soon as it has.</source>
        <translation>Le serveur n’a pas cette version du cours&#xa0;; le travail compte dès qu’il l’aura.</translation>
    </message>
    <message>
        <source>The course had been withdrawn when it arrived; the work is kept, and counts.</source>
        <translation>Le cours avait été retiré quand la trace est arrivée&#xa0;; le travail est conservé et compte.</translation>
    </message>
    <message>
        <source>It does not follow the record before it: something was changed, or is missing.</source>
        <translation>Elle ne fait pas suite à la trace qui la précède&#xa0;: quelque chose a été modifié ou manque.</translation>
    </message>
    <message>
        <source>The device&apos;s clock was moved.</source>
        <translation>L’horloge de l’appareil a été modifiée.</translation>
    </message>
    <message>
        <source>The device&apos;s clock was wrong, so that its times are uncertain.</source>
        <translation>L’horloge de l’appareil était inexacte, si bien que ses heures sont incertaines.</translation>
    </message>
    <message>
        <source>The attempt took longer than the quiz allows.</source>
        <translation>La tentative a duré plus longtemps que le quiz ne l’autorise.</translation>
    </message>
    <message>
        <source>The device&apos;s records were put back to an old copy; both records are kept.</source>
        <translation>Les traces de l’appareil ont été ramenées à une ancienne copie&#xa0;; les deux traces sont conservées.</translation>
    </message>
    <message>
        <source>The attempt had more time than the hub ever gave this person.</source>
        <translation>La tentative a disposé de plus de temps que le serveur n’en a jamais accordé à cette personne.</translation>
    </message>
    <message>
        <source>The program did not say how long the timed attempt took.</source>
        <translation>Le programme n’a pas indiqué la durée de la tentative chronométrée.</translation>
    </message>
    <message>
        <source>The device was restarted during a timed attempt: part of its time rests on a clock alone.</source>
        <translation>L’appareil a été redémarré pendant une tentative chronométrée&#xa0;: une partie de sa durée ne repose que sur une horloge.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <comment>%n bytes</comment>
        <translation>
            <numerusform>%n&#xa0;octet</numerusform>
            <numerusform>%n&#xa0;octets</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number}&#xa0;Go</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number}&#xa0;ko</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number}&#xa0;s</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number}&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>%n day</comment>
        <translation>
            <numerusform>%n&#xa0;jour</numerusform>
            <numerusform>%n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>%n year</comment>
        <translation>
            <numerusform>%n&#xa0;an</numerusform>
            <numerusform>%n&#xa0;ans</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>done here</source>
        <comment>a record</comment>
        <translation>enregistrée ici</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>a record</comment>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>a record</comment>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a record</comment>
        <translation>refusée</translation>
    </message>
    <message>
        <source>another record with this id is there already</source>
        <comment>why a record was refused</comment>
        <translation>une autre trace avec cet identifiant s’y trouve déjà</translation>
    </message>
    <message>
        <source>two records with this number came at once</source>
        <comment>why a record was refused</comment>
        <translation>deux traces portant ce numéro sont arrivées en même temps</translation>
    </message>
    <message>
        <source>a record has at most 256 kB</source>
        <comment>why a record was refused</comment>
        <translation>une trace compte au plus 256&#xa0;ko</translation>
    </message>
    <message>
        <source>it names somebody who is not signed in here</source>
        <comment>why a record was refused</comment>
        <translation>elle nomme quelqu’un qui n’est pas identifié ici</translation>
    </message>
    <message>
        <source>only the device that made a record may send it</source>
        <comment>why a record was refused</comment>
        <translation>seul l’appareil qui a créé une trace peut l’envoyer</translation>
    </message>
    <message>
        <source>its own number is another</source>
        <comment>why a record was refused</comment>
        <translation>son propre numéro est différent</translation>
    </message>
    <message>
        <source>it is too large for the hub</source>
        <comment>why a record was refused</comment>
        <translation>elle est trop volumineuse pour le serveur</translation>
    </message>
    <message>
        <source>it is too large for the record store</source>
        <comment>why a record was refused</comment>
        <translation>elle est trop volumineuse pour le dépôt de traces</translation>
    </message>
    <message>
        <source>Nothing is asked here, so there is nothing to answer.</source>
        <translation>Rien n’est demandé ici, il n’y a donc rien à répondre.</translation>
    </message>
    <message>
        <source>No answer was given.</source>
        <translation>Aucune réponse n’a été donnée.</translation>
    </message>
    <message>
        <source>The text of one option is wanted.</source>
        <translation>Le texte d’une des options est attendu.</translation>
    </message>
    <message>
        <source>A list of options&apos; texts is wanted.</source>
        <translation>Une liste de textes d’options est attendue.</translation>
    </message>
    <message>
        <source>True or false is wanted.</source>
        <translation>Vrai ou faux est attendu.</translation>
    </message>
    <message>
        <source>A text is wanted.</source>
        <translation>Un texte est attendu.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>“{answer}” can be read in two ways; write it without the comma or with a decimal point.</source>
        <translation>«&#xa0;{answer}&#xa0;» peut se lire de deux façons&#xa0;; écrivez-le sans la virgule ou avec un point décimal.</translation>
    </message>
    <message>
        <source>A number is wanted.</source>
        <translation>Un nombre est attendu.</translation>
    </message>
    <message>
        <source>“{answer}” is not a number.</source>
        <translation>«&#xa0;{answer}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>A text for each of the texts on the left is wanted.</source>
        <translation>Un texte est attendu pour chacun des textes de gauche.</translation>
    </message>
    <message>
        <source>Nothing was matched.</source>
        <translation>Rien n’a été associé.</translation>
    </message>
    <message>
        <source>“{answer}” is not one of the texts on the left: {known}.</source>
        <translation>«&#xa0;{answer}&#xa0;» n’est pas l’un des textes de gauche&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{answer}” is not one of the texts on the right: {known}.</source>
        <translation>«&#xa0;{answer}&#xa0;» n’est pas l’un des textes de droite&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>A list of all items, first to last, is wanted.</source>
        <translation>Une liste de tous les éléments, du premier au dernier, est attendue.</translation>
    </message>
    <message>
        <source>Left out: {items}.</source>
        <translation>Oublié&#xa0;: {items}.</translation>
    </message>
    <message>
        <source>“{answer}” is not one of the options: {known}.</source>
        <translation>«&#xa0;{answer}&#xa0;» n’est pas l’une des options&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{answer}” is given more than once.</source>
        <translation>«&#xa0;{answer}&#xa0;» est donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Up to date, {facts}</source>
        <translation>À jour, {facts}</translation>
    </message>
    <message>
        <source>Exchanging with the record store</source>
        <translation>Échange avec le dépôt de traces</translation>
    </message>
    <message>
        <source>Exchanging with the hub</source>
        <translation>Échange avec le serveur</translation>
    </message>
    <message>
        <source>{what}: {more}</source>
        <translation>{what}&#xa0;: {more}</translation>
    </message>
    <message>
        <source>Not known: there has been no exchange with the record store yet</source>
        <translation>Inconnu&#xa0;: il n’y a pas encore eu d’échange avec le dépôt de traces</translation>
    </message>
    <message>
        <source>Not known: there has been no exchange with the hub yet</source>
        <translation>Inconnu&#xa0;: il n’y a pas encore eu d’échange avec le serveur</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent</source>
        <comment>%n record waits to be sent</comment>
        <translation>
            <numerusform>%n&#xa0;trace attend d’être envoyée</numerusform>
            <numerusform>%n&#xa0;traces attendent d’être envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records sent, not yet confirmed</source>
        <comment>%n record sent, not yet confirmed</comment>
        <translation>
            <numerusform>%n&#xa0;trace envoyée, pas encore confirmée</numerusform>
            <numerusform>%n&#xa0;traces envoyées, pas encore confirmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent and not yet confirmed</source>
        <comment>%n sent and not yet confirmed</comment>
        <translation>
            <numerusform>%n&#xa0;envoyée et pas encore confirmée</numerusform>
            <numerusform>%n&#xa0;envoyées et pas encore confirmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloads wait</source>
        <comment>%n download waits</comment>
        <translation>
            <numerusform>%n&#xa0;téléchargement en attente</numerusform>
            <numerusform>%n&#xa0;téléchargements en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n courses could not be fetched</source>
        <comment>%n course could not be fetched</comment>
        <translation>
            <numerusform>%n&#xa0;cours n’a pas pu être téléchargé</numerusform>
            <numerusform>%n&#xa0;cours n’ont pas pu être téléchargés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloads paused</source>
        <comment>%n download paused</comment>
        <translation>
            <numerusform>%n&#xa0;téléchargement suspendu</numerusform>
            <numerusform>%n&#xa0;téléchargements suspendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records confirmed</source>
        <comment>%n record confirmed</comment>
        <translation>
            <numerusform>%n&#xa0;trace confirmée</numerusform>
            <numerusform>%n&#xa0;traces confirmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>%n refused</comment>
        <translation>
            <numerusform>%n&#xa0;refusée</numerusform>
            <numerusform>%n&#xa0;refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>rien à envoyer</translation>
    </message>
    <message numerus="yes">
        <source>all %n records confirmed</source>
        <comment>the one record confirmed</comment>
        <translation>
            <numerusform>l’unique trace confirmée</numerusform>
            <numerusform>les&#xa0;%n&#xa0;traces confirmées</numerusform>
        </translation>
    </message>
    <message>
        <source>The course was retired.</source>
        <translation>Le cours a été archivé.</translation>
    </message>
    <message>
        <source>Opens when “{title}” is complete.</source>
        <translation>S’ouvre quand «&#xa0;{title}&#xa0;» est terminé.</translation>
    </message>
    <message>
        <source>Opens when {titles} are complete.</source>
        <translation>S’ouvre quand ces unités sont terminées&#xa0;: {titles}.</translation>
    </message>
    <message>
        <source>“{name}” waits for “{other}”, which does not exist.</source>
        <translation>«&#xa0;{name}&#xa0;» attend «&#xa0;{other}&#xa0;», qui n’existe pas.</translation>
    </message>
    <message>
        <source>Correct its “after” list.</source>
        <translation>Corrigez sa liste «&#xa0;after&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing in this circle can ever open: {circle}.</source>
        <translation>Rien dans ce cercle ne pourra jamais s’ouvrir&#xa0;: {circle}.</translation>
    </message>
    <message>
        <source>Take one of them out of an “after” list.</source>
        <translation>Retirez l’une d’elles d’une liste «&#xa0;after&#xa0;».</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Pause (K)</source>
        <translation>Pause (K)</translation>
    </message>
    <message>
        <source>Play (K)</source>
        <translation>Lecture (K)</translation>
    </message>
    <message>
        <source>10 seconds back (Left)</source>
        <translation>Reculer de 10 secondes (Gauche)</translation>
    </message>
    <message>
        <source>10 seconds on (Right)</source>
        <translation>Avancer de 10 secondes (Droite)</translation>
    </message>
    <message>
        <source>Previous sentence (Shift+Left)</source>
        <translation>Phrase précédente (Maj+Gauche)</translation>
    </message>
    <message>
        <source>Next sentence (Shift+Right)</source>
        <translation>Phrase suivante (Maj+Droite)</translation>
    </message>
    <message>
        <source>Captions (C)</source>
        <translation>Sous-titres (C)</translation>
    </message>
    <message>
        <source>Descriptions (D)</source>
        <translation>Descriptions (D)</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Couper le son (M)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Speed (&lt; and &gt;)</source>
        <translation>Vitesse (&lt; et &gt;)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>The recording is in the queue. It can be played here as soon as it has arrived.</source>
        <translation>L’enregistrement est dans la file d’attente. Il pourra être lu ici dès son arrivée.</translation>
    </message>
    <message>
        <source>{quality} was put into the queue</source>
        <translation>{quality}&#xa0;: mis dans la file d’attente</translation>
    </message>
    <message>
        <source>No hub offers this recording here. Sign in to your hub, or import the course package again.</source>
        <translation>Aucun serveur ne propose cet enregistrement ici. Identifiez-vous auprès de votre serveur, ou importez de nouveau le paquet du cours.</translation>
    </message>
    <message>
        <source>Play: {quality}</source>
        <translation>Lire&#xa0;: {quality}</translation>
    </message>
    <message>
        <source>This course has no recording of this unit, only its transcript.</source>
        <translation>Ce cours n’a pas d’enregistrement de cette unité, seulement sa transcription.</translation>
    </message>
    <message>
        <source>The recording is not on this device: {size}. Fetch it, or read the transcript.</source>
        <translation>L’enregistrement n’est pas sur cet appareil&#xa0;: {size}. Téléchargez-le, ou lisez la transcription.</translation>
    </message>
    <message>
        <source>The recording is arriving: {far}</source>
        <translation>L’enregistrement est en cours d’arrivée&#xa0;: {far}</translation>
    </message>
    <message>
        <source>I have read it, go on</source>
        <translation>Je l’ai lue, continuer</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Je l’ai lue</translation>
    </message>
    <message>
        <source>Records this unit as completed by reading its transcript</source>
        <translation>Enregistre cette unité comme terminée par la lecture de sa transcription</translation>
    </message>
    <message>
        <source>This recording does not have that</source>
        <translation>Cet enregistrement n’en comporte pas</translation>
    </message>
    <message>
        <source>{what}: on</source>
        <translation>{what}&#xa0;: activé</translation>
    </message>
    <message>
        <source>{what}: off</source>
        <translation>{what}&#xa0;: désactivé</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>This computer lacks what playing recordings needs. Read the transcript, and tell your IT.</source>
        <translation>Il manque à cet ordinateur ce qu’il faut pour lire des enregistrements. Lisez la transcription et prévenez votre service informatique.</translation>
    </message>
    <message>
        <source>The transcript in that language is not here yet. It comes with the next sync.</source>
        <translation>La transcription dans cette langue n’est pas encore ici. Elle arrivera avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>{unit} is done</source>
        <translation>{unit}&#xa0;: terminé</translation>
    </message>
    <message>
        <source>Speed {rate}</source>
        <translation>Vitesse {rate}</translation>
    </message>
    <message>
        <source>Picture of “{title}”</source>
        <translation>Image de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>This computer has no sound output: the recording plays silently, with its captions.</source>
        <translation>Cet ordinateur n’a pas de sortie audio&#xa0;: l’enregistrement est lu sans son, avec ses sous-titres.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation>Description&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>{time}, {chapter}</source>
        <translation>{time}, {chapter}</translation>
    </message>
    <message>
        <source>Sample of the captions</source>
        <translation>Exemple de sous-titres</translation>
    </message>
    <message>
        <source>This is how captions look.</source>
        <translation>Voici l’aspect des sous-titres.</translation>
    </message>
    <message>
        <source>Follow along</source>
        <translation>Suivre la lecture</translation>
    </message>
    <message>
        <source>The list scrolls with the recording</source>
        <translation>La liste défile avec l’enregistrement</translation>
    </message>
    <message>
        <source>Find in this transcript ({keys})</source>
        <translation>Rechercher dans cette transcription ({keys})</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Mode lecture</translation>
    </message>
    <message>
        <source>Shows the transcript as one text, in a font and width of your choice</source>
        <translation>Affiche la transcription d’un seul tenant, dans la police et la largeur de votre choix</translation>
    </message>
    <message>
        <source>Language of the transcript</source>
        <translation>Langue de la transcription</translation>
    </message>
    <message>
        <source>More for this transcript</source>
        <translation>Plus d’actions pour cette transcription</translation>
    </message>
    <message>
        <source>Show times</source>
        <translation>Afficher les temps</translation>
    </message>
    <message>
        <source>Save this transcript …</source>
        <translation>Enregistrer cette transcription…</translation>
    </message>
    <message>
        <source>Save all transcripts of the course …</source>
        <translation>Enregistrer toutes les transcriptions du cours…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>{language} (to fetch, {size})</source>
        <translation>{language} (à télécharger, {size})</translation>
    </message>
    <message>
        <source>Find in this transcript</source>
        <translation>Rechercher dans cette transcription</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n places</source>
        <comment>{number} of %n place</comment>
        <translation>
            <numerusform>{number} sur&#xa0;%n&#xa0;occurrence</numerusform>
            <numerusform>{number} sur&#xa0;%n&#xa0;occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, current sentence</source>
        <translation>{time}, phrase en cours</translation>
    </message>
    <message>
        <source>Back to the current sentence</source>
        <translation>Retour à la phrase en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were copied</source>
        <comment>%n line was copied</comment>
        <translation>
            <numerusform>%n&#xa0;ligne a été copiée</numerusform>
            <numerusform>%n&#xa0;lignes ont été copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript as a text</source>
        <translation>Transcription sous forme de texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Font and spacing</source>
        <translation>Police et espacement</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>Texte à {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Like the window</source>
        <comment>font</comment>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sans empattements</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>For readers with dyslexia ({font})</source>
        <translation>Pour les lecteurs dyslexiques ({font})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Serré</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>spacing</comment>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>spacing</comment>
        <translation>Large</translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation>Espace entre les lignes</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroite</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>width</comment>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>width</comment>
        <translation>Large</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>Largeur du texte</translation>
    </message>
    <message>
        <source>Like the window</source>
        <comment>colours</comment>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>of what is seen in a video</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Chapter: {title}</source>
        <translation>Chapitre&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{speaker}: {text}</source>
        <translation>{speaker}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Web page (*.html);;Plain text (*.txt);;PDF (*.pdf)</source>
        <translation>Page web (*.html);;Texte brut (*.txt);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Enregistrer la transcription</translation>
    </message>
    <message>
        <source>Print transcript</source>
        <translation>Imprimer la transcription</translation>
    </message>
    <message>
        <source>The transcript was written to {path}.</source>
        <translation>La transcription a été écrite dans {path}.</translation>
    </message>
    <message numerus="yes">
        <source>The transcripts were written to {path}. %n recordings are left out: {titles}.</source>
        <comment>The transcripts were written to {path}. %n recording is left out: {titles}.</comment>
        <translation>
            <numerusform>Les transcriptions ont été écrites dans {path}.&#xa0;%n&#xa0;enregistrement est laissé de côté&#xa0;: {titles}.</numerusform>
            <numerusform>Les transcriptions ont été écrites dans {path}.&#xa0;%n&#xa0;enregistrements sont laissés de côté&#xa0;: {titles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording “{title}” is in a format that this computer cannot play.</source>
        <translation>L’enregistrement «&#xa0;{title}&#xa0;» est dans un format que cet ordinateur ne sait pas lire.</translation>
    </message>
    <message>
        <source>The recording “{title}” is damaged after {time}.</source>
        <translation>L’enregistrement «&#xa0;{title}&#xa0;» est endommagé après {time}.</translation>
    </message>
    <message>
        <source>The recording “{title}” cannot be read: it is empty or damaged.</source>
        <translation>L’enregistrement «&#xa0;{title}&#xa0;» ne peut pas être lu&#xa0;: il est vide ou endommagé.</translation>
    </message>
    <message>
        <source>Choose another quality, or read the transcript; tell whoever gave you the course.</source>
        <translation>Choisissez une autre qualité, ou lisez la transcription&#xa0;; prévenez la personne qui vous a donné le cours.</translation>
    </message>
    <message>
        <source>Waits for a network that is not metered</source>
        <translation>Attend un réseau non limité</translation>
    </message>
    <message>
        <source>{size} over today&apos;s budget</source>
        <translation>{size} de trop pour le budget du jour</translation>
    </message>
    <message>
        <source>{size} over this month&apos;s budget</source>
        <translation>{size} de trop pour le budget du mois</translation>
    </message>
    <message>
        <source>Waits until {time}</source>
        <translation>Attend jusqu’à {time}</translation>
    </message>
    <message>
        <source>Fits today&apos;s budget</source>
        <translation>Tient dans le budget du jour</translation>
    </message>
    <message>
        <source>Fits this month&apos;s budget</source>
        <translation>Tient dans le budget du mois</translation>
    </message>
    <message>
        <source>On this network: texts.</source>
        <translation>Sur ce réseau&#xa0;: les textes.</translation>
    </message>
    <message>
        <source>On this network: texts and sound; video when you ask.</source>
        <translation>Sur ce réseau&#xa0;: les textes et le son&#xa0;; la vidéo à votre demande.</translation>
    </message>
    <message>
        <source>On this network: texts, sound and small video; full size when you ask.</source>
        <translation>Sur ce réseau&#xa0;: les textes, le son et la vidéo légère&#xa0;; la pleine résolution à votre demande.</translation>
    </message>
    <message>
        <source>On this network: everything, in full size.</source>
        <translation>Sur ce réseau&#xa0;: tout, en pleine résolution.</translation>
    </message>
    <message>
        <source>“{unit}” has no transcript.</source>
        <translation>«&#xa0;{unit}&#xa0;» n’a pas de transcription.</translation>
    </message>
    <message>
        <source>Play it, or tell the author of the course.</source>
        <translation>Lancez l’enregistrement, ou prévenez l’auteur du cours.</translation>
    </message>
    <message>
        <source>“{unit}” is not a recording.</source>
        <translation>«&#xa0;{unit}&#xa0;» n’est pas un enregistrement.</translation>
    </message>
    <message>
        <source>Open it from its course.</source>
        <translation>Ouvrez-le depuis son cours.</translation>
    </message>
    <message>
        <source>The transcript of “{unit}” cannot be read.</source>
        <translation>La transcription de «&#xa0;{unit}&#xa0;» ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Play it instead, and tell the author of the course.</source>
        <translation>Lancez plutôt l’enregistrement, et prévenez l’auteur du cours.</translation>
    </message>
    <message>
        <source>The transcript was damaged on the disk; it is being repaired.</source>
        <translation>La transcription était endommagée sur le disque&#xa0;; elle est en cours de réparation.</translation>
    </message>
    <message>
        <source>No transcript of “{course}” is on this computer.</source>
        <translation>Aucune transcription de «&#xa0;{course}&#xa0;» n’est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Fetch the course first, or open the recordings that it leads to.</source>
        <translation>Téléchargez d’abord le cours, ou ouvrez les enregistrements auxquels il mène.</translation>
    </message>
    <message>
        <source>Transcript: {title}</source>
        <translation>Transcription&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Your organisation lets nothing heavier come by itself.</source>
        <translation>Votre organisation ne laisse rien de plus lourd arriver automatiquement.</translation>
    </message>
    <message>
        <source>The network is metered.</source>
        <translation>Le réseau est limité.</translation>
    </message>
    <message>
        <source>Little is left of the data budget.</source>
        <translation>Il reste peu du budget de données.</translation>
    </message>
    <message>
        <source>Sound and video come when you ask for them.</source>
        <translation>Le son et la vidéo arrivent quand vous les demandez.</translation>
    </message>
    <message>
        <source>Everything suits this network.</source>
        <translation>Tout convient à ce réseau.</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>C’est votre choix.</translation>
    </message>
    <message>
        <source>Your organisation chose it.</source>
        <translation>C’est le choix de votre organisation.</translation>
    </message>
    <message>
        <source>How fast this network is was not measured yet.</source>
        <translation>La vitesse de ce réseau n’a pas encore été mesurée.</translation>
    </message>
    <message>
        <source>The network is too slow for more.</source>
        <translation>Le réseau est trop lent pour davantage.</translation>
    </message>
    <message>
        <source>The network is fast.</source>
        <translation>Le réseau est rapide.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Read aloud from here ({keys})</source>
        <translation>Lire à voix haute à partir d’ici ({keys})</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Passage before</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Looking for a voice …</source>
        <translation>Recherche d’une voix…</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Your IT can install one.</source>
        <translation>Cet ordinateur n’a pas de voix pour cette langue. Votre service informatique peut en installer une.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Reprendre la lecture</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Suspendre la lecture</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>{keys} reads on, text by text</source>
        <translation>{keys} lit la suite, texte par texte</translation>
    </message>
</context>
</TS>
