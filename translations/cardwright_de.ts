<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>PageFile</name>
    <message>
        <source>not brought along in this file</source>
        <translation>in dieser Datei nicht enthalten</translation>
    </message>
</context>
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
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML-Seiten (*.html)</translation>
    </message>
    <message>
        <source>Export page</source>
        <translation>Seite exportieren</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>is not in the folder</source>
        <translation>ist nicht im Ordner</translation>
    </message>
    <message>
        <source>leads out of the folder</source>
        <translation>führt aus dem Ordner hinaus</translation>
    </message>
    <message>
        <source>is no ordinary file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>is too large to go along with a card</source>
        <translation>ist zu groß, um mit einer Karte mitzugehen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Evaluation results</source>
        <translation>Evaluierungsergebnisse</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Task and library</source>
        <translation>Aufgabe und Bibliothek</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the token is kept until you quit.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund: Das Token bleibt bis zum Beenden erhalten.</translation>
    </message>
    <message>
        <source>The card (%1) goes to %2.</source>
        <translation>Die Karte (%1) geht nach %2.</translation>
    </message>
    <message numerus="yes">
        <source>The card and %n file(s) (%1) go to %2.</source>
        <translation>
            <numerusform>Die Karte und %n Datei (%1) gehen nach %2.</numerusform>
            <numerusform>Die Karte und %n Dateien (%1) gehen nach %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull request %1 is open on %2</source>
        <translation>Pull-Request %1 ist auf %2 eröffnet</translation>
    </message>
    <message>
        <source>Published to %1</source>
        <translation>Veröffentlicht auf %1</translation>
    </message>
    <message>
        <source>The card is there as commit %1.</source>
        <translation>Die Karte ist dort als Commit %1.</translation>
    </message>
    <message numerus="yes">
        <source>The card and %n file(s) are there as commit %1.</source>
        <translation>
            <numerusform>Die Karte und %n Datei sind dort als Commit %1.</numerusform>
            <numerusform>Die Karte und %n Dateien sind dort als Commit %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter token…</source>
        <translation>Token eingeben…</translation>
    </message>
    <message>
        <source>Propose as pull request</source>
        <translation>Als Pull-Request vorschlagen</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>%1-bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>Modellgröße</translation>
    </message>
    <message>
        <source>%1 params</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>Tensor types</source>
        <translation>Tensortypen</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Kontextlänge</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Chat-Vorlage</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>The weights are not downloaded: only pointers to them are here.</source>
        <translation>Die Gewichte sind nicht heruntergeladen: Hier liegen nur Verweise darauf.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>finetuned</source>
        <translation>feinabgestimmt</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>quantized</source>
        <translation>quantisiert</translation>
    </message>
    <message>
        <source>made from it</source>
        <translation>daraus entstanden</translation>
    </message>
    <message>
        <source>Model tree</source>
        <translation>Modellstammbaum</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>dieses Modell</translation>
    </message>
    <message>
        <source>Datasets used to train</source>
        <translation>Trainingsdatensätze</translation>
    </message>
    <message>
        <source>verified by the hub</source>
        <translation>vom Hub verifiziert</translation>
    </message>
    <message>
        <source>self-reported</source>
        <translation>eigene Angabe</translation>
    </message>
    <message>
        <source>Evaluation results</source>
        <translation>Evaluierungsergebnisse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Carbon emissions</source>
        <translation>CO₂-Emissionen</translation>
    </message>
    <message>
        <source>%1 g CO₂ eq.</source>
        <translation>%1 g CO₂-Äq.</translation>
    </message>
    <message>
        <source>This repository is publicly accessible, but you have to accept the conditions to access its files and content.</source>
        <translation>Dieses Repository ist öffentlich; für den Zugriff auf seine Dateien und Inhalte müssen jedoch die Bedingungen akzeptiert werden.</translation>
    </message>
    <message>
        <source>It is not offered in the European Union.</source>
        <translation>In der Europäischen Union wird es nicht angeboten.</translation>
    </message>
    <message>
        <source>You need to agree to share your contact information to access this model</source>
        <translation>Der Zugriff auf dieses Modell erfordert die Zustimmung, die eigenen Kontaktdaten weiterzugeben</translation>
    </message>
    <message>
        <source>Agree and access repository</source>
        <translation>Zustimmen und auf das Repository zugreifen</translation>
    </message>
    <message>
        <source>The hub shows this where the repository is set to be gated.</source>
        <translation>Der Hub zeigt dies, wenn für das Repository ein Zugangsformular eingestellt ist.</translation>
    </message>
    <message>
        <source>Not for all audiences: the hub asks readers before it shows this page.</source>
        <translation>Nicht für jedes Publikum: Der Hub fragt nach, bevor er diese Seite zeigt.</translation>
    </message>
    <message>
        <source>A newer version of this model is available:</source>
        <translation>Von diesem Modell gibt es eine neuere Version:</translation>
    </message>
</context>
<context>
    <name>Widget</name>
    <message numerus="yes">
        <source>and %n more rows</source>
        <translation>
            <numerusform>und %n weitere Zeile</numerusform>
            <numerusform>und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>Task from %1.</source>
        <translation>Aufgabe aus %1.</translation>
    </message>
    <message>
        <source>Examples of this card.</source>
        <translation>Beispiele dieser Karte.</translation>
    </message>
    <message>
        <source>The hub&apos;s own examples, in %1: this card has none.</source>
        <translation>Beispiele des Hubs (%1): Diese Karte hat keine.</translation>
    </message>
    <message>
        <source>The hub&apos;s own examples: this card has none.</source>
        <translation>Beispiele des Hubs: Diese Karte hat keine.</translation>
    </message>
    <message>
        <source>Neither this card nor the hub has examples for this task.</source>
        <translation>Weder diese Karte noch der Hub hat Beispiele für diese Aufgabe.</translation>
    </message>
    <message>
        <source>Widget</source>
        <translation>Widget</translation>
    </message>
    <message>
        <source>Inference is off: readers can try nothing here.</source>
        <translation>Die Inferenz ist abgeschaltet: Leser können hier nichts ausprobieren.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more examples</source>
        <translation>
            <numerusform>und %n weiteres Beispiel</numerusform>
            <numerusform>und %n weitere Beispiele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::AccountBox</name>
    <message>
        <source>A token is held for this hub</source>
        <translation>Für diesen Hub liegt ein Token vor</translation>
    </message>
    <message>
        <source>token “%1”</source>
        <translation>Token „%1“</translation>
    </message>
    <message>
        <source>may write</source>
        <translation>darf schreiben</translation>
    </message>
    <message>
        <source>may propose only</source>
        <translation>darf nur vorschlagen</translation>
    </message>
    <message>
        <source>may read only</source>
        <translation>darf nur lesen</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Another token…</source>
        <translation>Anderes Token…</translation>
    </message>
    <message>
        <source>Enter token…</source>
        <translation>Token eingeben…</translation>
    </message>
    <message>
        <source>A token was found in %1.</source>
        <translation>Ein Token wurde in %1 gefunden.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use the token found in %1</source>
        <translation>Das in %1 gefundene Token verwenden</translation>
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
    <message>
        <source>C&amp;omplete</source>
        <translation>Verv&amp;ollständigen</translation>
    </message>
    <message>
        <source>&amp;Fix this problem</source>
        <translation>Dieses &amp;Problem beheben</translation>
    </message>
    <message>
        <source>Fix all of this &amp;kind</source>
        <translation>&amp;Alle dieser Art beheben</translation>
    </message>
    <message>
        <source>&amp;Why is it a problem?</source>
        <translation>&amp;Warum ist das ein Problem?</translation>
    </message>
    <message>
        <source>&amp;More about this problem…</source>
        <translation>&amp;Mehr zu diesem Problem…</translation>
    </message>
    <message>
        <source>&amp;Silence this problem in the card</source>
        <translation>Dieses Problem in der Karte &amp;stummschalten</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>T&amp;ags</translation>
    </message>
    <message>
        <source>Export page as &amp;HTML…</source>
        <translation>Seite als &amp;HTML exportieren…</translation>
    </message>
    <message>
        <source>Export page as P&amp;DF…</source>
        <translation>Seite als PD&amp;F exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print page…</source>
        <translation>Seite &amp;drucken…</translation>
    </message>
    <message>
        <source>S&amp;croll text and page together</source>
        <translation>Text und Seite gemeinsam s&amp;crollen</translation>
    </message>
    <message>
        <source>Page in p&amp;hone width</source>
        <translation>Seite in Handy&amp;breite</translation>
    </message>
    <message>
        <source>Open from &amp;hub…</source>
        <translation>Vom &amp;Hub öffnen…</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Veröffentlichen…</translation>
    </message>
    <message>
        <source>Publish to &amp;another place…</source>
        <translation>&amp;Anderswo veröffentlichen…</translation>
    </message>
    <message>
        <source>Show what was &amp;published…</source>
        <translation>Ver&amp;öffentlichtes anzeigen…</translation>
    </message>
    <message>
        <source>&amp;Forget the hub&apos;s access token</source>
        <translation>&amp;Zugangstoken des Hubs vergessen</translation>
    </message>
</context>
<context>
    <name>cardwright::BranchEdit</name>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>A new branch.</source>
        <translation>Ein neuer Zweig.</translation>
    </message>
    <message>
        <source>A new branch: it will start from %1.</source>
        <translation>Ein neuer Zweig: Er beginnt bei %1.</translation>
    </message>
</context>
<context>
    <name>cardwright::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>cardwright::CardExport</name>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>Die Seite wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>“%1” is the card itself. Choose another name for its page.</source>
        <translation>„%1“ ist die Karte selbst. Wählen Sie für ihre Seite einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another export is still on its way.</source>
        <translation>Ein anderer Export läuft noch.</translation>
    </message>
    <message>
        <source>The page is not there yet, so it cannot be exported.</source>
        <translation>Die Seite ist noch nicht da und kann daher nicht exportiert werden.</translation>
    </message>
    <message>
        <source>Finishing the page: %1 %</source>
        <translation>Die Seite wird fertiggestellt: %1 %</translation>
    </message>
    <message>
        <source>The page was written to “%1”.</source>
        <translation>Die Seite wurde in „%1“ geschrieben.</translation>
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
    <name>cardwright::CardPanels</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>cardwright::CardView</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>%1, inferred from %2</source>
        <translation>%1, abgeleitet aus %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, inferred from %2 and %n more</source>
        <translation>
            <numerusform>%1, abgeleitet aus %2 und %n weiterer Stelle</numerusform>
            <numerusform>%1, abgeleitet aus %2 und %n weiteren Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::CheckPage</name>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>Merge what has changed there first.</source>
        <translation>Zuerst zusammenführen, was sich dort geändert hat.</translation>
    </message>
    <message>
        <source>What the hub would refuse must be fixed first.</source>
        <translation>Zuerst beheben, was der Hub ablehnen würde.</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Jetzt dort</translation>
    </message>
    <message>
        <source>There now: %1</source>
        <translation>Jetzt dort: %1</translation>
    </message>
    <message>
        <source>The same that your text was begun from.</source>
        <translation>Noch so, wie dieser Text begonnen wurde.</translation>
    </message>
    <message>
        <source>No card yet: yours will be the first.</source>
        <translation>Noch keine Karte: Diese wird die erste.</translation>
    </message>
    <message>
        <source>The same as your text already.</source>
        <translation>Schon genau dieser Text.</translation>
    </message>
    <message>
        <source>Changed by %1 %2: “%3”</source>
        <translation>Geändert von %1, %2: „%3“</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the hub would refuse.</source>
        <translation>Nichts, was der Hub ablehnen würde.</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n geht verloren</numerusform>
            <numerusform>%n gehen verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n Rat</numerusform>
            <numerusform>%n Ratschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Ausblenden: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The hub’s own check</source>
        <translation>Die Prüfung durch den Hub</translation>
    </message>
    <message>
        <source>Open pull requests on the card</source>
        <translation>Offene Pull-Requests zur Karte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open pull request %1 in the browser</source>
        <translation>Pull-Request %1 im Browser öffnen</translation>
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
    <name>cardwright::Completer</name>
    <message>
        <source>What can stand here</source>
        <translation>Was hier stehen kann</translation>
    </message>
</context>
<context>
    <name>cardwright::ConsequenceList</name>
    <message>
        <source>What changes on the page</source>
        <translation>Was sich auf der Seite ändert</translation>
    </message>
    <message>
        <source>Nothing but the text: tags, task, library and licence stay as they are.</source>
        <translation>Nur der Text: Tags, Aufgabe, Bibliothek und Lizenz bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Comes: %1</source>
        <translation>Kommt hinzu: %1</translation>
    </message>
    <message>
        <source>Goes: %1</source>
        <translation>Fällt weg: %1</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Ändert sich: %1</translation>
    </message>
</context>
<context>
    <name>cardwright::DiffPane</name>
    <message numerus="yes">
        <source>… and %n more characters</source>
        <translation>
            <numerusform>… und %n weiteres Zeichen</numerusform>
            <numerusform>… und %n weitere Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cardwright::DiffView</name>
    <message numerus="yes">
        <source>… %n unchanged lines</source>
        <translation>
            <numerusform>… %n unveränderte Zeile</numerusform>
            <numerusform>… %n unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source> (no line break at its end)</source>
        <translation> (ohne Zeilenumbruch am Ende)</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>Untereinander</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Changes, line by line</source>
        <translation>Änderungen, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>%1 lines come, %2 go</source>
        <translation>%1 Zeilen kommen hinzu, %2 fallen weg</translation>
    </message>
</context>
<context>
    <name>cardwright::DonePage</name>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
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
    <name>cardwright::EndpointEdit</name>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
</context>
<context>
    <name>cardwright::FailureBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What the system said</source>
        <translation>Was das System meldet</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>cardwright::FieldProblems</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
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
        <source>Holds more than this field can show.</source>
        <translation>Enthält mehr, als dieses Feld zeigen kann.</translation>
    </message>
    <message>
        <source>Written with a means of YAML that the form leaves alone, such as an anchor or a tag.</source>
        <translation>Mit einem Mittel von YAML geschrieben, an das das Formular nicht rührt, zum Beispiel einem Anker oder einem Tag.</translation>
    </message>
</context>
<context>
    <name>cardwright::FileChoices</name>
    <message>
        <source>regular</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>large file (LFS)</source>
        <translation>große Datei (LFS)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>ignored by .gitignore</source>
        <translation>durch .gitignore ausgenommen</translation>
    </message>
    <message>
        <source>Files that go along</source>
        <translation>Dateien, die mitgehen</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
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
    <name>cardwright::FolderForm</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>The folder will be made. It keeps every version you publish, and needs no account and no network.</source>
        <translation>Der Ordner wird angelegt. Er bewahrt jede veröffentlichte Fassung auf und braucht weder Konto noch Netz.</translation>
    </message>
    <message>
        <source>It keeps every version you publish, and needs no account and no network.</source>
        <translation>Er bewahrt jede veröffentlichte Fassung auf und braucht weder Konto noch Netz.</translation>
    </message>
    <message>
        <source>Choose a folder to publish to.</source>
        <translation>Einen Ordner auswählen, in den veröffentlicht wird.</translation>
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
    <name>cardwright::GitForm</name>
    <message>
        <source>This card lies in no Git clone with a remote. Clone the repository and open the card there, or choose another kind of place.</source>
        <translation>Diese Karte liegt in keinem Git-Klon mit einem Remote. Das Repository klonen und die Karte dort öffnen, oder eine andere Art von Ort wählen.</translation>
    </message>
    <message>
        <source>Git may run these</source>
        <translation>Git darf diese ausführen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>Publishing from this clone lets git run programs that are set up in it:</source>
        <translation>Beim Veröffentlichen aus diesem Klon führt Git Programme aus, die in ihm eingerichtet sind:</translation>
    </message>
    <message>
        <source>Git knows no name to commit under. It is asked for once.</source>
        <translation>Git kennt keinen Namen für Commits. Danach wird nur einmal gefragt.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>There is no remote to publish to.</source>
        <translation>Es gibt keinen Remote, auf dem veröffentlicht werden kann.</translation>
    </message>
    <message>
        <source>Say first whether git may run the programs of this clone.</source>
        <translation>Zuerst entscheiden, ob Git die Programme dieses Klons ausführen darf.</translation>
    </message>
    <message>
        <source>A name and an e-mail address are needed to commit under.</source>
        <translation>Für den Commit werden ein Name und eine E-Mail-Adresse gebraucht.</translation>
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
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
</context>
<context>
    <name>cardwright::HistoryBrowsing</name>
    <message>
        <source>A colleague</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Review the card</source>
        <translation>Karte durchsehen</translation>
    </message>
