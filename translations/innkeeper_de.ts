<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>DiskImage</name>
    <message>
        <source>Convert it first: %1</source>
        <translation>Wandeln Sie es zuerst um: %1</translation>
    </message>
    <message>
        <source>“%1” is a disk image of %2, which machines here cannot run from.</source>
        <translation>„%1“ ist ein Festplattenabbild von %2, mit dem Maschinen hier nicht laufen können.</translation>
    </message>
    <message>
        <source>Unpack it first: %1</source>
        <translation>Entpacken Sie es zuerst: %1</translation>
    </message>
    <message>
        <source>“%1” is compressed (%2).</source>
        <translation>„%1“ ist komprimiert (%2).</translation>
    </message>
    <message>
        <source>Unpack it and choose the disk image in it: %1</source>
        <translation>Entpacken Sie es und wählen Sie das Festplattenabbild darin: %1</translation>
    </message>
    <message>
        <source>“%1” is an archive of files.</source>
        <translation>„%1“ ist ein Archiv aus Dateien.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it says it is a qcow2 disk image, but its inner tables are wrong or cut off.</source>
        <translation>„%1“ ist beschädigt: Es gibt sich als qcow2-Festplattenabbild aus, aber seine inneren Tabellen sind falsch oder abgeschnitten.</translation>
    </message>
    <message>
        <source>If it was downloaded or copied, do that again.</source>
        <translation>Wenn es heruntergeladen oder kopiert wurde, tun Sie das noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is marked as damaged.</source>
        <translation>„%1“ ist als beschädigt gekennzeichnet.</translation>
    </message>
    <message>
        <source>Try to repair a copy of it: %1</source>
        <translation>Versuchen Sie, eine Kopie davon zu reparieren: %1</translation>
    </message>
    <message>
        <source>“%1” keeps its content in another file.</source>
        <translation>„%1“ hat seinen Inhalt in einer anderen Datei.</translation>
    </message>
    <message>
        <source>“%1” is an image of a CD or DVD, not of a disk.</source>
        <translation>„%1“ ist das Abbild einer CD oder DVD, nicht das einer Festplatte.</translation>
    </message>
    <message>
        <source>Choose it as the installer of a new machine.</source>
        <translation>Wählen Sie es als Installationsmedium einer neuen Maschine.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>DomainDocument</name>
    <message>
        <source>The machine&apos;s definition cannot be read: it is no valid Unicode.</source>
        <translation>Die Definition der Maschine kann nicht gelesen werden: Sie ist kein gültiges Unicode.</translation>
    </message>
</context>
<context>
    <name>DomainEdits</name>
    <message>
        <source>The machine&apos;s definition is incomplete: it has no name.</source>
        <translation>Die Definition der Maschine ist unvollständig: Sie hat keinen Namen.</translation>
    </message>
    <message>
        <source>The number of CPUs was not changed to %1: the machine&apos;s definition arranges them as %2 sockets with %3 cores and %4 threads each.</source>
        <translation>Die Anzahl der CPUs wurde nicht auf %1 geändert: Die Definition der Maschine ordnet sie als %2 Sockel mit je %3 Kernen und %4 Threads an.</translation>
    </message>
    <message>
        <source>A machine needs memory.</source>
        <translation>Eine Maschine braucht Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The memory was not changed: the machine&apos;s definition divides it into NUMA cells.</source>
        <translation>Der Arbeitsspeicher wurde nicht geändert: Die Definition der Maschine teilt ihn in NUMA-Zellen auf.</translation>
    </message>
    <message>
        <source>Change the cells in the machine&apos;s XML.</source>
        <translation>Ändern Sie die Zellen im XML der Maschine.</translation>
    </message>
    <message>
        <source>The memory was not changed to %1: the machine&apos;s definition limits it to %2.</source>
        <translation>Der Arbeitsspeicher wurde nicht auf %1 geändert: Die Definition der Maschine begrenzt ihn auf %2.</translation>
    </message>
    <message>
        <source>A machine needs at least one CPU.</source>
        <translation>Eine Maschine braucht mindestens eine CPU.</translation>
    </message>
    <message>
        <source>The number of CPUs was not changed: the machine&apos;s definition describes each of them.</source>
        <translation>Die Anzahl der CPUs wurde nicht geändert: Die Definition der Maschine beschreibt jede einzeln.</translation>
    </message>
    <message>
        <source>Change the number in the machine&apos;s XML.</source>
        <translation>Ändern Sie die Anzahl im XML der Maschine.</translation>
    </message>
    <message>
        <source>Change the topology together with the number, or remove it.</source>
        <translation>Ändern Sie die Topologie zusammen mit der Anzahl, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The memory was not changed to %1: its modules have %2 already.</source>
        <translation>Der Arbeitsspeicher wurde nicht auf %1 geändert: Seine Module haben schon %2.</translation>
    </message>
    <message>
        <source>Remove modules before.</source>
        <translation>Entfernen Sie vorher Module.</translation>
    </message>
</context>
<context>
    <name>Hardware</name>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>What time it shows, and by which timers</source>
        <translation>Welche Zeit sie zeigt und mit welchen Timern</translation>
    </message>
    <message>
        <source>The clock shows</source>
        <translation>Die Uhr zeigt</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time (Windows)</source>
        <translation>Ortszeit (Windows)</translation>
    </message>
    <message>
        <source>The time of a place</source>
        <translation>Die Zeit eines Ortes</translation>
    </message>
    <message>
        <source>What the guest set</source>
        <translation>Was der Gast gestellt hat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>a time zone, such as Europe/Berlin</source>
        <translation>eine Zeitzone, etwa Europe/Berlin</translation>
    </message>
    <message>
        <source>HPET (wakes this computer often)</source>
        <translation>HPET (weckt diesen Computer oft)</translation>
    </message>
    <message>
        <source>Hyper-V&apos;s clock (Windows)</source>
        <translation>Uhr von Hyper-V (Windows)</translation>
    </message>
    <message>
        <source>KVM&apos;s clock (Linux)</source>
        <translation>Uhr von KVM (Linux)</translation>
    </message>
    <message>
        <source>Time stamp counter</source>
        <translation>Zeitstempelzähler</translation>
    </message>
    <message>
        <source>Missed ticks of the RTC</source>
        <translation>Verpasste Ticks der RTC</translation>
    </message>
    <message>
        <source>Missed ticks of the PIT</source>
        <translation>Verpasste Ticks des PIT</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>What happens when the guest turns off</source>
        <translation>Was geschieht, wenn der Gast sich ausschaltet</translation>
    </message>
    <message>
        <source>When the guest turns off</source>
        <translation>Wenn der Gast sich ausschaltet</translation>
    </message>
    <message>
        <source>When it restarts</source>
        <translation>Wenn er neu startet</translation>
    </message>
    <message>
        <source>When it crashes</source>
        <translation>Wenn er abstürzt</translation>
    </message>
    <message>
        <source>The guest may sleep</source>
        <translation>Ruhezustand im Arbeitsspeicher erlaubt</translation>
    </message>
    <message>
        <source>The guest may hibernate</source>
        <translation>Ruhezustand auf Festplatte erlaubt</translation>
    </message>
    <message>
        <source>Help for Windows</source>
        <translation>Hilfen für Windows</translation>
    </message>
    <message>
        <source>Hyper-V&apos;s interfaces, which Windows uses; they need KVM</source>
        <translation>Schnittstellen von Hyper-V, die Windows benutzt; sie brauchen KVM</translation>
    </message>
    <message>
        <source>Relaxed watchdogs</source>
        <translation>Nachsichtige Watchdogs</translation>
    </message>
    <message>
        <source>Virtual APIC</source>
        <translation>Virtueller APIC</translation>
    </message>
    <message>
        <source>Spinlocks that yield</source>
        <translation>Nachgebende Spinlocks</translation>
    </message>
    <message>
        <source>Retries before yielding</source>
        <translation>Versuche vor dem Nachgeben</translation>
    </message>
    <message>
        <source>vCPU index</source>
        <translation>vCPU-Index</translation>
    </message>
    <message>
        <source>vCPU run time</source>
        <translation>vCPU-Laufzeit</translation>
    </message>
    <message>
        <source>Synthetic interrupts</source>
        <translation>Synthetische Interrupts</translation>
    </message>
    <message>
        <source>Synthetic timers (fewer wake-ups)</source>
        <translation>Synthetische Timer (wecken seltener)</translation>
    </message>
    <message>
        <source>Clock frequencies</source>
        <translation>Taktfrequenzen</translation>
    </message>
    <message>
        <source>Reenlightenment</source>
        <translation>Reenlightenment</translation>
    </message>
    <message>
        <source>TLB flushes</source>
        <translation>TLB-Leerungen</translation>
    </message>
    <message>
        <source>Interrupts between vCPUs</source>
        <translation>Interrupts zwischen vCPUs</translation>
    </message>
    <message>
        <source>Reset by hypercall</source>
        <translation>Zurücksetzen per Hypercall</translation>
    </message>
    <message>
        <source>Nested guests (Intel)</source>
        <translation>Verschachtelte Gäste (Intel)</translation>
    </message>
    <message>
        <source>Reads at most (bytes per second)</source>
        <translation>Liest höchstens (Bytes pro Sekunde)</translation>
    </message>
    <message>
        <source>Writes at most (bytes per second)</source>
        <translation>Schreibt höchstens (Bytes pro Sekunde)</translation>
    </message>
    <message>
        <source>Read operations per second, at most</source>
        <translation>Lesevorgänge pro Sekunde, höchstens</translation>
    </message>
    <message>
        <source>Write operations per second, at most</source>
        <translation>Schreibvorgänge pro Sekunde, höchstens</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Input and output by</source>
        <translation>Ein- und Ausgabe über</translation>
    </message>
    <message>
        <source>Space that the guest frees</source>
        <translation>Platz, den der Gast freigibt</translation>
    </message>
    <message>
        <source>Give it back to this computer</source>
        <translation>Diesem Computer zurückgeben</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Written zeroes</source>
        <translation>Geschriebene Nullen</translation>
    </message>
    <message>
        <source>I/O thread</source>
        <translation>I/O-Thread</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>A disk, a disc drive or a floppy drive</source>
        <translation>Eine Festplatte, ein CD-/DVD- oder Diskettenlaufwerk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Disc drive</source>
        <translation>CD-/DVD-Laufwerk</translation>
    </message>
    <message>
        <source>Floppy drive</source>
        <translation>Diskettenlaufwerk</translation>
    </message>
    <message>
        <source>Image or device</source>
        <translation>Abbild oder Gerät</translation>
    </message>
    <message>
        <source>Format of the image</source>
        <translation>Format des Abbilds</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Angeschlossen über</translation>
    </message>
    <message>
        <source>virtio (fastest; needs a driver)</source>
        <translation>virtio (am schnellsten; braucht einen Treiber)</translation>
    </message>
    <message>
        <source>SATA</source>
        <translation>SATA</translation>
    </message>
    <message>
        <source>SCSI</source>
        <translation>SCSI</translation>
    </message>
    <message>
        <source>IDE</source>
        <translation>IDE</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Floppy controller</source>
        <translation>Diskettencontroller</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>letters, such as vda or sdb</source>
        <translation>Buchstaben, etwa vda oder sdb</translation>
    </message>
    <message>
        <source>Place in the boot order</source>
        <translation>Platz in der Startreihenfolge</translation>
    </message>
    <message>
        <source>1 is tried first; nothing: not started from.</source>
        <translation>1 wird zuerst versucht; leer: Hiervon wird nicht gestartet.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Used by several machines at once</source>
        <translation>Von mehreren Maschinen zugleich benutzt</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>letters, digits and _ . + -</source>
        <translation>Buchstaben, Ziffern und _ . + -</translation>
    </message>
    <message>
        <source>When the image is missing</source>
        <translation>Wenn das Abbild fehlt</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>Nicht starten</translation>
    </message>
    <message>
        <source>Start empty only after a move</source>
        <translation>Nur nach einem Umzug leer starten</translation>
    </message>
    <message>
        <source>Start with an empty drive</source>
        <translation>Mit leerem Laufwerk starten</translation>
    </message>
    <message>
        <source>Kernel to start directly</source>
        <translation>Direkt zu startender Kernel</translation>
    </message>
    <message>
        <source>Its initial RAM disk</source>
        <translation>Seine Initial-RAM-Disk</translation>
    </message>
    <message>
        <source>Its command line</source>
        <translation>Seine Befehlszeile</translation>
    </message>
    <message>
        <source>Firmware and start</source>
        <translation>Firmware und Start</translation>
    </message>
    <message>
        <source>BIOS or UEFI, the board, and the boot menu</source>
        <translation>BIOS oder UEFI, das Mainboard und das Bootmenü</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>An installed system usually starts only from the kind of firmware it was installed with.</source>
        <translation>Ein installiertes System startet meist nur mit der Art von Firmware, mit der es installiert wurde.</translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation>BIOS</translation>
    </message>
    <message>
        <source>UEFI</source>
        <translation>UEFI</translation>
    </message>
    <message>
        <source>UEFI with Secure Boot</source>
        <translation>UEFI mit Secure Boot</translation>
    </message>
    <message>
        <source>Board (machine type)</source>
        <translation>Mainboard (Maschinentyp)</translation>
    </message>
    <message>
        <source>a machine type, such as pc-q35-7.2</source>
        <translation>ein Maschinentyp, etwa pc-q35-7.2</translation>
    </message>
    <message>
        <source>Boot menu</source>
        <translation>Bootmenü</translation>
    </message>
    <message>
        <source>The menu waits (ms)</source>
        <translation>Das Menü wartet (ms)</translation>
    </message>
    <message>
        <source>BIOS messages on the serial port too</source>
        <translation>BIOS-Meldungen auch an der seriellen Schnittstelle</translation>
    </message>
    <message>
        <source>Try again when nothing starts (ms)</source>
        <translation>Neuer Versuch, wenn nichts startet (ms)</translation>
    </message>
    <message>
        <source>-1: never.</source>
        <translation>-1: nie.</translation>
    </message>
    <message>
        <source>Maker and serial number shown to the guest</source>
        <translation>Hersteller und Seriennummer für den Gast</translation>
    </message>
    <message>
        <source>The emulator&apos;s</source>
        <translation>Die des Emulators</translation>
    </message>
    <message>
        <source>This computer&apos;s</source>
        <translation>Die dieses Computers</translation>
    </message>
    <message>
        <source>Those in the definition</source>
        <translation>Die aus der Definition</translation>
    </message>
    <message>
        <source>ACPI</source>
        <translation>ACPI</translation>
    </message>
    <message>
        <source>APIC</source>
        <translation>APIC</translation>
    </message>
    <message>
        <source>System management mode</source>
        <translation>System Management Mode</translation>
    </message>
    <message>
        <source>Secure Boot needs it.</source>
        <translation>Secure Boot braucht ihn.</translation>
    </message>
    <message>
        <source>VMware&apos;s port</source>
        <translation>Port von VMware</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What the machine is called and runs</source>
        <translation>Wie die Maschine heißt und was auf ihr läuft</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>libosinfo&apos;s id, an address</source>
        <translation>die Kennung von libosinfo, eine Adresse</translation>
    </message>
    <message>
        <source>Tuned for</source>
        <translation>Abgestimmt auf</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Schnelligkeit</translation>
    </message>
    <message>
        <source>Quiet on battery</source>
        <translation>Ruhe im Akkubetrieb</translation>
    </message>
    <message>
        <source>Frozen hardware</source>
        <translation>Eingefrorene Hardware</translation>
    </message>
    <message>
        <source>What takes the tuning back</source>
        <translation>Was die Abstimmung zurücknimmt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>How much, and what it is made of</source>
        <translation>Wie viel, und woraus er besteht</translation>
    </message>
    <message>
        <source>Left to the guest</source>
        <translation>Dem Gast überlassen</translation>
    </message>
    <message>
        <source>The balloon takes the rest back; needs the balloon&apos;s driver.</source>
        <translation>Der Ballon nimmt den Rest zurück; dazu braucht es den Treiber des Ballons.</translation>
    </message>
    <message>
        <source>Huge pages</source>
        <translation>Huge Pages</translation>
    </message>
    <message>
        <source>Faster memory that this computer must have set aside before (vm.nr_hugepages).</source>
        <translation>Schnellerer Arbeitsspeicher, den dieser Computer vorher zurückgelegt haben muss (vm.nr_hugepages).</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Besteht aus</translation>
    </message>
    <message>
        <source>Ordinary memory</source>
        <translation>Gewöhnlicher Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Memory that can be shared (memfd)</source>
        <translation>Teilbarer Arbeitsspeicher (memfd)</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Shared with helper programs</source>
        <translation>Mit Hilfsprogrammen geteilt</translation>
    </message>
    <message>
        <source>Shared folders over virtiofs and vhost-user need it.</source>
        <translation>Gemeinsame Ordner über virtiofs und vhost-user brauchen das.</translation>
    </message>
    <message>
        <source>Taken from this computer</source>
        <translation>Diesem Computer entnommen</translation>
    </message>
    <message>
        <source>When the guest uses it</source>
        <translation>Wenn der Gast ihn benutzt</translation>
    </message>
    <message>
        <source>All of it at start</source>
        <translation>Ganz beim Start</translation>
    </message>
    <message>
        <source>Never swapped out</source>
        <translation>Nie ausgelagert</translation>
    </message>
    <message>
        <source>Never merged with other machines&apos; (KSM)</source>
        <translation>Nie mit dem anderer Maschinen verschmolzen (KSM)</translation>
    </message>
    <message>
        <source>Hard limit of the whole emulator</source>
        <translation>Harte Grenze des ganzen Emulators</translation>
    </message>
    <message>
        <source>The machine is killed beyond it. Needs the system&apos;s libvirt.</source>
        <translation>Darüber wird die Maschine gewaltsam beendet. Braucht das libvirt des Systems.</translation>
    </message>
    <message>
        <source>Memory balloon</source>
        <translation>Speicherballon</translation>
    </message>
    <message>
        <source>Gives memory back that the guest frees</source>
        <translation>Gibt Arbeitsspeicher zurück, den der Gast freigibt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Give freed memory back at once</source>
        <translation>Freigegebenes sofort zurückgeben</translation>
    </message>
    <message>
        <source>Return memory before the guest runs out of it</source>
        <translation>Arbeitsspeicher zurückgeben, bevor er dem Gast ausgeht</translation>
    </message>
    <message>
        <source>Ask the guest every (seconds)</source>
        <translation>Den Gast fragen alle (Sekunden)</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>A virtual network (NAT, routed or isolated)</source>
        <translation>Virtuelles Netzwerk (NAT, geroutet oder isoliert)</translation>
    </message>
    <message>
        <source>The internet, through this computer&apos;s programs</source>
        <translation>Internet, über Programme dieses Computers</translation>
    </message>
    <message>
        <source>A bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>A network card of this computer (macvtap)</source>
        <translation>Netzwerkkarte dieses Computers (macvtap)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Zugehöriger Name</translation>
    </message>
    <message>
        <source>the name of a network, a bridge or a card</source>
        <translation>der Name eines Netzwerks, einer Brücke oder einer Karte</translation>
    </message>
    <message>
        <source>How macvtap connects</source>
        <translation>Wie macvtap verbindet</translation>
    </message>
    <message>
        <source>macvtap: the machine reaches the network but not this computer, and Wi-Fi cards drop its packets: they know only one address.</source>
        <translation>macvtap: Die Maschine erreicht das Netzwerk, aber nicht diesen Computer, und WLAN-Karten verwerfen ihre Pakete: Sie kennen nur eine Adresse.</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>As many as you want, whatever this computer has</source>
        <translation>So viele Sie wollen, egal was dieser Computer hat</translation>
    </message>
    <message>
        <source>the name of a card, such as virtio or e1000e</source>
        <translation>der Name einer Karte, etwa virtio oder e1000e</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Eingesteckt</translation>
    </message>
    <message>
        <source>Pulled out</source>
        <translation>Herausgezogen</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>six pairs of hexadecimal digits, such as 52:54:00:12:34:56, and not of a group</source>
        <translation>sechs Paare hexadezimaler Ziffern, etwa 52:54:00:12:34:56, und keine Gruppenadresse</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>Größtes Paket (MTU)</translation>
    </message>
    <message>
        <source>Cut off from other machines</source>
        <translation>Von anderen Maschinen abgeschnitten</translation>
    </message>
    <message>
        <source>Packet filter</source>
        <translation>Paketfilter</translation>
    </message>
    <message>
        <source>the name of a libvirt network filter</source>
        <translation>der Name eines Netzwerkfilters von libvirt</translation>
    </message>
    <message>
        <source>Receives at most (KiB/s)</source>
        <translation>Empfängt höchstens (KiB/s)</translation>
    </message>
    <message>
        <source>Sends at most (KiB/s)</source>
        <translation>Sendet höchstens (KiB/s)</translation>
    </message>
    <message>
        <source>TPM</source>
        <translation>TPM</translation>
    </message>
    <message>
        <source>Keeps keys; Windows 11 asks for it</source>
        <translation>Verwahrt Schlüssel; Windows 11 verlangt es</translation>
    </message>
    <message>
        <source>Emulated (swtpm)</source>
        <translation>Emuliert (swtpm)</translation>
    </message>
    <message>
        <source>This computer&apos;s own</source>
        <translation>Das dieses Computers</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>TPM 1.2 has only TIS.</source>
        <translation>TPM 1.2 hat nur TIS.</translation>
    </message>
    <message>
        <source>CRB</source>
        <translation>CRB</translation>
    </message>
    <message>
        <source>TIS</source>
        <translation>TIS</translation>
    </message>
    <message>
        <source>Device file</source>
        <translation>Gerätedatei</translation>
    </message>
    <message>
        <source>Keep its contents when the definition is removed</source>
        <translation>Inhalt behalten, wenn die Definition entfernt wird</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>Zufallszahlen</translation>
    </message>
    <message>
        <source>Gives the guest this computer&apos;s randomness</source>
        <translation>Gibt dem Gast Zufall von diesem Computer</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>A device file</source>
        <translation>Gerätedatei</translation>
    </message>
    <message>
        <source>The emulator</source>
        <translation>Emulator</translation>
    </message>
    <message>
        <source>Bytes per period, at most</source>
        <translation>Bytes je Zeitraum, höchstens</translation>
    </message>
    <message>
        <source>Period (ms)</source>
        <translation>Zeitraum (ms)</translation>
    </message>
    <message>
        <source>Watchdog</source>
        <translation>Watchdog</translation>
    </message>
    <message>
        <source>Acts when the guest hangs</source>
        <translation>Greift ein, wenn der Gast hängt</translation>
    </message>
    <message>
        <source>When the guest hangs</source>
        <translation>Wenn der Gast hängt</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>USB, SCSI, SATA: what devices are connected to</source>
        <translation>USB, SCSI, SATA: woran Geräte angeschlossen sind</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>the name of a controller</source>
        <translation>der Name eines Controllers</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Anschlüsse</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Gemeinsamer Ordner</translation>
    </message>
    <message>
        <source>A folder of this computer in the guest</source>
        <translation>Ein Ordner dieses Computers im Gast</translation>
    </message>
    <message>
        <source>Folder of this computer</source>
        <translation>Ordner dieses Computers</translation>
    </message>
    <message>
        <source>Name in the guest</source>
        <translation>Name im Gast</translation>
    </message>
    <message>
        <source>What the guest mounts it by.</source>
        <translation>Unter diesem Namen hängt der Gast ihn ein.</translation>
    </message>
    <message>
        <source>a word without spaces</source>
        <translation>ein Wort ohne Leerzeichen</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>virtiofs is faster and needs shared memory (Memory, Shared with helper programs) and virtiofsd on this computer.</source>
        <translation>virtiofs ist schneller und braucht geteilten Arbeitsspeicher (Arbeitsspeicher, Mit Hilfsprogrammen geteilt) und virtiofsd auf diesem Computer.</translation>
    </message>
    <message>
        <source>9p</source>
        <translation>9p</translation>
    </message>
    <message>
        <source>virtiofs</source>
        <translation>virtiofs</translation>
    </message>
    <message>
        <source>Owners of files</source>
        <translation>Besitzer der Dateien</translation>
    </message>
    <message>
        <source>Socket to this computer</source>
        <translation>Socket zu diesem Computer</translation>
    </message>
    <message>
        <source>vsock: a connection without a network</source>
        <translation>vsock: eine Verbindung ohne Netzwerk</translation>
    </message>
    <message>
        <source>Address chosen by libvirt</source>
        <translation>Adresse von libvirt gewählt</translation>
    </message>
    <message>
        <source>Address (CID)</source>
        <translation>Adresse (CID)</translation>
    </message>
    <message>
        <source>Crash reporter</source>
        <translation>Absturzmelder</translation>
    </message>
    <message>
        <source>Tells this computer when the guest crashes</source>
        <translation>Sagt diesem Computer, wenn der Gast abstürzt</translation>
    </message>
    <message>
        <source>IOMMU</source>
        <translation>IOMMU</translation>
    </message>
    <message>
        <source>For machines inside this machine</source>
        <translation>Für Maschinen in dieser Maschine</translation>
    </message>
    <message>
        <source>Interrupts too</source>
        <translation>Auch Interrupts</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>File, device or socket</source>
        <translation>Datei, Gerät oder Socket</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>Wer lauscht</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>Die Maschine</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>Die Gegenseite</translation>
    </message>
    <message>
        <source>Keep a copy of all output in</source>
        <translation>Alle Ausgaben mitschreiben in</translation>
    </message>
    <message>
        <source>Kind of port</source>
        <translation>Art der Schnittstelle</translation>
    </message>
    <message>
        <source>the name of a kind of port</source>
        <translation>der Name einer Art von Schnittstelle</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Serielle Schnittstelle</translation>
    </message>
    <message>
        <source>A text console, or a link to a program</source>
        <translation>Eine Textkonsole oder eine Verbindung zu einem Programm</translation>
    </message>
    <message>
        <source>Parallel port</source>
        <translation>Parallele Schnittstelle</translation>
    </message>
    <message>
        <source>For the printers and dongles of old systems</source>
        <translation>Für Drucker und Dongles alter Systeme</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>A text console by virtio, or the serial port&apos;s other name</source>
        <translation>Eine Textkonsole über virtio, oder der andere Name der seriellen Schnittstelle</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>How this computer talks to a program in the guest, such as its agent</source>
        <translation>Wie dieser Computer mit einem Programm im Gast spricht, etwa dem Agenten</translation>
    </message>
    <message>
        <source>letters, digits and . _ -</source>
        <translation>Buchstaben, Ziffern und . _ -</translation>
    </message>
    <message>
        <source>USB slot</source>
        <translation>USB-Steckplatz</translation>
    </message>
    <message>
        <source>For USB devices that come through the screen</source>
        <translation>Für USB-Geräte, die über den Bildschirm kommen</translation>
    </message>
    <message>
        <source>Device of this computer</source>
        <translation>Gerät dieses Computers</translation>
    </message>
    <message>
        <source>Handed to the machine as it is</source>
        <translation>Der Maschine übergeben, wie es ist</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Its weight when machines compete for the processor. Needs the system&apos;s libvirt.</source>
        <translation>Ihr Gewicht, wenn Maschinen um den Prozessor konkurrieren. Braucht das libvirt des Systems.</translation>
    </message>
    <message>
        <source>Period (µs)</source>
        <translation>Zeitraum (µs)</translation>
    </message>
    <message>
        <source>Quota per vCPU (µs)</source>
        <translation>Kontingent je vCPU (µs)</translation>
    </message>
    <message>
        <source>How long each vCPU may run within a period; -1: without limit.</source>
        <translation>Wie lange jede vCPU in einem Zeitraum laufen darf; -1: ohne Grenze.</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>How many there are, and which model</source>
        <translation>Wie viele es sind, und welches Modell</translation>
    </message>
    <message>
        <source>Plugged in at start</source>
        <translation>Beim Start eingesteckt</translation>
    </message>
    <message>
        <source>Fewer than there are: the others can be plugged in while it runs.</source>
        <translation>Weniger, als es gibt: Die anderen können im Betrieb eingesteckt werden.</translation>
    </message>
    <message>
        <source>The same as this computer&apos;s</source>
        <translation>Dasselbe wie in diesem Computer</translation>
    </message>
    <message>
        <source>Like this computer&apos;s, can move elsewhere</source>
        <translation>Wie in diesem Computer, kann umziehen</translation>
    </message>
    <message>
        <source>Everything the emulator knows</source>
        <translation>Alles, was der Emulator kennt</translation>
    </message>
    <message>
        <source>A named model, the same everywhere</source>
        <translation>Ein benanntes Modell, überall dasselbe</translation>
    </message>
    <message>
        <source>Named model</source>
        <translation>Benanntes Modell</translation>
    </message>
    <message>
        <source>the name of a model, such as Skylake-Client</source>
        <translation>der Name eines Modells, etwa Skylake-Client</translation>
    </message>
    <message>
        <source>When this computer lacks the model</source>
        <translation>Wenn diesem Computer das Modell fehlt</translation>
    </message>
    <message>
        <source>Take the nearest one</source>
        <translation>Das ähnlichste nehmen</translation>
    </message>
    <message>
        <source>Check before starting</source>
        <translation>Prüfung vor dem Start</translation>
    </message>
    <message>
        <source>Only features that can move to another computer</source>
        <translation>Nur Merkmale, die auf einen anderen Computer umziehen können</translation>
    </message>
    <message>
        <source>Processor cache shown to the guest</source>
        <translation>Prozessorcache, den der Gast sieht</translation>
    </message>
    <message>
        <source>Sockets : cores : threads</source>
        <translation>Sockel : Kerne : Threads</translation>
    </message>
    <message>
        <source>Their product is the number of processors. Some editions of Windows use only one or two sockets.</source>
        <translation>Ihr Produkt ist die Anzahl der Prozessoren. Manche Ausgaben von Windows benutzen nur einen oder zwei Sockel.</translation>
    </message>
    <message>
        <source>three numbers, such as 1:4:2</source>
        <translation>drei Zahlen, etwa 1:4:2</translation>
    </message>
    <message>
        <source>Runs on these of this computer&apos;s processors</source>
        <translation>Läuft auf diesen Prozessoren dieses Computers</translation>
    </message>
    <message>
        <source>For example 0-3,8; nothing: on all of them.</source>
        <translation>Zum Beispiel 0-3,8; leer: auf allen.</translation>
    </message>
    <message>
        <source>The emulator&apos;s own threads run on</source>
        <translation>Eigene Threads des Emulators laufen auf</translation>
    </message>
    <message>
        <source>I/O threads for disks</source>
        <translation>I/O-Threads für Festplatten</translation>
    </message>
    <message>
        <source>Hide KVM from the guest</source>
        <translation>KVM vor dem Gast verbergen</translation>
    </message>
    <message>
        <source>Performance counters</source>
        <translation>Leistungszähler</translation>
    </message>
    <message>
        <source>Pinned vCPU</source>
        <translation>Angeheftete vCPU</translation>
    </message>
    <message>
        <source>On which of this computer&apos;s processors it runs</source>
        <translation>Auf welchen Prozessoren dieses Computers sie läuft</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>What the guest draws with</source>
        <translation>Womit der Gast zeichnet</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>3D acceleration</source>
        <translation>3D-Beschleunigung</translation>
    </message>
    <message>
        <source>Needs virtio, a screen with OpenGL and a driver in the guest.</source>
        <translation>Braucht virtio, einen Bildschirm mit OpenGL und einen Treiber im Gast.</translation>
    </message>
    <message>
        <source>Shows the firmware&apos;s screen</source>
        <translation>Zeigt den Bildschirm der Firmware</translation>
    </message>
    <message>
        <source>Video memory</source>
        <translation>Grafikspeicher</translation>
    </message>
    <message>
        <source>Second memory (QXL)</source>
        <translation>Zweiter Speicher (QXL)</translation>
    </message>
    <message>
        <source>Picture memory (QXL)</source>
        <translation>Bildspeicher (QXL)</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>How the picture gets out</source>
        <translation>Wie das Bild nach außen kommt</translation>
    </message>
    <message>
        <source>SPICE</source>
        <translation>SPICE</translation>
    </message>
    <message>
        <source>VNC</source>
        <translation>VNC</translation>
    </message>
    <message>
        <source>OpenGL without a screen of its own</source>
        <translation>OpenGL ohne eigenen Bildschirm</translation>
    </message>
    <message>
        <source>D-Bus</source>
        <translation>D-Bus</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Erreichbar über</translation>
    </message>
    <message>
        <source>Programs of this computer, through libvirt</source>
        <translation>Programme dieses Computers, über libvirt</translation>
    </message>
    <message>
        <source>The network: a TCP port</source>
        <translation>Netzwerk: ein TCP-Port</translation>
    </message>
    <message>
        <source>A socket file</source>
        <translation>Socket-Datei</translation>
    </message>
    <message>
        <source>Address that it listens at</source>
        <translation>Adresse, an der er lauscht</translation>
    </message>
    <message>
        <source>an address or the name of a host</source>
        <translation>eine Adresse oder der Name eines Hosts</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>OpenGL</source>
        <translation>OpenGL</translation>
    </message>
    <message>
        <source>Graphics card of this computer</source>
        <translation>Grafikkarte dieses Computers</translation>
    </message>
    <message>
        <source>Shared clipboard</source>
        <translation>Gemeinsame Zwischenablage</translation>
    </message>
    <message>
        <source>Files dropped on the screen</source>
        <translation>Auf dem Bildschirm abgelegte Dateien</translation>
    </message>
    <message>
        <source>Compression of pictures</source>
        <translation>Bildkompression</translation>
    </message>
    <message>
        <source>Moving pictures as video</source>
        <translation>Bewegte Bilder als Video</translation>
    </message>
    <message>
        <source>Sound card</source>
        <translation>Soundkarte</translation>
    </message>
    <message>
        <source>Speakers and microphone</source>
        <translation>Lautsprecher und Mikrofon</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>Eingabegerät</translation>
    </message>
    <message>
        <source>A keyboard, a mouse or a tablet</source>
        <translation>Eine Tastatur, eine Maus oder ein Tablett</translation>
    </message>
    <message>
        <source>Tablet (the pointer follows yours)</source>
        <translation>Tablett (der Zeiger folgt Ihrem)</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>A device of this computer</source>
        <translation>Ein Gerät dieses Computers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>As the operating system</source>
        <translation>Wie das Betriebssystem</translation>
    </message>
    <message>
        <source>A computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>A screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>A terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>A network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>A lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Program text</source>
        <translation>Programmtext</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>BSD</source>
        <translation>BSD</translation>
    </message>
    <message>
        <source>Unix</source>
        <translation>Unix</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Disk that tries the virtio driver</source>
        <translation>Festplatte, die den virtio-Treiber erprobt</translation>
    </message>
    <message>
        <source>The guest used the disk on trial</source>
        <translation>Der Gast hat die Probefestplatte benutzt</translation>
    </message>
    <message>
        <source>What takes the move to virtio back</source>
        <translation>Was die Umstellung auf virtio zurücknimmt</translation>
    </message>
    <message>
        <source>With modules, at most</source>
        <translation>Mit Modulen höchstens</translation>
    </message>
    <message>
        <source>Memory modules can be plugged in while it runs.</source>
        <translation>Speichermodule können im Betrieb eingesteckt werden.</translation>
    </message>
    <message>
        <source>Memory module</source>
        <translation>Speichermodul</translation>
    </message>
    <message>
        <source>More memory, also while the machine runs</source>
        <translation>Mehr Arbeitsspeicher, auch während die Maschine läuft</translation>
    </message>
    <message>
        <source>A Linux takes multiples of 128 MiB. Needs room among the memory.</source>
        <translation>Ein Linux nimmt Vielfache von 128 MiB. Dafür muss unter „Arbeitsspeicher“ Platz vorgesehen sein.</translation>
    </message>
    <message>
        <source>NUMA cell of the machine</source>
        <translation>NUMA-Zelle der Maschine</translation>
    </message>
    <message>
        <source>Inside the guest</source>
        <translation>Im Gast</translation>
    </message>
    <message>
        <source>What the system that runs there tells</source>
        <translation>Was das System sagt, das dort läuft</translation>
    </message>
    <message>
        <source>World wide name</source>
        <translation>World Wide Name</translation>
    </message>
    <message>
        <source>16 hexadecimal digits</source>
        <translation>16 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>Turns per minute</source>
        <translation>Umdrehungen pro Minute</translation>
    </message>
    <message>
        <source>1: a disk that does not turn (SSD).</source>
        <translation>1: eine Festplatte, die sich nicht dreht (SSD).</translation>
    </message>
    <message>
        <source>Disc with drivers for the trial</source>
        <translation>CD mit Treibern für die Probe</translation>
    </message>
    <message>
        <source>USB filter</source>
        <translation>USB-Filter</translation>
    </message>
    <message>
        <source>What the emulator itself lets through of isolated devices</source>
        <translation>Was der Emulator selbst von isolierten Geräten durchlässt</translation>
    </message>
    <message>
        <source>Lets through</source>
        <translation>Lässt durch</translation>
    </message>
    <message>
        <source>Of devices that come isolated, by lending Bluetooth, or through the screen; others are not asked. The first rule that fits decides. The emulator checks it besides Innkeeper; a machine that runs has it from its next start on.</source>
        <translation>Von Geräten, die isoliert, durch verliehenes Bluetooth oder über den Bildschirm kommen; andere betrifft er nicht. Es entscheidet die erste Regel, die passt. Der Emulator prüft das zusätzlich zu Innkeeper; für eine laufende Maschine gilt es ab ihrem nächsten Start.</translation>
    </message>
    <message>
        <source>All but hubs</source>
        <translation>Alles außer Hubs</translation>
    </message>
    <message>
        <source>class:vendor:product:version:allow, like 0x08:-1:-1:-1:1, with | between several; -1 is any</source>
        <translation>Klasse:Hersteller:Produkt:Version:erlaubt, etwa 0x08:-1:-1:-1:1, mit | zwischen mehreren; -1 heißt beliebig</translation>
    </message>
