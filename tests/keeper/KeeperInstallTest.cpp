// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/keeper/Authority.h"
#include "core/adapters/keeper/KeeperLink.h"
#include "core/adapters/keeper/Wire.h"
#include "tests/core/services/Eventually.h"
#include "tests/keeper/PrivateBus.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QThread>
#include <QXmlStreamReader>

#include <csignal>
#include <gmock/gmock.h>
#include <unistd.h>

namespace innkeeper {

namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

/// "Move: in s, in s, in a{sv}" of each method and signal of `interface`.
QStringList signaturesIn(const QByteArray &introspection, const char *interface)
{
    QStringList signatures;
    bool isWanted = false;
    QXmlStreamReader xml(introspection);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attribute = [&xml](const char *name) {
            return xml.attributes().value(QLatin1String(name)).toString();
        };
        if (xml.name() == u"interface")
            isWanted = attribute("name") == QLatin1String(interface);
        else if (isWanted && (xml.name() == u"method" || xml.name() == u"signal"))
            signatures << attribute("name") + u':';
        else if (isWanted && xml.name() == u"arg")
            signatures.last() += u' ' + attribute("direction") + u' ' + attribute("type");
    }
    signatures.sort();
    return signatures;
}

/// The keeper, put into place as "cmake --install" does it.
class KeeperInstall : public testing::Test
{
protected:
    KeeperInstall()
    {
        QProcess install;
        install.setProcessChannelMode(QProcess::MergedChannels);
        install.start(QStringLiteral(CMAKE_PROGRAM),
                      {QStringLiteral("--install"), QStringLiteral(BUILD_FOLDER),
                       QStringLiteral("--component"), QStringLiteral("keeper"),
                       QStringLiteral("--prefix"), m_prefix.path()});
        EXPECT_TRUE(install.waitForFinished());
        EXPECT_EQ(install.exitCode(), 0) << install.readAll().toStdString();
    }

    QString at(const char *path) { return m_prefix.filePath(QString::fromUtf8(path)); }
    QString program() { return at(LIBEXEC_FOLDER "/innkeeperd"); }

    static QDBusMessage call(const PrivateBus &bus, const char *interface, const char *method)
    {
        return bus.connection().call(QDBusMessage::createMethodCall(
            QLatin1String(keeper::kService), QLatin1String(keeper::kPath), QLatin1String(interface),
            QLatin1String(method)));
    }

    QTemporaryDir m_prefix;
};

TEST_F(KeeperInstall, theBusStartsItAndItEndsWithTheBus)
{
    PrivateBus bus(at(DATA_FOLDER "/dbus-1/services"), {});
    const QDBusMessage state = call(bus, keeper::kUsbInterface, "GetState");
    ASSERT_EQ(state.type(), QDBusMessage::ReplyMessage) << qPrintable(state.errorMessage());
    EXPECT_EQ(state.signature().toStdString(), "aa{sv}sas");
    const auto rules = QJsonDocument::fromJson(state.arguments().at(1).toString().toUtf8());
    EXPECT_EQ(rules[QStringLiteral("version")].toInt(), 1);

    const uint pid =
        bus.connection().interface()->servicePid(QLatin1String(keeper::kService)).value();
    const QString process = QStringLiteral("/proc/%1/exe").arg(pid);
    EXPECT_EQ(QFile::symLinkTarget(process), QFileInfo(program()).canonicalFilePath());

    bus.end();
    for (const QDeadlineTimer end(20s); !end.hasExpired() && QFile::exists(process);)
        QThread::msleep(20);
    EXPECT_FALSE(QFile::exists(process)) << "nobody would ever end it";
}

TEST_F(KeeperInstall, whoeverWatchesHasItStartedAgain)
{
    const PrivateBus bus(at(DATA_FOLDER "/dbus-1/services"), {});
    keeper::KeeperLink link({keeper::kUsbInterface, "aa{sv}sas", {}});
    int losses = 0;
    QObject::connect(&link, &keeper::KeeperLink::lost, &link, [&losses] { ++losses; });
    link.start(bus.connection());
    const auto isThere = [&link] { return link.isThere(); };
    ASSERT_TRUE(eventually(isThere));
    const auto pid = [&bus] {
        return bus.connection().interface()->servicePid(QLatin1String(keeper::kService)).value();
    };
    const uint first = pid();
    ::kill(pid_t(first), SIGKILL);
    ASSERT_TRUE(eventually([&losses] { return losses > 0; }));
    ASSERT_TRUE(eventually(isThere));
    EXPECT_NE(pid(), first);
}

TEST_F(KeeperInstall, itSpeaksAsItsInterfaceIsDescribed)
{
    const QByteArray description =
        contentOf(at(DATA_FOLDER "/dbus-1/interfaces/org.innkeeper.Keeper1.xml"));
    const PrivateBus bus(at(DATA_FOLDER "/dbus-1/services"), {});
    const QDBusMessage answer = call(bus, "org.freedesktop.DBus.Introspectable", "Introspect");
    const QByteArray spoken = answer.arguments().value(0).toString().toUtf8();
    const QMap<const char *, QString> interfaces{
        {keeper::kUsbInterface, QStringLiteral("Keep: in s")},
        {keeper::kBluetoothInterface, QStringLiteral("TakeBack: in s")}};
    for (auto one = interfaces.begin(); one != interfaces.end(); ++one) {
        const QStringList described = signaturesIn(description, one.key());
        EXPECT_THAT(described, testing::Contains(one.value())) << one.key();
        EXPECT_EQ(signaturesIn(spoken, one.key()), described) << one.key();
    }
}

TEST_F(KeeperInstall, onlyRootIsTheKeeperOfTheSystem)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may";
    const PrivateBus bus({}, at(DATA_FOLDER "/dbus-1/system.d/org.innkeeper.Keeper1.conf"));
    EXPECT_FALSE(bus.connection().registerService(QLatin1String(keeper::kService)));
    EXPECT_EQ(bus.connection().lastError().type(), QDBusError::AccessDenied);
}

TEST_F(KeeperInstall, whatStartsItNamesWhatIsInstalled)
{
    const QMap<const char *, QByteArray> starters{
        {DATA_FOLDER "/dbus-1/services/org.innkeeper.Keeper1.service", "\nExec=%1\n"},
        {DATA_FOLDER "/dbus-1/system-services/org.innkeeper.Keeper1.service",
         "\nExec=%1 --system\n"},
        {"lib/systemd/system/innkeeperd.service", "\nExecStart=%1 --system\n"},
        {"lib/systemd/user/innkeeperd.service", "\nExecStart=%1\n"}};
    for (auto starter = starters.begin(); starter != starters.end(); ++starter) {
        const QByteArray content = contentOf(at(starter.key()));
        EXPECT_THAT(
            content.toStdString(),
            HasSubstr(QByteArray(starter.value()).replace("%1", program().toUtf8()).toStdString()));
        if (content.contains("[D-BUS Service]")) {
            EXPECT_THAT(content.toStdString(), HasSubstr("\nSystemdService=innkeeperd.service\n"));
        }
    }
}

TEST_F(KeeperInstall, polkitKnowsWhatItAsksFor)
{
    const auto policy =
        contentOf(at(DATA_FOLDER "/polkit-1/actions/org.innkeeper.keeper.policy")).toStdString();
    for (const std::string action :
         {keeper::kSeeDevices, keeper::kMoveUsb, keeper::kChangeUsbRules, keeper::kLendBluetooth})
        EXPECT_THAT(policy, HasSubstr("<action id=\"" + action + "\">"));
}

} // namespace

} // namespace innkeeper
