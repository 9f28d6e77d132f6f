<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name></name>
    <message>
        <source>level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes all records with reasons to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {what} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent once more. If they are refused again, it stands here.</source>
        <comment>%n record waits to be sent once more. If they are refused again, it stands here.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a record is ever refused, your hub makes a remark about one, or you take a quiz on two devices, it stands here with the reason and with what you can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were sent and not taken. They are kept here, hold up nothing else, and can be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken on more than one device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took these quizzes on more than one device. Nothing was lost; this says what counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in, with a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your hub has taken these in and made a remark for your training team. You need do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arriving, {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cost} to fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch {part} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch {part} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} come free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound now, video later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sound} now; {video} when a network costs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript and key pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this course is on this computer yet. Its text is all that you need to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-paced: take it when it suits you, with or without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live: this course is held at set times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blended: parts at your own pace, parts held live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is published. It comes with the next sync; what you did stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This course was withdrawn. Your records of it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n units are still arriving, and open as soon as they are here.</source>
        <comment>%n unit is still arriving, and opens as soon as it is here.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units of this course cannot be played in this version of the program yet.</source>
        <comment>%n unit of this course cannot be played in this version of the program yet.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This course was retired before you began it: it can no longer be begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This course was retired. Your records of it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This course was retired: nobody new can begin it. You can finish it, and that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet playable in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens as soon as it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {address} (needs a connection)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides what is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link out of the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads out of the course and needs a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this lesson ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole lesson ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records this unit as completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is not on this computer yet. It comes with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is not part of the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture needs a connection and is not kept with the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a course …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installs a .learnpack file, without any network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter courses by title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course has “{words}” in its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses that are assigned to you appear here after a sync. A course package can be imported from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No courses yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course packages (*.learnpack)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is here now and works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going where there is no network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See beforehand that all you need is here, and fetch what is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that all is here for a trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option {number} of {count}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match for {number} of {count}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to fetch of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold what there is of {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items, first to last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{up} and {down} move the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the order shown as the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}, now {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a decimal point or a decimal comma, whichever you are used to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the unit on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. No machine marks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has marked this attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions, {answered} answered. Answers can be changed until you hand in.</source>
        <comment>%n question, {answered} answered. Answers can be changed until you hand in.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are not kept yet. {reason} Handing in tries again first.</source>
        <comment>%n answer is not kept yet. {reason} Handing in tries again first.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Handing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not handed in. {reason} Your answers are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {place}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: {count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of all questions ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question before (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is not kept yet. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓  Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: check, then next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down: question before, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys}: overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–9: choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{up}, {down}: move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys  ·  {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question by question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have answered is being handed in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not handed in yet. {reason} What you have answered is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <comment>an answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this true or false?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a short answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what belongs together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these in order, first at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in your own words. No machine marks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to answer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certifying quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <comment>%n question</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Time limit {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pass mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time limit for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit {length}, with your extra time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <comment>%n second left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Less than 5 minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 1 minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number of attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attempt left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n attempts left</source>
        <comment>{left} of %n attempt left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have used all %n attempts.</source>
        <comment>You have used the one attempt.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What came of it is known after the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have passed this quiz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever assigned the course about another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence counted again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed by wall clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is answered. Questions without an answer score 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions are not answered and will score 0.</source>
        <comment>%n question is not answered and will score 0.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers are recorded now and marked on the next sync. They cannot be changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed: {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed: {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded. Marked on the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} → {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} needed to pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best attempt counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest attempt counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first attempt counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls due while you are away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} conditions need something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checked {when} for %n courses.</source>
        <comment>Checked {when} for %n course.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”: {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cost}; how long it takes is known after the first download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cost} at the speed measured here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that need a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See before you leave that everything works where there is no network, and fetch what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has changed since this check. Check again to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much has been read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may go elsewhere meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{title}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole} read. You may go elsewhere meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing is in the queue and comes as the link allows. Check again when it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check looks at six things: that all is here, that every byte of it is right, that there is room for what is missing, that your sign-in lasts, what needs a connection, and that your hub has your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You &amp;leave on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are &amp;back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How much of each course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text alone is enough to learn with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses that go along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No courses yet. Sync, or import a course from the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count} certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of your hub does not fit, so nothing that it says is certain. Ask whoever runs your hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {number}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by the hub {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that no record was changed or is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes all records with their receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons you complete and quizzes you hand in appear here at once, and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html);;Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was written to {path}. Anybody can check it at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer has these words. Courses that are not here yet cannot be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place found for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places found for “{words}”</source>
        <comment>%n place found for “{words}”</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places found</source>
        <comment>%n place found</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} in {course}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in. What you do is recorded on this computer and waits for you to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}, signed in to {hub}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token kept in: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records go to a record store. It has no courses and marks nothing: courses come from files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes nothing that you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules hold back sound, pictures and video. Records, news and texts are small and always travel, so that nothing you did waits for a budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes by &amp;itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the texts, without being asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data budget a &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything counts that travelled that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is &amp;needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest goes first, and no more than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can go: what is here is not finished yet, is pinned, or cannot be fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This frees {size}; progress and transcripts stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data budget a &amp;month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first of the month on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media also on metered networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A metered network is one that costs by how much travels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest &amp;speed for media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that others on the same link can work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kB a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media only at certain hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: sound and video when I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What suits the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and small video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks databases, disk, keyring and the hub, and says what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black that lets the picture through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the foot of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the top of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No captions are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: {colour}. Behind: {ground}. Place: {place}. Size: {percent} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For readers with dyslexia</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n letters</source>
        <comment>About %n letter</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus and Ctrl+0 change it anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save. Once you are signed in, all of this follows you to your other devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything as you had it before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves by itself stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions and descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can only be seen is told, where a recording has such descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe pictures in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing and reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops when you scroll yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript follows the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading lessons and transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of what you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of what you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was at first. Undo brings back what you had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was at first already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as you had it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when the program is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync by itself when there is a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between syncs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are never removed, whatever you free here. What is freed can be fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;most that courses may take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished media go first where room is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must stay &amp;free on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and pictures are not fetched below that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin its media: they stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the media of {title}: they stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each unit: {part} of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the units: {part} of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{course}: {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses take {size} on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course is on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {part} of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free {part} of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} got free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the queue: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound comes now, video later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the queue: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text comes back with the next sync while it is assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} got free; progress and transcripts stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch again what went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went is in the queue again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {size} of {part}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course does not open without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever did it should get it: records cannot change hands later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is mine: send it in my name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is somebody else&apos;s: leave it here for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records were made here before anybody signed in. Whose work is that?</source>
        <comment>%n record was made here before anybody signed in. Whose work is that?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation&apos;s hub gives you your courses and keeps your records. You need it once; after that you learn without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size, contrast, captions and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded away; shows a record store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say first whose the work is that was done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the record store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill in: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your organisation gave it to you, such as https://learn.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the &amp;hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the &amp;record store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its xAPI endpoint, such as https://records.example.org/xapi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your organisation knows you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the account at the record store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends your records to a learning record store (xAPI) instead of a hub. It has no courses and marks nothing: you import courses from files, and certifying quizzes stay unmarked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of records and link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{work}: {how_far}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this network &amp;is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records and texts travel on any network. This is kept for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgets, hours and speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network has been used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the first sync you can say here whether a network is metered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {speed}, as measured here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget of {size} used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a budget of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metered: sound and pictures wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not metered: everything may travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {title} back into the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” ({part}) was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here of it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of what is assigned to you come back with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{cost} to fetch; %n are paused.</source>
        <comment>{cost} to fetch; %n is paused.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{cost} to fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>How much there is to fetch is not known yet; %n are paused.</source>
        <comment>How much there is to fetch is not known yet; %n is paused.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How much there is to fetch is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be fetched. Texts of your courses come by themselves with every sync; sound and pictures come when you ask for them in a course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look.</source>
        <comment>%n thing needs a look.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last exchange {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next by itself in about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next when you ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All downloads are paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All downloads go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is in the queue again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record store asked to wait until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub asked to wait until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was taken out of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was moved up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was moved down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} comes first now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} comes last now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads, first comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space pauses and resumes, Alt with an arrow key moves, Delete cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to your organisation&apos;s hub; what you do until then is kept here and sent after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look. Nothing of it is lost.</source>
        <comment>%n thing needs a look. Nothing of it is lost.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n units done in the last seven days.</source>
        <comment>%n unit done in the last seven days.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go on where you left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress in {title}: {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section}: all {count} in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything assigned to you is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to your organisation&apos;s hub to get your courses, or import a course package from the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search courses, lessons and questions  ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds courses, lessons and questions on this computer while you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, questions and key pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full-size pictures and media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{place} / {length}</source>
        <comment>times</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-size video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-quality sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quality}, {size}, here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch: {quality}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: listened to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{rate}×</source>
        <comment>speed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>%n hour</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>%n minute</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all_but_last} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” ({part})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching {download}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{download} is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, works offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version: paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version: needs space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version: could not be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version: arriving, {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version: waits to be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media need space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media wait: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metered network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside download hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>course storage used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk full</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look</source>
        <comment>%n thing needs a look</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were written to {path}.</source>
        <comment>%n record was written to {path}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was due {day}, still accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired, can be finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed with {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} here, {rest} more to fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded, marked on the next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed yet, {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record store does not know this account with this secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (on another device)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every attempt is kept: {attempts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked yet</source>
        <comment>an attempt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} here on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} on another device on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason given: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept here. Show it to your training team, export it, or send it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate {code} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync, and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {code} is not valid: {standing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no course {course_id} for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync first; “learner-app courses” lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not all here, and what is missing is not on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the queue of downloads and let it go on; sync where it is not in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even a short message is too large for the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records were answered</source>
        <comment>%n record was answered</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The hub answered, but not to what it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even an empty message is too large for the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are safe here; tell the hub&apos;s operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record store says that it has a record already, and does not show which: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record store said yes to a record and does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are safe here; tell the operator of the record store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even a single record is too large for the record store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanging records and news …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching “{title}”: {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching “{title}” ({what}): {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>databases</source>
        <comment>what is checked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records</source>
        <comment>what is checked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resources</source>
        <comment>what is checked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyring</source>
        <comment>what is checked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk</source>
        <comment>what is checked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in</source>
        <comment>what is checked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hub</source>
        <comment>what is checked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock</source>
        <comment>what is checked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your records; nothing else is to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records and library open and are whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records, the chain is whole</source>
        <comment>%n record, the chain is whole</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>record {number} does not fit: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export your records and show them to the hub&apos;s operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no system keyring: the token is kept in an encrypted file that only you can read, which is weaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install and unlock a keyring (GNOME Keyring, KWallet), then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} MB free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in as {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} is signed out, or the hub wants a new sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again; what waits is kept and sent after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has signed in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to your hub, or import a .learnpack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hub_url} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock; the records keep what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the hub&apos;s</source>
        <comment>the clock of this computer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s ahead of the hub&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s behind the hub&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network has been used here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync first, then choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no longer in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the queue again; it may be here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That course version is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiz of “{title}” is under way, so its texts stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the quiz in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} MB are needed, {missing} MB more than there is room for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course that arrived is not the one that was announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub sent nothing of what it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the course arrived damaged and was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; tell the hub&apos;s operator if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, questions and key pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>a tier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-size pictures and media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, sound and small video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, in full size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records and news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in and signs of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>a network</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known to be metered</source>
        <comment>a network</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metered</source>
        <comment>a network</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not metered</source>
        <comment>a network</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is a unit that this version cannot play yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the next unit; an update of this program will play it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was retired before you began it: it can no longer be begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever assigned it which course takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is still locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with “{title}” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this lesson was damaged on the disk; it is being repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fetched again on the next sync; nothing you did is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is a quiz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it as a quiz; handing it in completes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is a recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it, or read its transcript; both complete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try again, begin another attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is among your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded. The hub marks it on the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded, and sent to your organisation&apos;s record store with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in. This quiz has no pass mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quiz is for practice: each answer is marked at once and explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quiz certifies. Your answers are recorded, and the hub marks them on the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quiz certifies. Your answers are recorded and sent to a record store, where nobody marks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pass you need {percent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quiz has a time limit. It does not hold for you: take all the time you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {time}, with your extra time, from the moment you begin. The time goes on while this program is closed and while the computer sleeps. When it is up, what you have answered is handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {time} from the moment you begin. The time goes on while this program is closed and while the computer sleeps. When it is up, what you have answered is handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quiz can only be begun while the hub answers. After that it needs no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for “{title}” is up. What you had answered by then, {answered} of {count}, is handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <comment>%n second</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attempts you made are in your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no question {question}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its questions are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the course again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” can only be begun while the hub answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not a quiz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attempt is not open any longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the quiz again from the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records go to a record store, which has no courses and marks nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to a hub for that, or import courses from files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked to stay offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out --offline to use the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed in to a hub yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to a hub first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in; the waiting records are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known until when you are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync once before you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in ends on {day}. You can learn on, but records wait until you sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync shortly before you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stay signed in until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records are not confirmed.</source>
        <comment>%n record is not confirmed.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sync before you leave; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records are refused, and kept here.</source>
        <comment>%n record is refused, and kept here.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them in Records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be sent (last exchange {day}, {time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{things} and %n more</source>
        <comment>{things} and %n more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no course that you still have to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all is here of {courses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parts were damaged on this disk and put aside.</source>
        <comment>%n part was damaged on this disk and put aside.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte that is here was read and is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items need a connection: {titles}.</source>
        <comment>%n item needs a connection: {titles}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Do them before you leave, or after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {sequence} is not among those that were refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“learner-app records list” shows the state of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {number} does not fit: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: every record follows from the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s receipt for the records {first} to {last} is not signed by your hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n receipts of the hub are signed by it.</source>
        <comment>The hub&apos;s receipt is signed by it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are confirmed on the word of {store}, which gives no receipts.</source>
        <comment>%n record is confirmed on the word of {store}, which gives no receipts.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Watched “{unit}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listened to “{unit}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the transcript of “{unit}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played “{unit}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused “{unit}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumped in “{unit}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s key is not known here yet, so that no file can be sealed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in once, or ask the hub&apos;s operator for its key file (learner-app hub key); add --hub-key FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is signed by {signer}, your hub&apos;s key is {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the receipts of the hub that you are signed in to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt in {path} is not signed by the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the hub for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is for other records than those of {person} on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it where the rescue file was written, as the person who wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no unit {unit_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its units are: {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course {course} is not on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync or fetch it while there is a connection, or import its .learnpack file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vouched for by your hub</source>
        <comment>why a signer is trusted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same signer as before</source>
        <comment>why a signer is trusted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted on first use</source>
        <comment>why a signer is trusted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is signed by {signer}, whom nobody you trust vouches for; until now it was signed by {pinned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is signed by {signer}, whom nobody you trust vouches for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the course from your hub, or ask its operator to publish it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this course was damaged on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fetched again on the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this course is not on this device yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the course while there is a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content that arrived is not what was announced ({hash}…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk space allowed to you is used up: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk takes no larger file: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing is not allowed: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the file: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use this profile and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program and open it again: it restores the file from its newest backup and says what it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed to read or write: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is connected and healthy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on that disk and try again; nothing that was kept before is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder writable for your account, or choose another profile folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program (format {found}, this one knows {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version, or use another profile. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record is missing</source>
        <comment>why a record does not fit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record has an impossible number</source>
        <comment>why a record does not fit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record was changed or is out of order</source>
        <comment>why a record does not fit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record&apos;s id is used twice</source>
        <comment>why a record does not fit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record&apos;s id is not that of its statement</source>
        <comment>why a record does not fit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that says who learns here was damaged or missing and has been made again from the records of {name}; nothing that was learned is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that says who learns here was damaged or missing. Several people learned on this device: sign in, and everything you did is here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} is in use by process {process}, since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} is in use by another process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first. For a second person choose another folder with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of courses on this device was damaged and is being built again. Your records are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file with your records was damaged or missing and has been restored: %n records are here; no missing record is known.</source>
        <comment>The file with your records was damaged or missing and has been restored: %n record is here; no missing record is known.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file with your records was damaged or missing and has been restored: %n records are here</source>
        <comment>The file with your records was damaged or missing and has been restored: %n record is here</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{restored}, but record {number} is lost on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{restored}, but records {first} to {last} are lost on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted file (weaker)</source>
        <comment>where the sign-in is kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system keyring ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is not an address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an address that begins with https:// (http:// is allowed on this computer only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {host} cannot be found from here: there is no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network leads to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {host} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your IT department which proxy to use, or put the credentials into the HTTPS_PROXY setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this network does not allow a connection to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer; if it is right, ask your IT department to install the organisation&apos;s certificate authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to {host}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are safe here; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a network; until then everything that is here goes on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between here and {host} answered instead of it: probably the sign-in page of this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network there, then sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the hub&apos;s operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know this name with this password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub asks you to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub holds these records for another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as the person who learned here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hub at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not understand this program: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub answered {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this program or the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub at {host} has a fault ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record store at {host} does not know this name with this password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record store at {host} does not allow this account to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record store at {host} is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record store at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record store at {host} does not understand this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the operator of the record store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record store at {host} has a fault ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync to get it from the hub again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not hold a hub&apos;s keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the hub&apos;s operator for the file that “learner-app hub key FILE” writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course manifest contradicts itself: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course manifest is larger than {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course is written in format {found}; this program reads formats 1 to {newest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course manifest cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course manifest says format {said} but uses what only format {needed} has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the course package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of {path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{content} was changed while the course was built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quiz cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no file of receipts, or is cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the hub write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was changed after the hub signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is written in format {format}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file again on the learner&apos;s device; nothing is lost there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more records than a rescue file can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s signature on this file does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no rescue file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file that “records rescue” wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rescue file is written in format {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the hub&apos;s program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is sealed for another hub; this hub&apos;s key is {fingerprint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it to that hub, or write it again with this hub&apos;s key (--hub-key).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was changed or cut short on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in this file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that client and hub are of the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a safe course package: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is cut short, damaged or not a course package ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the author for the file again; do not use this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit: the content was changed after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this program and the hub are of the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a learning record of this product: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have already passed this quiz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier attempt is still to be marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attempt was begun more than a week ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quiz was handed in elsewhere after this attempt was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attempt belongs to another version of the course and is marked against that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a network, but the hub does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next try, or check the hub&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: there is a network, but the hub does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub answered with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next try; tell the hub&apos;s administrator if it stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: the hub answered with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub is busy and asked to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do; the next try comes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: the hub is busy and asked to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in; the waiting records are kept and sent after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: the hub asks you to sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not trusted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: the hub&apos;s certificate is not trusted on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a network, but the record store does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next try, or check the record store&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: there is a network, but the record store does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record store answered with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next try; tell the record store&apos;s administrator if it stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: the record store answered with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record store is busy and asked to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: the record store is busy and asked to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record store asks you to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: the record store asks you to sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record store&apos;s certificate is not trusted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: the record store&apos;s certificate is not trusted on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on learning; the records are sent as soon as there is a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: there is no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: this network wants you to sign in to it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your IT team to set up the proxy with them on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: the proxy wants a name and a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records here belong to another person than the one who signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as the person who made the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: the records here belong to another person than the one who signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space; nothing recorded so far is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space set aside for courses is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what you have finished, or raise the limit in Settings; records are never removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: the space set aside for courses is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data budget is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next period, or raise the budget in Settings; records still go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: the data budget is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network is metered, so sound and pictures wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another network, or allow downloads on this one in Settings; records and texts still go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: this network is metered, so sound and pictures wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and pictures wait for the hours that are set for downloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until then, or change the hours in Settings; records and texts still go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: sound and pictures wait for the hours that are set for downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy forbids this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: your organisation&apos;s policy forbids this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the computer&apos;s date, or ask your administrator to install the organisation&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <comment>a certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>a certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be verified</source>
        <comment>a certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was set {span} forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was set {span} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This unit has not arrived yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens by itself as soon as it is here. Until then, go on with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attempt had been handed in before; the first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hands in a unit that is no quiz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course was not assigned to this person when it arrived; the work is kept, and counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version was published when it arrived; the work is marked against the one that was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quiz allows fewer attempts; this one is kept, and does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course had been retired when it arrived; the work is kept, and counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device had marked it otherwise; the hub&apos;s mark counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not have this version of the course; the work counts as soon as it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course had been withdrawn when it arrived; the work is kept, and counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not follow the record before it: something was changed, or is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s clock was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s clock was wrong, so that its times are uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attempt took longer than the quiz allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s records were put back to an old copy; both records are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attempt had more time than the hub ever gave this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program did not say how long the timed attempt took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device was restarted during a timed attempt: part of its time rests on a clock alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <comment>%n bytes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>%n day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>%n year</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done here</source>
        <comment>a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <comment>a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another record with this id is there already</source>
        <comment>why a record was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two records with this number came at once</source>
        <comment>why a record was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record has at most 256 kB</source>
        <comment>why a record was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names somebody who is not signed in here</source>
        <comment>why a record was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the device that made a record may send it</source>
        <comment>why a record was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own number is another</source>
        <comment>why a record was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large for the hub</source>
        <comment>why a record was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large for the record store</source>
        <comment>why a record was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked here, so there is nothing to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of one option is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of options&apos; texts is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True or false is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{answer}” can be read in two ways; write it without the comma or with a decimal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{answer}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text for each of the texts on the left is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{answer}” is not one of the texts on the left: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{answer}” is not one of the texts on the right: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of all items, first to last, is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{answer}” is not one of the options: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{answer}” is given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date, {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanging with the record store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanging with the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: there has been no exchange with the record store yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: there has been no exchange with the hub yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent</source>
        <comment>%n record waits to be sent</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records sent, not yet confirmed</source>
        <comment>%n record sent, not yet confirmed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent and not yet confirmed</source>
        <comment>%n sent and not yet confirmed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloads wait</source>
        <comment>%n download waits</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n courses could not be fetched</source>
        <comment>%n course could not be fetched</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloads paused</source>
        <comment>%n download paused</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records confirmed</source>
        <comment>%n record confirmed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>%n refused</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all %n records confirmed</source>
        <comment>the one record confirmed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The course was retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens when “{title}” is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens when {titles} are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” waits for “{other}”, which does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its “after” list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this circle can ever open: {circle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of them out of an “after” list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{speaker}: {text}</source>
        <comment>caption</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pause (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 seconds back (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 seconds on (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous sentence (Shift+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sentence (Shift+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptions (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed (&lt; and &gt;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is in the queue. It can be played here as soon as it has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quality} was put into the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hub offers this recording here. Sign in to your hub, or import the course package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play: {quality}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This course has no recording of this unit, only its transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is not on this device: {size}. Fetch it, or read the transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is arriving: {far}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read it, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records this unit as completed by reading its transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording does not have that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer lacks what playing recordings needs. Read the transcript, and tell your IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no sound output: the recording plays silently, with its captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {chapter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample of the captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how captions look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list scrolls with the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this transcript ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the transcript as one text, in a font and width of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this transcript …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all transcripts of the course …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} (to fetch, {size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n places</source>
        <comment>{number} of %n place</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, current sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the current sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines were copied</source>
        <comment>%n line was copied</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript as a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font and spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the window</source>
        <comment>font</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For readers with dyslexia ({font})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>spacing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>spacing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>width</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>width</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the window</source>
        <comment>colours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <comment>of what is seen in a video</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speaker}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html);;Plain text (*.txt);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript was written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The transcripts were written to {path}. %n recordings are left out: {titles}.</source>
        <comment>The transcripts were written to {path}. %n recording is left out: {titles}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The recording “{title}” is in a format that this computer cannot play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording “{title}” is damaged after {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording “{title}” cannot be read: it is empty or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another quality, or read the transcript; tell whoever gave you the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a network that is not metered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} over today&apos;s budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} over this month&apos;s budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits today&apos;s budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits this month&apos;s budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this network: texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this network: texts and sound; video when you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this network: texts, sound and small video; full size when you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this network: everything, in full size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{unit}” has no transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it, or tell the author of the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{unit}” is not a recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it from its course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript of “{unit}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play it instead, and tell the author of the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript was damaged on the disk; it is being repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transcript of “{course}” is on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the course first, or open the recordings that it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation lets nothing heavier come by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is metered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little is left of the data budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and video come when you ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything suits this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation chose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast this network is was not measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is too slow for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is fast.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