</context>
<context>
    <name>ImageFile</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>It may have been moved, or its disk is not mounted.</source>
        <translation>Vielleicht wurde sie verschoben, oder ihr Datenträger ist nicht eingehängt.</translation>
    </message>
    <message>
        <source>You may not read “%1”.</source>
        <translation>Sie dürfen „%1“ nicht lesen.</translation>
    </message>
    <message>
        <source>Ask the file&apos;s owner for permission, or copy it to your own folder.</source>
        <translation>Bitten Sie den Besitzer der Datei um Erlaubnis, oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The disk it is on may be damaged or gone.</source>
        <translation>Der Datenträger, auf dem es liegt, ist vielleicht beschädigt oder nicht mehr da.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>„%1“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a disk.</source>
        <translation>„%1“ ist weder eine Datei noch ein Datenträger.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>If it was downloaded, download it again.</source>
        <translation>Wenn es heruntergeladen wurde, laden Sie es noch einmal herunter.</translation>
    </message>
</context>
<context>
    <name>InstallerImage</name>
    <message>
        <source>“%1” is damaged: its beginning is that of a CD, but what follows is not.</source>
        <translation>„%1“ ist beschädigt: Der Anfang ist der einer CD, was folgt aber nicht.</translation>
    </message>
    <message>
        <source>Download it again and compare its checksum.</source>
        <translation>Laden Sie es noch einmal herunter und vergleichen Sie die Prüfsumme.</translation>
    </message>
    <message>
        <source>“%1” is cut off: of %2 only %3 are there.</source>
        <translation>„%1“ ist abgeschnitten: Von %2 sind nur %3 da.</translation>
    </message>
    <message>
        <source>“%1” is compressed or an archive.</source>
        <translation>„%1“ ist komprimiert oder ein Archiv.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the image in it.</source>
        <translation>Entpacken Sie es und wählen Sie das Abbild darin.</translation>
    </message>
    <message>
        <source>“%1” is a disk image, not an installer.</source>
        <translation>„%1“ ist ein Festplattenabbild, kein Installationsabbild.</translation>
    </message>
    <message>
        <source>Import it as the disk of a new machine instead.</source>
        <translation>Importieren Sie es stattdessen als Festplatte einer neuen Maschine.</translation>
    </message>
</context>
<context>
    <name>MachineDefaults</name>
    <message>
        <source>%1 needs at least %2 CPUs, and this host has %3: it will be slow.</source>
        <translation>%1 braucht mindestens %2 CPUs, und dieser Host hat %3: Es wird langsam sein.</translation>
    </message>
    <message>
        <source>%1 asks for Secure Boot, and this host has no firmware that offers it: its installer may refuse.</source>
        <translation>%1 verlangt Secure Boot, und dieser Host hat keine Firmware dafür: Die Installation könnte verweigert werden.</translation>
    </message>
    <message>
        <source>%1 starts only from UEFI, and this host has no UEFI firmware: it may not start.</source>
        <translation>%1 startet nur mit UEFI, und dieser Host hat keine UEFI-Firmware: Es startet vielleicht nicht.</translation>
    </message>
    <message>
        <source>%1 of memory are needed at least, and this host can spare only %2: the machine may be slow or not start.</source>
        <translation>Mindestens %1 Arbeitsspeicher sind nötig, und dieser Host kann nur %2 entbehren: Die Maschine ist vielleicht langsam oder startet nicht.</translation>
    </message>
    <message>
        <source>The machine gets %1 of memory instead of %2: this host can spare no more.</source>
        <translation>Die Maschine bekommt %1 Arbeitsspeicher statt %2: Mehr kann dieser Host nicht entbehren.</translation>
    </message>
    <message>
        <source>This host&apos;s emulator has no SPICE: there will be no sound and no shared clipboard.</source>
        <translation>Der Emulator dieses Hosts hat kein SPICE: Es gibt weder Ton noch eine gemeinsame Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 asks for a TPM %2, and this host has no software TPM (swtpm): its installer may refuse.</source>
        <translation>%1 verlangt ein TPM %2, und dieser Host hat kein Software-TPM (swtpm): Die Installation könnte verweigert werden.</translation>
    </message>
</context>
<context>
    <name>MachineName</name>
    <message>
        <source>New machine</source>
        <translation>Neue Maschine</translation>
    </message>
</context>
<context>
    <name>MachineText</name>
    <message>
        <source>A machine needs a name.</source>
        <translation>Eine Maschine braucht einen Namen.</translation>
    </message>
    <message>
        <source>A machine&apos;s name cannot contain a line break.</source>
        <translation>Der Name einer Maschine darf keinen Zeilenumbruch enthalten.</translation>
    </message>
    <message>
        <source>The machine&apos;s name contains a control character.</source>
        <translation>Der Name der Maschine enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Type the name instead of pasting it.</source>
        <translation>Tippen Sie den Namen ein, statt ihn einzufügen.</translation>
    </message>
    <message>
        <source>The machine&apos;s name contains an invisible sign that turns the reading direction.</source>
        <translation>Der Name der Maschine enthält ein unsichtbares Zeichen, das die Leserichtung umkehrt.</translation>
    </message>
    <message>
        <source>A machine&apos;s name cannot contain a slash (/).</source>
        <translation>Der Name einer Maschine darf keinen Schrägstrich (/) enthalten.</translation>
    </message>
    <message>
        <source>A machine cannot be named “.” or “..”.</source>
        <translation>Eine Maschine darf nicht „.“ oder „..“ heißen.</translation>
    </message>
    <message>
        <source>A machine&apos;s name cannot begin or end with a space.</source>
        <translation>Der Name einer Maschine darf nicht mit einem Leerzeichen beginnen oder enden.</translation>
    </message>
    <message>
        <source>The machine&apos;s name is too long: it takes %1 bytes, and at most %2 fit into the names of its files.</source>
        <translation>Der Name der Maschine ist zu lang: Er braucht %1 Bytes, und in die Namen ihrer Dateien passen höchstens %2.</translation>
    </message>
    <message>
        <source>Use a short name, and the description for more.</source>
        <translation>Nehmen Sie einen kurzen Namen und die Beschreibung für alles Weitere.</translation>
    </message>
    <message>
        <source>A machine&apos;s title cannot contain a line break.</source>
        <translation>Der Titel einer Maschine darf keinen Zeilenumbruch enthalten.</translation>
    </message>
    <message>
        <source>The machine&apos;s title contains a control character.</source>
        <translation>Der Titel der Maschine enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Type the title instead of pasting it.</source>
        <translation>Tippen Sie den Titel ein, statt ihn einzufügen.</translation>
    </message>
    <message>
        <source>The machine&apos;s title contains an invisible sign that turns the reading direction.</source>
        <translation>Der Titel der Maschine enthält ein unsichtbares Zeichen, das die Leserichtung umkehrt.</translation>
    </message>
    <message>
        <source>The machine&apos;s title is too long: it has %1 characters, at most %2 are possible.</source>
        <translation>Der Titel der Maschine ist zu lang: Er hat %1 Zeichen, möglich sind höchstens %2.</translation>
    </message>
    <message>
        <source>Use the description for longer texts.</source>
        <translation>Nehmen Sie für längere Texte die Beschreibung.</translation>
    </message>
    <message>
        <source>The machine&apos;s description contains a control character.</source>
        <translation>Die Beschreibung der Maschine enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Only line breaks and tabs are possible.</source>
        <translation>Möglich sind nur Zeilenumbrüche und Tabulatoren.</translation>
    </message>
    <message>
        <source>The machine&apos;s description is too long: it has %1 characters, at most %2 are possible.</source>
        <translation>Die Beschreibung der Maschine ist zu lang: Sie hat %1 Zeichen, möglich sind höchstens %2.</translation>
    </message>
</context>
<context>
    <name>OsinfoDatabase</name>
    <message>
        <source>The list of operating systems could not be read.</source>
        <translation>Die Liste der Betriebssysteme konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Install the package osinfo-db.</source>
        <translation>Installieren Sie das Paket osinfo-db.</translation>
    </message>
    <message>
        <source>No operating system is known as “%1”.</source>
        <translation>Unter „%1“ ist kein Betriebssystem bekannt.</translation>
    </message>
    <message>
        <source>“innkeeperctl os-list” lists all that are known.</source>
        <translation>„innkeeperctl os-list“ zeigt alle bekannten.</translation>
    </message>
</context>
<context>
    <name>XmlTree</name>
    <message>
        <source>The machine&apos;s definition cannot be read: it is damaged.</source>
        <translation>Die Definition der Maschine kann nicht gelesen werden: Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Byte %1: %2</source>
        <translation>Byte %1: %2</translation>
    </message>
</context>
<context>
    <name>innkeeper::AcceleratorChoice</name>
    <message>
        <source>KVM was asked for, but this host does not offer it.</source>
        <translation>KVM wurde verlangt, aber dieser Host bietet es nicht.</translation>
    </message>
    <message>
        <source>KVM was asked for, but it does not run machines here: %1</source>
        <translation>KVM wurde verlangt, führt hier aber keine Maschinen aus: %1</translation>
    </message>
    <message>
        <source>Choose the emulator TCG (in a shell: --accelerator tcg). It is slower, but works everywhere.</source>
        <translation>Wählen Sie den Emulator TCG (in der Shell: --accelerator tcg). Er ist langsamer, arbeitet aber überall.</translation>
    </message>
    <message>
        <source>This host offers no KVM, so the machine will run slowly, in QEMU&apos;s own emulator (TCG).</source>
        <translation>Dieser Host bietet kein KVM, die Maschine läuft also langsam, in QEMUs eigenem Emulator (TCG).</translation>
    </message>
    <message>
        <source>KVM is not used, so the machine will run slowly, in QEMU&apos;s own emulator (TCG): %1</source>
        <translation>KVM wird nicht benutzt, die Maschine läuft also langsam, in QEMUs eigenem Emulator (TCG): %1</translation>
    </message>
</context>
<context>
    <name>innkeeper::AcceleratorProbe</name>
    <message numerus="yes">
        <source>KVM opens, but no guest answered within %n second(s).</source>
        <translation>
            <numerusform>KVM lässt sich öffnen, aber kein Gast hat binnen %n Sekunde geantwortet.</numerusform>
            <numerusform>KVM lässt sich öffnen, aber kein Gast hat binnen %n Sekunden geantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The emulator starts, but no guest answered within %n second(s).</source>
        <translation>
            <numerusform>Der Emulator startet, aber kein Gast hat binnen %n Sekunde geantwortet.</numerusform>
            <numerusform>Der Emulator startet, aber kein Gast hat binnen %n Sekunden geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The emulator refuses to run a guest.</source>
        <translation>Der Emulator weigert sich, einen Gast auszuführen.</translation>
    </message>
</context>
<context>
    <name>innkeeper::AdapterList</name>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Lend to a Machine…</source>
        <translation>Einer Maschine leihen …</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Adapter %1</source>
        <translation>Adapter %1</translation>
    </message>
    <message>
        <source>Lend adapter %1 to a machine</source>
        <translation>Adapter %1 einer Maschine leihen</translation>
    </message>
    <message>
        <source>Take adapter %1 back</source>
        <translation>Adapter %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Adapter %1 is on</source>
        <translation>Adapter %1 ist eingeschaltet</translation>
    </message>
    <message>
        <source>The adapter was not turned on</source>
        <translation>Der Adapter wurde nicht eingeschaltet</translation>
    </message>
    <message>
        <source>The adapter was not turned off</source>
        <translation>Der Adapter wurde nicht ausgeschaltet</translation>
    </message>
    <message>
        <source>Turn the adapter off?</source>
        <translation>Den Adapter ausschalten?</translation>
    </message>
    <message>
        <source>%1 is connected through it and stops working until the adapter is on again. Be sure that you can turn it on without.</source>
        <translation>%1 ist über ihn verbunden und funktioniert nicht, bis der Adapter wieder eingeschaltet ist. Stellen Sie sicher, dass Sie ihn auch so wieder einschalten können.</translation>
    </message>
    <message>
        <source>&amp;Turn Off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>This adapter cannot be lent now</source>
        <translation>Dieser Adapter kann jetzt nicht verliehen werden</translation>
    </message>
    <message>
        <source>The keeper (innkeeperd), which lends adapters, does not see it.</source>
        <translation>Der Verwalter (innkeeperd), der Adapter verleiht, sieht ihn nicht.</translation>
    </message>
    <message>
        <source>This adapter stays with this computer</source>
        <translation>Dieser Adapter bleibt bei diesem Computer</translation>
    </message>
    <message>
        <source>No machine is running. Start the one that is to have it first.</source>
        <translation>Keine Maschine läuft. Starten Sie zuerst die, die ihn bekommen soll.</translation>
    </message>
    <message>
        <source>Until it comes back, this computer cannot use it, and devices have to be paired anew inside the machine.</source>
        <translation>Bis er zurückkommt, kann dieser Computer ihn nicht benutzen, und Geräte müssen in der Maschine neu gekoppelt werden.</translation>
    </message>
    <message>
        <source>Headsets play music there, but calls and their microphone do not work yet.</source>
        <translation>Headsets spielen dort Musik, aber Anrufe und ihr Mikrofon funktionieren noch nicht.</translation>
    </message>
    <message>
        <source>It comes back when the machine stops, or when you take it back here.</source>
        <translation>Er kommt zurück, wenn die Maschine anhält oder wenn Sie ihn hier zurücknehmen.</translation>
    </message>
    <message>
        <source>Lend this adapter to %1?</source>
        <translation>Diesen Adapter an %1 verleihen?</translation>
    </message>
    <message>
        <source>&amp;Lend</source>
        <translation>Ver&amp;leihen</translation>
    </message>
    <message>
        <source>On its way to %1…</source>
        <translation>Unterwegs zu %1 …</translation>
    </message>
    <message>
        <source>The adapter was not lent to %1</source>
        <translation>Der Adapter wurde nicht an %1 verliehen</translation>
    </message>
    <message>
        <source>Coming back…</source>
        <translation>Kommt zurück …</translation>
    </message>
    <message>
        <source>The adapter did not come back</source>
        <translation>Der Adapter kam nicht zurück</translation>
    </message>
</context>
<context>
    <name>innkeeper::AddDeviceDialog</name>
    <message>
        <source>Pair</source>
        <translation>Koppeln</translation>
    </message>
    <message>
        <source>Show devices &amp;without a name, too</source>
        <translation>Auch Geräte &amp;ohne Namen zeigen</translation>
    </message>
    <message>
        <source>Add a Bluetooth Device</source>
        <translation>Bluetooth-Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Show devices without a name, too</source>
        <translation>Auch Geräte ohne Namen zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pair %1</source>
        <translation>%1 koppeln</translation>
    </message>
    <message>
        <source>Looking for devices near this computer. Put yours into pairing mode: often by holding its Bluetooth button for a few seconds, until it blinks.</source>
        <translation>Geräte in der Nähe dieses Computers werden gesucht. Versetzen Sie Ihres in den Kopplungsmodus: Oft hält man dazu einige Sekunden seine Bluetooth-Taste gedrückt, bis es blinkt.</translation>
    </message>
    <message>
        <source>No Bluetooth adapter is on, so nothing can be found.</source>
        <translation>Kein Bluetooth-Adapter ist eingeschaltet, daher kann nichts gefunden werden.</translation>
    </message>
    <message>
        <source>The device was not paired</source>
        <translation>Das Gerät wurde nicht gekoppelt</translation>
    </message>
    <message>
        <source>Devices cannot be looked for</source>
        <translation>Nach Geräten kann nicht gesucht werden</translation>
    </message>
</context>
<context>
    <name>innkeeper::AddDisk</name>
    <message>
        <source>“%1” is used by “%2”. Nothing was added.</source>
        <translation>„%1“ wird von „%2“ benutzt. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Add a copy of it, or add it as read only.</source>
        <translation>Fügen Sie eine Kopie davon hinzu, oder fügen Sie es nur lesbar hinzu.</translation>
    </message>
    <message>
        <source>A new disk needs a size, and no image that exists.</source>
        <translation>Eine neue Festplatte braucht eine Größe und kein vorhandenes Abbild.</translation>
    </message>
</context>
<context>
    <name>innkeeper::AddPage</name>
    <message>
        <source>What to add</source>
        <translation>Was hinzukommt</translation>
    </message>
    <message numerus="yes">
        <source>The machine has %n already; more are not possible.</source>
        <translation>
            <numerusform>Die Maschine hat schon %n; mehr sind nicht möglich.</numerusform>
            <numerusform>Die Maschine hat schon %n; mehr sind nicht möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>„%1“ wird gebraucht.</translation>
    </message>
    <message>
        <source>“%1” was not added</source>
        <translation>„%1“ wurde nicht hinzugefügt</translation>
    </message>
</context>
<context>
    <name>innkeeper::AgentHelp</name>
    <message>
        <source>Debian, Ubuntu</source>
        <translation>Debian, Ubuntu</translation>
    </message>
    <message>
        <source>Fedora, Red Hat</source>
        <translation>Fedora, Red Hat</translation>
    </message>
    <message>
        <source>openSUSE</source>
        <translation>openSUSE</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Run “virtio-win-guest-tools” from the drivers CD “virtio-win”.</source>
        <translation>Führen Sie „virtio-win-guest-tools“ von der Treiber-CD „virtio-win“ aus.</translation>
    </message>
    <message>
        <source>How to install it in the guest</source>
        <translation>So wird er im Gast installiert</translation>
    </message>
</context>
<context>
    <name>innkeeper::BluetoothKind</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Drawing tablet</source>
        <translation>Grafiktablett</translation>
    </message>
    <message>
        <source>Game controller</source>
        <translation>Gamecontroller</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Headset</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Kopfhörer</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Network device</source>
        <translation>Netzwerkgerät</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Abspielgerät</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>innkeeper::BluetoothLoans</name>
    <message>
        <source>It can be lent in spite of that, if you say so.</source>
        <translation>Er kann trotzdem verliehen werden, wenn Sie es so wollen.</translation>
    </message>
    <message>
        <source>This computer has its Bluetooth again, because the program that passed it on to the machine ended.</source>
        <translation>Dieser Computer hat sein Bluetooth wieder, weil das Programm geendet hat, das es an die Maschine weiterreichte.</translation>
    </message>
    <message>
        <source>Lend it again.</source>
        <translation>Verleihen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Bluetooth stays where it is, because the machines of this host cannot be reached.</source>
        <translation>Bluetooth bleibt, wo es ist, weil die Maschinen dieses Computers nicht zu erreichen sind.</translation>
    </message>
    <message>
        <source>Nothing was lent, because this computer has no such Bluetooth adapter.</source>
        <translation>Es wurde nichts verliehen, weil dieser Computer keinen solchen Bluetooth-Adapter hat.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was not lent, because that machine no longer exists.</source>
        <translation>Der Bluetooth-Adapter wurde nicht verliehen, weil es diese Maschine nicht mehr gibt.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was not lent, because “%1” does not run.</source>
        <translation>Der Bluetooth-Adapter wurde nicht verliehen, weil „%1“ nicht läuft.</translation>
    </message>
    <message>
        <source>Start the machine first.</source>
        <translation>Starten Sie zuerst die Maschine.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was not lent, because it is on its way already.</source>
        <translation>Der Bluetooth-Adapter wurde nicht verliehen, weil er schon unterwegs ist.</translation>
    </message>
    <message>
        <source>Try it again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was done, because that Bluetooth adapter is not lent.</source>
        <translation>Es wurde nichts getan, weil dieser Bluetooth-Adapter nicht verliehen ist.</translation>
    </message>
</context>
<context>
    <name>innkeeper::BluetoothNotice</name>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
</context>
<context>
    <name>innkeeper::BluetoothPage</name>
    <message>
        <source>Paired with This Computer</source>
        <translation>Mit diesem Computer gekoppelt</translation>
    </message>
    <message>
        <source>&amp;Add a Device…</source>
        <translation>&amp;Gerät hinzufügen…</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Nothing is paired yet.</source>
        <translation>Noch ist nichts gekoppelt.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>This computer has no Bluetooth adapter</source>
        <translation>Dieser Computer hat keinen Bluetooth-Adapter</translation>
    </message>
    <message>
        <source>Plug one into a USB port, and it appears here. If there should be one, see whether a machine has it, or whether the firmware turned it off.</source>
        <translation>Stecken Sie einen in einen USB-Anschluss, dann erscheint er hier. Wenn einer da sein sollte, sehen Sie nach, ob eine Maschine ihn hat oder die Firmware ihn abgeschaltet hat.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 entkoppeln</translation>
    </message>
    <message>
        <source>Turn an adapter on first.</source>
        <translation>Schalten Sie zuerst einen Adapter ein.</translation>
    </message>
    <message>
        <source>%1 was not disconnected</source>
        <translation>%1 wurde nicht getrennt</translation>
    </message>
    <message>
        <source>%1 was not connected</source>
        <translation>%1 wurde nicht verbunden</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Entkoppeln</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 entkoppeln?</translation>
    </message>
    <message>
        <source>It has to be paired anew to be used with this computer.</source>
        <translation>Um es wieder mit diesem Computer zu benutzen, müssen Sie es neu koppeln.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Entkoppeln</translation>
    </message>
    <message>
        <source>%1 was not forgotten</source>
        <translation>%1 wurde nicht entkoppelt</translation>
    </message>
    <message>
        <source>What is paired here belongs to this computer, and every machine gains by it: keyboards and mice work in the machine you use, and headsets play the sound of all machines. Other devices, such as phones, a machine sees only through an adapter that is lent to it.</source>
        <translation>Was hier gekoppelt ist, gehört zu diesem Computer, und alle Maschinen haben etwas davon: Tastaturen und Mäuse wirken in der Maschine, die Sie gerade benutzen, und Headsets geben den Ton aller Maschinen wieder. Andere Geräte, etwa Telefone, sieht eine Maschine nur über einen Adapter, der ihr geliehen ist.</translation>
    </message>
</context>
<context>
    <name>innkeeper::BluetoothWords</name>
    <message>
        <source>%1, connected, battery at %2 %</source>
        <comment>a kind of device, a number</comment>
        <translation>%1, verbunden, Akku bei %2 %</translation>
    </message>
    <message>
        <source>%1, connected</source>
        <comment>a kind of device</comment>
        <translation>%1, verbunden</translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <comment>a kind of device</comment>
        <translation>%1, nicht verbunden</translation>
    </message>
    <message>
        <source>%1, on</source>
        <comment>an address</comment>
        <translation>%1, ein</translation>
    </message>
    <message>
        <source>%1, off</source>
        <comment>an address</comment>
        <translation>%1, aus</translation>
    </message>
    <message>
        <source>%1 in USB port %2, on</source>
        <comment>an address, a port</comment>
        <translation>%1 in USB-Anschluss %2, ein</translation>
    </message>
    <message>
        <source>%1 in USB port %2, off</source>
        <comment>an address, a port</comment>
        <translation>%1 in USB-Anschluss %2, aus</translation>
    </message>
    <message>
        <source>On its way to %1…</source>
        <translation>Unterwegs zu %1 …</translation>
    </message>
    <message>
        <source>%1 has it. It comes back when that machine stops.</source>
        <translation>%1 hat ihn. Er kommt zurück, wenn diese Maschine anhält.</translation>
    </message>
    <message>
        <source>Coming back from %1…</source>
        <translation>Kommt von %1 zurück …</translation>
    </message>
    <message>
        <source>This computer has it.</source>
        <translation>Dieser Computer hat ihn.</translation>
    </message>
    <message>
        <source>%1 in USB port %2</source>
        <comment>an address, a port</comment>
        <translation>%1 am USB-Anschluss %2</translation>
    </message>
</context>
<context>
    <name>innkeeper::Caption</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>innkeeper::Change</name>
    <message>
        <source>There is no part named “%1”.</source>
        <translation>Es gibt kein Teil namens „%1“.</translation>
    </message>
    <message>
        <source>&quot;innkeeperctl hardware NAME&quot; lists a machine&apos;s parts.</source>
        <translation>„innkeeperctl hardware NAME“ listet die Teile einer Maschine auf.</translation>
    </message>
    <message>
        <source>The machine has no part “%1”, or several of them.</source>
        <translation>Die Maschine hat kein Teil „%1“, oder mehrere davon.</translation>
    </message>
    <message>
        <source>The machine has no part “%1 %2”.</source>
        <translation>Die Maschine hat kein Teil „%1 %2“.</translation>
    </message>
    <message>
        <source>%1 has no setting “%2”.</source>
        <translation>%1 hat keine Einstellung „%2“.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed here.</source>
        <translation>„%1“ kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere meanwhile, and is now “%2”. It was kept.</source>
        <translation>„%1“ wurde inzwischen anderswo geändert und ist jetzt „%2“. Dieser Wert wurde behalten.</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: hinzugefügt</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: entfernt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>part, setting, new value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 instead of %4</source>
        <comment>part, setting, new value, old value</comment>
        <translation>%1, %2: %3 statt %4</translation>
    </message>
    <message>
        <source>“%1” cannot be removed.</source>
        <translation>„%1“ kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be added.</source>
        <translation>„%1“ kann nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The machine can have no further part “%1”.</source>
        <translation>Die Maschine kann kein weiteres Teil „%1“ haben.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere meanwhile. Nothing was removed.</source>
        <translation>„%1“ wurde inzwischen anderswo geändert. Es wurde nichts entfernt.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ChangeLock</name>
    <message>
        <source>The machine was not changed: another window has been changing it all the while.</source>
        <translation>Die Maschine wurde nicht geändert: Ein anderes Fenster hat sie die ganze Zeit über geändert.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Versuchen Sie es noch einmal, wenn das fertig ist.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ChangeMachine</name>
    <message>
        <source>The machine stopped meanwhile.</source>
        <translation>Die Maschine wurde inzwischen beendet.</translation>
    </message>
    <message>
        <source>Nothing was changed. It can be changed for the next start instead.</source>
        <translation>Es wurde nichts geändert. Stattdessen kann es für den nächsten Start geändert werden.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ChoiceEditor</name>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <comment>a value</comment>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>%1: not offered by this computer</source>
        <comment>a value</comment>
        <translation>%1: von diesem Computer nicht geboten</translation>
    </message>
    <message>
        <source>The emulator of this computer does not offer it.</source>
        <translation>Der Emulator dieses Computers bietet es nicht.</translation>
    </message>
</context>
<context>
    <name>innkeeper::CommandLine</name>
    <message>
        <source>A desktop for people who live in virtual machines.</source>
        <translation>Ein Desktop für Menschen, die in virtuellen Maschinen leben.</translation>
    </message>
    <message>
        <source>Look after the machines of this libvirt connection, such as qemu:///system.</source>
        <translation>Sich um die Maschinen dieser libvirt-Verbindung kümmern, etwa qemu:///system.</translation>
    </message>
    <message>
        <source>A machine to show, or an installer or disk image to make one from.</source>
        <translation>Eine Maschine, die gezeigt werden soll, oder ein Installations- oder Festplattenabbild für eine neue.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ConnectionBar</name>
    <message>
        <source>Machines on %1</source>
        <translation>Maschinen auf %1</translation>
    </message>
    <message>
        <source>Your own machines</source>
        <translation>Ihre eigenen Maschinen</translation>
    </message>
    <message>
        <source>Machines of this computer</source>
        <translation>Maschinen dieses Computers</translation>
    </message>
    <message>
        <source>Test driver</source>
        <translation>Testtreiber</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Looking for machines…</source>
        <translation>Maschinen werden gesucht&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n limit(s)</source>
        <translation>
            <numerusform>%1 · %n Einschränkung</numerusform>
            <numerusform>%1 · %n Einschränkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>%1 · connecting…</source>
        <translation>%1 · wird verbunden&#xa0;…</translation>
    </message>
    <message>
        <source>%1 · not connected</source>
        <translation>%1 · nicht verbunden</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
</context>
<context>
    <name>innkeeper::ConnectionChoice</name>
    <message>
        <source>You may not manage the virtual machines of the system, so Innkeeper looks after your own. Members of the group “libvirt” may manage both.</source>
        <translation>Sie dürfen die virtuellen Maschinen des Systems nicht verwalten, also kümmert sich Innkeeper um Ihre eigenen. Mitglieder der Gruppe „libvirt“ dürfen beide verwalten.</translation>
    </message>
    <message>
        <source>The libvirt service of the system does not answer, so Innkeeper looks after your own machines.</source>
        <translation>Der libvirt-Dienst des Systems antwortet nicht, also kümmert sich Innkeeper um Ihre eigenen Maschinen.</translation>
    </message>
    <message>
        <source>Innkeeper runs without being installed, so it looks after your own machines, which needs no privilege.</source>
        <translation>Innkeeper läuft, ohne installiert zu sein, und kümmert sich deshalb um Ihre eigenen Maschinen; das braucht keine besonderen Rechte.</translation>
    </message>
    <message>
        <source>Nothing here is real: libvirt&apos;s test driver only pretends to run machines, and they have no screen.</source>
        <translation>Nichts hier ist echt: Der Testtreiber von libvirt tut nur so, als liefen Maschinen, und sie haben keinen Bildschirm.</translation>
    </message>
    <message>
        <source>Machines reach the network, but other computers cannot reach them. Bridges and shared networks need the system&apos;s connection.</source>
        <translation>Maschinen erreichen das Netzwerk, aber andere Computer erreichen sie nicht. Brücken und gemeinsame Netzwerke brauchen die Verbindung des Systems.</translation>
    </message>
    <message>
        <source>PCI devices of this computer cannot be given to machines. That needs the system&apos;s connection.</source>
        <translation>PCI-Geräte dieses Computers können nicht an Maschinen gegeben werden. Das braucht die Verbindung des Systems.</translation>
    </message>
    <message>
        <source>Machines do not start with the computer, only after you log in.</source>
        <translation>Maschinen starten nicht mit dem Computer, erst nach Ihrer Anmeldung.</translation>
    </message>
    <message>
        <source>Installer images must lie on the host %1; those of this computer cannot be inserted.</source>
        <translation>Installationsabbilder müssen auf dem Host %1 liegen; die dieses Computers können nicht eingelegt werden.</translation>
    </message>
    <message>
        <source>Whether KVM really works on %1 cannot be tried from here.</source>
        <translation>Ob KVM auf %1 wirklich arbeitet, kann von hier aus nicht ausprobiert werden.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ConnectionPopover</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Host %1, %2 %3, libvirt %4</source>
        <translation>Host %1, %2 %3, libvirt %4</translation>
    </message>
    <message>
        <source>Nothing is missing on this connection.</source>
        <translation>An dieser Verbindung fehlt nichts.</translation>
    </message>
    <message>
        <source>Change in Settings…</source>
        <translation>In den Einstellungen ändern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>innkeeper::ConsoleView</name>
    <message>
        <source>Serial port</source>
        <translation>Serielle Schnittstelle</translation>
    </message>
    <message>
        <source>Copy the marked text</source>
        <translation>Markierten Text kopieren</translation>
    </message>
    <message>
        <source>Copy the marked text (Ctrl+Shift+C)</source>
        <translation>Markierten Text kopieren (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Paste into the console</source>
        <translation>In die Konsole einfügen</translation>
    </message>
    <message>
        <source>Paste into the console (Ctrl+Shift+V)</source>
        <translation>In die Konsole einfügen (Strg+Umschalt+V)</translation>
    </message>
    <message>
        <source>Serial port %1</source>
        <translation>Serielle Schnittstelle %1</translation>
    </message>
    <message>
        <source>Console %1</source>
        <translation>Konsole %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>This machine has no serial port</source>
        <translation>Diese Maschine hat keine serielle Schnittstelle</translation>
    </message>
    <message>
        <source>A guest can be given one in its definition; then its text console shows here.</source>
        <translation>Man kann sie ihr in der Definition geben; dann erscheint ihre Textkonsole hier.</translation>
    </message>
    <message>
        <source>The machine is off</source>
        <translation>Die Maschine ist aus</translation>
    </message>
    <message>
        <source>Its console opens here as soon as it starts.</source>
        <translation>Ihre Konsole öffnet sich hier, sobald sie startet.</translation>
    </message>
    <message>
        <source>The console could not be opened</source>
        <translation>Die Konsole konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The console was closed</source>
        <translation>Die Konsole wurde geschlossen</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Erneut verbinden</translation>
    </message>
</context>
<context>
    <name>innkeeper::Content</name>
    <message>
        <source>A computer inside your computer</source>
        <translation>Ein Computer in Ihrem Computer</translation>
    </message>
    <message>
        <source>Choose an installer image or a disk, and Innkeeper makes a machine that fits. No image at hand? The built-in test machine starts in a second. Files can be dropped here too.</source>
        <translation>Wählen Sie ein Installationsabbild oder eine Festplatte, und Innkeeper macht daraus eine passende Maschine. Kein Abbild zur Hand? Die eingebaute Testmaschine startet in einer Sekunde. Dateien können Sie auch hier ablegen.</translation>
    </message>
    <message>
        <source>No machine selected</source>
        <translation>Keine Maschine ausgewählt</translation>
    </message>
    <message>
        <source>Choose one on the left, or make a new one.</source>
        <translation>Wählen Sie links eine aus oder erstellen Sie eine neue.</translation>
    </message>
</context>
<context>
    <name>innkeeper::CorePicture</name>
    <message>
        <source>Performance cores</source>
        <translation>Leistungskerne</translation>
    </message>
    <message>
        <source>Efficiency cores</source>
        <translation>Effizienzkerne</translation>
    </message>
    <message>
        <source>Processors of this computer</source>
        <translation>Prozessoren dieses Computers</translation>
    </message>
    <message>
        <source>NUMA cell %1</source>
        <translation>NUMA-Zelle %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>NUMA cell, sort of core</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Processor %1 (performance core)</source>
        <translation>Prozessor %1 (Leistungskern)</translation>
    </message>
    <message>
        <source>Processor %1 (efficiency core)</source>
        <translation>Prozessor %1 (Effizienzkern)</translation>
    </message>
    <message>
        <source>Processor %1</source>
        <translation>Prozessor %1</translation>
    </message>
    <message>
        <source>%1: pinned there are the vCPUs %2.</source>
        <translation>%1: Dort sind die vCPUs %2 angeheftet.</translation>
    </message>
    <message>
        <source>%1: the machine may run there; nothing is pinned to it.</source>
        <translation>%1: Die Maschine darf dort laufen; angeheftet ist dort nichts.</translation>
    </message>
    <message>
        <source>%1: the machine does not run there.</source>
        <translation>%1: Die Maschine läuft dort nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s).</source>
        <translation>
            <numerusform>%n Prozessor.</numerusform>
            <numerusform>%n Prozessoren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::CreateDialog</name>
    <message>
        <source>New machine</source>
        <translation>Neue Maschine</translation>
    </message>
</context>
<context>
    <name>innkeeper::CreatePages</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Which operating system?</source>
        <translation>Welches Betriebssystem?</translation>
    </message>
    <message>
        <source>As libvirt will be told</source>
        <translation>Wie es libvirt gesagt wird</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cr&amp;eate</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>&amp;Use this system</source>
        <translation>Dieses System &amp;nehmen</translation>
    </message>
    <message>
        <source>Show the &amp;machine</source>
        <translation>&amp;Maschine zeigen</translation>
    </message>
    <message>
        <source>Creating “%1”</source>
        <translation>„%1“ wird erstellt</translation>
    </message>
    <message>
        <source>The machine is still being created</source>
        <translation>Die Maschine wird noch erstellt</translation>
    </message>
    <message>
        <source>Stopping removes everything that was made so far.</source>
        <translation>Beim Abbrechen wird alles entfernt, was bisher angelegt wurde.</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Abbrechen und schließen</translation>
    </message>
    <message>
        <source>The machine was not created</source>
        <translation>Die Maschine wurde nicht erstellt</translation>
    </message>
    <message>
        <source>The machine did not start</source>
        <translation>Die Maschine ist nicht gestartet</translation>
    </message>
