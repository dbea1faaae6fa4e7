// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/CommandTable.h"
#include "core/usb/UsbKind.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace innkeeper::ctl {

namespace {

/// A person at bash who presses Tab, with an innkeeperctl that knows some machines.
class CompletionTest : public testing::Test
{
protected:
    CompletionTest()
    {
        QFile program(m_folder.filePath(QStringLiteral("innkeeperctl")));
        EXPECT_TRUE(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\n"
                      "case \"$*\" in\n"
                      "'list --names') printf '%s\\n' web 'web two' '$(touch gone)' \"it's\" ;;\n"
                      "'-c other list --names') echo elsewhere ;;\n"
                      "profiles) printf 'ID NAME\\nlinux  Linux\\nlinux-2.4  Linux 2.4\\n' ;;\n"
                      "usb) printf 'Port  Id\\n1-1  0781:5567\\n1-4.2  1d6b:0104\\n' ;;\n"
                      "usb-rules) printf 'Number  Do\\n1  ask\\n2  never\\n' ;;\n"
                      "bluetooth) printf 'Adapter  Name\\nhci0  desk\\n\\nAddress  Kind\\n"
                      "AA  Mouse\\nBB  Phone\\n' ;;\n"
                      "os-list) printf 'ID NAME\\ndebian12  Debian 12\\nwin11  Windows\\n' ;;\n"
                      "esac\n");
        program.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    }

    QStringList complete(QStringList words)
    {
        words.prepend(QStringLiteral("innkeeperctl"));
        const QString script =
            QStringLiteral("compopt() { :; }\n"
                           "source \"$1\"; shift\n"
                           "COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1))\n"
                           "_innkeeperctl\n"
                           "[ ${#COMPREPLY[@]} -eq 0 ] || printf '%s\\n' \"${COMPREPLY[@]}\"\n");
        QProcess bash;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"),
                           m_folder.path() + u':' + environment.value(QStringLiteral("PATH")));
        bash.setProcessEnvironment(environment);
        bash.setWorkingDirectory(m_folder.path());
        bash.start(QStringLiteral("bash"),
                   QStringList{QStringLiteral("--norc"), QStringLiteral("-c"), script,
                               QStringLiteral("bash"), QStringLiteral(COMPLETION)} +
                       words);
        EXPECT_TRUE(bash.waitForFinished());
        EXPECT_EQ(bash.readAllStandardError().toStdString(), "");
        return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }
    QStringList complete(const char *line) { return complete(QString::fromUtf8(line).split(u' ')); }

    QTemporaryDir m_folder;
};

TEST_F(CompletionTest, offersExactlyTheCommands)
{
    QStringList commands;
    for (const CommandSpec &command : commandTable())
        commands << command.name;
    EXPECT_EQ(complete(""), commands);
    EXPECT_EQ(complete("-c other st"),
              QStringList({QStringLiteral("start"), QStringLiteral("stop")}));
}

TEST_F(CompletionTest, offersExactlyTheOptions)
{
    for (const CommandSpec &command : commandTable()) {
        QStringList options;
        for (const OptionSpec &option : command.options + commonOptions())
            options << QStringLiteral("--") + option.name;
        EXPECT_EQ(complete({command.name, QStringLiteral("-")}), options)
            << qPrintable(command.name);
    }
}

TEST_F(CompletionTest, offersMachinesWhereTheyAreMeant)
{
    const QStringList web{QStringLiteral("web"), QStringLiteral("web\\ two")};
    for (const CommandSpec &command : commandTable()) {
        const bool takesMachine = command.arguments.value(0).name == QLatin1String("NAME") &&
                                  command.name != QLatin1String("create") &&
                                  command.name != QLatin1String("unfinished");
        EXPECT_EQ(complete({command.name, QStringLiteral("we")}),
                  takesMachine ? web : QStringList())
            << qPrintable(command.name);
    }
    EXPECT_EQ(complete("-c other start e"), QStringList(QStringLiteral("elsewhere")));
    EXPECT_EQ(complete("start web "), QStringList()) << "one is enough";
    EXPECT_EQ(complete({QStringLiteral("start"), QStringLiteral("web\\ t")}),
              QStringList(QStringLiteral("web\\ two")));
}

TEST_F(CompletionTest, offersDevicesAndThenMachines)
{
    EXPECT_EQ(complete("usb "), QStringList({QStringLiteral("list"), QStringLiteral("attach"),
                                             QStringLiteral("detach"), QStringLiteral("keep")}));
    EXPECT_EQ(complete("usb attach 1-"),
              QStringList({QStringLiteral("1-1"), QStringLiteral("1-4.2")}));
    EXPECT_EQ(complete("usb --always attach 1-4.2 we"),
              QStringList({QStringLiteral("web"), QStringLiteral("web\\ two")}));
    EXPECT_EQ(complete("usb detach 1-4.2 "), QStringList()) << "it comes back to this computer";
    EXPECT_EQ(complete("usb list "), QStringList());
    EXPECT_EQ(complete("usb-rules --priority 3 n"), QStringList(QStringLiteral("never")));
}

