<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>innkeeper::AcceleratorProbe</name>
    <message numerus="yes">
        <source>KVM opens, but no guest answered within %n second(s).</source>
        <translation>
            <numerusform>KVM opens, but no guest answered within %n second.</numerusform>
            <numerusform>KVM opens, but no guest answered within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The emulator starts, but no guest answered within %n second(s).</source>
        <translation>
            <numerusform>The emulator starts, but no guest answered within %n second.</numerusform>
            <numerusform>The emulator starts, but no guest answered within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::AddPage</name>
    <message numerus="yes">
        <source>The machine has %n already; more are not possible.</source>
        <translation>
            <numerusform>The machine has %n already; more are not possible.</numerusform>
            <numerusform>The machine has %n already; more are not possible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::ConnectionBar</name>
    <message numerus="yes">
        <source>%1 · %n limit(s)</source>
        <translation>
            <numerusform>%1 · %n limit</numerusform>
            <numerusform>%1 · %n limits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::CorePicture</name>
    <message numerus="yes">
        <source>%n processor(s).</source>
        <translation>
            <numerusform>%n processor.</numerusform>
            <numerusform>%n processors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::CreationChecks</name>
    <message numerus="yes">
        <source>%n vCPU(s) are more than the emulator gives a machine (%1).</source>
        <translation>
            <numerusform>%n vCPU is more than the emulator gives a machine (%1).</numerusform>
            <numerusform>%n vCPUs are more than the emulator gives a machine (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine gets more vCPUs than the host has CPUs (%n); that makes it slower.</source>
        <translation>
            <numerusform>The machine gets more vCPUs than the host has CPUs (%n); that makes it slower.</numerusform>
            <numerusform>The machine gets more vCPUs than the host has CPUs (%n); that makes it slower.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::DeleteDialog</name>
    <message numerus="yes">
        <source>Its definition and %n disk(s) are removed for good: %1 become free.</source>
        <translation>
            <numerusform>Its definition and %n disk are removed for good: %1 become free.</numerusform>
            <numerusform>Its definition and %n disks are removed for good: %1 become free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n snapshot(s) are removed, too.</source>
        <translation>
            <numerusform>Its %n snapshot is removed, too.</numerusform>
            <numerusform>Its %n snapshots are removed, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::DeviceRow</name>
    <message numerus="yes">
        <source>It comes back to this computer in %n second(s), unless it works there.</source>
        <translation>
            <numerusform>It comes back to this computer in %n second, unless it works there.</numerusform>
            <numerusform>It comes back to this computer in %n seconds, unless it works there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::EssentialsPanel</name>
    <message numerus="yes">
        <source>This computer has %n processor(s).</source>
        <translation>
            <numerusform>This computer has %n processor.</numerusform>
            <numerusform>This computer has %n processors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::HostCheck</name>
    <message numerus="yes">
        <source>The IOMMU is on, with %n group(s) of devices</source>
        <translation>
            <numerusform>The IOMMU is on, with %n group of devices</numerusform>
            <numerusform>The IOMMU is on, with %n groups of devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::HostFactsCard</name>
    <message numerus="yes">
        <source>%1, %n thread(s)</source>
        <translation>
            <numerusform>%1, %n thread</numerusform>
            <numerusform>%1, %n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::HostLimits</name>
    <message numerus="yes">
        <source>This computer has %n processor(s).</source>
        <translation>
            <numerusform>This computer has %n processor.</numerusform>
            <numerusform>This computer has %n processors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::HostPage</name>
    <message numerus="yes">
        <source>%n problem(s) keep machines from running.</source>
        <translation>
            <numerusform>%n problem keeps machines from running.</numerusform>
            <numerusform>%n problems keep machines from running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Machines run here; %n thing(s) could be better.</source>
        <translation>
            <numerusform>Machines run here; %n thing could be better.</numerusform>
            <numerusform>Machines run here; %n things could be better.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::MachineTypeAge</name>
    <message numerus="yes">
        <source>QEMU keeps the board “%1” until %2, for %n more year(s).</source>
        <translation>
            <numerusform>QEMU keeps the board “%1” until %2, for %n more year.</numerusform>
            <numerusform>QEMU keeps the board “%1” until %2, for %n more years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::OsChooser</name>
    <message numerus="yes">
        <source>%n operating system(s)</source>
        <translation>
            <numerusform>%n operating system</numerusform>
            <numerusform>%n operating systems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::PairingPanel</name>
    <message numerus="yes">
        <source>%n sign(s) were typed. End with Enter.</source>
        <translation>
            <numerusform>%n sign was typed. End with Enter.</numerusform>
            <numerusform>%n signs were typed. End with Enter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::PendingBar</name>
    <message numerus="yes">
        <source>%n change(s) take effect after the machine is shut down.</source>
        <translation>
            <numerusform>%n change takes effect after the machine is shut down.</numerusform>
            <numerusform>%n changes take effect after the machine is shut down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::PlanSummary</name>
    <message numerus="yes">
        <source>%n vCPU(s)</source>
        <translation>
            <numerusform>%n vCPU</numerusform>
            <numerusform>%n vCPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::SeatWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::SettingsPage</name>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>Every second</numerusform>
            <numerusform>Every %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbMoves</name>
    <message numerus="yes">
        <source>%n device(s) were not moved</source>
        <translation>
            <numerusform>%n device was not moved</numerusform>
            <numerusform>%n devices were not moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbQuestions</name>
    <message numerus="yes">
        <source>%n device(s) were plugged in</source>
        <translation>
            <numerusform>%n device was plugged in</numerusform>
            <numerusform>%n devices were plugged in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more device(s) wait for an answer.</source>
        <translation>
            <numerusform>%n more device waits for an answer.</numerusform>
            <numerusform>%n more devices wait for an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbRuleStore</name>
    <message numerus="yes">
        <source>There cannot be more than %n rule(s).</source>
        <translation>
            <numerusform>There cannot be more than %n rule.</numerusform>
            <numerusform>There cannot be more than %n rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::UsbTrials</name>
    <message numerus="yes">
        <source>%n device(s) are now in %1</source>
        <translation>
            <numerusform>%n device is now in %1</numerusform>
            <numerusform>%n devices are now in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It comes back to this computer in %n second(s), unless you keep it there.</source>
        <translation>
            <numerusform>It comes back to this computer in %n second, unless you keep it there.</numerusform>
            <numerusform>It comes back to this computer in %n seconds, unless you keep it there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They come back to this computer in %n second(s), unless you keep them there.</source>
        <translation>
            <numerusform>They come back to this computer in %n second, unless you keep them there.</numerusform>
            <numerusform>They come back to this computer in %n seconds, unless you keep them there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::VolumeRemoval</name>
    <message numerus="yes">
        <source>The machine “%1” was deleted, but not its disk(s) %2: %3</source>
        <translation>
            <numerusform>The machine “%1” was deleted, but not its disk %2: %3</numerusform>
            <numerusform>The machine “%1” was deleted, but not its disks %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::ChangeReport</name>
    <message numerus="yes">
        <source>%n change(s) take effect after the machine is shut down and started again.</source>
        <translation>
            <numerusform>%n change takes effect after the machine is shut down and started again.</numerusform>
            <numerusform>%n changes take effect after the machine is shut down and started again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::DeleteCommand</name>
    <message numerus="yes">
        <source>  and its %n snapshot(s)</source>
        <translation>
            <numerusform>  and its %n snapshot</numerusform>
            <numerusform>  and its %n snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::GuestCommand</name>
    <message numerus="yes">
        <source>%n file system(s) go on.</source>
        <translation>
            <numerusform>%n file system goes on.</numerusform>
            <numerusform>%n file systems go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file system(s) stand still.</source>
        <translation>
            <numerusform>%n file system stands still.</numerusform>
            <numerusform>%n file systems stand still.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::UnfinishedHint</name>
    <message numerus="yes">
        <source>%n earlier command(s) did not finish; see &quot;innkeeperctl unfinished&quot;.</source>
        <translation>
            <numerusform>%n earlier command did not finish; see &quot;innkeeperctl unfinished&quot;.</numerusform>
            <numerusform>%n earlier commands did not finish; see &quot;innkeeperctl unfinished&quot;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::ctl::UsbActions</name>
    <message numerus="yes">
        <source>It comes back to this computer in %n second(s), unless &quot;innkeeperctl usb keep %1&quot; says that it works there.</source>
        <translation>
            <numerusform>It comes back to this computer in %n second, unless &quot;innkeeperctl usb keep %1&quot; says that it works there.</numerusform>
            <numerusform>It comes back to this computer in %n seconds, unless &quot;innkeeperctl usb keep %1&quot; says that it works there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::libvirt::Guests</name>
    <message numerus="yes">
        <source>The keys were not sent: at most %n can be pressed at once.</source>
        <translation>
            <numerusform>The keys were not sent: at most %n can be pressed at once.</numerusform>
            <numerusform>The keys were not sent: at most %n can be pressed at once.</numerusform>
        </translation>
    </message>
</context>
</TS>