</context>
<context>
    <name>cardwright::HistoryView</name>
    <message>
        <source>Nothing has been published there yet.</source>
        <translation>Dort wurde noch nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Commit as a colleague…</source>
        <translation>Commit als jemand anderes…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Commits, latest first</source>
        <translation>Commits, der neueste zuerst</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>A second author changes the card there, so that you can see what a conflict is like</source>
        <translation>Jemand anderes ändert dort die Karte, sodass sich ein Konflikt ausprobieren lässt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cardwright::HubForm</name>
    <message>
        <source>Nobody is signed in. To publish, the hub wants an access token.</source>
        <translation>Niemand ist angemeldet. Zum Veröffentlichen verlangt der Hub ein Zugangstoken.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Create the repository</source>
        <translation>Das Repository anlegen</translation>
    </message>
    <message>
        <source>Private: only its owner sees it</source>
        <translation>Privat: Nur der Besitzer sieht es</translation>
    </message>
    <message>
        <source>Propose as pull request</source>
        <translation>Als Pull-Request vorschlagen</translation>
    </message>
    <message>
        <source>There is no such repository, or it is private and this account may not see it.</source>
        <translation>Es gibt kein solches Repository, oder es ist privat und dieses Konto darf es nicht sehen.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>Es heißt jetzt %1.</translation>
    </message>
    <message>
        <source>This token may not commit there, but it may propose the change to the owner.</source>
        <translation>Dieses Token darf dort keinen Commit machen, aber dem Besitzer die Änderung vorschlagen.</translation>
    </message>
    <message>
        <source>This token may only read. Enter one that may write to publish.</source>
        <translation>Dieses Token darf nur lesen. Zum Veröffentlichen eines eingeben, das schreiben darf.</translation>
    </message>
    <message>
        <source>The address of the hub is missing.</source>
        <translation>Die Adresse des Hubs fehlt.</translation>
    </message>
    <message>
        <source>Name the repository to publish to.</source>
        <translation>Das Repository nennen, in dem veröffentlicht wird.</translation>
    </message>
    <message>
        <source>A repository is named like owner/name.</source>
        <translation>Ein Repository heißt wie besitzer/name.</translation>
    </message>
    <message>
        <source>Sign in with a token first.</source>
        <translation>Zuerst mit einem Token anmelden.</translation>
    </message>
    <message>
        <source>Choose another repository, or have this one created.</source>
        <translation>Ein anderes Repository wählen oder dieses anlegen lassen.</translation>
    </message>
    <message>
        <source>This token may only read.</source>
        <translation>Dieses Token darf nur lesen.</translation>
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
    <message>
        <source>The access token of %1 is forgotten.</source>
        <translation>Das Zugangstoken für %1 ist vergessen.</translation>
    </message>
</context>
<context>
    <name>cardwright::MergeView</name>
    <message>
        <source>Metadata block</source>
        <translation>Metadatenblock</translation>
    </message>
    <message>
        <source>Before the first heading</source>
        <translation>Vor der ersten Überschrift</translation>
    </message>
    <message>
        <source>Section “%1”</source>
        <translation>Abschnitt „%1“</translation>
    </message>
    <message>
        <source>%1: you and %2 both changed it.</source>
        <translation>%1: beiderseits geändert, hier und von %2.</translation>
    </message>
    <message>
        <source>%1: you deleted what %2 changed.</source>
        <translation>%1: hier gelöscht, von %2 geändert.</translation>
    </message>
    <message>
        <source>%1: %2 deleted what you changed.</source>
        <translation>%1: hier geändert, von %2 gelöscht.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Fremdes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Eigenes nehmen</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Fremdes nehmen</translation>
    </message>
    <message>
        <source>Use both</source>
        <translation>Beides nehmen</translation>
    </message>
    <message>
        <source>Take result</source>
        <translation>Ergebnis übernehmen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Was zu entscheiden ist</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nothing else has changed there.</source>
        <translation>Sonst hat sich dort nichts geändert.</translation>
    </message>
    <message>
        <source>Taken from theirs already: %1 in the metadata, %2 in the text</source>
        <translation>Schon von dort übernommen: %1 in den Metadaten, %2 im Text</translation>
    </message>
    <message>
        <source>%1, decided</source>
        <translation>%1, entschieden</translation>
    </message>
    <message>
        <source>%1, undecided</source>
        <translation>%1, unentschieden</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message>
        <source>Nothing is left to decide: look at the result, and take it.</source>
        <translation>Es bleibt nichts zu entscheiden: das Ergebnis ansehen und übernehmen.</translation>
    </message>
</context>
<context>
    <name>cardwright::MessagePage</name>
    <message>
        <source>Open a pull request</source>
        <translation>Einen Pull-Request eröffnen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Why, if it is not plain from the change</source>
        <translation>Warum, falls es die Änderung nicht selbst sagt</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Gesendet wird</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Commit to %1</source>
        <translation>Commit auf %1</translation>
    </message>
    <message>
        <source>A title is needed: what changes, in a few words.</source>
        <translation>Ein Titel wird gebraucht: was sich ändert, in wenigen Worten.</translation>
    </message>
    <message>
        <source>Open pull request</source>
        <translation>Pull-Request eröffnen</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters: lists cut it after %2</source>
        <translation>%1 Zeichen: Listen schneiden nach %2 ab</translation>
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
    <name>cardwright::OpenFromHubDialog</name>
    <message>
        <source>Nobody is signed in. Public repositories can be read all the same.</source>
        <translation>Niemand ist angemeldet. Öffentliche Repositorys lassen sich trotzdem lesen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Open from hub</source>
        <translation>Vom Hub öffnen</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>There is no such repository, or it is private and this account may not see it.</source>
        <translation>Es gibt kein solches Repository, oder es ist privat und dieses Konto darf es nicht sehen.</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>Es heißt jetzt %1.</translation>
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
    <message>
        <source>%1, set by the hub</source>
        <translation>%1, vom Hub gesetzt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Über das Modell</translation>
    </message>
    <message>
        <source>Line %1 of the card</source>
        <translation>Zeile %1 der Karte</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Mask token:</source>
        <translation>Masken-Token:</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation>Vorheriges Beispiel</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>%1 more results</source>
        <translation>%1 weitere Ergebnisse</translation>
    </message>
    <message>
        <source>remote image not loaded, as its address is not https</source>
        <translation>externes Bild nicht geladen, da seine Adresse nicht mit https beginnt</translation>
    </message>
    <message>
        <source>remote image could not be loaded</source>
        <translation>externes Bild konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Show remote images …</source>
        <translation>Externe Bilder anzeigen …</translation>
    </message>
    <message>
        <source>This formula is nested too deeply to be typeset.</source>
        <translation>Diese Formel ist zu tief verschachtelt, um gesetzt zu werden.</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>The gallery shows pictures that examples of the widget have as their output; this card has none.</source>
        <translation>Die Galerie zeigt Bilder, die Beispiele des Widgets als Ausgabe haben; diese Karte hat keine.</translation>
    </message>
</context>
<context>
    <name>cardwright::PageExport</name>
    <message>
        <source>The page does not answer.</source>
        <translation>Die Seite antwortet nicht.</translation>
    </message>
    <message>
        <source>The page has stopped.</source>
        <translation>Die Seite wurde angehalten.</translation>
    </message>
    <message>
        <source>The web engine could not make a PDF of the page.</source>
        <translation>Die Web-Engine konnte aus der Seite kein PDF erzeugen.</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>Der Drucker hat die Seite nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>cardwright::PagePane</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
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
    <message>
        <source>Starting the page…</source>
        <translation>Die Seite wird gestartet…</translation>
    </message>
    <message>
        <source>The page is off because its sandbox is weak here</source>
        <translation>Die Seite ist abgeschaltet, weil ihre Sandbox hier schwach ist</translation>
    </message>
    <message>
        <source>This system does not let programs make user namespaces, which keep the process that shows the page apart from your files and the network. An administrator can allow them. Everything else works without the page. For a card that you trust you can show it all the same; a filter of system calls still guards it.</source>
        <translation>Dieses System erlaubt Programmen nicht, User-Namespaces anzulegen, die den Prozess, der die Seite anzeigt, von Ihren Dateien und dem Netzwerk trennen. Ein Administrator kann sie erlauben. Alles andere funktioniert ohne die Seite. Bei einer Karte, der Sie vertrauen, können Sie die Seite trotzdem anzeigen; ein Filter für Systemaufrufe schützt sie weiterhin.</translation>
    </message>
    <message>
        <source>Show the page for this run</source>
        <translation>Seite bis zum Beenden anzeigen</translation>
    </message>
    <message>
        <source>The page does not start</source>
        <translation>Die Seite startet nicht</translation>
    </message>
    <message>
        <source>The web engine, which shows it, does not get ready. The text and everything else work without it.</source>
        <translation>Die Web-Engine, die sie anzeigt, ist nicht betriebsbereit. Der Text und alles andere funktionieren ohne sie.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>cardwright::PageTools</name>
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
        <source>Width and scrolling of the page</source>
        <translation>Breite und Scrollen der Seite</translation>
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
        <source>Phone width</source>
        <translation>Handybreite</translation>
    </message>
    <message>
        <source>Scroll together with the text</source>
        <translation>Gemeinsam mit dem Text scrollen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Handy</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
</context>
<context>
    <name>cardwright::PanelTabs</name>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a panel and how many things it lists</comment>
        <translation>%1 %2</translation>
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
    <name>cardwright::ProblemDetails</name>
    <message>
        <source>About this problem</source>
        <translation>Über dieses Problem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close what is told of this problem</source>
        <translation>Erläuterung zu diesem Problem schließen</translation>
    </message>
    <message>
        <source>Silence in this card</source>
        <translation>In dieser Karte stummschalten</translation>
    </message>
    <message>
        <source>A comment in the metadata keeps it, for everybody who checks this card</source>
        <translation>Ein Kommentar in den Metadaten hält es fest, für alle, die diese Karte prüfen</translation>
    </message>
    <message>
        <source>Silence in all my cards</source>
        <translation>In allen meinen Karten stummschalten</translation>
    </message>
    <message>
        <source>Kept in the settings of this program</source>
        <translation>Wird in den Einstellungen dieses Programms gespeichert</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation>Wieder melden</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind</source>
        <translation>
            <numerusform>%n Problem dieser Art beheben</numerusform>
            <numerusform>Alle %n Probleme dieser Art beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Read more at %1</source>
        <translation>Mehr dazu auf %1</translation>
    </message>
</context>
<context>
    <name>cardwright::ProblemList</name>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Card text</source>
        <translation>Text der Karte</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group and how many problems it has</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Fix: %2</source>
        <translation>%1. Behebung: %2</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>Modelldateien</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>severity, sentence, place</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>cardwright::ProblemRowDelegate</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stummschalten</translation>
    </message>
</context>
<context>
    <name>cardwright::ProblemTools</name>
    <message>
        <source>Filter problems by text</source>
        <translation>Probleme nach Text filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Group by severity</source>
        <translation>Nach Schweregrad gruppieren</translation>
    </message>
    <message>
        <source>Group by part of the card</source>
        <translation>Nach Teil der Karte gruppieren</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a severity and how many problems have it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n silenced</source>
        <translation>
            <numerusform>%n stummgeschaltet</numerusform>
            <numerusform>%n stummgeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the silenced problems too: %1</source>
        <translation>Auch die stummgeschalteten Probleme anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>cardwright::ProblemsPanel</name>
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
    <message>
        <source>No problem passes the filter.</source>
        <translation>Kein Problem entspricht dem Filter.</translation>
    </message>
    <message>
        <source>No problems but those that are silenced.</source>
        <translation>Keine Probleme außer den stummgeschalteten.</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind</source>
        <translation>
            <numerusform>%n Problem dieser Art beheben</numerusform>
            <numerusform>Alle %n Probleme dieser Art beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>Silence in this card</source>
        <translation>In dieser Karte stummschalten</translation>
    </message>
    <message>
        <source>Silence in all my cards</source>
        <translation>In allen meinen Karten stummschalten</translation>
    </message>
</context>
<context>
    <name>cardwright::PublishSheet</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Write message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cardwright::Publishing</name>
    <message>
        <source>This card has not been published from here yet.</source>
        <translation>Diese Karte wurde von hier aus noch nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Their changes are in your text now. Undo takes them out again.</source>
        <translation>Die fremden Änderungen stehen jetzt im Text. Rückgängig nimmt sie wieder heraus.</translation>
    </message>
    <message>
        <source>The card is ready to be published to %1; nothing has been sent yet.</source>
        <translation>Die Karte kann nach %1 veröffentlicht werden; noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
</context>
<context>
    <name>cardwright::RemoteImagesButton</name>
    <message>
        <source>Show remote images of this card</source>
        <translation>Externe Bilder dieser Karte anzeigen</translation>
    </message>
    <message>
        <source>This card has no pictures from other sites.</source>
        <translation>Diese Karte hat keine Bilder von anderen Websites.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1</source>
        <translation>
            <numerusform>%n Bild von %1</numerusform>
            <numerusform>%n Bilder von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other site(s)</source>
        <translation>
            <numerusform>%n anderen Website</numerusform>
            <numerusform>%n anderen Websites</numerusform>
        </translation>
    </message>
    <message>
        <source>Images on</source>
        <translation>Bilder an</translation>
    </message>
    <message>
        <source>Images off</source>
        <translation>Bilder aus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>They learn that someone looks at this card.</source>
        <translation>Diese Websites erfahren, dass jemand die Karte ansieht.</translation>
    </message>
</context>
<context>
    <name>cardwright::RepositoryEdit</name>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>owner/name</source>
        <translation>besitzer/name</translation>
    </message>
</context>
<context>
    <name>cardwright::ReviewPage</name>
    <message>
        <source>On the page</source>
        <translation>Auf der Seite</translation>
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
    <name>cardwright::StepBar</name>
    <message>
        <source>Where</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Step %1 of 4, done: %2</source>
        <translation>Schritt %1 von 4, erledigt: %2</translation>
    </message>
    <message>
        <source>Step %1 of 4, now: %2</source>
        <translation>Schritt %1 von 4, jetzt: %2</translation>
    </message>
    <message>
        <source>Step %1 of 4, to come: %2</source>
        <translation>Schritt %1 von 4, kommt noch: %2</translation>
    </message>
</context>
<context>
    <name>cardwright::TagDetails</name>
    <message>
        <source>Comes with the unsaved changes.</source>
        <translation>Kommt mit den nicht gespeicherten Änderungen hinzu.</translation>
    </message>
    <message>
        <source>The saved card gives %1.</source>
        <translation>Die gespeicherte Karte ergibt %1.</translation>
    </message>
    <message>
        <source>Goes with the unsaved changes.</source>
        <translation>Entfällt mit den nicht gespeicherten Änderungen.</translation>
    </message>
    <message>
        <source>Set by the hub after publishing. This is a guess, made from a small sample of models.</source>
        <translation>Wird vom Hub nach dem Veröffentlichen gesetzt. Das ist eine Vermutung, erschlossen aus einer kleinen Stichprobe von Modellen.</translation>
    </message>
    <message>
        <source>Decides the widget, and which task the model is found by.</source>
        <translation>Entscheidet über das Widget und darüber, unter welcher Aufgabe das Modell gefunden wird.</translation>
    </message>
    <message>
        <source>Decides the code the page shows, and which library the model is found by.</source>
        <translation>Entscheidet über den Code, den die Seite zeigt, und darüber, unter welcher Bibliothek das Modell gefunden wird.</translation>
    </message>
    <message>
        <source>Shown on the page.</source>
        <translation>Wird auf der Seite gezeigt.</translation>
    </message>
    <message>
        <source>Not shown on the page; filters find the model by it.</source>
        <translation>Wird auf der Seite nicht gezeigt; Filter finden das Modell darüber.</translation>
    </message>
    <message>
        <source>the task %1</source>
        <translation>die Aufgabe %1</translation>
    </message>
    <message>
        <source>the tag %1</source>
        <translation>das Tag %1</translation>
    </message>
    <message>
        <source>Write pipeline_tag: the card&apos;s word wins over all tags.</source>
        <translation>pipeline_tag eintragen: Was die Karte sagt, hat Vorrang vor allen Tags.</translation>
    </message>
    <message>
        <source>Write library_name into the card.</source>
        <translation>library_name in die Karte eintragen.</translation>
    </message>
    <message>
        <source>To get one</source>
        <translation>Damit es eine gibt</translation>
    </message>
    <message>
        <source>To get it back</source>
        <translation>Zum Zurückholen</translation>
    </message>
    <message>
        <source>To get rid of it, all of these</source>
        <translation>Zum Entfernen: all dies</translation>
    </message>
    <message>
        <source>To get rid of it</source>
        <translation>Zum Entfernen</translation>
    </message>
    <message>
        <source>About this tag</source>
        <translation>Über dieses Tag</translation>
    </message>
    <message>
        <source>Each of these gives it</source>
        <translation>Ursachen, jede genügt</translation>
    </message>
    <message>
        <source>What gives it</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Sprung zu %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>In repositories made since %1 hubs take the library from config.json no more. Name it in the card.</source>
        <translation>Bei Repositorys, die seit %1 angelegt wurden, übernehmen Hubs die Bibliothek nicht mehr aus config.json. Sie gehört in die Karte.</translation>
    </message>
    <message>
        <source>That brings: %1.</source>
        <translation>Das bringt: %1.</translation>
    </message>
    <message>
        <source>Write library_name: %1</source>
        <translation>library_name: %1 eintragen</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Bibliothek: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>cardwright::TagList</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>was given by %1</source>
        <translation>stammte aus %1</translation>
    </message>
    <message>
        <source>no longer taken from config.json</source>
        <translation>nicht mehr aus config.json übernommen</translation>
    </message>
    <message>
        <source>no tag or field names one</source>
        <translation>kein Tag und kein Feld nennt eine</translation>
    </message>
    <message>
        <source>no field or file names one</source>
        <translation>kein Feld und keine Datei nennt eine</translation>
    </message>
    <message>
        <source>the hub sets it by itself</source>
        <translation>der Hub setzt es von sich aus</translation>
    </message>
    <message>
        <source>%1, appears with the unsaved changes</source>
        <translation>%1, kommt mit den nicht gespeicherten Änderungen hinzu</translation>
    </message>
    <message>
        <source>%1, disappears with the unsaved changes</source>
        <translation>%1, entfällt mit den nicht gespeicherten Änderungen</translation>
    </message>
    <message>
        <source>Set by the hub, by rules guessed from a small sample</source>
        <translation>Vom Hub gesetzt, nach Regeln, die aus einer kleinen Stichprobe erschlossen sind</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a field</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <comment>fields</comment>
        <translation>Aus %1 entfernen</translation>
    </message>