</context>
<context>
    <name>innkeeper::CreationChecks</name>
    <message>
        <source>A machine needs memory: %1 is too little.</source>
        <translation>Eine Maschine braucht Arbeitsspeicher: %1 ist zu wenig.</translation>
    </message>
    <message>
        <source>The memory of %1 is more than the host has (%2).</source>
        <translation>%1 Arbeitsspeicher sind mehr, als der Host hat (%2).</translation>
    </message>
    <message>
        <source>Give the machine less memory.</source>
        <translation>Geben Sie der Maschine weniger Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>A machine needs at least one vCPU.</source>
        <translation>Eine Maschine braucht mindestens eine vCPU.</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU(s) are more than the emulator gives a machine (%1).</source>
        <translation>
            <numerusform>%n vCPU ist mehr, als der Emulator einer Maschine gibt (%1).</numerusform>
            <numerusform>%n vCPUs sind mehr, als der Emulator einer Maschine gibt (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the machine fewer vCPUs.</source>
        <translation>Geben Sie der Maschine weniger vCPUs.</translation>
    </message>
    <message>
        <source>The host has no UEFI firmware.</source>
        <translation>Der Host hat keine UEFI-Firmware.</translation>
    </message>
    <message>
        <source>Install the package “ovmf” on the host, or choose BIOS.</source>
        <translation>Installieren Sie auf dem Host das Paket „ovmf“, oder wählen Sie BIOS.</translation>
    </message>
    <message>
        <source>The host has no UEFI firmware with Secure Boot.</source>
        <translation>Der Host hat keine UEFI-Firmware mit Secure Boot.</translation>
    </message>
    <message>
        <source>Install the package “ovmf” on the host, or choose another firmware.</source>
        <translation>Installieren Sie auf dem Host das Paket „ovmf“, oder wählen Sie eine andere Firmware.</translation>
    </message>
    <message>
        <source>The host has only %1 of memory free now; with %2 the machine may make it slow.</source>
        <translation>Der Host hat jetzt nur %1 Arbeitsspeicher frei; mit %2 kann die Maschine ihn verlangsamen.</translation>
    </message>
    <message numerus="yes">
        <source>The machine gets more vCPUs than the host has CPUs (%n); that makes it slower.</source>
        <translation>
            <numerusform>Die Maschine bekommt mehr vCPUs, als der Host CPUs hat (%n); das macht sie langsamer.</numerusform>
            <numerusform>Die Maschine bekommt mehr vCPUs, als der Host CPUs hat (%n); das macht sie langsamer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for at least %2 of memory.</source>
        <translation>%1 verlangt mindestens %2 Arbeitsspeicher.</translation>
    </message>
</context>
<context>
    <name>innkeeper::CreationPlanner</name>
    <message>
        <source>There is a machine named “%1” already.</source>
        <translation>Es gibt schon eine Maschine namens „%1“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A disk needs a size.</source>
        <translation>Eine Festplatte braucht eine Größe.</translation>
    </message>
    <message>
        <source>The disk may grow to %1, but its storage pool has only %2 left.</source>
        <translation>Die Festplatte kann auf %1 wachsen, aber in ihrem Speicherpool sind nur noch %2 frei.</translation>
    </message>
    <message>
        <source>%1 asks for a disk of at least %2.</source>
        <translation>%1 verlangt eine Festplatte von mindestens %2.</translation>
    </message>
    <message>
        <source>libvirt could not start a machine of exactly this name, so other programs will show it as “%1”.</source>
        <translation>libvirt könnte eine Maschine mit genau diesem Namen nicht starten; andere Programme zeigen sie deshalb als „%1“.</translation>
    </message>
    <message>
        <source>%1 may not start with more than %2 of memory.</source>
        <translation>%1 startet vielleicht nicht mit mehr als %2 Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>This system has no use for further drivers.</source>
        <translation>Dieses System kann weitere Treiber nicht brauchen.</translation>
    </message>
    <message>
        <source>There is no image with drivers (%1) on this host.</source>
        <translation>Auf diesem Host gibt es kein Abbild mit Treibern (%1).</translation>
    </message>
    <message>
        <source>Install the package “%1”, or save the image as %2.</source>
        <translation>Installieren Sie das Paket „%1“, oder speichern Sie das Abbild als %2.</translation>
    </message>
</context>
<context>
    <name>innkeeper::CreationRun</name>
    <message>
        <source>Starting the machine</source>
        <translation>Maschine wird gestartet</translation>
    </message>
    <message>
        <source>“%1” was created, but it did not start: %2</source>
        <translation>„%1“ wurde erstellt, ist aber nicht gestartet: %2</translation>
    </message>
    <message>
        <source>There is a machine named “%1” already.</source>
        <translation>Es gibt schon eine Maschine namens „%1“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Making the disk</source>
        <translation>Festplatte wird angelegt</translation>
    </message>
    <message>
        <source>Copying the disk image</source>
        <translation>Festplattenabbild wird kopiert</translation>
    </message>
    <message>
        <source>The image “%1” disappeared while it was copied. Nothing was created.</source>
        <translation>Das Abbild „%1“ ist während des Kopierens verschwunden. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>The image “%1” changed while it was copied, so the copy would be broken. Nothing was created.</source>
        <translation>Das Abbild „%1“ hat sich während des Kopierens geändert, die Kopie wäre also unbrauchbar. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>Wait until nothing writes to the image any more, then try again.</source>
        <translation>Warten Sie, bis niemand mehr in das Abbild schreibt, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Defining the machine</source>
        <translation>Maschine wird definiert</translation>
    </message>
    <message>
        <source>The creation of “%1” was cancelled. Nothing was created.</source>
        <translation>Das Erstellen von „%1“ wurde abgebrochen. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>What was already made could not be removed now. Innkeeper offers to do it when it connects the next time.</source>
        <translation>Was schon angelegt war, konnte jetzt nicht entfernt werden. Innkeeper bietet es beim nächsten Verbinden an.</translation>
    </message>
    <message>
        <source>“%1” was not created: meanwhile a machine of that name was made elsewhere.</source>
        <translation>„%1“ wurde nicht angelegt: Inzwischen wurde anderswo eine Maschine dieses Namens angelegt.</translation>
    </message>
</context>
<context>
    <name>innkeeper::CreationSource</name>
    <message>
        <source>The image “%1” does not exist.</source>
        <translation>Das Abbild „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not an image.</source>
        <translation>„%1“ ist ein Ordner, kein Abbild.</translation>
    </message>
    <message>
        <source>The image “%1” cannot be read: you lack the permission.</source>
        <translation>Das Abbild „%1“ kann nicht gelesen werden: Ihnen fehlt die Berechtigung.</translation>
    </message>
    <message>
        <source>The image “%1” is empty.</source>
        <translation>Das Abbild „%1“ ist leer.</translation>
    </message>
    <message>
        <source>Perhaps its download was interrupted. Get it again.</source>
        <translation>Vielleicht wurde der Download unterbrochen. Holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The host has no image “%1” in a storage pool.</source>
        <translation>Der Host hat in keinem Speicherpool ein Abbild „%1“.</translation>
    </message>
    <message>
        <source>The image must lie on the host, in one of its storage pools.</source>
        <translation>Das Abbild muss auf dem Host liegen, in einem seiner Speicherpools.</translation>
    </message>
    <message>
        <source>The image does not look like one that a machine can start from.</source>
        <translation>Das Abbild sieht nicht so aus, als könnte eine Maschine davon starten.</translation>
    </message>
    <message>
        <source>The operating system on the image was not recognized, so the machine gets hardware that everything modern starts on.</source>
        <translation>Das Betriebssystem auf dem Abbild wurde nicht erkannt, die Maschine bekommt also Hardware, auf der alles Moderne startet.</translation>
    </message>
    <message>
        <source>The image “%1” is only a layer over “%2”, so a copy of it alone would be useless.</source>
        <translation>Das Abbild „%1“ ist nur eine Schicht über „%2“; eine Kopie davon allein wäre nutzlos.</translation>
    </message>
    <message>
        <source>The image “%1” is encrypted, which Innkeeper cannot import.</source>
        <translation>Das Abbild „%1“ ist verschlüsselt; das kann Innkeeper nicht importieren.</translation>
    </message>
    <message>
        <source>The image “%1” cannot be used where it is: it belongs to “%2” already.</source>
        <translation>Das Abbild „%1“ kann nicht dort benutzt werden, wo es liegt: Es gehört schon zu „%2“.</translation>
    </message>
    <message>
        <source>Import a copy of it instead.</source>
        <translation>Importieren Sie stattdessen eine Kopie davon.</translation>
    </message>
    <message>
        <source>The image “%1” cannot be copied now: the machine “%2” runs and writes to it.</source>
        <translation>Das Abbild „%1“ kann jetzt nicht kopiert werden: Die Maschine „%2“ läuft und schreibt hinein.</translation>
    </message>
    <message>
        <source>Shut that machine down first.</source>
        <translation>Fahren Sie diese Maschine zuerst herunter.</translation>
    </message>
    <message>
        <source>No image was chosen.</source>
        <translation>Es wurde kein Abbild gewählt.</translation>
    </message>
    <message>
        <source>The path “%1” of the image is not a full one.</source>
        <translation>Der Pfad „%1“ des Abbilds ist nicht vollständig.</translation>
    </message>
    <message>
        <source>An image on another computer cannot be used where it is.</source>
        <translation>Ein Abbild auf einem anderen Computer kann nicht dort benutzt werden, wo es liegt.</translation>
    </message>
    <message>
        <source>Import a copy of an image on this computer.</source>
        <translation>Importieren Sie die Kopie eines Abbilds auf diesem Computer.</translation>
    </message>
    <message>
        <source>Make a plain image of it first: %1</source>
        <translation>Machen Sie daraus zuerst ein einfaches Abbild: %1</translation>
    </message>
</context>
<context>
    <name>innkeeper::CreationStorage</name>
    <message>
        <source>The host has no storage pool “%1”.</source>
        <translation>Der Host hat keinen Speicherpool „%1“.</translation>
    </message>
    <message>
        <source>The storage pool “%1” is not started.</source>
        <translation>Der Speicherpool „%1“ ist nicht gestartet.</translation>
    </message>
    <message>
        <source>Start the pool, or choose another one.</source>
        <translation>Starten Sie den Pool, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Innkeeper makes no disks in storage pools of the type “%1”.</source>
        <translation>In Speicherpools vom Typ „%1“ legt Innkeeper keine Festplatten an.</translation>
    </message>
    <message>
        <source>Choose a pool that is a folder.</source>
        <translation>Wählen Sie einen Pool, der ein Ordner ist.</translation>
    </message>
    <message>
        <source>The disk needs %1, but the storage pool “%2” has only %3 left.</source>
        <translation>Die Festplatte braucht %1, aber im Speicherpool „%2“ sind nur noch %3 frei.</translation>
    </message>
    <message>
        <source>Make room in “%1”, make the disk smaller, or choose another pool.</source>
        <translation>Schaffen Sie Platz in „%1“, verkleinern Sie die Festplatte, oder wählen Sie einen anderen Pool.</translation>
    </message>
</context>
<context>
    <name>innkeeper::DeleteDialog</name>
    <message>
        <source>&amp;Keep the disks</source>
        <translation>Festplatten &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete Machine</source>
        <translation>Maschine löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Keep the disks</source>
        <translation>Festplatten behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Looking at what belongs to it…</source>
        <translation>Es wird nachgesehen, was dazugehört&#xa0;…</translation>
    </message>
    <message>
        <source>The machine cannot be deleted now</source>
        <translation>Die Maschine kann jetzt nicht gelöscht werden</translation>
    </message>
    <message>
        <source>The machine is running</source>
        <translation>Die Maschine läuft</translation>
    </message>
    <message>
        <source>Shut it down first, then delete it.</source>
        <translation>Fahren Sie sie zuerst herunter, und löschen Sie sie dann.</translation>
    </message>
    <message>
        <source>Its definition is removed; no disk is touched.</source>
        <translation>Ihre Definition wird entfernt; keine Festplatte wird angerührt.</translation>
    </message>
    <message>
        <source>Its definition is removed; the disks stay where they are.</source>
        <translation>Ihre Definition wird entfernt; die Festplatten bleiben, wo sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>Its definition and %n disk(s) are removed for good: %1 become free.</source>
        <translation>
            <numerusform>Ihre Definition und %n Festplatte werden endgültig entfernt: %1 werden frei.</numerusform>
            <numerusform>Ihre Definition und %n Festplatten werden endgültig entfernt: %1 werden frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its saved state is thrown away.</source>
        <translation>Ihr gespeicherter Zustand wird weggeworfen.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht&#xa0;…</translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation>Nicht alles wurde gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Its %n snapshot(s) are removed, too.</source>
        <translation>
            <numerusform>Ihr %n Schnappschuss wird auch entfernt.</numerusform>
            <numerusform>Ihre %n Schnappschüsse werden auch entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::DeleteMachine</name>
    <message>
        <source>It is a medium in a drive, such as an installer image.</source>
        <translation>Sie ist ein Medium in einem Laufwerk, etwa ein Installationsabbild.</translation>
    </message>
    <message>
        <source>It is a device of the host.</source>
        <translation>Sie ist ein Gerät des Hosts.</translation>
    </message>
    <message>
        <source>It lies on the network.</source>
        <translation>Sie liegt im Netzwerk.</translation>
    </message>
    <message>
        <source>It may be shared with other machines.</source>
        <translation>Sie wird vielleicht mit anderen Maschinen geteilt.</translation>
    </message>
    <message>
        <source>The machine only reads it.</source>
        <translation>Die Maschine liest sie nur.</translation>
    </message>
    <message>
        <source>The machine “%1” uses it, too.</source>
        <translation>Die Maschine „%1“ benutzt sie auch.</translation>
    </message>
    <message>
        <source>The disk image “%1” is layered on it.</source>
        <translation>Das Festplattenabbild „%1“ liegt als Schicht darüber.</translation>
    </message>
    <message>
        <source>It is in no storage pool.</source>
        <translation>Sie ist in keinem Speicherpool.</translation>
    </message>
    <message>
        <source>“%1” was not deleted, because it is running.</source>
        <translation>„%1“ wurde nicht gelöscht, denn sie läuft.</translation>
    </message>
    <message>
        <source>Shut it down first.</source>
        <translation>Fahren Sie sie zuerst herunter.</translation>
    </message>
    <message>
        <source>“%1” was not deleted. Nothing was changed.</source>
        <translation>„%1“ wurde nicht gelöscht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Removing the machine</source>
        <translation>Maschine wird entfernt</translation>
    </message>
    <message>
        <source>Deleting the disks</source>
        <translation>Festplatten werden gelöscht</translation>
    </message>
    <message>
        <source>It is gone already.</source>
        <translation>Er ist schon weg.</translation>
    </message>
    <message>
        <source>“%1” is layered on it, and other machines may need it, too.</source>
        <translation>„%1“ baut darauf auf, und auch andere Maschinen brauchen es vielleicht.</translation>
    </message>
</context>
<context>
    <name>innkeeper::DetailsFrame</name>
    <message>
        <source>&amp;Add hardware…</source>
        <translation>Hardware h&amp;inzufügen…</translation>
    </message>
    <message>
        <source>Show &amp;XML…</source>
        <translation>&amp;XML zeigen…</translation>
    </message>
    <message>
        <source>Add hardware</source>
        <translation>Hardware hinzufügen</translation>
    </message>
    <message>
        <source>Show the machine&apos;s XML</source>
        <translation>XML der Maschine zeigen</translation>
    </message>
</context>
<context>
    <name>innkeeper::DetailsPage</name>
    <message>
        <source>&amp;Use this system</source>
        <translation>Dieses System &amp;nehmen</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Which operating system?</source>
        <translation>Welches Betriebssystem?</translation>
    </message>
    <message>
        <source>The machine&apos;s details could not be read</source>
        <translation>Die Details der Maschine konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The last change was not made</source>
        <translation>Die letzte Änderung wurde nicht vorgenommen</translation>
    </message>
    <message>
        <source>“%1” was removed from the machine meanwhile</source>
        <translation>„%1“ wurde inzwischen aus der Maschine entfernt</translation>
    </message>
    <message>
        <source>What was typed there is gone with it.</source>
        <translation>Was dort eingetippt war, ist damit verloren.</translation>
    </message>
    <message>
        <source>The change was not dropped</source>
        <translation>Die Änderung wurde nicht verworfen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add hardware</source>
        <translation>Hardware hinzufügen</translation>
    </message>
    <message>
        <source>The machine gets no new disk or folder</source>
        <translation>Die Maschine bekommt keine neue Festplatte und keinen neuen Ordner</translation>
    </message>
</context>
<context>
    <name>innkeeper::DeviceList</name>
    <message>
        <source>USB devices</source>
        <translation>USB-Geräte</translation>
    </message>
    <message>
        <source>%1 stays with this computer</source>
        <translation>%1 bleibt bei diesem Computer</translation>
    </message>
    <message>
        <source>%1 was not connected</source>
        <translation>%1 wurde nicht verbunden</translation>
    </message>
    <message>
        <source>%1 is off. Start it, then connect the device.</source>
        <translation>%1 ist aus. Starten Sie zuerst die Maschine, und verbinden Sie dann das Gerät.</translation>
    </message>
    <message>
        <source>Connect %1 to %2 all the same?</source>
        <translation>%1 trotzdem mit %2 verbinden?</translation>
    </message>
    <message>
        <source>&amp;Connect Anyway</source>
        <translation>Trotzdem &amp;verbinden</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Coming back to this computer…</source>
        <translation>Kommt zu diesem Computer zurück…</translation>
    </message>
    <message>
        <source>On its way to %1…</source>
        <translation>Unterwegs zu %1…</translation>
    </message>
    <message>
        <source>The rule was saved</source>
        <translation>Die Regel wurde gespeichert</translation>
    </message>
    <message>
        <source>The device goes to %1 as soon as that is running.</source>
        <translation>Das Gerät geht an %1, sobald die Maschine läuft.</translation>
    </message>
    <message>
        <source>The rule was not saved</source>
        <translation>Die Regel wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>It may still come back</source>
        <translation>Es kommt vielleicht trotzdem zurück</translation>
    </message>
    <message>
        <source>Its Bluetooth is lent to a machine. Take it back first.</source>
        <translation>Sein Bluetooth ist an eine Maschine verliehen. Nehmen Sie es zuerst zurück.</translation>
    </message>
    <message>
        <source>&amp;Unmount and Connect</source>
        <translation>Aus&amp;hängen und verbinden</translation>
    </message>
    <message>
        <source>%1 was not taken back</source>
        <translation>%1 wurde nicht zurückgenommen</translation>
    </message>
</context>
<context>
    <name>innkeeper::DeviceMenu</name>
    <message>
        <source>Where %1 goes</source>
        <translation>Wohin %1 geht</translation>
    </message>
    <message>
        <source>It stays with this computer</source>
        <translation>Es bleibt bei diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Make a &amp;Rule…</source>
        <translation>&amp;Regel anlegen…</translation>
    </message>
    <message>
        <source>There is no machine yet</source>
        <translation>Es gibt noch keine Maschine</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>%1 is off: start it first</source>
        <translation>%1 ist aus: zuerst starten</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 hat es</translation>
    </message>
    <message>
        <source>&amp;Always Connect To</source>
        <translation>&amp;Immer verbinden mit</translation>
    </message>
    <message>
        <source>Connect &amp;Isolated To</source>
        <translation>&amp;Isoliert verbinden mit</translation>
    </message>
    <message>
        <source>For devices you do not trust: a process of its own speaks to them.</source>
        <translation>Für Geräte, denen Sie nicht trauen: Ein eigener Prozess spricht mit ihnen.</translation>
    </message>
    <message>
        <source>Slower; cameras and sound may stutter.</source>
        <translation>Langsamer; Kameras und Ton können stocken.</translation>
    </message>
    <message>
        <source>Take &amp;Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>A machine whose hardware has no USB filter does not check them a second time.</source>
        <translation>Eine Maschine, deren Hardware keinen USB-Filter hat, prüft sie kein zweites Mal.</translation>
    </message>
</context>
<context>
    <name>innkeeper::DeviceRow</name>
    <message>
        <source>&amp;Keep It There</source>
        <translation>&amp;Dort lassen</translation>
    </message>
    <message>
        <source>Connect To…</source>
        <translation>Verbinden mit…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Connect %1 to a machine</source>
        <translation>%1 mit einer Maschine verbinden</translation>
    </message>
    <message>
        <source>Disconnect %1 from its machine</source>
        <translation>%1 von seiner Maschine trennen</translation>
    </message>
    <message numerus="yes">
        <source>It comes back to this computer in %n second(s), unless it works there.</source>
        <translation>
            <numerusform>Es kommt in %n Sekunde zu diesem Computer zurück, wenn es dort nicht funktioniert.</numerusform>
            <numerusform>Es kommt in %n Sekunden zu diesem Computer zurück, wenn es dort nicht funktioniert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1 there</source>
        <translation>%1 dort lassen</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <comment>device, what it is, who has it</comment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the Bluetooth of %1 back</source>
        <translation>Bluetooth von %1 zurücknehmen</translation>
    </message>
</context>
<context>
    <name>innkeeper::DevicesPage</name>
    <message>
        <source>USB devices and rules</source>
        <translation>USB-Geräte und Regeln</translation>
    </message>
    <message>
        <source>Nothing is plugged in</source>
        <translation>Nichts ist eingesteckt</translation>
    </message>
    <message>
        <source>Plug in a USB device, and say here which machine has it.</source>
        <translation>Stecken Sie ein USB-Gerät ein, und legen Sie hier fest, welche Maschine es hat.</translation>
    </message>
    <message>
        <source>USB devices stay where they are for now</source>
        <translation>USB-Geräte bleiben vorerst, wo sie sind</translation>
    </message>
</context>
<context>
    <name>innkeeper::DevicesPlace</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Kinds of devices</source>
        <translation>Gerätearten</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
</context>
<context>
    <name>innkeeper::DiffView</name>
    <message>
        <source>What would be changed</source>
        <translation>Was geändert würde</translation>
    </message>
</context>
<context>
    <name>innkeeper::DiskSize</name>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Make &amp;larger</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>G&amp;röße</translation>
    </message>
    <message>
        <source>It has %1, of which %2 are taken on this computer. It cannot become smaller again; its guest has to enlarge the file system itself.</source>
        <translation>Sie hat %1, davon sind %2 auf diesem Computer belegt. Sie kann nicht wieder kleiner werden; das Dateisystem muss der Gast selbst vergrößern.</translation>
    </message>
</context>
<context>
    <name>innkeeper::DropOverlay</name>
    <message>
        <source>Drop the image to run it</source>
        <translation>Abbild hier ablegen, um es laufen zu lassen</translation>
    </message>
</context>
<context>
    <name>innkeeper::ElementEdits</name>
    <message>
        <source>The machine no longer has this part: it may have been removed elsewhere. Nothing was changed.</source>
        <translation>Die Maschine hat dieses Teil nicht mehr: Vielleicht wurde es anderswo entfernt. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>innkeeper::EssentialsPanel</name>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Arbeitsspeicher</translation>
    </message>
    <message>
        <source>&amp;Processors</source>
        <translation>&amp;Prozessoren</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>&amp;Festplatte</translation>
    </message>
    <message>
        <source>This computer has %1, of which %2 are free.</source>
        <translation>Dieser Computer hat %1, davon sind %2 frei.</translation>
    </message>
    <message numerus="yes">
        <source>This computer has %n processor(s).</source>
        <translation>
            <numerusform>Dieser Computer hat %n Prozessor.</numerusform>
            <numerusform>Dieser Computer hat %n Prozessoren.</numerusform>
        </translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
</context>
<context>
    <name>innkeeper::FieldRow</name>
    <message>
        <source>%1: %2 is more than this computer has (%3).</source>
        <comment>memory or processors</comment>
        <translation>%1: %2 ist mehr, als dieser Computer hat (%3).</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Esc brings back what was there.</source>
        <translation>Esc bringt zurück, was da war.</translation>
    </message>
    <message>
        <source>the default</source>
        <comment>a value</comment>
        <translation>Standardwert</translation>
    </message>
    <message>
        <source>Somebody changed it to %1 meanwhile. What you typed is not saved yet; Esc shows what is defined.</source>
        <translation>Jemand hat es inzwischen geändert (jetzt: %1). Was Sie eingetippt haben, ist noch nicht gespeichert; Esc zeigt, was definiert ist.</translation>
    </message>
    <message>
        <source>Runs with %1 now. The change takes effect after the machine is shut down.</source>
        <translation>Läuft jetzt mit %1. Die Änderung wirkt, sobald die Maschine heruntergefahren wurde.</translation>
    </message>
</context>
<context>
    <name>innkeeper::FieldText</name>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>„%1“ kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>It takes: %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>It takes a number from %1 on.</source>
        <translation>Möglich ist eine Zahl ab %1.</translation>
    </message>
    <message>
        <source>It takes a number from %1 to %2.</source>
        <translation>Möglich ist eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>It takes an amount such as 512MiB or 2GiB, at least %1.</source>
        <translation>Möglich ist eine Menge wie 512MiB oder 2GiB, mindestens %1.</translation>
    </message>
    <message>
        <source>It takes one line of at most %1 characters.</source>
        <translation>Möglich ist eine Zeile von höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Möglich ist: %1.</translation>
    </message>
    <message>
        <source>It takes numbers of processors, such as 0-3,8 or 0-7,^2.</source>
        <translation>Möglich sind Nummern von Prozessoren, etwa 0-3,8 oder 0-7,^2.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>It takes a text of at most %1 characters.</source>
        <translation>Möglich ist ein Text von höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>It takes a whole path, beginning with /.</source>
        <translation>Möglich ist ein vollständiger Pfad, der mit / beginnt.</translation>
    </message>
</context>
<context>
    <name>innkeeper::FindingRow</name>
    <message>
        <source>Good: %1</source>
        <translation>Gut: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Set Up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Details of &quot;%1&quot;</source>
        <translation>Details zu „%1“</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit&#xa0;…</translation>
    </message>
</context>
<context>
    <name>innkeeper::FirmwareText</name>
    <message>
        <source>BIOS</source>
        <translation>BIOS</translation>
    </message>
    <message>
        <source>UEFI</source>
        <translation>UEFI</translation>
    </message>
    <message>
        <source>UEFI with Secure Boot</source>
        <translation>UEFI mit Secure Boot</translation>
    </message>
</context>
<context>
    <name>innkeeper::FrozenHardware</name>
    <message>
        <source>The hardware of this machine is frozen, so this was not changed: %1</source>
        <translation>Die Hardware dieser Maschine ist eingefroren, daher wurde dies nicht geändert: %1</translation>
    </message>
    <message>
        <source>Choose another tuning before, such as “%1”: that lets its hardware be changed again.</source>
        <translation>Wählen Sie vorher eine andere Abstimmung, etwa „%1“: Dann lässt sich ihre Hardware wieder ändern.</translation>
    </message>
</context>
<context>
    <name>innkeeper::FullScreenBar</name>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
</context>
<context>
    <name>innkeeper::GrowDisk</name>
    <message>
        <source>The machine has no disk “%1”.</source>
        <translation>Die Maschine hat keine Festplatte „%1“.</translation>
    </message>
    <message>
        <source>The machine&apos;s saved state remembers the disk as it is. Nothing was changed.</source>
        <translation>Der gesicherte Zustand der Maschine kennt die Festplatte so, wie sie ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Start it, and try again.</source>
        <translation>Starten Sie sie, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It has %1 already, and cannot become smaller. Nothing was changed.</source>
        <translation>Sie hat schon %1 und kann nicht kleiner werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk “%1” has another image now, or gets one when the machine starts again. Nothing was changed.</source>
        <translation>Die Festplatte „%1“ hat jetzt ein anderes Abbild oder bekommt eines, wenn die Maschine wieder startet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Shut the machine down, and try again.</source>
        <translation>Fahren Sie die Maschine herunter, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is no disk with an image of its own. Nothing was changed.</source>
        <translation>„%1“ ist keine Festplatte mit eigenem Abbild. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is more than a disk can have: at most %2. Nothing was changed.</source>
        <translation>%1 ist mehr, als eine Festplatte haben kann: höchstens %2. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>innkeeper::GuestPage</name>
    <message>
        <source>The guest is being asked…</source>
        <translation>Der Gast wird gefragt…</translation>
    </message>
    <message>
        <source>The machine is off</source>
        <translation>Die Maschine ist aus</translation>
    </message>
    <message>
        <source>While it runs, its system tells here what it is, which addresses it has and how full its disks are.</source>
        <translation>Während sie läuft, sagt ihr System hier, was es ist, welche Adressen es hat und wie voll seine Festplatten sind.</translation>
    </message>
    <message>
        <source>No agent answers in the guest</source>
        <translation>Im Gast antwortet kein Agent</translation>
    </message>
    <message>
        <source>The machine has a channel to it. Install QEMU&apos;s agent in the guest, and this page fills by itself. A guest that is still starting answers in a moment.</source>
        <translation>Die Maschine hat einen Kanal dafür. Installieren Sie den Agenten von QEMU im Gast, dann füllt sich diese Seite von selbst. Ein Gast, der noch startet, antwortet gleich.</translation>
    </message>
    <message>
        <source>The channel to the guest comes with the next start</source>
        <translation>Der Kanal zum Gast kommt mit dem nächsten Start</translation>
    </message>
    <message>
        <source>Shut the machine down and start it again.</source>
        <translation>Fahren Sie die Maschine herunter, und starten Sie sie wieder.</translation>
    </message>
    <message>
        <source>The guest could not be asked</source>
        <translation>Der Gast konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>The guest&apos;s file systems stand still</source>
        <translation>Die Dateisysteme des Gastes sind eingefroren</translation>
    </message>
    <message>
        <source>Usually for a moment, while a backup or a snapshot is taken. What writes to them waits, and the guest tells nothing. Thaw them only when that has failed.</source>
        <translation>Meist nur für einen Moment, während eine Sicherung oder ein Schnappschuss gemacht wird. Was auf sie schreibt, wartet, und der Gast sagt nichts. Tauen Sie sie nur auf, wenn das fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>&amp;Thaw</source>
        <translation>Auf&amp;tauen</translation>
    </message>
    <message>
        <source>The file systems were not thawed</source>
        <translation>Die Dateisysteme wurden nicht aufgetaut</translation>
    </message>
    <message>
        <source>The machine has no channel to its guest</source>
        <translation>Die Maschine hat keinen Kanal zu ihrem Gast</translation>
    </message>
    <message>
        <source>With the channel, and QEMU&apos;s agent installed in the guest, this page shows its system, addresses and file systems.</source>
        <translation>Mit dem Kanal, und wenn im Gast der Agent von QEMU installiert ist, zeigt diese Seite sein System, seine Adressen und seine Dateisysteme.</translation>
    </message>
    <message>
        <source>&amp;Add the channel</source>
        <translation>&amp;Kanal hinzufügen</translation>
    </message>
    <message>
        <source>The channel was not added</source>
        <translation>Der Kanal wurde nicht hinzugefügt</translation>
    </message>
</context>
<context>
    <name>innkeeper::GuestRows</name>
    <message>
        <source>%1, leased by this host&apos;s network</source>
        <translation>%1, Adressen vom Netzwerk dieses Hosts vergeben</translation>
    </message>
    <message>
        <source>%1, seen by this host on the network</source>
        <translation>%1, Adressen von diesem Host im Netzwerk gesehen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>Dateisysteme</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 belegt</translation>
    </message>
    <message>
        <source>Size not known</source>
        <translation>Größe nicht bekannt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>kind of file system, disks</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Angemeldet</translation>
    </message>
</context>
<context>
    <name>innkeeper::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Innkeeper %1</source>
        <translation>Innkeeper %1</translation>
    </message>
    <message>
        <source>A desktop for people who live in virtual machines. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Ein Desktop für Menschen, die in virtuellen Maschinen leben. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>Neue Maschine</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close the window; machines run on</source>
        <translation>Fenster schließen; Maschinen laufen weiter</translation>
    </message>
    <message>
        <source>The selected machine</source>
        <translation>Die ausgewählte Maschine</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Herunterfahren</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Force off</source>
        <translation>Ausschalten erzwingen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Screen, details, console</source>
        <translation>Bildschirm, Details, Konsole</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2, Ctrl+3</source>
        <translation>Strg+1, Strg+2, Strg+3</translation>
    </message>
    <message>
        <source>Take a picture of the screen</source>
        <translation>Bild vom Bildschirm aufnehmen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>While a machine has the keyboard</source>
        <translation>Während eine Maschine die Tastatur hat</translation>
    </message>
    <message>
        <source>Give keyboard and mouse back</source>
        <translation>Tastatur und Maus zurückgeben</translation>
    </message>
    <message>
        <source>left Ctrl + left Alt</source>
        <translation>linke Strg + linke Alt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave the console</source>
        <translation>Konsole verlassen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Answer the notice above the page, and back</source>
        <translation>Auf die Meldung über der Seite antworten, und zurück</translation>
    </message>
    <message>
        <source>Bring keyboards and mice back from machines</source>
        <translation>Tastaturen und Mäuse von Maschinen zurückholen</translation>
    </message>
    <message>
        <source>left Ctrl + left Alt, twice</source>
        <translation>linke Strg + linke Alt, zweimal</translation>
    </message>
</context>
<context>
    <name>innkeeper::HostCheck</name>
    <message>
        <source>This computer is itself a virtual machine, whose host does not pass virtualization on properly. Nothing is wrong here: machines run without KVM. Try again after the host was changed.</source>
        <translation>Dieser Computer ist selbst eine virtuelle Maschine, deren Host die Virtualisierung nicht richtig weitergibt. Hier ist nichts falsch: Maschinen laufen ohne KVM. Versuchen Sie es noch einmal, nachdem der Host geändert wurde.</translation>
    </message>
    <message>
        <source>Update the firmware of this computer and the kernel, restart, and try again. Until then machines run without KVM.</source>
        <translation>Aktualisieren Sie die Firmware dieses Computers und den Kernel, starten Sie neu, und versuchen Sie es noch einmal. Bis dahin laufen Maschinen ohne KVM.</translation>
    </message>
    <message>
        <source>Switch virtualization on in the firmware setup (Intel VT-x, AMD SVM), then load the module: &quot;sudo modprobe kvm_intel&quot; or &quot;sudo modprobe kvm_amd&quot;.</source>
        <translation>Schalten Sie die Virtualisierung im Firmware-Setup ein (Intel VT-x, AMD SVM), und laden Sie dann das Modul: „sudo modprobe kvm_intel“ oder „sudo modprobe kvm_amd“.</translation>
    </message>
    <message>
        <source>Join the group kvm: &quot;sudo adduser $USER kvm&quot;, then log out and in again.</source>
        <translation>Treten Sie der Gruppe kvm bei: „sudo adduser $USER kvm“, und melden Sie sich dann ab und wieder an.</translation>
    </message>
    <message>
        <source>Quit VirtualBox or whatever else runs machines here, and try again.</source>
        <translation>Beenden Sie VirtualBox oder was sonst hier Maschinen ausführt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>See the details for what the emulator said.</source>
        <translation>Was der Emulator gesagt hat, steht in den Details.</translation>
    </message>
    <message>
        <source>With KVM machines run at nearly the speed of this computer; without it QEMU translates each instruction, many times slower.</source>
        <translation>Mit KVM laufen Maschinen fast so schnell wie dieser Computer; ohne übersetzt QEMU jede Anweisung, um ein Vielfaches langsamer.</translation>
    </message>
    <message>
        <source>KVM runs guests</source>
        <translation>KVM führt Gäste aus</translation>
    </message>
    <message>
        <source>KVM could not be tried: your account may not use it</source>
        <translation>KVM konnte nicht ausprobiert werden: Ihr Konto darf es nicht benutzen</translation>
    </message>
    <message>
        <source>Machines of this connection are run by libvirt, which has its own permission.</source>
        <translation>Die Maschinen dieser Verbindung führt libvirt aus, das eigene Rechte hat.</translation>
    </message>
    <message>
        <source>KVM does not run guests here</source>
        <translation>KVM führt hier keine Gäste aus</translation>
    </message>
    <message>
        <source>%1 Machines work all the same, translated by QEMU (TCG), but many times slower.</source>
        <translation>%1 Maschinen arbeiten trotzdem, von QEMU übersetzt (TCG), aber um ein Vielfaches langsamer.</translation>
    </message>
    <message>
        <source>QEMU runs guests without KVM (TCG)</source>
        <translation>QEMU führt Gäste ohne KVM aus (TCG)</translation>
    </message>
    <message>
        <source>The way that works on every computer, and for foreign processors.</source>
        <translation>Der Weg, der auf jedem Computer geht, auch für fremde Prozessoren.</translation>
    </message>
    <message>
        <source>QEMU runs no guests</source>
        <translation>QEMU führt keine Gäste aus</translation>
    </message>
    <message>
        <source>%1 No machine can run without a working QEMU.</source>
        <translation>%1 Ohne ein funktionierendes QEMU läuft keine Maschine.</translation>
    </message>
    <message>
        <source>Install the package qemu-system-x86, or install it anew.</source>
        <translation>Installieren Sie das Paket qemu-system-x86, gegebenenfalls noch einmal.</translation>
    </message>
    <message>
        <source>Innkeeper is made for %1 %2 or newer.</source>
        <translation>Innkeeper ist für %1 %2 oder neuer gemacht.</translation>
    </message>
    <message>
        <source>The version of %1 is unknown</source>
        <translation>Die Version von %1 ist unbekannt</translation>
    </message>
    <message>
        <source>%1 %2 is too old</source>
        <translation>%1 %2 ist zu alt</translation>
    </message>
    <message>
        <source>Upgrade this computer to Debian 12 or newer.</source>
        <translation>Bringen Sie diesen Computer auf Debian 12 oder neuer.</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Your own machines, run by your own account: no daemon, no privilege.</source>
        <translation>Ihre eigenen Maschinen, von Ihrem eigenen Konto ausgeführt: kein Dienst, keine besonderen Rechte.</translation>
    </message>
    <message>
        <source>Everything that Innkeeper does with machines goes through libvirt.</source>
        <translation>Alles, was Innkeeper mit Maschinen tut, geht durch libvirt.</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Keine Verbindung zu %1</translation>
    </message>
    <message>
        <source>Install libvirt: the packages libvirt-daemon and libvirt-daemon-driver-qemu for your own machines, libvirt-daemon-system for machines of the whole computer.</source>
        <translation>Installieren Sie libvirt: die Pakete libvirt-daemon und libvirt-daemon-driver-qemu für Ihre eigenen Maschinen, libvirt-daemon-system für Maschinen des ganzen Computers.</translation>
    </message>
    <message>
        <source>libvirt finds no emulator</source>
        <translation>libvirt findet keinen Emulator</translation>
    </message>
    <message>
        <source>Install the package qemu-system-x86.</source>
        <translation>Installieren Sie das Paket qemu-system-x86.</translation>
    </message>
    <message>
        <source>UEFI firmware is there</source>
        <translation>UEFI-Firmware ist da</translation>
    </message>
    <message>
        <source>UEFI firmware is missing</source>
        <translation>UEFI-Firmware fehlt</translation>
    </message>
    <message>
        <source>Modern systems start from UEFI; Windows 11 from nothing else.</source>
        <translation>Moderne Systeme starten mit UEFI; Windows 11 mit nichts anderem.</translation>
    </message>
    <message>
        <source>Install the package ovmf.</source>
        <translation>Installieren Sie das Paket ovmf.</translation>
    </message>
    <message>
        <source>Secure Boot can be given to machines</source>
        <translation>Maschinen können Secure Boot bekommen</translation>
    </message>
    <message>
        <source>Secure Boot is missing</source>
        <translation>Secure Boot fehlt</translation>
    </message>
    <message>
        <source>Windows 11 asks for it.</source>
        <translation>Windows 11 verlangt es.</translation>
    </message>
    <message>
        <source>Machines can have a TPM</source>
        <translation>Maschinen können ein TPM haben</translation>
    </message>
    <message>
        <source>Machines cannot have a TPM</source>
        <translation>Maschinen können kein TPM haben</translation>
    </message>
    <message>
        <source>Windows 11 asks for it; others keep disk keys in it.</source>
        <translation>Windows 11 verlangt es; andere bewahren die Schlüssel ihrer Festplatten darin auf.</translation>
    </message>
    <message>
        <source>Install the packages swtpm and swtpm-tools.</source>
        <translation>Installieren Sie die Pakete swtpm und swtpm-tools.</translation>
    </message>
    <message>
        <source>Screens are shown by SPICE</source>
        <translation>Bildschirme werden mit SPICE gezeigt</translation>
    </message>
    <message>
        <source>QEMU lacks SPICE</source>
        <translation>QEMU fehlt SPICE</translation>
    </message>
    <message>
        <source>SPICE brings the machine&apos;s screen, sound and clipboard.</source>
        <translation>SPICE bringt Bildschirm, Ton und Zwischenablage der Maschine.</translation>
    </message>
    <message>
        <source>Install the package qemu-system-modules-spice (Debian 13) or qemu-system-x86 of Debian.</source>
        <translation>Installieren Sie das Paket qemu-system-modules-spice (Debian 13) oder qemu-system-x86 von Debian.</translation>
    </message>
    <message>
        <source>Switch &quot;IOMMU&quot; (AMD-Vi) on in the firmware setup.</source>
        <translation>Schalten Sie „IOMMU“ (AMD-Vi) im Firmware-Setup ein.</translation>
    </message>
    <message>
        <source>Switch &quot;Intel VT-d&quot; on in the firmware setup.</source>
        <translation>Schalten Sie „Intel VT-d“ im Firmware-Setup ein.</translation>
    </message>
    <message>
        <source>Switch &quot;Intel VT-d&quot; on in the firmware setup, add &quot;intel_iommu=on&quot; to GRUB_CMDLINE_LINUX in /etc/default/grub, run &quot;sudo update-grub&quot;, and restart this computer.</source>
        <translation>Schalten Sie „Intel VT-d“ im Firmware-Setup ein, fügen Sie in /etc/default/grub „intel_iommu=on“ zu GRUB_CMDLINE_LINUX hinzu, führen Sie „sudo update-grub“ aus, und starten Sie diesen Computer neu.</translation>
    </message>
    <message>
        <source>Only with an IOMMU can a machine own a PCI device, such as a graphics card. Everything else works without.</source>
        <translation>Nur mit einer IOMMU kann eine Maschine ein PCI-Gerät wie eine Grafikkarte besitzen. Alles andere geht ohne.</translation>
    </message>
    <message numerus="yes">
        <source>The IOMMU is on, with %n group(s) of devices</source>
        <translation>
            <numerusform>Die IOMMU ist an, mit %n Gerätegruppe</numerusform>
            <numerusform>Die IOMMU ist an, mit %n Gerätegruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an IOMMU, but it has no groups</source>
        <translation>Es gibt eine IOMMU, aber sie hat keine Gruppen</translation>
    </message>
    <message>
        <source>No IOMMU is in use</source>
        <translation>Es ist keine IOMMU in Gebrauch</translation>
    </message>
    <message>
        <source>Machines use your network connection (user networking)</source>
        <translation>Maschinen benutzen Ihre Netzwerkverbindung (Benutzernetzwerk)</translation>
    </message>
    <message>
        <source>They reach the internet and this computer, but other computers cannot reach them, and &quot;ping&quot; may not work. Networks of their own need qemu:///system.</source>
        <translation>Sie erreichen das Internet und diesen Computer, aber andere Computer erreichen sie nicht, und „ping“ geht vielleicht nicht. Eigene Netzwerke brauchen qemu:///system.</translation>
    </message>
    <message>
        <source>New machines are connected to libvirt&apos;s network &quot;default&quot;, which takes them to the internet.</source>
        <translation>Neue Maschinen werden mit libvirts Netzwerk „default“ verbunden, das sie ins Internet bringt.</translation>
    </message>
    <message>
        <source>The networks cannot be read</source>
        <translation>Die Netzwerke können nicht gelesen werden</translation>
    </message>
    <message>
        <source>There is no default network</source>
        <translation>Es gibt kein Standardnetzwerk</translation>
    </message>
    <message>
        <source>Install the package libvirt-daemon-config-network, or run &quot;virsh net-define /usr/share/libvirt/networks/default.xml&quot;.</source>
        <translation>Installieren Sie das Paket libvirt-daemon-config-network, oder führen Sie „virsh net-define /usr/share/libvirt/networks/default.xml“ aus.</translation>
    </message>
    <message>
        <source>The default network is not started</source>
        <translation>Das Standardnetzwerk ist nicht gestartet</translation>
    </message>
    <message>
        <source>Start it, now and with this computer.</source>
        <translation>Starten Sie es, jetzt und mit diesem Computer.</translation>
    </message>
    <message>
        <source>The default network is active</source>
        <translation>Das Standardnetzwerk ist aktiv</translation>
    </message>
    <message>
        <source>The default network does not start with this computer</source>
        <translation>Das Standardnetzwerk startet nicht mit diesem Computer</translation>
    </message>
    <message>
        <source>Let it start with this computer.</source>
        <translation>Lassen Sie es mit diesem Computer starten.</translation>
    </message>
    <message>
        <source>Your own machines are run by your own account.</source>
        <translation>Ihre eigenen Maschinen werden von Ihrem eigenen Konto ausgeführt.</translation>
    </message>
    <message>
        <source>Your account may use KVM</source>
        <translation>Ihr Konto darf KVM benutzen</translation>
    </message>
    <message>
        <source>Your account may not use KVM</source>
        <translation>Ihr Konto darf KVM nicht benutzen</translation>
    </message>
    <message>
        <source>Members of the group libvirt manage the machines of the whole computer (qemu:///system).</source>
        <translation>Mitglieder der Gruppe libvirt verwalten die Maschinen des ganzen Computers (qemu:///system).</translation>
    </message>
    <message>
        <source>Your account is in the group libvirt</source>
        <translation>Ihr Konto ist in der Gruppe libvirt</translation>
    </message>
    <message>
        <source>Your account is not in the group libvirt</source>
        <translation>Ihr Konto ist nicht in der Gruppe libvirt</translation>
    </message>
    <message>
        <source>To manage them, run &quot;sudo adduser $USER libvirt&quot;, then log out and in again. Your own machines need nothing.</source>
        <translation>Um sie zu verwalten, führen Sie „sudo adduser $USER libvirt“ aus, und melden Sie sich dann ab und wieder an. Ihre eigenen Maschinen brauchen nichts.</translation>
    </message>
    <message>
        <source>Machines cannot read images in your home folder</source>
        <translation>Maschinen können Abbilder in Ihrem persönlichen Ordner nicht lesen</translation>
    </message>
    <message>
        <source>Machines of the whole computer are run by an account of their own, to which your home folder is closed.</source>
        <translation>Maschinen des ganzen Computers führt ein eigenes Konto aus, dem Ihr persönlicher Ordner verschlossen ist.</translation>
    </message>
    <message>
        <source>Move installer images to /var/lib/libvirt/images.</source>
        <translation>Verschieben Sie Installationsabbilder nach /var/lib/libvirt/images.</translation>
    </message>
    <message>
        <source>KVM needs a processor that helps with virtualization.</source>
        <translation>KVM braucht einen Prozessor, der bei der Virtualisierung hilft.</translation>
    </message>
    <message>
        <source>The processor has Intel VT-x</source>
        <translation>Der Prozessor hat Intel VT-x</translation>
    </message>
    <message>
        <source>The processor has AMD-V</source>
        <translation>Der Prozessor hat AMD-V</translation>
    </message>
    <message>
        <source>The processor offers no virtualization</source>
        <translation>Der Prozessor bietet keine Virtualisierung</translation>
    </message>
    <message>
        <source>This computer is itself a virtual machine: switch nested virtualization on in the host that runs it.</source>
        <translation>Dieser Computer ist selbst eine virtuelle Maschine: Schalten Sie die verschachtelte Virtualisierung auf dem Host ein, der sie ausführt.</translation>
    </message>
    <message>
        <source>Switch it on in the firmware setup: &quot;Intel Virtualization Technology&quot; or &quot;SVM mode&quot;.</source>
        <translation>Schalten Sie sie im Firmware-Setup ein: „Intel Virtualization Technology“ oder „SVM mode“.</translation>
    </message>
    <message>
        <source>Lets machines run machines of their own, and Windows its security features.</source>
        <translation>Damit können Maschinen selbst Maschinen ausführen und Windows seine Sicherheitsfunktionen.</translation>
    </message>
    <message>
        <source>Nested virtualization is on</source>
        <translation>Verschachtelte Virtualisierung ist an</translation>
    </message>
    <message>
        <source>Nested virtualization is off</source>
        <translation>Verschachtelte Virtualisierung ist aus</translation>
    </message>
    <message>
        <source>Write &quot;options %1 nested=1&quot; into /etc/modprobe.d/kvm.conf and restart this computer.</source>
        <translation>Schreiben Sie „options %1 nested=1“ in /etc/modprobe.d/kvm.conf, und starten Sie diesen Computer neu.</translation>
    </message>
    <message>
        <source>The default storage pool is not active</source>
        <translation>Der Standardspeicherpool ist nicht aktiv</translation>
    </message>
    <message>
        <source>There is no default storage pool yet</source>
        <translation>Es gibt noch keinen Standardspeicherpool</translation>
    </message>
    <message>
        <source>The disks of new machines are kept there.</source>
        <translation>Dort liegen die Festplatten neuer Maschinen.</translation>
    </message>
    <message>
        <source>It is set up with the first machine, or now.</source>
        <translation>Er wird mit der ersten Maschine eingerichtet, oder jetzt.</translation>
    </message>
    <message>
        <source>%1 free for disks</source>
        <translation>%1 frei für Festplatten</translation>
    </message>
    <message>
        <source>The disks of new machines are kept in the storage pool &quot;%1&quot; (%2), of %3 in all.</source>
        <translation>Die Festplatten neuer Maschinen liegen im Speicherpool „%1“ (%2), insgesamt %3 groß.</translation>
    </message>
    <message>
        <source>Only %1 free for disks</source>
        <translation>Nur %1 frei für Festplatten</translation>
    </message>
    <message>
        <source>Make room in %1: machines whose disks cannot grow are paused.</source>
        <translation>Schaffen Sie Platz in %1: Maschinen, deren Festplatten nicht wachsen können, werden angehalten.</translation>
    </message>
    <message>
        <source>Your account may not write to %1</source>
        <translation>Ihr Konto darf nicht in %1 schreiben</translation>
    </message>
    <message>
        <source>No disk can be created for a new machine.</source>
        <translation>Für eine neue Maschine kann keine Festplatte angelegt werden.</translation>
    </message>
    <message>
        <source>Make the folder yours: &quot;sudo chown $USER %1&quot;.</source>
        <translation>Machen Sie den Ordner zu Ihrem: „sudo chown $USER %1“.</translation>
    </message>
    <message>
        <source>%1 of memory free</source>
        <translation>%1 Arbeitsspeicher frei</translation>
    </message>
    <message>
        <source>Machines take their memory from what this computer has: %1 in all.</source>
        <translation>Maschinen nehmen ihren Arbeitsspeicher von dem, was dieser Computer hat: insgesamt %1.</translation>
    </message>
    <message>
        <source>Only %1 of memory free</source>
        <translation>Nur %1 Arbeitsspeicher frei</translation>
    </message>
    <message>
        <source>Shut machines or programs down before you start another.</source>
        <translation>Fahren Sie Maschinen herunter oder beenden Sie Programme, bevor Sie noch eine starten.</translation>
    </message>
    <message>
        <source>The storage pools cannot be read</source>
        <translation>Die Speicherpools können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Tells which system an installer image holds, and which hardware suits it.</source>
        <translation>Sagt, welches System auf einem Installationsabbild ist und welche Hardware dazu passt.</translation>
    </message>
    <message>
        <source>The database of operating systems is missing</source>
        <translation>Die Datenbank der Betriebssysteme fehlt</translation>
    </message>
    <message>
        <source>Install the package osinfo-db.</source>
        <translation>Installieren Sie das Paket osinfo-db.</translation>
    </message>
    <message>
        <source>The database of operating systems is there</source>
        <translation>Die Datenbank der Betriebssysteme ist da</translation>
    </message>
    <message>
        <source>The database of operating systems is of %1</source>
        <translation>Die Datenbank der Betriebssysteme ist vom %1</translation>
    </message>
    <message>
        <source>Newer systems may not be recognized; choose the nearest relative by hand, or get a newer osinfo-db from backports.</source>
        <translation>Neuere Systeme werden vielleicht nicht erkannt; wählen Sie den nächsten Verwandten von Hand, oder holen Sie ein neueres osinfo-db aus den Backports.</translation>
    </message>
    <message>
        <source>This computer is itself a virtual machine: give it an IOMMU in the host that runs it.</source>
        <translation>Dieser Computer ist selbst eine virtuelle Maschine: Geben Sie ihm eine IOMMU auf dem Host, der ihn ausführt.</translation>
    </message>
</context>
<context>
    <name>innkeeper::HostFactsCard</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thread(s)</source>
        <translation>
            <numerusform>%1, %n Thread</numerusform>
            <numerusform>%1, %n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of it free</source>
        <translation>%1, davon %2 frei</translation>
    </message>
    <message>
        <source>libvirt %1, QEMU %2, Innkeeper %3</source>
        <translation>libvirt %1, QEMU %2, Innkeeper %3</translation>
    </message>
    <message>
        <source>libvirt %1 (%2), Innkeeper %3</source>
        <translation>libvirt %1 (%2), Innkeeper %3</translation>
    </message>
</context>
<context>
    <name>innkeeper::HostLimits</name>
    <message numerus="yes">
        <source>This computer has %n processor(s).</source>
        <translation>
            <numerusform>Dieser Computer hat %n Prozessor.</numerusform>
            <numerusform>Dieser Computer hat %n Prozessoren.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has %1, of which %2 are free.</source>
        <translation>Dieser Computer hat %1, davon sind %2 frei.</translation>
    </message>
</context>
<context>
    <name>innkeeper::HostPage</name>
    <message>
        <source>This Computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>In good order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Looking at this computer, and booting a small guest…</source>
        <translation>Dieser Computer wird angesehen und ein kleiner Gast gestartet&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) keep machines from running.</source>
        <translation>
            <numerusform>%n Problem hindert Maschinen am Laufen.</numerusform>
            <numerusform>%n Probleme hindern Maschinen am Laufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Machines run here; %n thing(s) could be better.</source>
        <translation>
            <numerusform>Maschinen laufen hier; %n Sache könnte besser sein.</numerusform>
            <numerusform>Maschinen laufen hier; %n Dinge könnten besser sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is well prepared for machines.</source>
        <translation>Dieser Computer ist gut auf Maschinen vorbereitet.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ImageGuards</name>
    <message>
        <source>“%1” is used by “%2”. Nothing was changed.</source>
        <translation>„%1“ wird von „%2“ benutzt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose a copy of it, or mark this disk as read only first.</source>
        <translation>Wählen Sie eine Kopie davon, oder machen Sie diese Festplatte vorher schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ImageModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>innkeeper::ImageReach</name>
    <message>
        <source>The image “%1” cannot be used where it is: QEMU runs as the user “%2”, who may not enter the folder “%3”.</source>
        <translation>Das Abbild „%1“ kann nicht dort benutzt werden, wo es liegt: QEMU läuft als Benutzer „%2“, der den Ordner „%3“ nicht betreten darf.</translation>
    </message>
    <message>
        <source>Move the image to /var/lib/libvirt/images, or let that user in: %1</source>
        <translation>Verschieben Sie das Abbild nach /var/lib/libvirt/images, oder lassen Sie diesen Benutzer hinein: %1</translation>
    </message>
</context>
<context>
    <name>innkeeper::ImageSearch</name>
    <message>
        <source>Storage pool “%1”</source>
        <translation>Speicherpool „%1“</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Persönlicher Ordner</translation>
    </message>
</context>
<context>
    <name>innkeeper::InputReturn</name>
    <message>
        <source>&amp;Bring Keyboards and Mice Back</source>
        <translation>&amp;Tastaturen und Mäuse zurückholen</translation>
    </message>
    <message>
        <source>Your keyboards and mice are at this computer again</source>
        <translation>Ihre Tastaturen und Mäuse sind wieder an diesem Computer</translation>
    </message>
    <message>
        <source>Back from machines: %1. Undo gives them to the same machines again.</source>
        <translation>Von Maschinen zurück: %1. „Rückgängig“ gibt sie wieder denselben Maschinen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes all keyboards and mice that machines have, and Bluetooth, back to this computer (left Ctrl + left Alt, twice)</source>
        <translation>Holt alle Tastaturen und Mäuse, die Maschinen haben, und Bluetooth zu diesem Computer zurück (linkes Strg + linkes Alt, zweimal)</translation>
    </message>
    <message>
        <source>Bluetooth did not come back</source>
        <translation>Bluetooth kam nicht zurück</translation>
    </message>
    <message>
        <source>This computer has its Bluetooth again</source>
        <translation>Dieser Computer hat sein Bluetooth wieder</translation>
    </message>
    <message>
        <source>Back from %1. Undo lends it to the same machine again.</source>
        <translation>Zurück von %1. „Rückgängig“ verleiht es wieder an dieselbe Maschine.</translation>
    </message>
    <message>
        <source>Bluetooth was not lent</source>
        <translation>Bluetooth wurde nicht verliehen</translation>
    </message>
</context>
<context>
    <name>innkeeper::Intent</name>
    <message>
        <source>Fastest</source>
        <translation>Schnelligkeit</translation>
    </message>
    <message>
        <source>Quiet on battery</source>
        <translation>Ruhe im Akkubetrieb</translation>
    </message>
    <message>
        <source>Frozen hardware</source>
        <translation>Eingefrorene Hardware</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>All that this computer can give, at the cost of memory and power. The machine may not run elsewhere.</source>
        <translation>Alles, was dieser Computer geben kann, auf Kosten von Arbeitsspeicher und Strom. Anderswo läuft die Maschine vielleicht nicht.</translation>
    </message>
    <message>
        <source>Wakes this computer seldom, keeps to its saving cores and gives memory back.</source>
        <translation>Weckt diesen Computer selten, bleibt auf seinen sparsamen Kernen und gibt Arbeitsspeicher zurück.</translation>
    </message>
    <message>
        <source>The same hardware on every computer and for years: nothing of it changes until you choose something else.</source>
        <translation>Dieselbe Hardware auf jedem Computer und über Jahre: Nichts davon ändert sich, bis Sie etwas anderes wählen.</translation>
    </message>
    <message>
        <source>As the machine was made, with what you set yourself.</source>
        <translation>Wie die Maschine angelegt wurde, mit dem, was Sie selbst eingestellt haben.</translation>
    </message>
</context>
<context>
    <name>innkeeper::Keeper</name>
    <message>
        <source>The keeper was not started, because it cannot have its name on the bus: another one may run.</source>
        <translation>Der Verwalter wurde nicht gestartet, weil er seinen Namen auf dem Bus nicht bekommt: Vielleicht läuft schon ein anderer.</translation>
    </message>
</context>
<context>
    <name>innkeeper::KeeperCommandLine</name>
    <message>
        <source>Looks after what must go on without a window: USB devices follow their machines.</source>
        <translation>Kümmert sich um das, was ohne Fenster weitergehen muss: USB-Geräte folgen ihren Maschinen.</translation>
    </message>
    <message>
        <source>libvirt connection</source>
        <translation>libvirt-Verbindung</translation>
    </message>
    <message>
        <source>Serve everybody, on the system bus, as polkit allows</source>
        <translation>Allen dienen, auf dem Systembus, soweit polkit es erlaubt</translation>
    </message>
</context>
<context>
    <name>innkeeper::KeptValues</name>
    <message>
        <source>Something else of the machine may stand against it.</source>
        <translation>Vielleicht steht dem etwas anderes an der Maschine entgegen.</translation>
    </message>
    <message>
        <source>“%1” was not kept: libvirt leaves it out of this machine. Nothing was changed.</source>
        <translation>„%1“ wurde nicht übernommen: libvirt lässt es bei dieser Maschine weg. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” was not kept: libvirt leaves “%2” out of this machine. Nothing was changed.</source>
        <translation>„%1“ wurde nicht übernommen: libvirt lässt „%2“ bei dieser Maschine weg. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” was not kept: libvirt makes “%3” of “%2”. Nothing was changed.</source>
        <translation>„%1“ wurde nicht übernommen: libvirt macht „%3“ aus „%2“. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>innkeeper::KeyCombo</name>
    <message>
        <source>Ctrl+Alt+Del</source>
        <translation>Strg+Alt+Entf</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Backspace</source>
        <translation>Strg+Alt+Rücktaste</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F%1</source>
        <translation>Strg+Alt+F%1</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Alt+SysRq</source>
        <translation>Alt+S-Abf</translation>
    </message>
</context>
<context>
    <name>innkeeper::KvmTrouble</name>
    <message>
        <source>KVM is not there: its kernel module is not loaded.</source>
        <translation>KVM ist nicht da: Sein Kernelmodul ist nicht geladen.</translation>
    </message>
    <message>
        <source>KVM is there, but your account may not use it.</source>
        <translation>KVM ist da, aber Ihr Konto darf es nicht benutzen.</translation>
    </message>
    <message>
        <source>Another program holds the processor&apos;s virtualization.</source>
        <translation>Ein anderes Programm belegt die Virtualisierung des Prozessors.</translation>
    </message>
    <message>
        <source>KVM refuses to run a guest.</source>
        <translation>KVM weigert sich, einen Gast auszuführen.</translation>
    </message>
</context>
<context>
    <name>innkeeper::LineEditor</name>
    <message>
        <source>%1 (default)</source>
        <comment>a value</comment>
        <translation>%1 (Standard)</translation>
    </message>
</context>
<context>
    <name>innkeeper::LinkPage</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Innkeeper asks for your machines.</source>
        <translation>Innkeeper fragt nach Ihren Maschinen.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>Choose Another Connection…</source>
        <translation>Andere Verbindung wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Running machines go on. Innkeeper tries again by itself.</source>
        <translation>Laufende Maschinen laufen weiter. Innkeeper versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineActionSet</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Turn the machine on</source>
        <translation>Die Maschine einschalten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Let the machine go on</source>
        <translation>Die Maschine weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Stop the machine&apos;s clock; it keeps its memory</source>
        <translation>Die Uhr der Maschine anhalten; sie behält ihren Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Shut &amp;Down</source>
        <translation>&amp;Herunterfahren</translation>
    </message>
    <message>
        <source>Ask the system in the machine to shut down</source>
        <translation>Das System in der Maschine bitten herunterzufahren</translation>
    </message>
    <message>
        <source>R&amp;estart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>Ask the system in the machine to restart</source>
        <translation>Das System in der Maschine bitten neu zu starten</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Keep the machine&apos;s memory on disk and turn it off; it goes on there later</source>
        <translation>Den Arbeitsspeicher der Maschine auf der Festplatte sichern und sie ausschalten; sie macht später dort weiter</translation>
    </message>
    <message>
        <source>Disc&amp;ard Saved State</source>
        <translation>Gespeicherten Zustand &amp;verwerfen</translation>
    </message>
    <message>
        <source>Throw the saved memory away; the next start is a cold one</source>
        <translation>Den gespeicherten Arbeitsspeicher wegwerfen; der nächste Start ist ein Kaltstart</translation>
    </message>
    <message>
        <source>&amp;Force Off</source>
        <translation>A&amp;usschalten erzwingen</translation>
    </message>
    <message>
        <source>Turn the machine off at once, like pulling the plug</source>
        <translation>Die Maschine sofort ausschalten, als zöge man den Stecker</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove the machine from this host</source>
        <translation>Die Maschine von diesem Host entfernen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and its keyboard shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was not started</source>
        <translation>%1 wurde nicht gestartet</translation>
    </message>
    <message>
        <source>%1 was not asked to shut down</source>
        <translation>%1 wurde nicht zum Herunterfahren aufgefordert</translation>
    </message>
    <message>
        <source>%1 was not restarted</source>
        <translation>%1 wurde nicht neu gestartet</translation>
    </message>
    <message>
        <source>%1 was not turned off</source>
        <translation>%1 wurde nicht ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 was not paused</source>
        <translation>%1 wurde nicht angehalten</translation>
    </message>
    <message>
        <source>%1 was not resumed</source>
        <translation>%1 wurde nicht fortgesetzt</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The saved state of %1 was not discarded</source>
        <translation>Der gespeicherte Zustand von %1 wurde nicht verworfen</translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineActions</name>
    <message>
        <source>Nothing was done: the machine is still busy with what it was asked before.</source>
        <translation>Es wurde nichts getan: Die Maschine ist noch mit dem Vorigen beschäftigt.</translation>
    </message>
    <message>
        <source>Wait until that is finished, then try again.</source>
        <translation>Warten Sie, bis das beendet ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineDocument</name>
    <message>
        <source>“%1” lives only until it is turned off. Nothing was changed.</source>
        <translation>„%1“ gibt es nur, bis sie ausgeschaltet wird. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Define it first, for example with “virsh define”.</source>
        <translation>Definieren Sie sie zuerst, zum Beispiel mit „virsh define“.</translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineGroup</name>
    <message>
        <source>Running</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineHeader</name>
    <message>
        <source>Views of the machine</source>
        <translation>Ansichten der Maschine</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>busy…</source>
        <translation>beschäftigt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Under a machine&apos;s name: state · operating system</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineListModel</name>
    <message>
        <source>busy…</source>
        <translation>beschäftigt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud by screen readers: name, state</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud by screen readers: name, operating system, state</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>In the list: state · operating system</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineListView</name>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>%1 is off. Start it, then connect the device.</source>
        <translation>%1 ist aus. Starten Sie zuerst die Maschine, und verbinden Sie dann das Gerät.</translation>
    </message>
</context>
<context>
    <name>innkeeper::MachinePage</name>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 ist gespeichert</translation>
    </message>
    <message>
        <source>Start it, and it goes on where it was.</source>
        <translation>Starten Sie sie, und sie macht weiter, wo sie war.</translation>
    </message>
    <message>
        <source>%1 has crashed</source>
        <translation>%1 ist abgestürzt</translation>
    </message>
    <message>
        <source>Start it again. Its disks are as they were at that moment.</source>
        <translation>Starten Sie sie noch einmal. Ihre Festplatten sind, wie sie in diesem Moment waren.</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 ist aus</translation>
    </message>
    <message>
        <source>Its screen appears here when it runs.</source>
        <translation>Ihr Bildschirm erscheint hier, wenn sie läuft.</translation>
    </message>
</context>
<context>
    <name>innkeeper::MachinePrompts</name>
    <message>
        <source>Turn %1 off at once?</source>
        <translation>%1 sofort ausschalten?</translation>
    </message>
    <message>
        <source>Discard the saved state of %1?</source>
        <translation>Den gespeicherten Zustand von %1 verwerfen?</translation>
    </message>
    <message>
        <source>It is like pulling the plug: unsaved work in the machine is lost, and its disks may need a check.</source>
        <translation>Das ist, als zöge man den Stecker: Nicht gespeicherte Arbeit in der Maschine geht verloren, und ihre Festplatten müssen vielleicht geprüft werden.</translation>
    </message>
    <message>
        <source>What was open in the machine is lost. Its disks stay as they are; the next start is a cold one.</source>
        <translation>Was in der Maschine offen war, geht verloren. Ihre Festplatten bleiben, wie sie sind; der nächste Start ist ein Kaltstart.</translation>
    </message>
    <message>
        <source>&amp;Force Off</source>
        <translation>A&amp;usschalten erzwingen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The picture was saved</source>
        <translation>Das Bild wurde gespeichert</translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineState</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>shutting down</source>
        <translation>beim Herunterfahren</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>im Ruhezustand</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>abgestürzt</translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineTypeAge</name>
    <message>
        <source>The board “%1” is one that the emulator will give up.</source>
        <translation>Das Mainboard „%1“ wird der Emulator aufgeben.</translation>
    </message>
    <message>
        <source>The board “%1” goes with the next update of the emulator: QEMU promised it until %2.</source>
        <translation>Das Mainboard „%1“ verschwindet mit der nächsten Aktualisierung des Emulators: QEMU hat es bis %2 versprochen.</translation>
    </message>
    <message>
        <source>QEMU keeps the board “%1” until %2, for less than a year.</source>
        <translation>QEMU behält das Mainboard „%1“ bis %2, weniger als ein Jahr lang.</translation>
    </message>
    <message numerus="yes">
        <source>QEMU keeps the board “%1” until %2, for %n more year(s).</source>
        <translation>
            <numerusform>QEMU behält das Mainboard „%1“ bis %2, noch %n Jahr lang.</numerusform>
            <numerusform>QEMU behält das Mainboard „%1“ bis %2, noch %n Jahre lang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::MainWindow</name>
    <message>
        <source>&amp;New Machine…</source>
        <translation>&amp;Neue Maschine&#xa0;…</translation>
    </message>
    <message>
        <source>The list of machines may be out of date</source>
        <translation>Die Liste der Maschinen ist vielleicht veraltet</translation>
    </message>
    <message>
        <source>%1 — Innkeeper</source>
        <extracomment>Window title: machine, program</extracomment>
        <translation>%1 — Innkeeper</translation>
    </message>
    <message>
        <source>Innkeeper</source>
        <translation>Innkeeper</translation>
    </message>
    <message>
        <source>There is no machine %1</source>
        <translation>Es gibt keine Maschine %1</translation>
    </message>
    <message>
        <source>It may have another name, or belong to another connection.</source>
        <translation>Vielleicht heißt sie anders oder gehört zu einer anderen Verbindung.</translation>
    </message>
</context>
<context>
    <name>innkeeper::MediumPage</name>
    <message>
        <source>&amp;Eject</source>
        <translation>&amp;Auswerfen</translation>
    </message>
</context>
<context>
    <name>innkeeper::MemoryEdits</name>
    <message>
        <source>The room for memory modules was kept: there are modules in it.</source>
        <translation>Der Platz für Speichermodule wurde behalten: Es stecken Module darin.</translation>
    </message>
    <message>
        <source>Remove them before.</source>
        <translation>Entfernen Sie sie vorher.</translation>
    </message>
</context>
<context>
    <name>innkeeper::Metadata</name>
    <message>
        <source>The machine&apos;s definition is incomplete: it has no name.</source>
        <translation>Die Definition der Maschine ist unvollständig: Sie hat keinen Namen.</translation>
    </message>
</context>
<context>
    <name>innkeeper::MoveToVirtio</name>
    <message>
        <source>The machine was not moved to virtio.</source>
        <translation>Die Maschine wurde nicht auf virtio umgestellt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No driver is on trial.</source>
        <translation>Es wird kein Treiber erprobt.</translation>
    </message>
    <message>
        <source>The machine was moved to virtio already.</source>
        <translation>Die Maschine wurde schon auf virtio umgestellt.</translation>
    </message>
    <message>
        <source>Keep the move, or take it back.</source>
        <translation>Behalten Sie die Umstellung bei, oder nehmen Sie sie zurück.</translation>
    </message>
    <message>
        <source>The machine has no emulated disk or network card to move.</source>
        <translation>Die Maschine hat keine emulierte Festplatte oder Netzwerkkarte, die sich umstellen ließe.</translation>
    </message>
    <message>
        <source>The driver is on trial already, by the disk “%1”.</source>
        <translation>Der Treiber wird schon erprobt, mit der Festplatte „%1“.</translation>
    </message>
    <message>
        <source>Start the machine, and install the driver in it.</source>
        <translation>Starten Sie die Maschine, und installieren Sie den Treiber in ihr.</translation>
    </message>
    <message>
        <source>The guest has not shown yet that it has the driver. Without it, it would not start from a virtio disk.</source>
        <translation>Der Gast hat noch nicht gezeigt, dass er den Treiber hat. Ohne ihn würde er von einer virtio-Festplatte nicht starten.</translation>
    </message>
    <message>
        <source>Start the machine, install the driver in it, and look again.</source>
        <translation>Starten Sie die Maschine, installieren Sie den Treiber in ihr, und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Try the driver before.</source>
        <translation>Erproben Sie vorher den Treiber.</translation>
    </message>
    <message>
        <source>No virtio drivers are known for %1.</source>
        <translation>Für %1 sind keine virtio-Treiber bekannt.</translation>
    </message>
    <message>
        <source>If you have some, insist on trying.</source>
        <translation>Wenn Sie welche haben, bestehen Sie auf dem Versuch.</translation>
    </message>
    <message>
        <source>“%1” is not shut down, so its disks were left where they are.</source>
        <translation>„%1“ ist nicht heruntergefahren, daher blieben die Festplatten, wo sie sind.</translation>
    </message>
    <message>
        <source>Shut it down, and try again.</source>
        <translation>Fahren Sie sie herunter, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No disk of the machine has to move, so there is nothing to try.</source>
        <translation>Keine Festplatte der Maschine muss umgestellt werden, es gibt also nichts zu erproben.</translation>
    </message>
    <message>
        <source>Move its network cards at once.</source>
        <translation>Stellen Sie ihre Netzwerkkarten sofort um.</translation>
    </message>
    <message>
        <source>The guest holds on to the disk on trial, so “%1” kept it.</source>
        <translation>Der Gast hält die Probefestplatte fest, daher hat „%1“ sie behalten.</translation>
    </message>
</context>
<context>
    <name>innkeeper::NameSuggestion</name>
    <message>
        <source>Test machine</source>
        <translation>Testmaschine</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>Neue Maschine</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name that is taken, and a number</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>innkeeper::NetworkChoice</name>
    <message>
        <source>The network “%1” is not running. The machine starts only after the network was started.</source>
        <translation>Das Netzwerk „%1“ läuft nicht. Die Maschine startet erst, wenn das Netzwerk gestartet wurde.</translation>
    </message>
    <message>
        <source>The host has no network “%1”.</source>
        <translation>Der Host hat kein Netzwerk „%1“.</translation>
    </message>
    <message>
        <source>Choose one of the host&apos;s networks, or user networking, which is always there.</source>
        <translation>Wählen Sie eines der Netzwerke des Hosts oder das Benutzernetzwerk, das immer da ist.</translation>
    </message>
    <message>
        <source>The host has no network “default”, so the machine gets user networking: it reaches the network, but other computers cannot reach it.</source>
        <translation>Der Host hat kein Netzwerk „default“, die Maschine bekommt also das Benutzernetzwerk: Sie erreicht das Netzwerk, aber andere Computer erreichen sie nicht.</translation>
    </message>
</context>
<context>
    <name>innkeeper::NewDiskChoice</name>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>A &amp;new, empty image</source>
        <translation>Ein &amp;neues, leeres Abbild</translation>
    </message>
    <message>
        <source>An image or device that e&amp;xists</source>
        <translation>Ein v&amp;orhandenes Abbild oder Gerät</translation>
    </message>
    <message>
        <source>A &amp;disc drive without a disc</source>
        <translation>Ein CD-/DVD-&amp;Laufwerk ohne Medium</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>G&amp;röße</translation>
    </message>
    <message>
        <source>It grows with what the guest writes.</source>
        <translation>Es wächst mit dem, was der Gast schreibt.</translation>
    </message>
</context>
<context>
    <name>innkeeper::NextStart</name>
    <message>
        <source>At the &amp;next start instead</source>
        <translation>Stattdessen beim &amp;nächsten Start</translation>
    </message>
    <message>
        <source>At the next start instead</source>
        <translation>Stattdessen beim nächsten Start</translation>
    </message>
</context>
<context>
    <name>innkeeper::Notice</name>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>innkeeper::NumberEditor</name>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <comment>a value</comment>
        <translation>%1 (Standard)</translation>
    </message>
</context>
<context>
    <name>innkeeper::OperationJournal</name>
    <message>
        <source>Innkeeper could not note down what it is about to do, so it did not go on.</source>
        <translation>Innkeeper konnte nicht aufschreiben, was es gerade tun will, und hat deshalb nicht weitergemacht.</translation>
    </message>
    <message>
        <source>Make sure that the folder “%1” can be written and has space left.</source>
        <translation>Sorgen Sie dafür, dass der Ordner „%1“ beschreibbar ist und noch Platz hat.</translation>
    </message>
</context>
<context>
    <name>innkeeper::OptionsPanel</name>
    <message>
        <source>Firm&amp;ware</source>
        <translation>Firm&amp;ware</translation>
    </message>
    <message>
        <source>&amp;Accelerator</source>
        <translation>&amp;Beschleuniger</translation>
    </message>
    <message>
        <source>Storage &amp;pool</source>
        <translation>Speicher&amp;pool</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>&amp;Reserve all of it now</source>
        <translation>Jetzt ganz &amp;reservieren</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>&amp;Use it where it is, without a copy</source>
        <translation>Dort &amp;benutzen, wo es ist, ohne Kopie</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Netzwerk</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>&amp;Start the machine</source>
        <translation>Maschine &amp;starten</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>KVM: the host&apos;s processor</source>
        <translation>KVM: der Prozessor des Hosts</translation>
    </message>
    <message>
        <source>TCG: emulated, works everywhere</source>
        <translation>TCG: emuliert, geht überall</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>Der übliche</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <translation>%1 (%2 frei)</translation>
    </message>
    <message>
        <source>Network “%1”</source>
        <translation>Netzwerk „%1“</translation>
    </message>
    <message>
        <source>Network “%1” (not running)</source>
        <translation>Netzwerk „%1“ (läuft nicht)</translation>
    </message>
    <message>
        <source>Through this computer only</source>
        <translation>Nur über diesen Computer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>KVM</source>
        <translation>KVM</translation>
    </message>
    <message>
        <source>TCG</source>
        <translation>TCG</translation>
    </message>
</context>
<context>
    <name>innkeeper::OsCard</name>
    <message>
        <source>Change the operating system</source>
        <translation>Betriebssystem ändern</translation>
    </message>
    <message>
        <source>Change s&amp;ystem…</source>
        <translation>S&amp;ystem ändern…</translation>
    </message>
</context>
<context>
    <name>innkeeper::OsChooser</name>
    <message>
        <source>Search operating systems</source>
        <translation>Betriebssysteme suchen</translation>
    </message>
    <message>
        <source>Search by name, maker or version</source>
        <translation>Nach Name, Hersteller oder Version suchen</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Betriebssysteme</translation>
    </message>
    <message>
        <source>Nothing matches. Fewer letters find more; for a system that is not in the list, take its nearest relative.</source>
        <translation>Nichts passt. Weniger Buchstaben finden mehr; für ein System, das nicht in der Liste ist, nehmen Sie den nächsten Verwandten.</translation>
    </message>
    <message numerus="yes">
        <source>%n operating system(s)</source>
        <translation>
            <numerusform>%n Betriebssystem</numerusform>
            <numerusform>%n Betriebssysteme</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the list of operating systems…</source>
        <translation>Liste der Betriebssysteme wird geladen…</translation>
    </message>
</context>
<context>
    <name>innkeeper::OsModel</name>
    <message>
        <source>%1 · no longer supported</source>
        <translation>%1 · nicht mehr gepflegt</translation>
    </message>
    <message>
        <source>%1 · %2 · no longer supported</source>
        <translation>%1 · %2 · nicht mehr gepflegt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>innkeeper::OverviewPage</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>A machine is renamed while it is off.</source>
        <translation>Umbenannt wird eine Maschine, während sie aus ist.</translation>
    </message>
</context>
<context>
    <name>innkeeper::PairingPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pairing %1…</source>
        <translation>%1 wird gekoppelt…</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Does %1 show the same number?</source>
        <translation>Zeigt %1 dieselbe Zahl?</translation>
    </message>
    <message>
        <source>If it shows another one, somebody else&apos;s device has answered.</source>
        <translation>Wenn eine andere zu sehen ist, hat ein fremdes Gerät geantwortet.</translation>
    </message>
    <message>
        <source>&amp;Yes, the Same</source>
        <translation>&amp;Ja, dieselbe</translation>
    </message>
    <message>
        <source>Pair %1?</source>
        <translation>%1 koppeln?</translation>
    </message>
    <message>
        <source>It cannot show or type a number, so be sure that it is yours.</source>
        <translation>Es kann keine Zahl anzeigen oder eingeben. Stellen Sie also sicher, dass es Ihres ist.</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>&amp;Koppeln</translation>
    </message>
    <message>
        <source>Type this on %1</source>
        <translation>Tippen Sie dies auf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) were typed. End with Enter.</source>
        <translation>
            <numerusform>%n Zeichen wurde getippt. Schließen Sie mit der Eingabetaste ab.</numerusform>
            <numerusform>%n Zeichen wurden getippt. Schließen Sie mit der Eingabetaste ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>End with Enter.</source>
        <translation>Schließen Sie mit der Eingabetaste ab.</translation>
    </message>
    <message>
        <source>Which PIN does %1 have?</source>
        <translation>Welche PIN hat %1?</translation>
    </message>
    <message>
        <source>It is in its manual; often it is 0000 or 1234.</source>
        <translation>Sie steht in der Anleitung; oft ist es 0000 oder 1234.</translation>
    </message>
    <message>
        <source>Which number does %1 show?</source>
        <translation>Welche Zahl zeigt %1?</translation>
    </message>
    <message>
        <source>Type it as it is shown there.</source>
        <translation>Tippen Sie sie so, wie sie dort steht.</translation>
    </message>
</context>
<context>
    <name>innkeeper::Part</name>
    <message>
        <source>%1 %2</source>
        <comment>kind of part, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A new part “%1” needs a value for “%2”.</source>
        <translation>Ein neues Teil „%1“ braucht einen Wert für „%2“.</translation>
    </message>
    <message>
        <source>“%1” has no setting “%2”.</source>
        <translation>„%1“ hat keine Einstellung „%2“.</translation>
    </message>
</context>
<context>
    <name>innkeeper::PartForm</name>
    <message>
        <source>&amp;More settings</source>
        <translation>&amp;Weitere Einstellungen</translation>
    </message>
    <message>
        <source>It is saved as soon as “%1” is chosen as well.</source>
        <translation>Es wird gesichert, sobald auch „%1“ gewählt ist.</translation>
    </message>
    <message>
        <source>Choose this as well. Nothing was changed yet.</source>
        <translation>Wählen Sie auch dies. Es wurde noch nichts geändert.</translation>
    </message>
</context>
<context>
    <name>innkeeper::PartList</name>
    <message>
        <source>Parts of the machine</source>
        <translation>Teile der Maschine</translation>
    </message>
</context>
<context>
    <name>innkeeper::PartListModel</name>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Screen and sound</source>
        <translation>Bildschirm und Ton</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>innkeeper::PartPage</name>
    <message>
        <source>It cannot be removed</source>
        <translation>Das Teil kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>It was not removed</source>
        <translation>Das Teil wurde nicht entfernt</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>The running machine gives it up at once, as soon as its system lets go of it.</source>
        <translation>Die laufende Maschine gibt es sofort her, sobald ihr System es loslässt.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>The running machine refuses “%1”</source>
        <comment>a setting</comment>
        <translation>Die laufende Maschine lehnt „%1“ ab</translation>
    </message>
    <message>
        <source>The running machine refuses it</source>
        <translation>Die laufende Maschine lehnt es ab</translation>
    </message>
</context>
<context>
    <name>innkeeper::PathEditor</name>
    <message>
        <source>Browse for: %1</source>
        <comment>what is looked for</comment>
        <translation>Durchsuchen nach: %1</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
</context>
<context>
    <name>innkeeper::PendingBar</name>
    <message>
        <source>&amp;Show…</source>
        <translation>Zei&amp;gen…</translation>
    </message>
    <message>
        <source>Show the changes that wait</source>
        <translation>Die wartenden Änderungen zeigen</translation>
    </message>
    <message>
        <source>&amp;Drop all</source>
        <translation>Alle &amp;verwerfen</translation>
    </message>
    <message>
        <source>Drop all changes that wait</source>
        <translation>Alle wartenden Änderungen verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) take effect after the machine is shut down.</source>
        <translation>
            <numerusform>%n Änderung wirkt, sobald die Maschine heruntergefahren wurde.</numerusform>
            <numerusform>%n Änderungen wirken, sobald die Maschine heruntergefahren wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Drop: %1</source>
        <comment>a change</comment>
        <translation>Verwerfen: %1</translation>
    </message>
