<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
<context>
    <name>innkeeper::CreationChecks</name>
    <message numerus="yes">
        <source>%n vCPU(s) are more than the emulator gives a machine (%1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine gets more vCPUs than the host has CPUs (%n); that makes it slower.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::DeleteDialog</name>
    <message numerus="yes">
        <source>Its definition and %n disk(s) are removed for good: %1 become free.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::HostCheck</name>
    <message numerus="yes">
        <source>The IOMMU is on, with %n group(s) of devices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>innkeeper::OsChooser</name>
    <message numerus="yes">
        <source>%n operating system(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
</TS>
