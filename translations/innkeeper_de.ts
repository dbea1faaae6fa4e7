<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>%1 was not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not asked to shut down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved state of %1 was not discarded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DomainDocument</name>
    <message>
        <source>The machine&apos;s definition cannot be read: it is no valid Unicode.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DomainEdits</name>
    <message>
        <source>The machine&apos;s definition is incomplete: it has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of CPUs was not changed to %1: the machine&apos;s definition arranges them as %2 sockets with %3 cores and %4 threads each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the topology in the machine&apos;s XML together with the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine needs memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory was not changed: the machine&apos;s definition divides it into NUMA cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the cells in the machine&apos;s XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory was not changed to %1: the machine&apos;s definition limits it to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine needs at least one CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of CPUs was not changed: the machine&apos;s definition describes each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the number in the machine&apos;s XML.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineDefaults</name>
    <message>
        <source>%1 needs at least %2 CPUs, and this host has %3: it will be slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for Secure Boot, and this host has no firmware that offers it: its installer may refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a TPM 2.0, and this host has no software TPM (swtpm): its installer may refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts only from UEFI, and this host has no UEFI firmware: it may not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of memory are needed at least, and this host can spare only %2: the machine may be slow or not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine gets %1 of memory instead of %2: this host can spare no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host&apos;s emulator has no SPICE: there will be no sound and no shared clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineName</name>
    <message>
        <source>New machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineText</name>
    <message>
        <source>A machine needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine&apos;s name cannot contain a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s name contains a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s name contains an invisible sign that turns the reading direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine&apos;s name cannot contain a slash (/).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine cannot be named “.” or “..”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine&apos;s name cannot begin or end with a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s name is too long: it takes %1 bytes, and at most %2 fit into the names of its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a short name, and the description for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine&apos;s title cannot contain a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s title contains a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the title instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s title contains an invisible sign that turns the reading direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s title is too long: it has %1 characters, at most %2 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the description for longer texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s description contains a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only line breaks and tabs are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s description is too long: it has %1 characters, at most %2 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XmlTree</name>
    <message>
        <source>The machine&apos;s definition cannot be read: it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper</name>
    <message>
        <source>Storage pool “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::AcceleratorChoice</name>
    <message>
        <source>KVM was asked for, but this host does not offer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KVM was asked for, but it does not run machines here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the emulator TCG (in a shell: --accelerator tcg). It is slower, but works everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host offers no KVM, so the machine will run slowly, in QEMU&apos;s own emulator (TCG).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KVM is not used, so the machine will run slowly, in QEMU&apos;s own emulator (TCG): %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::AcceleratorProbe</name>
    <message numerus="yes">
        <source>KVM opens, but no guest answered within %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The emulator starts, but no guest answered within %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The emulator refuses to run a guest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::ConnectionChoice</name>
    <message>
        <source>You may not manage the virtual machines of the system, so Innkeeper looks after your own. Members of the group “libvirt” may manage both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The libvirt service of the system does not answer, so Innkeeper looks after your own machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innkeeper runs without being installed, so it looks after your own machines, which needs no privilege.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is real: libvirt&apos;s test driver only pretends to run machines, and they have no screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines reach the network, but other computers cannot reach them. Bridges and shared networks need the system&apos;s connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCI devices of this computer cannot be given to machines. That needs the system&apos;s connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines do not start with the computer, only after you log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installer images must lie on the host %1; those of this computer cannot be inserted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether KVM really works on %1 cannot be tried from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::ConsoleView</name>
    <message>
        <source>Serial port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the marked text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the marked text (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into the console (Ctrl+Shift+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no serial port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest can be given one in its definition; then its text console shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its console opens here as soon as it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::CreationChecks</name>
    <message>
        <source>A machine needs memory: %1 is too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of %1 is more than the host has (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the machine less memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine needs at least one vCPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU(s) are more than the emulator gives a machine (%1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give the machine fewer vCPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has no UEFI firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package “ovmf” on the host, or choose BIOS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has no UEFI firmware with Secure Boot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package “ovmf” on the host, or choose another firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has only %1 of memory free now; with %2 the machine may make it slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The machine gets more vCPUs than the host has CPUs (%n); that makes it slower.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for at least %2 of memory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::CreationPlanner</name>
    <message>
        <source>There is a machine named “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk needs a size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk may grow to %1, but its storage pool has only %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a disk of at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::CreationRun</name>
    <message>
        <source>Starting the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was created, but it did not start: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a machine named “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the disk image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” disappeared while it was copied. Nothing was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” changed while it was copied, so the copy would be broken. Nothing was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until nothing writes to the image any more, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defining the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The creation of “%1” was cancelled. Nothing was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was already made could not be removed now. Innkeeper offers to do it when it connects the next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::CreationSource</name>
    <message>
        <source>The image “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” cannot be read: you lack the permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps its download was interrupted. Get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has no image “%1” in a storage pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image must lie on the host, in one of its storage pools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image does not look like one that a machine can start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operating system on the image was not recognized, so the machine gets hardware that everything modern starts on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a plain image of it first: qemu-img convert -O qcow2 &apos;%1&apos; new.qcow2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” is only a layer over “%2”, so a copy of it alone would be useless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” is encrypted, which Innkeeper cannot import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” cannot be used where it is: it belongs to “%2” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a copy of it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” cannot be copied now: the machine “%2” runs and writes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut that machine down first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path “%1” of the image is not a full one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image on another computer cannot be used where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a copy of an image on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::CreationStorage</name>
    <message>
        <source>The host has no storage pool “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage pool “%1” is not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the pool, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innkeeper makes no disks in storage pools of the type “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pool that is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk needs %1, but the storage pool “%2” has only %3 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room in “%1”, make the disk smaller, or choose another pool.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::DeleteDialog</name>
    <message>
        <source>&amp;Keep the disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what belongs to it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine cannot be deleted now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut it down first, then delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its definition is removed; no disk is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its definition is removed; the disks stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its definition and %n disk(s) are removed for good: %1 become free.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its saved state is thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::DeleteMachine</name>
    <message>
        <source>It is a medium in a drive, such as an installer image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a device of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be shared with other machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine only reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine “%1” uses it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk image “%1” is layered on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in no storage pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not deleted, because it is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut it down first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not deleted. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting the disks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::HostCheck</name>
    <message>
        <source>This computer is itself a virtual machine, whose host does not pass virtualization on properly. Nothing is wrong here: machines run without KVM. Try again after the host was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the firmware of this computer and the kernel, restart, and try again. Until then machines run without KVM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch virtualization on in the firmware setup (Intel VT-x, AMD SVM), then load the module: &quot;sudo modprobe kvm_intel&quot; or &quot;sudo modprobe kvm_amd&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the group kvm: &quot;sudo adduser $USER kvm&quot;, then log out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit VirtualBox or whatever else runs machines here, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the details for what the emulator said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With KVM machines run at nearly the speed of this computer; without it QEMU translates each instruction, many times slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KVM runs guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KVM could not be tried: your account may not use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines of this connection are run by libvirt, which has its own permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KVM does not run guests here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Machines work all the same, translated by QEMU (TCG), but many times slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU runs guests without KVM (TCG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way that works on every computer, and for foreign processors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU runs no guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No machine can run without a working QEMU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package qemu-system-x86, or install it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innkeeper is made for %1 %2 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of %1 is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade this computer to Debian 12 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own machines, run by your own account: no daemon, no privilege.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that Innkeeper does with machines goes through libvirt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install libvirt: the packages libvirt-daemon and libvirt-daemon-driver-qemu for your own machines, libvirt-daemon-system for machines of the whole computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvirt finds no emulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package qemu-system-x86.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UEFI firmware is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UEFI firmware is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modern systems start from UEFI; Windows 11 from nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package ovmf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure Boot can be given to machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure Boot is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows 11 asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines can have a TPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines cannot have a TPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows 11 asks for it; others keep disk keys in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the packages swtpm and swtpm-tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens are shown by SPICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU lacks SPICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPICE brings the machine&apos;s screen, sound and clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package qemu-system-modules-spice (Debian 13) or qemu-system-x86 of Debian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &quot;IOMMU&quot; (AMD-Vi) on in the firmware setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &quot;Intel VT-d&quot; on in the firmware setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &quot;Intel VT-d&quot; on in the firmware setup, add &quot;intel_iommu=on&quot; to GRUB_CMDLINE_LINUX in /etc/default/grub, run &quot;sudo update-grub&quot;, and restart this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with an IOMMU can a machine own a PCI device, such as a graphics card. Everything else works without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The IOMMU is on, with %n group(s) of devices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is an IOMMU, but it has no groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No IOMMU is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines use your network connection (user networking)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They reach the internet and this computer, but other computers cannot reach them, and &quot;ping&quot; may not work. Networks of their own need qemu:///system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New machines are connected to libvirt&apos;s network &quot;default&quot;, which takes them to the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no default network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package libvirt-daemon-config-network, or run &quot;virsh net-define /usr/share/libvirt/networks/default.xml&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default network is not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it, now and with this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default network is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default network does not start with this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it start with this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own machines are run by your own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may use KVM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not use KVM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the group libvirt manage the machines of the whole computer (qemu:///system).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is in the group libvirt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is not in the group libvirt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To manage them, run &quot;sudo adduser $USER libvirt&quot;, then log out and in again. Your own machines need nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines cannot read images in your home folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines of the whole computer are run by an account of their own, to which your home folder is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move installer images to /var/lib/libvirt/images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KVM needs a processor that helps with virtualization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor has Intel VT-x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor has AMD-V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor offers no virtualization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is itself a virtual machine: switch nested virtualization on in the host that runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on in the firmware setup: &quot;Intel Virtualization Technology&quot; or &quot;SVM mode&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets machines run machines of their own, and Windows its security features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested virtualization is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested virtualization is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;options %1 nested=1&quot; into /etc/modprobe.d/kvm.conf and restart this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default storage pool is not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no default storage pool yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disks of new machines are kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set up with the first machine, or now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free for disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disks of new machines are kept in the storage pool &quot;%1&quot; (%2), of %3 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 free for disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room in %1: machines whose disks cannot grow are paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not write to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No disk can be created for a new machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder yours: &quot;sudo chown $USER %1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of memory free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines take their memory from what this computer has: %1 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of memory free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut machines or programs down before you start another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage pools cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells which system an installer image holds, and which hardware suits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of operating systems is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package osinfo-db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of operating systems is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of operating systems is of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer systems may not be recognized; choose the nearest relative by hand, or get a newer osinfo-db from backports.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::ImageModel</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::ImageReach</name>
    <message>
        <source>The image “%1” cannot be used where it is: QEMU runs as the user “%2”, who may not enter the folder “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the image to /var/lib/libvirt/images, or let that user in with: setfacl -m u:%1:x &apos;%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::KeyCombo</name>
    <message>
        <source>Ctrl+Alt+Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt+Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt+F%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+SysRq</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::KvmTrouble</name>
    <message>
        <source>KVM is not there: its kernel module is not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KVM is there, but your account may not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the processor&apos;s virtualization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KVM refuses to run a guest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineActionSet</name>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the machine on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the machine go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the machine&apos;s clock; it keeps its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the system in the machine to shut down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;estart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the system in the machine to restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the machine&apos;s memory on disk and turn it off; it goes on there later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc&amp;ard Saved State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the saved memory away; the next start is a cold one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Force Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the machine off at once, like pulling the plug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the machine from this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and its keyboard shortcut</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineActions</name>
    <message>
        <source>Nothing was done: the machine is still busy with what it was asked before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that is finished, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineDelegate</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>In the list: state · operating system</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineGroup</name>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineListModel</name>
    <message>
        <source>busy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud by screen readers: name, state</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud by screen readers: name, operating system, state</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineListView</name>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::NameSuggestion</name>
    <message>
        <source>Test machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name that is taken, and a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::NetworkChoice</name>
    <message>
        <source>The network “%1” is not running. The machine starts only after the network was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has no network “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the host&apos;s networks, or user networking, which is always there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has no network “default”, so the machine gets user networking: it reaches the network, but other computers cannot reach it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::Notice</name>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::OperationJournal</name>
    <message>
        <source>Innkeeper could not note down what it is about to do, so it did not go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the folder “%1” can be written and has space left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::OsCard</name>
    <message>
        <source>Change s&amp;ystem …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the operating system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::OsChooser</name>
    <message>
        <source>Search operating systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, maker or version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the list of operating systems …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches. Fewer letters find more; for a system that is not in the list, take its nearest relative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n operating system(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::OsModel</name>
    <message>
        <source>%1 · no longer supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · no longer supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::QemuTrial</name>
    <message>
        <source>The probe guest could not be put into memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emulator &quot;%1&quot; could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package qemu-system-x86.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::SourcePage</name>
    <message>
        <source>What do you want to run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An installer image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an .iso, and install a system on a new disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk that I have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk image with a system on it is copied and started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in, up in a second: shows that this computer can run machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty machine, to be given something to start from later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installer images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for images on this computer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found in the usual folders and storage pools. Choose a file, or drop one on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop a file on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an installer image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installer images (*.iso *.img)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.raw *.img)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::Terminal</name>
    <message>
        <source>Some output was skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::TerminalView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::TestMachine</name>
    <message>
        <source>The test machine&apos;s disk could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the folder “%1” has space left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::UnfinishedOperations</name>
    <message>
        <source>The creation of “%1” cannot be finished: its disks are not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it, and create the machine anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The creation of “%1” cannot be finished: its disk “%2” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::VolumeRemoval</name>
    <message numerus="yes">
        <source>The machine “%1” was deleted, but not its disk(s) %2: %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::spice::SpiceScreen</name>
    <message>
        <source>The machine draws with this computer&apos;s graphics card (OpenGL), which Innkeeper cannot show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn OpenGL off for the machine&apos;s screen and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s screen asks for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the password from the machine&apos;s screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the machine&apos;s screen was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine may have stopped, or another program shows its screen now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>innkeeper::spice::SpiceScreens</name>
    <message>
        <source>This machine&apos;s screen speaks %1, which Innkeeper cannot show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the machine a SPICE screen in its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen cannot be shown: Innkeeper runs without GLib&apos;s event loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Innkeeper without QT_NO_GLIB in its environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen cannot be shown: a part of Innkeeper is missing or broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Innkeeper again, with the package that holds %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