</context>
<context>
    <name>innkeeper::PlanSummary</name>
    <message>
        <source>%1, TPM %2</source>
        <translation>%1, TPM %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>architecture, chipset</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU(s)</source>
        <translation>
            <numerusform>%n vCPU</numerusform>
            <numerusform>%n vCPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>KVM: runs on the host&apos;s processor</source>
        <translation>KVM: läuft auf dem Prozessor des Hosts</translation>
    </message>
    <message>
        <source>TCG: emulated, slower</source>
        <translation>TCG: emuliert, langsamer</translation>
    </message>
    <message>
        <source>The image itself, where it is</source>
        <translation>Das Abbild selbst, wo es ist</translation>
    </message>
    <message>
        <source>A copy of the image, %1</source>
        <translation>Eine Kopie des Abbilds, %1</translation>
    </message>
    <message>
        <source>Disk of %1, reserved now</source>
        <translation>Festplatte von %1, jetzt reserviert</translation>
    </message>
    <message>
        <source>Disk of %1, grows as it fills</source>
        <translation>Festplatte von %1, wächst mit dem Inhalt</translation>
    </message>
    <message>
        <source>Disk of %1</source>
        <translation>Festplatte von %1</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <comment>file name, storage pool</comment>
        <translation>%1 in „%2“</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <source>Network access through this computer</source>
        <translation>Netzwerkzugang über diesen Computer</translation>
    </message>
    <message>
        <source>Network “%1”</source>
        <translation>Netzwerk „%1“</translation>
    </message>
    <message>
        <source>Bridge “%1”</source>
        <translation>Brücke „%1“</translation>
    </message>
    <message>
        <source>Screen over SPICE</source>
        <translation>Bildschirm über SPICE</translation>
    </message>
    <message>
        <source>Screen over VNC</source>
        <translation>Bildschirm über VNC</translation>
    </message>
