<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Prompts</name>
    <message>
        <source>Open model folder</source>
        <translation>Modellordner öffnen</translation>
    </message>
    <message>
        <source>Open README.md</source>
        <translation>README.md öffnen</translation>
    </message>
    <message>
        <source>Model cards (*.md);;All files (*)</source>
        <translation>Modellkarten (*.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save card as</source>
        <translation>Karte speichern unter</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>Sie gehen verloren, wenn Sie sie nicht speichern.</translation>
    </message>
    <message>
        <source>The file has changed on disk</source>
        <translation>Die Datei wurde auf dem Datenträger geändert</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since you opened it.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert, seit Sie die Datei geöffnet haben.</translation>
    </message>
    <message>
        <source>Overwriting puts your text in place of those changes. Reloading takes them into the editor, where undo brings your text back.</source>
        <translation>Beim Überschreiben tritt Ihr Text an die Stelle dieser Änderungen. Beim Neuladen werden sie in den Editor übernommen; mit „Rückgängig“ holen Sie Ihren Text zurück.</translation>
    </message>
    <message>
        <source>Overwrite the file</source>
        <translation>Datei überschreiben</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>Vom Datenträger neu laden</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Diese Adresse in Ihrem Browser öffnen?</translation>
    </message>
    <message>
        <source>Cardwright</source>
        <translation>Cardwright</translation>
    </message>
</context>
<context>
    <name>cardwright::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New card</source>
        <translation>&amp;Neue Karte</translation>
    </message>
    <message>
        <source>Open model &amp;folder…</source>
        <translation>Modell&amp;ordner öffnen…</translation>
    </message>
    <message>
        <source>&amp;Open README.md…</source>
        <translation>&amp;README.md öffnen…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Reload from disk</source>
        <translation>Vom Datenträger neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Erse&amp;tzen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formular</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>&amp;Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Appearance: as the &amp;system</source>
        <translation>Erscheinungsbild: wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>Appearance: &amp;light</source>
        <translation>Erscheinungsbild: &amp;hell</translation>
    </message>
    <message>
        <source>Appearance: &amp;dark</source>
        <translation>Erscheinungsbild: &amp;dunkel</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>&amp;Vorheriges Problem</translation>
    </message>
    <message>
        <source>Go to next p&amp;ane</source>
        <translation>Zum nächsten &amp;Bereich</translation>
    </message>
    <message>
        <source>Go to previous pan&amp;e</source>
        <translation>Zum vorherigen B&amp;ereich</translation>
    </message>
    <message>
        <source>Tags by the rules of 2021</source>
        <translation>Tags nach den Regeln von 2021</translation>
    </message>
    <message>
        <source>Tags by the rules of 2022</source>
        <translation>Tags nach den Regeln von 2022</translation>
    </message>
    <message>
        <source>Tags by today&apos;s rules</source>
        <translation>Tags nach den heutigen Regeln</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Cardwright</source>
        <translation>&amp;Über Cardwright</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>cardwright::CardKeeping</name>
    <message>
        <source>Unsaved text cannot be kept aside at the moment. Save the card soon. %1</source>
        <translation>Nicht gespeicherter Text kann im Moment nicht gesichert werden. Speichern Sie die Karte bald. %1</translation>
    </message>
    <message>
        <source>This card holds NUL bytes, which no text can keep. It is shown read-only, so that nothing is lost.</source>
        <translation>Diese Karte enthält NUL-Bytes, die in keinem Text stehen können. Sie wird schreibgeschützt angezeigt, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>This card is not UTF-8 text. It is shown read-only, so that its bytes stay as they are. Convert it to UTF-8 to edit it.</source>
        <translation>Diese Karte ist kein UTF-8-Text. Sie wird schreibgeschützt angezeigt, damit ihre Bytes bleiben, wie sie sind. Wandeln Sie sie in UTF-8 um, um sie zu bearbeiten.</translation>
    </message>
    <message>
        <source>Reloaded from disk. Undo brings the former text back.</source>
        <translation>Vom Datenträger neu geladen. „Rückgängig“ holt den früheren Text zurück.</translation>
    </message>
    <message>
        <source>Another program changed “%1”. Your unsaved text is still here.</source>
        <translation>Ein anderes Programm hat „%1“ geändert. Ihr nicht gespeicherter Text ist noch hier.</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>Vom Datenträger neu laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen Text behalten</translation>
    </message>
</context>
<context>
    <name>cardwright::CardView</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>%1, inferred from the model&apos;s files</source>
        <translation>%1, aus den Dateien des Modells abgeleitet</translation>
    </message>
    <message>
        <source>Problems  %1</source>
        <translation>Probleme  %1</translation>
    </message>
</context>
<context>
    <name>cardwright::Chip</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name and id of a value</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>cardwright::ChipsFieldEditor</name>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
</context>
<context>
    <name>cardwright::EditorPane</name>
    <message>
        <source>Card text</source>
        <translation>Text der Karte</translation>
    </message>
    <message>
        <source>Nothing here yet. Write, fill in the form, or start from a new card.</source>
        <translation>Hier ist noch nichts. Schreiben Sie, füllen Sie das Formular aus oder beginnen Sie mit einer neuen Karte.</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Z. %1, Sp. %2</translation>
    </message>
</context>
<context>
    <name>cardwright::FieldRow</name>
    <message>
        <source>Edit in text</source>
        <translation>Im Text bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1 in the text</source>
        <translation>%1 im Text bearbeiten</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>cardwright::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>Kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>Kein Suchmuster</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 ersetzt</translation>
    </message>
</context>
<context>
    <name>cardwright::FormPanel</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Data and languages</source>
        <translation>Daten und Sprachen</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Zur Zeile gehen</translation>
    </message>
    <message>
        <source>Go to the line that cannot be read</source>
        <translation>Zu der Zeile gehen, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>The metadata cannot be read: line %1. %2</source>
        <translation>Die Metadaten können nicht gelesen werden: Zeile %1. %2</translation>
    </message>
    <message>
        <source>The metadata cannot be read.</source>
        <translation>Die Metadaten können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Other metadata (%1)</source>
        <translation>Weitere Metadaten (%1)</translation>
    </message>
</context>
<context>
    <name>cardwright::FormSection</name>
    <message>
        <source>Expanded</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Probleme: %1</translation>
    </message>
</context>
<context>
    <name>cardwright::HeaderBar</name>
    <message>
        <source>Card bar</source>
        <translation>Kartenleiste</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n rejects</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n verloren</numerusform>
            <numerusform>%n verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::MainWindow</name>
    <message>
        <source>Vocabularies of %1</source>
        <translation>Vokabulare vom %1</translation>
    </message>
    <message>
        <source>About Cardwright</source>
        <translation>Über Cardwright</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cardwright %1&lt;/b&gt;&lt;p&gt;Edits model cards: form, text and page side by side.&lt;/p&gt;&lt;p&gt;Lists of licences, languages, tasks and libraries as of %2.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Cardwright %1&lt;/b&gt;&lt;p&gt;Bearbeitet Modellkarten: Formular, Text und Seite nebeneinander.&lt;/p&gt;&lt;p&gt;Listen der Lizenzen, Sprachen, Aufgaben und Bibliotheken mit Stand vom %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Untitled card</source>
        <translation>Unbenannte Karte</translation>
    </message>
    <message>
        <source>Unsaved changes to “%1” of %2 were kept.</source>
        <translation>Nicht gespeicherte Änderungen an „%1“ vom %2 wurden aufbewahrt.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>“%1” is a file of the model repository.</source>
        <translation>„%1“ ist eine Datei des Modell-Repositorys.</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>kein UTF-8</translation>
    </message>
</context>
<context>
    <name>cardwright::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>cardwright::OtherMetadata</name>
    <message>
        <source>Edit in text</source>
        <translation>Im Text bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1 in the text</source>
        <translation>%1 im Text bearbeiten</translation>
    </message>
</context>
<context>
    <name>cardwright::PageBridge</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>remote image not loaded</source>
        <translation>externes Bild nicht geladen</translation>
    </message>
    <message>
        <source>remote video or audio not loaded</source>
        <translation>externes Video oder Audio nicht geladen</translation>
    </message>
    <message>
        <source>image without an address that may be shown</source>
        <translation>Bild ohne eine Adresse, die angezeigt werden darf</translation>
    </message>
    <message>
        <source>not found in the model folder</source>
        <translation>im Modellordner nicht gefunden</translation>
    </message>
    <message>
        <source>This formula is too long to be typeset.</source>
        <translation>Diese Formel ist zu lang, um gesetzt zu werden.</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 weitere</translation>
    </message>
    <message>
        <source>This card has no text yet.</source>
        <translation>Diese Karte hat noch keinen Text.</translation>
    </message>
</context>
<context>
    <name>cardwright::PageNotice</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again to show the page</source>
        <translation>Erneut versuchen, die Seite anzuzeigen</translation>
    </message>
</context>
<context>
    <name>cardwright::PagePane</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Theme of the page</source>
        <translation>Farbschema der Seite</translation>
    </message>
    <message>
        <source>Zoom of the page</source>
        <translation>Zoom der Seite</translation>
    </message>
    <message>
        <source>remote images off</source>
        <translation>externe Bilder aus</translation>
    </message>
    <message>
        <source>Pictures from other sites are not loaded.</source>
        <translation>Bilder von anderen Websites werden nicht geladen.</translation>
    </message>
    <message>
        <source>Hub dark</source>
        <translation>Hub dunkel</translation>
    </message>
    <message>
        <source>Hub light</source>
        <translation>Hub hell</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The page cannot be shown to root</source>
        <translation>Die Seite kann für root nicht angezeigt werden</translation>
    </message>
    <message>
        <source>The web engine&apos;s sandbox does not run as root. Start Cardwright as an ordinary user to see the page. Everything else works.</source>
        <translation>Die Sandbox der Web-Engine läuft nicht als root. Starten Sie Cardwright als gewöhnlicher Benutzer, um die Seite zu sehen. Alles andere funktioniert.</translation>
    </message>
    <message>
        <source>The page has stopped</source>
        <translation>Die Seite wurde angehalten</translation>
    </message>
    <message>
        <source>The process that shows the page ended twice with this text. The text itself is not affected.</source>
        <translation>Der Prozess, der die Seite anzeigt, wurde mit diesem Text zweimal beendet. Der Text selbst ist davon nicht betroffen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>cardwright::PickerFieldEditor</name>
    <message>
        <source>Show all choices</source>
        <translation>Alle Auswahlmöglichkeiten anzeigen</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 leeren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>cardwright::ProblemsPanel</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1: %2 (line %3)</source>
        <translation>%1: %2 (Zeile %3)</translation>
    </message>
    <message>
        <source>%1. Fix: %2</source>
        <translation>%1. Behebung: %2</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No problems found. Nothing here that the hub would reject.</source>
        <translation>Keine Probleme gefunden. Hier ist nichts, was der Hub ablehnen würde.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Zu Zeile %1 gehen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>cardwright::SocialCard</name>
    <message>
        <source>The thumbnail as a social card</source>
        <translation>Das Vorschaubild als Karte in sozialen Medien</translation>
    </message>
</context>
<context>
    <name>cardwright::TermListModel</name>
    <message>
        <source>“%1” is there already</source>
        <translation>„%1“ ist bereits vorhanden</translation>
    </message>
    <message>
        <source>Not in the list of %1</source>
        <translation>Nicht in der Liste vom %1</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Häufig</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
</context>
<context>
    <name>cardwright::TermSearch</name>
    <message>
        <source>%1: choices</source>
        <translation>%1: Auswahlmöglichkeiten</translation>
    </message>
</context>
<context>
    <name>cardwright::TextFieldEditor</name>
    <message>
        <source>owner/name</source>
        <translation>besitzer/name</translation>
    </message>
</context>
<context>
    <name>cardwright::ThumbnailFieldEditor</name>
    <message>
        <source>https:// address of a picture</source>
        <translation>https://-Adresse eines Bildes</translation>
    </message>
    <message>
        <source>Not a picture of the model folder</source>
        <translation>Kein Bild aus dem Modellordner</translation>
    </message>
    <message>
        <source>A picture at %1, not loaded here</source>
        <translation>Ein Bild auf %1, hier nicht geladen</translation>
    </message>
    <message>
        <source>No such picture in the model folder</source>
        <translation>Kein solches Bild im Modellordner</translation>
    </message>
</context>
<context>
    <name>cardwright::WelcomePage</name>
    <message>
        <source>Cardwright</source>
        <translation>Cardwright</translation>
    </message>
    <message>
        <source>Write the card that your model is found and judged by.</source>
        <translation>Schreiben Sie die Karte, über die Ihr Modell gefunden und beurteilt wird.</translation>
    </message>
    <message>
        <source>Drop a README.md or a model folder here.</source>
        <translation>Legen Sie hier eine README.md oder einen Modellordner ab.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>Open model folder…</source>
        <translation>Modellordner öffnen…</translation>
    </message>
    <message>
        <source>Open README.md…</source>
        <translation>README.md öffnen…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Cards you open will be listed here.</source>
        <translation>Karten, die Sie öffnen, werden hier aufgeführt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1 verwerfen</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>The answer could not be written.</source>
        <translation>Die Antwort konnte nicht ausgegeben werden.</translation>
    </message>
    <message>
        <source>Compute tags by the rules of this time: 2021, 2022 or today.</source>
        <translation>Tags nach den Regeln dieser Zeit berechnen: 2021, 2022 oder today (heute).</translation>
    </message>
    <message>
        <source>Checks model cards and shows what the hub makes of them.

Commands:
  check FILE-OR-FOLDER...  print the problems of each card
  tags FILE-OR-FOLDER      print the model&apos;s tags, each with its causes
  render FILE-OR-FOLDER    print the card&apos;s text as safe HTML

Exit codes: 0 done, 1 the hub would reject a card, 2 misuse, 7 a file could not be read.</source>
        <translation>Prüft Modellkarten und zeigt, was der Hub aus ihnen macht.

Befehle:
  check DATEI-ODER-ORDNER...  gibt die Probleme jeder Karte aus
  tags DATEI-ODER-ORDNER      gibt die Tags des Modells aus, jeweils mit ihren Ursachen
  render DATEI-ODER-ORDNER    gibt den Text der Karte als sicheres HTML aus

Rückgabewerte: 0 erledigt, 1 der Hub würde eine Karte ablehnen, 2 falscher Aufruf, 7 eine Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What to do: check, tags or render.</source>
        <translation>Was zu tun ist: check, tags oder render.</translation>
    </message>
    <message>
        <source>Cards, or model folders with a README.md.</source>
        <translation>Karten oder Modellordner mit einer README.md.</translation>
    </message>
    <message>
        <source>No command given.</source>
        <translation>Kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” needs a path.</source>
        <translation>„%1“ benötigt einen Pfad.</translation>
    </message>
    <message>
        <source>“%1” takes one path only.</source>
        <translation>„%1“ nimmt nur einen Pfad an.</translation>
    </message>
    <message>
        <source>“%1” takes no era.</source>
        <translation>„%1“ nimmt keine Zeitangabe für Regeln an.</translation>
    </message>
    <message>
        <source>“%1” is no era; there are 2021, 2022 and today.</source>
        <translation>„%1“ ist keine gültige Zeitangabe; möglich sind 2021, 2022 und today (heute).</translation>
    </message>
    <message>
        <source>Run “cardwright-cli --help” to see how it is used.</source>
        <translation>„cardwright-cli --help“ zeigt, wie das Programm verwendet wird.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Edits model cards: form, text and page side by side.</source>
        <translation>Bearbeitet Modellkarten: Formular, Text und Seite nebeneinander.</translation>
    </message>
    <message>
        <source>Open the sample model.</source>
        <translation>Das Beispielmodell öffnen.</translation>
    </message>
    <message>
        <source>Model folder or README.md to open.</source>
        <translation>Modellordner oder README.md, der oder die geöffnet werden soll.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Untitled card</source>
        <translation>Unbenannte Karte</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed; start it again when you like.</source>
        <translation>Es wurde nichts geändert; starten Sie ihn erneut, wann Sie möchten.</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>„%1“ ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed; look for it in its folder.</source>
        <translation>Vielleicht wurde das Gesuchte verschoben oder umbenannt; sehen Sie im zugehörigen Ordner nach.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that you are allowed to read it and that its disk is connected.</source>
        <translation>Prüfen Sie, ob Sie Leserechte haben und ob der Datenträger verbunden ist.</translation>
    </message>
    <message>
        <source>“%1” is too large for a model card.</source>
        <translation>„%1“ ist zu groß für eine Modellkarte.</translation>
    </message>
    <message>
        <source>Check that it is the README.md of a model.</source>
        <translation>Prüfen Sie, ob es sich um die README.md eines Modells handelt.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Choose a README.md or the folder of a model.</source>
        <translation>Wählen Sie eine README.md oder den Ordner eines Modells.</translation>
    </message>
    <message>
        <source>“%1” lies outside the model&apos;s folder.</source>
        <translation>„%1“ liegt außerhalb des Modellordners.</translation>
    </message>
    <message>
        <source>Copy it into the folder: the hub shows only what is in there.</source>
        <translation>Kopieren Sie die Datei in den Ordner: Der Hub zeigt nur, was sich darin befindet.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to.</source>
        <translation>In „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that you are allowed to change it, or save a copy elsewhere.</source>
        <translation>Prüfen Sie, ob Sie Schreibrechte haben, oder speichern Sie eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” could not be saved; the file is as it was before.</source>
        <translation>„%1“ konnte nicht gespeichert werden; die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Try again, or save a copy elsewhere. Your text is still here.</source>
        <translation>Versuchen Sie es erneut oder speichern Sie eine Kopie an einem anderen Ort. Ihr Text ist noch hier.</translation>
    </message>
    <message>
        <source>“%1” could not be saved: the disk is full.</source>
        <translation>„%1“ konnte nicht gespeichert werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space and save again, or save a copy elsewhere. Your text is still here.</source>
        <translation>Geben Sie Speicherplatz frei und speichern Sie erneut, oder speichern Sie eine Kopie an einem anderen Ort. Ihr Text ist noch hier.</translation>
    </message>
    <message>
        <source>Another program has changed “%1” since it was opened.</source>
        <translation>Ein anderes Programm hat „%1“ seit dem Öffnen geändert.</translation>
    </message>
    <message>
        <source>Choose which of the two to keep; until then nothing is overwritten.</source>
        <translation>Wählen Sie, welche der beiden Fassungen Sie behalten möchten; bis dahin wird nichts überschrieben.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>„%1“ ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>It holds bytes that are no UTF-8 text; convert it to UTF-8 to edit it here.</source>
        <translation>Die Datei enthält Bytes, die kein UTF-8-Text sind; wandeln Sie sie in UTF-8 um, um sie hier zu bearbeiten.</translation>
    </message>
    <message>
        <source>“%1” is written in a way that cannot be changed from here without risk.</source>
        <translation>„%1“ ist so geschrieben, dass es von hier aus nicht ohne Risiko geändert werden kann.</translation>
    </message>
    <message>
        <source>Change it in the text.</source>
        <translation>Ändern Sie es im Text.</translation>
    </message>
    <message>
        <source>The text has changed since this was worked out.</source>
        <translation>Der Text wurde geändert, seit dies ermittelt wurde.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>What the model does. People find models by it, and the page takes its example widget from it.</source>
        <translation>Was das Modell tut. Darüber wird das Modell gefunden, und die Seite wählt danach ihr Beispiel-Widget.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>The library that loads the model. The page shows code for it and counts downloads by it.</source>
        <translation>Die Bibliothek, die das Modell lädt. Die Seite zeigt Code für sie und zählt danach die Downloads.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>What others may do with the model. The hub refuses licences that are not in its list.</source>
        <translation>Was andere mit dem Modell tun dürfen. Der Hub lehnt Lizenzen ab, die nicht in seiner Liste stehen.</translation>
    </message>
    <message>
        <source>Licence name</source>
        <translation>Name der Lizenz</translation>
    </message>
    <message>
        <source>A name of your own for a licence that the hub has not listed, such as my-licence-1.0.</source>
        <translation>Ein eigener Name für eine Lizenz, die der Hub nicht führt, zum Beispiel meine-lizenz-1.0.</translation>
    </message>
    <message>
        <source>Licence link</source>
        <translation>Link zur Lizenz</translation>
    </message>
    <message>
        <source>Where the licence can be read: a web address, or LICENSE for a file beside the card.</source>
        <translation>Wo die Lizenz zu lesen ist: eine Webadresse oder LICENSE für eine Datei neben der Karte.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Words of your own under which the hub finds the model, in the order it shows them.</source>
        <translation>Eigene Wörter, unter denen der Hub das Modell findet, in der Reihenfolge, in der er sie zeigt.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>The languages the model works with, as ISO 639 codes; the hub refuses any other value.</source>
        <translation>Die Sprachen, mit denen das Modell arbeitet, als ISO-639-Codes; jeden anderen Wert lehnt der Hub ab.</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>The datasets the model was trained on. The page links to those on the hub.</source>
        <translation>Die Datensätze, mit denen das Modell trainiert wurde. Die Seite verlinkt diejenigen, die auf dem Hub liegen.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>The metrics the model was judged by.</source>
        <translation>Die Metriken, nach denen das Modell beurteilt wurde.</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>The model this one was made from. The page shows it in the family tree of both.</source>
        <translation>Das Modell, aus dem dieses hervorgegangen ist. Die Seite zeigt es im Stammbaum beider Modelle.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>The model that replaces this one. The page leads readers to it with a banner.</source>
        <translation>Das Modell, das dieses ersetzt. Die Seite führt Leser mit einem Banner dorthin.</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Vorschaubild</translation>
    </message>
    <message>
        <source>The web address of the picture that is shown where the model is linked to.</source>
        <translation>Die Webadresse des Bildes, das dort gezeigt wird, wo auf das Modell verlinkt wird.</translation>
    </message>
    <message>
        <source>Did you mean “%2”?</source>
        <translation>Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>“%1” is not a licence the hub knows: it refuses the card.</source>
        <translation>„%1“ ist keine Lizenz, die der Hub kennt: Er lehnt die Karte ab.</translation>
    </message>
    <message>
        <source>The hub wants licences in lower case: it refuses “%1” and takes “%2”.</source>
        <translation>Der Hub verlangt Lizenzen in Kleinbuchstaben: Er lehnt „%1“ ab und nimmt „%2“ an.</translation>
    </message>
    <message>
        <source>The licence is “%1” but the card has no %2, so readers probably cannot tell what it allows.</source>
        <translation>Die Lizenz ist „%1“, aber %2 fehlt in der Karte; daher können Leser wahrscheinlich nicht erkennen, was sie erlaubt.</translation>
    </message>
    <message>
        <source>“%1” is not an ISO 639 language code: the hub refuses the card.</source>
        <translation>„%1“ ist kein Sprachcode nach ISO 639: Der Hub lehnt die Karte ab.</translation>
    </message>
    <message>
        <source>The hub wants language codes in lower case: it refuses “%1” and takes “%2”.</source>
        <translation>Der Hub verlangt Sprachcodes in Kleinbuchstaben: Er lehnt „%1“ ab und nimmt „%2“ an.</translation>
    </message>
    <message>
        <source>“%1” is the name of a language; the hub takes only its code, “%2”.</source>
        <translation>„%1“ ist der Name einer Sprache; der Hub nimmt nur ihren Code „%2“ an.</translation>
    </message>
    <message>
        <source>“%1” is not one of the hub&apos;s tasks, so nobody finds the model by its task.</source>
        <translation>„%1“ ist keine Aufgabe des Hubs; daher findet niemand das Modell über seine Aufgabe.</translation>
    </message>
    <message>
        <source>The hub no longer has the task “%1”, so nobody finds the model by its task.</source>
        <translation>Die Aufgabe „%1“ gibt es auf dem Hub nicht mehr; daher findet niemand das Modell über seine Aufgabe.</translation>
    </message>
    <message>
        <source>Today&apos;s name is “%2”.</source>
        <translation>Der heutige Name ist „%2“.</translation>
    </message>
    <message>
        <source>“%1” is not a library the hub knows, so the page shows a plain tag and no code to load the model.</source>
        <translation>„%1“ ist keine Bibliothek, die der Hub kennt; daher zeigt die Seite ein einfaches Tag und keinen Code zum Laden des Modells.</translation>
    </message>
    <message>
        <source>“%1” looks like a misspelt dataset; its link on the page may lead nowhere.</source>
        <translation>„%1“ sieht nach einem falsch geschriebenen Datensatz aus; der Link auf der Seite führt vielleicht ins Leere.</translation>
    </message>
    <message>
        <source>“%1” cannot be a dataset&apos;s id, which is “name” or “owner/name”: the hub refuses the card.</source>
        <translation>„%1“ kann keine Datensatz-ID sein, denn diese lautet „name“ oder „besitzer/name“: Der Hub lehnt die Karte ab.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a metric, so it is not counted with the others.</source>
        <translation>„%1“ ist nicht die ID einer Metrik und wird daher nicht mit den anderen gezählt.</translation>
    </message>
    <message>
        <source>“%1” cannot be a model&apos;s id, which is “name” or “owner/name”: the hub refuses the card.</source>
        <translation>„%1“ kann keine Modell-ID sein, denn diese lautet „name“ oder „besitzer/name“: Der Hub lehnt die Karte ab.</translation>
    </message>
    <message>
        <source>“%1” is not a full web address, so links to the model are shared without a picture.</source>
        <translation>„%1“ ist keine vollständige Webadresse; daher werden Links zum Modell ohne Bild geteilt.</translation>
    </message>
    <message>
        <source>The hub wants text in “%2” and reads “%1” as something else.</source>
        <translation>Der Hub verlangt in „%2“ einen Text und liest „%1“ als etwas anderes.</translation>
    </message>
    <message>
        <source>The hub wants a text or a list of texts in “%2” and reads “%1” as something else.</source>
        <translation>Der Hub verlangt in „%2“ einen Text oder eine Liste von Texten und liest „%1“ als etwas anderes.</translation>
    </message>
    <message>
        <source>The hub wants a list in “%2” and finds “%1”.</source>
        <translation>Der Hub verlangt in „%2“ eine Liste und findet „%1“.</translation>
    </message>
    <message>
        <source>The hub wants names with values in “%2” and finds “%1”.</source>
        <translation>Der Hub verlangt in „%2“ Namen mit Werten und findet „%1“.</translation>
    </message>
    <message>
        <source>“%1” has no value, and the hub wants one where the field stands.</source>
        <translation>„%1“ hat keinen Wert, und der Hub verlangt einen, wenn das Feld vorhanden ist.</translation>
    </message>
    <message>
        <source>An item of “%1” has no value, and the hub may drop the whole list for it.</source>
        <translation>Ein Eintrag von „%1“ hat keinen Wert; der Hub verwirft deswegen möglicherweise die ganze Liste.</translation>
    </message>
    <message>
        <source>Tags are a list; the hub reads “%1” as one single tag.</source>
        <translation>Tags sind eine Liste; der Hub liest „%1“ als ein einziges Tag.</translation>
    </message>
    <message>
        <source>“%1” stands in the list more than once; the hub counts it once.</source>
        <translation>„%1“ steht mehr als einmal in der Liste; der Hub zählt es einmal.</translation>
    </message>
    <message>
        <source>The hub does not read a field “%1”; the one it reads is “%2”.</source>
        <translation>Ein Feld „%1“ liest der Hub nicht; das Feld, das er liest, heißt „%2“.</translation>
    </message>
    <message>
        <source>The card has no metadata, so the hub knows neither its licence nor its languages.</source>
        <translation>Die Karte hat keine Metadaten; daher kennt der Hub weder ihre Lizenz noch ihre Sprachen.</translation>
    </message>
    <message>
        <source>The metadata breaks off here as YAML (%1), and the hub refuses the card.</source>
        <translation>Die Metadaten sind ab hier kein gültiges YAML (%1), und der Hub lehnt die Karte ab.</translation>
    </message>
    <message>
        <source>The metadata is not made of fields such as “license: mit”, and the hub refuses the card.</source>
        <translation>Die Metadaten bestehen nicht aus Feldern wie „license: mit“, und der Hub lehnt die Karte ab.</translation>
    </message>
    <message>
        <source>The field “%1” stands here a second time, and the hub refuses the card.</source>
        <translation>Das Feld „%1“ steht hier ein zweites Mal, und der Hub lehnt die Karte ab.</translation>
    </message>
    <message>
        <source>The metadata is too large to be read.</source>
        <translation>Die Metadaten sind zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>No line “---” ends the metadata, so the hub reads none of it.</source>
        <translation>Keine Zeile „---“ beendet die Metadaten; daher liest der Hub nichts davon.</translation>
    </message>
    <message>
        <source>This line must be “---” and nothing else; as it is, the hub reads no metadata.</source>
        <translation>Diese Zeile muss „---“ lauten und sonst nichts; so, wie sie ist, liest der Hub keine Metadaten.</translation>
    </message>
    <message>
        <source>The hub reads metadata only at the very top of the card, so it does not see this.</source>
        <translation>Der Hub liest Metadaten nur ganz am Anfang der Karte; daher sieht er diese nicht.</translation>
    </message>
    <message>
        <source>The metadata is empty, so the hub knows neither licence nor languages.</source>
        <translation>Die Metadaten sind leer; daher kennt der Hub weder Lizenz noch Sprachen.</translation>
    </message>
    <message>
        <source>The file begins with an invisible byte order mark, which some tools take for text.</source>
        <translation>Die Datei beginnt mit einer unsichtbaren Bytereihenfolge-Marke (BOM), die manche Werkzeuge für Text halten.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8, so neither the hub nor this program can read it all.</source>
        <translation>Die Datei ist kein UTF-8-Text; daher können weder der Hub noch dieses Programm sie vollständig lesen.</translation>
    </message>
    <message>
        <source>The file holds NUL characters, which no text has, so it cannot be edited.</source>
        <translation>Die Datei enthält NUL-Zeichen, die in keinem Text vorkommen; daher kann sie nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>The page leaves out “%1”, as HTML that could harm its readers.</source>
        <translation>Die Seite lässt „%1“ weg, da dieses HTML ihren Lesern schaden könnte.</translation>
    </message>
    <message>
        <source>The page leaves out the address “%1”, which could harm its readers.</source>
        <translation>Die Seite lässt die Adresse „%1“ weg, da sie ihren Lesern schaden könnte.</translation>
    </message>
    <message>
        <source>The formula that “%1” begins has no end, so the page shows it as plain text.</source>
        <translation>Die Formel, die mit „%1“ beginnt, hat kein Ende; daher zeigt die Seite sie als einfachen Text.</translation>
    </message>
    <message>
        <source>No line “%1” ends this code, so the page shows the rest of the card as code.</source>
        <translation>Keine Zeile „%1“ beendet diesen Code; daher zeigt die Seite den Rest der Karte als Code.</translation>
    </message>
    <message>
        <source>This part is too entangled to be laid out in time; the page shows its source.</source>
        <translation>Dieser Teil ist zu verschachtelt, um rechtzeitig dargestellt zu werden; die Seite zeigt seinen Quelltext.</translation>
    </message>
    <message>
        <source>The model&apos;s folder has no file “%1”, so what points to it leads nowhere.</source>
        <translation>Der Modellordner enthält keine Datei „%1“; was darauf verweist, führt daher ins Leere.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Quote “%1” as text</source>
        <translation>„%1“ als Text in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Rename it to %1</source>
        <translation>In %1 umbenennen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove the empty entry</source>
        <translation>Leeren Eintrag entfernen</translation>
    </message>
    <message>
        <source>Make it a list</source>
        <translation>In eine Liste umwandeln</translation>
    </message>
    <message>
        <source>Make the line “---”</source>
        <translation>Zeile zu „---“ machen</translation>
    </message>
    <message>
        <source>End the metadata with “---”</source>
        <translation>Metadaten mit „---“ beenden</translation>
    </message>
    <message>
        <source>Move the metadata to the top</source>
        <translation>Metadaten an den Anfang verschieben</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
</context>
</TS>
