<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
    <message>
        <source>level {level}</source>
        <translation>Ebene {level}</translation>
    </message>
    <message>
        <source>{place} – Learner</source>
        <translation>{place} – Learner</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu „Heute“</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Nichts, was Sie ansehen müssten</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Writes all records with reasons to a file</source>
        <translation>Schreibt alle Einträge mit den Gründen in eine Datei</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>Alle noch einmal senden</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>Eintrag {number}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Send {what} again</source>
        <translation>{what} noch einmal senden</translation>
    </message>
    <message>
        <source>Refused, kept here</source>
        <translation>Abgelehnt, hier aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent once more. If they are refused again, it stands here.</source>
        <comment>%n record waits to be sent once more. If they are refused again, it stands here.</comment>
        <translation>
            <numerusform>%n Eintrag wird noch einmal gesendet. Wird er wieder abgelehnt, steht es hier.</numerusform>
            <numerusform>%n Einträge werden noch einmal gesendet. Werden sie wieder abgelehnt, steht es hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Einträge exportieren</translation>
    </message>
    <message>
        <source>If a record is ever refused, your hub makes a remark about one, or you take a quiz on two devices, it stands here with the reason and with what you can do.</source>
        <translation>Wenn ein Eintrag einmal abgelehnt wird, Ihr Hub zu einem etwas anmerkt oder Sie ein Quiz auf zwei Geräten machen, steht es hier, mit dem Grund und mit dem, was Sie tun können.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>These were sent and not taken. They are kept here, hold up nothing else, and can be sent again.</source>
        <translation>Diese wurden gesendet und nicht angenommen. Sie bleiben hier, halten nichts anderes auf und können noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>Taken on more than one device</source>
        <translation>Auf mehr als einem Gerät gemacht</translation>
    </message>
    <message>
        <source>You took these quizzes on more than one device. Nothing was lost; this says what counts.</source>
        <translation>Diese Quiz haben Sie auf mehr als einem Gerät gemacht. Nichts ging verloren; hier steht, was zählt.</translation>
    </message>
    <message>
        <source>Taken in, with a remark</source>
        <translation>Angenommen, mit einer Anmerkung</translation>
    </message>
    <message>
        <source>Your hub has taken these in and made a remark for your training team. You need do nothing.</source>
        <translation>Ihr Hub hat diese angenommen und für Ihr Schulungsteam etwas angemerkt. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Warteschlange zeigen</translation>
    </message>
    <message>
        <source>Arriving, {percent}</source>
        <translation>Kommt an, {percent}</translation>
    </message>
    <message>
        <source>Here, {size}</source>
        <translation>Hier, {size}</translation>
    </message>
    <message>
        <source>{cost} to fetch</source>
        <translation>{cost} zu laden</translation>
    </message>
    <message>
        <source>Fetch {part}</source>
        <translation>Laden: {part}</translation>
    </message>
    <message>
        <source>Resume {part}</source>
        <translation>Fortsetzen: {part}</translation>
    </message>
    <message>
        <source>Pause {part}</source>
        <translation>Anhalten: {part}</translation>
    </message>
    <message>
        <source>Fetch {part} now</source>
        <translation>Jetzt laden: {part}</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Jetzt laden</translation>
    </message>
    <message>
        <source>Cancel {part}</source>
        <translation>Abbrechen: {part}</translation>
    </message>
    <message>
        <source>Fetch first</source>
        <translation>Zuerst laden</translation>
    </message>
    <message>
        <source>Fetch {part} first</source>
        <translation>Zuerst laden: {part}</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Remove {part}</source>
        <translation>Entfernen: {part}</translation>
    </message>
    <message>
        <source>{size} travel</source>
        <translation>{size} werden übertragen</translation>
    </message>
    <message>
        <source>{size} come free</source>
        <translation>{size} werden frei</translation>
    </message>
    <message>
        <source>Sound now, video later</source>
        <translation>Ton jetzt, Video später</translation>
    </message>
    <message>
        <source>{sound} now; {video} when a network costs nothing</source>
        <translation>{sound} jetzt; {video}, wenn ein Netz nichts kostet</translation>
    </message>
    <message>
        <source>{what} of {unit}</source>
        <translation>{what} ({unit})</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Transcript and key pictures</source>
        <translation>Transkript und Schlüsselbilder</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Volle Größe</translation>
    </message>
    <message>
        <source>Comes with the course</source>
        <translation>Kommt mit dem Kurs</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <translation>Konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Progress: {done}</source>
        <translation>Fortschritt: {done}</translation>
    </message>
    <message>
        <source>Go on: {title}</source>
        <translation>Weiter: {title}</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>Anfangen: {title}</translation>
    </message>
    <message>
        <source>Nothing of this course is on this computer yet. Its text is all that you need to begin.</source>
        <translation>Von diesem Kurs ist noch nichts auf diesem Computer. Sein Text ist alles, was Sie zum Anfangen brauchen.</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Zurück zur Bibliothek</translation>
    </message>
    <message>
        <source>Self-paced: take it when it suits you, with or without a network.</source>
        <translation>Im eigenen Tempo: wann es Ihnen passt, mit oder ohne Netz.</translation>
    </message>
    <message>
        <source>Live: this course is held at set times.</source>
        <translation>Live: Dieser Kurs findet zu festen Zeiten statt.</translation>
    </message>
    <message>
        <source>Blended: parts at your own pace, parts held live.</source>
        <translation>Gemischt: teils im eigenen Tempo, teils live.</translation>
    </message>
    <message>
        <source>Version {version} is published. It comes with the next sync; what you did stays.</source>
        <translation>Version {version} ist erschienen. Sie kommt mit der nächsten Synchronisierung; was Sie getan haben, bleibt.</translation>
    </message>
    <message>
        <source>This course was withdrawn. Your records of it stay.</source>
        <translation>Dieser Kurs wurde zurückgezogen. Ihre Einträge dazu bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n units are still arriving, and open as soon as they are here.</source>
        <comment>%n unit is still arriving, and opens as soon as it is here.</comment>
        <translation>
            <numerusform>%n Einheit ist noch unterwegs und lässt sich öffnen, sobald sie hier ist.</numerusform>
            <numerusform>%n Einheiten sind noch unterwegs und lassen sich öffnen, sobald sie hier sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units of this course cannot be played in this version of the program yet.</source>
        <comment>%n unit of this course cannot be played in this version of the program yet.</comment>
        <translation>
            <numerusform>%n Einheit dieses Kurses kann diese Version des Programms noch nicht abspielen.</numerusform>
            <numerusform>%n Einheiten dieses Kurses kann diese Version des Programms noch nicht abspielen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This course was retired before you began it: it can no longer be begun.</source>
        <translation>Dieser Kurs ist ausgelaufen, bevor Sie ihn angefangen haben: Er kann nicht mehr angefangen werden.</translation>
    </message>
    <message>
        <source>This course was retired. Your records of it stay.</source>
        <translation>Dieser Kurs ist ausgelaufen. Ihre Einträge dazu bleiben.</translation>
    </message>
    <message>
        <source>This course was retired: nobody new can begin it. You can finish it, and that counts.</source>
        <translation>Dieser Kurs ist ausgelaufen: Niemand kann ihn mehr neu anfangen. Sie können ihn abschließen, und das zählt.</translation>
    </message>
    <message>
        <source>Not yet playable in this version</source>
        <translation>In dieser Version noch nicht abspielbar</translation>
    </message>
    <message>
        <source>Opens as soon as it is here</source>
        <translation>Lässt sich öffnen, sobald es hier ist</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Kommt an</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>{title} öffnen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Keeps the pages with these words; Enter finds them on the page</source>
        <translation>Behält die Seiten mit diesen Wörtern; die Eingabetaste findet sie auf der Seite</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n help pages</source>
        <comment>%n help page</comment>
        <translation>
            <numerusform>%n Hilfeseite</numerusform>
            <numerusform>%n Hilfeseiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>Open {address} (needs a connection)</source>
        <translation>{address} öffnen (braucht eine Verbindung)</translation>
    </message>
    <message>
        <source>Shows or hides what is below</source>
        <translation>Zeigt oder verbirgt, was darunter steht</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
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
        <translation>In dieser Lektion suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Link out of the course</source>
        <translation>Link aus dem Kurs hinaus</translation>
    </message>
    <message>
        <source>This link leads out of the course and needs a connection.</source>
        <translation>Dieser Link führt aus dem Kurs hinaus und braucht eine Verbindung.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Back to the course</source>
        <translation>Zurück zum Kurs</translation>
    </message>
    <message>
        <source>Find in this lesson ({keys})</source>
        <translation>In dieser Lektion suchen ({keys})</translation>
    </message>
    <message>
        <source>Copy the whole lesson ({keys})</source>
        <translation>Ganze Lektion kopieren ({keys})</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done, go on</source>
        <translation>Erledigt, weiter</translation>
    </message>
    <message>
        <source>I confirm</source>
        <translation>Ich bestätige</translation>
    </message>
    <message>
        <source>Records this unit as completed</source>
        <translation>Hält fest, dass diese Einheit abgeschlossen ist</translation>
    </message>
    <message>
        <source>{title} is done</source>
        <translation>{title} ist erledigt</translation>
    </message>
    <message>
        <source>The lesson was copied</source>
        <translation>Die Lektion wurde kopiert</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>This picture is not on this computer yet. It comes with the next sync.</source>
        <translation>Dieses Bild ist noch nicht auf diesem Computer. Es kommt mit der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Bild ohne Beschreibung</translation>
    </message>
    <message>
        <source>Picture: {text}</source>
        <translation>Bild: {text}</translation>
    </message>
    <message>
        <source>This picture is not part of the course.</source>
        <translation>Dieses Bild gehört nicht zum Kurs.</translation>
    </message>
    <message>
        <source>This picture needs a connection and is not kept with the course.</source>
        <translation>Dieses Bild braucht eine Verbindung und wird nicht mit dem Kurs aufbewahrt.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Import a course …</source>
        <translation>Kurs importieren …</translation>
    </message>
    <message>
        <source>Installs a .learnpack file, without any network</source>
        <translation>Installiert eine .learnpack-Datei, ganz ohne Netz</translation>
    </message>
    <message>
        <source>Filter courses by title</source>
        <translation>Kurse nach Titel filtern</translation>
    </message>
    <message>
        <source>Filter courses</source>
        <translation>Kurse filtern</translation>
    </message>
    <message>
        <source>Importing {file} …</source>
        <translation>{file} wird importiert …</translation>
    </message>
    <message>
        <source>No course has “{words}” in its title.</source>
        <translation>Kein Kurs hat „{words}“ im Titel.</translation>
    </message>
    <message>
        <source>Show all courses</source>
        <translation>Alle Kurse zeigen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Courses that are assigned to you appear here after a sync. A course package can be imported from a file.</source>
        <translation>Kurse, die Ihnen zugewiesen sind, erscheinen hier nach einer Synchronisierung. Ein Kurspaket kann aus einer Datei importiert werden.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>No courses yet</source>
        <translation>Noch keine Kurse</translation>
    </message>
    <message>
        <source>Import a course</source>
        <translation>Kurs importieren</translation>
    </message>
    <message>
        <source>Course packages (*.learnpack)</source>
        <translation>Kurspakete (*.learnpack)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{title} is here now and works without a network.</source>
        <translation>{title} ist jetzt hier und funktioniert ohne Netz.</translation>
    </message>
    <message>
        <source>{title} was here already.</source>
        <translation>{title} war schon hier.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Newer version {version}</source>
        <translation>Neuere Version {version}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Going where there is no network?</source>
        <translation>Unterwegs, wo es kein Netz gibt?</translation>
    </message>
    <message>
        <source>See beforehand that all you need is here, and fetch what is not.</source>
        <translation>Sehen Sie vorher nach, ob alles hier ist, was Sie brauchen, und laden Sie, was fehlt.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Checks that all is here for a trip</source>
        <translation>Prüft, ob für eine Reise alles hier ist</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Option {number} of {count}: {text}</source>
        <translation>Antwort {number} von {count}: {text}</translation>
    </message>
    <message>
        <source>Match for {number} of {count}: {text}</source>
        <translation>Gegenstück zu {number} von {count}: {text}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Choose what to fetch of {unit}</source>
        <translation>Auswählen, was von {unit} geladen wird</translation>
    </message>
    <message>
        <source>Fold what there is of {unit}</source>
        <translation>Zuklappen, was es von {unit} gibt</translation>
    </message>
    <message>
        <source>{part}: here</source>
        <translation>{part}: hier</translation>
    </message>
    <message>
        <source>{part}: on its way</source>
        <translation>{part}: unterwegs</translation>
    </message>
    <message>
        <source>{part}: {size}</source>
        <translation>{part}: {size}</translation>
    </message>
    <message>
        <source>Items, first to last</source>
        <translation>Teile, vom ersten zum letzten</translation>
    </message>
    <message>
        <source>{up} and {down} move the item.</source>
        <translation>{up} und {down} verschieben das Teil.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>Diese Reihenfolge behalten</translation>
    </message>
    <message>
        <source>Gives the order shown as the answer</source>
        <translation>Gibt die gezeigte Reihenfolge als Antwort</translation>
    </message>
    <message>
        <source>{item}, now {place} of {count}</source>
        <translation>{item}, jetzt {place} von {count}</translation>
    </message>
    <message>
        <source>With a decimal point or a decimal comma, whichever you are used to.</source>
        <translation>Mit Dezimalpunkt oder Dezimalkomma, wie Sie es gewohnt sind.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ihre Zahl</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Hide time</source>
        <translation>Zeit verbergen</translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>Zeit zeigen</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Darüber lesen</translation>
    </message>
    <message>
        <source>Opens the unit on this</source>
        <translation>Öffnet die Einheit dazu</translation>
    </message>
    <message>
        <source>Kept. No machine marks it.</source>
        <translation>Aufbewahrt. Keine Maschine bewertet es.</translation>
    </message>
    <message>
        <source>{state}: {percent}</source>
        <translation>{state}: {percent}</translation>
    </message>
    <message>
        <source>Your attempts</source>
        <translation>Ihre Versuche</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <translation>Der Hub wird gefragt …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>Versuch {number}</translation>
    </message>
    <message>
        <source>The hub has marked this attempt.</source>
        <translation>Der Hub hat diesen Versuch bewertet.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, {answered} answered. Answers can be changed until you hand in.</source>
        <comment>%n question, {answered} answered. Answers can be changed until you hand in.</comment>
        <translation>
            <numerusform>%n Frage, {answered} beantwortet. Bis zur Abgabe können Sie Antworten ändern.</numerusform>
            <numerusform>%n Fragen, {answered} beantwortet. Bis zur Abgabe können Sie Antworten ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are not kept yet. {reason} Handing in tries again first.</source>
        <comment>%n answer is not kept yet. {reason} Handing in tries again first.</comment>
        <translation>
            <numerusform>%n Antwort ist noch nicht gespeichert. {reason} Beim Abgeben wird es zuerst noch einmal versucht.</numerusform>
            <numerusform>%n Antworten sind noch nicht gespeichert. {reason} Beim Abgeben wird es zuerst noch einmal versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handing in …</source>
        <translation>Wird abgegeben …</translation>
    </message>
    <message>
        <source>Not handed in. {reason} Your answers are still here.</source>
        <translation>Nicht abgegeben. {reason} Ihre Antworten sind noch hier.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show {place}: {state}</source>
        <translation>{place} zeigen: {state}</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Zurück zur Frage</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Hand in now?</source>
        <translation>Jetzt abgeben?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Yes, hand in</source>
        <translation>Ja, abgeben</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>Antwort gesichert</translation>
    </message>
    <message>
        <source>Answered: {count} of {all}</source>
        <translation>Beantwortet: {count} von {all}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>Zur Übersicht</translation>
    </message>
    <message>
        <source>Overview of all questions ({keys})</source>
        <translation>Übersicht aller Fragen ({keys})</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Question before (Page Up)</source>
        <translation>Vorige Frage (Bild auf)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Page Down</source>
        <comment>key</comment>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>This answer is not kept yet. {reason}</source>
        <translation>Diese Antwort ist noch nicht gespeichert. {reason}</translation>
    </message>
    <message>
        <source>✓  Kept</source>
        <translation>✓  Gespeichert</translation>
    </message>
    <message>
        <source>Enter: next</source>
        <translation>Eingabe: weiter</translation>
    </message>
    <message>
        <source>Enter: check, then next</source>
        <translation>Eingabe: prüfen, dann weiter</translation>
    </message>
    <message>
        <source>Page Up, Page Down: question before, next</source>
        <translation>Bild auf, Bild ab: vorige, nächste Frage</translation>
    </message>
    <message>
        <source>{keys}: overview</source>
        <translation>{keys}: Übersicht</translation>
    </message>
    <message>
        <source>1–9: choose</source>
        <translation>1–9: auswählen</translation>
    </message>
    <message>
        <source>{up}, {down}: move</source>
        <translation>{up}, {down}: verschieben</translation>
    </message>
    <message>
        <source>Keys  ·  {keys}</source>
        <translation>Tasten  ·  {keys}</translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation>Frage für Frage</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Als Nächstes: {title}</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation>Ihre Antwort: {answer}</translation>
    </message>
    <message>
        <source>The time is up</source>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>What you have answered is being handed in …</source>
        <translation>Was Sie beantwortet haben, wird abgegeben …</translation>
    </message>
    <message>
        <source>Not handed in yet. {reason} What you have answered is still here.</source>
        <translation>Noch nicht abgegeben. {reason} Was Sie beantwortet haben, ist noch hier.</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zum Lesen</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>an answer</comment>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Teilweise richtig</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Nicht richtig</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Wählen Sie eine Antwort.</translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>Wählen Sie alle, die zutreffen.</translation>
    </message>
    <message>
        <source>Is this true or false?</source>
        <translation>Ist das richtig oder falsch?</translation>
    </message>
    <message>
        <source>Type a short answer.</source>
        <translation>Geben Sie eine kurze Antwort ein.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Find what belongs together.</source>
        <translation>Finden Sie, was zusammengehört.</translation>
    </message>
    <message>
        <source>Put these in order, first at the top.</source>
        <translation>Bringen Sie diese in die richtige Reihenfolge, das Erste oben.</translation>
    </message>
    <message>
        <source>Answer in your own words. No machine marks it.</source>
        <translation>Antworten Sie mit eigenen Worten. Keine Maschine bewertet es.</translation>
    </message>
    <message>
        <source>Nothing to answer here.</source>
        <translation>Hier gibt es nichts zu beantworten.</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Frage {number} von {count}</translation>
    </message>
    <message>
        <source>Certifying quiz</source>
        <translation>Prüfungsquiz</translation>
    </message>
    <message>
        <source>Practice quiz</source>
        <translation>Übungsquiz</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <comment>%n question</comment>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Time limit {length}</source>
        <translation>Zeitlimit {length}</translation>
    </message>
    <message>
        <source>No pass mark</source>
        <translation>Keine Bestehensgrenze</translation>
    </message>
    <message>
        <source>No time limit for you</source>
        <translation>Für Sie kein Zeitlimit</translation>
    </message>
    <message>
        <source>Time limit {length}, with your extra time</source>
        <translation>Zeitlimit {length}, mit Ihrer Zeitzugabe</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <comment>%n second left</comment>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than 5 minutes left</source>
        <translation>Noch weniger als 5 Minuten</translation>
    </message>
    <message>
        <source>Less than 1 minute left</source>
        <translation>Noch weniger als 1 Minute</translation>
    </message>
    <message>
        <source>Any number of attempts</source>
        <translation>Beliebig viele Versuche</translation>
    </message>
    <message>
        <source>One attempt</source>
        <translation>Ein Versuch</translation>
    </message>
    <message>
        <source>No attempt left</source>
        <translation>Kein Versuch mehr</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n attempts left</source>
        <comment>{left} of %n attempt left</comment>
        <translation>
            <numerusform>noch {left} von %n Versuch</numerusform>
            <numerusform>noch {left} von %n Versuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have used all %n attempts.</source>
        <comment>You have used the one attempt.</comment>
        <translation>
            <numerusform>Sie haben den einen Versuch verbraucht.</numerusform>
            <numerusform>Sie haben alle %n Versuche verbraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of it is known after the next sync.</source>
        <translation>Was dabei herauskam, ist nach der nächsten Synchronisierung bekannt.</translation>
    </message>
    <message>
        <source>You have passed this quiz.</source>
        <translation>Sie haben dieses Quiz bestanden.</translation>
    </message>
    <message>
        <source>Ask whoever assigned the course about another one.</source>
        <translation>Fragen Sie nach einem weiteren bei dem, der Ihnen den Kurs zugewiesen hat.</translation>
    </message>
    <message>
        <source>begun {when}</source>
        <translation>begonnen {when}</translation>
    </message>
    <message>
        <source>{count} of {all} answered</source>
        <translation>{count} von {all} beantwortet</translation>
    </message>
    <message>
        <source>Waits to be marked</source>
        <translation>Wartet auf die Bewertung</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>Kette unterbrochen</translation>
    </message>
    <message>
        <source>Clock moved</source>
        <translation>Uhr verstellt</translation>
    </message>
    <message>
        <source>Clock off</source>
        <translation>Uhr falsch</translation>
    </message>
    <message>
        <source>Handed in twice</source>
        <translation>Zweimal abgegeben</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>Alte Version</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Zu viele Versuche</translation>
    </message>
    <message>
        <source>Over the time limit</source>
        <translation>Zeitlimit überschritten</translation>
    </message>
    <message>
        <source>Retired version</source>
        <translation>Ausgelaufene Version</translation>
    </message>
    <message>
        <source>Score differs</source>
        <translation>Ergebnis weicht ab</translation>
    </message>
    <message>
        <source>Sequence counted again</source>
        <translation>Nummer doppelt vergeben</translation>
    </message>
    <message>
        <source>Time not told</source>
        <translation>Zeit nicht angegeben</translation>
    </message>
    <message>
        <source>Timed by wall clock</source>
        <translation>Zeit nach der Systemuhr</translation>
    </message>
    <message>
        <source>Unknown version</source>
        <translation>Unbekannte Version</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Alle Fragen sind beantwortet.</translation>
    </message>
    <message>
        <source>No question is answered. Questions without an answer score 0.</source>
        <translation>Keine Frage ist beantwortet. Fragen ohne Antwort geben 0 Punkte.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are not answered and will score 0.</source>
        <comment>%n question is not answered and will score 0.</comment>
        <translation>
            <numerusform>%n Frage ist nicht beantwortet und gibt 0 Punkte.</numerusform>
            <numerusform>%n Fragen sind nicht beantwortet und geben 0 Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers are recorded now and marked on the next sync. They cannot be changed afterwards.</source>
        <translation>Ihre Antworten werden jetzt festgehalten und bei der nächsten Synchronisierung bewertet. Danach können sie nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Festgehalten.</translation>
    </message>
    <message>
        <source>Done: {score}</source>
        <translation>Erledigt: {score}</translation>
    </message>
    <message>
        <source>Passed: {score}</source>
        <translation>Bestanden: {score}</translation>
    </message>
    <message>
        <source>Not passed: {score}</source>
        <translation>Nicht bestanden: {score}</translation>
    </message>
    <message>
        <source>Recorded. Marked on the next sync.</source>
        <translation>Festgehalten. Wird bei der nächsten Synchronisierung bewertet.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>{left} → {right}</source>
        <translation>{left} → {right}</translation>
    </message>
    <message>
        <source>{percent} needed to pass</source>
        <translation>{percent} zum Bestehen nötig</translation>
    </message>
    <message>
        <source>The best attempt counts</source>
        <translation>Der beste Versuch zählt</translation>
    </message>
    <message>
        <source>The latest attempt counts</source>
        <translation>Der letzte Versuch zählt</translation>
    </message>
    <message>
        <source>The first attempt counts</source>
        <translation>Der erste Versuch zählt</translation>
    </message>
    <message>
        <source>Main navigation</source>
        <translation>Hauptnavigation</translation>
    </message>
    <message>
        <source>You are here. {keys}</source>
        <translation>Sie sind hier. {keys}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Falls due while you are away</source>
        <translation>Wird fällig, während Sie weg sind</translation>
    </message>
    <message>
        <source>Everything holds.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>{count} of {all} conditions need something.</source>
        <translation>Bei {count} von {all} Bedingungen ist etwas zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>Checked {when} for %n courses.</source>
        <comment>Checked {when} for %n course.</comment>
        <translation>
            <numerusform>Geprüft {when} für %n Kurs.</numerusform>
            <numerusform>Geprüft {when} für %n Kurse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Still to fetch</source>
        <translation>Noch zu laden</translation>
    </message>
    <message>
        <source>“{title}”: {cost}</source>
        <translation>„{title}“: {cost}</translation>
    </message>
    <message>
        <source>{cost}; how long it takes is known after the first download.</source>
        <translation>{cost}; wie lange es dauert, ist nach dem ersten Download bekannt.</translation>
    </message>
    <message>
        <source>{cost} at the speed measured here.</source>
        <translation>{cost} bei der hier gemessenen Geschwindigkeit.</translation>
    </message>
    <message>
        <source>Fetch what is missing</source>
        <translation>Fehlendes laden</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Noch einmal laden</translation>
    </message>
    <message>
        <source>Free some space</source>
        <translation>Platz schaffen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Kurs öffnen</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Items that need a connection</source>
        <translation>Was eine Verbindung braucht</translation>
    </message>
    <message>
        <source>Ready for the field</source>
        <translation>Bereit für unterwegs</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Noch nicht bereit</translation>
    </message>
    <message>
        <source>See before you leave that everything works where there is no network, and fetch what is missing.</source>
        <translation>Sehen Sie vor der Abreise nach, ob alles auch ohne Netz funktioniert, und laden Sie, was fehlt.</translation>
    </message>
    <message>
        <source>Something has changed since this check. Check again to be sure.</source>
        <translation>Seit dieser Prüfung hat sich etwas geändert. Prüfen Sie noch einmal, um sicher zu sein.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>How much has been read</source>
        <translation>Wie viel gelesen ist</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <source>You may go elsewhere meanwhile.</source>
        <translation>Sie können inzwischen woanders weitermachen.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Es wird geprüft …</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Reading “{title}” …</source>
        <translation>„{title}“ wird gelesen …</translation>
    </message>
    <message>
        <source>{part} of {whole} read. You may go elsewhere meanwhile.</source>
        <translation>{part} von {whole} gelesen. Sie können inzwischen woanders weitermachen.</translation>
    </message>
    <message>
        <source>What is missing is in the queue and comes as the link allows. Check again when it is here.</source>
        <translation>Was fehlt, steht in der Warteschlange und kommt, wie die Verbindung es zulässt. Prüfen Sie noch einmal, wenn es hier ist.</translation>
    </message>
    <message>
        <source>The check looks at six things: that all is here, that every byte of it is right, that there is room for what is missing, that your sign-in lasts, what needs a connection, and that your hub has your records.</source>
        <translation>Die Prüfung sieht sechs Dinge nach: ob alles hier ist, ob jedes Byte davon stimmt, ob für das Fehlende Platz ist, ob Ihre Anmeldung lange genug gilt, was eine Verbindung braucht und ob Ihr Hub Ihre Einträge hat.</translation>
    </message>
    <message>
        <source>You &amp;leave on</source>
        <translation>Sie &amp;reisen ab am</translation>
    </message>
    <message>
        <source>You are &amp;back on</source>
        <translation>Sie sind &amp;zurück am</translation>
    </message>
    <message>
        <source>&amp;How much of each course</source>
        <translation>&amp;Wie viel von jedem Kurs</translation>
    </message>
    <message>
        <source>Text alone is enough to learn with.</source>
        <translation>Text allein genügt zum Lernen.</translation>
    </message>
    <message>
        <source>Courses that go along</source>
        <translation>Kurse, die mitkommen</translation>
    </message>
    <message>
        <source>No courses yet. Sync, or import a course from the library.</source>
        <translation>Noch keine Kurse. Synchronisieren Sie, oder importieren Sie einen Kurs in der Bibliothek.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Show all {count} certificates</source>
        <translation>Alle {count} Zertifikate zeigen</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>A certificate that cannot be read</source>
        <translation>Ein Zertifikat, das nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>Completed {day}</source>
        <translation>Abgeschlossen {day}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>The signature of your hub does not fit, so nothing that it says is certain. Ask whoever runs your hub.</source>
        <translation>Die Unterschrift Ihres Hubs passt nicht, deshalb ist nichts sicher, was darin steht. Fragen Sie den Betreiber Ihres Hubs.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save the certificate for {title}</source>
        <translation>Zertifikat für {title} speichern</translation>
    </message>
    <message>
        <source>Revoked {day}</source>
        <translation>Widerrufen {day}</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Cannot be verified</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Hier erledigt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>Record {number}, {moment}</source>
        <translation>Eintrag {number}, {moment}</translation>
    </message>
    <message>
        <source>Received by the hub {moment}</source>
        <translation>Vom Hub erhalten {moment}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Nachprüfen</translation>
    </message>
    <message>
        <source>Checks that no record was changed or is missing</source>
        <translation>Prüft, ob kein Eintrag geändert wurde oder fehlt</translation>
    </message>
    <message>
        <source>Writes all records with their receipts</source>
        <translation>Schreibt alle Einträge mit ihren Quittungen</translation>
    </message>
    <message>
        <source>Lessons you complete and quizzes you hand in appear here at once, and stay.</source>
        <translation>Lektionen, die Sie abschließen, und Quiz, die Sie abgeben, erscheinen hier sofort und bleiben.</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Noch nichts festgehalten</translation>
    </message>
    <message>
        <source>Select all records</source>
        <translation>Alle Einträge auswählen</translation>
    </message>
    <message>
        <source>Web page (*.html);;Plain text (*.txt)</source>
        <translation>Webseite (*.html);;Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <source>The certificate was written to {path}. Anybody can check it at {address}</source>
        <translation>Das Zertifikat wurde nach {path} geschrieben. Jeder kann es prüfen unter {address}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nothing on this computer has these words. Try fewer of them. Courses that are not here yet cannot be searched.</source>
        <translation>Nichts auf diesem Computer enthält diese Wörter. Versuchen Sie es mit weniger Wörtern. Kurse, die noch nicht hier sind, können nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>No place found for “{words}”</source>
        <translation>Keine Stelle gefunden für „{words}“</translation>
    </message>
    <message numerus="yes">
        <source>%n places found for “{words}”</source>
        <comment>%n place found for “{words}”</comment>
        <translation>
            <numerusform>%n Stelle gefunden für „{words}“</numerusform>
            <numerusform>%n Stellen gefunden für „{words}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places found</source>
        <comment>%n place found</comment>
        <translation>
            <numerusform>%n Stelle gefunden</numerusform>
            <numerusform>%n Stellen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} in {course}</source>
        <translation>{kind} in {course}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Nobody is signed in. What you do is recorded on this computer and waits for you to sign in.</source>
        <translation>Niemand ist angemeldet. Was Sie tun, wird auf diesem Computer festgehalten und wartet, bis Sie sich anmelden.</translation>
    </message>
    <message>
        <source>{person}, signed in to {hub}</source>
        <translation>{person}, angemeldet bei {hub}</translation>
    </message>
    <message>
        <source>Token kept in: {place}</source>
        <translation>Token aufbewahrt in: {place}</translation>
    </message>
    <message>
        <source>Your records go to a record store. It has no courses and marks nothing: courses come from files.</source>
        <translation>Ihre Einträge gehen an einen Lerndatenspeicher. Er hat keine Kurse und bewertet nichts: Kurse kommen aus Dateien.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Deletes nothing that you did</source>
        <translation>Löscht nichts von dem, was Sie getan haben</translation>
    </message>
    <message>
        <source>Sign in as another person</source>
        <translation>Als andere Person anmelden</translation>
    </message>
    <message>
        <source>Data and network</source>
        <translation>Daten und Netz</translation>
    </message>
    <message>
        <source>These rules hold back sound, pictures and video. Records, news and texts are small and always travel, so that nothing you did waits for a budget.</source>
        <translation>Diese Regeln halten Ton, Bilder und Video zurück. Einträge, Neuigkeiten und Texte sind klein und kommen immer durch, damit nichts, was Sie getan haben, auf ein Budget wartet.</translation>
    </message>
    <message>
        <source>What comes by &amp;itself</source>
        <translation>Was von &amp;selbst kommt</translation>
    </message>
    <message>
        <source>After the texts, without being asked for.</source>
        <translation>Nach den Texten, ohne dass Sie es anfordern.</translation>
    </message>
    <message>
        <source>Data budget a &amp;day</source>
        <translation>Datenbudget pro &amp;Tag</translation>
    </message>
    <message>
        <source>Everything counts that travelled that day.</source>
        <translation>Es zählt alles, was an dem Tag übertragen wurde.</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Kein Budget</translation>
    </message>
    <message>
        <source>Free space …</source>
        <translation>Platz schaffen …</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Platz schaffen</translation>
    </message>
    <message>
        <source>How much is &amp;needed</source>
        <translation>Wie viel Sie &amp;brauchen</translation>
    </message>
    <message>
        <source>The largest goes first, and no more than that.</source>
        <translation>Das Größte wird zuerst entfernt, und nicht mehr als nötig.</translation>
    </message>
    <message>
        <source>All that can go</source>
        <translation>Alles, was entfernt werden kann</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Leave everything</source>
        <translation>Alles so lassen</translation>
    </message>
    <message>
        <source>Free {size}</source>
        <translation>{size} freigeben</translation>
    </message>
    <message>
        <source>Nothing can go: what is here is not finished yet, is pinned, or cannot be fetched again.</source>
        <translation>Nichts kann entfernt werden: Was hier ist, ist noch nicht abgeschlossen, ist angeheftet oder kann nicht noch einmal geladen werden.</translation>
    </message>
    <message>
        <source>This frees {size}; progress and transcripts stay.</source>
        <translation>Das gibt {size} frei; Fortschritt und Transkripte bleiben.</translation>
    </message>
    <message>
        <source>Data budget a &amp;month</source>
        <translation>Datenbudget pro &amp;Monat</translation>
    </message>
    <message>
        <source>From the first of the month on.</source>
        <translation>Vom Ersten des Monats an.</translation>
    </message>
    <message>
        <source>Media also on metered networks</source>
        <translation>Medien auch in getakteten Netzen</translation>
    </message>
    <message>
        <source>A metered network is one that costs by how much travels</source>
        <translation>In einem getakteten Netz kostet es, wie viel übertragen wird</translation>
    </message>
    <message>
        <source>Highest &amp;speed for media</source>
        <translation>&amp;Höchste Geschwindigkeit für Medien</translation>
    </message>
    <message>
        <source>So that others on the same link can work.</source>
        <translation>Damit andere an derselben Leitung arbeiten können.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>kB a second</source>
        <translation>kB pro Sekunde</translation>
    </message>
    <message>
        <source>Media only at certain hours</source>
        <translation>Medien nur zu bestimmten Stunden</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Nothing: sound and video when I ask</source>
        <translation>Nichts: Ton und Video, wenn ich sie anfordere</translation>
    </message>
    <message>
        <source>What suits the network</source>
        <translation>Was zum Netz passt</translation>
    </message>
    <message>
        <source>Sound and small video</source>
        <translation>Ton und kleines Video</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Checks databases, disk, keyring and the hub, and says what to do.</source>
        <translation>Prüft Datenbanken, Datenträger, Schlüsselbund und den Hub und sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Dunkelgrau</translation>
    </message>
    <message>
        <source>Black that lets the picture through</source>
        <translation>Schwarz, das das Bild durchscheinen lässt</translation>
    </message>
    <message>
        <source>At the foot of the picture</source>
        <translation>Unten im Bild</translation>
    </message>
    <message>
        <source>At the top of the picture</source>
        <translation>Oben im Bild</translation>
    </message>
    <message>
        <source>Below the picture</source>
        <translation>Unter dem Bild</translation>
    </message>
    <message>
        <source>No captions are shown</source>
        <translation>Es werden keine Untertitel gezeigt</translation>
    </message>
    <message>
        <source>Colour: {colour}. Behind: {ground}. Place: {place}. Size: {percent} %.</source>
        <translation>Farbe: {colour}. Hintergrund: {ground}. Position: {place}. Größe: {percent} %.</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>For readers with dyslexia</source>
        <translation>Für Menschen mit Legasthenie</translation>
    </message>
    <message numerus="yes">
        <source>About %n letters</source>
        <comment>About %n letter</comment>
        <translation>
            <numerusform>Etwa %n Zeichen</numerusform>
            <numerusform>Etwa %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus and Ctrl+0 change it anywhere</source>
        <translation>Strg+Plus, Strg+Minus und Strg+0 ändern sie überall</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>There is nothing to save. Once you are signed in, all of this follows you to your other devices.</source>
        <translation>Sie müssen nichts speichern. Sobald Sie angemeldet sind, gilt all das auch auf Ihren anderen Geräten.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Everything as you had it before</source>
        <translation>Alles so, wie Sie es vorher hatten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>What moves by itself stands still</source>
        <translation>Was sich von selbst bewegt, steht still</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Letters and signs in recordings, digits in quizzes. Without them each has its button.</source>
        <translation>Buchstaben und Zeichen in Aufnahmen, Ziffern in Tests. Auch ohne sie hat alles seine Schaltfläche.</translation>
    </message>
    <message>
        <source>Single letters, digits and signs are shortcuts</source>
        <translation>Einzelne Buchstaben, Ziffern und Zeichen sind Tastenkürzel</translation>
    </message>
    <message>
        <source>Captions and descriptions</source>
        <translation>Untertitel und Beschreibungen</translation>
    </message>
    <message>
        <source>Show captions</source>
        <translation>Untertitel zeigen</translation>
    </message>
    <message>
        <source>Size of captions</source>
        <translation>Größe der Untertitel</translation>
    </message>
    <message>
        <source>Colour of captions</source>
        <translation>Farbe der Untertitel</translation>
    </message>
    <message>
        <source>Behind captions</source>
        <translation>Hintergrund der Untertitel</translation>
    </message>
    <message>
        <source>Place of captions</source>
        <translation>Position der Untertitel</translation>
    </message>
    <message>
        <source>What can only be seen is told, where a recording has such descriptions</source>
        <translation>Was nur zu sehen ist, wird erzählt, wo eine Aufnahme solche Beschreibungen hat</translation>
    </message>
    <message>
        <source>Describe pictures in words</source>
        <translation>Bilder in Worten beschreiben</translation>
    </message>
    <message>
        <source>Playing and reading aloud</source>
        <translation>Abspielen und Vorlesen</translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation>Abspielgeschwindigkeit</translation>
    </message>
    <message>
        <source>It stops when you scroll yourself</source>
        <translation>Hält an, wenn Sie selbst scrollen</translation>
    </message>
    <message>
        <source>The transcript follows the recording</source>
        <translation>Das Transkript läuft mit der Aufnahme mit</translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation>Vorlesegeschwindigkeit</translation>
    </message>
    <message>
        <source>Reading lessons and transcripts</source>
        <translation>Lektionen und Transkripte lesen</translation>
    </message>
    <message>
        <source>Size of what you read</source>
        <translation>Größe des Textes, den Sie lesen</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Colours of what you read</source>
        <translation>Farben des Textes, den Sie lesen</translation>
    </message>
    <message>
        <source>Everything is as it was at first. Undo brings back what you had.</source>
        <translation>Alles ist wie am Anfang. „Rückgängig“ bringt zurück, was Sie hatten.</translation>
    </message>
    <message>
        <source>Everything is as it was at first already.</source>
        <translation>Alles ist schon wie am Anfang.</translation>
    </message>
    <message>
        <source>Everything is as you had it before.</source>
        <translation>Alles ist so, wie Sie es vorher hatten.</translation>
    </message>
    <message>
        <source>Takes effect when the program is started again.</source>
        <translation>Gilt, sobald das Programm neu gestartet wird.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Sync by itself when there is a connection</source>
        <translation>Von selbst synchronisieren, wenn es eine Verbindung gibt</translation>
    </message>
    <message>
        <source>Minutes between syncs</source>
        <translation>Minuten zwischen Synchronisierungen</translation>
    </message>
    <message>
        <source>Records are never removed, whatever you free here. What is freed can be fetched again.</source>
        <translation>Einträge werden nie entfernt, was immer Sie hier freigeben. Was Sie freigeben, kann wieder geladen werden.</translation>
    </message>
    <message>
        <source>The &amp;most that courses may take</source>
        <translation>Höchstens für &amp;Kurse</translation>
    </message>
    <message>
        <source>Finished media go first where room is needed.</source>
        <translation>Erledigte Medien gehen zuerst, wo Platz gebraucht wird.</translation>
    </message>
    <message>
        <source>What must stay &amp;free on the disk</source>
        <translation>Was auf dem Datenträger &amp;frei bleiben muss</translation>
    </message>
    <message>
        <source>Sound and pictures are not fetched below that.</source>
        <translation>Darunter werden Ton und Bilder nicht geladen.</translation>
    </message>
    <message>
        <source>Pin its media: they stay</source>
        <translation>Medien anheften: Sie bleiben</translation>
    </message>
    <message>
        <source>Pin the media of {title}: they stay</source>
        <translation>Medien von {title} anheften: Sie bleiben</translation>
    </message>
    <message>
        <source>Show each unit: {part} of {title}</source>
        <translation>Nach Einheiten zeigen: {part} von {title}</translation>
    </message>
    <message>
        <source>Hide the units: {part} of {title}</source>
        <translation>Einheiten verbergen: {part} von {title}</translation>
    </message>
    <message>
        <source>Hide units</source>
        <translation>Einheiten verbergen</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>Nach Einheiten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>{course}: {unit}</source>
        <translation>{course}: {unit}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Courses take {size} on this computer.</source>
        <translation>Kurse belegen {size} auf diesem Computer.</translation>
    </message>
    <message>
        <source>No course is on this computer yet.</source>
        <translation>Auf diesem Computer ist noch kein Kurs.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {part} of {title}</source>
        <translation>{part} von {title} entfernen</translation>
    </message>
    <message>
        <source>Free …</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>Free {part} of {title}</source>
        <translation>{part} von {title} freigeben</translation>
    </message>
    <message>
        <source>{size} got free.</source>
        <translation>{size} wurden frei.</translation>
    </message>
    <message>
        <source>Paused: {part}</source>
        <translation>Angehalten: {part}</translation>
    </message>
    <message>
        <source>Goes on: {part}</source>
        <translation>Geht weiter: {part}</translation>
    </message>
    <message>
        <source>Taken out of the queue: {part}</source>
        <translation>Aus der Warteschlange genommen: {part}</translation>
    </message>
    <message>
        <source>Sound comes now, video later</source>
        <translation>Der Ton kommt jetzt, das Video später</translation>
    </message>
    <message>
        <source>Put into the queue: {part}</source>
        <translation>In die Warteschlange gestellt: {part}</translation>
    </message>
    <message>
        <source>Its text comes back with the next sync while it is assigned.</source>
        <translation>Der Text kommt mit der nächsten Synchronisierung wieder, solange der Kurs zugewiesen ist.</translation>
    </message>
    <message>
        <source>{size} got free; progress and transcripts stay.</source>
        <translation>{size} wurden frei; Fortschritt und Transkripte bleiben.</translation>
    </message>
    <message>
        <source>Fetch again what went</source>
        <translation>Noch einmal laden, was entfernt wurde</translation>
    </message>
    <message>
        <source>What went is in the queue again.</source>
        <translation>Was entfernt wurde, ist wieder in der Warteschlange.</translation>
    </message>
    <message>
        <source>Remove {size} of {part}?</source>
        <translation>{size} entfernen ({part})?</translation>
    </message>
    <message>
        <source>The course does not open without it.</source>
        <translation>Ohne ihn lässt sich der Kurs nicht öffnen.</translation>
    </message>
    <message>
        <source>Whoever did it should get it: records cannot change hands later.</source>
        <translation>Sie sollen dem gehören, der es getan hat: Später können Einträge nicht den Besitzer wechseln.</translation>
    </message>
    <message>
        <source>It is mine: send it in my name</source>
        <translation>Sie sind von mir: in meinem Namen senden</translation>
    </message>
    <message>
        <source>It is somebody else&apos;s: leave it here for them</source>
        <translation>Sie sind von jemand anderem: hier liegen lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n records were made here before anybody signed in. Whose work is that?</source>
        <comment>%n record was made here before anybody signed in. Whose work is that?</comment>
        <translation>
            <numerusform>%n Eintrag entstand hier, bevor sich jemand angemeldet hat. Wessen Arbeit ist das?</numerusform>
            <numerusform>%n Einträge entstanden hier, bevor sich jemand angemeldet hat. Wessen Arbeit ist das?</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation&apos;s hub gives you your courses and keeps your records. You need it once; after that you learn without a network.</source>
        <translation>Der Hub Ihrer Organisation gibt Ihnen Ihre Kurse und bewahrt Ihre Einträge auf. Sie brauchen ihn einmal; danach lernen Sie ohne Netz.</translation>
    </message>
    <message>
        <source>Other ways to sign in</source>
        <translation>Andere Arten der Anmeldung</translation>
    </message>
    <message>
        <source>Accessibility settings</source>
        <translation>Einstellungen zur Barrierefreiheit</translation>
    </message>
    <message>
        <source>Text size, contrast, captions and language</source>
        <translation>Schriftgröße, Kontrast, Untertitel und Sprache</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Darunter eingeblendet</translation>
    </message>
    <message>
        <source>Folded away; shows a record store</source>
        <translation>Eingeklappt; zeigt einen Lerndatenspeicher</translation>
    </message>
    <message>
        <source>Please say first whose the work is that was done here.</source>
        <translation>Bitte sagen Sie zuerst, wessen Arbeit hier getan wurde.</translation>
    </message>
    <message>
        <source>Sign in to the record store</source>
        <translation>Beim Lerndatenspeicher anmelden</translation>
    </message>
    <message>
        <source>Please fill in: {fields}.</source>
        <translation>Bitte ausfüllen: {fields}.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>As your organisation gave it to you, such as https://learn.example.org</source>
        <translation>Wie Ihre Organisation sie Ihnen gegeben hat, etwa https://learn.example.org</translation>
    </message>
    <message>
        <source>Address of the &amp;hub</source>
        <translation>Adresse des &amp;Hubs</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Address of the &amp;record store</source>
        <translation>Adresse des &amp;Lerndatenspeichers</translation>
    </message>
    <message>
        <source>Its xAPI endpoint, such as https://records.example.org/xapi</source>
        <translation>Sein xAPI-Endpunkt, etwa https://records.example.org/xapi</translation>
    </message>
    <message>
        <source>Your name in the records</source>
        <translation>Ihr Name in den Einträgen</translation>
    </message>
    <message>
        <source>As your organisation knows you</source>
        <translation>Wie Ihre Organisation Sie kennt</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>The name of the account at the record store</source>
        <translation>Der Name des Kontos beim Lerndatenspeicher</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Record store</source>
        <translation>Lerndatenspeicher</translation>
    </message>
    <message>
        <source>Sends your records to a learning record store (xAPI) instead of a hub. It has no courses and marks nothing: you import courses from files, and certifying quizzes stay unmarked.</source>
        <translation>Sendet Ihre Einträge an einen Lerndatenspeicher (xAPI) statt an einen Hub. Er hat keine Kurse und bewertet nichts: Sie importieren Kurse aus Dateien, und Prüfungsquiz bleiben unbewertet.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of records and link</source>
        <translation>Einzelheiten zu Einträgen und Verbindung</translation>
    </message>
    <message>
        <source>{work}: {how_far}</source>
        <translation>{work}: {how_far}</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>In diesem Monat</translation>
    </message>
    <message>
        <source>What this network &amp;is</source>
        <translation>Was dieses Netz &amp;ist</translation>
    </message>
    <message>
        <source>Records and texts travel on any network. This is kept for each.</source>
        <translation>Einträge und Texte kommen durch jedes Netz. Das wird für jedes einzeln gemerkt.</translation>
    </message>
    <message>
        <source>Budgets, hours and speed</source>
        <translation>Budgets, Stunden und Geschwindigkeit</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>No network has been used yet</source>
        <translation>Noch kein Netz wurde benutzt</translation>
    </message>
    <message>
        <source>After the first sync you can say here whether a network is metered.</source>
        <translation>Nach der ersten Synchronisierung können Sie hier angeben, ob ein Netz getaktet ist.</translation>
    </message>
    <message>
        <source>Speed not measured yet</source>
        <translation>Geschwindigkeit noch nicht gemessen</translation>
    </message>
    <message>
        <source>About {speed}, as measured here</source>
        <translation>Etwa {speed}, hier gemessen</translation>
    </message>
    <message>
        <source>No budget set</source>
        <translation>Kein Budget festgelegt</translation>
    </message>
    <message>
        <source>Budget of {size} used up</source>
        <translation>Budget von {size} verbraucht</translation>
    </message>
    <message>
        <source>of a budget of {size}</source>
        <translation>von einem Budget von {size}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System sagt</translation>
    </message>
    <message>
        <source>Metered: sound and pictures wait</source>
        <translation>Getaktet: Ton und Bilder warten</translation>
    </message>
    <message>
        <source>Not metered: everything may travel</source>
        <translation>Nicht getaktet: Alles darf übertragen werden</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>in diesem Monat</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Choose in the library</source>
        <translation>In der Bibliothek wählen</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put {title} back into the queue</source>
        <translation>{title} wieder in die Warteschlange stellen</translation>
    </message>
    <message>
        <source>“{title}” ({part}) was taken out.</source>
        <translation>„{title}“ ({part}) wurde herausgenommen.</translation>
    </message>
    <message>
        <source>What is here of it stays.</source>
        <translation>Was davon hier ist, bleibt.</translation>
    </message>
    <message>
        <source>Texts of what is assigned to you come back with the next sync.</source>
        <translation>Texte zu dem, was Ihnen zugewiesen ist, kommen mit der nächsten Synchronisierung wieder.</translation>
    </message>
    <message>
        <source>Everything is paused.</source>
        <translation>Alles ist angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>{cost} to fetch; %n are paused.</source>
        <comment>{cost} to fetch; %n is paused.</comment>
        <translation>
            <numerusform>{cost} zu laden; %n ist angehalten.</numerusform>
            <numerusform>{cost} zu laden; %n sind angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{cost} to fetch.</source>
        <translation>{cost} zu laden.</translation>
    </message>
    <message numerus="yes">
        <source>How much there is to fetch is not known yet; %n are paused.</source>
        <comment>How much there is to fetch is not known yet; %n is paused.</comment>
        <translation>
            <numerusform>Wie viel zu laden ist, ist noch nicht bekannt; %n ist angehalten.</numerusform>
            <numerusform>Wie viel zu laden ist, ist noch nicht bekannt; %n sind angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much there is to fetch is not known yet.</source>
        <translation>Wie viel zu laden ist, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing waits to be fetched. Texts of your courses come by themselves with every sync; sound and pictures come when you ask for them in a course.</source>
        <translation>Nichts wartet darauf, geladen zu werden. Texte Ihrer Kurse kommen mit jeder Synchronisierung von selbst; Ton und Bilder kommen, wenn Sie sie in einem Kurs anfordern.</translation>
    </message>
    <message>
        <source>Moving now</source>
        <translation>Gerade unterwegs</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at what needs it</source>
        <translation>Ansehen, was es braucht</translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look.</source>
        <comment>%n thing needs a look.</comment>
        <translation>
            <numerusform>%n Sache sollten Sie ansehen.</numerusform>
            <numerusform>%n Sachen sollten Sie ansehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>Last exchange {when}</source>
        <translation>Letzter Austausch {when}</translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation>Noch kein Austausch</translation>
    </message>
    <message>
        <source>the next by itself in about {time}</source>
        <translation>der nächste von selbst in etwa {time}</translation>
    </message>
    <message>
        <source>the next when you ask for it</source>
        <translation>der nächste, wenn Sie ihn anstoßen</translation>
    </message>
    <message>
        <source>All downloads are paused</source>
        <translation>Alle Downloads sind angehalten</translation>
    </message>
    <message>
        <source>All downloads go on</source>
        <translation>Alle Downloads gehen weiter</translation>
    </message>
    <message>
        <source>{title} is in the queue again</source>
        <translation>{title} ist wieder in der Warteschlange</translation>
    </message>
    <message>
        <source>the record store asked to wait until {time}</source>
        <translation>der Lerndatenspeicher bat, bis {time} zu warten</translation>
    </message>
    <message>
        <source>the hub asked to wait until {time}</source>
        <translation>der Hub bat, bis {time} zu warten</translation>
    </message>
    <message>
        <source>{title} is paused</source>
        <translation>{title} ist angehalten</translation>
    </message>
    <message>
        <source>{title} goes on</source>
        <translation>{title} geht weiter</translation>
    </message>
    <message>
        <source>{title} was taken out of the queue</source>
        <translation>{title} wurde aus der Warteschlange genommen</translation>
    </message>
    <message>
        <source>{title} was moved up</source>
        <translation>{title} wurde nach oben gestellt</translation>
    </message>
    <message>
        <source>{title} was moved down</source>
        <translation>{title} wurde nach unten gestellt</translation>
    </message>
    <message>
        <source>{title} comes first now</source>
        <translation>{title} kommt jetzt zuerst</translation>
    </message>
    <message>
        <source>{title} comes last now</source>
        <translation>{title} kommt jetzt zuletzt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation>An den Anfang stellen</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Ans Ende stellen</translation>
    </message>
    <message>
        <source>Downloads, first comes first</source>
        <translation>Downloads, das Erste kommt zuerst</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
    <message>
        <source>Space pauses and resumes, Alt with an arrow key moves, Delete cancels</source>
        <translation>Leertaste hält an und setzt fort, Alt mit Pfeiltaste verschiebt, Entf bricht ab</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message>
        <source>How much is here</source>
        <translation>Wie viel hier ist</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Records waiting</source>
        <translation>Wartende Einträge</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Gesendet, noch keine Antwort</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Einträge zeigen</translation>
    </message>
    <message>
        <source>Sign in to your organisation&apos;s hub; what you do until then is kept here and sent after that.</source>
        <translation>Melden Sie sich beim Hub Ihrer Organisation an; was Sie bis dahin tun, wird hier aufbewahrt und danach gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look. Nothing of it is lost.</source>
        <comment>%n thing needs a look. Nothing of it is lost.</comment>
        <translation>
            <numerusform>%n Sache sollten Sie ansehen. Nichts davon ist verloren.</numerusform>
            <numerusform>%n Sachen sollten Sie ansehen. Nichts davon ist verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Neu für Sie</translation>
    </message>
    <message>
        <source>Your courses come with the next sync</source>
        <translation>Ihre Kurse kommen mit der nächsten Synchronisierung</translation>
    </message>
    <message>
        <source>Their texts are small and come first; they are enough to begin with.</source>
        <translation>Ihre Texte sind klein und kommen zuerst; sie genügen, um anzufangen.</translation>
    </message>
    <message numerus="yes">
        <source>%n units done in the last seven days.</source>
        <comment>%n unit done in the last seven days.</comment>
        <translation>
            <numerusform>%n Einheit in den letzten sieben Tagen erledigt.</numerusform>
            <numerusform>%n Einheiten in den letzten sieben Tagen erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on where you left</source>
        <translation>Weiter, wo Sie aufgehört haben</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Als Nächstes für Sie</translation>
    </message>
    <message>
        <source>Progress in {title}: {done}</source>
        <translation>Fortschritt in {title}: {done}</translation>
    </message>
    <message>
        <source>Watch on from {time}</source>
        <translation>Ab {time} weiter ansehen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Listen on from {time}</source>
        <translation>Ab {time} weiter anhören</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Show the course</source>
        <translation>Kurs zeigen</translation>
    </message>
    <message>
        <source>All {count} in the library</source>
        <translation>Alle {count} in der Bibliothek</translation>
    </message>
    <message>
        <source>{section}: all {count} in the library</source>
        <translation>{section}: alle {count} in der Bibliothek</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Sign in to your organisation&apos;s hub to get your courses, or import a course package from the library.</source>
        <translation>Melden Sie sich beim Hub Ihrer Organisation an, um Ihre Kurse zu bekommen, oder importieren Sie ein Kurspaket in der Bibliothek.</translation>
    </message>
    <message>
        <source>Welcome to Learner</source>
        <translation>Willkommen bei Learner</translation>
    </message>
    <message>
        <source>Show what waits to be sent</source>
        <translation>Zeigen, was auf das Senden wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for your hub</source>
        <comment>%n record waits for your hub</comment>
        <translation>
            <numerusform>%n Eintrag wartet auf Ihren Hub</numerusform>
            <numerusform>%n Einträge warten auf Ihren Hub</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on this computer and go by themselves as soon as there is a connection.</source>
        <translation>Sie sind auf diesem Computer gesichert und werden von selbst gesendet, sobald es eine Verbindung gibt.</translation>
    </message>
    <message>
        <source>Nothing is assigned to you yet</source>
        <translation>Ihnen ist noch nichts zugewiesen</translation>
    </message>
    <message>
        <source>As soon as a course is assigned to you, it stands here after a sync, with the lesson to begin with and the day it is due.</source>
        <translation>Sobald Ihnen ein Kurs zugewiesen ist, steht er nach einer Synchronisierung hier, mit der ersten Lektion und dem Tag, an dem er fällig ist.</translation>
    </message>
    <message>
        <source>Everything assigned to you is done. What comes new stands here after a sync.</source>
        <translation>Alles, was Ihnen zugewiesen ist, ist erledigt. Neues steht nach einer Synchronisierung hier.</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Hallo, {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n courses due, the first {day}</source>
        <comment>%n course due {day}</comment>
        <translation>
            <numerusform>%n Kurs fällig {day}</numerusform>
            <numerusform>%n Kurse fällig, der erste {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new courses</source>
        <comment>%n new course</comment>
        <translation>
            <numerusform>%n neuer Kurs</numerusform>
            <numerusform>%n neue Kurse</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due and nothing is new.</source>
        <translation>Nichts ist fällig und nichts ist neu.</translation>
    </message>
    <message>
        <source>Search courses, lessons and questions  ({keys})</source>
        <translation>Kurse, Lektionen und Fragen suchen  ({keys})</translation>
    </message>
    <message>
        <source>Finds courses, lessons and questions on this computer while you type</source>
        <translation>Findet Kurse, Lektionen und Fragen auf diesem Computer, während Sie tippen</translation>
    </message>
    <message>
        <source>Needs a connection</source>
        <translation>Braucht eine Verbindung</translation>
    </message>
    <message>
        <source>text, questions and key pictures</source>
        <translation>Text, Fragen und Schlüsselbilder</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>small video</source>
        <translation>kleines Video</translation>
    </message>
    <message>
        <source>full-size pictures and media</source>
        <translation>Bilder und Medien in voller Größe</translation>
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
        <translation>{place} von {length}</translation>
    </message>
    <message>
        <source>{place} / {length}</source>
        <translation>{place} / {length}</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Small sound</source>
        <translation>Ton in kleiner Größe</translation>
    </message>
    <message>
        <source>Full-size video</source>
        <translation>Video in voller Größe</translation>
    </message>
    <message>
        <source>Full-quality sound</source>
        <translation>Ton in voller Qualität</translation>
    </message>
    <message>
        <source>Transcript alone</source>
        <translation>Nur das Transkript</translation>
    </message>
    <message>
        <source>{quality}, {size}, here</source>
        <translation>{quality}, {size}, hier</translation>
    </message>
    <message>
        <source>Fetch: {quality}, {size}</source>
        <translation>Laden: {quality}, {size}</translation>
    </message>
    <message>
        <source>Done: watched</source>
        <translation>Erledigt: angesehen</translation>
    </message>
    <message>
        <source>Done: listened to</source>
        <translation>Erledigt: angehört</translation>
    </message>
    <message>
        <source>Done: read</source>
        <translation>Erledigt: gelesen</translation>
    </message>
    <message>
        <source>{rate}×</source>
        <translation>{rate}×</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>%n hour</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>%n minute</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>{all_but_last} and {last}</source>
        <translation>{all_but_last} und {last}</translation>
    </message>
    <message>
        <source>“{title}” ({part})</source>
        <translation>„{title}“ ({part})</translation>
    </message>
    <message>
        <source>Fetching {download}</source>
        <translation>{download} wird geladen</translation>
    </message>
    <message>
        <source>{download} is here</source>
        <translation>{download} ist hier</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>fängt an</translation>
    </message>
    <message>
        <source>Here, works offline</source>
        <translation>Hier, funktioniert ohne Netz</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>Noch nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>Needs space</source>
        <translation>Braucht Platz</translation>
    </message>
    <message>
        <source>Waits to be fetched</source>
        <translation>Wartet darauf, geladen zu werden</translation>
    </message>
    <message>
        <source>Newer version: paused</source>
        <translation>Neuere Version: angehalten</translation>
    </message>
    <message>
        <source>Newer version: needs space</source>
        <translation>Neuere Version: braucht Platz</translation>
    </message>
    <message>
        <source>Newer version: could not be fetched</source>
        <translation>Neuere Version: konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Newer version: arriving, {percent}</source>
        <translation>Neuere Version: kommt an, {percent}</translation>
    </message>
    <message>
        <source>Newer version: waits to be fetched</source>
        <translation>Neuere Version: wartet darauf, geladen zu werden</translation>
    </message>
    <message>
        <source>Media paused</source>
        <translation>Medien angehalten</translation>
    </message>
    <message>
        <source>Media need space</source>
        <translation>Medien brauchen Platz</translation>
    </message>
    <message>
        <source>Media wait: {cause}</source>
        <translation>Medien warten: {cause}</translation>
    </message>
    <message>
        <source>Media to come</source>
        <translation>Medien kommen noch</translation>
    </message>
    <message>
        <source>budget used up</source>
        <translation>Datenbudget verbraucht</translation>
    </message>
    <message>
        <source>metered network</source>
        <translation>getaktetes Netz</translation>
    </message>
    <message>
        <source>outside download hours</source>
        <translation>außerhalb der Download-Stunden</translation>
    </message>
    <message>
        <source>course storage used up</source>
        <translation>Platz für Kurse verbraucht</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look</source>
        <comment>%n thing needs a look</comment>
        <translation>
            <numerusform>%n Sache sollten Sie ansehen</numerusform>
            <numerusform>%n Sachen sollten Sie ansehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were written to {path}.</source>
        <comment>%n record was written to {path}.</comment>
        <translation>
            <numerusform>%n Eintrag wurde nach {path} geschrieben.</numerusform>
            <numerusform>%n Einträge wurden nach {path} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day}. {month} {year}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Fällig {day}</translation>
    </message>
    <message>
        <source>Was due {day}, still accepted</source>
        <translation>War fällig {day}, wird noch angenommen</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>Überfällig seit {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Done on time</source>
        <translation>Rechtzeitig erledigt</translation>
    </message>
    <message>
        <source>Done, late</source>
        <translation>Erledigt, verspätet</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgelaufen</translation>
    </message>
    <message>
        <source>Retired, can be finished</source>
        <translation>Ausgelaufen, kann abgeschlossen werden</translation>
    </message>
    <message>
        <source>Completed with {percent}</source>
        <translation>Abgeschlossen mit {percent}</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht angefangen</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} von {all} erledigt</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>{size} zu laden</translation>
    </message>
    <message>
        <source>Size not known yet</source>
        <translation>Größe noch nicht bekannt</translation>
    </message>
    <message>
        <source>{here} here</source>
        <translation>{here} hier</translation>
    </message>
    <message>
        <source>{here} here, {rest} more to fetch</source>
        <translation>{here} hier, noch {rest} zu laden</translation>
    </message>
    <message>
        <source>Done, {percent}</source>
        <translation>Erledigt, {percent}</translation>
    </message>
    <message>
        <source>Recorded, marked on the next sync</source>
        <translation>Festgehalten, wird bei der nächsten Synchronisierung bewertet</translation>
    </message>
    <message>
        <source>Not passed yet, {percent}</source>
        <translation>Noch nicht bestanden, {percent}</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Statement to confirm</source>
        <translation>Erklärung zum Bestätigen</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>Live-Termin</translation>
    </message>
    <message>
        <source>The record store does not know this account with this secret.</source>
        <translation>Der Lerndatenspeicher kennt dieses Konto mit diesem Geheimnis nicht.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Prüfen Sie beides und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{what} (on another device)</source>
        <translation>{what} (auf einem anderen Gerät)</translation>
    </message>
    <message>
        <source>Every attempt is kept: {attempts}.</source>
        <translation>Jeder Versuch bleibt erhalten: {attempts}.</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <comment>an attempt</comment>
        <translation>noch nicht bewertet</translation>
    </message>
    <message>
        <source>{score} here on {day}</source>
        <translation>{score} hier am {day}</translation>
    </message>
    <message>
        <source>{score} on another device on {day}</source>
        <translation>{score} auf einem anderen Gerät am {day}</translation>
    </message>
    <message>
        <source>The best one counts.</source>
        <translation>Der beste zählt.</translation>
    </message>
    <message>
        <source>The latest one counts.</source>
        <translation>Der letzte zählt.</translation>
    </message>
    <message>
        <source>The first one counts.</source>
        <translation>Der erste zählt.</translation>
    </message>
    <message>
        <source>The reason given: {reason}.</source>
        <translation>Angegebener Grund: {reason}.</translation>
    </message>
    <message>
        <source>It is kept here. Show it to your training team, export it, or send it once more.</source>
        <translation>Er bleibt hier. Zeigen Sie ihn Ihrem Schulungsteam, exportieren Sie ihn oder senden Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>There is no certificate {code} here.</source>
        <translation>Hier gibt es kein Zertifikat {code}.</translation>
    </message>
    <message>
        <source>Sync, and look again.</source>
        <translation>Synchronisieren Sie und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The certificate {code} is not valid: {standing}.</source>
        <translation>Das Zertifikat {code} gilt nicht: {standing}.</translation>
    </message>
    <message>
        <source>Ask your hub.</source>
        <translation>Fragen Sie Ihren Hub.</translation>
    </message>
    <message>
        <source>There is no course {course_id} for you.</source>
        <translation>Für Sie gibt es keinen Kurs {course_id}.</translation>
    </message>
    <message>
        <source>Sync first; “learner-app courses” lists what there is.</source>
        <translation>Synchronisieren Sie zuerst; „learner-app courses“ zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>“{title}” is not all here, and what is missing is not on its way.</source>
        <translation>„{title}“ ist nicht vollständig hier, und was fehlt, ist nicht unterwegs.</translation>
    </message>
    <message>
        <source>Look at the queue of downloads and let it go on; sync where it is not in there.</source>
        <translation>Sehen Sie die Warteschlange der Downloads an und lassen Sie ihn weitergehen; synchronisieren Sie, wo er nicht darin steht.</translation>
    </message>
    <message>
        <source>Even a short message is too large for the hub.</source>
        <translation>Selbst eine kurze Nachricht ist dem Hub zu groß.</translation>
    </message>
    <message numerus="yes">
        <source>%n records were answered</source>
        <comment>%n record was answered</comment>
        <translation>
            <numerusform>%n Eintrag wurde beantwortet</numerusform>
            <numerusform>%n Einträge wurden beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub answered, but not to what it was asked.</source>
        <translation>Der Hub hat geantwortet, aber nicht auf das, was er gefragt wurde.</translation>
    </message>
    <message>
        <source>Even an empty message is too large for the hub.</source>
        <translation>Selbst eine leere Nachricht ist dem Hub zu groß.</translation>
    </message>
    <message>
        <source>Your records are safe here; tell the hub&apos;s operator.</source>
        <translation>Ihre Einträge sind hier sicher; sagen Sie es dem Betreiber des Hubs.</translation>
    </message>
    <message>
        <source>The record store says that it has a record already, and does not show which: {reason}.</source>
        <translation>Der Lerndatenspeicher sagt, dass er einen Eintrag schon hat, und zeigt nicht, welchen: {reason}.</translation>
    </message>
    <message>
        <source>The record store said yes to a record and does not have it.</source>
        <translation>Der Lerndatenspeicher hat einen Eintrag bestätigt und hat ihn nicht.</translation>
    </message>
    <message>
        <source>Your records are safe here; tell the operator of the record store.</source>
        <translation>Ihre Einträge sind hier sicher; sagen Sie es dem Betreiber des Lerndatenspeichers.</translation>
    </message>
    <message>
        <source>Even a single record is too large for the record store.</source>
        <translation>Selbst ein einzelner Eintrag ist dem Lerndatenspeicher zu groß.</translation>
    </message>
    <message>
        <source>Exchanging records and news …</source>
        <translation>Einträge und Neuigkeiten werden ausgetauscht …</translation>
    </message>
    <message>
        <source>Fetching “{title}”: {percent}</source>
        <translation>„{title}“ wird geladen: {percent}</translation>
    </message>
    <message>
        <source>Fetching “{title}” ({what}): {percent}</source>
        <translation>„{title}“ wird geladen ({what}): {percent}</translation>
    </message>
    <message>
        <source>databases</source>
        <comment>what is checked</comment>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>records</source>
        <comment>what is checked</comment>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>resources</source>
        <comment>what is checked</comment>
        <translation>Programmdateien</translation>
    </message>
    <message>
        <source>keyring</source>
        <comment>what is checked</comment>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>disk</source>
        <comment>what is checked</comment>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>sign-in</source>
        <comment>what is checked</comment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>hub</source>
        <comment>what is checked</comment>
        <translation>Hub</translation>
    </message>
    <message>
        <source>clock</source>
        <comment>what is checked</comment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Look at your records; nothing else is to do.</source>
        <translation>Sehen Sie Ihre Einträge an; sonst ist nichts zu tun.</translation>
    </message>
    <message>
        <source>records and library open and are whole</source>
        <translation>Einträge und Bibliothek lassen sich öffnen und sind heil</translation>
    </message>
    <message numerus="yes">
        <source>%n records, the chain is whole</source>
        <comment>%n record, the chain is whole</comment>
        <translation>
            <numerusform>%n Eintrag, die Kette ist heil</numerusform>
            <numerusform>%n Einträge, die Kette ist heil</numerusform>
        </translation>
    </message>
    <message>
        <source>record {number} does not fit: {reason}</source>
        <translation>Eintrag {number} passt nicht: {reason}</translation>
    </message>
    <message>
        <source>Export your records and show them to the hub&apos;s operator.</source>
        <translation>Exportieren Sie Ihre Einträge und zeigen Sie sie dem Betreiber des Hubs.</translation>
    </message>
    <message>
        <source>no system keyring: the token is kept in an encrypted file that only you can read, which is weaker</source>
        <translation>kein Schlüsselbund des Systems: Das Token liegt in einer verschlüsselten Datei, die nur Sie lesen können, was schwächer ist</translation>
    </message>
    <message>
        <source>Install and unlock a keyring (GNOME Keyring, KWallet), then sign in again.</source>
        <translation>Installieren und entsperren Sie einen Schlüsselbund (GNOME-Schlüsselbund, KWallet) und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>{number} MB free</source>
        <translation>{number} MB frei</translation>
    </message>
    <message>
        <source>Free some space on this disk.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>signed in as {user}</source>
        <translation>angemeldet als {user}</translation>
    </message>
    <message>
        <source>{user} is signed out, or the hub wants a new sign-in</source>
        <translation>{user} ist abgemeldet, oder der Hub möchte eine neue Anmeldung</translation>
    </message>
    <message>
        <source>Sign in again; what waits is kept and sent after that.</source>
        <translation>Melden Sie sich neu an; was wartet, bleibt erhalten und wird danach gesendet.</translation>
    </message>
    <message>
        <source>nobody has signed in yet</source>
        <translation>noch niemand hat sich angemeldet</translation>
    </message>
    <message>
        <source>Sign in to your hub, or import a .learnpack.</source>
        <translation>Melden Sie sich bei Ihrem Hub an, oder importieren Sie ein .learnpack.</translation>
    </message>
    <message>
        <source>{hub_url} answers</source>
        <translation>{hub_url} antwortet</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock; the records keep what it says.</source>
        <translation>Stellen Sie die Uhr dieses Computers; die Einträge behalten, was sie anzeigt.</translation>
    </message>
    <message>
        <source>as the hub&apos;s</source>
        <comment>the clock of this computer</comment>
        <translation>wie die des Hubs</translation>
    </message>
    <message>
        <source>{seconds} s ahead of the hub&apos;s</source>
        <translation>{seconds} s vor der des Hubs</translation>
    </message>
    <message>
        <source>{seconds} s behind the hub&apos;s</source>
        <translation>{seconds} s hinter der des Hubs</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>fehlt: {names}</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>No network has been used here yet.</source>
        <translation>Hier wurde noch kein Netz benutzt.</translation>
    </message>
    <message>
        <source>Sync first, then choose.</source>
        <translation>Synchronisieren Sie zuerst, dann wählen Sie.</translation>
    </message>
    <message>
        <source>That is no longer in the queue.</source>
        <translation>Das steht nicht mehr in der Warteschlange.</translation>
    </message>
    <message>
        <source>Look at the queue again; it may be here already.</source>
        <translation>Sehen Sie die Warteschlange noch einmal an; vielleicht ist es schon hier.</translation>
    </message>
    <message>
        <source>That course version is not here.</source>
        <translation>Diese Kursversion ist nicht hier.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Sehen Sie die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>A quiz of “{title}” is under way, so its texts stay.</source>
        <translation>Ein Quiz von „{title}“ ist gerade offen, deshalb bleiben seine Texte.</translation>
    </message>
    <message>
        <source>Hand the quiz in first.</source>
        <translation>Geben Sie zuerst das Quiz ab.</translation>
    </message>
    <message>
        <source>{needed} MB are needed, {missing} MB more than there is room for.</source>
        <translation>{needed} MB werden gebraucht, {missing} MB mehr, als Platz ist.</translation>
    </message>
    <message>
        <source>The course that arrived is not the one that was announced.</source>
        <translation>Der angekommene Kurs ist nicht der angekündigte.</translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation>Synchronisieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The hub sent nothing of what it was asked for.</source>
        <translation>Der Hub hat nichts von dem gesendet, was angefordert war.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A part of the course arrived damaged and was thrown away.</source>
        <translation>Ein Teil des Kurses kam beschädigt an und wurde verworfen.</translation>
    </message>
    <message>
        <source>Try again; tell the hub&apos;s operator if it happens again.</source>
        <translation>Versuchen Sie es noch einmal; sagen Sie es dem Betreiber des Hubs, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>Text, questions and key pictures</source>
        <translation>Text, Fragen und Schlüsselbilder</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>a tier</comment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Small video</source>
        <translation>Kleines Video</translation>
    </message>
    <message>
        <source>Full-size pictures and media</source>
        <translation>Bilder und Medien in voller Größe</translation>
    </message>
    <message>
        <source>Text and sound</source>
        <translation>Text und Ton</translation>
    </message>
    <message>
        <source>Text, sound and small video</source>
        <translation>Text, Ton und kleines Video</translation>
    </message>
    <message>
        <source>Everything, in full size</source>
        <translation>Alles, in voller Größe</translation>
    </message>
    <message>
        <source>Records and news</source>
        <translation>Einträge und Neuigkeiten</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Signing in and signs of life</source>
        <translation>Anmeldung und Lebenszeichen</translation>
    </message>
    <message>
        <source>the network {address}</source>
        <translation>das Netz {address}</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>a network</comment>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>an unknown network</source>
        <translation>ein unbekanntes Netz</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>{size}, about {time}</source>
        <translation>{size}, etwa {time}</translation>
    </message>
    <message>
        <source>not known to be metered</source>
        <comment>a network</comment>
        <translation>nicht als getaktet bekannt</translation>
    </message>
    <message>
        <source>metered</source>
        <comment>a network</comment>
        <translation>getaktet</translation>
    </message>
    <message>
        <source>not metered</source>
        <comment>a network</comment>
        <translation>nicht getaktet</translation>
    </message>
    <message>
        <source>“{title}” is a unit that this version cannot play yet.</source>
        <translation>„{title}“ ist eine Einheit, die diese Version noch nicht abspielen kann.</translation>
    </message>
    <message>
        <source>Go on with the next unit; an update of this program will play it.</source>
        <translation>Gehen Sie zur nächsten Einheit weiter; eine Aktualisierung dieses Programms spielt sie ab.</translation>
    </message>
    <message>
        <source>“{title}” was retired before you began it: it can no longer be begun.</source>
        <translation>„{title}“ ist ausgelaufen, bevor Sie damit angefangen haben: Der Kurs kann nicht mehr angefangen werden.</translation>
    </message>
    <message>
        <source>Ask whoever assigned it which course takes its place.</source>
        <translation>Fragen Sie den, der ihn zugewiesen hat, welcher Kurs an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>“{title}” is still locked.</source>
        <translation>„{title}“ ist noch gesperrt.</translation>
    </message>
    <message>
        <source>Go on with “{title}” first.</source>
        <translation>Machen Sie zuerst mit „{title}“ weiter.</translation>
    </message>
    <message>
        <source>A part of this lesson was damaged on the disk; it is being repaired.</source>
        <translation>Ein Teil dieser Lektion wurde auf dem Datenträger beschädigt; er wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>It is fetched again on the next sync; nothing you did is lost.</source>
        <translation>Er wird bei der nächsten Synchronisierung neu geladen; nichts, was Sie getan haben, ist verloren.</translation>
    </message>
    <message>
        <source>“{title}” is a quiz.</source>
        <translation>„{title}“ ist ein Quiz.</translation>
    </message>
    <message>
        <source>Take it as a quiz; handing it in completes it.</source>
        <translation>Machen Sie es als Quiz; mit der Abgabe ist es abgeschlossen.</translation>
    </message>
    <message>
        <source>“{title}” is a recording.</source>
        <translation>„{title}“ ist eine Aufnahme.</translation>
    </message>
    <message>
        <source>Play it, or read its transcript; both complete it.</source>
        <translation>Spielen Sie sie ab, oder lesen Sie ihr Transkript; mit beidem ist sie abgeschlossen.</translation>
    </message>
    <message>
        <source>To try again, begin another attempt.</source>
        <translation>Beginnen Sie für einen neuen Anlauf einen weiteren Versuch.</translation>
    </message>
    <message>
        <source>It is among your records.</source>
        <translation>Er steht unter Ihren Einträgen.</translation>
    </message>
    <message>
        <source>Recorded. The hub marks it on the next sync.</source>
        <translation>Festgehalten. Der Hub bewertet es bei der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>Recorded, and sent to your organisation&apos;s record store with the next sync.</source>
        <translation>Festgehalten und mit der nächsten Synchronisierung an den Lerndatenspeicher Ihrer Organisation gesendet.</translation>
    </message>
    <message>
        <source>Not passed yet.</source>
        <translation>Noch nicht bestanden.</translation>
    </message>
    <message>
        <source>Passed.</source>
        <translation>Bestanden.</translation>
    </message>
    <message>
        <source>Handed in. This quiz has no pass mark.</source>
        <translation>Abgegeben. Dieses Quiz hat keine Bestehensgrenze.</translation>
    </message>
    <message>
        <source>This quiz is for practice: each answer is marked at once and explained.</source>
        <translation>Dieses Quiz dient der Übung: Jede Antwort wird sofort bewertet und erklärt.</translation>
    </message>
    <message>
        <source>This quiz certifies. Your answers are recorded, and the hub marks them on the next sync.</source>
        <translation>Dieses Quiz ist eine Prüfung. Ihre Antworten werden festgehalten, und der Hub bewertet sie bei der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>This quiz certifies. Your answers are recorded and sent to a record store, where nobody marks them.</source>
        <translation>Dieses Quiz ist eine Prüfung. Ihre Antworten werden festgehalten und an einen Lerndatenspeicher gesendet, wo sie niemand bewertet.</translation>
    </message>
    <message>
        <source>To pass you need {percent}.</source>
        <translation>Zum Bestehen brauchen Sie {percent}.</translation>
    </message>
    <message>
        <source>This quiz has a time limit. It does not hold for you: take all the time you need.</source>
        <translation>Dieses Quiz hat ein Zeitlimit. Für Sie gilt es nicht: Nehmen Sie sich so viel Zeit, wie Sie brauchen.</translation>
    </message>
    <message>
        <source>You have {time}, with your extra time, from the moment you begin. The time goes on while this program is closed and while the computer sleeps. When it is up, what you have answered is handed in.</source>
        <translation>Sie haben mit Ihrer Zeitzugabe {time} von dem Augenblick an, in dem Sie anfangen. Die Zeit läuft weiter, während dieses Programm geschlossen ist und während der Computer schläft. Ist sie um, wird abgegeben, was Sie beantwortet haben.</translation>
    </message>
    <message>
        <source>You have {time} from the moment you begin. The time goes on while this program is closed and while the computer sleeps. When it is up, what you have answered is handed in.</source>
        <translation>Sie haben {time} von dem Augenblick an, in dem Sie anfangen. Die Zeit läuft weiter, während dieses Programm geschlossen ist und während der Computer schläft. Ist sie um, wird abgegeben, was Sie beantwortet haben.</translation>
    </message>
    <message>
        <source>This quiz can only be begun while the hub answers. After that it needs no connection.</source>
        <translation>Dieses Quiz kann nur angefangen werden, während der Hub antwortet. Danach braucht es keine Verbindung.</translation>
    </message>
    <message>
        <source>The time for “{title}” is up. What you had answered by then, {answered} of {count}, is handed in.</source>
        <translation>Die Zeit für „{title}“ ist um. Was Sie bis dahin beantwortet hatten, {answered} von {count}, ist abgegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <comment>%n second</comment>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>The attempts you made are in your records.</source>
        <translation>Ihre Versuche stehen unter Ihren Einträgen.</translation>
    </message>
    <message>
        <source>“{title}” has no question {question}.</source>
        <translation>„{title}“ hat keine Frage {question}.</translation>
    </message>
    <message>
        <source>Its questions are: {names}.</source>
        <translation>Die Fragen sind: {names}.</translation>
    </message>
    <message>
        <source>“{title}” has no questions.</source>
        <translation>„{title}“ hat keine Fragen.</translation>
    </message>
    <message>
        <source>Fetch the course again.</source>
        <translation>Laden Sie den Kurs neu.</translation>
    </message>
    <message>
        <source>“{title}” can only be begun while the hub answers.</source>
        <translation>„{title}“ kann nur angefangen werden, während der Hub antwortet.</translation>
    </message>
    <message>
        <source>“{title}” is not a quiz.</source>
        <translation>„{title}“ ist kein Quiz.</translation>
    </message>
    <message>
        <source>Open it to read it.</source>
        <translation>Öffnen Sie es, um es zu lesen.</translation>
    </message>
    <message>
        <source>This attempt is not open any longer.</source>
        <translation>Dieser Versuch ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>Begin the quiz again from the course.</source>
        <translation>Fangen Sie das Quiz vom Kurs aus neu an.</translation>
    </message>
    <message>
        <source>Your records go to a record store, which has no courses and marks nothing.</source>
        <translation>Ihre Einträge gehen an einen Lerndatenspeicher, der keine Kurse hat und nichts bewertet.</translation>
    </message>
    <message>
        <source>Sign in to a hub for that, or import courses from files.</source>
        <translation>Melden Sie sich dafür bei einem Hub an, oder importieren Sie Kurse aus Dateien.</translation>
    </message>
    <message>
        <source>You asked to stay offline.</source>
        <translation>Sie wollten ohne Netz bleiben.</translation>
    </message>
    <message>
        <source>Leave out --offline to use the network.</source>
        <translation>Lassen Sie --offline weg, um das Netz zu benutzen.</translation>
    </message>
    <message>
        <source>Nobody has signed in to a hub yet.</source>
        <translation>Noch niemand hat sich bei einem Hub angemeldet.</translation>
    </message>
    <message>
        <source>Sign in to a hub first.</source>
        <translation>Melden Sie sich zuerst bei einem Hub an.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>Sign in; the waiting records are kept.</source>
        <translation>Melden Sie sich an; die wartenden Einträge bleiben erhalten.</translation>
    </message>
    <message>
        <source>There is room for everything.</source>
        <translation>Für alles ist Platz.</translation>
    </message>
    <message>
        <source>It is not known until when you are signed in.</source>
        <translation>Es ist nicht bekannt, bis wann Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Sync once before you leave.</source>
        <translation>Synchronisieren Sie einmal, bevor Sie abreisen.</translation>
    </message>
    <message>
        <source>Your sign-in ends on {day}. You can learn on, but records wait until you sign in again.</source>
        <translation>Ihre Anmeldung endet am {day}. Sie können weiterlernen, aber Einträge warten, bis Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>Sync shortly before you leave.</source>
        <translation>Synchronisieren Sie kurz vor der Abreise.</translation>
    </message>
    <message>
        <source>You stay signed in until {day}.</source>
        <translation>Sie bleiben angemeldet bis {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are not confirmed.</source>
        <comment>%n record is not confirmed.</comment>
        <translation>
            <numerusform>%n Eintrag ist nicht bestätigt.</numerusform>
            <numerusform>%n Einträge sind nicht bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync before you leave; nothing is lost.</source>
        <translation>Synchronisieren Sie vor der Abreise; nichts ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are refused, and kept here.</source>
        <comment>%n record is refused, and kept here.</comment>
        <translation>
            <numerusform>%n Eintrag ist abgelehnt und bleibt hier.</numerusform>
            <numerusform>%n Einträge sind abgelehnt und bleiben hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them in Records.</source>
        <translation>Sehen Sie sie unter Einträge an.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet darauf, gesendet zu werden.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent (last exchange {day}, {time}).</source>
        <translation>Nichts wartet darauf, gesendet zu werden (letzter Austausch {day}, {time}).</translation>
    </message>
    <message numerus="yes">
        <source>{things} and %n more</source>
        <comment>{things} and %n more</comment>
        <translation>
            <numerusform>{things} und %n weitere</numerusform>
            <numerusform>{things} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no course that you still have to take.</source>
        <translation>Es gibt keinen Kurs, den Sie noch machen müssen.</translation>
    </message>
    <message>
        <source>Not all is here of {courses}.</source>
        <translation>Nicht vollständig hier: {courses}.</translation>
    </message>
    <message>
        <source>Fetch what is missing.</source>
        <translation>Laden Sie, was fehlt.</translation>
    </message>
    <message>
        <source>Everything is here.</source>
        <translation>Alles ist hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts were damaged on this disk and put aside.</source>
        <comment>%n part was damaged on this disk and put aside.</comment>
        <translation>
            <numerusform>%n Teil war auf diesem Datenträger beschädigt und wurde beiseitegelegt.</numerusform>
            <numerusform>%n Teile waren auf diesem Datenträger beschädigt und wurden beiseitegelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them again.</source>
        <translation>Laden Sie sie neu.</translation>
    </message>
    <message>
        <source>Every byte that is here was read and is right.</source>
        <translation>Jedes Byte, das hier ist, wurde gelesen und stimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%n items need a connection: {titles}.</source>
        <comment>%n item needs a connection: {titles}.</comment>
        <translation>
            <numerusform>%n Einheit braucht eine Verbindung: {titles}.</numerusform>
            <numerusform>%n Einheiten brauchen eine Verbindung: {titles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do them before you leave, or after.</source>
        <translation>Machen Sie sie vor der Abreise oder danach.</translation>
    </message>
    <message>
        <source>Everything works without a network.</source>
        <translation>Alles funktioniert ohne Netz.</translation>
    </message>
    <message>
        <source>Record {sequence} is not among those that were refused.</source>
        <translation>Eintrag {sequence} ist nicht unter den abgelehnten.</translation>
    </message>
    <message>
        <source>“learner-app records list” shows the state of each.</source>
        <translation>„learner-app records list“ zeigt den Stand jedes Eintrags.</translation>
    </message>
    <message>
        <source>Record {number} does not fit: {reason}.</source>
        <translation>Eintrag {number} passt nicht: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was changed: every record follows from the one before it.</source>
        <translation>Nichts wurde geändert: Jeder Eintrag folgt auf den davor.</translation>
    </message>
    <message>
        <source>The hub&apos;s receipt for the records {first} to {last} is not signed by your hub.</source>
        <translation>Die Quittung des Hubs für die Einträge {first} bis {last} ist nicht von Ihrem Hub unterschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>All %n receipts of the hub are signed by it.</source>
        <comment>The hub&apos;s receipt is signed by it.</comment>
        <translation>
            <numerusform>Die Quittung des Hubs ist von ihm unterschrieben.</numerusform>
            <numerusform>Alle %n Quittungen des Hubs sind von ihm unterschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are confirmed on the word of {store}, which gives no receipts.</source>
        <comment>%n record is confirmed on the word of {store}, which gives no receipts.</comment>
        <translation>
            <numerusform>%n Eintrag ist allein auf das Wort von {store} hin bestätigt, der keine Quittungen gibt.</numerusform>
            <numerusform>%n Einträge sind allein auf das Wort von {store} hin bestätigt, der keine Quittungen gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched “{unit}”</source>
        <translation>„{unit}“ angesehen</translation>
    </message>
    <message>
        <source>Listened to “{unit}”</source>
        <translation>„{unit}“ angehört</translation>
    </message>
    <message>
        <source>Read the transcript of “{unit}”</source>
        <translation>Transkript von „{unit}“ gelesen</translation>
    </message>
    <message>
        <source>Played “{unit}”</source>
        <translation>„{unit}“ abgespielt</translation>
    </message>
    <message>
        <source>Paused “{unit}”</source>
        <translation>„{unit}“ angehalten</translation>
    </message>
    <message>
        <source>Jumped in “{unit}”</source>
        <translation>In „{unit}“ gesprungen</translation>
    </message>
    <message>
        <source>The hub&apos;s key is not known here yet, so that no file can be sealed for it.</source>
        <translation>Der Schlüssel des Hubs ist hier noch nicht bekannt, deshalb kann keine Datei für ihn versiegelt werden.</translation>
    </message>
    <message>
        <source>Sign in once, or ask the hub&apos;s operator for its key file (learner-app hub key); add --hub-key FILE.</source>
        <translation>Melden Sie sich einmal an, oder bitten Sie den Betreiber des Hubs um seine Schlüsseldatei (learner-app hub key); geben Sie dann --hub-key DATEI an.</translation>
    </message>
    <message>
        <source>{path} is signed by {signer}, your hub&apos;s key is {key}.</source>
        <translation>{path} ist von {signer} unterschrieben, der Schlüssel Ihres Hubs ist {key}.</translation>
    </message>
    <message>
        <source>Import the receipts of the hub that you are signed in to.</source>
        <translation>Importieren Sie die Quittungen des Hubs, bei dem Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>A receipt in {path} is not signed by the hub.</source>
        <translation>Eine Quittung in {path} ist nicht vom Hub unterschrieben.</translation>
    </message>
    <message>
        <source>Ask the hub for another.</source>
        <translation>Bitten Sie den Hub um eine andere.</translation>
    </message>
    <message>
        <source>{path} is for other records than those of {person} on this device.</source>
        <translation>{path} ist für andere Einträge als die von {person} auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Import it where the rescue file was written, as the person who wrote it.</source>
        <translation>Importieren Sie sie dort, wo die Rettungsdatei geschrieben wurde, als die Person, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>“{title}” has no unit {unit_id}.</source>
        <translation>„{title}“ hat keine Einheit {unit_id}.</translation>
    </message>
    <message>
        <source>Its units are: {named}.</source>
        <translation>Die Einheiten sind: {named}.</translation>
    </message>
    <message>
        <source>The course {course} is not on this device.</source>
        <translation>Der Kurs {course} ist nicht auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Sync or fetch it while there is a connection, or import its .learnpack file.</source>
        <translation>Synchronisieren oder laden Sie ihn, solange es eine Verbindung gibt, oder importieren Sie seine .learnpack-Datei.</translation>
    </message>
    <message>
        <source>vouched for by your hub</source>
        <comment>why a signer is trusted</comment>
        <translation>Ihr Hub bürgt dafür</translation>
    </message>
    <message>
        <source>the same signer as before</source>
        <comment>why a signer is trusted</comment>
        <translation>derselbe Unterzeichner wie zuvor</translation>
    </message>
    <message>
        <source>trusted on first use</source>
        <comment>why a signer is trusted</comment>
        <translation>beim ersten Mal auf Vertrauen angenommen</translation>
    </message>
    <message>
        <source>“{title}” is signed by {signer}, whom nobody you trust vouches for; until now it was signed by {pinned}.</source>
        <translation>„{title}“ ist von {signer} unterschrieben, und niemand, dem Sie vertrauen, bürgt dafür; bisher war der Kurs von {pinned} unterschrieben.</translation>
    </message>
    <message>
        <source>“{title}” is signed by {signer}, whom nobody you trust vouches for.</source>
        <translation>„{title}“ ist von {signer} unterschrieben, und niemand, dem Sie vertrauen, bürgt dafür.</translation>
    </message>
    <message>
        <source>Get the course from your hub, or ask its operator to publish it there.</source>
        <translation>Holen Sie den Kurs von Ihrem Hub, oder bitten Sie dessen Betreiber, ihn dort zu veröffentlichen.</translation>
    </message>
    <message>
        <source>A part of this course was damaged on this device.</source>
        <translation>Ein Teil dieses Kurses wurde auf diesem Gerät beschädigt.</translation>
    </message>
    <message>
        <source>It is fetched again on the next sync.</source>
        <translation>Er wird bei der nächsten Synchronisierung neu geladen.</translation>
    </message>
    <message>
        <source>A part of this course is not on this device yet.</source>
        <translation>Ein Teil dieses Kurses ist noch nicht auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Fetch the course while there is a connection.</source>
        <translation>Laden Sie den Kurs, solange es eine Verbindung gibt.</translation>
    </message>
    <message>
        <source>The content that arrived is not what was announced ({hash}…).</source>
        <translation>Der angekommene Inhalt ist nicht der angekündigte ({hash}…).</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Laden Sie ihn neu.</translation>
    </message>
    <message>
        <source>The disk is full: {path}</source>
        <translation>Der Datenträger ist voll: {path}</translation>
    </message>
    <message>
        <source>The disk space allowed to you is used up: {path}</source>
        <translation>Der Ihnen zugeteilte Speicherplatz ist verbraucht: {path}</translation>
    </message>
    <message>
        <source>The disk takes no larger file: {path}</source>
        <translation>Der Datenträger nimmt keine größere Datei auf: {path}</translation>
    </message>
    <message>
        <source>Writing is not allowed: {path}</source>
        <translation>Schreiben ist nicht erlaubt: {path}</translation>
    </message>
    <message>
        <source>The file cannot be opened: {path}</source>
        <translation>Die Datei kann nicht geöffnet werden: {path}</translation>
    </message>
    <message>
        <source>Another program holds the file: {path}</source>
        <translation>Ein anderes Programm hält die Datei fest: {path}</translation>
    </message>
    <message>
        <source>Close other programs that use this profile and try again.</source>
        <translation>Schließen Sie andere Programme, die dieses Profil benutzen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file is damaged: {path}</source>
        <translation>Die Datei ist beschädigt: {path}</translation>
    </message>
    <message>
        <source>Close the program and open it again: it restores the file from its newest backup and says what it did.</source>
        <translation>Schließen Sie das Programm und öffnen Sie es wieder: Es stellt die Datei aus der neuesten Sicherung wieder her und sagt, was es getan hat.</translation>
    </message>
    <message>
        <source>The disk failed to read or write: {path}</source>
        <translation>Der Datenträger konnte nicht lesen oder schreiben: {path}</translation>
    </message>
    <message>
        <source>Check that the disk is connected and healthy, then try again.</source>
        <translation>Prüfen Sie, ob der Datenträger angeschlossen und in Ordnung ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Free some space on that disk and try again; nothing that was kept before is lost.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger und versuchen Sie es noch einmal; nichts, was vorher gespeichert war, ist verloren.</translation>
    </message>
    <message>
        <source>Make the folder writable for your account, or choose another profile folder.</source>
        <translation>Machen Sie den Ordner für Ihr Konto beschreibbar, oder wählen Sie einen anderen Profilordner.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program (format {found}, this one knows {known}).</source>
        <translation>{path} stammt von einer neueren Version dieses Programms (Format {found}, diese kennt {known}).</translation>
    </message>
    <message>
        <source>Install the newer version, or use another profile. Nothing has been changed.</source>
        <translation>Installieren Sie die neuere Version, oder benutzen Sie ein anderes Profil. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>the record is missing</source>
        <comment>why a record does not fit</comment>
        <translation>der Eintrag fehlt</translation>
    </message>
    <message>
        <source>the record has an impossible number</source>
        <comment>why a record does not fit</comment>
        <translation>der Eintrag hat eine unmögliche Nummer</translation>
    </message>
    <message>
        <source>the record was changed or is out of order</source>
        <comment>why a record does not fit</comment>
        <translation>der Eintrag wurde geändert oder steht an falscher Stelle</translation>
    </message>
    <message>
        <source>the record&apos;s id is used twice</source>
        <comment>why a record does not fit</comment>
        <translation>die Kennung des Eintrags kommt zweimal vor</translation>
    </message>
    <message>
        <source>the record&apos;s id is not that of its statement</source>
        <comment>why a record does not fit</comment>
        <translation>die Kennung des Eintrags ist nicht die seiner Aussage</translation>
    </message>
    <message>
        <source>The file that says who learns here was damaged or missing and has been made again from the records of {name}; nothing that was learned is lost.</source>
        <translation>Die Datei, in der steht, wer hier lernt, war beschädigt oder fehlte und wurde aus den Einträgen von {name} neu gemacht; nichts Gelerntes ist verloren.</translation>
    </message>
    <message>
        <source>The file that says who learns here was damaged or missing. Several people learned on this device: sign in, and everything you did is here again.</source>
        <translation>Die Datei, in der steht, wer hier lernt, war beschädigt oder fehlte. Auf diesem Gerät haben mehrere Personen gelernt: Melden Sie sich an, und alles, was Sie getan haben, ist wieder hier.</translation>
    </message>
    <message>
        <source>The profile {profile} is in use by process {process}, since {time}.</source>
        <translation>Das Profil {profile} wird von Prozess {process} benutzt, seit {time}.</translation>
    </message>
    <message>
        <source>The profile {profile} is in use by another process.</source>
        <translation>Das Profil {profile} wird von einem anderen Prozess benutzt.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first. For a second person choose another folder with --profile.</source>
        <translation>Benutzen Sie das offene Fenster, oder schließen Sie es zuerst. Wählen Sie für eine zweite Person mit --profile einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The list of courses on this device was damaged and is being built again. Your records are not touched.</source>
        <translation>Die Liste der Kurse auf diesem Gerät war beschädigt und wird neu aufgebaut. Ihre Einträge sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}.</source>
        <translation>Die beschädigte Datei wird aufbewahrt als {path}.</translation>
    </message>
    <message numerus="yes">
        <source>The file with your records was damaged or missing and has been restored: %n records are here; no missing record is known.</source>
        <comment>The file with your records was damaged or missing and has been restored: %n record is here; no missing record is known.</comment>
        <translation>
            <numerusform>Die Datei mit Ihren Einträgen war beschädigt oder fehlte und wurde wiederhergestellt: %n Eintrag ist hier; kein fehlender Eintrag ist bekannt.</numerusform>
            <numerusform>Die Datei mit Ihren Einträgen war beschädigt oder fehlte und wurde wiederhergestellt: %n Einträge sind hier; kein fehlender Eintrag ist bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file with your records was damaged or missing and has been restored: %n records are here</source>
        <comment>The file with your records was damaged or missing and has been restored: %n record is here</comment>
        <translation>
            <numerusform>Die Datei mit Ihren Einträgen war beschädigt oder fehlte und wurde wiederhergestellt: %n Eintrag ist hier</numerusform>
            <numerusform>Die Datei mit Ihren Einträgen war beschädigt oder fehlte und wurde wiederhergestellt: %n Einträge sind hier</numerusform>
        </translation>
    </message>
    <message>
        <source>{restored}, but record {number} is lost on this device.</source>
        <translation>{restored}, aber Eintrag {number} ist auf diesem Gerät verloren.</translation>
    </message>
    <message>
        <source>{restored}, but records {first} to {last} are lost on this device.</source>
        <translation>{restored}, aber die Einträge {first} bis {last} sind auf diesem Gerät verloren.</translation>
    </message>
    <message>
        <source>encrypted file (weaker)</source>
        <comment>where the sign-in is kept</comment>
        <translation>verschlüsselte Datei (schwächer)</translation>
    </message>
    <message>
        <source>system keyring ({name})</source>
        <translation>Schlüsselbund des Systems ({name})</translation>
    </message>
    <message>
        <source>{url} is not an address of a server.</source>
        <translation>{url} ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Give an address that begins with https:// (http:// is allowed on this computer only).</source>
        <translation>Geben Sie eine Adresse an, die mit https:// anfängt (http:// ist nur auf diesem Computer erlaubt).</translation>
    </message>
    <message>
        <source>The name {host} cannot be found from here: there is no network.</source>
        <translation>Der Name {host} ist von hier nicht zu finden: Es gibt kein Netz.</translation>
    </message>
    <message>
        <source>No network leads to {host}.</source>
        <translation>Kein Netz führt zu {host}.</translation>
    </message>
    <message>
        <source>The server at {host} does not answer.</source>
        <translation>Der Server {host} antwortet nicht.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password.</source>
        <translation>Der Proxy verlangt einen Namen und ein Passwort.</translation>
    </message>
    <message>
        <source>Ask your IT department which proxy to use, or put the credentials into the HTTPS_PROXY setting.</source>
        <translation>Fragen Sie Ihre IT-Abteilung, welcher Proxy zu benutzen ist, oder tragen Sie die Zugangsdaten in die Einstellung HTTPS_PROXY ein.</translation>
    </message>
    <message>
        <source>The proxy of this network does not allow a connection to {host}.</source>
        <translation>Der Proxy dieses Netzes erlaubt keine Verbindung zu {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: {reason}.</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut: {reason}.</translation>
    </message>
    <message>
        <source>Check the date of this computer; if it is right, ask your IT department to install the organisation&apos;s certificate authority.</source>
        <translation>Prüfen Sie das Datum dieses Computers; stimmt es, dann bitten Sie Ihre IT-Abteilung, die Zertifizierungsstelle der Organisation zu installieren.</translation>
    </message>
    <message>
        <source>No secure connection to {host}: {reason}.</source>
        <translation>Keine sichere Verbindung zu {host}: {reason}.</translation>
    </message>
    <message>
        <source>Your records are safe here; try again later.</source>
        <translation>Ihre Einträge sind hier sicher; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Ask your IT department.</source>
        <translation>Fragen Sie Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>Connect to a network; until then everything that is here goes on working.</source>
        <translation>Verbinden Sie sich mit einem Netz; bis dahin funktioniert alles weiter, was hier ist.</translation>
    </message>
    <message>
        <source>Something between here and {host} answered instead of it: probably the sign-in page of this network.</source>
        <translation>Etwas zwischen hier und {host} hat an seiner Stelle geantwortet: wahrscheinlich die Anmeldeseite dieses Netzes.</translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network there, then sync again.</source>
        <translation>Öffnen Sie einen Webbrowser, melden Sie sich dort beim Netz an und synchronisieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off.</source>
        <translation>Die Verbindung zu {host} ist abgebrochen.</translation>
    </message>
    <message>
        <source>The answer of {host} is too large.</source>
        <translation>Die Antwort von {host} ist zu groß.</translation>
    </message>
    <message>
        <source>Tell the hub&apos;s operator.</source>
        <translation>Sagen Sie es dem Betreiber des Hubs.</translation>
    </message>
    <message>
        <source>The hub does not know this name with this password.</source>
        <translation>Der Hub kennt diesen Namen mit diesem Passwort nicht.</translation>
    </message>
    <message>
        <source>The hub asks you to sign in again.</source>
        <translation>Der Hub bittet Sie, sich neu anzumelden.</translation>
    </message>
    <message>
        <source>Sign in; nothing is lost.</source>
        <translation>Melden Sie sich an; nichts ist verloren.</translation>
    </message>
    <message>
        <source>The hub does not allow this.</source>
        <translation>Der Hub erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The hub holds these records for another person.</source>
        <translation>Der Hub bewahrt diese Einträge für eine andere Person auf.</translation>
    </message>
    <message>
        <source>Sign in as the person who learned here.</source>
        <translation>Melden Sie sich als die Person an, die hier gelernt hat.</translation>
    </message>
    <message>
        <source>The hub is busy.</source>
        <translation>Der Hub ist beschäftigt.</translation>
    </message>
    <message>
        <source>There is no hub at {host}.</source>
        <translation>Unter {host} gibt es keinen Hub.</translation>
    </message>
    <message>
        <source>Check the address of the hub.</source>
        <translation>Prüfen Sie die Adresse des Hubs.</translation>
    </message>
    <message>
        <source>The hub does not understand this program: {said}</source>
        <translation>Der Hub versteht dieses Programm nicht: {said}</translation>
    </message>
    <message>
        <source>The hub answered {status}.</source>
        <translation>Der Hub hat {status} geantwortet.</translation>
    </message>
    <message>
        <source>Update this program or the hub.</source>
        <translation>Aktualisieren Sie dieses Programm oder den Hub.</translation>
    </message>
    <message>
        <source>The hub at {host} has a fault ({status}).</source>
        <translation>Der Hub {host} hat eine Störung ({status}).</translation>
    </message>
    <message>
        <source>The record store at {host} does not know this name with this password.</source>
        <translation>Der Lerndatenspeicher {host} kennt diesen Namen mit diesem Passwort nicht.</translation>
    </message>
    <message>
        <source>Sign in again; nothing is lost.</source>
        <translation>Melden Sie sich neu an; nichts ist verloren.</translation>
    </message>
    <message>
        <source>The record store at {host} does not allow this account to do that.</source>
        <translation>Der Lerndatenspeicher {host} erlaubt diesem Konto das nicht.</translation>
    </message>
    <message>
        <source>The record store at {host} is busy.</source>
        <translation>Der Lerndatenspeicher {host} ist beschäftigt.</translation>
    </message>
    <message>
        <source>There is no record store at {host}.</source>
        <translation>Unter {host} gibt es keinen Lerndatenspeicher.</translation>
    </message>
    <message>
        <source>Check its address.</source>
        <translation>Prüfen Sie seine Adresse.</translation>
    </message>
    <message>
        <source>The record store at {host} does not understand this program.</source>
        <translation>Der Lerndatenspeicher {host} versteht dieses Programm nicht.</translation>
    </message>
    <message>
        <source>Tell the operator of the record store.</source>
        <translation>Sagen Sie es dem Betreiber des Lerndatenspeichers.</translation>
    </message>
    <message>
        <source>The record store at {host} has a fault ({status}).</source>
        <translation>Der Lerndatenspeicher {host} hat eine Störung ({status}).</translation>
    </message>
    <message>
        <source>It said: {words}.</source>
        <translation>Er sagte: {words}.</translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <translation>Das Zertifikat kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Sync to get it from the hub again.</source>
        <translation>Synchronisieren Sie, um es neu vom Hub zu bekommen.</translation>
    </message>
    <message>
        <source>{path} does not hold a hub&apos;s keys.</source>
        <translation>{path} enthält nicht die Schlüssel eines Hubs.</translation>
    </message>
    <message>
        <source>Ask the hub&apos;s operator for the file that “learner-app hub key FILE” writes.</source>
        <translation>Bitten Sie den Betreiber des Hubs um die Datei, die „learner-app hub key DATEI“ schreibt.</translation>
    </message>
    <message>
        <source>The course manifest contradicts itself: {reason}.</source>
        <translation>Das Kursmanifest widerspricht sich: {reason}.</translation>
    </message>
    <message>
        <source>The course manifest is larger than {size}.</source>
        <translation>Das Kursmanifest ist größer als {size}.</translation>
    </message>
    <message>
        <source>The course is written in format {found}; this program reads formats 1 to {newest}.</source>
        <translation>Der Kurs ist im Format {found} geschrieben; dieses Programm liest die Formate 1 bis {newest}.</translation>
    </message>
    <message>
        <source>Update this program, then try again.</source>
        <translation>Aktualisieren Sie dieses Programm und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The course manifest cannot be read: {error}.</source>
        <translation>Das Kursmanifest kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The course manifest says format {said} but uses what only format {needed} has.</source>
        <translation>Das Kursmanifest nennt Format {said}, benutzt aber, was es erst im Format {needed} gibt.</translation>
    </message>
    <message>
        <source>Ask for the course package again.</source>
        <translation>Bitten Sie noch einmal um das Kurspaket.</translation>
    </message>
    <message>
        <source>The signature of {path} cannot be read.</source>
        <translation>Die Unterschrift von {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{content} was changed while the course was built.</source>
        <translation>{content} wurde geändert, während der Kurs gebaut wurde.</translation>
    </message>
    <message>
        <source>Build again.</source>
        <translation>Bauen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The quiz cannot be read: {reason}.</source>
        <translation>Das Quiz kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no file of receipts, or is cut short.</source>
        <translation>{path} ist keine Datei mit Quittungen, oder sie ist abgeschnitten.</translation>
    </message>
    <message>
        <source>Let the hub write it again.</source>
        <translation>Lassen Sie sie vom Hub neu schreiben.</translation>
    </message>
    <message>
        <source>{path} was changed after the hub signed it.</source>
        <translation>{path} wurde geändert, nachdem der Hub die Datei unterschrieben hatte.</translation>
    </message>
    <message>
        <source>{path} is written in format {format}.</source>
        <translation>{path} ist im Format {format} geschrieben.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>Write the file again on the learner&apos;s device; nothing is lost there.</source>
        <translation>Schreiben Sie die Datei auf dem Gerät des Lernenden neu; dort ist nichts verloren.</translation>
    </message>
    <message>
        <source>There are more records than a rescue file can hold.</source>
        <translation>Es gibt mehr Einträge, als eine Rettungsdatei fassen kann.</translation>
    </message>
    <message>
        <source>Sync instead.</source>
        <translation>Synchronisieren Sie stattdessen.</translation>
    </message>
    <message>
        <source>The device&apos;s signature on this file does not fit.</source>
        <translation>Die Unterschrift des Geräts auf dieser Datei passt nicht.</translation>
    </message>
    <message>
        <source>This is no rescue file.</source>
        <translation>Das ist keine Rettungsdatei.</translation>
    </message>
    <message>
        <source>Give the file that “records rescue” wrote.</source>
        <translation>Geben Sie die Datei an, die „records rescue“ geschrieben hat.</translation>
    </message>
    <message>
        <source>This rescue file is written in format {version}.</source>
        <translation>Diese Rettungsdatei ist im Format {version} geschrieben.</translation>
    </message>
    <message>
        <source>Update the hub&apos;s program.</source>
        <translation>Aktualisieren Sie das Programm des Hubs.</translation>
    </message>
    <message>
        <source>This file is sealed for another hub; this hub&apos;s key is {fingerprint}.</source>
        <translation>Diese Datei ist für einen anderen Hub versiegelt; der Schlüssel dieses Hubs ist {fingerprint}.</translation>
    </message>
    <message>
        <source>Take it to that hub, or write it again with this hub&apos;s key (--hub-key).</source>
        <translation>Bringen Sie sie zu jenem Hub, oder schreiben Sie sie mit dem Schlüssel dieses Hubs neu (--hub-key).</translation>
    </message>
    <message>
        <source>The key is malformed.</source>
        <translation>Der Schlüssel ist fehlerhaft.</translation>
    </message>
    <message>
        <source>This file was changed or cut short on its way.</source>
        <translation>Diese Datei wurde unterwegs geändert oder abgeschnitten.</translation>
    </message>
    <message>
        <source>What is in this file cannot be read.</source>
        <translation>Was in dieser Datei steht, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that client and hub are of the same version.</source>
        <translation>Prüfen Sie, ob Programm und Hub von derselben Version sind.</translation>
    </message>
    <message>
        <source>{path} is not a safe course package: {reason}.</source>
        <translation>{path} ist kein sicheres Kurspaket: {reason}.</translation>
    </message>
    <message>
        <source>Ask for the package again.</source>
        <translation>Bitten Sie noch einmal um das Paket.</translation>
    </message>
    <message>
        <source>{path} is cut short, damaged or not a course package ({error}).</source>
        <translation>{path} ist abgeschnitten, beschädigt oder kein Kurspaket ({error}).</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieren oder laden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Prüfen Sie die Datei.</translation>
    </message>
    <message>
        <source>Ask the author for the file again; do not use this one.</source>
        <translation>Bitten Sie den Autor noch einmal um die Datei; benutzen Sie diese nicht.</translation>
    </message>
    <message>
        <source>The signature is malformed.</source>
        <translation>Die Unterschrift ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The signature does not fit: the content was changed after it was signed.</source>
        <translation>Die Unterschrift passt nicht: Der Inhalt wurde nach dem Unterschreiben geändert.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
        <source>Name the file in it.</source>
        <translation>Geben Sie die Datei darin an.</translation>
    </message>
    <message>
        <source>{path} is larger than {size}.</source>
        <translation>{path} ist größer als {size}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder or make room, then try again.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The message cannot be read: {reason}.</source>
        <translation>Die Nachricht kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Check that this program and the hub are of the same version.</source>
        <translation>Prüfen Sie, ob dieses Programm und der Hub von derselben Version sind.</translation>
    </message>
    <message>
        <source>This is not a learning record of this product: {reason}.</source>
        <translation>Das ist kein Lerneintrag dieses Produkts: {reason}.</translation>
    </message>
    <message>
        <source>This is the last attempt.</source>
        <translation>Das ist der letzte Versuch.</translation>
    </message>
    <message>
        <source>You have already passed this quiz.</source>
        <translation>Sie haben dieses Quiz schon bestanden.</translation>
    </message>
    <message>
        <source>An earlier attempt is still to be marked.</source>
        <translation>Ein früherer Versuch ist noch zu bewerten.</translation>
    </message>
    <message>
        <source>This attempt was begun more than a week ago.</source>
        <translation>Dieser Versuch wurde vor mehr als einer Woche begonnen.</translation>
    </message>
    <message>
        <source>This quiz was handed in elsewhere after this attempt was begun.</source>
        <translation>Dieses Quiz wurde anderswo abgegeben, nachdem dieser Versuch begonnen war.</translation>
    </message>
    <message>
        <source>This attempt belongs to another version of the course and is marked against that one.</source>
        <translation>Dieser Versuch gehört zu einer anderen Version des Kurses und wird nach jener bewertet.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this computer yet.</source>
        <translation>Auf diesem Rechner hat sich noch niemand angemeldet.</translation>
    </message>
    <message>
        <source>Sign in, and what is done here goes to your hub.</source>
        <translation>Melden Sie sich an; dann geht an Ihren Hub, was hier getan wird.</translation>
    </message>
    <message>
        <source>Blocked: nobody has signed in yet</source>
        <translation>Blockiert: es hat sich noch niemand angemeldet</translation>
    </message>
    <message>
        <source>There is a network, but the hub does not answer.</source>
        <translation>Es gibt ein Netz, aber der Hub antwortet nicht.</translation>
    </message>
    <message>
        <source>Wait for the next try, or check the hub&apos;s address.</source>
        <translation>Warten Sie auf den nächsten Versuch, oder prüfen Sie die Adresse des Hubs.</translation>
    </message>
    <message>
        <source>Blocked: there is a network, but the hub does not answer</source>
        <translation>Blockiert: Es gibt ein Netz, aber der Hub antwortet nicht</translation>
    </message>
    <message>
        <source>The hub answered with an error.</source>
        <translation>Der Hub hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>Wait for the next try; tell the hub&apos;s administrator if it stays so.</source>
        <translation>Warten Sie auf den nächsten Versuch; sagen Sie es dem Administrator des Hubs, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>Blocked: the hub answered with an error</source>
        <translation>Blockiert: Der Hub hat mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>The hub is busy and asked to wait.</source>
        <translation>Der Hub ist beschäftigt und bat zu warten.</translation>
    </message>
    <message>
        <source>Nothing to do; the next try comes by itself.</source>
        <translation>Nichts zu tun; der nächste Versuch kommt von selbst.</translation>
    </message>
    <message>
        <source>Blocked: the hub is busy and asked to wait</source>
        <translation>Blockiert: Der Hub ist beschäftigt und bat zu warten</translation>
    </message>
    <message>
        <source>Sign in; the waiting records are kept and sent after that.</source>
        <translation>Melden Sie sich an; die wartenden Einträge bleiben erhalten und werden danach gesendet.</translation>
    </message>
    <message>
        <source>Blocked: the hub asks you to sign in again</source>
        <translation>Blockiert: Der Hub bittet Sie, sich neu anzumelden</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not trusted on this computer.</source>
        <translation>Dem Zertifikat des Hubs wird auf diesem Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>Blocked: the hub&apos;s certificate is not trusted on this computer</source>
        <translation>Blockiert: Dem Zertifikat des Hubs wird auf diesem Computer nicht vertraut</translation>
    </message>
    <message>
        <source>There is a network, but the record store does not answer.</source>
        <translation>Es gibt ein Netz, aber der Lerndatenspeicher antwortet nicht.</translation>
    </message>
    <message>
        <source>Wait for the next try, or check the record store&apos;s address.</source>
        <translation>Warten Sie auf den nächsten Versuch, oder prüfen Sie die Adresse des Lerndatenspeichers.</translation>
    </message>
    <message>
        <source>Blocked: there is a network, but the record store does not answer</source>
        <translation>Blockiert: Es gibt ein Netz, aber der Lerndatenspeicher antwortet nicht</translation>
    </message>
    <message>
        <source>The record store answered with an error.</source>
        <translation>Der Lerndatenspeicher hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>Wait for the next try; tell the record store&apos;s administrator if it stays so.</source>
        <translation>Warten Sie auf den nächsten Versuch; sagen Sie es dem Administrator des Lerndatenspeichers, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>Blocked: the record store answered with an error</source>
        <translation>Blockiert: Der Lerndatenspeicher hat mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>The record store is busy and asked to wait.</source>
        <translation>Der Lerndatenspeicher ist beschäftigt und bat zu warten.</translation>
    </message>
    <message>
        <source>Blocked: the record store is busy and asked to wait</source>
        <translation>Blockiert: Der Lerndatenspeicher ist beschäftigt und bat zu warten</translation>
    </message>
    <message>
        <source>The record store asks you to sign in again.</source>
        <translation>Der Lerndatenspeicher bittet Sie, sich neu anzumelden.</translation>
    </message>
    <message>
        <source>Blocked: the record store asks you to sign in again</source>
        <translation>Blockiert: Der Lerndatenspeicher bittet Sie, sich neu anzumelden</translation>
    </message>
    <message>
        <source>The record store&apos;s certificate is not trusted on this computer.</source>
        <translation>Dem Zertifikat des Lerndatenspeichers wird auf diesem Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>Blocked: the record store&apos;s certificate is not trusted on this computer</source>
        <translation>Blockiert: Dem Zertifikat des Lerndatenspeichers wird auf diesem Computer nicht vertraut</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Es gibt kein Netz.</translation>
    </message>
    <message>
        <source>Go on learning; the records are sent as soon as there is a connection.</source>
        <translation>Lernen Sie weiter; die Einträge werden gesendet, sobald es eine Verbindung gibt.</translation>
    </message>
    <message>
        <source>Blocked: there is no network</source>
        <translation>Blockiert: Es gibt kein Netz</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first.</source>
        <translation>Bei diesem Netz müssen Sie sich zuerst anmelden.</translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network and try again.</source>
        <translation>Öffnen Sie einen Webbrowser, melden Sie sich beim Netz an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Blocked: this network wants you to sign in to it first</source>
        <translation>Blockiert: Bei diesem Netz müssen Sie sich zuerst anmelden</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password.</source>
        <translation>Der Proxy möchte einen Namen und ein Passwort.</translation>
    </message>
    <message>
        <source>Ask your IT team to set up the proxy with them on this computer.</source>
        <translation>Bitten Sie Ihr IT-Team, den Proxy damit auf diesem Computer einzurichten.</translation>
    </message>
    <message>
        <source>Blocked: the proxy wants a name and a password</source>
        <translation>Blockiert: Der Proxy möchte einen Namen und ein Passwort</translation>
    </message>
    <message>
        <source>The records here belong to another person than the one who signed in.</source>
        <translation>Die Einträge hier gehören einer anderen Person als der angemeldeten.</translation>
    </message>
    <message>
        <source>Sign in as the person who made the records.</source>
        <translation>Melden Sie sich als die Person an, von der die Einträge sind.</translation>
    </message>
    <message>
        <source>Blocked: the records here belong to another person than the one who signed in</source>
        <translation>Blockiert: Die Einträge hier gehören einer anderen Person als der angemeldeten</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space; nothing recorded so far is lost.</source>
        <translation>Schaffen Sie Platz; nichts bisher Festgehaltenes ist verloren.</translation>
    </message>
    <message>
        <source>Blocked: the disk is full</source>
        <translation>Blockiert: Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The space set aside for courses is used up.</source>
        <translation>Der für Kurse vorgesehene Platz ist verbraucht.</translation>
    </message>
    <message>
        <source>Remove what you have finished, or raise the limit in Settings; records are never removed.</source>
        <translation>Entfernen Sie, was Sie abgeschlossen haben, oder erhöhen Sie die Grenze in den Einstellungen; Einträge werden nie entfernt.</translation>
    </message>
    <message>
        <source>Blocked: the space set aside for courses is used up</source>
        <translation>Blockiert: Der für Kurse vorgesehene Platz ist verbraucht</translation>
    </message>
    <message>
        <source>The data budget is used up.</source>
        <translation>Das Datenbudget ist verbraucht.</translation>
    </message>
    <message>
        <source>Wait for the next period, or raise the budget in Settings; records still go.</source>
        <translation>Warten Sie auf den nächsten Zeitraum, oder erhöhen Sie das Budget in den Einstellungen; Einträge gehen trotzdem.</translation>
    </message>
    <message>
        <source>Blocked: the data budget is used up</source>
        <translation>Blockiert: Das Datenbudget ist verbraucht</translation>
    </message>
    <message>
        <source>This network is metered, so sound and pictures wait.</source>
        <translation>Dieses Netz ist getaktet, deshalb warten Ton und Bilder.</translation>
    </message>
    <message>
        <source>Use another network, or allow downloads on this one in Settings; records and texts still go.</source>
        <translation>Benutzen Sie ein anderes Netz, oder erlauben Sie Downloads in diesem in den Einstellungen; Einträge und Texte gehen trotzdem.</translation>
    </message>
    <message>
        <source>Blocked: this network is metered, so sound and pictures wait</source>
        <translation>Blockiert: Dieses Netz ist getaktet, deshalb warten Ton und Bilder</translation>
    </message>
    <message>
        <source>Sound and pictures wait for the hours that are set for downloads.</source>
        <translation>Ton und Bilder warten auf die Stunden, die für Downloads eingestellt sind.</translation>
    </message>
    <message>
        <source>Wait until then, or change the hours in Settings; records and texts still go.</source>
        <translation>Warten Sie bis dahin, oder ändern Sie die Stunden in den Einstellungen; Einträge und Texte gehen trotzdem.</translation>
    </message>
    <message>
        <source>Blocked: sound and pictures wait for the hours that are set for downloads</source>
        <translation>Blockiert: Ton und Bilder warten auf die Stunden, die für Downloads eingestellt sind</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy forbids this connection.</source>
        <translation>Die Richtlinien Ihrer Organisation verbieten diese Verbindung.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Blocked: your organisation&apos;s policy forbids this connection</source>
        <translation>Blockiert: Die Richtlinien Ihrer Organisation verbieten diese Verbindung</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date, or ask your administrator to install the organisation&apos;s certificate.</source>
        <translation>Prüfen Sie das Datum des Computers, oder bitten Sie Ihren Administrator, das Zertifikat der Organisation zu installieren.</translation>
    </message>
    <message>
        <source>valid</source>
        <comment>a certificate</comment>
        <translation>gültig</translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>a certificate</comment>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>cannot be verified</source>
        <comment>a certificate</comment>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>{span} ahead</source>
        <translation>{span} vor</translation>
    </message>
    <message>
        <source>{span} behind</source>
        <translation>{span} nach</translation>
    </message>
    <message>
        <source>The clock was moved</source>
        <translation>Die Uhr wurde verstellt</translation>
    </message>
    <message>
        <source>The clock was set {span} forward</source>
        <translation>Die Uhr wurde um {span} vorgestellt</translation>
    </message>
    <message>
        <source>The clock was set {span} back</source>
        <translation>Die Uhr wurde um {span} zurückgestellt</translation>
    </message>
    <message>
        <source>This unit has not arrived yet.</source>
        <translation>Diese Einheit ist noch nicht angekommen.</translation>
    </message>
    <message>
        <source>It opens by itself as soon as it is here. Until then, go on with another one.</source>
        <translation>Sie öffnet sich von selbst, sobald sie hier ist. Machen Sie bis dahin mit einer anderen weiter.</translation>
    </message>
    <message>
        <source>This attempt had been handed in before; the first one counts.</source>
        <translation>Dieser Versuch war schon einmal abgegeben; die erste Abgabe zählt.</translation>
    </message>
    <message>
        <source>It hands in a unit that is no quiz.</source>
        <translation>Er gibt eine Einheit ab, die kein Quiz ist.</translation>
    </message>
    <message>
        <source>The course was not assigned to this person when it arrived; the work is kept, and counts.</source>
        <translation>Der Kurs war dieser Person nicht zugewiesen, als der Eintrag ankam; die Arbeit bleibt erhalten und zählt.</translation>
    </message>
    <message>
        <source>Another version was published when it arrived; the work is marked against the one that was shown.</source>
        <translation>Eine andere Version war erschienen, als der Eintrag ankam; die Arbeit wird nach der bewertet, die zu sehen war.</translation>
    </message>
    <message>
        <source>The quiz allows fewer attempts; this one is kept, and does not count.</source>
        <translation>Das Quiz erlaubt weniger Versuche; dieser bleibt erhalten und zählt nicht.</translation>
    </message>
    <message>
        <source>The course had been retired when it arrived; the work is kept, and counts.</source>
        <translation>Der Kurs war ausgelaufen, als der Eintrag ankam; die Arbeit bleibt erhalten und zählt.</translation>
    </message>
    <message>
        <source>The device had marked it otherwise; the hub&apos;s mark counts.</source>
        <translation>Das Gerät hatte anders bewertet; die Bewertung des Hubs zählt.</translation>
    </message>
    <message>
        <source>The hub does not have this version of the course; the work counts as soon as it has.</source>
        <translation>Der Hub hat diese Version des Kurses nicht; die Arbeit zählt, sobald er sie hat.</translation>
    </message>
    <message>
        <source>The course had been withdrawn when it arrived; the work is kept, and counts.</source>
        <translation>Der Kurs war zurückgezogen, als der Eintrag ankam; die Arbeit bleibt erhalten und zählt.</translation>
    </message>
    <message>
        <source>It does not follow the record before it: something was changed, or is missing.</source>
        <translation>Er folgt nicht auf den Eintrag davor: Etwas wurde geändert oder fehlt.</translation>
    </message>
    <message>
        <source>The device&apos;s clock was moved.</source>
        <translation>Die Uhr des Geräts wurde verstellt.</translation>
    </message>
    <message>
        <source>The device&apos;s clock was wrong, so that its times are uncertain.</source>
        <translation>Die Uhr des Geräts ging falsch, deshalb sind seine Zeiten unsicher.</translation>
    </message>
    <message>
        <source>The attempt took longer than the quiz allows.</source>
        <translation>Der Versuch dauerte länger, als das Quiz erlaubt.</translation>
    </message>
    <message>
        <source>The device&apos;s records were put back to an old copy; both records are kept.</source>
        <translation>Die Einträge des Geräts wurden auf eine alte Kopie zurückgesetzt; beide Einträge bleiben erhalten.</translation>
    </message>
    <message>
        <source>The attempt had more time than the hub ever gave this person.</source>
        <translation>Der Versuch hatte mehr Zeit, als der Hub dieser Person je gegeben hat.</translation>
    </message>
    <message>
        <source>The program did not say how long the timed attempt took.</source>
        <translation>Das Programm hat nicht gesagt, wie lange der Versuch mit Zeitlimit dauerte.</translation>
    </message>
    <message>
        <source>The device was restarted during a timed attempt: part of its time rests on a clock alone.</source>
        <translation>Das Gerät wurde während eines Versuchs mit Zeitlimit neu gestartet: Ein Teil der Zeit beruht allein auf einer Uhr.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <comment>%n bytes</comment>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>%n year</comment>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
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
        <translation>hier erledigt</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>a record</comment>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>a record</comment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a record</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>another record with this id is there already</source>
        <comment>why a record was refused</comment>
        <translation>es gibt dort schon einen anderen Eintrag mit dieser Kennung</translation>
    </message>
    <message>
        <source>two records with this number came at once</source>
        <comment>why a record was refused</comment>
        <translation>zwei Einträge mit dieser Nummer kamen zugleich</translation>
    </message>
    <message>
        <source>a record has at most 256 kB</source>
        <comment>why a record was refused</comment>
        <translation>ein Eintrag hat höchstens 256 kB</translation>
    </message>
    <message>
        <source>it names somebody who is not signed in here</source>
        <comment>why a record was refused</comment>
        <translation>er nennt jemanden, der hier nicht angemeldet ist</translation>
    </message>
    <message>
        <source>only the device that made a record may send it</source>
        <comment>why a record was refused</comment>
        <translation>nur das Gerät, von dem ein Eintrag stammt, darf ihn senden</translation>
    </message>
    <message>
        <source>its own number is another</source>
        <comment>why a record was refused</comment>
        <translation>seine eigene Nummer ist eine andere</translation>
    </message>
    <message>
        <source>it is too large for the hub</source>
        <comment>why a record was refused</comment>
        <translation>er ist dem Hub zu groß</translation>
    </message>
    <message>
        <source>it is too large for the record store</source>
        <comment>why a record was refused</comment>
        <translation>er ist dem Lerndatenspeicher zu groß</translation>
    </message>
    <message>
        <source>Nothing is asked here, so there is nothing to answer.</source>
        <translation>Hier ist nichts gefragt, also gibt es nichts zu antworten.</translation>
    </message>
    <message>
        <source>No answer was given.</source>
        <translation>Es wurde keine Antwort gegeben.</translation>
    </message>
    <message>
        <source>The text of one option is wanted.</source>
        <translation>Gesucht ist der Text einer Antwort.</translation>
    </message>
    <message>
        <source>A list of options&apos; texts is wanted.</source>
        <translation>Gesucht ist eine Liste mit den Texten von Antworten.</translation>
    </message>
    <message>
        <source>True or false is wanted.</source>
        <translation>Gesucht ist richtig oder falsch.</translation>
    </message>
    <message>
        <source>A text is wanted.</source>
        <translation>Gesucht ist ein Text.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>“{answer}” can be read in two ways; write it without the comma or with a decimal point.</source>
        <translation>„{answer}“ kann auf zwei Arten gelesen werden; schreiben Sie es ohne Komma oder mit Dezimalpunkt.</translation>
    </message>
    <message>
        <source>A number is wanted.</source>
        <translation>Gesucht ist eine Zahl.</translation>
    </message>
    <message>
        <source>“{answer}” is not a number.</source>
        <translation>„{answer}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>A text for each of the texts on the left is wanted.</source>
        <translation>Gesucht ist ein Text zu jedem der Texte links.</translation>
    </message>
    <message>
        <source>Nothing was matched.</source>
        <translation>Nichts wurde zugeordnet.</translation>
    </message>
    <message>
        <source>“{answer}” is not one of the texts on the left: {known}.</source>
        <translation>„{answer}“ ist keiner der Texte links: {known}.</translation>
    </message>
    <message>
        <source>“{answer}” is not one of the texts on the right: {known}.</source>
        <translation>„{answer}“ ist keiner der Texte rechts: {known}.</translation>
    </message>
    <message>
        <source>A list of all items, first to last, is wanted.</source>
        <translation>Gesucht ist eine Liste aller Teile, vom ersten zum letzten.</translation>
    </message>
    <message>
        <source>Left out: {items}.</source>
        <translation>Ausgelassen: {items}.</translation>
    </message>
    <message>
        <source>“{answer}” is not one of the options: {known}.</source>
        <translation>„{answer}“ ist keine der Antworten: {known}.</translation>
    </message>
    <message>
        <source>“{answer}” is given more than once.</source>
        <translation>„{answer}“ kommt mehr als einmal vor.</translation>
    </message>
    <message>
        <source>Up to date, {facts}</source>
        <translation>Auf dem neuesten Stand, {facts}</translation>
    </message>
    <message>
        <source>Exchanging with the record store</source>
        <translation>Austausch mit dem Lerndatenspeicher</translation>
    </message>
    <message>
        <source>Exchanging with the hub</source>
        <translation>Austausch mit dem Hub</translation>
    </message>
    <message>
        <source>{what}: {more}</source>
        <translation>{what}: {more}</translation>
    </message>
    <message>
        <source>Not known: there has been no exchange with the record store yet</source>
        <translation>Nicht bekannt: Mit dem Lerndatenspeicher gab es noch keinen Austausch</translation>
    </message>
    <message>
        <source>Not known: there has been no exchange with the hub yet</source>
        <translation>Nicht bekannt: Mit dem Hub gab es noch keinen Austausch</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent</source>
        <comment>%n record waits to be sent</comment>
        <translation>
            <numerusform>%n Eintrag wartet darauf, gesendet zu werden</numerusform>
            <numerusform>%n Einträge warten darauf, gesendet zu werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records sent, not yet confirmed</source>
        <comment>%n record sent, not yet confirmed</comment>
        <translation>
            <numerusform>%n Eintrag gesendet, noch nicht bestätigt</numerusform>
            <numerusform>%n Einträge gesendet, noch nicht bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent and not yet confirmed</source>
        <comment>%n sent and not yet confirmed</comment>
        <translation>
            <numerusform>%n gesendet und noch nicht bestätigt</numerusform>
            <numerusform>%n gesendet und noch nicht bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloads wait</source>
        <comment>%n download waits</comment>
        <translation>
            <numerusform>%n Download wartet</numerusform>
            <numerusform>%n Downloads warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n courses could not be fetched</source>
        <comment>%n course could not be fetched</comment>
        <translation>
            <numerusform>%n Kurs konnte nicht geladen werden</numerusform>
            <numerusform>%n Kurse konnten nicht geladen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloads paused</source>
        <comment>%n download paused</comment>
        <translation>
            <numerusform>%n Download angehalten</numerusform>
            <numerusform>%n Downloads angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records confirmed</source>
        <comment>%n record confirmed</comment>
        <translation>
            <numerusform>%n Eintrag bestätigt</numerusform>
            <numerusform>%n Einträge bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>%n refused</comment>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>nichts zu senden</translation>
    </message>
    <message numerus="yes">
        <source>all %n records confirmed</source>
        <comment>the one record confirmed</comment>
        <translation>
            <numerusform>der eine Eintrag bestätigt</numerusform>
            <numerusform>alle %n Einträge bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>The course was retired.</source>
        <translation>Der Kurs ist ausgelaufen.</translation>
    </message>
    <message>
        <source>Opens when “{title}” is complete.</source>
        <translation>Öffnet sich, wenn „{title}“ abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Opens when {titles} are complete.</source>
        <translation>Öffnet sich, wenn {titles} abgeschlossen sind.</translation>
    </message>
    <message>
        <source>“{name}” waits for “{other}”, which does not exist.</source>
        <translation>„{name}“ wartet auf „{other}“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Correct its “after” list.</source>
        <translation>Berichtigen Sie die Liste „after“.</translation>
    </message>
    <message>
        <source>Nothing in this circle can ever open: {circle}.</source>
        <translation>Nichts in diesem Kreis kann sich je öffnen: {circle}.</translation>
    </message>
    <message>
        <source>Take one of them out of an “after” list.</source>
        <translation>Nehmen Sie etwas davon aus einer Liste „after“.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Pause (K)</source>
        <translation>Anhalten (K)</translation>
    </message>
    <message>
        <source>Play (K)</source>
        <translation>Abspielen (K)</translation>
    </message>
    <message>
        <source>10 seconds back (Left)</source>
        <translation>10 Sekunden zurück (Pfeil links)</translation>
    </message>
    <message>
        <source>10 seconds on (Right)</source>
        <translation>10 Sekunden vor (Pfeil rechts)</translation>
    </message>
    <message>
        <source>Previous sentence (Shift+Left)</source>
        <translation>Voriger Satz (Umschalt+Pfeil links)</translation>
    </message>
    <message>
        <source>Next sentence (Shift+Right)</source>
        <translation>Nächster Satz (Umschalt+Pfeil rechts)</translation>
    </message>
    <message>
        <source>Captions (C)</source>
        <translation>Untertitel (C)</translation>
    </message>
    <message>
        <source>Descriptions (D)</source>
        <translation>Beschreibungen (D)</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Stumm (M)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Speed (&lt; and &gt;)</source>
        <translation>Geschwindigkeit (&lt; und &gt;)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>The recording is in the queue. It can be played here as soon as it has arrived.</source>
        <translation>Die Aufnahme ist in der Warteschlange. Sie kann hier abgespielt werden, sobald sie angekommen ist.</translation>
    </message>
    <message>
        <source>{quality} was put into the queue</source>
        <translation>{quality} ist jetzt in der Warteschlange</translation>
    </message>
    <message>
        <source>No hub offers this recording here. Sign in to your hub, or import the course package again.</source>
        <translation>Kein Hub bietet diese Aufnahme hier an. Melden Sie sich bei Ihrem Hub an, oder importieren Sie das Kurspaket noch einmal.</translation>
    </message>
    <message>
        <source>Play: {quality}</source>
        <translation>Abspielen: {quality}</translation>
    </message>
    <message>
        <source>This course has no recording of this unit, only its transcript.</source>
        <translation>Dieser Kurs hat keine Aufnahme dieser Einheit, nur ihr Transkript.</translation>
    </message>
    <message>
        <source>The recording is not on this device: {size}. Fetch it, or read the transcript.</source>
        <translation>Die Aufnahme ist nicht auf diesem Gerät: {size}. Laden Sie sie, oder lesen Sie das Transkript.</translation>
    </message>
    <message>
        <source>The recording is arriving: {far}</source>
        <translation>Die Aufnahme kommt an: {far}</translation>
    </message>
    <message>
        <source>I have read it, go on</source>
        <translation>Ich habe es gelesen, weiter</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ich habe es gelesen</translation>
    </message>
    <message>
        <source>Records this unit as completed by reading its transcript</source>
        <translation>Hält fest, dass diese Einheit durch das Lesen ihres Transkripts abgeschlossen ist</translation>
    </message>
    <message>
        <source>This recording does not have that</source>
        <translation>Das gibt es bei dieser Aufnahme nicht</translation>
    </message>
    <message>
        <source>{what}: on</source>
        <translation>{what}: ein</translation>
    </message>
    <message>
        <source>{what}: off</source>
        <translation>{what}: aus</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>This computer lacks what playing recordings needs. Read the transcript, and tell your IT.</source>
        <translation>Diesem Computer fehlt, was zum Abspielen von Aufnahmen nötig ist. Lesen Sie das Transkript, und sagen Sie es Ihrer IT-Abteilung.</translation>
    </message>
    <message>
        <source>The transcript in that language is not here yet. It comes with the next sync.</source>
        <translation>Das Transkript in dieser Sprache ist noch nicht hier. Es kommt mit der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>{unit} is done</source>
        <translation>{unit} ist erledigt</translation>
    </message>
    <message>
        <source>Speed {rate}</source>
        <translation>Geschwindigkeit {rate}</translation>
    </message>
    <message>
        <source>Picture of “{title}”</source>
        <translation>Bild von „{title}“</translation>
    </message>
    <message>
        <source>This computer has no sound output: the recording plays silently, with its captions.</source>
        <translation>Dieser Computer hat keine Tonausgabe: Die Aufnahme läuft stumm, mit ihren Untertiteln.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Augenblick …</translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation>Beschreibung: {text}</translation>
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
        <translation>Beispiel für die Untertitel</translation>
    </message>
    <message>
        <source>This is how captions look.</source>
        <translation>So sehen Untertitel aus.</translation>
    </message>
    <message>
        <source>Follow along</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>The list scrolls with the recording</source>
        <translation>Die Liste scrollt mit der Aufnahme mit</translation>
    </message>
    <message>
        <source>Find in this transcript ({keys})</source>
        <translation>In diesem Transkript suchen ({keys})</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <source>Shows the transcript as one text, in a font and width of your choice</source>
        <translation>Zeigt das Transkript als einen Text, in Schrift und Breite Ihrer Wahl</translation>
    </message>
    <message>
        <source>Language of the transcript</source>
        <translation>Sprache des Transkripts</translation>
    </message>
    <message>
        <source>More for this transcript</source>
        <translation>Mehr zu diesem Transkript</translation>
    </message>
    <message>
        <source>Show times</source>
        <translation>Zeiten zeigen</translation>
    </message>
    <message>
        <source>Save this transcript …</source>
        <translation>Dieses Transkript speichern …</translation>
    </message>
    <message>
        <source>Save all transcripts of the course …</source>
        <translation>Alle Transkripte des Kurses speichern …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>{language} (to fetch, {size})</source>
        <translation>{language} (zu laden, {size})</translation>
    </message>
    <message>
        <source>Find in this transcript</source>
        <translation>In diesem Transkript suchen</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n places</source>
        <comment>{number} of %n place</comment>
        <translation>
            <numerusform>{number} von %n Stelle</numerusform>
            <numerusform>{number} von %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, current sentence</source>
        <translation>{time}, aktueller Satz</translation>
    </message>
    <message>
        <source>Back to the current sentence</source>
        <translation>Zurück zum aktuellen Satz</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were copied</source>
        <comment>%n line was copied</comment>
        <translation>
            <numerusform>%n Zeile wurde kopiert</numerusform>
            <numerusform>%n Zeilen wurden kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript as a text</source>
        <translation>Transkript als Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Font and spacing</source>
        <translation>Schrift und Abstände</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>Text bei {percent} %</translation>
    </message>
    <message>
        <source>Like the window</source>
        <comment>font</comment>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>For readers with dyslexia ({font})</source>
        <translation>Für Menschen mit Legasthenie ({font})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>spacing</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>spacing</comment>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>width</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>width</comment>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>Textbreite</translation>
    </message>
    <message>
        <source>Like the window</source>
        <comment>colours</comment>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>of what is seen in a video</comment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Chapter: {title}</source>
        <translation>Kapitel: {title}</translation>
    </message>
    <message>
        <source>{speaker}: {text}</source>
        <translation>{speaker}: {text}</translation>
    </message>
    <message>
        <source>Web page (*.html);;Plain text (*.txt);;PDF (*.pdf)</source>
        <translation>Webseite (*.html);;Reiner Text (*.txt);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Transkript speichern</translation>
    </message>
    <message>
        <source>Print transcript</source>
        <translation>Transkript drucken</translation>
    </message>
    <message>
        <source>The transcript was written to {path}.</source>
        <translation>Das Transkript wurde nach {path} geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>The transcripts were written to {path}. %n recordings are left out: {titles}.</source>
        <comment>The transcripts were written to {path}. %n recording is left out: {titles}.</comment>
        <translation>
            <numerusform>Die Transkripte wurden nach {path} geschrieben. %n Aufnahme ist ausgelassen: {titles}.</numerusform>
            <numerusform>Die Transkripte wurden nach {path} geschrieben. %n Aufnahmen sind ausgelassen: {titles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording “{title}” is in a format that this computer cannot play.</source>
        <translation>Die Aufnahme „{title}“ hat ein Format, das dieser Computer nicht abspielen kann.</translation>
    </message>
    <message>
        <source>The recording “{title}” is damaged after {time}.</source>
        <translation>Die Aufnahme „{title}“ ist nach {time} beschädigt.</translation>
    </message>
    <message>
        <source>The recording “{title}” cannot be read: it is empty or damaged.</source>
        <translation>Die Aufnahme „{title}“ kann nicht gelesen werden: Sie ist leer oder beschädigt.</translation>
    </message>
    <message>
        <source>Choose another quality, or read the transcript; tell whoever gave you the course.</source>
        <translation>Wählen Sie eine andere Qualität, oder lesen Sie das Transkript; sagen Sie es dem, der Ihnen den Kurs gegeben hat.</translation>
    </message>
    <message>
        <source>Waits for a network that is not metered</source>
        <translation>Wartet auf ein Netz, das nicht getaktet ist</translation>
    </message>
    <message>
        <source>{size} over today&apos;s budget</source>
        <translation>{size} über dem heutigen Budget</translation>
    </message>
    <message>
        <source>{size} over this month&apos;s budget</source>
        <translation>{size} über dem Budget dieses Monats</translation>
    </message>
    <message>
        <source>Waits until {time}</source>
        <translation>Wartet bis {time}</translation>
    </message>
    <message>
        <source>Fits today&apos;s budget</source>
        <translation>Passt ins heutige Budget</translation>
    </message>
    <message>
        <source>Fits this month&apos;s budget</source>
        <translation>Passt ins Budget dieses Monats</translation>
    </message>
    <message>
        <source>On this network: texts.</source>
        <translation>In diesem Netz: Texte.</translation>
    </message>
    <message>
        <source>On this network: texts and sound; video when you ask.</source>
        <translation>In diesem Netz: Texte und Ton; Video, wenn Sie es anfordern.</translation>
    </message>
    <message>
        <source>On this network: texts, sound and small video; full size when you ask.</source>
        <translation>In diesem Netz: Texte, Ton und kleines Video; volle Größe, wenn Sie sie anfordern.</translation>
    </message>
    <message>
        <source>On this network: everything, in full size.</source>
        <translation>In diesem Netz: alles, in voller Größe.</translation>
    </message>
    <message>
        <source>“{unit}” has no transcript.</source>
        <translation>„{unit}“ hat kein Transkript.</translation>
    </message>
    <message>
        <source>Play it, or tell the author of the course.</source>
        <translation>Spielen Sie die Aufnahme ab, oder sagen Sie es dem Autor des Kurses.</translation>
    </message>
    <message>
        <source>“{unit}” is not a recording.</source>
        <translation>„{unit}“ ist keine Aufnahme.</translation>
    </message>
    <message>
        <source>Open it from its course.</source>
        <translation>Öffnen Sie die Einheit in ihrem Kurs.</translation>
    </message>
    <message>
        <source>The transcript of “{unit}” cannot be read.</source>
        <translation>Das Transkript von „{unit}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Play it instead, and tell the author of the course.</source>
        <translation>Spielen Sie stattdessen die Aufnahme ab, und sagen Sie es dem Autor des Kurses.</translation>
    </message>
    <message>
        <source>The transcript was damaged on the disk; it is being repaired.</source>
        <translation>Das Transkript war auf dem Datenträger beschädigt; es wird repariert.</translation>
    </message>
    <message>
        <source>No transcript of “{course}” is on this computer.</source>
        <translation>Kein Transkript von „{course}“ ist auf diesem Computer.</translation>
    </message>
    <message>
        <source>Fetch the course first, or open the recordings that it leads to.</source>
        <translation>Laden Sie zuerst den Kurs, oder öffnen Sie die Aufnahmen, zu denen er führt.</translation>
    </message>
    <message>
        <source>Transcript: {title}</source>
        <translation>Transkript: {title}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Your organisation lets nothing heavier come by itself.</source>
        <translation>Ihre Organisation lässt nichts Größeres von selbst kommen.</translation>
    </message>
    <message>
        <source>The network is metered.</source>
        <translation>Das Netz ist getaktet.</translation>
    </message>
    <message>
        <source>Little is left of the data budget.</source>
        <translation>Vom Datenbudget ist nur noch wenig übrig.</translation>
    </message>
    <message>
        <source>Sound and video come when you ask for them.</source>
        <translation>Ton und Video kommen, wenn Sie sie anfordern.</translation>
    </message>
    <message>
        <source>Everything suits this network.</source>
        <translation>Alles passt zu diesem Netz.</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>So haben Sie es gewählt.</translation>
    </message>
    <message>
        <source>Your organisation chose it.</source>
        <translation>So hat es Ihre Organisation gewählt.</translation>
    </message>
    <message>
        <source>How fast this network is was not measured yet.</source>
        <translation>Wie schnell dieses Netz ist, wurde noch nicht gemessen.</translation>
    </message>
    <message>
        <source>The network is too slow for more.</source>
        <translation>Das Netz ist für mehr zu langsam.</translation>
    </message>
    <message>
        <source>The network is fast.</source>
        <translation>Das Netz ist schnell.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Read aloud from here ({keys})</source>
        <translation>Ab hier vorlesen ({keys})</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Passage before</source>
        <translation>Abschnitt davor</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Looking for a voice …</source>
        <translation>Eine Stimme wird gesucht …</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Your IT can install one.</source>
        <translation>Dieser Rechner hat keine Stimme für diese Sprache. Ihre IT kann eine installieren.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiter vorlesen</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Vorlesen anhalten</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{keys} reads on, text by text</source>
        <translation>{keys} liest weiter, Text für Text</translation>
    </message>
</context>
</TS>