</context>
<context>
    <name>innkeeper::ProcessorPage</name>
    <message>
        <source>This computer&apos;s processors</source>
        <translation>Prozessoren dieses Computers</translation>
    </message>
    <message>
        <source>vCPU to pin</source>
        <translation>Anzuheftende vCPU</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>vCPU %1</source>
        <translation>vCPU %1</translation>
    </message>
    <message>
        <source>A click on a processor, or the space bar, pins the vCPU there or takes it from there. One that is pinned nowhere runs everywhere.</source>
        <translation>Ein Klick auf einen Prozessor oder die Leertaste heftet die vCPU dort an oder löst sie von dort. Eine vCPU, die nirgends angeheftet ist, läuft überall.</translation>
    </message>
    <message>
        <source>The vCPU was not pinned</source>
        <translation>Die vCPU wurde nicht angeheftet</translation>
    </message>
</context>
<context>
    <name>innkeeper::Processors</name>
    <message>
        <source>There cannot be %1 processors in the topology “%2”, which makes %3.</source>
        <translation>Es kann keine %1 Prozessoren in der Topologie „%2“ geben, die %3 ergibt.</translation>
    </message>
    <message>
        <source>Change one of them: sockets times cores times threads is the number of processors.</source>
        <translation>Ändern Sie eines davon: Sockel mal Kerne mal Threads ist die Anzahl der Prozessoren.</translation>
    </message>
    <message>
        <source>The topology “%1” makes %2 processors; a machine can have at most %3.</source>
        <translation>Die Topologie „%1“ ergibt %2 Prozessoren; eine Maschine kann höchstens %3 haben.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ProfileFamily</name>
    <message>
        <source>The profile “%1” was left out: “%2” has the same id, “%3”.</source>
        <translation>Das Profil „%1“ wurde ausgelassen: „%2“ hat dieselbe Kennung, „%3“.</translation>
    </message>
    <message>
        <source>The profile “%2” was left out: there is no profile “%1”, which it extends.</source>
        <translation>Das Profil „%2“ wurde ausgelassen: Das Profil „%1“, das es erweitert, gibt es nicht.</translation>
    </message>
    <message>
        <source>The profile “%1” was left out: it extends itself.</source>
        <translation>Das Profil „%1“ wurde ausgelassen: Es erweitert sich selbst.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ProfileParser</name>
    <message>
        <source>There is no &lt;profile&gt; in it.</source>
        <translation>Es ist kein &lt;profile&gt; darin.</translation>
    </message>
    <message>
        <source>The outermost element is &lt;profile&gt;, not &lt;%1&gt;.</source>
        <translation>Das äußerste Element ist &lt;profile&gt;, nicht &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>A file has one &lt;profile&gt; only.</source>
        <translation>Eine Datei hat nur ein &lt;profile&gt;.</translation>
    </message>
    <message>
        <source>There is a text that belongs to nothing: “%1”.</source>
        <translation>Ein Text darin gehört zu nichts: „%1“.</translation>
    </message>
    <message>
        <source>Profiles have no document type and no entities.</source>
        <translation>Profile haben keinen Dokumenttyp und keine Entitäten.</translation>
    </message>
    <message>
        <source>It is not well-formed XML: %1</source>
        <translation>Es ist kein wohlgeformtes XML: %1</translation>
    </message>
    <message>
        <source>Ids of profiles have small letters, digits, dots and hyphens, 64 at most.</source>
        <translation>Kennungen von Profilen haben Kleinbuchstaben, Ziffern, Punkte und Bindestriche, höchstens 64.</translation>
    </message>
    <message>
        <source>A profile has a name, of 100 characters at most.</source>
        <translation>Ein Profil hat einen Namen von höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>The element &lt;%1&gt; is not known.</source>
        <translation>Das Element &lt;%1&gt; ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” is not a version: numbers parted by dots are one.</source>
        <translation>„%1“ ist keine Version: Eine besteht aus Zahlen mit Punkten dazwischen.</translation>
    </message>
    <message>
        <source>“%1” is not a day: they look like 2010-01-31.</source>
        <translation>„%1“ ist kein Tag: Tage sehen aus wie 2010-01-31.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; does not say in source=&quot;…&quot; how that is known.</source>
        <translation>&lt;%1&gt; sagt nicht mit source=&quot;…&quot;, woher man das weiß.</translation>
    </message>
    <message>
        <source>There are two elements &lt;%1&gt;.</source>
        <translation>Es gibt zwei Elemente &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has only &lt;prefer&gt; in it, not &lt;%2&gt;.</source>
        <translation>In &lt;%1&gt; ist nur &lt;prefer&gt; möglich, nicht &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has no &lt;prefer&gt;.</source>
        <translation>&lt;%1&gt; hat kein &lt;prefer&gt;.</translation>
    </message>
    <message>
        <source>Systems boot from “bios” or “uefi”, not from “%1”.</source>
        <translation>Systeme starten mit „bios“ oder „uefi“, nicht mit „%1“.</translation>
    </message>
    <message>
        <source>Accelerators are “kvm” and “tcg”, not “%1”.</source>
        <translation>Beschleuniger sind „kvm“ und „tcg“, nicht „%1“.</translation>
    </message>
    <message>
        <source>&lt;prefer&gt; has only a value in it.</source>
        <translation>In &lt;prefer&gt; ist nur ein Wert.</translation>
    </message>
    <message>
        <source>“%1” is not a value for &lt;%2&gt;.</source>
        <translation>„%1“ ist kein Wert für &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has no attribute “%2”.</source>
        <translation>&lt;%1&gt; hat kein Attribut „%2“.</translation>
    </message>
    <message>
        <source>The attribute “%1” of &lt;%2&gt; is empty.</source>
        <translation>Das Attribut „%1“ von &lt;%2&gt; ist leer.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has nothing in it.</source>
        <translation>In &lt;%1&gt; ist nichts.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ProfileReader</name>
    <message>
        <source>The profile “%1” was left out: it cannot be read.</source>
        <translation>Das Profil „%1“ wurde ausgelassen: Es kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The profile “%1” was left out: it is larger than %2 KiB.</source>
        <translation>Das Profil „%1“ wurde ausgelassen: Es ist größer als %2 KiB.</translation>
    </message>
    <message>
        <source>The profile “%1” was left out: line %2 cannot be understood.</source>
        <translation>Das Profil „%1“ wurde ausgelassen: Zeile %2 ist unverständlich.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ProgressPage</name>
    <message>
        <source>Progress of the creation</source>
        <translation>Fortschritt des Erstellens</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>step, percent</comment>
        <translation>%1: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Removing what was made so far…</source>
        <translation>Bisher Angelegtes wird entfernt…</translation>
    </message>
</context>
<context>
    <name>innkeeper::QemuTrial</name>
    <message>
        <source>The probe guest could not be put into memory.</source>
        <translation>Der Probegast konnte nicht in den Arbeitsspeicher gelegt werden.</translation>
    </message>
    <message>
        <source>The emulator &quot;%1&quot; could not be started.</source>
        <translation>Der Emulator „%1“ konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Install the package qemu-system-x86.</source>
        <translation>Installieren Sie das Paket qemu-system-x86.</translation>
    </message>
</context>
<context>
    <name>innkeeper::RenameBox</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>New name of the machine</source>
        <translation>Neuer Name der Maschine</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>The files of its disks keep their names.</source>
        <translation>Die Dateien ihrer Festplatten behalten ihre Namen.</translation>
    </message>
</context>
<context>
    <name>innkeeper::RuleDialog</name>
    <message>
        <source>&amp;Start the machine if it is off</source>
        <translation>Maschine &amp;starten, wenn sie aus ist</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>They always go to a machine</source>
        <translation>Es geht immer an eine Maschine</translation>
    </message>
    <message>
        <source>I am asked each time</source>
        <translation>Ich werde jedes Mal gefragt</translation>
    </message>
    <message>
        <source>They stay with this computer</source>
        <translation>Es bleibt bei diesem Computer</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Welche Geräte</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>The rule is &amp;about</source>
        <translation>Die &amp;Regel gilt für</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ar&amp;t</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>W&amp;hen one is plugged in</source>
        <translation>&amp;Wenn eines eingesteckt wird</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Maschine</translation>
    </message>
    <message>
        <source>Start the machine if it is off</source>
        <translation>Maschine starten, wenn sie aus ist</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is plugged in</source>
        <translation>Nichts ist eingesteckt</translation>
    </message>
    <message>
        <source>This very device</source>
        <translation>Genau dieses Gerät</translation>
    </message>
    <message>
        <source>Every device of this type</source>
        <translation>Jedes Gerät dieses Typs</translation>
    </message>
    <message>
        <source>Whatever is plugged into this socket</source>
        <translation>Alles, was in diesem Anschluss steckt</translation>
    </message>
    <message>
        <source>Every device of a kind</source>
        <translation>Jedes Gerät einer Art</translation>
    </message>
    <message>
        <source>Edit Rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>A machine that no longer exists</source>
        <translation>Eine Maschine, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Make a machine first.</source>
        <translation>Legen Sie zuerst eine Maschine an.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>which devices, what is done</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>The rule was not saved</source>
        <translation>Die Regel wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Isolate it: for devices you do not trust, slower</source>
        <translation>&amp;Isolieren: für Geräte, denen Sie nicht trauen; langsamer</translation>
    </message>
    <message>
        <source>Isolate it: for devices you do not trust, slower</source>
        <translation>Isolieren: für Geräte, denen Sie nicht trauen; langsamer</translation>
    </message>
    <message>
        <source>Serial &amp;number</source>
        <translation>Serien&amp;nummer</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>S&amp;ocket</source>
        <translation>Ansc&amp;hluss</translation>
    </message>
    <message>
        <source>What is left empty does not matter.</source>
        <translation>Was leer bleibt, spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>The priority of a rule that is placed by itself</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>Pri&amp;orität</translation>
    </message>
    <message>
        <source>1 decides before all others, %1 after them.</source>
        <translation>1 entscheidet vor allen anderen, %1 nach ihnen.</translation>
    </message>
    <message>
        <source>What I write below</source>
        <translation>Was ich unten schreibe</translation>
    </message>
</context>
<context>
    <name>innkeeper::RuleList</name>
    <message>
        <source>&amp;Add Rule…</source>
        <translation>Regel &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>There are no rules: whenever something is plugged in, you are asked where it belongs. The first rule that fits a device decides about it.</source>
        <translation>Es gibt keine Regeln: Wann immer etwas eingesteckt wird, werden Sie gefragt, wohin es gehört. Über ein Gerät entscheidet die erste Regel, die passt.</translation>
    </message>
    <message>
        <source>a machine</source>
        <translation>eine Maschine</translation>
    </message>
    <message>
        <source>The rule was not moved</source>
        <translation>Die Regel wurde nicht verschoben</translation>
    </message>
    <message>
        <source>The rule was not removed</source>
        <translation>Die Regel wurde nicht entfernt</translation>
    </message>
    <message>
        <source>The rule was removed</source>
        <translation>Die Regel wurde entfernt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>The rule did not come back</source>
        <translation>Die Regel kam nicht zurück</translation>
    </message>
</context>
<context>
    <name>innkeeper::RuleRow</name>
    <message>
        <source>Rule %1. %2. %3</source>
        <comment>number, which devices, what is done</comment>
        <translation>Regel %1. %2. %3</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>Move rule %1 up</source>
        <translation>Regel %1 nach oben</translation>
    </message>
    <message>
        <source>Move rule %1 down</source>
        <translation>Regel %1 nach unten</translation>
    </message>
    <message>
        <source>Edit rule %1</source>
        <translation>Regel %1 bearbeiten</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Regel %1 entfernen</translation>
    </message>
</context>
<context>
    <name>innkeeper::RuleWords</name>
    <message>
        <source>type %1</source>
        <translation>Typ %1</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>Seriennummer %1</translation>
    </message>
    <message>
        <source>socket %1</source>
        <translation>Anschluss %1</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>Art %1</translation>
    </message>
    <message>
        <source>Devices that have all of: %1</source>
        <translation>Geräte, auf die alles zutrifft: %1</translation>
    </message>
    <message>
        <source>%1 with the serial number %2</source>
        <translation>%1 mit der Seriennummer %2</translation>
    </message>
    <message>
        <source>%1 in socket %2</source>
        <translation>%1 in Anschluss %2</translation>
    </message>
    <message>
        <source>Every device of the type %1</source>
        <translation>Jedes Gerät des Typs %1</translation>
    </message>
    <message>
        <source>Every device like %1 (%2)</source>
        <translation>Jedes Gerät wie %1 (%2)</translation>
    </message>
    <message>
        <source>Whatever is plugged into socket %1</source>
        <translation>Alles, was in Anschluss %1 steckt</translation>
    </message>
    <message>
        <source>Every device of this kind: %1</source>
        <translation>Jedes Gerät dieser Art: %1</translation>
    </message>
    <message>
        <source>You are asked each time it is plugged in.</source>
        <translation>Sie werden bei jedem Einstecken gefragt.</translation>
    </message>
    <message>
        <source>Stays with this computer; nobody is asked.</source>
        <translation>Bleibt bei diesem Computer; niemand wird gefragt.</translation>
    </message>
    <message>
        <source>Was to go to a machine that no longer exists.</source>
        <translation>Sollte an eine Maschine gehen, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Always goes to %1, which is started if it is off.</source>
        <translation>Geht immer an %1; die Maschine wird gestartet, wenn sie aus ist.</translation>
    </message>
    <message>
        <source>Always goes to %1.</source>
        <translation>Geht immer an %1.</translation>
    </message>
    <message>
        <source>Always goes to %1, isolated; it is started if it is off.</source>
        <translation>Geht immer isoliert an %1; sie wird gestartet, wenn sie aus ist.</translation>
    </message>
    <message>
        <source>Always goes to %1, isolated.</source>
        <translation>Geht immer isoliert an %1.</translation>
    </message>
</context>
<context>
    <name>innkeeper::SaveXml</name>
    <message>
        <source>The machine was changed elsewhere meanwhile. It was kept as it is now.</source>
        <translation>Die Maschine wurde inzwischen anderswo geändert. Sie wurde so behalten, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Look at it again, and repeat your change.</source>
        <translation>Sehen Sie sie noch einmal an, und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>Name and UUID tell which machine it is, and cannot be changed here. Nothing was saved.</source>
        <translation>Name und UUID sagen, welche Maschine es ist, und können hier nicht geändert werden. Es wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ScreenActions</name>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Take a P&amp;icture</source>
        <translation>&amp;Bild aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stumm</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Send &amp;Keys</source>
        <translation>&amp;Tasten senden</translation>
    </message>
    <message>
        <source>Nothing but the machine&apos;s screen (F11)</source>
        <translation>Nichts als der Bildschirm der Maschine (F11)</translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation>Ans &amp;Fenster anpassen</translation>
    </message>
    <message>
        <source>&amp;Original size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Whole multiples, always sharp</source>
        <translation>&amp;Ganze Vielfache, immer scharf</translation>
    </message>
    <message>
        <source>&amp;Resolution follows the window</source>
        <translation>&amp;Auflösung folgt dem Fenster</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>Das Bild wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Look whether there is room and whether you may write there.</source>
        <translation>Sehen Sie nach, ob dort Platz ist und ob Sie dort schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ScreenLink</name>
    <message>
        <source>This machine has no screen.</source>
        <translation>Diese Maschine hat keinen Bildschirm.</translation>
    </message>
    <message>
        <source>Add a screen in its details, or use its serial console.</source>
        <translation>Fügen Sie in ihren Details einen Bildschirm hinzu, oder benutzen Sie ihre serielle Konsole.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ScreenOverlay</name>
    <message>
        <source>Connect again</source>
        <translation>Erneut verbinden</translation>
    </message>
    <message>
        <source>Connect to the machine&apos;s screen again</source>
        <translation>Erneut mit dem Bildschirm der Maschine verbinden</translation>
    </message>
</context>
<context>
    <name>innkeeper::ScreenView</name>
    <message>
        <source>Press Enter to type into the machine.</source>
        <translation>Drücken Sie die Eingabetaste, um in die Maschine zu tippen.</translation>
    </message>
    <message>
        <source>Your keyboard is in the machine now. To free it, press left Ctrl and left Alt together and let go.</source>
        <translation>Ihre Tastatur ist jetzt in der Maschine. Um sie zu befreien, drücken Sie linke Strg und linke Alt zusammen und lassen Sie los.</translation>
    </message>
    <message>
        <source>The machine is not running.</source>
        <translation>Die Maschine läuft nicht.</translation>
    </message>
    <message>
        <source>Connecting to the screen…</source>
        <translation>Verbinden mit dem Bildschirm&#xa0;…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Press Enter to type into the machine. Left Ctrl and left Alt, pressed together and released, bring the keyboard back.</source>
        <translation>Drücken Sie die Eingabetaste, um in die Maschine zu tippen. Linke Strg und linke Alt, zusammen gedrückt und losgelassen, holen die Tastatur zurück.</translation>
    </message>
    <message>
        <source>Screen of %1</source>
        <translation>Bildschirm von %1</translation>
    </message>
</context>
<context>
    <name>innkeeper::SeatWords</name>
    <message>
        <source>%1, part of this computer</source>
        <comment>kind of device</comment>
        <translation>%1, Teil dieses Computers</translation>
    </message>
    <message>
        <source>%1, in socket %2</source>
        <comment>kind of device, port</comment>
        <translation>%1, in Anschluss %2</translation>
    </message>
    <message>
        <source>This computer keeps it: a rule would give it away, but the device says something else of itself than when the rule was made. Connect it only if you know why.</source>
        <translation>Dieser Computer behält es: Eine Regel gäbe es weg, aber das Gerät sagt etwas anderes über sich als damals, als die Regel angelegt wurde. Verbinden Sie es nur, wenn Sie wissen, warum.</translation>
    </message>
    <message>
        <source>This computer has it until you say where it belongs.</source>
        <translation>Dieser Computer hat es, bis Sie sagen, wohin es gehört.</translation>
    </message>
    <message>
        <source>On its way to %1…</source>
        <translation>Unterwegs zu %1…</translation>
    </message>
    <message>
        <source>Coming back from %1…</source>
        <translation>Kommt von %1 zurück…</translation>
    </message>
    <message>
        <source>This computer has it.</source>
        <translation>Dieser Computer hat es.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A device and its kind: SanDisk Ultra (Storage)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between devices</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer writes what is left to it, and unmounts it…</source>
        <translation>Dieser Computer schreibt, was noch darauf zu schreiben ist, und hängt es aus…</translation>
    </message>
    <message>
        <source>%1 has it, isolated; its system has not used it yet.</source>
        <translation>%1 hat es, isoliert; ihr System hat es noch nicht benutzt.</translation>
    </message>
    <message>
        <source>%1 has it; its system has not used it yet.</source>
        <translation>%1 hat es; ihr System hat es noch nicht benutzt.</translation>
    </message>
    <message>
        <source>%1 sees it, isolated.</source>
        <translation>%1 sieht es, isoliert.</translation>
    </message>
    <message>
        <source>%1 sees it; another program put it there.</source>
        <translation>%1 sieht es; ein anderes Programm hat es dorthin gegeben.</translation>
    </message>
    <message>
        <source>%1 sees it.</source>
        <translation>%1 sieht es.</translation>
    </message>
    <message>
        <source>Its Bluetooth is on its way to %1…</source>
        <translation>Sein Bluetooth ist unterwegs zu %1…</translation>
    </message>
    <message>
        <source>Its Bluetooth is lent to %1.</source>
        <translation>Sein Bluetooth ist an %1 verliehen.</translation>
    </message>
    <message>
        <source>Its Bluetooth is coming back from %1…</source>
        <translation>Sein Bluetooth kommt von %1 zurück…</translation>
    </message>
    <message>
        <source>Perhaps the system has not started yet, or has no driver for it.</source>
        <translation>Vielleicht ist das System noch nicht gestartet oder hat keinen Treiber dafür.</translation>
    </message>
</context>
<context>
    <name>innkeeper::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
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
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Machine Screens</source>
        <translation>Bildschirme der Maschinen</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>Ans Fenster anpassen</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Whole multiples, always sharp</source>
        <translation>Ganze Vielfache, immer scharf</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>The machine&apos;s resolution follows the window</source>
        <translation>Die Auflösung der Maschine folgt dem Fenster</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Auflösung</translation>
    </message>
    <message>
        <source>Needs the SPICE agent in the machine.</source>
        <translation>Braucht den SPICE-Agenten in der Maschine.</translation>
    </message>
    <message>
        <source>Share copied text with the machine that is shown</source>
        <translation>Kopierten Text mit der gezeigten Maschine teilen</translation>
    </message>
    <message>
        <source>Clip&amp;board</source>
        <translation>&amp;Zwischenablage</translation>
    </message>
    <message>
        <source>Programs in the machine can then read what you copy here.</source>
        <translation>Programme in der Maschine können dann lesen, was Sie hier kopieren.</translation>
    </message>
    <message>
        <source>Say how to get the keyboard back</source>
        <translation>Sagen, wie man die Tastatur zurückbekommt</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>Left Ctrl and left Alt, pressed together, give keyboard and mouse back.</source>
        <translation>Linke Strg und linke Alt, zusammen gedrückt, geben Tastatur und Maus zurück.</translation>
    </message>
    <message>
        <source>Machine List</source>
        <translation>Liste der Maschinen</translation>
    </message>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>Jede Sekunde</numerusform>
            <numerusform>Alle %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Update loads</source>
        <translation>Last aktua&amp;lisieren</translation>
    </message>
    <message>
        <source>Only running machines that are in sight are looked at; none while the window is hidden.</source>
        <translation>Nur laufende Maschinen, die zu sehen sind, werden angesehen; keine, während das Fenster verborgen ist.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Chosen by Innkeeper</source>
        <translation>Von Innkeeper gewählt</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Any address that libvirt knows, such as qemu:///system or qemu+ssh://user@host/system. Empty: the computer&apos;s own machines if you may manage them, else yours.</source>
        <translation>Jede Adresse, die libvirt kennt, etwa qemu:///system oder qemu+ssh://benutzer@host/system. Leer: die Maschinen des Computers, wenn Sie sie verwalten dürfen, sonst Ihre.</translation>
    </message>
</context>
<context>
    <name>innkeeper::SetupPage</name>
    <message>
        <source>&amp;Customize</source>
        <translation>&amp;Anpassen</translation>
    </message>
    <message>
        <source>Customize: firmware, storage, network and more</source>
        <translation>Anpassen: Firmware, Speicher, Netzwerk und mehr</translation>
    </message>
    <message>
        <source>The test machine</source>
        <translation>Die Testmaschine</translation>
    </message>
    <message>
        <source>Draws on its screen, answers keys, needs no download.</source>
        <translation>Zeichnet auf ihren Bildschirm, antwortet auf Tasten, braucht keinen Download.</translation>
    </message>
    <message>
        <source>An operating system that is not known</source>
        <translation>Ein unbekanntes Betriebssystem</translation>
    </message>
    <message>
        <source>Say what will run here, and it gets fitting hardware.</source>
        <translation>Sagen Sie, was hier laufen wird, und es bekommt passende Hardware.</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Von Ihnen gewählt</translation>
    </message>
    <message>
        <source>Recognized on %1</source>
        <translation>Erkannt auf %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This machine cannot be created</source>
        <translation>Diese Maschine kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>Choose another image</source>
        <translation>Ein anderes Abbild wählen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing yet: something beside this has to be put right first.</source>
        <translation>Noch nichts: Erst ist daneben etwas richtigzustellen.</translation>
    </message>
    <message>
        <source>Looking at the image…</source>
        <translation>Das Abbild wird angesehen…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
</context>
<context>
    <name>innkeeper::Sidebar</name>
    <message>
        <source>&amp;New Machine</source>
        <translation>&amp;Neue Maschine</translation>
    </message>
    <message>
        <source>This &amp;Computer</source>
        <translation>Dieser &amp;Computer</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Ei&amp;nstellungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search machines</source>
        <translation>Maschinen suchen</translation>
    </message>
    <message>
        <source>No machine matches</source>
        <translation>Keine Maschine passt</translation>
    </message>
    <message>
        <source>De&amp;vices</source>
        <translation>&amp;Geräte</translation>
    </message>
</context>
<context>
    <name>innkeeper::SliderEditor</name>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
</context>
<context>
    <name>innkeeper::SourcePage</name>
    <message>
        <source>What do you want to run?</source>
        <translation>Was soll laufen?</translation>
    </message>
    <message>
        <source>An installer image</source>
        <translation>Ein Installationsabbild</translation>
    </message>
    <message>
        <source>Start an .iso, and install a system on a new disk.</source>
        <translation>Ein .iso starten und ein System auf eine neue Festplatte installieren.</translation>
    </message>
    <message>
        <source>A disk that I have</source>
        <translation>Eine Festplatte, die ich habe</translation>
    </message>
    <message>
        <source>A disk image with a system on it is copied and started.</source>
        <translation>Ein Festplattenabbild mit einem System darauf wird kopiert und gestartet.</translation>
    </message>
    <message>
        <source>The test machine</source>
        <translation>Die Testmaschine</translation>
    </message>
    <message>
        <source>Built in, up in a second: shows that this computer can run machines.</source>
        <translation>Eingebaut, in einer Sekunde da: zeigt, dass auf diesem Computer Maschinen laufen.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>An empty machine, to be given something to start from later.</source>
        <translation>Eine leere Maschine, die später etwas zum Starten bekommt.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Abbilder</translation>
    </message>
    <message>
        <source>Installer images</source>
        <translation>Installationsabbilder</translation>
    </message>
    <message>
        <source>Disk images</source>
        <translation>Festplattenabbilder</translation>
    </message>
    <message>
        <source>None found in the usual folders and storage pools. Choose a file, or drop one on this window.</source>
        <translation>In den üblichen Ordnern und Speicherpools wurden keine gefunden. Wählen Sie eine Datei, oder legen Sie eine auf diesem Fenster ab.</translation>
    </message>
    <message>
        <source>You can also drop a file on this window.</source>
        <translation>Sie können auch eine Datei auf diesem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Choose an installer image</source>
        <translation>Installationsabbild wählen</translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation>Festplattenabbild wählen</translation>
    </message>
    <message>
        <source>Installer images (*.iso *.img)</source>
        <translation>Installationsabbilder (*.iso *.img)</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.raw *.img)</source>
        <translation>Festplattenabbilder (*.qcow2 *.raw *.img)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Looking for images on this computer…</source>
        <translation>Auf diesem Computer wird nach Abbildern gesucht…</translation>
    </message>
</context>
<context>
    <name>innkeeper::SubPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>innkeeper::SummaryCard</name>
    <message>
        <source>What will be created</source>
        <translation>Was erstellt wird</translation>
    </message>
    <message>
        <source>Show the machine&apos;s XML</source>
        <translation>XML der Maschine zeigen</translation>
    </message>
    <message>
        <source>Show &amp;XML…</source>
        <translation>&amp;XML zeigen…</translation>
    </message>
</context>
<context>
    <name>innkeeper::SystemFacts</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Change the operating system</source>
        <translation>Betriebssystem ändern</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Mainboard</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1, TPM %2</source>
        <translation>%1, TPM %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>architecture, machine type</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>KVM: the host&apos;s processor</source>
        <translation>KVM: der Prozessor des Hosts</translation>
    </message>
    <message>
        <source>TCG: emulated, slower</source>
        <translation>TCG: emuliert, langsamer</translation>
    </message>
    <message>
        <source>That of the host</source>
        <translation>Der des Hosts</translation>
    </message>
