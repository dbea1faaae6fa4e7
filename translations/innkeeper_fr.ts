<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>DiskImage</name>
    <message>
        <source>Convert it first: %1</source>
        <translation>Convertissez-la d’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is a disk image of %2, which machines here cannot run from.</source>
        <translation>«&#xa0;%1&#xa0;» est une image disque de %2, avec laquelle aucune machine ne peut fonctionner ici.</translation>
    </message>
    <message>
        <source>Unpack it first: %1</source>
        <translation>Décompressez-la d’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is compressed (%2).</source>
        <translation>«&#xa0;%1&#xa0;» est compressée (%2).</translation>
    </message>
    <message>
        <source>Unpack it and choose the disk image in it: %1</source>
        <translation>Décompressez-la et choisissez l’image disque qu’elle contient&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is an archive of files.</source>
        <translation>«&#xa0;%1&#xa0;» est une archive de fichiers.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it says it is a qcow2 disk image, but its inner tables are wrong or cut off.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagée&#xa0;: elle se présente comme une image disque qcow2, mais ses tables internes sont fausses ou tronquées.</translation>
    </message>
    <message>
        <source>If it was downloaded or copied, do that again.</source>
        <translation>Si elle a été téléchargée ou copiée, recommencez.</translation>
    </message>
    <message>
        <source>“%1” is marked as damaged.</source>
        <translation>«&#xa0;%1&#xa0;» est marquée comme endommagée.</translation>
    </message>
    <message>
        <source>Try to repair a copy of it: %1</source>
        <translation>Essayez d’en réparer une copie&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” keeps its content in another file.</source>
        <translation>«&#xa0;%1&#xa0;» garde son contenu dans un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is an image of a CD or DVD, not of a disk.</source>
        <translation>«&#xa0;%1&#xa0;» est l’image d’un CD ou d’un DVD, pas d’un disque.</translation>
    </message>
    <message>
        <source>Choose it as the installer of a new machine.</source>
        <translation>Choisissez-la comme support d’installation d’une nouvelle machine.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lue.</translation>
    </message>
</context>
<context>
    <name>DomainDocument</name>
    <message>
        <source>The machine&apos;s definition cannot be read: it is no valid Unicode.</source>
        <translation>La définition de la machine ne peut pas être lue&#xa0;: ce n’est pas de l’Unicode valide.</translation>
    </message>
</context>
<context>
    <name>DomainEdits</name>
    <message>
        <source>The machine&apos;s definition is incomplete: it has no name.</source>
        <translation>La définition de la machine est incomplète&#xa0;: elle n’a pas de nom.</translation>
    </message>
    <message>
        <source>The number of CPUs was not changed to %1: the machine&apos;s definition arranges them as %2 sockets with %3 cores and %4 threads each.</source>
        <translation>Le nombre de processeurs n’est pas passé à %1&#xa0;: la définition de la machine les répartit en %2 sockets de %3 cœurs et %4 threads.</translation>
    </message>
    <message>
        <source>A machine needs memory.</source>
        <translation>Une machine a besoin de mémoire.</translation>
    </message>
    <message>
        <source>The memory was not changed: the machine&apos;s definition divides it into NUMA cells.</source>
        <translation>La mémoire n’a pas été modifiée&#xa0;: la définition de la machine la divise en cellules NUMA.</translation>
    </message>
    <message>
        <source>Change the cells in the machine&apos;s XML.</source>
        <translation>Modifiez les cellules dans le XML de la machine.</translation>
    </message>
    <message>
        <source>The memory was not changed to %1: the machine&apos;s definition limits it to %2.</source>
        <translation>La mémoire n’est pas passée à %1&#xa0;: la définition de la machine la limite à %2.</translation>
    </message>
    <message>
        <source>A machine needs at least one CPU.</source>
        <translation>Une machine a besoin d’au moins un processeur.</translation>
    </message>
    <message>
        <source>The number of CPUs was not changed: the machine&apos;s definition describes each of them.</source>
        <translation>Le nombre de processeurs n’a pas été modifié&#xa0;: la définition de la machine les décrit un par un.</translation>
    </message>
    <message>
        <source>Change the number in the machine&apos;s XML.</source>
        <translation>Modifiez le nombre dans le XML de la machine.</translation>
    </message>
    <message>
        <source>Change the topology together with the number, or remove it.</source>
        <translation>Modifiez la topologie en même temps que le nombre, ou supprimez-la.</translation>
    </message>
    <message>
        <source>The memory was not changed to %1: its modules have %2 already.</source>
        <translation>La mémoire n’est pas passée à %1&#xa0;: ses modules font déjà %2.</translation>
    </message>
    <message>
        <source>Remove modules before.</source>
        <translation>Retirez d’abord des modules.</translation>
    </message>