TEST_F(CompletionTest, offersWhatARuleIsMadeOf)
{
    const QStringList words{QStringLiteral("id="), QStringLiteral("serial="),
                            QStringLiteral("port="), QStringLiteral("kind=")};
    EXPECT_EQ(complete("usb-rules never "), words);
    EXPECT_EQ(complete("usb-rules always "), words) << "a machine alone is no rule";
    EXPECT_EQ(complete("usb-rules ask kind=s"),
              QStringList({QStringLiteral("kind=storage"), QStringLiteral("kind=security-key"),
                           QStringLiteral("kind=smart-card"), QStringLiteral("kind=scanner"),
                           QStringLiteral("kind=serial")}));
    EXPECT_EQ(complete("usb-rules ask port=1-4"), QStringList(QStringLiteral("port=1-4.2")));
    EXPECT_EQ(complete("usb-rules always kind=storage we"),
              QStringList({QStringLiteral("web"), QStringLiteral("web\\ two")}));
    EXPECT_EQ(complete("usb-rules never kind=storage we"), QStringList());
    // As bash divides words at "=".
    EXPECT_EQ(complete("usb-rules ask kind = st"), QStringList(QStringLiteral("storage")));
    EXPECT_EQ(complete("usb-rules ask port ="),
              QStringList({QStringLiteral("1-1"), QStringLiteral("1-4.2")}));
    EXPECT_EQ(complete("usb-rules -c other always kind = storage el"),
              QStringList(QStringLiteral("elsewhere")));
    EXPECT_EQ(complete("usb-rules remove "),
              QStringList({QStringLiteral("1"), QStringLiteral("2")}));
    EXPECT_EQ(complete("usb-rules remove 1 "), QStringList());
}

TEST_F(CompletionTest, offersEveryKind)
{
    QStringList kinds;
    for (int at = 0; at <= int(UsbKind::Other); ++at)
        kinds << QStringLiteral("kind=") + toWord(UsbKind(at));
    QStringList offered = complete("usb-rules ask kind=");
    kinds.sort();
    offered.sort();
    EXPECT_EQ(offered, kinds);
}

TEST_F(CompletionTest, offersWhatIsPaired)
{
    EXPECT_EQ(complete("bluetooth p"),
              QStringList({QStringLiteral("power"), QStringLiteral("pair")}));
    EXPECT_EQ(complete("bluetooth power "),
              QStringList({QStringLiteral("on"), QStringLiteral("off")}));
    EXPECT_EQ(complete("bluetooth connect "),
              QStringList({QStringLiteral("AA"), QStringLiteral("BB")}));
    EXPECT_EQ(complete("bluetooth --seconds 5 forget B"), QStringList(QStringLiteral("BB")));
    EXPECT_EQ(complete("bluetooth power on "), QStringList(QStringLiteral("hci0")));
    EXPECT_EQ(complete("bluetooth connect AA "), QStringList());
    EXPECT_EQ(complete("bluetooth list "), QStringList());
    EXPECT_EQ(complete("bluetooth lend --adapter h"), QStringList(QStringLiteral("hci0")));
    EXPECT_EQ(complete("bluetooth --adapter hci0 lend we"),
              QStringList({QStringLiteral("web"), QStringLiteral("web\\ two")}));
    EXPECT_EQ(complete("bluetooth return "), QStringList());
}

TEST_F(CompletionTest, runsNothingThatANameOrAPersonWrote)
{
    EXPECT_EQ(complete("start $"), QStringList(QStringLiteral("\\$\\(touch\\ gone\\)")));
    EXPECT_EQ(complete("start i"), QStringList(QStringLiteral("it\\'s")));
    complete({QStringLiteral("start"), QStringLiteral("$(touch gone)")});
    complete({QStringLiteral("start"), QStringLiteral("`touch gone`")});
    EXPECT_FALSE(QFile::exists(m_folder.filePath(QStringLiteral("gone"))));
}

TEST_F(CompletionTest, offersValues)
{
    EXPECT_EQ(complete("create x --os d"), QStringList(QStringLiteral("debian12")));
    EXPECT_EQ(complete("profiles --os d"), QStringList(QStringLiteral("debian12")));
    EXPECT_EQ(complete("profiles linux-"), QStringList(QStringLiteral("linux-2.4")));
    EXPECT_EQ(complete("create x --accelerator "),
              QStringList({QStringLiteral("auto"), QStringLiteral("kvm"), QStringLiteral("tcg")}));
    EXPECT_EQ(complete("create x --install innk"), QStringList(QStringLiteral("innkeeperctl")));
    EXPECT_EQ(complete("create x --memory "), QStringList());
}

} // namespace

} // namespace innkeeper::ctl