</context>
<context>
    <name>innkeeper::Terminal</name>
    <message>
        <source>Some output was skipped</source>
        <translation>Ein Teil der Ausgabe wurde übersprungen</translation>
    </message>
</context>
<context>
    <name>innkeeper::TerminalView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>innkeeper::TestMachine</name>
    <message>
        <source>The test machine&apos;s disk could not be made.</source>
        <translation>Die Festplatte der Testmaschine konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Make sure that the folder “%1” has space left.</source>
        <translation>Sorgen Sie dafür, dass im Ordner „%1“ noch Platz ist.</translation>
    </message>
</context>
<context>
    <name>innkeeper::Tuning</name>
    <message>
        <source>Only machines of QEMU and KVM can be tuned.</source>
        <translation>Nur Maschinen von QEMU und KVM lassen sich abstimmen.</translation>
    </message>
</context>
<context>
    <name>innkeeper::TuningBox</name>
    <message>
        <source>&amp;Apply</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;Tuned for</source>
        <translation>A&amp;bgestimmt auf</translation>
    </message>
    <message>
        <source>Tuned for</source>
        <translation>Abgestimmt auf</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Something that this Innkeeper does not know.</source>
        <translation>Etwas, das dieser Innkeeper nicht kennt.</translation>
    </message>
    <message>
        <source>No setting of this machine needs to change for it.</source>
        <translation>Dafür muss sich keine Einstellung dieser Maschine ändern.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UnfinishedNotices</name>
    <message>
        <source>Creating %1 was interrupted</source>
        <translation>Das Erstellen von %1 wurde unterbrochen</translation>
    </message>
    <message>
        <source>Its disks are complete: the machine can be finished, or everything that was made for it removed.</source>
        <translation>Ihre Festplatten sind vollständig: Die Maschine kann fertiggestellt werden, oder alles, was für sie angelegt wurde, wird entfernt.</translation>
    </message>
    <message>
        <source>What was made for it is not complete and only takes room.</source>
        <translation>Was für sie angelegt wurde, ist unvollständig und nimmt nur Platz weg.</translation>
    </message>
    <message>
        <source>Deleting %1 was interrupted</source>
        <translation>Das Löschen von %1 wurde unterbrochen</translation>
    </message>
    <message>
        <source>Some of its disks are still there. They can be deleted now, or kept.</source>
        <translation>Einige ihrer Festplatten sind noch da. Sie können jetzt gelöscht oder behalten werden.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>Clean &amp;Up</source>
        <translation>A&amp;ufräumen</translation>
    </message>
    <message>
        <source>&amp;Keep the Disks</source>
        <translation>Festplatten &amp;behalten</translation>
    </message>
    <message>
        <source>It could not be finished</source>
        <translation>Es konnte nicht fertiggestellt werden</translation>
    </message>
    <message>
        <source>It could not be cleaned up</source>
        <translation>Es konnte nicht aufgeräumt werden</translation>
    </message>
    <message>
        <source>Adding a disk to %1 was interrupted</source>
        <translation>Das Hinzufügen einer Festplatte zu %1 wurde unterbrochen</translation>
    </message>
    <message>
        <source>The image that was made for it belongs to no machine and only takes room.</source>
        <translation>Das Abbild, das dafür angelegt wurde, gehört zu keiner Maschine und nimmt nur Platz weg.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UnfinishedOperations</name>
    <message>
        <source>The creation of “%1” cannot be finished: its disks are not complete.</source>
        <translation>Das Erstellen von „%1“ kann nicht beendet werden: Die Festplatten sind unvollständig.</translation>
    </message>
    <message>
        <source>Discard it, and create the machine anew.</source>
        <translation>Verwerfen Sie es, und erstellen Sie die Maschine neu.</translation>
    </message>
    <message>
        <source>The creation of “%1” cannot be finished: its disk “%2” is gone.</source>
        <translation>Das Erstellen von „%1“ kann nicht beendet werden: Die Festplatte „%2“ ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbAttempts</name>
    <message>
        <source>The emulator says that it moved the device, but did not.</source>
        <translation>Der Emulator sagt, dass er das Gerät bewegt hat, hat es aber nicht getan.</translation>
    </message>
    <message>
        <source>Shut the machine down and start it again.</source>
        <translation>Fahren Sie die Maschine herunter, und starten Sie sie wieder.</translation>
    </message>
    <message>
        <source>The device stays with this computer, because it ended the program that keeps it apart several times.</source>
        <translation>Das Gerät bleibt bei diesem Computer, weil es das Programm mehrmals beendet hat, das es getrennt hält.</translation>
    </message>
    <message>
        <source>It may be broken, or mean harm: unplug it. If you trust it, connect it without isolation.</source>
        <translation>Es kann kaputt sein oder Schaden wollen: Ziehen Sie es ab. Wenn Sie ihm vertrauen, verbinden Sie es ohne Isolation.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbGuards</name>
    <message>
        <source>This is a hub: all that is plugged into it would go along.</source>
        <translation>Das ist ein Hub: Alles, was daran steckt, ginge mit.</translation>
    </message>
    <message>
        <source>Connect the devices behind it one by one.</source>
        <translation>Verbinden Sie die Geräte dahinter einzeln.</translation>
    </message>
    <message>
        <source>The system of this computer runs from this disk: %1.</source>
        <translation>Von dieser Festplatte läuft das System dieses Computers: %1.</translation>
    </message>
    <message>
        <source>Start this computer from another disk to use this one in a machine.</source>
        <translation>Starten Sie diesen Computer von einer anderen Festplatte, um diese in einer Maschine zu benutzen.</translation>
    </message>
    <message>
        <source>This computer starts from this disk: %1.</source>
        <translation>Von dieser Festplatte startet dieser Computer: %1.</translation>
    </message>
    <message>
        <source>Unmount it first, if you know that this computer starts without it.</source>
        <translation>Hängen Sie sie zuerst aus, wenn Sie wissen, dass dieser Computer ohne sie startet.</translation>
    </message>
    <message>
        <source>This computer keeps a part of its memory (swap) on this disk: %1.</source>
        <translation>Dieser Computer hat einen Teil seines Arbeitsspeichers (Swap) auf dieser Festplatte: %1.</translation>
    </message>
    <message>
        <source>Turn that swap space off first.</source>
        <translation>Schalten Sie diesen Auslagerungsbereich zuerst ab.</translation>
    </message>
    <message>
        <source>Move them to another disk first.</source>
        <translation>Verschieben Sie sie zuerst auf eine andere Festplatte.</translation>
    </message>
    <message>
        <source>The last keyboard of this computer is connected through this Bluetooth adapter.</source>
        <translation>Die letzte Tastatur dieses Computers ist über diesen Bluetooth-Adapter verbunden.</translation>
    </message>
    <message>
        <source>This is the last keyboard of this computer.</source>
        <translation>Das ist die letzte Tastatur dieses Computers.</translation>
    </message>
    <message>
        <source>Connect another keyboard first. In its window, a machine gets what you type anyway.</source>
        <translation>Schließen Sie zuerst eine andere Tastatur an. In ihrem Fenster bekommt eine Maschine ohnehin, was Sie tippen.</translation>
    </message>
    <message>
        <source>The last mouse, touchpad or touch screen of this computer is connected through this Bluetooth adapter.</source>
        <translation>Die letzte Maus, das letzte Touchpad oder der letzte Touchscreen dieses Computers ist über diesen Bluetooth-Adapter verbunden.</translation>
    </message>
    <message>
        <source>This is the last mouse, touchpad or touch screen of this computer.</source>
        <translation>Das ist die letzte Maus, das letzte Touchpad oder der letzte Touchscreen dieses Computers.</translation>
    </message>
    <message>
        <source>Connect another one first. In its window, a machine sees the pointer anyway.</source>
        <translation>Schließen Sie zuerst ein anderes Zeigegerät an. In ihrem Fenster sieht eine Maschine den Zeiger ohnehin.</translation>
    </message>
    <message>
        <source>Files on this disk may be open: it is mounted at %1.</source>
        <translation>Dateien auf dieser Festplatte sind vielleicht geöffnet: Sie ist unter %1 eingehängt.</translation>
    </message>
    <message>
        <source>Unmount it first, so that all is written that was saved.</source>
        <translation>Hängen Sie sie zuerst aus, damit alles geschrieben ist, was gespeichert wurde.</translation>
    </message>
    <message>
        <source>An array, a volume group or an unlocked disk is built on this disk: %1.</source>
        <translation>Ein Verbund, eine Datenträgergruppe oder eine entsperrte Festplatte baut auf dieser Festplatte auf: %1.</translation>
    </message>
    <message>
        <source>Stop or lock it first.</source>
        <translation>Stoppen oder sperren Sie das zuerst.</translation>
    </message>
    <message>
        <source>It will not work until this computer has the adapter again.</source>
        <translation>Sie arbeitet erst wieder, wenn dieser Computer den Adapter zurückhat.</translation>
    </message>
    <message>
        <source>This computer reaches the network through this device: %1.</source>
        <translation>Dieser Computer erreicht das Netzwerk über dieses Gerät: %1.</translation>
    </message>
    <message>
        <source>Connect it in another way first, or it may be offline while the machine has the device.</source>
        <translation>Verbinden Sie ihn zuerst auf einem anderen Weg, sonst ist er vielleicht offline, während die Maschine das Gerät hat.</translation>
    </message>
    <message>
        <source>Perhaps you unlock this computer or your accounts with this security key.</source>
        <translation>Vielleicht entsperren Sie diesen Computer oder Ihre Konten mit diesem Sicherheitsschlüssel.</translation>
    </message>
    <message>
        <source>Be sure that you can log in without it while the machine has it.</source>
        <translation>Stellen Sie sicher, dass Sie sich ohne ihn anmelden können, während die Maschine ihn hat.</translation>
    </message>
    <message>
        <source>The Bluetooth of this adapter is lent to %1.</source>
        <translation>Das Bluetooth dieses Adapters ist an %1 verliehen.</translation>
    </message>
    <message>
        <source>Take it back first.</source>
        <translation>Nehmen Sie es zuerst zurück.</translation>
    </message>
    <message>
        <source>Machines use files on this disk: %1.</source>
        <translation>Maschinen benutzen Dateien auf diesem Datenträger: %1.</translation>
    </message>
    <message>
        <source>A keyboard or mouse is paired with this Bluetooth adapter: %1.</source>
        <translation>Eine Tastatur oder Maus ist mit diesem Bluetooth-Adapter gekoppelt: %1.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbKeeper</name>
    <message>
        <source>Nothing was done, because no device is plugged in there.</source>
        <translation>Es wurde nichts getan, weil dort kein Gerät eingesteckt ist.</translation>
    </message>
    <message>
        <source>Devices stay where they are, because the machines of this host cannot be reached.</source>
        <translation>Geräte bleiben, wo sie sind, weil die Maschinen dieses Hosts nicht erreichbar sind.</translation>
    </message>
    <message>
        <source>Nothing was done, because that device does not come back by itself.</source>
        <translation>Es wurde nichts getan, denn dieses Gerät kehrt nicht von selbst zurück.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbKind</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Phone or player</source>
        <translation>Telefon oder Abspielgerät</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Mouse or tablet</source>
        <translation>Maus oder Tablett</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>Game controller</source>
        <translation>Gamecontroller</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Smart card reader</source>
        <translation>Chipkartenleser</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Serielle Schnittstelle</translation>
    </message>
    <message>
        <source>Screen adapter</source>
        <translation>Bildschirmadapter</translation>
    </message>
    <message>
        <source>Uninterruptible power supply</source>
        <translation>Unterbrechungsfreie Stromversorgung</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Other device</source>
        <translation>Anderes Gerät</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbMoves</name>
    <message numerus="yes">
        <source>%n device(s) were not moved</source>
        <translation>
            <numerusform>%n Gerät wurde nicht verschoben</numerusform>
            <numerusform>%n Geräte wurden nicht verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not come to this computer</source>
        <translation>%1 kam nicht zu diesem Computer</translation>
    </message>
    <message>
        <source>%1 was not connected to %2</source>
        <translation>%1 wurde nicht mit %2 verbunden</translation>
    </message>
    <message>
        <source>%1 was not connected</source>
        <translation>%1 wurde nicht verbunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A device and why it was not moved</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connect &amp;Anyway</source>
        <translation>&amp;Trotzdem verbinden</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Unmount and Connect</source>
        <translation>Aus&amp;hängen und verbinden</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbOrders</name>
    <message>
        <source>It can be handed over in spite of that, if you say so.</source>
        <translation>Es kann trotzdem übergeben werden, wenn Sie das ausdrücklich wollen.</translation>
    </message>
    <message>
        <source>The device was not moved, because the keeper ends.</source>
        <translation>Das Gerät wurde nicht bewegt, weil der Verwalter endet.</translation>
    </message>
    <message>
        <source>The device was not moved, because that machine no longer exists.</source>
        <translation>Das Gerät wurde nicht bewegt, weil es diese Maschine nicht mehr gibt.</translation>
    </message>
    <message>
        <source>The device was not moved, because “%1” does not run.</source>
        <translation>Das Gerät wurde nicht bewegt, weil „%1“ nicht läuft.</translation>
    </message>
    <message>
        <source>Start the machine first, or say that the device always goes there.</source>
        <translation>Starten Sie zuerst die Maschine, oder sagen Sie, dass das Gerät immer dorthin geht.</translation>
    </message>
    <message>
        <source>The device was not moved there, because it was sent elsewhere meanwhile.</source>
        <translation>Das Gerät wurde nicht dorthin verschoben, denn es wurde inzwischen woandershin geschickt.</translation>
    </message>
    <message>
        <source>The device was not moved, because it is not what it was a moment ago.</source>
        <translation>Das Gerät wurde nicht verschoben, denn es ist nicht mehr, was es eben noch war.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It can be unmounted first, or handed over in spite of that, if you say so.</source>
        <translation>Es kann zuerst ausgehängt oder trotzdem übergeben werden, wenn Sie das ausdrücklich wollen.</translation>
    </message>
    <message>
        <source>It is unmounted, and all is written that was saved: mount it again to use it on this computer.</source>
        <translation>Es ist ausgehängt, und alles ist geschrieben, was gespeichert wurde: Hängen Sie es wieder ein, um es an diesem Computer zu benutzen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Lock the disk, stop the array or deactivate the volume group (vgchange -an), and try again. Or it can be handed over in spite of that, if you say so.</source>
        <translation>Sperren Sie den Datenträger, halten Sie den Verbund an oder deaktivieren Sie die Volume-Gruppe (vgchange -an), und versuchen Sie es erneut. Oder er kann trotzdem übergeben werden, wenn Sie es so wollen.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbQuestion</name>
    <message>
        <source>&amp;Always do this</source>
        <translation>&amp;Immer so verfahren</translation>
    </message>
    <message>
        <source>Devices that were plugged in</source>
        <translation>Geräte, die eingesteckt wurden</translation>
    </message>
    <message>
        <source>Always do this with these devices</source>
        <translation>Mit diesen Geräten immer so verfahren</translation>
    </message>
    <message>
        <source>A&amp;nother Machine</source>
        <translation>&amp;Andere Maschine</translation>
    </message>
    <message>
        <source>Another machine</source>
        <translation>Andere Maschine</translation>
    </message>
    <message>
        <source>This &amp;Computer</source>
        <translation>Dieser &amp;Computer</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>&amp;One by One</source>
        <translation>&amp;Einzeln</translation>
    </message>
    <message>
        <source>Ask about one device after the other</source>
        <translation>Nach einem Gerät nach dem anderen fragen</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbQuestions</name>
    <message>
        <source>%1 is not what it was</source>
        <translation>%1 ist nicht mehr, was es war</translation>
    </message>
    <message>
        <source>A rule says where it belongs, but the device says something else of itself now than when the rule was made. It may be another one that pretends.</source>
        <translation>Eine Regel sagt, wohin es gehört, aber das Gerät sagt jetzt etwas anderes über sich als damals, als die Regel angelegt wurde. Vielleicht ist es ein anderes, das sich nur so ausgibt.</translation>
    </message>
    <message>
        <source>%1 was plugged in</source>
        <translation>%1 wurde eingesteckt</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) were plugged in</source>
        <translation>
            <numerusform>%n Gerät wurde eingesteckt</numerusform>
            <numerusform>%n Geräte wurden eingesteckt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A device and what speaks against handing it over</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>Wohin gehört es?</translation>
    </message>
    <message>
        <source>Where do they belong?</source>
        <translation>Wohin gehören sie?</translation>
    </message>
    <message numerus="yes">
        <source>%n more device(s) wait for an answer.</source>
        <translation>
            <numerusform>%n weiteres Gerät wartet auf eine Antwort.</numerusform>
            <numerusform>%n weitere Geräte warten auf eine Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written and unmounted before a machine gets it.</source>
        <translation>Bevor eine Maschine es bekommt, wird alles geschrieben und das Gerät ausgehängt.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbRuleFailures</name>
    <message>
        <source>%1 was not connected to %2, as its rule says</source>
        <translation>%1 wurde entgegen seiner Regel nicht mit %2 verbunden</translation>
    </message>
    <message>
        <source>%1 was not connected, as its rule says</source>
        <translation>%1 wurde entgegen seiner Regel nicht verbunden</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbRuleFile</name>
    <message>
        <source>“%1” is unknown there, or has a value of the wrong type.</source>
        <translation>„%1“ ist dort unbekannt oder hat einen Wert der falschen Art.</translation>
    </message>
    <message>
        <source>“do” is always, ask or never, not “%1”.</source>
        <translation>„do“ ist always, ask oder never, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no UUID of a machine.</source>
        <translation>„%1“ ist keine UUID einer Maschine.</translation>
    </message>
    <message>
        <source>The file was left as it is, and no rule counts. Mend it, or move it away to begin without rules.</source>
        <translation>Die Datei blieb, wie sie ist, und keine Regel gilt. Berichtigen Sie sie, oder verschieben Sie sie, um ohne Regeln zu beginnen.</translation>
    </message>
    <message>
        <source>A priority is a number from %1 to %2.</source>
        <translation>Eine Priorität ist eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>A rule says which devices it is about: by id, serial number, port or kind.</source>
        <translation>Eine Regel sagt, um welche Geräte es geht: durch Kennung, Seriennummer, Anschluss oder Art.</translation>
    </message>
    <message>
        <source>An id is written like 0781:5567, not “%1”.</source>
        <translation>Eine Kennung schreibt man wie 0781:5567, nicht „%1“.</translation>
    </message>
    <message>
        <source>A port is written like 1-4.2, not “%1”.</source>
        <translation>Einen Anschluss schreibt man wie 1-4.2, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no kind of device “%1”.</source>
        <translation>Es gibt keine Geräteart „%1“.</translation>
    </message>
    <message>
        <source>A serial number has at most %1 characters.</source>
        <translation>Eine Seriennummer hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Eine Notiz hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>An identity is a SHA-256 in 64 hexadecimal digits.</source>
        <translation>Eine Identität ist ein SHA-256 in 64 hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>A rule that always gives a device names a machine.</source>
        <translation>Eine Regel, die ein Gerät immer übergibt, nennt eine Maschine.</translation>
    </message>
    <message>
        <source>Only a rule that always gives a device names or starts a machine.</source>
        <translation>Nur eine Regel, die ein Gerät immer übergibt, nennt oder startet eine Maschine.</translation>
    </message>
    <message>
        <source>The rules for USB devices cannot be used, because line %1 of “%2” is not JSON.</source>
        <translation>Die Regeln für USB-Geräte können nicht benutzt werden, weil Zeile %1 von „%2“ kein JSON ist.</translation>
    </message>
    <message>
        <source>The rules for USB devices cannot be used, because this Innkeeper does not know the form of “%1”.</source>
        <translation>Die Regeln für USB-Geräte können nicht benutzt werden, weil dieser Innkeeper die Form von „%1“ nicht kennt.</translation>
    </message>
    <message>
        <source>The rules for USB devices cannot be used, because rule number %1 of “%2” is wrong.</source>
        <translation>Die Regeln für USB-Geräte können nicht benutzt werden, weil Regel Nummer %1 von „%2“ falsch ist.</translation>
    </message>
    <message>
        <source>A serial number or a note is one line, without invisible characters, and has no blank at its ends.</source>
        <translation>Eine Seriennummer oder eine Notiz ist eine Zeile ohne unsichtbare Zeichen und hat an ihren Enden kein Leerzeichen.</translation>
    </message>
    <message>
        <source>The rules for USB devices cannot be used, because “%1” is larger than 1 MiB.</source>
        <translation>Die Regeln für USB-Geräte können nicht benutzt werden, denn „%1“ ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>“%1” is empty: leave it out, or say what it has to be.</source>
        <translation>„%1“ ist leer: Lassen Sie es weg, oder geben Sie an, was es sein muss.</translation>
    </message>
    <message>
        <source>The rules for USB devices cannot be used, because “%1” has more than %2 of them.</source>
        <translation>Die Regeln für USB-Geräte können nicht verwendet werden, denn „%1“ enthält mehr als %2 davon.</translation>
    </message>
    <message>
        <source>The rules were not changed, because somebody else changed them at the same time.</source>
        <translation>Die Regeln wurden nicht geändert, denn jemand anderes hat sie gleichzeitig geändert.</translation>
    </message>
    <message>
        <source>Look at them again, and change what is still to be changed.</source>
        <translation>Sehen Sie sie noch einmal an, und ändern Sie, was noch zu ändern ist.</translation>
    </message>
    <message>
        <source>Usages are written like 0:00010006 1:00010002,000c0001.</source>
        <translation>„usages“ schreibt man wie 0:00010006 1:00010002,000c0001.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbRuleStore</name>
    <message>
        <source>The rules for USB devices in “%1” cannot be read.</source>
        <translation>Die Regeln für USB-Geräte in „%1“ können nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>There cannot be more than %n rule(s).</source>
        <translation>
            <numerusform>Es kann nicht mehr als %n Regel geben.</numerusform>
            <numerusform>Es kann nicht mehr als %n Regeln geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules were not saved: “%1” cannot be written. Those from before still count.</source>
        <translation>Die Regeln wurden nicht gespeichert: „%1“ kann nicht geschrieben werden. Die bisherigen gelten weiter.</translation>
    </message>
    <message>
        <source>The rules were not saved, because together they are larger than 1 MiB. Those from before still count.</source>
        <translation>Die Regeln wurden nicht gespeichert, denn zusammen sind sie größer als 1 MiB. Die bisherigen gelten weiter.</translation>
    </message>
    <message>
        <source>See who may read that file, and its folder.</source>
        <translation>Sehen Sie nach, wer diese Datei und ihren Ordner lesen darf.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbSeating</name>
    <message>
        <source>Connect it by hand, which unmounts it first, or unmount it here: then its rule has it.</source>
        <translation>Verbinden Sie es von Hand, was es zuerst aushängt, oder hängen Sie es hier aus: dann folgt es seiner Regel.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbTrials</name>
    <message>
        <source>%1 is now in %2</source>
        <translation>%1 ist jetzt in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are now in %1</source>
        <translation>
            <numerusform>%n Gerät ist jetzt in %1</numerusform>
            <numerusform>%n Geräte sind jetzt in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep It There</source>
        <translation>&amp;Dort lassen</translation>
    </message>
    <message>
        <source>&amp;Keep Them There</source>
        <translation>&amp;Dort lassen</translation>
    </message>
    <message>
        <source>&amp;Bring It Back Now</source>
        <translation>&amp;Jetzt zurückholen</translation>
    </message>
    <message>
        <source>&amp;Bring Them Back Now</source>
        <translation>&amp;Jetzt zurückholen</translation>
    </message>
    <message>
        <source>This computer takes it back.</source>
        <translation>Dieser Computer nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>It comes back to this computer in %n second(s), unless you keep it there.</source>
        <translation>
            <numerusform>Es kommt in %n Sekunde zu diesem Computer zurück, wenn Sie es nicht dort lassen.</numerusform>
            <numerusform>Es kommt in %n Sekunden zu diesem Computer zurück, wenn Sie es nicht dort lassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They come back to this computer in %n second(s), unless you keep them there.</source>
        <translation>
            <numerusform>Sie kommen in %n Sekunde zu diesem Computer zurück, wenn Sie sie nicht dort lassen.</numerusform>
            <numerusform>Sie kommen in %n Sekunden zu diesem Computer zurück, wenn Sie sie nicht dort lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not stay where it is</source>
        <translation>%1 bleibt nicht, wo es ist</translation>
    </message>
</context>
<context>
    <name>innkeeper::VirtioBox</name>
    <message>
        <source>&amp;Move to virtio…</source>
        <translation>Auf vi&amp;rtio umstellen…</translation>
    </message>
    <message>
        <source>Faster disks and network cards</source>
        <translation>Schnellere Festplatten und Netzwerkkarten</translation>
    </message>
    <message>
        <source>&amp;End the trial</source>
        <translation>&amp;Probe beenden</translation>
    </message>
    <message>
        <source>&amp;Try the driver</source>
        <translation>&amp;Treiber erproben</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>Um&amp;stellen</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>Zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>&amp;Keep it so</source>
        <translation>So &amp;lassen</translation>
    </message>
    <message>
        <source>Only while the machine is off.</source>
        <translation>Nur, solange die Maschine aus ist.</translation>
    </message>
</context>
<context>
    <name>innkeeper::VirtioText</name>
    <message>
        <source>%1 brings the drivers along.</source>
        <translation>%1 bringt die Treiber mit.</translation>
    </message>
    <message>
        <source>No virtio drivers are known for %1.</source>
        <translation>Für %1 sind keine virtio-Treiber bekannt.</translation>
    </message>
    <message>
        <source>%1 needs drivers that this computer does not have: install the package “%2”, or save the image as %3.</source>
        <translation>%1 braucht Treiber, die dieser Computer nicht hat: Installieren Sie das Paket „%2“, oder speichern Sie das Abbild als %3.</translation>
    </message>
    <message>
        <source>%1 gets the drivers from the disc %2, which is put into an empty drive.</source>
        <translation>%1 bekommt die Treiber von der CD %2, die in ein leeres Laufwerk eingelegt wird.</translation>
    </message>
    <message>
        <source>Whether its system has drivers for them is not known.</source>
        <translation>Ob ihr System Treiber dafür hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>In the guest, run virtio-win-guest-tools.exe from the drivers&apos; disc.</source>
        <translation>Führen Sie im Gast virtio-win-guest-tools.exe von der Treiber-CD aus.</translation>
    </message>
    <message>
        <source>It may take a moment, or want its driver installed.</source>
        <translation>Das kann einen Moment dauern, oder der Treiber muss erst installiert werden.</translation>
    </message>
    <message>
        <source>Shut the machine down, then move.</source>
        <translation>Fahren Sie die Maschine herunter, und stellen Sie sie dann um.</translation>
    </message>
    <message>
        <source>Its disks and network cards can move now.</source>
        <translation>Die Festplatten und Netzwerkkarten der Maschine können jetzt umgestellt werden.</translation>
    </message>
    <message>
        <source>The machine has no emulated disk or network card to move.</source>
        <translation>Die Maschine hat keine emulierte Festplatte oder Netzwerkkarte, die sich umstellen ließe.</translation>
    </message>
    <message>
        <source>This machine has emulated disks or network cards. Those of virtio are several times faster and cost this computer less.</source>
        <translation>Diese Maschine hat emulierte Festplatten oder Netzwerkkarten. Solche mit virtio sind um ein Mehrfaches schneller und belasten diesen Computer weniger.</translation>
    </message>
    <message>
        <source>A small disk on trial shows whether the guest has the driver, before anything moves.</source>
        <translation>Eine kleine Probefestplatte zeigt, ob der Gast den Treiber hat, bevor etwas umgestellt wird.</translation>
    </message>
    <message>
        <source>The machine has a small disk on trial (%1).</source>
        <translation>Die Maschine hat eine kleine Probefestplatte (%1).</translation>
    </message>
    <message>
        <source>Its guest has not used it yet.</source>
        <translation>Ihr Gast hat sie noch nicht benutzt.</translation>
    </message>
    <message>
        <source>Start it, so that its guest finds the disk.</source>
        <translation>Starten Sie die Maschine, damit ihr Gast die Festplatte findet.</translation>
    </message>
    <message>
        <source>The guest used the disk on trial, so it has the driver.</source>
        <translation>Der Gast hat die Probefestplatte benutzt, also hat er den Treiber.</translation>
    </message>
    <message>
        <source>A Linux whose initramfs is made for this very hardware needs it made anew before, such as by &quot;dracut --force --regenerate-all&quot;.</source>
        <translation>Ein Linux, dessen initramfs genau für diese Hardware gemacht ist, braucht vorher ein neues, etwa mit „dracut --force --regenerate-all“.</translation>
    </message>
    <message>
        <source>The machine was moved to virtio.</source>
        <translation>Die Maschine wurde auf virtio umgestellt.</translation>
    </message>
    <message>
        <source>Keep it so if all is well; to go back, shut it down before.</source>
        <translation>Lassen Sie es so, wenn alles in Ordnung ist; um es zurückzunehmen, fahren Sie sie vorher herunter.</translation>
    </message>
    <message>
        <source>Start it, and keep it so if all is well. Else go back: then it is as it was.</source>
        <translation>Starten Sie sie, und lassen Sie es so, wenn alles in Ordnung ist. Sonst nehmen Sie es zurück: Dann ist sie, wie sie war.</translation>
    </message>
    <message>
        <source>Its disks need no move, only network cards do.</source>
        <translation>Die Festplatten bleiben, wie sie sind; nur Netzwerkkarten werden umgestellt.</translation>
    </message>
    <message>
        <source>The image of the trial stays, because snapshots of the machine may use it: %1</source>
        <translation>Das Abbild der Probe bleibt, weil Schnappschüsse der Maschine es brauchen können: %1</translation>
    </message>
</context>
<context>
    <name>innkeeper::VolumeRemoval</name>
    <message numerus="yes">
        <source>The machine “%1” was deleted, but not its disk(s) %2: %3</source>
        <translation>
            <numerusform>Die Maschine „%1“ wurde gelöscht, aber nicht ihre Festplatte %2: %3</numerusform>
            <numerusform>Die Maschine „%1“ wurde gelöscht, aber nicht ihre Festplatten %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::WhatStays</name>
    <message>
        <source>Its image %1 stays where it is.</source>
        <translation>Das Abbild %1 bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>The folder %1 stays as it is.</source>
        <translation>Der Ordner %1 bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>innkeeper::XmlEdit</name>
    <message>
        <source>The machine&apos;s XML, to be edited</source>
        <translation>XML der Maschine, zum Bearbeiten</translation>
    </message>
</context>
<context>
    <name>innkeeper::XmlEditor</name>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
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
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Compare and save…</source>
        <translation>&amp;Vergleichen und speichern…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>innkeeper::XmlPage</name>
    <message>
        <source>As &amp;defined</source>
        <translation>Wie &amp;definiert</translation>
    </message>
    <message>
        <source>As it &amp;runs</source>
        <translation>Wie sie &amp;läuft</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the machine&apos;s XML</source>
        <translation>XML der Maschine bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit further</source>
        <translation>Weiter &amp;bearbeiten</translation>
    </message>
    <message>
        <source>The machine was changed elsewhere meanwhile</source>
        <translation>Die Maschine wurde inzwischen anderswo geändert</translation>
    </message>
    <message>
        <source>What you write here began before that, so it cannot be saved. Copy what you need of it, and begin again.</source>
        <translation>Was Sie hier schreiben, haben Sie vorher begonnen; es kann also nicht gespeichert werden. Kopieren Sie, was Sie davon brauchen, und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Noch ist nichts geändert</translation>
    </message>
    <message>
        <source>The XML was not saved</source>
        <translation>Das XML wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The XML is saved</source>
        <translation>Das XML ist gespeichert</translation>
    </message>
    <message>
        <source>It takes effect after the machine is shut down.</source>
        <translation>Es wirkt, sobald die Maschine heruntergefahren wurde.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Show &amp;passwords</source>
        <translation>&amp;Passwörter zeigen</translation>
    </message>
    <message>
        <source>Show the passwords of screens, and copy them</source>
        <translation>Die Passwörter der Bildschirme zeigen und mitkopieren</translation>
    </message>
</context>
<context>
    <name>innkeeper::XmlView</name>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>The machine&apos;s XML</source>
        <translation>XML der Maschine</translation>
    </message>
    <message>
        <source>Copy the whole XML</source>
        <translation>Das ganze XML kopieren</translation>
    </message>
</context>
<context>
    <name>innkeeper::bluez::BluezDevices</name>
    <message>
        <source>No Bluetooth adapter is on.</source>
        <translation>Kein Bluetooth-Adapter ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Turn one on, or plug one in.</source>
        <translation>Schalten Sie einen ein, oder stecken Sie einen ein.</translation>
    </message>
    <message>
        <source>Another device is being paired just now.</source>
        <translation>Gerade wird ein anderes Gerät gekoppelt.</translation>
    </message>
    <message>
        <source>Finish that first, or give it up.</source>
        <translation>Schließen Sie das zuerst ab, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Pairing was given up.</source>
        <translation>Das Koppeln wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The device waited too long for an answer.</source>
        <translation>Das Gerät hat zu lange auf eine Antwort gewartet.</translation>
    </message>
    <message>
        <source>Pair it again, and answer what it asks at once.</source>
        <translation>Koppeln Sie es noch einmal, und antworten Sie sofort auf das, was es fragt.</translation>
    </message>
    <message>
        <source>The device refused to be paired.</source>
        <translation>Das Gerät hat das Koppeln abgelehnt.</translation>
    </message>
    <message>
        <source>See whether it waits for a confirmation, or knows another computer that it has to forget first.</source>
        <translation>Sehen Sie nach, ob es auf eine Bestätigung wartet oder einen anderen Computer kennt, den es zuerst vergessen muss.</translation>
    </message>
    <message>
        <source>The device and this computer did not agree on a key.</source>
        <translation>Das Gerät und dieser Computer haben sich nicht auf einen Schlüssel geeinigt.</translation>
    </message>
    <message>
        <source>Put the device into pairing mode and try again. If it asks for a number, type the one that is shown here.</source>
        <translation>Versetzen Sie das Gerät in den Kopplungsmodus, und versuchen Sie es noch einmal. Wenn es nach einer Zahl fragt, tippen Sie die, die hier gezeigt wird.</translation>
    </message>
    <message>
        <source>The device did not answer.</source>
        <translation>Das Gerät hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Turn it on, bring it near, and wake it by a key or a button. A device that is connected to another computer or phone does not answer.</source>
        <translation>Schalten Sie es ein, holen Sie es in die Nähe, und wecken Sie es mit einer Taste oder einem Knopf. Ein Gerät, das mit einem anderen Computer oder Telefon verbunden ist, antwortet nicht.</translation>
    </message>
    <message>
        <source>Bluetooth is blocked on this computer.</source>
        <translation>Bluetooth ist auf diesem Computer blockiert.</translation>
    </message>
    <message>
        <source>Leave flight mode, or use the switch or key that turns the radio on.</source>
        <translation>Beenden Sie den Flugmodus, oder benutzen Sie den Schalter oder die Taste, mit der man den Funk einschaltet.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter is off.</source>
        <translation>Der Bluetooth-Adapter ist aus.</translation>
    </message>
    <message>
        <source>Turn it on first.</source>
        <translation>Schalten Sie ihn zuerst ein.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter is doing something else just now.</source>
        <translation>Der Bluetooth-Adapter ist gerade mit etwas anderem beschäftigt.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The device is not known any more.</source>
        <translation>Das Gerät ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Look for devices again.</source>
        <translation>Suchen Sie noch einmal nach Geräten.</translation>
    </message>
    <message>
        <source>You may not use this computer&apos;s Bluetooth.</source>
        <translation>Sie dürfen das Bluetooth dieses Computers nicht benutzen.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it.</source>
        <translation>Fragen Sie, wer sich um ihn kümmert.</translation>
    </message>
    <message>
        <source>This computer&apos;s Bluetooth service did not answer.</source>
        <translation>Der Bluetooth-Dienst dieses Computers hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The device offers nothing that this computer can use.</source>
        <translation>Das Gerät bietet nichts, was dieser Computer benutzen kann.</translation>
    </message>
    <message>
        <source>This computer&apos;s Bluetooth service failed.</source>
        <translation>Der Bluetooth-Dienst dieses Computers hat versagt.</translation>
    </message>
    <message>
        <source>Turn the device and the adapter off and on, then try again.</source>
        <translation>Schalten Sie das Gerät und den Adapter aus und wieder ein, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This computer&apos;s Bluetooth service does not run.</source>
        <translation>Der Bluetooth-Dienst dieses Computers läuft nicht.</translation>
    </message>
    <message>
        <source>Install the package “bluez” if it is missing, and start the service “bluetooth”.</source>
        <translation>Installieren Sie das Paket „bluez“, wenn es fehlt, und starten Sie den Dienst „bluetooth“.</translation>
    </message>
    <message>
        <source>This computer&apos;s system bus cannot be reached, so nothing is known of its Bluetooth.</source>
        <translation>Der Systembus dieses Computers ist nicht erreichbar, daher ist über sein Bluetooth nichts bekannt.</translation>
    </message>
    <message>
        <source>See whether D-Bus runs.</source>
        <translation>Sehen Sie nach, ob D-Bus läuft.</translation>
    </message>