</context>
<context>
    <name>Hardware</name>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>What time it shows, and by which timers</source>
        <translation>L’heure qu’elle montre, et par quels minuteurs</translation>
    </message>
    <message>
        <source>The clock shows</source>
        <translation>L’horloge montre</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time (Windows)</source>
        <translation>L’heure locale (Windows)</translation>
    </message>
    <message>
        <source>The time of a place</source>
        <translation>L’heure d’un lieu</translation>
    </message>
    <message>
        <source>What the guest set</source>
        <translation>Ce que l’invité a réglé</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>a time zone, such as Europe/Berlin</source>
        <translation>un fuseau horaire, comme Europe/Berlin</translation>
    </message>
    <message>
        <source>HPET (wakes this computer often)</source>
        <translation>HPET (réveille souvent cet ordinateur)</translation>
    </message>
    <message>
        <source>Hyper-V&apos;s clock (Windows)</source>
        <translation>Horloge de Hyper-V (Windows)</translation>
    </message>
    <message>
        <source>KVM&apos;s clock (Linux)</source>
        <translation>Horloge de KVM (Linux)</translation>
    </message>
    <message>
        <source>Time stamp counter</source>
        <translation>Compteur d’horodatage</translation>
    </message>
    <message>
        <source>Missed ticks of the RTC</source>
        <translation>Tics manqués de la RTC</translation>
    </message>
    <message>
        <source>Missed ticks of the PIT</source>
        <translation>Tics manqués du PIT</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>What happens when the guest turns off</source>
        <translation>Ce qui se passe quand l’invité s’éteint</translation>
    </message>
    <message>
        <source>When the guest turns off</source>
        <translation>Quand l’invité s’éteint</translation>
    </message>
    <message>
        <source>When it restarts</source>
        <translation>Quand il redémarre</translation>
    </message>
    <message>
        <source>When it crashes</source>
        <translation>Quand il plante</translation>
    </message>
    <message>
        <source>The guest may sleep</source>
        <translation>L’invité peut se mettre en veille</translation>
    </message>
    <message>
        <source>The guest may hibernate</source>
        <translation>L’invité peut hiberner</translation>
    </message>
    <message>
        <source>Help for Windows</source>
        <translation>Aides pour Windows</translation>
    </message>
    <message>
        <source>Hyper-V&apos;s interfaces, which Windows uses; they need KVM</source>
        <translation>Les interfaces de Hyper-V, que Windows utilise&#x202f;; elles demandent KVM</translation>
    </message>
    <message>
        <source>Relaxed watchdogs</source>
        <translation>Chiens de garde tolérants</translation>
    </message>
    <message>
        <source>Virtual APIC</source>
        <translation>APIC virtuel</translation>
    </message>
    <message>
        <source>Spinlocks that yield</source>
        <translation>Spinlocks qui cèdent</translation>
    </message>
    <message>
        <source>Retries before yielding</source>
        <translation>Essais avant de céder</translation>
    </message>
    <message>
        <source>vCPU index</source>
        <translation>Indice du vCPU</translation>
    </message>
    <message>
        <source>vCPU run time</source>
        <translation>Temps d’exécution du vCPU</translation>
    </message>
    <message>
        <source>Synthetic interrupts</source>
        <translation>Interruptions synthétiques</translation>
    </message>
    <message>
        <source>Synthetic timers (fewer wake-ups)</source>
        <translation>Minuteurs synthétiques (moins de réveils)</translation>
    </message>
    <message>
        <source>Clock frequencies</source>
        <translation>Fréquences d’horloge</translation>
    </message>
    <message>
        <source>Reenlightenment</source>
        <translation>Reenlightenment</translation>
    </message>
    <message>
        <source>TLB flushes</source>
        <translation>Vidages du TLB</translation>
    </message>
    <message>
        <source>Interrupts between vCPUs</source>
        <translation>Interruptions entre vCPU</translation>
    </message>
    <message>
        <source>Reset by hypercall</source>
        <translation>Réinitialisation par hypercall</translation>
    </message>
    <message>
        <source>Nested guests (Intel)</source>
        <translation>Invités imbriqués (Intel)</translation>
    </message>
    <message>
        <source>Reads at most (bytes per second)</source>
        <translation>Lit au plus (octets par seconde)</translation>
    </message>
    <message>
        <source>Writes at most (bytes per second)</source>
        <translation>Écrit au plus (octets par seconde)</translation>
    </message>
    <message>
        <source>Read operations per second, at most</source>
        <translation>Lectures par seconde, au plus</translation>
    </message>
    <message>
        <source>Write operations per second, at most</source>
        <translation>Écritures par seconde, au plus</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Input and output by</source>
        <translation>Entrées et sorties par</translation>
    </message>
    <message>
        <source>Space that the guest frees</source>
        <translation>Espace que l’invité libère</translation>
    </message>
    <message>
        <source>Give it back to this computer</source>
        <translation>Le rendre à cet ordinateur</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Written zeroes</source>
        <translation>Zéros écrits</translation>
    </message>
    <message>
        <source>I/O thread</source>
        <translation>Thread d’E/S</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files d’attente</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>A disk, a disc drive or a floppy drive</source>
        <translation>Un disque, un lecteur de CD/DVD ou de disquettes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Disc drive</source>
        <translation>Lecteur de CD/DVD</translation>
    </message>
    <message>
        <source>Floppy drive</source>
        <translation>Lecteur de disquettes</translation>
    </message>
    <message>
        <source>Image or device</source>
        <translation>Image ou périphérique</translation>
    </message>
    <message>
        <source>Format of the image</source>
        <translation>Format de l’image</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Connexion par</translation>
    </message>
    <message>
        <source>virtio (fastest; needs a driver)</source>
        <translation>virtio (le plus rapide&#x202f;; demande un pilote)</translation>
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
        <translation>Contrôleur de disquettes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>letters, such as vda or sdb</source>
        <translation>des lettres, comme vda ou sdb</translation>
    </message>
    <message>
        <source>Place in the boot order</source>
        <translation>Place dans l’ordre de démarrage</translation>
    </message>
    <message>
        <source>1 is tried first; nothing: not started from.</source>
        <translation>1 est essayé en premier&#x202f;; vide&#xa0;: pas de démarrage par là.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Used by several machines at once</source>
        <translation>Utilisé par plusieurs machines à la fois</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>letters, digits and _ . + -</source>
        <translation>des lettres, des chiffres et _ . + -</translation>
    </message>
    <message>
        <source>When the image is missing</source>
        <translation>Quand l’image manque</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>Ne pas démarrer</translation>
    </message>
    <message>
        <source>Start empty only after a move</source>
        <translation>À vide seulement après un déplacement</translation>
    </message>
    <message>
        <source>Start with an empty drive</source>
        <translation>Démarrer avec un lecteur vide</translation>
    </message>
    <message>
        <source>Kernel to start directly</source>
        <translation>Noyau à démarrer directement</translation>
    </message>
    <message>
        <source>Its initial RAM disk</source>
        <translation>Son disque mémoire initial</translation>
    </message>
    <message>
        <source>Its command line</source>
        <translation>Sa ligne de commande</translation>
    </message>
    <message>
        <source>Firmware and start</source>
        <translation>Micrologiciel et démarrage</translation>
    </message>
    <message>
        <source>BIOS or UEFI, the board, and the boot menu</source>
        <translation>BIOS ou UEFI, la carte mère et le menu de démarrage</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>An installed system usually starts only from the kind of firmware it was installed with.</source>
        <translation>Un système installé ne démarre en général qu’avec le type de micrologiciel avec lequel il a été installé.</translation>
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
        <translation>UEFI avec Secure Boot</translation>
    </message>
    <message>
        <source>Board (machine type)</source>
        <translation>Carte mère (type de machine)</translation>
    </message>
    <message>
        <source>a machine type, such as pc-q35-7.2</source>
        <translation>un type de machine, comme pc-q35-7.2</translation>
    </message>
    <message>
        <source>Boot menu</source>
        <translation>Menu de démarrage</translation>
    </message>
    <message>
        <source>The menu waits (ms)</source>
        <translation>Le menu attend (ms)</translation>
    </message>
    <message>
        <source>BIOS messages on the serial port too</source>
        <translation>Messages du BIOS aussi sur le port série</translation>
    </message>
    <message>
        <source>Try again when nothing starts (ms)</source>
        <translation>Nouvel essai si rien ne démarre (ms)</translation>
    </message>
    <message>
        <source>-1: never.</source>
        <translation>-1&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Maker and serial number shown to the guest</source>
        <translation>Fabricant et numéro de série montrés à l’invité</translation>
    </message>
    <message>
        <source>The emulator&apos;s</source>
        <translation>Ceux de l’émulateur</translation>
    </message>
    <message>
        <source>This computer&apos;s</source>
        <translation>Ceux de cet ordinateur</translation>
    </message>
    <message>
        <source>Those in the definition</source>
        <translation>Ceux de la définition</translation>
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
        <translation>Mode de gestion du système</translation>
    </message>
    <message>
        <source>Secure Boot needs it.</source>
        <translation>Secure Boot en a besoin.</translation>
    </message>
    <message>
        <source>VMware&apos;s port</source>
        <translation>Port de VMware</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What the machine is called and runs</source>
        <translation>Comment la machine s’appelle et ce qu’elle exécute</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>libosinfo&apos;s id, an address</source>
        <translation>l’identifiant de libosinfo, une adresse</translation>
    </message>
    <message>
        <source>Tuned for</source>
        <translation>Réglée pour</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Rapidité</translation>
    </message>
    <message>
        <source>Quiet on battery</source>
        <translation>Calme sur batterie</translation>
    </message>
    <message>
        <source>Frozen hardware</source>
        <translation>Matériel figé</translation>
    </message>
    <message>
        <source>What takes the tuning back</source>
        <translation>Ce qui annule le réglage d’ensemble</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>How much, and what it is made of</source>
        <translation>Combien, et de quoi elle est faite</translation>
    </message>
    <message>
        <source>Left to the guest</source>
        <translation>Laissée à l’invité</translation>
    </message>
    <message>
        <source>The balloon takes the rest back; needs the balloon&apos;s driver.</source>
        <translation>Le ballon reprend le reste&#x202f;; il faut pour cela le pilote du ballon.</translation>
    </message>
    <message>
        <source>Huge pages</source>
        <translation>Pages géantes</translation>
    </message>
    <message>
        <source>Faster memory that this computer must have set aside before (vm.nr_hugepages).</source>
        <translation>Une mémoire plus rapide, que cet ordinateur doit avoir mise de côté auparavant (vm.nr_hugepages).</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Faite de</translation>
    </message>
    <message>
        <source>Ordinary memory</source>
        <translation>Mémoire ordinaire</translation>
    </message>
    <message>
        <source>Memory that can be shared (memfd)</source>
        <translation>Mémoire partageable (memfd)</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>Shared with helper programs</source>
        <translation>Partagée avec des programmes auxiliaires</translation>
    </message>
    <message>
        <source>Shared folders over virtiofs and vhost-user need it.</source>
        <translation>Les dossiers partagés par virtiofs et vhost-user en ont besoin.</translation>
    </message>
    <message>
        <source>Taken from this computer</source>
        <translation>Prise à cet ordinateur</translation>
    </message>
    <message>
        <source>When the guest uses it</source>
        <translation>Quand l’invité l’utilise</translation>
    </message>
    <message>
        <source>All of it at start</source>
        <translation>Toute au démarrage</translation>
    </message>
    <message>
        <source>Never swapped out</source>
        <translation>Jamais déplacée sur disque</translation>
    </message>
    <message>
        <source>Never merged with other machines&apos; (KSM)</source>
        <translation>Jamais fusionnée avec celle d’autres machines (KSM)</translation>
    </message>
    <message>
        <source>Hard limit of the whole emulator</source>
        <translation>Limite stricte de tout l’émulateur</translation>
    </message>
    <message>
        <source>The machine is killed beyond it. Needs the system&apos;s libvirt.</source>
        <translation>Au-delà, la machine est tuée. Demande le libvirt du système.</translation>
    </message>
    <message>
        <source>Memory balloon</source>
        <translation>Ballon de mémoire</translation>
    </message>
    <message>
        <source>Gives memory back that the guest frees</source>
        <translation>Rend la mémoire que l’invité libère</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Give freed memory back at once</source>
        <translation>Rendre aussitôt la mémoire libérée</translation>
    </message>
    <message>
        <source>Return memory before the guest runs out of it</source>
        <translation>Rendre de la mémoire avant que l’invité n’en manque</translation>
    </message>
    <message>
        <source>Ask the guest every (seconds)</source>
        <translation>Interroger l’invité toutes les (secondes)</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Connectée à</translation>
    </message>
    <message>
        <source>A virtual network (NAT, routed or isolated)</source>
        <translation>Un réseau virtuel (NAT, routé ou isolé)</translation>
    </message>
    <message>
        <source>The internet, through this computer&apos;s programs</source>
        <translation>L’internet, par les programmes de cet ordinateur</translation>
    </message>
    <message>
        <source>A bridge</source>
        <translation>Un pont</translation>
    </message>
    <message>
        <source>A network card of this computer (macvtap)</source>
        <translation>Une carte réseau de cet ordinateur (macvtap)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>the name of a network, a bridge or a card</source>
        <translation>le nom d’un réseau, d’un pont ou d’une carte</translation>
    </message>
    <message>
        <source>How macvtap connects</source>
        <translation>Comment macvtap connecte</translation>
    </message>
    <message>
        <source>macvtap: the machine reaches the network but not this computer, and Wi-Fi cards drop its packets: they know only one address.</source>
        <translation>macvtap&#xa0;: la machine atteint le réseau, mais pas cet ordinateur, et les cartes Wi-Fi rejettent ses paquets&#xa0;: elles ne connaissent qu’une adresse.</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Carte réseau</translation>
    </message>
    <message>
        <source>As many as you want, whatever this computer has</source>
        <translation>Autant que vous voulez, quoi qu’ait cet ordinateur</translation>
    </message>
    <message>
        <source>the name of a card, such as virtio or e1000e</source>
        <translation>le nom d’une carte, comme virtio ou e1000e</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Câble</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Branché</translation>
    </message>
    <message>
        <source>Pulled out</source>
        <translation>Débranché</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>six pairs of hexadecimal digits, such as 52:54:00:12:34:56, and not of a group</source>
        <translation>six paires de chiffres hexadécimaux, comme 52:54:00:12:34:56, et pas une adresse de groupe</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>Plus grand paquet (MTU)</translation>
    </message>
    <message>
        <source>Cut off from other machines</source>
        <translation>Coupée des autres machines</translation>
    </message>
    <message>
        <source>Packet filter</source>
        <translation>Filtre de paquets</translation>
    </message>
    <message>
        <source>the name of a libvirt network filter</source>
        <translation>le nom d’un filtre réseau de libvirt</translation>
    </message>
    <message>
        <source>Receives at most (KiB/s)</source>
        <translation>Reçoit au plus (Kio/s)</translation>
    </message>
    <message>
        <source>Sends at most (KiB/s)</source>
        <translation>Envoie au plus (Kio/s)</translation>
    </message>
    <message>
        <source>TPM</source>
        <translation>TPM</translation>
    </message>
    <message>
        <source>Keeps keys; Windows 11 asks for it</source>
        <translation>Garde des clés&#x202f;; Windows 11 le demande</translation>
    </message>
    <message>
        <source>Emulated (swtpm)</source>
        <translation>Émulé (swtpm)</translation>
    </message>
    <message>
        <source>This computer&apos;s own</source>
        <translation>Celui de cet ordinateur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>TPM 1.2 has only TIS.</source>
        <translation>TPM 1.2 n’a que TIS.</translation>
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
        <translation>Fichier de périphérique</translation>
    </message>
    <message>
        <source>Keep its contents when the definition is removed</source>
        <translation>Garder son contenu quand la définition est supprimée</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>Nombres aléatoires</translation>
    </message>
    <message>
        <source>Gives the guest this computer&apos;s randomness</source>
        <translation>Donne à l’invité le hasard de cet ordinateur</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>A device file</source>
        <translation>Un fichier de périphérique</translation>
    </message>
    <message>
        <source>The emulator</source>
        <translation>L’émulateur</translation>
    </message>
    <message>
        <source>Bytes per period, at most</source>
        <translation>Octets par période, au plus</translation>
    </message>
    <message>
        <source>Period (ms)</source>
        <translation>Période (ms)</translation>
    </message>
    <message>
        <source>Watchdog</source>
        <translation>Chien de garde</translation>
    </message>
    <message>
        <source>Acts when the guest hangs</source>
        <translation>Agit quand l’invité est bloqué</translation>
    </message>
    <message>
        <source>When the guest hangs</source>
        <translation>Quand l’invité est bloqué</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Contrôleur</translation>
    </message>
    <message>
        <source>USB, SCSI, SATA: what devices are connected to</source>
        <translation>USB, SCSI, SATA&#xa0;: ce à quoi les périphériques sont connectés</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>the name of a controller</source>
        <translation>le nom d’un contrôleur</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Dossier partagé</translation>
    </message>
    <message>
        <source>A folder of this computer in the guest</source>
        <translation>Un dossier de cet ordinateur dans l’invité</translation>
    </message>
    <message>
        <source>Folder of this computer</source>
        <translation>Dossier de cet ordinateur</translation>
    </message>
    <message>
        <source>Name in the guest</source>
        <translation>Nom dans l’invité</translation>
    </message>
    <message>
        <source>What the guest mounts it by.</source>
        <translation>L’invité le monte sous ce nom.</translation>
    </message>
    <message>
        <source>a word without spaces</source>
        <translation>un mot sans espace</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>virtiofs is faster and needs shared memory (Memory, Shared with helper programs) and virtiofsd on this computer.</source>
        <translation>virtiofs est plus rapide, et demande une mémoire partagée (Mémoire, Partagée avec des programmes auxiliaires) et virtiofsd sur cet ordinateur.</translation>
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
        <translation>Propriétaires des fichiers</translation>
    </message>
    <message>
        <source>Socket to this computer</source>
        <translation>Socket vers cet ordinateur</translation>
    </message>
    <message>
        <source>vsock: a connection without a network</source>
        <translation>vsock&#xa0;: une connexion sans réseau</translation>
    </message>
    <message>
        <source>Address chosen by libvirt</source>
        <translation>Adresse choisie par libvirt</translation>
    </message>
    <message>
        <source>Address (CID)</source>
        <translation>Adresse (CID)</translation>
    </message>
    <message>
        <source>Crash reporter</source>
        <translation>Avertisseur de plantage</translation>
    </message>
    <message>
        <source>Tells this computer when the guest crashes</source>
        <translation>Prévient cet ordinateur quand l’invité plante</translation>
    </message>
    <message>
        <source>IOMMU</source>
        <translation>IOMMU</translation>
    </message>
    <message>
        <source>For machines inside this machine</source>
        <translation>Pour des machines dans cette machine</translation>
    </message>
    <message>
        <source>Interrupts too</source>
        <translation>Interruptions aussi</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>File, device or socket</source>
        <translation>Fichier, périphérique ou socket</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>Qui écoute</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>La machine</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>L’autre côté</translation>
    </message>
    <message>
        <source>Keep a copy of all output in</source>
        <translation>Garder une copie des sorties dans</translation>
    </message>
    <message>
        <source>Kind of port</source>
        <translation>Type de port</translation>
    </message>
    <message>
        <source>the name of a kind of port</source>
        <translation>le nom d’un type de port</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Port série</translation>
    </message>
    <message>
        <source>A text console, or a link to a program</source>
        <translation>Une console texte, ou un lien vers un programme</translation>
    </message>
    <message>
        <source>Parallel port</source>
        <translation>Port parallèle</translation>
    </message>
    <message>
        <source>For the printers and dongles of old systems</source>
        <translation>Pour les imprimantes et les dongles d’anciens systèmes</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>A text console by virtio, or the serial port&apos;s other name</source>
        <translation>Une console texte par virtio, ou l’autre nom du port série</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>How this computer talks to a program in the guest, such as its agent</source>
        <translation>Comment cet ordinateur parle à un programme de l’invité, comme son agent</translation>
    </message>
    <message>
        <source>letters, digits and . _ -</source>
        <translation>des lettres, des chiffres et . _ -</translation>
    </message>
    <message>
        <source>USB slot</source>
        <translation>Emplacement USB</translation>
    </message>
    <message>
        <source>For USB devices that come through the screen</source>
        <translation>Pour les périphériques USB qui arrivent par l’écran</translation>
    </message>
    <message>
        <source>Device of this computer</source>
        <translation>Périphérique de cet ordinateur</translation>
    </message>
    <message>
        <source>Handed to the machine as it is</source>
        <translation>Confié tel quel à la machine</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Its weight when machines compete for the processor. Needs the system&apos;s libvirt.</source>
        <translation>Son poids quand des machines se disputent le processeur. Demande le libvirt du système.</translation>
    </message>
    <message>
        <source>Period (µs)</source>
        <translation>Période (µs)</translation>
    </message>
    <message>
        <source>Quota per vCPU (µs)</source>
        <translation>Quota par vCPU (µs)</translation>
    </message>
    <message>
        <source>How long each vCPU may run within a period; -1: without limit.</source>
        <translation>Combien de temps chaque vCPU peut fonctionner dans une période&#x202f;; -1&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>How many there are, and which model</source>
        <translation>Combien il y en a, et de quel modèle</translation>
    </message>
    <message>
        <source>Plugged in at start</source>
        <translation>Branchés au démarrage</translation>
    </message>
    <message>
        <source>Fewer than there are: the others can be plugged in while it runs.</source>
        <translation>Moins qu’il n’y en a&#xa0;: les autres peuvent être branchés en marche.</translation>
    </message>
    <message>
        <source>The same as this computer&apos;s</source>
        <translation>Le même que celui de cet ordinateur</translation>
    </message>
    <message>
        <source>Like this computer&apos;s, can move elsewhere</source>
        <translation>Comme celui de cet ordinateur, peut aller ailleurs</translation>
    </message>
    <message>
        <source>Everything the emulator knows</source>
        <translation>Tout ce que l’émulateur connaît</translation>
    </message>
    <message>
        <source>A named model, the same everywhere</source>
        <translation>Un modèle nommé, le même partout</translation>
    </message>
    <message>
        <source>Named model</source>
        <translation>Modèle nommé</translation>
    </message>
    <message>
        <source>the name of a model, such as Skylake-Client</source>
        <translation>le nom d’un modèle, comme Skylake-Client</translation>
    </message>
    <message>
        <source>When this computer lacks the model</source>
        <translation>Quand cet ordinateur n’a pas le modèle</translation>
    </message>
    <message>
        <source>Take the nearest one</source>
        <translation>Prendre le plus proche</translation>
    </message>
    <message>
        <source>Check before starting</source>
        <translation>Vérification avant le démarrage</translation>
    </message>
    <message>
        <source>Only features that can move to another computer</source>
        <translation>Seulement ce qui peut aller sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Processor cache shown to the guest</source>
        <translation>Cache du processeur montré à l’invité</translation>
    </message>
    <message>
        <source>Sockets : cores : threads</source>
        <translation>Sockets&#xa0;: cœurs&#xa0;: threads</translation>
    </message>
    <message>
        <source>Their product is the number of processors. Some editions of Windows use only one or two sockets.</source>
        <translation>Leur produit est le nombre de processeurs. Certaines éditions de Windows n’utilisent qu’un ou deux sockets.</translation>
    </message>
    <message>
        <source>three numbers, such as 1:4:2</source>
        <translation>trois nombres, comme 1:4:2</translation>
    </message>
    <message>
        <source>Runs on these of this computer&apos;s processors</source>
        <translation>Fonctionne sur ces processeurs de cet ordinateur</translation>
    </message>
    <message>
        <source>For example 0-3,8; nothing: on all of them.</source>
        <translation>Par exemple 0-3,8&#x202f;; vide&#xa0;: sur tous.</translation>
    </message>
    <message>
        <source>The emulator&apos;s own threads run on</source>
        <translation>Les threads de l’émulateur fonctionnent sur</translation>
    </message>
    <message>
        <source>I/O threads for disks</source>
        <translation>Threads d’E/S pour les disques</translation>
    </message>
    <message>
        <source>Hide KVM from the guest</source>
        <translation>Cacher KVM à l’invité</translation>
    </message>
    <message>
        <source>Performance counters</source>
        <translation>Compteurs de performance</translation>
    </message>
    <message>
        <source>Pinned vCPU</source>
        <translation>vCPU épinglé</translation>
    </message>
    <message>
        <source>On which of this computer&apos;s processors it runs</source>
        <translation>Sur quels processeurs de cet ordinateur il fonctionne</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Fonctionne sur</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>What the guest draws with</source>
        <translation>Ce avec quoi l’invité dessine</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>3D acceleration</source>
        <translation>Accélération 3D</translation>
    </message>
    <message>
        <source>Needs virtio, a screen with OpenGL and a driver in the guest.</source>
        <translation>Demande virtio, un écran avec OpenGL et un pilote dans l’invité.</translation>
    </message>
    <message>
        <source>Shows the firmware&apos;s screen</source>
        <translation>Montre l’écran du micrologiciel</translation>
    </message>
    <message>
        <source>Video memory</source>
        <translation>Mémoire vidéo</translation>
    </message>
    <message>
        <source>Second memory (QXL)</source>
        <translation>Seconde mémoire (QXL)</translation>
    </message>
    <message>
        <source>Picture memory (QXL)</source>
        <translation>Mémoire d’image (QXL)</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>How the picture gets out</source>
        <translation>Comment l’image sort</translation>
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
        <translation>OpenGL sans écran propre</translation>
    </message>
    <message>
        <source>D-Bus</source>
        <translation>D-Bus</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Accessible par</translation>
    </message>
    <message>
        <source>Programs of this computer, through libvirt</source>
        <translation>Les programmes de cet ordinateur, par libvirt</translation>
    </message>
    <message>
        <source>The network: a TCP port</source>
        <translation>Le réseau&#xa0;: un port TCP</translation>
    </message>
    <message>
        <source>A socket file</source>
        <translation>Un fichier socket</translation>
    </message>
    <message>
        <source>Address that it listens at</source>
        <translation>Adresse où il écoute</translation>
    </message>
    <message>
        <source>an address or the name of a host</source>
        <translation>une adresse ou le nom d’un hôte</translation>
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
        <translation>Carte graphique de cet ordinateur</translation>
    </message>
    <message>
        <source>Shared clipboard</source>
        <translation>Presse-papiers partagé</translation>
    </message>
    <message>
        <source>Files dropped on the screen</source>
        <translation>Fichiers déposés sur l’écran</translation>
    </message>
    <message>
        <source>Compression of pictures</source>
        <translation>Compression des images</translation>
    </message>
    <message>
        <source>Moving pictures as video</source>
        <translation>Images animées en vidéo</translation>
    </message>
    <message>
        <source>Sound card</source>
        <translation>Carte son</translation>
    </message>
    <message>
        <source>Speakers and microphone</source>
        <translation>Haut-parleurs et microphone</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>Périphérique de saisie</translation>
    </message>
    <message>
        <source>A keyboard, a mouse or a tablet</source>
        <translation>Un clavier, une souris ou une tablette</translation>
    </message>
    <message>
        <source>Tablet (the pointer follows yours)</source>
        <translation>Tablette (le pointeur suit le vôtre)</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>A device of this computer</source>
        <translation>Un périphérique de cet ordinateur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>As the operating system</source>
        <translation>Comme le système d’exploitation</translation>
    </message>
    <message>
        <source>A computer</source>
        <translation>Un ordinateur</translation>
    </message>
    <message>
        <source>A screen</source>
        <translation>Un écran</translation>
    </message>
    <message>
        <source>A terminal</source>
        <translation>Un terminal</translation>
    </message>
    <message>
        <source>A network</source>
        <translation>Un réseau</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Un dossier</translation>
    </message>
    <message>
        <source>A lock</source>
        <translation>Un cadenas</translation>
    </message>
    <message>
        <source>Program text</source>
        <translation>Du code</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Un test</translation>
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
        <translation>Icône</translation>
    </message>
    <message>
        <source>Disk that tries the virtio driver</source>
        <translation>Disque qui essaie le pilote virtio</translation>
    </message>
    <message>
        <source>The guest used the disk on trial</source>
        <translation>L’invité a utilisé le disque d’essai</translation>
    </message>
    <message>
        <source>What takes the move to virtio back</source>
        <translation>Ce qui annule le passage à virtio</translation>
    </message>
    <message>
        <source>With modules, at most</source>
        <translation>Avec des modules, au plus</translation>
    </message>
    <message>
        <source>Memory modules can be plugged in while it runs.</source>
        <translation>Des modules de mémoire peuvent être branchés en marche.</translation>
    </message>
    <message>
        <source>Memory module</source>
        <translation>Module de mémoire</translation>
    </message>
    <message>
        <source>More memory, also while the machine runs</source>
        <translation>Plus de mémoire, même pendant que la machine fonctionne</translation>
    </message>
    <message>
        <source>A Linux takes multiples of 128 MiB. Needs room among the memory.</source>
        <translation>Un Linux prend des multiples de 128 Mio. Il faut pour cela de la place prévue sous «&#xa0;Mémoire&#xa0;».</translation>
    </message>
    <message>
        <source>NUMA cell of the machine</source>
        <translation>Cellule NUMA de la machine</translation>
    </message>
    <message>
        <source>Inside the guest</source>
        <translation>Dans l’invité</translation>
    </message>
    <message>
        <source>What the system that runs there tells</source>
        <translation>Ce que dit le système qui y fonctionne</translation>
    </message>
    <message>
        <source>World wide name</source>
        <translation>Nom mondial (WWN)</translation>
    </message>
    <message>
        <source>16 hexadecimal digits</source>
        <translation>16 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>Turns per minute</source>
        <translation>Tours par minute</translation>
    </message>
    <message>
        <source>1: a disk that does not turn (SSD).</source>
        <translation>1&#xa0;: un disque qui ne tourne pas (SSD).</translation>
    </message>
    <message>
        <source>Disc with drivers for the trial</source>
        <translation>Disque de pilotes pour l’essai</translation>
    </message>
    <message>
        <source>USB filter</source>
        <translation>Filtre USB</translation>
    </message>
    <message>
        <source>What the emulator itself lets through of isolated devices</source>
        <translation>Ce que l’émulateur lui-même laisse passer des périphériques isolés</translation>
    </message>
    <message>
        <source>Lets through</source>
        <translation>Laisse passer</translation>
    </message>
    <message>
        <source>Of devices that come isolated, by lending Bluetooth, or through the screen; others are not asked. The first rule that fits decides. The emulator checks it besides Innkeeper; a machine that runs has it from its next start on.</source>
        <translation>Parmi les périphériques qui arrivent isolés, par un Bluetooth prêté ou par l’écran&#x202f;; les autres ne sont pas concernés. La première règle qui convient décide. L’émulateur vérifie cela en plus d’Innkeeper&#x202f;; pour une machine en marche, cela vaut dès son prochain démarrage.</translation>
    </message>
    <message>
        <source>All but hubs</source>
        <translation>Tout sauf les concentrateurs</translation>
    </message>
    <message>
        <source>class:vendor:product:version:allow, like 0x08:-1:-1:-1:1, with | between several; -1 is any</source>
        <translation>classe:fabricant:produit:version:autorisé, comme 0x08:-1:-1:-1:1, avec | entre plusieurs&#x202f;; -1 vaut n’importe lequel</translation>
    </message>
</context>
<context>
    <name>ImageFile</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It may have been moved, or its disk is not mounted.</source>
        <translation>Il a peut-être été déplacé, ou son disque n’est pas monté.</translation>
    </message>
    <message>
        <source>You may not read “%1”.</source>
        <translation>Vous n’avez pas le droit de lire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Ask the file&apos;s owner for permission, or copy it to your own folder.</source>
        <translation>Demandez le droit au propriétaire du fichier, ou copiez-le dans un de vos dossiers.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The disk it is on may be damaged or gone.</source>
        <translation>Le disque où elle se trouve est peut-être endommagé ou absent.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Choisissez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a disk.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un fichier ni un disque.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>If it was downloaded, download it again.</source>
        <translation>S’il s’agit d’un téléchargement, recommencez-le.</translation>
    </message>
</context>
<context>
    <name>InstallerImage</name>
    <message>
        <source>“%1” is damaged: its beginning is that of a CD, but what follows is not.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagée&#xa0;: son début est celui d’un CD, mais pas la suite.</translation>
    </message>
    <message>
        <source>Download it again and compare its checksum.</source>
        <translation>Téléchargez-la de nouveau et comparez sa somme de contrôle.</translation>
    </message>
    <message>
        <source>“%1” is cut off: of %2 only %3 are there.</source>
        <translation>«&#xa0;%1&#xa0;» est tronquée&#xa0;: sur %2, il n’y a que %3.</translation>
    </message>
    <message>
        <source>“%1” is compressed or an archive.</source>
        <translation>«&#xa0;%1&#xa0;» est compressée ou est une archive.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the image in it.</source>
        <translation>Décompressez-la et choisissez l’image qu’elle contient.</translation>
    </message>
    <message>
        <source>“%1” is a disk image, not an installer.</source>
        <translation>«&#xa0;%1&#xa0;» est une image disque, pas une image d’installation.</translation>
    </message>
    <message>
        <source>Import it as the disk of a new machine instead.</source>
        <translation>Importez-la plutôt comme disque d’une nouvelle machine.</translation>
    </message>
</context>
<context>
    <name>MachineDefaults</name>
    <message>
        <source>%1 needs at least %2 CPUs, and this host has %3: it will be slow.</source>
        <translation>%1 demande au moins %2 processeurs, et cet hôte en a %3&#xa0;: ce sera lent.</translation>
    </message>
    <message>
        <source>%1 asks for Secure Boot, and this host has no firmware that offers it: its installer may refuse.</source>
        <translation>%1 demande Secure Boot, et cet hôte n’a pas de micrologiciel qui le propose&#xa0;: l’installation peut être refusée.</translation>
    </message>
    <message>
        <source>%1 starts only from UEFI, and this host has no UEFI firmware: it may not start.</source>
        <translation>%1 ne démarre qu’avec UEFI, et cet hôte n’a pas de micrologiciel UEFI&#xa0;: le démarrage peut échouer.</translation>
    </message>
    <message>
        <source>%1 of memory are needed at least, and this host can spare only %2: the machine may be slow or not start.</source>
        <translation>Il faut au moins %1 de mémoire, et cet hôte ne peut en céder que %2&#xa0;: la machine risque d’être lente ou de ne pas démarrer.</translation>
    </message>
    <message>
        <source>The machine gets %1 of memory instead of %2: this host can spare no more.</source>
        <translation>La machine reçoit %1 de mémoire au lieu de %2&#xa0;: cet hôte ne peut pas en céder plus.</translation>
    </message>
    <message>
        <source>This host&apos;s emulator has no SPICE: there will be no sound and no shared clipboard.</source>
        <translation>L’émulateur de cet hôte n’a pas SPICE&#xa0;: il n’y aura ni son ni presse-papiers partagé.</translation>
    </message>
    <message>
        <source>%1 asks for a TPM %2, and this host has no software TPM (swtpm): its installer may refuse.</source>
        <translation>%1 demande un TPM %2, et cet hôte n’a pas de TPM logiciel (swtpm)&#xa0;: l’installation peut être refusée.</translation>
    </message>
</context>
<context>
    <name>MachineName</name>
    <message>
        <source>New machine</source>
        <translation>Nouvelle machine</translation>
    </message>
</context>
<context>
    <name>MachineText</name>
    <message>
        <source>A machine needs a name.</source>
        <translation>Une machine a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A machine&apos;s name cannot contain a line break.</source>
        <translation>Le nom d’une machine ne peut pas contenir de saut de ligne.</translation>
    </message>
    <message>
        <source>The machine&apos;s name contains a control character.</source>
        <translation>Le nom de la machine contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>Type the name instead of pasting it.</source>
        <translation>Tapez le nom au lieu de le coller.</translation>
    </message>
    <message>
        <source>The machine&apos;s name contains an invisible sign that turns the reading direction.</source>
        <translation>Le nom de la machine contient un signe invisible qui inverse le sens de lecture.</translation>
    </message>
    <message>
        <source>A machine&apos;s name cannot contain a slash (/).</source>
        <translation>Le nom d’une machine ne peut pas contenir de barre oblique (/).</translation>
    </message>
    <message>
        <source>A machine cannot be named “.” or “..”.</source>
        <translation>Une machine ne peut pas s’appeler «&#xa0;.&#xa0;» ou «&#xa0;..&#xa0;».</translation>
    </message>
    <message>
        <source>A machine&apos;s name cannot begin or end with a space.</source>
        <translation>Le nom d’une machine ne peut ni commencer ni finir par une espace.</translation>
    </message>
    <message>
        <source>The machine&apos;s name is too long: it takes %1 bytes, and at most %2 fit into the names of its files.</source>
        <translation>Le nom de la machine est trop long&#xa0;: il prend %1 octets, et les noms de ses fichiers en acceptent au plus %2.</translation>
    </message>
    <message>
        <source>Use a short name, and the description for more.</source>
        <translation>Prenez un nom court, et la description pour le reste.</translation>
    </message>
    <message>
        <source>A machine&apos;s title cannot contain a line break.</source>
        <translation>Le titre d’une machine ne peut pas contenir de saut de ligne.</translation>
    </message>
    <message>
        <source>The machine&apos;s title contains a control character.</source>
        <translation>Le titre de la machine contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>Type the title instead of pasting it.</source>
        <translation>Tapez le titre au lieu de le coller.</translation>
    </message>
    <message>
        <source>The machine&apos;s title contains an invisible sign that turns the reading direction.</source>
        <translation>Le titre de la machine contient un signe invisible qui inverse le sens de lecture.</translation>
    </message>
    <message>
        <source>The machine&apos;s title is too long: it has %1 characters, at most %2 are possible.</source>
        <translation>Le titre de la machine est trop long&#xa0;: il a %1 caractères, %2 au plus sont possibles.</translation>
    </message>
    <message>
        <source>Use the description for longer texts.</source>
        <translation>Prenez la description pour les textes plus longs.</translation>
    </message>
    <message>
        <source>The machine&apos;s description contains a control character.</source>
        <translation>La description de la machine contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>Only line breaks and tabs are possible.</source>
        <translation>Seuls les sauts de ligne et les tabulations sont possibles.</translation>
    </message>
    <message>
        <source>The machine&apos;s description is too long: it has %1 characters, at most %2 are possible.</source>
        <translation>La description de la machine est trop longue&#xa0;: elle a %1 caractères, %2 au plus sont possibles.</translation>
    </message>
</context>
<context>
    <name>OsinfoDatabase</name>
    <message>
        <source>The list of operating systems could not be read.</source>
        <translation>La liste des systèmes d’exploitation n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Install the package osinfo-db.</source>
        <translation>Installez le paquet osinfo-db.</translation>
    </message>
    <message>
        <source>No operating system is known as “%1”.</source>
        <translation>Aucun système d’exploitation n’est connu sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“innkeeperctl os-list” lists all that are known.</source>
        <translation>«&#xa0;innkeeperctl os-list&#xa0;» affiche tous ceux qui sont connus.</translation>
    </message>
</context>
<context>
    <name>XmlTree</name>
    <message>
        <source>The machine&apos;s definition cannot be read: it is damaged.</source>
        <translation>La définition de la machine ne peut pas être lue&#xa0;: elle est endommagée.</translation>
    </message>
    <message>
        <source>Byte %1: %2</source>
        <translation>Octet %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>innkeeper::AcceleratorChoice</name>
    <message>
        <source>KVM was asked for, but this host does not offer it.</source>
        <translation>KVM a été demandé, mais cet hôte ne le propose pas.</translation>
    </message>
    <message>
        <source>KVM was asked for, but it does not run machines here: %1</source>
        <translation>KVM a été demandé, mais il ne fait fonctionner aucune machine ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose the emulator TCG (in a shell: --accelerator tcg). It is slower, but works everywhere.</source>
        <translation>Choisissez l’émulateur TCG (dans un shell&#xa0;: --accelerator tcg). Il est plus lent, mais fonctionne partout.</translation>
    </message>
    <message>
        <source>This host offers no KVM, so the machine will run slowly, in QEMU&apos;s own emulator (TCG).</source>
        <translation>Cet hôte ne propose pas KVM, la machine sera donc lente, dans l’émulateur de QEMU (TCG).</translation>
    </message>
    <message>
        <source>KVM is not used, so the machine will run slowly, in QEMU&apos;s own emulator (TCG): %1</source>
        <translation>KVM n’est pas utilisé, la machine sera donc lente, dans l’émulateur de QEMU (TCG)&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>innkeeper::AcceleratorProbe</name>
    <message numerus="yes">
        <source>KVM opens, but no guest answered within %n second(s).</source>
        <translation>
            <numerusform>KVM s’ouvre, mais aucun invité n’a répondu en %n seconde.</numerusform>
            <numerusform>KVM s’ouvre, mais aucun invité n’a répondu en %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The emulator starts, but no guest answered within %n second(s).</source>
        <translation>
            <numerusform>L’émulateur démarre, mais aucun invité n’a répondu en %n seconde.</numerusform>
            <numerusform>L’émulateur démarre, mais aucun invité n’a répondu en %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The emulator refuses to run a guest.</source>
        <translation>L’émulateur refuse d’exécuter un invité.</translation>
    </message>
</context>
<context>
    <name>innkeeper::AdapterList</name>
    <message>
        <source>Adapters</source>
        <translation>Adaptateurs</translation>
    </message>
    <message>
        <source>Lend to a Machine…</source>
        <translation>Prêter à une machine…</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Adapter %1</source>
        <translation>Adaptateur %1</translation>
    </message>
    <message>
        <source>Lend adapter %1 to a machine</source>
        <translation>Prêter l’adaptateur %1 à une machine</translation>
    </message>
    <message>
        <source>Take adapter %1 back</source>
        <translation>Reprendre l’adaptateur %1</translation>
    </message>
    <message>
        <source>Adapter %1 is on</source>
        <translation>L’adaptateur %1 est activé</translation>
    </message>
    <message>
        <source>The adapter was not turned on</source>
        <translation>L’adaptateur n’a pas été activé</translation>
    </message>
    <message>
        <source>The adapter was not turned off</source>
        <translation>L’adaptateur n’a pas été désactivé</translation>
    </message>
    <message>
        <source>Turn the adapter off?</source>
        <translation>Désactiver l’adaptateur&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is connected through it and stops working until the adapter is on again. Be sure that you can turn it on without.</source>
        <translation>%1 est connecté par cet adaptateur et ne fonctionnera plus tant que celui-ci ne sera pas réactivé. Assurez-vous de pouvoir le réactiver autrement.</translation>
    </message>
    <message>
        <source>&amp;Turn Off</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>This adapter cannot be lent now</source>
        <translation>Cet adaptateur ne peut pas être prêté maintenant</translation>
    </message>
    <message>
        <source>The keeper (innkeeperd), which lends adapters, does not see it.</source>
        <translation>L’intendant (innkeeperd), qui prête les adaptateurs, ne le voit pas.</translation>
    </message>
    <message>
        <source>This adapter stays with this computer</source>
        <translation>Cet adaptateur reste à cet ordinateur</translation>
    </message>
    <message>
        <source>No machine is running. Start the one that is to have it first.</source>
        <translation>Aucune machine ne fonctionne. Démarrez d’abord celle qui doit l’avoir.</translation>
    </message>
    <message>
        <source>Until it comes back, this computer cannot use it, and devices have to be paired anew inside the machine.</source>
        <translation>Jusqu’à son retour, cet ordinateur ne peut pas l’utiliser, et les périphériques doivent être associés de nouveau dans la machine.</translation>
    </message>
    <message>
        <source>Headsets play music there, but calls and their microphone do not work yet.</source>
        <translation>Les casques y jouent la musique, mais les appels et leur microphone ne fonctionnent pas encore.</translation>
    </message>
    <message>
        <source>It comes back when the machine stops, or when you take it back here.</source>
        <translation>Il revient quand la machine s’arrête, ou quand vous le reprenez ici.</translation>
    </message>
    <message>
        <source>Lend this adapter to %1?</source>
        <translation>Prêter cet adaptateur à %1&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Lend</source>
        <translation>&amp;Prêter</translation>
    </message>
    <message>
        <source>On its way to %1…</source>
        <translation>En route vers %1…</translation>
    </message>
    <message>
        <source>The adapter was not lent to %1</source>
        <translation>L’adaptateur n’a pas été prêté à %1</translation>
    </message>
    <message>
        <source>Coming back…</source>
        <translation>Il revient…</translation>
    </message>
    <message>
        <source>The adapter did not come back</source>
        <translation>L’adaptateur n’est pas revenu</translation>
    </message>
</context>
<context>
    <name>innkeeper::AddDeviceDialog</name>
    <message>
        <source>Pair</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Show devices &amp;without a name, too</source>
        <translation>Afficher aussi les périphériques &amp;sans nom</translation>
    </message>
    <message>
        <source>Add a Bluetooth Device</source>
        <translation>Ajouter un périphérique Bluetooth</translation>
    </message>
    <message>
        <source>Show devices without a name, too</source>
        <translation>Afficher aussi les périphériques sans nom</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pair %1</source>
        <translation>Associer %1</translation>
    </message>
    <message>
        <source>Looking for devices near this computer. Put yours into pairing mode: often by holding its Bluetooth button for a few seconds, until it blinks.</source>
        <translation>Recherche des périphériques proches de cet ordinateur. Mettez le vôtre en mode d’association&#xa0;: souvent en maintenant son bouton Bluetooth quelques secondes, jusqu’à ce qu’il clignote.</translation>
    </message>
    <message>
        <source>No Bluetooth adapter is on, so nothing can be found.</source>
        <translation>Aucun adaptateur Bluetooth n’est activé, rien ne peut donc être trouvé.</translation>
    </message>
    <message>
        <source>The device was not paired</source>
        <translation>Le périphérique n’a pas été associé</translation>
    </message>
    <message>
        <source>Devices cannot be looked for</source>
        <translation>La recherche de périphériques est impossible</translation>
    </message>
</context>
<context>
    <name>innkeeper::AddDisk</name>
    <message>
        <source>“%1” is used by “%2”. Nothing was added.</source>
        <translation>«&#xa0;%1&#xa0;» sert déjà à «&#xa0;%2&#xa0;». Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Add a copy of it, or add it as read only.</source>
        <translation>Ajoutez-en une copie, ou ajoutez-le en lecture seule.</translation>
    </message>
    <message>
        <source>A new disk needs a size, and no image that exists.</source>
        <translation>Un nouveau disque demande une taille, et pas d’image existante.</translation>
    </message>
</context>
<context>
    <name>innkeeper::AddPage</name>
    <message>
        <source>What to add</source>
        <translation>Ce qu’il faut ajouter</translation>
    </message>
    <message numerus="yes">
        <source>The machine has %n already; more are not possible.</source>
        <translation>
            <numerusform>La machine en a déjà %n&#x202f;; elle ne peut pas en avoir plus.</numerusform>
            <numerusform>La machine en a déjà %n&#x202f;; elle ne peut pas en avoir plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>«&#xa0;%1&#xa0;» est nécessaire.</translation>
    </message>
    <message>
        <source>“%1” was not added</source>
        <translation>L’ajout de «&#xa0;%1&#xa0;» a échoué</translation>
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
        <translation>Lancez «&#xa0;virtio-win-guest-tools&#xa0;» depuis le CD de pilotes «&#xa0;virtio-win&#xa0;».</translation>
    </message>
    <message>
        <source>How to install it in the guest</source>
        <translation>Comment l’installer dans l’invité</translation>
    </message>
</context>
<context>
    <name>innkeeper::BluetoothKind</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <source>Drawing tablet</source>
        <translation>Tablette graphique</translation>
    </message>
    <message>
        <source>Game controller</source>
        <translation>Manette de jeu</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Micro-casque</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Casque</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Network device</source>
        <translation>Périphérique réseau</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
</context>
<context>
    <name>innkeeper::BluetoothLoans</name>
    <message>
        <source>It can be lent in spite of that, if you say so.</source>
        <translation>Il peut être prêté malgré cela, si vous le voulez.</translation>
    </message>
    <message>
        <source>This computer has its Bluetooth again, because the program that passed it on to the machine ended.</source>
        <translation>Cet ordinateur a de nouveau son Bluetooth, car le programme qui le transmettait à la machine s’est terminé.</translation>
    </message>
    <message>
        <source>Lend it again.</source>
        <translation>Prêtez-le de nouveau.</translation>
    </message>
    <message>
        <source>Bluetooth stays where it is, because the machines of this host cannot be reached.</source>
        <translation>Le Bluetooth reste où il est, car les machines de cet ordinateur sont injoignables.</translation>
    </message>
    <message>
        <source>Nothing was lent, because this computer has no such Bluetooth adapter.</source>
        <translation>Rien n’a été prêté, car cet ordinateur n’a pas un tel adaptateur Bluetooth.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was not lent, because that machine no longer exists.</source>
        <translation>L’adaptateur Bluetooth n’a pas été prêté, car cette machine n’existe plus.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was not lent, because “%1” does not run.</source>
        <translation>L’adaptateur Bluetooth n’a pas été prêté, car «&#xa0;%1&#xa0;» ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Start the machine first.</source>
        <translation>Démarrez d’abord la machine.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was not lent, because it is on its way already.</source>
        <translation>L’adaptateur Bluetooth n’a pas été prêté, car il est déjà en route.</translation>
    </message>
    <message>
        <source>Try it again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Nothing was done, because that Bluetooth adapter is not lent.</source>
        <translation>Rien n’a été fait, car cet adaptateur Bluetooth n’est pas prêté.</translation>
    </message>
</context>
<context>
    <name>innkeeper::BluetoothNotice</name>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>innkeeper::BluetoothPage</name>
    <message>
        <source>Paired with This Computer</source>
        <translation>Associés à cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Add a Device…</source>
        <translation>&amp;Ajouter un périphérique…</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Nothing is paired yet.</source>
        <translation>Rien n’est encore associé.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Ajouter un périphérique</translation>
    </message>
    <message>
        <source>This computer has no Bluetooth adapter</source>
        <translation>Cet ordinateur n’a pas d’adaptateur Bluetooth</translation>
    </message>
    <message>
        <source>Plug one into a USB port, and it appears here. If there should be one, see whether a machine has it, or whether the firmware turned it off.</source>
        <translation>Branchez-en un sur un port USB, et il apparaîtra ici. S’il devrait y en avoir un, vérifiez si une machine l’a, ou si le micrologiciel l’a désactivé.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Oublier %1</translation>
    </message>
    <message>
        <source>Turn an adapter on first.</source>
        <translation>Activez d’abord un adaptateur.</translation>
    </message>
    <message>
        <source>%1 was not disconnected</source>
        <translation>%1 n’a pas été déconnecté</translation>
    </message>
    <message>
        <source>%1 was not connected</source>
        <translation>%1 n’a pas été connecté</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Oublier %1&#x202f;?</translation>
    </message>
    <message>
        <source>It has to be paired anew to be used with this computer.</source>
        <translation>Il faudra l’associer de nouveau pour l’utiliser avec cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Ou&amp;blier</translation>
    </message>
    <message>
        <source>%1 was not forgotten</source>
        <translation>%1 n’a pas été oublié</translation>
    </message>
    <message>
        <source>What is paired here belongs to this computer, and every machine gains by it: keyboards and mice work in the machine you use, and headsets play the sound of all machines. Other devices, such as phones, a machine sees only through an adapter that is lent to it.</source>
        <translation>Ce qui est associé ici appartient à cet ordinateur, et toutes les machines en profitent&#xa0;: claviers et souris agissent dans la machine que vous utilisez, et les casques diffusent le son de toutes les machines. Les autres périphériques, comme les téléphones, une machine ne les voit que par un adaptateur qui lui est prêté.</translation>
    </message>
</context>
<context>
    <name>innkeeper::BluetoothWords</name>
    <message>
        <source>%1, connected, battery at %2 %</source>
        <comment>a kind of device, a number</comment>
        <translation>%1, connecté, batterie à %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1, connected</source>
        <comment>a kind of device</comment>
        <translation>%1, connecté</translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <comment>a kind of device</comment>
        <translation>%1, non connecté</translation>
    </message>
    <message>
        <source>%1, on</source>
        <comment>an address</comment>
        <translation>%1, activé</translation>
    </message>
    <message>
        <source>%1, off</source>
        <comment>an address</comment>
        <translation>%1, désactivé</translation>
    </message>
    <message>
        <source>%1 in USB port %2, on</source>
        <comment>an address, a port</comment>
        <translation>%1 sur le port USB %2, activé</translation>
    </message>
    <message>
        <source>%1 in USB port %2, off</source>
        <comment>an address, a port</comment>
        <translation>%1 sur le port USB %2, désactivé</translation>
    </message>
    <message>
        <source>On its way to %1…</source>
        <translation>En route vers %1…</translation>
    </message>
    <message>
        <source>%1 has it. It comes back when that machine stops.</source>
        <translation>%1 l’a. Il revient quand cette machine s’arrête.</translation>
    </message>
    <message>
        <source>Coming back from %1…</source>
        <translation>Il revient de %1…</translation>
    </message>
    <message>
        <source>This computer has it.</source>
        <translation>Cet ordinateur l’a.</translation>
    </message>
    <message>
        <source>%1 in USB port %2</source>
        <comment>an address, a port</comment>
        <translation>%1 sur le port USB %2</translation>
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
        <translation>Il n’y a pas de composant nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;innkeeperctl hardware NAME&quot; lists a machine&apos;s parts.</source>
        <translation>«&#xa0;innkeeperctl hardware NAME&#xa0;» liste les composants d’une machine.</translation>
    </message>
    <message>
        <source>The machine has no part “%1”, or several of them.</source>
        <translation>La machine n’a pas de composant «&#xa0;%1&#xa0;», ou en a plusieurs.</translation>
    </message>
    <message>
        <source>The machine has no part “%1 %2”.</source>
        <translation>La machine n’a pas de composant «&#xa0;%1 %2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has no setting “%2”.</source>
        <translation>%1 n’a pas de réglage «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be changed here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas modifiable ici.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere meanwhile, and is now “%2”. It was kept.</source>
        <translation>Le réglage «&#xa0;%1&#xa0;» a été modifié ailleurs entre-temps&#x202f;; c’est maintenant «&#xa0;%2&#xa0;». Cette valeur a été gardée.</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1&#xa0;: ajout</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1&#xa0;: retrait</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>part, setting, new value</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 instead of %4</source>
        <comment>part, setting, new value, old value</comment>
        <translation>%1, %2&#xa0;: %3 au lieu de %4</translation>
    </message>
    <message>
        <source>“%1” cannot be removed.</source>
        <translation>Impossible de retirer «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be added.</source>
        <translation>Impossible d’ajouter «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The machine can have no further part “%1”.</source>
        <translation>La machine ne peut pas avoir d’autre composant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere meanwhile. Nothing was removed.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié ailleurs entre-temps. Rien n’a été retiré.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ChangeLock</name>
    <message>
        <source>The machine was not changed: another window has been changing it all the while.</source>
        <translation>La machine n’a pas été modifiée&#xa0;: une autre fenêtre la modifiait pendant tout ce temps.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Réessayez lorsque ce sera terminé.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ChangeMachine</name>
    <message>
        <source>The machine stopped meanwhile.</source>
        <translation>La machine s’est arrêtée entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was changed. It can be changed for the next start instead.</source>
        <translation>Rien n’a été modifié. La modification peut se faire pour le prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ChoiceEditor</name>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <comment>a value</comment>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>%1: not offered by this computer</source>
        <comment>a value</comment>
        <translation>%1&#xa0;: non proposé par cet ordinateur</translation>
    </message>
    <message>
        <source>The emulator of this computer does not offer it.</source>
        <translation>L’émulateur de cet ordinateur ne le propose pas.</translation>
    </message>
</context>
<context>
    <name>innkeeper::CommandLine</name>
    <message>
        <source>A desktop for people who live in virtual machines.</source>
        <translation>Un bureau pour ceux qui vivent dans des machines virtuelles.</translation>
    </message>
    <message>
        <source>Look after the machines of this libvirt connection, such as qemu:///system.</source>
        <translation>S’occuper des machines de cette connexion libvirt, comme qemu:///system.</translation>
    </message>
    <message>
        <source>A machine to show, or an installer or disk image to make one from.</source>
        <translation>Une machine à afficher, ou une image d’installation ou de disque pour en créer une.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ConnectionBar</name>
    <message>
        <source>Machines on %1</source>
        <translation>Machines sur %1</translation>
    </message>
    <message>
        <source>Your own machines</source>
        <translation>Vos propres machines</translation>
    </message>
    <message>
        <source>Machines of this computer</source>
        <translation>Machines de cet ordinateur</translation>
    </message>
    <message>
        <source>Test driver</source>
        <translation>Pilote de test</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Looking for machines…</source>
        <translation>Recherche de machines…</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n limit(s)</source>
        <translation>
            <numerusform>%1 · %n limite</numerusform>
            <numerusform>%1 · %n limites</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>%1 · connecting…</source>
        <translation>%1 · connexion…</translation>
    </message>
    <message>
        <source>%1 · not connected</source>
        <translation>%1 · non connecté</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>innkeeper::ConnectionChoice</name>
    <message>
        <source>You may not manage the virtual machines of the system, so Innkeeper looks after your own. Members of the group “libvirt” may manage both.</source>
        <translation>Vous ne pouvez pas gérer les machines virtuelles du système, Innkeeper s’occupe donc des vôtres. Les membres du groupe «&#xa0;libvirt&#xa0;» peuvent gérer les unes et les autres.</translation>
    </message>
    <message>
        <source>The libvirt service of the system does not answer, so Innkeeper looks after your own machines.</source>
        <translation>Le service libvirt du système ne répond pas, Innkeeper s’occupe donc de vos propres machines.</translation>
    </message>
    <message>
        <source>Innkeeper runs without being installed, so it looks after your own machines, which needs no privilege.</source>
        <translation>Innkeeper fonctionne sans être installé et s’occupe donc de vos propres machines, ce qui ne demande aucun privilège.</translation>
    </message>
    <message>
        <source>Nothing here is real: libvirt&apos;s test driver only pretends to run machines, and they have no screen.</source>
        <translation>Rien n’est réel ici&#xa0;: le pilote de test de libvirt fait seulement semblant d’exécuter des machines, et elles n’ont pas d’écran.</translation>
    </message>
    <message>
        <source>Machines reach the network, but other computers cannot reach them. Bridges and shared networks need the system&apos;s connection.</source>
        <translation>Les machines atteignent le réseau, mais les autres ordinateurs ne peuvent pas les atteindre. Les ponts et les réseaux partagés demandent la connexion du système.</translation>
    </message>
    <message>
        <source>PCI devices of this computer cannot be given to machines. That needs the system&apos;s connection.</source>
        <translation>Les périphériques PCI de cet ordinateur ne peuvent pas être donnés aux machines. Cela demande la connexion du système.</translation>
    </message>
    <message>
        <source>Machines do not start with the computer, only after you log in.</source>
        <translation>Les machines ne démarrent pas avec l’ordinateur, seulement après votre connexion.</translation>
    </message>
    <message>
        <source>Installer images must lie on the host %1; those of this computer cannot be inserted.</source>
        <translation>Les images d’installation doivent se trouver sur l’hôte %1&#x202f;; celles de cet ordinateur ne peuvent pas être insérées.</translation>
    </message>
    <message>
        <source>Whether KVM really works on %1 cannot be tried from here.</source>
        <translation>On ne peut pas vérifier d’ici si KVM fonctionne vraiment sur %1.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ConnectionPopover</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Host %1, %2 %3, libvirt %4</source>
        <translation>Hôte %1, %2 %3, libvirt %4</translation>
    </message>
    <message>
        <source>Nothing is missing on this connection.</source>
        <translation>Rien ne manque sur cette connexion.</translation>
    </message>
    <message>
        <source>Change in Settings…</source>
        <translation>Modifier dans les réglages…</translation>
    </message>
</context>
<context>
    <name>innkeeper::ConsoleView</name>
    <message>
        <source>Serial port</source>
        <translation>Port série</translation>
    </message>
    <message>
        <source>Copy the marked text</source>
        <translation>Copier le texte sélectionné</translation>
    </message>
    <message>
        <source>Copy the marked text (Ctrl+Shift+C)</source>
        <translation>Copier le texte sélectionné (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Paste into the console</source>
        <translation>Coller dans la console</translation>
    </message>
    <message>
        <source>Paste into the console (Ctrl+Shift+V)</source>
        <translation>Coller dans la console (Ctrl+Maj+V)</translation>
    </message>
    <message>
        <source>Serial port %1</source>
        <translation>Port série %1</translation>
    </message>
    <message>
        <source>Console %1</source>
        <translation>Console %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectée</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connectée</translation>
    </message>
    <message>
        <source>This machine has no serial port</source>
        <translation>Cette machine n’a pas de port série</translation>
    </message>
    <message>
        <source>A guest can be given one in its definition; then its text console shows here.</source>
        <translation>On peut lui en donner un dans sa définition&#x202f;; sa console texte s’affiche alors ici.</translation>
    </message>
    <message>
        <source>The machine is off</source>
        <translation>La machine est éteinte</translation>
    </message>
    <message>
        <source>Its console opens here as soon as it starts.</source>
        <translation>Sa console s’ouvre ici dès qu’elle démarre.</translation>
    </message>
    <message>
        <source>The console could not be opened</source>
        <translation>La console n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>The console was closed</source>
        <translation>La console a été fermée</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Se reconnecter</translation>
    </message>
</context>
<context>
    <name>innkeeper::Content</name>
    <message>
        <source>A computer inside your computer</source>
        <translation>Un ordinateur dans votre ordinateur</translation>
    </message>
    <message>
        <source>Choose an installer image or a disk, and Innkeeper makes a machine that fits. No image at hand? The built-in test machine starts in a second. Files can be dropped here too.</source>
        <translation>Choisissez une image d’installation ou un disque, et Innkeeper crée la machine qui convient. Pas d’image sous la main&#x202f;? La machine d’essai intégrée démarre en une seconde. Vous pouvez aussi déposer des fichiers ici.</translation>
    </message>
    <message>
        <source>No machine selected</source>
        <translation>Aucune machine sélectionnée</translation>
    </message>
    <message>
        <source>Choose one on the left, or make a new one.</source>
        <translation>Choisissez-en une à gauche, ou créez-en une.</translation>
    </message>
</context>
<context>
    <name>innkeeper::CorePicture</name>
    <message>
        <source>Performance cores</source>
        <translation>Cœurs de performance</translation>
    </message>
    <message>
        <source>Efficiency cores</source>
        <translation>Cœurs d’efficacité</translation>
    </message>
    <message>
        <source>Processors of this computer</source>
        <translation>Processeurs de cet ordinateur</translation>
    </message>
    <message>
        <source>NUMA cell %1</source>
        <translation>Cellule NUMA %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>NUMA cell, sort of core</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Processor %1 (performance core)</source>
        <translation>Processeur %1 (cœur de performance)</translation>
    </message>
    <message>
        <source>Processor %1 (efficiency core)</source>
        <translation>Processeur %1 (cœur d’efficacité)</translation>
    </message>
    <message>
        <source>Processor %1</source>
        <translation>Processeur %1</translation>
    </message>
    <message>
        <source>%1: pinned there are the vCPUs %2.</source>
        <translation>%1&#xa0;: les vCPU %2 y sont épinglés.</translation>
    </message>
    <message>
        <source>%1: the machine may run there; nothing is pinned to it.</source>
        <translation>%1&#xa0;: la machine peut y fonctionner&#x202f;; rien n’y est épinglé.</translation>
    </message>
    <message>
        <source>%1: the machine does not run there.</source>
        <translation>%1&#xa0;: la machine n’y fonctionne pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s).</source>
        <translation>
            <numerusform>%n processeur.</numerusform>
            <numerusform>%n processeurs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::CreateDialog</name>
    <message>
        <source>New machine</source>
        <translation>Nouvelle machine</translation>
    </message>
</context>
<context>
    <name>innkeeper::CreatePages</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Which operating system?</source>
        <translation>Quel système d’exploitation&#x202f;?</translation>
    </message>
    <message>
        <source>As libvirt will be told</source>
        <translation>Tel que libvirt le recevra</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Cr&amp;eate</source>
        <translation>Cré&amp;er</translation>
    </message>
    <message>
        <source>&amp;Use this system</source>
        <translation>&amp;Prendre ce système</translation>
    </message>
    <message>
        <source>Show the &amp;machine</source>
        <translation>Afficher la &amp;machine</translation>
    </message>
    <message>
        <source>Creating “%1”</source>
        <translation>Création de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The machine is still being created</source>
        <translation>La création de la machine est en cours</translation>
    </message>
    <message>
        <source>Stopping removes everything that was made so far.</source>
        <translation>Arrêter supprime tout ce qui a été créé jusqu’ici.</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>The machine was not created</source>
        <translation>La machine n’a pas été créée</translation>
    </message>
    <message>
        <source>The machine did not start</source>
        <translation>La machine n’a pas démarré</translation>
    </message>
</context>
<context>
    <name>innkeeper::CreationChecks</name>
    <message>
        <source>A machine needs memory: %1 is too little.</source>
        <translation>Une machine a besoin de mémoire&#xa0;: %1, c’est trop peu.</translation>
    </message>
    <message>
        <source>The memory of %1 is more than the host has (%2).</source>
        <translation>%1 de mémoire, c’est plus que n’en a l’hôte (%2).</translation>
    </message>
    <message>
        <source>Give the machine less memory.</source>
        <translation>Donnez moins de mémoire à la machine.</translation>
    </message>
    <message>
        <source>A machine needs at least one vCPU.</source>
        <translation>Une machine a besoin d’au moins un vCPU.</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU(s) are more than the emulator gives a machine (%1).</source>
        <translation>
            <numerusform>%n vCPU, c’est plus que l’émulateur n’en donne à une machine (%1).</numerusform>
            <numerusform>%n vCPU, c’est plus que l’émulateur n’en donne à une machine (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the machine fewer vCPUs.</source>
        <translation>Donnez moins de vCPU à la machine.</translation>
    </message>
    <message>
        <source>The host has no UEFI firmware.</source>
        <translation>L’hôte n’a pas de micrologiciel UEFI.</translation>
    </message>
    <message>
        <source>Install the package “ovmf” on the host, or choose BIOS.</source>
        <translation>Installez le paquet «&#xa0;ovmf&#xa0;» sur l’hôte, ou choisissez BIOS.</translation>
    </message>
    <message>
        <source>The host has no UEFI firmware with Secure Boot.</source>
        <translation>L’hôte n’a pas de micrologiciel UEFI avec Secure Boot.</translation>
    </message>
    <message>
        <source>Install the package “ovmf” on the host, or choose another firmware.</source>
        <translation>Installez le paquet «&#xa0;ovmf&#xa0;» sur l’hôte, ou choisissez un autre micrologiciel.</translation>
    </message>
    <message>
        <source>The host has only %1 of memory free now; with %2 the machine may make it slow.</source>
        <translation>L’hôte n’a que %1 de mémoire libre en ce moment&#x202f;; avec %2, la machine peut le ralentir.</translation>
    </message>
    <message numerus="yes">
        <source>The machine gets more vCPUs than the host has CPUs (%n); that makes it slower.</source>
        <translation>
            <numerusform>La machine reçoit plus de vCPU que l’hôte n’a de processeurs (%n)&#x202f;; cela la ralentit.</numerusform>
            <numerusform>La machine reçoit plus de vCPU que l’hôte n’a de processeurs (%n)&#x202f;; cela la ralentit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for at least %2 of memory.</source>
        <translation>%1 demande au moins %2 de mémoire.</translation>
    </message>
</context>
<context>
    <name>innkeeper::CreationPlanner</name>
    <message>
        <source>There is a machine named “%1” already.</source>
        <translation>Il existe déjà une machine nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A disk needs a size.</source>
        <translation>Un disque a besoin d’une taille.</translation>
    </message>
    <message>
        <source>The disk may grow to %1, but its storage pool has only %2 left.</source>
        <translation>Le disque peut grandir jusqu’à %1, mais il ne reste que %2 dans son pool de stockage.</translation>
    </message>
    <message>
        <source>%1 asks for a disk of at least %2.</source>
        <translation>%1 demande un disque d’au moins %2.</translation>
    </message>
    <message>
        <source>libvirt could not start a machine of exactly this name, so other programs will show it as “%1”.</source>
        <translation>libvirt ne pourrait pas démarrer une machine portant exactement ce nom&#x202f;; d’autres programmes l’afficheront donc comme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 may not start with more than %2 of memory.</source>
        <translation>%1 risque de ne pas démarrer avec plus de %2 de mémoire.</translation>
    </message>
    <message>
        <source>This system has no use for further drivers.</source>
        <translation>D’autres pilotes ne serviraient pas à ce système.</translation>
    </message>
    <message>
        <source>There is no image with drivers (%1) on this host.</source>
        <translation>Il n’y a pas d’image avec des pilotes (%1) sur cet hôte.</translation>
    </message>
    <message>
        <source>Install the package “%1”, or save the image as %2.</source>
        <translation>Installez le paquet «&#xa0;%1&#xa0;», ou enregistrez l’image sous %2.</translation>
    </message>
</context>
<context>
    <name>innkeeper::CreationRun</name>
    <message>
        <source>Starting the machine</source>
        <translation>Démarrage de la machine</translation>
    </message>
    <message>
        <source>“%1” was created, but it did not start: %2</source>
        <translation>«&#xa0;%1&#xa0;» a été créée, mais n’a pas démarré&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is a machine named “%1” already.</source>
        <translation>Il existe déjà une machine nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Making the disk</source>
        <translation>Création du disque</translation>
    </message>
    <message>
        <source>Copying the disk image</source>
        <translation>Copie de l’image disque</translation>
    </message>
    <message>
        <source>The image “%1” disappeared while it was copied. Nothing was created.</source>
        <translation>L’image «&#xa0;%1&#xa0;» a disparu pendant la copie. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>The image “%1” changed while it was copied, so the copy would be broken. Nothing was created.</source>
        <translation>L’image «&#xa0;%1&#xa0;» a changé pendant la copie, qui serait donc inutilisable. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Wait until nothing writes to the image any more, then try again.</source>
        <translation>Attendez que plus rien n’écrive dans l’image, puis réessayez.</translation>
    </message>
    <message>
        <source>Defining the machine</source>
        <translation>Définition de la machine</translation>
    </message>
    <message>
        <source>The creation of “%1” was cancelled. Nothing was created.</source>
        <translation>La création de «&#xa0;%1&#xa0;» a été annulée. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>What was already made could not be removed now. Innkeeper offers to do it when it connects the next time.</source>
        <translation>Ce qui était déjà créé n’a pas pu être supprimé. Innkeeper proposera de le faire à la prochaine connexion.</translation>
    </message>
    <message>
        <source>“%1” was not created: meanwhile a machine of that name was made elsewhere.</source>
        <translation>« %1 » n’a pas été créée : une machine de ce nom a été créée ailleurs entre-temps.</translation>
    </message>
</context>
<context>
    <name>innkeeper::CreationSource</name>
    <message>
        <source>The image “%1” does not exist.</source>
        <translation>L’image «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not an image.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, pas une image.</translation>
    </message>
    <message>
        <source>The image “%1” cannot be read: you lack the permission.</source>
        <translation>L’image «&#xa0;%1&#xa0;» ne peut pas être lue&#xa0;: vous n’en avez pas le droit.</translation>
    </message>
    <message>
        <source>The image “%1” is empty.</source>
        <translation>L’image «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Perhaps its download was interrupted. Get it again.</source>
        <translation>Son téléchargement a peut-être été interrompu. Récupérez-la de nouveau.</translation>
    </message>
    <message>
        <source>The host has no image “%1” in a storage pool.</source>
        <translation>L’hôte n’a pas d’image «&#xa0;%1&#xa0;» dans un pool de stockage.</translation>
    </message>
    <message>
        <source>The image must lie on the host, in one of its storage pools.</source>
        <translation>L’image doit se trouver sur l’hôte, dans un de ses pools de stockage.</translation>
    </message>
    <message>
        <source>The image does not look like one that a machine can start from.</source>
        <translation>L’image ne semble pas pouvoir démarrer une machine.</translation>
    </message>
    <message>
        <source>The operating system on the image was not recognized, so the machine gets hardware that everything modern starts on.</source>
        <translation>Le système d’exploitation de l’image n’a pas été reconnu, la machine reçoit donc un matériel sur lequel tout système moderne démarre.</translation>
    </message>
    <message>
        <source>The image “%1” is only a layer over “%2”, so a copy of it alone would be useless.</source>
        <translation>L’image «&#xa0;%1&#xa0;» n’est qu’une couche au-dessus de «&#xa0;%2&#xa0;»&#x202f;; la copier seule serait inutile.</translation>
    </message>
    <message>
        <source>The image “%1” is encrypted, which Innkeeper cannot import.</source>
        <translation>L’image «&#xa0;%1&#xa0;» est chiffrée, Innkeeper ne peut pas l’importer.</translation>
    </message>
    <message>
        <source>The image “%1” cannot be used where it is: it belongs to “%2” already.</source>
        <translation>L’image «&#xa0;%1&#xa0;» ne peut pas être utilisée là où elle est&#xa0;: elle appartient déjà à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Import a copy of it instead.</source>
        <translation>Importez-en plutôt une copie.</translation>
    </message>
    <message>
        <source>The image “%1” cannot be copied now: the machine “%2” runs and writes to it.</source>
        <translation>L’image «&#xa0;%1&#xa0;» ne peut pas être copiée maintenant&#xa0;: la machine «&#xa0;%2&#xa0;» fonctionne et y écrit.</translation>
    </message>
    <message>
        <source>Shut that machine down first.</source>
        <translation>Arrêtez d’abord cette machine.</translation>
    </message>
    <message>
        <source>No image was chosen.</source>
        <translation>Aucune image n’a été choisie.</translation>
    </message>
    <message>
        <source>The path “%1” of the image is not a full one.</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» de l’image n’est pas complet.</translation>
    </message>
    <message>
        <source>An image on another computer cannot be used where it is.</source>
        <translation>Une image sur un autre ordinateur ne peut pas être utilisée là où elle est.</translation>
    </message>
    <message>
        <source>Import a copy of an image on this computer.</source>
        <translation>Importez la copie d’une image de cet ordinateur.</translation>
    </message>
    <message>
        <source>Make a plain image of it first: %1</source>
        <translation>Faites-en d’abord une image simple&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>innkeeper::CreationStorage</name>
    <message>
        <source>The host has no storage pool “%1”.</source>
        <translation>L’hôte n’a pas de pool de stockage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The storage pool “%1” is not started.</source>
        <translation>Le pool de stockage «&#xa0;%1&#xa0;» n’est pas démarré.</translation>
    </message>
    <message>
        <source>Start the pool, or choose another one.</source>
        <translation>Démarrez le pool, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Innkeeper makes no disks in storage pools of the type “%1”.</source>
        <translation>Innkeeper ne crée pas de disques dans les pools de stockage de type «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a pool that is a folder.</source>
        <translation>Choisissez un pool qui est un dossier.</translation>
    </message>
    <message>
        <source>The disk needs %1, but the storage pool “%2” has only %3 left.</source>
        <translation>Le disque demande %1, mais il ne reste que %3 dans le pool de stockage «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Make room in “%1”, make the disk smaller, or choose another pool.</source>
        <translation>Faites de la place dans «&#xa0;%1&#xa0;», réduisez le disque, ou choisissez un autre pool.</translation>
    </message>
</context>
<context>
    <name>innkeeper::DeleteDialog</name>
    <message>
        <source>&amp;Keep the disks</source>
        <translation>&amp;Garder les disques</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete Machine</source>
        <translation>Supprimer la machine</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Keep the disks</source>
        <translation>Garder les disques</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Looking at what belongs to it…</source>
        <translation>Recherche de ce qui lui appartient…</translation>
    </message>
    <message>
        <source>The machine cannot be deleted now</source>
        <translation>La machine ne peut pas être supprimée maintenant</translation>
    </message>
    <message>
        <source>The machine is running</source>
        <translation>La machine fonctionne</translation>
    </message>
    <message>
        <source>Shut it down first, then delete it.</source>
        <translation>Arrêtez-la d’abord, puis supprimez-la.</translation>
    </message>
    <message>
        <source>Its definition is removed; no disk is touched.</source>
        <translation>Sa définition est supprimée&#x202f;; aucun disque n’est touché.</translation>
    </message>
    <message>
        <source>Its definition is removed; the disks stay where they are.</source>
        <translation>Sa définition est supprimée&#x202f;; les disques restent où ils sont.</translation>
    </message>
    <message numerus="yes">
        <source>Its definition and %n disk(s) are removed for good: %1 become free.</source>
        <translation>
            <numerusform>Sa définition et %n disque sont supprimés définitivement&#xa0;: %1 se libèrent.</numerusform>
            <numerusform>Sa définition et %n disques sont supprimés définitivement&#xa0;: %1 se libèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its saved state is thrown away.</source>
        <translation>Son état enregistré est jeté.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation>Tout n’a pas été supprimé</translation>
    </message>
    <message numerus="yes">
        <source>Its %n snapshot(s) are removed, too.</source>
        <translation>
            <numerusform>Son %n instantané est supprimé aussi.</numerusform>
            <numerusform>Ses %n instantanés sont supprimés aussi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::DeleteMachine</name>
    <message>
        <source>It is a medium in a drive, such as an installer image.</source>
        <translation>C’est un support dans un lecteur, comme une image d’installation.</translation>
    </message>
    <message>
        <source>It is a device of the host.</source>
        <translation>C’est un périphérique de l’hôte.</translation>
    </message>
    <message>
        <source>It lies on the network.</source>
        <translation>Il se trouve sur le réseau.</translation>
    </message>
    <message>
        <source>It may be shared with other machines.</source>
        <translation>Il est peut-être partagé avec d’autres machines.</translation>
    </message>
    <message>
        <source>The machine only reads it.</source>
        <translation>La machine ne fait que le lire.</translation>
    </message>
    <message>
        <source>The machine “%1” uses it, too.</source>
        <translation>La machine «&#xa0;%1&#xa0;» l’utilise aussi.</translation>
    </message>
    <message>
        <source>The disk image “%1” is layered on it.</source>
        <translation>L’image disque «&#xa0;%1&#xa0;» est une couche posée dessus.</translation>
    </message>
    <message>
        <source>It is in no storage pool.</source>
        <translation>Il n’est dans aucun pool de stockage.</translation>
    </message>
    <message>
        <source>“%1” was not deleted, because it is running.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été supprimée, car elle fonctionne.</translation>
    </message>
    <message>
        <source>Shut it down first.</source>
        <translation>Arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>“%1” was not deleted. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été supprimée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Removing the machine</source>
        <translation>Suppression de la machine</translation>
    </message>
    <message>
        <source>Deleting the disks</source>
        <translation>Suppression des disques</translation>
    </message>
    <message>
        <source>It is gone already.</source>
        <translation>Il a déjà disparu.</translation>
    </message>
    <message>
        <source>“%1” is layered on it, and other machines may need it, too.</source>
        <translation>« %1 » repose dessus, et d’autres machines peuvent en avoir besoin aussi.</translation>
    </message>
</context>
<context>
    <name>innkeeper::DetailsFrame</name>
    <message>
        <source>&amp;Add hardware…</source>
        <translation>&amp;Ajouter du matériel…</translation>
    </message>
    <message>
        <source>Show &amp;XML…</source>
        <translation>Afficher le &amp;XML…</translation>
    </message>
    <message>
        <source>Add hardware</source>
        <translation>Ajouter du matériel</translation>
    </message>
    <message>
        <source>Show the machine&apos;s XML</source>
        <translation>Afficher le XML de la machine</translation>
    </message>
</context>
<context>
    <name>innkeeper::DetailsPage</name>
    <message>
        <source>&amp;Use this system</source>
        <translation>&amp;Prendre ce système</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Which operating system?</source>
        <translation>Quel système d’exploitation&#x202f;?</translation>
    </message>
    <message>
        <source>The machine&apos;s details could not be read</source>
        <translation>Les détails de la machine n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The last change was not made</source>
        <translation>La dernière modification n’a pas été faite</translation>
    </message>
    <message>
        <source>“%1” was removed from the machine meanwhile</source>
        <translation>«&#xa0;%1&#xa0;» a disparu de la machine entre-temps</translation>
    </message>
    <message>
        <source>What was typed there is gone with it.</source>
        <translation>Ce qui y était tapé est perdu avec.</translation>
    </message>
    <message>
        <source>The change was not dropped</source>
        <translation>La modification n’a pas été abandonnée</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Add hardware</source>
        <translation>Ajouter du matériel</translation>
    </message>
    <message>
        <source>The machine gets no new disk or folder</source>
        <translation>La machine ne reçoit ni nouveau disque ni nouveau dossier</translation>
    </message>
</context>
<context>
    <name>innkeeper::DeviceList</name>
    <message>
        <source>USB devices</source>
        <translation>Périphériques USB</translation>
    </message>
    <message>
        <source>%1 stays with this computer</source>
        <translation>%1 reste à cet ordinateur</translation>
    </message>
    <message>
        <source>%1 was not connected</source>
        <translation>%1 n’a pas été connecté</translation>
    </message>
    <message>
        <source>%1 is off. Start it, then connect the device.</source>
        <translation>%1 est éteinte. Démarrez-la, puis connectez le périphérique.</translation>
    </message>
    <message>
        <source>Connect %1 to %2 all the same?</source>
        <translation>Connecter %1 à %2 quand même&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Connect Anyway</source>
        <translation>&amp;Connecter quand même</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Coming back to this computer…</source>
        <translation>Retour à cet ordinateur…</translation>
    </message>
    <message>
        <source>On its way to %1…</source>
        <translation>En route vers %1…</translation>
    </message>
    <message>
        <source>The rule was saved</source>
        <translation>La règle a été enregistrée</translation>
    </message>
    <message>
        <source>The device goes to %1 as soon as that is running.</source>
        <translation>Le périphérique ira à %1 dès qu’elle fonctionnera.</translation>
    </message>
    <message>
        <source>The rule was not saved</source>
        <translation>La règle n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>It may still come back</source>
        <translation>Il pourrait encore revenir</translation>
    </message>
    <message>
        <source>Its Bluetooth is lent to a machine. Take it back first.</source>
        <translation>Son Bluetooth est prêté à une machine. Reprenez-le d’abord.</translation>
    </message>
    <message>
        <source>&amp;Unmount and Connect</source>
        <translation>&amp;Démonter et connecter</translation>
    </message>
    <message>
        <source>%1 was not taken back</source>
        <translation>%1 n’a pas été repris</translation>
    </message>
</context>
<context>
    <name>innkeeper::DeviceMenu</name>
    <message>
        <source>Where %1 goes</source>
        <translation>Où va %1</translation>
    </message>
    <message>
        <source>It stays with this computer</source>
        <translation>Il reste à cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Make a &amp;Rule…</source>
        <translation>Créer une &amp;règle…</translation>
    </message>
    <message>
        <source>There is no machine yet</source>
        <translation>Il n’y a pas encore de machine</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Connecter à %1</translation>
    </message>
    <message>
        <source>%1 is off: start it first</source>
        <translation>%1 est éteinte&#xa0;: démarrez-la d’abord</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 l’a</translation>
    </message>
    <message>
        <source>&amp;Always Connect To</source>
        <translation>&amp;Toujours connecter à</translation>
    </message>
    <message>
        <source>Connect &amp;Isolated To</source>
        <translation>Connecter en &amp;isolement à</translation>
    </message>
    <message>
        <source>For devices you do not trust: a process of its own speaks to them.</source>
        <translation>Pour les périphériques douteux&#xa0;: un processus à part leur parle.</translation>
    </message>
    <message>
        <source>Slower; cameras and sound may stutter.</source>
        <translation>Plus lent&#xa0;; caméras et son peuvent saccader.</translation>
    </message>
    <message>
        <source>Take &amp;Back</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>A machine whose hardware has no USB filter does not check them a second time.</source>
        <translation>Une machine dont le matériel n’a pas de filtre USB ne les vérifie pas une seconde fois.</translation>
    </message>
</context>
<context>
    <name>innkeeper::DeviceRow</name>
    <message>
        <source>&amp;Keep It There</source>
        <translation>Le &amp;laisser là</translation>
    </message>
    <message>
        <source>Connect To…</source>
        <translation>Connecter à…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Connect %1 to a machine</source>
        <translation>Connecter %1 à une machine</translation>
    </message>
    <message>
        <source>Disconnect %1 from its machine</source>
        <translation>Déconnecter %1 de sa machine</translation>
    </message>
    <message numerus="yes">
        <source>It comes back to this computer in %n second(s), unless it works there.</source>
        <translation>
            <numerusform>Il revient à cet ordinateur dans %n seconde, sauf s’il fonctionne là.</numerusform>
            <numerusform>Il revient à cet ordinateur dans %n secondes, sauf s’il fonctionne là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1 there</source>
        <translation>Laisser %1 là</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <comment>device, what it is, who has it</comment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take the Bluetooth of %1 back</source>
        <translation>Reprendre le Bluetooth de %1</translation>
    </message>
</context>
<context>
    <name>innkeeper::DevicesPage</name>
    <message>
        <source>USB devices and rules</source>
        <translation>Périphériques USB et règles</translation>
    </message>
    <message>
        <source>Nothing is plugged in</source>
        <translation>Rien n’est branché</translation>
    </message>
    <message>
        <source>Plug in a USB device, and say here which machine has it.</source>
        <translation>Branchez un périphérique USB, et dites ici quelle machine l’obtient.</translation>
    </message>
    <message>
        <source>USB devices stay where they are for now</source>
        <translation>Les périphériques USB restent où ils sont pour l’instant</translation>
    </message>
</context>
<context>
    <name>innkeeper::DevicesPlace</name>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>Kinds of devices</source>
        <translation>Genres de périphériques</translation>
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
        <translation>Ce qui serait modifié</translation>
    </message>
</context>
<context>
    <name>innkeeper::DiskSize</name>
    <message>
        <source> GiB</source>
        <translation> Gio</translation>
    </message>
    <message>
        <source>Make &amp;larger</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>It has %1, of which %2 are taken on this computer. It cannot become smaller again; its guest has to enlarge the file system itself.</source>
        <translation>Il fait %1, dont %2 sont occupés sur cet ordinateur. Il ne pourra plus rétrécir&#x202f;; l’invité doit agrandir lui-même le système de fichiers.</translation>
    </message>
</context>
<context>
    <name>innkeeper::DropOverlay</name>
    <message>
        <source>Drop the image to run it</source>
        <translation>Déposez l’image pour la démarrer</translation>
    </message>
</context>
<context>
    <name>innkeeper::ElementEdits</name>
    <message>
        <source>The machine no longer has this part: it may have been removed elsewhere. Nothing was changed.</source>
        <translation>La machine n’a plus ce composant&#xa0;: il a peut-être été retiré ailleurs. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>innkeeper::EssentialsPanel</name>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> Gio</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Mémoire</translation>
    </message>
    <message>
        <source>&amp;Processors</source>
        <translation>&amp;Processeurs</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>&amp;Disque</translation>
    </message>
    <message>
        <source>This computer has %1, of which %2 are free.</source>
        <translation>Cet ordinateur a %1, dont %2 sont libres.</translation>
    </message>
    <message numerus="yes">
        <source>This computer has %n processor(s).</source>
        <translation>
            <numerusform>Cet ordinateur a %n processeur.</numerusform>
            <numerusform>Cet ordinateur a %n processeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>conseillé</translation>
    </message>
</context>
<context>
    <name>innkeeper::FieldRow</name>
    <message>
        <source>%1: %2 is more than this computer has (%3).</source>
        <comment>memory or processors</comment>
        <translation>%1&#xa0;: %2, c’est plus que cet ordinateur n’en a (%3).</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Esc brings back what was there.</source>
        <translation>Échap ramène ce qu’il y avait.</translation>
    </message>
    <message>
        <source>the default</source>
        <comment>a value</comment>
        <translation>la valeur par défaut</translation>
    </message>
    <message>
        <source>Somebody changed it to %1 meanwhile. What you typed is not saved yet; Esc shows what is defined.</source>
        <translation>Quelqu’un a modifié cela entre-temps&#x202f;; c’est maintenant %1. Ce que vous avez tapé n’est pas encore enregistré&#x202f;; Échap affiche ce qui est défini.</translation>
    </message>
    <message>
        <source>Runs with %1 now. The change takes effect after the machine is shut down.</source>
        <translation>Fonctionne en ce moment avec %1. La modification prendra effet après l’arrêt de la machine.</translation>
    </message>
</context>
<context>
    <name>innkeeper::FieldText</name>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It takes: %1.</source>
        <translation>Valeurs possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It takes a number from %1 on.</source>
        <translation>Il faut un nombre à partir de %1.</translation>
    </message>
    <message>
        <source>It takes a number from %1 to %2.</source>
        <translation>Il faut un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>It takes an amount such as 512MiB or 2GiB, at least %1.</source>
        <translation>Il faut une quantité comme 512MiB ou 2GiB, au moins %1.</translation>
    </message>
    <message>
        <source>It takes one line of at most %1 characters.</source>
        <translation>Il faut une ligne de %1 caractères au plus.</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Il faut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It takes numbers of processors, such as 0-3,8 or 0-7,^2.</source>
        <translation>Il faut des numéros de processeurs, comme 0-3,8 ou 0-7,^2.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>It takes a text of at most %1 characters.</source>
        <translation>Il faut un texte de %1 caractères au plus.</translation>
    </message>
    <message>
        <source>It takes a whole path, beginning with /.</source>
        <translation>Il faut un chemin complet, qui commence par /.</translation>
    </message>
</context>
<context>
    <name>innkeeper::FindingRow</name>
    <message>
        <source>Good: %1</source>
        <translation>Bon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Set Up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Details of &quot;%1&quot;</source>
        <translation>Détails de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
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
        <translation>UEFI avec Secure Boot</translation>
    </message>
</context>
<context>
    <name>innkeeper::FrozenHardware</name>
    <message>
        <source>The hardware of this machine is frozen, so this was not changed: %1</source>
        <translation>Le matériel de cette machine est figé, ceci n’a donc pas été modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose another tuning before, such as “%1”: that lets its hardware be changed again.</source>
        <translation>Choisissez d’abord un autre réglage d’ensemble, par exemple «&#xa0;%1&#xa0;»&#xa0;: son matériel pourra de nouveau être modifié.</translation>
    </message>
</context>
<context>
    <name>innkeeper::FullScreenBar</name>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
</context>
<context>
    <name>innkeeper::GrowDisk</name>
    <message>
        <source>The machine has no disk “%1”.</source>
        <translation>La machine n’a pas de disque «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The machine&apos;s saved state remembers the disk as it is. Nothing was changed.</source>
        <translation>L’état enregistré de la machine se souvient du disque tel qu’il est. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Start it, and try again.</source>
        <translation>Démarrez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>It has %1 already, and cannot become smaller. Nothing was changed.</source>
        <translation>Il fait déjà %1 et ne peut pas rétrécir. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk “%1” has another image now, or gets one when the machine starts again. Nothing was changed.</source>
        <translation>Le disque «&#xa0;%1&#xa0;» a maintenant une autre image, ou en aura une au prochain démarrage de la machine. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Shut the machine down, and try again.</source>
        <translation>Éteignez la machine, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” is no disk with an image of its own. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un disque avec sa propre image. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is more than a disk can have: at most %2. Nothing was changed.</source>
        <translation>%1 dépasse ce qu’un disque peut avoir&#xa0;: au plus %2. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>innkeeper::GuestPage</name>
    <message>
        <source>The guest is being asked…</source>
        <translation>L’invité est interrogé…</translation>
    </message>
    <message>
        <source>The machine is off</source>
        <translation>La machine est éteinte</translation>
    </message>
    <message>
        <source>While it runs, its system tells here what it is, which addresses it has and how full its disks are.</source>
        <translation>Pendant qu’elle fonctionne, son système dit ici ce qu’il est, quelles adresses il a et à quel point ses disques sont pleins.</translation>
    </message>
    <message>
        <source>No agent answers in the guest</source>
        <translation>Aucun agent ne répond dans l’invité</translation>
    </message>
    <message>
        <source>The machine has a channel to it. Install QEMU&apos;s agent in the guest, and this page fills by itself. A guest that is still starting answers in a moment.</source>
        <translation>La machine a un canal pour cela. Installez l’agent de QEMU dans l’invité, et cette page se remplira d’elle-même. Un invité qui démarre encore répondra dans un instant.</translation>
    </message>
    <message>
        <source>The channel to the guest comes with the next start</source>
        <translation>Le canal vers l’invité viendra au prochain démarrage</translation>
    </message>
    <message>
        <source>Shut the machine down and start it again.</source>
        <translation>Arrêtez la machine, puis démarrez-la de nouveau.</translation>
    </message>
    <message>
        <source>The guest could not be asked</source>
        <translation>L’invité n’a pas pu être interrogé</translation>
    </message>
    <message>
        <source>The guest&apos;s file systems stand still</source>
        <translation>Les systèmes de fichiers de l’invité sont gelés</translation>
    </message>
    <message>
        <source>Usually for a moment, while a backup or a snapshot is taken. What writes to them waits, and the guest tells nothing. Thaw them only when that has failed.</source>
        <translation>En général pour un instant, le temps d’une sauvegarde ou d’un instantané. Ce qui veut y écrire attend, et l’invité ne dit rien. Ne les dégelez que si cette opération a échoué.</translation>
    </message>
    <message>
        <source>&amp;Thaw</source>
        <translation>&amp;Dégeler</translation>
    </message>
    <message>
        <source>The file systems were not thawed</source>
        <translation>Les systèmes de fichiers n’ont pas été dégelés</translation>
    </message>
    <message>
        <source>The machine has no channel to its guest</source>
        <translation>La machine n’a pas de canal vers son invité</translation>
    </message>
    <message>
        <source>With the channel, and QEMU&apos;s agent installed in the guest, this page shows its system, addresses and file systems.</source>
        <translation>Avec le canal, et l’agent de QEMU installé dans l’invité, cette page montre son système, ses adresses et ses systèmes de fichiers.</translation>
    </message>
    <message>
        <source>&amp;Add the channel</source>
        <translation>Ajouter le &amp;canal</translation>
    </message>
    <message>
        <source>The channel was not added</source>
        <translation>Le canal n’a pas été ajouté</translation>
    </message>
</context>
<context>
    <name>innkeeper::GuestRows</name>
    <message>
        <source>%1, leased by this host&apos;s network</source>
        <translation>%1, adresses attribuées par le réseau de cet hôte</translation>
    </message>
    <message>
        <source>%1, seen by this host on the network</source>
        <translation>%1, adresses vues par cet hôte sur le réseau</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Aucune adresse</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>Systèmes de fichiers</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 occupés sur %2</translation>
    </message>
    <message>
        <source>Size not known</source>
        <translation>Taille inconnue</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>kind of file system, disks</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Session ouverte par</translation>
    </message>
</context>
<context>
    <name>innkeeper::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Innkeeper %1</source>
        <translation>Innkeeper %1</translation>
    </message>
    <message>
        <source>A desktop for people who live in virtual machines. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Un bureau pour ceux qui vivent dans des machines virtuelles. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>Nouvelle machine</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Close the window; machines run on</source>
        <translation>Fermer la fenêtre&#x202f;; les machines continuent</translation>
    </message>
    <message>
        <source>The selected machine</source>
        <translation>La machine sélectionnée</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Suspendre ou reprendre</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Force off</source>
        <translation>Forcer l’arrêt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Screen, details, console</source>
        <translation>Écran, détails, console</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2, Ctrl+3</source>
        <translation>Ctrl+1, Ctrl+2, Ctrl+3</translation>
    </message>
    <message>
        <source>Take a picture of the screen</source>
        <translation>Prendre une image de l’écran</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>While a machine has the keyboard</source>
        <translation>Pendant qu’une machine a le clavier</translation>
    </message>
    <message>
        <source>Give keyboard and mouse back</source>
        <translation>Rendre le clavier et la souris</translation>
    </message>
    <message>
        <source>left Ctrl + left Alt</source>
        <translation>Ctrl gauche + Alt gauche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave the console</source>
        <translation>Quitter la console</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>Answer the notice above the page, and back</source>
        <translation>Répondre à l’avis au-dessus de la page, et revenir</translation>
    </message>
    <message>
        <source>Bring keyboards and mice back from machines</source>
        <translation>Ramener claviers et souris des machines</translation>
    </message>
    <message>
        <source>left Ctrl + left Alt, twice</source>
        <translation>Ctrl gauche + Alt gauche, deux fois</translation>
    </message>
</context>
<context>
    <name>innkeeper::HostCheck</name>
    <message>
        <source>This computer is itself a virtual machine, whose host does not pass virtualization on properly. Nothing is wrong here: machines run without KVM. Try again after the host was changed.</source>
        <translation>Cet ordinateur est lui-même une machine virtuelle, dont l’hôte ne transmet pas correctement la virtualisation. Rien n’est anormal ici&#xa0;: les machines fonctionnent sans KVM. Réessayez après une modification de l’hôte.</translation>
    </message>
    <message>
        <source>Update the firmware of this computer and the kernel, restart, and try again. Until then machines run without KVM.</source>
        <translation>Mettez à jour le micrologiciel de cet ordinateur et le noyau, redémarrez, puis réessayez. D’ici là, les machines fonctionnent sans KVM.</translation>
    </message>
    <message>
        <source>Switch virtualization on in the firmware setup (Intel VT-x, AMD SVM), then load the module: &quot;sudo modprobe kvm_intel&quot; or &quot;sudo modprobe kvm_amd&quot;.</source>
        <translation>Activez la virtualisation dans les réglages du micrologiciel (Intel VT-x, AMD SVM), puis chargez le module&#xa0;: «&#xa0;sudo modprobe kvm_intel&#xa0;» ou «&#xa0;sudo modprobe kvm_amd&#xa0;».</translation>
    </message>
    <message>
        <source>Join the group kvm: &quot;sudo adduser $USER kvm&quot;, then log out and in again.</source>
        <translation>Rejoignez le groupe kvm&#xa0;: «&#xa0;sudo adduser $USER kvm&#xa0;», puis fermez votre session et rouvrez-la.</translation>
    </message>
    <message>
        <source>Quit VirtualBox or whatever else runs machines here, and try again.</source>
        <translation>Quittez VirtualBox ou tout autre programme qui exécute des machines ici, puis réessayez.</translation>
    </message>
    <message>
        <source>See the details for what the emulator said.</source>
        <translation>Les détails contiennent ce que l’émulateur a dit.</translation>
    </message>
    <message>
        <source>With KVM machines run at nearly the speed of this computer; without it QEMU translates each instruction, many times slower.</source>
        <translation>Avec KVM, les machines vont presque aussi vite que cet ordinateur&#x202f;; sans lui, QEMU traduit chaque instruction, bien plus lentement.</translation>
    </message>
    <message>
        <source>KVM runs guests</source>
        <translation>KVM exécute des invités</translation>
    </message>
    <message>
        <source>KVM could not be tried: your account may not use it</source>
        <translation>KVM n’a pas pu être essayé&#xa0;: votre compte n’y a pas droit</translation>
    </message>
    <message>
        <source>Machines of this connection are run by libvirt, which has its own permission.</source>
        <translation>Les machines de cette connexion sont exécutées par libvirt, qui a ses propres droits.</translation>
    </message>
    <message>
        <source>KVM does not run guests here</source>
        <translation>KVM n’exécute pas d’invités ici</translation>
    </message>
    <message>
        <source>%1 Machines work all the same, translated by QEMU (TCG), but many times slower.</source>
        <translation>%1 Les machines fonctionnent quand même, traduites par QEMU (TCG), mais bien plus lentement.</translation>
    </message>
    <message>
        <source>QEMU runs guests without KVM (TCG)</source>
        <translation>QEMU exécute des invités sans KVM (TCG)</translation>
    </message>
    <message>
        <source>The way that works on every computer, and for foreign processors.</source>
        <translation>La voie qui marche sur tout ordinateur, et pour des processeurs étrangers.</translation>
    </message>
    <message>
        <source>QEMU runs no guests</source>
        <translation>QEMU n’exécute aucun invité</translation>
    </message>
    <message>
        <source>%1 No machine can run without a working QEMU.</source>
        <translation>%1 Aucune machine ne peut fonctionner sans un QEMU qui marche.</translation>
    </message>
    <message>
        <source>Install the package qemu-system-x86, or install it anew.</source>
        <translation>Installez le paquet qemu-system-x86, ou réinstallez-le.</translation>
    </message>
    <message>
        <source>Innkeeper is made for %1 %2 or newer.</source>
        <translation>Innkeeper est fait pour %1 %2 ou plus récent.</translation>
    </message>
    <message>
        <source>The version of %1 is unknown</source>
        <translation>La version de %1 est inconnue</translation>
    </message>
    <message>
        <source>%1 %2 is too old</source>
        <translation>%1 %2 est trop ancien</translation>
    </message>
    <message>
        <source>Upgrade this computer to Debian 12 or newer.</source>
        <translation>Passez cet ordinateur à Debian 12 ou plus récent.</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>Your own machines, run by your own account: no daemon, no privilege.</source>
        <translation>Vos propres machines, exécutées par votre compte&#xa0;: ni service, ni privilège.</translation>
    </message>
    <message>
        <source>Everything that Innkeeper does with machines goes through libvirt.</source>
        <translation>Tout ce qu’Innkeeper fait avec les machines passe par libvirt.</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Pas de connexion à %1</translation>
    </message>
    <message>
        <source>Install libvirt: the packages libvirt-daemon and libvirt-daemon-driver-qemu for your own machines, libvirt-daemon-system for machines of the whole computer.</source>
        <translation>Installez libvirt&#xa0;: les paquets libvirt-daemon et libvirt-daemon-driver-qemu pour vos propres machines, libvirt-daemon-system pour celles de tout l’ordinateur.</translation>
    </message>
    <message>
        <source>libvirt finds no emulator</source>
        <translation>libvirt ne trouve aucun émulateur</translation>
    </message>
    <message>
        <source>Install the package qemu-system-x86.</source>
        <translation>Installez le paquet qemu-system-x86.</translation>
    </message>
    <message>
        <source>UEFI firmware is there</source>
        <translation>Un micrologiciel UEFI est présent</translation>
    </message>
    <message>
        <source>UEFI firmware is missing</source>
        <translation>Le micrologiciel UEFI manque</translation>
    </message>
    <message>
        <source>Modern systems start from UEFI; Windows 11 from nothing else.</source>
        <translation>Les systèmes modernes démarrent avec UEFI&#x202f;; Windows 11 avec rien d’autre.</translation>
    </message>
    <message>
        <source>Install the package ovmf.</source>
        <translation>Installez le paquet ovmf.</translation>
    </message>
    <message>
        <source>Secure Boot can be given to machines</source>
        <translation>Les machines peuvent recevoir Secure Boot</translation>
    </message>
    <message>
        <source>Secure Boot is missing</source>
        <translation>Secure Boot manque</translation>
    </message>
    <message>
        <source>Windows 11 asks for it.</source>
        <translation>Windows 11 le demande.</translation>
    </message>
    <message>
        <source>Machines can have a TPM</source>
        <translation>Les machines peuvent avoir un TPM</translation>
    </message>
    <message>
        <source>Machines cannot have a TPM</source>
        <translation>Les machines ne peuvent pas avoir de TPM</translation>
    </message>
    <message>
        <source>Windows 11 asks for it; others keep disk keys in it.</source>
        <translation>Windows 11 le demande&#x202f;; d’autres y gardent les clés de leurs disques.</translation>
    </message>
    <message>
        <source>Install the packages swtpm and swtpm-tools.</source>
        <translation>Installez les paquets swtpm et swtpm-tools.</translation>
    </message>
    <message>
        <source>Screens are shown by SPICE</source>
        <translation>Les écrans sont affichés par SPICE</translation>
    </message>
    <message>
        <source>QEMU lacks SPICE</source>
        <translation>SPICE manque à QEMU</translation>
    </message>
    <message>
        <source>SPICE brings the machine&apos;s screen, sound and clipboard.</source>
        <translation>SPICE apporte l’écran, le son et le presse-papiers de la machine.</translation>
    </message>
    <message>
        <source>Install the package qemu-system-modules-spice (Debian 13) or qemu-system-x86 of Debian.</source>
        <translation>Installez le paquet qemu-system-modules-spice (Debian 13) ou qemu-system-x86 de Debian.</translation>
    </message>
    <message>
        <source>Switch &quot;IOMMU&quot; (AMD-Vi) on in the firmware setup.</source>
        <translation>Activez «&#xa0;IOMMU&#xa0;» (AMD-Vi) dans les réglages du micrologiciel.</translation>
    </message>
    <message>
        <source>Switch &quot;Intel VT-d&quot; on in the firmware setup.</source>
        <translation>Activez «&#xa0;Intel VT-d&#xa0;» dans les réglages du micrologiciel.</translation>
    </message>
    <message>
        <source>Switch &quot;Intel VT-d&quot; on in the firmware setup, add &quot;intel_iommu=on&quot; to GRUB_CMDLINE_LINUX in /etc/default/grub, run &quot;sudo update-grub&quot;, and restart this computer.</source>
        <translation>Activez «&#xa0;Intel VT-d&#xa0;» dans les réglages du micrologiciel, ajoutez «&#xa0;intel_iommu=on&#xa0;» à GRUB_CMDLINE_LINUX dans /etc/default/grub, lancez «&#xa0;sudo update-grub&#xa0;», puis redémarrez cet ordinateur.</translation>
    </message>
    <message>
        <source>Only with an IOMMU can a machine own a PCI device, such as a graphics card. Everything else works without.</source>
        <translation>Seul un IOMMU permet à une machine de posséder un périphérique PCI, comme une carte graphique. Tout le reste s’en passe.</translation>
    </message>
    <message numerus="yes">
        <source>The IOMMU is on, with %n group(s) of devices</source>
        <translation>
            <numerusform>L’IOMMU est actif, avec %n groupe de périphériques</numerusform>
            <numerusform>L’IOMMU est actif, avec %n groupes de périphériques</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an IOMMU, but it has no groups</source>
        <translation>Il y a un IOMMU, mais il n’a pas de groupes</translation>
    </message>
    <message>
        <source>No IOMMU is in use</source>
        <translation>Aucun IOMMU n’est utilisé</translation>
    </message>
    <message>
        <source>Machines use your network connection (user networking)</source>
        <translation>Les machines utilisent votre connexion réseau (réseau utilisateur)</translation>
    </message>
    <message>
        <source>They reach the internet and this computer, but other computers cannot reach them, and &quot;ping&quot; may not work. Networks of their own need qemu:///system.</source>
        <translation>Elles atteignent Internet et cet ordinateur, mais les autres ordinateurs ne peuvent pas les atteindre, et «&#xa0;ping&#xa0;» peut ne pas marcher. Pour des réseaux à elles, il faut qemu:///system.</translation>
    </message>
    <message>
        <source>New machines are connected to libvirt&apos;s network &quot;default&quot;, which takes them to the internet.</source>
        <translation>Les nouvelles machines sont connectées au réseau «&#xa0;default&#xa0;» de libvirt, qui les mène à Internet.</translation>
    </message>
    <message>
        <source>The networks cannot be read</source>
        <translation>Les réseaux ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>There is no default network</source>
        <translation>Il n’y a pas de réseau par défaut</translation>
    </message>
    <message>
        <source>Install the package libvirt-daemon-config-network, or run &quot;virsh net-define /usr/share/libvirt/networks/default.xml&quot;.</source>
        <translation>Installez le paquet libvirt-daemon-config-network, ou lancez «&#xa0;virsh net-define /usr/share/libvirt/networks/default.xml&#xa0;».</translation>
    </message>
    <message>
        <source>The default network is not started</source>
        <translation>Le réseau par défaut n’est pas démarré</translation>
    </message>
    <message>
        <source>Start it, now and with this computer.</source>
        <translation>Démarrez-le, maintenant et avec cet ordinateur.</translation>
    </message>
    <message>
        <source>The default network is active</source>
        <translation>Le réseau par défaut est actif</translation>
    </message>
    <message>
        <source>The default network does not start with this computer</source>
        <translation>Le réseau par défaut ne démarre pas avec cet ordinateur</translation>
    </message>
    <message>
        <source>Let it start with this computer.</source>
        <translation>Faites-le démarrer avec cet ordinateur.</translation>
    </message>
    <message>
        <source>Your own machines are run by your own account.</source>
        <translation>Vos propres machines sont exécutées par votre propre compte.</translation>
    </message>
    <message>
        <source>Your account may use KVM</source>
        <translation>Votre compte peut utiliser KVM</translation>
    </message>
    <message>
        <source>Your account may not use KVM</source>
        <translation>Votre compte ne peut pas utiliser KVM</translation>
    </message>
    <message>
        <source>Members of the group libvirt manage the machines of the whole computer (qemu:///system).</source>
        <translation>Les membres du groupe libvirt gèrent les machines de tout l’ordinateur (qemu:///system).</translation>
    </message>
    <message>
        <source>Your account is in the group libvirt</source>
        <translation>Votre compte est dans le groupe libvirt</translation>
    </message>
    <message>
        <source>Your account is not in the group libvirt</source>
        <translation>Votre compte n’est pas dans le groupe libvirt</translation>
    </message>
    <message>
        <source>To manage them, run &quot;sudo adduser $USER libvirt&quot;, then log out and in again. Your own machines need nothing.</source>
        <translation>Pour les gérer, lancez «&#xa0;sudo adduser $USER libvirt&#xa0;», puis fermez votre session et rouvrez-la. Vos propres machines ne demandent rien.</translation>
    </message>
    <message>
        <source>Machines cannot read images in your home folder</source>
        <translation>Les machines ne peuvent pas lire les images de votre dossier personnel</translation>
    </message>
    <message>
        <source>Machines of the whole computer are run by an account of their own, to which your home folder is closed.</source>
        <translation>Les machines de tout l’ordinateur sont exécutées par un compte à part, auquel votre dossier personnel est fermé.</translation>
    </message>
    <message>
        <source>Move installer images to /var/lib/libvirt/images.</source>
        <translation>Déplacez les images d’installation vers /var/lib/libvirt/images.</translation>
    </message>
    <message>
        <source>KVM needs a processor that helps with virtualization.</source>
        <translation>KVM a besoin d’un processeur qui aide à la virtualisation.</translation>
    </message>
    <message>
        <source>The processor has Intel VT-x</source>
        <translation>Le processeur a Intel VT-x</translation>
    </message>
    <message>
        <source>The processor has AMD-V</source>
        <translation>Le processeur a AMD-V</translation>
    </message>
    <message>
        <source>The processor offers no virtualization</source>
        <translation>Le processeur n’offre pas de virtualisation</translation>
    </message>
    <message>
        <source>This computer is itself a virtual machine: switch nested virtualization on in the host that runs it.</source>
        <translation>Cet ordinateur est lui-même une machine virtuelle&#xa0;: activez la virtualisation imbriquée sur l’hôte qui l’exécute.</translation>
    </message>
    <message>
        <source>Switch it on in the firmware setup: &quot;Intel Virtualization Technology&quot; or &quot;SVM mode&quot;.</source>
        <translation>Activez-la dans les réglages du micrologiciel&#xa0;: «&#xa0;Intel Virtualization Technology&#xa0;» ou «&#xa0;SVM mode&#xa0;».</translation>
    </message>
    <message>
        <source>Lets machines run machines of their own, and Windows its security features.</source>
        <translation>Permet aux machines d’exécuter leurs propres machines, et à Windows ses fonctions de sécurité.</translation>
    </message>
    <message>
        <source>Nested virtualization is on</source>
        <translation>La virtualisation imbriquée est active</translation>
    </message>
    <message>
        <source>Nested virtualization is off</source>
        <translation>La virtualisation imbriquée est inactive</translation>
    </message>
    <message>
        <source>Write &quot;options %1 nested=1&quot; into /etc/modprobe.d/kvm.conf and restart this computer.</source>
        <translation>Écrivez «&#xa0;options %1 nested=1&#xa0;» dans /etc/modprobe.d/kvm.conf et redémarrez cet ordinateur.</translation>
    </message>
    <message>
        <source>The default storage pool is not active</source>
        <translation>Le pool de stockage par défaut n’est pas actif</translation>
    </message>
    <message>
        <source>There is no default storage pool yet</source>
        <translation>Il n’y a pas encore de pool de stockage par défaut</translation>
    </message>
    <message>
        <source>The disks of new machines are kept there.</source>
        <translation>Les disques des nouvelles machines y sont gardés.</translation>
    </message>
    <message>
        <source>It is set up with the first machine, or now.</source>
        <translation>Il est configuré avec la première machine, ou maintenant.</translation>
    </message>
    <message>
        <source>%1 free for disks</source>
        <translation>%1 libres pour les disques</translation>
    </message>
    <message>
        <source>The disks of new machines are kept in the storage pool &quot;%1&quot; (%2), of %3 in all.</source>
        <translation>Les disques des nouvelles machines sont gardés dans le pool de stockage «&#xa0;%1&#xa0;» (%2), de %3 en tout.</translation>
    </message>
    <message>
        <source>Only %1 free for disks</source>
        <translation>Seulement %1 libres pour les disques</translation>
    </message>
    <message>
        <source>Make room in %1: machines whose disks cannot grow are paused.</source>
        <translation>Faites de la place dans %1&#xa0;: les machines dont les disques ne peuvent pas grandir sont suspendues.</translation>
    </message>
    <message>
        <source>Your account may not write to %1</source>
        <translation>Votre compte ne peut pas écrire dans %1</translation>
    </message>
    <message>
        <source>No disk can be created for a new machine.</source>
        <translation>Aucun disque ne peut être créé pour une nouvelle machine.</translation>
    </message>
    <message>
        <source>Make the folder yours: &quot;sudo chown $USER %1&quot;.</source>
        <translation>Appropriez-vous le dossier&#xa0;: «&#xa0;sudo chown $USER %1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 of memory free</source>
        <translation>%1 de mémoire libre</translation>
    </message>
    <message>
        <source>Machines take their memory from what this computer has: %1 in all.</source>
        <translation>Les machines prennent leur mémoire sur celle de cet ordinateur&#xa0;: %1 en tout.</translation>
    </message>
    <message>
        <source>Only %1 of memory free</source>
        <translation>Seulement %1 de mémoire libre</translation>
    </message>
    <message>
        <source>Shut machines or programs down before you start another.</source>
        <translation>Arrêtez des machines ou quittez des programmes avant d’en démarrer une autre.</translation>
    </message>
    <message>
        <source>The storage pools cannot be read</source>
        <translation>Les pools de stockage ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>Tells which system an installer image holds, and which hardware suits it.</source>
        <translation>Dit quel système contient une image d’installation, et quel matériel lui convient.</translation>
    </message>
    <message>
        <source>The database of operating systems is missing</source>
        <translation>La base de données des systèmes d’exploitation manque</translation>
    </message>
    <message>
        <source>Install the package osinfo-db.</source>
        <translation>Installez le paquet osinfo-db.</translation>
    </message>
    <message>
        <source>The database of operating systems is there</source>
        <translation>La base de données des systèmes d’exploitation est présente</translation>
    </message>
    <message>
        <source>The database of operating systems is of %1</source>
        <translation>La base de données des systèmes d’exploitation date du %1</translation>
    </message>
    <message>
        <source>Newer systems may not be recognized; choose the nearest relative by hand, or get a newer osinfo-db from backports.</source>
        <translation>Les systèmes plus récents peuvent ne pas être reconnus&#x202f;; choisissez vous-même le plus proche parent, ou prenez un osinfo-db plus récent dans les rétroportages.</translation>
    </message>
    <message>
        <source>This computer is itself a virtual machine: give it an IOMMU in the host that runs it.</source>
        <translation>Cet ordinateur est lui-même une machine virtuelle&#xa0;: donnez-lui un IOMMU sur l’hôte qui l’exécute.</translation>
    </message>
</context>
<context>
    <name>innkeeper::HostFactsCard</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciels</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thread(s)</source>
        <translation>
            <numerusform>%1, %n thread</numerusform>
            <numerusform>%1, %n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of it free</source>
        <translation>%1, dont %2 libres</translation>
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
            <numerusform>Cet ordinateur a %n processeur.</numerusform>
            <numerusform>Cet ordinateur a %n processeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has %1, of which %2 are free.</source>
        <translation>Cet ordinateur a %1, dont %2 sont libres.</translation>
    </message>
</context>
<context>
    <name>innkeeper::HostPage</name>
    <message>
        <source>This Computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>In good order</source>
        <translation>En bon ordre</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Looking at this computer, and booting a small guest…</source>
        <translation>Examen de cet ordinateur, et démarrage d’un petit invité…</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) keep machines from running.</source>
        <translation>
            <numerusform>%n problème empêche les machines de fonctionner.</numerusform>
            <numerusform>%n problèmes empêchent les machines de fonctionner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Machines run here; %n thing(s) could be better.</source>
        <translation>
            <numerusform>Les machines fonctionnent ici&#x202f;; %n chose pourrait être mieux.</numerusform>
            <numerusform>Les machines fonctionnent ici&#x202f;; %n choses pourraient être mieux.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is well prepared for machines.</source>
        <translation>Cet ordinateur est bien préparé pour les machines.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ImageGuards</name>
    <message>
        <source>“%1” is used by “%2”. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé par «&#xa0;%2&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose a copy of it, or mark this disk as read only first.</source>
        <translation>Choisissez-en une copie, ou mettez d’abord ce disque en lecture seule.</translation>
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
        <translation>L’image «&#xa0;%1&#xa0;» ne peut pas être utilisée là où elle est&#xa0;: QEMU fonctionne sous l’utilisateur «&#xa0;%2&#xa0;», qui ne peut pas entrer dans le dossier «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Move the image to /var/lib/libvirt/images, or let that user in: %1</source>
        <translation>Déplacez l’image vers /var/lib/libvirt/images, ou laissez entrer cet utilisateur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>innkeeper::ImageSearch</name>
    <message>
        <source>Storage pool “%1”</source>
        <translation>Pool de stockage «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Dossier personnel</translation>
    </message>
</context>
<context>
    <name>innkeeper::InputReturn</name>
    <message>
        <source>&amp;Bring Keyboards and Mice Back</source>
        <translation>Ramener cla&amp;viers et souris</translation>
    </message>
    <message>
        <source>Your keyboards and mice are at this computer again</source>
        <translation>Vos claviers et souris sont revenus à cet ordinateur</translation>
    </message>
    <message>
        <source>Back from machines: %1. Undo gives them to the same machines again.</source>
        <translation>Repris aux machines&#xa0;: %1. «&#xa0;Défaire&#xa0;» les rend aux mêmes machines.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message>
        <source>Takes all keyboards and mice that machines have, and Bluetooth, back to this computer (left Ctrl + left Alt, twice)</source>
        <translation>Ramène à cet ordinateur tous les claviers et souris qu’ont les machines, et le Bluetooth (Ctrl gauche + Alt gauche, deux fois)</translation>
    </message>
    <message>
        <source>Bluetooth did not come back</source>
        <translation>Le Bluetooth n’est pas revenu</translation>
    </message>
    <message>
        <source>This computer has its Bluetooth again</source>
        <translation>Cet ordinateur a retrouvé son Bluetooth</translation>
    </message>
    <message>
        <source>Back from %1. Undo lends it to the same machine again.</source>
        <translation>De retour de %1. «&#xa0;Annuler&#xa0;» le prête à nouveau à la même machine.</translation>
    </message>
    <message>
        <source>Bluetooth was not lent</source>
        <translation>Le Bluetooth n’a pas été prêté</translation>
    </message>
</context>
<context>
    <name>innkeeper::Intent</name>
    <message>
        <source>Fastest</source>
        <translation>Rapidité</translation>
    </message>
    <message>
        <source>Quiet on battery</source>
        <translation>Calme sur batterie</translation>
    </message>
    <message>
        <source>Frozen hardware</source>
        <translation>Matériel figé</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>All that this computer can give, at the cost of memory and power. The machine may not run elsewhere.</source>
        <translation>Tout ce que cet ordinateur peut donner, au prix de mémoire et d’énergie. La machine ne démarrera peut-être pas ailleurs.</translation>
    </message>
    <message>
        <source>Wakes this computer seldom, keeps to its saving cores and gives memory back.</source>
        <translation>Réveille rarement cet ordinateur, s’en tient à ses cœurs économes et rend la mémoire.</translation>
    </message>
    <message>
        <source>The same hardware on every computer and for years: nothing of it changes until you choose something else.</source>
        <translation>Le même matériel sur tout ordinateur et pendant des années&#xa0;: rien n’en change tant que vous ne choisissez pas autre chose.</translation>
    </message>
    <message>
        <source>As the machine was made, with what you set yourself.</source>
        <translation>Telle que la machine a été créée, avec ce que vous avez réglé vous-même.</translation>
    </message>
</context>
<context>
    <name>innkeeper::Keeper</name>
    <message>
        <source>The keeper was not started, because it cannot have its name on the bus: another one may run.</source>
        <translation>L’intendant n’a pas été démarré, car il ne peut pas avoir son nom sur le bus&#xa0;: un autre fonctionne peut-être déjà.</translation>
    </message>
</context>
<context>
    <name>innkeeper::KeeperCommandLine</name>
    <message>
        <source>Looks after what must go on without a window: USB devices follow their machines.</source>
        <translation>S’occupe de ce qui doit continuer sans fenêtre&#xa0;: les périphériques USB suivent leurs machines.</translation>
    </message>
    <message>
        <source>libvirt connection</source>
        <translation>connexion libvirt</translation>
    </message>
    <message>
        <source>Serve everybody, on the system bus, as polkit allows</source>
        <translation>Servir tout le monde, sur le bus système, selon ce que polkit permet</translation>
    </message>
</context>
<context>
    <name>innkeeper::KeptValues</name>
    <message>
        <source>Something else of the machine may stand against it.</source>
        <translation>Autre chose dans la machine s’y oppose peut-être.</translation>
    </message>
    <message>
        <source>“%1” was not kept: libvirt leaves it out of this machine. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été retenu&#xa0;: libvirt ne le met pas dans cette machine. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” was not kept: libvirt leaves “%2” out of this machine. Nothing was changed.</source>
        <translation>Le réglage «&#xa0;%1&#xa0;» n’a pas été retenu&#xa0;: libvirt ne met pas «&#xa0;%2&#xa0;» dans cette machine. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” was not kept: libvirt makes “%3” of “%2”. Nothing was changed.</source>
        <translation>Le réglage «&#xa0;%1&#xa0;» n’a pas été retenu&#xa0;: libvirt remplace «&#xa0;%2&#xa0;» par «&#xa0;%3&#xa0;». Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>innkeeper::KeyCombo</name>
    <message>
        <source>Ctrl+Alt+Del</source>
        <translation>Ctrl+Alt+Suppr</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Backspace</source>
        <translation>Ctrl+Alt+Retour arrière</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F%1</source>
        <translation>Ctrl+Alt+F%1</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Impr. écran</translation>
    </message>
    <message>
        <source>Alt+SysRq</source>
        <translation>Alt+Syst</translation>
    </message>
</context>
<context>
    <name>innkeeper::KvmTrouble</name>
    <message>
        <source>KVM is not there: its kernel module is not loaded.</source>
        <translation>KVM est absent&#xa0;: son module du noyau n’est pas chargé.</translation>
    </message>
    <message>
        <source>KVM is there, but your account may not use it.</source>
        <translation>KVM est présent, mais votre compte ne peut pas l’utiliser.</translation>
    </message>
    <message>
        <source>Another program holds the processor&apos;s virtualization.</source>
        <translation>Un autre programme occupe la virtualisation du processeur.</translation>
    </message>
    <message>
        <source>KVM refuses to run a guest.</source>
        <translation>KVM refuse d’exécuter un invité.</translation>
    </message>
</context>
<context>
    <name>innkeeper::LineEditor</name>
    <message>
        <source>%1 (default)</source>
        <comment>a value</comment>
        <translation>%1 (par défaut)</translation>
    </message>
</context>
<context>
    <name>innkeeper::LinkPage</name>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Innkeeper asks for your machines.</source>
        <translation>Innkeeper demande vos machines.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Choose Another Connection…</source>
        <translation>Choisir une autre connexion…</translation>
    </message>
    <message>
        <source>Running machines go on. Innkeeper tries again by itself.</source>
        <translation>Les machines en marche continuent. Innkeeper réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connectée</translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineActionSet</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Turn the machine on</source>
        <translation>Allumer la machine</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Let the machine go on</source>
        <translation>Laisser la machine continuer</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Sus&amp;pendre</translation>
    </message>
    <message>
        <source>Stop the machine&apos;s clock; it keeps its memory</source>
        <translation>Arrêter l’horloge de la machine&#x202f;; elle garde sa mémoire</translation>
    </message>
    <message>
        <source>Shut &amp;Down</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Ask the system in the machine to shut down</source>
        <translation>Demander au système de la machine de s’arrêter</translation>
    </message>
    <message>
        <source>R&amp;estart</source>
        <translation>R&amp;edémarrer</translation>
    </message>
    <message>
        <source>Ask the system in the machine to restart</source>
        <translation>Demander au système de la machine de redémarrer</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Keep the machine&apos;s memory on disk and turn it off; it goes on there later</source>
        <translation>Garder la mémoire de la machine sur disque et l’éteindre&#x202f;; elle reprendra là plus tard</translation>
    </message>
    <message>
        <source>Disc&amp;ard Saved State</source>
        <translation>Supprimer l’é&amp;tat enregistré</translation>
    </message>
    <message>
        <source>Throw the saved memory away; the next start is a cold one</source>
        <translation>Jeter la mémoire enregistrée&#x202f;; le prochain démarrage sera à froid</translation>
    </message>
    <message>
        <source>&amp;Force Off</source>
        <translation>&amp;Forcer l’arrêt</translation>
    </message>
    <message>
        <source>Turn the machine off at once, like pulling the plug</source>
        <translation>Éteindre la machine sur-le-champ, comme en débranchant la prise</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>S&amp;upprimer…</translation>
    </message>
    <message>
        <source>Remove the machine from this host</source>
        <translation>Supprimer la machine de cet hôte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and its keyboard shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was not started</source>
        <translation>%1 n’a pas été démarrée</translation>
    </message>
    <message>
        <source>%1 was not asked to shut down</source>
        <translation>L’arrêt n’a pas été demandé à %1</translation>
    </message>
    <message>
        <source>%1 was not restarted</source>
        <translation>%1 n’a pas été redémarrée</translation>
    </message>
    <message>
        <source>%1 was not turned off</source>
        <translation>%1 n’a pas été éteinte</translation>
    </message>
    <message>
        <source>%1 was not paused</source>
        <translation>%1 n’a pas été suspendue</translation>
    </message>
    <message>
        <source>%1 was not resumed</source>
        <translation>%1 n’a pas repris</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The saved state of %1 was not discarded</source>
        <translation>L’état enregistré de %1 n’a pas été supprimé</translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineActions</name>
    <message>
        <source>Nothing was done: the machine is still busy with what it was asked before.</source>
        <translation>Rien n’a été fait&#xa0;: la machine est encore occupée par la demande précédente.</translation>
    </message>
    <message>
        <source>Wait until that is finished, then try again.</source>
        <translation>Attendez la fin, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineDocument</name>
    <message>
        <source>“%1” lives only until it is turned off. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe que jusqu’à son extinction. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Define it first, for example with “virsh define”.</source>
        <translation>Définissez-la d’abord, par exemple avec «&#xa0;virsh define&#xa0;».</translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineGroup</name>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteinte</translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineHeader</name>
    <message>
        <source>Views of the machine</source>
        <translation>Vues de la machine</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>busy…</source>
        <translation>occupée…</translation>
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
        <translation>occupée…</translation>
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
        <translation>Machines</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>Connecter %1 à %2</translation>
    </message>
    <message>
        <source>%1 is off. Start it, then connect the device.</source>
        <translation>%1 est éteinte. Démarrez-la, puis connectez le périphérique.</translation>
    </message>
</context>
<context>
    <name>innkeeper::MachinePage</name>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 est enregistrée</translation>
    </message>
    <message>
        <source>Start it, and it goes on where it was.</source>
        <translation>Démarrez-la, et elle reprend où elle en était.</translation>
    </message>
    <message>
        <source>%1 has crashed</source>
        <translation>%1 a planté</translation>
    </message>
    <message>
        <source>Start it again. Its disks are as they were at that moment.</source>
        <translation>Redémarrez-la. Ses disques sont tels qu’ils étaient à cet instant.</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 est éteinte</translation>
    </message>
    <message>
        <source>Its screen appears here when it runs.</source>
        <translation>Son écran apparaît ici quand elle fonctionne.</translation>
    </message>
</context>
<context>
    <name>innkeeper::MachinePrompts</name>
    <message>
        <source>Turn %1 off at once?</source>
        <translation>Éteindre %1 sur-le-champ&#x202f;?</translation>
    </message>
    <message>
        <source>Discard the saved state of %1?</source>
        <translation>Supprimer l’état enregistré de %1&#x202f;?</translation>
    </message>
    <message>
        <source>It is like pulling the plug: unsaved work in the machine is lost, and its disks may need a check.</source>
        <translation>C’est comme débrancher la prise&#xa0;: le travail non enregistré dans la machine est perdu, et ses disques auront peut-être besoin d’une vérification.</translation>
    </message>
    <message>
        <source>What was open in the machine is lost. Its disks stay as they are; the next start is a cold one.</source>
        <translation>Ce qui était ouvert dans la machine est perdu. Ses disques restent tels quels&#x202f;; le prochain démarrage sera à froid.</translation>
    </message>
    <message>
        <source>&amp;Force Off</source>
        <translation>&amp;Forcer l’arrêt</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The picture was saved</source>
        <translation>L’image a été enregistrée</translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineState</name>
    <message>
        <source>off</source>
        <translation>éteinte</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>shutting down</source>
        <translation>en cours d’arrêt</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>en veille</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>plantée</translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineTypeAge</name>
    <message>
        <source>The board “%1” is one that the emulator will give up.</source>
        <translation>La carte mère «&#xa0;%1&#xa0;» sera abandonnée par l’émulateur.</translation>
    </message>
    <message>
        <source>The board “%1” goes with the next update of the emulator: QEMU promised it until %2.</source>
        <translation>La carte mère «&#xa0;%1&#xa0;» disparaîtra à la prochaine mise à jour de l’émulateur&#xa0;: QEMU la promettait jusqu’en %2.</translation>
    </message>
    <message>
        <source>QEMU keeps the board “%1” until %2, for less than a year.</source>
        <translation>QEMU garde la carte mère «&#xa0;%1&#xa0;» jusqu’en %2, pour moins d’un an.</translation>
    </message>
    <message numerus="yes">
        <source>QEMU keeps the board “%1” until %2, for %n more year(s).</source>
        <translation>
            <numerusform>QEMU garde la carte mère «&#xa0;%1&#xa0;» jusqu’en %2, encore %n an.</numerusform>
            <numerusform>QEMU garde la carte mère «&#xa0;%1&#xa0;» jusqu’en %2, encore %n ans.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::MainWindow</name>
    <message>
        <source>&amp;New Machine…</source>
        <translation>&amp;Nouvelle machine…</translation>
    </message>
    <message>
        <source>The list of machines may be out of date</source>
        <translation>La liste des machines n’est peut-être plus à jour</translation>
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
        <translation>Il n’y a pas de machine %1</translation>
    </message>
    <message>
        <source>It may have another name, or belong to another connection.</source>
        <translation>Elle porte peut-être un autre nom ou appartient à une autre connexion.</translation>
    </message>
</context>
<context>
    <name>innkeeper::MediumPage</name>
    <message>
        <source>&amp;Eject</source>
        <translation>É&amp;jecter</translation>
    </message>
</context>
<context>
    <name>innkeeper::MemoryEdits</name>
    <message>
        <source>The room for memory modules was kept: there are modules in it.</source>
        <translation>La place pour les modules de mémoire a été gardée&#xa0;: elle contient des modules.</translation>
    </message>
    <message>
        <source>Remove them before.</source>
        <translation>Retirez-les d’abord.</translation>
    </message>
</context>
<context>
    <name>innkeeper::Metadata</name>
    <message>
        <source>The machine&apos;s definition is incomplete: it has no name.</source>
        <translation>La définition de la machine est incomplète&#xa0;: elle n’a pas de nom.</translation>
    </message>
</context>
<context>
    <name>innkeeper::MoveToVirtio</name>
    <message>
        <source>The machine was not moved to virtio.</source>
        <translation>La machine n’est pas passée à virtio.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No driver is on trial.</source>
        <translation>Aucun pilote n’est à l’essai.</translation>
    </message>
    <message>
        <source>The machine was moved to virtio already.</source>
        <translation>La machine est déjà passée à virtio.</translation>
    </message>
    <message>
        <source>Keep the move, or take it back.</source>
        <translation>Gardez ce passage, ou annulez-le.</translation>
    </message>
    <message>
        <source>The machine has no emulated disk or network card to move.</source>
        <translation>La machine n’a ni disque ni carte réseau émulés à faire passer à virtio.</translation>
    </message>
    <message>
        <source>The driver is on trial already, by the disk “%1”.</source>
        <translation>Le pilote est déjà à l’essai, avec le disque «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Start the machine, and install the driver in it.</source>
        <translation>Démarrez la machine, et installez-y le pilote.</translation>
    </message>
    <message>
        <source>The guest has not shown yet that it has the driver. Without it, it would not start from a virtio disk.</source>
        <translation>L’invité n’a pas encore montré qu’il a le pilote. Sans lui, il ne démarrerait pas depuis un disque virtio.</translation>
    </message>
    <message>
        <source>Start the machine, install the driver in it, and look again.</source>
        <translation>Démarrez la machine, installez-y le pilote, puis regardez de nouveau.</translation>
    </message>
    <message>
        <source>Try the driver before.</source>
        <translation>Essayez d’abord le pilote.</translation>
    </message>
    <message>
        <source>No virtio drivers are known for %1.</source>
        <translation>Aucun pilote virtio n’est connu pour %1.</translation>
    </message>
    <message>
        <source>If you have some, insist on trying.</source>
        <translation>Si vous en avez, insistez pour essayer.</translation>
    </message>
    <message>
        <source>“%1” is not shut down, so its disks were left where they are.</source>
        <translation>La machine «&#xa0;%1&#xa0;» n’est pas arrêtée, ses disques sont donc restés où ils sont.</translation>
    </message>
    <message>
        <source>Shut it down, and try again.</source>
        <translation>Arrêtez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>No disk of the machine has to move, so there is nothing to try.</source>
        <translation>Aucun disque de la machine n’a à changer, il n’y a donc rien à essayer.</translation>
    </message>
    <message>
        <source>Move its network cards at once.</source>
        <translation>Passez tout de suite ses cartes réseau à virtio.</translation>
    </message>
    <message>
        <source>The guest holds on to the disk on trial, so “%1” kept it.</source>
        <translation>L’invité ne lâche pas le disque d’essai, «&#xa0;%1&#xa0;» l’a donc gardé.</translation>
    </message>
</context>
<context>
    <name>innkeeper::NameSuggestion</name>
    <message>
        <source>Test machine</source>
        <translation>Machine d’essai</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>Nouvelle machine</translation>
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
        <translation>Le réseau «&#xa0;%1&#xa0;» n’est pas actif. La machine ne démarrera qu’une fois le réseau démarré.</translation>
    </message>
    <message>
        <source>The host has no network “%1”.</source>
        <translation>L’hôte n’a pas de réseau «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of the host&apos;s networks, or user networking, which is always there.</source>
        <translation>Choisissez un des réseaux de l’hôte, ou le réseau utilisateur, qui est toujours là.</translation>
    </message>
    <message>
        <source>The host has no network “default”, so the machine gets user networking: it reaches the network, but other computers cannot reach it.</source>
        <translation>L’hôte n’a pas de réseau «&#xa0;default&#xa0;», la machine reçoit donc le réseau utilisateur&#xa0;: elle atteint le réseau, mais les autres ordinateurs ne peuvent pas l’atteindre.</translation>
    </message>
</context>
<context>
    <name>innkeeper::NewDiskChoice</name>
    <message>
        <source> GiB</source>
        <translation> Gio</translation>
    </message>
    <message>
        <source>A &amp;new, empty image</source>
        <translation>Une &amp;nouvelle image vide</translation>
    </message>
    <message>
        <source>An image or device that e&amp;xists</source>
        <translation>Une image ou un périphérique e&amp;xistant</translation>
    </message>
    <message>
        <source>A &amp;disc drive without a disc</source>
        <translation>Un &amp;lecteur de CD/DVD sans support</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>It grows with what the guest writes.</source>
        <translation>Elle grandit avec ce que l’invité écrit.</translation>
    </message>
</context>
<context>
    <name>innkeeper::NextStart</name>
    <message>
        <source>At the &amp;next start instead</source>
        <translation>Plutôt au prochain &amp;démarrage</translation>
    </message>
    <message>
        <source>At the next start instead</source>
        <translation>Plutôt au prochain démarrage</translation>
    </message>
</context>
<context>
    <name>innkeeper::Notice</name>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>innkeeper::NumberEditor</name>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <comment>a value</comment>
        <translation>%1 (par défaut)</translation>
    </message>
</context>
<context>
    <name>innkeeper::OperationJournal</name>
    <message>
        <source>Innkeeper could not note down what it is about to do, so it did not go on.</source>
        <translation>Innkeeper n’a pas pu noter ce qu’il allait faire, et s’est donc arrêté là.</translation>
    </message>
    <message>
        <source>Make sure that the folder “%1” can be written and has space left.</source>
        <translation>Vérifiez que le dossier «&#xa0;%1&#xa0;» est accessible en écriture et qu’il y reste de la place.</translation>
    </message>
</context>
<context>
    <name>innkeeper::OptionsPanel</name>
    <message>
        <source>Firm&amp;ware</source>
        <translation>&amp;Micrologiciel</translation>
    </message>
    <message>
        <source>&amp;Accelerator</source>
        <translation>&amp;Accélérateur</translation>
    </message>
    <message>
        <source>Storage &amp;pool</source>
        <translation>&amp;Pool de stockage</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>&amp;Reserve all of it now</source>
        <translation>Tout &amp;réserver maintenant</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>&amp;Use it where it is, without a copy</source>
        <translation>L’&amp;utiliser là où elle est, sans copie</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>&amp;Start the machine</source>
        <translation>&amp;Démarrer la machine</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>KVM: the host&apos;s processor</source>
        <translation>KVM&#xa0;: le processeur de l’hôte</translation>
    </message>
    <message>
        <source>TCG: emulated, works everywhere</source>
        <translation>TCG&#xa0;: émulé, fonctionne partout</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>Celui par défaut</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <translation>%1 (%2 libres)</translation>
    </message>
    <message>
        <source>Network “%1”</source>
        <translation>Réseau «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Network “%1” (not running)</source>
        <translation>Réseau «&#xa0;%1&#xa0;» (inactif)</translation>
    </message>
    <message>
        <source>Through this computer only</source>
        <translation>Par cet ordinateur seulement</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>Changer de système d’exploitation</translation>
    </message>
    <message>
        <source>Change s&amp;ystem…</source>
        <translation>Changer de s&amp;ystème…</translation>
    </message>
</context>
<context>
    <name>innkeeper::OsChooser</name>
    <message>
        <source>Search operating systems</source>
        <translation>Rechercher un système d’exploitation</translation>
    </message>
    <message>
        <source>Search by name, maker or version</source>
        <translation>Rechercher par nom, éditeur ou version</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>Systèmes d’exploitation</translation>
    </message>
    <message>
        <source>Nothing matches. Fewer letters find more; for a system that is not in the list, take its nearest relative.</source>
        <translation>Rien ne correspond. Moins de lettres trouvent davantage&#x202f;; pour un système absent de la liste, prenez son plus proche parent.</translation>
    </message>
    <message numerus="yes">
        <source>%n operating system(s)</source>
        <translation>
            <numerusform>%n système d’exploitation</numerusform>
            <numerusform>%n systèmes d’exploitation</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the list of operating systems…</source>
        <translation>Chargement de la liste des systèmes d’exploitation…</translation>
    </message>
</context>
<context>
    <name>innkeeper::OsModel</name>
    <message>
        <source>%1 · no longer supported</source>
        <translation>%1 · n’est plus maintenu</translation>
    </message>
    <message>
        <source>%1 · %2 · no longer supported</source>
        <translation>%1 · %2 · n’est plus maintenu</translation>
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
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>A machine is renamed while it is off.</source>
        <translation>Une machine se renomme quand elle est éteinte.</translation>
    </message>
</context>
<context>
    <name>innkeeper::PairingPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pairing %1…</source>
        <translation>Association de %1…</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Does %1 show the same number?</source>
        <translation>%1 affiche-t-il le même nombre&#x202f;?</translation>
    </message>
    <message>
        <source>If it shows another one, somebody else&apos;s device has answered.</source>
        <translation>S’il en affiche un autre, c’est le périphérique de quelqu’un d’autre qui a répondu.</translation>
    </message>
    <message>
        <source>&amp;Yes, the Same</source>
        <translation>&amp;Oui, le même</translation>
    </message>
    <message>
        <source>Pair %1?</source>
        <translation>Associer %1&#x202f;?</translation>
    </message>
    <message>
        <source>It cannot show or type a number, so be sure that it is yours.</source>
        <translation>Il ne peut ni afficher ni saisir de nombre, assurez-vous donc que c’est bien le vôtre.</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>&amp;Associer</translation>
    </message>
    <message>
        <source>Type this on %1</source>
        <translation>Tapez ceci sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) were typed. End with Enter.</source>
        <translation>
            <numerusform>%n caractère tapé. Terminez par Entrée.</numerusform>
            <numerusform>%n caractères tapés. Terminez par Entrée.</numerusform>
        </translation>
    </message>
    <message>
        <source>End with Enter.</source>
        <translation>Terminez par Entrée.</translation>
    </message>
    <message>
        <source>Which PIN does %1 have?</source>
        <translation>Quel est le code PIN de %1&#x202f;?</translation>
    </message>
    <message>
        <source>It is in its manual; often it is 0000 or 1234.</source>
        <translation>Il figure dans son manuel&#x202f;; c’est souvent 0000 ou 1234.</translation>
    </message>
    <message>
        <source>Which number does %1 show?</source>
        <translation>Quel nombre %1 affiche-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Type it as it is shown there.</source>
        <translation>Tapez-le comme il y est affiché.</translation>
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
        <translation>Un nouveau composant «&#xa0;%1&#xa0;» a besoin d’une valeur pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has no setting “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de réglage «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>innkeeper::PartForm</name>
    <message>
        <source>&amp;More settings</source>
        <translation>&amp;Plus de réglages</translation>
    </message>
    <message>
        <source>It is saved as soon as “%1” is chosen as well.</source>
        <translation>Ce sera enregistré dès que «&#xa0;%1&#xa0;» sera choisi aussi.</translation>
    </message>
    <message>
        <source>Choose this as well. Nothing was changed yet.</source>
        <translation>Choisissez ceci aussi. Rien n’a encore été modifié.</translation>
    </message>
</context>
<context>
    <name>innkeeper::PartList</name>
    <message>
        <source>Parts of the machine</source>
        <translation>Composants de la machine</translation>
    </message>
</context>
<context>
    <name>innkeeper::PartListModel</name>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Screen and sound</source>
        <translation>Écran et son</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>innkeeper::PartPage</name>
    <message>
        <source>It cannot be removed</source>
        <translation>Le composant ne peut pas être retiré</translation>
    </message>
    <message>
        <source>It was not removed</source>
        <translation>Le composant n’a pas été retiré</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>The running machine gives it up at once, as soon as its system lets go of it.</source>
        <translation>La machine en marche le cède aussitôt, dès que son système le lâche.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Retirer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>The running machine refuses “%1”</source>
        <comment>a setting</comment>
        <translation>La machine en marche refuse «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The running machine refuses it</source>
        <translation>La machine en marche le refuse</translation>
    </message>
</context>
<context>
    <name>innkeeper::PathEditor</name>
    <message>
        <source>Browse for: %1</source>
        <comment>what is looked for</comment>
        <translation>Parcourir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
</context>
<context>
    <name>innkeeper::PendingBar</name>
    <message>
        <source>&amp;Show…</source>
        <translation>A&amp;fficher…</translation>
    </message>
    <message>
        <source>Show the changes that wait</source>
        <translation>Afficher les modifications en attente</translation>
    </message>
    <message>
        <source>&amp;Drop all</source>
        <translation>Tout a&amp;bandonner</translation>
    </message>
    <message>
        <source>Drop all changes that wait</source>
        <translation>Abandonner toutes les modifications en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) take effect after the machine is shut down.</source>
        <translation>
            <numerusform>%n modification prendra effet après l’arrêt de la machine.</numerusform>
            <numerusform>%n modifications prendront effet après l’arrêt de la machine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Drop: %1</source>
        <comment>a change</comment>
        <translation>Abandonner&#xa0;: %1</translation>
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
            <numerusform>%n vCPU</numerusform>
        </translation>
    </message>
    <message>
        <source>KVM: runs on the host&apos;s processor</source>
        <translation>KVM&#xa0;: s’exécute sur le processeur de l’hôte</translation>
    </message>
    <message>
        <source>TCG: emulated, slower</source>
        <translation>TCG&#xa0;: émulé, plus lent</translation>
    </message>
    <message>
        <source>The image itself, where it is</source>
        <translation>L’image elle-même, là où elle est</translation>
    </message>
    <message>
        <source>A copy of the image, %1</source>
        <translation>Une copie de l’image, %1</translation>
    </message>
    <message>
        <source>Disk of %1, reserved now</source>
        <translation>Disque de %1, réservé dès maintenant</translation>
    </message>
    <message>
        <source>Disk of %1, grows as it fills</source>
        <translation>Disque de %1, grandit en se remplissant</translation>
    </message>
    <message>
        <source>Disk of %1</source>
        <translation>Disque de %1</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <comment>file name, storage pool</comment>
        <translation>%1 dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>Network access through this computer</source>
        <translation>Accès au réseau par cet ordinateur</translation>
    </message>
    <message>
        <source>Network “%1”</source>
        <translation>Réseau «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Bridge “%1”</source>
        <translation>Pont «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Screen over SPICE</source>
        <translation>Écran par SPICE</translation>
    </message>
    <message>
        <source>Screen over VNC</source>
        <translation>Écran par VNC</translation>
    </message>
</context>
<context>
    <name>innkeeper::ProcessorPage</name>
    <message>
        <source>This computer&apos;s processors</source>
        <translation>Processeurs de cet ordinateur</translation>
    </message>
    <message>
        <source>vCPU to pin</source>
        <translation>vCPU à épingler</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>vCPU %1</source>
        <translation>vCPU %1</translation>
    </message>
    <message>
        <source>A click on a processor, or the space bar, pins the vCPU there or takes it from there. One that is pinned nowhere runs everywhere.</source>
        <translation>Un clic sur un processeur, ou la barre d’espace, y épingle le vCPU ou l’en détache. Un vCPU qui n’est épinglé nulle part fonctionne partout.</translation>
    </message>
    <message>
        <source>The vCPU was not pinned</source>
        <translation>Le vCPU n’a pas été épinglé</translation>
    </message>
</context>
<context>
    <name>innkeeper::Processors</name>
    <message>
        <source>There cannot be %1 processors in the topology “%2”, which makes %3.</source>
        <translation>Il ne peut pas y avoir %1 processeurs dans la topologie «&#xa0;%2&#xa0;», qui en donne %3.</translation>
    </message>
    <message>
        <source>Change one of them: sockets times cores times threads is the number of processors.</source>
        <translation>Modifiez l’un des deux&#xa0;: supports fois cœurs fois threads donne le nombre de processeurs.</translation>
    </message>
    <message>
        <source>The topology “%1” makes %2 processors; a machine can have at most %3.</source>
        <translation>La topologie «&#xa0;%1&#xa0;» donne %2 processeurs&#x202f;; une machine peut en avoir %3 au plus.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ProfileFamily</name>
    <message>
        <source>The profile “%1” was left out: “%2” has the same id, “%3”.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» a été ignoré&#xa0;: «&#xa0;%2&#xa0;» a le même identifiant, «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The profile “%2” was left out: there is no profile “%1”, which it extends.</source>
        <translation>Le profil «&#xa0;%2&#xa0;» a été ignoré&#xa0;: le profil «&#xa0;%1&#xa0;», qu’il étend, n’existe pas.</translation>
    </message>
    <message>
        <source>The profile “%1” was left out: it extends itself.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» a été ignoré&#xa0;: il s’étend lui-même.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ProfileParser</name>
    <message>
        <source>There is no &lt;profile&gt; in it.</source>
        <translation>Il ne contient pas de &lt;profile&gt;.</translation>
    </message>
    <message>
        <source>The outermost element is &lt;profile&gt;, not &lt;%1&gt;.</source>
        <translation>L’élément le plus extérieur est &lt;profile&gt;, pas &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>A file has one &lt;profile&gt; only.</source>
        <translation>Un fichier n’a qu’un &lt;profile&gt;.</translation>
    </message>
    <message>
        <source>There is a text that belongs to nothing: “%1”.</source>
        <translation>Un texte n’appartient à rien&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Profiles have no document type and no entities.</source>
        <translation>Les profils n’ont ni type de document ni entités.</translation>
    </message>
    <message>
        <source>It is not well-formed XML: %1</source>
        <translation>Ce n’est pas du XML bien formé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ids of profiles have small letters, digits, dots and hyphens, 64 at most.</source>
        <translation>Les identifiants de profils ont des lettres minuscules, des chiffres, des points et des traits d’union, 64 au plus.</translation>
    </message>
    <message>
        <source>A profile has a name, of 100 characters at most.</source>
        <translation>Un profil a un nom, de 100 caractères au plus.</translation>
    </message>
    <message>
        <source>The element &lt;%1&gt; is not known.</source>
        <translation>L’élément &lt;%1&gt; n’est pas connu.</translation>
    </message>
    <message>
        <source>“%1” is not a version: numbers parted by dots are one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une version&#xa0;: ce sont des nombres séparés par des points.</translation>
    </message>
    <message>
        <source>“%1” is not a day: they look like 2010-01-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour&#xa0;: un jour s’écrit comme 2010-01-31.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; does not say in source=&quot;…&quot; how that is known.</source>
        <translation>&lt;%1&gt; ne dit pas dans source=&quot;…&quot; comment on le sait.</translation>
    </message>
    <message>
        <source>There are two elements &lt;%1&gt;.</source>
        <translation>Il y a deux éléments &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has only &lt;prefer&gt; in it, not &lt;%2&gt;.</source>
        <translation>&lt;%1&gt; ne contient que &lt;prefer&gt;, pas &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has no &lt;prefer&gt;.</source>
        <translation>&lt;%1&gt; n’a pas de &lt;prefer&gt;.</translation>
    </message>
    <message>
        <source>Systems boot from “bios” or “uefi”, not from “%1”.</source>
        <translation>Les systèmes démarrent avec «&#xa0;bios&#xa0;» ou «&#xa0;uefi&#xa0;», pas avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Accelerators are “kvm” and “tcg”, not “%1”.</source>
        <translation>Les accélérateurs sont «&#xa0;kvm&#xa0;» et «&#xa0;tcg&#xa0;», pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&lt;prefer&gt; has only a value in it.</source>
        <translation>&lt;prefer&gt; ne contient qu’une valeur.</translation>
    </message>
    <message>
        <source>“%1” is not a value for &lt;%2&gt;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur pour &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has no attribute “%2”.</source>
        <translation>&lt;%1&gt; n’a pas d’attribut «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The attribute “%1” of &lt;%2&gt; is empty.</source>
        <translation>L’attribut «&#xa0;%1&#xa0;» de &lt;%2&gt; est vide.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has nothing in it.</source>
        <translation>&lt;%1&gt; ne contient rien.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ProfileReader</name>
    <message>
        <source>The profile “%1” was left out: it cannot be read.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» a été ignoré&#xa0;: il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The profile “%1” was left out: it is larger than %2 KiB.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» a été ignoré&#xa0;: il dépasse %2 Kio.</translation>
    </message>
    <message>
        <source>The profile “%1” was left out: line %2 cannot be understood.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» a été ignoré&#xa0;: la ligne %2 est incompréhensible.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ProgressPage</name>
    <message>
        <source>Progress of the creation</source>
        <translation>Avancement de la création</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>step, percent</comment>
        <translation>%1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Removing what was made so far…</source>
        <translation>Suppression de ce qui a été créé…</translation>
    </message>
</context>
<context>
    <name>innkeeper::QemuTrial</name>
    <message>
        <source>The probe guest could not be put into memory.</source>
        <translation>L’invité d’essai n’a pas pu être placé en mémoire.</translation>
    </message>
    <message>
        <source>The emulator &quot;%1&quot; could not be started.</source>
        <translation>L’émulateur «&#xa0;%1&#xa0;» n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>Install the package qemu-system-x86.</source>
        <translation>Installez le paquet qemu-system-x86.</translation>
    </message>
</context>
<context>
    <name>innkeeper::RenameBox</name>
    <message>
        <source>&amp;Rename</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>New name of the machine</source>
        <translation>Nouveau nom de la machine</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The files of its disks keep their names.</source>
        <translation>Les fichiers de ses disques gardent leur nom.</translation>
    </message>
</context>
<context>
    <name>innkeeper::RuleDialog</name>
    <message>
        <source>&amp;Start the machine if it is off</source>
        <translation>&amp;Démarrer la machine si elle est éteinte</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>They always go to a machine</source>
        <translation>Il va toujours à une machine</translation>
    </message>
    <message>
        <source>I am asked each time</source>
        <translation>La question m’est posée chaque fois</translation>
    </message>
    <message>
        <source>They stay with this computer</source>
        <translation>Il reste à cet ordinateur</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Quels périphériques</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Périphérique</translation>
    </message>
    <message>
        <source>The rule is &amp;about</source>
        <translation>La règle &amp;concerne</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>W&amp;hen one is plugged in</source>
        <translation>&amp;Quand on en branche un</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Machine</translation>
    </message>
    <message>
        <source>Start the machine if it is off</source>
        <translation>Démarrer la machine si elle est éteinte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is plugged in</source>
        <translation>Rien n’est branché</translation>
    </message>
    <message>
        <source>This very device</source>
        <translation>Ce périphérique précis</translation>
    </message>
    <message>
        <source>Every device of this type</source>
        <translation>Tous les périphériques de ce type</translation>
    </message>
    <message>
        <source>Whatever is plugged into this socket</source>
        <translation>Tout ce qui est branché sur ce port</translation>
    </message>
    <message>
        <source>Every device of a kind</source>
        <translation>Tous les périphériques d’un genre</translation>
    </message>
    <message>
        <source>Edit Rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Comme actuellement</translation>
    </message>
    <message>
        <source>A machine that no longer exists</source>
        <translation>Une machine qui n’existe plus</translation>
    </message>
    <message>
        <source>Make a machine first.</source>
        <translation>Créez d’abord une machine.</translation>
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
        <translation>La règle n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>&amp;Isolate it: for devices you do not trust, slower</source>
        <translation>&amp;Isoler&#xa0;: pour les périphériques douteux, plus lent</translation>
    </message>
    <message>
        <source>Isolate it: for devices you do not trust, slower</source>
        <translation>Isoler&#xa0;: pour les périphériques douteux, plus lent</translation>
    </message>
    <message>
        <source>Serial &amp;number</source>
        <translation>Numéro de &amp;série</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>S&amp;ocket</source>
        <translation>P&amp;rise</translation>
    </message>
    <message>
        <source>What is left empty does not matter.</source>
        <translation>Ce qui reste vide ne compte pas.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>The priority of a rule that is placed by itself</extracomment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>Pri&amp;orité</translation>
    </message>
    <message>
        <source>1 decides before all others, %1 after them.</source>
        <translation>1 décide avant toutes les autres, %1 après elles.</translation>
    </message>
    <message>
        <source>What I write below</source>
        <translation>Ce que j’écris ci-dessous</translation>
    </message>
</context>
<context>
    <name>innkeeper::RuleList</name>
    <message>
        <source>&amp;Add Rule…</source>
        <translation>&amp;Ajouter une règle…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>There are no rules: whenever something is plugged in, you are asked where it belongs. The first rule that fits a device decides about it.</source>
        <translation>Il n’y a pas de règles&#xa0;: chaque fois que quelque chose est branché, on vous demande à qui il revient. La première règle qui convient à un périphérique décide pour lui.</translation>
    </message>
    <message>
        <source>a machine</source>
        <translation>une machine</translation>
    </message>
    <message>
        <source>The rule was not moved</source>
        <translation>La règle n’a pas été déplacée</translation>
    </message>
    <message>
        <source>The rule was not removed</source>
        <translation>La règle n’a pas été supprimée</translation>
    </message>
    <message>
        <source>The rule was removed</source>
        <translation>La règle a été supprimée</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message>
        <source>The rule did not come back</source>
        <translation>La règle n’est pas revenue</translation>
    </message>
</context>
<context>
    <name>innkeeper::RuleRow</name>
    <message>
        <source>Rule %1. %2. %3</source>
        <comment>number, which devices, what is done</comment>
        <translation>Règle %1. %2. %3</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorité %1</translation>
    </message>
    <message>
        <source>Move rule %1 up</source>
        <translation>Monter la règle %1</translation>
    </message>
    <message>
        <source>Move rule %1 down</source>
        <translation>Descendre la règle %1</translation>
    </message>
    <message>
        <source>Edit rule %1</source>
        <translation>Modifier la règle %1</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Supprimer la règle %1</translation>
    </message>
</context>
<context>
    <name>innkeeper::RuleWords</name>
    <message>
        <source>type %1</source>
        <translation>type %1</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>numéro de série %1</translation>
    </message>
    <message>
        <source>socket %1</source>
        <translation>port %1</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>genre %1</translation>
    </message>
    <message>
        <source>Devices that have all of: %1</source>
        <translation>Périphériques répondant à tout ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 with the serial number %2</source>
        <translation>%1 avec le numéro de série %2</translation>
    </message>
    <message>
        <source>%1 in socket %2</source>
        <translation>%1 sur le port %2</translation>
    </message>
    <message>
        <source>Every device of the type %1</source>
        <translation>Tous les périphériques du type %1</translation>
    </message>
    <message>
        <source>Every device like %1 (%2)</source>
        <translation>Tous les périphériques comme %1 (%2)</translation>
    </message>
    <message>
        <source>Whatever is plugged into socket %1</source>
        <translation>Tout ce qui est branché sur le port %1</translation>
    </message>
    <message>
        <source>Every device of this kind: %1</source>
        <translation>Tous les périphériques de ce genre&#xa0;: %1</translation>
    </message>
    <message>
        <source>You are asked each time it is plugged in.</source>
        <translation>La question vous est posée à chaque branchement.</translation>
    </message>
    <message>
        <source>Stays with this computer; nobody is asked.</source>
        <translation>Reste à cet ordinateur&#x202f;; aucune question n’est posée.</translation>
    </message>
    <message>
        <source>Was to go to a machine that no longer exists.</source>
        <translation>Devait aller à une machine qui n’existe plus.</translation>
    </message>
    <message>
        <source>Always goes to %1, which is started if it is off.</source>
        <translation>Va toujours à %1, qui est démarrée si elle est éteinte.</translation>
    </message>
    <message>
        <source>Always goes to %1.</source>
        <translation>Va toujours à %1.</translation>
    </message>
    <message>
        <source>Always goes to %1, isolated; it is started if it is off.</source>
        <translation>Va toujours à %1, isolé&#xa0;; elle est démarrée si elle est éteinte.</translation>
    </message>
    <message>
        <source>Always goes to %1, isolated.</source>
        <translation>Va toujours à %1, isolé.</translation>
    </message>
</context>
<context>
    <name>innkeeper::SaveXml</name>
    <message>
        <source>The machine was changed elsewhere meanwhile. It was kept as it is now.</source>
        <translation>La machine a été modifiée ailleurs entre-temps. Elle a été gardée telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>Look at it again, and repeat your change.</source>
        <translation>Regardez-la de nouveau, et refaites votre modification.</translation>
    </message>
    <message>
        <source>Name and UUID tell which machine it is, and cannot be changed here. Nothing was saved.</source>
        <translation>Le nom et l’UUID disent de quelle machine il s’agit, et ne peuvent pas être modifiés ici. Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ScreenActions</name>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>Take a P&amp;icture</source>
        <translation>Prendre une &amp;image</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Muet</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>Send &amp;Keys</source>
        <translation>Envoyer des tou&amp;ches</translation>
    </message>
    <message>
        <source>Nothing but the machine&apos;s screen (F11)</source>
        <translation>Rien que l’écran de la machine (F11)</translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Original size</source>
        <translation>Taille d’&amp;origine</translation>
    </message>
    <message>
        <source>&amp;Whole multiples, always sharp</source>
        <translation>&amp;Multiples entiers, toujours net</translation>
    </message>
    <message>
        <source>&amp;Resolution follows the window</source>
        <translation>La &amp;résolution suit la fenêtre</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>L’image n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Le fichier %1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Look whether there is room and whether you may write there.</source>
        <translation>Vérifiez qu’il y a de la place et que vous pouvez y écrire.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ScreenLink</name>
    <message>
        <source>This machine has no screen.</source>
        <translation>Cette machine n’a pas d’écran.</translation>
    </message>
    <message>
        <source>Add a screen in its details, or use its serial console.</source>
        <translation>Ajoutez un écran dans ses détails, ou utilisez sa console série.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ScreenOverlay</name>
    <message>
        <source>Connect again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Connect to the machine&apos;s screen again</source>
        <translation>Se reconnecter à l’écran de la machine</translation>
    </message>
</context>
<context>
    <name>innkeeper::ScreenView</name>
    <message>
        <source>Press Enter to type into the machine.</source>
        <translation>Appuyez sur Entrée pour taper dans la machine.</translation>
    </message>
    <message>
        <source>Your keyboard is in the machine now. To free it, press left Ctrl and left Alt together and let go.</source>
        <translation>Votre clavier est maintenant dans la machine. Pour le libérer, appuyez ensemble sur Ctrl gauche et Alt gauche, puis relâchez.</translation>
    </message>
    <message>
        <source>The machine is not running.</source>
        <translation>La machine ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Connecting to the screen…</source>
        <translation>Connexion à l’écran…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Press Enter to type into the machine. Left Ctrl and left Alt, pressed together and released, bring the keyboard back.</source>
        <translation>Appuyez sur Entrée pour taper dans la machine. Ctrl gauche et Alt gauche, pressées ensemble puis relâchées, ramènent le clavier.</translation>
    </message>
    <message>
        <source>Screen of %1</source>
        <translation>Écran de %1</translation>
    </message>
</context>
<context>
    <name>innkeeper::SeatWords</name>
    <message>
        <source>%1, part of this computer</source>
        <comment>kind of device</comment>
        <translation>%1, intégré à cet ordinateur</translation>
    </message>
    <message>
        <source>%1, in socket %2</source>
        <comment>kind of device, port</comment>
        <translation>%1, sur le port %2</translation>
    </message>
    <message>
        <source>This computer keeps it: a rule would give it away, but the device says something else of itself than when the rule was made. Connect it only if you know why.</source>
        <translation>Cet ordinateur le garde&#xa0;: une règle le donnerait, mais le périphérique dit de lui-même autre chose que lors de la création de la règle. Ne le connectez que si vous savez pourquoi.</translation>
    </message>
    <message>
        <source>This computer has it until you say where it belongs.</source>
        <translation>Cet ordinateur l’a jusqu’à ce que vous disiez à qui il revient.</translation>
    </message>
    <message>
        <source>On its way to %1…</source>
        <translation>En route vers %1…</translation>
    </message>
    <message>
        <source>Coming back from %1…</source>
        <translation>Retour de %1…</translation>
    </message>
    <message>
        <source>This computer has it.</source>
        <translation>Cet ordinateur l’a.</translation>
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
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer writes what is left to it, and unmounts it…</source>
        <translation>Cet ordinateur écrit ce qui reste à y écrire, et le démonte…</translation>
    </message>
    <message>
        <source>%1 has it, isolated; its system has not used it yet.</source>
        <translation>%1 l’a, isolé&#x202f;; son système ne l’a pas encore utilisé.</translation>
    </message>
    <message>
        <source>%1 has it; its system has not used it yet.</source>
        <translation>%1 l’a&#x202f;; son système ne l’a pas encore utilisé.</translation>
    </message>
    <message>
        <source>%1 sees it, isolated.</source>
        <translation>%1 le voit, isolé.</translation>
    </message>
    <message>
        <source>%1 sees it; another program put it there.</source>
        <translation>%1 le voit&#x202f;; un autre programme l’y a mis.</translation>
    </message>
    <message>
        <source>%1 sees it.</source>
        <translation>%1 le voit.</translation>
    </message>
    <message>
        <source>Its Bluetooth is on its way to %1…</source>
        <translation>Son Bluetooth est en route vers %1…</translation>
    </message>
    <message>
        <source>Its Bluetooth is lent to %1.</source>
        <translation>Son Bluetooth est prêté à %1.</translation>
    </message>
    <message>
        <source>Its Bluetooth is coming back from %1…</source>
        <translation>Son Bluetooth revient de %1…</translation>
    </message>
    <message>
        <source>Perhaps the system has not started yet, or has no driver for it.</source>
        <translation>Le système n’a peut-être pas encore démarré, ou n’a pas de pilote pour lui.</translation>
    </message>
</context>
<context>
    <name>innkeeper::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
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
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Machine Screens</source>
        <translation>Écrans des machines</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Taille d’origine</translation>
    </message>
    <message>
        <source>Whole multiples, always sharp</source>
        <translation>Multiples entiers, toujours net</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>The machine&apos;s resolution follows the window</source>
        <translation>La résolution de la machine suit la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Résolution</translation>
    </message>
    <message>
        <source>Needs the SPICE agent in the machine.</source>
        <translation>Demande l’agent SPICE dans la machine.</translation>
    </message>
    <message>
        <source>Share copied text with the machine that is shown</source>
        <translation>Partager le texte copié avec la machine affichée</translation>
    </message>
    <message>
        <source>Clip&amp;board</source>
        <translation>&amp;Presse-papiers</translation>
    </message>
    <message>
        <source>Programs in the machine can then read what you copy here.</source>
        <translation>Les programmes de la machine peuvent alors lire ce que vous copiez ici.</translation>
    </message>
    <message>
        <source>Say how to get the keyboard back</source>
        <translation>Dire comment récupérer le clavier</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>Cla&amp;vier</translation>
    </message>
    <message>
        <source>Left Ctrl and left Alt, pressed together, give keyboard and mouse back.</source>
        <translation>Ctrl gauche et Alt gauche, pressées ensemble, rendent le clavier et la souris.</translation>
    </message>
    <message>
        <source>Machine List</source>
        <translation>Liste des machines</translation>
    </message>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>Chaque seconde</numerusform>
            <numerusform>Toutes les %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Update loads</source>
        <translation>Act&amp;ualiser les charges</translation>
    </message>
    <message>
        <source>Only running machines that are in sight are looked at; none while the window is hidden.</source>
        <translation>Seules les machines en marche et visibles sont observées&#x202f;; aucune quand la fenêtre est cachée.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Chosen by Innkeeper</source>
        <translation>Choisie par Innkeeper</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Any address that libvirt knows, such as qemu:///system or qemu+ssh://user@host/system. Empty: the computer&apos;s own machines if you may manage them, else yours.</source>
        <translation>Toute adresse que libvirt connaît, comme qemu:///system ou qemu+ssh://utilisateur@hôte/system. Vide&#xa0;: les machines de l’ordinateur si vous pouvez les gérer, sinon les vôtres.</translation>
    </message>
</context>
<context>
    <name>innkeeper::SetupPage</name>
    <message>
        <source>&amp;Customize</source>
        <translation>&amp;Personnaliser</translation>
    </message>
    <message>
        <source>Customize: firmware, storage, network and more</source>
        <translation>Personnaliser&#xa0;: micrologiciel, stockage, réseau et autres</translation>
    </message>
    <message>
        <source>The test machine</source>
        <translation>La machine d’essai</translation>
    </message>
    <message>
        <source>Draws on its screen, answers keys, needs no download.</source>
        <translation>Dessine sur son écran, répond aux touches, ne demande aucun téléchargement.</translation>
    </message>
    <message>
        <source>An operating system that is not known</source>
        <translation>Un système d’exploitation inconnu</translation>
    </message>
    <message>
        <source>Say what will run here, and it gets fitting hardware.</source>
        <translation>Dites ce qui fonctionnera ici, et il recevra le matériel qui convient.</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Choisi par vous</translation>
    </message>
    <message>
        <source>Recognized on %1</source>
        <translation>Reconnu sur %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This machine cannot be created</source>
        <translation>Cette machine ne peut pas être créée</translation>
    </message>
    <message>
        <source>Choose another image</source>
        <translation>Choisir une autre image</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing yet: something beside this has to be put right first.</source>
        <translation>Rien encore&#xa0;: il faut d’abord corriger quelque chose à côté.</translation>
    </message>
    <message>
        <source>Looking at the image…</source>
        <translation>Examen de l’image…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>innkeeper::Sidebar</name>
    <message>
        <source>&amp;New Machine</source>
        <translation>&amp;Nouvelle machine</translation>
    </message>
    <message>
        <source>This &amp;Computer</source>
        <translation>Cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Ré&amp;glages</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search machines</source>
        <translation>Rechercher une machine</translation>
    </message>
    <message>
        <source>No machine matches</source>
        <translation>Aucune machine ne correspond</translation>
    </message>
    <message>
        <source>De&amp;vices</source>
        <translation>Périphéri&amp;ques</translation>
    </message>
</context>
<context>
    <name>innkeeper::SliderEditor</name>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
</context>
<context>
    <name>innkeeper::SourcePage</name>
    <message>
        <source>What do you want to run?</source>
        <translation>Que voulez-vous faire fonctionner&#x202f;?</translation>
    </message>
    <message>
        <source>An installer image</source>
        <translation>Une image d’installation</translation>
    </message>
    <message>
        <source>Start an .iso, and install a system on a new disk.</source>
        <translation>Démarrer un .iso, et installer un système sur un nouveau disque.</translation>
    </message>
    <message>
        <source>A disk that I have</source>
        <translation>Un disque que j’ai déjà</translation>
    </message>
    <message>
        <source>A disk image with a system on it is copied and started.</source>
        <translation>Une image disque qui contient un système est copiée et démarrée.</translation>
    </message>
    <message>
        <source>The test machine</source>
        <translation>La machine d’essai</translation>
    </message>
    <message>
        <source>Built in, up in a second: shows that this computer can run machines.</source>
        <translation>Intégrée, prête en une seconde&#xa0;: montre que cet ordinateur peut faire fonctionner des machines.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>An empty machine, to be given something to start from later.</source>
        <translation>Une machine vide, à laquelle on donnera plus tard de quoi démarrer.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Installer images</source>
        <translation>Images d’installation</translation>
    </message>
    <message>
        <source>Disk images</source>
        <translation>Images disque</translation>
    </message>
    <message>
        <source>None found in the usual folders and storage pools. Choose a file, or drop one on this window.</source>
        <translation>Aucune trouvée dans les dossiers et les pools de stockage habituels. Choisissez un fichier, ou déposez-en un sur cette fenêtre.</translation>
    </message>
    <message>
        <source>You can also drop a file on this window.</source>
        <translation>Vous pouvez aussi déposer un fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Choose an installer image</source>
        <translation>Choisir une image d’installation</translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation>Choisir une image disque</translation>
    </message>
    <message>
        <source>Installer images (*.iso *.img)</source>
        <translation>Images d’installation (*.iso *.img)</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.raw *.img)</source>
        <translation>Images disque (*.qcow2 *.raw *.img)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Looking for images on this computer…</source>
        <translation>Recherche d’images sur cet ordinateur…</translation>
    </message>
</context>
<context>
    <name>innkeeper::SubPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
</context>
<context>
    <name>innkeeper::SummaryCard</name>
    <message>
        <source>What will be created</source>
        <translation>Ce qui sera créé</translation>
    </message>
    <message>
        <source>Show the machine&apos;s XML</source>
        <translation>Afficher le XML de la machine</translation>
    </message>
    <message>
        <source>Show &amp;XML…</source>
        <translation>Afficher le &amp;XML…</translation>
    </message>
</context>
<context>
    <name>innkeeper::SystemFacts</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>C&amp;hanger…</translation>
    </message>
    <message>
        <source>Change the operating system</source>
        <translation>Changer de système d’exploitation</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Carte mère</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accélérateur</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
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
        <translation>KVM&#xa0;: le processeur de l’hôte</translation>
    </message>
    <message>
        <source>TCG: emulated, slower</source>
        <translation>TCG&#xa0;: émulé, plus lent</translation>
    </message>
    <message>
        <source>That of the host</source>
        <translation>Celui de l’hôte</translation>
    </message>
</context>
<context>
    <name>innkeeper::Terminal</name>
    <message>
        <source>Some output was skipped</source>
        <translation>Une partie de la sortie a été sautée</translation>
    </message>
</context>
<context>
    <name>innkeeper::TerminalView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>innkeeper::TestMachine</name>
    <message>
        <source>The test machine&apos;s disk could not be made.</source>
        <translation>Le disque de la machine d’essai n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Make sure that the folder “%1” has space left.</source>
        <translation>Vérifiez qu’il reste de la place dans le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>innkeeper::Tuning</name>
    <message>
        <source>Only machines of QEMU and KVM can be tuned.</source>
        <translation>Seules les machines de QEMU et de KVM ont un réglage d’ensemble.</translation>
    </message>
</context>
<context>
    <name>innkeeper::TuningBox</name>
    <message>
        <source>&amp;Apply</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>&amp;Tuned for</source>
        <translation>Ré&amp;glée pour</translation>
    </message>
    <message>
        <source>Tuned for</source>
        <translation>Réglée pour</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Something that this Innkeeper does not know.</source>
        <translation>Quelque chose que cet Innkeeper ne connaît pas.</translation>
    </message>
    <message>
        <source>No setting of this machine needs to change for it.</source>
        <translation>Aucun réglage de cette machine n’a besoin de changer pour cela.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UnfinishedNotices</name>
    <message>
        <source>Creating %1 was interrupted</source>
        <translation>La création de %1 a été interrompue</translation>
    </message>
    <message>
        <source>Its disks are complete: the machine can be finished, or everything that was made for it removed.</source>
        <translation>Ses disques sont complets&#xa0;: on peut achever la machine, ou supprimer tout ce qui a été créé pour elle.</translation>
    </message>
    <message>
        <source>What was made for it is not complete and only takes room.</source>
        <translation>Ce qui a été créé pour elle est incomplet et ne fait que prendre de la place.</translation>
    </message>
    <message>
        <source>Deleting %1 was interrupted</source>
        <translation>La suppression de %1 a été interrompue</translation>
    </message>
    <message>
        <source>Some of its disks are still there. They can be deleted now, or kept.</source>
        <translation>Certains de ses disques sont encore là. On peut les supprimer maintenant, ou les garder.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Achever</translation>
    </message>
    <message>
        <source>Clean &amp;Up</source>
        <translation>&amp;Nettoyer</translation>
    </message>
    <message>
        <source>&amp;Keep the Disks</source>
        <translation>&amp;Garder les disques</translation>
    </message>
    <message>
        <source>It could not be finished</source>
        <translation>L’opération n’a pas pu être achevée</translation>
    </message>
    <message>
        <source>It could not be cleaned up</source>
        <translation>Le nettoyage n’a pas pu être fait</translation>
    </message>
    <message>
        <source>Adding a disk to %1 was interrupted</source>
        <translation>L’ajout d’un disque à %1 a été interrompu</translation>
    </message>
    <message>
        <source>The image that was made for it belongs to no machine and only takes room.</source>
        <translation>L’image créée pour lui n’appartient à aucune machine et ne fait que prendre de la place.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UnfinishedOperations</name>
    <message>
        <source>The creation of “%1” cannot be finished: its disks are not complete.</source>
        <translation>La création de «&#xa0;%1&#xa0;» ne peut pas être achevée&#xa0;: ses disques ne sont pas complets.</translation>
    </message>
    <message>
        <source>Discard it, and create the machine anew.</source>
        <translation>Abandonnez-la, et créez de nouveau la machine.</translation>
    </message>
    <message>
        <source>The creation of “%1” cannot be finished: its disk “%2” is gone.</source>
        <translation>La création de «&#xa0;%1&#xa0;» ne peut pas être achevée&#xa0;: son disque «&#xa0;%2&#xa0;» a disparu.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbAttempts</name>
    <message>
        <source>The emulator says that it moved the device, but did not.</source>
        <translation>L’émulateur dit avoir déplacé le périphérique, mais ne l’a pas fait.</translation>
    </message>
    <message>
        <source>Shut the machine down and start it again.</source>
        <translation>Arrêtez la machine, puis démarrez-la à nouveau.</translation>
    </message>
    <message>
        <source>The device stays with this computer, because it ended the program that keeps it apart several times.</source>
        <translation>Le périphérique reste à cet ordinateur, car il a mis fin plusieurs fois au programme qui l’isole.</translation>
    </message>
    <message>
        <source>It may be broken, or mean harm: unplug it. If you trust it, connect it without isolation.</source>
        <translation>Il est peut-être défectueux ou malveillant : débranchez-le. Si vous lui faites confiance, connectez-le sans isolation.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbGuards</name>
    <message>
        <source>This is a hub: all that is plugged into it would go along.</source>
        <translation>C’est un concentrateur&#xa0;: tout ce qui y est branché partirait avec lui.</translation>
    </message>
    <message>
        <source>Connect the devices behind it one by one.</source>
        <translation>Connectez un à un les périphériques qui sont derrière.</translation>
    </message>
    <message>
        <source>The system of this computer runs from this disk: %1.</source>
        <translation>Le système de cet ordinateur fonctionne à partir de ce disque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Start this computer from another disk to use this one in a machine.</source>
        <translation>Démarrez cet ordinateur à partir d’un autre disque pour utiliser celui-ci dans une machine.</translation>
    </message>
    <message>
        <source>This computer starts from this disk: %1.</source>
        <translation>Cet ordinateur démarre à partir de ce disque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unmount it first, if you know that this computer starts without it.</source>
        <translation>Démontez-le d’abord, si vous savez que cet ordinateur démarre sans lui.</translation>
    </message>
    <message>
        <source>This computer keeps a part of its memory (swap) on this disk: %1.</source>
        <translation>Cet ordinateur garde une partie de sa mémoire (swap) sur ce disque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Turn that swap space off first.</source>
        <translation>Désactivez d’abord cet espace d’échange.</translation>
    </message>
    <message>
        <source>Move them to another disk first.</source>
        <translation>Déplacez-les d’abord sur un autre disque.</translation>
    </message>
    <message>
        <source>The last keyboard of this computer is connected through this Bluetooth adapter.</source>
        <translation>Le dernier clavier de cet ordinateur est connecté par cet adaptateur Bluetooth.</translation>
    </message>
    <message>
        <source>This is the last keyboard of this computer.</source>
        <translation>C’est le dernier clavier de cet ordinateur.</translation>
    </message>
    <message>
        <source>Connect another keyboard first. In its window, a machine gets what you type anyway.</source>
        <translation>Branchez d’abord un autre clavier. Dans sa fenêtre, une machine reçoit de toute façon ce que vous tapez.</translation>
    </message>
    <message>
        <source>The last mouse, touchpad or touch screen of this computer is connected through this Bluetooth adapter.</source>
        <translation>La dernière souris, le dernier pavé ou écran tactile de cet ordinateur est connecté par cet adaptateur Bluetooth.</translation>
    </message>
    <message>
        <source>This is the last mouse, touchpad or touch screen of this computer.</source>
        <translation>C’est la dernière souris, le dernier pavé ou écran tactile de cet ordinateur.</translation>
    </message>
    <message>
        <source>Connect another one first. In its window, a machine sees the pointer anyway.</source>
        <translation>Branchez d’abord un autre dispositif de pointage. Dans sa fenêtre, une machine voit de toute façon le pointeur.</translation>
    </message>
    <message>
        <source>Files on this disk may be open: it is mounted at %1.</source>
        <translation>Des fichiers de ce disque sont peut-être ouverts&#xa0;: il est monté sur %1.</translation>
    </message>
    <message>
        <source>Unmount it first, so that all is written that was saved.</source>
        <translation>Démontez-le d’abord, pour que tout ce qui a été enregistré soit écrit.</translation>
    </message>
    <message>
        <source>An array, a volume group or an unlocked disk is built on this disk: %1.</source>
        <translation>Un ensemble RAID, un groupe de volumes ou un disque déverrouillé repose sur ce disque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stop or lock it first.</source>
        <translation>Arrêtez-le ou verrouillez-le d’abord.</translation>
    </message>
    <message>
        <source>It will not work until this computer has the adapter again.</source>
        <translation>Il ne fonctionnera plus tant que cet ordinateur n’aura pas repris l’adaptateur.</translation>
    </message>
    <message>
        <source>This computer reaches the network through this device: %1.</source>
        <translation>Cet ordinateur accède au réseau par ce périphérique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Connect it in another way first, or it may be offline while the machine has the device.</source>
        <translation>Connectez-le d’abord autrement, sinon il sera peut-être hors ligne tant que la machine a le périphérique.</translation>
    </message>
    <message>
        <source>Perhaps you unlock this computer or your accounts with this security key.</source>
        <translation>Vous déverrouillez peut-être cet ordinateur ou vos comptes avec cette clé de sécurité.</translation>
    </message>
    <message>
        <source>Be sure that you can log in without it while the machine has it.</source>
        <translation>Assurez-vous de pouvoir ouvrir une session sans elle tant que la machine l’a.</translation>
    </message>
    <message>
        <source>The Bluetooth of this adapter is lent to %1.</source>
        <translation>Le Bluetooth de cet adaptateur est prêté à %1.</translation>
    </message>
    <message>
        <source>Take it back first.</source>
        <translation>Reprenez-le d’abord.</translation>
    </message>
    <message>
        <source>Machines use files on this disk: %1.</source>
        <translation>Des machines utilisent des fichiers sur ce disque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A keyboard or mouse is paired with this Bluetooth adapter: %1.</source>
        <translation>Un clavier ou une souris est associé à cet adaptateur Bluetooth&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbKeeper</name>
    <message>
        <source>Nothing was done, because no device is plugged in there.</source>
        <translation>Rien n’a été fait, car aucun périphérique n’est branché là.</translation>
    </message>
    <message>
        <source>Devices stay where they are, because the machines of this host cannot be reached.</source>
        <translation>Les périphériques restent où ils sont, car les machines de cet hôte ne sont pas joignables.</translation>
    </message>
    <message>
        <source>Nothing was done, because that device does not come back by itself.</source>
        <translation>Rien n’a été fait, car ce périphérique ne revient pas de lui-même.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbKind</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Phone or player</source>
        <translation>Téléphone ou lecteur</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Mouse or tablet</source>
        <translation>Souris ou tablette</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Clavier et souris</translation>
    </message>
    <message>
        <source>Game controller</source>
        <translation>Manette de jeu</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Clé de sécurité</translation>
    </message>
    <message>
        <source>Smart card reader</source>
        <translation>Lecteur de cartes à puce</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Carte réseau</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Port série</translation>
    </message>
    <message>
        <source>Screen adapter</source>
        <translation>Adaptateur d’écran</translation>
    </message>
    <message>
        <source>Uninterruptible power supply</source>
        <translation>Onduleur</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Concentrateur</translation>
    </message>
    <message>
        <source>Other device</source>
        <translation>Autre périphérique</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbMoves</name>
    <message numerus="yes">
        <source>%n device(s) were not moved</source>
        <translation>
            <numerusform>%n périphérique n’a pas été déplacé</numerusform>
            <numerusform>%n périphériques n’ont pas été déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not come to this computer</source>
        <translation>%1 n’est pas revenu à cet ordinateur</translation>
    </message>
    <message>
        <source>%1 was not connected to %2</source>
        <translation>%1 n’a pas été connecté à %2</translation>
    </message>
    <message>
        <source>%1 was not connected</source>
        <translation>%1 n’a pas été connecté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A device and why it was not moved</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Connect &amp;Anyway</source>
        <translation>Connecter quand &amp;même</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Unmount and Connect</source>
        <translation>&amp;Démonter et connecter</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbOrders</name>
    <message>
        <source>It can be handed over in spite of that, if you say so.</source>
        <translation>Il peut être donné malgré cela, si vous le dites.</translation>
    </message>
    <message>
        <source>The device was not moved, because the keeper ends.</source>
        <translation>Le périphérique n’a pas été déplacé, car l’intendant s’arrête.</translation>
    </message>
    <message>
        <source>The device was not moved, because that machine no longer exists.</source>
        <translation>Le périphérique n’a pas été déplacé, car cette machine n’existe plus.</translation>
    </message>
    <message>
        <source>The device was not moved, because “%1” does not run.</source>
        <translation>Le périphérique n’a pas été déplacé, car «&#xa0;%1&#xa0;» ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Start the machine first, or say that the device always goes there.</source>
        <translation>Démarrez d’abord la machine, ou dites que le périphérique y va toujours.</translation>
    </message>
    <message>
        <source>The device was not moved there, because it was sent elsewhere meanwhile.</source>
        <translation>Le périphérique n’y a pas été déplacé, car il a été envoyé ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>The device was not moved, because it is not what it was a moment ago.</source>
        <translation>Le périphérique n’a pas été déplacé, car il n’est plus ce qu’il était il y a un instant.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>It can be unmounted first, or handed over in spite of that, if you say so.</source>
        <translation>Il peut d’abord être démonté, ou être donné malgré cela, si vous le dites.</translation>
    </message>
    <message>
        <source>It is unmounted, and all is written that was saved: mount it again to use it on this computer.</source>
        <translation>Il est démonté, et tout ce qui a été enregistré est écrit&#xa0;: remontez-le pour l’utiliser sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Lock the disk, stop the array or deactivate the volume group (vgchange -an), and try again. Or it can be handed over in spite of that, if you say so.</source>
        <translation>Verrouillez le disque, arrêtez la grappe ou désactivez le groupe de volumes (vgchange -an), puis réessayez. Ou il peut être cédé malgré cela, si vous le demandez.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbQuestion</name>
    <message>
        <source>&amp;Always do this</source>
        <translation>&amp;Toujours faire ainsi</translation>
    </message>
    <message>
        <source>Devices that were plugged in</source>
        <translation>Périphériques qui ont été branchés</translation>
    </message>
    <message>
        <source>Always do this with these devices</source>
        <translation>Toujours faire ainsi avec ces périphériques</translation>
    </message>
    <message>
        <source>A&amp;nother Machine</source>
        <translation>Autre mac&amp;hine</translation>
    </message>
    <message>
        <source>Another machine</source>
        <translation>Autre machine</translation>
    </message>
    <message>
        <source>This &amp;Computer</source>
        <translation>&amp;Cet ordinateur</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;One by One</source>
        <translation>&amp;Un par un</translation>
    </message>
    <message>
        <source>Ask about one device after the other</source>
        <translation>Poser la question pour un périphérique après l’autre</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbQuestions</name>
    <message>
        <source>%1 is not what it was</source>
        <translation>%1 n’est plus ce qu’il était</translation>
    </message>
    <message>
        <source>A rule says where it belongs, but the device says something else of itself now than when the rule was made. It may be another one that pretends.</source>
        <translation>Une règle dit à qui il revient, mais le périphérique dit maintenant de lui-même autre chose que lors de la création de la règle. C’en est peut-être un autre qui se fait passer pour lui.</translation>
    </message>
    <message>
        <source>%1 was plugged in</source>
        <translation>%1 a été branché</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) were plugged in</source>
        <translation>
            <numerusform>%n périphérique a été branché</numerusform>
            <numerusform>%n périphériques ont été branchés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A device and what speaks against handing it over</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>À qui revient-il&#x202f;?</translation>
    </message>
    <message>
        <source>Where do they belong?</source>
        <translation>À qui reviennent-ils&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n more device(s) wait for an answer.</source>
        <translation>
            <numerusform>%n autre périphérique attend une réponse.</numerusform>
            <numerusform>%n autres périphériques attendent une réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written and unmounted before a machine gets it.</source>
        <translation>Son écriture est achevée et il est démonté avant qu’une machine ne le reçoive.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbRuleFailures</name>
    <message>
        <source>%1 was not connected to %2, as its rule says</source>
        <translation>%1 n’a pas été connecté à %2, contrairement à ce que dit sa règle</translation>
    </message>
    <message>
        <source>%1 was not connected, as its rule says</source>
        <translation>%1 n’a pas été connecté, contrairement à ce que dit sa règle</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbRuleFile</name>
    <message>
        <source>“%1” is unknown there, or has a value of the wrong type.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu à cet endroit, ou a une valeur du mauvais type.</translation>
    </message>
    <message>
        <source>“do” is always, ask or never, not “%1”.</source>
        <translation>«&#xa0;do&#xa0;» est always, ask ou never, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no UUID of a machine.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’UUID d’une machine.</translation>
    </message>
    <message>
        <source>The file was left as it is, and no rule counts. Mend it, or move it away to begin without rules.</source>
        <translation>Le fichier a été laissé tel quel, et aucune règle ne compte. Corrigez-le, ou déplacez-le pour commencer sans règles.</translation>
    </message>
    <message>
        <source>A priority is a number from %1 to %2.</source>
        <translation>Une priorité est un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>A rule says which devices it is about: by id, serial number, port or kind.</source>
        <translation>Une règle dit de quels périphériques il s’agit&#xa0;: par identifiant, numéro de série, port ou genre.</translation>
    </message>
    <message>
        <source>An id is written like 0781:5567, not “%1”.</source>
        <translation>Un identifiant s’écrit comme 0781:5567, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A port is written like 1-4.2, not “%1”.</source>
        <translation>Un port s’écrit comme 1-4.2, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no kind of device “%1”.</source>
        <translation>Il n’y a pas de genre de périphérique «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A serial number has at most %1 characters.</source>
        <translation>Un numéro de série a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Une note a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>An identity is a SHA-256 in 64 hexadecimal digits.</source>
        <translation>Une identité est un SHA-256 en 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>A rule that always gives a device names a machine.</source>
        <translation>Une règle qui donne toujours un périphérique nomme une machine.</translation>
    </message>
    <message>
        <source>Only a rule that always gives a device names or starts a machine.</source>
        <translation>Seule une règle qui donne toujours un périphérique nomme ou démarre une machine.</translation>
    </message>
    <message>
        <source>The rules for USB devices cannot be used, because line %1 of “%2” is not JSON.</source>
        <translation>Les règles des périphériques USB ne peuvent pas être utilisées, car la ligne %1 de «&#xa0;%2&#xa0;» n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The rules for USB devices cannot be used, because this Innkeeper does not know the form of “%1”.</source>
        <translation>Les règles des périphériques USB ne peuvent pas être utilisées, car cet Innkeeper ne connaît pas la forme de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The rules for USB devices cannot be used, because rule number %1 of “%2” is wrong.</source>
        <translation>Les règles des périphériques USB ne peuvent pas être utilisées, car la règle numéro %1 de «&#xa0;%2&#xa0;» est fausse.</translation>
    </message>
    <message>
        <source>A serial number or a note is one line, without invisible characters, and has no blank at its ends.</source>
        <translation>Un numéro de série ou une note tient sur une ligne, sans caractère invisible ni espace à ses extrémités.</translation>
    </message>
    <message>
        <source>The rules for USB devices cannot be used, because “%1” is larger than 1 MiB.</source>
        <translation>Les règles des périphériques USB ne peuvent pas être utilisées, car « %1 » dépasse 1 Mio.</translation>
    </message>
    <message>
        <source>“%1” is empty: leave it out, or say what it has to be.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: omettez-le, ou dites ce qu’il doit être.</translation>
    </message>
    <message>
        <source>The rules for USB devices cannot be used, because “%1” has more than %2 of them.</source>
        <translation>Les règles pour les périphériques USB ne peuvent pas être utilisées, car «&#xa0;%1&#xa0;» en contient plus de %2.</translation>
    </message>
    <message>
        <source>The rules were not changed, because somebody else changed them at the same time.</source>
        <translation>Les règles n’ont pas été modifiées, car quelqu’un d’autre les a modifiées en même temps.</translation>
    </message>
    <message>
        <source>Look at them again, and change what is still to be changed.</source>
        <translation>Regardez-les de nouveau, et modifiez ce qui reste à modifier.</translation>
    </message>
    <message>
        <source>Usages are written like 0:00010006 1:00010002,000c0001.</source>
        <translation>«&#xa0;usages&#xa0;» s’écrit comme 0:00010006 1:00010002,000c0001.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbRuleStore</name>
    <message>
        <source>The rules for USB devices in “%1” cannot be read.</source>
        <translation>Les règles des périphériques USB de «&#xa0;%1&#xa0;» ne peuvent pas être lues.</translation>
    </message>
    <message numerus="yes">
        <source>There cannot be more than %n rule(s).</source>
        <translation>
            <numerusform>Il ne peut pas y avoir plus de %n règle.</numerusform>
            <numerusform>Il ne peut pas y avoir plus de %n règles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules were not saved: “%1” cannot be written. Those from before still count.</source>
        <translation>Les règles n’ont pas été enregistrées&#xa0;: «&#xa0;%1&#xa0;» ne peut pas être écrit. Les précédentes comptent encore.</translation>
    </message>
    <message>
        <source>The rules were not saved, because together they are larger than 1 MiB. Those from before still count.</source>
        <translation>Les règles n’ont pas été enregistrées, car ensemble elles dépassent 1 Mio. Les précédentes restent valables.</translation>
    </message>
    <message>
        <source>See who may read that file, and its folder.</source>
        <translation>Voyez qui peut lire ce fichier et son dossier.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbSeating</name>
    <message>
        <source>Connect it by hand, which unmounts it first, or unmount it here: then its rule has it.</source>
        <translation>Connectez-le à la main, ce qui le démonte d’abord, ou démontez-le ici&#xa0;: il suit alors sa règle.</translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbTrials</name>
    <message>
        <source>%1 is now in %2</source>
        <translation>%1 est maintenant dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are now in %1</source>
        <translation>
            <numerusform>%n périphérique est maintenant dans %1</numerusform>
            <numerusform>%n périphériques sont maintenant dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep It There</source>
        <translation>Le &amp;laisser là</translation>
    </message>
    <message>
        <source>&amp;Keep Them There</source>
        <translation>Les &amp;laisser là</translation>
    </message>
    <message>
        <source>&amp;Bring It Back Now</source>
        <translation>Le reprendre ma&amp;intenant</translation>
    </message>
    <message>
        <source>&amp;Bring Them Back Now</source>
        <translation>Les reprendre ma&amp;intenant</translation>
    </message>
    <message>
        <source>This computer takes it back.</source>
        <translation>Cet ordinateur le reprend.</translation>
    </message>
    <message numerus="yes">
        <source>It comes back to this computer in %n second(s), unless you keep it there.</source>
        <translation>
            <numerusform>Il revient à cet ordinateur dans %n seconde, sauf si vous le laissez là.</numerusform>
            <numerusform>Il revient à cet ordinateur dans %n secondes, sauf si vous le laissez là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They come back to this computer in %n second(s), unless you keep them there.</source>
        <translation>
            <numerusform>Ils reviennent à cet ordinateur dans %n seconde, sauf si vous les laissez là.</numerusform>
            <numerusform>Ils reviennent à cet ordinateur dans %n secondes, sauf si vous les laissez là.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not stay where it is</source>
        <translation>%1 ne reste pas où il est</translation>
    </message>
</context>
<context>
    <name>innkeeper::VirtioBox</name>
    <message>
        <source>&amp;Move to virtio…</source>
        <translation>Passer à &amp;virtio…</translation>
    </message>
    <message>
        <source>Faster disks and network cards</source>
        <translation>Des disques et des cartes réseau plus rapides</translation>
    </message>
    <message>
        <source>&amp;End the trial</source>
        <translation>&amp;Terminer l’essai</translation>
    </message>
    <message>
        <source>&amp;Try the driver</source>
        <translation>&amp;Essayer le pilote</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Passer à virtio</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>Re&amp;venir en arrière</translation>
    </message>
    <message>
        <source>&amp;Keep it so</source>
        <translation>Garder a&amp;insi</translation>
    </message>
    <message>
        <source>Only while the machine is off.</source>
        <translation>Seulement quand la machine est éteinte.</translation>
    </message>
</context>
<context>
    <name>innkeeper::VirtioText</name>
    <message>
        <source>%1 brings the drivers along.</source>
        <translation>%1 fournit les pilotes.</translation>
    </message>
    <message>
        <source>No virtio drivers are known for %1.</source>
        <translation>Aucun pilote virtio n’est connu pour %1.</translation>
    </message>
    <message>
        <source>%1 needs drivers that this computer does not have: install the package “%2”, or save the image as %3.</source>
        <translation>%1 demande des pilotes que cet ordinateur n’a pas&#xa0;: installez le paquet «&#xa0;%2&#xa0;», ou enregistrez l’image sous %3.</translation>
    </message>
    <message>
        <source>%1 gets the drivers from the disc %2, which is put into an empty drive.</source>
        <translation>%1 reçoit les pilotes du CD %2, qui est mis dans un lecteur vide.</translation>
    </message>
    <message>
        <source>Whether its system has drivers for them is not known.</source>
        <translation>On ne sait pas si son système a des pilotes pour cela.</translation>
    </message>
    <message>
        <source>In the guest, run virtio-win-guest-tools.exe from the drivers&apos; disc.</source>
        <translation>Dans l’invité, lancez virtio-win-guest-tools.exe depuis le CD de pilotes.</translation>
    </message>
    <message>
        <source>It may take a moment, or want its driver installed.</source>
        <translation>Cela peut prendre un instant, ou il faut d’abord installer le pilote.</translation>
    </message>
    <message>
        <source>Shut the machine down, then move.</source>
        <translation>Arrêtez la machine, puis passez à virtio.</translation>
    </message>
    <message>
        <source>Its disks and network cards can move now.</source>
        <translation>Les disques et les cartes réseau de la machine peuvent maintenant passer à virtio.</translation>
    </message>
    <message>
        <source>The machine has no emulated disk or network card to move.</source>
        <translation>La machine n’a ni disque ni carte réseau émulés à faire passer à virtio.</translation>
    </message>
    <message>
        <source>This machine has emulated disks or network cards. Those of virtio are several times faster and cost this computer less.</source>
        <translation>Cette machine a des disques ou des cartes réseau émulés. Ceux de virtio sont plusieurs fois plus rapides et coûtent moins à cet ordinateur.</translation>
    </message>
    <message>
        <source>A small disk on trial shows whether the guest has the driver, before anything moves.</source>
        <translation>Un petit disque d’essai montre si l’invité a le pilote, avant que quoi que ce soit ne change.</translation>
    </message>
    <message>
        <source>The machine has a small disk on trial (%1).</source>
        <translation>La machine a un petit disque d’essai (%1).</translation>
    </message>
    <message>
        <source>Its guest has not used it yet.</source>
        <translation>Son invité ne l’a pas encore utilisé.</translation>
    </message>
    <message>
        <source>Start it, so that its guest finds the disk.</source>
        <translation>Démarrez la machine, pour que son invité trouve le disque.</translation>
    </message>
    <message>
        <source>The guest used the disk on trial, so it has the driver.</source>
        <translation>L’invité a utilisé le disque d’essai, il a donc le pilote.</translation>
    </message>
    <message>
        <source>A Linux whose initramfs is made for this very hardware needs it made anew before, such as by &quot;dracut --force --regenerate-all&quot;.</source>
        <translation>Un Linux dont l’initramfs est fait exactement pour ce matériel en demande d’abord un nouveau, par exemple avec «&#xa0;dracut --force --regenerate-all&#xa0;».</translation>
    </message>
    <message>
        <source>The machine was moved to virtio.</source>
        <translation>La machine est passée à virtio.</translation>
    </message>
    <message>
        <source>Keep it so if all is well; to go back, shut it down before.</source>
        <translation>Gardez-la ainsi si tout va bien&#x202f;; pour revenir en arrière, arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>Start it, and keep it so if all is well. Else go back: then it is as it was.</source>
        <translation>Démarrez-la, et gardez-la ainsi si tout va bien. Sinon, revenez en arrière&#xa0;: elle sera alors comme avant.</translation>
    </message>
    <message>
        <source>Its disks need no move, only network cards do.</source>
        <translation>Ses disques n’ont pas à changer, seulement des cartes réseau.</translation>
    </message>
    <message>
        <source>The image of the trial stays, because snapshots of the machine may use it: %1</source>
        <translation>L’image de l’essai reste, car des instantanés de la machine peuvent s’en servir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>innkeeper::VolumeRemoval</name>
    <message numerus="yes">
        <source>The machine “%1” was deleted, but not its disk(s) %2: %3</source>
        <translation>
            <numerusform>La machine «&#xa0;%1&#xa0;» a été supprimée, mais pas son disque %2&#xa0;: %3</numerusform>
            <numerusform>La machine «&#xa0;%1&#xa0;» a été supprimée, mais pas ses disques %2&#xa0;: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::WhatStays</name>
    <message>
        <source>Its image %1 stays where it is.</source>
        <translation>Son image %1 reste où elle est.</translation>
    </message>
    <message>
        <source>The folder %1 stays as it is.</source>
        <translation>Le dossier %1 reste tel qu’il est.</translation>
    </message>
</context>
<context>
    <name>innkeeper::XmlEdit</name>
    <message>
        <source>The machine&apos;s XML, to be edited</source>
        <translation>Le XML de la machine, à modifier</translation>
    </message>
</context>
<context>
    <name>innkeeper::XmlEditor</name>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui est faux</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;faire</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Compare and save…</source>
        <translation>Com&amp;parer et enregistrer…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>innkeeper::XmlPage</name>
    <message>
        <source>As &amp;defined</source>
        <translation>Telle que &amp;définie</translation>
    </message>
    <message>
        <source>As it &amp;runs</source>
        <translation>Telle qu’elle &amp;fonctionne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Edit the machine&apos;s XML</source>
        <translation>Modifier le XML de la machine</translation>
    </message>
    <message>
        <source>&amp;Edit further</source>
        <translation>Continuer à &amp;modifier</translation>
    </message>
    <message>
        <source>The machine was changed elsewhere meanwhile</source>
        <translation>La machine a été modifiée ailleurs entre-temps</translation>
    </message>
    <message>
        <source>What you write here began before that, so it cannot be saved. Copy what you need of it, and begin again.</source>
        <translation>Ce que vous écrivez ici a été commencé avant, et ne peut donc pas être enregistré. Copiez ce qu’il vous en faut, et recommencez.</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>Recomme&amp;ncer</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Rien n’est encore modifié</translation>
    </message>
    <message>
        <source>The XML was not saved</source>
        <translation>Le XML n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The XML is saved</source>
        <translation>Le XML est enregistré</translation>
    </message>
    <message>
        <source>It takes effect after the machine is shut down.</source>
        <translation>Il prendra effet après l’arrêt de la machine.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Défa&amp;ire</translation>
    </message>
    <message>
        <source>Show &amp;passwords</source>
        <translation>Afficher les mots de &amp;passe</translation>
    </message>
    <message>
        <source>Show the passwords of screens, and copy them</source>
        <translation>Afficher les mots de passe des écrans, et les copier aussi</translation>
    </message>
</context>
<context>
    <name>innkeeper::XmlView</name>
    <message>
        <source>&amp;Copy all</source>
        <translation>Tout &amp;copier</translation>
    </message>
    <message>
        <source>The machine&apos;s XML</source>
        <translation>Le XML de la machine</translation>
    </message>
    <message>
        <source>Copy the whole XML</source>
        <translation>Copier tout le XML</translation>
    </message>
</context>
<context>
    <name>innkeeper::bluez::BluezDevices</name>
    <message>
        <source>No Bluetooth adapter is on.</source>
        <translation>Aucun adaptateur Bluetooth n’est activé.</translation>
    </message>
    <message>
        <source>Turn one on, or plug one in.</source>
        <translation>Activez-en un, ou branchez-en un.</translation>
    </message>
    <message>
        <source>Another device is being paired just now.</source>
        <translation>Un autre périphérique est en cours d’association.</translation>
    </message>
    <message>
        <source>Finish that first, or give it up.</source>
        <translation>Terminez d’abord cette association, ou abandonnez-la.</translation>
    </message>
    <message>
        <source>Pairing was given up.</source>
        <translation>L’association a été abandonnée.</translation>
    </message>
    <message>
        <source>The device waited too long for an answer.</source>
        <translation>Le périphérique a attendu trop longtemps une réponse.</translation>
    </message>
    <message>
        <source>Pair it again, and answer what it asks at once.</source>
        <translation>Associez-le de nouveau, et répondez aussitôt à ce qu’il demande.</translation>
    </message>
    <message>
        <source>The device refused to be paired.</source>
        <translation>Le périphérique a refusé l’association.</translation>
    </message>
    <message>
        <source>See whether it waits for a confirmation, or knows another computer that it has to forget first.</source>
        <translation>Voyez s’il attend une confirmation, ou s’il connaît un autre ordinateur qu’il doit d’abord oublier.</translation>
    </message>
    <message>
        <source>The device and this computer did not agree on a key.</source>
        <translation>Le périphérique et cet ordinateur ne se sont pas mis d’accord sur une clé.</translation>
    </message>
    <message>
        <source>Put the device into pairing mode and try again. If it asks for a number, type the one that is shown here.</source>
        <translation>Mettez le périphérique en mode d’association et réessayez. S’il demande un nombre, tapez celui qui est affiché ici.</translation>
    </message>
    <message>
        <source>The device did not answer.</source>
        <translation>Le périphérique n’a pas répondu.</translation>
    </message>
    <message>
        <source>Turn it on, bring it near, and wake it by a key or a button. A device that is connected to another computer or phone does not answer.</source>
        <translation>Allumez-le, approchez-le, et réveillez-le par une touche ou un bouton. Un périphérique connecté à un autre ordinateur ou téléphone ne répond pas.</translation>
    </message>
    <message>
        <source>Bluetooth is blocked on this computer.</source>
        <translation>Le Bluetooth est bloqué sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Leave flight mode, or use the switch or key that turns the radio on.</source>
        <translation>Quittez le mode avion, ou utilisez l’interrupteur ou la touche qui active la radio.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter is off.</source>
        <translation>L’adaptateur Bluetooth est désactivé.</translation>
    </message>
    <message>
        <source>Turn it on first.</source>
        <translation>Activez-le d’abord.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter is doing something else just now.</source>
        <translation>L’adaptateur Bluetooth est occupé à autre chose.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The device is not known any more.</source>
        <translation>Le périphérique n’est plus connu.</translation>
    </message>
    <message>
        <source>Look for devices again.</source>
        <translation>Recherchez de nouveau les périphériques.</translation>
    </message>
    <message>
        <source>You may not use this computer&apos;s Bluetooth.</source>
        <translation>Vous n’avez pas le droit d’utiliser le Bluetooth de cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it.</source>
        <translation>Demandez à qui s’en occupe.</translation>
    </message>
    <message>
        <source>This computer&apos;s Bluetooth service did not answer.</source>
        <translation>Le service Bluetooth de cet ordinateur n’a pas répondu.</translation>
    </message>
    <message>
        <source>The device offers nothing that this computer can use.</source>
        <translation>Le périphérique n’offre rien que cet ordinateur puisse utiliser.</translation>
    </message>
    <message>
        <source>This computer&apos;s Bluetooth service failed.</source>
        <translation>Le service Bluetooth de cet ordinateur a échoué.</translation>
    </message>
    <message>
        <source>Turn the device and the adapter off and on, then try again.</source>
        <translation>Éteignez et rallumez le périphérique et l’adaptateur, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer&apos;s Bluetooth service does not run.</source>
        <translation>Le service Bluetooth de cet ordinateur ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Install the package “bluez” if it is missing, and start the service “bluetooth”.</source>
        <translation>Installez le paquet «&#xa0;bluez&#xa0;» s’il manque, et démarrez le service «&#xa0;bluetooth&#xa0;».</translation>
    </message>
    <message>
        <source>This computer&apos;s system bus cannot be reached, so nothing is known of its Bluetooth.</source>
        <translation>Le bus système de cet ordinateur n’est pas joignable, on ne sait donc rien de son Bluetooth.</translation>
    </message>
    <message>
        <source>See whether D-Bus runs.</source>
        <translation>Vérifiez que D-Bus fonctionne.</translation>
    </message>
</context>
<context>
    <name>innkeeper::bluez::Pairing</name>
    <message>
        <source>Pairing was given up.</source>
        <translation>L’association a été abandonnée.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::AddCommand</name>
    <message>
        <source>--size is for new disks.</source>
        <translation>--size vaut pour les nouveaux disques.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::Arguments</name>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’option «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>L’option --%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>L’option --%1 demande une valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much.</source>
        <translation>«&#xa0;%1&#xa0;» est de trop.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 to %2, not &quot;%3&quot;.</source>
        <translation>--%1 prend un nombre entier de 1 à %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::BluetoothActions</name>
    <message>
        <source>That is not how &quot;bluetooth&quot; is used.</source>
        <translation>Ce n’est pas ainsi que «&#xa0;bluetooth&#xa0;» s’utilise.</translation>
    </message>
    <message>
        <source>This computer has no Bluetooth adapter.</source>
        <translation>Cet ordinateur n’a pas d’adaptateur Bluetooth.</translation>
    </message>
    <message>
        <source>There is no Bluetooth adapter “%1”.</source>
        <translation>Il n’y a pas d’adaptateur Bluetooth «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;innkeeperctl bluetooth&quot; lists them.</source>
        <translation>«&#xa0;innkeeperctl bluetooth&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>No device was heard. One that is to be paired has to be in pairing mode.</source>
        <translation>Aucun périphérique n’a été détecté. Pour être associé, il doit être en mode d’association.</translation>
    </message>
    <message>
        <source>There is no Bluetooth device “%1”.</source>
        <translation>Il n’y a pas de périphérique Bluetooth «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;innkeeperctl bluetooth scan&quot; lists what is near.</source>
        <translation>«&#xa0;innkeeperctl bluetooth scan&#xa0;» liste ce qui est à proximité.</translation>
    </message>
    <message>
        <source>Several Bluetooth devices are called “%1”.</source>
        <translation>Plusieurs périphériques Bluetooth s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name the one you mean by its id, which &quot;innkeeperctl bluetooth --json&quot; shows.</source>
        <translation>Désignez celui que vous voulez par son identifiant, que «&#xa0;innkeeperctl bluetooth --json&#xa0;» affiche.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Type %1 on “%2”, then Enter.</source>
        <translation>Tapez %1 sur «&#xa0;%2&#xa0;», puis Entrée.</translation>
    </message>
    <message>
        <source>Does “%1” show the number %2?</source>
        <translation>«&#xa0;%1&#xa0;» affiche-t-il le nombre %2&#x202f;?</translation>
    </message>
    <message>
        <source>Pair with “%1”?</source>
        <translation>Associer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>PIN of “%1” (often 0000 or 1234):</source>
        <translation>Code PIN de «&#xa0;%1&#xa0;» (souvent 0000 ou 1234)&#xa0;:</translation>
    </message>
    <message>
        <source>Number that “%1” shows:</source>
        <translation>Nombre que «&#xa0;%1&#xa0;» affiche&#xa0;:</translation>
    </message>
    <message>
        <source>Write &quot;bluetooth list&quot;, &quot;bluetooth power on|off [ADAPTER]&quot;, &quot;bluetooth scan&quot;, &quot;bluetooth pair|connect|disconnect|forget DEVICE&quot;, &quot;bluetooth lend MACHINE&quot; or &quot;bluetooth return&quot;; --seconds goes with &quot;scan&quot; and &quot;pair&quot;, --yes with &quot;pair&quot;, --adapter with &quot;lend&quot; and &quot;return&quot;, --insist with &quot;lend&quot;.</source>
        <translation>Écrivez &quot;bluetooth list&quot;, &quot;bluetooth power on|off [ADAPTER]&quot;, &quot;bluetooth scan&quot;, &quot;bluetooth pair|connect|disconnect|forget DEVICE&quot;, &quot;bluetooth lend MACHINE&quot; ou &quot;bluetooth return&quot;&#x202f;; --seconds va avec &quot;scan&quot; et &quot;pair&quot;, --yes avec &quot;pair&quot;, --adapter avec &quot;lend&quot; et &quot;return&quot;, --insist avec &quot;lend&quot;.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::BluetoothLoan</name>
    <message>
        <source>Several Bluetooth adapters could be meant.</source>
        <translation>Plusieurs adaptateurs Bluetooth sont possibles.</translation>
    </message>
    <message>
        <source>Say by --adapter which one is: %1.</source>
        <translation>Dites par --adapter lequel c’est&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This computer has no Bluetooth adapter.</source>
        <translation>Cet ordinateur n’a pas d’adaptateur Bluetooth.</translation>
    </message>
    <message>
        <source>There is no Bluetooth adapter “%1”.</source>
        <translation>Il n’y a pas d’adaptateur Bluetooth «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;innkeeperctl bluetooth&quot; lists them.</source>
        <translation>«&#xa0;innkeeperctl bluetooth&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>No Bluetooth adapter is lent to a machine.</source>
        <translation>Aucun adaptateur Bluetooth n’est prêté à une machine.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::BluetoothTable</name>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>associé</translation>
    </message>
    <message>
        <source>not paired</source>
        <translation>non associé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on its way to %1</source>
        <translation>en route vers %1</translation>
    </message>
    <message>
        <source>on its way back</source>
        <translation>sur le retour</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>This computer has no Bluetooth adapter.</source>
        <translation>Cet ordinateur n’a pas d’adaptateur Bluetooth.</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Is in</source>
        <translation>Est dans</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::ChangeReport</name>
    <message numerus="yes">
        <source>%n change(s) take effect after the machine is shut down and started again.</source>
        <translation>
            <numerusform>%n modification prendra effet quand la machine aura été arrêtée puis redémarrée.</numerusform>
            <numerusform>%n modifications prendront effet quand la machine aura été arrêtée puis redémarrée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::CheckCommand</name>
    <message>
        <source>ok</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLÈME</translation>
    </message>
    <message>
        <source>Machines cannot run here until the problems are solved.</source>
        <translation>Les machines ne peuvent pas fonctionner ici tant que les problèmes ne sont pas résolus.</translation>
    </message>
    <message>
        <source>Machines run here, but some things could be better.</source>
        <translation>Les machines fonctionnent ici, mais certaines choses pourraient être mieux.</translation>
    </message>
    <message>
        <source>This computer is well prepared for machines.</source>
        <translation>Cet ordinateur est bien préparé pour les machines.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::CommandTable</name>
    <message>
        <source>Look whether this computer is ready for machines</source>
        <translation>Voir si cet ordinateur est prêt pour des machines</translation>
    </message>
    <message>
        <source>Boots a small guest of its own to find out which accelerator really works. Fails when a problem keeps machines from running.</source>
        <translation>Démarre un petit invité à soi pour savoir quel accélérateur fonctionne vraiment. Échoue si un problème empêche les machines de fonctionner.</translation>
    </message>
    <message>
        <source>Try KVM anew instead of remembering how it went</source>
        <translation>Réessayer KVM au lieu de se souvenir du résultat</translation>
    </message>
    <message>
        <source>Create a machine</source>
        <translation>Créer une machine</translation>
    </message>
    <message>
        <source>Without a source the machine gets an empty disk. What is not said takes the best value for the operating system. Ctrl+C stops and removes what was made.</source>
        <translation>Sans source, la machine reçoit un disque vide. Ce qui n’est pas indiqué prend la meilleure valeur pour le système d’exploitation. Ctrl+C arrête et supprime ce qui a été créé.</translation>
    </message>
    <message>
        <source>Boot this installer image</source>
        <translation>Démarrer cette image d’installation</translation>
    </message>
    <message>
        <source>Use a copy of this disk image</source>
        <translation>Utiliser une copie de cette image disque</translation>
    </message>
    <message>
        <source>The built-in guest that echoes keys: no download</source>
        <translation>L’invité intégré qui répète les touches&#xa0;: rien à télécharger</translation>
    </message>
    <message>
        <source>Operating system (see os-list) instead of recognizing it</source>
        <translation>Système d’exploitation (voir os-list) au lieu de le reconnaître</translation>
    </message>
    <message>
        <source>Memory in MiB</source>
        <translation>Mémoire en Mio</translation>
    </message>
    <message>
        <source>Number of virtual CPUs</source>
        <translation>Nombre de processeurs virtuels</translation>
    </message>
    <message>
        <source>Size of the new disk in GiB</source>
        <translation>Taille du nouveau disque en Gio</translation>
    </message>
    <message>
        <source>auto, kvm or tcg</source>
        <translation>auto, kvm ou tcg</translation>
    </message>
    <message>
        <source>Only show the libvirt XML; create nothing</source>
        <translation>Afficher seulement le XML de libvirt&#x202f;; ne rien créer</translation>
    </message>
    <message>
        <source>Start it at once</source>
        <translation>La démarrer aussitôt</translation>
    </message>
    <message>
        <source>Delete a machine and its disks</source>
        <translation>Supprimer une machine et ses disques</translation>
    </message>
    <message>
        <source>Disks that other machines use, and installer images, are always kept. Asks first when it talks to a person.</source>
        <translation>Les disques que d’autres machines utilisent et les images d’installation sont toujours gardés. Demande d’abord, face à une personne.</translation>
    </message>
    <message>
        <source>Delete the machine only</source>
        <translation>Supprimer seulement la machine</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Ne pas demander</translation>
    </message>
    <message>
        <source>Show what an interrupted command left behind</source>
        <translation>Montrer ce qu’une commande interrompue a laissé</translation>
    </message>
    <message>
        <source>Without an option nothing is changed. With names, only these machines are meant.</source>
        <translation>Sans option, rien n’est modifié. Avec des noms, seules ces machines sont visées.</translation>
    </message>
    <message>
        <source>Complete what can be completed</source>
        <translation>Achever ce qui peut l’être</translation>
    </message>
    <message>
        <source>Remove what half-made machines left; keep the disks of half-deleted ones</source>
        <translation>Supprimer les restes des machines à demi créées&#x202f;; garder les disques de celles à demi supprimées</translation>
    </message>
    <message>
        <source>Start a machine, or wake a saved one</source>
        <translation>Démarrer une machine, ou réveiller une machine enregistrée</translation>
    </message>
    <message>
        <source>Ask the guest to shut down</source>
        <translation>Demander à l’invité de s’arrêter</translation>
    </message>
    <message>
        <source>Returns at once; the guest takes its time, or refuses.</source>
        <translation>Revient aussitôt&#x202f;; l’invité prend son temps, ou refuse.</translation>
    </message>
    <message>
        <source>Ask the guest to restart</source>
        <translation>Demander à l’invité de redémarrer</translation>
    </message>
    <message>
        <source>Force a machine off, like pulling the plug</source>
        <translation>Forcer l’arrêt d’une machine, comme en débranchant la prise</translation>
    </message>
    <message>
        <source>What the guest has not written to its disk is lost.</source>
        <translation>Ce que l’invité n’a pas écrit sur son disque est perdu.</translation>
    </message>
    <message>
        <source>Let a machine stand still</source>
        <translation>Suspendre une machine</translation>
    </message>
    <message>
        <source>Let a paused machine go on</source>
        <translation>Reprendre une machine suspendue</translation>
    </message>
    <message>
        <source>Write a machine&apos;s memory to disk and turn it off</source>
        <translation>Écrire la mémoire d’une machine sur disque et l’éteindre</translation>
    </message>
    <message>
        <source>&quot;start&quot; goes on where it was.</source>
        <translation>«&#xa0;start&#xa0;» reprend où elle en était.</translation>
    </message>
    <message>
        <source>List all machines</source>
        <translation>Lister toutes les machines</translation>
    </message>
    <message>
        <source>Names only, one in each line</source>
        <translation>Seulement les noms, un par ligne</translation>
    </message>
    <message>
        <source>Show one machine</source>
        <translation>Afficher une machine</translation>
    </message>
    <message>
        <source>NAME may be a UUID, here and in the other commands.</source>
        <translation>NAME peut être un UUID, ici et dans les autres commandes.</translation>
    </message>
    <message>
        <source>The machine&apos;s libvirt XML</source>
        <translation>Le XML libvirt de la machine</translation>
    </message>
    <message>
        <source>Save what is on a machine&apos;s screen</source>
        <translation>Enregistrer ce qui est à l’écran d’une machine</translation>
    </message>
    <message>
        <source>FILE is written as PNG; &quot;-&quot; is the standard output.</source>
        <translation>FILE est écrit en PNG&#x202f;; «&#xa0;-&#xa0;» est la sortie standard.</translation>
    </message>
    <message>
        <source>List operating systems, all or those named</source>
        <translation>Lister les systèmes d’exploitation, tous ou ceux nommés</translation>
    </message>
    <message>
        <source>Every WORD must be in a system&apos;s name, vendor or id.</source>
        <translation>Chaque WORD doit figurer dans le nom, l’éditeur ou l’identifiant d’un système.</translation>
    </message>
    <message>
        <source>libvirt connection, e.g. qemu:///system or qemu+ssh://host/system</source>
        <translation>connexion libvirt, p. ex. qemu:///system ou qemu+ssh://host/system</translation>
    </message>
    <message>
        <source>Answer in JSON (see innkeeperctl(1))</source>
        <translation>Répondre en JSON (voir innkeeperctl(1))</translation>
    </message>
    <message>
        <source>Show help</source>
        <translation>Afficher l’aide</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>Add a CD with the drivers that the system profits from</source>
        <translation>Ajouter un CD avec les pilotes dont le système profite</translation>
    </message>
    <message>
        <source>Show which hardware suits which operating system</source>
        <translation>Montrer quel matériel convient à quel système d’exploitation</translation>
    </message>
    <message>
        <source>Lists all profiles, or the rules of one with their sources.</source>
        <translation>Liste tous les profils, ou les règles d’un seul avec leurs sources.</translation>
    </message>
    <message>
        <source>The profile of this operating system</source>
        <translation>Le profil de ce système d’exploitation</translation>
    </message>
    <message>
        <source>Only show how the XML would differ; change nothing</source>
        <translation>Montrer seulement ce qui changerait dans le XML&#x202f;; ne rien modifier</translation>
    </message>
    <message>
        <source>Leave what runs alone; change the next start</source>
        <translation>Ne pas toucher à ce qui fonctionne&#x202f;; modifier le prochain démarrage</translation>
    </message>
    <message>
        <source>Show a machine&apos;s parts and their settings</source>
        <translation>Afficher les composants d’une machine et leurs réglages</translation>
    </message>
    <message>
        <source>Each line is one that &quot;set&quot; takes.</source>
        <translation>Chaque ligne peut être donnée à «&#xa0;set&#xa0;».</translation>
    </message>
    <message>
        <source>List what machines can have, and what can be set</source>
        <translation>Lister ce que les machines peuvent avoir, et ce qui se règle</translation>
    </message>
    <message>
        <source>Change settings of a machine</source>
        <translation>Modifier les réglages d’une machine</translation>
    </message>
    <message>
        <source>A SETTING is PART.SETTING=VALUE, such as memory.size=2GiB, disk.vda.cache=none or network.0.link=down; without a VALUE it goes back to the default. All of them are made, or none. A running machine is changed at once where it can be.</source>
        <translation>Un SETTING est PART.SETTING=VALUE, comme memory.size=2GiB, disk.vda.cache=none ou network.0.link=down&#x202f;; sans VALUE, il revient à sa valeur par défaut. Tous sont appliqués, ou aucun. Une machine en marche est modifiée aussitôt là où c’est possible.</translation>
    </message>
    <message>
        <source>Give a machine another part</source>
        <translation>Donner un autre composant à une machine</translation>
    </message>
    <message>
        <source>PART is a kind that &quot;settings&quot; lists: disk, network, tpm … A SETTING is SETTING=VALUE, such as model=e1000e.</source>
        <translation>PART est un genre que «&#xa0;settings&#xa0;» liste&#xa0;: disk, network, tpm… Un SETTING est SETTING=VALUE, comme model=e1000e.</translation>
    </message>
    <message>
        <source>Make a new image of this size for a disk</source>
        <translation>Créer pour un disque une nouvelle image de cette taille</translation>
    </message>
    <message>
        <source>Take parts out of a machine</source>
        <translation>Retirer des composants d’une machine</translation>
    </message>
    <message>
        <source>PART is one that &quot;hardware&quot; shows, such as disk.vdb or tpm. The image of a disk is kept.</source>
        <translation>PART est un composant que «&#xa0;hardware&#xa0;» affiche, comme disk.vdb ou tpm. L’image d’un disque est gardée.</translation>
    </message>
    <message>
        <source>Tune a machine for what it is for</source>
        <translation>Régler une machine pour ce à quoi elle sert</translation>
    </message>
    <message>
        <source>INTENT is balanced, fastest, quiet or frozen; without one the present tuning is shown. What it changes is listed; &quot;balanced&quot; takes it back. Hardware that is frozen is not changed by other commands.</source>
        <translation>INTENT vaut balanced, fastest, quiet ou frozen&#x202f;; sans lui, le réglage actuel est affiché. Ce qu’il modifie est énuméré&#x202f;; «&#xa0;balanced&#xa0;» l’annule. Le matériel figé n’est modifié par aucune autre commande.</translation>
    </message>
    <message>
        <source>Show what the next start of a running machine will bring</source>
        <translation>Montrer ce qu’apportera le prochain démarrage d’une machine en marche</translation>
    </message>
    <message>
        <source>Take it back: keep what runs</source>
        <translation>L’abandonner&#xa0;: garder ce qui fonctionne</translation>
    </message>
    <message>
        <source>Give a machine that is off another name</source>
        <translation>Donner un autre nom à une machine éteinte</translation>
    </message>
    <message>
        <source>Its disks keep their names.</source>
        <translation>Ses disques gardent leur nom.</translation>
    </message>
    <message>
        <source>Show what the agent inside a running machine tells</source>
        <translation>Montrer ce que dit l’agent dans une machine en marche</translation>
    </message>
    <message>
        <source>Operating system, addresses and file systems. The guest needs qemu-guest-agent, and the machine a channel to it.</source>
        <translation>Système d’exploitation, adresses et systèmes de fichiers. L’invité a besoin de qemu-guest-agent, et la machine d’un canal vers lui.</translation>
    </message>
    <message>
        <source>Let all of its file systems stand still, whole</source>
        <translation>Geler tous les systèmes de fichiers de l’invité dans un état cohérent</translation>
    </message>
    <message>
        <source>Let them go on</source>
        <translation>Les dégeler</translation>
    </message>
    <message>
        <source>Make a disk of a machine larger</source>
        <translation>Agrandir un disque d’une machine</translation>
    </message>
    <message>
        <source>DISK is its name in &quot;hardware&quot;, such as vda; SIZE counts GiB, or says its unit: 512MiB. A guest that runs sees it at once. Nothing makes a disk smaller again.</source>
        <translation>DISK est son nom dans «&#xa0;hardware&#xa0;», comme vda&#x202f;; SIZE compte en Gio, ou donne son unité&#xa0;: 512MiB. Un invité en marche le voit aussitôt. Rien ne peut ensuite rétrécir un disque.</translation>
    </message>
    <message>
        <source>Only say what would grow; change nothing</source>
        <translation>Dire seulement ce qui grandirait&#x202f;; ne rien modifier</translation>
    </message>
    <message>
        <source>Move an installed system to virtio, step by step</source>
        <translation>Faire passer un système installé à virtio, étape par étape</translation>
    </message>
    <message>
        <source>STEP is try (a small disk shows whether the guest has the driver), move (of a machine that is off), then keep, or back; cancel ends a trial. Without a STEP it tells how far the machine is.</source>
        <translation>STEP vaut try (un petit disque montre si l’invité a le pilote), move (pour une machine éteinte), puis keep ou back&#x202f;; cancel termine un essai. Sans STEP, la commande dit où en est la machine.</translation>
    </message>
    <message>
        <source>Move without a trial; try without known drivers</source>
        <translation>Passer à virtio sans essai&#x202f;; essayer sans pilotes connus</translation>
    </message>
    <message>
        <source>Show USB devices, hand them to machines, take them back</source>
        <translation>Montrer les périphériques USB, les donner aux machines, les reprendre</translation>
    </message>
    <message>
        <source>ACTION is list, attach DEVICE MACHINE, detach DEVICE, or keep DEVICE, which says that a keyboard or mouse works where it was attached: else it comes back after 15 seconds. DEVICE is its port, id or serial number. What was attached stays with the machine, also when it is plugged in anew, until it is detached. The keeper (innkeeperd) does the work.</source>
        <translation>ACTION est list, attach DEVICE MACHINE, detach DEVICE, ou keep DEVICE, qui dit qu’un clavier ou une souris fonctionne là où il a été attaché&#xa0;: sinon il revient après 15 secondes. DEVICE est son port, son identifiant ou son numéro de série. Ce qui a été attaché reste à la machine, même rebranché, jusqu’à ce qu’il soit détaché. L’intendant (innkeeperd) fait le travail.</translation>
    </message>
    <message>
        <source>Make a rule of it</source>
        <translation>En faire une règle</translation>
    </message>
    <message>
        <source>Attach in spite of warnings</source>
        <translation>Attacher malgré les avertissements</translation>
    </message>
    <message>
        <source>Show and change which machine USB devices belong to</source>
        <translation>Montrer et changer à quelle machine appartiennent les périphériques USB</translation>
    </message>
    <message>
        <source>ACTION is list, always MATCH … MACHINE, ask MATCH …, never MATCH … or remove NUMBER. A MATCH is id=0781:5567, serial=…, port=1-4.2 or kind=storage; a device has to be like all of them. The rule with the lowest priority number decides.</source>
        <translation>ACTION est list, always MATCH … MACHINE, ask MATCH …, never MATCH … ou remove NUMBER. Un MATCH est id=0781:5567, serial=…, port=1-4.2 ou kind=storage&#x202f;; un périphérique doit répondre à tous. La règle au plus petit nombre de priorité décide.</translation>
    </message>
    <message>
        <source>Start the machine when the device is plugged in</source>
        <translation>Démarrer la machine quand le périphérique est branché</translation>
    </message>
    <message>
        <source>Attach it through a process of its own, more slowly</source>
        <translation>L’attacher par un processus à part, plus lentement</translation>
    </message>
    <message>
        <source>How long to look for devices</source>
        <translation>Combien de temps chercher des périphériques</translation>
    </message>
    <message>
        <source>Agree to what a device asks</source>
        <translation>Accepter ce qu’un périphérique demande</translation>
    </message>
    <message>
        <source>Pair keyboards and headsets; lend Bluetooth to machines</source>
        <translation>Associer claviers et casques&#x202f;; prêter le Bluetooth aux machines</translation>
    </message>
    <message>
        <source>ACTION is list, power on|off [ADAPTER], scan, pair DEVICE, connect DEVICE, disconnect DEVICE, forget DEVICE, lend MACHINE or return. DEVICE is an address or a name. What is paired with this computer serves all machines: the keyboard and the mouse go where you type and point, sound comes out where this computer plays it. An adapter that is lent belongs to one machine, which pairs devices of its own, until it stops or the adapter is returned; the keeper (innkeeperd) does that.</source>
        <translation>ACTION est list, power on|off [ADAPTER], scan, pair DEVICE, connect DEVICE, disconnect DEVICE, forget DEVICE, lend MACHINE ou return. DEVICE est une adresse ou un nom. Ce qui est associé à cet ordinateur sert à toutes les machines&#xa0;: le clavier et la souris vont là où vous tapez et pointez, le son sort là où cet ordinateur le joue. Un adaptateur prêté appartient à une seule machine, qui associe ses propres périphériques, jusqu’à ce qu’elle s’arrête ou que l’adaptateur soit rendu&#x202f;; l’intendant (innkeeperd) s’en charge.</translation>
    </message>
    <message>
        <source>The one to lend or return, where there are several</source>
        <translation>Celui à prêter ou à rendre, s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>Lend in spite of warnings</source>
        <translation>Prêter malgré les avertissements</translation>
    </message>
    <message>
        <source>Write and unmount first what this computer has mounted</source>
        <translation>Écrire et démonter d’abord ce que cet ordinateur a monté</translation>
    </message>
    <message>
        <source>From 1 to 999; else it is placed so that it decides</source>
        <translation>De 1 à 999&#x202f;; sinon elle est placée de façon à décider</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::CreateCommand</name>
    <message>
        <source>--%1 needs the path of an image.</source>
        <translation>--%1 demande le chemin d’une image.</translation>
    </message>
    <message>
        <source>Only one of --install, --import and --test-machine can be the source.</source>
        <translation>Une seule des options --install, --import et --test-machine peut être la source.</translation>
    </message>
    <message>
        <source>--accelerator is auto, kvm or tcg, not &quot;%1&quot;.</source>
        <translation>--accelerator est auto, kvm ou tcg, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was created and started.</source>
        <translation>«&#xa0;%1&#xa0;» a été créée et démarrée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was created.</source>
        <translation>«&#xa0;%1&#xa0;» a été créée.</translation>
    </message>
    <message>
        <source>--disk is for a new, empty disk; the one of --%1 has a size of its own.</source>
        <translation>--disk vaut pour un disque neuf et vide ; celui de --%1 a sa propre taille.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::DeleteCommand</name>
    <message>
        <source>The machine &quot;%1&quot; will be deleted.</source>
        <translation>La machine «&#xa0;%1&#xa0;» va être supprimée.</translation>
    </message>
    <message>
        <source>  with its disk %1</source>
        <translation>  avec son disque %1</translation>
    </message>
    <message>
        <source>  but not %1</source>
        <translation>  mais pas %1</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Continuer&#x202f;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not deleted, because it is %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été supprimée, car elle est %2.</translation>
    </message>
    <message>
        <source>Turn it off first, with &quot;innkeeperctl shutdown&quot; or &quot;stop&quot;.</source>
        <translation>Éteignez-la d’abord, avec «&#xa0;innkeeperctl shutdown&#xa0;» ou «&#xa0;stop&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was kept.</source>
        <translation>«&#xa0;%1&#xa0;» a été gardée.</translation>
    </message>
    <message>
        <source>%1 was kept: %2</source>
        <translation>%1 a été gardé&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>  and its %n snapshot(s)</source>
        <translation>
            <numerusform>  et son %n instantané</numerusform>
            <numerusform>  et ses %n instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was gone already.</source>
        <translation>%1 avait déjà disparu.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::GrowCommand</name>
    <message>
        <source>%1, %2: %3 instead of %4</source>
        <comment>disk, its image, new size, old size</comment>
        <translation>%1, %2&#xa0;: %3 au lieu de %4</translation>
    </message>
    <message>
        <source>A number without a unit counts GiB.</source>
        <translation>Un nombre sans unité compte des Gio.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::GuestCommand</name>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 occupés sur %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Session ouverte par</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>No agent answers in &quot;%1&quot;: install and start the package qemu-guest-agent in the guest.</source>
        <translation>Aucun agent ne répond dans «&#xa0;%1&#xa0;»&#xa0;: installez et démarrez le paquet qemu-guest-agent dans l’invité.</translation>
    </message>
    <message numerus="yes">
        <source>%n file system(s) go on.</source>
        <translation>
            <numerusform>%n système de fichiers a été dégelé.</numerusform>
            <numerusform>%n systèmes de fichiers ont été dégelés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file system(s) stand still.</source>
        <translation>
            <numerusform>%n système de fichiers est gelé.</numerusform>
            <numerusform>%n systèmes de fichiers sont gelés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Either --freeze or --thaw, not both.</source>
        <translation>Soit --freeze, soit --thaw, pas les deux.</translation>
    </message>
    <message>
        <source>The guest in &quot;%1&quot; cannot be asked, because the machine is %2.</source>
        <translation>L’invité de «&#xa0;%1&#xa0;» ne peut pas être interrogé, car la machine est %2.</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>Démarrez-la d’abord.</translation>
    </message>
    <message>
        <source>The file systems of &quot;%1&quot; stand still, and until they are thawed its agent tells nothing: &quot;innkeeperctl guest %2 --thaw&quot;.</source>
        <translation>Les systèmes de fichiers de «&#xa0;%1&#xa0;» sont gelés, et tant qu’ils ne sont pas dégelés, l’agent ne dit rien&#xa0;: «&#xa0;innkeeperctl guest %2 --thaw&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no channel to an agent in the guest: &quot;innkeeperctl add %2 channel&quot; adds it.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de canal vers un agent dans l’invité&#xa0;: «&#xa0;innkeeperctl add %2 channel&#xa0;» l’ajoute.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::Help</name>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Common options:</source>
        <translation>Options communes&#xa0;:</translation>
    </message>
    <message>
        <source>Usage: innkeeperctl [-c URI] COMMAND [arguments]</source>
        <translation>Utilisation&#xa0;: innkeeperctl [-c URI] COMMANDE [arguments]</translation>
    </message>
    <message>
        <source>Creates, runs and deletes virtual machines.</source>
        <translation>Crée, fait fonctionner et supprime des machines virtuelles.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>&quot;innkeeperctl COMMAND --help&quot; tells more; so does innkeeperctl(1).</source>
        <translation>«&#xa0;innkeeperctl COMMANDE --help&#xa0;» en dit plus, innkeeperctl(1) aussi.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::LifeCommand</name>
    <message>
        <source>&quot;%1&quot; was not started, because it is %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été démarrée, car elle est %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not shut down, because it is %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été arrêtée, car elle est %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not restarted, because it is %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été redémarrée, car elle est %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not forced off, because it is %2.</source>
        <translation>L’arrêt de «&#xa0;%1&#xa0;» n’a pas été forcé, car elle est %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not paused, because it is %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été suspendue, car elle est %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not resumed, because it is %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas repris, car elle est %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not saved, because it is %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistrée, car elle est %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no saved memory: it is %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de mémoire enregistrée&#xa0;: elle est %2.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::ListCommand</name>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>CPUS</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>MÉMOIRE</translation>
    </message>
    <message>
        <source>SYSTEM</source>
        <translation>SYSTÈME</translation>
    </message>
    <message>
        <source>There are no machines on %1.</source>
        <translation>Il n’y a pas de machines sur %1.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::MachineLookup</name>
    <message>
        <source>There is no machine &quot;%1&quot; here.</source>
        <translation>Il n’y a pas de machine «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>&quot;innkeeperctl list&quot; shows those that are; -c URI looks elsewhere.</source>
        <translation>«&#xa0;innkeeperctl list&#xa0;» montre celles qui existent&#x202f;; -c URI cherche ailleurs.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::OsListCommand</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>RELEASED</source>
        <translation>PARUTION</translation>
    </message>
    <message>
        <source>No operating system has &quot;%1&quot; in its name.</source>
        <translation>Aucun système d’exploitation n’a «&#xa0;%1&#xa0;» dans son nom.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::Output</name>
    <message>
        <source>innkeeperctl: note: %1</source>
        <translation>innkeeperctl&#xa0;: note&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 [y/N] </source>
        <extracomment>What a person types to agree; the first letter of &quot;yes&quot;.</extracomment>
        <translation>%1 [o/N] </translation>
    </message>
    <message>
        <source>y</source>
        <translation>o</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::PendingCommand</name>
    <message>
        <source>Nothing waits for the next start of &quot;%1&quot;.</source>
        <translation>Rien n’attend le prochain démarrage de «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::Png</name>
    <message>
        <source>The machine&apos;s screen came in a form that is not understood.</source>
        <translation>L’écran de la machine est arrivé sous une forme incomprise.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::ProfilesCommand</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>%1 (with %2)</source>
        <translation>%1 (avec %2)</translation>
    </message>
    <message>
        <source>%1 (if osinfo-db says so)</source>
        <translation>%1 (si osinfo-db le dit)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Inherited from %1</source>
        <translation>Hérité de %1</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“innkeeperctl profiles” lists them.</source>
        <translation>«&#xa0;innkeeperctl profiles&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>Either a profile is named or --os, not both.</source>
        <translation>Indiquez soit un profil, soit --os, pas les deux.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::Program</name>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>See &quot;%1&quot;.</source>
        <translation>Voir «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>La réponse n’a pas pu être écrite.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::RenameCommand</name>
    <message>
        <source>&quot;%1&quot; was not renamed, because it is %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été renommée, car elle est %2.</translation>
    </message>
    <message>
        <source>Shut it down first.</source>
        <translation>Arrêtez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::ScreenshotCommand</name>
    <message>
        <source>The picture could not be written to &quot;%1&quot;.</source>
        <translation>L’image n’a pas pu être écrite dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has nothing on its screen, because it is %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a rien à l’écran, car elle est %2.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::Setting</name>
    <message>
        <source>&quot;%1&quot; is not set by itself.</source>
        <translation>«&#xa0;%1&#xa0;» ne se règle pas isolément.</translation>
    </message>
    <message>
        <source>&quot;innkeeperctl tune&quot; sets it.</source>
        <translation>«&#xa0;innkeeperctl tune&#xa0;» le règle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no setting &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de réglage «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Réglages possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un réglage.</translation>
    </message>
    <message>
        <source>Write it as PART.SETTING=VALUE, such as memory.size=2GiB or disk.vda.cache=none.</source>
        <translation>Écrivez-le sous la forme PART.SETTING=VALUE, comme memory.size=2GiB ou disk.vda.cache=none.</translation>
    </message>
    <message>
        <source>No part of a machine is called &quot;%1&quot;.</source>
        <translation>Aucun composant d’une machine ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Write it as SETTING=VALUE, such as model=virtio.</source>
        <translation>Écrivez-le sous la forme SETTING=VALUE, comme model=virtio.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::SettingsCommand</name>
    <message>
        <source>a number from %1</source>
        <translation>un nombre à partir de %1</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>an amount such as 2GiB</source>
        <translation>une quantité comme 2GiB</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>un chemin</translation>
    </message>
    <message>
        <source>processors such as 0-3,8</source>
        <translation>des processeurs comme 0-3,8</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>COMPOSANT</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>CE QUE C’EST</translation>
    </message>
    <message>
        <source>SETTING</source>
        <translation>RÉGLAGE</translation>
    </message>
    <message>
        <source>TAKES</source>
        <translation>VALEURS</translation>
    </message>
    <message>
        <source>(cannot be set)</source>
        <translation>(non réglable)</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::ShowCommand</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accélérateur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>(no medium)</source>
        <translation>(aucun support)</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::TuneCommand</name>
    <message>
        <source>Nothing of &quot;%1&quot; needs to change for “%2”.</source>
        <translation>Rien de «&#xa0;%1&#xa0;» n’a besoin de changer pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no tuning “%1”.</source>
        <translation>Il n’y a pas de réglage d’ensemble «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is one of: %1</source>
        <translation>Il y a&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::UnfinishedCommand</name>
    <message>
        <source>creation interrupted</source>
        <translation>création interrompue</translation>
    </message>
    <message>
        <source>deletion interrupted</source>
        <translation>suppression interrompue</translation>
    </message>
    <message>
        <source>--finish or --clean-up</source>
        <translation>--finish ou --clean-up</translation>
    </message>
    <message>
        <source>--clean-up</source>
        <translation>--clean-up</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUOI</translation>
    </message>
    <message>
        <source>WAYS OUT</source>
        <translation>ISSUES</translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>Rien n’est inachevé.</translation>
    </message>
    <message>
        <source>Choose one of --finish and --clean-up.</source>
        <translation>Choisissez --finish ou --clean-up.</translation>
    </message>
    <message>
        <source>Nothing of &quot;%1&quot; is unfinished.</source>
        <translation>Rien de «&#xa0;%1&#xa0;» n’est inachevé.</translation>
    </message>
    <message>
        <source>added disk interrupted</source>
        <translation>ajout d’un disque interrompu</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::UnfinishedHint</name>
    <message numerus="yes">
        <source>%n earlier command(s) did not finish; see &quot;innkeeperctl unfinished&quot;.</source>
        <translation>
            <numerusform>%n commande précédente n’a pas abouti&#x202f;; voir «&#xa0;innkeeperctl unfinished&#xa0;».</numerusform>
            <numerusform>%n commandes précédentes n’ont pas abouti&#x202f;; voir «&#xa0;innkeeperctl unfinished&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::UsbActions</name>
    <message>
        <source>this computer, asks</source>
        <translation>cet ordinateur, demande</translation>
    </message>
    <message>
        <source>on its way to %1</source>
        <translation>en route vers %1</translation>
    </message>
    <message>
        <source>on its way back</source>
        <translation>sur le retour</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Is in</source>
        <translation>Est dans</translation>
    </message>
    <message>
        <source>That is not how &quot;usb&quot; is used.</source>
        <translation>Ce n’est pas ainsi que «&#xa0;usb&#xa0;» s’utilise.</translation>
    </message>
    <message>
        <source>this computer, which unmounts it</source>
        <translation>cet ordinateur, le démonte</translation>
    </message>
    <message>
        <source>%1, which has not used it yet</source>
        <translation>%1, ne l’a pas encore utilisé</translation>
    </message>
    <message>
        <source>%1 sees it.</source>
        <translation>%1 le voit.</translation>
    </message>
    <message>
        <source>%1 has it, but its system has not used it yet: perhaps it has not started, or has no driver for it.</source>
        <translation>%1 l’a, mais son système ne l’a pas encore utilisé&#xa0;: il n’a peut-être pas démarré, ou n’a pas de pilote pour lui.</translation>
    </message>
    <message>
        <source>this computer; its Bluetooth is lent to %1</source>
        <translation>cet ordinateur&#xa0;; son Bluetooth est prêté à %1</translation>
    </message>
    <message>
        <source>Write &quot;usb list&quot;, &quot;usb attach DEVICE MACHINE&quot;, &quot;usb detach DEVICE&quot; or &quot;usb keep DEVICE&quot;; --unmount and --isolated go with &quot;attach&quot;, --always and --insist with &quot;attach&quot; and &quot;detach&quot;.</source>
        <translation>Écrivez &quot;usb list&quot;, &quot;usb attach DEVICE MACHINE&quot;, &quot;usb detach DEVICE&quot; ou &quot;usb keep DEVICE&quot;&#x202f;; --unmount et --isolated vont avec &quot;attach&quot;, --always et --insist avec &quot;attach&quot; et &quot;detach&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>It comes back to this computer in %n second(s), unless &quot;innkeeperctl usb keep %1&quot; says that it works there.</source>
        <translation>
            <numerusform>Il revient à cet ordinateur dans %n seconde, sauf si &quot;innkeeperctl usb keep %1&quot; dit qu’il y fonctionne.</numerusform>
            <numerusform>Il revient à cet ordinateur dans %n secondes, sauf si &quot;innkeeperctl usb keep %1&quot; dit qu’il y fonctionne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::UsbRuleActions</name>
    <message>
        <source>There are no rules: you are asked about every device that is plugged in while a machine runs.</source>
        <translation>Il n’y a pas de règles&#xa0;: la question vous est posée pour chaque périphérique branché pendant qu’une machine fonctionne.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>There is no rule number “%1”.</source>
        <translation>Il n’y a pas de règle numéro «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;innkeeperctl usb-rules&quot; numbers them.</source>
        <translation>«&#xa0;innkeeperctl usb-rules&#xa0;» les numérote.</translation>
    </message>
    <message>
        <source>That is not how &quot;usb-rules&quot; is used.</source>
        <translation>«&#xa0;usb-rules&#xa0;» ne s’utilise pas ainsi.</translation>
    </message>
    <message>
        <source>Write &quot;usb-rules list&quot;, &quot;usb-rules always MATCH… MACHINE&quot;, &quot;usb-rules ask MATCH…&quot;, &quot;usb-rules never MATCH…&quot; or &quot;usb-rules remove NUMBER&quot;; --start and --isolated go with &quot;always&quot;, --priority with a MATCH.</source>
        <translation>Écrivez &quot;usb-rules list&quot;, &quot;usb-rules always MATCH… MACHINE&quot;, &quot;usb-rules ask MATCH…&quot;, &quot;usb-rules never MATCH…&quot; ou &quot;usb-rules remove NUMBER&quot;&#x202f;; --start et --isolated vont avec &quot;always&quot;, --priority avec un MATCH.</translation>
    </message>
    <message>
        <source>Of devices that are like both, rule number %1 (%2) decides before it.</source>
        <translation>Pour les appareils qui correspondent aux deux, la règle numéro %1 (%2) décide avant elle.</translation>
    </message>
    <message>
        <source>“%1” is no number of a rule.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le numéro d’une règle.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::UsbRuleWords</name>
    <message>
        <source>“%1” does not say which devices are meant.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas de quels périphériques il s’agit.</translation>
    </message>
    <message>
        <source>Write id=0781:5567, serial=…, port=1-4.2 or kind=storage.</source>
        <translation>Écrivez id=0781:5567, serial=…, port=1-4.2 ou kind=storage.</translation>
    </message>
    <message>
        <source>There is no USB device “%1” on this computer.</source>
        <translation>Il n’y a pas de périphérique USB «&#xa0;%1&#xa0;» sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&quot;innkeeperctl usb&quot; lists what is plugged in.</source>
        <translation>«&#xa0;innkeeperctl usb&#xa0;» liste ce qui est branché.</translation>
    </message>
    <message>
        <source>More than one USB device is “%1”.</source>
        <translation>Plus d’un périphérique USB est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name the one that is meant by its port.</source>
        <translation>Nommez celui dont il s’agit par son port.</translation>
    </message>
    <message>
        <source>“%1” does not say what it has to be.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas ce qu’il doit être.</translation>
    </message>
    <message>
        <source>“%1” is said twice.</source>
        <translation>«&#xa0;%1&#xa0;» est indiqué deux fois.</translation>
    </message>
    <message>
        <source>A rule matches what all of its words say.</source>
        <translation>Une règle correspond à ce que disent tous ses mots.</translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::VirtioCommand</name>
    <message>
        <source>There is no step “%1”.</source>
        <translation>Il n’y a pas d’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is one of: %1</source>
        <translation>Étapes possibles&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>innkeeper::keeper::BluetoothLendingClient</name>
    <message>
        <source>Bluetooth cannot be lent, because the keeper does not answer.</source>
        <translation>Le Bluetooth ne peut pas être prêté, car l’intendant ne répond pas.</translation>
    </message>
    <message>
        <source>The keeper (innkeeperd) has to run; after an update, it has to be started anew.</source>
        <translation>L’intendant (innkeeperd) doit fonctionner&#x202f;; après une mise à jour, il faut le redémarrer.</translation>
    </message>
</context>
<context>
    <name>innkeeper::keeper::BluetoothService</name>
    <message>
        <source>You may not see who has the Bluetooth of this computer.</source>
        <translation>Vous n’avez pas le droit de voir qui a le Bluetooth de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>innkeeper::keeper::CallAnswers</name>
    <message>
        <source>Nothing was done, because you may not do that on this computer.</source>
        <translation>Rien n’a été fait, car vous n’en avez pas le droit sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it.</source>
        <translation>Demandez à qui s’en occupe.</translation>
    </message>
</context>
<context>
    <name>innkeeper::keeper::KeeperClient</name>
    <message>
        <source>The keeper (innkeeperd) has to run for USB devices to follow their machines.</source>
        <translation>L’intendant (innkeeperd) doit fonctionner pour que les périphériques USB suivent leurs machines.</translation>
    </message>
    <message>
        <source>USB devices cannot be seen or moved, because the keeper does not answer.</source>
        <translation>Les périphériques USB ne peuvent être ni vus ni déplacés, car l’intendant ne répond pas.</translation>
    </message>
</context>
<context>
    <name>innkeeper::keeper::KeeperLink</name>
    <message>
        <source>Devices of this computer cannot go to machines of another one.</source>
        <translation>Les périphériques de cet ordinateur ne peuvent pas aller à des machines d’un autre.</translation>
    </message>
    <message>
        <source>Run Innkeeper on that computer for devices that are plugged in there.</source>
        <translation>Lancez Innkeeper sur l’autre ordinateur pour les périphériques qui y sont branchés.</translation>
    </message>
</context>
<context>
    <name>innkeeper::keeper::UsbService</name>
    <message>
        <source>You may not see the USB devices of this computer.</source>
        <translation>Vous n’avez pas le droit de voir les périphériques USB de cet ordinateur.</translation>
    </message>
    <message>
        <source>The rules were not changed, because one of them is wrong.</source>
        <translation>Les règles n’ont pas été modifiées, car l’une d’elles est fausse.</translation>
    </message>
</context>
<context>
    <name>innkeeper::keeper::Wire</name>
    <message>
        <source>Nothing was done, because “%1” is no UUID of a machine.</source>
        <translation>Rien n’a été fait, car «&#xa0;%1&#xa0;» n’est pas l’UUID d’une machine.</translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::Connection</name>
    <message>
        <source>The host did not answer for a while.</source>
        <translation>L’hôte n’a pas répondu pendant un moment.</translation>
    </message>
    <message>
        <source>libvirt&apos;s service stopped or was restarted.</source>
        <translation>Le service de libvirt s’est arrêté ou a été redémarré.</translation>
    </message>
    <message>
        <source>The connection to libvirt was lost. %1</source>
        <translation>La connexion à libvirt a été perdue. %1</translation>
    </message>
    <message>
        <source>Machines keep running. Innkeeper connects again by itself.</source>
        <translation>Les machines continuent. Innkeeper se reconnecte de lui-même.</translation>
    </message>
    <message>
        <source>The administrator has no machines of their own: %1 cannot be used as root.</source>
        <translation>L’administrateur n’a pas de machines à lui&#xa0;: %1 ne peut pas être utilisé en tant que root.</translation>
    </message>
    <message>
        <source>Use qemu:///system, or start Innkeeper as an ordinary person.</source>
        <translation>Utilisez qemu:///system, ou lancez Innkeeper en simple utilisateur.</translation>
    </message>
    <message>
        <source>The machine was not found.</source>
        <translation>La machine n’a pas été trouvée.</translation>
    </message>
    <message>
        <source>The connection to libvirt broke.</source>
        <translation>La connexion à libvirt s’est rompue.</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>Elle ne fonctionne pas.</translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation>Elle fonctionne déjà.</translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::ConnectionSlot</name>
    <message>
        <source>There is no connection to libvirt.</source>
        <translation>Il n’y a pas de connexion à libvirt.</translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::Console</name>
    <message>
        <source>The console could not be opened.</source>
        <translation>La console n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>The guest closed its console.</source>
        <translation>L’invité a fermé sa console.</translation>
    </message>
    <message>
        <source>The console was closed.</source>
        <translation>La console a été fermée.</translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::Error</name>
    <message>
        <source>There is no space left on the storage.</source>
        <translation>Il n’y a plus de place sur le stockage.</translation>
    </message>
    <message>
        <source>Free some space, or choose another storage pool.</source>
        <translation>Libérez de la place, ou choisissez un autre pool de stockage.</translation>
    </message>
    <message>
        <source>A file or folder may not be used.</source>
        <translation>Un fichier ou un dossier ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Machines of the system run as another user: the image and all folders above it must be readable for it. Images in /var/lib/libvirt/images are.</source>
        <translation>Les machines du système fonctionnent sous un autre utilisateur&#xa0;: l’image et tous les dossiers au-dessus doivent lui être lisibles. Les images de /var/lib/libvirt/images le sont.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>A file of that name exists already.</source>
        <translation>Un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>A file that is needed does not exist.</source>
        <translation>Un fichier nécessaire n’existe pas.</translation>
    </message>
    <message>
        <source>The computer has not enough free memory for it.</source>
        <translation>L’ordinateur n’a pas assez de mémoire libre pour cela.</translation>
    </message>
    <message>
        <source>Give the machine less memory, or stop another machine.</source>
        <translation>Donnez moins de mémoire à la machine, ou arrêtez-en une autre.</translation>
    </message>
    <message>
        <source>Something else is being done with it.</source>
        <translation>Une autre opération est en cours dessus.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The name is taken already.</source>
        <translation>Le nom est déjà pris.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The connection to libvirt broke.</source>
        <translation>La connexion à libvirt s’est rompue.</translation>
    </message>
    <message>
        <source>There is no such machine; it may have been deleted elsewhere.</source>
        <translation>Cette machine n’existe pas&#x202f;; elle a peut-être été supprimée ailleurs.</translation>
    </message>
    <message>
        <source>There is no such storage pool.</source>
        <translation>Ce pool de stockage n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such volume.</source>
        <translation>Ce volume n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such network.</source>
        <translation>Ce réseau n’existe pas.</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>Vous n’avez pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>Ask for membership in the group &quot;libvirt&quot;, or use qemu:///session, which needs no permission.</source>
        <translation>Demandez à entrer dans le groupe «&#xa0;libvirt&#xa0;», ou utilisez qemu:///session, qui ne demande aucun droit.</translation>
    </message>
    <message>
        <source>This host cannot do that.</source>
        <translation>Cet hôte ne peut pas faire cela.</translation>
    </message>
    <message>
        <source>The agent in the guest does not answer.</source>
        <translation>L’agent de l’invité ne répond pas.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>libvirt says: %1</source>
        <translation>libvirt dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Il n’y a pas assez de mémoire.</translation>
    </message>
    <message>
        <source>Innkeeper could not connect to %1.</source>
        <translation>Innkeeper n’a pas pu se connecter à %1.</translation>
    </message>
    <message>
        <source>You are not allowed to manage its machines.</source>
        <translation>Vous n’avez pas le droit de gérer ses machines.</translation>
    </message>
    <message>
        <source>Ask an administrator to put you into the group &quot;libvirt&quot; and log in again, or use qemu:///session, which needs no permission.</source>
        <translation>Demandez à un administrateur de vous mettre dans le groupe «&#xa0;libvirt&#xa0;» et rouvrez votre session, ou utilisez qemu:///session, qui ne demande aucun droit.</translation>
    </message>
    <message>
        <source>libvirt does not know such a connection.</source>
        <translation>libvirt ne connaît pas cette connexion.</translation>
    </message>
    <message>
        <source>Check the address for typing errors. Examples: qemu:///session, qemu:///system, qemu+ssh://host/system.</source>
        <translation>Vérifiez l’adresse. Exemples&#xa0;: qemu:///session, qemu:///system, qemu+ssh://host/system.</translation>
    </message>
    <message>
        <source>libvirt does not answer there.</source>
        <translation>libvirt n’y répond pas.</translation>
    </message>
    <message>
        <source>Check that libvirt is installed and its service libvirtd runs.</source>
        <translation>Vérifiez que libvirt est installé et que son service libvirtd fonctionne.</translation>
    </message>
    <message>
        <source>libvirt stumbles over its name.</source>
        <translation>libvirt bute sur son nom.</translation>
    </message>
    <message>
        <source>Rename the machine: keep the first 20 characters to plain letters and digits.</source>
        <translation>Renommez la machine&#xa0;: limitez les 20 premiers caractères à des lettres simples et des chiffres.</translation>
    </message>
    <message>
        <source>No host of that name is known.</source>
        <translation>Aucun hôte de ce nom n’est connu.</translation>
    </message>
    <message>
        <source>Check the name for typing errors, and that this computer is connected to the network.</source>
        <translation>Vérifiez l’orthographe du nom, et que cet ordinateur est relié au réseau.</translation>
    </message>
    <message>
        <source>SSH was not let in there.</source>
        <translation>SSH n’y a pas été admis.</translation>
    </message>
    <message>
        <source>Log in once with “ssh” in a terminal to accept the host&apos;s key, and put your own key there with “ssh-copy-id”: Innkeeper cannot ask for a password.</source>
        <translation>Connectez-vous une fois avec « ssh » dans un terminal pour accepter la clé de l’hôte, et déposez-y la vôtre avec « ssh-copy-id » : Innkeeper ne peut pas demander de mot de passe.</translation>
    </message>
    <message>
        <source>SSH does not answer there.</source>
        <translation>SSH n’y répond pas.</translation>
    </message>
    <message>
        <source>Check that the host is on, can be reached and has an SSH server that runs.</source>
        <translation>Vérifiez que l’hôte est allumé, joignable, et qu’un serveur SSH y tourne.</translation>
    </message>
    <message>
        <source>The machine&apos;s board has no free slot that takes it while it runs.</source>
        <translation>La carte mère de la machine n’a pas d’emplacement libre qui l’accepte en marche.</translation>
    </message>
    <message>
        <source>Add it for the next start.</source>
        <translation>Ajoutez-le pour le prochain démarrage.</translation>
    </message>
    <message>
        <source>libvirt believes that another machine uses it, perhaps because it was interrupted.</source>
        <translation>libvirt croit qu’une autre machine l’utilise, peut-être parce que libvirt a été interrompu.</translation>
    </message>
    <message>
        <source>If none does, unplug the device and plug it in again.</source>
        <translation>Si aucune ne l’utilise, débranchez le périphérique et rebranchez-le.</translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::GuestAgent</name>
    <message>
        <source>The machine has no channel to an agent in the guest.</source>
        <translation>La machine n’a pas de canal vers un agent dans l’invité.</translation>
    </message>
    <message>
        <source>Add a channel named org.qemu.guest_agent.0.</source>
        <translation>Ajoutez un canal nommé org.qemu.guest_agent.0.</translation>
    </message>
    <message>
        <source>No agent answers in the guest.</source>
        <translation>Aucun agent ne répond dans l’invité.</translation>
    </message>
    <message>
        <source>Install and start the package qemu-guest-agent in the guest; for Windows it is among the guest tools of virtio-win.</source>
        <translation>Installez et démarrez le paquet qemu-guest-agent dans l’invité&#x202f;; pour Windows, il fait partie des outils pour invités de virtio-win.</translation>
    </message>
    <message>
        <source>They stand still already.</source>
        <translation>Ils sont déjà gelés.</translation>
    </message>
    <message>
        <source>Thaw them first.</source>
        <translation>Dégelez-les d’abord.</translation>
    </message>
    <message>
        <source>The guest could not be asked.</source>
        <translation>L’invité n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>The guest&apos;s file systems were not frozen.</source>
        <translation>Les systèmes de fichiers de l’invité n’ont pas été gelés.</translation>
    </message>
    <message>
        <source>The guest&apos;s file systems were not thawed.</source>
        <translation>Les systèmes de fichiers de l’invité n’ont pas été dégelés.</translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::Guests</name>
    <message>
        <source>The machine&apos;s screen could not be opened.</source>
        <translation>L’écran de la machine n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>No picture of the machine&apos;s screen was taken.</source>
        <translation>Aucune image de l’écran de la machine n’a été prise.</translation>
    </message>
    <message>
        <source>The keys were not sent to the machine.</source>
        <translation>Les touches n’ont pas été envoyées à la machine.</translation>
    </message>
    <message numerus="yes">
        <source>The keys were not sent: at most %n can be pressed at once.</source>
        <translation>
            <numerusform>Les touches n’ont pas été envoyées&#xa0;: %n au plus peut être pressée à la fois.</numerusform>
            <numerusform>Les touches n’ont pas été envoyées&#xa0;: %n au plus peuvent être pressées à la fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::Host</name>
    <message>
        <source>The host did not describe itself.</source>
        <translation>L’hôte ne s’est pas décrit.</translation>
    </message>
    <message>
        <source>This host cannot run such machines.</source>
        <translation>Cet hôte ne peut pas exécuter de telles machines.</translation>
    </message>
    <message>
        <source>The networks could not be listed.</source>
        <translation>Les réseaux n’ont pas pu être listés.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; was not started.</source>
        <translation>Le réseau «&#xa0;%1&#xa0;» n’a pas été démarré.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; runs, but will not start with the host.</source>
        <translation>Le réseau «&#xa0;%1&#xa0;» est actif, mais ne démarrera pas avec l’hôte.</translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::LibvirtHypervisor</name>
    <message>
        <source>Connecting to %1 was given up meanwhile.</source>
        <translation>La connexion à %1 a été abandonnée entre-temps.</translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::LiveHardware</name>
    <message>
        <source>The running machine did not take the device.</source>
        <translation>La machine en marche n’a pas accepté le périphérique.</translation>
    </message>
    <message>
        <source>The running machine did not give the device back.</source>
        <translation>La machine en marche n’a pas rendu le périphérique.</translation>
    </message>
    <message>
        <source>The running machine&apos;s device was not changed.</source>
        <translation>Le périphérique de la machine en marche n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The running machine&apos;s memory was not changed.</source>
        <translation>La mémoire de la machine en marche n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The running machine&apos;s vCPUs were not changed.</source>
        <translation>Les vCPU de la machine en marche n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>The running machine&apos;s vCPU was not pinned.</source>
        <translation>Le vCPU de la machine en marche n’a pas été épinglé.</translation>
    </message>
    <message>
        <source>The running machine&apos;s part of the processor was not changed.</source>
        <translation>La part de processeur de la machine en marche n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The running machine&apos;s title was not changed.</source>
        <translation>Le titre de la machine en marche n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The running machine&apos;s notes were not changed.</source>
        <translation>Les notes de la machine en marche n’ont pas été modifiées.</translation>
    </message>
    <message>
        <source>The disk was not resized.</source>
        <translation>La taille du disque n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The running machine&apos;s icon was not changed.</source>
        <translation>L’icône de la machine en marche n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>It is not known what the machine does with the disk.</source>
        <translation>On ne sait pas ce que la machine fait du disque.</translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::Machines</name>
    <message>
        <source>There is no such machine; it may have been deleted elsewhere.</source>
        <translation>Cette machine n’existe pas&#x202f;; elle a peut-être été supprimée ailleurs.</translation>
    </message>
    <message>
        <source>The machine could not be read.</source>
        <translation>La machine n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>There is no machine named &quot;%1&quot;.</source>
        <translation>Il n’y a pas de machine nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The machine was not found.</source>
        <translation>La machine n’a pas été trouvée.</translation>
    </message>
    <message>
        <source>The machine&apos;s definition could not be read.</source>
        <translation>La définition de la machine n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The machine was not saved.</source>
        <translation>La machine n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The machine was not deleted.</source>
        <translation>La machine n’a pas été supprimée.</translation>
    </message>
    <message>
        <source>The machine was not deleted. It is still running.</source>
        <translation>La machine n’a pas été supprimée. Elle fonctionne encore.</translation>
    </message>
    <message>
        <source>Turn it off first.</source>
        <translation>Éteignez-la d’abord.</translation>
    </message>
    <message>
        <source>The machine did not start.</source>
        <translation>La machine n’a pas démarré.</translation>
    </message>
    <message>
        <source>The machine was not asked to shut down.</source>
        <translation>L’arrêt n’a pas été demandé à la machine.</translation>
    </message>
    <message>
        <source>The machine was not asked to restart.</source>
        <translation>Le redémarrage n’a pas été demandé à la machine.</translation>
    </message>
    <message>
        <source>The machine was not turned off.</source>
        <translation>La machine n’a pas été éteinte.</translation>
    </message>
    <message>
        <source>The machine was not paused.</source>
        <translation>La machine n’a pas été suspendue.</translation>
    </message>
    <message>
        <source>The machine did not continue.</source>
        <translation>La machine n’a pas repris.</translation>
    </message>
    <message>
        <source>The saved memory is still there.</source>
        <translation>La mémoire enregistrée est toujours là.</translation>
    </message>
    <message>
        <source>The machines could not be listed.</source>
        <translation>Les machines n’ont pas pu être listées.</translation>
    </message>
    <message>
        <source>The load of the machines is not known.</source>
        <translation>La charge des machines n’est pas connue.</translation>
    </message>
    <message>
        <source>The machine&apos;s snapshots could not be counted.</source>
        <translation>Les instantanés de la machine n’ont pas pu être comptés.</translation>
    </message>
    <message>
        <source>The machine&apos;s memory was not saved.</source>
        <translation>La mémoire de la machine n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The machine was not renamed.</source>
        <translation>La machine n’a pas été renommée.</translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::Storage</name>
    <message>
        <source>The default storage pool could not be made ready.</source>
        <translation>Le pool de stockage par défaut n’a pas pu être préparé.</translation>
    </message>
    <message>
        <source>Where a person&apos;s images belong on another computer is not known.</source>
        <translation>On ne sait pas où vont les images d’une personne sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Make a storage pool named &quot;default&quot; there.</source>
        <translation>Créez-y un pool de stockage nommé «&#xa0;default&#xa0;».</translation>
    </message>
    <message>
        <source>No storage pool holds &quot;%1&quot;.</source>
        <translation>Aucun pool de stockage ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The volume &quot;%1&quot; was not found.</source>
        <translation>Le volume «&#xa0;%1&#xa0;» n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>The volumes of &quot;%1&quot; could not be listed.</source>
        <translation>Les volumes de «&#xa0;%1&#xa0;» n’ont pas pu être listés.</translation>
    </message>
    <message>
        <source>The volume &quot;%1&quot; was not created.</source>
        <translation>Le volume «&#xa0;%1&#xa0;» n’a pas été créé.</translation>
    </message>
    <message>
        <source>The volume &quot;%1&quot; vanished as soon as it was created.</source>
        <translation>Le volume «&#xa0;%1&#xa0;» a disparu dès sa création.</translation>
    </message>
    <message>
        <source>The volume &quot;%1&quot; was not deleted.</source>
        <translation>Le volume «&#xa0;%1&#xa0;» n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>The storage pool &quot;%1&quot; was not found.</source>
        <translation>Le pool de stockage «&#xa0;%1&#xa0;» n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>The storage pools could not be listed.</source>
        <translation>Les pools de stockage n’ont pas pu être listés.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be read.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Copying was cancelled.</source>
        <translation>La copie a été annulée.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>Somebody may have changed it, or its disk has a fault.</source>
        <translation>Quelqu’un l’a peut-être modifié, ou son disque a un défaut.</translation>
    </message>
    <message>
        <source>The file was not copied into the storage pool.</source>
        <translation>Le fichier n’a pas été copié dans le pool de stockage.</translation>
    </message>
    <message>
        <source>The file was not copied: there is no space left on the storage.</source>
        <translation>Le fichier n’a pas été copié : il n’y a plus de place sur le stockage.</translation>
    </message>
    <message>
        <source>Free some space, or choose another storage pool.</source>
        <translation>Libérez de la place, ou choisissez un autre pool de stockage.</translation>
    </message>
    <message>
        <source>The volume &quot;%1&quot; was not resized.</source>
        <translation>La taille du volume «&#xa0;%1&#xa0;» n’a pas été modifiée.</translation>
    </message>
</context>
<context>
    <name>innkeeper::schema::LibvirtSchema</name>
    <message>
        <source>libvirt&apos;s schema does not take this “%1” in &lt;%2&gt;.</source>
        <comment>attribute, element</comment>
        <translation>Le schéma de libvirt n’admet pas ce «&#xa0;%1&#xa0;» dans &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>libvirt&apos;s schema does not take &lt;%1&gt; as it is here.</source>
        <translation>Le schéma de libvirt n’admet pas &lt;%1&gt; tel qu’il est ici.</translation>
    </message>
    <message>
        <source>libvirt&apos;s schema is not on this computer, so only the XML&apos;s form is checked.</source>
        <translation>Le schéma de libvirt n’est pas sur cet ordinateur, seule la forme du XML est donc vérifiée.</translation>
    </message>
    <message>
        <source>That is not XML.</source>
        <translation>Ce n’est pas du XML.</translation>
    </message>
</context>
<context>
    <name>innkeeper::spice::SpiceScreen</name>
    <message>
        <source>The machine draws with this computer&apos;s graphics card (OpenGL), which Innkeeper cannot show yet.</source>
        <translation>La machine dessine avec la carte graphique de cet ordinateur (OpenGL), ce qu’Innkeeper ne sait pas encore afficher.</translation>
    </message>
    <message>
        <source>Turn OpenGL off for the machine&apos;s screen and start it again.</source>
        <translation>Désactivez OpenGL pour l’écran de la machine et redémarrez-la.</translation>
    </message>
    <message>
        <source>The machine&apos;s screen asks for a password.</source>
        <translation>L’écran de la machine demande un mot de passe.</translation>
    </message>
    <message>
        <source>Remove the password from the machine&apos;s screen.</source>
        <translation>Supprimez le mot de passe de l’écran de la machine.</translation>
    </message>
    <message>
        <source>The connection to the machine&apos;s screen was lost.</source>
        <translation>La connexion à l’écran de la machine a été perdue.</translation>
    </message>
    <message>
        <source>The machine may have stopped, or another program shows its screen now.</source>
        <translation>La machine s’est peut-être arrêtée, ou un autre programme affiche maintenant son écran.</translation>
    </message>
</context>
<context>
    <name>innkeeper::spice::SpiceScreens</name>
    <message>
        <source>This machine&apos;s screen speaks %1, which Innkeeper cannot show.</source>
        <translation>L’écran de cette machine parle %1, qu’Innkeeper ne sait pas afficher.</translation>
    </message>
    <message>
        <source>Give the machine a SPICE screen in its details.</source>
        <translation>Donnez à la machine un écran SPICE dans ses détails.</translation>
    </message>
    <message>
        <source>The screen cannot be shown: Innkeeper runs without GLib&apos;s event loop.</source>
        <translation>L’écran ne peut pas être affiché&#xa0;: Innkeeper fonctionne sans la boucle d’événements de GLib.</translation>
    </message>
    <message>
        <source>Start Innkeeper without QT_NO_GLIB in its environment.</source>
        <translation>Lancez Innkeeper sans QT_NO_GLIB dans son environnement.</translation>
    </message>
    <message>
        <source>The screen cannot be shown: a part of Innkeeper is missing or broken.</source>
        <translation>L’écran ne peut pas être affiché&#xa0;: une partie d’Innkeeper manque ou est défectueuse.</translation>
    </message>
    <message>
        <source>Install Innkeeper again, with the package that holds %1.</source>
        <translation>Réinstallez Innkeeper, avec le paquet qui contient %1.</translation>
    </message>
</context>
<context>
    <name>innkeeper::udev::MountRelease</name>
    <message>
        <source>The device was not connected, because a program uses files in “%1”.</source>
        <translation>Le périphérique n’a pas été connecté, car un programme utilise des fichiers dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The device was not connected, because files in “%1” are in use by: %2.</source>
        <translation>Le périphérique n’a pas été connecté, car des fichiers dans «&#xa0;%1&#xa0;» sont utilisés par&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Close them there, and try again.</source>
        <translation>Fermez-y ces fichiers, puis réessayez.</translation>
    </message>
    <message>
        <source>The device was not connected, because not all that was saved in “%1” could be written.</source>
        <translation>Le périphérique n’a pas été connecté, car ce qui a été enregistré dans «&#xa0;%1&#xa0;» n’a pas pu être écrit en entier.</translation>
    </message>
    <message>
        <source>Copy what is important from it before you unplug it.</source>
        <translation>Copiez-en ce qui est important avant de le débrancher.</translation>
    </message>
    <message>
        <source>%1 Unmounted already: %2.</source>
        <comment>advice, folders</comment>
        <translation>%1 Déjà démonté&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>innkeeper::udev::UdevBluetoothRadios</name>
    <message>
        <source>This computer does not tell when Bluetooth adapters come or go.</source>
        <translation>Cet ordinateur ne signale pas l’arrivée ni le départ des adaptateurs Bluetooth.</translation>
    </message>
</context>
<context>
    <name>innkeeper::udev::UdevUsbDevices</name>
    <message>
        <source>This computer does not tell when USB devices are plugged in.</source>
        <translation>Cet ordinateur n’annonce pas les périphériques USB qui sont branchés.</translation>
    </message>
    <message>
        <source>Reload the list of devices by hand.</source>
        <translation>Rechargez la liste des périphériques à la main.</translation>
    </message>
    <message>
        <source>The USB devices could not be listed.</source>
        <translation>Les périphériques USB n’ont pas pu être listés.</translation>
    </message>
</context>
<context>
    <name>innkeeper::udev::Unmounting</name>
    <message>
        <source>The device was not connected, because “%1” could not be unmounted.</source>
        <translation>Le périphérique n’a pas été connecté, car «&#xa0;%1&#xa0;» n’a pas pu être démonté.</translation>
    </message>
    <message>
        <source>Unmount it yourself, and try again.</source>
        <translation>Démontez-le vous-même, puis réessayez.</translation>
    </message>
    <message>
        <source>The device was not connected, because the encrypted disk “%1” could not be locked.</source>
        <translation>Le périphérique n’a pas été connecté, car le disque chiffré «&#xa0;%1&#xa0;» n’a pas pu être verrouillé.</translation>
    </message>
    <message>
        <source>Lock it yourself, and try again.</source>
        <translation>Verrouillez-le vous-même, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>innkeeper::usbredir::BluetoothBridges</name>
    <message>
        <source>The machine rejected the Bluetooth adapter.</source>
        <translation>La machine a refusé l’adaptateur Bluetooth.</translation>
    </message>
    <message>
        <source>The machine&apos;s definition has a filter (redirfilter) that does not let it through, or its USB controller is too old.</source>
        <translation>La définition de la machine a un filtre (redirfilter) qui ne le laisse pas passer, ou son contrôleur USB est trop ancien.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was not lent, because it was unplugged, or does not answer.</source>
        <translation>L’adaptateur Bluetooth n’a pas été prêté, car il a été débranché ou ne répond pas.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was not lent, because the program that passes it on ended.</source>
        <translation>L’adaptateur Bluetooth n’a pas été prêté, car le programme qui le transmet s’est terminé.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Réessayez.</translation>
    </message>
</context>
<context>
    <name>innkeeper::usbredir::HciSocket</name>
    <message>
        <source>The Bluetooth adapter was not lent, because it is no longer there.</source>
        <translation>L’adaptateur Bluetooth n’a pas été prêté, car il n’est plus là.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was not lent, because this keeper may not take it away from the computer.</source>
        <translation>L’adaptateur Bluetooth n’a pas été prêté, car cet intendant n’a pas le droit de l’enlever à l’ordinateur.</translation>
    </message>
    <message>
        <source>The keeper that is installed for the whole computer may.</source>
        <translation>L’intendant installé pour tout l’ordinateur en a le droit.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was not lent, because radios are turned off on this computer (airplane mode).</source>
        <translation>L’adaptateur Bluetooth n’a pas été prêté, car les radios sont désactivées sur cet ordinateur (mode avion).</translation>
    </message>
    <message>
        <source>Turn Bluetooth on first.</source>
        <translation>Activez d’abord le Bluetooth.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was not lent, because another program has it for itself.</source>
        <translation>L’adaptateur Bluetooth n’a pas été prêté, car un autre programme l’a pour lui seul.</translation>
    </message>
    <message>
        <source>End that program first.</source>
        <translation>Terminez d’abord ce programme.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was not lent, because the system of this computer knows no Bluetooth.</source>
        <translation>L’adaptateur Bluetooth n’a pas été prêté, car le système de cet ordinateur ne connaît pas le Bluetooth.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was not lent, because this computer does not let it go.</source>
        <translation>L’adaptateur Bluetooth n’a pas été prêté, car cet ordinateur ne le lâche pas.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, if it can be unplugged.</source>
        <translation>Débranchez-le et rebranchez-le, s’il peut être débranché.</translation>
    </message>
</context>
<context>
    <name>innkeeper::usbredir::Spawn</name>
    <message>
        <source>The device was not attached, because it cannot be isolated.</source>
        <translation>Le périphérique n’a pas été attaché, car il ne peut pas être isolé.</translation>
    </message>
    <message>
        <source>Isolated devices need a keeper that may open them: the system&apos;s, or permission for the device&apos;s file.</source>
        <translation>Les périphériques isolés demandent un intendant qui ait le droit de les ouvrir&#xa0;: celui du système, ou un droit d’accès au fichier du périphérique.</translation>
    </message>
</context>
<context>
    <name>innkeeper::usbredir::UsbredirServers</name>
    <message>
        <source>The machine rejected the isolated device.</source>
        <translation>La machine a rejeté le périphérique isolé.</translation>
    </message>
    <message>
        <source>The machine&apos;s definition has a filter (redirfilter) that does not let it through, or its USB controller does not suit the device.</source>
        <translation>La définition de la machine a un filtre (redirfilter) qui ne le laisse pas passer, ou son contrôleur USB ne convient pas au périphérique.</translation>
    </message>
    <message>
        <source>The device was not attached, because it is no longer what it was when you chose it.</source>
        <translation>Le périphérique n’a pas été attaché, car il n’est plus ce qu’il était quand vous l’avez choisi.</translation>
    </message>
    <message>
        <source>Unplug it, and do not plug it in again unless you trust it.</source>
        <translation>Débranchez-le, et ne le rebranchez que si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>The device was not attached, because it was unplugged, or does not answer.</source>
        <translation>Le périphérique n’a pas été attaché, car il a été débranché ou ne répond pas.</translation>
    </message>
    <message>
        <source>The device was not attached, because the program that keeps it apart ended.</source>
        <translation>Le périphérique n’a pas été attaché, car le programme qui l’isole s’est arrêté.</translation>
    </message>
    <message>
        <source>Attach it without isolation, if you trust it.</source>
        <translation>Attachez-le sans isolation, si vous lui faites confiance.</translation>
    </message>
</context>
</TS>