</context>
<context>
    <name>cardwright::TagRowDelegate</name>
    <message>
        <source>Write library_name: %1</source>
        <translation>library_name: %1 eintragen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>the chip of a group: 5 datasets</comment>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>cardwright::TagView</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>cardwright::TagsPanel</name>
    <message>
        <source>Rules of early 2021</source>
        <translation>Regeln von Anfang 2021</translation>
    </message>
    <message>
        <source>Rules of February 2022</source>
        <translation>Regeln vom Februar 2022</translation>
    </message>
    <message>
        <source>Rules of today</source>
        <translation>Regeln von heute</translation>
    </message>
    <message>
        <source>Source: %1; as of %2.</source>
        <translation>Quelle: %1; Stand: %2.</translation>
    </message>
    <message>
        <source>Only the tags that appear or disappear with the changes since the card was saved</source>
        <translation>Nur die Tags, die mit den Änderungen seit dem Speichern der Karte hinzukommen oder entfallen</translation>
    </message>
    <message>
        <source>Filter tags by text</source>
        <translation>Tags nach Text filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Hubs take the library of older repositories from config.json; newer ones must name it</source>
        <translation>Bei älteren Repositorys übernehmen Hubs die Bibliothek aus config.json; neuere müssen sie nennen</translation>
    </message>
    <message>
        <source>By which rules tags are computed</source>
        <translation>Nach welchen Regeln die Tags berechnet werden</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <comment>how many tags differ from the saved card</comment>
        <translation>Änderungen %1</translation>
    </message>
    <message>
        <source>Show only the changes: %1</source>
        <translation>Nur die Änderungen anzeigen: %1</translation>
    </message>
    <message>
        <source>No tags yet. Weight files and config.json in the folder give some; in the card library_name, pipeline_tag, tags, language, datasets, base_model and license do.</source>
        <translation>Noch keine Tags. Aus dem Ordner kommen sie durch Gewichtsdateien und config.json, aus der Karte durch library_name, pipeline_tag, tags, language, datasets, base_model und license.</translation>
    </message>
    <message>
        <source>No tag passes the filter.</source>
        <translation>Kein Tag entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Repository made before %1</source>
        <translation>Repository vor %1 angelegt</translation>
    </message>
    <message>
        <source>Go to the cause</source>
        <translation>Zur Ursache gehen</translation>
    </message>
    <message>
        <source>Write library_name: %1</source>
        <translation>library_name: %1 eintragen</translation>
    </message>
    <message>
        <source>Copy tag</source>
        <translation>Tag kopieren</translation>
    </message>
    <message>
        <source>Copy cause</source>
        <translation>Ursache kopieren</translation>
    </message>
    <message>
        <source>The metadata cannot be read. The hub would refuse the card and keep these tags, of the last state that could be read.</source>
        <translation>Die Metadaten sind nicht lesbar. Der Hub würde die Karte ablehnen und diese Tags behalten, die des letzten lesbaren Stands.</translation>
    </message>
    <message>
        <source>The metadata cannot be read, so nothing in it gives a tag.</source>
        <translation>Die Metadaten sind nicht lesbar, also ergibt nichts darin ein Tag.</translation>
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
    <name>cardwright::Times</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 Std.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>cardwright::TokenDialog</name>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use token</source>
        <translation>Token verwenden</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugangstoken</translation>
    </message>
    <message>
        <source>Sent to %1 only.</source>
        <translation>Wird nur an %1 gesendet.</translation>
    </message>
    <message>
        <source>%1 The token is forgotten when the program ends.</source>
        <translation>%1 Das Token wird vergessen, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>Get one at %1</source>
        <translation>Auf %1 gibt es eines</translation>
    </message>
    <message>
        <source>With a token this program acts for your account. One that may write to the repository is enough.</source>
        <translation>Mit einem Token handelt dieses Programm im Namen des Kontos. Eines, das in das Repository schreiben darf, genügt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
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
    <message>
        <source>Open from hub…</source>
        <translation>Vom Hub öffnen…</translation>
    </message>
