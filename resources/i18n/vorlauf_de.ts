<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>fallen gelassen</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text document</source>
        <translation>Textdokument</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} Byte</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>signature not checked</source>
        <translation>Unterschrift nicht geprüft</translation>
    </message>
    <message>
        <source>by {issuer}</source>
        <translation>ausgestellt von {issuer}</translation>
    </message>
    <message>
        <source>for {recipient}</source>
        <translation>für {recipient}</translation>
    </message>
    <message>
        <source>issued on {day}</source>
        <translation>ausgestellt am {day}</translation>
    </message>
    <message>
        <source>runs out on {day}</source>
        <translation>läuft ab am {day}</translation>
    </message>
    <message>
        <source>attached on {day}</source>
        <translation>angefügt am {day}</translation>
    </message>
    <message>
        <source>attachment: {names}</source>
        <translation>Anlage: {names}</translation>
    </message>
    <message>
        <source>attachments: {names}</source>
        <translation>Anlagen: {names}</translation>
    </message>
    <message>
        <source>Attachments are hidden while others look on (F9).</source>
        <translation>Anlagen sind ausgeblendet, solange andere zusehen (F9).</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Show in the details</source>
        <translation>In den Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>More to do with {name}</source>
        <translation>Weiteres zu {name}</translation>
    </message>
    <message>
        <source>Name of the attachment</source>
        <translation>Name der Anlage</translation>
    </message>
    <message>
        <source>Take over: valid until {day}</source>
        <translation>Übernehmen: gültig bis {day}</translation>
    </message>
    <message>
        <source>Enter it as of {day} too</source>
        <translation>Auch zum {day} eintragen</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Attach a file …</source>
        <translation>Datei anfügen …</translation>
    </message>
    <message>
        <source>Attach a link …</source>
        <translation>Link anfügen …</translation>
    </message>
    <message>
        <source>Files can be dropped here too, or pasted.</source>
        <translation>Dateien lassen sich auch hierher ziehen oder einfügen.</translation>
    </message>
    <message>
        <source>Address: https://…, file:///… or mailto:… (Enter)</source>
        <translation>Adresse: https://…, file:///… oder mailto:… (Enter)</translation>
    </message>
    <message>
        <source>The clipboard holds neither a file nor an address.</source>
        <translation>Die Zwischenablage enthält weder eine Datei noch eine Adresse.</translation>
    </message>
    <message>
        <source>Choose first what it belongs to: a line, a bar, a name.</source>
        <translation>Zuerst auswählen, wozu es gehört: eine Zeile, einen Balken, einen Namen.</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>{name} weglassen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anfügen</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Anlage speichern</translation>
    </message>
    <message>
        <source>Take these days over</source>
        <translation>Diese Tage übernehmen</translation>
    </message>
    <message>
        <source>Attach a file to the new assessment</source>
        <translation>Eine Datei an die neue Einschätzung anfügen</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Others look on, and a proof tells levels held; press F9 first.</source>
        <translation>Andere sehen zu, und ein Nachweis nennt Stufen; zuerst F9 drücken.</translation>
    </message>
    <message>
        <source>Proof for an audit</source>
        <translation>Nachweis fürs Audit</translation>
    </message>
    <message>
        <source>What the role asked for on a day, what was held, on what that rests, what was done for it, and whether it worked.</source>
        <translation>Was die Rolle an einem Tag verlangte, was vorhanden war, worauf das beruht, was dafür getan wurde und ob es gewirkt hat.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Team {name}</source>
        <translation>Team {name}</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Soll-Stufe</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>self-assessment of {day}</source>
        <translation>Selbsteinschätzung vom {day}</translation>
    </message>
    <message>
        <source>manager, {day}</source>
        <translation>Führungskraft, {day}</translation>
    </message>
    <message>
        <source>evidence of {day}</source>
        <translation>Nachweis vom {day}</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>Stand {day}</translation>
    </message>
    <message>
        <source>What the role asked for on this day, what was held, on what that rests, what was done for it, and whether it worked. The role is the one named in the plan today.</source>
        <translation>Was die Rolle an diesem Tag verlangte, was vorhanden war, worauf das beruht, was dafür getan wurde und ob es gewirkt hat. Als Rolle gilt die, die heute im Plan steht.</translation>
    </message>
    <message>
        <source>This day lies ahead: what is planned until then counts as done.</source>
        <translation>Dieser Tag liegt in der Zukunft: was bis dahin geplant ist, zählt als getan.</translation>
    </message>
    <message>
        <source>external</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>Nothing was asked for and nothing held.</source>
        <translation>Nichts war verlangt und nichts vorhanden.</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>ohne Rolle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>knock-out</source>
        <translation>K.-o.-Kriterium</translation>
    </message>
    <message>
        <source>{n} level missing</source>
        <translation>{n} Stufe fehlt</translation>
    </message>
    <message>
        <source>{n} levels missing</source>
        <translation>{n} Stufen fehlen</translation>
    </message>
    <message>
        <source>learned by {day}, not assessed since</source>
        <translation>gelernt bis {day}, seitdem nicht eingeschätzt</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>gültig bis {day}</translation>
    </message>
    <message>
        <source>also: evidence of {day} for {level}</source>
        <translation>außerdem: Nachweis vom {day} über {level}</translation>
    </message>
    <message>
        <source>{title} (planned, {start}–{end})</source>
        <translation>{title} (geplant, {start}–{end})</translation>
    </message>
    <message>
        <source>{title} (running, {start}–{end})</source>
        <translation>{title} (läuft, {start}–{end})</translation>
    </message>
    <message>
        <source>{title} ({start}–{end})</source>
        <translation>{title} ({start}–{end})</translation>
    </message>
    <message>
        <source>passed on {day}</source>
        <translation>bestanden am {day}</translation>
    </message>
    <message>
        <source>not passed on {day}</source>
        <translation>nicht bestanden am {day}</translation>
    </message>
    <message>
        <source>to be checked on {day}</source>
        <translation>wird am {day} geprüft</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>on opening</source>
        <translation>beim Öffnen</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>während der Arbeit</translation>
    </message>
    <message>
        <source>before many changes</source>
        <translation>vor vielen Änderungen</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor dem Einlesen</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>vor einer neuen Version</translation>
    </message>
    <message>
        <source>The plan as it is now is kept aside, beside the file; nothing is lost by going back.</source>
        <translation>Der Plan, wie er jetzt ist, bleibt neben der Datei aufgehoben; beim Zurückgehen geht nichts verloren.</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Zu dieser Kopie zurück</translation>
    </message>
    <message>
        <source>Copies of this plan</source>
        <translation>Kopien dieses Plans</translation>
    </message>
    <message>
        <source>There is no copy yet. One is made when a changed plan is opened, and every half hour while you work.</source>
        <translation>Noch gibt es keine Kopie. Eine entsteht, wenn ein geänderter Plan geöffnet wird, und jede halbe Stunde während der Arbeit.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>Gone back. The plan as it was is kept as {file}</source>
        <translation>Zurückgegangen. Der bisherige Plan bleibt erhalten als {file}</translation>
    </message>
    <message>
        <source>Going back to the copy …</source>
        <translation>Die Kopie wird zurückgeholt …</translation>
    </message>
</context>
<context>
    <name>Begin</name>
    <message>
        <source>What is coming, who is it about, by when?</source>
        <translation>Was kommt, um wen geht es, bis wann?</translation>
    </message>
    <message>
        <source>One line is enough, like “Polish B1, Weber + Kaya, spring 2028”. From there the program counts back to the last day on which learning can begin, and lists it here.</source>
        <translation>Eine Zeile genügt, etwa „Polnisch B1, Weber + Kaya, Frühjahr 2028“. Von dort wird zurückgerechnet bis zum letzten Tag, an dem das Lernen noch beginnen kann; hier steht er dann.</translation>
    </message>
    <message>
        <source>Who learns what, before which wave?</source>
        <translation>Wer lernt was, vor welcher Welle?</translation>
    </message>
    <message>
        <source>Developments swell here as waves, and the learning before them stands as bars. It fills with the first line you note.</source>
        <translation>Entwicklungen schwellen hier als Wellen an, davor liegt als Balken, was gelernt wird. Mit der ersten notierten Zeile füllt sich der Zeitplan.</translation>
    </message>
    <message>
        <source>Note a line (Ctrl+K)</source>
        <translation>Eine Zeile notieren (Strg+K)</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Sow-by dates</source>
        <translation>Saattermine</translation>
    </message>
    <message>
        <source>Learning actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Sow by: {what}</source>
        <translation>Spätester Beginn: {what}</translation>
    </message>
    <message>
        <source>Learning action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Look again: {what}</source>
        <translation>Wiedervorlage: {what}</translation>
    </message>
</context>
<context>
    <name>Chance</name>
    <message>
        <source>almost certain</source>
        <translation>fast sicher</translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation>kaum eine</translation>
    </message>
    <message>
        <source>about {some} in {all}</source>
        <translation>etwa {some} von {all}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Others look on, and the chart tells levels held; press F9 first.</source>
        <translation>Andere sehen zu, und das Bild nennt erreichte Stufen; drücken Sie zuerst F9.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Nothing in this plan has a level yet.</source>
        <translation>In diesem Plan gibt es noch nichts mit einer Stufe.</translation>
    </message>
    <message>
        <source>This is our fault: the chart can&apos;t be drawn.</source>
        <translation>Das ist unser Fehler: Das Bild lässt sich nicht zeichnen.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>external customer</source>
        <translation>externer Kunde</translation>
    </message>
    <message>
        <source>customer&apos;s customer</source>
        <translation>Kunde des Kunden</translation>
    </message>
    <message>
        <source>internal customer</source>
        <translation>interner Kunde</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>Kollegin oder Kollege</translation>
    </message>
    <message>
        <source>superior</source>
        <translation>Vorgesetzte</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>logical consequence</source>
        <translation>logische Folgerung</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>first hand</source>
        <translation>selbst erlebt</translation>
    </message>
    <message>
        <source>told</source>
        <translation>gehört</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>hunch</source>
        <translation>Ahnung</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>in Vorbereitung</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>eingetreten</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>ausgeblieben</translation>
    </message>
    <message>
        <source>void</source>
        <translation>hinfällig</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>market and law</source>
        <translation>Markt und Recht</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>department structure</source>
        <translation>Abteilungsstruktur</translation>
    </message>
    <message>
        <source>process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>decision paper</source>
        <translation>Entscheidungsvorlage</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>im Entwurf</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>language course</source>
        <translation>Sprachkurs</translation>
    </message>
    <message>
        <source>software training</source>
        <translation>Softwareschulung</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>Messe</translation>
    </message>
    <message>
        <source>coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>on the job</source>
        <translation>bei der Arbeit</translation>
    </message>
    <message>
        <source>self-study</source>
        <translation>Selbststudium</translation>
    </message>
    <message>
        <source>tandem</source>
        <translation>Tandem</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>halbjährlich</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>realised</source>
        <translation>verwirklicht</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>in realisation</source>
        <translation>in Umsetzung</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>self</source>
        <translation>selbst</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>ein Quartal</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>0 to 4</source>
        <translation>0 bis 4</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>0 bis 5</translation>
    </message>
    <message>
        <source>Languages (CEFR)</source>
        <translation>Sprachen (GER)</translation>
    </message>
    <message>
        <source>Qualifications framework (EQF)</source>
        <translation>Qualifikationsrahmen (DQR)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>expected development</source>
        <translation>erwartete Entwicklung</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>kind of action</source>
        <translation>Art der Maßnahme</translation>
    </message>
    <message>
        <source>usual order</source>
        <translation>übliche Reihenfolge</translation>
    </message>
    <message>
        <source>sow-by</source>
        <translation>Saattermin</translation>
    </message>
    <message>
        <source>head start</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type part of it, or ↓ for all</source>
        <translation>Ein Teil davon genügt, ↓ zeigt alle</translation>
    </message>
    <message>
        <source>as in the catalogue</source>
        <translation>wie im Katalog</translation>
    </message>
    <message>
        <source>most gaps first</source>
        <translation>die meisten Lücken zuerst</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>Add plans</source>
        <translation>Pläne hinzufügen</translation>
    </message>
    <message>
        <source>Add all plans of a folder</source>
        <translation>Alle Pläne eines Ordners hinzufügen</translation>
    </message>
    <message>
        <source>Reading plans …</source>
        <translation>Pläne werden gelesen …</translation>
    </message>
    <message>
        <source>Collected plans</source>
        <translation>Gesammelte Pläne</translation>
    </message>
    <message>
        <source>There is no plan in {name}.</source>
        <translation>In {name} liegt kein Plan.</translation>
    </message>
    <message>
        <source>These plans don&apos;t go together: {why}</source>
        <translation>Diese Pläne lassen sich nicht zusammenführen: {why}</translation>
    </message>
    <message>
        <source>This is our fault; no plan was changed.</source>
        <translation>Das ist unser Fehler; kein Plan wurde geändert.</translation>
    </message>
    <message>
        <source>Making {name} …</source>
        <translation>{name} wird angelegt …</translation>
    </message>
    <message>
        <source>Everybody’s level in every competency, what is needed, how it is covered.</source>
        <translation>Der Stand aller in jeder Kompetenz, was gebraucht wird und wie es gedeckt ist.</translation>
    </message>
    <message>
        <source>Who learns what, when and for what; hours and money by quarter and team.</source>
        <translation>Wer was wann und wofür lernt; Stunden und Geld je Quartal und Team.</translation>
    </message>
    <message>
        <source>One person a page: levels, what is missing for the role, learning planned.</source>
        <translation>Eine Seite je Person: Stufen, was für die Rolle noch fehlt, geplantes Lernen.</translation>
    </message>
    <message>
        <source>What is still missing, what rests on one person, hours and money by quarter.</source>
        <translation>Was noch fehlt, was an einer Person hängt, Stunden und Geld je Quartal.</translation>
    </message>
    <message>
        <source>Every person and structure with its last day to begin.</source>
        <translation>Jede Person und Struktur mit dem letzten Tag zum Beginnen.</translation>
    </message>
    <message>
        <source>Who learns what, and when, before which wave.</source>
        <translation>Wer was wann lernt, vor welcher Welle.</translation>
    </message>
    <message>
        <source>Collect plans</source>
        <translation>Pläne sammeln</translation>
    </message>
    <message>
        <source>Add plans…</source>
        <translation>Pläne hinzufügen …</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausgeben …</translation>
    </message>
    <message>
        <source>Keep as a plan…</source>
        <translation>Als Plan behalten …</translation>
    </message>
    <message>
        <source>Plans that are collected</source>
        <translation>Gesammelte Pläne</translation>
    </message>
    <message>
        <source>In several plans; ticked, it is one person everywhere:</source>
        <translation>In mehreren Plänen; mit Häkchen ist es überall dieselbe Person:</translation>
    </message>
    <message>
        <source>Several plans are put together; none of them is changed.</source>
        <translation>Mehrere Pläne werden zusammengeführt; keiner davon wird geändert.</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>Was zu wissen ist</translation>
    </message>
    <message>
        <source>Drop plans here, or the folder they lie in</source>
        <translation>Pläne hierher ziehen, oder den Ordner, in dem sie liegen</translation>
    </message>
    <message>
        <source>Plans (.vorlauf) and files of the open format, of any version.</source>
        <translation>Pläne (.vorlauf) und Dateien im offenen Format, aus jeder Version.</translation>
    </message>
    <message>
        <source>A file of its own, to look into and to plan on.</source>
        <translation>Eine eigene Datei, zum Hineinschauen und Weiterplanen.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Developments</source>
        <translation>Entwicklungen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>{n} more file can&apos;t be read.</source>
        <translation>{n} weitere Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{n} more files can&apos;t be read.</source>
        <translation>{n} weitere Dateien lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>“{title}” of {plan} has other levels, another code or category; it stands there as “{now}”.</source>
        <translation>„{title}“ aus {plan} hat andere Stufen, ein anderes Kürzel oder eine andere Kategorie und steht hier als „{now}“.</translation>
    </message>
    <message>
        <source>The role “{title}” of {plan} asks for something else; it stands there as “{now}”.</source>
        <translation>Die Rolle „{title}“ aus {plan} verlangt etwas anderes und steht hier als „{now}“.</translation>
    </message>
    <message>
        <source>{n} record stands differently in {{plan}} and {{counts}}; that of {{counts}} counts, it was changed later.</source>
        <translation>{n} Eintrag ist in {{plan}} anders als in {{counts}}; es gilt {{counts}}, zuletzt geändert.</translation>
    </message>
    <message>
        <source>{n} records stand differently in {{plan}} and {{counts}}; those of {{counts}} count, they were changed later.</source>
        <translation>{n} Einträge sind in {{plan}} anders als in {{counts}}; es gilt {{counts}}, zuletzt geändert.</translation>
    </message>
    <message>
        <source>{plans}: in {currency}; these costs and budgets are left out.</source>
        <translation>{plans}: in {currency}; diese Kosten und Budgets bleiben außen vor.</translation>
    </message>
    <message>
        <source>{n} records stand differently in several plans; what was changed last counts.</source>
        <translation>{n} Einträge sind in mehreren Plänen verschieden; es gilt, was zuletzt geändert wurde.</translation>
    </message>
    <message>
        <source>{plans}: {own}; here {counts}.</source>
        <translation>{plans}: {own}; hier gilt: {counts}.</translation>
    </message>
    <message>
        <source>no public holidays</source>
        <translation>keine Feiertage</translation>
    </message>
    <message>
        <source>the public holidays of {where}</source>
        <translation>Feiertage von {where}</translation>
    </message>
    <message>
        <source>a buffer of {weeks}</source>
        <translation>{weeks} Puffer</translation>
    </message>
    <message>
        <source>{weeks} a level</source>
        <translation>{weeks} je Stufe</translation>
    </message>
    <message>
        <source>no rhythm of assessments</source>
        <translation>Einschätzungen ohne Rhythmus</translation>
    </message>
    <message>
        <source>an assessment every month</source>
        <translation>Einschätzung jeden Monat</translation>
    </message>
    <message>
        <source>an assessment every {n} months</source>
        <translation>Einschätzung alle {n} Monate</translation>
    </message>
    <message>
        <source>no limit of learning hours a year</source>
        <translation>Freistellung ohne Grenze</translation>
    </message>
    <message>
        <source>{hours} learning hours a year</source>
        <translation>{hours} Stunden Freistellung im Jahr</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>self</source>
        <translation>selbst</translation>
    </message>
    <message>
        <source>the order {order} of assessments</source>
        <translation>Rang der Einschätzungen {order}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {cause}. Look whether it is there.</source>
        <translation>{name} lässt sich nicht lesen: {cause}. Bitte nachsehen, ob die Datei da ist.</translation>
    </message>
    <message>
        <source>{n} person</source>
        <translation>{n} Person</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <source>{n} development</source>
        <translation>{n} Entwicklung</translation>
    </message>
    <message>
        <source>{n} developments</source>
        <translation>{n} Entwicklungen</translation>
    </message>
    <message>
        <source>{n} learning action</source>
        <translation>{n} Maßnahme</translation>
    </message>
    <message>
        <source>{n} learning actions</source>
        <translation>{n} Maßnahmen</translation>
    </message>
    <message>
        <source>{n} plan</source>
        <translation>{n} Plan</translation>
    </message>
    <message>
        <source>{n} plans</source>
        <translation>{n} Pläne</translation>
    </message>
    <message>
        <source>taken for one person</source>
        <translation>gilt als eine Person</translation>
    </message>
    <message>
        <source>taken for several people</source>
        <translation>gilt als mehrere Personen</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Every record could be read; the file is new.</source>
        <translation>Jeder Eintrag war lesbar; die Datei ist neu.</translation>
    </message>
    <message>
        <source>Put together from a copy and the journal since; nothing is lost.</source>
        <translation>Aus einer Kopie und dem Journal seither zusammengesetzt; nichts ist verloren.</translation>
    </message>
    <message>
        <source>The last copy is the plan now; edits made after it are lost.</source>
        <translation>Die letzte Kopie ist jetzt der Plan; Änderungen danach sind verloren.</translation>
    </message>
    <message>
        <source>What could be read was taken into a new file; {lost} records are lost.</source>
        <translation>Was lesbar war, steht in einer neuen Datei; {lost} Einträge sind verloren.</translation>
    </message>
    <message>
        <source>{{file}} is whole: {n} record.</source>
        <translation>{{file}} ist heil: {n} Eintrag.</translation>
    </message>
    <message>
        <source>{{file}} is whole: {n} records.</source>
        <translation>{{file}} ist heil: {n} Einträge.</translation>
    </message>
    <message>
        <source>Mend it with `vorlauf check {file} --repair`.</source>
        <translation>Mit `vorlauf check {file} --repair` lässt sie sich instand setzen.</translation>
    </message>
    <message>
        <source>The damaged file is {file}.</source>
        <translation>Die beschädigte Datei ist {file}.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Es gibt noch keine Kopie.</translation>
    </message>
    <message>
        <source>Copy {n} is {file} now.</source>
        <translation>Kopie {n} ist jetzt {file}.</translation>
    </message>
    <message>
        <source>The plan as it was is {file}.</source>
        <translation>Der Plan, wie er war, ist {file}.</translation>
    </message>
    <message>
        <source>There is no {document} as “{format}”; `vorlauf export --list` names them.</source>
        <translation>Es gibt kein {document} als „{format}“; `vorlauf export --list` nennt alle.</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing was taken over; mend the refused lines first.</source>
        <translation>Nichts wurde übernommen; zuerst die abgelehnten Zeilen berichtigen.</translation>
    </message>
    <message>
        <source>The refused lines stay out, the others come in; mended, the same file can come again.</source>
        <translation>Die abgelehnten Zeilen bleiben draußen, die anderen kommen herein; ausgebessert kann dieselbe Datei noch einmal kommen.</translation>
    </message>
    <message>
        <source>… and {n} more.</source>
        <translation>… und {n} weitere.</translation>
    </message>
    <message>
        <source>{file}: {cause}. Check the name, the permission and the space on the disk.</source>
        <translation>{file}: {cause}. Namen, Berechtigung und freien Platz prüfen.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself; what was saved is safe. The details are in {log}.</source>
        <translation>Im Programm selbst ging etwas schief; was gespeichert war, ist sicher. Einzelheiten stehen in {log}.</translation>
    </message>
    <message>
        <source>Made {file}.</source>
        <translation>{file} ist angelegt.</translation>
    </message>
    <message>
        <source>Loaded {n} record into {{file}}.</source>
        <translation>{n} Eintrag in {{file}} geladen.</translation>
    </message>
    <message>
        <source>Loaded {n} records into {{file}}.</source>
        <translation>{n} Einträge in {{file}} geladen.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on; `vorlauf --help` names what works without, `vorlauf demo` writes a report.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster; `vorlauf --help` nennt, was ohne geht, `vorlauf demo` schreibt einen Bericht.</translation>
    </message>
    <message>
        <source>There is nothing to get ready for yet.</source>
        <translation>Noch gibt es nichts, worauf man sich vorbereiten müsste.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sow by</source>
        <translation>Saattermin</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Vorlaufzeit</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Bereit sein bis</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit am</translation>
    </message>
    <message>
        <source>Head start</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>Making the practice plan …</source>
        <translation>Der Übungsplan wird angelegt …</translation>
    </message>
    <message>
        <source>There is no screen; the report lies in {folder}.</source>
        <translation>Es gibt keinen Bildschirm; der Bericht liegt in {folder}.</translation>
    </message>
    <message>
        <source>Against {title} of {day}: {sum}</source>
        <translation>Gegenüber {title} vom {day}: {sum}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Renewed by</source>
        <translation>Erneuert durch</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Eingeschätzt am</translation>
    </message>
    <message>
        <source>Due again since</source>
        <translation>Neu einzuschätzen seit</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>Es gibt keine Anlagen.</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} ist gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was made. Mend or leave out what can&apos;t be read, or use --skip-unreadable.</source>
        <translation>Nichts wurde angelegt. Unlesbares heilen oder weglassen, oder --skip-unreadable angeben.</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>hidden (F9)</source>
        <translation>verborgen (F9)</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
</context>
<context>
    <name>Council</name>
    <message>
        <source>lists of who could</source>
        <translation>Listen, wer infrage kommt</translation>
    </message>
    <message>
        <source>what others are still missing for a role</source>
        <translation>was anderen für eine Rolle noch fehlt</translation>
    </message>
    <message>
        <source>self and manager side by side</source>
        <translation>selbst und Führungskraft nebeneinander</translation>
    </message>
    <message>
        <source>estimates and points of others</source>
        <translation>Voraussagen und Punkte anderer</translation>
    </message>
    <message>
        <source>Who could is not listed: the works-council profile is on.</source>
        <translation>Wer infrage kommt, wird nicht aufgelistet: Das Betriebsratsprofil ist an.</translation>
    </message>
    <message>
        <source>Nobody else is set beside a role: the works-council profile is on.</source>
        <translation>Andere werden nicht neben eine Rolle gestellt: Das Betriebsratsprofil ist an.</translation>
    </message>
    <message>
        <source>Self and manager do not stand side by side: the works-council profile is on.</source>
        <translation>Selbst und Führungskraft stehen nicht nebeneinander: Das Betriebsratsprofil ist an.</translation>
    </message>
    <message>
        <source>What others said is counted, but not listed: the works-council profile is on.</source>
        <translation>Was andere gesagt haben, zählt mit, wird aber nicht aufgelistet: Das Betriebsratsprofil ist an.</translation>
    </message>
    <message>
        <source>Works-council profile</source>
        <translation>Betriebsratsprofil</translation>
    </message>
    <message>
        <source>Works-council profile; not shown: {what}.</source>
        <translation>Betriebsratsprofil; nicht gezeigt: {what}.</translation>
    </message>
    <message>
        <source>Works-council profile: off</source>
        <translation>Betriebsratsprofil: aus</translation>
    </message>
    <message>
        <source>Works-council profile: on</source>
        <translation>Betriebsratsprofil: an</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>wird gezeigt</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>wird nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>{n} scale</source>
        <translation>{n} Skala</translation>
    </message>
    <message>
        <source>{n} scales</source>
        <translation>{n} Skalen</translation>
    </message>
    <message>
        <source>{n} competency</source>
        <translation>{n} Kompetenz</translation>
    </message>
    <message>
        <source>{n} competencies</source>
        <translation>{n} Kompetenzen</translation>
    </message>
    <message>
        <source>{n} team</source>
        <translation>{n} Team</translation>
    </message>
    <message>
        <source>{n} teams</source>
        <translation>{n} Teams</translation>
    </message>
    <message>
        <source>{n} role</source>
        <translation>{n} Rolle</translation>
    </message>
    <message>
        <source>{n} roles</source>
        <translation>{n} Rollen</translation>
    </message>
    <message>
        <source>{n} person</source>
        <translation>{n} Person</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <source>{n} assessment</source>
        <translation>{n} Einschätzung</translation>
    </message>
    <message>
        <source>{n} assessments</source>
        <translation>{n} Einschätzungen</translation>
    </message>
    <message>
        <source>{n} partner</source>
        <translation>{n} Partner</translation>
    </message>
    <message>
        <source>{n} partners</source>
        <translation>{n} Partner</translation>
    </message>
    <message>
        <source>{n} signal</source>
        <translation>{n} Signal</translation>
    </message>
    <message>
        <source>{n} signals</source>
        <translation>{n} Signale</translation>
    </message>
    <message>
        <source>{n} development</source>
        <translation>{n} Entwicklung</translation>
    </message>
    <message>
        <source>{n} developments</source>
        <translation>{n} Entwicklungen</translation>
    </message>
    <message>
        <source>{n} early indicator</source>
        <translation>{n} Frühindikator</translation>
    </message>
    <message>
        <source>{n} early indicators</source>
        <translation>{n} Frühindikatoren</translation>
    </message>
    <message>
        <source>{n} goal</source>
        <translation>{n} Ziel</translation>
    </message>
    <message>
        <source>{n} goals</source>
        <translation>{n} Ziele</translation>
    </message>
    <message>
        <source>{n} need</source>
        <translation>{n} Eintrag zum Bedarf</translation>
    </message>
    <message>
        <source>{n} needs</source>
        <translation>{n} Einträge zum Bedarf</translation>
    </message>
    <message>
        <source>{n} offering</source>
        <translation>{n} Angebot</translation>
    </message>
    <message>
        <source>{n} offerings</source>
        <translation>{n} Angebote</translation>
    </message>
    <message>
        <source>{n} learning action</source>
        <translation>{n} Maßnahme</translation>
    </message>
    <message>
        <source>{n} learning actions</source>
        <translation>{n} Maßnahmen</translation>
    </message>
    <message>
        <source>{n} decision</source>
        <translation>{n} Entscheidung</translation>
    </message>
    <message>
        <source>{n} decisions</source>
        <translation>{n} Entscheidungen</translation>
    </message>
    <message>
        <source>{n} criterion</source>
        <translation>{n} Kriterium</translation>
    </message>
    <message>
        <source>{n} criteria</source>
        <translation>{n} Kriterien</translation>
    </message>
    <message>
        <source>{n} idea</source>
        <translation>{n} Idee</translation>
    </message>
    <message>
        <source>{n} ideas</source>
        <translation>{n} Ideen</translation>
    </message>
    <message>
        <source>{n} saved view</source>
        <translation>{n} gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>{n} saved views</source>
        <translation>{n} gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>{n} kept plan</source>
        <translation>{n} Planstand</translation>
    </message>
    <message>
        <source>{n} kept plans</source>
        <translation>{n} Planstände</translation>
    </message>
    <message>
        <source>{n} attachment</source>
        <translation>{n} Anlage</translation>
    </message>
    <message>
        <source>{n} attachments</source>
        <translation>{n} Anlagen</translation>
    </message>
    <message>
        <source>{n} saved matrix view</source>
        <translation>{n} gespeicherte Matrix-Ansicht</translation>
    </message>
    <message>
        <source>{n} saved matrix views</source>
        <translation>{n} gespeicherte Matrix-Ansichten</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>This is our fault, not yours. Your plan is safe: every change was on the disk the moment it was made. You can go on; if something looks odd, start Vorlauf anew.</source>
        <translation>Das ist unser Fehler, nicht Ihrer. Der Plan ist sicher: Jede Änderung lag im selben Augenblick auf der Platte. Sie können weitermachen; sieht etwas merkwürdig aus, starten Sie Vorlauf neu.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The report holds versions, counts and lines of the log: no names, no titles.</source>
        <translation>Im Bericht stehen Versionen, Anzahlen und Zeilen des Protokolls: keine Namen, keine Titel.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>{n} hour</source>
        <translation>{n} Stunde</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} Stunden</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Wofür das Ganze?</translation>
    </message>
    <message>
        <source>Chance of being ready in time: {chance}</source>
        <translation>Chance, rechtzeitig bereit zu sein: {chance}</translation>
    </message>
    <message>
        <source>When it is ready, and when it comes</source>
        <translation>Wann es bereit ist und wann es kommt</translation>
    </message>
    <message>
        <source>in how many cases</source>
        <translation>in wie vielen Fällen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>From the signal to the action</source>
        <translation>Vom Signal zur Maßnahme</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf sie beruht</translation>
    </message>
    <message>
        <source>What it will ask of us</source>
        <translation>Was sie von uns verlangt</translation>
    </message>
    <message>
        <source>What we do for it</source>
        <translation>Was wir dafür tun</translation>
    </message>
    <message>
        <source>Also stands in</source>
        <translation>Kommt auch vor in</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>New assessment …</source>
        <translation>Neue Einschätzung …</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Levels are hidden while others look on (F9).</source>
        <translation>Stufen sind verborgen, solange andere mitsehen (F9).</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>nicht mehr gültig</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Neue Einschätzung</translation>
    </message>
    <message>
        <source>Reading today (Enter)</source>
        <translation>Heute abgelesen (Eingabe)</translation>
    </message>
    <message>
        <source>Early indicators</source>
        <translation>Frühindikatoren</translation>
    </message>
    <message>
        <source>New early indicator …</source>
        <translation>Neuer Frühindikator …</translation>
    </message>
    <message>
        <source>What is counted or measured (Enter)</source>
        <translation>Was wird gezählt oder gemessen? (Eingabe)</translation>
    </message>
    <message>
        <source>now {value} ({day})</source>
        <translation>jetzt {value} ({day})</translation>
    </message>
    <message>
        <source>tripped</source>
        <translation>hat angeschlagen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add names, with commas between (Enter)</source>
        <translation>Namen ergänzen, mit Kommas dazwischen (Eingabe)</translation>
    </message>
    <message>
        <source>Add what it will ask of us …</source>
        <translation>Ergänzen, was sie von uns verlangt …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>What you saw (may stay empty)</source>
        <translation>Was Sie gesehen haben (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Speaks against it: {title}</source>
        <translation>Spricht dagegen: {title}</translation>
    </message>
    <message>
        <source>Early indicator has tripped: {title}</source>
        <translation>Frühindikator hat angeschlagen: {title}</translation>
    </message>
    <message>
        <source>Last: {line}</source>
        <translation>Zuletzt: {line}</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Verwirklicht</translation>
    </message>
    <message>
        <source>Give up …</source>
        <translation>Aufgeben …</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Given up because … (Enter)</source>
        <translation>Aufgegeben, weil … (Eingabe)</translation>
    </message>
    <message>
        <source>Realised on {day}.</source>
        <translation>Am {day} verwirklicht.</translation>
    </message>
    <message>
        <source>Given up on {day} because {reason}.</source>
        <translation>Am {day} aufgegeben: {reason}.</translation>
    </message>
    <message>
        <source>No rhythm yet; see More fields.</source>
        <translation>Noch kein Rhythmus; siehe Weitere Felder.</translation>
    </message>
    <message>
        <source>Say why it is given up.</source>
        <translation>Warum wird es aufgegeben? Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>New forecast …</source>
        <translation>Voraussage treffen …</translation>
    </message>
    <message>
        <source>All of it …</source>
        <translation>Vollständig zeigen …</translation>
    </message>
    <message>
        <source>New forecast</source>
        <translation>Neue Voraussage</translation>
    </message>
    <message>
        <source>First how you feel about it, then the estimate. It is shown as given; nobody judges it.</source>
        <translation>Erst, wie Sie dazu stehen, dann die Einschätzung. Sie wird gezeigt wie gegeben; niemand bewertet sie.</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Bereit sein bis</translation>
    </message>
    <message>
        <source>{day}; it is here by then: {chance}</source>
        <translation>{day} (bis dahin schon da: {chance})</translation>
    </message>
    <message>
        <source>{day}, as the needs say; by the forecast {due}, here by then: {chance}</source>
        <translation>{day}, so sagt es der Bedarf; nach der Voraussage {due} (bis dahin schon da: {chance})</translation>
    </message>
    <message>
        <source>was {share}</source>
        <translation>war {share}</translation>
    </message>
    <message>
        <source>Wish · worry · hope</source>
        <translation>Wunsch · Sorge · Hoffnung</translation>
    </message>
    <message>
        <source>said on {day}</source>
        <translation>gesagt am {day}</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>ready by</source>
        <translation>bereit sein bis</translation>
    </message>
    <message>
        <source>How likely it is here by a day</source>
        <translation>Wie wahrscheinlich es bis zu einem Tag da ist</translation>
    </message>
    <message>
        <source>How likely it was held to be</source>
        <translation>Für wie wahrscheinlich es gehalten wurde</translation>
    </message>
    <message>
        <source>Link a signal …</source>
        <translation>Signal verknüpfen …</translation>
    </message>
    <message>
        <source>Parts of what it says</source>
        <translation>Teile seines Wortlauts</translation>
    </message>
    <message>
        <source>It speaks against</source>
        <translation>Es spricht dagegen</translation>
    </message>
    <message>
        <source>ready by {day}</source>
        <translation>bereit bis {day}</translation>
    </message>
    <message>
        <source>it may come from {day} on</source>
        <translation>es kann ab {day} kommen</translation>
    </message>
    <message>
        <source>it comes most likely on {day}</source>
        <translation>es kommt am ehesten am {day}</translation>
    </message>
    <message>
        <source>it has come by {day}, if it comes</source>
        <translation>bis {day} ist es da, wenn es kommt</translation>
    </message>
    <message>
        <source>+ Competency</source>
        <translation>+ Kompetenz</translation>
    </message>
    <message>
        <source>+ Structure</source>
        <translation>+ Struktur</translation>
    </message>
    <message>
        <source>Who must be able to do what, how well, by when?</source>
        <translation>Wer muss was können, wie gut, bis wann?</translation>
    </message>
    <message>
        <source>What must be in place?</source>
        <translation>Was muss bereitstehen?</translation>
    </message>
    <message>
        <source>Comes before</source>
        <translation>Kommt davor</translation>
    </message>
    <message>
        <source>Opens the way to</source>
        <translation>Macht den Weg frei für</translation>
    </message>
    <message>
        <source>from {level} on</source>
        <translation>ab {level}</translation>
    </message>
    <message>
        <source>Next terms</source>
        <translation>Nächste Termine</translation>
    </message>
    <message>
        <source>{n} takes part</source>
        <translation>{n} nimmt teil</translation>
    </message>
    <message>
        <source>{n} take part</source>
        <translation>{n} nehmen teil</translation>
    </message>
    <message>
        <source>{some} of {all} course seats taken</source>
        <translation>{some} von {all} Kursplätzen belegt</translation>
    </message>
    <message>
        <source>{n} too many</source>
        <translation>{n} zu viel</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>it is not there</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>that is not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>gibt es schon</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>dort lässt sich nichts schreiben</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt sie</translation>
    </message>
    <message>
        <source>the disk can&apos;t be read or written</source>
        <translation>der Datenträger lässt sich nicht lesen oder beschreiben</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>the timeline with waves, actions and sow-by dates</source>
        <translation>der Zeitplan mit Wellen, Maßnahmen und Saatterminen</translation>
    </message>
    <message>
        <source>every slot with its sow-by date and why</source>
        <translation>jede Person und Struktur mit Saattermin und Begründung</translation>
    </message>
    <message>
        <source>sow-by dates, learning actions and reviews for a calendar</source>
        <translation>Saattermine, Maßnahmen und Wiedervorlagen für einen Kalender</translation>
    </message>
    <message>
        <source>what everybody can do, what is needed, and how that is covered</source>
        <translation>was alle können, was nötig ist und wie das besetzt ist</translation>
    </message>
    <message>
        <source>how far each development is prepared, over time</source>
        <translation>wie weit jede Entwicklung vorbereitet ist, im Zeitverlauf</translation>
    </message>
    <message>
        <source>what one person can show: levels, evidence, hours learned</source>
        <translation>was eine Person zeigen kann: Stufen, Nachweise, gelernte Stunden</translation>
    </message>
    <message>
        <source>what is expected, what it asks for, what is done for it</source>
        <translation>was erwartet wird, was es verlangt, was dafür getan wird</translation>
    </message>
    <message>
        <source>hours planned against the hours there are, over time</source>
        <translation>geplante Stunden gegen die vorhandenen, im Zeitverlauf</translation>
    </message>
    <message>
        <source>how what is held comes up to what is asked, over time</source>
        <translation>wie das Erreichte an das Nötige heranwächst, im Zeitverlauf</translation>
    </message>
    <message>
        <source>what slipped since the plan was kept last</source>
        <translation>was sich seit dem letzten Planstand verschoben hat</translation>
    </message>
    <message>
        <source>a sheet on which one person says how far they are</source>
        <translation>ein Bogen, auf dem eine Person sagt, wie weit sie ist</translation>
    </message>
    <message>
        <source>for an audit: required, held, proof, action and effect on a day</source>
        <translation>fürs Audit: Soll, Ist, Nachweis, Maßnahme und Wirkung an einem Tag</translation>
    </message>
    <message>
        <source>one person: levels, what is missing for a role, learning, what depends</source>
        <translation>eine Person: Stufen, was für eine Rolle fehlt, Lernen, was von ihr abhängt</translation>
    </message>
    <message>
        <source>gaps, what rests on one person, age of assessments, hours and money</source>
        <translation>Lücken, was nur eine Person kann, Alter der Einschätzungen, Stunden und Geld</translation>
    </message>
    <message>
        <source>what is kept about people: what for, how long, who sees it</source>
        <translation>was über Personen gespeichert ist: wofür, wie lange, wer es sieht</translation>
    </message>
    <message>
        <source>everything the plan holds about one person</source>
        <translation>alles, was der Plan über eine Person enthält</translation>
    </message>
    <message>
        <source>who learns what, when, what for and at what cost; money by quarter</source>
        <translation>wer was wann lernt, wofür und zu welchen Kosten; Geld nach Quartalen</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Taken back: {title}</source>
        <translation>Zurückgenommen: {title}</translation>
    </message>
    <message>
        <source>Done again: {title}</source>
        <translation>Wiederholt: {title}</translation>
    </message>
    <message>
        <source>This is our fault, not yours: nothing was changed, the plan is as it was. The log says more.</source>
        <translation>Der Fehler liegt bei uns, nicht bei Ihnen: Nichts wurde geändert, der Plan ist, wie er war. Mehr steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>PDF, in pages</source>
        <translation>PDF, in Seiten</translation>
    </message>
    <message>
        <source>SVG, one sheet</source>
        <translation>SVG, ein Blatt</translation>
    </message>
    <message>
        <source>PNG, one picture</source>
        <translation>PNG, ein Bild</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>CSV, für jede Tabellenkalkulation</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>PDF, one page</source>
        <translation>PDF, eine Seite</translation>
    </message>
    <message>
        <source>Calendar file, for any calendar</source>
        <translation>Kalenderdatei, für jeden Kalender</translation>
    </message>
    <message>
        <source>Timeline of {plan}</source>
        <translation>Zeitplan {plan}</translation>
    </message>
    <message>
        <source>Sow-by list of {plan}</source>
        <translation>Saatliste {plan}</translation>
    </message>
    <message>
        <source>Readiness of {plan}</source>
        <translation>Vorbereitungsstand {plan}</translation>
    </message>
    <message>
        <source>Dates of {plan}</source>
        <translation>Termine von {plan}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>{name} wird geschrieben …</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {cause}. Choose another folder.</source>
        <translation>{name} lässt sich nicht schreiben: {cause}. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>This is our fault: {name} was not written.</source>
        <translation>Der Fehler liegt bei uns: {name} wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Levels of {plan}</source>
        <translation>Stufen von {plan}</translation>
    </message>
    <message>
        <source>There is nobody in this plan yet; add a person first.</source>
        <translation>In diesem Plan ist noch niemand; legen Sie zuerst eine Person an.</translation>
    </message>
    <message>
        <source>Map of {plan}</source>
        <translation>Karte von {plan}</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Copying the picture …</source>
        <translation>Das Bild wird kopiert …</translation>
    </message>
    <message>
        <source>The timeline is on the clipboard, as a picture.</source>
        <translation>Der Zeitplan liegt als Bild in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Stopped; nothing was copied.</source>
        <translation>Angehalten; nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>This is our fault: the picture was not copied.</source>
        <translation>Das ist unser Fehler: Das Bild wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>The chart is on the clipboard, as a picture.</source>
        <translation>Das Bild liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Team view of {plan}</source>
        <translation>Teamübersicht von {plan}</translation>
    </message>
    <message>
        <source>Markdown, for any editor</source>
        <translation>Markdown, für jeden Editor</translation>
    </message>
    <message>
        <source>HTML, for any browser</source>
        <translation>HTML, für jeden Browser</translation>
    </message>
    <message>
        <source>What {plan} keeps about people</source>
        <translation>Was {plan} über Personen speichert</translation>
    </message>
    <message>
        <source>PDF, a page for each person</source>
        <translation>PDF, eine Seite für jede Person</translation>
    </message>
    <message>
        <source>Training plan of {plan}</source>
        <translation>Schulungsplan von {plan}</translation>
    </message>
    <message>
        <source>Qualification matrix of {plan}</source>
        <translation>Qualifikationsmatrix von {plan}</translation>
    </message>
    <message>
        <source>Which folder are the profiles to lie in?</source>
        <translation>In welchem Ordner sollen die Profile liegen?</translation>
    </message>
    <message>
        <source>{n} profiles written into {folder}</source>
        <translation>{n} Profile geschrieben in {folder}</translation>
    </message>
    <message>
        <source>Nobody is there whose profile could be written.</source>
        <translation>Niemand ist da, dessen Profil geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>{n} profile written into {folder}</source>
        <translation>{n} Profil geschrieben in {folder}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>From level</source>
        <translation>Von Stufe</translation>
    </message>
    <message>
        <source>To level</source>
        <translation>Bis Stufe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Wer sich kümmert</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Expected development</source>
        <translation>Erwartete Entwicklung</translation>
    </message>
    <message>
        <source>Needed before</source>
        <translation>Vorher nötig</translation>
    </message>
    <message>
        <source>Plan against</source>
        <translation>Planen mit</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden je Woche</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>What each level means</source>
        <translation>Was jede Stufe heißt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Expires after (months)</source>
        <translation>Verfällt nach (Monaten)</translation>
    </message>
    <message>
        <source>External reference</source>
        <translation>Externe Kennung</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Target role</source>
        <translation>Zielrolle</translation>
    </message>
    <message>
        <source>Target role from</source>
        <translation>Zielrolle ab</translation>
    </message>
    <message>
        <source>Learning hours a week</source>
        <translation>Lernstunden je Woche</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>Learning hours from a day on</source>
        <translation>Lernstunden ab einem Tag</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Dabei seit</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden am</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>Personnel number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Eingeschätzt von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Contact every (days)</source>
        <translation>Kontakt alle (Tage)</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Spricht für</translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation>Spricht gegen</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Woher wir es wissen</translation>
    </message>
    <message>
        <source>Value-chain tier</source>
        <translation>Stufe der Wertschöpfung</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Folgt aus</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>About when</source>
        <translation>Etwa wann</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Erkennbar an</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>Voraussagen</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Eingetreten am</translation>
    </message>
    <message>
        <source>Comes by at the latest</source>
        <translation>Kommt spätestens bis</translation>
    </message>
    <message>
        <source>What it may bring (1–5)</source>
        <translation>Was es bringen kann (1–5)</translation>
    </message>
    <message>
        <source>What it may cost (1–5)</source>
        <translation>Was es kosten kann (1–5)</translation>
    </message>
    <message>
        <source>Risk is covered</source>
        <translation>Risiko abgesichert</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>We would lose the partner</source>
        <translation>Der Partner ginge verloren</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>Plan B</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Wieder angesehen</translation>
    </message>
    <message>
        <source>Trips when it is</source>
        <translation>Schlägt an bei</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>What we do then</source>
        <translation>Was wir dann tun</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Look every (days)</source>
        <translation>Nachsehen alle (Tage)</translation>
    </message>
    <message>
        <source>Whose goal</source>
        <translation>Wessen Ziel</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreicht bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Look again every (days)</source>
        <translation>Wiedervorlage alle (Tage)</translation>
    </message>
    <message>
        <source>Last looked at</source>
        <translation>Zuletzt angesehen</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Wie viele Personen</translation>
    </message>
    <message>
        <source>From the team</source>
        <translation>Aus dem Team</translation>
    </message>
    <message>
        <source>With the role</source>
        <translation>Mit der Rolle</translation>
    </message>
    <message>
        <source>Kind of structure</source>
        <translation>Art der Struktur</translation>
    </message>
    <message>
        <source>Takes (weeks)</source>
        <translation>Dauert (Wochen)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Is to stand by</source>
        <translation>Soll stehen bis</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>In Kraft seit</translation>
    </message>
    <message>
        <source>Ready by (fixed day)</source>
        <translation>Bereit sein bis (fester Tag)</translation>
    </message>
    <message>
        <source>Earlier by (weeks)</source>
        <translation>Früher um (Wochen)</translation>
    </message>
    <message>
        <source>Course dates</source>
        <translation>Kurstermine</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Kursplätze</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Bringt</translation>
    </message>
    <message>
        <source>Effort (hours)</source>
        <translation>Aufwand (Stunden)</translation>
    </message>
    <message>
        <source>Discussed on</source>
        <translation>Besprochen am</translation>
    </message>
    <message>
        <source>Offering</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Kommt nach</translation>
    </message>
    <message>
        <source>Days are fixed</source>
        <translation>Tage stehen fest</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Hours learned</source>
        <translation>Gelernte Stunden</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>Hat es gewirkt?</translation>
    </message>
    <message>
        <source>Rests on the forecast of</source>
        <translation>Beruht auf der Voraussage zu</translation>
    </message>
    <message>
        <source>Rests on signals</source>
        <translation>Beruht auf Signalen</translation>
    </message>
    <message>
        <source>Rests on a conviction</source>
        <translation>Beruht auf einer Überzeugung</translation>
    </message>
    <message>
        <source>Out below (points)</source>
        <translation>Scheidet aus unter (Punkte)</translation>
    </message>
    <message>
        <source>Comes up again on</source>
        <translation>Kommt wieder am</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Whose idea</source>
        <translation>Wessen Idee</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Wer den Plan führt</translation>
    </message>
    <message>
        <source>Ready in how many of 100 cases</source>
        <translation>Bereit in wie vielen von 100 Fällen</translation>
    </message>
    <message>
        <source>Buffer (weeks)</source>
        <translation>Puffer (Wochen)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget is for</source>
        <translation>Budget gilt für</translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation>Kosten einer Stunde</translation>
    </message>
    <message>
        <source>Release hours a year</source>
        <translation>Freistellung (Stunden im Jahr)</translation>
    </message>
    <message>
        <source>What counts first</source>
        <translation>Was zuerst gilt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Short label</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Woran man sie erkennt</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weeks a level takes, if unsaid</source>
        <translation>Wochen je Stufe, wenn nichts gesagt ist</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Feiertage von</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Muss sein</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Wish (−3 to 3)</source>
        <translation>Wunsch (−3 bis 3)</translation>
    </message>
    <message>
        <source>Worry (0–3)</source>
        <translation>Sorge (0–3)</translation>
    </message>
    <message>
        <source>Hope (0–3)</source>
        <translation>Hoffnung (0–3)</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Frühestens</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Am ehesten</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Spätestens</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Spoke against it</source>
        <translation>Sprach dagegen</translation>
    </message>
    <message>
        <source>Had tripped</source>
        <translation>Hatte angeschlagen</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>How it is seen</source>
        <translation>Woran man es sieht</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Es hat gewirkt</translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”; choose from the list.</source>
        <translation>Hier heißt nichts „{text}“; wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>It has arrived, so the day it came must stand here.</source>
        <translation>Sie ist eingetreten, also muss hier der Tag stehen, an dem sie kam.</translation>
    </message>
    <message>
        <source>Say first why it is given up: fill in the reason.</source>
        <translation>Sagen Sie zuerst, warum es aufgegeben wird: tragen Sie den Grund ein.</translation>
    </message>
    <message>
        <source>This can&apos;t be empty; write something, or take it back with Esc.</source>
        <translation>Das kann nicht leer sein; schreiben Sie etwas, oder nehmen Sie es mit Esc zurück.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Aus dem Kalender wählen (Alt+Ab)</translation>
    </message>
    <message>
        <source>Go to {title}</source>
        <translation>Zu {title}</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>{n} earlier ones</source>
        <translation>{n} frühere</translation>
    </message>
    <message>
        <source>Take {title} out</source>
        <translation>{title} herausnehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>first: {field}</source>
        <translation>zuerst: {field}</translation>
    </message>
    <message>
        <source>This is still missing; fill it in.</source>
        <translation>Das fehlt noch; füllen Sie es aus.</translation>
    </message>
    <message>
        <source>“{field}” is still missing; fill it in.</source>
        <translation>„{field}“ fehlt noch; tragen Sie es ein.</translation>
    </message>
    <message>
        <source>{earliest} at the earliest, most likely {likely}, {latest} at the latest</source>
        <translation>frühestens {earliest}, am ehesten {likely}, spätestens {latest}</translation>
    </message>
    <message>
        <source>wish {n}</source>
        <translation>Wunsch {n}</translation>
    </message>
    <message>
        <source>worry {n}</source>
        <translation>Sorge {n}</translation>
    </message>
    <message>
        <source>hope {n}</source>
        <translation>Hoffnung {n}</translation>
    </message>
    <message>
        <source>in spite of {names}</source>
        <translation>trotz {names}</translation>
    </message>
    <message>
        <source>weight {n}</source>
        <translation>Gewicht {n}</translation>
    </message>
    <message>
        <source>must have</source>
        <translation>muss sein</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>Write what was read: a number.</source>
        <translation>Schreiben Sie, was abgelesen wurde: eine Zahl.</translation>
    </message>
    <message>
        <source>Lanes by</source>
        <translation>Zeilen nach</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Expected developments</source>
        <translation>Erwartete Entwicklungen</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Zu sehen ab</translation>
    </message>
    <message>
        <source>Seen until</source>
        <translation>Zu sehen bis</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Festgehalten am</translation>
    </message>
    <message>
        <source>Assess again every (months)</source>
        <translation>Neu einschätzen alle (Monate)</translation>
    </message>
    <message>
        <source>Smallest group for figures</source>
        <translation>Kleinste Gruppe für Zahlen</translation>
    </message>
    <message>
        <source>Not the same as</source>
        <translation>Nicht dasselbe wie</translation>
    </message>
    <message>
        <source>Works-council profile</source>
        <translation>Betriebsratsprofil</translation>
    </message>
    <message>
        <source>Nothing here is called “{text}”.</source>
        <translation>Hier heißt nichts „{text}“.</translation>
    </message>
    <message>
        <source>Is {known} meant?</source>
        <translation>Ist {known} gemeint?</translation>
    </message>
    <message>
        <source>Enter once more adds it as new: {kind}.</source>
        <translation>Noch einmal Eingabe, und es wird angelegt: {kind}.</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>Angefügt am</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>People by</source>
        <translation>Personen nach</translation>
    </message>
    <message>
        <source>Competencies sorted by</source>
        <translation>Kompetenzen sortiert nach</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Gebraucht für</translation>
    </message>
    <message>
        <source>Only what is needed</source>
        <translation>Nur was gebraucht wird</translation>
    </message>
    <message>
        <source>Only gaps</source>
        <translation>Nur Lücken</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>Hidden people</source>
        <translation>Ausgeblendete Personen</translation>
    </message>
    <message>
        <source>Hidden competencies</source>
        <translation>Ausgeblendete Kompetenzen</translation>
    </message>
    <message>
        <source>Kept at the left</source>
        <translation>Links festgehalten</translation>
    </message>
</context>
<context>
    <name>Focus</name>
    <message>
        <source>Ways out…</source>
        <translation>Auswege …</translation>
    </message>
    <message>
        <source>Name someone…</source>
        <translation>Jemanden benennen …</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Planen …</translation>
    </message>
    <message>
        <source>for {aim}</source>
        <translation>für {aim}</translation>
    </message>
    <message>
        <source>Nothing has to be sown in the next eight weeks.</source>
        <translation>In den nächsten acht Wochen muss nichts gesät werden.</translation>
    </message>
    <message>
        <source>{n} learns too late</source>
        <translation>eine Person lernt zu spät</translation>
    </message>
    <message>
        <source>{n} learn too late</source>
        <translation>{n} Personen lernen zu spät</translation>
    </message>
    <message>
        <source>{n} structure comes too late</source>
        <translation>eine Struktur kommt zu spät</translation>
    </message>
    <message>
        <source>{n} structures come too late</source>
        <translation>{n} Strukturen kommen zu spät</translation>
    </message>
    <message>
        <source>{n} wants sowing by {{day}}</source>
        <translation>ein Saattermin bis {{day}}</translation>
    </message>
    <message>
        <source>{n} want sowing by {{day}}</source>
        <translation>{n} Saattermine bis {{day}}</translation>
    </message>
    <message>
        <source>what is planned ends after it</source>
        <translation>das Geplante endet danach</translation>
    </message>
    <message>
        <source>no way fits</source>
        <translation>kein Weg passt</translation>
    </message>
    <message>
        <source>none ends by {day}</source>
        <translation>keiner endet bis {day}</translation>
    </message>
    <message>
        <source>Sow by</source>
        <translation>Saattermin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>{n} more after that, on {{day}}</source>
        <translation>{n} weiterer danach, am {{day}}</translation>
    </message>
    <message>
        <source>{n} more after that, the next on {{day}}</source>
        <translation>{n} weitere danach, der nächste am {{day}}</translation>
    </message>
    <message>
        <source>{n} person</source>
        <translation>{n} Person</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <source>what starts after its date here is harvested after its wave</source>
        <translation>was nach seinem Termin beginnt, wird nach der Welle geerntet</translation>
    </message>
    <message>
        <source>Show all {n} developments</source>
        <translation>Alle {n} Entwicklungen zeigen</translation>
    </message>
    <message>
        <source>Show only the next ones</source>
        <translation>Nur die nächsten zeigen</translation>
    </message>
    <message>
        <source>Sow now</source>
        <translation>Jetzt säen</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>To be sown next</source>
        <translation>Als Nächstes säen</translation>
    </message>
    <message>
        <source>Everything that had to be sown by now is sown.</source>
        <translation>Alles, was bis jetzt zu säen war, ist gesät.</translation>
    </message>
    <message>
        <source>Here stands what must be begun and by when, once developments and needs are there.</source>
        <translation>Hier steht, was bis wann begonnen sein muss, sobald es Entwicklungen und Bedarf gibt.</translation>
    </message>
    <message>
        <source>{n} more in this list</source>
        <translation>{n} weitere in dieser Liste</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>{n} line copied</source>
        <translation>{n} Zeile kopiert</translation>
    </message>
    <message>
        <source>{n} lines copied</source>
        <translation>{n} Zeilen kopiert</translation>
    </message>
    <message>
        <source>How likely it is to come</source>
        <translation>Wie wahrscheinlich es kommt</translation>
    </message>
    <message>
        <source>ready by {day}</source>
        <translation>bereit sein bis {day}</translation>
    </message>
    <message>
        <source>{some} of {all} ready or in time</source>
        <translation>{some} von {all} bereit oder rechtzeitig</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>Goals kept in focus</source>
        <translation>Ziele im Blick</translation>
    </message>
    <message>
        <source>review was due {day}</source>
        <translation>Wiedervorlage war am {day}</translation>
    </message>
    <message>
        <source>next review {day}</source>
        <translation>nächste Wiedervorlage {day}</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>Stimmt noch</translation>
    </message>
    <message>
        <source>Signals to digest</source>
        <translation>Signale zu verarbeiten</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Verknüpfen …</translation>
    </message>
    <message>
        <source>early indicator tripped: {value}, threshold {limit}</source>
        <translation>Frühindikator schlägt an: {value}, Schwelle {limit}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Wieder ansehen</translation>
    </message>
    <message>
        <source>People to talk to</source>
        <translation>Gespräche führen mit</translation>
    </message>
    <message>
        <source>{n} day past its rhythm</source>
        <translation>seit {n} Tag dran</translation>
    </message>
    <message>
        <source>{n} days past its rhythm</source>
        <translation>seit {n} Tagen dran</translation>
    </message>
    <message>
        <source>Spoken today</source>
        <translation>Heute gesprochen</translation>
    </message>
    <message>
        <source>+ New</source>
        <translation>+ Neu</translation>
    </message>
    <message>
        <source>Note in one line who needs what, how well, by when (Ctrl+K)</source>
        <translation>In einer Zeile notieren, wer was wie gut bis wann braucht (Strg+K)</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Assess again</source>
        <translation>Neu einschätzen</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Erneuern …</translation>
    </message>
    <message>
        <source>{n} assessment is due again</source>
        <translation>{n} Einschätzung ist zu erneuern</translation>
    </message>
    <message>
        <source>{n} assessments are due again</source>
        <translation>{n} Einschätzungen sind zu erneuern</translation>
    </message>
    <message>
        <source>Assess…</source>
        <translation>Einschätzen …</translation>
    </message>
</context>
<context>
    <name>Guided</name>
    <message>
        <source>Answer to the question about tomorrow</source>
        <translation>Antwort auf die Frage nach morgen</translation>
    </message>
    <message>
        <source>Answer to the question about the day after tomorrow</source>
        <translation>Antwort auf die Frage nach übermorgen</translation>
    </message>
    <message>
        <source>Answer to the question what a partner wishes</source>
        <translation>Antwort auf die Frage, was sich ein Partner wünscht</translation>
    </message>
    <message>
        <source>Too late: the sow-by date is {day}</source>
        <translation>Zu spät: Saattermin ist der {day}</translation>
    </message>
    <message>
        <source>Too late: no way ends in time; say a later time or less</source>
        <translation>Zu spät: kein Weg endet rechtzeitig; eine spätere Zeit oder weniger sagen</translation>
    </message>
    <message>
        <source>Sow-by date: {day} at the latest</source>
        <translation>Saattermin: spätestens {day}</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>Das ist schon da</translation>
    </message>
    <message>
        <source>Without a time there is no sow-by date yet</source>
        <translation>Ohne eine Zeit gibt es noch keinen Saattermin</translation>
    </message>
    <message>
        <source>No sow-by date can be told yet</source>
        <translation>Ein Saattermin lässt sich noch nicht sagen</translation>
    </message>
    <message>
        <source>Noted as a hunch; what it asks of us can come later</source>
        <translation>Als Ahnung notiert; was sie verlangt, kann später kommen</translation>
    </message>
    <message>
        <source>The other answer is kept as a hunch of its own</source>
        <translation>Die andere Antwort bleibt als eigene Ahnung</translation>
    </message>
    <message>
        <source>The {n} other answers are kept as hunches of their own</source>
        <translation>Die {n} anderen Antworten bleiben als eigene Ahnungen</translation>
    </message>
    <message>
        <source>Something of our own</source>
        <translation>Etwas Eigenes</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} von {of}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Esc too. Nothing typed is lost: Help → Three questions</source>
        <translation>Auch mit Esc. Nichts geht verloren: Hilfe → Drei Leitfragen</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>The day after tomorrow</source>
        <translation>Übermorgen</translation>
    </message>
    <message>
        <source>What my partner wishes of me</source>
        <translation>Was sich mein Partner von mir wünscht</translation>
    </message>
    <message>
        <source>What will the people you work for need of you in a year or two that nobody asks for today?</source>
        <translation>Was werden die, für die Sie arbeiten, in ein, zwei Jahren von Ihnen brauchen, was heute noch niemand verlangt?</translation>
    </message>
    <message>
        <source>Look further still: what changes for them in three to five years, and where would you have to stand by then to be of help?</source>
        <translation>Noch weiter gedacht: Was ändert sich für sie in drei bis fünf Jahren, und wo müssten Sie dann stehen, um noch eine Hilfe zu sein?</translation>
    </message>
    <message>
        <source>Take the place of one of them: what would they like to find in you one day, so that they get further themselves?</source>
        <translation>Versetzen Sie sich in einen von ihnen: Was fände er einmal gern bei Ihnen, damit er selbst weiterkommt?</translation>
    </message>
    <message>
        <source>Customer South builds a plant in Poland</source>
        <translation>Kunde Süd baut ein Werk in Polen</translation>
    </message>
    <message>
        <source>Batteries are taken back and built anew</source>
        <translation>Batterien kommen zurück und werden neu aufgebaut</translation>
    </message>
    <message>
        <source>Simulation and test from one hand</source>
        <translation>Simulation und Versuch aus einer Hand</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In ein paar Worten</translation>
    </message>
    <message>
        <source>About when?</source>
        <translation>Etwa wann?</translation>
    </message>
    <message>
        <source>spring 2028, 2030, in three years</source>
        <translation>Frühjahr 2028, 2030, in drei Jahren</translation>
    </message>
    <message>
        <source>Who wishes it?</source>
        <translation>Wer wünscht es sich?</translation>
    </message>
    <message>
        <source>a name, a department, a company</source>
        <translation>ein Name, eine Abteilung, eine Firma</translation>
    </message>
    <message>
        <source>What they are to you</source>
        <translation>Was er für Sie ist</translation>
    </message>
    <message>
        <source>One first</source>
        <translation>Eines zuerst</translation>
    </message>
    <message>
        <source>Which of these do you want to prepare for first?</source>
        <translation>Worauf wollen Sie sich zuerst vorbereiten?</translation>
    </message>
    <message>
        <source>What it asks of us</source>
        <translation>Was es uns abverlangt</translation>
    </message>
    <message>
        <source>What must be there when it comes?</source>
        <translation>Was muss da sein, wenn es kommt?</translation>
    </message>
    <message>
        <source>Somebody who can do something</source>
        <translation>Jemand, der etwas kann</translation>
    </message>
    <message>
        <source>Something that stands: a role, a process, a decision paper</source>
        <translation>Etwas, das steht: eine Rolle, ein Prozess, eine Entscheidungsvorlage</translation>
    </message>
    <message>
        <source>Kind of structure</source>
        <translation>Art der Struktur</translation>
    </message>
    <message>
        <source>What must stand?</source>
        <translation>Was muss stehen?</translation>
    </message>
    <message>
        <source>Role for module ownership</source>
        <translation>Rolle Modulverantwortung</translation>
    </message>
    <message>
        <source>Who sees to it?</source>
        <translation>Wer kümmert sich darum?</translation>
    </message>
    <message>
        <source>Weber</source>
        <translation>Weber</translation>
    </message>
    <message>
        <source>What, and to which level?</source>
        <translation>Was, und bis zu welcher Stufe?</translation>
    </message>
    <message>
        <source>such as Polish B1</source>
        <translation>etwa Polnisch B1</translation>
    </message>
    <message>
        <source>Who? Names, or “me”</source>
        <translation>Wer? Namen oder „ich“</translation>
    </message>
    <message>
        <source>Weber + Kaya</source>
        <translation>Weber + Kaya</translation>
    </message>
    <message>
        <source>How many weeks does it take?</source>
        <translation>Wie viele Wochen dauert das?</translation>
    </message>
    <message>
        <source>12</source>
        <translation>12</translation>
    </message>
    <message>
        <source>The first step</source>
        <translation>Der erste Schritt</translation>
    </message>
    <message>
        <source>What can be begun today?</source>
        <translation>Womit lässt sich heute schon beginnen?</translation>
    </message>
    <message>
        <source>The first step is</source>
        <translation>Der erste Schritt ist</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Ab wann</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Say that it is still true</source>
        <translation>Sagen, dass es noch stimmt</translation>
    </message>
    <message>
        <source>Edit the cell; Enter saves it</source>
        <translation>Zelle bearbeiten; Eingabe speichert</translation>
    </message>
    <message>
        <source>Save it and edit the next one</source>
        <translation>Speichern und die nächste bearbeiten</translation>
    </message>
    <message>
        <source>Copy the chosen rows as a table</source>
        <translation>Gewählte Zeilen als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Paste lines as new records</source>
        <translation>Zeilen als neue Einträge einfügen</translation>
    </message>
    <message>
        <source>Link the chosen rows with another record</source>
        <translation>Die gewählten Zeilen mit einem anderen Eintrag verknüpfen</translation>
    </message>
    <message>
        <source>Duplicate the chosen rows</source>
        <translation>Die gewählten Zeilen verdoppeln</translation>
    </message>
    <message>
        <source>Move a structure&apos;s card by a stage</source>
        <translation>Die Karte einer Struktur einen Schritt verschieben</translation>
    </message>
    <message>
        <source>Log this week&apos;s hours</source>
        <translation>Stunden dieser Woche eintragen</translation>
    </message>
    <message>
        <source>Take logged hours back</source>
        <translation>Eingetragene Stunden zurücknehmen</translation>
    </message>
    <message>
        <source>Log other hours</source>
        <translation>Andere Stunden eintragen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Choose a bar</source>
        <translation>Balken auswählen</translation>
    </message>
    <message>
        <source>Move the bar by a day</source>
        <translation>Balken um einen Tag verschieben</translation>
    </message>
    <message>
        <source>Move the bar by a week</source>
        <translation>Balken um eine Woche verschieben</translation>
    </message>
    <message>
        <source>Alt+Shift+← →</source>
        <translation>Alt+Umschalt+← →</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete the bar</source>
        <translation>Balken löschen</translation>
    </message>
    <message>
        <source>Take a drag back</source>
        <translation>Ziehen zurücknehmen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Umschalt+Mausrad</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Seitwärts rollen</translation>
    </message>
    <message>
        <source>It never goes online: what you enter stays in your plan file.</source>
        <translation>Es geht nie ins Netz: Was Sie eingeben, bleibt in Ihrer Plandatei.</translation>
    </message>
    <message>
        <source>Manual of Vorlauf</source>
        <translation>Handbuch zu Vorlauf</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Alle Seiten durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Vorlauf is free under the MIT licence; its icons are its own. It is made with Qt {qt}, used under the LGPL 3, and with what is listed here.</source>
        <translation>Vorlauf ist frei unter der MIT-Lizenz; seine Symbole sind eigene. Es ist mit Qt {qt} gemacht, das unter der LGPL 3 steht, und mit dem, was hier aufgeführt ist.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Shift+↑ ↓</source>
        <translation>Umschalt+↑ ↓</translation>
    </message>
    <message>
        <source>Mark one bar more</source>
        <translation>Einen Balken mehr markieren</translation>
    </message>
    <message>
        <source>Mark all bars</source>
        <translation>Alle Balken markieren</translation>
    </message>
    <message>
        <source>Move its last day</source>
        <translation>Seinen letzten Tag verschieben</translation>
    </message>
    <message>
        <source>Ctrl+Home</source>
        <translation>Strg+Pos1</translation>
    </message>
    <message>
        <source>Begin it a day earlier</source>
        <translation>Einen Tag früher beginnen</translation>
    </message>
    <message>
        <source>Ctrl+End</source>
        <translation>Strg+Ende</translation>
    </message>
    <message>
        <source>Begin it a day later</source>
        <translation>Einen Tag später beginnen</translation>
    </message>
    <message>
        <source>A tenth more or less done</source>
        <translation>Ein Zehntel mehr oder weniger erledigt</translation>
    </message>
    <message>
        <source>Plan at once, or fold a group</source>
        <translation>Sofort planen, oder Gruppe zuklappen</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Choose how to plan it</source>
        <translation>Wählen, wie geplant wird</translation>
    </message>
    <message>
        <source>New learning action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Neuer Meilenstein</translation>
    </message>
    <message>
        <source>New forecast of its wave</source>
        <translation>Neue Voraussage zu seiner Welle</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Strg+Umschalt+L</translation>
    </message>
    <message>
        <source>Comes after nothing</source>
        <translation>Folgt auf nichts</translation>
    </message>
    <message>
        <source>Cut the bar</source>
        <translation>Balken ausschneiden</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Strg+Umschalt+D</translation>
    </message>
    <message>
        <source>Duplicate for others</source>
        <translation>Für andere verdoppeln</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Held: drag to shift the picture</source>
        <translation>Gedrückt: ziehen, um das Bild zu verschieben</translation>
    </message>
    <message>
        <source>Fit in what is chosen</source>
        <translation>Gewähltes einpassen</translation>
    </message>
    <message>
        <source>List the waves</source>
        <translation>Die Wellen auflisten</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation>In der Matrix</translation>
    </message>
    <message>
        <source>Go on to the next cell to assess</source>
        <translation>Weiter zum nächsten Feld</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>Zurück zum vorigen</translation>
    </message>
    <message>
        <source>All of an assessment</source>
        <translation>Die ganze Einschätzung</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Strg+Umschalt+H</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Strg+Umschalt+F</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} einlesen</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Was in den Spalten steht</translation>
    </message>
    <message>
        <source>Who is meant?</source>
        <translation>Wer ist gemeint?</translation>
    </message>
    <message>
        <source>What the file would do</source>
        <translation>Was die Datei bewirken würde</translation>
    </message>
    <message>
        <source>As a plan of its own…</source>
        <translation>Als eigenen Plan öffnen …</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {cause}. Look whether it is there.</source>
        <translation>{name} ist nicht lesbar: {cause}. Sehen Sie nach, ob die Datei noch da ist.</translation>
    </message>
    <message>
        <source>This is our fault; the plan was left alone.</source>
        <translation>Das ist unser Fehler; der Plan blieb, wie er war.</translation>
    </message>
    <message>
        <source>It isn&apos;t clear what this file holds. Say what it is.</source>
        <translation>Es ist nicht klar, was in dieser Datei steht. Wählen Sie aus, was sie ist.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Im Einzelnen</translation>
    </message>
    <message>
        <source>People and their levels</source>
        <translation>Personen und ihre Stufen</translation>
    </message>
    <message>
        <source>Offerings</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>The DigComp catalogue</source>
        <translation>Der Katalog DigComp</translation>
    </message>
    <message>
        <source>A whole plan (open format)</source>
        <translation>Ein ganzer Plan (offenes Format)</translation>
    </message>
    <message>
        <source>can&apos;t be taken</source>
        <translation>geht nicht</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Eintritt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Austritt</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Personnel number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From level</source>
        <translation>Von Stufe</translation>
    </message>
    <message>
        <source>To level</source>
        <translation>Bis Stufe</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Course seats</source>
        <translation>Kursplätze</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>Spalte {column}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>{n} entry</source>
        <translation>{n} Eintrag</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} Einträge</translation>
    </message>
    <message>
        <source>{n} line can&apos;t be taken. Mend it in the file or leave its column out.</source>
        <translation>{n} Zeile geht nicht. Berichtigen Sie sie in der Datei oder lassen Sie die Spalte weg.</translation>
    </message>
    <message>
        <source>{n} lines can&apos;t be taken. Mend them in the file or leave their column out.</source>
        <translation>{n} Zeilen gehen nicht. Berichtigen Sie sie in der Datei oder lassen Sie die Spalte weg.</translation>
    </message>
    <message>
        <source>The plan says all of this already.</source>
        <translation>Das alles steht schon im Plan.</translation>
    </message>
    <message>
        <source>It comes in as one step: {new} new, {changed} changed. Nothing is deleted.</source>
        <translation>Es kommt in einem Schritt dazu: {new} neu, {changed} geändert. Gelöscht wird nichts.</translation>
    </message>
    <message>
        <source>{come}, {stay}. Once mended, the same file can come again: nothing counts twice.</source>
        <translation>{come}, {stay}. Ausgebessert kann dieselbe Datei noch einmal kommen: nichts zählt doppelt.</translation>
    </message>
    <message>
        <source>{n} answer comes in</source>
        <translation>{n} Antwort kommt herein</translation>
    </message>
    <message>
        <source>{n} answers come in</source>
        <translation>{n} Antworten kommen herein</translation>
    </message>
    <message>
        <source>{n} can’t be read and stays out</source>
        <translation>{n} ist nicht lesbar und bleibt draußen</translation>
    </message>
    <message>
        <source>{n} can’t be read and stay out</source>
        <translation>{n} sind nicht lesbar und bleiben draußen</translation>
    </message>
    <message>
        <source>Taken in, except {which}. Once mended, the same file can be brought in again.</source>
        <translation>Übernommen bis auf {which}. Ausgebessert lässt sich dieselbe Datei noch einmal einlesen.</translation>
    </message>
    <message>
        <source>Levels as of</source>
        <translation>Stufen vom</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <translation>Nur was neu ist</translation>
    </message>
    <message>
        <source>What the plan has already stays exactly as it is.</source>
        <translation>Was schon im Plan steht, bleibt genau so.</translation>
    </message>
    <message>
        <source>This file is</source>
        <translation>Diese Datei ist</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Eingeschätzt von</translation>
    </message>
    <message>
        <source>Column {column}</source>
        <translation>Spalte {column}</translation>
    </message>
    <message>
        <source>These names are almost those of the plan. Who is meant?</source>
        <translation>Diese Namen stehen fast so im Plan. Wer ist gemeint?</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>jemand Neues</translation>
    </message>
    <message>
        <source>something new</source>
        <translation>etwas Neues</translation>
    </message>
    <message>
        <source>the same as {name}</source>
        <translation>dasselbe wie {name}</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei einlesen</translation>
    </message>
    <message>
        <source>Left out: {names}. Drop plans and folders by themselves, without other files.</source>
        <translation>Ausgelassen: {names}. Pläne und Ordner bitte für sich hineinziehen, ohne andere Dateien.</translation>
    </message>
    <message>
        <source>This plan can only be read; nothing can be brought into it.</source>
        <translation>Dieser Plan ist nur zu lesen; es kann nichts hineinkommen.</translation>
    </message>
    <message>
        <source>Making a copy of the plan first …</source>
        <translation>Zuerst wird der Plan gesichert …</translation>
    </message>
    <message>
        <source>Tables and plans</source>
        <translation>Tabellen und Pläne</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>A self-assessment</source>
        <translation>Eine Selbsteinschätzung</translation>
    </message>
    <message>
        <source>Import {file} ({n} of {many})</source>
        <translation>{file} einlesen ({n} von {many})</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Diese Datei auslassen</translation>
    </message>
    <message>
        <source>{n} line can&apos;t be taken. Mend it in the file or empty the answer.</source>
        <translation>{n} Zeile geht nicht. Berichtigen Sie sie in der Datei oder lassen Sie die Antwort leer.</translation>
    </message>
    <message>
        <source>{n} lines can&apos;t be taken. Mend them in the file or empty the answers.</source>
        <translation>{n} Zeilen gehen nicht. Berichtigen Sie sie in der Datei oder lassen Sie die Antworten leer.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Choose something to read and change it here: a line, a bar, a name.</source>
        <translation>Wählen Sie etwas aus, eine Zeile, einen Balken, einen Namen; hier lässt es sich lesen und ändern.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>{n} by the offering</source>
        <translation>{n} laut Angebot</translation>
    </message>
    <message>
        <source>against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>Choose first whose next step it is: a line, a bar.</source>
        <translation>Zuerst auswählen, wessen nächster Schritt es ist: eine Zeile, einen Balken.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>{plan} – copy</source>
        <translation>{plan} – Kopie</translation>
    </message>
    <message>
        <source>Duplicate the plan</source>
        <translation>Plan duplizieren</translation>
    </message>
    <message>
        <source>Copying {plan} …</source>
        <translation>{plan} wird kopiert …</translation>
    </message>
    <message>
        <source>You are in the copy now; {plan} is as it was.</source>
        <translation>Sie sind jetzt in der Kopie; {plan} ist, wie es war.</translation>
    </message>
    <message>
        <source>This plan can only be read here, so it can&apos;t be moved; duplicate it.</source>
        <translation>Dieser Plan ist hier nur zu lesen und bleibt deshalb, wo er ist; duplizieren Sie ihn.</translation>
    </message>
    <message>
        <source>Move or rename the plan</source>
        <translation>Plan verschieben oder umbenennen</translation>
    </message>
    <message>
        <source>The plan lies in {folder} now.</source>
        <translation>Der Plan liegt jetzt in {folder}.</translation>
    </message>
    <message>
        <source>Moving {plan} …</source>
        <translation>{plan} wird verschoben …</translation>
    </message>
    <message>
        <source>Stopped; the plan is where it was.</source>
        <translation>Abgebrochen; der Plan ist, wo er war.</translation>
    </message>
    <message>
        <source>This is our fault; the plan was left alone.</source>
        <translation>Das ist unser Fehler; der Plan blieb, wie er war.</translation>
    </message>
    <message>
        <source>On the clipboard: {path}</source>
        <translation>In der Zwischenablage: {path}</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Early indicator</source>
        <translation>Frühindikator</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Offering</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Learning action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Kept plan</source>
        <translation>Planstand</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Saved matrix view</source>
        <translation>Gespeicherte Matrix-Ansicht</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Skalen</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Developments</source>
        <translation>Entwicklungen</translation>
    </message>
    <message>
        <source>Early indicators</source>
        <translation>Frühindikatoren</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Offerings</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Learning actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Kept plans</source>
        <translation>Planstände</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Saved matrix views</source>
        <translation>Gespeicherte Matrix-Ansichten</translation>
    </message>
</context>
<context>
    <name>LevelTable</name>
    <message>
        <source>Levels on {day}</source>
        <translation>Stufen am {day}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Covered / needed</source>
        <translation>Besetzt / nötig</translation>
    </message>
</context>
<context>
    <name>LevelTime</name>
    <message>
        <source>Who or what</source>
        <translation>Wer oder was</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>held from then on</source>
        <translation>ab dann erreicht</translation>
    </message>
    <message>
        <source>needed, reached</source>
        <translation>nötig, erreicht</translation>
    </message>
    <message>
        <source>needed, {n} level missing</source>
        <translation>nötig, {n} Stufe fehlt</translation>
    </message>
    <message>
        <source>needed, {n} levels missing</source>
        <translation>nötig, {n} Stufen fehlen</translation>
    </message>
    <message>
        <source>No level is asked of anybody here yet.</source>
        <translation>Hier wird noch von niemandem eine Stufe gebraucht.</translation>
    </message>
    <message>
        <source>Levels over time</source>
        <translation>Stufen im Zeitverlauf</translation>
    </message>
    <message>
        <source>level held</source>
        <translation>erreichte Stufe</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>was noch fehlt</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>noch ohne Tag</translation>
    </message>
    <message>
        <source>{level} by {day}</source>
        <translation>{level} bis {day}</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>What each level becomes</source>
        <translation>Was aus jeder Stufe wird</translation>
    </message>
    <message>
        <source>The levels of {title} are in use. Everything that names them follows in one step, and can be taken back.</source>
        <translation>Die Stufen von {title} sind in Gebrauch. Alles, was sie nennt, folgt in einem Schritt und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Change levels</source>
        <translation>Stufen ändern</translation>
    </message>
    <message>
        <source>Levels that are gone</source>
        <translation>Stufen, die wegfallen</translation>
    </message>
    <message>
        <source>stay beyond the scale, as they are</source>
        <translation>bleiben außerhalb der Skala, wie sie sind</translation>
    </message>
    <message>
        <source>become the next lower level</source>
        <translation>werden zur nächstniedrigeren Stufe</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht in Gebrauch</translation>
    </message>
    <message>
        <source>Changes with it: {what}.</source>
        <translation>Ändert sich mit: {what}.</translation>
    </message>
    <message>
        <source>Nothing that is said changes with it.</source>
        <translation>An dem, was gesagt wurde, ändert sich nichts.</translation>
    </message>
    <message>
        <source>{n} own step</source>
        <translation>{n} eigener Schritt</translation>
    </message>
    <message>
        <source>{n} own steps</source>
        <translation>{n} eigene Schritte</translation>
    </message>
    <message>
        <source>{n} prerequisite</source>
        <translation>{n} Voraussetzung</translation>
    </message>
    <message>
        <source>{n} prerequisites</source>
        <translation>{n} Voraussetzungen</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Own steps</source>
        <translation>Eigene Schritte</translation>
    </message>
    <message>
        <source>Offerings</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Counts for months</source>
        <translation>Gilt Monate</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>What can somebody be able to do?</source>
        <translation>Was kann jemand können?</translation>
    </message>
    <message>
        <source>What can people be able to do?</source>
        <translation>Was kann jemand können?</translation>
    </message>
    <message>
        <source>A language, a system, a method: one line each, with the scale it is measured in. A list from a spreadsheet can be pasted.</source>
        <translation>Eine Sprache, ein System, ein Verfahren: je eine Zeile, mit der Skala, in der sie gemessen wird. Eine Liste aus einer Tabelle lässt sich einfügen.</translation>
    </message>
    <message>
        <source>came {day}</source>
        <translation>kam {day}</translation>
    </message>
    <message>
        <source>{n} for</source>
        <translation>{n} dafür</translation>
    </message>
    <message>
        <source>{n} against</source>
        <translation>{n} dagegen</translation>
    </message>
    <message>
        <source>Expected development</source>
        <translation>Erwartete Entwicklung</translation>
    </message>
    <message>
        <source>About when</source>
        <translation>Etwa wann</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Bereit sein bis</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Chance 1–5</source>
        <translation>Chance 1–5</translation>
    </message>
    <message>
        <source>Risk 1–5</source>
        <translation>Risiko 1–5</translation>
    </message>
    <message>
        <source>Risk covered</source>
        <translation>Risiko gedeckt</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Erkennbar an</translation>
    </message>
    <message>
        <source>What do you see coming?</source>
        <translation>Was kommt auf uns zu?</translation>
    </message>
    <message>
        <source>About when? (spring 2028)</source>
        <translation>Etwa wann? (Frühjahr 2028)</translation>
    </message>
    <message>
        <source>A new customer plant, a law, a new system: write it down in a few words and say about when. From that day the program counts back to the last day on which learning can begin.</source>
        <translation>Ein neues Werk des Kunden, ein Gesetz, ein neues System: in wenigen Worten aufschreiben und sagen, wann etwa. Von diesem Tag rechnet das Programm zurück bis zum letzten Tag, an dem das Lernen noch beginnen kann.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>{some} of {all} people</source>
        <translation>{some} von {all} Personen</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Was gebraucht wird</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Sow by</source>
        <translation>Saattermin</translation>
    </message>
    <message>
        <source>Head start</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>0 · {criterion} {got} is below {mark}</source>
        <translation>0 · {criterion} {got} liegt unter {mark}</translation>
    </message>
    <message>
        <source>{some} of {all} rated</source>
        <translation>{some} von {all} bewertet</translation>
    </message>
    <message>
        <source>due since {day}</source>
        <translation>wartet seit {day}</translation>
    </message>
    <message>
        <source>Comes up again</source>
        <translation>Kommt wieder</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktwert</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Wer sich kümmert</translation>
    </message>
    <message>
        <source>Whose idea</source>
        <translation>Wessen Idee</translation>
    </message>
    <message>
        <source>What could we do?</source>
        <translation>Was könnten wir tun?</translation>
    </message>
    <message>
        <source>Whose idea?</source>
        <translation>Wessen Idee?</translation>
    </message>
    <message>
        <source>One line keeps an idea. Later it gets points, and from “decided” on somebody who sees to it and a day on which it comes up again, until it is realised or set aside.</source>
        <translation>Eine Zeile hält eine Idee fest. Später bekommt sie Punkte, und ab „entschieden“ jemanden, der sich kümmert, und einen Tag, an dem sie wieder auf den Tisch kommt, bis sie verwirklicht oder zurückgestellt ist.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lead time in weeks</source>
        <translation>Vorlaufzeit in Wochen</translation>
    </message>
    <message>
        <source>Weeks earlier</source>
        <translation>Wochen früher</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>What is needed? (Polish B1)</source>
        <translation>Was wird gebraucht? (Polnisch B1)</translation>
    </message>
    <message>
        <source>tripped</source>
        <translation>hat angeschlagen</translation>
    </message>
    <message>
        <source>read it again</source>
        <translation>wieder ablesen</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>Early indicator</source>
        <translation>Frühindikator</translation>
    </message>
    <message>
        <source>Announces</source>
        <translation>Kündigt an</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Trips when</source>
        <translation>Schlägt an bei</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Wieder ablesen</translation>
    </message>
    <message>
        <source>What we do then</source>
        <translation>Was wir dann tun</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Trips at</source>
        <translation>Schlägt an</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Which number tells it early?</source>
        <translation>Welche Zahl sagt es früh?</translation>
    </message>
    <message>
        <source>For which development?</source>
        <translation>Für welche Entwicklung?</translation>
    </message>
    <message>
        <source>Trips from</source>
        <translation>Schlägt an ab Wert</translation>
    </message>
    <message>
        <source>Which number will tell you early?</source>
        <translation>Welche Zahl sagt es Ihnen früh?</translation>
    </message>
    <message>
        <source>Say what you read, how often, and from where on it counts; and agree beforehand what you do then. When it trips, the development comes up again.</source>
        <translation>Sagen Sie, was Sie ablesen, wie oft, und ab wann es zählt; und vereinbaren Sie vorher, was Sie dann tun. Schlägt er an, kommt die Entwicklung wieder auf den Tisch.</translation>
    </message>
    <message>
        <source>Who? (Weber, Kaya or 2)</source>
        <translation>Wer? (Weber, Kaya oder 2)</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>What will it ask of us?</source>
        <translation>Was wird es uns abverlangen?</translation>
    </message>
    <message>
        <source>Who must be able to do what, and how well? What must be in place: a role, a process, a decision paper? Each need gets its own last day to begin.</source>
        <translation>Wer muss was können, und wie gut? Was muss stehen: eine Rolle, ein Prozess, eine Entscheidungsvorlage? Jeder Bedarf bekommt seinen eigenen Saattermin.</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>wiederkehrend</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Course seats</source>
        <translation>Kursplätze</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Offering</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>A course, a tandem, a trade fair …</source>
        <translation>Ein Kurs, ein Tandem, eine Messe …</translation>
    </message>
    <message>
        <source>Levels (A1 → A2)</source>
        <translation>Stufen (A1 → A2)</translation>
    </message>
    <message>
        <source>Which ways to learn are there?</source>
        <translation>Welche Wege zum Lernen gibt es?</translation>
    </message>
    <message>
        <source>A course with its terms, a colleague to learn with, a trade fair: with them the last day to begin gets sharper. Without one, a level takes as long as its own step says.</source>
        <translation>Ein Kurs mit seinen Terminen, eine Kollegin zum Mitlernen, eine Messe: Damit wird der Saattermin genauer. Ohne Angebot dauert eine Stufe so lange, wie ihr eigener Schritt es sagt.</translation>
    </message>
    <message>
        <source>here today</source>
        <translation>heute da</translation>
    </message>
    <message>
        <source>left, or not here yet</source>
        <translation>gegangen oder noch nicht da</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden je Woche</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Target role</source>
        <translation>Zielrolle</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Dabei seit</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Geht am</translation>
    </message>
    <message>
        <source>Personnel number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <source>Write a name and press Enter, or paste a whole list from a spreadsheet: names, teams and learning hours a week side by side.</source>
        <translation>Einen Namen schreiben und Eingabe drücken, oder eine ganze Liste aus einer Tabelle einfügen: Namen, Teams und Lernstunden je Woche nebeneinander.</translation>
    </message>
    <message>
        <source>linked to nothing yet</source>
        <translation>noch nicht verknüpft</translation>
    </message>
    <message>
        <source>against {names}</source>
        <translation>gegen {names}</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>forecast of {title}</source>
        <translation>Voraussage zu {title}</translation>
    </message>
    <message>
        <source>{n} signal</source>
        <translation>{n} Signal</translation>
    </message>
    <message>
        <source>{n} signals</source>
        <translation>{n} Signale</translation>
    </message>
    <message>
        <source>a conviction</source>
        <translation>eine Überzeugung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Stützt sich auf</translation>
    </message>
    <message>
        <source>Conviction</source>
        <translation>Überzeugung</translation>
    </message>
    <message>
        <source>Forecast of</source>
        <translation>Voraussage zu</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Of the score</source>
        <translation>Am Punktwert</translation>
    </message>
    <message>
        <source>Out below</source>
        <translation>Scheidet aus unter</translation>
    </message>
    <message>
        <source>Ideas rated</source>
        <translation>Bewertete Ideen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What makes an idea a good one?</source>
        <translation>Was macht eine Idee zu einer guten?</translation>
    </message>
    <message>
        <source>Weight (50)</source>
        <translation>Gewicht (50)</translation>
    </message>
    <message>
        <source>Out below … points</source>
        <translation>Scheidet aus unter … Punkten</translation>
    </message>
    <message>
        <source>Name what counts, and how much: gain 50, effort 30, fit 20. Whoever rates an idea gives 0 to 10 points for each; below a mark you set, an idea is out, whatever the rest says.</source>
        <translation>Nennen Sie, was zählt und wie viel: Nutzen 50, Aufwand 30, Passung 20. Wer eine Idee bewertet, gibt für jedes 0 bis 10 Punkte; unter einer Marke, die Sie setzen, ist eine Idee raus, was auch immer der Rest sagt.</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>Was wurde entschieden?</translation>
    </message>
    <message>
        <source>Why, in your own words?</source>
        <translation>Warum, in eigenen Worten?</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>Von wem?</translation>
    </message>
    <message>
        <source>What was decided, and what does it rest on?</source>
        <translation>Was wurde entschieden, und worauf stützt es sich?</translation>
    </message>
    <message>
        <source>A decision names a forecast, signals, or a conviction in your own words. Later you see whether it carried.</source>
        <translation>Eine Entscheidung nennt eine Voraussage, Signale oder eine Überzeugung in eigenen Worten. Später sehen Sie, ob das getragen hat.</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Spricht für</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>What did you hear, see or conclude?</source>
        <translation>Was wurde gehört, gesehen, gefolgert?</translation>
    </message>
    <message>
        <source>From whom?</source>
        <translation>Von wem?</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Traces of the future</source>
        <translation>Spuren der Zukunft</translation>
    </message>
    <message>
        <source>A remark of a customer, an advert, something that follows from the rest: one sentence is enough. Later you link it to the development it speaks for.</source>
        <translation>Eine Bemerkung eines Kunden, eine Anzeige, etwas, das aus dem Übrigen folgt: Ein Satz genügt. Später wird er mit der Entwicklung verknüpft, für die er spricht.</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} von {all}</translation>
    </message>
    <message>
        <source>Levels, the lowest first</source>
        <translation>Stufen, die unterste zuerst</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>Beschrieben</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>What does it measure?</source>
        <translation>Was misst sie?</translation>
    </message>
    <message>
        <source>Levels (new, able, master)</source>
        <translation>Stufen (neu, sicher, Meister)</translation>
    </message>
    <message>
        <source>Levels in your own words</source>
        <translation>Stufen in eigenen Worten</translation>
    </message>
    <message>
        <source>0 to 4, 0 to 5, languages and the qualifications framework are built in. A scale of your own has a name and its levels, the lowest first; the details say what each looks like.</source>
        <translation>0 bis 4, 0 bis 5, Sprachen und der Qualifikationsrahmen sind eingebaut. Eine eigene Skala hat einen Namen und ihre Stufen, die unterste zuerst; die Einzelheiten sagen, woran man jede erkennt.</translation>
    </message>
    <message>
        <source>{weeks} behind</source>
        <translation>{weeks} Rückstand</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Verknüpfen …</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Paste lines as new records</source>
        <translation>Zeilen als neue Einträge einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation>Spricht gegen</translation>
    </message>
    <message>
        <source>Who it is asked of</source>
        <translation>Von wem es verlangt wird</translation>
    </message>
    <message>
        <source>Rests on signals</source>
        <translation>Stützt sich auf Signale</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>Im Zeitplan zeigen</translation>
    </message>
    <message>
        <source>Nothing here fits what is chosen above.</source>
        <translation>Nichts hier passt zu dem, was oben gewählt ist.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter by {what}</source>
        <translation>Filtern nach: {what}</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>{n} column has no room here</source>
        <translation>{n} Spalte hat hier keinen Platz</translation>
    </message>
    <message>
        <source>{n} columns have no room here</source>
        <translation>{n} Spalten haben hier keinen Platz</translation>
    </message>
    <message>
        <source>Take the filter “{name}” away</source>
        <translation>Filter „{name}“ wegnehmen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Early indicators</source>
        <translation>Frühindikatoren</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Strukturen</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Skalen</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht angesehen</translation>
    </message>
    <message>
        <source>look again now</source>
        <translation>jetzt wieder ansehen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Whose goal</source>
        <translation>Wessen Ziel</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreicht bis</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Every (days)</source>
        <translation>Alle (Tage)</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>What do you want to reach?</source>
        <translation>Was wollen Sie erreichen?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wer?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>A goal stays in view until it is realised, or given up with a reason. Give it a rhythm, and Focus reminds of it.</source>
        <translation>Ein Ziel bleibt im Blick, bis es verwirklicht ist oder mit einem Grund aufgegeben wird. Mit einem Rhythmus erinnert „Im Blick“ daran.</translation>
    </message>
    <message>
        <source>Looked at today</source>
        <translation>Heute angesehen</translation>
    </message>
    <message>
        <source>{n} day past the rhythm</source>
        <translation>seit {n} Tag dran</translation>
    </message>
    <message>
        <source>{n} days past the rhythm</source>
        <translation>seit {n} Tagen dran</translation>
    </message>
    <message>
        <source>not spoken yet</source>
        <translation>noch nicht gesprochen</translation>
    </message>
    <message>
        <source>wants a contact</source>
        <translation>will einen Kontakt</translation>
    </message>
    <message>
        <source>within the rhythm</source>
        <translation>im Rhythmus</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation>Wieder sprechen</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Developments</source>
        <translation>Entwicklungen</translation>
    </message>
    <message>
        <source>Who do we work for or with?</source>
        <translation>Für wen oder mit wem arbeiten wir?</translation>
    </message>
    <message>
        <source>Speak every … days</source>
        <translation>Alle … Tage sprechen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Who do you work for, and with whom?</source>
        <translation>Für wen arbeiten Sie, und mit wem?</translation>
    </message>
    <message>
        <source>Customers, their customers, the department next door, suppliers: whoever sees the future earlier than you do. With a rhythm none of them is forgotten.</source>
        <translation>Kunden, deren Kunden, die Abteilung nebenan, Lieferanten: wer die Zukunft früher sieht als Sie. Mit einem Rhythmus wird niemand vergessen.</translation>
    </message>
    <message>
        <source>Spoken today</source>
        <translation>Heute gesprochen</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Target of</source>
        <translation>Ziel von</translation>
    </message>
    <message>
        <source>Later changes</source>
        <translation>Spätere Änderungen</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Wer sie innehat</translation>
    </message>
    <message>
        <source>What is the role called?</source>
        <translation>Wie heißt die Rolle?</translation>
    </message>
    <message>
        <source>Asks for (Polish B1, Testing 3)</source>
        <translation>Verlangt (Polnisch B1, Versuch 3)</translation>
    </message>
    <message>
        <source>Which roles are there, and will there be?</source>
        <translation>Welche Rollen gibt es, welche wird es geben?</translation>
    </message>
    <message>
        <source>A role asks for competencies at a level. Whoever makes it a target role sees what is still missing, and by when learning has to begin.</source>
        <translation>Eine Rolle verlangt Kompetenzen auf einer Stufe. Wer sie als Zielrolle wählt, sieht, was noch fehlt und bis wann das Lernen beginnen muss.</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>Wer dazugehört</translation>
    </message>
    <message>
        <source>What is the team called?</source>
        <translation>Wie heißt das Team?</translation>
    </message>
    <message>
        <source>Who works together?</source>
        <translation>Wer arbeitet zusammen?</translation>
    </message>
    <message>
        <source>A name is enough, or paste a list of them. People are put into a team in their own list; on the left every team can be looked at alone.</source>
        <translation>Ein Name genügt, oder eine ganze Liste einfügen. Personen kommen in ihrer eigenen Liste in ein Team; links lässt sich jedes Team für sich ansehen.</translation>
    </message>
    <message>
        <source>{head} (no room)</source>
        <translation>{head} (kein Platz)</translation>
    </message>
    <message>
        <source>sow by {day}</source>
        <translation>Saattermin {day}</translation>
    </message>
    <message>
        <source>ready by {day}</source>
        <translation>bereit bis {day}</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>What must be in place?</source>
        <translation>Was muss bereitstehen?</translation>
    </message>
    <message>
        <source>Kind (process)</source>
        <translation>Art (Prozess)</translation>
    </message>
    <message>
        <source>Who sees to it?</source>
        <translation>Wer kümmert sich?</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Einzelheiten öffnen</translation>
    </message>
    <message>
        <source>One stage back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>One stage on</source>
        <translation>Einen Schritt weiter</translation>
    </message>
    <message>
        <source>A role, a process, a decision paper, an agreement: structures take time as learning does. Each goes from open over drafted and agreed to in force.</source>
        <translation>Eine Rolle, ein Prozess, eine Entscheidungsvorlage, eine Vereinbarung: Strukturen brauchen Zeit wie das Lernen. Jede geht von offen über im Entwurf und vereinbart bis in Kraft.</translation>
    </message>
    <message>
        <source>New: {names}. Enter once more adds it too.</source>
        <translation>Neu: {names}. Noch einmal Eingabe, und es wird mit angelegt.</translation>
    </message>
    <message>
        <source>New: {names}. Enter once more adds them too.</source>
        <translation>Neu: {names}. Noch einmal Eingabe, und alles wird mit angelegt.</translation>
    </message>
    <message>
        <source>{new} (or is {known} meant?)</source>
        <translation>{new} (oder ist {known} gemeint?)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Move into category</source>
        <translation>In Kategorie verschieben</translation>
    </message>
    <message>
        <source>Fold all categories</source>
        <translation>Alle Kategorien zuklappen</translation>
    </message>
    <message>
        <source>Open all categories</source>
        <translation>Alle Kategorien aufklappen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>level {n}</source>
        <translation>Ebene {n}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Doppelte suchen …</translation>
    </message>
    <message>
        <source>Team view</source>
        <translation>Teamübersicht</translation>
    </message>
    <message>
        <source>Seats left</source>
        <translation>Kursplätze frei</translation>
    </message>
    <message>
        <source>Ask for it in a development…</source>
        <translation>Für eine Entwicklung verlangen …</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>By what is planned</source>
        <translation>Nach dem Geplanten</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>Gedeckt durch</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>What could cost us dearly?</source>
        <translation>Was könnte uns teuer zu stehen kommen?</translation>
    </message>
    <message>
        <source>Risk 1–5 (3)</source>
        <translation>Risiko 1–5 (3)</translation>
    </message>
    <message>
        <source>something</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>A development with a risk from 1 to 5 stands here, with the structures and competencies that cover it. What you say about it is never overwritten; what does not fit is said.</source>
        <translation>Hier steht jede Entwicklung mit einem Risiko von 1 bis 5, mit den Strukturen und Kompetenzen, die es decken. Was Sie dazu sagen, wird nie überschrieben; was nicht passt, steht dabei.</translation>
    </message>
    <message>
        <source>{n}, the first by {day}</source>
        <translation>{n}, zuerst bis {day}</translation>
    </message>
    <message>
        <source>more than one development</source>
        <translation>mehr als einer Entwicklung</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Dient</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Profile…</source>
        <translation>Profil …</translation>
    </message>
    <message>
        <source>This is a table already.</source>
        <translation>Das ist schon eine Tabelle.</translation>
    </message>
    <message>
        <source>Add what it will ask of us…</source>
        <translation>Ergänzen, was sie von uns verlangt …</translation>
    </message>
    <message>
        <source>Copy needs from another development…</source>
        <translation>Bedarf einer anderen Entwicklung übernehmen …</translation>
    </message>
    <message>
        <source>Needs of a role…</source>
        <translation>Bedarf aus einer Rolle …</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Take in a built-in scale…</source>
        <translation>Eingebaute Skala aufnehmen …</translation>
    </message>
    <message>
        <source>All built-in scales are in this plan already.</source>
        <translation>Alle eingebauten Skalen stehen schon in diesem Plan.</translation>
    </message>
    <message>
        <source>Which scale?</source>
        <translation>Welche Skala?</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Zuerst eine Zeile auswählen.</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Neu: {kind}</translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>Learning time of {name}</source>
        <translation>Lernzeit von {name}</translation>
    </message>
    <message>
        <source>{n} week over the learning time</source>
        <translation>{n} Woche über der Lernzeit</translation>
    </message>
    <message>
        <source>{n} weeks over the learning time</source>
        <translation>{n} Wochen über der Lernzeit</translation>
    </message>
    <message>
        <source>Learning time · {name}</source>
        <translation>Lernzeit · {name}</translation>
    </message>
    <message>
        <source>hours a week, none entered</source>
        <translation>Stunden je Woche, keine eingetragen</translation>
    </message>
    <message>
        <source>hours a week, {hours} available</source>
        <translation>Stunden je Woche, verfügbar {hours}</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Whose: {what}</source>
        <translation>Wessen: {what}</translation>
    </message>
    <message>
        <source>Nothing with hours is planned here.</source>
        <translation>Hier ist nichts mit Stunden geplant.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>hours a week, {n} person</source>
        <translation>Stunden je Woche, {n} Person</translation>
    </message>
    <message>
        <source>hours a week, {n} people</source>
        <translation>Stunden je Woche, {n} Personen</translation>
    </message>
    <message>
        <source>{n} person</source>
        <translation>{n} Person</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <source>{planned} of {there}</source>
        <translation>{planned} von {there}</translation>
    </message>
    <message>
        <source>{hours} too many</source>
        <translation>{hours} zu viel</translation>
    </message>
    <message>
        <source>{n} person has too much</source>
        <translation>{n} Person hat zu viel</translation>
    </message>
    <message>
        <source>{n} people have too much</source>
        <translation>{n} Personen haben zu viel</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Woche ab {day}</translation>
    </message>
    <message>
        <source>Whoever is chosen</source>
        <translation>Gewählte Person</translation>
    </message>
</context>
<context>
    <name>LoadTime</name>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Hours planned</source>
        <translation>Geplante Stunden</translation>
    </message>
    <message>
        <source>Hours there are</source>
        <translation>Vorhandene Stunden</translation>
    </message>
    <message>
        <source>People with too much</source>
        <translation>Personen mit zu viel</translation>
    </message>
    <message>
        <source>Nothing with hours is planned yet.</source>
        <translation>Noch ist nichts mit Stunden geplant.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Load over time</source>
        <translation>Auslastung im Zeitverlauf</translation>
    </message>
    <message>
        <source>hours a week, spread evenly over each action</source>
        <translation>Stunden in der Woche, gleichmäßig über jede Maßnahme verteilt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>hours there are</source>
        <translation>vorhandene Stunden</translation>
    </message>
    <message>
        <source>too much for somebody</source>
        <translation>für jemanden zu viel</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} week too full</source>
        <translation>{n} Woche zu voll</translation>
    </message>
    <message>
        <source>{n} weeks too full</source>
        <translation>{n} Wochen zu voll</translation>
    </message>
    <message>
        <source>nobody has too much to learn</source>
        <translation>niemand hat zu viel zu lernen</translation>
    </message>
    <message>
        <source>the first from {day}</source>
        <translation>die erste ab {day}</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Only what is late or open</source>
        <translation>Nur was zu spät oder offen ist</translation>
    </message>
    <message>
        <source>Late or open</source>
        <translation>Zu spät, offen</translation>
    </message>
    <message>
        <source>Serves more than one</source>
        <translation>Dient mehreren</translation>
    </message>
    <message>
        <source>Serves several</source>
        <translation>Dient mehreren</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Pull from a development or a goal to name a need.</source>
        <translation>Ziehen Sie von einer Entwicklung oder einem Ziel, um Bedarf zu nennen.</translation>
    </message>
    <message>
        <source>It is asked for already; name who else needs it.</source>
        <translation>Das wird schon verlangt; nennen Sie, wer es noch braucht.</translation>
    </message>
    <message>
        <source>It is brought in time; there is nothing to plan.</source>
        <translation>Das wird rechtzeitig erreicht; es gibt nichts zu planen.</translation>
    </message>
    <message>
        <source>Lines begin at a development or at a need; choose one.</source>
        <translation>Linien beginnen bei einer Entwicklung oder einem Bedarf; wählen Sie dort eine Stelle.</translation>
    </message>
    <message>
        <source>Several needs stand here; open one of them and delete it there.</source>
        <translation>Hier steht der Bedarf mehrerer Entwicklungen; öffnen Sie einen davon und löschen Sie ihn dort.</translation>
    </message>
    <message>
        <source>The map as a table</source>
        <translation>Die Karte als Tabelle</translation>
    </message>
    <message>
        <source>Look at the details (Enter)</source>
        <translation>Einzelheiten ansehen (Eingabe)</translation>
    </message>
    <message>
        <source>Pull a line… (L)</source>
        <translation>Linie ziehen … (L)</translation>
    </message>
    <message>
        <source>Plan it the best way</source>
        <translation>Auf dem besten Weg planen</translation>
    </message>
    <message>
        <source>Copy needs from another development…</source>
        <translation>Bedarf einer anderen Entwicklung übernehmen …</translation>
    </message>
    <message>
        <source>Fold or open what it asks for (Space)</source>
        <translation>Bedarf ein- oder ausklappen (Leertaste)</translation>
    </message>
    <message>
        <source>Fold or open everything</source>
        <translation>Alles ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Map of developments, needs and learning</source>
        <translation>Karte der Entwicklungen, des Bedarfs und des Lernens</translation>
    </message>
    <message>
        <source>Round: competency · square: structure · pull a line from a development to name a need, from a need to plan it · a need without a line to the right has no plan</source>
        <translation>Rund: Kompetenz · eckig: Struktur · Linie von einer Entwicklung ziehen: Bedarf nennen, von einem Bedarf: planen · ohne Linie nach rechts ist noch nichts geplant</translation>
    </message>
    <message>
        <source>{some} of {all} prepared</source>
        <translation>{some} von {all} vorbereitet</translation>
    </message>
    <message>
        <source>What is coming, what it will ask of us, what we do for it: the map shows it in three columns, with lines between. It begins with one line, like “Polish B1, Weber + Kaya, spring 2028”.</source>
        <translation>Was kommt, was es von uns verlangt, was wir dafür tun: Die Karte zeigt es in drei Spalten, mit Linien dazwischen. Sie beginnt mit einer Zeile, etwa „Polnisch B1, Weber + Kaya, Frühjahr 2028“.</translation>
    </message>
    <message>
        <source>What does the future ask of us?</source>
        <translation>Was verlangt die Zukunft von uns?</translation>
    </message>
    <message>
        <source>What does {title} ask of us?</source>
        <translation>Was verlangt {title} von uns?</translation>
    </message>
    <message>
        <source>What is needed, how well, and who</source>
        <translation>Was gebraucht wird, wie gut, und von wem</translation>
    </message>
    <message>
        <source>Polish B1, Weber + Kaya</source>
        <translation>Polnisch B1, Weber + Kaya</translation>
    </message>
    <message>
        <source>Release flow, Weber, 12 weeks</source>
        <translation>Freigabeablauf, Weber, 12 Wochen</translation>
    </message>
    <message>
        <source>What, how well, who: in any order.</source>
        <translation>Was, wie gut, wer: in beliebiger Reihenfolge.</translation>
    </message>
    <message>
        <source>A need can’t lead to itself; pull to the right.</source>
        <translation>Ein Bedarf führt nicht zu sich selbst; ziehen Sie nach rechts.</translation>
    </message>
    <message>
        <source>Name a need</source>
        <translation>Bedarf nennen</translation>
    </message>
    <message>
        <source>What is expected doesn’t ask for itself; pull to the middle to name a need.</source>
        <translation>Was kommt, verlangt nicht sich selbst; ziehen Sie in die Mitte, um Bedarf zu nennen.</translation>
    </message>
    <message>
        <source>First what is needed, then how it is learned: pull to the middle.</source>
        <translation>Erst was gebraucht wird, dann wie es gelernt wird: Ziehen Sie in die Mitte.</translation>
    </message>
    <message>
        <source>Give it its day</source>
        <translation>Tag festlegen</translation>
    </message>
    <message>
        <source>Pull to the right: to learning, or to an empty place.</source>
        <translation>Ziehen Sie nach rechts: zu einer Maßnahme oder an eine freie Stelle.</translation>
    </message>
    <message>
        <source>A structure isn’t learned; pull to an empty place to give it its day.</source>
        <translation>Eine Struktur wird nicht gelernt; ziehen Sie an eine freie Stelle, um ihren Tag festzulegen.</translation>
    </message>
    <message>
        <source>Take this offering</source>
        <translation>Dieses Angebot nehmen</translation>
    </message>
    <message>
        <source>Take part in it</source>
        <translation>Daran teilnehmen</translation>
    </message>
    <message>
        <source>the last one with its buffer</source>
        <translation>der letzte mit Puffer</translation>
    </message>
    <message>
        <source>each person, as ideas</source>
        <translation>jede Person, als Ideen</translation>
    </message>
    <message>
        <source>offering</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Expected developments</source>
        <translation>Erwartete Entwicklungen</translation>
    </message>
    <message>
        <source>What they will ask of us</source>
        <translation>Was sie von uns verlangen</translation>
    </message>
    <message>
        <source>What we do for it</source>
        <translation>Was wir dafür tun</translation>
    </message>
    <message>
        <source>What I expect and aim for</source>
        <translation>Was kommt und was ich will</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>What I do for it</source>
        <translation>Was ich dafür tue</translation>
    </message>
    <message>
        <source>What would it ask of us?</source>
        <translation>Was würde es verlangen?</translation>
    </message>
    <message>
        <source>For a day of its own</source>
        <translation>Für einen eigenen Tag</translation>
    </message>
    <message>
        <source>name the first need</source>
        <translation>den ersten Bedarf nennen</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>noch ohne Tag</translation>
    </message>
    <message>
        <source>{n} need</source>
        <translation>{n} × Bedarf</translation>
    </message>
    <message>
        <source>{n} needs</source>
        <translation>{n} × Bedarf</translation>
    </message>
    <message>
        <source>serves {n}</source>
        <translation>dient {n}</translation>
    </message>
    <message>
        <source>serves {n} development</source>
        <translation>dient {n} Entwicklung</translation>
    </message>
    <message>
        <source>serves {n} developments</source>
        <translation>dient {n} Entwicklungen</translation>
    </message>
    <message>
        <source>folded: {what}</source>
        <translation>eingeklappt: {what}</translation>
    </message>
    <message>
        <source>for {names}</source>
        <translation>für {names}</translation>
    </message>
    <message>
        <source>leads to {names}</source>
        <translation>führt zu {names}</translation>
    </message>
    <message>
        <source>nothing is planned for it</source>
        <translation>dafür ist nichts geplant</translation>
    </message>
    <message>
        <source>Expected development</source>
        <translation>Erwartete Entwicklung</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Was sie verlangt</translation>
    </message>
    <message>
        <source>What is done for it</source>
        <translation>Was dafür getan wird</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Bereit sein bis</translation>
    </message>
    <message>
        <source>Sow by</source>
        <translation>Saattermin</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Dient</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>{n} person to name</source>
        <translation>{n} Person offen</translation>
    </message>
    <message>
        <source>{n} people to name</source>
        <translation>{n} Personen offen</translation>
    </message>
    <message>
        <source>Where does its line lead?</source>
        <translation>Wohin führt die Linie?</translation>
    </message>
    <message>
        <source>Pull the line</source>
        <translation>Linie ziehen</translation>
    </message>
    <message>
        <source>Copy needs to {title}</source>
        <translation>Bedarf übernehmen für {title}</translation>
    </message>
    <message>
        <source>Days follow from this development; structures begin anew.</source>
        <translation>Die Tage folgen aus dieser Entwicklung; Strukturen beginnen von vorn.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>From which development?</source>
        <translation>Von welcher Entwicklung?</translation>
    </message>
    <message>
        <source>What it will ask for too</source>
        <translation>Was auch sie verlangen wird</translation>
    </message>
    <message>
        <source>Round: competency · square: structure</source>
        <translation>Rund: Kompetenz · eckig: Struktur</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>also for {names}</source>
        <translation>auch für {names}</translation>
    </message>
    <message>
        <source>Candidates for {what}</source>
        <translation>Wer für {what} infrage kommt</translation>
    </message>
    <message>
        <source>no term fits</source>
        <translation>kein Termin passt</translation>
    </message>
    <message>
        <source>alphabetical; how long it would take</source>
        <translation>nach dem Alphabet; wie lange es dauern würde</translation>
    </message>
    <message>
        <source>no need named yet</source>
        <translation>noch kein Bedarf genannt</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Without a role</source>
        <translation>Ohne Rolle</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine Stufe</translation>
    </message>
    <message>
        <source>needed {level}</source>
        <translation>nötig {level}</translation>
    </message>
    <message>
        <source>covered {some} of {all}</source>
        <translation>besetzt {some} von {all}</translation>
    </message>
    <message>
        <source>only one person can do it</source>
        <translation>nur eine Person kann es</translation>
    </message>
    <message>
        <source>{some} of {all} people</source>
        <translation>{some} von {all} Personen</translation>
    </message>
    <message>
        <source>In company: only what is needed is shown, no levels.</source>
        <translation>In Gesellschaft: Nur was nötig ist, keine Stufen.</translation>
    </message>
    <message>
        <source>level today</source>
        <translation>Stufe heute</translation>
    </message>
    <message>
        <source>level on {day}</source>
        <translation>Stufe am {day}</translation>
    </message>
    <message>
        <source>Colour: gap to what is needed, not the level</source>
        <translation>Farbe: Lücke zum Soll, nicht die Stufe</translation>
    </message>
    <message>
        <source>Label: {when}</source>
        <translation>Zeichen: {when}</translation>
    </message>
    <message>
        <source>›needed level</source>
        <translation>›Soll-Stufe</translation>
    </message>
    <message>
        <source>Covered / needed</source>
        <translation>Besetzt / nötig</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>nur eine</translation>
    </message>
    <message>
        <source>Earlier assessments stay as they are.</source>
        <translation>Frühere Einschätzungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Einschätzen</translation>
    </message>
    <message>
        <source>for ever, or like 31.12.2028</source>
        <translation>unbegrenzt, oder etwa 31.12.2028</translation>
    </message>
    <message>
        <source>certificate, test, link</source>
        <translation>Zeugnis, Prüfung, Verweis</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer sagt es</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Enter {n} level</source>
        <translation>{n} Stufe eintragen</translation>
    </message>
    <message>
        <source>Enter {n} levels</source>
        <translation>{n} Stufen eintragen</translation>
    </message>
    <message>
        <source>Paste levels</source>
        <translation>Stufen einfügen</translation>
    </message>
    <message>
        <source>{n} cell is not understood and stays as it is:</source>
        <translation>{n} Feld ist nicht zu verstehen und bleibt, wie es ist:</translation>
    </message>
    <message>
        <source>{n} cells are not understood and stay as they are:</source>
        <translation>{n} Felder sind nicht zu verstehen und bleiben, wie sie sind:</translation>
    </message>
    <message>
        <source>{n} cell lies beyond the matrix and is left out.</source>
        <translation>{n} Feld liegt außerhalb der Matrix und bleibt weg.</translation>
    </message>
    <message>
        <source>{n} cells lie beyond the matrix and are left out.</source>
        <translation>{n} Felder liegen außerhalb der Matrix und bleiben weg.</translation>
    </message>
    <message>
        <source>from {day}: {level}</source>
        <translation>ab {day}: {level}</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>and {n} earlier one</source>
        <translation>und {n} frühere</translation>
    </message>
    <message>
        <source>and {n} earlier ones</source>
        <translation>und {n} frühere</translation>
    </message>
    <message>
        <source>{n} level</source>
        <translation>{n} Stufe</translation>
    </message>
    <message>
        <source>{n} levels</source>
        <translation>{n} Stufen</translation>
    </message>
    <message>
        <source>The self-assessment is {amount} above the manager&apos;s.</source>
        <translation>Die Selbsteinschätzung liegt {amount} über der der Führungskraft.</translation>
    </message>
    <message>
        <source>The self-assessment is {amount} below the manager&apos;s.</source>
        <translation>Die Selbsteinschätzung liegt {amount} unter der der Führungskraft.</translation>
    </message>
    <message>
        <source>What {level} means</source>
        <translation>Was {level} heißt</translation>
    </message>
    <message>
        <source>a fixed day</source>
        <translation>ein fester Tag</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>In the whole plan</source>
        <translation>Im ganzen Plan</translation>
    </message>
    <message>
        <source>covered today</source>
        <translation>heute besetzt</translation>
    </message>
    <message>
        <source>covered on {day}</source>
        <translation>am {day} besetzt</translation>
    </message>
    <message>
        <source>for {n} person</source>
        <translation>für {n} Person</translation>
    </message>
    <message>
        <source>for {n} people</source>
        <translation>für {n} Personen</translation>
    </message>
    <message>
        <source>in {n} competency</source>
        <translation>in {n} Kompetenz</translation>
    </message>
    <message>
        <source>in {n} competencies</source>
        <translation>in {n} Kompetenzen</translation>
    </message>
    <message>
        <source>{what}; {kind}, {day}.</source>
        <translation>{what}; {kind}, {day}.</translation>
    </message>
    <message>
        <source>This plan can only be read here.</source>
        <translation>Dieser Plan kann hier nur gelesen werden.</translation>
    </message>
    <message>
        <source>Noted, but {level} counts: another assessment of today, or of a later day, weighs more.</source>
        <translation>Notiert, aber es gilt {level}: Eine andere Einschätzung von heute oder später zählt mehr.</translation>
    </message>
    <message>
        <source>Assessments are never deleted: type a new level, or take the last one back with undo.</source>
        <translation>Einschätzungen werden nie gelöscht: eine neue Stufe tippen, oder die letzte mit Rückgängig zurücknehmen.</translation>
    </message>
    <message>
        <source>{n} cell copied</source>
        <translation>{n} Feld kopiert</translation>
    </message>
    <message>
        <source>{n} cells copied</source>
        <translation>{n} Felder kopiert</translation>
    </message>
    <message>
        <source>There is no level on the clipboard; copy some cells.</source>
        <translation>In der Zwischenablage steht keine Stufe; zuerst einige Felder kopieren.</translation>
    </message>
    <message>
        <source>There is no level above that could be filled down.</source>
        <translation>Darüber steht keine Stufe, die nach unten ausgefüllt werden könnte.</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag …</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Only what is needed</source>
        <translation>Nur was gebraucht wird</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>At a day</source>
        <translation>Zu einem Tag</translation>
    </message>
    <message>
        <source>At {day}</source>
        <translation>Zum {day}</translation>
    </message>
    <message>
        <source>Grouped: {what}</source>
        <translation>Gruppiert: {what}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Only gaps</source>
        <translation>Nur Lücken</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Gebraucht für</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>gebraucht</translation>
    </message>
    <message>
        <source>Levels on which day?</source>
        <translation>Stufen an welchem Tag?</translation>
    </message>
    <message>
        <source>What is planned until then counts as done; what lapses or leaves is gone.</source>
        <translation>Was bis dahin geplant ist, zählt als getan; was verfällt oder geht, ist weg.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>24.3.2027, “in 6 months” or “Q3 2027”</source>
        <translation>24.3.2027, „in 6 Monaten“ oder „Q3 2027“</translation>
    </message>
    <message>
        <source>Write a day, like 24.3.2027.</source>
        <translation>Einen Tag schreiben, etwa 24.3.2027.</translation>
    </message>
    <message>
        <source>Assess…</source>
        <translation>Einschätzen …</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Felder kopieren</translation>
    </message>
    <message>
        <source>Paste levels…</source>
        <translation>Stufen einfügen …</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Fold or open the group</source>
        <translation>Gruppe zu- oder aufklappen</translation>
    </message>
    <message>
        <source>Fold or open the category</source>
        <translation>Kategorie zu- oder aufklappen</translation>
    </message>
    <message>
        <source>As a plain table</source>
        <translation>Als einfache Tabelle</translation>
    </message>
    <message>
        <source>Matrix of people and competencies</source>
        <translation>Matrix aus Personen und Kompetenzen</translation>
    </message>
    <message>
        <source>Who can do what?</source>
        <translation>Wer kann was?</translation>
    </message>
    <message>
        <source>The matrix needs people and competencies. Write them, or paste them from a spreadsheet, in the tabs People and Catalogue above.</source>
        <translation>Die Matrix braucht Personen und Kompetenzen. Sie lassen sich oben unter Personen und Katalog schreiben oder aus einer Tabelle einfügen.</translation>
    </message>
    <message>
        <source>Paste names or a matrix…</source>
        <translation>Namen oder Matrix einfügen …</translation>
    </message>
    <message>
        <source>Typed levels: {kind}</source>
        <translation>Getippte Stufen: {kind}</translation>
    </message>
    <message>
        <source>Everybody, by name</source>
        <translation>Alle, nach Namen</translation>
    </message>
    <message>
        <source>by name alone</source>
        <translation>nur nach Namen</translation>
    </message>
    <message>
        <source>as in the catalogue</source>
        <translation>wie im Katalog</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Namen</translation>
    </message>
    <message>
        <source>most gaps first</source>
        <translation>die meisten Lücken zuerst</translation>
    </message>
    <message>
        <source>underlined: due again</source>
        <translation>unterstrichen: neu einzuschätzen</translation>
    </message>
    <message>
        <source>corner: runs out</source>
        <translation>Ecke: läuft ab</translation>
    </message>
    <message>
        <source>Assess in turn…</source>
        <translation>Einschätzungsrunde …</translation>
    </message>
    <message>
        <source>Self-assessment sheets…</source>
        <translation>Bögen zur Selbsteinschätzung …</translation>
    </message>
    <message>
        <source>Profile of this person…</source>
        <translation>Profil dieser Person …</translation>
    </message>
    <message>
        <source>then: when needed</source>
        <translation>dann: am Tag des Bedarfs</translation>
    </message>
    <message>
        <source>from: today</source>
        <translation>von: heute</translation>
    </message>
    <message>
        <source>Copy with names and heads</source>
        <translation>Mit Namen und Köpfen kopieren</translation>
    </message>
    <message>
        <source>Bring back what is hidden</source>
        <translation>Ausgeblendetes wieder zeigen</translation>
    </message>
    <message>
        <source>by person →</source>
        <translation>je Person →</translation>
    </message>
    <message>
        <source>by competency ↓</source>
        <translation>je Kompetenz ↓</translation>
    </message>
    <message>
        <source>Enter goes on: {way}</source>
        <translation>Eingabe: {way}</translation>
    </message>
    <message>
        <source>Go on by itself after each level</source>
        <translation>Nach jeder Stufe von selbst weitergehen</translation>
    </message>
    <message>
        <source>Hide these people</source>
        <translation>Diese Personen ausblenden</translation>
    </message>
    <message>
        <source>Hide these competencies</source>
        <translation>Diese Kompetenzen ausblenden</translation>
    </message>
    <message>
        <source>Keep at the left, or let go</source>
        <translation>Links festhalten oder lösen</translation>
    </message>
    <message>
        <source>At least one stays: choose fewer to hide.</source>
        <translation>Mindestens eine bleibt stehen: weniger wählen.</translation>
    </message>
    <message>
        <source>{n} person hidden; still counted at the foot.</source>
        <translation>{n} Person ausgeblendet; am Fuß zählt sie weiter mit.</translation>
    </message>
    <message>
        <source>{n} people hidden; still counted at the foot.</source>
        <translation>{n} Personen ausgeblendet; am Fuß zählen sie weiter mit.</translation>
    </message>
    <message>
        <source>{n} competency hidden.</source>
        <translation>{n} Kompetenz ausgeblendet.</translation>
    </message>
    <message>
        <source>{n} competencies hidden.</source>
        <translation>{n} Kompetenzen ausgeblendet.</translation>
    </message>
    <message>
        <source>Nothing is hidden</source>
        <translation>Nichts ist ausgeblendet</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Alles wieder zeigen</translation>
    </message>
    <message>
        <source>{n} hidden</source>
        <translation>{n} ausgeblendet</translation>
    </message>
    <message>
        <source>then {n}</source>
        <translation>dann {n}</translation>
    </message>
    <message>
        <source>from {n}</source>
        <translation>von {n}</translation>
    </message>
    <message>
        <source>{n} when they are needed</source>
        <translation>{n}, wenn es gebraucht wird</translation>
    </message>
    <message>
        <source>{n} today</source>
        <translation>{n} heute</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Nach Rolle</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Keep what is seen as a view</source>
        <translation>Als Ansicht festhalten, was zu sehen ist</translation>
    </message>
    <message>
        <source>Here stands no cell of a person; choose one first.</source>
        <translation>Hier steht kein Feld einer Person; erst eines wählen.</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>over the learning time</source>
        <translation>über der Lernzeit</translation>
    </message>
    <message>
        <source>wrong order</source>
        <translation>falsche Reihenfolge</translation>
    </message>
    <message>
        <source>prerequisite missing</source>
        <translation>Voraussetzung fehlt</translation>
    </message>
    <message>
        <source>sets in too high</source>
        <translation>setzt zu hoch an</translation>
    </message>
    <message>
        <source>on no term</source>
        <translation>an keinem Termin</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>leaves before</source>
        <translation>geht vorher weg</translation>
    </message>
    <message>
        <source>without people</source>
        <translation>ohne Personen</translation>
    </message>
    <message>
        <source>over, not done</source>
        <translation>vorbei, nicht erledigt</translation>
    </message>
    <message>
        <source>past, still an idea</source>
        <translation>überholt, noch Idee</translation>
    </message>
    <message>
        <source>past, not in force</source>
        <translation>überholt, nicht in Kraft</translation>
    </message>
    <message>
        <source>{person}: {hours} too many from {first} to {last} ({titles})</source>
        <translation>{person}: {hours} zu viel vom {first} bis {last} ({titles})</translation>
    </message>
    <message>
        <source>“{title}” begins on {first}, but “{other}” is over only on {last}</source>
        <translation>„{title}“ beginnt am {first}, „{other}“ ist aber erst am {last} vorbei</translation>
    </message>
    <message>
        <source>“{title}” asks for {level}; {person} does not have it before {first}</source>
        <translation>„{title}“ setzt {level} voraus; {person} hat das bis zum {first} nicht</translation>
    </message>
    <message>
        <source>“{title}” begins at {level}; {person} does not have it on {first}</source>
        <translation>„{title}“ beginnt bei {level}; {person} hat das am {first} nicht</translation>
    </message>
    <message>
        <source>“{title}” ({first} – {last}) is on no term of its course</source>
        <translation>„{title}“ ({first} – {last}) liegt an keinem Termin des Kurses</translation>
    </message>
    <message>
        <source>{person} is there on less than half of the days of “{title}” ({first} – {last})</source>
        <translation>{person} ist an weniger als der Hälfte der Tage von „{title}“ da ({first} – {last})</translation>
    </message>
    <message>
        <source>{person} leaves on {first}, before “{title}” is over</source>
        <translation>{person} geht am {first} weg, bevor „{title}“ vorbei ist</translation>
    </message>
    <message>
        <source>“{title}” is for nobody yet</source>
        <translation>„{title}“ ist noch für niemanden</translation>
    </message>
    <message>
        <source>“{title}” was over on {first} and is not done</source>
        <translation>„{title}“ war am {first} vorbei und ist nicht erledigt</translation>
    </message>
    <message>
        <source>“{title}” was to begin on {first} and is still an idea</source>
        <translation>„{title}“ sollte am {first} beginnen und ist noch eine Idee</translation>
    </message>
    <message>
        <source>“{structure}” was to be in force by {first} and is not</source>
        <translation>„{structure}“ sollte bis {first} in Kraft sein und ist es nicht</translation>
    </message>
    <message>
        <source>{person}: {asked}, needed by {first}, ready on {last}</source>
        <translation>{person}: {asked}, bereit sein bis {first}, bereit am {last}</translation>
    </message>
    <message>
        <source>{person}: {asked}, needed by {first}, nothing brings it in time</source>
        <translation>{person}: {asked}, bereit sein bis {first}, nichts bringt es rechtzeitig</translation>
    </message>
    <message>
        <source>{asked}, needed by {first}, ready on {last}</source>
        <translation>{asked}, bereit sein bis {first}, bereit am {last}</translation>
    </message>
    <message>
        <source>{asked}, needed by {first}, nothing brings it in time</source>
        <translation>{asked}, bereit sein bis {first}, nichts bringt es rechtzeitig</translation>
    </message>
    <message>
        <source>Spread out…</source>
        <translation>Entzerren …</translation>
    </message>
    <message>
        <source>Other term…</source>
        <translation>Anderer Termin …</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten …</translation>
    </message>
    <message>
        <source>Begin on {start}</source>
        <translation>Am {start} beginnen</translation>
    </message>
    <message>
        <source>Plan that first</source>
        <translation>Das vorher planen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Ist erledigt</translation>
    </message>
    <message>
        <source>It is in force</source>
        <translation>Ist in Kraft</translation>
    </message>
    <message>
        <source>{n} hour</source>
        <translation>{n} Stunde</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} Stunden</translation>
    </message>
    <message>
        <source>Everything adds up.</source>
        <translation>Alles geht auf.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What doesn’t add up</source>
        <translation>Was nicht aufgeht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Mend all of this kind</source>
        <translation>Alle dieser Art beheben</translation>
    </message>
    <message>
        <source>Does only what makes nothing else worse; the rest stays.</source>
        <translation>Tut nur, was nichts anderes verschlechtert; der Rest bleibt stehen.</translation>
    </message>
    <message>
        <source>“{title}” builds on something not there yet</source>
        <translation>„{title}“ baut auf etwas auf, das noch nicht da ist</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>{n} to mend</source>
        <translation>{n} zu klären</translation>
    </message>
    <message>
        <source>What doesn’t add up (F7)</source>
        <translation>Was nicht aufgeht (F7)</translation>
    </message>
    <message>
        <source>None of these can be mended without making something else worse.</source>
        <translation>Nichts davon lässt sich beheben, ohne etwas anderes zu verschlechtern.</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Trotzdem tun</translation>
    </message>
    <message>
        <source>But then:</source>
        <translation>Aber dann:</translation>
    </message>
    <message>
        <source>{person}, {asked}: {before} → {after}</source>
        <translation>{person}, {asked}: {before} → {after}</translation>
    </message>
    <message>
        <source>{person} has too much from {first} to {last}</source>
        <translation>{person} hat zu viel vom {first} bis {last}</translation>
    </message>
    <message>
        <source>Another term for “{title}”</source>
        <translation>Ein anderer Termin für „{title}“</translation>
    </message>
    <message>
        <source>No term begins within a year. What helps: a later term of the offering, another offering, or days agreed by yourself.</source>
        <translation>Innerhalb eines Jahres beginnt kein Termin. Was hilft: ein späterer Termin des Angebots, ein anderes Angebot oder selbst vereinbarte Tage.</translation>
    </message>
    <message>
        <source>everything else stays in order</source>
        <translation>alles andere bleibt in Ordnung</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>has begun</source>
        <translation>läuft schon</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>{hours} too many from {first} to {last}</source>
        <translation>{hours} zu viel vom {first} bis {last}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Spread out: {person}</source>
        <translation>Entzerren: {person}</translation>
    </message>
    <message>
        <source>The smallest move that takes it away:</source>
        <translation>Die kleinste Verschiebung, die das wegnimmt:</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Verschoben um</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Was sich verschiebt</translation>
    </message>
    <message>
        <source>What it does to the days to be kept:</source>
        <translation>Was das mit den Tagen macht, die zu halten sind:</translation>
    </message>
    <message>
        <source>Days to be kept</source>
        <translation>Tage, die zu halten sind</translation>
    </message>
    <message>
        <source>All days to be kept stay as they are.</source>
        <translation>Alle Tage, die zu halten sind, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Not everything could be tried; a smaller one may exist.</source>
        <translation>Nicht alles ließ sich probieren; es kann eine kleinere geben.</translation>
    </message>
    <message>
        <source>{n} day earlier</source>
        <translation>{n} Tag früher</translation>
    </message>
    <message>
        <source>{n} days earlier</source>
        <translation>{n} Tage früher</translation>
    </message>
    <message>
        <source>{n} day later</source>
        <translation>{n} Tag später</translation>
    </message>
    <message>
        <source>{n} days later</source>
        <translation>{n} Tage später</translation>
    </message>
    <message>
        <source>“{title}” on {start}</source>
        <translation>„{title}“ ab {start}</translation>
    </message>
    <message>
        <source>{moves} would make room, but then:</source>
        <translation>{moves} würde Platz schaffen, aber dann:</translation>
    </message>
    <message>
        <source>Alone too much for one of these weeks: {titles}</source>
        <translation>Allein schon zu viel für eine dieser Wochen: {titles}</translation>
    </message>
    <message>
        <source>These stay: {titles}</source>
        <translation>Das bleibt, wo es ist: {titles}</translation>
    </message>
    <message>
        <source>Not everything could be tried.</source>
        <translation>Nicht alles ließ sich probieren.</translation>
    </message>
    <message>
        <source>What would help: other days, since somebody is away for a whole week; fewer hours; or somebody else.</source>
        <translation>Was helfen würde: andere Tage, weil jemand eine ganze Woche weg ist; weniger Stunden; oder jemand anderes.</translation>
    </message>
    <message>
        <source>✓ adds up</source>
        <translation>✓ geht auf</translation>
    </message>
    <message>
        <source>longer than three years</source>
        <translation>länger als drei Jahre</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Longer by</source>
        <translation>Länger um</translation>
    </message>
    <message>
        <source>No move takes it away. More days for the same hours do:</source>
        <translation>Kein Verschieben nimmt es weg, aber mehr Tage für dieselben Stunden:</translation>
    </message>
    <message>
        <source>The days it has now stay within it. What is added is time to prepare, to practise or to follow up.</source>
        <translation>Die Tage von jetzt bleiben darin. Dazu kommt Zeit zum Vorbereiten, Üben oder Nacharbeiten.</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} Tag</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>No move takes it away without making something worse, nor do more days.</source>
        <translation>Weder ein Verschieben noch mehr Tage nehmen es weg, ohne etwas anderes zu verschlechtern.</translation>
    </message>
    <message>
        <source>Hours a week of {person}…</source>
        <translation>Stunden je Woche von {person} …</translation>
    </message>
    <message>
        <source>What would help: {hours} a week in that time, or somebody else.</source>
        <translation>Was helfen würde: {hours} je Woche in dieser Zeit, oder jemand anderes.</translation>
    </message>
    <message>
        <source>{titles}: its term gives the days. What would help: {hours} a week in that time, or somebody else.</source>
        <translation>{titles}: Der Termin gibt die Tage vor. Was helfen würde: {hours} je Woche in dieser Zeit, oder jemand anderes.</translation>
    </message>
    <message>
        <source>being checked…</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>beyond the scale</source>
        <translation>außerhalb der Skala</translation>
    </message>
    <message>
        <source>{level}; in use: {uses}</source>
        <translation>{level}; in Gebrauch: {uses}</translation>
    </message>
    <message>
        <source>Levels…</source>
        <translation>Stufen …</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Neuer Plan …</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>Plan ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Co&amp;llect plans…</source>
        <translation>Pläne sa&amp;mmeln …</translation>
    </message>
    <message>
        <source>Sample: a &amp;department</source>
        <translation>Beispiel: eine &amp;Abteilung</translation>
    </message>
    <message>
        <source>Sample: &amp;just me</source>
        <translation>Beispiel: n&amp;ur ich</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Ein&amp;lesen …</translation>
    </message>
    <message>
        <source>Export &amp;timeline…</source>
        <translation>&amp;Zeitplan ausgeben …</translation>
    </message>
    <message>
        <source>Export &amp;sow-by list…</source>
        <translation>&amp;Saatliste ausgeben …</translation>
    </message>
    <message>
        <source>Export r&amp;eadiness…</source>
        <translation>&amp;Vorbereitungsstand ausgeben …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Si&amp;cherungen …</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>Dupl&amp;izieren …</translation>
    </message>
    <message>
        <source>&amp;Move or rename…</source>
        <translation>Versc&amp;hieben oder umbenennen …</translation>
    </message>
    <message>
        <source>Show the plan&apos;s &amp;folder</source>
        <translation>O&amp;rdner des Plans zeigen</translation>
    </message>
    <message>
        <source>Cop&amp;y the plan&apos;s path</source>
        <translation>Pfad des Plans &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>&amp;Plan schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Search or note…</source>
        <translation>&amp;Suchen oder notieren …</translation>
    </message>
    <message>
        <source>&amp;Find in all text…</source>
        <translation>In allen Te&amp;xten suchen …</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>In &amp;company</source>
        <translation>In &amp;Gesellschaft</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Vergröße&amp;rn</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom to &amp;all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>&amp;Table beside the chart</source>
        <translation>&amp;Tabelle neben dem Bild</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Three questions</source>
        <translation>&amp;Drei Leitfragen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Vorlauf</source>
        <translation>Über &amp;Vorlauf</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Export d&amp;ates…</source>
        <translation>&amp;Termine ausgeben …</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Ausse&amp;hen</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>&amp;Was wäre wenn</translation>
    </message>
    <message>
        <source>Mo&amp;ve a dividing line</source>
        <translation>Trennlinie ver&amp;schieben</translation>
    </message>
    <message>
        <source>Move the &amp;date on…</source>
        <translation>&amp;Datum vorrücken …</translation>
    </message>
    <message>
        <source>Move a &amp;wave…</source>
        <translation>&amp;Welle verschieben …</translation>
    </message>
    <message>
        <source>&amp;Try any changes</source>
        <translation>Änderungen d&amp;urchspielen</translation>
    </message>
    <message>
        <source>Take &amp;over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>D&amp;rop</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep the plan of today</source>
        <translation>&amp;Plan von heute festhalten</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Plan settin&amp;gs</source>
        <translation>&amp;Planeinstellungen</translation>
    </message>
    <message>
        <source>P&amp;rofile of a person…</source>
        <translation>Profil einer Perso&amp;n …</translation>
    </message>
    <message>
        <source>What doesn’t add &amp;up</source>
        <translation>Was nicht a&amp;ufgeht</translation>
    </message>
    <message>
        <source>A&amp;ttach a file…</source>
        <translation>Da&amp;tei anfügen …</translation>
    </message>
    <message>
        <source>Attach a &amp;link…</source>
        <translation>&amp;Link anfügen …</translation>
    </message>
    <message>
        <source>Do the ne&amp;xt step</source>
        <translation>Den &amp;nächsten Schritt tun</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Merge two competencies</source>
        <translation>Zwei Kompetenzen zusammenführen</translation>
    </message>
    <message>
        <source>Everything that names the first names the second from then on.</source>
        <translation>Alles, was die erste nennt, nennt danach die zweite.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Andersherum</translation>
    </message>
    <message>
        <source>What each level becomes</source>
        <translation>Was aus jeder Stufe wird</translation>
    </message>
    <message>
        <source>Suggested: the same label, else the same share of the scale.</source>
        <translation>Vorgeschlagen: dieselbe Bezeichnung, sonst derselbe Anteil der Skala.</translation>
    </message>
    <message>
        <source>{title} becomes part of</source>
        <translation>{title} geht auf in</translation>
    </message>
    <message>
        <source>No other competency is called that; part of a name will do.</source>
        <translation>Keine andere Kompetenz heißt so; ein Teil des Namens genügt.</translation>
    </message>
    <message>
        <source>Nothing names it yet; only the entry itself goes.</source>
        <translation>Noch nennt sie nichts; nur der Eintrag selbst entfällt.</translation>
    </message>
    <message>
        <source>Moves along: {what}.</source>
        <translation>Es zieht mit um: {what}.</translation>
    </message>
    <message>
        <source>Level {level} becomes</source>
        <translation>Aus Stufe {level} wird</translation>
    </message>
    <message>
        <source>same reference</source>
        <translation>gleicher Verweis</translation>
    </message>
    <message>
        <source>same short code</source>
        <translation>gleiches Kürzel</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>almost the same name</source>
        <translation>fast gleicher Name</translation>
    </message>
    <message>
        <source>Competencies that may be the same</source>
        <translation>Kompetenzen, die vielleicht doppelt sind</translation>
    </message>
    <message>
        <source>Offerings that may be the same</source>
        <translation>Angebote, die vielleicht doppelt sind</translation>
    </message>
    <message>
        <source>Nothing stands here twice, as far as names tell.</source>
        <translation>Den Namen nach steht hier nichts doppelt.</translation>
    </message>
    <message>
        <source>{n} pair</source>
        <translation>{n} Paar</translation>
    </message>
    <message>
        <source>{n} pairs</source>
        <translation>{n} Paare</translation>
    </message>
    <message>
        <source>the first {n} are shown</source>
        <translation>die ersten {n} sind zu sehen</translation>
    </message>
    <message>
        <source>Merge {first} and {second}</source>
        <translation>{first} und {second} zusammenführen</translation>
    </message>
    <message>
        <source>Said not to be the same</source>
        <translation>Nicht dasselbe, so festgehalten</translation>
    </message>
    <message>
        <source>{first} and {second} are not the same</source>
        <translation>{first} und {second} sind nicht dasselbe</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>{first} and {second} may be the same after all</source>
        <translation>{first} und {second} sind vielleicht doch dasselbe</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Vielleicht doch</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Person {n}</source>
        <translation>Person {n}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nothing has to be done here now.</source>
        <translation>Hier ist gerade nichts zu tun.</translation>
    </message>
    <message>
        <source>{what} comes too late: see what can still be done.</source>
        <translation>{what} kommt zu spät: Sehen Sie, was noch geht.</translation>
    </message>
    <message>
        <source>Nobody is named for {what} yet.</source>
        <translation>Für {what} ist noch niemand benannt.</translation>
    </message>
    <message>
        <source>{what}, {who}: start by {day}.</source>
        <translation>{what}, {who}: spätestens am {day} beginnen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Say about when it may come; without it no day is known.</source>
        <translation>Wann etwa kommt sie? Ohne das steht kein Tag fest.</translation>
    </message>
    <message>
        <source>About when …</source>
        <translation>Etwa wann …</translation>
    </message>
    <message>
        <source>Say what it will ask of us.</source>
        <translation>Was wird sie von uns verlangen?</translation>
    </message>
    <message>
        <source>Add a need …</source>
        <translation>Bedarf ergänzen …</translation>
    </message>
    <message>
        <source>It is time to look at it again.</source>
        <translation>Es ist Zeit, wieder hinzusehen.</translation>
    </message>
    <message>
        <source>From what does it follow? Until then it is a hunch.</source>
        <translation>Woraus folgt das? Bis dahin ist es eine Ahnung.</translation>
    </message>
    <message>
        <source>Follows from …</source>
        <translation>Folgt aus …</translation>
    </message>
    <message>
        <source>It is linked to nothing yet: what does it speak for?</source>
        <translation>Noch mit nichts verknüpft: Wofür spricht es?</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Verknüpfen …</translation>
    </message>
    <message>
        <source>Say what the development it speaks for asks of us.</source>
        <translation>Was verlangt die Entwicklung, für die es spricht, von uns?</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Say how often it is to be looked at, so it stays in sight.</source>
        <translation>Wie oft wird es angesehen? So bleibt es im Blick.</translation>
    </message>
    <message>
        <source>Look again every …</source>
        <translation>Ansehen alle …</translation>
    </message>
    <message>
        <source>Say what it is for, or by which day it is needed.</source>
        <translation>Wofür ist das, oder bis wann wird es gebraucht?</translation>
    </message>
    <message>
        <source>It is for …</source>
        <translation>Es ist für …</translation>
    </message>
    <message>
        <source>Nobody sees to it yet.</source>
        <translation>Noch kümmert sich niemand darum.</translation>
    </message>
    <message>
        <source>Who sees to it …</source>
        <translation>Wer kümmert sich …</translation>
    </message>
    <message>
        <source>Say how many weeks it takes; the sow-by date follows.</source>
        <translation>Wie viele Wochen dauert es? Daraus folgt der Saattermin.</translation>
    </message>
    <message>
        <source>Takes … weeks</source>
        <translation>Dauert … Wochen</translation>
    </message>
    <message>
        <source>Talk about it with those it is for.</source>
        <translation>Besprechen Sie es mit denen, für die es ist.</translation>
    </message>
    <message>
        <source>Discussed today</source>
        <translation>Heute besprochen</translation>
    </message>
    <message>
        <source>It was discussed: plan it.</source>
        <translation>Es ist besprochen: einplanen.</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Einplanen</translation>
    </message>
    <message>
        <source>Book it, so that the place is certain.</source>
        <translation>Buchen, damit der Platz sicher ist.</translation>
    </message>
    <message>
        <source>It is booked</source>
        <translation>Ist gebucht</translation>
    </message>
    <message>
        <source>Its first day has come.</source>
        <translation>Der erste Tag ist da.</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>Hat begonnen</translation>
    </message>
    <message>
        <source>Its last day is over.</source>
        <translation>Der letzte Tag ist vorbei.</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Ist fertig</translation>
    </message>
    <message>
        <source>Did it work? Note how it was seen.</source>
        <translation>Hat es gewirkt? Halten Sie fest, woran man es sieht.</translation>
    </message>
    <message>
        <source>Did it work …</source>
        <translation>Hat es gewirkt …</translation>
    </message>
    <message>
        <source>It worked: an assessment may follow.</source>
        <translation>Es hat gewirkt: Eine Einschätzung kann folgen.</translation>
    </message>
    <message>
        <source>Say how many hours a week there are for learning.</source>
        <translation>Wie viele Stunden in der Woche sind zum Lernen da?</translation>
    </message>
    <message>
        <source>Hours a week …</source>
        <translation>Stunden je Woche …</translation>
    </message>
    <message>
        <source>Nothing is known yet of what is held.</source>
        <translation>Noch liegt keine Einschätzung vor.</translation>
    </message>
    <message>
        <source>New assessment …</source>
        <translation>Neue Einschätzung …</translation>
    </message>
    <message>
        <source>Nobody has been assessed in it yet.</source>
        <translation>Noch ist niemand darin eingeschätzt.</translation>
    </message>
    <message>
        <source>Say how long one level up takes; else {weeks} count.</source>
        <translation>Wie lange dauert eine Stufe? Sonst gelten {weeks}.</translation>
    </message>
    <message>
        <source>Steps …</source>
        <translation>Schritte …</translation>
    </message>
    <message>
        <source>All its course dates are over.</source>
        <translation>Alle Kurstermine sind vorbei.</translation>
    </message>
    <message>
        <source>Course dates …</source>
        <translation>Kurstermine …</translation>
    </message>
    <message>
        <source>Say how long it takes; without that it can&apos;t be planned.</source>
        <translation>Wie lange dauert es? Sonst lässt es sich nicht planen.</translation>
    </message>
    <message>
        <source>Weeks …</source>
        <translation>Wochen …</translation>
    </message>
    <message>
        <source>Nobody is in this team yet.</source>
        <translation>In diesem Team ist noch niemand.</translation>
    </message>
    <message>
        <source>Add people …</source>
        <translation>Personen ergänzen …</translation>
    </message>
    <message>
        <source>Say what this role asks for.</source>
        <translation>Was verlangt diese Rolle?</translation>
    </message>
    <message>
        <source>Asks for …</source>
        <translation>Verlangt …</translation>
    </message>
    <message>
        <source>Nobody holds this role or wants to yet.</source>
        <translation>Noch hat niemand diese Rolle inne, und niemand strebt sie an.</translation>
    </message>
    <message>
        <source>Name someone …</source>
        <translation>Jemanden benennen …</translation>
    </message>
    <message>
        <source>Say of each level what one sees somebody do.</source>
        <translation>Was sieht man auf jeder Stufe jemanden tun?</translation>
    </message>
    <message>
        <source>Levels …</source>
        <translation>Stufen …</translation>
    </message>
    <message>
        <source>Assess anew …</source>
        <translation>Neu einschätzen …</translation>
    </message>
    <message>
        <source>Say how often you want to speak with each other.</source>
        <translation>Wie oft wollen Sie miteinander sprechen?</translation>
    </message>
    <message>
        <source>Contact every …</source>
        <translation>Kontakt alle …</translation>
    </message>
    <message>
        <source>It is time to speak with each other.</source>
        <translation>Es ist Zeit, miteinander zu sprechen.</translation>
    </message>
    <message>
        <source>Spoken today</source>
        <translation>Heute gesprochen</translation>
    </message>
    <message>
        <source>Say from which value on it trips.</source>
        <translation>Ab welchem Wert schlägt er an?</translation>
    </message>
    <message>
        <source>Threshold …</source>
        <translation>Schwelle …</translation>
    </message>
    <message>
        <source>It has tripped: look at the development again.</source>
        <translation>Er hat angeschlagen: Sehen Sie die Entwicklung wieder an.</translation>
    </message>
    <message>
        <source>It is time to read it.</source>
        <translation>Es ist Zeit, ihn abzulesen.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Ablesen …</translation>
    </message>
    <message>
        <source>There is a newer forecast than the one it rests on.</source>
        <translation>Es gibt eine neuere Voraussage als die, auf der sie ruht.</translation>
    </message>
    <message>
        <source>Measure it by your criteria.</source>
        <translation>Messen Sie sie an Ihren Kriterien.</translation>
    </message>
    <message>
        <source>Points …</source>
        <translation>Punkte …</translation>
    </message>
    <message>
        <source>Decide what becomes of it.</source>
        <translation>Entscheiden Sie, was daraus wird.</translation>
    </message>
    <message>
        <source>Stage …</source>
        <translation>Stand …</translation>
    </message>
    <message>
        <source>Its next day has come: how does it stand?</source>
        <translation>Der nächste Tag ist da: Wie steht es?</translation>
    </message>
    <message>
        <source>Next day …</source>
        <translation>Nächster Tag …</translation>
    </message>
    <message>
        <source>Say whose public holidays count.</source>
        <translation>Wessen Feiertage gelten?</translation>
    </message>
    <message>
        <source>Holidays …</source>
        <translation>Feiertage …</translation>
    </message>
    <message>
        <source>It is old by now, or no longer valid: assess anew.</source>
        <translation>Sie ist inzwischen alt oder gilt nicht mehr: neu einschätzen.</translation>
    </message>
    <message>
        <source>A competency of this name is there already: see, or merge.</source>
        <translation>Eine Kompetenz dieses Namens gibt es schon: ansehen oder zusammenführen.</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>{who} is still without something this role asks for.</source>
        <translation>{who} fehlt noch etwas, was diese Rolle verlangt.</translation>
    </message>
    <message>
        <source>{n} people are still without something this role asks for.</source>
        <translation>{n} Personen fehlt noch etwas, was diese Rolle verlangt.</translation>
    </message>
    <message>
        <source>See who</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>A signal speaks against it, and an early indicator tripped.</source>
        <translation>Ein Signal spricht dagegen, und ein Frühindikator hat angeschlagen.</translation>
    </message>
    <message>
        <source>A signal speaks against it.</source>
        <translation>Ein Signal spricht dagegen.</translation>
    </message>
    <message>
        <source>An early indicator tripped.</source>
        <translation>Ein Frühindikator hat angeschlagen.</translation>
    </message>
</context>
<context>
    <name>Noun</name>
    <message>
        <source>a scale</source>
        <translation>eine Skala</translation>
    </message>
    <message>
        <source>a competency</source>
        <translation>eine Kompetenz</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>ein Team</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>eine Rolle</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>an assessment</source>
        <translation>eine Einschätzung</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>einen Partner</translation>
    </message>
    <message>
        <source>a signal</source>
        <translation>ein Signal</translation>
    </message>
    <message>
        <source>a development</source>
        <translation>eine Entwicklung</translation>
    </message>
    <message>
        <source>an indicator</source>
        <translation>einen Frühindikator</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>ein Ziel</translation>
    </message>
    <message>
        <source>a need</source>
        <translation>einen Bedarf</translation>
    </message>
    <message>
        <source>an offering</source>
        <translation>ein Angebot</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>eine Maßnahme</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>eine Entscheidung</translation>
    </message>
    <message>
        <source>a criterion</source>
        <translation>ein Kriterium</translation>
    </message>
    <message>
        <source>an idea</source>
        <translation>eine Idee</translation>
    </message>
    <message>
        <source>a saved view</source>
        <translation>eine festgehaltene Ansicht</translation>
    </message>
    <message>
        <source>a saved matrix</source>
        <translation>eine festgehaltene Ansicht der Matrix</translation>
    </message>
    <message>
        <source>a baseline</source>
        <translation>einen Planstand</translation>
    </message>
    <message>
        <source>an attachment</source>
        <translation>eine Anlage</translation>
    </message>
    <message>
        <source>a level</source>
        <translation>eine Stufe</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>einen Schritt</translation>
    </message>
    <message>
        <source>a prerequisite</source>
        <translation>eine Voraussetzung</translation>
    </message>
    <message>
        <source>a requirement</source>
        <translation>eine Anforderung</translation>
    </message>
    <message>
        <source>an hours change</source>
        <translation>andere Lernstunden</translation>
    </message>
    <message>
        <source>an absence</source>
        <translation>eine Abwesenheit</translation>
    </message>
    <message>
        <source>a term</source>
        <translation>einen Termin</translation>
    </message>
    <message>
        <source>an effect</source>
        <translation>eine Wirkung</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>no</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>{plan} · Timeline</source>
        <translation>{plan} · Zeitplan</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>Stand {day}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>{plan} · Map</source>
        <translation>{plan} · Karte</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>team {name}</source>
        <translation>Team {name}</translation>
    </message>
    <message>
        <source>without levels held</source>
        <translation>ohne erreichte Stufen</translation>
    </message>
    <message>
        <source>column {column} of {columns}, row {row} of {rows}</source>
        <translation>Spalte {column} von {columns}, Zeile {row} von {rows}</translation>
    </message>
    <message>
        <source>PDF in pages</source>
        <translation>PDF in Seiten</translation>
    </message>
    <message>
        <source>PDF, one large sheet</source>
        <translation>PDF, ein großes Blatt</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>A4 across</source>
        <translation>A4 quer</translation>
    </message>
    <message>
        <source>A4 upright</source>
        <translation>A4 hoch</translation>
    </message>
    <message>
        <source>A3 across</source>
        <translation>A3 quer</translation>
    </message>
    <message>
        <source>A3 upright</source>
        <translation>A3 hoch</translation>
    </message>
    <message>
        <source>Timeline on paper</source>
        <translation>Zeitplan auf Papier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>The whole timeline</source>
        <translation>Den ganzen Zeitplan</translation>
    </message>
    <message>
        <source>Only what is seen now</source>
        <translation>Nur was gerade zu sehen ist</translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation>{n} Seite</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} Seiten</translation>
    </message>
    <message>
        <source>{n} dpi</source>
        <translation>{n} dpi</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Time across</source>
        <translation>Zeit verteilt auf</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Others look on (F9): levels held are left out.</source>
        <translation>Andere sehen zu (F9): Erreichte Stufen bleiben weg.</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>{wide} × {high} pixels</source>
        <translation>{wide} × {high} Pixel</translation>
    </message>
    <message>
        <source>{wide} × {high} cm</source>
        <translation>{wide} × {high} cm</translation>
    </message>
    <message>
        <source>expected development</source>
        <translation>erwartete Entwicklung</translation>
    </message>
    <message>
        <source>In full: what had to be shortened</source>
        <translation>Ausgeschrieben: was gekürzt werden musste</translation>
    </message>
    <message>
        <source>and {n} more; spread it over more pages to read it</source>
        <translation>und {n} weiteres; auf mehr Seiten verteilt ist es zu lesen</translation>
    </message>
    <message>
        <source>and {n} more; spread it over more pages to read them</source>
        <translation>und {n} weitere; auf mehr Seiten verteilt sind sie zu lesen</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>only {what}</source>
        <translation>nur {what}</translation>
    </message>
    <message>
        <source> – shrunk to {share}, hard to read; pages hold it better.</source>
        <translation> – verkleinert auf {share}, schwer zu lesen; Seiten fassen es besser.</translation>
    </message>
    <message>
        <source>what a search finds</source>
        <translation>was eine Suche findet</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>The way of {name}</source>
        <translation>Der Weg von {name}</translation>
    </message>
    <message>
        <source>{aim} from {day}</source>
        <translation>{aim} ab {day}</translation>
    </message>
    <message>
        <source>{aim} by {day}</source>
        <translation>{aim} bis {day}</translation>
    </message>
    <message>
        <source>no learning hours a week entered</source>
        <translation>noch keine Lernstunden je Woche eingetragen</translation>
    </message>
    <message>
        <source>{n} hour a week to learn</source>
        <translation>{n} Stunde Lernzeit je Woche</translation>
    </message>
    <message>
        <source>{n} hours a week to learn</source>
        <translation>{n} Stunden Lernzeit je Woche</translation>
    </message>
    <message>
        <source>{n} week left</source>
        <translation>noch {n} Woche</translation>
    </message>
    <message>
        <source>{n} weeks left</source>
        <translation>noch {n} Wochen</translation>
    </message>
    <message>
        <source>next: {what}, begin by {day}</source>
        <translation>als Nächstes: {what}, spätestens am {day} beginnen</translation>
    </message>
    <message>
        <source>to {level}</source>
        <translation>bis {level}</translation>
    </message>
    <message>
        <source>{level}, proven</source>
        <translation>{level}, nachgewiesen</translation>
    </message>
    <message>
        <source>{level}, held</source>
        <translation>{level}, erreicht</translation>
    </message>
    <message>
        <source>this week {n} hour</source>
        <translation>diese Woche {n} Stunde</translation>
    </message>
    <message>
        <source>this week {n} hours</source>
        <translation>diese Woche {n} Stunden</translation>
    </message>
    <message>
        <source>{n} hour</source>
        <translation>{n} Stunde</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} Stunden</translation>
    </message>
    <message>
        <source>then no longer in time: {names}</source>
        <translation>dann nicht mehr rechtzeitig: {names}</translation>
    </message>
    <message>
        <source>{title}, {status}</source>
        <translation>{title}, {status}</translation>
    </message>
    <message>
        <source>ends after {day}</source>
        <translation>endet nach dem {day}</translation>
    </message>
    <message>
        <source>sow by {day}</source>
        <translation>Saattermin {day}</translation>
    </message>
    <message>
        <source>no way ends in time</source>
        <translation>kein Weg endet rechtzeitig</translation>
    </message>
    <message>
        <source>had to be sown by {day}</source>
        <translation>Saattermin war der {day}</translation>
    </message>
    <message>
        <source>stands on {day}</source>
        <translation>steht am {day}</translation>
    </message>
    <message>
        <source>How many hours do you really have?</source>
        <translation>Wie viele Stunden haben Sie wirklich?</translation>
    </message>
    <message>
        <source>How many hours does {name} really have?</source>
        <translation>Wie viele Stunden hat {name} wirklich?</translation>
    </message>
    <message>
        <source>Think of an ordinary week, with what always comes between. A few hours that hold are worth more than many that don&apos;t.</source>
        <translation>Denken Sie an eine gewöhnliche Woche, mit allem, was immer dazwischenkommt. Wenige Stunden, die halten, sind mehr wert als viele, die ausfallen.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden je Woche</translation>
    </message>
    <message>
        <source>From (empty: today)</source>
        <translation>Ab (leer: heute)</translation>
    </message>
    <message>
        <source>What it would mean</source>
        <translation>Was das hieße</translation>
    </message>
    <message>
        <source>What I need</source>
        <translation>Was ich brauche</translation>
    </message>
    <message>
        <source>Sow by, now</source>
        <translation>Saattermin jetzt</translation>
    </message>
    <message>
        <source>Sow by, then</source>
        <translation>Saattermin dann</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>Zustand dann</translation>
    </message>
    <message>
        <source>All that is planned fits into these hours.</source>
        <translation>Alles, was geplant ist, passt in diese Stunden.</translation>
    </message>
    <message>
        <source>In {n} week more is planned than there would be time for.</source>
        <translation>In {n} Woche ist mehr geplant, als Zeit wäre.</translation>
    </message>
    <message>
        <source>In {n} weeks more is planned than there would be time for.</source>
        <translation>In {n} Wochen ist mehr geplant, als Zeit wäre.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Sow by</source>
        <translation>Saattermin</translation>
    </message>
    <message>
        <source>Ready on</source>
        <translation>Bereit am</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gebraucht bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Hours there</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>this week {done} of {planned} hours</source>
        <translation>diese Woche {done} von {planned} Stunden</translation>
    </message>
    <message>
        <source>{done} of {planned} hours in all</source>
        <translation>insgesamt {done} von {planned} Stunden</translation>
    </message>
    <message>
        <source>{n} learning step moves</source>
        <translation>{n} Lernschritt verschiebt sich</translation>
    </message>
    <message>
        <source>{n} learning steps move</source>
        <translation>{n} Lernschritte verschieben sich</translation>
    </message>
    <message>
        <source>Nothing that could be pushed is planned</source>
        <translation>Es ist nichts geplant, was sich schieben ließe</translation>
    </message>
    <message>
        <source>{names} stays: booked, fixed or on a term</source>
        <translation>{names} bleibt: gebucht, fest oder an einen Termin gebunden</translation>
    </message>
    <message>
        <source>{names} stay: booked, fixed or on a term</source>
        <translation>{names} bleiben: gebucht, fest oder an einen Termin gebunden</translation>
    </message>
    <message>
        <source>Hours learned today</source>
        <translation>Heute gelernte Stunden</translation>
    </message>
    <message>
        <source>Hours learned today; Enter logs them, Esc leaves</source>
        <translation>Heute gelernte Stunden; Eingabe trägt sie ein, Esc bricht ab</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Nothing has to be begun in the next eight weeks.</source>
        <translation>In den nächsten acht Wochen muss nichts begonnen werden.</translation>
    </message>
    <message>
        <source>Nothing has to be decided now; {title} begins on {day}.</source>
        <translation>Jetzt ist nichts zu entscheiden; {title} beginnt am {day}.</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Erledigt: {title}</translation>
    </message>
    <message>
        <source>Why all this?</source>
        <translation>Wofür das Ganze?</translation>
    </message>
    <message>
        <source>expected development</source>
        <translation>erwartete Entwicklung</translation>
    </message>
    <message>
        <source>decided {day}</source>
        <translation>entschieden am {day}</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Who said something, what did you see, what follows?</source>
        <translation>Noch ist nichts notiert. Wer hat etwas gesagt, was war zu sehen, was folgt daraus?</translation>
    </message>
    <message>
        <source>When something comes up</source>
        <translation>Wenn etwas dazwischenkommt</translation>
    </message>
    <message>
        <source>Log this week&apos;s hours (+)</source>
        <translation>Stunden dieser Woche eintragen (+)</translation>
    </message>
    <message>
        <source>Take logged hours back (−)</source>
        <translation>Eingetragene Stunden zurücknehmen (−)</translation>
    </message>
    <message>
        <source>Next step (Enter)</source>
        <translation>Nächster Schritt (Eingabe)</translation>
    </message>
    <message>
        <source>Other learning time…</source>
        <translation>Andere Lernzeit …</translation>
    </message>
    <message>
        <source>My proofs…</source>
        <translation>Meine Nachweise …</translation>
    </message>
    <message>
        <source>Whose way</source>
        <translation>Wessen Weg</translation>
    </message>
    <message>
        <source>Nothing is asked for yet: say what the way takes.</source>
        <translation>Noch ist nichts gefragt: was braucht es auf diesem Weg?</translation>
    </message>
    <message>
        <source>needed by {day}</source>
        <translation>gebraucht bis {day}</translation>
    </message>
    <message>
        <source>Nothing is planned here to log hours on; Enter shows the next step.</source>
        <translation>Hier ist noch nichts geplant, worauf Stunden zählen; Eingabe zeigt den nächsten Schritt.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Weeks to push by</source>
        <translation>Wochen, um die geschoben wird</translation>
    </message>
    <message>
        <source>Push everything by {n} week</source>
        <translation>Alles um {n} Woche schieben</translation>
    </message>
    <message>
        <source>Push everything by {n} weeks</source>
        <translation>Alles um {n} Wochen schieben</translation>
    </message>
    <message>
        <source>Planned and learned</source>
        <translation>Geplant und gelernt</translation>
    </message>
    <message>
        <source>Hours by week</source>
        <translation>Stunden je Woche</translation>
    </message>
    <message>
        <source>Hours by learning step</source>
        <translation>Stunden je Lernschritt</translation>
    </message>
    <message>
        <source>{done} of {planned} hours</source>
        <translation>{done} von {planned} Stunden</translation>
    </message>
    <message>
        <source>+ {n} h</source>
        <translation>+ {n} Std.</translation>
    </message>
    <message>
        <source>Log {n} hours learned today on {title}</source>
        <translation>{n} heute gelernte Stunden eintragen: {title}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>What do you want to be able to do?</source>
        <translation>Was möchten Sie können?</translation>
    </message>
    <message>
        <source>for instance: Spanish B1 by June 2028</source>
        <translation>zum Beispiel: Spanisch B1 bis Juni 2028</translation>
    </message>
    <message>
        <source>Set out</source>
        <translation>Weg beginnen</translation>
    </message>
    <message>
        <source>What do you want to be able to do, by when?</source>
        <translation>Was möchten Sie können, und bis wann?</translation>
    </message>
    <message>
        <source>Here stands the way of one person: what it takes, what brings it, and the last day to begin each part. One line is enough to set out: what, to which level, by when.</source>
        <translation>Hier steht der Weg einer Person: was er verlangt, was dorthin führt, und der letzte Tag, um jedes Stück zu beginnen. Zum Anfangen genügt eine Zeile: was, bis zu welcher Stufe, bis wann.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Focus</source>
        <translation>Im Blick</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Developments</source>
        <translation>Entwicklungen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>My path</source>
        <translation>Mein Weg</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>own learning</source>
        <translation>eigenes Lernen</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Einplanen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discussed with {name}</source>
        <translation>Mit {name} besprochen</translation>
    </message>
    <message>
        <source>Until it was discussed it stands as an idea.</source>
        <translation>Bis es besprochen ist, steht es als Idee da.</translation>
    </message>
    <message>
        <source>It is to stand by</source>
        <translation>Steht bis</translation>
    </message>
    <message>
        <source>Name this person</source>
        <translation>Diese Person benennen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who sees to it?</source>
        <translation>Wer kümmert sich darum?</translation>
    </message>
    <message>
        <source>Nobody asked for it can still be ready in time.</source>
        <translation>Niemand aus dem gefragten Kreis kann noch rechtzeitig bereit sein.</translation>
    </message>
    <message>
        <source>{name}, begin by {day}</source>
        <translation>{name}, Beginn bis {day}</translation>
    </message>
    <message>
        <source>Who could learn it? What they would do becomes an idea.</source>
        <translation>Wer könnte es lernen? Was die Person dafür täte, wird eine Idee.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Das ist beschlossen</translation>
    </message>
    <message>
        <source>Until it is decided it stands as an idea.</source>
        <translation>Bis es beschlossen ist, steht es als Idee da.</translation>
    </message>
    <message>
        <source>Who is to learn it? What they would do becomes an idea.</source>
        <translation>Wer soll es lernen? Was die Person täte, wird eine Idee.</translation>
    </message>
    <message>
        <source>No way that is over in time fits here; choose somebody else.</source>
        <translation>Hier passt kein Weg, der rechtzeitig endet; jemand anderen wählen.</translation>
    </message>
    <message>
        <source>Ask for a lower level, or of more people; or name people instead of a count: “Ways out…” then says of each what can still be done.</source>
        <translation>Eine niedrigere Stufe verlangen oder mehr Personen fragen; oder statt der Anzahl Personen nennen: „Auswege …“ sagt dann von jeder, was noch geht.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>Die Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>This is our fault: the pages can&apos;t be shown.</source>
        <translation>Das ist unser Fehler: Die Seiten lassen sich nicht zeigen.</translation>
    </message>
    <message>
        <source>Printed: {title}</source>
        <translation>Gedruckt: {title}</translation>
    </message>
    <message>
        <source>{title} was not printed: the printer took nothing. Choose another one.</source>
        <translation>{title} wurde nicht gedruckt: Der Drucker nimmt nichts an. Einen anderen wählen.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>until the person is deleted</source>
        <translation>bis die Person gelöscht wird</translation>
    </message>
    <message>
        <source>until the entry is deleted</source>
        <translation>bis der Eintrag gelöscht wird</translation>
    </message>
    <message>
        <source>until it is changed, or the entry deleted</source>
        <translation>bis es geändert oder der Eintrag gelöscht wird</translation>
    </message>
    <message>
        <source>who opens the plan</source>
        <translation>wer den Plan öffnet</translation>
    </message>
    <message>
        <source>who opens the plan; hidden in company (F9)</source>
        <translation>wer den Plan öffnet; verdeckt, solange andere zusehen (F9)</translation>
    </message>
    <message>
        <source>who opens the plan; not in documents without names</source>
        <translation>wer den Plan öffnet; nicht in Dokumenten ohne Namen</translation>
    </message>
    <message>
        <source>Learned by the day it was kept</source>
        <translation>Maßnahmen an dem Tag</translation>
    </message>
    <message>
        <source>Structures on that day</source>
        <translation>Strukturen an dem Tag</translation>
    </message>
    <message>
        <source>How needs stood on that day</source>
        <translation>Stand des Bedarfs an dem Tag</translation>
    </message>
    <message>
        <source>What is folded</source>
        <translation>Was zugeklappt ist</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Wer es sieht</translation>
    </message>
    <message>
        <source>In the works-council profile</source>
        <translation>Im Betriebsratsprofil</translation>
    </message>
    <message>
        <source>Fields that concern people</source>
        <translation>Felder, die Personen betreffen</translation>
    </message>
    <message>
        <source>What is kept about people, and what for</source>
        <translation>Was über Personen gespeichert ist, und wofür</translation>
    </message>
    <message>
        <source>Everything lies in one file on this machine; nothing is sent anywhere. Reasons for absences, marks and rankings have no field. People stand by the alphabet.</source>
        <translation>Alles liegt in einer Datei auf diesem Rechner; nichts wird irgendwohin gesendet. Gründe für Abwesenheiten, Noten und Ranglisten haben kein Feld. Personen stehen im Alphabet.</translation>
    </message>
    <message>
        <source>The journal in the plan keeps what was there before, also what was deleted, so that it can be taken back. Copies are kept of 12 days, 10 weeks and 9 months.</source>
        <translation>Das Protokoll im Plan behält, was vorher da war, auch Gelöschtes, damit es sich zurücknehmen lässt. Sicherungen bleiben von 12 Tagen, 10 Wochen und 9 Monaten.</translation>
    </message>
    <message>
        <source>Figures of a team are shown from {n} people on.</source>
        <translation>Zahlen eines Teams werden ab {n} Personen gezeigt.</translation>
    </message>
    <message>
        <source>The works-council profile is on.</source>
        <translation>Das Betriebsratsprofil ist an.</translation>
    </message>
    <message>
        <source>The works-council profile is off.</source>
        <translation>Das Betriebsratsprofil ist aus.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>wird gezeigt</translation>
    </message>
    <message>
        <source>not shown: {what}</source>
        <translation>nicht gezeigt: {what}</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>ein eigenes Kennzeichen</translation>
    </message>
    <message>
        <source>Everything this plan holds about this person, for themselves; entries that are also about others are told without them. Very long texts are shortened; the JSON has all.</source>
        <translation>Alles, was dieser Plan über diese Person enthält, für sie selbst; Einträge, die auch andere betreffen, stehen hier ohne diese. Sehr lange Texte sind gekürzt; in JSON stehen sie ganz.</translation>
    </message>
    <message>
        <source>Report on {name}</source>
        <translation>Auskunft über {name}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>Level worked out from it</source>
        <translation>Stufe, die daraus folgt</translation>
    </message>
    <message>
        <source>Named in the text of</source>
        <translation>Im Text genannt in</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Report on one person</source>
        <translation>Auskunft über eine Person</translation>
    </message>
    <message>
        <source>Everything this plan holds about somebody, for themselves: as a PDF to read or as JSON for another program. Others are left out.</source>
        <translation>Alles, was dieser Plan über jemanden enthält, für die Person selbst: als PDF zum Lesen oder als JSON für ein anderes Programm. Andere bleiben weg.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Whose report</source>
        <translation>Über wen</translation>
    </message>
    <message>
        <source>Also write what signals say in confidence</source>
        <translation>Auch schreiben, was Signale im Vertrauen sagen</translation>
    </message>
    <message>
        <source>Otherwise the report says that such a signal names them, not its words.</source>
        <translation>Sonst sagt die Auskunft, dass ein solches Signal die Person nennt, nicht seine Worte.</translation>
    </message>
    <message>
        <source>Others look on, and the report tells everything; press F9 first.</source>
        <translation>Andere sehen zu, und die Auskunft sagt alles; zuerst F9 drücken.</translation>
    </message>
    <message>
        <source>to know who is meant, also where two have one name</source>
        <translation>um zu wissen, wer gemeint ist, auch wo zwei gleich heißen</translation>
    </message>
    <message>
        <source>to know who is there, and what their role asks for</source>
        <translation>um zu wissen, wer da ist und was die Rolle verlangt</translation>
    </message>
    <message>
        <source>to know who pays for learning</source>
        <translation>um zu wissen, wer das Lernen bezahlt</translation>
    </message>
    <message>
        <source>to plan the way to a role somebody wants to grow into</source>
        <translation>um den Weg zu einer Rolle zu planen, in die jemand hineinwachsen will</translation>
    </message>
    <message>
        <source>to plan learning only where there is time for it; never with a reason</source>
        <translation>um Lernen nur dort zu planen, wo Zeit dafür ist; nie mit einem Grund</translation>
    </message>
    <message>
        <source>to show somebody their own way</source>
        <translation>um jemandem den eigenen Weg zu zeigen</translation>
    </message>
    <message>
        <source>what helps to plan, and the person may read</source>
        <translation>was beim Planen hilft und die Person lesen darf</translation>
    </message>
    <message>
        <source>to know what still has to be learned; dated, by whose word, never overwritten</source>
        <translation>um zu wissen, was noch zu lernen ist; mit Tag, wer es sagt, nie überschrieben</translation>
    </message>
    <message>
        <source>to renew what runs out in time</source>
        <translation>um rechtzeitig zu erneuern, was abläuft</translation>
    </message>
    <message>
        <source>to be able to show what a level rests on</source>
        <translation>um zeigen zu können, worauf eine Stufe beruht</translation>
    </message>
    <message>
        <source>to keep in sight what somebody wants to reach, and when</source>
        <translation>um im Blick zu behalten, was jemand bis wann erreichen will</translation>
    </message>
    <message>
        <source>to know who is to learn something, or sees to it</source>
        <translation>um zu wissen, wer etwas lernen soll oder sich kümmert</translation>
    </message>
    <message>
        <source>to ask for some of a group without naming anybody</source>
        <translation>um eine Zahl aus einer Gruppe zu verlangen, ohne jemanden zu nennen</translation>
    </message>
    <message>
        <source>to plan who learns what, and when</source>
        <translation>um zu planen, wer was wann lernt</translation>
    </message>
    <message>
        <source>to plan only what was talked over with the person</source>
        <translation>um nur zu planen, was mit der Person besprochen ist</translation>
    </message>
    <message>
        <source>to see whether there was time to learn as planned</source>
        <translation>um zu sehen, ob für das Geplante Zeit war</translation>
    </message>
    <message>
        <source>to see whether the learning worked, not the person</source>
        <translation>um zu sehen, ob das Lernen gewirkt hat, nicht die Person</translation>
    </message>
    <message>
        <source>what helps to plan it</source>
        <translation>was beim Planen hilft</translation>
    </message>
    <message>
        <source>to reckon when something comes; who says so, and how they feel about it</source>
        <translation>um zu rechnen, wann etwas kommt; wer es sagt, und mit welchem Gefühl</translation>
    </message>
    <message>
        <source>to know who looked at it again, and when</source>
        <translation>um zu wissen, wer es wann wieder angesehen hat</translation>
    </message>
    <message>
        <source>to know who decided, and on what it rested</source>
        <translation>um zu wissen, wer entschieden hat und worauf das beruhte</translation>
    </message>
    <message>
        <source>to know whose idea it is, and who sees to it</source>
        <translation>um zu wissen, von wem die Idee ist und wer sich kümmert</translation>
    </message>
    <message>
        <source>to weigh ideas by what several people think of them</source>
        <translation>um Ideen nach dem zu gewichten, was mehrere davon halten</translation>
    </message>
    <message>
        <source>to know what was heard, in whose words; may name people</source>
        <translation>um zu wissen, was man gehört hat, in wessen Worten; kann Personen nennen</translation>
    </message>
    <message>
        <source>to stay in touch with those one works with</source>
        <translation>um mit denen in Verbindung zu bleiben, mit denen man arbeitet</translation>
    </message>
    <message>
        <source>to see what slipped since a plan was kept</source>
        <translation>um zu sehen, was sich verschoben hat, seit der Plan festgehalten wurde</translation>
    </message>
    <message>
        <source>to show the same part of the timeline again</source>
        <translation>um denselben Teil des Zeitplans wieder zu zeigen</translation>
    </message>
    <message>
        <source>to know who keeps the plan</source>
        <translation>um zu wissen, wer den Plan führt</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>Wozu sie gehört</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Die Datei selbst</translation>
    </message>
    <message>
        <source>What a badge says</source>
        <translation>Was ein Badge sagt</translation>
    </message>
    <message>
        <source>to keep what something rests on; may name people</source>
        <translation>um zu behalten, worauf etwas beruht; kann Personen nennen</translation>
    </message>
    <message>
        <source>to show the same part of the matrix again</source>
        <translation>um denselben Teil der Matrix wieder zu zeigen</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>{file} is there already and stays as it is; choose another name.</source>
        <translation>{file} gibt es schon und bleibt, wie es ist; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{file} is not there; look at its name and folder.</source>
        <translation>{file} gibt es nicht; Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>{file} is empty, so it holds no plan; go back to a copy of it.</source>
        <translation>{file} ist leer und enthält keinen Plan; auf eine Kopie zurückgehen.</translation>
    </message>
    <message>
        <source>{file} is no plan and was left alone; choose a .vorlauf file.</source>
        <translation>{file} ist kein Plan und blieb unberührt; eine .vorlauf-Datei wählen.</translation>
    </message>
    <message>
        <source>{file} is protected by a passphrase this version can&apos;t ask for; use a newer one.</source>
        <translation>{file} ist mit einem Kennwort geschützt, nach dem diese Version nicht fragen kann; eine neuere verwenden.</translation>
    </message>
    <message>
        <source>{file} is damaged and was left alone; mend it with `vorlauf check --repair` or go back to a copy with `vorlauf backups --restore`.</source>
        <translation>{file} ist beschädigt und blieb unberührt; mit `vorlauf check --repair` instand setzen oder mit `vorlauf backups --restore` auf eine Kopie zurückgehen.</translation>
    </message>
    <message>
        <source>Nothing of {file} can be read any more; go back to a copy of it.</source>
        <translation>Von {file} ist nichts mehr lesbar; auf eine Kopie zurückgehen.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version ({version}, this one reads up to {known}) and was left alone; install the newer version.</source>
        <translation>{file} stammt von einer neueren Version ({version}, diese liest bis {known}) und blieb unberührt; die neuere Version installieren.</translation>
    </message>
    <message>
        <source>{file} was written by an older version; open it for writing once to bring it up to date.</source>
        <translation>{file} stammt von einer älteren Version; einmal zum Schreiben öffnen, um sie auf den neuen Stand zu bringen.</translation>
    </message>
    <message>
        <source>{user} has {file} open on {host} (process {pid}), so it can only be read; close it there first.</source>
        <translation>{user} hat {file} auf {host} geöffnet (Prozess {pid}), daher lässt es sich nur lesen; dort zuerst schließen.</translation>
    </message>
    <message>
        <source>{file} was opened for reading only; open it for writing.</source>
        <translation>{file} wurde nur zum Lesen geöffnet; zum Schreiben öffnen.</translation>
    </message>
    <message>
        <source>{file} is being written by another program; try again in a moment.</source>
        <translation>{file} wird gerade von einem anderen Programm geschrieben; gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{file} was moved or deleted while it was open, nothing more was written; save the plan under another name.</source>
        <translation>{file} wurde verschoben oder gelöscht, während es offen war, und nichts mehr wurde geschrieben; den Plan unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>Another file took the place of {file} while it was open, nothing more was written; save the plan under another name.</source>
        <translation>Eine andere Datei trat an die Stelle von {file}, während es offen war, und nichts mehr wurde geschrieben; den Plan unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>The disk is full, what was saved before is safe; make room and try again.</source>
        <translation>Der Datenträger ist voll, was vorher gespeichert war, ist sicher; Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{file} lies where nothing can be written; copy it to a folder of yours.</source>
        <translation>{file} liegt an einem Ort, an dem nicht geschrieben werden kann; in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}: {file} was not made; choose another folder.</source>
        <translation>In {folder} lässt sich nichts schreiben: {file} wurde nicht angelegt; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>You may not open or write {file}; ask for the permission or copy it.</source>
        <translation>{file} darf nicht geöffnet oder geschrieben werden; um die Berechtigung bitten oder die Datei kopieren.</translation>
    </message>
    <message>
        <source>The disk failed at {file} ({cause}), what was saved before is safe; check the disk.</source>
        <translation>Der Datenträger versagte bei {file} ({cause}), was vorher gespeichert war, ist sicher; den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>The memory is full, what was saved is safe; close other programs and try again.</source>
        <translation>Der Arbeitsspeicher ist voll, was gespeichert war, ist sicher; andere Programme schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no copy {number}, there are {count}; choose one of the list.</source>
        <translation>Es gibt keine Kopie {number}, es gibt {count}; eine aus der Liste wählen.</translation>
    </message>
    <message>
        <source>The copy {file} is damaged and was not used; choose another one.</source>
        <translation>Die Kopie {file} ist beschädigt und wurde nicht verwendet; eine andere wählen.</translation>
    </message>
    <message>
        <source>A page of the file is damaged ({detail}); have the file mended.</source>
        <translation>Eine Seite der Datei ist beschädigt ({detail}); die Datei instand setzen lassen.</translation>
    </message>
    <message>
        <source>The inside of the file does not fit together ({detail}); have it mended.</source>
        <translation>Das Innere der Datei passt nicht zusammen ({detail}); instand setzen lassen.</translation>
    </message>
    <message>
        <source>A record points at one that is not there ({detail}); have the file mended.</source>
        <translation>Ein Eintrag verweist auf einen, den es nicht gibt ({detail}); die Datei instand setzen lassen.</translation>
    </message>
    <message>
        <source>The log beside the file is damaged, {count} edits in it can&apos;t be read; have the file mended.</source>
        <translation>Das Protokoll neben der Datei ist beschädigt, {count} Änderungen darin sind nicht lesbar; die Datei instand setzen lassen.</translation>
    </message>
    <message>
        <source>The settings of the plan are missing; have the file mended.</source>
        <translation>Die Einstellungen des Plans fehlen; die Datei instand setzen lassen.</translation>
    </message>
    <message>
        <source>What stands here can&apos;t be read; have the file mended.</source>
        <translation>Was hier steht, ist nicht lesbar; die Datei instand setzen lassen.</translation>
    </message>
    <message>
        <source>The file has {size} MB, at most {limit} MB are read; split it.</source>
        <translation>Die Datei hat {size} MB, höchstens {limit} MB werden gelesen; aufteilen.</translation>
    </message>
    <message>
        <source>The table reaches over {rows} rows and {columns} columns, more than can be read; delete what stands far below or to the right, or split it.</source>
        <translation>Die Tabelle reicht über {rows} Zeilen und {columns} Spalten, mehr als gelesen werden kann; löschen, was weit unten oder rechts steht, oder aufteilen.</translation>
    </message>
    <message>
        <source>The table holds more text than can be read at once; split it.</source>
        <translation>Die Tabelle enthält mehr Text, als auf einmal gelesen werden kann; aufteilen.</translation>
    </message>
    <message>
        <source>Unpacked the file would have {size} MB, at most {limit} MB are read; split it.</source>
        <translation>Ausgepackt hätte die Datei {size} MB, höchstens {limit} MB werden gelesen; aufteilen.</translation>
    </message>
    <message>
        <source>This is an old .xls file or one with a password; save it as .xlsx without a password.</source>
        <translation>Das ist eine alte .xls-Datei oder eine mit Kennwort; als .xlsx ohne Kennwort speichern.</translation>
    </message>
    <message>
        <source>This is a document of another kind; save it as .xlsx or .csv.</source>
        <translation>Das ist ein Dokument anderer Art; als .xlsx oder .csv speichern.</translation>
    </message>
    <message>
        <source>This is no workbook; choose an .xlsx or .csv file.</source>
        <translation>Das ist keine Arbeitsmappe; eine .xlsx- oder .csv-Datei wählen.</translation>
    </message>
    <message>
        <source>This is no table; choose an .xlsx or .csv file.</source>
        <translation>Das ist keine Tabelle; eine .xlsx- oder .csv-Datei wählen.</translation>
    </message>
    <message>
        <source>No table with heads was found; put heads into the first row.</source>
        <translation>Keine Tabelle mit Überschriften gefunden; Überschriften in die erste Zeile schreiben.</translation>
    </message>
    <message>
        <source>The quotation marks in row {row} don&apos;t fit together; close or double them there.</source>
        <translation>Die Anführungszeichen in Zeile {row} passen nicht zusammen; dort schließen oder verdoppeln.</translation>
    </message>
    <message>
        <source>The file is damaged; open it in a spreadsheet program and save it anew.</source>
        <translation>Die Datei ist beschädigt; in einer Tabellenkalkulation öffnen und neu speichern.</translation>
    </message>
    <message>
        <source>The file is written in an unusual way; open it in a spreadsheet program and save it anew.</source>
        <translation>Die Datei ist ungewöhnlich geschrieben; in einer Tabellenkalkulation öffnen und neu speichern.</translation>
    </message>
    <message>
        <source>It is not clear what this file holds; say its kind, one of {known}.</source>
        <translation>Es ist nicht klar, was diese Datei enthält; ihre Art angeben, eine von {known}.</translation>
    </message>
    <message>
        <source>This is no plan in the open format; choose one written by this program, or a table.</source>
        <translation>Das ist kein Plan im offenen Format; wählen Sie einen, den dieses Programm geschrieben hat, oder eine Tabelle.</translation>
    </message>
    <message>
        <source>There is no plan in what was named; name plan files or a folder that holds some.</source>
        <translation>In dem, was genannt wurde, liegt kein Plan; Plandateien nennen oder einen Ordner, in dem welche liegen.</translation>
    </message>
    <message>
        <source>{value} can&apos;t be used here; write something like {example}.</source>
        <translation>{value} ist hier nicht brauchbar; etwas wie {example} schreiben.</translation>
    </message>
    <message>
        <source>There are no heads in row {row}; give a row with heads, from 1 to {rows}.</source>
        <translation>In Zeile {row} stehen keine Überschriften; eine Zeile mit Überschriften angeben, von 1 bis {rows}.</translation>
    </message>
    <message>
        <source>{count} entries of the plan go by this name; tell them apart by personnel number or code.</source>
        <translation>{count} Einträge des Plans heißen so; durch Personalnummer oder Kürzel unterscheiden.</translation>
    </message>
    <message>
        <source>This stands in {first} already; join the two, or tell them apart by number or code.</source>
        <translation>Das steht schon in {first}; beide zusammenführen oder durch Nummer oder Kürzel unterscheiden.</translation>
    </message>
    <message>
        <source>“{id}” was changed after the preview; look at the preview again.</source>
        <translation>„{id}“ wurde nach der Vorschau geändert; die Vorschau noch einmal ansehen.</translation>
    </message>
    <message>
        <source>The column is filled but has no head; write one, or empty the column.</source>
        <translation>Die Spalte ist gefüllt, hat aber keine Überschrift; eine schreiben oder die Spalte leeren.</translation>
    </message>
    <message>
        <source>There is no name in this row; write one, or empty the row.</source>
        <translation>In dieser Zeile fehlt ein Name; einen schreiben oder die Zeile leeren.</translation>
    </message>
    <message>
        <source>“{value}” looks like a sum, not like a person; delete the row.</source>
        <translation>„{value}“ sieht nach einer Summe aus, nicht nach einer Person; die Zeile löschen.</translation>
    </message>
    <message>
        <source>The cell has no value ({value}); mend it, then save the file in a spreadsheet program.</source>
        <translation>Die Zelle hat keinen Wert ({value}); berichtigen und die Datei in einer Tabellenkalkulation speichern.</translation>
    </message>
    <message>
        <source>The spreadsheet made a day of it ({value}); format the cell as text and type it again.</source>
        <translation>Die Tabellenkalkulation hat ein Datum daraus gemacht ({value}); die Zelle als Text formatieren und neu eintippen.</translation>
    </message>
    <message>
        <source>A day stands where a level should ({value}); format the cell as text and type the level.</source>
        <translation>Wo eine Stufe stehen sollte, steht ein Datum ({value}); die Zelle als Text formatieren und die Stufe eintippen.</translation>
    </message>
    <message>
        <source>“{value}” is no level here; write one of {labels}, or leave the cell empty.</source>
        <translation>„{value}“ ist hier keine Stufe; eine von {labels} schreiben oder die Zelle leer lassen.</translation>
    </message>
    <message>
        <source>“{value}” are no hours a week; write a number like 4 or 2.5.</source>
        <translation>„{value}“ sind keine Stunden je Woche; eine Zahl wie 4 oder 2,5 schreiben.</translation>
    </message>
    <message>
        <source>“{value}” is no day; write it like 2027-02-15 or 15.02.2027.</source>
        <translation>„{value}“ ist kein Datum; wie 2027-02-15 oder 15.02.2027 schreiben.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no; write one.</source>
        <translation>„{value}“ ist weder ja noch nein; eines davon schreiben.</translation>
    </message>
    <message>
        <source>No heads for a title and a competency were found; write Title and Competency over two columns.</source>
        <translation>Es gibt keine Überschriften für Titel und Kompetenz; schreiben Sie Titel und Kompetenz über zwei Spalten.</translation>
    </message>
    <message>
        <source>The title or the competency is missing; fill in the cell, or empty the row.</source>
        <translation>Titel oder Kompetenz fehlt; füllen Sie die Zelle aus oder leeren Sie die Zeile.</translation>
    </message>
    <message>
        <source>There is an end without a start; write the first day too.</source>
        <translation>Es gibt ein Ende ohne Beginn; schreiben Sie auch den ersten Tag hin.</translation>
    </message>
    <message>
        <source>“{value}” is no number; write one like 12 or 450.50.</source>
        <translation>„{value}“ ist keine Zahl; schreiben Sie etwas wie 12 oder 450,50.</translation>
    </message>
    <message>
        <source>Hidden rows were read too: {rows}.</source>
        <translation>Ausgeblendete Zeilen wurden mitgelesen: {rows}.</translation>
    </message>
    <message>
        <source>“{name}” may be {others} of the plan; if so, say it in the mapping under “same”.</source>
        <translation>„{name}“ ist vielleicht {others} des Plans; wenn ja, sagen Sie es in der Zuordnung unter „same“.</translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” was read, not {others}.</source>
        <translation>Nur das Blatt „{sheet}“ wurde gelesen, nicht {others}.</translation>
    </message>
    <message>
        <source>The sheet with the eight levels is missing; take the data supplement as published.</source>
        <translation>Das Blatt mit den acht Stufen fehlt; die Datenbeilage nehmen, wie sie veröffentlicht ist.</translation>
    </message>
    <message>
        <source>No competences numbered like 1.1 were found; take the data supplement as published.</source>
        <translation>Keine Kompetenzen mit Nummern wie 1.1 gefunden; die Datenbeilage nehmen, wie sie veröffentlicht ist.</translation>
    </message>
    <message>
        <source>The table of levels lacks {missing}; add a row for each.</source>
        <translation>In der Tabelle der Stufen fehlt {missing}; für jede eine Zeile ergänzen.</translation>
    </message>
    <message>
        <source>“{value}” is no level; write a whole number from 1 to 8.</source>
        <translation>„{value}“ ist keine Stufe; eine ganze Zahl von 1 bis 8 schreiben.</translation>
    </message>
    <message>
        <source>Level {value} stands here twice; leave one out.</source>
        <translation>Stufe {value} steht hier zweimal; eine weglassen.</translation>
    </message>
    <message>
        <source>The text is missing; fill in the cell.</source>
        <translation>Der Text fehlt; die Zelle ausfüllen.</translation>
    </message>
    <message>
        <source>“{value}” is no competence number; write one like 1.2, as text.</source>
        <translation>„{value}“ ist keine Kompetenznummer; eine wie 1.2 als Text schreiben.</translation>
    </message>
    <message>
        <source>There is no competence “{value}”; mend the number or add the competence.</source>
        <translation>Es gibt keine Kompetenz „{value}“; die Nummer berichtigen oder die Kompetenz ergänzen.</translation>
    </message>
    <message>
        <source>Area “{value}” does not go with competence {number}; mend one of them.</source>
        <translation>Bereich „{value}“ passt nicht zu Kompetenz {number}; eines von beiden berichtigen.</translation>
    </message>
    <message>
        <source>The same number is called “{first}” further up; give both the same name.</source>
        <translation>Dieselbe Nummer heißt weiter oben „{first}“; beiden denselben Namen geben.</translation>
    </message>
    <message>
        <source>The id “{value}” does not go with competence {number}; mend one of them.</source>
        <translation>Die Kennung „{value}“ passt nicht zu Kompetenz {number}; eines von beiden berichtigen.</translation>
    </message>
    <message>
        <source>“{value}” is no proficiency level; use one of {known}.</source>
        <translation>„{value}“ ist kein Kompetenzniveau; eines von {known} verwenden.</translation>
    </message>
    <message>
        <source>The file is written in UTF-16; save it as UTF-8 and try again.</source>
        <translation>Die Datei ist in UTF-16 geschrieben; als UTF-8 speichern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Column {column} is no UTF-8 text; save the file as UTF-8 and try again.</source>
        <translation>Spalte {column} ist kein UTF-8-Text; die Datei als UTF-8 speichern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file has {size} MB, at most {limit} MB are read; split the plan.</source>
        <translation>Die Datei hat {size} MB, höchstens {limit} MB werden gelesen; den Plan aufteilen.</translation>
    </message>
    <message>
        <source>A comma is missing before column {column}; put one between the entries.</source>
        <translation>Vor Spalte {column} fehlt ein Komma; eines zwischen die Einträge setzen.</translation>
    </message>
    <message>
        <source>A colon is missing at column {column}; put one between key and value.</source>
        <translation>In Spalte {column} fehlt ein Doppelpunkt; einen zwischen Schlüssel und Wert setzen.</translation>
    </message>
    <message>
        <source>A key is expected at column {column}; put it in double quotes (&quot;name&quot;).</source>
        <translation>In Spalte {column} wird ein Schlüssel erwartet; ihn in doppelte Anführungszeichen setzen (&quot;name&quot;).</translation>
    </message>
    <message>
        <source>No value can be read at column {column}; write a text in double quotes, a number, true, false, null, a list or an object.</source>
        <translation>In Spalte {column} ist kein Wert lesbar; einen Text in doppelten Anführungszeichen, eine Zahl, true, false, null, eine Liste oder ein Objekt schreiben.</translation>
    </message>
    <message>
        <source>There is a comma too many before column {column}; take it out.</source>
        <translation>Vor Spalte {column} steht ein Komma zu viel; herausnehmen.</translation>
    </message>
    <message>
        <source>The text that begins at column {column} never ends; close its quotes.</source>
        <translation>Der Text, der in Spalte {column} beginnt, endet nie; seine Anführungszeichen schließen.</translation>
    </message>
    <message>
        <source>A text breaks off at column {column}; write line breaks in it as \n.</source>
        <translation>In Spalte {column} bricht ein Text ab; Zeilenumbrüche darin als \n schreiben.</translation>
    </message>
    <message>
        <source>The backslash near column {column} means nothing; write it twice.</source>
        <translation>Der Rückstrich nahe Spalte {column} bedeutet nichts; ihn doppelt schreiben.</translation>
    </message>
    <message>
        <source>Something follows the end of the plan at column {column}; take it out.</source>
        <translation>Nach dem Ende des Plans folgt in Spalte {column} noch etwas; herausnehmen.</translation>
    </message>
    <message>
        <source>The text ends before its brackets are closed; was it cut off?</source>
        <translation>Der Text endet, bevor seine Klammern geschlossen sind; ist er abgeschnitten?</translation>
    </message>
    <message>
        <source>This key stands here twice; keep one of them.</source>
        <translation>Dieser Schlüssel steht hier zweimal; einen behalten.</translation>
    </message>
    <message>
        <source>{value} is no number JSON knows; write a number or leave the key out.</source>
        <translation>{value} ist keine Zahl, die JSON kennt; eine Zahl schreiben oder den Schlüssel weglassen.</translation>
    </message>
    <message>
        <source>This number has too many digits; write a shorter one.</source>
        <translation>Diese Zahl hat zu viele Ziffern; eine kürzere schreiben.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply for a plan; take some out.</source>
        <translation>Die Klammern sind für einen Plan zu tief verschachtelt; einige herausnehmen.</translation>
    </message>
    <message>
        <source>A plan is one object; put its keys in {{ }}.</source>
        <translation>Ein Plan ist ein Objekt; seine Schlüssel in {{ }} setzen.</translation>
    </message>
    <message>
        <source>The settings have no id; leave it out.</source>
        <translation>Die Einstellungen haben keine Kennung; weglassen.</translation>
    </message>
    <message>
        <source>The file does not say what it is; add &quot;format&quot;: &quot;{format}&quot;.</source>
        <translation>Die Datei sagt nicht, was sie ist; &quot;format&quot;: &quot;{format}&quot; ergänzen.</translation>
    </message>
    <message>
        <source>The format &quot;{value}&quot; is not known; it must be &quot;{format}&quot;.</source>
        <translation>Das Format &quot;{value}&quot; ist nicht bekannt; es muss &quot;{format}&quot; sein.</translation>
    </message>
    <message>
        <source>The format {value} is not the one this program reads, {format}; use the program it was written with, or a newer one.</source>
        <translation>Das Format {value} ist nicht das, was dieses Programm liest, {format}; das Programm verwenden, mit dem die Datei geschrieben wurde, oder ein neueres.</translation>
    </message>
    <message>
        <source>This version does not hold {kind} yet and would lose them; leave them out.</source>
        <translation>Diese Version kennt {kind} noch nicht und würde sie verlieren; weglassen.</translation>
    </message>
    <message>
        <source>The id “{id}” is taken by {first} already; give one of them another id.</source>
        <translation>Die Kennung „{id}“ trägt schon {first}; einem von beiden eine andere geben.</translation>
    </message>
    <message>
        <source>This key is not known; did you mean “{like}”?</source>
        <translation>Dieser Schlüssel ist nicht bekannt; ist „{like}“ gemeint?</translation>
    </message>
    <message>
        <source>A line is one object like {{&quot;do&quot;: &quot;move_action&quot;, …}}; write it so.</source>
        <translation>Eine Zeile ist ein Objekt wie {{&quot;do&quot;: &quot;move_action&quot;, …}}; so schreiben.</translation>
    </message>
    <message>
        <source>The line does not say what to do; add &quot;do&quot; with a verb of the list.</source>
        <translation>Die Zeile sagt nicht, was zu tun ist; &quot;do&quot; mit einem Verb der Liste ergänzen.</translation>
    </message>
    <message>
        <source>There is no verb “{value}”; `vorlauf apply --list` names them all.</source>
        <translation>Es gibt kein Verb „{value}“; `vorlauf apply --list` nennt alle.</translation>
    </message>
    <message>
        <source>There is no verb “{value}”; did you mean “{like}”?</source>
        <translation>Es gibt kein Verb „{value}“; ist „{like}“ gemeint?</translation>
    </message>
    <message>
        <source>{verb} has no such field; leave it out or use one of {known}.</source>
        <translation>{verb} hat kein solches Feld; weglassen oder eines von {known} verwenden.</translation>
    </message>
    <message>
        <source>{verb} has no such field; did you mean “{like}”?</source>
        <translation>{verb} hat kein solches Feld; ist „{like}“ gemeint?</translation>
    </message>
    <message>
        <source>{verb} needs this field; add it ({type}).</source>
        <translation>{verb} braucht dieses Feld; ergänzen ({type}).</translation>
    </message>
    <message>
        <source>What was said once stays said; add a new entry instead of changing it.</source>
        <translation>Was einmal gesagt ist, bleibt gesagt; einen neuen Eintrag ergänzen, statt es zu ändern.</translation>
    </message>
    <message>
        <source>The line does not say with what; name one of {known}.</source>
        <translation>Die Zeile sagt nicht, womit; eines von {known} nennen.</translation>
    </message>
    <message>
        <source>“{id}” is not linked with {missing}; name one of its links.</source>
        <translation>„{id}“ ist nicht mit {missing} verknüpft; eine seiner Verknüpfungen nennen.</translation>
    </message>
    <message>
        <source>It has come or is no longer expected, so there is nothing to look at again.</source>
        <translation>Sie ist eingetreten oder wird nicht mehr erwartet; es gibt nichts wieder vorzulegen.</translation>
    </message>
    <message>
        <source>{day} lies after today ({today}); say so once it has come.</source>
        <translation>{day} liegt nach heute ({today}); es eintragen, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>There is nothing to undo; make an edit first.</source>
        <translation>Es gibt nichts zurückzunehmen; zuerst etwas ändern.</translation>
    </message>
    <message>
        <source>There is nothing to redo; undo an edit first.</source>
        <translation>Es gibt nichts zu wiederholen; zuerst etwas zurücknehmen.</translation>
    </message>
    <message>
        <source>{value} is not a text; put it in quotation marks.</source>
        <translation>{value} ist kein Text; in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>{value} is neither true nor false; write one.</source>
        <translation>{value} ist weder true noch false; eines davon schreiben.</translation>
    </message>
    <message>
        <source>{value} is not a whole number; write one like 3.</source>
        <translation>{value} ist keine ganze Zahl; eine wie 3 schreiben.</translation>
    </message>
    <message>
        <source>{value} is not a number; write one like 2.5.</source>
        <translation>{value} ist keine Zahl; eine wie 2.5 schreiben.</translation>
    </message>
    <message>
        <source>{value} is not a day; write it as year-month-day, like 2027-02-15.</source>
        <translation>{value} ist kein Tag; als Jahr-Monat-Tag schreiben, wie 2027-02-15.</translation>
    </message>
    <message>
        <source>{value} is not known here; use one of {choices}.</source>
        <translation>{value} ist hier nicht bekannt; eines von {choices} verwenden.</translation>
    </message>
    <message>
        <source>{value} is not a list; put it in [ ].</source>
        <translation>{value} ist keine Liste; in [ ] setzen.</translation>
    </message>
    <message>
        <source>{value} is not an object; put its keys in {{ }}.</source>
        <translation>{value} ist kein Objekt; seine Schlüssel in {{ }} setzen.</translation>
    </message>
    <message>
        <source>The text holds characters that can&apos;t be stored; type it anew.</source>
        <translation>Der Text enthält Zeichen, die sich nicht speichern lassen; neu eintippen.</translation>
    </message>
    <message>
        <source>The text has {length} characters, {most} fit; shorten it and put the rest into the notes.</source>
        <translation>Der Text hat {length} Zeichen, {most} passen; kürzen und den Rest in die Notizen schreiben.</translation>
    </message>
    <message>
        <source>{value} lies outside {first} to {last}; choose a day within.</source>
        <translation>{value} liegt nicht zwischen {first} und {last}; einen Tag dazwischen wählen.</translation>
    </message>
    <message>
        <source>This key is not known; leave it out or use one of {known}.</source>
        <translation>Dieser Schlüssel ist nicht bekannt; weglassen oder einen von {known} verwenden.</translation>
    </message>
    <message>
        <source>This field is missing; add it.</source>
        <translation>Dieses Feld fehlt; ergänzen.</translation>
    </message>
    <message>
        <source>The id is empty; give it a text of its own.</source>
        <translation>Die Kennung ist leer; einen eigenen Text vergeben.</translation>
    </message>
    <message>
        <source>There is nothing with the id “{id}” in {kind}; add it first or mend the id.</source>
        <translation>In {kind} gibt es nichts mit der Kennung „{id}“; zuerst anlegen oder die Kennung berichtigen.</translation>
    </message>
    <message>
        <source>The id “{id}” is taken in {kind}; choose another one.</source>
        <translation>Die Kennung „{id}“ ist in {kind} vergeben; eine andere wählen.</translation>
    </message>
    <message>
        <source>“{id}” in {kind} still needs it; delete or change that first.</source>
        <translation>„{id}“ in {kind} braucht es noch; das zuerst löschen oder ändern.</translation>
    </message>
    <message>
        <source>“{id}” stands here twice; leave one out.</source>
        <translation>„{id}“ steht hier zweimal; eines weglassen.</translation>
    </message>
    <message>
        <source>This day lies before {first} ({day}); swap them or choose a later one.</source>
        <translation>Dieser Tag liegt vor {first} ({day}); beide tauschen oder einen späteren wählen.</translation>
    </message>
    <message>
        <source>{value} is outside {low} to {high}; choose a number within.</source>
        <translation>{value} liegt nicht zwischen {low} und {high}; eine Zahl dazwischen wählen.</translation>
    </message>
    <message>
        <source>{value} is no usable share; write one above 0 and below 1, like 0.8 for 80 %.</source>
        <translation>{value} ist kein brauchbarer Anteil; einen über 0 und unter 1 schreiben, wie 0.8 für 80 %.</translation>
    </message>
    <message>
        <source>Level {value} is outside the scale of “{competency}”; use 0 to {top} ({labels}).</source>
        <translation>Stufe {value} liegt außerhalb der Skala von „{competency}“; 0 bis {top} verwenden ({labels}).</translation>
    </message>
    <message>
        <source>It must lead upwards, not from level {from} to {to}; raise the second one.</source>
        <translation>Es muss aufwärts führen, nicht von Stufe {from} zu {to}; die zweite erhöhen.</translation>
    </message>
    <message>
        <source>A scale has 2 to {most} levels, this one {count}; add or remove some.</source>
        <translation>Eine Skala hat 2 bis {most} Stufen, diese hat {count}; Stufen ergänzen oder wegnehmen.</translation>
    </message>
    <message>
        <source>A step goes one level up, not from {from} to {to}; split it.</source>
        <translation>Ein Schritt führt eine Stufe weiter, nicht von {from} zu {to}; aufteilen.</translation>
    </message>
    <message>
        <source>There are two steps from level {from}; keep one of them.</source>
        <translation>Von Stufe {from} gehen zwei Schritte aus; einen behalten.</translation>
    </message>
    <message>
        <source>Name evidence, manager and self once each, the strongest first.</source>
        <translation>Nachweis, Führungskraft und selbst je einmal nennen (evidence, manager, self), das Stärkste zuerst.</translation>
    </message>
    <message>
        <source>No public holidays are known for “{country} {region}”; use codes like DE and BY.</source>
        <translation>Für „{country} {region}“ sind keine Feiertage bekannt; Kürzel wie DE und BY verwenden.</translation>
    </message>
    <message>
        <source>A signal can&apos;t follow from itself; choose another premise.</source>
        <translation>Ein Signal kann nicht aus sich selbst folgen; eine andere Voraussetzung wählen.</translation>
    </message>
    <message>
        <source>It can&apos;t support and contradict “{development}” at once; keep one.</source>
        <translation>Es kann „{development}“ nicht zugleich stützen und ihm widersprechen; eines behalten.</translation>
    </message>
    <message>
        <source>It has arrived, so say on which day: fill in arrived_on.</source>
        <translation>Es ist eingetreten; angeben, an welchem Tag: arrived_on ausfüllen.</translation>
    </message>
    <message>
        <source>A need belongs to a development or to a goal; leave one out.</source>
        <translation>Ein Bedarf gehört zu einer Entwicklung oder zu einem Ziel; eines weglassen.</translation>
    </message>
    <message>
        <source>Name the people or give a number of people, not both.</source>
        <translation>Entweder die Personen nennen oder eine Anzahl, nicht beides.</translation>
    </message>
    <message>
        <source>Say why the goal is given up: fill in the reason.</source>
        <translation>Angeben, warum das Ziel aufgegeben wird: den Grund ausfüllen.</translation>
    </message>
    <message>
        <source>A decision rests on something: name a forecast, signals, or a conviction in your words.</source>
        <translation>Eine Entscheidung ruht auf etwas: eine Voraussage, Signale oder eine Überzeugung in eigenen Worten nennen.</translation>
    </message>
    <message>
        <source>Nobody has made a forecast of “{title}” yet: make one, or name signals or a conviction.</source>
        <translation>Für „{title}“ gibt es noch keine Voraussage: eine treffen, oder Signale oder eine Überzeugung nennen.</translation>
    </message>
    <message>
        <source>From “decided” on somebody sees to an idea: fill in who.</source>
        <translation>Ab „entschieden“ kümmert sich jemand um eine Idee: eintragen, wer.</translation>
    </message>
    <message>
        <source>From “decided” on an idea comes up again: fill in the next day.</source>
        <translation>Ab „entschieden“ kommt eine Idee wieder auf den Tisch: den nächsten Tag eintragen.</translation>
    </message>
    <message>
        <source>They would wait for each other ({way}); take one of the links out.</source>
        <translation>Sie würden aufeinander warten ({way}); eine der Verknüpfungen herausnehmen.</translation>
    </message>
    <message>
        <source>A category can&apos;t lie within itself ({way}); choose another one.</source>
        <translation>Eine Kategorie kann nicht in sich selbst liegen ({way}); eine andere wählen.</translation>
    </message>
    <message>
        <source>Nobody could ever start, each is asked for before the other ({way}); drop one of them.</source>
        <translation>Niemand könnte je beginnen, jedes wird vor dem anderen verlangt ({way}); eines davon herausnehmen.</translation>
    </message>
    <message>
        <source>“{title}” has levels beyond its scale; say what they become (Levels… in what doesn’t add up), then merge it into “{into}”.</source>
        <translation>„{title}“ hat Stufen außerhalb der Skala; erst sagen, was aus ihnen wird (Stufen … bei dem, was nicht aufgeht), dann mit „{into}“ zusammenführen.</translation>
    </message>
    <message>
        <source>Nothing that is open here can be planned at once; choose a way out instead.</source>
        <translation>Davon lässt sich nichts auf einmal planen; wählen Sie stattdessen einen Ausweg.</translation>
    </message>
    <message>
        <source>The clipboard holds no learning actions; copy some on a timeline first.</source>
        <translation>In der Zwischenablage sind keine Maßnahmen; kopieren Sie zuerst welche in einem Zeitplan.</translation>
    </message>
    <message>
        <source>They take part already; choose somebody else.</source>
        <translation>Sie nehmen schon teil; wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>“{title}” would begin before {day}; bring it forward by fewer weeks.</source>
        <translation>„{title}“ würde vor dem {day} beginnen; um weniger Wochen vorziehen.</translation>
    </message>
    <message>
        <source>“{title}” would end after {day}; push by fewer weeks.</source>
        <translation>„{title}“ würde nach dem {day} enden; um weniger Wochen schieben.</translation>
    </message>
    <message>
        <source>Without any hours nothing can be learned; give more than 0, or leave it empty if unknown.</source>
        <translation>Ohne Stunden lässt sich nichts lernen; mehr als 0 angeben oder leer lassen, wenn unbekannt.</translation>
    </message>
    <message>
        <source>The line has {length} characters, {most} are read; put the rest into the notes.</source>
        <translation>Die Zeile hat {length} Zeichen, {most} werden gelesen; den Rest in die Notizen schreiben.</translation>
    </message>
    <message>
        <source>“{text}” may be {names}; choose one or write more of the name.</source>
        <translation>„{text}“ kann {names} sein; eines wählen oder mehr vom Namen schreiben.</translation>
    </message>
    <message>
        <source>Say which level of “{competency}” is needed: {labels}.</source>
        <translation>Angeben, welche Stufe von „{competency}“ gebraucht wird: {labels}.</translation>
    </message>
    <message>
        <source>“{value}” is no level of “{competency}”; use one of {labels}.</source>
        <translation>„{value}“ ist keine Stufe von „{competency}“; eine von {labels} verwenden.</translation>
    </message>
    <message>
        <source>Say what {names} should learn: a competency with its level, like “Polish B1”; or leave the names out.</source>
        <translation>Angeben, was {names} lernen soll: eine Kompetenz mit Stufe, wie „Polnisch B1“; oder die Namen weglassen.</translation>
    </message>
    <message>
        <source>Say what is coming, or what is to be learned to which level.</source>
        <translation>Angeben, was kommt oder was bis zu welcher Stufe gelernt werden soll.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are two times; keep one of them.</source>
        <translation>„{first}“ und „{second}“ sind zwei Zeiten; eine davon behalten.</translation>
    </message>
    <message>
        <source>“{text}” lies before today; name a day to come, or its year.</source>
        <translation>„{text}“ liegt vor heute; einen kommenden Tag oder das Jahr nennen.</translation>
    </message>
    <message>
        <source>“{id}” has changed since this was previewed; look at it once more.</source>
        <translation>„{id}“ hat sich seit der Vorschau geändert; noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Without a time there is no sow-by date; add one, like “spring 2028”.</source>
        <translation>Ohne Zeitangabe gibt es keinen Saattermin; eine ergänzen, wie „Frühjahr 2028“.</translation>
    </message>
    <message>
        <source>Nobody is named yet; add names, or “2 of” and a team.</source>
        <translation>Noch ist niemand benannt; Namen ergänzen oder „2 aus“ und ein Team.</translation>
    </message>
    <message>
        <source>{name} is meant by name; for the season write “in {text}”.</source>
        <translation>{name} ist mit Namen gemeint; für die Jahreszeit „im {text}“ schreiben.</translation>
    </message>
    <message>
        <source>“{title}” keeps its own dates; change them there if they are to move.</source>
        <translation>„{title}“ behält die eigenen Termine; dort ändern, wenn sie sich verschieben sollen.</translation>
    </message>
    <message>
        <source>Nothing is written here; a few words are enough.</source>
        <translation>Hier steht noch nichts; wenige Worte genügen.</translation>
    </message>
    <message>
        <source>“{value}” is no time; write it like 15.9.2027, “in 3 weeks” or “Q3 2027”.</source>
        <translation>„{value}“ ist keine Zeitangabe; zum Beispiel 15.9.2027, „in 3 Wochen“ oder „Q3 2027“ schreiben.</translation>
    </message>
    <message>
        <source>“{value}” is no number; write one like 2.5.</source>
        <translation>„{value}“ ist keine Zahl; zum Beispiel 2,5 schreiben.</translation>
    </message>
    <message>
        <source>“{value}” is no learning time of a day; write it like 2, 1.5, 1:30 or 90 min.</source>
        <translation>„{value}“ ist keine Lernzeit eines Tages; schreiben Sie sie wie 2, 1,5, 1:30 oder 90 min.</translation>
    </message>
    <message>
        <source>It is not clear whose it is to be ({count} people); name one with --person.</source>
        <translation>Es ist nicht klar, um wen es geht ({count} Personen); nennen Sie eine mit --person.</translation>
    </message>
    <message>
        <source>No hours are logged on “{title}”; there is nothing to take back.</source>
        <translation>Bei „{title}“ sind keine Stunden eingetragen; es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>“{value}” is no whole number; write one like 3.</source>
        <translation>„{value}“ ist keine ganze Zahl; zum Beispiel 3 schreiben.</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be chosen here; take one of: {choices}.</source>
        <translation>„{value}“ steht hier nicht zur Wahl; möglich sind: {choices}.</translation>
    </message>
    <message>
        <source>Nobody is called “{value}”; check the name, or add the person first.</source>
        <translation>Niemand heißt „{value}“; den Namen prüfen oder die Person zuerst anlegen.</translation>
    </message>
    <message>
        <source>No competency is called “{value}”; check the name, or add it under Competencies.</source>
        <translation>Keine Kompetenz heißt „{value}“; den Namen prüfen oder sie unter Kompetenzen anlegen.</translation>
    </message>
    <message>
        <source>The forecast says when “{title}” comes; add a new forecast instead.</source>
        <translation>Wann „{title}“ kommt, sagt die Voraussage; stattdessen eine neue Voraussage treffen.</translation>
    </message>
    <message>
        <source>Only a structure has a stage; a competency is reached by learning.</source>
        <translation>Einen Stand hat nur eine Struktur; eine Kompetenz wird durch Lernen erreicht.</translation>
    </message>
    <message>
        <source>The text has {length} characters, at most {most} are read here; paste less, and take the rest over later as a file.</source>
        <translation>Der Text hat {length} Zeichen, hier werden höchstens {most} gelesen; weniger einfügen und den Rest später als Datei übernehmen.</translation>
    </message>
    <message>
        <source>Levels stand here, but not what for; copy the row with the competencies above them too.</source>
        <translation>Hier stehen Stufen, aber nicht wofür; auch die Zeile mit den Kompetenzen darüber kopieren.</translation>
    </message>
    <message>
        <source>This line has {count} cells, up to column {last}; keep name, team and role, or paste the row with the heads too.</source>
        <translation>Diese Zeile hat {count} Zellen, bis Spalte {last}; nur Name, Team und Rolle behalten oder die Zeile mit den Überschriften mit einfügen.</translation>
    </message>
    <message>
        <source>This is longer than a name is, over {most} characters; shorten it.</source>
        <translation>Das ist länger als ein Name, über {most} Zeichen; bitte kürzen.</translation>
    </message>
    <message>
        <source>“{value}” is no name; write one, or delete the line.</source>
        <translation>„{value}“ ist kein Name; einen schreiben oder die Zeile löschen.</translation>
    </message>
    <message>
        <source>Read as “last name, first name”; if a team stands behind the comma, write a semicolon.</source>
        <translation>Gelesen als „Nachname, Vorname“; steht hinter dem Komma ein Team, bitte ein Semikolon schreiben.</translation>
    </message>
    <message>
        <source>Say what you want to be able to do, like “Polish B1” or “lead projects”.</source>
        <translation>Bitte sagen, was Sie können wollen, etwa „Polnisch B1“ oder „Projekte leiten“.</translation>
    </message>
    <message>
        <source>{value} hours a week can&apos;t be; write a number from 0.5 to 168, or nothing.</source>
        <translation>{value} Stunden je Woche gibt es nicht; eine Zahl von 0,5 bis 168 schreiben oder nichts.</translation>
    </message>
    <message>
        <source>Nothing is answered yet; a few words to one of the three questions are enough.</source>
        <translation>Noch ist nichts beantwortet; ein paar Worte zu einer der drei Fragen genügen.</translation>
    </message>
    <message>
        <source>Say what they are to be able to do, like “Polish B1”; or leave the names out.</source>
        <translation>Bitte sagen, was sie können sollen, etwa „Polnisch B1“; oder die Namen weglassen.</translation>
    </message>
    <message>
        <source>One person sees to a structure; keep one name.</source>
        <translation>Um eine Struktur kümmert sich eine Person; nur einen Namen behalten.</translation>
    </message>
    <message>
        <source>{value} weeks can&apos;t be; write a number above 0 and up to 520.</source>
        <translation>{value} Wochen gibt es nicht; eine Zahl über 0 und bis 520 schreiben.</translation>
    </message>
    <message>
        <source>No competency is called “{value}”; check the name, or write a new one with the level it is needed at, like “Polish B1” or “PLM 3”.</source>
        <translation>Keine Kompetenz heißt „{value}“; bitte den Namen prüfen oder eine neue mit der nötigen Stufe schreiben, etwa „Polnisch B1“ oder „PLM 3“.</translation>
    </message>
    <message>
        <source>{person} has no overloaded week there; nothing has to be spread out.</source>
        <translation>{person} hat dort keine überladene Woche; es gibt nichts zu entzerren.</translation>
    </message>
    <message>
        <source>“{line}” is no line of a kept plan; take it out, or keep the plan anew.</source>
        <translation>„{line}“ ist keine Zeile eines Planstands; bitte entfernen oder den Plan neu festhalten.</translation>
    </message>
    <message>
        <source>No plan was kept yet, so nothing can have slipped; keep the plan of today first.</source>
        <translation>Noch ist kein Planstand festgehalten, also kann sich nichts verschoben haben; zuerst den Plan von heute festhalten.</translation>
    </message>
    <message>
        <source>No kept plan is called “{name}”; there are {known}.</source>
        <translation>Kein Planstand heißt „{name}“; es gibt {known}.</translation>
    </message>
    <message>
        <source>“{title}” won&apos;t come; set its status back before its wave can be moved.</source>
        <translation>„{title}“ kommt nicht; erst den Status zurücksetzen, dann lässt sich die Welle verschieben.</translation>
    </message>
    <message>
        <source>Nobody has said yet when “{title}” comes; fill in “about when” first.</source>
        <translation>Noch ist nicht gesagt, wann „{title}“ kommt; zuerst „ungefähr wann“ ausfüllen.</translation>
    </message>
    <message>
        <source>“{title}” arrived on {on}; only what is still expected can be moved.</source>
        <translation>„{title}“ ist am {on} eingetreten; verschieben lässt sich nur, was noch erwartet wird.</translation>
    </message>
    <message>
        <source>Say how far the wave is to move: give weeks or a day, not both.</source>
        <translation>Wie weit soll sich die Welle verschieben? Entweder Wochen oder einen Tag angeben, nicht beides.</translation>
    </message>
    <message>
        <source>“{title}” would leave the years {first} to {last}; move it by fewer weeks.</source>
        <translation>„{title}“ läge außerhalb der Jahre {first} bis {last}; um weniger Wochen verschieben.</translation>
    </message>
    <message>
        <source>“{title}” is only expected until {horizon}; move it by fewer weeks, or change its horizon first.</source>
        <translation>„{title}“ wird nur bis {horizon} erwartet; um weniger Wochen verschieben oder zuerst den Horizont ändern.</translation>
    </message>
    <message>
        <source>Say how far the date is to move on: give weeks or a day, not both.</source>
        <translation>Wie weit soll das Datum vorrücken? Entweder Wochen oder einen Tag angeben, nicht beides.</translation>
    </message>
    <message>
        <source>The date moves on from {today}, {day} is no later day; choose one after it.</source>
        <translation>Das Datum rückt von {today} aus vor, {day} liegt nicht danach; einen späteren Tag wählen.</translation>
    </message>
    <message>
        <source>The date can be moved on to the end of {last}; choose an earlier day.</source>
        <translation>Das Datum lässt sich bis Ende {last} vorrücken; einen früheren Tag wählen.</translation>
    </message>
    <message>
        <source>Say what is to be tried: --wave, --date-on or --edit.</source>
        <translation>Was soll durchgespielt werden? --wave, --date-on oder --edit angeben.</translation>
    </message>
    <message>
        <source>While the date is moved on, the plan is only looked at; drop the what-if to change it.</source>
        <translation>Solange das Datum vorgerückt ist, wird der Plan nur angesehen; zum Ändern das Was-wäre-wenn verwerfen.</translation>
    </message>
    <message>
        <source>There is no wave that could be moved; add an expected development first.</source>
        <translation>Es gibt keine Welle, die sich verschieben ließe; zuerst eine erwartete Entwicklung anlegen.</translation>
    </message>
    <message>
        <source>Say what is needed; a competency with its level is enough, like “Polish B1”.</source>
        <translation>Nennen Sie, was gebraucht wird; eine Kompetenz mit ihrer Stufe genügt, etwa „Polnisch B1“.</translation>
    </message>
    <message>
        <source>That is asked for already; name somebody else or another level.</source>
        <translation>Das wird schon verlangt; nennen Sie jemand anderen oder eine andere Stufe.</translation>
    </message>
    <message>
        <source>New competency, level 2 assumed; write another level behind its name.</source>
        <translation>Neue Kompetenz, angenommen ist Stufe 2; eine andere Stufe schreiben Sie hinter ihren Namen.</translation>
    </message>
    <message>
        <source>“{text}” is kept as a note of the need.</source>
        <translation>„{text}“ bleibt als Notiz beim Bedarf.</translation>
    </message>
    <message>
        <source>Say how long it takes, like “12 weeks”; then it gets a sow-by date.</source>
        <translation>Schreiben Sie dazu, wie lange es dauert, etwa „12 Wochen“; dann gibt es einen Saattermin.</translation>
    </message>
    <message>
        <source>“{title}” is brought in time already; there is nothing to plan.</source>
        <translation>„{title}“ wird schon rechtzeitig erreicht; es gibt nichts zu planen.</translation>
    </message>
    <message>
        <source>“{title}” has no day yet; say about when its development comes.</source>
        <translation>„{title}“ hat noch keinen Tag; sagen Sie, wann etwa die Entwicklung kommt.</translation>
    </message>
    <message>
        <source>For “{title}” it is too late to plan it plainly; look at the ways out.</source>
        <translation>Für „{title}“ ist es zu spät, um einfach zu planen; sehen Sie sich die Auswege an.</translation>
    </message>
    <message>
        <source>Nobody is named for “{title}” yet; name someone first.</source>
        <translation>Für „{title}“ ist noch niemand benannt; benennen Sie zuerst jemanden.</translation>
    </message>
    <message>
        <source>“{title}” teaches {teaches}, not {asked}; choose an offering that does, or the best way.</source>
        <translation>„{title}“ vermittelt {teaches}, nicht {asked}; wählen Sie ein Angebot dafür oder den besten Weg.</translation>
    </message>
    <message>
        <source>“{title}” leads from {from} to {to} and fits nobody asked here now; choose another one, or the best way.</source>
        <translation>„{title}“ führt von {from} zu {to} und passt hier gerade für niemanden; wählen Sie ein anderes Angebot oder den besten Weg.</translation>
    </message>
    <message>
        <source>“{title}” is over; choose learning that is still to come.</source>
        <translation>„{title}“ ist vorbei; wählen Sie eine Maßnahme, die noch kommt.</translation>
    </message>
    <message>
        <source>A structure isn&apos;t learned; pull its line to an empty place to give it a day.</source>
        <translation>Eine Struktur wird nicht gelernt; ziehen Sie ihre Linie an eine freie Stelle, dann bekommt sie einen Tag.</translation>
    </message>
    <message>
        <source>Everybody asked takes part in “{title}” already; there is nothing to change.</source>
        <translation>An „{title}“ nehmen schon alle teil, die gefragt sind; es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>“{title}” asks for all of that already; tick other needs.</source>
        <translation>„{title}“ verlangt das alles schon; wählen Sie anderen Bedarf.</translation>
    </message>
    <message>
        <source>{file} is open in another program and stays as it is; close it there or choose another name.</source>
        <translation>{file} ist in einem anderen Programm geöffnet und bleibt, wie sie ist; dort schließen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>That would be {count} pages, at most {most} are written; spread it over fewer pages, take larger paper, one sheet, or only a part.</source>
        <translation>Das wären {count} Seiten, höchstens {most} werden geschrieben; auf weniger Seiten verteilen, größeres Papier, ein einziges Blatt oder nur einen Teil nehmen.</translation>
    </message>
    <message>
        <source>Say whose levels, or in what: --person, --competency or --need.</source>
        <translation>Sagen, wessen oder worin: --person, --competency oder --need.</translation>
    </message>
    <message>
        <source>No view “{value}” has been kept; keep one on the timeline first.</source>
        <translation>Es gibt noch keine Ansicht „{value}“; zuerst im Zeitplan eine festhalten.</translation>
    </message>
    <message>
        <source>There is no view “{value}”; use one of {known}.</source>
        <translation>Eine Ansicht „{value}“ gibt es nicht; eine von {known} nehmen.</translation>
    </message>
    <message>
        <source>This chart tells levels held, so it is not for company; leave --in-company out.</source>
        <translation>Dieses Bild nennt erreichte Stufen, ist also nichts für andere Augen; --in-company weglassen.</translation>
    </message>
    <message>
        <source>The folder for {file} is not there; choose another one.</source>
        <translation>Den Ordner für {file} gibt es nicht; einen anderen wählen.</translation>
    </message>
    <message>
        <source>{file} is a folder; choose another name.</source>
        <translation>{file} ist ein Ordner; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>An SVG of {count} bars is more than programs open, {most} are the most; write a PDF or only a part.</source>
        <translation>Ein SVG mit {count} Balken öffnet kaum ein Programm, {most} sind das Höchste; ein PDF oder nur einen Teil ausgeben.</translation>
    </message>
    <message>
        <source>{day} lies ahead of today ({today}), and nobody can have seen it yet; choose an earlier day, or plan a learning action that ends on it.</source>
        <translation>{day} liegt nach heute ({today}), und das kann noch niemand gesehen haben; wählen Sie einen früheren Tag oder planen Sie eine Maßnahme, die dann endet.</translation>
    </message>
    <message>
        <source>Neither a move nor more days take the overload of {person} away without making something worse; more learning hours, somebody else or fewer actions would help.</source>
        <translation>Weder ein Verschieben noch mehr Tage nehmen {person} die Überlast, ohne etwas anderes zu verschlechtern; mehr Lernstunden, jemand anderes oder weniger Maßnahmen würden helfen.</translation>
    </message>
    <message>
        <source>“{title}” is one already; choose another competency to merge it into.</source>
        <translation>„{title}“ ist schon eine einzige; eine andere Kompetenz wählen, mit der sie zusammengeführt wird.</translation>
    </message>
    <message>
        <source>“{into}” lies within “{title}”; merge it the other way round, or move it out first.</source>
        <translation>„{into}“ liegt in „{title}“; andersherum zusammenführen oder zuerst herausnehmen.</translation>
    </message>
    <message>
        <source>{count} levels are given, the scale has {wanted}; say what each becomes.</source>
        <translation>{count} Stufen sind angegeben, die Skala hat {wanted}; für jede angeben, was aus ihr wird.</translation>
    </message>
    <message>
        <source>Level {value} is outside the scale of “{competency}”; use 0 to {top}.</source>
        <translation>Stufe {value} liegt außerhalb der Skala von „{competency}“; 0 bis {top} verwenden.</translation>
    </message>
    <message>
        <source>A higher level can&apos;t become a lower one than the one below it; raise it.</source>
        <translation>Aus einer höheren Stufe kann keine niedrigere werden als aus der darunter; sie anheben.</translation>
    </message>
    <message>
        <source>“{into}” lies within “{title}”; choose another category.</source>
        <translation>„{into}“ liegt in „{title}“; eine andere Kategorie wählen.</translation>
    </message>
    <message>
        <source>“{name}” has no role and no target role yet; name the role to compare with.</source>
        <translation>„{name}“ hat noch keine Rolle und keine Zielrolle; nennen Sie die Rolle, um die es geht.</translation>
    </message>
    <message>
        <source>Name a person, a role, or both.</source>
        <translation>Nennen Sie eine Person, eine Rolle oder beides.</translation>
    </message>
    <message>
        <source>This is no self-assessment sheet of this program; take the one sent out.</source>
        <translation>Das ist kein Bogen zur Selbsteinschätzung aus diesem Programm; nehmen Sie den verschickten.</translation>
    </message>
    <message>
        <source>It is not clear who “{name}” is in this plan; write the name as in the plan, and keep the key beside it.</source>
        <translation>Es ist nicht klar, wer „{name}“ in diesem Plan ist; schreiben Sie den Namen wie im Plan und lassen Sie den Schlüssel daneben stehen.</translation>
    </message>
    <message>
        <source>“{value}” is no day; write one like 2026-11-23, or leave the cell empty.</source>
        <translation>„{value}“ ist kein Tag; schreiben Sie ihn wie 2026-11-23 oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>“{value}” is no competency of this plan; add it, or empty the answer.</source>
        <translation>„{value}“ ist keine Kompetenz dieses Plans; legen Sie sie an oder leeren Sie die Antwort.</translation>
    </message>
    <message>
        <source>Say whose proof it is to be: --person, or --team for all of a team.</source>
        <translation>Für wen soll der Nachweis sein? --person nennen, oder --team für alle eines Teams.</translation>
    </message>
    <message>
        <source>Nobody of {team} was there on {day}; choose another day, or give people this team.</source>
        <translation>Von {team} war am {day} niemand da; einen anderen Tag wählen oder Personen dieses Team geben.</translation>
    </message>
    <message>
        <source>{name} joined on {day} only; choose that day or a later one.</source>
        <translation>{name} kam erst am {day} dazu; diesen oder einen späteren Tag wählen.</translation>
    </message>
    <message>
        <source>{name} left on {day}; choose that day or an earlier one.</source>
        <translation>{name} ging am {day}; diesen oder einen früheren Tag wählen.</translation>
    </message>
    <message>
        <source>A proof tells levels held, so it is not for company; leave --in-company out.</source>
        <translation>Ein Nachweis nennt Stufen und ist nichts, solange andere zusehen; --in-company weglassen.</translation>
    </message>
    <message>
        <source>“{title}” is one already; choose another offering to merge it into.</source>
        <translation>„{title}“ ist schon ein einziges; ein anderes Angebot wählen, mit dem es zusammengeführt wird.</translation>
    </message>
    <message>
        <source>“{title}” and “{into}” teach different competencies; merge these first, or keep both.</source>
        <translation>„{title}“ und „{into}“ führen zu verschiedenen Kompetenzen; erst diese zusammenführen oder beide behalten.</translation>
    </message>
    <message>
        <source>“{title}” and “{into}” repeat differently; give both the same repeats first.</source>
        <translation>„{title}“ und „{into}“ wiederholen sich verschieden; erst beiden dieselbe Wiederholung geben.</translation>
    </message>
    <message>
        <source>{title} asks for nothing today; say first what the role asks for.</source>
        <translation>{title} verlangt heute nichts; zuerst angeben, was die Rolle verlangt.</translation>
    </message>
    <message>
        <source>Who could is not listed while the works-council profile is on; it is switched off in the plan&apos;s settings.</source>
        <translation>Wer infrage kommt, wird nicht aufgelistet, solange das Betriebsratsprofil an ist; ausgeschaltet wird es in den Einstellungen des Plans.</translation>
    </message>
    <message>
        <source>What others are still missing for a role is not told while the works-council profile is on; it is switched off in the plan&apos;s settings.</source>
        <translation>Was anderen für eine Rolle noch fehlt, wird nicht gesagt, solange das Betriebsratsprofil an ist; ausgeschaltet wird es in den Einstellungen des Plans.</translation>
    </message>
    <message>
        <source>Levels beyond it are in use: assessments {assessments}, needs {needs}, learning actions {actions}, others {others}. Say what they become (change_levels, set_scale), or keep these levels.</source>
        <translation>Stufen darüber sind in Gebrauch: Einschätzungen {assessments}, Bedarf {needs}, Maßnahmen {actions}, Sonstiges {others}. Sagen Sie, was aus ihnen wird (change_levels, set_scale), oder behalten Sie diese Stufen.</translation>
    </message>
    <message>
        <source>Levels in use would be gone ({levels}): assessments {assessments}, needs {needs}, learning actions {actions}, others {others}. Say what each level becomes, or that those that are gone are kept beyond the scale (keep) or become the next lower level (lower).</source>
        <translation>Stufen in Gebrauch fielen weg ({levels}): Einschätzungen {assessments}, Bedarf {needs}, Maßnahmen {actions}, Sonstiges {others}. Sagen Sie, was aus jeder Stufe wird, oder ob weggefallene außerhalb der Skala bleiben (keep) oder zur nächstniedrigeren Stufe werden (lower).</translation>
    </message>
    <message>
        <source>Levels in use would mean something else: assessments {assessments}, needs {needs}, learning actions {actions}, others {others}. Say what each level becomes (change_levels, set_scale).</source>
        <translation>Stufen in Gebrauch bekämen einen anderen Sinn: Einschätzungen {assessments}, Bedarf {needs}, Maßnahmen {actions}, Sonstiges {others}. Sagen Sie, was aus jeder Stufe wird (change_levels, set_scale).</translation>
    </message>
    <message>
        <source>These levels are in use; say first what each of them becomes.</source>
        <translation>Diese Stufen sind in Gebrauch; sagen Sie zuerst, was aus jeder wird.</translation>
    </message>
    <message>
        <source>{value} is no level; the lowest is 0.</source>
        <translation>{value} ist keine Stufe; die niedrigste ist 0.</translation>
    </message>
    <message>
        <source>Only levels above all that stay can be kept beyond the scale; say what the others become.</source>
        <translation>Außerhalb der Skala bleiben können nur Stufen, die über allen verbleibenden liegen; sagen Sie, was aus den anderen wird.</translation>
    </message>
    <message>
        <source>“{title}” has {seats} seats left on these days, not {people}; choose other days or split the people up.</source>
        <translation>„{title}“ hat an diesen Tagen noch {seats} Kursplätze, nicht {people}; wählen Sie andere Tage oder teilen Sie die Personen auf.</translation>
    </message>
    <message>
        <source>Nothing can be attached to “{value}”; name the kind as one of {known}.</source>
        <translation>An „{value}“ lässt sich nichts anfügen; die Art als eine von {known} angeben.</translation>
    </message>
    <message>
        <source>A name holds no / or \ and nothing unseen; write the file&apos;s name alone.</source>
        <translation>Ein Name enthält weder / noch \ noch unsichtbare Zeichen; nur den Namen der Datei schreiben.</translation>
    </message>
    <message>
        <source>“{value}” is no media type; write one like application/pdf, or leave it empty.</source>
        <translation>„{value}“ ist kein Dateityp; einen wie application/pdf schreiben oder leer lassen.</translation>
    </message>
    <message>
        <source>An attachment is a file or a link; leave one out.</source>
        <translation>Eine Anlage ist eine Datei oder ein Link; eines von beiden weglassen.</translation>
    </message>
    <message>
        <source>There is nothing to attach; give a file or a link.</source>
        <translation>Es gibt nichts anzufügen; eine Datei oder einen Link angeben.</translation>
    </message>
    <message>
        <source>“{value}” is no link that can be kept; write one that begins with https://, http://, file:/// or mailto:.</source>
        <translation>„{value}“ ist kein Link, der sich aufheben lässt; einen schreiben, der mit https://, http://, file:/// oder mailto: beginnt.</translation>
    </message>
    <message>
        <source>The record of this file is not whole; attach the file anew.</source>
        <translation>Der Eintrag dieser Datei ist nicht vollständig; die Datei neu anfügen.</translation>
    </message>
    <message>
        <source>This follows from the content and is read from there; leave it out.</source>
        <translation>Das ergibt sich aus dem Inhalt und wird dort gelesen; weglassen.</translation>
    </message>
    <message>
        <source>The content is no base64; write the bytes of the file that way.</source>
        <translation>Der Inhalt ist kein Base64; die Bytes der Datei so schreiben.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to keep; choose another file.</source>
        <translation>{name} ist leer, es gibt nichts aufzuheben; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{name} has {size} MB, a plan keeps files of up to {limit} MB; make it smaller, or attach a link to where it lies.</source>
        <translation>{name} hat {size} MB, ein Plan hebt Dateien bis {limit} MB auf; verkleinern oder einen Link dorthin anfügen, wo sie liegt.</translation>
    </message>
    <message>
        <source>{name} is a folder; attach the files in it, or a link to it.</source>
        <translation>{name} ist ein Ordner; die Dateien darin anfügen oder einen Link auf ihn.</translation>
    </message>
    <message>
        <source>{name} is no file that can be kept; attach a link to it.</source>
        <translation>{name} ist keine Datei, die sich aufheben lässt; einen Link darauf anfügen.</translation>
    </message>
    <message>
        <source>{name} is not there any more; look where it was moved to.</source>
        <translation>{name} ist nicht mehr da; nachsehen, wohin die Datei verschoben wurde.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read ({cause}); ask for the permission or copy it.</source>
        <translation>{name} lässt sich nicht lesen ({cause}); um die Berechtigung bitten oder die Datei kopieren.</translation>
    </message>
    <message>
        <source>The content of this attachment is damaged; mend the plan with `vorlauf check --repair`, which looks for it in the copies too.</source>
        <translation>Der Inhalt dieser Anlage ist beschädigt; den Plan mit `vorlauf check --repair` instand setzen, das ihn auch in den Kopien sucht.</translation>
    </message>
    <message>
        <source>“{name}” could run as a program, so it is not opened from here; save it with “Save as …” and look at it there.</source>
        <translation>„{name}“ könnte als Programm laufen und wird deshalb von hier aus nicht geöffnet; mit „Speichern unter …“ ablegen und dort ansehen.</translation>
    </message>
    <message>
        <source>“{name}” leads to what could run as a program, so it is not opened from here; look at it in its folder.</source>
        <translation>„{name}“ führt zu etwas, das als Programm laufen könnte, und wird deshalb von hier aus nicht geöffnet; in seinem Ordner ansehen.</translation>
    </message>
    <message>
        <source>{count} files have {size} MB together, {limit} MB go in at once; attach some at a time.</source>
        <translation>{count} Dateien haben zusammen {size} MB, auf einmal gehen {limit} MB; einige nach den anderen anfügen.</translation>
    </message>
    <message>
        <source>“{name}” is a link: there is nothing to save; open {link}.</source>
        <translation>„{name}“ ist ein Link, es gibt nichts zu speichern; {link} öffnen.</translation>
    </message>
    <message>
        <source>No attachment has the id “{id}”; `vorlauf attachments` lists them.</source>
        <translation>Keine Anlage hat die Kennung „{id}“; `vorlauf attachments` nennt alle.</translation>
    </message>
    <message>
        <source>No record has the id “{id}”; name it like needs:{id} or look at its id.</source>
        <translation>Kein Eintrag hat die Kennung „{id}“; ihn wie needs:{id} nennen oder die Kennung nachsehen.</translation>
    </message>
    <message>
        <source>Several records have the id “{id}”; name one as {found}.</source>
        <translation>Mehrere Einträge haben die Kennung „{id}“; einen davon als {found} nennen.</translation>
    </message>
    <message>
        <source>No program was found for “{name}”; save it and open it from there.</source>
        <translation>Für „{name}“ fand sich kein Programm; speichern und von dort öffnen.</translation>
    </message>
    <message>
        <source>The content of “{name}” is not there any more; have the file mended.</source>
        <translation>Der Inhalt von „{name}“ ist nicht mehr da; die Datei instand setzen lassen.</translation>
    </message>
    <message>
        <source>Name a day or a development, not both; leave one out.</source>
        <translation>Einen Tag oder eine Entwicklung nennen, nicht beides; eins weglassen.</translation>
    </message>
    <message>
        <source>“{title}” needs nobody by a day yet; name a day instead.</source>
        <translation>„{title}“ braucht noch niemanden zu einem Tag; stattdessen einen Tag nennen.</translation>
    </message>
    <message>
        <source>It measures {names}; give these another scale first, then delete it.</source>
        <translation>Sie misst {names}; geben Sie diesen zuerst eine andere Skala, dann lässt sie sich löschen.</translation>
    </message>
    <message>
        <source>This report tells everything about somebody, so it is not for company; leave --in-company out.</source>
        <translation>Diese Auskunft sagt alles über jemanden und ist deshalb nichts für Gesellschaft; --in-company weglassen.</translation>
    </message>
    <message>
        <source>This report tells one person everything about themselves, so it has their name; leave --without-names out.</source>
        <translation>Diese Auskunft sagt einer Person alles über sie selbst und trägt deshalb ihren Namen; --without-names weglassen.</translation>
    </message>
    <message>
        <source>{title} can&apos;t be another than itself; choose two of them.</source>
        <translation>{title} kann nichts anderes als es selbst sein; zwei verschiedene wählen.</translation>
    </message>
    <message>
        <source>The name “{name}” stands beside the key of {other}; write the name whose answers these are, or empty the key.</source>
        <translation>Neben dem Namen „{name}“ steht der Schlüssel von {other}; den Namen schreiben, von dem die Antworten sind, oder den Schlüssel leeren.</translation>
    </message>
    <message>
        <source>{file} is a plan and stays as it is; choose another name.</source>
        <translation>{file} ist ein Plan und bleibt, wie er ist; einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Profile …</source>
        <translation>Profil …</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Levels beside {role}</source>
        <translation>Stufen für {role}</translation>
    </message>
    <message>
        <source>{held} of {asked}</source>
        <translation>{held} von {asked}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Whose profile</source>
        <translation>Wessen Profil</translation>
    </message>
    <message>
        <source>only one who can</source>
        <translation>kann nur diese Person</translation>
    </message>
    <message>
        <source>only one with this role</source>
        <translation>hat nur diese Person inne</translation>
    </message>
    <message>
        <source>sees to this structure</source>
        <translation>kümmert sich um diese Struktur</translation>
    </message>
    <message>
        <source>sees to it</source>
        <translation>kümmert sich darum</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>nimmt teil</translation>
    </message>
    <message>
        <source>named for it</source>
        <translation>dafür benannt</translation>
    </message>
    <message>
        <source>self</source>
        <translation>selbst</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>target role {role}</source>
        <translation>Zielrolle {role}</translation>
    </message>
    <message>
        <source>target role {role} from {day}</source>
        <translation>Zielrolle {role} ab {day}</translation>
    </message>
    <message>
        <source>What is still missing for {role}</source>
        <translation>Was für {role} noch fehlt</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Learning action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>No learning hours a week are entered.</source>
        <translation>Lernstunden je Woche sind nicht eingetragen.</translation>
    </message>
    <message>
        <source>Planned in the next 26 weeks: {planned} hours.</source>
        <translation>In den nächsten 26 Wochen geplant: {planned} Stunden.</translation>
    </message>
    <message>
        <source>Planned in the next 26 weeks: {planned} of {there} hours.</source>
        <translation>In den nächsten 26 Wochen geplant: {planned} von {there} Stunden.</translation>
    </message>
    <message>
        <source>Too much in {n} week.</source>
        <translation>Zu viel in {n} Woche.</translation>
    </message>
    <message>
        <source>Too much in {n} weeks.</source>
        <translation>Zu viel in {n} Wochen.</translation>
    </message>
    <message>
        <source>Away: {days}.</source>
        <translation>Abwesend: {days}.</translation>
    </message>
    <message>
        <source>Leaves on {day}.</source>
        <translation>Geht am {day}.</translation>
    </message>
    <message>
        <source>Learning time and absences</source>
        <translation>Lernzeit und Abwesenheiten</translation>
    </message>
    <message>
        <source>What depends on this person</source>
        <translation>Was von dieser Person abhängt</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Bisher nichts.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>{how}: {aim}</source>
        <translation>{how}: {aim}</translation>
    </message>
</context>
<context>
    <name>Proofs</name>
    <message>
        <source>myself</source>
        <translation>selbst</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>learned, not assessed yet</source>
        <translation>gelernt, noch nicht eingeschätzt</translation>
    </message>
    <message>
        <source>My proofs</source>
        <translation>Meine Nachweise</translation>
    </message>
    <message>
        <source>Levels held, what they rest on, hours learned and what is done, on one page.</source>
        <translation>Erreichte Stufen, worauf sie beruhen, gelernte Stunden und was erledigt ist, auf einer Seite.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>The page as it will be</source>
        <translation>Die Seite, wie sie aussehen wird</translation>
    </message>
    <message>
        <source>On the way to: {aim}</source>
        <translation>Auf dem Weg zu: {aim}</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Was ich kann</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>gültig bis {day}</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
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
        <source>What is done</source>
        <translation>Was erledigt ist</translation>
    </message>
    <message>
        <source>Nothing to show yet: assess a level, or log the first hours learned.</source>
        <translation>Noch gibt es nichts zu zeigen: schätzen Sie eine Stufe ein, oder tragen Sie die ersten gelernten Stunden ein.</translation>
    </message>
    <message>
        <source>{n} hour learned since {{day}}</source>
        <translation>{n} Stunde gelernt seit {{day}}</translation>
    </message>
    <message>
        <source>{n} hours learned since {{day}}</source>
        <translation>{n} Stunden gelernt seit {{day}}</translation>
    </message>
    <message>
        <source>Others look on, and the page tells levels held; press F9 first.</source>
        <translation>Andere sehen zu, und die Seite nennt erreichte Stufen; drücken Sie zuerst F9.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>No development has a need with a date yet.</source>
        <translation>Noch hat keine Entwicklung einen Bedarf mit einem Termin.</translation>
    </message>
    <message>
        <source>Readiness over time</source>
        <translation>Vorbereitungsstand im Zeitverlauf</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>Stand {day}</translation>
    </message>
    <message>
        <source>if everything planned is done as planned</source>
        <translation>wenn alles Geplante wie geplant geschieht</translation>
    </message>
    <message>
        <source>share ready</source>
        <translation>Anteil bereit</translation>
    </message>
    <message>
        <source>needed by</source>
        <translation>bereit sein bis</translation>
    </message>
    <message>
        <source>expected to arrive (8 of 10 cases)</source>
        <translation>erwarteter Eintritt (8 von 10 Fällen)</translation>
    </message>
    <message>
        <source>as likely before as after</source>
        <translation>gleich wahrscheinlich vorher wie nachher</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{ready} of {all} by {day}</source>
        <translation>{ready} von {all} bis {day}</translation>
    </message>
    <message>
        <source>{ready} of {all}, the first by {day}</source>
        <translation>{ready} von {all}, zuerst bis {day}</translation>
    </message>
    <message>
        <source>Expected development</source>
        <translation>Erwartete Entwicklung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>{ready} of {all}</source>
        <translation>{ready} von {all}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>it begins in the past</source>
        <translation>der Beginn liegt in der Vergangenheit</translation>
    </message>
    <message>
        <source>it begins before “{before}” is over ({end})</source>
        <translation>beginnt, bevor „{before}“ zu Ende ist ({end})</translation>
    </message>
    <message>
        <source>{person} will not have {needed} yet when it begins</source>
        <translation>{person} hat {needed} zu Beginn noch nicht</translation>
    </message>
    <message>
        <source>{person} is away on {days} of its days</source>
        <translation>{person} ist währenddessen abwesend (Tage: {days})</translation>
    </message>
    <message>
        <source>“{title}” moves on to {start}</source>
        <translation>„{title}“ rückt auf den {start}</translation>
    </message>
    <message>
        <source>{count} that wait for it move on</source>
        <translation>{count} Maßnahmen, die darauf warten, rücken nach</translation>
    </message>
    <message>
        <source>“{title}” is agreed and stays where it is</source>
        <translation>„{title}“ ist vereinbart und bleibt, wo es ist</translation>
    </message>
    <message>
        <source>“{title}” {start} – {end}</source>
        <translation>„{title}“ {start} – {end}</translation>
    </message>
    <message>
        <source>learning by oneself {start} – {end}</source>
        <translation>eigenes Lernen {start} – {end}</translation>
    </message>
    <message>
        <source>{weeks} ahead</source>
        <translation>{weeks} voraus</translation>
    </message>
    <message>
        <source>{weeks} too late</source>
        <translation>{weeks} zu spät</translation>
    </message>
    <message>
        <source>begins in the past</source>
        <translation>beginnt in der Vergangenheit</translation>
    </message>
    <message>
        <source>left out, not known here: {names}</source>
        <translation>weggelassen, hier nicht bekannt: {names}</translation>
    </message>
    <message>
        <source>without the offering, not known here: {names}</source>
        <translation>ohne das Angebot, hier nicht bekannt: {names}</translation>
    </message>
    <message>
        <source>without what it teaches, not known here: {names}</source>
        <translation>ohne das Gelernte, hier nicht bekannt: {names}</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>{what} by {day}</source>
        <translation>{what}, spätestens am {day}</translation>
    </message>
    <message>
        <source>To be sown within {days} days: {first}.</source>
        <translation>In den nächsten {days} Tagen zu säen: {first}.</translation>
    </message>
    <message>
        <source>To be sown within {days} days: {first}, and {n} more.</source>
        <translation>In den nächsten {days} Tagen zu säen: {first}, und {n} weitere.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>self {level}</source>
        <translation>selbst {level}</translation>
    </message>
    <message>
        <source>manager {level}</source>
        <translation>Führungskraft {level}</translation>
    </message>
    <message>
        <source>ran out on {day}</source>
        <translation>lief am {day} ab</translation>
    </message>
    <message>
        <source>runs out on {day}</source>
        <translation>läuft am {day} ab</translation>
    </message>
    <message>
        <source>assessed on {day}, due again</source>
        <translation>eingeschätzt am {day}, neu einzuschätzen</translation>
    </message>
    <message>
        <source>Nothing runs out within 90 days.</source>
        <translation>In den nächsten 90 Tagen läuft nichts ab.</translation>
    </message>
    <message>
        <source>Nobody is to be assessed again yet.</source>
        <translation>Noch niemand ist neu einzuschätzen.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Who learns what, and when, before which wave; for the wall, a talk or a letter.</source>
        <translation>Wer was wann lernt, und vor welcher Welle; für die Wand, einen Vortrag oder einen Brief.</translation>
    </message>
    <message>
        <source>Sow-by list</source>
        <translation>Saatliste</translation>
    </message>
    <message>
        <source>Every person and structure with its last day to begin; for a spreadsheet or a mail.</source>
        <translation>Jede Person und jede Struktur mit ihrem Saattermin; für eine Tabelle oder eine E-Mail.</translation>
    </message>
    <message>
        <source>Readiness over time</source>
        <translation>Vorbereitungsstand im Zeitverlauf</translation>
    </message>
    <message>
        <source>How far each development is prepared by the day it is needed; for a slide or a talk.</source>
        <translation>Wie weit jede Entwicklung bis zu ihrem Termin vorbereitet ist; für eine Folie oder ein Gespräch.</translation>
    </message>
    <message>
        <source>Dates for your calendar</source>
        <translation>Termine für Ihren Kalender</translation>
    </message>
    <message>
        <source>Sow-by dates, learning actions and what to look at again; a reminder two weeks before each sow-by date.</source>
        <translation>Saattermine, Maßnahmen und Wiedervorlagen; mit einer Erinnerung zwei Wochen vor jedem Saattermin.</translation>
    </message>
    <message>
        <source>My proofs</source>
        <translation>Meine Nachweise</translation>
    </message>
    <message>
        <source>What one person can show: levels, evidence, hours learned; with or without the name.</source>
        <translation>Was eine Person zeigen kann: Stufen, Nachweise, gelernte Stunden; mit oder ohne Namen.</translation>
    </message>
    <message>
        <source>Who learns what, when and what for; hours and money by quarter; of the team in the rail or of everybody.</source>
        <translation>Wer was wann und wofür lernt; Stunden und Geld je Quartal; für das gewählte Team oder für alle.</translation>
    </message>
    <message>
        <source>A profile for each person</source>
        <translation>Ein Profil für jede Person</translation>
    </message>
    <message>
        <source>Levels, what is missing, learning planned; a page for each of the team in the rail or of everybody.</source>
        <translation>Stufen, was noch fehlt, geplantes Lernen; eine Seite je Person, für das gewählte Team oder für alle.</translation>
    </message>
    <message>
        <source>What would you like to hand on?</source>
        <translation>Was soll weitergegeben werden?</translation>
    </message>
    <message>
        <source>Without names: Person 1, Person 2 …</source>
        <translation>Ohne Namen: Person 1, Person 2 …</translation>
    </message>
    <message>
        <source>Export as {format}…</source>
        <translation>Als {format} ausgeben …</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>What is expected, what it asks of us, what we do for it; one page for a talk.</source>
        <translation>Was erwartet wird, was es von uns verlangt, was wir dafür tun; eine Seite für ein Gespräch.</translation>
    </message>
    <message>
        <source>Load over time</source>
        <translation>Auslastung im Zeitverlauf</translation>
    </message>
    <message>
        <source>Hours planned against the hours there are, week by week: of one person, a team, everybody.</source>
        <translation>Geplante Stunden gegen die vorhandenen, Woche für Woche: einer Person, eines Teams, aller.</translation>
    </message>
    <message>
        <source>Levels over time</source>
        <translation>Stufen im Zeitverlauf</translation>
    </message>
    <message>
        <source>How what somebody holds comes up to what is asked, day by day; of a person or a competency.</source>
        <translation>Wie das Erreichte an das Nötige heranwächst, Tag für Tag; für eine Person oder eine Kompetenz.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen …</translation>
    </message>
    <message>
        <source>Readiness over time…</source>
        <translation>Vorbereitungsstand im Zeitverlauf …</translation>
    </message>
    <message>
        <source>Load over time…</source>
        <translation>Auslastung im Zeitverlauf …</translation>
    </message>
    <message>
        <source>Levels over time…</source>
        <translation>Stufen im Zeitverlauf …</translation>
    </message>
    <message>
        <source>All developments</source>
        <translation>Alle Entwicklungen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau …</translation>
    </message>
    <message>
        <source>Proof for an audit</source>
        <translation>Nachweis fürs Audit</translation>
    </message>
    <message>
        <source>Required, held, proof, action and effect on any day, also one long past; of a person or a team.</source>
        <translation>Soll, Ist, Nachweis, Maßnahme und Wirkung an jedem Tag, auch einem lange vergangenen; für eine Person oder ein Team.</translation>
    </message>
    <message>
        <source>Proof for an audit…</source>
        <translation>Nachweis fürs Audit …</translation>
    </message>
    <message>
        <source>Team view</source>
        <translation>Teamübersicht</translation>
    </message>
    <message>
        <source>Gaps, what rests on one person, the age of assessments, hours and money; of the team in the rail or of everybody.</source>
        <translation>Lücken, was nur eine Person kann, das Alter der Einschätzungen, Stunden und Geld; für das Team in der Leiste oder für alle.</translation>
    </message>
    <message>
        <source>Report on one person</source>
        <translation>Auskunft über eine Person</translation>
    </message>
    <message>
        <source>Everything the plan holds about somebody, for themselves; nothing of others.</source>
        <translation>Alles, was der Plan über jemanden enthält, für die Person selbst; nichts über andere.</translation>
    </message>
    <message>
        <source>What is kept about people</source>
        <translation>Was über Personen gespeichert ist</translation>
    </message>
    <message>
        <source>Every field that concerns people: what for, how long, who sees it, and what the works-council profile leaves out; for a works council.</source>
        <translation>Jedes Feld, das Personen betrifft: wofür, wie lange, wer es sieht, und was das Betriebsratsprofil weglässt; für den Betriebsrat.</translation>
    </message>
    <message>
        <source>Everything about this person…</source>
        <translation>Alles über diese Person …</translation>
    </message>
    <message>
        <source>Training plan</source>
        <translation>Schulungsplan</translation>
    </message>
    <message>
        <source>Qualification matrix</source>
        <translation>Qualifikationsmatrix</translation>
    </message>
    <message>
        <source>Everybody’s level in every competency, what is needed, how it is covered; of the team in the rail or of everybody.</source>
        <translation>Die Stufe aller in jeder Kompetenz, was nötig ist, wie es besetzt ist; für das Team in der Leiste oder für alle.</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>What covers the risk</source>
        <translation>Was das Risiko deckt</translation>
    </message>
    <message>
        <source>Nothing yet: no structure and no competency is planned.</source>
        <translation>Noch nichts: Es ist keine Struktur und keine Kompetenz vorgesehen.</translation>
    </message>
    <message>
        <source>By what is planned: {coverage}</source>
        <translation>Nach dem Geplanten: {coverage}</translation>
    </message>
    <message>
        <source>Say so: {coverage}</source>
        <translation>So festhalten: {coverage}</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>nicht gedeckt</translation>
    </message>
    <message>
        <source>partly covered</source>
        <translation>teilweise gedeckt</translation>
    </message>
    <message>
        <source>fully covered</source>
        <translation>ganz gedeckt</translation>
    </message>
    <message>
        <source>nothing stands behind it</source>
        <translation>dahinter steht nichts</translation>
    </message>
    <message>
        <source>{what} comes too late</source>
        <translation>{what} kommt zu spät</translation>
    </message>
    <message>
        <source>{what}: {state}</source>
        <translation>{what}: {state}</translation>
    </message>
    <message>
        <source>more is covered by what is planned than was said</source>
        <translation>durch das Geplante ist mehr gedeckt als angegeben</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>im Entwurf</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>{some} of {all} in time</source>
        <translation>{some} von {all} rechtzeitig</translation>
    </message>
    <message>
        <source>ready on {day}</source>
        <translation>bereit am {day}</translation>
    </message>
    <message>
        <source>{what} comes into force on {day}, needed by {due}</source>
        <translation>{what} tritt erst am {day} in Kraft, gebraucht bis {due}</translation>
    </message>
    <message>
        <source>{what} is there only on {day}, needed by {due}</source>
        <translation>{what} ist erst am {day} da, gebraucht bis {due}</translation>
    </message>
    <message>
        <source>Said to be fully covered, but {what}.</source>
        <translation>Als ganz gedeckt angegeben, aber {what}.</translation>
    </message>
    <message>
        <source>{name} (risk {risk}): {said}; by what is planned {planned}</source>
        <translation>{name} (Risiko {risk}): {said}; nach dem Geplanten {planned}</translation>
    </message>
    <message>
        <source>No development has a risk yet.</source>
        <translation>Noch hat keine Entwicklung ein Risiko.</translation>
    </message>
    <message>
        <source>No competency serves more than one development yet.</source>
        <translation>Noch dient keine Kompetenz mehr als einer Entwicklung.</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Dient</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>What is still missing</source>
        <translation>Was noch fehlt</translation>
    </message>
    <message>
        <source>Make it the target role</source>
        <translation>Als Zielrolle nehmen</translation>
    </message>
    <message>
        <source>Open the path there</source>
        <translation>Den Weg dorthin öffnen</translation>
    </message>
    <message>
        <source>Beside which role</source>
        <translation>Für welche Rolle</translation>
    </message>
    <message>
        <source>Choose a role …</source>
        <translation>Rolle wählen …</translation>
    </message>
    <message>
        <source>{role} (target role)</source>
        <translation>{role} (Zielrolle)</translation>
    </message>
    <message>
        <source>{role} (own role)</source>
        <translation>{role} (eigene Rolle)</translation>
    </message>
    <message>
        <source>held: {levels}</source>
        <translation>vorhanden: {levels}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>holds it</source>
        <translation>hat sie inne</translation>
    </message>
    <message>
        <source>wants to</source>
        <translation>möchte hin</translation>
    </message>
    <message>
        <source>{n} level</source>
        <translation>{n} Stufe</translation>
    </message>
    <message>
        <source>{n} levels</source>
        <translation>{n} Stufen</translation>
    </message>
    <message>
        <source>must be there</source>
        <translation>muss sein</translation>
    </message>
    <message>
        <source>only noted</source>
        <translation>nur vermerkt</translation>
    </message>
    <message>
        <source>weight {n}</source>
        <translation>Gewicht {n}</translation>
    </message>
    <message>
        <source>{held} of {asked}</source>
        <translation>{held} von {asked}</translation>
    </message>
    <message>
        <source>{competency} by {levels}</source>
        <translation>{competency} um {levels}</translation>
    </message>
    <message>
        <source>This role asks for nothing yet; say what it needs.</source>
        <translation>Diese Rolle verlangt noch nichts; sagen Sie, was sie braucht.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Held: {held} of {lines}. Missing: {names}.</source>
        <translation>Vorhanden: {held} von {lines}. Es fehlt: {names}.</translation>
    </message>
    <message>
        <source>asks for nothing yet</source>
        <translation>verlangt noch nichts</translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>es fehlt nichts</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>es fehlt: {names}</translation>
    </message>
    <message>
        <source>no way leads there yet</source>
        <translation>noch führt kein Weg dorthin</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{day} at the earliest, {weeks}</source>
        <translation>frühestens am {day}, in {weeks}</translation>
    </message>
    <message>
        <source>planned, ready on {day}</source>
        <translation>geplant, bereit am {day}</translation>
    </message>
    <message>
        <source>sow by {day}</source>
        <translation>Saattermin {day}</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Nobody holds this role or wants to grow into it.</source>
        <translation>Niemand hat diese Rolle inne oder möchte dorthin.</translation>
    </message>
    <message>
        <source>All that counts: {when}.</source>
        <translation>Alles, was zählt: {when}.</translation>
    </message>
    <message>
        <source>Who holds it: names (Enter)</source>
        <translation>Wer sie innehat: Namen (Eingabe)</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Wer sie innehat</translation>
    </message>
</context>
<context>
    <name>RoleNeeds</name>
    <message>
        <source>Needs of a role…</source>
        <translation>Bedarf aus einer Rolle …</translation>
    </message>
    <message>
        <source>Needs of a role</source>
        <translation>Bedarf aus einer Rolle</translation>
    </message>
    <message>
        <source>Each line of the role becomes a need of the development; its days follow from it.</source>
        <translation>Jede Zeile der Rolle wird zum Bedarf der Entwicklung; die Tage folgen aus ihr.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Which role?</source>
        <translation>Welche Rolle?</translation>
    </message>
    <message>
        <source>For which development?</source>
        <translation>Für welche Entwicklung?</translation>
    </message>
    <message>
        <source>How many people of the role?</source>
        <translation>Wie viele Personen der Rolle?</translation>
    </message>
    <message>
        <source>What it will ask for</source>
        <translation>Was sie verlangen wird</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>not assessed yet</source>
        <translation>noch nicht eingeschätzt</translation>
    </message>
    <message>
        <source>What is old or runs out</source>
        <translation>Was alt ist oder abläuft</translation>
    </message>
    <message>
        <source>What is needed and not known yet, or old</source>
        <translation>Was gebraucht wird und noch unbekannt oder alt ist</translation>
    </message>
    <message>
        <source>Everything needed or assessed before</source>
        <translation>Alles, was gebraucht wird oder schon eingeschätzt ist</translation>
    </message>
    <message>
        <source>Assess in turn</source>
        <translation>Einschätzungsrunde</translation>
    </message>
    <message>
        <source>Each answer is saved with today’s date; earlier ones stay.</source>
        <translation>Jede Antwort wird mit dem heutigen Tag gespeichert; frühere bleiben.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All competencies</source>
        <translation>Alle Kompetenzen</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In which competency</source>
        <translation>In welcher Kompetenz</translation>
    </message>
    <message>
        <source>Nothing is left to assess here. Choose more above.</source>
        <translation>Hier ist nichts mehr einzuschätzen. Oben lässt sich mehr wählen.</translation>
    </message>
    <message>
        <source>{n} assessment, with what was done today left out.</source>
        <translation>{n} Einschätzung; was heute schon geschah, ist weggelassen.</translation>
    </message>
    <message>
        <source>{n} assessments, with what was done today left out.</source>
        <translation>{n} Einschätzungen; was heute schon geschah, ist weggelassen.</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Später weiter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>A digit assesses and goes on; arrow keys and Enter do too. Right arrow: leave it out. Left arrow: back. Ctrl+Z: take the last one back. Esc: go on another time.</source>
        <translation>Eine Ziffer schätzt ein und geht weiter; Pfeiltasten und Eingabe auch. Pfeil rechts: auslassen. Pfeil links: zurück. Strg+Z: die letzte zurücknehmen. Esc: ein andermal weiter.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>{n} assessed</source>
        <translation>{n} eingeschätzt</translation>
    </message>
    <message>
        <source>It was not saved; the window says why.</source>
        <translation>Das wurde nicht gespeichert; das Fenster sagt, warum.</translation>
    </message>
    <message>
        <source>not assessed in this way yet</source>
        <translation>auf diese Weise noch nicht eingeschätzt</translation>
    </message>
    <message>
        <source>{n} left out; the next round asks them again</source>
        <translation>{n} ausgelassen; die nächste Runde fragt wieder danach</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Has not met it yet.</source>
        <translation>Hat noch nichts damit zu tun gehabt.</translation>
    </message>
    <message>
        <source>Does the usual tasks alone and reliably.</source>
        <translation>Erledigt übliche Aufgaben allein und zuverlässig.</translation>
    </message>
    <message>
        <source>Solves difficult cases and helps others with theirs.</source>
        <translation>Löst schwierige Fälle und hilft anderen bei ihren.</translation>
    </message>
    <message>
        <source>Shapes how it is done and teaches it.</source>
        <translation>Prägt, wie es gemacht wird, und bringt es anderen bei.</translation>
    </message>
    <message>
        <source>Knows what it is about and works with guidance.</source>
        <translation>Weiß, worum es geht, und arbeitet unter Anleitung.</translation>
    </message>
    <message>
        <source>Knows the terms and whom to ask.</source>
        <translation>Kennt die Begriffe und weiß, wen man fragt.</translation>
    </message>
    <message>
        <source>Does parts of it with guidance.</source>
        <translation>Erledigt Teile davon unter Anleitung.</translation>
    </message>
    <message>
        <source>Does not speak the language yet.</source>
        <translation>Spricht die Sprache noch nicht.</translation>
    </message>
    <message>
        <source>Introduces themselves, follows slow and familiar sentences.</source>
        <translation>Stellt sich vor, versteht langsam gesprochene vertraute Sätze.</translation>
    </message>
    <message>
        <source>Manages short everyday talk: appointments, simple mails.</source>
        <translation>Bewältigt kurze Alltagsgespräche: Verabredungen, einfache Mails.</translation>
    </message>
    <message>
        <source>Gets along at work and on trips, explains familiar matters.</source>
        <translation>Kommt bei der Arbeit und auf Reisen zurecht, erklärt Vertrautes.</translation>
    </message>
    <message>
        <source>Follows a technical discussion and joins in unprepared.</source>
        <translation>Folgt einer Fachdiskussion und redet unvorbereitet mit.</translation>
    </message>
    <message>
        <source>Argues and writes fluently and precisely, also on hard matters.</source>
        <translation>Argumentiert und schreibt fließend und genau, auch bei Schwierigem.</translation>
    </message>
    <message>
        <source>Understands practically all of it and finds the finest shades.</source>
        <translation>Versteht praktisch alles und trifft feinste Schattierungen.</translation>
    </message>
    <message>
        <source>Holds no qualification of the framework.</source>
        <translation>Hat keine Qualifikation des Rahmens.</translation>
    </message>
    <message>
        <source>Does simple tasks under direct guidance.</source>
        <translation>Erledigt einfache Aufgaben unter direkter Anleitung.</translation>
    </message>
    <message>
        <source>Does basic tasks of one field, mostly guided.</source>
        <translation>Erledigt grundlegende Aufgaben eines Gebiets, meist angeleitet.</translation>
    </message>
    <message>
        <source>Does skilled tasks of a field that changes little, partly alone.</source>
        <translation>Erledigt fachliche Aufgaben in einem überschaubaren Gebiet, teils allein.</translation>
    </message>
    <message>
        <source>Plans and does skilled work alone, as after an apprenticeship.</source>
        <translation>Plant und erledigt Facharbeit allein, wie nach einer Berufsausbildung.</translation>
    </message>
    <message>
        <source>Handles broad, changing specialist tasks and guides others.</source>
        <translation>Bewältigt breite, wechselnde Fachaufgaben und leitet andere an.</translation>
    </message>
    <message>
        <source>Plans and answers for complex specialist work, as with a bachelor.</source>
        <translation>Plant und verantwortet komplexe Facharbeit, wie mit Bachelor oder Meister.</translation>
    </message>
    <message>
        <source>Leads in new, complex tasks with lasting effect, as with a master.</source>
        <translation>Führt in neuen, komplexen Aufgaben mit Weitblick, wie mit Masterabschluss.</translation>
    </message>
    <message>
        <source>Widens what is known in the field, as with a doctorate.</source>
        <translation>Erweitert das Wissen des Fachs, wie mit Promotion.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Enter notes it</source>
        <translation>Eingabe notiert es</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Noch nicht eindeutig</translation>
    </message>
    <message>
        <source>Polish B1, {names}, spring {year}</source>
        <translation>Polnisch B1, {names}, Frühjahr {year}</translation>
    </message>
    <message>
        <source>Polish B1, spring {year}</source>
        <translation>Polnisch B1, Frühjahr {year}</translation>
    </message>
    <message>
        <source>In any order. Before Enter you see who must begin by when.</source>
        <translation>In beliebiger Reihenfolge. Noch vor der Eingabetaste ist zu sehen, wer bis wann beginnen muss.</translation>
    </message>
    <message>
        <source>Type in one line what is coming: what, who, by when</source>
        <translation>In einer Zeile, was kommt: was, wer, bis wann</translation>
    </message>
    <message>
        <source>“{part}” belongs to the title</source>
        <translation>„{part}“ nur in den Titel nehmen</translation>
    </message>
    <message>
        <source>“{part}” is a new person</source>
        <translation>„{part}“ ist eine neue Person</translation>
    </message>
    <message>
        <source>“{part}” is a new competency</source>
        <translation>„{part}“ ist eine neue Kompetenz</translation>
    </message>
    <message>
        <source>“{part}” means {name}</source>
        <translation>„{part}“ meint {name}</translation>
    </message>
    <message>
        <source>New development {title}</source>
        <translation>Neue Entwicklung {title}</translation>
    </message>
    <message>
        <source>New goal {title}</source>
        <translation>Neues Ziel {title}</translation>
    </message>
    <message>
        <source>Add to {title}</source>
        <translation>Zu {title} hinzufügen</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>New: {names}</source>
        <translation>Neu: {names}</translation>
    </message>
    <message>
        <source>Needs {what}</source>
        <translation>Gebraucht wird {what}</translation>
    </message>
    <message>
        <source>Needs {what}, ready by {day}</source>
        <translation>Gebraucht wird {what}, bereit bis {day}</translation>
    </message>
    <message>
        <source>{name}: sow by {day}</source>
        <translation>{name}: Saattermin {day}</translation>
    </message>
    <message>
        <source>Search all text and notes</source>
        <translation>Alle Texte und Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Search, or: Polish B1, Weber, spring 2028</source>
        <translation>Suchen, oder: Polnisch B1, Weber, Frühjahr 2028</translation>
    </message>
    <message>
        <source>Search or note a line</source>
        <translation>Suchen oder eine Zeile notieren</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>In diesem Plan</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Type words that stand in a name, a text or a note.</source>
        <translation>Wörter eingeben, die in einem Namen, einem Text oder einer Notiz stehen.</translation>
    </message>
    <message>
        <source>No text and no note holds all of this.</source>
        <translation>In keinem Text und keiner Notiz steht das alles.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only {kind}: show more</source>
        <translation>Nur {kind}: mehr zeigen</translation>
    </message>
    <message>
        <source>Look for {text} in all text and notes</source>
        <translation>{text} in allen Texten und Notizen suchen</translation>
    </message>
    <message>
        <source>Can today: {what}</source>
        <translation>Können heute: {what}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>load, file</source>
        <translation>laden, Datei</translation>
    </message>
    <message>
        <source>HR, several plans, many files, merge, put together</source>
        <translation>Personalabteilung, HR, mehrere Pläne, viele Dateien, zusammenführen, zusammenlegen</translation>
    </message>
    <message>
        <source>Excel, xlsx, csv, spreadsheet, read in</source>
        <translation>Excel, xlsx, csv, Tabelle, importieren, Import</translation>
    </message>
    <message>
        <source>PDF, SVG, PNG, picture, save</source>
        <translation>PDF, SVG, PNG, Bild, speichern, exportieren</translation>
    </message>
    <message>
        <source>Excel, xlsx, csv, PDF, table, save</source>
        <translation>Excel, xlsx, csv, PDF, Tabelle, speichern, exportieren</translation>
    </message>
    <message>
        <source>calendar, appointments, ics, Outlook</source>
        <translation>Kalender, Termine, ics, Outlook, exportieren</translation>
    </message>
    <message>
        <source>PDF, paper, printer, preview</source>
        <translation>PDF, Papier, Drucker, Vorschau</translation>
    </message>
    <message>
        <source>restore, go back, safety copy</source>
        <translation>wiederherstellen, zurückholen, Sicherungskopie, Backup</translation>
    </message>
    <message>
        <source>copy, save as</source>
        <translation>kopieren, speichern unter, Kopie</translation>
    </message>
    <message>
        <source>hide, presentation, projector, share the screen</source>
        <translation>verbergen, Vortrag, Beamer, Bildschirm teilen</translation>
    </message>
    <message>
        <source>shortcuts, keyboard</source>
        <translation>Tastenkürzel, Tastatur, Kurzbefehle</translation>
    </message>
    <message>
        <source>help, instructions</source>
        <translation>Hilfe, Anleitung</translation>
    </message>
    <message>
        <source>version, licences</source>
        <translation>Version, Lizenzen</translation>
    </message>
    <message>
        <source>theme, dark, light, colours</source>
        <translation>Thema, dunkel, hell, Farben, Design</translation>
    </message>
    <message>
        <source>date, today, demonstration</source>
        <translation>Datum, heute, Vorführung</translation>
    </message>
    <message>
        <source>safety, certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>state, province</source>
        <translation>Bundesland, Kanton</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>data protection, privacy</source>
        <translation>Datenschutz, Personalvertretung</translation>
    </message>
    <message>
        <source>budget, costs, money, training, Excel, PDF, HR</source>
        <translation>Budget, Kosten, Geld, Schulung, Weiterbildung, Excel, PDF, Personal</translation>
    </message>
    <message>
        <source>skills matrix, Excel, csv, HR</source>
        <translation>Skill-Matrix, Excel, csv, Personal</translation>
    </message>
    <message>
        <source>individual development plans, everybody, PDF, HR</source>
        <translation>individuelle Entwicklungspläne, alle, PDF, Personal</translation>
    </message>
</context>
<context>
    <name>SelfSheet</name>
    <message>
        <source>Which folder are the sheets to lie in?</source>
        <translation>In welchem Ordner sollen die Bögen liegen?</translation>
    </message>
    <message>
        <source>Nobody shown is asked anything yet.</source>
        <translation>Von den gezeigten Personen wird noch niemand etwas gefragt.</translation>
    </message>
    <message>
        <source>Self-assessment {name}</source>
        <translation>Selbsteinschätzung {name}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Selbsteinschätzung</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>Ausgefüllt am</translation>
    </message>
    <message>
        <source>Choose a level in each line; leave empty what you can’t say.</source>
        <translation>In jeder Zeile eine Stufe wählen; was sich nicht sagen lässt, bleibt leer.</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>My level</source>
        <translation>Meine Stufe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>{n} sheets written into {folder}</source>
        <translation>{n} Bögen in {folder} geschrieben</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Weeks begin on</source>
        <translation>Wochen beginnen am</translation>
    </message>
    <message>
        <source>See everything as on</source>
        <translation>Alles zeigen mit Stand vom</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Dieser Plan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>“{text}” is no day; write one like {example}, or leave it empty.</source>
        <translation>„{text}“ ist kein Tag; schreiben Sie ihn wie {example} oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Write a number above 0 and below 100, such as 80.</source>
        <translation>Schreiben Sie eine Zahl über 0 und unter 100, etwa 80.</translation>
    </message>
    <message>
        <source>Switch off what compares people</source>
        <translation>Ausschalten, was Personen vergleicht</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… und {n} weitere</translation>
    </message>
    <message>
        <source>For all of them</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>different ones</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>Signal</name>
    <message>
        <source>sign</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>logical consequence</source>
        <translation>logische Folgerung</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>Beobachtung</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Head start</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>{span} later</source>
        <translation>{span} später</translation>
    </message>
    <message>
        <source>{span} earlier</source>
        <translation>{span} früher</translation>
    </message>
    <message>
        <source>begins {span} later, ends as it did</source>
        <translation>beginnt {span} später, endet wie damals</translation>
    </message>
    <message>
        <source>begins {span} earlier, ends as it did</source>
        <translation>beginnt {span} früher, endet wie damals</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} Tag</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>{n} later</source>
        <translation>{n} später</translation>
    </message>
    <message>
        <source>{n} dropped</source>
        <translation>{n} gestrichen</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} neu</translation>
    </message>
    <message>
        <source>{n} begin on another day</source>
        <translation>{n} mit anderem Beginn</translation>
    </message>
    <message>
        <source>{n} earlier</source>
        <translation>{n} früher</translation>
    </message>
    <message>
        <source>Everything lies where it lay then.</source>
        <translation>Alles liegt, wo es damals lag.</translation>
    </message>
    <message>
        <source>Compare with nothing</source>
        <translation>Mit nichts vergleichen</translation>
    </message>
    <message>
        <source>What slipped</source>
        <translation>Was sich verschoben hat</translation>
    </message>
    <message>
        <source>Keep the plan of today</source>
        <translation>Plan von heute festhalten</translation>
    </message>
    <message>
        <source>Rename {name}…</source>
        <translation>{name} umbenennen …</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <translation>Details zu {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>Name of the kept plan</source>
        <translation>Name des Planstands</translation>
    </message>
    <message>
        <source>A kept plan needs a name.</source>
        <translation>Ein Planstand braucht einen Namen.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Compared with: {title}</source>
        <translation>Verglichen mit: {title}</translation>
    </message>
    <message>
        <source>Against {title}: {sum}</source>
        <translation>Gegenüber {title}: {sum}</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>Tage später</translation>
    </message>
    <message>
        <source>Began then</source>
        <translation>Begann damals</translation>
    </message>
    <message>
        <source>Ended then</source>
        <translation>Endete damals</translation>
    </message>
    <message>
        <source>Begins now</source>
        <translation>Beginnt jetzt</translation>
    </message>
    <message>
        <source>Ends now</source>
        <translation>Endet jetzt</translation>
    </message>
    <message>
        <source>Head start then (weeks)</source>
        <translation>Vorsprung damals (Wochen)</translation>
    </message>
    <message>
        <source>Head start now (weeks)</source>
        <translation>Vorsprung jetzt (Wochen)</translation>
    </message>
    <message>
        <source>compared with {title}</source>
        <translation>verglichen mit {title}</translation>
    </message>
    <message>
        <source>In {name}: {days}</source>
        <translation>In {name}: {days}</translation>
    </message>
    <message>
        <source>{slipped}, now {days}</source>
        <translation>{slipped}, jetzt {days}</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>the role {role}</source>
        <translation>die Rolle {role}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{n} day ago</source>
        <translation>vor {n} Tag</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>vor {n} Tagen</translation>
    </message>
    <message>
        <source>in {n} day</source>
        <translation>in {n} Tag</translation>
    </message>
    <message>
        <source>in {n} days</source>
        <translation>in {n} Tagen</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>vor {span}</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>in {span}</translation>
    </message>
</context>
<context>
    <name>SowList</name>
    <message>
        <source>Sow-by list</source>
        <translation>Saatliste</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Bereit sein bis</translation>
    </message>
    <message>
        <source>Sow by</source>
        <translation>Spätester Beginn</translation>
    </message>
    <message>
        <source>Lead time (weeks)</source>
        <translation>Vorlaufzeit (Wochen)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit am</translation>
    </message>
    <message>
        <source>Head start (weeks)</source>
        <translation>Vorsprung (Wochen)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Chance of being ready in time</source>
        <translation>Chance, rechtzeitig bereit zu sein</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
</context>
<context>
    <name>StandIn</name>
    <message>
        <source>alphabetical; the first day each could</source>
        <translation>alphabetisch; der früheste Tag, an dem es ginge</translation>
    </message>
    <message>
        <source>Who could stand in or follow</source>
        <translation>Wer vertreten oder nachfolgen könnte</translation>
    </message>
    <message>
        <source>Only one who can, and who could stand in</source>
        <translation>Nur eine Person kann es – und wer vertreten könnte</translation>
    </message>
    <message>
        <source>Who could stand in</source>
        <translation>Wer vertreten könnte</translation>
    </message>
    <message>
        <source>Only this person can</source>
        <translation>Kann nur diese Person</translation>
    </message>
    <message>
        <source>{weeks}, from {day}</source>
        <translation>{weeks}, ab {day}</translation>
    </message>
    <message>
        <source>nobody could yet</source>
        <translation>noch könnte es niemand</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>{n} team</source>
        <translation>{n} Team</translation>
    </message>
    <message>
        <source>{n} teams</source>
        <translation>{n} Teams</translation>
    </message>
    <message>
        <source>{n} level</source>
        <translation>{n} Stufe</translation>
    </message>
    <message>
        <source>{n} levels</source>
        <translation>{n} Stufen</translation>
    </message>
    <message>
        <source>A team behind the name, or “Team: Design” above it</source>
        <translation>Ein Team hinter dem Namen oder „Team: Konstruktion“ darüber</translation>
    </message>
    <message>
        <source>A table: names down, competencies across, levels between</source>
        <translation>Eine Tabelle: links Namen, oben Kompetenzen, dazwischen Stufen</translation>
    </message>
    <message>
        <source>Levels as you write them: 0–4, A1–C2, DQR</source>
        <translation>Stufen, wie Sie sie schreiben: 0–4, A1–C2, DQR</translation>
    </message>
    <message>
        <source>This is understood:</source>
        <translation>Das wird verstanden:</translation>
    </message>
    <message>
        <source>Nothing here can be taken yet</source>
        <translation>Hiervon lässt sich noch nichts übernehmen</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mein Team</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Reading was stopped. Change the text to read it again.</source>
        <translation>Das Lesen wurde abgebrochen. Sobald sich der Text ändert, wird neu gelesen.</translation>
    </message>
    <message>
        <source>My path</source>
        <translation>Mein Weg</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Your plan lies in {path}</source>
        <translation>Ihr Plan liegt unter {path}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {sentence}</source>
        <translation>Zeile {row}, Spalte {column}: {sentence}</translation>
    </message>
    <message>
        <source>Row {row}: {sentence}</source>
        <translation>Zeile {row}: {sentence}</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Plan anlegen</translation>
    </message>
    <message>
        <source>Make the plan without this entry</source>
        <translation>Plan ohne diesen Eintrag anlegen</translation>
    </message>
    <message>
        <source>Make the plan without these {n} entries</source>
        <translation>Plan ohne diese {n} Einträge anlegen</translation>
    </message>
    <message>
        <source>Take over without this entry</source>
        <translation>Ohne diesen Eintrag übernehmen</translation>
    </message>
    <message>
        <source>Take over without these {n} entries</source>
        <translation>Ohne diese {n} Einträge übernehmen</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <source>Begin by {day} at the latest</source>
        <translation>Spätester Beginn: {day}</translation>
    </message>
    <message>
        <source>Say sooner or later: no way ends in time</source>
        <translation>Kein Weg endet mehr rechtzeitig; bitte einen späteren Tag wählen</translation>
    </message>
    <message>
        <source>Here stands by when you must begin</source>
        <translation>Hier steht gleich, bis wann Sie beginnen müssen</translation>
    </message>
    <message>
        <source>Say what and by when: the program counts back from there to the last day on which learning can begin.</source>
        <translation>Was und bis wann genügt: Von dort wird zurückgerechnet bis zum letzten Tag, an dem das Lernen noch beginnen kann.</translation>
    </message>
    <message>
        <source>No level was said, so {level} on the scale from 0 to 4 is taken; write another one behind it, like “B1” or “3”.</source>
        <translation>Ohne Angabe gilt Stufe {level} auf der Skala von 0 bis 4; eine andere einfach dahinter schreiben, etwa „B1“ oder „3“.</translation>
    </message>
    <message>
        <source>sow by {day} ({when})</source>
        <translation>Saattermin {day} ({when})</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>One goal and a time are enough. All else can come later.</source>
        <translation>Ein Ziel und eine Zeit genügen. Alles Weitere kann später kommen.</translation>
    </message>
    <message>
        <source>What do you want to be able to do?</source>
        <translation>Was wollen Sie können?</translation>
    </message>
    <message>
        <source>Polish B1 – or a role, like team assistant</source>
        <translation>Polnisch B1 – oder eine Rolle, etwa Teamassistenz</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>spring 2028, 1 Oct 2027, in 18 months</source>
        <translation>Frühjahr 2028, 1.10.2027, in 18 Monaten</translation>
    </message>
    <message>
        <source>How many hours a week do you really have? (may stay empty)</source>
        <translation>Wie viele Stunden je Woche haben Sie wirklich? (darf leer bleiben)</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Make my plan</source>
        <translation>Meinen Plan anlegen</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <source>Or import a file…</source>
        <translation>Oder eine Datei einlesen …</translation>
    </message>
    <message>
        <source>Paste names, one a line, or your skill matrix straight out of a spreadsheet.</source>
        <translation>Namen einfügen, einen je Zeile, oder die Qualifikationsmatrix direkt aus der Tabelle.</translation>
    </message>
    <message>
        <source>Names or skill matrix</source>
        <translation>Namen oder Qualifikationsmatrix</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Jonas Weber, Design
Mira Kaya, Design
Georg Weiss, Sales</source>
        <translation>Jonas Weber, Konstruktion
Mira Kaya, Konstruktion
Georg Weiß, Vertrieb</translation>
    </message>
    <message>
        <source>Ctrl+Enter in the field does the same</source>
        <translation>Strg+Eingabe im Feld bewirkt dasselbe</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>voraus</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>partly planned</source>
        <translation>teilweise geplant</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>noch nicht geplant</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>noch niemand benannt</translation>
    </message>
    <message>
        <source>{weeks} too late</source>
        <translation>{weeks} zu spät</translation>
    </message>
    <message>
        <source>{weeks} ahead</source>
        <translation>{weeks} voraus</translation>
    </message>
    <message>
        <source>tight, {weeks}</source>
        <translation>knapp, {weeks}</translation>
    </message>
    <message>
        <source>counted, not named</source>
        <translation>gezählt, nicht benannt</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>im Entwurf</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Department structure</source>
        <translation>Abteilungsstruktur</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Decision paper</source>
        <translation>Entscheidungsvorlage</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>{kind} “{title}”</source>
        <translation>{kind} „{title}“</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Too few to show: figures begin at {n} people, as the plan&apos;s settings say.</source>
        <translation>Zu wenige, um es zu zeigen: Zahlen gibt es ab {n} Personen, so steht es in den Einstellungen des Plans.</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>Stand {day}</translation>
    </message>
    <message>
        <source>Too few to show</source>
        <translation>Zu wenige, um es zu zeigen</translation>
    </message>
    <message>
        <source>Team view</source>
        <translation>Teamübersicht</translation>
    </message>
    <message>
        <source>{n} person</source>
        <translation>{n} Person</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Bereit sein bis</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Ready in time</source>
        <translation>Rechtzeitig bereit</translation>
    </message>
    <message>
        <source>Levels missing</source>
        <translation>Stufen fehlen</translation>
    </message>
    <message>
        <source>How many people are needed, how many hold it on this day, how many will in time.</source>
        <translation>Wie viele Personen nötig sind, wie viele die Stufe an diesem Tag haben und wie viele rechtzeitig.</translation>
    </message>
    <message>
        <source>Nothing is asked of these people.</source>
        <translation>Von diesen Personen wird nichts verlangt.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>Geht am</translation>
    </message>
    <message>
        <source>Others elsewhere</source>
        <translation>Andere anderswo</translation>
    </message>
    <message>
        <source>What is asked for and held by nobody else here; by name.</source>
        <translation>Was verlangt wird und hier sonst niemand kann; nach Namen.</translation>
    </message>
    <message>
        <source>Nothing that is asked for rests on one person alone.</source>
        <translation>Nichts, was verlangt wird, hängt an einer Person allein.</translation>
    </message>
    <message>
        <source>Only one person</source>
        <translation>Nur eine Person</translation>
    </message>
    <message>
        <source>up to {n} months old</source>
        <translation>bis {n} Monate alt</translation>
    </message>
    <message>
        <source>older than {n} months</source>
        <translation>älter als {n} Monate</translation>
    </message>
    <message>
        <source>to be assessed again</source>
        <translation>neu einzuschätzen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>The newest assessment of each person in each competency counts.</source>
        <translation>Es zählt je Person und Kompetenz die neueste Einschätzung.</translation>
    </message>
    <message>
        <source>Age of assessments</source>
        <translation>Alter der Einschätzungen</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Hours planned</source>
        <translation>Stunden geplant</translation>
    </message>
    <message>
        <source>Release hours</source>
        <translation>Freistellung (Stunden)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Left of the budget</source>
        <translation>Vom Budget übrig</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Stunden und Geld</translation>
    </message>
    <message>
        <source>Cost counts when learning begins; the budget is that of the whole plan.</source>
        <translation>Kosten zählen zu Beginn der Maßnahme; das Budget gilt für den ganzen Plan.</translation>
    </message>
    <message>
        <source>No budget is set in the details of the plan.</source>
        <translation>In den Einzelheiten des Plans steht noch kein Budget.</translation>
    </message>
    <message>
        <source>No release hours are set in the details of the plan.</source>
        <translation>In den Einzelheiten des Plans steht noch keine Freistellung.</translation>
    </message>
    <message>
        <source>Figures begin at {n} people, as the plan&apos;s settings say.</source>
        <translation>Zahlen gibt es ab {n} Personen, so steht es in den Einstellungen des Plans.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Structures</source>
        <translation>Strukturen</translation>
    </message>
    <message>
        <source>Other learning actions</source>
        <translation>Weitere Maßnahmen</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Ohne Team</translation>
    </message>
    <message>
        <source>one person to name</source>
        <translation>eine Person offen</translation>
    </message>
    <message>
        <source>begin by {day}</source>
        <translation>spätestens beginnen: {day}</translation>
    </message>
    <message>
        <source>sow by {day}</source>
        <translation>spätestens säen: {day}</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>came</source>
        <translation>eingetreten</translation>
    </message>
    <message>
        <source>Q{quarter}</source>
        <translation>Q{quarter}</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>Q{quarter} {year}</translation>
    </message>
    <message>
        <source>W1 {year}</source>
        <translation>KW 1 {year}</translation>
    </message>
    <message>
        <source>W{week}</source>
        <translation>KW {week}</translation>
    </message>
    <message>
        <source>Discussed today</source>
        <translation>Heute besprochen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Alles zeigen (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>Zu heute (T)</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Grouped by: {what}</source>
        <translation>Gruppiert: {what}</translation>
    </message>
    <message>
        <source>+{n} more</source>
        <translation>+{n} weitere</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>by team and person</source>
        <translation>nach Team und Person</translation>
    </message>
    <message>
        <source>by competency and development</source>
        <translation>nach Kompetenz und Entwicklung</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>not planned yet, ◆ sow-by</source>
        <translation>noch nicht geplant, ◆ Saattermin</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>{weeks} behind</source>
        <translation>{weeks} Rückstand</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Bereit sein bis</translation>
    </message>
    <message>
        <source>Sow by</source>
        <translation>Saattermin</translation>
    </message>
    <message>
        <source>Head start</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>head start</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>ready by</source>
        <translation>bereit sein bis</translation>
    </message>
    <message>
        <source>Also expected</source>
        <translation>Außerdem erwartet</translation>
    </message>
    <message>
        <source>{share}, most likely {day}</source>
        <translation>{share}, am ehesten {day}</translation>
    </message>
    <message>
        <source>ready by {day}</source>
        <translation>bereit sein bis {day}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Zeitplan als Tabelle</translation>
    </message>
    <message>
        <source>For roles, goals and fixed days</source>
        <translation>Für Rollen, Ziele und feste Tage</translation>
    </message>
    <message>
        <source>No kind named</source>
        <translation>Ohne Art</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Noch nicht geplant</translation>
    </message>
    <message>
        <source>Lanes by</source>
        <translation>Zeilen nach</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>{grouped}, sorted by: {order}</source>
        <translation>{grouped}, sortiert: {order}</translation>
    </message>
    <message>
        <source>Expected development</source>
        <translation>Erwartete Entwicklung</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Art der Maßnahme</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Übliche Reihenfolge</translation>
    </message>
    <message>
        <source>Sow-by</source>
        <translation>Saattermin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>View by {what}</source>
        <translation>Ansicht nach {what}</translation>
    </message>
    <message>
        <source>by expected development</source>
        <translation>nach erwarteter Entwicklung</translation>
    </message>
    <message>
        <source>by team and need</source>
        <translation>nach Team und Bedarf</translation>
    </message>
    <message>
        <source>by kind and person</source>
        <translation>nach Art und Person</translation>
    </message>
    <message>
        <source>Nothing fits these filters. Press one above to take it away.</source>
        <translation>Zu diesen Filtern passt nichts. Ein Druck auf einen Filter oben nimmt ihn weg.</translation>
    </message>
    <message>
        <source>Nothing is planned or needed yet.</source>
        <translation>Noch ist nichts geplant und nichts nötig.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>Wörter …</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing here is called “{name}”.</source>
        <translation>Nichts heißt hier „{name}“.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>Zeitplan filtern</translation>
    </message>
    <message>
        <source>Keep what is seen</source>
        <translation>Festhalten, was zu sehen ist</translation>
    </message>
    <message>
        <source>No view has been kept yet</source>
        <translation>Noch ist keine Ansicht festgehalten</translation>
    </message>
    <message>
        <source>Rename {name}…</source>
        <translation>{name} umbenennen …</translation>
    </message>
    <message>
        <source>Replace {name} by what is seen</source>
        <translation>{name} durch die jetzige Ansicht ersetzen</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <translation>Einzelheiten zu {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Plan at once</source>
        <translation>Sofort planen</translation>
    </message>
    <message>
        <source>Choose how to plan it…</source>
        <translation>Wählen, wie geplant wird …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New forecast…</source>
        <translation>Neue Voraussage …</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Eine Woche später</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>Eine Woche früher</translation>
    </message>
    <message>
        <source>End a day later</source>
        <translation>Einen Tag später enden</translation>
    </message>
    <message>
        <source>End a day earlier</source>
        <translation>Einen Tag früher enden</translation>
    </message>
    <message>
        <source>Begin a day earlier</source>
        <translation>Einen Tag früher beginnen</translation>
    </message>
    <message>
        <source>Begin a day later</source>
        <translation>Einen Tag später beginnen</translation>
    </message>
    <message>
        <source>A tenth more done</source>
        <translation>Ein Zehntel mehr erledigt</translation>
    </message>
    <message>
        <source>A tenth less done</source>
        <translation>Ein Zehntel weniger erledigt</translation>
    </message>
    <message>
        <source>Comes after…</source>
        <translation>Folgt auf …</translation>
    </message>
    <message>
        <source>Comes after nothing</source>
        <translation>Folgt auf nichts</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Duplicate for…</source>
        <translation>Verdoppeln für …</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Alles markieren</translation>
    </message>
    <message>
        <source>Move and stretch</source>
        <translation>Verschieben und dehnen</translation>
    </message>
    <message>
        <source>New learning action from {day}</source>
        <translation>Neue Maßnahme ab {day}</translation>
    </message>
    <message>
        <source>New milestone on {day}</source>
        <translation>Neuer Meilenstein am {day}</translation>
    </message>
    <message>
        <source>What does it come after?</source>
        <translation>Worauf folgt es?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Für wen?</translation>
    </message>
    <message>
        <source>Arrow keys choose a bar, Shift marks more of them. Alt with left and right moves by a day, with Shift by a week; Ctrl with left and right moves the last day. Enter takes the next step, F2 renames, Delete deletes; the menu key lists everything.</source>
        <translation>Pfeiltasten wählen einen Balken, mit Umschalt werden mehrere markiert. Alt mit links und rechts verschiebt um einen Tag, mit Umschalt um eine Woche; Strg mit links und rechts verschiebt den letzten Tag. Eingabe tut den nächsten Schritt, F2 benennt um, Entf löscht; die Menütaste zeigt alles.</translation>
    </message>
    <message>
        <source>New learning action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Neuer Meilenstein</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Choose a bar of the development first.</source>
        <translation>Wählen Sie zuerst einen Balken der Entwicklung.</translation>
    </message>
    <message>
        <source>New forecast of “{title}”</source>
        <translation>Neue Voraussage zu „{title}“</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation>Festhalten (Eingabe)</translation>
    </message>
    <message>
        <source>earliest</source>
        <translation>frühestens</translation>
    </message>
    <message>
        <source>most likely</source>
        <translation>am ehesten</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>spätestens</translation>
    </message>
    <message>
        <source>Earliest, most likely and latest must follow each other.</source>
        <translation>Frühestens, am ehesten und spätestens müssen aufeinander folgen.</translation>
    </message>
    <message>
        <source>course term</source>
        <translation>Kurstermin</translation>
    </message>
    <message>
        <source>with the buffer</source>
        <translation>mit Puffer</translation>
    </message>
    <message>
        <source>the wave&apos;s most likely day</source>
        <translation>wahrscheinlichster Tag der Welle</translation>
    </message>
    <message>
        <source>right after the one before</source>
        <translation>gleich nach dem davor</translation>
    </message>
    <message>
        <source>from today</source>
        <translation>ab heute</translation>
    </message>
    <message>
        <source>A copy for {names}</source>
        <translation>Eine Kopie für {names}</translation>
    </message>
    <message>
        <source>“{after}” comes after “{before}”</source>
        <translation>„{after}“ folgt auf „{before}“</translation>
    </message>
    <message>
        <source>{n} more with it</source>
        <translation>{n} weitere mit ihm</translation>
    </message>
    <message>
        <source>Name somebody or choose a way out first</source>
        <translation>Erst jemanden benennen oder einen Ausweg wählen</translation>
    </message>
    <message>
        <source>{share} done</source>
        <translation>{share} erledigt</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>ends too late</source>
        <translation>endet zu spät</translation>
    </message>
    <message>
        <source>Nothing fits what is chosen.</source>
        <translation>Zu dieser Auswahl gibt es nichts.</translation>
    </message>
    <message>
        <source>A press, or L, lists all of them.</source>
        <translation>Ein Klick oder L zeigt alle als Liste.</translation>
    </message>
    <message>
        <source>absent {first} – {last}</source>
        <translation>abwesend {first} – {last}</translation>
    </message>
    <message>
        <source>{name} is absent {first} – {last}</source>
        <translation>{name} ist abwesend: {first} – {last}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Here too: {titles}</source>
        <translation>Auch hier: {titles}</translation>
    </message>
    <message>
        <source>Nothing is needed for it yet.</source>
        <translation>Dafür ist noch kein Bedarf erfasst.</translation>
    </message>
    <message>
        <source>{ready} of {all} people</source>
        <translation>{ready} von {all} Personen</translation>
    </message>
    <message>
        <source>{ready} of {all} structures</source>
        <translation>{ready} von {all} Strukturen</translation>
    </message>
    <message>
        <source>Ready on that day: {who}.</source>
        <translation>An diesem Tag bereit: {who}.</translation>
    </message>
    <message>
        <source>Overview of the timeline</source>
        <translation>Überblick über den Zeitplan</translation>
    </message>
    <message>
        <source>Click or drag to scroll there.</source>
        <translation>Ein Klick oder Ziehen rollt dorthin.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>{n} bar</source>
        <translation>{n} Balken</translation>
    </message>
    <message>
        <source>{n} bars</source>
        <translation>{n} Balken</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>Expected developments by their likely day</source>
        <translation>Erwartete Entwicklungen nach ihrem wahrscheinlichen Tag</translation>
    </message>
    <message>
        <source>Fit what is chosen</source>
        <translation>Gewähltes einpassen</translation>
    </message>
    <message>
        <source>List the waves…</source>
        <translation>Wellen auflisten …</translation>
    </message>
    <message>
        <source>Filter by words…</source>
        <translation>Nach Wörtern filtern …</translation>
    </message>
    <message>
        <source>Keep what is seen as a view</source>
        <translation>Als Ansicht festhalten, was zu sehen ist</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>only without the buffer</source>
        <translation>nur ohne Puffer</translation>
    </message>
    <message>
        <source>should have begun by {day}</source>
        <translation>hätte bis {day} beginnen müssen</translation>
    </message>
    <message>
        <source>nothing that ends by {day} fits</source>
        <translation>nichts endet bis {day}</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>folgt darauf</translation>
    </message>
    <message>
        <source>ways out…</source>
        <translation>Auswege …</translation>
    </message>
    <message>
        <source>as it was kept</source>
        <translation>wie festgehalten</translation>
    </message>
    <message>
        <source>most likely {likely}, between {earliest} and {latest}</source>
        <translation>am ehesten {likely}, zwischen {earliest} und {latest}</translation>
    </message>
    <message>
        <source>{weeks} later</source>
        <translation>{weeks} später</translation>
    </message>
    <message>
        <source>{weeks} earlier</source>
        <translation>{weeks} früher</translation>
    </message>
    <message>
        <source>Choose a lane first; what is new begins there.</source>
        <translation>Zuerst eine Zeile wählen; dort beginnt das Neue.</translation>
    </message>
    <message>
        <source>Choose a bar first; a hatched one is planned with Enter.</source>
        <translation>Zuerst einen Balken auswählen; einen schraffierten plant die Eingabetaste.</translation>
    </message>
    <message>
        <source>it stands under “{group}”</source>
        <translation>steht unter „{group}“</translation>
    </message>
    <message>
        <source>it stands under “{group}”, as it brings nothing this lane asks for</source>
        <translation>steht unter „{group}“, denn es bringt nichts, was in dieser Zeile gefragt ist</translation>
    </message>
    <message>
        <source>“{after}” comes before “{before}” already; not after it too</source>
        <translation>„{after}“ kommt schon vor „{before}“, nicht auch danach</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>The day by which it must be there: so early that it rarely comes before. How rarely is set by what the plan is made against.</source>
        <translation>Der Tag, an dem es da sein muss: so früh, dass es selten vorher eintritt. Wie selten, sagt der Plan.</translation>
    </message>
    <message>
        <source>80 means: in 80 of 100 cases everybody is ready before it comes.</source>
        <translation>80 heißt: In 80 von 100 Fällen sind alle bereit, bevor es eintritt.</translation>
    </message>
    <message>
        <source>It comes up again on this day, until it is closed with a reason.</source>
        <translation>An diesem Tag kommt es wieder, bis es mit einem Grund geschlossen wird.</translation>
    </message>
    <message>
        <source>What must be held before it can begin; the way there is counted back too.</source>
        <translation>Was vorher da sein muss; auch der Weg dorthin wird zurückgerechnet.</translation>
    </message>
    <message>
        <source>A structure goes from open to drafted, agreed, in force.</source>
        <translation>Eine Struktur geht von offen über im Entwurf und vereinbart bis in Kraft.</translation>
    </message>
    <message>
        <source>Fixed days of the course. Without any it can begin on every working day.</source>
        <translation>Feste Tage des Kurses. Ohne sie kann er an jedem Arbeitstag beginnen.</translation>
    </message>
    <message>
        <source>Hours a week there really are for learning. They decide how many weeks a course takes.</source>
        <translation>Stunden je Woche, die wirklich zum Lernen da sind. Sie bestimmen, wie viele Wochen ein Kurs dauert.</translation>
    </message>
    <message>
        <source>The role somebody wants to grow into. What is still missing needs nobody&apos;s approval.</source>
        <translation>Die Rolle, in die jemand hineinwachsen will. Was noch fehlt, braucht niemandes Zustimmung.</translation>
    </message>
    <message>
        <source>An idea about somebody becomes planned once it was talked over with them.</source>
        <translation>Eine Idee über jemanden wird erst geplant, wenn sie mit der Person besprochen ist.</translation>
    </message>
    <message>
        <source>From which level to which it brings its people, once it is over.</source>
        <translation>Von welcher Stufe auf welche sie bringt, sobald sie zu Ende ist.</translation>
    </message>
    <message>
        <source>Stays where it is when everything else is pushed.</source>
        <translation>Bleibt stehen, wenn alles andere geschoben wird.</translation>
    </message>
    <message>
        <source>Begins only after these are over.</source>
        <translation>Beginnt erst, wenn diese zu Ende sind.</translation>
    </message>
    <message>
        <source>A check that was passed proposes an assessment; nobody is assessed by itself.</source>
        <translation>Eine bestandene Prüfung schlägt eine Einschätzung vor; von selbst wird niemand eingeschätzt.</translation>
    </message>
    <message>
        <source>Who says so: the person, the manager, or a proof. Nothing is ever overwritten.</source>
        <translation>Wer es sagt: die Person selbst, die Führungskraft oder ein Nachweis. Überschrieben wird nie etwas.</translation>
    </message>
    <message>
        <source>After this day it no longer counts, and the next older one does.</source>
        <translation>Nach diesem Tag zählt sie nicht mehr, sondern die nächstältere.</translation>
    </message>
    <message>
        <source>A proof counts this long; after that the level has to be shown again.</source>
        <translation>So lange zählt ein Nachweis; danach ist die Stufe neu zu zeigen.</translation>
    </message>
    <message>
        <source>How long one level up takes where no offering leads there.</source>
        <translation>Wie lange eine Stufe dauert, wo kein Angebot hinführt.</translation>
    </message>
    <message>
        <source>What somebody at this level does that can be seen.</source>
        <translation>Was jemand auf dieser Stufe sichtbar tut.</translation>
    </message>
    <message>
        <source>An idea with fewer points here scores 0, however good it is elsewhere.</source>
        <translation>Eine Idee mit weniger Punkten bekommt hier den Wert 0, wie gut sie sonst auch ist.</translation>
    </message>
    <message>
        <source>How much it counts beside the others; only the shares matter.</source>
        <translation>Wie viel es neben den anderen zählt; nur das Verhältnis wirkt.</translation>
    </message>
    <message>
        <source>Why you decide so, in your own words, where no forecast and no signal carries it.</source>
        <translation>Warum so entschieden wird, in eigenen Worten, wenn weder Voraussage noch Signal es trägt.</translation>
    </message>
    <message>
        <source>A hunch needs no more: a season or a year is enough to count back from.</source>
        <translation>Mehr braucht eine Ahnung nicht: Eine Jahreszeit oder ein Jahr genügt zum Zurückrechnen.</translation>
    </message>
    <message>
        <source>How everybody would see that it has come.</source>
        <translation>Woran alle sehen würden, dass es eingetreten ist.</translation>
    </message>
    <message>
        <source>How far what is prepared would carry if the risk came true.</source>
        <translation>Wie weit das Vorbereitete trägt, wenn das Risiko eintritt.</translation>
    </message>
    <message>
        <source>How likely, and when. The newest one counts, whoever made it; none is overwritten.</source>
        <translation>Wie wahrscheinlich, und wann. Die neueste zählt, von wem sie auch ist; keine wird überschrieben.</translation>
    </message>
    <message>
        <source>What has not come by then is taken as not coming.</source>
        <translation>Was bis dahin nicht gekommen ist, gilt als ausgeblieben.</translation>
    </message>
    <message>
        <source>Whoever lives off one partner looks for the next one in time: name a plan B.</source>
        <translation>Wer von einem Partner lebt, sucht rechtzeitig den nächsten: einen Plan B nennen.</translation>
    </message>
    <message>
        <source>How many of the people and structures asked for will be ready in time.</source>
        <translation>Wie viele der verlangten Personen und Strukturen rechtzeitig bereit sein werden.</translation>
    </message>
    <message>
        <source>When it most likely comes: half of the cases are earlier, half are later.</source>
        <translation>Wann es am ehesten kommt: in der Hälfte der Fälle früher, in der Hälfte später.</translation>
    </message>
    <message>
        <source>How likely it comes at all.</source>
        <translation>Wie wahrscheinlich es überhaupt kommt.</translation>
    </message>
    <message>
        <source>How much you want it. Asked before the probability, shown as given, never judged.</source>
        <translation>Wie sehr es gewünscht ist. Gefragt vor der Wahrscheinlichkeit, gezeigt wie angegeben, nie bewertet.</translation>
    </message>
    <message>
        <source>How much it worries you; not judged either.</source>
        <translation>Wie sehr es Sorge macht; auch das wird nicht bewertet.</translation>
    </message>
    <message>
        <source>How much you hope for it; not judged either.</source>
        <translation>Wie sehr darauf gehofft wird; auch das wird nicht bewertet.</translation>
    </message>
    <message>
        <source>In 1 of 10 cases it comes before this day.</source>
        <translation>In 1 von 10 Fällen kommt es vor diesem Tag.</translation>
    </message>
    <message>
        <source>The middle: half of the cases are earlier, half are later.</source>
        <translation>Die Mitte: in der Hälfte der Fälle früher, in der Hälfte später.</translation>
    </message>
    <message>
        <source>In 9 of 10 cases it has come by this day.</source>
        <translation>In 9 von 10 Fällen ist es bis zu diesem Tag gekommen.</translation>
    </message>
    <message>
        <source>From the decision on every idea has somebody and a next day, until it is closed.</source>
        <translation>Ab der Entscheidung hat jede Idee jemanden und einen nächsten Tag, bis sie geschlossen ist.</translation>
    </message>
    <message>
        <source>Points by weight. It stands by itself: other ideas never shift it.</source>
        <translation>Punkte nach Gewicht. Der Wert steht für sich: Andere Ideen verschieben ihn nie.</translation>
    </message>
    <message>
        <source>What was agreed beforehand, so that nobody has to decide in a hurry.</source>
        <translation>Was vorher vereinbart wurde, damit niemand in Eile entscheiden muss.</translation>
    </message>
    <message>
        <source>When a reading passes it, the development comes up again at once.</source>
        <translation>Überschreitet ein Messwert sie, kommt die Entwicklung sofort zur Wiedervorlage.</translation>
    </message>
    <message>
        <source>How many weeks before the day somebody is ready; backlog where it is after it.</source>
        <translation>Wie viele Wochen vor dem Tag jemand bereit ist; Rückstand, wenn es danach ist.</translation>
    </message>
    <message>
        <source>How many people of a team or role, where it matters less who they are.</source>
        <translation>Wie viele Personen aus einem Team oder einer Rolle, wenn es weniger darauf ankommt, wer.</translation>
    </message>
    <message>
        <source>How long it takes until it stands; counted back like learning.</source>
        <translation>Wie lange es dauert, bis sie steht; wird wie Lernen zurückgerechnet.</translation>
    </message>
    <message>
        <source>This need must be there so many weeks before the others of the development.</source>
        <translation>Dieser Bedarf muss so viele Wochen vor den anderen der Entwicklung gedeckt sein.</translation>
    </message>
    <message>
        <source>The last day on which learning can start and still be over by the safe day: at harvest it is too late to sow.</source>
        <translation>Der letzte Tag, an dem das Lernen beginnen und bis zum sicheren Tag enden kann: zur Ernte ist es zum Säen zu spät.</translation>
    </message>
    <message>
        <source>Who takes it must hold this level already.</source>
        <translation>Wer teilnimmt, muss diese Stufe schon haben.</translation>
    </message>
    <message>
        <source>After so many days without a word you are reminded to speak again.</source>
        <translation>Nach so vielen Tagen ohne Gespräch wird daran erinnert.</translation>
    </message>
    <message>
        <source>Days without learning. The reason is nobody&apos;s business and has no field.</source>
        <translation>Tage ohne Lernen. Der Grund geht niemanden etwas an und hat kein Feld.</translation>
    </message>
    <message>
        <source>Weeks kept free before the day it must be there, for what comes in between.</source>
        <translation>Wochen, die vor dem Tag frei bleiben, für alles, was dazwischenkommt.</translation>
    </message>
    <message>
        <source>Which kind of assessment counts where two were made on the same day.</source>
        <translation>Welche Art von Einschätzung zählt, wenn zwei vom selben Tag sind.</translation>
    </message>
    <message>
        <source>Hours a year somebody may spend on learning.</source>
        <translation>Stunden im Jahr, die jemand mit Lernen verbringen darf.</translation>
    </message>
    <message>
        <source>Used where neither an offering nor a competency&apos;s own step says how long it takes.</source>
        <translation>Gilt, wo weder ein Angebot noch ein eigener Schritt sagt, wie lange es dauert.</translation>
    </message>
    <message>
        <source>The levels the role asks for from a day on; older ones stay readable.</source>
        <translation>Die Stufen, die die Rolle ab einem Tag verlangt; frühere bleiben lesbar.</translation>
    </message>
    <message>
        <source>Sign, information, statement, consequence or observation: what makes you think so, kept apart from what you make of it.</source>
        <translation>Anzeichen, Information, Aussage, Folgerung oder Beobachtung: was den Anlass gibt, getrennt von dem, was daraus gemacht wird.</translation>
    </message>
    <message>
        <source>Where it first came from. What is only passed on counts once.</source>
        <translation>Woher es zuerst kam. Was nur weitergesagt wird, zählt einmal.</translation>
    </message>
    <message>
        <source>From what does it follow?</source>
        <translation>Woraus folgt es?</translation>
    </message>
    <message>
        <source>Seen yourself, told by somebody, or read.</source>
        <translation>Selbst gesehen, von jemandem gehört oder gelesen.</translation>
    </message>
    <message>
        <source>The level is held today, and still on the day it matters.</source>
        <translation>Die Stufe ist heute da und auch noch an dem Tag, an dem sie gebraucht wird.</translation>
    </message>
    <message>
        <source>Ready in time, with the whole buffer to spare.</source>
        <translation>Rechtzeitig bereit, der ganze Puffer bleibt frei.</translation>
    </message>
    <message>
        <source>Ready in time, but part of the buffer is used up.</source>
        <translation>Rechtzeitig bereit, aber ein Teil des Puffers ist verbraucht.</translation>
    </message>
    <message>
        <source>What is planned, or what could still begin, ends after the day it is needed.</source>
        <translation>Was geplant ist oder noch beginnen könnte, endet nach dem Tag, an dem es gebraucht wird.</translation>
    </message>
    <message>
        <source>Part of the way is planned; the rest can still be sown.</source>
        <translation>Ein Teil des Weges ist geplant; der Rest kann noch gesät werden.</translation>
    </message>
    <message>
        <source>Nothing is planned yet, and there is still time.</source>
        <translation>Noch ist nichts geplant, und es ist noch Zeit.</translation>
    </message>
    <message>
        <source>Nobody is named for it yet.</source>
        <translation>Noch ist niemand dafür benannt.</translation>
    </message>
    <message>
        <source>After so many months somebody is to be assessed again, 0: never; empty: as the plan says.</source>
        <translation>Nach so vielen Monaten wird neu eingeschätzt, 0: nie; leer: wie im Plan.</translation>
    </message>
    <message>
        <source>An assessment older than that is marked as due again; 0: never.</source>
        <translation>Was älter ist, gilt als neu einzuschätzen; 0: nie.</translation>
    </message>
    <message>
        <source>Figures of a team with fewer people are not shown; 1 shows all.</source>
        <translation>Zahlen eines Teams mit weniger Personen werden nicht gezeigt; 1 zeigt alle.</translation>
    </message>
    <message>
        <source>They look alike but are not one; they are no longer listed as a possible duplicate.</source>
        <translation>Sie sehen sich ähnlich, sind aber nicht dasselbe; als mögliches Doppel werden sie nicht mehr genannt.</translation>
    </message>
    <message>
        <source>For everybody who opens the plan: no lists of who could, no gaps of others to a role, self and manager not side by side, no estimates of others. Nothing is deleted.</source>
        <translation>Gilt für alle: Wer infrage kommt, was anderen zu einer Rolle fehlt, selbst neben Führungskraft und Voraussagen anderer werden nicht gezeigt. Gelöscht wird nichts.</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Added {title}</source>
        <translation>{title} angelegt</translation>
    </message>
    <message>
        <source>Changed {title}</source>
        <translation>{title} geändert</translation>
    </message>
    <message>
        <source>Deleted {title}</source>
        <translation>{title} gelöscht</translation>
    </message>
    <message>
        <source>Deleted {title} and {count} more with it</source>
        <translation>{title} gelöscht, dazu {count} weitere</translation>
    </message>
    <message>
        <source>Added {count} records</source>
        <translation>{count} Einträge hinzugefügt</translation>
    </message>
    <message>
        <source>Changed {count} records</source>
        <translation>{count} Einträge geändert</translation>
    </message>
    <message>
        <source>Linked {count} records</source>
        <translation>{count} Einträge verknüpft</translation>
    </message>
    <message>
        <source>Duplicated {title}</source>
        <translation>{title} verdoppelt</translation>
    </message>
    <message>
        <source>Duplicated {count} records</source>
        <translation>{count} Einträge verdoppelt</translation>
    </message>
    <message>
        <source>Deleted {count} records and {more} more with them</source>
        <translation>{count} Einträge gelöscht und {more} weitere mit ihnen</translation>
    </message>
    <message>
        <source>Deleted {count} records</source>
        <translation>{count} Einträge gelöscht</translation>
    </message>
    <message>
        <source>Linked {title}</source>
        <translation>{title} verknüpft</translation>
    </message>
    <message>
        <source>Took a link of {title} out</source>
        <translation>Eine Verknüpfung von {title} gelöst</translation>
    </message>
    <message>
        <source>Changed the plan&apos;s settings</source>
        <translation>Einstellungen des Plans geändert</translation>
    </message>
    <message>
        <source>Added a level to {title}</source>
        <translation>Eine Stufe zu {title} hinzugefügt</translation>
    </message>
    <message>
        <source>Added a step to {title}</source>
        <translation>Einen Schritt zu {title} hinzugefügt</translation>
    </message>
    <message>
        <source>Added a prerequisite of {title}</source>
        <translation>Eine Voraussetzung von {title} hinzugefügt</translation>
    </message>
    <message>
        <source>Added what {title} asks for</source>
        <translation>Hinzugefügt, was {title} verlangt</translation>
    </message>
    <message>
        <source>Changed the learning hours of {title}</source>
        <translation>Lernstunden von {title} geändert</translation>
    </message>
    <message>
        <source>Added an absence of {title}</source>
        <translation>Eine Abwesenheit von {title} eingetragen</translation>
    </message>
    <message>
        <source>Added a term of {title}</source>
        <translation>Einen Termin von {title} hinzugefügt</translation>
    </message>
    <message>
        <source>Added what {title} teaches</source>
        <translation>Hinzugefügt, was {title} vermittelt</translation>
    </message>
    <message>
        <source>Added a forecast of {title}</source>
        <translation>Eine Voraussage zu {title} eingetragen</translation>
    </message>
    <message>
        <source>Noted a reading of {title}</source>
        <translation>Einen Messwert von {title} eingetragen</translation>
    </message>
    <message>
        <source>Logged hours of {title}</source>
        <translation>Stunden von {title} eingetragen</translation>
    </message>
    <message>
        <source>Took logged hours of {title} back</source>
        <translation>Eingetragene Stunden zurückgenommen: {title}</translation>
    </message>
    <message>
        <source>Moved {title} to {start}</source>
        <translation>{title} auf {start} gelegt</translation>
    </message>
    <message>
        <source>Moved {count} learning actions</source>
        <translation>{count} Maßnahmen verschoben</translation>
    </message>
    <message>
        <source>{title} now comes after {before}</source>
        <translation>{title} kommt jetzt nach {before}</translation>
    </message>
    <message>
        <source>{title} waits for nothing any more</source>
        <translation>{title} wartet auf nichts mehr</translation>
    </message>
    <message>
        <source>Parted {count} learning actions</source>
        <translation>{count} Maßnahmen voneinander gelöst</translation>
    </message>
    <message>
        <source>Pasted {title}</source>
        <translation>{title} eingefügt</translation>
    </message>
    <message>
        <source>Pasted {count} learning actions</source>
        <translation>{count} Maßnahmen eingefügt</translation>
    </message>
    <message>
        <source>Planned {count} of what was open</source>
        <translation>{count} offene Bedarfe geplant</translation>
    </message>
    <message>
        <source>{title} now runs from {start} to {end}</source>
        <translation>{title} läuft jetzt von {start} bis {end}</translation>
    </message>
    <message>
        <source>{title} is an idea again</source>
        <translation>{title} ist wieder eine Idee</translation>
    </message>
    <message>
        <source>Planned {title}</source>
        <translation>{title} geplant</translation>
    </message>
    <message>
        <source>Booked {title}</source>
        <translation>{title} gebucht</translation>
    </message>
    <message>
        <source>{title} has begun</source>
        <translation>{title} hat begonnen</translation>
    </message>
    <message>
        <source>{title} is done</source>
        <translation>{title} ist erledigt</translation>
    </message>
    <message>
        <source>Dropped {title}</source>
        <translation>{title} fallen gelassen</translation>
    </message>
    <message>
        <source>Pushed everything not begun on by a week</source>
        <translation>Alles nicht Begonnene um eine Woche geschoben</translation>
    </message>
    <message>
        <source>Pushed everything not begun on by {weeks} weeks</source>
        <translation>Alles nicht Begonnene um {weeks} Wochen geschoben</translation>
    </message>
    <message>
        <source>Brought everything not begun forward by a week</source>
        <translation>Alles nicht Begonnene um eine Woche vorgezogen</translation>
    </message>
    <message>
        <source>Brought everything not begun forward by {weeks} weeks</source>
        <translation>Alles nicht Begonnene um {weeks} Wochen vorgezogen</translation>
    </message>
    <message>
        <source>{title} is in force</source>
        <translation>{title} ist in Kraft</translation>
    </message>
    <message>
        <source>Discussed {title} on {discussed_on}</source>
        <translation>{title} am {discussed_on} besprochen</translation>
    </message>
    <message>
        <source>Noted the progress of {title}</source>
        <translation>Fortschritt von {title} eingetragen</translation>
    </message>
    <message>
        <source>Noted the check of {title}</source>
        <translation>Wirksamkeit von {title} eingetragen</translation>
    </message>
    <message>
        <source>Assessed {person} in {competency}</source>
        <translation>{person} in {competency} eingeschätzt</translation>
    </message>
    <message>
        <source>Entered {count} assessments</source>
        <translation>{count} Einschätzungen eingetragen</translation>
    </message>
    <message>
        <source>Took people into {title}</source>
        <translation>Personen in {title} aufgenommen</translation>
    </message>
    <message>
        <source>Named who holds {title}</source>
        <translation>Benannt, wer {title} innehat</translation>
    </message>
    <message>
        <source>Set the target role of {title}</source>
        <translation>Zielrolle von {title} gesetzt</translation>
    </message>
    <message>
        <source>Took the target role of {title} back</source>
        <translation>Zielrolle von {title} zurückgenommen</translation>
    </message>
    <message>
        <source>Named {person} for {title}</source>
        <translation>{person} für {title} benannt</translation>
    </message>
    <message>
        <source>{person} is no longer asked for {title}</source>
        <translation>{person} ist für {title} nicht mehr gefragt</translation>
    </message>
    <message>
        <source>{title} is open again</source>
        <translation>{title} ist wieder offen</translation>
    </message>
    <message>
        <source>{title} is drafted</source>
        <translation>{title} ist im Entwurf</translation>
    </message>
    <message>
        <source>{title} is agreed</source>
        <translation>{title} ist vereinbart</translation>
    </message>
    <message>
        <source>{title} is in force since {in_force_on}</source>
        <translation>{title} ist seit {in_force_on} in Kraft</translation>
    </message>
    <message>
        <source>Planned {title} for {person}</source>
        <translation>{title} für {person} eingeplant</translation>
    </message>
    <message>
        <source>{title} is to stand by {planned_end}</source>
        <translation>{title} soll bis {planned_end} stehen</translation>
    </message>
    <message>
        <source>Took a way out for {title}</source>
        <translation>Einen Ausweg für {title} gewählt</translation>
    </message>
    <message>
        <source>{title} arrived on {arrived_on}</source>
        <translation>{title} ist am {arrived_on} eingetreten</translation>
    </message>
    <message>
        <source>{title} is a hunch again</source>
        <translation>{title} ist wieder eine Ahnung</translation>
    </message>
    <message>
        <source>{title} is being watched</source>
        <translation>{title} wird beobachtet</translation>
    </message>
    <message>
        <source>{title} is in preparation</source>
        <translation>{title} ist in Vorbereitung</translation>
    </message>
    <message>
        <source>{title} did not come</source>
        <translation>{title} ist ausgeblieben</translation>
    </message>
    <message>
        <source>{title} is void</source>
        <translation>{title} ist hinfällig</translation>
    </message>
    <message>
        <source>Realised {title}</source>
        <translation>{title} verwirklicht</translation>
    </message>
    <message>
        <source>Abandoned {title}</source>
        <translation>{title} aufgegeben</translation>
    </message>
    <message>
        <source>Took {title} up again</source>
        <translation>{title} wieder aufgenommen</translation>
    </message>
    <message>
        <source>; nobody else reaches the level needed in {names}</source>
        <translation>; sonst erreicht niemand die nötige Stufe in: {names}</translation>
    </message>
    <message>
        <source>Deleted {title} and with it {named}</source>
        <translation>{title} gelöscht und damit {named}</translation>
    </message>
    <message>
        <source>Deleted {count} records and with them {named}</source>
        <translation>{count} Einträge gelöscht und mit ihnen {named}</translation>
    </message>
    <message>
        <source>Looked at {title} again</source>
        <translation>{title} wieder angesehen</translation>
    </message>
    <message>
        <source>Noted a contact with {title}</source>
        <translation>Kontakt mit {title} eingetragen</translation>
    </message>
    <message>
        <source>Noted {title} in one line</source>
        <translation>{title} in einer Zeile festgehalten</translation>
    </message>
    <message>
        <source>Gave points to {title}</source>
        <translation>{title}: Punkte vergeben</translation>
    </message>
    <message>
        <source>{title} is new again</source>
        <translation>{title} ist wieder neu</translation>
    </message>
    <message>
        <source>{title} is evaluated</source>
        <translation>{title} ist bewertet</translation>
    </message>
    <message>
        <source>{title} is decided</source>
        <translation>{title} ist entschieden</translation>
    </message>
    <message>
        <source>{title} is being realised</source>
        <translation>{title} wird umgesetzt</translation>
    </message>
    <message>
        <source>{title} is realised</source>
        <translation>{title} ist verwirklicht</translation>
    </message>
    <message>
        <source>Rejected {title}</source>
        <translation>{title} verworfen</translation>
    </message>
    <message>
        <source>Set {title} aside</source>
        <translation>{title} zurückgestellt</translation>
    </message>
    <message>
        <source>Began with {title}</source>
        <translation>Begonnen mit {title}</translation>
    </message>
    <message>
        <source>Imported {file}: {new} new, {changed} changed</source>
        <translation>{file} eingelesen: {new} neu, {changed} geändert</translation>
    </message>
    <message>
        <source>Loaded {file}</source>
        <translation>{file} geladen</translation>
    </message>
    <message>
        <source>Spread out for {person}: {title} begins on {start}</source>
        <translation>Für {person} entzerrt: {title} beginnt am {start}</translation>
    </message>
    <message>
        <source>Spread out for {person}: {count} learning actions moved</source>
        <translation>Für {person} entzerrt: {count} Maßnahmen verschoben</translation>
    </message>
    <message>
        <source>{title} begins on {start}, after what it waits for</source>
        <translation>{title} beginnt am {start}, nach dem, worauf es wartet</translation>
    </message>
    <message>
        <source>{title} begins on {start}, when its people are there</source>
        <translation>{title} beginnt am {start}, wenn alle da sind</translation>
    </message>
    <message>
        <source>{title} begins on {start}</source>
        <translation>{title} beginnt am {start}</translation>
    </message>
    <message>
        <source>Planned what {title} asks for first</source>
        <translation>Geplant, was {title} voraussetzt</translation>
    </message>
    <message>
        <source>Took who leaves out of {title}</source>
        <translation>Wer weggeht, ist nicht mehr bei {title}</translation>
    </message>
    <message>
        <source>Mended {count} of what didn’t add up</source>
        <translation>{count} Stellen gehen jetzt auf</translation>
    </message>
    <message>
        <source>{title} takes the term from {start} to {end}</source>
        <translation>{title} nimmt den Termin vom {start} bis {end}</translation>
    </message>
    <message>
        <source>{title} is now expected around {expected}</source>
        <translation>{title} wird jetzt um den {expected} erwartet</translation>
    </message>
    <message>
        <source>Kept the plan of today as {title}</source>
        <translation>Den Plan von heute als {title} festgehalten</translation>
    </message>
    <message>
        <source>Took over what was tried: {count} changes</source>
        <translation>Durchgespieltes übernommen: {count} Änderungen</translation>
    </message>
    <message>
        <source>Seen from another day</source>
        <translation>Von einem anderen Tag aus gesehen</translation>
    </message>
    <message>
        <source>Dropped what was tried</source>
        <translation>Durchgespieltes verworfen</translation>
    </message>
    <message>
        <source>Planned {title} as an idea</source>
        <translation>{title} als Idee geplant</translation>
    </message>
    <message>
        <source>More people take part in {title}</source>
        <translation>Mehr Personen nehmen an {title} teil</translation>
    </message>
    <message>
        <source>Named what {title} asks for</source>
        <translation>Genannt, was {title} verlangt</translation>
    </message>
    <message>
        <source>Copied needs to {title}</source>
        <translation>Bedarf für {title} übernommen</translation>
    </message>
    <message>
        <source>Spread out for {person}: {title} runs from {start} to {end}</source>
        <translation>Für {person} entzerrt: {title} geht von {start} bis {end}</translation>
    </message>
    <message>
        <source>Merged {title} into {into}</source>
        <translation>{title} mit {into} zusammengeführt</translation>
    </message>
    <message>
        <source>Moved {title} into {into}</source>
        <translation>{title} nach {into} verschoben</translation>
    </message>
    <message>
        <source>Moved {title} out of its category</source>
        <translation>{title} aus der Kategorie genommen</translation>
    </message>
    <message>
        <source>; taken out of {named}</source>
        <translation>; nicht mehr verknüpft: {named}</translation>
    </message>
    <message>
        <source>; nobody else is assessed in {names}</source>
        <translation>; sonst ist niemand eingeschätzt in: {names}</translation>
    </message>
    <message>
        <source>{title} asks for what {role} asks for</source>
        <translation>{title} verlangt, was {role} verlangt</translation>
    </message>
    <message>
        <source>Switched the works-council profile on</source>
        <translation>Betriebsratsprofil eingeschaltet</translation>
    </message>
    <message>
        <source>Switched the works-council profile off</source>
        <translation>Betriebsratsprofil ausgeschaltet</translation>
    </message>
    <message>
        <source>Changed the levels of {title}</source>
        <translation>Stufen von {title} geändert</translation>
    </message>
    <message>
        <source>Measured {title} in the scale {scale}</source>
        <translation>{title} in der Skala {scale} gemessen</translation>
    </message>
    <message>
        <source>Attached {title} to {to}</source>
        <translation>{title} an {to} angefügt</translation>
    </message>
    <message>
        <source>Assessed {person} in {competency} and attached the proof</source>
        <translation>{person} in {competency} eingeschätzt und den Nachweis angefügt</translation>
    </message>
    <message>
        <source>{title} is valid until {until}</source>
        <translation>{title} gilt bis {until}</translation>
    </message>
    <message>
        <source>Attached {count} things to {to}</source>
        <translation>{count} Anlagen an {to} angefügt</translation>
    </message>
    <message>
        <source>{title} and {other} are not the same</source>
        <translation>{title} und {other} sind nicht dasselbe</translation>
    </message>
    <message>
        <source>{title} and {other} may be the same</source>
        <translation>{title} und {other} sind vielleicht dasselbe</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Training plan</source>
        <translation>Schulungsplan</translation>
    </message>
    <message>
        <source>Learning action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Offering, provider</source>
        <translation>Angebot, Anbieter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Hours each</source>
        <translation>Stunden je Person</translation>
    </message>
    <message>
        <source>Cost each</source>
        <translation>Kosten je Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Bereit sein bis</translation>
    </message>
    <message>
        <source>Everything that ends on {day} or later, a line for each person. What was dropped is left out; nobody has decided on an idea yet.</source>
        <translation>Alles, was am {day} oder später endet, eine Zeile je Person. Verworfenes fehlt; über eine Idee hat noch niemand entschieden.</translation>
    </message>
    <message>
        <source>Nobody learns anything on {day} or later.</source>
        <translation>Am {day} oder später lernt niemand etwas.</translation>
    </message>
    <message>
        <source>Learning actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Stunden und Geld</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Release hours</source>
        <translation>Freistellung (Stunden)</translation>
    </message>
    <message>
        <source>Left of the budget</source>
        <translation>Vom Budget übrig</translation>
    </message>
    <message>
        <source>Left with ideas</source>
        <translation>Übrig mit Ideen</translation>
    </message>
    <message>
        <source>Cost counts when learning begins, hours as they are learned; also of who joins later or has left. The budget is that of the whole plan.</source>
        <translation>Kosten zählen, wenn das Lernen beginnt, Stunden, wie gelernt wird; auch von allen, die später kommen oder ausgeschieden sind. Das Budget ist das des ganzen Plans.</translation>
    </message>
    <message>
        <source>Teams of fewer than {n} people stand together as “all others”, with whoever is in none.</source>
        <translation>Teams mit weniger als {n} Personen stehen zusammen als „alle anderen“, mit allen, die in keinem sind.</translation>
    </message>
    <message>
        <source>Hours and money by team</source>
        <translation>Stunden und Geld nach Team</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Ideas: hours</source>
        <translation>Ideen: Stunden</translation>
    </message>
    <message>
        <source>Ideas: cost</source>
        <translation>Ideen: Kosten</translation>
    </message>
    <message>
        <source>{year} in all</source>
        <translation>{year} insgesamt</translation>
    </message>
    <message>
        <source>{what} in {currency}</source>
        <translation>{what} in {currency}</translation>
    </message>
</context>
<context>
    <name>Type</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>day (YYYY-MM-DD)</source>
        <translation>Tag (JJJJ-MM-TT)</translation>
    </message>
    <message>
        <source>list of ids of</source>
        <translation>Liste von Kennungen aus</translation>
    </message>
    <message>
        <source>list of</source>
        <translation>Liste von</translation>
    </message>
    <message>
        <source>id of</source>
        <translation>Kennung aus</translation>
    </message>
    <message>
        <source>or a list of them</source>
        <translation>oder eine Liste davon</translation>
    </message>
    <message>
        <source>made up where it is missing</source>
        <translation>wird gebildet, wo er fehlt</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Angaben:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIONEN]</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]...</source>
        <translation>BEFEHL [ANGABEN]...</translation>
    </message>
    <message>
        <source>[required]</source>
        <translation>[nötig]</translation>
    </message>
    <message>
        <source>[default: </source>
        <translation>[sonst: </translation>
    </message>
    <message>
        <source>FILE|URL</source>
        <translation>DATEI|URL</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>WÖRTER</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Diese Seite zeigen.</translation>
    </message>
    <message>
        <source>“{command} --help” says more.</source>
        <translation>Mehr sagt „{command} --help“.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} fehlt.</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>Eine Option {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>Was {near} meant?</source>
        <translation>War {near} gemeint?</translation>
    </message>
    <message>
        <source>{name} needs a value, or takes none.</source>
        <translation>{name} braucht einen Wert oder nimmt keinen.</translation>
    </message>
    <message>
        <source>This is too much: {words}.</source>
        <translation>Das ist zu viel: {words}.</translation>
    </message>
    <message>
        <source>{name} takes one of: {choices}.</source>
        <translation>{name} nimmt eines von: {choices}.</translation>
    </message>
    <message>
        <source>The value of {name} can&apos;t be used.</source>
        <translation>Der Wert von {name} ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>Counts back from expected developments to the last day on which learning can start. `vorlauf [PLAN]` opens the window; the commands below do without it.</source>
        <translation>Rechnet von erwarteten Entwicklungen zurück auf den letzten Tag, an dem das Lernen noch beginnen kann. `vorlauf [PLAN]` öffnet das Fenster; die Befehle hier kommen ohne aus.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 our fault, 2 wrong call, 3 file or disk, 4 input refused. `vorlauf demo` shows a practice plan.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 unser Fehler, 2 falscher Aufruf, 3 Datei oder Datenträger, 4 Eingabe abgelehnt. `vorlauf demo` zeigt einen Beispielplan.</translation>
    </message>
    <message>
        <source>“{text}” is no day; write it like 2027-02-15.</source>
        <translation>„{text}“ ist kein Tag; die Form ist 2027-02-15.</translation>
    </message>
    <message>
        <source>Name the plan file: PLAN is missing.</source>
        <translation>Die Plandatei nennen: PLAN fehlt.</translation>
    </message>
    <message>
        <source>Name PLAN, --document and -o; “vorlauf export --list” names the documents.</source>
        <translation>PLAN, --document und -o nennen; „vorlauf export --list“ zeigt die Dokumente.</translation>
    </message>
    <message>
        <source>--kind takes one of: {kinds}.</source>
        <translation>--kind nimmt eines von: {kinds}.</translation>
    </message>
    <message>
        <source>The plan file.</source>
        <translation>Die Plandatei.</translation>
    </message>
    <message>
        <source>The day that counts as today.</source>
        <translation>Der Tag, der als heute gilt.</translation>
    </message>
    <message>
        <source>Language; else the system&apos;s.</source>
        <translation>Sprache; sonst die des Systems.</translation>
    </message>
    <message>
        <source>Print JSON for a program.</source>
        <translation>JSON für ein Programm ausgeben.</translation>
    </message>
    <message>
        <source>Make a new plan; an existing file is never overwritten.</source>
        <translation>Einen neuen Plan anlegen; eine vorhandene Datei wird nie überschrieben.</translation>
    </message>
    <message>
        <source>What it holds at first.</source>
        <translation>Was er zu Beginn enthält.</translation>
    </message>
    <message>
        <source>Make a new plan from a file of the open format.</source>
        <translation>Einen neuen Plan aus einer Datei im offenen Format anlegen.</translation>
    </message>
    <message>
        <source>A file of the open format; - reads stdin.</source>
        <translation>Datei im offenen Format; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>Write a plan in the open format.</source>
        <translation>Einen Plan im offenen Format schreiben.</translation>
    </message>
    <message>
        <source>Write here, not to stdout.</source>
        <translation>Hierhin schreiben statt in die Standardausgabe.</translation>
    </message>
    <message>
        <source>Print the JSON Schema of the open format instead.</source>
        <translation>Stattdessen das JSON-Schema des offenen Formats ausgeben.</translation>
    </message>
    <message>
        <source>Say for every slot who must sow by when, and why.</source>
        <translation>Für jeden Bedarf sagen, wer bis wann säen muss, und warum.</translation>
    </message>
    <message>
        <source>Only this person.</source>
        <translation>Nur diese Person.</translation>
    </message>
    <message>
        <source>Only this development.</source>
        <translation>Nur diese Entwicklung.</translation>
    </message>
    <message>
        <source>Print the level of every person in every competency on a day.</source>
        <translation>Die Stufe jeder Person in jeder Kompetenz an einem Tag ausgeben.</translation>
    </message>
    <message>
        <source>Another day than today.</source>
        <translation>Ein anderer Tag als heute.</translation>
    </message>
    <message>
        <source>Find words in all text and notes, slips forgiven.</source>
        <translation>Wörter in allen Texten und Notizen finden, auch mit Tippfehlern.</translation>
    </message>
    <message>
        <source>Words to look for.</source>
        <translation>Wörter, die gesucht werden.</translation>
    </message>
    <message>
        <source>Only this kind of record, like signals.</source>
        <translation>Nur diese Art von Eintrag, etwa signals.</translation>
    </message>
    <message>
        <source>Find no assessment and no confidential signal.</source>
        <translation>Keine Einschätzung und kein vertrauliches Signal finden.</translation>
    </message>
    <message>
        <source>Make edits, one JSON object a line; each is answered once it is on the disk.</source>
        <translation>Änderungen ausführen, ein JSON-Objekt je Zeile; jede wird beantwortet, sobald sie gespeichert ist.</translation>
    </message>
    <message>
        <source>File with one edit a line; - reads stdin.</source>
        <translation>Datei mit einer Änderung je Zeile; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>End at the first refused line.</source>
        <translation>Bei der ersten abgelehnten Zeile aufhören.</translation>
    </message>
    <message>
        <source>Print every verb with its fields.</source>
        <translation>Jedes Verb mit seinen Feldern ausgeben.</translation>
    </message>
    <message>
        <source>Take over a table or another plan: all of it or nothing.</source>
        <translation>Eine Tabelle oder einen anderen Plan übernehmen: ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>A table (xlsx, csv) or a plan (json).</source>
        <translation>Eine Tabelle (xlsx, csv) oder ein Plan (json).</translation>
    </message>
    <message>
        <source>Kind of file; else it is recognised.</source>
        <translation>Art der Datei; sonst wird sie erkannt.</translation>
    </message>
    <message>
        <source>What its columns hold.</source>
        <translation>Was ihre Spalten enthalten.</translation>
    </message>
    <message>
        <source>Leave records of the plan as they are.</source>
        <translation>Einträge des Plans lassen, wie sie sind.</translation>
    </message>
    <message>
        <source>Only say what would change.</source>
        <translation>Nur sagen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Write one document of a plan.</source>
        <translation>Ein Dokument eines Plans schreiben.</translation>
    </message>
    <message>
        <source>Which document.</source>
        <translation>Welches Dokument.</translation>
    </message>
    <message>
        <source>Which kind of file.</source>
        <translation>Welche Art von Datei.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Leave people&apos;s names out.</source>
        <translation>Namen von Personen weglassen.</translation>
    </message>
    <message>
        <source>Also write what signals say in confidence.</source>
        <translation>Auch schreiben, was Signale im Vertrauen sagen.</translation>
    </message>
    <message>
        <source>Print the documents and formats.</source>
        <translation>Die Dokumente und Formate ausgeben.</translation>
    </message>
    <message>
        <source>Look whether a plan file is whole and its records make sense.</source>
        <translation>Nachsehen, ob eine Plandatei heil ist und ihre Einträge zusammenpassen.</translation>
    </message>
    <message>
        <source>Mend the file; the damaged one is kept aside.</source>
        <translation>Die Datei reparieren; die beschädigte bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>List the verified copies of a plan, or go back to one.</source>
        <translation>Die geprüften Sicherungen eines Plans zeigen oder zu einer zurückgehen.</translation>
    </message>
    <message>
        <source>Put copy N (1 is the newest) in its place.</source>
        <translation>Sicherung N (1 ist die neueste) an seine Stelle setzen.</translation>
    </message>
    <message>
        <source>Print a report for a fault, without personal data.</source>
        <translation>Einen Bericht zu einem Fehler ausgeben, ohne persönliche Daten.</translation>
    </message>
    <message>
        <source>A plan to count.</source>
        <translation>Ein Plan, dessen Einträge gezählt werden.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Open the practice plan, made at the first call; without a screen write a report of it.</source>
        <translation>Den Beispielplan öffnen, beim ersten Aufruf angelegt; ohne Bildschirm einen Bericht darüber schreiben.</translation>
    </message>
    <message>
        <source>Where the report goes if there is no screen.</source>
        <translation>Wohin der Bericht kommt, wenn kein Bildschirm da ist.</translation>
    </message>
    <message>
        <source>Print everything that doesn&apos;t add up, each with its cure.</source>
        <translation>Alles nennen, was nicht aufgeht, je mit seiner Abhilfe.</translation>
    </message>
    <message>
        <source>The development whose wave is moved.</source>
        <translation>Die Entwicklung, deren Welle verschoben wird.</translation>
    </message>
    <message>
        <source>Move it by so many weeks; below 0 it comes sooner.</source>
        <translation>Um so viele Wochen verschieben; unter 0 kommt sie früher.</translation>
    </message>
    <message>
        <source>Move it so that this day is most likely.</source>
        <translation>So verschieben, dass es an diesem Tag am ehesten kommt.</translation>
    </message>
    <message>
        <source>Move the date on to a day, or by weeks.</source>
        <translation>Das Datum auf einen Tag oder um Wochen vorrücken.</translation>
    </message>
    <message>
        <source>Try an edit too, like a line of apply; repeatable.</source>
        <translation>Auch eine Änderung durchspielen, wie eine Zeile von apply; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Write it into the plan, as one undo step.</source>
        <translation>In den Plan schreiben, als ein Schritt zum Rückgängigmachen.</translation>
    </message>
    <message>
        <source>Id or title of the kept plan; else the newest.</source>
        <translation>Id oder Titel des Planstands; sonst der neueste.</translation>
    </message>
    <message>
        <source>Try a moved wave, a later date or any edits, and say what would change.</source>
        <translation>Eine verschobene Welle, ein späteres Datum oder Änderungen durchspielen und sagen, was anders würde.</translation>
    </message>
    <message>
        <source>Say what slipped since a plan was kept, and by how much.</source>
        <translation>Sagen, was sich seit einem Planstand verschoben hat und um wie viel.</translation>
    </message>
    <message>
        <source>“{text}” is no span; write two days like 2027-01-01..2027-12-31.</source>
        <translation>„{text}“ ist keine Zeitspanne; zwei Tage wie 2027-01-01..2027-12-31 schreiben.</translation>
    </message>
    <message>
        <source>--pages takes a number from 1 to {most}.</source>
        <translation>--pages nimmt eine Zahl von 1 bis {most}.</translation>
    </message>
    <message>
        <source>--dpi takes a number from 30 to 1200.</source>
        <translation>--dpi nimmt eine Zahl von 30 bis 1200.</translation>
    </message>
    <message>
        <source>Levels in this competency.</source>
        <translation>Stufen in dieser Kompetenz.</translation>
    </message>
    <message>
        <source>Readiness for this development.</source>
        <translation>Vorbereitungsstand für diese Entwicklung.</translation>
    </message>
    <message>
        <source>Levels of a need.</source>
        <translation>Stufen eines Bedarfs.</translation>
    </message>
    <message>
        <source>Paper of the timeline.</source>
        <translation>Papier des Zeitplans.</translation>
    </message>
    <message>
        <source>Pages the time is spread over.</source>
        <translation>Seiten, auf die sich die Zeit verteilt.</translation>
    </message>
    <message>
        <source>Only these days of the timeline.</source>
        <translation>Nur diese Tage des Zeitplans.</translation>
    </message>
    <message>
        <source>How lanes are grouped.</source>
        <translation>Wie die Zeilen gruppiert sind.</translation>
    </message>
    <message>
        <source>How lanes are ordered.</source>
        <translation>Wie die Zeilen geordnet sind.</translation>
    </message>
    <message>
        <source>Look at the timeline as a kept view does.</source>
        <translation>Den Zeitplan in einer festgehaltenen Ansicht zeigen.</translation>
    </message>
    <message>
        <source>Dots an inch of a PNG.</source>
        <translation>Auflösung eines PNG in Punkten je Zoll.</translation>
    </message>
    <message>
        <source>Leave out the levels people hold.</source>
        <translation>Erreichte Stufen weglassen.</translation>
    </message>
    <message>
        <source>Instead: whose assessment is too old by now.</source>
        <translation>Stattdessen: wessen Einschätzung inzwischen zu alt ist.</translation>
    </message>
    <message>
        <source>Print which levels run out within 90 days, or have.</source>
        <translation>Zeigen, welche Stufen in 90 Tagen ablaufen oder abgelaufen sind.</translation>
    </message>
    <message>
        <source>Beside this role; else the person&apos;s target role, or their own.</source>
        <translation>Für diese Rolle; sonst die Zielrolle der Person oder ihre eigene.</translation>
    </message>
    <message>
        <source>Say what is still missing of a person, or of everybody, for a role.</source>
        <translation>Sagen, was einer Person oder allen für eine Rolle noch fehlt.</translation>
    </message>
    <message>
        <source>Whose proof, by name or id.</source>
        <translation>Wessen Nachweis, mit Namen oder Kennung.</translation>
    </message>
    <message>
        <source>Of all of a team who were there, by name.</source>
        <translation>Für alle eines Teams, die da waren, nach Namen.</translation>
    </message>
    <message>
        <source>For an audit: what was asked for, held and done on a day, and whether it worked.</source>
        <translation>Fürs Audit: was an einem Tag verlangt, vorhanden und getan war, und ob es gewirkt hat.</translation>
    </message>
    <message>
        <source>Whose profile, proofs, load or levels; without it your own.</source>
        <translation>Wessen Profil, Nachweise, Auslastung oder Stufen; ohne Angabe die eigenen.</translation>
    </message>
    <message>
        <source>All who do not hold the role: who could stand in or follow.</source>
        <translation>Alle, die die Rolle nicht innehaben: wer vertreten oder nachfolgen könnte.</translation>
    </message>
    <message>
        <source>Switch it; without either it is only told.</source>
        <translation>Ein- oder ausschalten; ohne Angabe wird es nur gesagt.</translation>
    </message>
    <message>
        <source>The works-council profile: what a plan does not tell, for all who open it.</source>
        <translation>Das Betriebsratsprofil: was ein Plan allen, die ihn öffnen, nicht zeigt.</translation>
    </message>
    <message>
        <source>Say what covers each risk, and where that does not fit what was said.</source>
        <translation>Sagen, was jedes Risiko deckt, und wo das nicht zum Gesagten passt.</translation>
    </message>
    <message>
        <source>Print the competencies that several developments need, with their sow-by.</source>
        <translation>Die Kompetenzen ausgeben, die mehrere Entwicklungen brauchen, mit Saattermin.</translation>
    </message>
    <message>
        <source>What it belongs to: an id, or like needs:n2.</source>
        <translation>Wozu es gehört: eine Kennung, oder wie needs:n2.</translation>
    </message>
    <message>
        <source>Files of up to 20 MB, or links.</source>
        <translation>Dateien bis 20 MB, oder Links.</translation>
    </message>
    <message>
        <source>Id of the attachment.</source>
        <translation>Kennung der Anlage.</translation>
    </message>
    <message>
        <source>--name names one file or link; give them one by one.</source>
        <translation>--name benennt eine Datei oder einen Link; einzeln angeben.</translation>
    </message>
    <message>
        <source>--out says where to save: name the attachment with --save.</source>
        <translation>--out sagt, wohin gespeichert wird: die Anlage mit --save nennen.</translation>
    </message>
    <message>
        <source>Attach files or links to a record; prints the id of each attachment.</source>
        <translation>Dateien oder Links an einen Eintrag anfügen; gibt die Kennung jeder Anlage aus.</translation>
    </message>
    <message>
        <source>List what is attached to records, or save one of them.</source>
        <translation>Anlagen auflisten oder eine davon speichern.</translation>
    </message>
    <message>
        <source>Take an attachment out of a plan again.</source>
        <translation>Eine Anlage wieder aus dem Plan nehmen.</translation>
    </message>
    <message>
        <source>What it is called; else as the file.</source>
        <translation>Wie sie heißt; sonst wie die Datei.</translation>
    </message>
    <message>
        <source>Only what belongs to this record.</source>
        <translation>Nur was zu diesem Eintrag gehört.</translation>
    </message>
    <message>
        <source>Save this file instead.</source>
        <translation>Stattdessen diese Datei speichern.</translation>
    </message>
    <message>
        <source>Where to; else under its own name, here.</source>
        <translation>Wohin; sonst unter ihrem eigenen Namen, hier.</translation>
    </message>
    <message>
        <source>The day by which this development needs us.</source>
        <translation>Der Tag, zu dem diese Entwicklung alle braucht.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>DAY..DAY</source>
        <translation>TAG..TAG</translation>
    </message>
    <message>
        <source>DAY|+WEEKS</source>
        <translation>TAG|+WOCHEN</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>EINTRAG</translation>
    </message>
    <message>
        <source>WEEKS</source>
        <translation>WOCHEN</translation>
    </message>
    <message>
        <source>Collect several plans in a new one, to be exported together.</source>
        <translation>Mehrere Pläne in einem neuen sammeln, um sie gemeinsam zu exportieren.</translation>
    </message>
    <message>
        <source>Plan files, files of the open format, or folders of plans.</source>
        <translation>Plandateien, Dateien im offenen Format oder Ordner mit Plänen.</translation>
    </message>
    <message>
        <source>The new plan; without it only what would come of it is told.</source>
        <translation>Der neue Plan; ohne ihn wird nur gesagt, was dabei herauskäme.</translation>
    </message>
    <message>
        <source>What the new plan is called; else as its file.</source>
        <translation>Wie der neue Plan heißt; sonst wie seine Datei.</translation>
    </message>
    <message>
        <source>This name stands for one person in all plans; repeatable.</source>
        <translation>Dieser Name steht in allen Plänen für dieselbe Person; wiederholbar.</translation>
    </message>
    <message>
        <source>This name stands for somebody else in each plan; repeatable.</source>
        <translation>Dieser Name steht in jedem Plan für jemand anderen; wiederholbar.</translation>
    </message>
    <message>
        <source>Leave out files that can&apos;t be read.</source>
        <translation>Dateien auslassen, die sich nicht lesen lassen.</translation>
    </message>
    <message>
        <source>A profile for each person, into the folder OUT.</source>
        <translation>Ein Profil für jede Person, in den Ordner OUT.</translation>
    </message>
    <message>
        <source>--each goes with --document profile, without --person.</source>
        <translation>--each gehört zu --document profile, ohne --person.</translation>
    </message>
    <message>
        <source>What it is of: this team alone.</source>
        <translation>Wovon es ist: nur dieses Team.</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Move a learning action to start on a day; its length in calendar days stays.</source>
        <translation>Eine Maßnahme an einem Tag beginnen lassen; ihre Länge in Kalendertagen bleibt.</translation>
    </message>
    <message>
        <source>Give a learning action another first or last day; the other end stays.</source>
        <translation>Einer Maßnahme einen anderen ersten oder letzten Tag geben; das andere Ende bleibt.</translation>
    </message>
    <message>
        <source>Move learning actions together by so many days, later or (below 0) earlier.</source>
        <translation>Maßnahmen zusammen um so viele Tage verschieben, nach hinten oder (unter 0) nach vorn.</translation>
    </message>
    <message>
        <source>Let a learning action wait for another; if it begins too early it is pushed on.</source>
        <translation>Eine Maßnahme auf eine andere warten lassen; beginnt sie zu früh, rückt sie nach hinten.</translation>
    </message>
    <message>
        <source>Let learning actions wait no longer: for those named, or for any.</source>
        <translation>Maßnahmen nicht länger warten lassen: auf die genannten oder auf gar keine.</translation>
    </message>
    <message>
        <source>Add a copy of each learning action: for the same people, or one for each of others.</source>
        <translation>Von jeder Maßnahme eine Kopie anlegen: für dieselben Personen oder je eine für andere.</translation>
    </message>
    <message>
        <source>Say where a learning action stands.</source>
        <translation>Sagen, wie es um eine Maßnahme steht.</translation>
    </message>
    <message>
        <source>Note the day on which an action was discussed with its people; without one, today.</source>
        <translation>Den Tag notieren, an dem eine Maßnahme mit ihren Personen besprochen wurde; ohne Tag heute.</translation>
    </message>
    <message>
        <source>Say how much of an action is done, as a share from 0 to 1.</source>
        <translation>Sagen, wie viel einer Maßnahme erledigt ist, als Anteil von 0 bis 1.</translation>
    </message>
    <message>
        <source>Note hours a person learned on a day; without one, today.</source>
        <translation>Stunden eintragen, die eine Person an einem Tag gelernt hat; ohne Tag heute.</translation>
    </message>
    <message>
        <source>Take the hours a person logged last on an action out of its log again.</source>
        <translation>Die Stunden wieder austragen, die eine Person bei einer Maßnahme zuletzt eingetragen hat.</translation>
    </message>
    <message>
        <source>Set how and when it is seen whether the learning worked, and what came out.</source>
        <translation>Festlegen, wie und wann sich zeigt, ob das Lernen gewirkt hat, und was herauskam.</translation>
    </message>
    <message>
        <source>Add an assessment of a person in a competency; earlier ones stay. Without a day, today.</source>
        <translation>Eine Einschätzung einer Person in einer Kompetenz ergänzen; frühere bleiben. Ohne Tag heute.</translation>
    </message>
    <message>
        <source>Attach a link, or a file whose bytes are given as base64, to a record.</source>
        <translation>Einen Link an einen Eintrag anfügen, oder eine Datei, deren Bytes als Base64 dastehen.</translation>
    </message>
    <message>
        <source>Name the role a person wants to grow into, and by when; without a role, none.</source>
        <translation>Die Rolle nennen, in die eine Person wachsen will, und bis wann; ohne Rolle keine.</translation>
    </message>
    <message>
        <source>Make two competencies one: everything that names the first names the second from then on.</source>
        <translation>Zwei Kompetenzen zu einer machen: Was die erste nennt, nennt von da an die zweite.</translation>
    </message>
    <message>
        <source>Move a competency, with all that lies in it, into a category; without one, out of all.</source>
        <translation>Eine Kompetenz mit allem, was in ihr liegt, in eine Kategorie legen; ohne eine aus allen heraus.</translation>
    </message>
    <message>
        <source>Make two offerings one: learning actions and terms of the first move to the second.</source>
        <translation>Zwei Angebote zu einem machen: Maßnahmen und Termine des ersten gehen an das zweite.</translation>
    </message>
    <message>
        <source>Give a scale other levels, and say what those become that are in use, as one step.</source>
        <translation>Einer Skala andere Stufen geben und sagen, was aus den benutzten wird, in einem Schritt.</translation>
    </message>
    <message>
        <source>Measure a competency in another scale, and say what each level becomes, as one step.</source>
        <translation>Eine Kompetenz nach einer anderen Skala messen und sagen, was aus jeder Stufe wird, in einem Schritt.</translation>
    </message>
    <message>
        <source>Say that two competencies, or two offerings, are not the same: they are asked about no more.</source>
        <translation>Sagen, dass zwei Kompetenzen oder zwei Angebote nicht dasselbe sind: Nach ihnen wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>Take back that two are not the same: they come up as a possible duplicate again.</source>
        <translation>Zurücknehmen, dass zwei nicht dasselbe sind: Sie gelten wieder als mögliche Dublette.</translation>
    </message>
    <message>
        <source>Take people into a team by their names, parted by commas; who is not known is added.</source>
        <translation>Personen mit ihren Namen in ein Team aufnehmen, durch Kommas getrennt; wer nicht bekannt ist, kommt dazu.</translation>
    </message>
    <message>
        <source>Give people a role by their names, parted by commas; who is not known is added.</source>
        <translation>Personen mit ihren Namen, durch Kommas getrennt, eine Rolle geben; wer nicht bekannt ist, kommt dazu.</translation>
    </message>
    <message>
        <source>Name one more person for a need.</source>
        <translation>Eine weitere Person für einen Bedarf benennen.</translation>
    </message>
    <message>
        <source>No longer ask this person for a need.</source>
        <translation>Eine Person aus einem Bedarf wieder herausnehmen.</translation>
    </message>
    <message>
        <source>Say how far a structure is; one in force is so from a day on, without one from today.</source>
        <translation>Sagen, wie weit eine Struktur ist; in Kraft ist sie von einem Tag an, ohne Tag ab heute.</translation>
    </message>
    <message>
        <source>Name what a development asks for in one line: what, to which level, of whom.</source>
        <translation>In einer Zeile nennen, was eine Entwicklung verlangt: was, bis zu welcher Stufe, von wem.</translation>
    </message>
    <message>
        <source>Have a development ask for what another one asks for, as one step.</source>
        <translation>Eine Entwicklung verlangen lassen, was eine andere verlangt, in einem Schritt.</translation>
    </message>
    <message>
        <source>Have a development ask for all a role asks for today, of so many of its holders, as one step.</source>
        <translation>Eine Entwicklung alles verlangen lassen, was eine Rolle heute verlangt, von so vielen, die sie innehaben, in einem Schritt.</translation>
    </message>
    <message>
        <source>Plan what nothing brings yet of some needs, each person on the best way, as ideas.</source>
        <translation>Planen, was zu einigen Bedarfen noch nichts bringt, für jede Person auf dem besten Weg, als Ideen.</translation>
    </message>
    <message>
        <source>Have those asked by some needs take an offering: on its last run in time, else the next.</source>
        <translation>Alle, von denen einige Bedarfe etwas verlangen, ein Angebot nutzen lassen: am letzten rechtzeitigen Termin, sonst am nächsten.</translation>
    </message>
    <message>
        <source>Have those asked by some needs take part in a learning action, and have it teach them that.</source>
        <translation>Alle, von denen einige Bedarfe etwas verlangen, an einer Maßnahme teilnehmen lassen, damit sie es dort lernen.</translation>
    </message>
    <message>
        <source>Estimate when a development comes; without a day (`on`) it counts as made today.</source>
        <translation>Einschätzen, wann eine Entwicklung kommt; ohne Tag (`on`) gilt es als heute gesagt.</translation>
    </message>
    <message>
        <source>Say that a development has come, on a day; without one, today.</source>
        <translation>Sagen, dass eine Entwicklung eingetreten ist, an einem Tag; ohne Tag heute.</translation>
    </message>
    <message>
        <source>Say where a development stands; that it arrived needs its day: `arrive_development`.</source>
        <translation>Sagen, wie es um eine Entwicklung steht; dass sie eintrat, braucht seinen Tag: `arrive_development`.</translation>
    </message>
    <message>
        <source>Note what an early indicator showed on a day; without one, today.</source>
        <translation>Notieren, was ein Frühindikator an einem Tag zeigte; ohne Tag heute.</translation>
    </message>
    <message>
        <source>Note that a development was looked at again and is still true; without a day, today.</source>
        <translation>Notieren, dass eine Entwicklung wieder angesehen wurde und noch stimmt; ohne Tag heute.</translation>
    </message>
    <message>
        <source>Expect a development so many weeks later (sooner: below 0), or around a day.</source>
        <translation>Eine Entwicklung so viele Wochen später erwarten (unter 0: früher) oder um einen Tag herum.</translation>
    </message>
    <message>
        <source>Keep the plan of today, to see later what slipped; without a title it gets the day&apos;s.</source>
        <translation>Den Plan von heute festhalten, um später zu sehen, was sich verschob; ohne Titel bekommt er den des Tages.</translation>
    </message>
    <message>
        <source>Switch the works-council profile on or off: who opens the plan then sees nobody compared.</source>
        <translation>Das Betriebsratsprofil ein- oder ausschalten: Wer den Plan öffnet, sieht dann niemanden verglichen.</translation>
    </message>
    <message>
        <source>Close a goal as realised on a day; without one, today.</source>
        <translation>Ein Ziel als verwirklicht schließen, an einem Tag; ohne Tag heute.</translation>
    </message>
    <message>
        <source>Close a goal as abandoned, with the reason, on a day; without one, today.</source>
        <translation>Ein Ziel als aufgegeben schließen, mit dem Grund, an einem Tag; ohne Tag heute.</translation>
    </message>
    <message>
        <source>Take a closed goal up again.</source>
        <translation>Ein geschlossenes Ziel wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Note that a goal was looked at on a day; without one, today.</source>
        <translation>Notieren, dass ein Ziel an einem Tag angesehen wurde; ohne Tag heute.</translation>
    </message>
    <message>
        <source>Note a contact with a partner on a day; without one, today.</source>
        <translation>Einen Kontakt mit einem Partner an einem Tag notieren; ohne Tag heute.</translation>
    </message>
    <message>
        <source>Give an idea points for a criterion; what the same person gave before is replaced.</source>
        <translation>Einer Idee Punkte zu einem Kriterium geben; was dieselbe Person vorher gab, wird ersetzt.</translation>
    </message>
    <message>
        <source>Take an idea to a stage; who sees to it and when it comes up again may come along.</source>
        <translation>Eine Idee in ein Stadium bringen; wer sich kümmert und wann sie wieder auf den Tisch kommt, kann dabeistehen.</translation>
    </message>
    <message>
        <source>Create what one line says: who, what, to which level, by when, in any order.</source>
        <translation>Anlegen, was eine Zeile sagt: wer, was, bis zu welcher Stufe, bis wann, in beliebiger Reihenfolge.</translation>
    </message>
    <message>
        <source>Move all learning actions not begun by so many weeks, of one person or of everybody.</source>
        <translation>Alle nicht begonnenen Maßnahmen um so viele Wochen verschieben, von einer Person oder von allen.</translation>
    </message>
    <message>
        <source>Say how many hours a week a person really has for learning, from a day on.</source>
        <translation>Sagen, wie viele Stunden in der Woche eine Person wirklich zum Lernen hat, von einem Tag an.</translation>
    </message>
    <message>
        <source>Take away a person&apos;s overload by the smallest move or stretch: the first, or that of a week.</source>
        <translation>Die Überlast einer Person durch die kleinste Verschiebung oder Streckung beheben: die erste oder die einer Woche.</translation>
    </message>
    <message>
        <source>Take the last edit back, also one of an earlier session.</source>
        <translation>Die letzte Änderung zurücknehmen, auch eine aus einer früheren Sitzung.</translation>
    </message>
    <message>
        <source>Do the edit taken back last again.</source>
        <translation>Die zuletzt zurückgenommene Änderung noch einmal ausführen.</translation>
    </message>
    <message>
        <source>Change the settings of the plan.</source>
        <translation>Die Einstellungen des Plans ändern.</translation>
    </message>
    <message>
        <source>Add {a}.</source>
        <translation>{a} anlegen.</translation>
    </message>
    <message>
        <source>Change the named fields of {a}; null sets one back.</source>
        <translation>{a} ändern: die genannten Felder; null setzt eines zurück.</translation>
    </message>
    <message>
        <source>Delete {a} and what cannot stand without it.</source>
        <translation>{a} löschen, samt dem, was allein nicht bestehen kann.</translation>
    </message>
    <message>
        <source>Link {a} with others.</source>
        <translation>{a} mit anderen verknüpfen.</translation>
    </message>
    <message>
        <source>Take links of {a} out again.</source>
        <translation>Verknüpfungen wieder lösen, für {a}.</translation>
    </message>
    <message>
        <source>Add {a} to {b}.</source>
        <translation>{a} ergänzen, für {b}.</translation>
    </message>
    <message>
        <source>One JSON object a line, like {example}.</source>
        <translation>Je Zeile ein JSON-Objekt, etwa {example}.</translation>
    </message>
    <message>
        <source>Fields with * are required. The record may also be named by “id”.</source>
        <translation>Felder mit * sind nötig. Der Eintrag kann auch „id“ heißen.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Any one of these helps; each was tried:</source>
        <translation>Jeder dieser Wege hilft allein; jeder ist durchgerechnet:</translation>
    </message>
    <message>
        <source>No way was found. What helps: an earlier course term, a free way of learning, more learning hours, or a later day.</source>
        <translation>Es fand sich kein Weg. Was hilft: ein früherer Kurstermin, ein freier Lernweg, mehr Lernzeit oder ein späterer Tag.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>Add as idea</source>
        <translation>Als Idee übernehmen</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Einplanen</translation>
    </message>
    <message>
        <source>Take the term {start} – {end} for “{title}”</source>
        <translation>Den Termin {start} – {end} für „{title}“ nehmen</translation>
    </message>
    <message>
        <source>Begin “{title}” on {start}, so that it ends on {end}</source>
        <translation>„{title}“ am {start} beginnen, damit es am {end} endet</translation>
    </message>
    <message>
        <source>Give up the buffer: begin on {start}</source>
        <translation>Den Puffer aufgeben: am {start} beginnen</translation>
    </message>
    <message>
        <source>{level} is enough at the start: begin on {start}</source>
        <translation>{level} genügt zu Beginn: am {start} beginnen</translation>
    </message>
    <message>
        <source>Begin on {start} all the same: ready on {day}</source>
        <translation>Trotzdem am {start} beginnen: bereit am {day}</translation>
    </message>
    <message>
        <source>Begin today: it stands on {day}</source>
        <translation>Heute beginnen: es steht am {day}</translation>
    </message>
    <message>
        <source>Name {person} instead</source>
        <translation>Stattdessen {person} benennen</translation>
    </message>
    <message>
        <source>Name {person} instead, who can begin by {day}</source>
        <translation>Stattdessen {person} benennen, Beginn bis {day}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Be ready before the wave comes.</source>
        <translation>Bereit sein, bevor die Welle kommt.</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>What, by when: three fields</source>
        <translation>Was, bis wann: drei Felder</translation>
    </message>
    <message>
        <source>Three questions</source>
        <translation>Drei Leitfragen</translation>
    </message>
    <message>
        <source>A guided start, in ten minutes</source>
        <translation>Geführter Einstieg, zehn Minuten</translation>
    </message>
    <message>
        <source>Or drop its file here</source>
        <translation>Oder die Datei hierher ziehen</translation>
    </message>
    <message>
        <source>See a department</source>
        <translation>Eine Abteilung ansehen</translation>
    </message>
    <message>
        <source>Sample: 24 people, ten waves</source>
        <translation>Beispiel: 24 Personen, 10 Wellen</translation>
    </message>
    <message>
        <source>Sample: the way to a new role</source>
        <translation>Beispiel: Weg in eine neue Rolle</translation>
    </message>
    <message>
        <source>An empty one, where you like</source>
        <translation>Ein leerer, wo Sie wollen</translation>
    </message>
    <message>
        <source>Collect plans…</source>
        <translation>Pläne sammeln …</translation>
    </message>
    <message>
        <source>Put several plans together and hand on what all of them say</source>
        <translation>Mehrere Pläne zusammenführen und weitergeben, was in allen steht</translation>
    </message>
    <message>
        <source>See just one person</source>
        <translation>Eine einzelne Person ansehen</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Neuer Plan …</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Plan öffnen …</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Opened lately:</source>
        <translation>Zuletzt geöffnet:</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Bereit sein bis</translation>
    </message>
    <message>
        <source>Sow by</source>
        <translation>Saattermin</translation>
    </message>
    <message>
        <source>Head start</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>newly asked for</source>
        <translation>neu gefragt</translation>
    </message>
    <message>
        <source>no longer asked for</source>
        <translation>nicht mehr gefragt</translation>
    </message>
    <message>
        <source>{weeks} behind</source>
        <translation>{weeks} Rückstand</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>{n} becomes too late</source>
        <translation>{n} wird zu spät</translation>
    </message>
    <message>
        <source>{n} become too late</source>
        <translation>{n} werden zu spät</translation>
    </message>
    <message>
        <source>{n} is in time then</source>
        <translation>{n} ist dann rechtzeitig</translation>
    </message>
    <message>
        <source>{n} are in time then</source>
        <translation>{n} sind dann rechtzeitig</translation>
    </message>
    <message>
        <source>{n} is no longer too late</source>
        <translation>{n} ist nicht mehr zu spät</translation>
    </message>
    <message>
        <source>{n} are no longer too late</source>
        <translation>{n} sind nicht mehr zu spät</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>This plan can only be read: nothing can be taken over.</source>
        <translation>Dieser Plan lässt sich nur lesen: Es kann nichts übernommen werden.</translation>
    </message>
    <message>
        <source>Nothing was changed that could be taken over.</source>
        <translation>Es wurde nichts geändert, das sich übernehmen ließe.</translation>
    </message>
    <message>
        <source>Dropped: the plan is as it was.</source>
        <translation>Verworfen: Der Plan ist, wie er war.</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Wieder durchspielen</translation>
    </message>
    <message>
        <source>and {n} more change</source>
        <translation>und {n} weitere Änderung</translation>
    </message>
    <message>
        <source>and {n} more changes</source>
        <translation>und {n} weitere Änderungen</translation>
    </message>
    <message>
        <source>it were {day} already</source>
        <translation>es wäre schon der {day}</translation>
    </message>
    <message>
        <source>whatever you change now is only tried</source>
        <translation>Änderungen werden jetzt nur durchgespielt</translation>
    </message>
    <message>
        <source>What if: {what}</source>
        <translation>Was wäre wenn: {what}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Durchspielen</translation>
    </message>
    <message>
        <source>Move the date on</source>
        <translation>Datum vorrücken</translation>
    </message>
    <message>
        <source>Everything is shown as on a later day, as if nothing was done until then. The plan and the clock stay as they are.</source>
        <translation>Alles zeigt sich wie an einem späteren Tag, als wäre bis dahin nichts getan worden. Plan und Uhr bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>By how many weeks</source>
        <translation>Um wie viele Wochen</translation>
    </message>
    <message>
        <source>Or to this day</source>
        <translation>Oder auf diesen Tag</translation>
    </message>
    <message>
        <source>Shown as on {day}.</source>
        <translation>Gezeigt wird der Stand am {day}.</translation>
    </message>
    <message>
        <source>Move a wave</source>
        <translation>Welle verschieben</translation>
    </message>
    <message>
        <source>Earliest, most likely and latest day move together. It is only tried: taken over, it becomes a new forecast.</source>
        <translation>Frühester, wahrscheinlichster und spätester Tag wandern gemeinsam. Zunächst nur durchgespielt: Übernommen wird daraus eine neue Voraussage.</translation>
    </message>
    <message>
        <source>Which development</source>
        <translation>Welche Entwicklung</translation>
    </message>
    <message>
        <source>By how many weeks (−8: sooner)</source>
        <translation>Um wie viele Wochen (−8: früher)</translation>
    </message>
    <message>
        <source>Most likely {before}; tried: {after}.</source>
        <translation>Am wahrscheinlichsten {before}; durchgespielt: {after}.</translation>
    </message>
    <message>
        <source>Plan of {day}</source>
        <translation>Plan vom {day}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Drop (Esc)</source>
        <translation>Verwerfen (Esc)</translation>
    </message>
    <message>
        <source>Nothing would change: {names} asks for nothing yet.</source>
        <translation>Es würde sich nichts ändern: {names} braucht noch nichts.</translation>
    </message>
    <message>
        <source>Nothing would change: all that {names} asks for has a fixed day.</source>
        <translation>Es würde sich nichts ändern: Alles, was {names} braucht, hat einen festen Tag.</translation>
    </message>
    <message>
        <source>{n} more changes</source>
        <translation>{n} weiteres ändert sich</translation>
    </message>
    <message>
        <source>{n} more change</source>
        <translation>{n} weitere ändern sich</translation>
    </message>
    <message>
        <source>{n} changes</source>
        <translation>{n} ändert sich</translation>
    </message>
    <message>
        <source>{n} change</source>
        <translation>{n} ändern sich</translation>
    </message>
    <message>
        <source>With {name} something would.</source>
        <translation>Bei {name} änderte sich etwas.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>No way leads there: what must come first goes in a circle ({way}); drop one.</source>
        <translation>Kein Weg führt hin: Was zuerst kommen muss, geht im Kreis ({way}); eines davon herausnehmen.</translation>
    </message>
    <message>
        <source>No offering and no step leads {levels}; add an offering that does.</source>
        <translation>Kein Angebot und kein Schritt führt {levels}; ein Angebot ergänzen, das es tut.</translation>
    </message>
    <message>
        <source>No way {levels} can be counted: only hours are known, and no learning hours a week; enter them.</source>
        <translation>Kein Weg {levels} lässt sich rechnen: Es sind nur Stunden bekannt und keine Lernzeit je Woche; die Lernzeit eintragen.</translation>
    </message>
    <message>
        <source>No chain of terms leads {levels} by {day}; add an earlier term, learn freely, ask for a lower level first, or name someone else.</source>
        <translation>Keine Folge von Kursterminen führt {levels} bis {day}; einen früheren Termin ergänzen, frei lernen, zuerst eine niedrigere Stufe verlangen oder jemand anderen benennen.</translation>
    </message>
    <message>
        <source>Too few days {levels} between joining and {day}; name someone else.</source>
        <translation>Zu wenige Tage {levels} zwischen Eintritt und {day}; jemand anderen benennen.</translation>
    </message>
    <message>
        <source>No way leads {levels} by {day}: something that must come first can&apos;t be learned in time; name someone else or start there.</source>
        <translation>Kein Weg führt {levels} bis {day}: Was zuerst kommen muss, lässt sich nicht rechtzeitig lernen; jemand anderen benennen oder dort beginnen.</translation>
    </message>
    <message>
        <source>self-assessment</source>
        <translation>Selbsteinschätzung</translation>
    </message>
    <message>
        <source>manager&apos;s assessment</source>
        <translation>Einschätzung der Führungskraft</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>No day yet: “{title}” has no forecast; say about when it may come.</source>
        <translation>Noch kein Tag: „{title}“ hat keine Voraussage; eintragen, wann es etwa kommen mag.</translation>
    </message>
    <message>
        <source>No day yet: enter when the new role is to begin.</source>
        <translation>Noch kein Tag: eintragen, wann die neue Rolle beginnen soll.</translation>
    </message>
    <message>
        <source>No day yet: give the need a day or a development.</source>
        <translation>Noch kein Tag: dem Bedarf einen Tag oder eine Entwicklung geben.</translation>
    </message>
    <message>
        <source>Ready by {due}, a fixed day.</source>
        <translation>Bereit sein bis {due}, ein fester Tag.</translation>
    </message>
    <message>
        <source>Less {weeks} buffer: {safe}.</source>
        <translation>Abzüglich {weeks} Puffer: {safe}.</translation>
    </message>
    <message>
        <source>Ready by {due}: “{title}” came on {came}</source>
        <translation>Bereit sein bis {due}: „{title}“ trat am {came} ein</translation>
    </message>
    <message>
        <source>, less {weeks} margin</source>
        <translation>, abzüglich {weeks} Abstand</translation>
    </message>
    <message>
        <source>guessed from about when: {days}</source>
        <translation>geschätzt nach „Etwa wann“: {days}</translation>
    </message>
    <message>
        <source>forecast {days}</source>
        <translation>Voraussage {days}</translation>
    </message>
    <message>
        <source>{name} leaves on {day}, before it is needed.</source>
        <translation>{name} scheidet am {day} aus, bevor es gebraucht wird.</translation>
    </message>
    <message>
        <source>In place since {day}.</source>
        <translation>Steht seit {day}.</translation>
    </message>
    <message>
        <source>Planned to be in place on {day}, {margin}.</source>
        <translation>Soll am {day} stehen, {margin}.</translation>
    </message>
    <message>
        <source>Its lead time is not known: enter how many weeks it takes.</source>
        <translation>Die Vorlaufzeit ist nicht bekannt: eintragen, wie viele Wochen es dauert.</translation>
    </message>
    <message>
        <source>{weeks} lead time, so work must start by {day}.</source>
        <translation>{weeks} Vorlaufzeit, die Arbeit muss also am {day} beginnen.</translation>
    </message>
    <message>
        <source>{weeks} lead time, so work had to start by {day}: too late.</source>
        <translation>{weeks} Vorlaufzeit, die Arbeit hätte also am {day} beginnen müssen: zu spät.</translation>
    </message>
    <message>
        <source>Holds {level} since “{action}” ended on {day}.</source>
        <translation>Hat {level}, seit „{action}“ am {day} endete.</translation>
    </message>
    <message>
        <source>Nothing has to be learned for this.</source>
        <translation>Dafür muss nichts gelernt werden.</translation>
    </message>
    <message>
        <source>Holds {level} since {day} ({seen}).</source>
        <translation>Hat {level} seit {day} ({seen}).</translation>
    </message>
    <message>
        <source>{weeks} too late</source>
        <translation>{weeks} zu spät</translation>
    </message>
    <message>
        <source>a head start of {weeks}</source>
        <translation>Vorsprung {weeks}</translation>
    </message>
    <message>
        <source>An assessment holds {level} from {day}, {margin}.</source>
        <translation>Eine Einschätzung gilt mit {level} ab {day}, {margin}.</translation>
    </message>
    <message>
        <source>{titles} brings {level} on {day}, {margin}.</source>
        <translation>{titles} bringt {level} am {day}, {margin}.</translation>
    </message>
    <message>
        <source>{titles} bring {level} on {day}, {margin}.</source>
        <translation>{titles} bringen {level} am {day}, {margin}.</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Noch ist niemand benannt.</translation>
    </message>
    <message>
        <source>{name} Whoever of “{group}” learns it must start by {day}.</source>
        <translation>{name} Wer es aus „{group}“ lernt, muss am {day} beginnen.</translation>
    </message>
    <message>
        <source>{name} Whoever of “{group}” learns it had to start by {day}: too late.</source>
        <translation>{name} Wer es aus „{group}“ lernt, hätte am {day} beginnen müssen: zu spät.</translation>
    </message>
    <message>
        <source>What is planned brings {level} on {day}.</source>
        <translation>Das Geplante bringt {level} am {day}.</translation>
    </message>
    <message>
        <source>It was held on {day}, but is not any more.</source>
        <translation>Am {day} war es vorhanden, jetzt nicht mehr.</translation>
    </message>
    <message>
        <source>It had to start by {day}: too late.</source>
        <translation>Der Beginn hätte spätestens am {day} sein müssen: zu spät.</translation>
    </message>
    <message>
        <source>The rest must start by {day}, before that part is there: too late.</source>
        <translation>Der Rest müsste am {day} beginnen, bevor dieser Teil da ist: zu spät.</translation>
    </message>
    <message>
        <source>So learning must start by {day}.</source>
        <translation>Das Lernen muss also spätestens am {day} beginnen.</translation>
    </message>
    <message>
        <source>{levels}: the last term of “{title}” that still fits starts {start}.</source>
        <translation>{levels}: der letzte Termin von „{title}“, der noch passt, beginnt am {start}.</translation>
    </message>
    <message>
        <source>{levels}: “{title}”, {length}, from {start}.</source>
        <translation>{levels}: „{title}“, {length}, ab {start}.</translation>
    </message>
    <message>
        <source>{levels}: {length} of own learning, from {start}.</source>
        <translation>{levels}: {length} eigenes Lernen, ab {start}.</translation>
    </message>
    <message>
        <source>{weeks} ({hours} h at {pace} h a week)</source>
        <translation>{weeks} ({hours} h bei {pace} h je Woche)</translation>
    </message>
    <message>
        <source>, with {weeks} of absence</source>
        <translation>, mit {weeks} Abwesenheit</translation>
    </message>
    <message>
        <source>Before that {competency} {level}, from {day}.</source>
        <translation>Davor {competency} {level}, ab {day}.</translation>
    </message>
    <message>
        <source>It is held.</source>
        <translation>Das ist vorhanden.</translation>
    </message>
    <message>
        <source>What is planned is done on {day}, a head start of {weeks}.</source>
        <translation>Das Geplante ist am {day} fertig, {weeks} Vorsprung.</translation>
    </message>
    <message>
        <source>What is planned is done on {day}, {weeks} too late.</source>
        <translation>Das Geplante ist am {day} fertig, {weeks} zu spät.</translation>
    </message>
    <message>
        <source>No way ends by {day}.</source>
        <translation>Kein Weg endet bis zum {day}.</translation>
    </message>
    <message>
        <source>It was to be in place on {day}; say so once it is in force.</source>
        <translation>Sollte am {day} stehen; tragen Sie ein, wenn es in Kraft ist.</translation>
    </message>
    <message>
        <source>Somebody of those asked holds it.</source>
        <translation>Jemand aus der Gruppe hat die Stufe.</translation>
    </message>
    <message>
        <source>Somebody of those asked will hold it on {day}, {margin}.</source>
        <translation>Jemand aus der Gruppe hat die Stufe am {day}, {margin}.</translation>
    </message>
    <message>
        <source>Ready by {due}: by then “{title}” has come in {share} of cases ({dates})</source>
        <translation>Bereit sein bis {due}: Bis dahin ist „{title}“ in {share} der Fälle schon da ({dates})</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Nothing is divided here. F4 shows the details beside it.</source>
        <translation>Hier ist nichts geteilt. F4 zeigt daneben die Einzelheiten.</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>{name} wird geöffnet …</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Where is the new plan to lie?</source>
        <translation>Wo soll der neue Plan liegen?</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>The file can&apos;t be written or read: {cause}</source>
        <translation>Die Datei lässt sich nicht schreiben oder lesen: {cause}</translation>
    </message>
    <message>
        <source>This is our fault, not yours. The plan was left alone; the log says more.</source>
        <translation>Der Fehler liegt bei uns, nicht bei Ihnen. Der Plan blieb unberührt; mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>{n} person</source>
        <translation>{n} Person</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <source>{n} competency</source>
        <translation>{n} Kompetenz</translation>
    </message>
    <message>
        <source>{n} competencies</source>
        <translation>{n} Kompetenzen</translation>
    </message>
    <message>
        <source>{n} learning action</source>
        <translation>{n} Maßnahme</translation>
    </message>
    <message>
        <source>{n} learning actions</source>
        <translation>{n} Maßnahmen</translation>
    </message>
    <message>
        <source>{n} too late</source>
        <translation>{n} zu spät</translation>
    </message>
    <message>
        <source>{user} has this plan open on {host}. You see it live and can change it once it is closed there.</source>
        <translation>{user} hat diesen Plan auf {host} geöffnet. Sie sehen ihn, wie er gerade ist, und können ihn ändern, sobald er dort geschlossen ist.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>This plan lies where nothing can be written. Copy it to a folder of your own to change it.</source>
        <translation>Dieser Plan liegt an einem Ort, an dem nicht geschrieben werden kann. Zum Ändern in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>This plan is open for reading only.</source>
        <translation>Dieser Plan ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Seen as on {day}. The day can be set back to today in the settings.</source>
        <translation>Gesehen wie am {day}. In den Einstellungen lässt sich der Tag auf heute zurückstellen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>TEAMS</source>
        <translation>TEAMS</translation>
    </message>
    <message>
        <source>The plan has lost its file</source>
        <translation>Dem Plan fehlt seine Datei</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Where is the plan to lie?</source>
        <translation>Wo soll der Plan liegen?</translation>
    </message>
    <message>
        <source>Tried, not saved</source>
        <translation>Durchgespielt, nicht gespeichert</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>The plan can be changed here now.</source>
        <translation>Der Plan kann jetzt hier geändert werden.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Dividing line: {part}</source>
        <translation>Trennlinie: {part}</translation>
    </message>
    <message>
        <source>Dividing line</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>{n} pixels; the arrow keys move the line, Esc goes back.</source>
        <translation>{n} Pixel; die Pfeiltasten verschieben die Linie, Esc führt zurück.</translation>
    </message>
    <message>
        <source>In company: levels, wishes, worries and confidences are hidden</source>
        <translation>In Gesellschaft: Stufen, Wünsche, Sorgen und Vertrauliches sind verdeckt</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{n} week</source>
        <translation>{n} Woche</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>{n} Wochen</translation>
    </message>
    <message>
        <source>level {label}</source>
        <translation>Stufe {label}</translation>
    </message>
    <message>
        <source>{label} – beyond the scale</source>
        <translation>{label} – außerhalb der Skala</translation>
    </message>
</context>
</TS>
