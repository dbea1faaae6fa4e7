// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/Ctl.h"

#include "core/adapters/libvirt/LibvirtHypervisor.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

namespace innkeeper {

namespace {

using namespace std::chrono_literals;

class CtlInstall : public Ctl
{
protected:
    /// Runs the event loop until the guest has written `word`.
    bool hears(const QByteArray &word)
    {
        QEventLoop loop;
        QTimer::singleShot(180s, &loop, &QEventLoop::quit);
        const auto check = [&] {
            if (m_heard.contains(word))
                loop.quit();
        };
        QObject::connect(m_console.get(), &ConsoleStream::received, &loop, check);
        QTimer::singleShot(0, &loop, check);
        loop.exec();
        return m_heard.contains(word);
    }

    libvirt::LibvirtHypervisor m_hypervisor;
    std::unique_ptr<ConsoleStream> m_console;
    QByteArray m_heard;
};

TEST_F(CtlInstall, anInstallerImageBootsAndAnswers)
{
    // A path that needs care at every step on its way.
    const QString iso = m_folder.filePath(QStringLiteral("linux, \"bär\" & <co> $(x).iso"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(INNKEEPER_TEST_GUESTS "/linux.iso"), iso));
    const auto created =
        run({QStringLiteral("create"), QStringLiteral("guest"), QStringLiteral("--install"), iso,
             QStringLiteral("--memory"), QStringLiteral("256"), QStringLiteral("--cpus=1"),
             QStringLiteral("--disk=1"), QStringLiteral("--accelerator=tcg"),
             QStringLiteral("--json")});
    ASSERT_EQ(created.code, 0) << created.complaint.toStdString();
    EXPECT_EQ(run({QStringLiteral("show"), QStringLiteral("guest"), QStringLiteral("--json")})
                  .json()[QStringLiteral("memory")]
                  .toInteger(),
              256 << 20);

    const auto id = MachineId::fromText(created.json()[QStringLiteral("id")].toString());
    succeed({QStringLiteral("start"), QStringLiteral("guest")});
    ASSERT_TRUE(m_hypervisor.open(QStringLiteral("qemu:///session")));
    auto console = m_hypervisor.guests().openConsole(id, QStringLiteral("serial0"));
    ASSERT_TRUE(console) << qPrintable(console.error().message);
    m_console = *std::move(console);
    QObject::connect(m_console.get(), &ConsoleStream::received, m_console.get(),
                     [this](const QByteArray &bytes) { m_heard += bytes; });
    ASSERT_TRUE(hears("GUEST READY")) << m_heard.toStdString();
    m_console->write("echo $((6*7))answer\n");
    EXPECT_TRUE(hears("42answer")) << m_heard.toStdString();

    succeed({QStringLiteral("shutdown"), QStringLiteral("guest")});
    QString now;
    for (const QDeadlineTimer end(120s); !end.hasExpired() && now != QLatin1String("off");)
        now = state(QStringLiteral("guest"));
    EXPECT_EQ(now, QStringLiteral("off"));
    succeed({QStringLiteral("delete"), QStringLiteral("guest")});
    EXPECT_TRUE(QFile::exists(iso)) << "installer images are never deleted";
}

TEST_F(CtlInstall, aDiskImageIsCopied)
{
    const QString disk = m_folder.filePath(QStringLiteral("alte platte.qcow2"));
    QProcess image;
    image.start(QStringLiteral("qemu-img"), {QStringLiteral("create"), QStringLiteral("-qf"),
                                             QStringLiteral("qcow2"), disk, QStringLiteral("64M")});
    ASSERT_TRUE(image.waitForFinished());
    succeed({QStringLiteral("create"), QStringLiteral("old"), QStringLiteral("--import"), disk,
             QStringLiteral("--memory=64"), QStringLiteral("--accelerator=tcg")});
    EXPECT_EQ(volumes().size(), 1);
    succeed({QStringLiteral("delete"), QStringLiteral("old")});
    EXPECT_TRUE(QFile::exists(disk));
}

} // namespace

} // namespace innkeeper