</context>
<context>
    <name>cardwright::WherePage</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Git remote</source>
        <translation>Git-Remote</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>The answer could not be written.</source>
        <translation>Die Antwort konnte nicht ausgegeben werden.</translation>
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
        <source>“%1” holds too many files: not all of it was searched.</source>
        <translation>„%1“ enthält zu viele Dateien: Es wurde nicht alles durchsucht.</translation>
    </message>
    <message>
        <source>Name its folders one by one.</source>
        <translation>Nennen Sie die Ordner darin einzeln.</translation>
    </message>
    <message>
        <source>There is no card in “%1”.</source>
        <translation>In „%1“ gibt es keine Karte.</translation>
    </message>
    <message>
        <source>A card is a file named README.md.</source>
        <translation>Eine Karte ist eine Datei mit dem Namen README.md.</translation>
    </message>
    <message>
        <source>“%1” is not what --%2 takes; it takes one of %3.</source>
        <translation>„%1“ nimmt --%2 nicht an; möglich sind %3.</translation>
    </message>
    <message>
        <source>“%1” needs: %2</source>
        <translation>„%1“ benötigt: %2</translation>
    </message>
    <message>
        <source>“%1” takes no more than: %2</source>
        <translation>„%1“ nimmt nicht mehr an als: %2</translation>
    </message>
    <message>
        <source>Run “%1” to see how it is used.</source>
        <translation>„%1“ zeigt, wie es verwendet wird.</translation>
    </message>
    <message>
        <source>FILE is a card, or a model folder with a README.md in it.</source>
        <translation>FILE ist eine Karte oder ein Modellordner mit einer README.md.</translation>
    </message>
    <message>
        <source>PATH names a place in the metadata: “license”, “model-index[0].results[2].name”. A key with a dot, a bracket, a quote, a blank or “=” in it stands in brackets and quotes: extra_gated_fields[&quot;I agree.&quot;]. Places in lists count from 0.</source>
        <translation>PATH nennt eine Stelle in den Metadaten: „license“, „model-index[0].results[2].name“. Ein Schlüssel, der einen Punkt, eine Klammer, ein Anführungszeichen, ein Leerzeichen oder „=“ enthält, steht in Klammern und Anführungszeichen: extra_gated_fields[&quot;I agree.&quot;]. Stellen in Listen werden ab 0 gezählt.</translation>
    </message>
    <message>
        <source>VALUE is YAML: a text, a number, true, [a, list], {a: mapping}. What YAML 1.1 and 1.2 read differently (no, on, 1_000) means the text as typed and is written in quotes. The first “=” outside brackets and quotes ends PATH.</source>
        <translation>VALUE ist YAML: ein Text, eine Zahl, true, [eine, Liste], {eine: Zuordnung}. Was YAML 1.1 und 1.2 verschieden lesen (no, on, 1_000), meint den Text, wie er eingegeben wurde, und wird in Anführungszeichen geschrieben. Das erste „=“ außerhalb von Klammern und Anführungszeichen beendet PATH.</translation>
    </message>
    <message>
        <source>Only the bytes of what changes are changed; every edit is proved by reading the card again in two ways, and declined where that fails. Several are made in the order given, each on what the one before has left, all of them or none.</source>
        <translation>Es werden nur die Bytes dessen geändert, was sich ändert; jede Änderung wird geprüft, indem die Karte auf zwei Arten erneut gelesen wird, und abgelehnt, wo das scheitert. Mehrere werden in der angegebenen Reihenfolge vorgenommen, jede an dem, was die vorige hinterlassen hat, alle oder keine.</translation>
    </message>
    <message>
        <source>An edit was declined; the card is as it was.</source>
        <translation>Eine Änderung wurde abgelehnt; die Karte ist unverändert.</translation>
    </message>
    <message>
        <source>Write nothing; print the change as a unified diff, which “patch” applies.</source>
        <translation>Nichts schreiben; die Änderung als Unified Diff ausgeben, den „patch“ anwendet.</translation>
    </message>
    <message>
        <source>Print the problems of each card.</source>
        <translation>Die Probleme jeder Karte ausgeben.</translation>
    </message>
    <message>
        <source>PATH is a card, or a folder, which is searched for model folders: each README.md in it or below it is a card. Hidden folders, node_modules and linked folders are left out. A folder without any card is an error.</source>
        <translation>PATH ist eine Karte oder ein Ordner, der nach Modellordnern durchsucht wird: Jede README.md in ihm oder darunter ist eine Karte. Versteckte Ordner, node_modules und verknüpfte Ordner werden ausgelassen. Ein Ordner ohne jede Karte ist ein Fehler.</translation>
    </message>
    <message>
        <source>A problem “rejects” when the hub refuses the commit, is “lost” when the hub ignores or misreads what stands there, and is “advice” otherwise; these words are never translated. A rule is silenced for a card by a comment in its metadata: “# cardwright: silence RULE-ID, RULE-ID”.</source>
        <translation>Ein Problem ist „rejects“, wenn der Hub den Commit ablehnt, „lost“, wenn der Hub übergeht oder falsch liest, was dort steht, und sonst „advice“; diese Wörter werden nie übersetzt. Eine Regel wird für eine Karte durch einen Kommentar in deren Metadaten stummgeschaltet: „# cardwright: silence RULE-ID, RULE-ID“.</translation>
    </message>
    <message>
        <source>Lines and columns count from 1. Columns count Unicode characters (code points), in SARIF UTF-16 units, as its columnKind says; an end column is that of the first character behind.</source>
        <translation>Zeilen und Spalten werden ab 1 gezählt. Spalten zählen Unicode-Zeichen (Codepunkte), in SARIF UTF-16-Einheiten, wie dort columnKind angibt; eine Endspalte ist die des ersten Zeichens dahinter.</translation>
    </message>
    <message>
        <source>The formats json, sarif and github are in English in every language. The format json is one object:</source>
        <translation>Die Formate json, sarif und github sind in jeder Sprache englisch. Das Format json ist ein einziges Objekt:</translation>
    </message>
    <message>
        <source>How to print them; “text” unless given.</source>
        <translation>Wie sie ausgegeben werden; ohne Angabe „text“.</translation>
    </message>
    <message>
        <source>The least grave severity that is printed and that makes the exit code 1. Unless given, all are printed and only “rejects” makes it 1.</source>
        <translation>Der leichteste Schweregrad, der ausgegeben wird und den Exit-Code 1 bewirkt. Ohne Angabe werden alle ausgegeben, und nur „rejects“ bewirkt den Exit-Code 1.</translation>
    </message>
    <message>
        <source>First mend in the file what leaves no doubt (a misspelt key, a letter&apos;s case, missing quotes, a doubled item, a ragged fence, a byte order mark), until nothing of that kind is left, and say what was mended. Nothing is mended that would make another problem or lose a comment or another value.</source>
        <translation>Zuerst in der Datei reparieren, was keinen Zweifel lässt (ein falsch geschriebener Schlüssel, Groß- und Kleinschreibung, fehlende Anführungszeichen, ein doppelter Eintrag, eine unsaubere Begrenzungszeile, eine Bytereihenfolge-Marke), bis nichts dergleichen mehr übrig ist, und sagen, was repariert wurde. Nichts wird repariert, was ein anderes Problem schaffen oder einen Kommentar oder einen anderen Wert verlieren würde.</translation>
    </message>
    <message>
        <source>A card has a problem of the severity that counts.</source>
        <translation>Eine Karte hat ein Problem des Schweregrads, der zählt.</translation>
    </message>
    <message>
        <source>Check every card below this folder.</source>
        <translation>Jede Karte unterhalb dieses Ordners prüfen.</translation>
    </message>
    <message>
        <source>Annotate a pull request, and fail it for what would be lost.</source>
        <translation>Einen Pull-Request mit Anmerkungen versehen und scheitern lassen, wenn etwas verloren ginge.</translation>
    </message>
    <message>
        <source>Mend what can be mended safely, and print what is left.</source>
        <translation>Reparieren, was sicher repariert werden kann, und ausgeben, was übrig bleibt.</translation>
    </message>
    <message>
        <source>Print the metadata, or the value at PATH, as JSON.</source>
        <translation>Die Metadaten oder den Wert an der Stelle PATH als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Values are those that YAML 1.2 reads, as the hub does.</source>
        <translation>Werte sind die, die YAML 1.2 liest, wie es auch der Hub tut.</translation>
    </message>
    <message>
        <source>There is no such value, or the metadata cannot be read.</source>
        <translation>Es gibt keinen solchen Wert, oder die Metadaten können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Print the licence, in quotes as JSON has them.</source>
        <translation>Die Lizenz ausgeben, in Anführungszeichen wie in JSON.</translation>
    </message>
    <message>
        <source>Print the first model&apos;s results.</source>
        <translation>Die Ergebnisse des ersten Modells ausgeben.</translation>
    </message>
    <message>
        <source>Set values of the metadata.</source>
        <translation>Werte der Metadaten setzen.</translation>
    </message>
    <message>
        <source>A card without metadata gets a block of it.</source>
        <translation>Eine Karte ohne Metadaten erhält einen Block dafür.</translation>
    </message>
    <message>
        <source>Set the licence and both languages.</source>
        <translation>Die Lizenz und beide Sprachen setzen.</translation>
    </message>
    <message>
        <source>Show how a gate&apos;s field would be written.</source>
        <translation>Zeigen, wie ein Feld des Zugangsformulars geschrieben würde.</translation>
    </message>
    <message>
        <source>Add items to lists of the metadata.</source>
        <translation>Einträge zu Listen der Metadaten hinzufügen.</translation>
    </message>
    <message>
        <source>VALUE becomes the last item of the list at PATH, unless the list has it already. A single value there becomes the list&apos;s first item; where nothing stands, a list of one is made.</source>
        <translation>VALUE wird der letzte Eintrag der Liste an der Stelle PATH, sofern die Liste ihn nicht schon hat. Ein einzelner Wert dort wird zum ersten Eintrag der Liste; wo nichts steht, entsteht eine Liste mit einem Eintrag.</translation>
    </message>
    <message>
        <source>Add a tag and a dataset.</source>
        <translation>Ein Tag und einen Datensatz hinzufügen.</translation>
    </message>
    <message>
        <source>Remove entries of the metadata, with the comments that clearly belong to them.</source>
        <translation>Einträge der Metadaten entfernen, samt den Kommentaren, die klar zu ihnen gehören.</translation>
    </message>
    <message>
        <source>What is not there is as good as removed.</source>
        <translation>Was nicht vorhanden ist, gilt als entfernt.</translation>
    </message>
    <message>
        <source>Remove the picture&apos;s address and the third tag.</source>
        <translation>Die Adresse des Bildes und das dritte Tag entfernen.</translation>
    </message>
    <message>
        <source>Print the tags that the hub computes for a model, each with its causes.</source>
        <translation>Die Tags ausgeben, die der Hub für ein Modell berechnet, jedes mit seinen Ursachen.</translation>
    </message>
    <message>
        <source>Print the help of the program or of a command.</source>
        <translation>Die Hilfe zum Programm oder zu einem Befehl ausgeben.</translation>
    </message>
    <message>
        <source>Print the man page, which tells all, as roff.</source>
        <translation>Die Handbuchseite (man page), die alles beschreibt, als roff ausgeben.</translation>
    </message>
    <message>
        <source>Tell all of “set”.</source>
        <translation>Alles über „set“ sagen.</translation>
    </message>
    <message>
        <source>“%1” has no metadata.</source>
        <translation>„%1“ hat keine Metadaten.</translation>
    </message>
    <message>
        <source>The metadata of “%1” cannot be read; “check” tells why.</source>
        <translation>Die Metadaten von „%1“ können nicht gelesen werden; „check“ sagt, warum.</translation>
    </message>
    <message>
        <source>“%1” has no “%2”.</source>
        <translation>„%1“ hat kein „%2“.</translation>
    </message>
    <message>
        <source>“%1” has no “=”: PATH=VALUE is wanted.</source>
        <translation>„%1“ enthält kein „=“: Verlangt wird PATH=VALUE.</translation>
    </message>
    <message>
        <source>The value of “%1” is no YAML: %2</source>
        <translation>Der Wert von „%1“ ist kein YAML: %2</translation>
    </message>
    <message>
        <source>“%1” is no path; one looks like license, model-index[0].name or a[&quot;key with . or =&quot;].</source>
        <translation>„%1“ ist kein Pfad; ein Pfad sieht aus wie license, model-index[0].name oder a[&quot;key with . or =&quot;].</translation>
    </message>
    <message>
        <source>“%1” is as it was.</source>
        <translation>„%1“ ist unverändert.</translation>
    </message>
    <message>
        <source>“%1” is so already: nothing was written.</source>
        <translation>„%1“ ist schon so: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>„%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>Checks model cards by the rules of the hub, changes their metadata, and shows what the hub makes of them.</source>
        <translation>Prüft Modellkarten nach den Regeln des Hubs, ändert ihre Metadaten und zeigt, was der Hub aus ihnen macht.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Verwendung:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Exit-Codes:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>“cardwright-cli COMMAND --help” tells all of a command.</source>
        <translation>„cardwright-cli COMMAND --help“ sagt alles über einen Befehl.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>What follows is no option, even where it begins with a dash.</source>
        <translation>Was folgt, ist keine Option, auch wenn es mit einem Strich beginnt.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Done, or nothing to do.</source>
        <translation>Erledigt, oder es war nichts zu tun.</translation>
    </message>
    <message>
        <source>The command line is wrong: nothing was done.</source>
        <translation>Die Befehlszeile ist falsch: Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Eines von: %1.</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>Cards: %1. Problems: %2 rejects, %3 lost, %4 advice.</source>
        <translation>Karten: %1. Probleme: %2 rejects, %3 lost, %4 advice.</translation>
    </message>
    <message>
        <source>Fixed: %1.</source>
        <translation>Behoben: %1.</translation>
    </message>
    <message>
        <source>Silenced: %1.</source>
        <translation>Stummgeschaltet: %1.</translation>
    </message>
    <message>
        <source>PATH is a card or a model folder. A tag is there as long as one of its causes is: a file, a place in a file, or, without a file, the repository&apos;s own name. Of each tag is told whether the page shows it; then come the task, the library, and what the hub sets by itself, as far as a small sample tells.</source>
        <translation>PATH ist eine Karte oder ein Modellordner. Ein Tag ist da, solange eine seiner Ursachen da ist: eine Datei, eine Stelle in einer Datei oder, ohne Datei, der Name des Repositorys selbst. Zu jedem Tag wird gesagt, ob die Seite es zeigt; danach folgen die Aufgabe, die Bibliothek und was der Hub von sich aus setzt, soweit eine kleine Stichprobe es erkennen lässt.</translation>
    </message>
    <message>
        <source>The format json is in English in every language; members are only added. It is one object:</source>
        <translation>Das Format json ist in jeder Sprache englisch; neue Einträge kommen nur hinzu. Es ist ein einziges Objekt:</translation>
    </message>
    <message>
        <source>With --case, FILE holds a JSON object a line, each a model as the hub&apos;s interface tells it: “id”, “siblings” (the paths of its files), “config”, “cardData”, “body_arxiv_refs” (the mentions of papers in the card), all optional. An answer a line is printed; what is no object gets {&quot;error&quot;}. Causes in the card name their path in cardData, or body_arxiv_refs[0]. A model is taken for old when --created says so, when its “created” or “createdAt” does, or when its “transformersInfo” is not null.</source>
        <translation>Mit --case enthält FILE in jeder Zeile ein JSON-Objekt, jedes ein Modell, wie die Schnittstelle des Hubs es beschreibt: „id“, „siblings“ (die Pfade seiner Dateien), „config“, „cardData“, „body_arxiv_refs“ (die Erwähnungen von Papern in der Karte), alle optional. Für jede Zeile wird eine Antwort ausgegeben; was kein Objekt ist, erhält {&quot;error&quot;}. Ursachen in der Karte nennen ihren Pfad in cardData oder body_arxiv_refs[0]. Ein Modell gilt als alt, wenn --created es besagt, wenn sein „created“ oder „createdAt“ es besagt oder wenn sein „transformersInfo“ nicht null ist.</translation>
    </message>
    <message>
        <source>By the rules of which time; “today” unless given.</source>
        <translation>Nach den Regeln welcher Zeit; ohne Angabe „today“.</translation>
    </message>
    <message>
        <source>The day the repository was made; unless given, it is a new one. Since August 2024 the hub takes no library from config.json.</source>
        <translation>Der Tag, an dem das Repository angelegt wurde; ohne Angabe gilt es als neu. Seit August 2024 übernimmt der Hub keine Bibliothek aus config.json.</translation>
    </message>
    <message>
        <source>Answer for each line of FILE in place of PATH; “-” is standard input.</source>
        <translation>Für jede Zeile von FILE statt für PATH antworten; „-“ ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>A line of FILE is no JSON object.</source>
        <translation>Eine Zeile von FILE ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Print the tags of the model in this folder, made before August 2024.</source>
        <translation>Die Tags des Modells in diesem Ordner ausgeben, das vor August 2024 angelegt wurde.</translation>
    </message>
    <message>
        <source>Print what the hub of 2022 would have said of many models.</source>
        <translation>Ausgeben, was der Hub von 2022 zu vielen Modellen gesagt hätte.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>Task:</source>
        <translation>Aufgabe:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Library:</source>
        <translation>Bibliothek:</translation>
    </message>
    <message>
        <source>set by the hub</source>
        <translation>vom Hub gesetzt</translation>
    </message>
    <message>
        <source>Profile:</source>
        <translation>Profil:</translation>
    </message>
    <message>
        <source>“tags” takes a path or --case, not both.</source>
        <translation>„tags“ nimmt einen Pfad oder --case an, nicht beides.</translation>
    </message>
    <message>
        <source>PATH or --case FILE</source>
        <translation>PATH oder --case FILE</translation>
    </message>
    <message>
        <source>The answers to --case are JSON.</source>
        <translation>Die Antworten auf --case sind JSON.</translation>
    </message>
    <message>
        <source>“%1” is no day; one looks like 2024-07-31.</source>
        <translation>„%1“ ist kein Datum; ein Datum sieht aus wie 2024-07-31.</translation>
    </message>
    <message>
        <source>Print the card&apos;s text as the safe HTML that the page shows, or the whole page.</source>
        <translation>Den Text der Karte als das sichere HTML ausgeben, das die Seite zeigt, oder die ganze Seite.</translation>
    </message>
    <message>
        <source>Unless --page is given, it is a fragment: the text alone, for a page of your own. What could harm readers is left out of it as in the window. Formulas stay as they are written, each in an element of the class cw-math whose data-display is 1 for one on a line of its own, else 0. Targets of links and pictures are relative to the model folder. Where the card has a style of its own, it comes first, and the text stands in elements of the classes it is for.</source>
        <translation>Ohne --page ist es ein Fragment: der Text allein, für eine eigene Seite. Was Lesern schaden könnte, wird wie im Fenster weggelassen. Formeln bleiben, wie sie geschrieben sind, jede in einem Element der Klasse cw-math, dessen data-display 1 ist, wenn die Formel auf einer eigenen Zeile steht, sonst 0. Ziele von Links und Bildern sind relativ zum Modellordner. Hat die Karte einen eigenen Stil, steht er am Anfang, und der Text steht in Elementen der Klassen, für die er gilt.</translation>
    </message>
    <message>
        <source>A page is one file that a browser shows as the window does, without a network: tags, notices, the boxes beside the text, formulas typeset. Pictures, videos and sounds of the model folder are in it, up to 8 MB each and 64 MB together; what lies elsewhere is left out, with a note in its place. No script of the card can run in it.</source>
        <translation>Eine Seite ist eine einzige Datei, die ein Browser ohne Netzwerk so zeigt wie das Fenster: Tags, Hinweise, die Kästen neben dem Text, gesetzte Formeln. Bilder, Videos und Töne des Modellordners sind darin enthalten, bis zu je 8 MB und zusammen 64 MB; was anderswo liegt, wird weggelassen, mit einem Vermerk an seiner Stelle. Kein Skript der Karte kann darin laufen.</translation>
    </message>
    <message>
        <source>Make a fragment, as when nothing is said.</source>
        <translation>Ein Fragment erzeugen, wie ohne Angabe.</translation>
    </message>
    <message>
        <source>Make a whole page.</source>
        <translation>Eine ganze Seite erzeugen.</translation>
    </message>
    <message>
        <source>The theme of the page; “light” unless given.</source>
        <translation>Das Farbschema der Seite; ohne Angabe „light“.</translation>
    </message>
    <message>
        <source>Write it to FILE, which is replaced only when all is written; “-” is standard output.</source>
        <translation>In FILE schreiben; die Datei wird erst ersetzt, wenn alles geschrieben ist; „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Make the HTML of the text.</source>
        <translation>Das HTML des Textes erzeugen.</translation>
    </message>
    <message>
        <source>Make the page of the model in this folder.</source>
        <translation>Die Seite des Modells in diesem Ordner erzeugen.</translation>
    </message>
    <message>
        <source>“render” makes a page or a fragment, not both.</source>
        <translation>„render“ erzeugt eine Seite oder ein Fragment, nicht beides.</translation>
    </message>
    <message>
        <source>Only a --page has a theme.</source>
        <translation>Nur mit --page gibt es ein Farbschema.</translation>
    </message>
    <message>
        <source>“%1” is the card itself; it is left as it is.</source>
        <translation>„%1“ ist die Karte selbst; sie bleibt unverändert.</translation>
    </message>
    <message>
        <source>Print how card B differs from card A.</source>
        <translation>Ausgeben, worin sich Karte B von Karte A unterscheidet.</translation>
    </message>
    <message>
        <source>A and B are cards, or model folders with a README.md in them. Unless --semantic is given, the lines that differ are printed as a unified diff, which “patch” applies.</source>
        <translation>A und B sind Karten oder Modellordner mit einer README.md. Ohne --semantic werden die Zeilen, die sich unterscheiden, als Unified Diff ausgegeben, den „patch“ anwendet.</translation>
    </message>
    <message>
        <source>What a change means is told in words, one a line: values and items of the metadata, evaluation results, tags, task and library as the hub computes them from each card with the files of its own folder, access, and sections of the text. Where only looks differ (comments, quotes, the order of keys) nothing is printed.</source>
        <translation>Was eine Änderung bedeutet, wird in Worten gesagt, eine je Zeile: Werte und Einträge der Metadaten, Evaluierungsergebnisse, Tags, Aufgabe und Bibliothek, wie der Hub sie aus jeder Karte mit den Dateien ihres eigenen Ordners berechnet, Zugang und Abschnitte des Textes. Wo sich nur das Aussehen unterscheidet (Kommentare, Anführungszeichen, die Reihenfolge der Schlüssel), wird nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Tell what the change means.</source>
        <translation>Sagen, was die Änderung bedeutet.</translation>
    </message>
    <message>
        <source>The cards differ, or, with --semantic, mean something else.</source>
        <translation>Die Karten unterscheiden sich oder bedeuten, mit --semantic, nicht dasselbe.</translation>
    </message>
    <message>
        <source>Print the lines that differ.</source>
        <translation>Die Zeilen ausgeben, die sich unterscheiden.</translation>
    </message>
    <message>
        <source>Tell what differs between the models of two folders.</source>
        <translation>Sagen, worin sich die Modelle zweier Ordner unterscheiden.</translation>
    </message>
    <message>
        <source>Merge two versions of a card by meaning.</source>
        <translation>Zwei Fassungen einer Karte nach ihrer Bedeutung zusammenführen.</translation>
    </message>
    <message>
        <source>BASE is the version that MINE and THEIRS were made from; an empty file where there is none. Metadata is merged field by field, lists whose order means nothing as sets, evaluation results by what they measure; the text by section and line. What THEIRS changed is written into the bytes of MINE, whose line ends, comments and order stay.</source>
        <translation>BASE ist die Fassung, aus der MINE und THEIRS entstanden sind; eine leere Datei, wo es keine gibt. Metadaten werden Feld für Feld zusammengeführt, Listen, deren Reihenfolge nichts bedeutet, als Mengen, Evaluierungsergebnisse nach dem, was sie messen; der Text nach Abschnitten und Zeilen. Was THEIRS geändert hat, wird in die Bytes von MINE geschrieben; dessen Zeilenenden, Kommentare und Reihenfolge bleiben.</translation>
    </message>
    <message>
        <source>What both changed differently is left between lines of &lt;, = and &gt;, as git leaves it.</source>
        <translation>Was beide verschieden geändert haben, bleibt zwischen Zeilen aus &lt;, = und &gt; stehen, wie Git es hinterlässt.</translation>
    </message>
    <message>
        <source>As a merge driver of git, which may replace MINE by the result:</source>
        <translation>Als Merge-Treiber von Git, der MINE durch das Ergebnis ersetzen darf:</translation>
    </message>
    <message>
        <source>Both changed the same; the lines to choose from were written.</source>
        <translation>Beide haben dieselbe Stelle geändert; die Zeilen, aus denen zu wählen ist, wurden geschrieben.</translation>
    </message>
    <message>
        <source>There is no result and nothing was written: a file could not be read, is no text in UTF-8 or could not be written, or the command line is wrong. Up to 128 git would take it for conflicts.</source>
        <translation>Es gibt kein Ergebnis, und es wurde nichts geschrieben: Eine Datei konnte nicht gelesen werden, ist kein UTF-8-Text oder konnte nicht geschrieben werden, oder die Befehlszeile ist falsch. Bis 128 hielte Git es für Konflikte.</translation>
    </message>
    <message>
        <source>Merge their version into this one.</source>
        <translation>Die fremde Fassung mit dieser zusammenführen.</translation>
    </message>
    <message numerus="yes">
        <source>Both changed the same in %n place(s); choose there.</source>
        <translation>
            <numerusform>Beide haben %n Stelle verschieden geändert; dort wählen.</numerusform>
            <numerusform>Beide haben %n Stellen verschieden geändert; dort wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish the card to a hub, a git remote or a folder.</source>
        <translation>Die Karte auf einem Hub, einem Git-Remote oder in einem Ordner veröffentlichen.</translation>
    </message>
    <message>
        <source>PLACE is “hub:OWNER/NAME”, “git:REMOTE” (a remote of the clone that the card lies in, or an address), or a folder of this machine, which becomes a bare Git repository on first use. The card alone is sent.</source>
        <translation>PLACE ist „hub:OWNER/NAME“, „git:REMOTE“ (ein Remote des Klons, in dem die Karte liegt, oder eine Adresse) oder ein Ordner dieses Rechners, der bei der ersten Verwendung zu einem Bare-Repository von Git wird. Gesendet wird nur die Karte.</translation>
    </message>
    <message>
        <source>Nothing is overwritten: where the card there is neither this one nor the one it was made from, nothing is sent and the exit code is 3. The one it was made from is known after it was published or opened from there, and in a clone; else say its commit with --base. “merge” brings two changes together.</source>
        <translation>Nichts wird überschrieben: Ist die Karte dort weder diese noch die, aus der diese entstanden ist, wird nichts gesendet, und der Exit-Code ist 3. Die, aus der sie entstanden ist, ist bekannt, nachdem sie dort veröffentlicht oder von dort geöffnet wurde, und in einem Klon; sonst ist ihr Commit mit --base anzugeben. „merge“ bringt zwei Änderungen zusammen.</translation>
    </message>
    <message>
        <source>A hub&apos;s access token is that of HF_TOKEN, HUGGING_FACE_HUB_TOKEN, or the token file of the hub&apos;s tools; with --token-stdin it is read from standard input. It is never an argument. Plain http is for this machine alone.</source>
        <translation>Das Zugangstoken eines Hubs ist das aus HF_TOKEN, HUGGING_FACE_HUB_TOKEN oder der Token-Datei der Werkzeuge des Hubs; mit --token-stdin wird es von der Standardeingabe gelesen. Es ist nie ein Argument. Einfaches http ist nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>What git would run from the clone (hooks, filters) is named, and run only with --allow-programs.</source>
        <translation>Was Git aus dem Klon ausführen würde (Hooks, Filter), wird genannt und nur mit --allow-programs ausgeführt.</translation>
    </message>
    <message>
        <source>Where it goes.</source>
        <translation>Wohin sie geht.</translation>
    </message>
    <message>
        <source>The hub&apos;s address; unless given, HF_ENDPOINT or https://huggingface.co.</source>
        <translation>Die Adresse des Hubs; ohne Angabe HF_ENDPOINT oder https://huggingface.co.</translation>
    </message>
    <message>
        <source>Create the hub&apos;s repository if it is not there; it is private unless --public is given.</source>
        <translation>Das Repository des Hubs anlegen, wenn es nicht da ist; ohne --public ist es privat.</translation>
    </message>
    <message>
        <source>A repository that is created can be seen by everybody.</source>
        <translation>Ein Repository, das angelegt wird, können alle sehen.</translation>
    </message>
    <message>
        <source>The branch, made where there is none of that name; unless given, the repository&apos;s own.</source>
        <translation>Der Zweig; gibt es keinen dieses Namens, wird er angelegt. Ohne Angabe der des Repositorys selbst.</translation>
    </message>
    <message>
        <source>Open a pull request in place of a commit.</source>
        <translation>Statt eines Commits einen Pull-Request eröffnen.</translation>
    </message>
    <message>
        <source>The title of the commit or pull request; unless given, one that tells what changed.</source>
        <translation>Der Titel des Commits oder Pull-Requests; ohne Angabe einer, der sagt, was sich geändert hat.</translation>
    </message>
    <message>
        <source>The commit that has the card which this one was made from.</source>
        <translation>Der Commit mit der Karte, aus der diese entstanden ist.</translation>
    </message>
    <message>
        <source>Read the access token from standard input.</source>
        <translation>Das Zugangstoken von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Let git run the programs of the clone that are named.</source>
        <translation>Git die genannten Programme des Klons ausführen lassen.</translation>
    </message>
    <message>
        <source>Send nothing; print what would change there as a unified diff.</source>
        <translation>Nichts senden; was sich dort ändern würde, als Unified Diff ausgeben.</translation>
    </message>
    <message>
        <source>The hub would refuse the card, or the hub&apos;s own check does; what it objects to is printed.</source>
        <translation>Der Hub würde die Karte ablehnen, oder seine eigene Prüfung lehnt sie ab; was er beanstandet, wird ausgegeben.</translation>
    </message>
    <message>
        <source>Commit the card of this folder.</source>
        <translation>Mit der Karte dieses Ordners einen Commit machen.</translation>
    </message>
    <message>
        <source>Show what a pull request would change.</source>
        <translation>Zeigen, was ein Pull-Request ändern würde.</translation>
    </message>
    <message>
        <source>Publish to a folder, without account or network.</source>
        <translation>In einem Ordner veröffentlichen, ohne Konto und Netz.</translation>
    </message>
    <message>
        <source>“publish” needs --to, which says where.</source>
        <translation>„publish“ benötigt --to, das sagt, wohin.</translation>
    </message>
    <message>
        <source>“%1” is no place; one looks like hub:owner/name, git:origin, or a folder.</source>
        <translation>„%1“ ist kein Ort; ein Ort sieht aus wie hub:besitzer/name oder git:origin oder ist ein Ordner.</translation>
    </message>
    <message>
        <source>A commit needs a title: --message is empty.</source>
        <translation>Ein Commit benötigt einen Titel: --message ist leer.</translation>
    </message>
    <message>
        <source>The card there is not the one that this was made from. Nothing was sent; merge them first.</source>
        <translation>Die Karte dort ist nicht die, aus der diese entstanden ist. Es wurde nichts gesendet; zuerst beide zusammenführen.</translation>
    </message>
    <message>
        <source>The card there is not the one that this was made from (the latest commit is by %1). Nothing was sent; merge them first.</source>
        <translation>Die Karte dort ist nicht die, aus der diese entstanden ist (der neueste Commit ist von %1). Es wurde nichts gesendet; zuerst beide zusammenführen.</translation>
    </message>
    <message>
        <source>Git would run these of the clone: %1. Say --allow-programs to let it.</source>
        <translation>Git würde dies aus dem Klon ausführen: %1. Mit --allow-programs darf es das.</translation>
    </message>
    <message>
        <source>“%1” is there already: nothing was sent.</source>
        <translation>„%1“ ist schon dort: Es wurde nichts gesendet.</translation>
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
        <source>The hub wants language codes in lower case: it refuses “%1” and takes “%2”.</source>
        <translation>Der Hub verlangt Sprachcodes in Kleinbuchstaben: Er lehnt „%1“ ab und nimmt „%2“ an.</translation>
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
        <source>“%1” is not the id of a metric, so it is not counted with the others.</source>
        <translation>„%1“ ist nicht die ID einer Metrik und wird daher nicht mit den anderen gezählt.</translation>
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
        <source>The hub will not see your metadata, because no line “---” ends it.</source>
        <translation>Der Hub wird Ihre Metadaten nicht sehen, weil keine Zeile „---“ sie beendet.</translation>
    </message>
    <message>
        <source>The hub will not see your metadata, because this line must be “---” and nothing else.</source>
        <translation>Der Hub wird Ihre Metadaten nicht sehen, weil diese Zeile „---“ sein muss und sonst nichts.</translation>
    </message>
    <message>
        <source>The hub will not see your metadata, because it reads them only at the very top of the card.</source>
        <translation>Der Hub wird Ihre Metadaten nicht sehen, weil er sie nur ganz oben in der Karte sucht.</translation>
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
    <message>
        <source>The hub reads the block as YAML and refuses a card whose block is none.</source>
        <translation>Der Hub liest den Block als YAML und lehnt eine Karte ab, deren Block keines ist.</translation>
    </message>
    <message>
        <source>The hub looks for the block by its fences: “---” on a line of its own, before anything else and after the last field.</source>
        <translation>Der Hub erkennt den Block an seinen Begrenzungszeilen: „---“ allein auf einer Zeile, vor allem anderen und nach dem letzten Feld.</translation>
    </message>
    <message>
        <source>In brackets YAML goes on over line ends until the bracket closes, so one sign too few or too many ruins all that follows.</source>
        <translation>In Klammern geht YAML über Zeilenenden hinweg weiter, bis sich die Klammer schließt; ein Zeichen zu wenig oder zu viel verdirbt daher alles, was folgt.</translation>
    </message>
    <message>
        <source>In YAML “&amp;name” names a value and “*name” repeats it; few cards need either, and quotes keep the signs as text.</source>
        <translation>In YAML benennt „&amp;name“ einen Wert, und „*name“ wiederholt ihn; kaum eine Karte braucht das, und in Anführungszeichen bleiben die Zeichen Text.</translation>
    </message>
    <message>
        <source>YAML cannot be read here: “%1”. The hub refuses the card.</source>
        <translation>Hier kann YAML nicht gelesen werden: „%1“. Der Hub lehnt die Karte ab.</translation>
    </message>
    <message>
        <source>The hub answers “must be of type object” to a block that is a list or a lone text.</source>
        <translation>Einem Block, der eine Liste oder ein bloßer Text ist, entgegnet der Hub „must be of type object“.</translation>
    </message>
    <message>
        <source>The hub&apos;s reader stops at a repeated key; Python tools keep the last one silently, so the two would disagree.</source>
        <translation>Der Parser des Hubs bricht bei einem wiederholten Schlüssel ab; Python-Werkzeuge behalten stillschweigend den letzten, sodass sich beide widersprächen.</translation>
    </message>
    <message>
        <source>Blocks of many megabytes are no metadata; they would take minutes at every key pressed.</source>
        <translation>Blöcke von vielen Megabyte sind keine Metadaten; bei jedem Tastendruck würden sie Minuten kosten.</translation>
    </message>
    <message>
        <source>The metadata is nested more than 100 levels deep.</source>
        <translation>Die Metadaten sind mehr als 100 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>No field of a card is nested like that, and readers of YAML give up at some depth.</source>
        <translation>Kein Feld einer Karte ist so verschachtelt, und YAML-Parser geben ab einer gewissen Tiefe auf.</translation>
    </message>
    <message>
        <source>“%1” without quotes is text to the hub, but Python tools read it as something else.</source>
        <translation>„%1“ ohne Anführungszeichen ist für den Hub Text, aber Python-Werkzeuge lesen es als etwas anderes.</translation>
    </message>
    <message>
        <source>The hub reads YAML 1.2; Python tools read 1.1, where no, yes, on and 12:30 are no texts and are rewritten on saving.</source>
        <translation>Der Hub liest YAML 1.2; Python-Werkzeuge lesen 1.1, wo no, yes, on und 12:30 keine Texte sind und beim Speichern umgeschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” is indented with a tab; YAML allows only spaces there.</source>
        <translation>„%1“ ist mit einem Tabulator eingerückt; YAML erlaubt dort nur Leerzeichen.</translation>
    </message>
    <message>
        <source>YAML forbids tabs in indentation, and the hub&apos;s reader stops at one.</source>
        <translation>YAML verbietet Tabulatoren in der Einrückung, und der Parser des Hubs bricht dort ab.</translation>
    </message>
    <message>
        <source>The quote that opens %1 is never closed.</source>
        <translation>Das Anführungszeichen am Anfang von %1 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>All that follows, up to the next quote or the end of the block, is swallowed by it.</source>
        <translation>Es verschluckt alles, was folgt, bis zum nächsten Anführungszeichen oder zum Ende des Blocks.</translation>
    </message>
    <message>
        <source>“%1” holds a colon and a space, which YAML reads as another key.</source>
        <translation>„%1“ enthält einen Doppelpunkt mit Leerzeichen, was YAML als weiteren Schlüssel liest.</translation>
    </message>
    <message>
        <source>“%1” begins with %2, which YAML reserves.</source>
        <translation>„%1“ beginnt mit %2, was YAML sich vorbehält.</translation>
    </message>
    <message>
        <source>“%1” is indented in a way that fits no line above it.</source>
        <translation>„%1“ ist so eingerückt, dass es zu keiner Zeile darüber passt.</translation>
    </message>
    <message>
        <source>In YAML the indentation tells what belongs to what, so the hub&apos;s reader stops where it is unclear.</source>
        <translation>In YAML sagt die Einrückung, was wozu gehört; daher bricht der Parser des Hubs ab, wo sie unklar ist.</translation>
    </message>
    <message>
        <source>The bracket that opens %1 is never closed.</source>
        <translation>Die Klammer am Anfang von %1 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Nothing that “%1” closes or goes on was opened.</source>
        <translation>„%1“ schließt etwas oder setzt etwas fort, das nie geöffnet wurde.</translation>
    </message>
    <message>
        <source>A comma is missing before “%1” in the list or mapping in brackets.</source>
        <translation>Vor „%1“ fehlt in der Liste oder Zuordnung in Klammern ein Komma.</translation>
    </message>
    <message>
        <source>There is nothing before this comma.</source>
        <translation>Vor diesem Komma steht nichts.</translation>
    </message>
    <message>
        <source>“%1” has no space after its colon, so YAML does not see the key “%2”.</source>
        <translation>„%1“ hat nach dem Doppelpunkt kein Leerzeichen; daher sieht YAML den Schlüssel „%2“ nicht.</translation>
    </message>
    <message>
        <source>Only a colon followed by a space or a line end makes a key; addresses and times hold colons too.</source>
        <translation>Erst ein Doppelpunkt mit einem Leerzeichen oder Zeilenende danach macht einen Schlüssel; auch Adressen und Uhrzeiten enthalten Doppelpunkte.</translation>
    </message>
    <message>
        <source>“%1” stands where a key is expected, but no colon follows it.</source>
        <translation>„%1“ steht, wo ein Schlüssel erwartet wird, aber kein Doppelpunkt folgt darauf.</translation>
    </message>
    <message>
        <source>“%1” is a list item where a key is expected.</source>
        <translation>„%1“ ist ein Listeneintrag, wo ein Schlüssel erwartet wird.</translation>
    </message>
    <message>
        <source>“%1” begins a list on the line of its key; it belongs on the next line.</source>
        <translation>„%1“ beginnt eine Liste auf der Zeile ihres Schlüssels; sie gehört auf die nächste Zeile.</translation>
    </message>
    <message>
        <source>“%1” follows a value that has already ended.</source>
        <translation>„%1“ folgt auf einen Wert, der schon zu Ende ist.</translation>
    </message>
    <message>
        <source>A value in quotes or brackets ends with them; a Markdown link as a list item is the usual case, and needs quotes.</source>
        <translation>Ein Wert in Anführungszeichen oder Klammern endet mit ihnen; der übliche Fall ist ein Markdown-Link als Listeneintrag, und der braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>The key “%1” goes over several lines.</source>
        <translation>Der Schlüssel „%1“ geht über mehrere Zeilen.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key.</source>
        <translation>„%1“ kann kein Schlüssel sein.</translation>
    </message>
    <message>
        <source>“%1” means nothing inside double quotes.</source>
        <translation>„%1“ bedeutet innerhalb doppelter Anführungszeichen nichts.</translation>
    </message>
    <message>
        <source>In double quotes a backslash begins an escape such as \n; single quotes keep it as it is.</source>
        <translation>In doppelten Anführungszeichen beginnt ein Backslash eine Escape-Folge wie \n; in einfachen bleibt er, wie er ist.</translation>
    </message>
    <message>
        <source>“%1” does not begin a block of text.</source>
        <translation>„%1“ leitet keinen Textblock ein.</translation>
    </message>
    <message>
        <source>“*%1” refers to nothing: no “&amp;%1” stands before it.</source>
        <translation>„*%1“ verweist auf nichts: Davor steht kein „&amp;%1“.</translation>
    </message>
    <message>
        <source>The hub does not know the tag “%1”.</source>
        <translation>Der Hub kennt das Tag „%1“ nicht.</translation>
    </message>
    <message>
        <source>A “!” before a value names its type in YAML; the hub&apos;s reader refuses types it does not know.</source>
        <translation>Ein „!“ vor einem Wert nennt in YAML dessen Typ; der Parser des Hubs lehnt Typen ab, die er nicht kennt.</translation>
    </message>
    <message>
        <source>“%1” is nothing that the tag %2 can stand before.</source>
        <translation>„%1“ ist nichts, wovor das Tag %2 stehen kann.</translation>
    </message>
    <message>
        <source>A “!” before a value names its type in YAML; the hub&apos;s reader refuses a value that is not of it.</source>
        <translation>Ein „!“ vor einem Wert nennt in YAML dessen Typ; der Parser des Hubs lehnt einen Wert ab, der nicht von diesem Typ ist.</translation>
    </message>
    <message>
        <source>The anchor “%1” has no name, or its value already has another.</source>
        <translation>Der Anker „%1“ hat keinen Namen, oder sein Wert hat schon einen anderen.</translation>
    </message>
    <message>
        <source>“%1” is an instruction to YAML tools; it has no place in metadata.</source>
        <translation>„%1“ ist eine Anweisung an YAML-Werkzeuge; in Metadaten hat sie nichts zu suchen.</translation>
    </message>
    <message>
        <source>The invisible character %1 must not stand in metadata.</source>
        <translation>Das unsichtbare Zeichen %1 darf nicht in Metadaten stehen.</translation>
    </message>
    <message>
        <source>YAML allows no control characters, and the hub&apos;s reader stops at one.</source>
        <translation>YAML erlaubt keine Steuerzeichen, und der Parser des Hubs bricht dort ab.</translation>
    </message>
    <message>
        <source>At “%1” the metadata ends for YAML, but more follows.</source>
        <translation>Bei „%1“ enden die Metadaten für YAML, aber es folgt noch mehr.</translation>
    </message>
    <message>
        <source>“*%1” stands for a value that contains it.</source>
        <translation>„*%1“ steht für einen Wert, der es selbst enthält.</translation>
    </message>
    <message>
        <source>The aliases of this block stand for more values than can be shown; “*%1” is left out.</source>
        <translation>Die Aliasse dieses Blocks stehen für mehr Werte, als angezeigt werden können; „*%1“ wird ausgelassen.</translation>
    </message>
    <message>
        <source>Until 2022 the hub found a block anywhere in a card; today it looks only at the beginning.</source>
        <translation>Bis 2022 fand der Hub einen Block an jeder Stelle einer Karte; heute sucht er nur am Anfang.</translation>
    </message>
    <message>
        <source>The hub warns of a card without metadata; a block of nothing but blank lines or comments it refuses as invalid.</source>
        <translation>Vor einer Karte ohne Metadaten warnt der Hub; einen Block nur aus Leerzeilen oder Kommentaren lehnt er als ungültig ab.</translation>
    </message>
    <message>
        <source>Without metadata the model is in none of the hub&apos;s lists by task, licence, language or dataset.</source>
        <translation>Ohne Metadaten steht das Modell in keiner der Listen des Hubs nach Aufgabe, Lizenz, Sprache oder Datensatz.</translation>
    </message>
    <message>
        <source>The hub passes over the mark, but readers that look for “---” at the first byte do not.</source>
        <translation>Der Hub übergeht die Marke, aber Programme, die „---“ beim ersten Byte suchen, tun das nicht.</translation>
    </message>
    <message>
        <source>Cards are UTF-8; bytes of another encoding show as question marks on the page.</source>
        <translation>Karten sind UTF-8; Bytes einer anderen Kodierung erscheinen auf der Seite als Fragezeichen.</translation>
    </message>
    <message>
        <source>Neither YAML nor Markdown allows NUL, and programs that meet it may cut the text there.</source>
        <translation>Weder YAML noch Markdown erlaubt NUL, und Programme, die darauf stoßen, schneiden den Text dort möglicherweise ab.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed before the metadata is mended.</source>
        <translation>„%1“ kann nicht geändert werden, bevor die Metadaten repariert sind.</translation>
    </message>
    <message>
        <source>“%1” stands inside a construct of YAML that is left alone here.</source>
        <translation>„%1“ steht in einem Konstrukt von YAML, an das hier nicht gerührt wird.</translation>
    </message>
    <message>
        <source>“%1” is written with a construct of YAML that is left alone here.</source>
        <translation>„%1“ ist mit einem Konstrukt von YAML geschrieben, an das hier nicht gerührt wird.</translation>
    </message>
    <message>
        <source>“%1” stands there twice, so it is not clear which one is meant.</source>
        <translation>„%1“ steht dort zweimal; daher ist nicht klar, welches gemeint ist.</translation>
    </message>
    <message>
        <source>There is no place for “%1” in the metadata as it is.</source>
        <translation>In den Metadaten, wie sie sind, gibt es keinen Platz für „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no YAML.</source>
        <translation>„%1“ ist kein YAML.</translation>
    </message>
    <message>
        <source>“%1” cannot have that name, which another entry has.</source>
        <translation>„%1“ kann diesen Namen nicht haben, denn ein anderer Eintrag hat ihn.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed without losing a comment.</source>
        <translation>„%1“ kann nicht geändert werden, ohne einen Kommentar zu verlieren.</translation>
    </message>
    <message>
        <source>Readers of YAML do not agree on what “%1” is.</source>
        <translation>YAML-Parser sind sich nicht einig, was „%1“ ist.</translation>
    </message>
    <message>
        <source>“%1” would not read back as meant.</source>
        <translation>„%1“ würde beim erneuten Lesen nicht das Gemeinte ergeben.</translation>
    </message>
    <message>
        <source>The hub takes only licences of its list, written as there; for any other there is “other” with a name and a link.</source>
        <translation>Der Hub nimmt nur Lizenzen aus seiner Liste an, so geschrieben wie dort; für jede andere gibt es „other“ mit einem Namen und einem Link.</translation>
    </message>
    <message>
        <source>For “other” the page shows license_name and links to license_link; with any listed licence it shows that one.</source>
        <translation>Bei „other“ zeigt die Seite license_name und verlinkt license_link; bei jeder Lizenz der Liste zeigt sie diese.</translation>
    </message>
    <message>
        <source>The hub takes codes of ISO 639 in lower case, “multilingual” and “code”; regions and scripts belong in language_bcp47.</source>
        <translation>Der Hub nimmt Codes nach ISO 639 in Kleinbuchstaben an sowie „multilingual“ und „code“; Regionen und Schriften gehören in language_bcp47.</translation>
    </message>
    <message>
        <source>The task decides where people find the model, which widget its page has and which code it shows.</source>
        <translation>Die Aufgabe entscheidet, wo das Modell gefunden wird, welches Widget seine Seite hat und welchen Code sie zeigt.</translation>
    </message>
    <message>
        <source>By its id the hub knows the library, counts downloads and shows how the model is loaded; it compares letter by letter.</source>
        <translation>An der ID erkennt der Hub die Bibliothek, zählt danach Downloads und zeigt, wie das Modell geladen wird; er vergleicht Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Models are compared by the ids of metrics; a name in other words stands by itself.</source>
        <translation>Modelle werden über die IDs von Metriken verglichen; ein Name in anderen Worten steht für sich allein.</translation>
    </message>
    <message>
        <source>An id is “owner/name”: letters, digits, “-”, “_” and “.”, with a letter, digit or “_” at both ends.</source>
        <translation>Eine ID lautet „besitzer/name“: Buchstaben, Ziffern, „-“, „_“ und „.“, mit einem Buchstaben, einer Ziffer oder „_“ an beiden Enden.</translation>
    </message>
    <message>
        <source>The hub holds the fields it knows to their types: some it refuses to take, others it leaves out or misreads.</source>
        <translation>Der Hub hält die Felder, die er kennt, an ihre Typen: Manche lehnt er sonst ab, andere lässt er weg oder liest er falsch.</translation>
    </message>
    <message>
        <source>The hub takes unknown keys without a word and does nothing with them.</source>
        <translation>Der Hub nimmt unbekannte Schlüssel wortlos an und macht nichts mit ihnen.</translation>
    </message>
    <message>
        <source>“%1” is an old name that the page no longer shows; today&apos;s is “%2”.</source>
        <translation>„%1“ ist ein alter Name, den die Seite nicht mehr zeigt; der heutige ist „%2“.</translation>
    </message>
    <message>
        <source>The page builds the family tree of a model from base_model.</source>
        <translation>Die Seite bildet den Stammbaum eines Modells aus base_model.</translation>
    </message>
    <message>
        <source>“%1” belongs in the card of a dataset or a Space; in a model&apos;s the hub ignores it.</source>
        <translation>„%1“ gehört in die Karte eines Datensatzes oder Spaces; in der eines Modells übergeht der Hub es.</translation>
    </message>
    <message>
        <source>The hub reads no field “%1”: papers are found by their links in the text.</source>
        <translation>Ein Feld „%1“ liest der Hub nicht: Paper findet er über ihre Links im Text.</translation>
    </message>
    <message>
        <source>A link to arxiv.org in the text gives the tag of the paper.</source>
        <translation>Ein Link auf arxiv.org im Text ergibt das Tag des Papers.</translation>
    </message>
    <message>
        <source>The hub reads no field “%1”: a DOI is made on the settings page of the repository.</source>
        <translation>Ein Feld „%1“ liest der Hub nicht: Ein DOI wird auf der Einstellungsseite des Repositorys erzeugt.</translation>
    </message>
    <message>
        <source>Python tools keep “%1” for themselves, so a card with this field may not load there.</source>
        <translation>Python-Werkzeuge behalten „%1“ sich selbst vor; daher lässt sich eine Karte mit diesem Feld dort möglicherweise nicht laden.</translation>
    </message>
    <message>
        <source>In huggingface_hub these are arguments that become model-index on saving, not fields.</source>
        <translation>In huggingface_hub sind dies Argumente, aus denen beim Speichern model-index wird, keine Felder.</translation>
    </message>
    <message>
        <source>The hub wants a number in “%2” and finds “%1”.</source>
        <translation>Der Hub verlangt in „%2“ eine Zahl und findet „%1“.</translation>
    </message>
    <message>
        <source>The hub wants true or false in “%2” and finds “%1”.</source>
        <translation>Der Hub verlangt in „%2“ true oder false und findet „%1“.</translation>
    </message>
    <message>
        <source>A key without a value is null, not nothing: cards were refused for it.</source>
        <translation>Ein Schlüssel ohne Wert ist null, nicht nichts: Karten wurden deswegen abgelehnt.</translation>
    </message>
    <message>
        <source>“%1” lacks “%2”, which the hub wants there.</source>
        <translation>In „%1“ fehlt „%2“, das der Hub dort verlangt.</translation>
    </message>
    <message>
        <source>An item of “%1” has no value, and the hub drops the whole list for it.</source>
        <translation>Ein Eintrag von „%1“ hat keinen Wert; der Hub verwirft deswegen die ganze Liste.</translation>
    </message>
    <message>
        <source>No tag came of any list of 22,727 models that had an empty item in it.</source>
        <translation>Bei 22.727 Modellen ergab keine einzige Liste mit einem leeren Eintrag ein Tag.</translation>
    </message>
    <message>
        <source>Commas part nothing in YAML outside brackets.</source>
        <translation>Außerhalb von Klammern trennen Kommas in YAML nichts.</translation>
    </message>
    <message>
        <source>The hub drops repeated tags; tools that rewrite cards do, too.</source>
        <translation>Der Hub verwirft wiederholte Tags; Werkzeuge, die Karten umschreiben, tun es ebenfalls.</translation>
    </message>
    <message>
        <source>The page probably shows no “%1”, because the licence is not “other”.</source>
        <translation>Die Seite zeigt wahrscheinlich kein „%1“, weil die Lizenz nicht „other“ ist.</translation>
    </message>
    <message>
        <source>“%1” is not an ISO 639 language code: the hub probably refuses the card.</source>
        <translation>„%1“ ist kein Sprachcode nach ISO 639: Der Hub lehnt die Karte wahrscheinlich ab.</translation>
    </message>
    <message>
        <source>“%1” is the name of a language; the hub probably refuses it and takes only “%2”.</source>
        <translation>„%1“ ist der Name einer Sprache; der Hub lehnt ihn wahrscheinlich ab und nimmt nur „%2“ an.</translation>
    </message>
    <message>
        <source>“%1” names a region or script too; the hub probably refuses it and takes only “%2”.</source>
        <translation>„%1“ nennt auch eine Region oder Schrift; der Hub lehnt es wahrscheinlich ab und nimmt nur „%2“ an.</translation>
    </message>
    <message>
        <source>The hub does not know the library “%1”; its id is “%2”.</source>
        <translation>Der Hub kennt die Bibliothek „%1“ nicht; ihre ID ist „%2“.</translation>
    </message>
    <message>
        <source>The tag “%1” is a library, too; the page goes by library_name, which is “%2”.</source>
        <translation>Auch das Tag „%1“ ist eine Bibliothek; die Seite richtet sich nach library_name, und das ist „%2“.</translation>
    </message>
    <message>
        <source>library_name wins over every other sign of a library, so the tag adds nothing or contradicts it.</source>
        <translation>library_name hat Vorrang vor jedem anderen Hinweis auf eine Bibliothek; das Tag bringt daher nichts oder widerspricht ihm.</translation>
    </message>
    <message>
        <source>“%1” looks like a misspelt dataset; its link on the page probably leads nowhere.</source>
        <translation>„%1“ sieht nach einem falsch geschriebenen Datensatz aus; der Link auf der Seite führt wahrscheinlich ins Leere.</translation>
    </message>
    <message>
        <source>The page links each dataset by its id and shows the model on the page of the dataset.</source>
        <translation>Die Seite verlinkt jeden Datensatz über seine ID und zeigt das Modell auf der Seite des Datensatzes.</translation>
    </message>
    <message>
        <source>“%1” cannot be a dataset&apos;s id, which is “owner/name”: the hub probably refuses the card.</source>
        <translation>„%1“ kann keine Datensatz-ID sein, denn diese lautet „besitzer/name“: Der Hub lehnt die Karte wahrscheinlich ab.</translation>
    </message>
    <message>
        <source>“%1” is the name of a metric; its id is “%2”.</source>
        <translation>„%1“ ist der Name einer Metrik; ihre ID ist „%2“.</translation>
    </message>
    <message>
        <source>“%1” cannot be a model&apos;s id, which is “owner/name”: the hub probably refuses the card.</source>
        <translation>„%1“ kann keine Modell-ID sein, denn diese lautet „besitzer/name“: Der Hub lehnt die Karte wahrscheinlich ab.</translation>
    </message>
    <message>
        <source>“%1” cannot be a model&apos;s id, which is “owner/name”: the hub refuses the card.</source>
        <translation>„%1“ kann keine Modell-ID sein, denn diese lautet „besitzer/name“: Der Hub lehnt die Karte ab.</translation>
    </message>
    <message>
        <source>“%1” is a folder on somebody&apos;s disk, not a model of the hub: the hub refuses the card.</source>
        <translation>„%1“ ist ein Ordner auf irgendjemandes Datenträger, kein Modell des Hubs: Der Hub lehnt die Karte ab.</translation>
    </message>
    <message>
        <source>Training programs write where they loaded the base model from; the hub takes only ids of models it has.</source>
        <translation>Trainingsprogramme schreiben hin, von wo sie das Basismodell geladen haben; der Hub nimmt nur IDs von Modellen an, die er hat.</translation>
    </message>
    <message>
        <source>“%1” is none of the relations the hub knows, so it probably guesses one from the files.</source>
        <translation>„%1“ ist keine der Beziehungen, die der Hub kennt; daher errät er wahrscheinlich eine aus den Dateien.</translation>
    </message>
    <message>
        <source>The family tree sorts models into adapters, merges, quantized and fine-tuned ones by this word.</source>
        <translation>Nach diesem Wort ordnet der Stammbaum Modelle als Adapter, Merges, quantisierte oder feinabgestimmte ein.</translation>
    </message>
    <message>
        <source>“%1” cannot be a bucket&apos;s id, which is “owner/name”, so the page probably links nowhere.</source>
        <translation>„%1“ kann keine Bucket-ID sein, denn diese lautet „besitzer/name“; daher führt der Link der Seite wahrscheinlich ins Leere.</translation>
    </message>
    <message>
        <source>Other sites fetch the picture by its address; they do not know the files of the repository.</source>
        <translation>Andere Websites holen das Bild über seine Adresse; die Dateien des Repositorys kennen sie nicht.</translation>
    </message>
    <message>
        <source>The hub wants emissions as a number, in grams of CO2, and finds “%1”.</source>
        <translation>Der Hub verlangt Emissionen als Zahl, in Gramm CO2, und findet „%1“.</translation>
    </message>
    <message>
        <source>The page and its filters count grams; a text with a unit is not counted. CodeCarbon reports kilograms.</source>
        <translation>Die Seite und ihre Filter zählen Gramm; ein Text mit einer Einheit wird nicht gezählt. CodeCarbon gibt Kilogramm an.</translation>
    </message>
    <message>
        <source>“%1” is no kind of field that a form of the hub can have: it probably refuses the card.</source>
        <translation>„%1“ ist keine Art von Feld, die ein Formular des Hubs haben kann: Er lehnt die Karte wahrscheinlich ab.</translation>
    </message>
    <message>
        <source>Who asks for access fills in a form of these fields: text, checkbox, date_picker, country, ip_location or select.</source>
        <translation>Wer um Zugang bittet, füllt ein Formular aus diesen Feldern aus: text, checkbox, date_picker, country, ip_location oder select.</translation>
    </message>
    <message>
        <source>“%1” takes no part in a conversation, so the example probably does not run.</source>
        <translation>„%1“ nimmt an keiner Unterhaltung teil; daher läuft das Beispiel wahrscheinlich nicht.</translation>
    </message>
    <message>
        <source>A message in an example is said by system, user or assistant.</source>
        <translation>Eine Nachricht in einem Beispiel kommt von system, user oder assistant.</translation>
    </message>
    <message>
        <source>A result of “%1” names no dataset, so Python tools cannot read the results.</source>
        <translation>Ein Ergebnis von „%1“ nennt keinen Datensatz; daher können Python-Werkzeuge die Ergebnisse nicht lesen.</translation>
    </message>
    <message>
        <source>huggingface_hub stops at such a result and drops all results of the card when it saves it.</source>
        <translation>huggingface_hub bricht bei einem solchen Ergebnis ab und verwirft beim Speichern alle Ergebnisse der Karte.</translation>
    </message>
    <message>
        <source>“%1” holds no metric, so the page shows no results.</source>
        <translation>„%1“ enthält keine Metrik; daher zeigt die Seite keine Ergebnisse.</translation>
    </message>
    <message>
        <source>Only a result that really holds metrics gives the model its results and the tag model-index.</source>
        <translation>Nur ein Ergebnis, das wirklich Metriken enthält, verschafft dem Modell seine Ergebnisse und das Tag model-index.</translation>
    </message>
    <message>
        <source>A second model “%1” stands in model-index; Python tools put all results under one name.</source>
        <translation>In model-index steht ein zweites Modell „%1“; Python-Werkzeuge führen alle Ergebnisse unter einem Namen.</translation>
    </message>
    <message>
        <source>huggingface_hub keeps the last name only, so results of the others change hands.</source>
        <translation>huggingface_hub behält nur den letzten Namen; daher werden die Ergebnisse der anderen dem falschen Modell zugeschrieben.</translation>
    </message>
    <message>
        <source>Only the hub can verify a result; “%1” without its token says nothing.</source>
        <translation>Nur der Hub kann ein Ergebnis verifizieren; „%1“ ohne sein Token besagt nichts.</translation>
    </message>
    <message>
        <source>The hub signs verified results with a token; a flag without it is not believed.</source>
        <translation>Der Hub signiert verifizierte Ergebnisse mit einem Token; einer bloßen Angabe ohne Token wird nicht geglaubt.</translation>
    </message>
    <message>
        <source>Relation to the base model</source>
        <translation>Beziehung zum Basismodell</translation>
    </message>
    <message>
        <source>How the model was made from its base: adapter, merge, quantized or finetune. The hub infers it when it is absent.</source>
        <translation>Wie das Modell aus seiner Basis entstanden ist: adapter, merge, quantized oder finetune. Fehlt die Angabe, leitet der Hub sie ab.</translation>
    </message>
    <message>
        <source>Language variants</source>
        <translation>Sprachvarianten</translation>
    </message>
    <message>
        <source>Languages with region or script, such as pt-BR or zh-Hant, which the field for languages does not take.</source>
        <translation>Sprachen mit Region oder Schrift, zum Beispiel pt-BR oder zh-Hant, die das Feld für Sprachen nicht annimmt.</translation>
    </message>
    <message>
        <source>About the languages</source>
        <translation>Zu den Sprachen</translation>
    </message>
    <message>
        <source>What else there is to say about the languages, as free text.</source>
        <translation>Was es sonst über die Sprachen zu sagen gibt, als freier Text.</translation>
    </message>
    <message>
        <source>About the licence</source>
        <translation>Zur Lizenz</translation>
    </message>
    <message>
        <source>What else there is to say about the licence, as free text.</source>
        <translation>Was es sonst über die Lizenz zu sagen gibt, als freier Text.</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Storage buckets that belong to the model, as owner/name. The page shows them as tags.</source>
        <translation>Speicher-Buckets, die zum Modell gehören, als besitzer/name. Die Seite zeigt sie als Tags.</translation>
    </message>
    <message>
        <source>Fine-tuned from</source>
        <translation>Feinabgestimmt aus</translation>
    </message>
    <message>
        <source>The old name of base_model.</source>
        <translation>Der alte Name von base_model.</translation>
    </message>
    <message>
        <source>Trigger words</source>
        <translation>Auslösewörter</translation>
    </message>
    <message>
        <source>The words that call up what an image model was fine-tuned on. The widget and the snippet use them.</source>
        <translation>Die Wörter, die hervorrufen, worauf ein Bildmodell feinabgestimmt wurde. Das Widget und das Codebeispiel verwenden sie.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>A line about the model, for search engines and links to the page.</source>
        <translation>Eine Zeile über das Modell, für Suchmaschinen und Links zur Seite.</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>The text that the model fills in, such as [MASK]. The widget for masked text puts it in.</source>
        <translation>Der Text, an dessen Stelle das Modell etwas einsetzt, zum Beispiel [MASK]. Das Widget für maskierten Text fügt ihn ein.</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>false turns the widget off; a mapping sets the parameters it runs with.</source>
        <translation>false schaltet das Widget ab; eine Zuordnung setzt die Parameter, mit denen es läuft.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>What the widget runs with: temperature, top_p, max_new_tokens and others.</source>
        <translation>Womit das Widget läuft: temperature, top_p, max_new_tokens und andere.</translation>
    </message>
    <message>
        <source>Widget examples</source>
        <translation>Widget-Beispiele</translation>
    </message>
    <message>
        <source>Inputs that readers can try on the page, and outputs for its gallery.</source>
        <translation>Eingaben, die Leser auf der Seite ausprobieren können, und Ausgaben für deren Galerie.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The text that goes into the model.</source>
        <translation>Der Text, der in das Modell eingegeben wird.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Where the answer to the question in the text is to be found.</source>
        <translation>Worin die Antwort auf die Frage im Text zu finden ist.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>A web address, or the path of a file of the repository: a picture, a sound or a film.</source>
        <translation>Eine Webadresse oder der Pfad einer Datei des Repositorys: ein Bild, ein Ton oder ein Film.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>A conversation, each message with a role and its content.</source>
        <translation>Eine Unterhaltung, jede Nachricht mit einer Rolle und ihrem Inhalt.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Who says it: system, user or assistant.</source>
        <translation>Wer es sagt: system, user oder assistant.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What the example is called in the list of them.</source>
        <translation>Wie das Beispiel in der Liste der Beispiele heißt.</translation>
    </message>
    <message>
        <source>What this example runs with; they win over those under inference.</source>
        <translation>Womit dieses Beispiel läuft; dies hat Vorrang vor den Parametern unter inference.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What the model made of it: labels with scores, an answer, a text, or the address of a picture.</source>
        <translation>Was das Modell daraus gemacht hat: Labels mit Punktwerten, eine Antwort, ein Text oder die Adresse eines Bildes.</translation>
    </message>
    <message>
        <source>CO2 emissions</source>
        <translation>CO2-Emissionen</translation>
    </message>
    <message>
        <source>What training gave off, in grams of CO2; CodeCarbon reports kilograms.</source>
        <translation>Was das Training freigesetzt hat, in Gramm CO2; CodeCarbon gibt Kilogramm an.</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>In grams of CO2, as a number.</source>
        <translation>In Gramm CO2, als Zahl.</translation>
    </message>
    <message>
        <source>How the number was found: CodeCarbon, the ML CO2 Impact calculator, a paper.</source>
        <translation>Wie die Zahl ermittelt wurde: CodeCarbon, der ML-CO2-Impact-Rechner, ein Paper.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Whether it was pre-training or fine-tuning.</source>
        <translation>Ob es Vortraining oder Feinabstimmung war.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Where the machines stood, such as Quebec, Canada.</source>
        <translation>Wo die Rechner standen, zum Beispiel Quebec, Kanada.</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>How many machines of which kind, such as 8 A100 GPUs.</source>
        <translation>Wie viele Rechner welcher Art, zum Beispiel 8 A100-GPUs.</translation>
    </message>
    <message>
        <source>Evaluation results</source>
        <translation>Evaluierungsergebnisse</translation>
    </message>
    <message>
        <source>What the model was measured at: a list of models with their results. The page draws them beside the text.</source>
        <translation>Woran das Modell gemessen wurde: eine Liste von Modellen mit ihren Ergebnissen. Die Seite zeichnet sie neben den Text.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The name of the model that was measured; one is enough.</source>
        <translation>Der Name des Modells, das gemessen wurde; einer genügt.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>One for each task and dataset.</source>
        <translation>Je eines für jede Aufgabe und jeden Datensatz.</translation>
    </message>
    <message>
        <source>What the model did.</source>
        <translation>Was das Modell getan hat.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>The id of the task, such as text-classification.</source>
        <translation>Die ID der Aufgabe, zum Beispiel text-classification.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What the model was measured on.</source>
        <translation>Woran das Modell gemessen wurde.</translation>
    </message>
    <message>
        <source>The id of the dataset on the hub, such as glue.</source>
        <translation>Die ID des Datensatzes auf dem Hub, zum Beispiel glue.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What readers call the dataset, such as GLUE MRPC.</source>
        <translation>Wie der Datensatz für Leser heißt, zum Beispiel GLUE MRPC.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>The part of the dataset, as text: a number needs quotes.</source>
        <translation>Der Teil des Datensatzes, als Text: Eine Zahl braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Such as test or validation.</source>
        <translation>Zum Beispiel test oder validation.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>The commit of the dataset that was used.</source>
        <translation>Der Commit des Datensatzes, der verwendet wurde.</translation>
    </message>
    <message>
        <source>What was measured; a result without any shows nothing.</source>
        <translation>Was gemessen wurde; ein Ergebnis ohne Metrik zeigt nichts.</translation>
    </message>
    <message>
        <source>The id of the metric, such as accuracy.</source>
        <translation>Die ID der Metrik, zum Beispiel accuracy.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The number, or what else the metric gives.</source>
        <translation>Die Zahl, oder was die Metrik sonst ergibt.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Set by the hub alone, with its token.</source>
        <translation>Wird allein vom Hub gesetzt, mit seinem Token.</translation>
    </message>
    <message>
        <source>Where the results were published.</source>
        <translation>Wo die Ergebnisse veröffentlicht wurden.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The web address of the source.</source>
        <translation>Die Webadresse der Quelle.</translation>
    </message>
    <message>
        <source>Heading of the gate</source>
        <translation>Überschrift des Zugangsformulars</translation>
    </message>
    <message>
        <source>The heading above the form that asks for access.</source>
        <translation>Die Überschrift über dem Formular, mit dem man um Zugang bittet.</translation>
    </message>
    <message>
        <source>About the gate</source>
        <translation>Zum Zugangsformular</translation>
    </message>
    <message>
        <source>The text below that heading.</source>
        <translation>Der Text unter dieser Überschrift.</translation>
    </message>
    <message>
        <source>Terms of access</source>
        <translation>Zugangsbedingungen</translation>
    </message>
    <message>
        <source>What people agree to before they get access, in Markdown.</source>
        <translation>Womit man sich einverstanden erklärt, bevor man Zugang erhält, in Markdown.</translation>
    </message>
    <message>
        <source>Fields of the gate</source>
        <translation>Felder des Zugangsformulars</translation>
    </message>
    <message>
        <source>What people fill in to get access: a label and its kind each, such as Company: text.</source>
        <translation>Was man ausfüllt, um Zugang zu erhalten: jeweils eine Beschriftung und die Art des Feldes, zum Beispiel Company: text.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>text, checkbox, date_picker, country or ip_location; or a mapping with type and options to select from.</source>
        <translation>text, checkbox, date_picker, country oder ip_location; oder eine Zuordnung mit type und options, aus denen man auswählt.</translation>
    </message>
    <message>
        <source>Button of the gate</source>
        <translation>Schaltfläche des Zugangsformulars</translation>
    </message>
    <message>
        <source>What stands on the button that sends the form.</source>
        <translation>Was auf der Schaltfläche steht, die das Formular absendet.</translation>
    </message>
    <message>
        <source>Not in the EU</source>
        <translation>Nicht in der EU</translation>
    </message>
    <message>
        <source>true keeps people in the European Union from asking for access.</source>
        <translation>true hindert Menschen in der Europäischen Union daran, um Zugang zu bitten.</translation>
    </message>
    <message>
        <source>Write %1 (grams)</source>
        <translation>%1 schreiben (Gramm)</translation>
    </message>
    <message>
        <source>Use %1, the rest in %2</source>
        <translation>%1 verwenden, den Rest in %2</translation>
    </message>
    <message>
        <source>Put it in quotes: %1</source>
        <translation>In Anführungszeichen setzen: %1</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <translation>Nach %1 verschieben</translation>
    </message>
    <message>
        <source>Set the licence to “other”</source>
        <translation>Lizenz auf „other“ setzen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add %1: %2</source>
        <translation>%1 hinzufügen: %2</translation>
    </message>
    <message>
        <source>Make it an example</source>
        <translation>In ein Beispiel umwandeln</translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation>Bytereihenfolge-Marke entfernen</translation>
    </message>
    <message>
        <source>Indent with spaces</source>
        <translation>Mit Leerzeichen einrücken</translation>
    </message>
    <message>
        <source>Close the quote</source>
        <translation>Anführungszeichen schließen</translation>
    </message>
    <message>
        <source>Close the bracket with %1</source>
        <translation>Klammer mit %1 schließen</translation>
    </message>
    <message>
        <source>Line it up with those above it</source>
        <translation>An den Zeilen darüber ausrichten</translation>
    </message>
    <message>
        <source>Indent it, as part of the value</source>
        <translation>Als Teil des Wertes einrücken</translation>
    </message>
    <message>
        <source>Begin the list on the next line</source>
        <translation>Liste auf der nächsten Zeile beginnen</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>Komma hinzufügen</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>Komma entfernen</translation>
    </message>
    <message>
        <source>Make it a key: %1</source>
        <translation>In einen Schlüssel umwandeln: %1</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Tag %1 entfernen</translation>
    </message>
    <message>
        <source>Put a space after the colon</source>
        <translation>Leerzeichen nach dem Doppelpunkt einfügen</translation>
    </message>
    <message>
        <source>Write the backslash twice</source>
        <translation>Backslash doppelt schreiben</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation>Zeichen entfernen</translation>
    </message>
    <message>
        <source>Write it as %1</source>
        <translation>Als %1 schreiben</translation>
    </message>
    <message>
        <source>Remove the placeholder</source>
        <translation>Platzhalter entfernen</translation>
    </message>
    <message>
        <source>Remove the section “%1”</source>
        <translation>Abschnitt „%1“ entfernen</translation>
    </message>
    <message>
        <source>End the code at the end</source>
        <translation>Code am Ende schließen</translation>
    </message>
    <message>
        <source>So it has been since %1.</source>
        <translation>Das ist seit %1 so.</translation>
    </message>
    <message>
        <source>The hub typesets only what stands between $$ and $$, or between \\( and \\) with two backslashes.</source>
        <translation>Der Hub setzt nur, was zwischen $$ und $$ oder zwischen \\( und \\) mit zwei Backslashes steht, als Formel.</translation>
    </message>
    <message>
        <source>“%1” looks like a formula, but one backslash is only an escape: the page shows it as text.</source>
        <translation>„%1“ sieht nach einer Formel aus, aber ein einzelner Backslash ist nur eine Escape-Folge: Die Seite zeigt es als Text.</translation>
    </message>
    <message>
        <source>“%1” looks like a formula, but single dollars are not math on the hub: it stays text.</source>
        <translation>„%1“ sieht nach einer Formel aus, aber einfache Dollarzeichen sind auf dem Hub keine Mathematik: Es bleibt Text.</translation>
    </message>
    <message>
        <source>“%1” is what the template put here, and readers see it.</source>
        <translation>„%1“ hat die Vorlage hier eingesetzt, und Leser sehen es.</translation>
    </message>
    <message>
        <source>Readers take a page of placeholders for an empty card; a section left out says the same in less.</source>
        <translation>Leser halten eine Seite voller Platzhalter für eine leere Karte; ein weggelassener Abschnitt sagt dasselbe mit weniger.</translation>
    </message>
    <message>
        <source>Markdown ends code only at a line with the signs that began it, or at the end of the card.</source>
        <translation>Markdown beendet Code erst an einer Zeile mit den Zeichen, mit denen er begann, oder am Ende der Karte.</translation>
    </message>
    <message>
        <source>Another heading “%1” stands above, so a link to #%2 leads there; this one is #%3.</source>
        <translation>Weiter oben steht schon eine Überschrift „%1“; ein Link auf #%2 führt daher dorthin; diese hier ist #%3.</translation>
    </message>
    <message>
        <source>A page numbers headings of the same words, and the numbers change when one is added above.</source>
        <translation>Eine Seite nummeriert Überschriften mit denselben Wörtern, und die Nummern ändern sich, wenn darüber eine hinzukommt.</translation>
    </message>
    <message>
        <source>No repository of the hub can be called “%1”, so this link leads nowhere.</source>
        <translation>Kein Repository des Hubs kann „%1“ heißen; daher führt dieser Link ins Leere.</translation>
    </message>
    <message>
        <source>A relative link or picture is looked for among the files of the repository; names are case-sensitive.</source>
        <translation>Ein relativer Link oder ein relatives Bild wird unter den Dateien des Repositorys gesucht; bei Namen zählt Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Pages of cards keep only the HTML that cannot run programs or leave its place.</source>
        <translation>Seiten von Karten behalten nur HTML, das keine Programme ausführen und seinen Platz nicht verlassen kann.</translation>
    </message>
    <message>
        <source>Pages of cards keep only addresses that lead to pages, pictures and mail.</source>
        <translation>Seiten von Karten behalten nur Adressen, die zu Seiten, Bildern und E-Mail führen.</translation>
    </message>
    <message>
        <source>Some nestings take a reader of Markdown minutes; what is shown as its source takes none.</source>
        <translation>Manche Verschachtelungen kosten einen Markdown-Parser Minuten; was als Quelltext gezeigt wird, kostet keine.</translation>
    </message>
    <message>
        <source>The model gets the tag “%1” from “%2” anyway, so it need not stand here.</source>
        <translation>Das Modell erhält das Tag „%1“ ohnehin aus „%2“; daher muss es hier nicht stehen.</translation>
    </message>
    <message>
        <source>The hub counts a tag once. One that is written twice stays wrong when only the other place is changed.</source>
        <translation>Der Hub zählt ein Tag einmal. Steht es an zwei Stellen, bleibt es falsch, wenn nur die andere geändert wird.</translation>
    </message>
    <message>
        <source>The hub reads library, task and other tags from such files; of one that it cannot read the model gets none.</source>
        <translation>Aus solchen Dateien liest der Hub Bibliothek, Aufgabe und andere Tags; aus einer, die er nicht lesen kann, erhält das Modell keine.</translation>
    </message>
    <message>
        <source>“%1” cannot be read from the disk, so nothing in it counts here.</source>
        <translation>„%1“ kann nicht vom Datenträger gelesen werden; daher zählt hier nichts, was darin steht.</translation>
    </message>
    <message>
        <source>“%1” is a folder, or leads out of the model&apos;s folder, so nothing in it counts.</source>
        <translation>„%1“ ist ein Ordner oder führt aus dem Modellordner hinaus; daher zählt nichts, was darin steht.</translation>
    </message>
    <message>
        <source>“%1” is larger than any file of that name should be, so it is not read.</source>
        <translation>„%1“ ist größer, als eine Datei dieses Namens sein sollte, und wird daher nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” is not text in UTF-8, so nothing in it counts.</source>
        <translation>„%1“ ist kein UTF-8-Text; daher zählt nichts, was darin steht.</translation>
    </message>
    <message>
        <source>“%1” is not a JSON object, so nothing in it counts.</source>
        <translation>„%1“ ist kein JSON-Objekt; daher zählt nichts, was darin steht.</translation>
    </message>
    <message>
        <source>The header of “%1” makes no sense, so the page will not tell the size of the model.</source>
        <translation>Der Header von „%1“ ergibt keinen Sinn; daher wird die Seite die Größe des Modells nicht nennen.</translation>
    </message>
    <message>
        <source>The hub counts parameters in the headers of weights. A download that was cut short is the usual reason for a bad one.</source>
        <translation>Der Hub zählt die Parameter in den Headern der Gewichte. Ist ein Header fehlerhaft, liegt das meist an einem abgebrochenen Download.</translation>
    </message>
    <message>
        <source>Take “%1” out of %4.</source>
        <translation>„%1“ aus %4 entfernen.</translation>
    </message>
    <message>
        <source>Write “%1” into %4.</source>
        <translation>„%1“ in %4 eintragen.</translation>
    </message>
    <message>
        <source>Remove %4 from the card.</source>
        <translation>%4 aus der Karte entfernen.</translation>
    </message>
    <message>
        <source>Nothing in the card decides this; only the hub knows for sure.</source>
        <translation>Nichts in der Karte entscheidet darüber; sicher weiß es nur der Hub.</translation>
    </message>
    <message>
        <source>Remove %2 from the repository; hubs do not let a card hide it.</source>
        <translation>%2 aus dem Repository entfernen; eine Karte kann das Tag nicht verbergen.</translation>
    </message>
    <message>
        <source>Put %2 into the repository.</source>
        <translation>%2 in das Repository legen.</translation>
    </message>
    <message>
        <source>Change %3 in %2; hubs do not let a card hide it.</source>
        <translation>%3 in %2 ändern; eine Karte kann das Tag nicht verbergen.</translation>
    </message>
    <message>
        <source>Write %3 into %2.</source>
        <translation>%3 in %2 eintragen.</translation>
    </message>
    <message>
        <source>Change %4 in %2. The card cannot hide the tag, but its pipeline_tag decides the task.</source>
        <translation>%4 in %2 ändern. Die Karte kann das Tag nicht verbergen, aber ihr pipeline_tag entscheidet über die Aufgabe.</translation>
    </message>
    <message>
        <source>Write library_name: hubs ask what is in %2 only where they know the library.</source>
        <translation>library_name eintragen: Was in %2 steht, zählt für Hubs nur, wenn sie die Bibliothek kennen.</translation>
    </message>
    <message>
        <source>Remove %3 from %2.</source>
        <translation>%3 aus %2 entfernen.</translation>
    </message>
    <message>
        <source>Remove library_name, or write another one.</source>
        <translation>library_name entfernen oder eine andere Bibliothek eintragen.</translation>
    </message>
    <message>
        <source>Write library_name: %1.</source>
        <translation>library_name: %1 eintragen.</translation>
    </message>
    <message>
        <source>Write another library_name, or remove %2 from the repository.</source>
        <translation>Eine andere Bibliothek in library_name eintragen oder %2 aus dem Repository entfernen.</translation>
    </message>
    <message>
        <source>Write language in the card: the repository&apos;s name then counts no more.</source>
        <translation>language in die Karte eintragen: Der Name des Repositorys zählt dann nicht mehr.</translation>
    </message>
    <message>
        <source>Write “%1” into language.</source>
        <translation>„%1“ in language eintragen.</translation>
    </message>
    <message>
        <source>Take the paper %1 out of line %5.</source>
        <translation>Das Paper %1 aus Zeile %5 entfernen.</translation>
    </message>
    <message>
        <source>Link to arxiv.org/abs/%1 in the card&apos;s text.</source>
        <translation>Im Text der Karte auf arxiv.org/abs/%1 verlinken.</translation>
    </message>
    <message>
        <source>Remove pipeline_tag, or choose another task.</source>
        <translation>pipeline_tag entfernen oder eine andere Aufgabe wählen.</translation>
    </message>
    <message>
        <source>Write pipeline_tag: %1.</source>
        <translation>pipeline_tag: %1 eintragen.</translation>
    </message>
    <message>
        <source>Write evaluation results into model-index, with a metric each.</source>
        <translation>Evaluierungsergebnisse in model-index eintragen, jedes mit einer Metrik.</translation>
    </message>
    <message>
        <source>Remove %2 from the repository.</source>
        <translation>%2 aus dem Repository entfernen.</translation>
    </message>
    <message>
        <source>Put evaluation results into the folder .eval_results.</source>
        <translation>Evaluierungsergebnisse in den Ordner .eval_results legen.</translation>
    </message>
    <message>
        <source>Write %4 into the card.</source>
        <translation>%4 in die Karte eintragen.</translation>
    </message>
    <message>
        <source>Remove the chat template, or choose a task that is no conversation.</source>
        <translation>Die Chat-Vorlage entfernen oder eine Aufgabe wählen, die keine Unterhaltung ist.</translation>
    </message>
    <message>
        <source>Choose the task text-generation or image-text-to-text: only there a chat template counts.</source>
        <translation>Die Aufgabe text-generation oder image-text-to-text wählen: Nur dort zählt eine Chat-Vorlage.</translation>
    </message>
    <message>
        <source>It goes with what gives it; the card cannot hide it.</source>
        <translation>Es entfällt mit dem, was es ergibt; die Karte kann es nicht verbergen.</translation>
    </message>
    <message>
        <source>the card&apos;s text</source>
        <translation>dem Text der Karte</translation>
    </message>
    <message>
        <source>the repository&apos;s name</source>
        <translation>dem Namen des Repositorys</translation>
    </message>
    <message>
        <source>line %1 of the card</source>
        <translation>Zeile %1 der Karte</translation>
    </message>
    <message>
        <source>line %1 of the card: %2</source>
        <translation>Zeile %1 der Karte: %2</translation>
    </message>
    <message>
        <source>the hub sets it</source>
        <translation>der Hub setzt es</translation>
    </message>
    <message>
        <source>the repository is called %1</source>
        <translation>das Repository heißt %1</translation>
    </message>
    <message>
        <source>%1 is in the folder</source>
        <translation>%1 liegt im Ordner</translation>
    </message>
    <message>
        <source>%1 says %2: %3</source>
        <translation>%1 nennt %2: %3</translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation>%1 enthält %2</translation>
    </message>
    <message>
        <source>This formula cannot be typeset, so the page shows its source: “%1”.</source>
        <translation>Diese Formel kann nicht gesetzt werden; daher zeigt die Seite ihren Quelltext: „%1“.</translation>
    </message>
    <message>
        <source>The hub typesets formulas with KaTeX, which knows most of LaTeX&apos;s commands for math, but not its packages.</source>
        <translation>Der Hub setzt Formeln mit KaTeX, das die meisten Mathematik-Befehle von LaTeX kennt, aber nicht dessen Pakete.</translation>
    </message>
    <message>
        <source>The licence is now %3.</source>
        <translation>Die Lizenz ist jetzt %3.</translation>
    </message>
    <message>
        <source>The licence %2 goes.</source>
        <translation>Die Lizenz %2 fällt weg.</translation>
    </message>
    <message>
        <source>The licence changes from %2 to %3.</source>
        <translation>Die Lizenz ändert sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The licence %3 comes.</source>
        <translation>Die Lizenz %3 kommt hinzu.</translation>
    </message>
    <message>
        <source>The task is now %3.</source>
        <translation>Die Aufgabe ist jetzt %3.</translation>
    </message>
    <message>
        <source>The task %2 goes.</source>
        <translation>Die Aufgabe %2 fällt weg.</translation>
    </message>
    <message>
        <source>The task changes from %2 to %3.</source>
        <translation>Die Aufgabe ändert sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The library is now %3.</source>
        <translation>Die Bibliothek ist jetzt %3.</translation>
    </message>
    <message>
        <source>The library %2 goes.</source>
        <translation>Die Bibliothek %2 fällt weg.</translation>
    </message>
    <message>
        <source>The library changes from %2 to %3.</source>
        <translation>Die Bibliothek ändert sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The base model is now %3.</source>
        <translation>Das Basismodell ist jetzt %3.</translation>
    </message>
    <message>
        <source>The base model %2 goes.</source>
        <translation>Das Basismodell %2 fällt weg.</translation>
    </message>
    <message>
        <source>The base model changes from %2 to %3.</source>
        <translation>Das Basismodell ändert sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The base model %3 comes.</source>
        <translation>Das Basismodell %3 kommt hinzu.</translation>
    </message>
    <message>
        <source>The language is now %3.</source>
        <translation>Die Sprache ist jetzt %3.</translation>
    </message>
    <message>
        <source>The language %2 goes.</source>
        <translation>Die Sprache %2 fällt weg.</translation>
    </message>
    <message>
        <source>The language changes from %2 to %3.</source>
        <translation>Die Sprache ändert sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The language %3 comes.</source>
        <translation>Die Sprache %3 kommt hinzu.</translation>
    </message>
    <message>
        <source>The dataset is now %3.</source>
        <translation>Der Datensatz ist jetzt %3.</translation>
    </message>
    <message>
        <source>The dataset %2 goes.</source>
        <translation>Der Datensatz %2 fällt weg.</translation>
    </message>
    <message>
        <source>The dataset changes from %2 to %3.</source>
        <translation>Der Datensatz ändert sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The dataset %3 comes.</source>
        <translation>Der Datensatz %3 kommt hinzu.</translation>
    </message>
    <message>
        <source>The metric is now %3.</source>
        <translation>Die Metrik ist jetzt %3.</translation>
    </message>
    <message>
        <source>The metric %2 goes.</source>
        <translation>Die Metrik %2 fällt weg.</translation>
    </message>
    <message>
        <source>The metric changes from %2 to %3.</source>
        <translation>Die Metrik ändert sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The metric %3 comes.</source>
        <translation>Die Metrik %3 kommt hinzu.</translation>
    </message>
    <message>
        <source>The field %1 comes.</source>
        <translation>Das Feld %1 kommt hinzu.</translation>
    </message>
    <message>
        <source>The field %1 goes.</source>
        <translation>Das Feld %1 fällt weg.</translation>
    </message>
    <message>
        <source>The field %1 changes.</source>
        <translation>Das Feld %1 ändert sich.</translation>
    </message>
    <message>
        <source>The field %1 gets %3.</source>
        <translation>Das Feld %1 erhält %3.</translation>
    </message>
    <message>
        <source>The field %1 loses %2.</source>
        <translation>Das Feld %1 verliert %2.</translation>
    </message>
    <message>
        <source>The card gets metadata.</source>
        <translation>Die Karte erhält Metadaten.</translation>
    </message>
    <message>
        <source>The card loses its metadata.</source>
        <translation>Die Karte verliert ihre Metadaten.</translation>
    </message>
    <message>
        <source>The metadata can no longer be read; the hub refuses it.</source>
        <translation>Die Metadaten sind nicht mehr lesbar; der Hub lehnt sie ab.</translation>
    </message>
    <message>
        <source>The metadata can be read again.</source>
        <translation>Die Metadaten sind wieder lesbar.</translation>
    </message>
    <message>
        <source>The result %1 comes: %3.</source>
        <translation>Das Ergebnis %1 kommt hinzu: %3.</translation>
    </message>
    <message>
        <source>The result %1 goes; it was %2.</source>
        <translation>Das Ergebnis %1 fällt weg; es war %2.</translation>
    </message>
    <message>
        <source>The result %1 changes from %2 to %3.</source>
        <translation>Das Ergebnis %1 ändert sich von %2 zu %3.</translation>
    </message>
    <message>
        <source>The tag %1 comes.</source>
        <translation>Das Tag %1 kommt hinzu.</translation>
    </message>
    <message>
        <source>The tag %1 goes.</source>
        <translation>Das Tag %1 fällt weg.</translation>
    </message>
    <message>
        <source>The hub takes it for a model for the task %3.</source>
        <translation>Der Hub hält es für ein Modell für die Aufgabe %3.</translation>
    </message>
    <message>
        <source>The hub no longer knows the task, which was %2.</source>
        <translation>Der Hub kennt die Aufgabe nicht mehr; sie war %2.</translation>
    </message>
    <message>
        <source>The hub takes the task for %3 instead of %2.</source>
        <translation>Der Hub hält die Aufgabe für %3 statt %2.</translation>
    </message>
    <message>
        <source>The hub takes it for a model of the library %3.</source>
        <translation>Der Hub hält es für ein Modell der Bibliothek %3.</translation>
    </message>
    <message>
        <source>The hub no longer knows the library, which was %2.</source>
        <translation>Der Hub kennt die Bibliothek nicht mehr; sie war %2.</translation>
    </message>
    <message>
        <source>The hub takes the library for %3 instead of %2.</source>
        <translation>Der Hub hält die Bibliothek für %3 statt %2.</translation>
    </message>
    <message>
        <source>Who wants the files is shown a form first, where access is asked for.</source>
        <translation>Wer die Dateien möchte, sieht zuerst ein Formular, mit dem um Zugang gebeten wird.</translation>
    </message>
    <message>
        <source>The form that is shown where access is asked for goes.</source>
        <translation>Das Formular, mit dem um Zugang gebeten wird, fällt weg.</translation>
    </message>
    <message>
        <source>The text before the first heading comes.</source>
        <translation>Der Text vor der ersten Überschrift kommt hinzu.</translation>
    </message>
    <message>
        <source>The section “%1” comes.</source>
        <translation>Der Abschnitt „%1“ kommt hinzu.</translation>
    </message>
    <message>
        <source>The text before the first heading goes.</source>
        <translation>Der Text vor der ersten Überschrift fällt weg.</translation>
    </message>
    <message>
        <source>The section “%1” goes.</source>
        <translation>Der Abschnitt „%1“ fällt weg.</translation>
    </message>
    <message>
        <source>The text before the first heading changes.</source>
        <translation>Der Text vor der ersten Überschrift ändert sich.</translation>
    </message>
    <message>
        <source>The section “%1” changes.</source>
        <translation>Der Abschnitt „%1“ ändert sich.</translation>
    </message>
    <message>
        <source>The section “%1” moves.</source>
        <translation>Der Abschnitt „%1“ wird verschoben.</translation>
    </message>
    <message>
        <source>“%1” does not answer.</source>
        <translation>„%1“ antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the network connection and the address, then try again. Your text is safe here.</source>
        <translation>Netzverbindung und Adresse prüfen und erneut versuchen. Der Text ist hier sicher.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as the address of a hub.</source>
        <translation>„%1“ ist als Adresse eines Hubs nicht verwendbar.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://; plain http is for this machine alone.</source>
        <translation>Eine Adresse verwenden, die mit https:// beginnt; einfaches http ist nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>The environment forbids to use the network (HF_HUB_OFFLINE).</source>
        <translation>Die Umgebung verbietet die Nutzung des Netzes (HF_HUB_OFFLINE).</translation>
    </message>
    <message>
        <source>Everything but publishing works. Start Cardwright without that variable to publish.</source>
        <translation>Alles außer dem Veröffentlichen geht. Zum Veröffentlichen Cardwright ohne diese Variable starten.</translation>
    </message>
    <message>
        <source>“%1” does not accept the access token, or wants one.</source>
        <translation>„%1“ nimmt das Zugangstoken nicht an oder verlangt eines.</translation>
    </message>
    <message>
        <source>Choose or enter a token of your account, under “Where”.</source>
        <translation>Unter „Wohin“ ein Token des Kontos wählen oder eingeben.</translation>
    </message>
    <message>
        <source>The access token may not do this with “%1”.</source>
        <translation>Das Zugangstoken erlaubt dies bei „%1“ nicht.</translation>
    </message>
    <message>
        <source>Propose the change as a pull request, or use a token that may write there.</source>
        <translation>Die Änderung als Pull-Request vorschlagen oder ein Token verwenden, das dort schreiben darf.</translation>
    </message>
    <message>
        <source>There is no repository “%1”, or it is private and this token may not see it.</source>
        <translation>Es gibt kein Repository „%1“, oder es ist privat und dieses Token darf es nicht sehen.</translation>
    </message>
    <message>
        <source>Check the spelling, choose a token that may see it, or create the repository.</source>
        <translation>Die Schreibweise prüfen, ein Token wählen, das es sehen darf, oder das Repository anlegen.</translation>
    </message>
    <message>
        <source>The repository “%1” is there already.</source>
        <translation>Das Repository „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Look at it again and publish to it without creating it.</source>
        <translation>Noch einmal nachsehen und darin veröffentlichen, ohne es anzulegen.</translation>
    </message>
    <message>
        <source>There is no branch “%1”.</source>
        <translation>Es gibt keinen Zweig „%1“.</translation>
    </message>
    <message>
        <source>Choose one of its branches, or create this one.</source>
        <translation>Einen der vorhandenen Zweige wählen oder diesen anlegen.</translation>
    </message>
    <message>
        <source>Somebody else has committed to “%1” in the meantime.</source>
        <translation>Jemand anderes hat inzwischen einen Commit auf „%1“ gemacht.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Merge the changes and publish again.</source>
        <translation>Nichts wurde überschrieben. Die Änderungen zusammenführen und noch einmal veröffentlichen.</translation>
    </message>
    <message>
        <source>“%1” has all of this already.</source>
        <translation>„%1“ hat all dies schon.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>“%1” refuses the metadata of the card.</source>
        <translation>„%1“ lehnt die Metadaten der Karte ab.</translation>
    </message>
    <message>
        <source>Mend what it names, then publish again.</source>
        <translation>Das Genannte beheben und noch einmal veröffentlichen.</translation>
    </message>
    <message>
        <source>“%1” asks to wait: there were too many requests.</source>
        <translation>„%1“ bittet zu warten: Es waren zu viele Anfragen.</translation>
    </message>
    <message>
        <source>Wait a while, then try again. Nothing was changed.</source>
        <translation>Eine Weile warten und erneut versuchen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” refuses this.</source>
        <translation>„%1“ lehnt dies ab.</translation>
    </message>
    <message>
        <source>Read its reason under “Details”. Nothing was changed.</source>
        <translation>Der Grund steht unter „Einzelheiten“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” has a fault of its own.</source>
        <translation>„%1“ hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again later.</source>
        <translation>Nichts wurde geändert. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>What answers at “%1” is no hub: a login page of the network may stand in between.</source>
        <translation>Was unter „%1“ antwortet, ist kein Hub: Vielleicht steht eine Anmeldeseite des Netzes dazwischen.</translation>
    </message>
    <message>
        <source>Open the address in a browser, log in to the network, then try again.</source>
        <translation>Die Adresse im Browser öffnen, im Netz anmelden und erneut versuchen.</translation>
    </message>
    <message>
        <source>The change was sent to “%1”, but nobody answers whether it was made.</source>
        <translation>Die Änderung wurde an „%1“ gesendet, aber niemand antwortet, ob sie angekommen ist.</translation>
    </message>
    <message>
        <source>Look at the repository before you publish again; your text is safe here.</source>
        <translation>Vor dem nächsten Veröffentlichen im Repository nachsehen; der Text ist hier sicher.</translation>
    </message>
    <message>
        <source>The program “%1” is not installed.</source>
        <translation>Das Programm „%1“ ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it, then try again.</source>
        <translation>Es installieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>„%1“ ist gescheitert.</translation>
    </message>
    <message>
        <source>Read what it said under “Details”. Nothing was changed.</source>
        <translation>Was es meldet, steht unter „Einzelheiten“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Git does not know under which name to commit.</source>
        <translation>Git weiß nicht, unter welchem Namen der Commit gemacht wird.</translation>
    </message>
    <message>
        <source>Enter a name and an e-mail address.</source>
        <translation>Einen Namen und eine E-Mail-Adresse eingeben.</translation>
    </message>
    <message>
        <source>“%1” is no address that a card may be sent to.</source>
        <translation>„%1“ ist keine Adresse, an die eine Karte gesendet werden darf.</translation>
    </message>
    <message>
        <source>Use https, ssh, or a folder that is empty or a bare Git repository.</source>
        <translation>https, ssh oder einen Ordner verwenden, der leer oder ein bloßes Git-Repository ist.</translation>
    </message>
    <message>
        <source>The keychain of the desktop cannot be used.</source>
        <translation>Der Schlüsselbund des Desktops ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The token is kept until you quit. Unlock the keychain to keep it longer.</source>
        <translation>Das Token bleibt bis zum Beenden erhalten. Um es länger aufzubewahren, den Schlüsselbund entsperren.</translation>
    </message>
    <message>
        <source>Looking at the place…</source>
        <translation>Der Ort wird angesehen…</translation>
    </message>
    <message>
        <source>Having the metadata checked…</source>
        <translation>Die Metadaten werden geprüft…</translation>
    </message>
    <message>
        <source>Creating it…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>Asking how to send each file…</source>
        <translation>Wie jede Datei gesendet wird, wird erfragt…</translation>
    </message>
    <message>
        <source>Sending “%1”…</source>
        <translation>„%1“ wird gesendet…</translation>
    </message>
    <message>
        <source>Committing…</source>
        <translation>Der Commit wird gemacht…</translation>
    </message>
    <message>
        <source>Looking whether it arrived…</source>
        <translation>Ob es angekommen ist, wird nachgesehen…</translation>
    </message>
    <message>
        <source>The card there is not byte for byte the one that was sent; look at it.</source>
        <translation>Die Karte dort ist nicht Byte für Byte die gesendete; bitte ansehen.</translation>
    </message>
    <message>
        <source>The card could not be read back; look at it.</source>
        <translation>Die Karte konnte nicht zurückgelesen werden; bitte ansehen.</translation>
    </message>
    <message>
        <source>A file was left out: the repository&apos;s .gitignore excludes it.</source>
        <translation>Eine Datei wurde ausgelassen: Die .gitignore des Repositorys nimmt sie aus.</translation>
    </message>
    <message>
        <source>Your local branch has other commits and was left alone; pull to bring both together.</source>
        <translation>Der lokale Zweig hat andere Commits und blieb unberührt; ein Pull bringt beide zusammen.</translation>
    </message>
</context>
</TS>