</context>
<context>
    <name>innkeeper::bluez::Pairing</name>
    <message>
        <source>Pairing was given up.</source>
        <translation>Das Koppeln wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::AddCommand</name>
    <message>
        <source>--size is for new disks.</source>
        <translation>--size gilt für neue Festplatten.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::Arguments</name>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>Es gibt keine Option „%1“.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Die Option --%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>Die Option --%1 braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 to %2, not &quot;%3&quot;.</source>
        <translation>--%1 nimmt eine ganze Zahl von 1 bis %2, nicht „%3“.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::BluetoothActions</name>
    <message>
        <source>That is not how &quot;bluetooth&quot; is used.</source>
        <translation>So wird „bluetooth“ nicht benutzt.</translation>
    </message>
    <message>
        <source>This computer has no Bluetooth adapter.</source>
        <translation>Dieser Computer hat keinen Bluetooth-Adapter.</translation>
    </message>
    <message>
        <source>There is no Bluetooth adapter “%1”.</source>
        <translation>Es gibt keinen Bluetooth-Adapter „%1“.</translation>
    </message>
    <message>
        <source>&quot;innkeeperctl bluetooth&quot; lists them.</source>
        <translation>„innkeeperctl bluetooth“ listet sie auf.</translation>
    </message>
    <message>
        <source>No device was heard. One that is to be paired has to be in pairing mode.</source>
        <translation>Es hat sich kein Gerät gemeldet. Eines, das gekoppelt werden soll, muss im Kopplungsmodus sein.</translation>
    </message>
    <message>
        <source>There is no Bluetooth device “%1”.</source>
        <translation>Es gibt kein Bluetooth-Gerät „%1“.</translation>
    </message>
    <message>
        <source>&quot;innkeeperctl bluetooth scan&quot; lists what is near.</source>
        <translation>„innkeeperctl bluetooth scan“ listet auf, was in der Nähe ist.</translation>
    </message>
    <message>
        <source>Several Bluetooth devices are called “%1”.</source>
        <translation>Mehrere Bluetooth-Geräte heißen „%1“.</translation>
    </message>
    <message>
        <source>Name the one you mean by its id, which &quot;innkeeperctl bluetooth --json&quot; shows.</source>
        <translation>Nennen Sie das gemeinte mit seiner Kennung (id), die „innkeeperctl bluetooth --json“ zeigt.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Es wird gesucht…</translation>
    </message>
    <message>
        <source>Type %1 on “%2”, then Enter.</source>
        <translation>Tippen Sie %1 auf „%2“, dann die Eingabetaste.</translation>
    </message>
    <message>
        <source>Does “%1” show the number %2?</source>
        <translation>Zeigt „%1“ die Zahl %2?</translation>
    </message>
    <message>
        <source>Pair with “%1”?</source>
        <translation>Mit „%1“ koppeln?</translation>
    </message>
    <message>
        <source>PIN of “%1” (often 0000 or 1234):</source>
        <translation>PIN von „%1“ (oft 0000 oder 1234):</translation>
    </message>
    <message>
        <source>Number that “%1” shows:</source>
        <translation>Zahl, die „%1“ zeigt:</translation>
    </message>
    <message>
        <source>Write &quot;bluetooth list&quot;, &quot;bluetooth power on|off [ADAPTER]&quot;, &quot;bluetooth scan&quot;, &quot;bluetooth pair|connect|disconnect|forget DEVICE&quot;, &quot;bluetooth lend MACHINE&quot; or &quot;bluetooth return&quot;; --seconds goes with &quot;scan&quot; and &quot;pair&quot;, --yes with &quot;pair&quot;, --adapter with &quot;lend&quot; and &quot;return&quot;, --insist with &quot;lend&quot;.</source>
        <translation>Schreiben Sie &quot;bluetooth list&quot;, &quot;bluetooth power on|off [ADAPTER]&quot;, &quot;bluetooth scan&quot;, &quot;bluetooth pair|connect|disconnect|forget DEVICE&quot;, &quot;bluetooth lend MACHINE&quot; oder &quot;bluetooth return&quot;; --seconds gehört zu &quot;scan&quot; und &quot;pair&quot;, --yes zu &quot;pair&quot;, --adapter zu &quot;lend&quot; und &quot;return&quot;, --insist zu &quot;lend&quot;.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::BluetoothLoan</name>
    <message>
        <source>Several Bluetooth adapters could be meant.</source>
        <translation>Mehrere Bluetooth-Adapter könnten gemeint sein.</translation>
    </message>
    <message>
        <source>Say by --adapter which one is: %1.</source>
        <translation>Sagen Sie mit --adapter, welcher es ist: %1.</translation>
    </message>
    <message>
        <source>This computer has no Bluetooth adapter.</source>
        <translation>Dieser Computer hat keinen Bluetooth-Adapter.</translation>
    </message>
    <message>
        <source>There is no Bluetooth adapter “%1”.</source>
        <translation>Es gibt keinen Bluetooth-Adapter „%1“.</translation>
    </message>
    <message>
        <source>&quot;innkeeperctl bluetooth&quot; lists them.</source>
        <translation>„innkeeperctl bluetooth“ zählt sie auf.</translation>
    </message>
    <message>
        <source>No Bluetooth adapter is lent to a machine.</source>
        <translation>Kein Bluetooth-Adapter ist an eine Maschine verliehen.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::BluetoothTable</name>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>gekoppelt</translation>
    </message>
    <message>
        <source>not paired</source>
        <translation>nicht gekoppelt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on its way to %1</source>
        <translation>unterwegs zu %1</translation>
    </message>
    <message>
        <source>on its way back</source>
        <translation>auf dem Rückweg</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This computer has no Bluetooth adapter.</source>
        <translation>Dieser Computer hat keinen Bluetooth-Adapter.</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Is in</source>
        <translation>Ist in</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::ChangeReport</name>
    <message numerus="yes">
        <source>%n change(s) take effect after the machine is shut down and started again.</source>
        <translation>
            <numerusform>%n Änderung wirkt, wenn die Maschine heruntergefahren und wieder gestartet wurde.</numerusform>
            <numerusform>%n Änderungen wirken, wenn die Maschine heruntergefahren und wieder gestartet wurde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::CheckCommand</name>
    <message>
        <source>ok</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEM</translation>
    </message>
    <message>
        <source>Machines cannot run here until the problems are solved.</source>
        <translation>Maschinen können hier erst laufen, wenn die Probleme gelöst sind.</translation>
    </message>
    <message>
        <source>Machines run here, but some things could be better.</source>
        <translation>Maschinen laufen hier, aber manches könnte besser sein.</translation>
    </message>
    <message>
        <source>This computer is well prepared for machines.</source>
        <translation>Dieser Computer ist gut auf Maschinen vorbereitet.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::CommandTable</name>
    <message>
        <source>Look whether this computer is ready for machines</source>
        <translation>Nachsehen, ob dieser Computer für Maschinen bereit ist</translation>
    </message>
    <message>
        <source>Boots a small guest of its own to find out which accelerator really works. Fails when a problem keeps machines from running.</source>
        <translation>Startet einen eigenen kleinen Gast, um herauszufinden, welcher Beschleuniger wirklich arbeitet. Schlägt fehl, wenn ein Problem Maschinen am Laufen hindert.</translation>
    </message>
    <message>
        <source>Try KVM anew instead of remembering how it went</source>
        <translation>KVM neu ausprobieren, statt sich an das letzte Ergebnis zu halten</translation>
    </message>
    <message>
        <source>Create a machine</source>
        <translation>Eine Maschine erstellen</translation>
    </message>
    <message>
        <source>Without a source the machine gets an empty disk. What is not said takes the best value for the operating system. Ctrl+C stops and removes what was made.</source>
        <translation>Ohne Quelle bekommt die Maschine eine leere Festplatte. Was nicht angegeben ist, bekommt den besten Wert für das Betriebssystem. Strg+C bricht ab und entfernt, was angelegt wurde.</translation>
    </message>
    <message>
        <source>Boot this installer image</source>
        <translation>Dieses Installationsabbild starten</translation>
    </message>
    <message>
        <source>Use a copy of this disk image</source>
        <translation>Eine Kopie dieses Festplattenabbilds benutzen</translation>
    </message>
    <message>
        <source>The built-in guest that echoes keys: no download</source>
        <translation>Der eingebaute Gast, der Tasten zeigt: kein Download</translation>
    </message>
    <message>
        <source>Operating system (see os-list) instead of recognizing it</source>
        <translation>Betriebssystem (siehe os-list), statt es zu erkennen</translation>
    </message>
    <message>
        <source>Memory in MiB</source>
        <translation>Arbeitsspeicher in MiB</translation>
    </message>
    <message>
        <source>Number of virtual CPUs</source>
        <translation>Anzahl der virtuellen CPUs</translation>
    </message>
    <message>
        <source>Size of the new disk in GiB</source>
        <translation>Größe der neuen Festplatte in GiB</translation>
    </message>
    <message>
        <source>auto, kvm or tcg</source>
        <translation>auto, kvm oder tcg</translation>
    </message>
    <message>
        <source>Only show the libvirt XML; create nothing</source>
        <translation>Nur das libvirt-XML zeigen; nichts erstellen</translation>
    </message>
    <message>
        <source>Start it at once</source>
        <translation>Gleich starten</translation>
    </message>
    <message>
        <source>Delete a machine and its disks</source>
        <translation>Eine Maschine und ihre Festplatten löschen</translation>
    </message>
    <message>
        <source>Disks that other machines use, and installer images, are always kept. Asks first when it talks to a person.</source>
        <translation>Festplatten, die andere Maschinen benutzen, und Installationsabbilder bleiben immer. Fragt vorher, wenn ein Mensch davorsitzt.</translation>
    </message>
    <message>
        <source>Delete the machine only</source>
        <translation>Nur die Maschine löschen</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nicht fragen</translation>
    </message>
    <message>
        <source>Show what an interrupted command left behind</source>
        <translation>Zeigen, was ein unterbrochener Befehl hinterlassen hat</translation>
    </message>
    <message>
        <source>Without an option nothing is changed. With names, only these machines are meant.</source>
        <translation>Ohne Option wird nichts geändert. Mit Namen sind nur diese Maschinen gemeint.</translation>
    </message>
    <message>
        <source>Complete what can be completed</source>
        <translation>Fertigstellen, was sich fertigstellen lässt</translation>
    </message>
    <message>
        <source>Remove what half-made machines left; keep the disks of half-deleted ones</source>
        <translation>Entfernen, was halb erstellte Maschinen hinterließen; Festplatten halb gelöschter behalten</translation>
    </message>
    <message>
        <source>Start a machine, or wake a saved one</source>
        <translation>Eine Maschine starten oder eine gespeicherte wecken</translation>
    </message>
    <message>
        <source>Ask the guest to shut down</source>
        <translation>Den Gast bitten herunterzufahren</translation>
    </message>
    <message>
        <source>Returns at once; the guest takes its time, or refuses.</source>
        <translation>Kehrt sofort zurück; der Gast nimmt sich Zeit oder weigert sich.</translation>
    </message>
    <message>
        <source>Ask the guest to restart</source>
        <translation>Den Gast bitten neu zu starten</translation>
    </message>
    <message>
        <source>Force a machine off, like pulling the plug</source>
        <translation>Eine Maschine ausschalten, als zöge man den Stecker</translation>
    </message>
    <message>
        <source>What the guest has not written to its disk is lost.</source>
        <translation>Was der Gast nicht auf seine Festplatte geschrieben hat, ist verloren.</translation>
    </message>
    <message>
        <source>Let a machine stand still</source>
        <translation>Eine Maschine anhalten</translation>
    </message>
    <message>
        <source>Let a paused machine go on</source>
        <translation>Eine angehaltene Maschine fortsetzen</translation>
    </message>
    <message>
        <source>Write a machine&apos;s memory to disk and turn it off</source>
        <translation>Den Arbeitsspeicher einer Maschine auf die Festplatte schreiben und sie ausschalten</translation>
    </message>
    <message>
        <source>&quot;start&quot; goes on where it was.</source>
        <translation>„start“ macht weiter, wo sie war.</translation>
    </message>
    <message>
        <source>List all machines</source>
        <translation>Alle Maschinen auflisten</translation>
    </message>
    <message>
        <source>Names only, one in each line</source>
        <translation>Nur Namen, einer je Zeile</translation>
    </message>
    <message>
        <source>Show one machine</source>
        <translation>Eine Maschine zeigen</translation>
    </message>
    <message>
        <source>NAME may be a UUID, here and in the other commands.</source>
        <translation>NAME darf hier und in den anderen Befehlen eine UUID sein.</translation>
    </message>
    <message>
        <source>The machine&apos;s libvirt XML</source>
        <translation>Das libvirt-XML der Maschine</translation>
    </message>
    <message>
        <source>Save what is on a machine&apos;s screen</source>
        <translation>Speichern, was auf dem Bildschirm einer Maschine ist</translation>
    </message>
    <message>
        <source>FILE is written as PNG; &quot;-&quot; is the standard output.</source>
        <translation>FILE wird als PNG geschrieben; „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>List operating systems, all or those named</source>
        <translation>Betriebssysteme auflisten, alle oder die genannten</translation>
    </message>
    <message>
        <source>Every WORD must be in a system&apos;s name, vendor or id.</source>
        <translation>Jedes WORD muss in Name, Hersteller oder Kennung eines Systems vorkommen.</translation>
    </message>
    <message>
        <source>libvirt connection, e.g. qemu:///system or qemu+ssh://host/system</source>
        <translation>libvirt-Verbindung, z. B. qemu:///system oder qemu+ssh://host/system</translation>
    </message>
    <message>
        <source>Answer in JSON (see innkeeperctl(1))</source>
        <translation>In JSON antworten (siehe innkeeperctl(1))</translation>
    </message>
    <message>
        <source>Show help</source>
        <translation>Hilfe zeigen</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Version zeigen</translation>
    </message>
    <message>
        <source>Add a CD with the drivers that the system profits from</source>
        <translation>Eine CD mit den Treibern hinzufügen, von denen das System profitiert</translation>
    </message>
    <message>
        <source>Show which hardware suits which operating system</source>
        <translation>Zeigen, welche Hardware zu welchem Betriebssystem passt</translation>
    </message>
    <message>
        <source>Lists all profiles, or the rules of one with their sources.</source>
        <translation>Listet alle Profile auf, oder die Regeln eines Profils mit ihren Quellen.</translation>
    </message>
    <message>
        <source>The profile of this operating system</source>
        <translation>Das Profil dieses Betriebssystems</translation>
    </message>
    <message>
        <source>Only show how the XML would differ; change nothing</source>
        <translation>Nur zeigen, wie das XML anders wäre; nichts ändern</translation>
    </message>
    <message>
        <source>Leave what runs alone; change the next start</source>
        <translation>In Ruhe lassen, was läuft; den nächsten Start ändern</translation>
    </message>
    <message>
        <source>Show a machine&apos;s parts and their settings</source>
        <translation>Die Teile einer Maschine und ihre Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Each line is one that &quot;set&quot; takes.</source>
        <translation>Jede Zeile kann an „set“ gegeben werden.</translation>
    </message>
    <message>
        <source>List what machines can have, and what can be set</source>
        <translation>Auflisten, was Maschinen haben können und was einstellbar ist</translation>
    </message>
    <message>
        <source>Change settings of a machine</source>
        <translation>Einstellungen einer Maschine ändern</translation>
    </message>
    <message>
        <source>A SETTING is PART.SETTING=VALUE, such as memory.size=2GiB, disk.vda.cache=none or network.0.link=down; without a VALUE it goes back to the default. All of them are made, or none. A running machine is changed at once where it can be.</source>
        <translation>Ein SETTING ist PART.SETTING=VALUE, etwa memory.size=2GiB, disk.vda.cache=none oder network.0.link=down; ohne VALUE gilt wieder der Standardwert. Es werden alle vorgenommen oder keines. Eine laufende Maschine wird sofort geändert, wo das geht.</translation>
    </message>
    <message>
        <source>Give a machine another part</source>
        <translation>Einer Maschine ein weiteres Teil geben</translation>
    </message>
    <message>
        <source>PART is a kind that &quot;settings&quot; lists: disk, network, tpm … A SETTING is SETTING=VALUE, such as model=e1000e.</source>
        <translation>PART ist eine Art, die „settings“ auflistet: disk, network, tpm&#xa0;… Ein SETTING ist SETTING=VALUE, etwa model=e1000e.</translation>
    </message>
    <message>
        <source>Make a new image of this size for a disk</source>
        <translation>Für eine Festplatte ein neues Abbild dieser Größe anlegen</translation>
    </message>
    <message>
        <source>Take parts out of a machine</source>
        <translation>Teile aus einer Maschine entfernen</translation>
    </message>
    <message>
        <source>PART is one that &quot;hardware&quot; shows, such as disk.vdb or tpm. The image of a disk is kept.</source>
        <translation>PART ist eines, das „hardware“ zeigt, etwa disk.vdb oder tpm. Das Abbild einer Festplatte bleibt.</translation>
    </message>
    <message>
        <source>Tune a machine for what it is for</source>
        <translation>Eine Maschine auf ihren Zweck abstimmen</translation>
    </message>
    <message>
        <source>INTENT is balanced, fastest, quiet or frozen; without one the present tuning is shown. What it changes is listed; &quot;balanced&quot; takes it back. Hardware that is frozen is not changed by other commands.</source>
        <translation>INTENT ist balanced, fastest, quiet oder frozen; ohne Angabe wird die jetzige Abstimmung gezeigt. Was sie ändert, wird aufgelistet; „balanced“ nimmt es zurück. Eingefrorene Hardware ändern andere Befehle nicht.</translation>
    </message>
    <message>
        <source>Show what the next start of a running machine will bring</source>
        <translation>Zeigen, was der nächste Start einer laufenden Maschine bringt</translation>
    </message>
    <message>
        <source>Take it back: keep what runs</source>
        <translation>Es zurücknehmen: behalten, was läuft</translation>
    </message>
    <message>
        <source>Give a machine that is off another name</source>
        <translation>Einer Maschine, die aus ist, einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Its disks keep their names.</source>
        <translation>Ihre Festplatten behalten ihre Namen.</translation>
    </message>
    <message>
        <source>Show what the agent inside a running machine tells</source>
        <translation>Zeigen, was der Agent in einer laufenden Maschine sagt</translation>
    </message>
    <message>
        <source>Operating system, addresses and file systems. The guest needs qemu-guest-agent, and the machine a channel to it.</source>
        <translation>Betriebssystem, Adressen und Dateisysteme. Der Gast braucht qemu-guest-agent und die Maschine einen Kanal zu ihm.</translation>
    </message>
    <message>
        <source>Let all of its file systems stand still, whole</source>
        <translation>Alle Dateisysteme des Gastes in einem stimmigen Zustand einfrieren</translation>
    </message>
    <message>
        <source>Let them go on</source>
        <translation>Sie wieder auftauen</translation>
    </message>
    <message>
        <source>Make a disk of a machine larger</source>
        <translation>Eine Festplatte einer Maschine vergrößern</translation>
    </message>
    <message>
        <source>DISK is its name in &quot;hardware&quot;, such as vda; SIZE counts GiB, or says its unit: 512MiB. A guest that runs sees it at once. Nothing makes a disk smaller again.</source>
        <translation>DISK ist ihr Name in „hardware“, etwa vda; SIZE zählt GiB oder nennt die Einheit: 512MiB. Ein laufender Gast sieht es sofort. Nichts macht eine Festplatte wieder kleiner.</translation>
    </message>
    <message>
        <source>Only say what would grow; change nothing</source>
        <translation>Nur sagen, was wachsen würde; nichts ändern</translation>
    </message>
    <message>
        <source>Move an installed system to virtio, step by step</source>
        <translation>Ein installiertes System Schritt für Schritt auf virtio umstellen</translation>
    </message>
    <message>
        <source>STEP is try (a small disk shows whether the guest has the driver), move (of a machine that is off), then keep, or back; cancel ends a trial. Without a STEP it tells how far the machine is.</source>
        <translation>STEP ist try (eine kleine Festplatte zeigt, ob der Gast den Treiber hat), move (bei einer Maschine, die aus ist), dann keep oder back; cancel beendet eine Probe. Ohne STEP wird gezeigt, wie weit die Maschine ist.</translation>
    </message>
    <message>
        <source>Move without a trial; try without known drivers</source>
        <translation>Ohne Probe umstellen; ohne bekannte Treiber erproben</translation>
    </message>
    <message>
        <source>Show USB devices, hand them to machines, take them back</source>
        <translation>USB-Geräte zeigen, an Maschinen geben und zurückholen</translation>
    </message>
    <message>
        <source>ACTION is list, attach DEVICE MACHINE, detach DEVICE, or keep DEVICE, which says that a keyboard or mouse works where it was attached: else it comes back after 15 seconds. DEVICE is its port, id or serial number. What was attached stays with the machine, also when it is plugged in anew, until it is detached. The keeper (innkeeperd) does the work.</source>
        <translation>ACTION ist list, attach DEVICE MACHINE, detach DEVICE oder keep DEVICE; Letzteres sagt, dass eine Tastatur oder Maus dort arbeitet, wo sie jetzt ist: Sonst kommt sie nach 15 Sekunden zurück. DEVICE ist Anschluss, Kennung oder Seriennummer. Was übergeben wurde, bleibt bei der Maschine, auch wenn es neu eingesteckt wird, bis es zurückgeholt wird. Die Arbeit tut der Verwalter (innkeeperd).</translation>
    </message>
    <message>
        <source>Make a rule of it</source>
        <translation>Eine Regel daraus machen</translation>
    </message>
    <message>
        <source>Attach in spite of warnings</source>
        <translation>Trotz Warnungen übergeben</translation>
    </message>
    <message>
        <source>Show and change which machine USB devices belong to</source>
        <translation>Zeigen und ändern, zu welcher Maschine USB-Geräte gehören</translation>
    </message>
    <message>
        <source>ACTION is list, always MATCH … MACHINE, ask MATCH …, never MATCH … or remove NUMBER. A MATCH is id=0781:5567, serial=…, port=1-4.2 or kind=storage; a device has to be like all of them. The rule with the lowest priority number decides.</source>
        <translation>ACTION ist list, always MATCH … MACHINE, ask MATCH …, never MATCH … oder remove NUMBER. Ein MATCH ist id=0781:5567, serial=…, port=1-4.2 oder kind=storage; ein Gerät muss auf alle passen. Es entscheidet die Regel mit der kleinsten Prioritätszahl.</translation>
    </message>
    <message>
        <source>Start the machine when the device is plugged in</source>
        <translation>Die Maschine starten, wenn das Gerät eingesteckt wird</translation>
    </message>
    <message>
        <source>Attach it through a process of its own, more slowly</source>
        <translation>Es über einen eigenen Prozess übergeben, langsamer</translation>
    </message>
    <message>
        <source>How long to look for devices</source>
        <translation>Wie lange nach Geräten gesucht wird</translation>
    </message>
    <message>
        <source>Agree to what a device asks</source>
        <translation>Allem zustimmen, was ein Gerät verlangt</translation>
    </message>
    <message>
        <source>Pair keyboards and headsets; lend Bluetooth to machines</source>
        <translation>Tastaturen und Headsets koppeln; Bluetooth an Maschinen verleihen</translation>
    </message>
    <message>
        <source>ACTION is list, power on|off [ADAPTER], scan, pair DEVICE, connect DEVICE, disconnect DEVICE, forget DEVICE, lend MACHINE or return. DEVICE is an address or a name. What is paired with this computer serves all machines: the keyboard and the mouse go where you type and point, sound comes out where this computer plays it. An adapter that is lent belongs to one machine, which pairs devices of its own, until it stops or the adapter is returned; the keeper (innkeeperd) does that.</source>
        <translation>ACTION ist list, power on|off [ADAPTER], scan, pair DEVICE, connect DEVICE, disconnect DEVICE, forget DEVICE, lend MACHINE oder return. DEVICE ist eine Adresse oder ein Name. Was mit diesem Computer gekoppelt ist, dient allen Maschinen: Tastatur und Maus wirken dort, wo Sie tippen und zeigen, und Ton kommt dort heraus, wo dieser Computer ihn wiedergibt. Ein verliehener Adapter gehört einer einzigen Maschine, die ihre eigenen Geräte koppelt, bis sie anhält oder der Adapter zurückgegeben wird; das besorgt der Verwalter (innkeeperd).</translation>
    </message>
    <message>
        <source>The one to lend or return, where there are several</source>
        <translation>Welcher verliehen oder zurückgegeben wird, wenn es mehrere gibt</translation>
    </message>
    <message>
        <source>Lend in spite of warnings</source>
        <translation>Trotz Warnungen verleihen</translation>
    </message>
    <message>
        <source>Write and unmount first what this computer has mounted</source>
        <translation>Zuerst schreiben und aushängen, was dieser Computer eingehängt hat</translation>
    </message>
    <message>
        <source>From 1 to 999; else it is placed so that it decides</source>
        <translation>Von 1 bis 999; sonst steht sie so, dass sie entscheidet</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::CreateCommand</name>
    <message>
        <source>--%1 needs the path of an image.</source>
        <translation>--%1 braucht den Pfad eines Abbilds.</translation>
    </message>
    <message>
        <source>Only one of --install, --import and --test-machine can be the source.</source>
        <translation>Nur eines von --install, --import und --test-machine kann die Quelle sein.</translation>
    </message>
    <message>
        <source>--accelerator is auto, kvm or tcg, not &quot;%1&quot;.</source>
        <translation>--accelerator ist auto, kvm oder tcg, nicht „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was created and started.</source>
        <translation>„%1“ wurde erstellt und gestartet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was created.</source>
        <translation>„%1“ wurde erstellt.</translation>
    </message>
    <message>
        <source>--disk is for a new, empty disk; the one of --%1 has a size of its own.</source>
        <translation>--disk gilt für einen neuen, leeren Datenträger; der von --%1 hat seine eigene Größe.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::DeleteCommand</name>
    <message>
        <source>The machine &quot;%1&quot; will be deleted.</source>
        <translation>Die Maschine „%1“ wird gelöscht.</translation>
    </message>
    <message>
        <source>  with its disk %1</source>
        <translation>  mit ihrer Festplatte %1</translation>
    </message>
    <message>
        <source>  but not %1</source>
        <translation>  aber nicht %1</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Fortfahren?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not deleted, because it is %2.</source>
        <translation>„%1“ wurde nicht gelöscht, weil sie %2 ist.</translation>
    </message>
    <message>
        <source>Turn it off first, with &quot;innkeeperctl shutdown&quot; or &quot;stop&quot;.</source>
        <translation>Schalten Sie sie zuerst aus, mit „innkeeperctl shutdown“ oder „stop“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was kept.</source>
        <translation>„%1“ wurde behalten.</translation>
    </message>
    <message>
        <source>%1 was kept: %2</source>
        <translation>%1 wurde behalten: %2</translation>
    </message>
    <message numerus="yes">
        <source>  and its %n snapshot(s)</source>
        <translation>
            <numerusform>  und ihr %n Schnappschuss</numerusform>
            <numerusform>  und ihre %n Schnappschüsse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was gone already.</source>
        <translation>%1 war schon weg.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::GrowCommand</name>
    <message>
        <source>%1, %2: %3 instead of %4</source>
        <comment>disk, its image, new size, old size</comment>
        <translation>%1, %2: %3 statt %4</translation>
    </message>
    <message>
        <source>A number without a unit counts GiB.</source>
        <translation>Eine Zahl ohne Einheit zählt GiB.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::GuestCommand</name>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 belegt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>No agent answers in &quot;%1&quot;: install and start the package qemu-guest-agent in the guest.</source>
        <translation>In „%1“ antwortet kein Agent: Installieren und starten Sie im Gast das Paket qemu-guest-agent.</translation>
    </message>
    <message numerus="yes">
        <source>%n file system(s) go on.</source>
        <translation>
            <numerusform>%n Dateisystem wurde aufgetaut.</numerusform>
            <numerusform>%n Dateisysteme wurden aufgetaut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file system(s) stand still.</source>
        <translation>
            <numerusform>%n Dateisystem ist eingefroren.</numerusform>
            <numerusform>%n Dateisysteme sind eingefroren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Either --freeze or --thaw, not both.</source>
        <translation>Entweder --freeze oder --thaw, nicht beides.</translation>
    </message>
    <message>
        <source>The guest in &quot;%1&quot; cannot be asked, because the machine is %2.</source>
        <translation>Der Gast in „%1“ kann nicht gefragt werden, weil die Maschine %2 ist.</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>Starten Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The file systems of &quot;%1&quot; stand still, and until they are thawed its agent tells nothing: &quot;innkeeperctl guest %2 --thaw&quot;.</source>
        <translation>Die Dateisysteme von „%1“ sind eingefroren, und bis sie aufgetaut werden, sagt der Agent nichts: „innkeeperctl guest %2 --thaw“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no channel to an agent in the guest: &quot;innkeeperctl add %2 channel&quot; adds it.</source>
        <translation>„%1“ hat keinen Kanal zu einem Agenten im Gast: „innkeeperctl add %2 channel“ fügt ihn hinzu.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::Help</name>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Common options:</source>
        <translation>Gemeinsame Optionen:</translation>
    </message>
    <message>
        <source>Usage: innkeeperctl [-c URI] COMMAND [arguments]</source>
        <translation>Aufruf: innkeeperctl [-c URI] BEFEHL [Argumente]</translation>
    </message>
    <message>
        <source>Creates, runs and deletes virtual machines.</source>
        <translation>Erstellt, betreibt und löscht virtuelle Maschinen.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>&quot;innkeeperctl COMMAND --help&quot; tells more; so does innkeeperctl(1).</source>
        <translation>„innkeeperctl BEFEHL --help“ sagt mehr, innkeeperctl(1) auch.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::LifeCommand</name>
    <message>
        <source>&quot;%1&quot; was not started, because it is %2.</source>
        <translation>„%1“ wurde nicht gestartet, weil sie %2 ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not shut down, because it is %2.</source>
        <translation>„%1“ wurde nicht heruntergefahren, weil sie %2 ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not restarted, because it is %2.</source>
        <translation>„%1“ wurde nicht neu gestartet, weil sie %2 ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not forced off, because it is %2.</source>
        <translation>„%1“ wurde nicht ausgeschaltet, weil sie %2 ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not paused, because it is %2.</source>
        <translation>„%1“ wurde nicht angehalten, weil sie %2 ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not resumed, because it is %2.</source>
        <translation>„%1“ wurde nicht fortgesetzt, weil sie %2 ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not saved, because it is %2.</source>
        <translation>„%1“ wurde nicht gespeichert, weil sie %2 ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no saved memory: it is %2.</source>
        <translation>„%1“ hat keinen gespeicherten Arbeitsspeicher: Sie ist %2.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::ListCommand</name>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>CPUS</source>
        <translation>CPUS</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>SPEICHER</translation>
    </message>
    <message>
        <source>SYSTEM</source>
        <translation>SYSTEM</translation>
    </message>
    <message>
        <source>There are no machines on %1.</source>
        <translation>Auf %1 gibt es keine Maschinen.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::MachineLookup</name>
    <message>
        <source>There is no machine &quot;%1&quot; here.</source>
        <translation>Hier gibt es keine Maschine „%1“.</translation>
    </message>
    <message>
        <source>&quot;innkeeperctl list&quot; shows those that are; -c URI looks elsewhere.</source>
        <translation>„innkeeperctl list“ zeigt die vorhandenen; -c URI sucht anderswo.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::OsListCommand</name>
    <message>
        <source>ID</source>
        <translation>KENNUNG</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>RELEASED</source>
        <translation>ERSCHIENEN</translation>
    </message>
    <message>
        <source>No operating system has &quot;%1&quot; in its name.</source>
        <translation>Kein Betriebssystem hat „%1“ im Namen.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::Output</name>
    <message>
        <source>innkeeperctl: note: %1</source>
        <translation>innkeeperctl: Hinweis: %1</translation>
    </message>
    <message>
        <source>%1 [y/N] </source>
        <extracomment>What a person types to agree; the first letter of &quot;yes&quot;.</extracomment>
        <translation>%1 [j/N] </translation>
    </message>
    <message>
        <source>y</source>
        <translation>j</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::PendingCommand</name>
    <message>
        <source>Nothing waits for the next start of &quot;%1&quot;.</source>
        <translation>Nichts wartet auf den nächsten Start von „%1“.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::Png</name>
    <message>
        <source>The machine&apos;s screen came in a form that is not understood.</source>
        <translation>Der Bildschirm der Maschine kam in einer unverständlichen Form.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::ProfilesCommand</name>
    <message>
        <source>ID</source>
        <translation>KENNUNG</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>%1 (with %2)</source>
        <translation>%1 (mit %2)</translation>
    </message>
    <message>
        <source>%1 (if osinfo-db says so)</source>
        <translation>%1 (wenn osinfo-db es sagt)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Inherited from %1</source>
        <translation>Geerbt von %1</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>“innkeeperctl profiles” lists them.</source>
        <translation>„innkeeperctl profiles“ listet sie auf.</translation>
    </message>
    <message>
        <source>Either a profile is named or --os, not both.</source>
        <translation>Geben Sie entweder ein Profil oder --os an, nicht beides.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::Program</name>
    <message>
        <source>A command is missing.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>See &quot;%1&quot;.</source>
        <translation>Siehe „%1“.</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>Die Antwort konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::RenameCommand</name>
    <message>
        <source>&quot;%1&quot; was not renamed, because it is %2.</source>
        <translation>„%1“ wurde nicht umbenannt, weil sie %2 ist.</translation>
    </message>
    <message>
        <source>Shut it down first.</source>
        <translation>Fahren Sie sie zuerst herunter.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::ScreenshotCommand</name>
    <message>
        <source>The picture could not be written to &quot;%1&quot;.</source>
        <translation>Das Bild konnte nicht nach „%1“ geschrieben werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has nothing on its screen, because it is %2.</source>
        <translation>„%1“ hat nichts auf dem Bildschirm, weil sie %2 ist.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::Setting</name>
    <message>
        <source>&quot;%1&quot; is not set by itself.</source>
        <translation>„%1“ wird nicht einzeln gesetzt.</translation>
    </message>
    <message>
        <source>&quot;innkeeperctl tune&quot; sets it.</source>
        <translation>„innkeeperctl tune“ setzt es.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no setting &quot;%2&quot;.</source>
        <translation>„%1“ hat keine Einstellung „%2“.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting.</source>
        <translation>„%1“ ist keine Einstellung.</translation>
    </message>
    <message>
        <source>Write it as PART.SETTING=VALUE, such as memory.size=2GiB or disk.vda.cache=none.</source>
        <translation>Schreiben Sie sie als PART.SETTING=VALUE, etwa memory.size=2GiB oder disk.vda.cache=none.</translation>
    </message>
    <message>
        <source>No part of a machine is called &quot;%1&quot;.</source>
        <translation>Kein Teil einer Maschine heißt „%1“.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>Write it as SETTING=VALUE, such as model=virtio.</source>
        <translation>Schreiben Sie sie als SETTING=VALUE, etwa model=virtio.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::SettingsCommand</name>
    <message>
        <source>a number from %1</source>
        <translation>eine Zahl ab %1</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>an amount such as 2GiB</source>
        <translation>eine Menge wie 2GiB</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>ein Pfad</translation>
    </message>
    <message>
        <source>processors such as 0-3,8</source>
        <translation>Prozessoren wie 0-3,8</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>TEIL</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>WAS ES IST</translation>
    </message>
    <message>
        <source>SETTING</source>
        <translation>EINSTELLUNG</translation>
    </message>
    <message>
        <source>TAKES</source>
        <translation>MÖGLICH</translation>
    </message>
    <message>
        <source>(cannot be set)</source>
        <translation>(nicht einstellbar)</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::ShowCommand</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>(no medium)</source>
        <translation>(kein Medium)</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::TuneCommand</name>
    <message>
        <source>Nothing of &quot;%1&quot; needs to change for “%2”.</source>
        <translation>An „%1“ muss sich für „%2“ nichts ändern.</translation>
    </message>
    <message>
        <source>There is no tuning “%1”.</source>
        <translation>Es gibt keine Abstimmung „%1“.</translation>
    </message>
    <message>
        <source>It is one of: %1</source>
        <translation>Es gibt: %1</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::UnfinishedCommand</name>
    <message>
        <source>creation interrupted</source>
        <translation>Erstellen unterbrochen</translation>
    </message>
    <message>
        <source>deletion interrupted</source>
        <translation>Löschen unterbrochen</translation>
    </message>
    <message>
        <source>--finish or --clean-up</source>
        <translation>--finish oder --clean-up</translation>
    </message>
    <message>
        <source>--clean-up</source>
        <translation>--clean-up</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>WAYS OUT</source>
        <translation>AUSWEGE</translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>Nichts ist unvollendet.</translation>
    </message>
    <message>
        <source>Choose one of --finish and --clean-up.</source>
        <translation>Wählen Sie --finish oder --clean-up.</translation>
    </message>
    <message>
        <source>Nothing of &quot;%1&quot; is unfinished.</source>
        <translation>Von „%1“ ist nichts unvollendet.</translation>
    </message>
    <message>
        <source>added disk interrupted</source>
        <translation>Hinzufügen einer Festplatte unterbrochen</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::UnfinishedHint</name>
    <message numerus="yes">
        <source>%n earlier command(s) did not finish; see &quot;innkeeperctl unfinished&quot;.</source>
        <translation>
            <numerusform>%n früherer Befehl wurde nicht beendet; siehe „innkeeperctl unfinished“.</numerusform>
            <numerusform>%n frühere Befehle wurden nicht beendet; siehe „innkeeperctl unfinished“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::UsbActions</name>
    <message>
        <source>this computer, asks</source>
        <translation>dieser Computer, fragt</translation>
    </message>
    <message>
        <source>on its way to %1</source>
        <translation>auf dem Weg zu %1</translation>
    </message>
    <message>
        <source>on its way back</source>
        <translation>auf dem Rückweg</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Is in</source>
        <translation>Ist in</translation>
    </message>
    <message>
        <source>That is not how &quot;usb&quot; is used.</source>
        <translation>So wird „usb“ nicht benutzt.</translation>
    </message>
    <message>
        <source>this computer, which unmounts it</source>
        <translation>dieser Computer, hängt es aus</translation>
    </message>
    <message>
        <source>%1, which has not used it yet</source>
        <translation>%1, hat es noch nicht benutzt</translation>
    </message>
    <message>
        <source>%1 sees it.</source>
        <translation>%1 sieht es.</translation>
    </message>
    <message>
        <source>%1 has it, but its system has not used it yet: perhaps it has not started, or has no driver for it.</source>
        <translation>%1 hat es, aber ihr System hat es noch nicht benutzt: Vielleicht ist es noch nicht gestartet oder hat keinen Treiber dafür.</translation>
    </message>
    <message>
        <source>this computer; its Bluetooth is lent to %1</source>
        <translation>dieser Computer; sein Bluetooth ist an %1 verliehen</translation>
    </message>
    <message>
        <source>Write &quot;usb list&quot;, &quot;usb attach DEVICE MACHINE&quot;, &quot;usb detach DEVICE&quot; or &quot;usb keep DEVICE&quot;; --unmount and --isolated go with &quot;attach&quot;, --always and --insist with &quot;attach&quot; and &quot;detach&quot;.</source>
        <translation>Schreiben Sie &quot;usb list&quot;, &quot;usb attach DEVICE MACHINE&quot;, &quot;usb detach DEVICE&quot; oder &quot;usb keep DEVICE&quot;; --unmount und --isolated gehören zu &quot;attach&quot;, --always und --insist zu &quot;attach&quot; und &quot;detach&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>It comes back to this computer in %n second(s), unless &quot;innkeeperctl usb keep %1&quot; says that it works there.</source>
        <translation>
            <numerusform>Es kommt in %n Sekunde zu diesem Computer zurück, außer &quot;innkeeperctl usb keep %1&quot; sagt, dass es dort funktioniert.</numerusform>
            <numerusform>Es kommt in %n Sekunden zu diesem Computer zurück, außer &quot;innkeeperctl usb keep %1&quot; sagt, dass es dort funktioniert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::UsbRuleActions</name>
    <message>
        <source>There are no rules: you are asked about every device that is plugged in while a machine runs.</source>
        <translation>Es gibt keine Regeln: Sie werden nach jedem Gerät gefragt, das eingesteckt wird, während eine Maschine läuft.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>There is no rule number “%1”.</source>
        <translation>Es gibt keine Regel Nummer „%1“.</translation>
    </message>
    <message>
        <source>&quot;innkeeperctl usb-rules&quot; numbers them.</source>
        <translation>„innkeeperctl usb-rules“ nummeriert sie.</translation>
    </message>
    <message>
        <source>That is not how &quot;usb-rules&quot; is used.</source>
        <translation>So wird „usb-rules“ nicht verwendet.</translation>
    </message>
    <message>
        <source>Write &quot;usb-rules list&quot;, &quot;usb-rules always MATCH… MACHINE&quot;, &quot;usb-rules ask MATCH…&quot;, &quot;usb-rules never MATCH…&quot; or &quot;usb-rules remove NUMBER&quot;; --start and --isolated go with &quot;always&quot;, --priority with a MATCH.</source>
        <translation>Schreiben Sie &quot;usb-rules list&quot;, &quot;usb-rules always MATCH… MACHINE&quot;, &quot;usb-rules ask MATCH…&quot;, &quot;usb-rules never MATCH…&quot; oder &quot;usb-rules remove NUMBER&quot;; --start und --isolated gehören zu &quot;always&quot;, --priority zu einem MATCH.</translation>
    </message>
    <message>
        <source>Of devices that are like both, rule number %1 (%2) decides before it.</source>
        <translation>Über Geräte, auf die beide passen, entscheidet die Regel Nummer %1 (%2) vor ihr.</translation>
    </message>
    <message>
        <source>“%1” is no number of a rule.</source>
        <translation>„%1“ ist keine Nummer einer Regel.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::UsbRuleWords</name>
    <message>
        <source>“%1” does not say which devices are meant.</source>
        <translation>„%1“ sagt nicht, welche Geräte gemeint sind.</translation>
    </message>
    <message>
        <source>Write id=0781:5567, serial=…, port=1-4.2 or kind=storage.</source>
        <translation>Schreiben Sie id=0781:5567, serial=…, port=1-4.2 oder kind=storage.</translation>
    </message>
    <message>
        <source>There is no USB device “%1” on this computer.</source>
        <translation>An diesem Computer gibt es kein USB-Gerät „%1“.</translation>
    </message>
    <message>
        <source>&quot;innkeeperctl usb&quot; lists what is plugged in.</source>
        <translation>„innkeeperctl usb“ listet auf, was eingesteckt ist.</translation>
    </message>
    <message>
        <source>More than one USB device is “%1”.</source>
        <translation>Mehr als ein USB-Gerät ist „%1“.</translation>
    </message>
    <message>
        <source>Name the one that is meant by its port.</source>
        <translation>Nennen Sie das gemeinte mit seinem Anschluss.</translation>
    </message>
    <message>
        <source>“%1” does not say what it has to be.</source>
        <translation>„%1“ sagt nicht, was es sein muss.</translation>
    </message>
    <message>
        <source>“%1” is said twice.</source>
        <translation>„%1“ ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>A rule matches what all of its words say.</source>
        <translation>Eine Regel passt auf das, was alle ihre Wörter sagen.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::VirtioCommand</name>
    <message>
        <source>There is no step “%1”.</source>
        <translation>Es gibt keinen Schritt „%1“.</translation>
    </message>
    <message>
        <source>It is one of: %1</source>
        <translation>Möglich sind: %1</translation>
    </message>
