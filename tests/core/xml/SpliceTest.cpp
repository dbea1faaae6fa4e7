// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The promise to machines made elsewhere: an edit leaves every byte outside its element alone.
#include "core/xml/DomainDocument.h"
#include "tests/core/xml/Samples.h"

#include <gtest/gtest.h>

#include <functional>
#include <random>

namespace innkeeper {

namespace {

struct Edit
{
    const char *element;
    std::function<Result<void>(DomainDocument &)> apply;
    std::function<bool(const Machine &)> isDone;
};

const QString kText = QStringLiteral("new & <odd> \"text\"");

const Edit kEdits[] = {
    {"name", [](auto &d) { return d.setName(kText); },
     [](const Machine &m) { return m.name == kText; }},
    {"title", [](auto &d) { return d.setTitle(kText); },
     [](const Machine &m) { return m.title == kText; }},
    {"description", [](auto &d) { return d.setDescription(kText); },
     [](const Machine &m) { return m.description == kText; }},
    {"memory", [](auto &d) { return d.setMemory(Bytes::mib(777)); },
     [](const Machine &m) { return m.memory == Bytes::mib(777); }},
    {"vcpu", [](auto &d) { return d.setVcpus(7); }, [](const Machine &m) { return m.vcpus == 7; }},
};

/// Everything that XML allows between the children of an element, wilder than programs write it.
const char *const kNoise[] = {
    "\n  ",
    "\r\n\t",
    "",
    "<!-- <name>no</name> > -- > ' \" -->",
    "<?php echo '<memory>1</memory>'; ?>",
    "<x:name xmlns:x='urn:x'>no</x:name>",
    "<metadata><name>no</name><a b=\"/>\" c='>'/><![CDATA[ </metadata><vcpu>1</vcpu> "
    "]]></metadata>",
    "<os  firmware = 'efi' >\n<type\tarch='x86_64'>hvm</type\n></os >",
    "<features><acpi/><apic /></features>",
    "<devices><disk><source file='/a &amp; b/&quot;c&apos;&#x20ac;.img'/></disk></devices>",
    "<qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>"
    "<qemu:arg value='-name &lt;name&gt;'/></qemu:commandline>",
    "<on_crash>destroy</on_crash>",
    "\xc3\xa4\xe4\xb8\xad\xf0\x9f\x90\xa7",
};

const char *const kForms[] = {
    "<%1>12</%1>",  "<%1\n a = '>' b=\"/>\">12</%1 >",   "<%1/>",
    "<%1 a='1' />", "<%1><!-- c -->1<![CDATA[2]]></%1>",
};

QString noise(std::mt19937 &random)
{
    QString text;
    for (auto count = random() % 6; count > 0; --count)
        text += QString::fromUtf8(kNoise[random() % std::size(kNoise)]);
    return text;
}

/// Everything but name, memory and CPUs may come anywhere and be missing.
TEST(SpliceTest, aThousandOddDocumentsKeepTheirBytes)
{
    std::mt19937 random(20261121);
    for (int round = 0; round < 1000; ++round) {
        const Edit &edit = kEdits[random() % std::size(kEdits)];
        const QString form = QString::fromLatin1(kForms[random() % std::size(kForms)]);
        const QString element = form.arg(QLatin1String(edit.element));
        const QString name =
            qstrcmp(edit.element, "name") == 0 ? QString() : QStringLiteral("<name>n</name>");
        const QString before = QStringLiteral("<?xml version='1.0'?><domain type='kvm'>") +
                               noise(random) + name + noise(random);
        const QString behind = noise(random) + QStringLiteral("</domain>\n<!-- end -->");

        auto document = DomainDocument::parse(before + element + behind);
        ASSERT_TRUE(document) << (before + element + behind).toStdString();
        ASSERT_TRUE(edit.apply(*document)) << element.toStdString();
        const QString after = document->toXml();
        ASSERT_TRUE(after.startsWith(before)) << after.toStdString();
        ASSERT_TRUE(after.endsWith(behind)) << after.toStdString();
        const auto reread = DomainDocument::parse(after);
        ASSERT_TRUE(reread) << after.toStdString();
        ASSERT_TRUE(edit.isDone(reread->machine())) << after.toStdString();
    }
}

qsizetype commonPrefix(const QString &a, const QString &b)
{
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return std::distance(a.begin(), left);
}

/// How many characters of `before` were replaced, and not merely moved.
QString replacedPart(const QString &before, const QString &after)
{
    const qsizetype begin = commonPrefix(before, after);
    qsizetype end = before.size();
    qsizetype afterEnd = after.size();
    while (end > begin && afterEnd > begin && before[end - 1] == after[afterEnd - 1])
        --end, --afterEnd;
    return before.mid(begin, end - begin);
}

TEST(SpliceTest, foreignMachinesLoseNothingButTheOldText)
{
    const auto documents = samples::foreignDocuments();
    for (auto it = documents.cbegin(); it != documents.cend(); ++it) {
        for (const Edit &edit : {kEdits[0], kEdits[1], kEdits[2]}) {
            auto document = DomainDocument::parse(*it);
            ASSERT_TRUE(document);
            const Machine machine = document->machine();
            const auto disks = document->disks();
            ASSERT_TRUE(edit.apply(*document)) << it.key().toStdString() << edit.element;
            const QString replaced = replacedPart(*it, document->toXml());
            const bool isMarkupKept =
                !replaced.contains(u'<') || it.key() == QStringLiteral("comments-and-cdata");
            EXPECT_TRUE(isMarkupKept) << it.key().toStdString() << ": " << replaced.toStdString();
            EXPECT_EQ(document->disks().size(), disks.size());
            Machine changed = document->machine();
            ASSERT_TRUE(edit.isDone(changed)) << it.key().toStdString() << edit.element;
            changed.name = machine.name;
            changed.title = machine.title;
            changed.description = machine.description;
            EXPECT_EQ(changed, machine) << it.key().toStdString();
        }
    }
}

TEST(SpliceTest, anEditAndItsOppositeLeaveNoTrace)
{
    for (const char *name : {"qemu-live", "qemu-off", "test-driver", "lxc", "other-prefix"}) {
        const QString xml = samples::foreign(name);
        auto document = DomainDocument::parse(xml);
        ASSERT_TRUE(document);
        const Machine machine = document->machine();
        ASSERT_TRUE(document->setName(QStringLiteral("something else")));
        ASSERT_TRUE(document->setVcpus(machine.vcpus + 1));
        ASSERT_NE(document->toXml(), xml);
        ASSERT_TRUE(document->setName(machine.name));
        ASSERT_TRUE(document->setVcpus(machine.vcpus));
        if (machine.title.isEmpty()) {
            ASSERT_TRUE(document->setTitle(QStringLiteral("T")));
            ASSERT_TRUE(document->setDescription(QStringLiteral("D")));
            ASSERT_TRUE(document->setTitle({}));
            ASSERT_TRUE(document->setDescription({}));
        }
        EXPECT_EQ(document->toXml(), xml) << name;
    }
}

TEST(SpliceTest, whatIsSaidAlreadyIsNotSaidAgain)
{
    const auto documents = samples::foreignDocuments();
    for (auto it = documents.cbegin(); it != documents.cend(); ++it) {
        auto document = DomainDocument::parse(*it);
        ASSERT_TRUE(document);
        const Machine machine = document->machine();
        EXPECT_TRUE(document->setName(machine.name));
        if (!machine.title.isEmpty()) {
            EXPECT_TRUE(document->setTitle(machine.title));
        }
        EXPECT_EQ(document->toXml(), *it) << it.key().toStdString();
    }
}

} // namespace

} // namespace innkeeper