</context>
<context>
    <name>innkeeper::keeper::BluetoothLendingClient</name>
    <message>
        <source>Bluetooth cannot be lent, because the keeper does not answer.</source>
        <translation>Bluetooth kann nicht verliehen werden, weil der Verwalter nicht antwortet.</translation>
    </message>
    <message>
        <source>The keeper (innkeeperd) has to run; after an update, it has to be started anew.</source>
        <translation>Der Verwalter (innkeeperd) muss laufen; nach einer Aktualisierung muss er neu gestartet werden.</translation>
    </message>
</context>
<context>
    <name>innkeeper::keeper::BluetoothService</name>
    <message>
        <source>You may not see who has the Bluetooth of this computer.</source>
        <translation>Sie dürfen nicht sehen, wer das Bluetooth dieses Computers hat.</translation>
    </message>
</context>
<context>
    <name>innkeeper::keeper::CallAnswers</name>
    <message>
        <source>Nothing was done, because you may not do that on this computer.</source>
        <translation>Es wurde nichts getan, weil Sie das auf diesem Computer nicht dürfen.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it.</source>
        <translation>Fragen Sie, wer sich um ihn kümmert.</translation>
    </message>
</context>
<context>
    <name>innkeeper::keeper::KeeperClient</name>
    <message>
        <source>The keeper (innkeeperd) has to run for USB devices to follow their machines.</source>
        <translation>Der Verwalter (innkeeperd) muss laufen, damit USB-Geräte ihren Maschinen folgen.</translation>
    </message>
    <message>
        <source>USB devices cannot be seen or moved, because the keeper does not answer.</source>
        <translation>USB-Geräte sind nicht zu sehen und nicht zu verschieben, denn der Verwalter antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>innkeeper::keeper::KeeperLink</name>
    <message>
        <source>Devices of this computer cannot go to machines of another one.</source>
        <translation>Geräte dieses Computers können nicht zu Maschinen eines anderen gehen.</translation>
    </message>
    <message>
        <source>Run Innkeeper on that computer for devices that are plugged in there.</source>
        <translation>Starten Sie Innkeeper auf jenem Computer, für Geräte, die dort eingesteckt sind.</translation>
    </message>
</context>
<context>
    <name>innkeeper::keeper::UsbService</name>
    <message>
        <source>You may not see the USB devices of this computer.</source>
        <translation>Sie dürfen die USB-Geräte dieses Computers nicht sehen.</translation>
    </message>
    <message>
        <source>The rules were not changed, because one of them is wrong.</source>
        <translation>Die Regeln wurden nicht geändert, denn eine von ihnen ist falsch.</translation>
    </message>
</context>
<context>
    <name>innkeeper::keeper::Wire</name>
    <message>
        <source>Nothing was done, because “%1” is no UUID of a machine.</source>
        <translation>Es wurde nichts getan, weil „%1“ keine UUID einer Maschine ist.</translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::Connection</name>
    <message>
        <source>The host did not answer for a while.</source>
        <translation>Der Host hat eine Weile nicht geantwortet.</translation>
    </message>
    <message>
        <source>libvirt&apos;s service stopped or was restarted.</source>
        <translation>Der Dienst von libvirt wurde beendet oder neu gestartet.</translation>
    </message>
    <message>
        <source>The connection to libvirt was lost. %1</source>
        <translation>Die Verbindung zu libvirt ging verloren. %1</translation>
    </message>
    <message>
        <source>Machines keep running. Innkeeper connects again by itself.</source>
        <translation>Maschinen laufen weiter. Innkeeper verbindet sich von selbst wieder.</translation>
    </message>
    <message>
        <source>The administrator has no machines of their own: %1 cannot be used as root.</source>
        <translation>Der Administrator hat keine eigenen Maschinen: %1 kann als root nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Use qemu:///system, or start Innkeeper as an ordinary person.</source>
        <translation>Benutzen Sie qemu:///system, oder starten Sie Innkeeper als gewöhnlicher Benutzer.</translation>
    </message>
    <message>
        <source>The machine was not found.</source>
        <translation>Die Maschine wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The connection to libvirt broke.</source>
        <translation>Die Verbindung zu libvirt ist abgebrochen.</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>Sie läuft nicht.</translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation>Sie läuft schon.</translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::ConnectionSlot</name>
    <message>
        <source>There is no connection to libvirt.</source>
        <translation>Es gibt keine Verbindung zu libvirt.</translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::Console</name>
    <message>
        <source>The console could not be opened.</source>
        <translation>Die Konsole konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The guest closed its console.</source>
        <translation>Der Gast hat seine Konsole geschlossen.</translation>
    </message>
    <message>
        <source>The console was closed.</source>
        <translation>Die Konsole wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::Error</name>
    <message>
        <source>There is no space left on the storage.</source>
        <translation>Auf dem Speicher ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space, or choose another storage pool.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Speicherpool.</translation>
    </message>
    <message>
        <source>A file or folder may not be used.</source>
        <translation>Eine Datei oder ein Ordner darf nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Machines of the system run as another user: the image and all folders above it must be readable for it. Images in /var/lib/libvirt/images are.</source>
        <translation>Maschinen des Systems laufen als anderer Benutzer: Das Abbild und alle Ordner darüber müssen für ihn lesbar sein. Abbilder in /var/lib/libvirt/images sind es.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>A file of that name exists already.</source>
        <translation>Eine Datei dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>A file that is needed does not exist.</source>
        <translation>Eine benötigte Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The computer has not enough free memory for it.</source>
        <translation>Der Computer hat dafür nicht genug freien Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Give the machine less memory, or stop another machine.</source>
        <translation>Geben Sie der Maschine weniger Arbeitsspeicher, oder beenden Sie eine andere.</translation>
    </message>
    <message>
        <source>Something else is being done with it.</source>
        <translation>Gerade wird etwas anderes damit getan.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The name is taken already.</source>
        <translation>Der Name ist schon vergeben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The connection to libvirt broke.</source>
        <translation>Die Verbindung zu libvirt ist abgebrochen.</translation>
    </message>
    <message>
        <source>There is no such machine; it may have been deleted elsewhere.</source>
        <translation>Eine solche Maschine gibt es nicht; vielleicht wurde sie anderswo gelöscht.</translation>
    </message>
    <message>
        <source>There is no such storage pool.</source>
        <translation>Einen solchen Speicherpool gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such volume.</source>
        <translation>Ein solches Volume gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such network.</source>
        <translation>Ein solches Netzwerk gibt es nicht.</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>Das dürfen Sie nicht tun.</translation>
    </message>
    <message>
        <source>Ask for membership in the group &quot;libvirt&quot;, or use qemu:///session, which needs no permission.</source>
        <translation>Bitten Sie um Aufnahme in die Gruppe „libvirt“, oder benutzen Sie qemu:///session, das keine Berechtigung braucht.</translation>
    </message>
    <message>
        <source>This host cannot do that.</source>
        <translation>Das kann dieser Host nicht.</translation>
    </message>
    <message>
        <source>The agent in the guest does not answer.</source>
        <translation>Der Agent im Gast antwortet nicht.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>libvirt says: %1</source>
        <translation>libvirt sagt: %1</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Es ist nicht genug Arbeitsspeicher da.</translation>
    </message>
    <message>
        <source>Innkeeper could not connect to %1.</source>
        <translation>Innkeeper konnte sich nicht mit %1 verbinden.</translation>
    </message>
    <message>
        <source>You are not allowed to manage its machines.</source>
        <translation>Sie dürfen dessen Maschinen nicht verwalten.</translation>
    </message>
    <message>
        <source>Ask an administrator to put you into the group &quot;libvirt&quot; and log in again, or use qemu:///session, which needs no permission.</source>
        <translation>Bitten Sie einen Administrator, Sie in die Gruppe „libvirt“ aufzunehmen, und melden Sie sich neu an, oder benutzen Sie qemu:///session, das keine Berechtigung braucht.</translation>
    </message>
    <message>
        <source>libvirt does not know such a connection.</source>
        <translation>libvirt kennt keine solche Verbindung.</translation>
    </message>
    <message>
        <source>Check the address for typing errors. Examples: qemu:///session, qemu:///system, qemu+ssh://host/system.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler. Beispiele: qemu:///session, qemu:///system, qemu+ssh://host/system.</translation>
    </message>
    <message>
        <source>libvirt does not answer there.</source>
        <translation>Dort antwortet kein libvirt.</translation>
    </message>
    <message>
        <source>Check that libvirt is installed and its service libvirtd runs.</source>
        <translation>Prüfen Sie, ob libvirt installiert ist und sein Dienst libvirtd läuft.</translation>
    </message>
    <message>
        <source>libvirt stumbles over its name.</source>
        <translation>libvirt stolpert über ihren Namen.</translation>
    </message>
    <message>
        <source>Rename the machine: keep the first 20 characters to plain letters and digits.</source>
        <translation>Benennen Sie die Maschine um: Nehmen Sie für die ersten 20 Zeichen nur einfache Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>No host of that name is known.</source>
        <translation>Ein Rechner dieses Namens ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the name for typing errors, and that this computer is connected to the network.</source>
        <translation>Prüfen Sie den Namen auf Tippfehler, und ob dieser Computer mit dem Netzwerk verbunden ist.</translation>
    </message>
    <message>
        <source>SSH was not let in there.</source>
        <translation>SSH wurde dort nicht eingelassen.</translation>
    </message>
    <message>
        <source>Log in once with “ssh” in a terminal to accept the host&apos;s key, and put your own key there with “ssh-copy-id”: Innkeeper cannot ask for a password.</source>
        <translation>Melden Sie sich einmal mit „ssh“ in einem Terminal an, um den Schlüssel des Rechners anzunehmen, und legen Sie Ihren eigenen mit „ssh-copy-id“ dort ab: Innkeeper kann kein Passwort erfragen.</translation>
    </message>
    <message>
        <source>SSH does not answer there.</source>
        <translation>SSH antwortet dort nicht.</translation>
    </message>
    <message>
        <source>Check that the host is on, can be reached and has an SSH server that runs.</source>
        <translation>Prüfen Sie, ob der Rechner an und erreichbar ist und ein SSH-Server auf ihm läuft.</translation>
    </message>
    <message>
        <source>The machine&apos;s board has no free slot that takes it while it runs.</source>
        <translation>Das Mainboard der Maschine hat keinen freien Steckplatz, der es im Betrieb aufnimmt.</translation>
    </message>
    <message>
        <source>Add it for the next start.</source>
        <translation>Fügen Sie es für den nächsten Start hinzu.</translation>
    </message>
    <message>
        <source>libvirt believes that another machine uses it, perhaps because it was interrupted.</source>
        <translation>libvirt glaubt, dass eine andere Maschine es benutzt, vielleicht weil libvirt unterbrochen wurde.</translation>
    </message>
    <message>
        <source>If none does, unplug the device and plug it in again.</source>
        <translation>Wenn keine es benutzt, ziehen Sie das Gerät ab und stecken Sie es wieder ein.</translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::GuestAgent</name>
    <message>
        <source>The machine has no channel to an agent in the guest.</source>
        <translation>Die Maschine hat keinen Kanal zu einem Agenten im Gast.</translation>
    </message>
    <message>
        <source>Add a channel named org.qemu.guest_agent.0.</source>
        <translation>Fügen Sie einen Kanal namens org.qemu.guest_agent.0 hinzu.</translation>
    </message>
    <message>
        <source>No agent answers in the guest.</source>
        <translation>Im Gast antwortet kein Agent.</translation>
    </message>
    <message>
        <source>Install and start the package qemu-guest-agent in the guest; for Windows it is among the guest tools of virtio-win.</source>
        <translation>Installieren und starten Sie im Gast das Paket qemu-guest-agent; für Windows gehört es zu den Gastwerkzeugen von virtio-win.</translation>
    </message>
    <message>
        <source>They stand still already.</source>
        <translation>Sie sind schon eingefroren.</translation>
    </message>
    <message>
        <source>Thaw them first.</source>
        <translation>Tauen Sie sie zuerst auf.</translation>
    </message>
    <message>
        <source>The guest could not be asked.</source>
        <translation>Der Gast konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>The guest&apos;s file systems were not frozen.</source>
        <translation>Die Dateisysteme des Gastes wurden nicht eingefroren.</translation>
    </message>
    <message>
        <source>The guest&apos;s file systems were not thawed.</source>
        <translation>Die Dateisysteme des Gastes wurden nicht aufgetaut.</translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::Guests</name>
    <message>
        <source>The machine&apos;s screen could not be opened.</source>
        <translation>Der Bildschirm der Maschine konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>No picture of the machine&apos;s screen was taken.</source>
        <translation>Vom Bildschirm der Maschine wurde kein Bild aufgenommen.</translation>
    </message>
    <message>
        <source>The keys were not sent to the machine.</source>
        <translation>Die Tasten wurden nicht an die Maschine gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>The keys were not sent: at most %n can be pressed at once.</source>
        <translation>
            <numerusform>Die Tasten wurden nicht gesendet: Höchstens %n kann auf einmal gedrückt werden.</numerusform>
            <numerusform>Die Tasten wurden nicht gesendet: Höchstens %n können auf einmal gedrückt werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::Host</name>
    <message>
        <source>The host did not describe itself.</source>
        <translation>Der Host hat sich nicht beschrieben.</translation>
    </message>
    <message>
        <source>This host cannot run such machines.</source>
        <translation>Solche Maschinen kann dieser Host nicht ausführen.</translation>
    </message>
    <message>
        <source>The networks could not be listed.</source>
        <translation>Die Netzwerke konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; was not started.</source>
        <translation>Das Netzwerk „%1“ wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; runs, but will not start with the host.</source>
        <translation>Das Netzwerk „%1“ läuft, startet aber nicht mit dem Host.</translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::LibvirtHypervisor</name>
    <message>
        <source>Connecting to %1 was given up meanwhile.</source>
        <translation>Das Verbinden mit %1 wurde inzwischen aufgegeben.</translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::LiveHardware</name>
    <message>
        <source>The running machine did not take the device.</source>
        <translation>Die laufende Maschine hat das Gerät nicht angenommen.</translation>
    </message>
    <message>
        <source>The running machine did not give the device back.</source>
        <translation>Die laufende Maschine hat das Gerät nicht zurückgegeben.</translation>
    </message>
    <message>
        <source>The running machine&apos;s device was not changed.</source>
        <translation>Das Gerät der laufenden Maschine wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The running machine&apos;s memory was not changed.</source>
        <translation>Der Arbeitsspeicher der laufenden Maschine wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The running machine&apos;s vCPUs were not changed.</source>
        <translation>Die vCPUs der laufenden Maschine wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The running machine&apos;s vCPU was not pinned.</source>
        <translation>Die vCPU der laufenden Maschine wurde nicht angeheftet.</translation>
    </message>
    <message>
        <source>The running machine&apos;s part of the processor was not changed.</source>
        <translation>Der Anteil der laufenden Maschine am Prozessor wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The running machine&apos;s title was not changed.</source>
        <translation>Der Titel der laufenden Maschine wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The running machine&apos;s notes were not changed.</source>
        <translation>Die Notizen der laufenden Maschine wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The disk was not resized.</source>
        <translation>Die Größe der Festplatte wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The running machine&apos;s icon was not changed.</source>
        <translation>Das Symbol der laufenden Maschine wurde nicht geändert.</translation>
    </message>
    <message>
        <source>It is not known what the machine does with the disk.</source>
        <translation>Es ist nicht bekannt, was die Maschine mit der Festplatte macht.</translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::Machines</name>
    <message>
        <source>There is no such machine; it may have been deleted elsewhere.</source>
        <translation>Eine solche Maschine gibt es nicht; vielleicht wurde sie anderswo gelöscht.</translation>
    </message>
    <message>
        <source>The machine could not be read.</source>
        <translation>Die Maschine konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no machine named &quot;%1&quot;.</source>
        <translation>Es gibt keine Maschine namens „%1“.</translation>
    </message>
    <message>
        <source>The machine was not found.</source>
        <translation>Die Maschine wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The machine&apos;s definition could not be read.</source>
        <translation>Die Definition der Maschine konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The machine was not saved.</source>
        <translation>Die Maschine wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The machine was not deleted.</source>
        <translation>Die Maschine wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The machine was not deleted. It is still running.</source>
        <translation>Die Maschine wurde nicht gelöscht. Sie läuft noch.</translation>
    </message>
    <message>
        <source>Turn it off first.</source>
        <translation>Schalten Sie sie zuerst aus.</translation>
    </message>
    <message>
        <source>The machine did not start.</source>
        <translation>Die Maschine ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The machine was not asked to shut down.</source>
        <translation>Die Maschine wurde nicht zum Herunterfahren aufgefordert.</translation>
    </message>
    <message>
        <source>The machine was not asked to restart.</source>
        <translation>Die Maschine wurde nicht zum Neustart aufgefordert.</translation>
    </message>
    <message>
        <source>The machine was not turned off.</source>
        <translation>Die Maschine wurde nicht ausgeschaltet.</translation>
    </message>
    <message>
        <source>The machine was not paused.</source>
        <translation>Die Maschine wurde nicht angehalten.</translation>
    </message>
    <message>
        <source>The machine did not continue.</source>
        <translation>Die Maschine hat nicht weitergemacht.</translation>
    </message>
    <message>
        <source>The saved memory is still there.</source>
        <translation>Der gespeicherte Arbeitsspeicher ist noch da.</translation>
    </message>
    <message>
        <source>The machines could not be listed.</source>
        <translation>Die Maschinen konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>The load of the machines is not known.</source>
        <translation>Die Last der Maschinen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The machine&apos;s snapshots could not be counted.</source>
        <translation>Die Schnappschüsse der Maschine ließen sich nicht zählen.</translation>
    </message>
    <message>
        <source>The machine&apos;s memory was not saved.</source>
        <translation>Der Arbeitsspeicher der Maschine wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The machine was not renamed.</source>
        <translation>Die Maschine wurde nicht umbenannt.</translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::Storage</name>
    <message>
        <source>The default storage pool could not be made ready.</source>
        <translation>Der Standardspeicherpool konnte nicht bereitgestellt werden.</translation>
    </message>
    <message>
        <source>Where a person&apos;s images belong on another computer is not known.</source>
        <translation>Wohin auf einem anderen Computer die Abbilder eines Menschen gehören, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Make a storage pool named &quot;default&quot; there.</source>
        <translation>Legen Sie dort einen Speicherpool namens „default“ an.</translation>
    </message>
    <message>
        <source>No storage pool holds &quot;%1&quot;.</source>
        <translation>Kein Speicherpool enthält „%1“.</translation>
    </message>
    <message>
        <source>The volume &quot;%1&quot; was not found.</source>
        <translation>Das Volume „%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The volumes of &quot;%1&quot; could not be listed.</source>
        <translation>Die Volumes von „%1“ konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>The volume &quot;%1&quot; was not created.</source>
        <translation>Das Volume „%1“ wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>The volume &quot;%1&quot; vanished as soon as it was created.</source>
        <translation>Das Volume „%1“ ist gleich nach dem Anlegen verschwunden.</translation>
    </message>
    <message>
        <source>The volume &quot;%1&quot; was not deleted.</source>
        <translation>Das Volume „%1“ wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The storage pool &quot;%1&quot; was not found.</source>
        <translation>Der Speicherpool „%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The storage pools could not be listed.</source>
        <translation>Die Speicherpools konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be read.</source>
        <translation>Die Datei „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Copying was cancelled.</source>
        <translation>Das Kopieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>Somebody may have changed it, or its disk has a fault.</source>
        <translation>Vielleicht hat jemand sie geändert, oder ihr Datenträger hat einen Fehler.</translation>
    </message>
    <message>
        <source>The file was not copied into the storage pool.</source>
        <translation>Die Datei wurde nicht in den Speicherpool kopiert.</translation>
    </message>
    <message>
        <source>The file was not copied: there is no space left on the storage.</source>
        <translation>Die Datei wurde nicht kopiert: Auf dem Speicher ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space, or choose another storage pool.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Speicherpool.</translation>
    </message>
    <message>
        <source>The volume &quot;%1&quot; was not resized.</source>
        <translation>Die Größe des Volumes „%1“ wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>innkeeper::schema::LibvirtSchema</name>
    <message>
        <source>libvirt&apos;s schema does not take this “%1” in &lt;%2&gt;.</source>
        <comment>attribute, element</comment>
        <translation>Das Schema von libvirt nimmt dieses „%1“ in &lt;%2&gt; nicht an.</translation>
    </message>
    <message>
        <source>libvirt&apos;s schema does not take &lt;%1&gt; as it is here.</source>
        <translation>Das Schema von libvirt nimmt &lt;%1&gt; so, wie es hier steht, nicht an.</translation>
    </message>
    <message>
        <source>libvirt&apos;s schema is not on this computer, so only the XML&apos;s form is checked.</source>
        <translation>Das Schema von libvirt gibt es auf diesem Computer nicht, daher wird nur die Form des XML geprüft.</translation>
    </message>
    <message>
        <source>That is not XML.</source>
        <translation>Das ist kein XML.</translation>
    </message>
</context>
<context>
    <name>innkeeper::spice::SpiceScreen</name>
    <message>
        <source>The machine draws with this computer&apos;s graphics card (OpenGL), which Innkeeper cannot show yet.</source>
        <translation>Die Maschine zeichnet mit der Grafikkarte dieses Computers (OpenGL); das kann Innkeeper noch nicht zeigen.</translation>
    </message>
    <message>
        <source>Turn OpenGL off for the machine&apos;s screen and start it again.</source>
        <translation>Schalten Sie OpenGL für den Bildschirm der Maschine aus, und starten Sie sie neu.</translation>
    </message>
    <message>
        <source>The machine&apos;s screen asks for a password.</source>
        <translation>Der Bildschirm der Maschine verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>Remove the password from the machine&apos;s screen.</source>
        <translation>Entfernen Sie das Passwort vom Bildschirm der Maschine.</translation>
    </message>
    <message>
        <source>The connection to the machine&apos;s screen was lost.</source>
        <translation>Die Verbindung zum Bildschirm der Maschine ging verloren.</translation>
    </message>
    <message>
        <source>The machine may have stopped, or another program shows its screen now.</source>
        <translation>Vielleicht wurde die Maschine beendet, oder ein anderes Programm zeigt jetzt ihren Bildschirm.</translation>
    </message>
</context>
<context>
    <name>innkeeper::spice::SpiceScreens</name>
    <message>
        <source>This machine&apos;s screen speaks %1, which Innkeeper cannot show.</source>
        <translation>Der Bildschirm dieser Maschine spricht %1; das kann Innkeeper nicht zeigen.</translation>
    </message>
    <message>
        <source>Give the machine a SPICE screen in its details.</source>
        <translation>Geben Sie der Maschine in ihren Details einen SPICE-Bildschirm.</translation>
    </message>
    <message>
        <source>The screen cannot be shown: Innkeeper runs without GLib&apos;s event loop.</source>
        <translation>Der Bildschirm kann nicht gezeigt werden: Innkeeper läuft ohne die Ereignisschleife von GLib.</translation>
    </message>
    <message>
        <source>Start Innkeeper without QT_NO_GLIB in its environment.</source>
        <translation>Starten Sie Innkeeper ohne QT_NO_GLIB in seiner Umgebung.</translation>
    </message>
    <message>
        <source>The screen cannot be shown: a part of Innkeeper is missing or broken.</source>
        <translation>Der Bildschirm kann nicht gezeigt werden: Ein Teil von Innkeeper fehlt oder ist defekt.</translation>
    </message>
    <message>
        <source>Install Innkeeper again, with the package that holds %1.</source>
        <translation>Installieren Sie Innkeeper noch einmal, mit dem Paket, das %1 enthält.</translation>
    </message>
</context>
<context>
    <name>innkeeper::udev::MountRelease</name>
    <message>
        <source>The device was not connected, because a program uses files in “%1”.</source>
        <translation>Das Gerät wurde nicht verbunden, weil ein Programm Dateien in „%1“ benutzt.</translation>
    </message>
    <message>
        <source>The device was not connected, because files in “%1” are in use by: %2.</source>
        <translation>Das Gerät wurde nicht verbunden, weil Dateien in „%1“ benutzt werden von: %2.</translation>
    </message>
    <message>
        <source>Close them there, and try again.</source>
        <translation>Schließen Sie sie dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The device was not connected, because not all that was saved in “%1” could be written.</source>
        <translation>Das Gerät wurde nicht verbunden, weil nicht alles geschrieben werden konnte, was in „%1“ gespeichert wurde.</translation>
    </message>
    <message>
        <source>Copy what is important from it before you unplug it.</source>
        <translation>Kopieren Sie, was davon wichtig ist, bevor Sie es abziehen.</translation>
    </message>
    <message>
        <source>%1 Unmounted already: %2.</source>
        <comment>advice, folders</comment>
        <translation>%1 Schon ausgehängt: %2.</translation>
    </message>
</context>
<context>
    <name>innkeeper::udev::UdevBluetoothRadios</name>
    <message>
        <source>This computer does not tell when Bluetooth adapters come or go.</source>
        <translation>Dieser Computer meldet nicht, wenn Bluetooth-Adapter kommen oder gehen.</translation>
    </message>
</context>
<context>
    <name>innkeeper::udev::UdevUsbDevices</name>
    <message>
        <source>This computer does not tell when USB devices are plugged in.</source>
        <translation>Dieser Computer meldet nicht, wenn USB-Geräte eingesteckt werden.</translation>
    </message>
    <message>
        <source>Reload the list of devices by hand.</source>
        <translation>Laden Sie die Liste der Geräte von Hand neu.</translation>
    </message>
    <message>
        <source>The USB devices could not be listed.</source>
        <translation>Die USB-Geräte konnten nicht aufgelistet werden.</translation>
    </message>
</context>
<context>
    <name>innkeeper::udev::Unmounting</name>
    <message>
        <source>The device was not connected, because “%1” could not be unmounted.</source>
        <translation>Das Gerät wurde nicht verbunden, weil „%1“ nicht ausgehängt werden konnte.</translation>
    </message>
    <message>
        <source>Unmount it yourself, and try again.</source>
        <translation>Hängen Sie es selbst aus, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The device was not connected, because the encrypted disk “%1” could not be locked.</source>
        <translation>Das Gerät wurde nicht verbunden, weil der verschlüsselte Datenträger „%1“ nicht gesperrt werden konnte.</translation>
    </message>
    <message>
        <source>Lock it yourself, and try again.</source>
        <translation>Sperren Sie ihn selbst, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>innkeeper::usbredir::BluetoothBridges</name>
    <message>
        <source>The machine rejected the Bluetooth adapter.</source>
        <translation>Die Maschine hat den Bluetooth-Adapter abgewiesen.</translation>
    </message>
    <message>
        <source>The machine&apos;s definition has a filter (redirfilter) that does not let it through, or its USB controller is too old.</source>
        <translation>Die Definition der Maschine hat einen Filter (redirfilter), der ihn nicht durchlässt, oder ihr USB-Controller ist zu alt.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was not lent, because it was unplugged, or does not answer.</source>
        <translation>Der Bluetooth-Adapter wurde nicht verliehen, weil er abgezogen wurde oder nicht antwortet.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was not lent, because the program that passes it on ended.</source>
        <translation>Der Bluetooth-Adapter wurde nicht verliehen, weil das Programm geendet hat, das ihn weiterreicht.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>innkeeper::usbredir::HciSocket</name>
    <message>
        <source>The Bluetooth adapter was not lent, because it is no longer there.</source>
        <translation>Der Bluetooth-Adapter wurde nicht verliehen, weil er nicht mehr da ist.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was not lent, because this keeper may not take it away from the computer.</source>
        <translation>Der Bluetooth-Adapter wurde nicht verliehen, weil dieser Verwalter ihn dem Computer nicht wegnehmen darf.</translation>
    </message>
    <message>
        <source>The keeper that is installed for the whole computer may.</source>
        <translation>Der Verwalter, der für den ganzen Computer installiert ist, darf es.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was not lent, because radios are turned off on this computer (airplane mode).</source>
        <translation>Der Bluetooth-Adapter wurde nicht verliehen, weil Funk an diesem Computer ausgeschaltet ist (Flugmodus).</translation>
    </message>
    <message>
        <source>Turn Bluetooth on first.</source>
        <translation>Schalten Sie zuerst Bluetooth ein.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was not lent, because another program has it for itself.</source>
        <translation>Der Bluetooth-Adapter wurde nicht verliehen, weil ein anderes Programm ihn für sich allein hat.</translation>
    </message>
    <message>
        <source>End that program first.</source>
        <translation>Beenden Sie zuerst dieses Programm.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was not lent, because the system of this computer knows no Bluetooth.</source>
        <translation>Der Bluetooth-Adapter wurde nicht verliehen, weil das System dieses Computers kein Bluetooth kennt.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was not lent, because this computer does not let it go.</source>
        <translation>Der Bluetooth-Adapter wurde nicht verliehen, weil dieser Computer ihn nicht hergibt.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, if it can be unplugged.</source>
        <translation>Ziehen Sie ihn ab und stecken Sie ihn wieder an, falls er sich abziehen lässt.</translation>
    </message>
</context>
<context>
    <name>innkeeper::usbredir::Spawn</name>
    <message>
        <source>The device was not attached, because it cannot be isolated.</source>
        <translation>Das Gerät wurde nicht übergeben, weil es nicht isoliert werden kann.</translation>
    </message>
    <message>
        <source>Isolated devices need a keeper that may open them: the system&apos;s, or permission for the device&apos;s file.</source>
        <translation>Isolierte Geräte brauchen einen Verwalter, der sie öffnen darf: den des Systems, oder einen mit Rechten für die Gerätedatei.</translation>
    </message>
</context>
<context>
    <name>innkeeper::usbredir::UsbredirServers</name>
    <message>
        <source>The machine rejected the isolated device.</source>
        <translation>Die Maschine hat das isolierte Gerät abgelehnt.</translation>
    </message>
    <message>
        <source>The machine&apos;s definition has a filter (redirfilter) that does not let it through, or its USB controller does not suit the device.</source>
        <translation>Die Definition der Maschine hat einen Filter (redirfilter), der es nicht durchlässt, oder ihr USB-Controller passt nicht zum Gerät.</translation>
    </message>
    <message>
        <source>The device was not attached, because it is no longer what it was when you chose it.</source>
        <translation>Das Gerät wurde nicht übergeben, denn es ist nicht mehr, was es war, als Sie es gewählt haben.</translation>
    </message>
    <message>
        <source>Unplug it, and do not plug it in again unless you trust it.</source>
        <translation>Ziehen Sie es ab, und stecken Sie es nur wieder ein, wenn Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>The device was not attached, because it was unplugged, or does not answer.</source>
        <translation>Das Gerät wurde nicht übergeben, weil es abgezogen wurde oder nicht antwortet.</translation>
    </message>
    <message>
        <source>The device was not attached, because the program that keeps it apart ended.</source>
        <translation>Das Gerät wurde nicht übergeben, weil das Programm endete, das es getrennt hält.</translation>
    </message>
    <message>
        <source>Attach it without isolation, if you trust it.</source>
        <translation>Übergeben Sie es ohne Isolation, wenn Sie ihm vertrauen.</translation>
    </message>
</context>
</TS>
