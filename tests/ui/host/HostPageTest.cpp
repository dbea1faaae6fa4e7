// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/host/HostPage.h"

#include "tests/core/check/HostFixture.h"
#include "tests/fakes/FakeAcceleratorTrial.h"
#include "tests/fakes/FakeHypervisor.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>

namespace innkeeper {

namespace {

using Kind = AcceleratorTrial::Outcome::Kind;

class HostPageTest : public testing::Test
{
protected:
    HostPageTest()
    {
        m_pool.setMaxThreadCount(2);
        m_page.resize(900, 700);
    }
    ~HostPageTest() override
    {
        m_trial.script().release(QStringLiteral("trial.run"));
        m_pool.waitForDone();
    }

    void openLink()
    {
        m_link.open(QStringLiteral("qemu:///system"));
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_link.state() == HostLink::State::Open; }));
    }
    void showAndCheck()
    {
        QSignalSpy checked(&m_page, &HostPage::checked);
        m_page.show();
        ASSERT_TRUE(checked.wait(20000));
    }
    template <class T = QWidget>
    T *named(const char *name)
    {
        return m_page.findChild<T *>(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
    HostFixture m_host;
    fakes::FakeHypervisor m_hypervisor;
    fakes::FakeAcceleratorTrial m_trial;
    AcceleratorProbe m_probe{m_trial, m_folder.filePath(QStringLiteral("memory.json"))};
    HostCheck m_check{m_hypervisor, m_probe, m_host.root()};
    QThreadPool m_pool;
    HostLink m_link{m_hypervisor, m_pool};
    HostPage m_page{m_check, m_link, m_pool};
};

TEST_F(HostPageTest, checksOnlyWhenSomebodyLooks)
{
    openLink();
    EXPECT_FALSE(m_page.isChecking());
    EXPECT_EQ(m_trial.runs(Accelerator::Tcg), 0);
    showAndCheck();
    EXPECT_FALSE(m_page.findings().isEmpty());
    EXPECT_EQ(m_trial.runs(Accelerator::Tcg), 1);

    // Looking again is not asking again.
    m_page.hide();
    m_page.show();
    EXPECT_FALSE(m_page.isChecking());
}

TEST_F(HostPageTest, saysWhatIsWrongFirst)
{
    openLink();
    showAndCheck();
    auto *kvm = named("finding-kvm");
    auto *tcg = named("finding-tcg");
    ASSERT_TRUE(kvm && tcg);
    EXPECT_LT(kvm->mapTo(&m_page, QPoint()).y(), tcg->mapTo(&m_page, QPoint()).y());
    EXPECT_TRUE(kvm->findChild<QLabel *>(QStringLiteral("reason"))->isVisible());
    EXPECT_TRUE(kvm->findChild<QLabel *>(QStringLiteral("advice"))->isVisible());
    EXPECT_FALSE(tcg->findChild<QLabel *>(QStringLiteral("reason"))->isVisible());
    EXPECT_TRUE(kvm->accessibleName().startsWith(QStringLiteral("Warning")));
}

TEST_F(HostPageTest, unfoldsByKeyboard)
{
    openLink();
    showAndCheck();
    auto *fold = named<QToolButton>("fold-tcg");
    ASSERT_TRUE(fold);
    fold->setFocus();
    QTest::keyClick(fold, Qt::Key_Space);
    EXPECT_TRUE(named("finding-tcg")->findChild<QLabel *>(QStringLiteral("reason"))->isVisible());
}

TEST_F(HostPageTest, mendsAndLooksAgain)
{
    openLink();
    m_hypervisor.host().setNetworks({{QStringLiteral("default"), false, false}});
    showAndCheck();
    auto *mend = named<QPushButton>("mend-default-network");
    ASSERT_TRUE(mend && mend->isVisible());
    QSignalSpy checked(&m_page, &HostPage::checked);
    mend->click();
    EXPECT_FALSE(mend->isEnabled());
    EXPECT_FALSE(named<QPushButton>("checkAgain")->isEnabled());
    ASSERT_TRUE(checked.wait(20000));
    EXPECT_TRUE((*m_hypervisor.host().networks())[0].isActive);
    EXPECT_FALSE(named<QPushButton>("mend-default-network")->isVisible());
}

TEST_F(HostPageTest, aMendThatFailsSaysWhy)
{
    openLink();
    showAndCheck();
    auto *mend = named<QPushButton>("mend-kvm");
    ASSERT_TRUE(mend);
    QSignalSpy checked(&m_page, &HostPage::checked);
    mend->click();
    ASSERT_TRUE(checked.wait(20000));
    EXPECT_TRUE(named<QLabel>("noticeText")->text().contains(QStringLiteral("no guest answered")));
}

TEST_F(HostPageTest, staysResponsiveWhileAGuestIsTried)
{
    openLink();
    m_trial.script().block(QStringLiteral("trial.run"));
    m_page.show();
    ASSERT_TRUE(m_trial.script().waitUntilBlocked(QStringLiteral("trial.run")));
    EXPECT_TRUE(m_page.isChecking());
    m_page.checkAgain();
    QSignalSpy checked(&m_page, &HostPage::checked);
    m_trial.script().release(QStringLiteral("trial.run"));
    ASSERT_TRUE(checked.wait(20000));
    EXPECT_EQ(checked.size(), 1);
}

TEST_F(HostPageTest, tellsOfAHostThatIsNotThere)
{
    m_hypervisor.disconnect();
    m_link.open(QStringLiteral("qemu:///system"));
    showAndCheck();
    ASSERT_FALSE(m_page.findings().isEmpty());
    EXPECT_EQ(m_page.findings()[0].severity, Finding::Severity::Problem);
    EXPECT_TRUE(named("finding-connection")->isVisible());
}

TEST_F(HostPageTest, everyControlHasAName)
{
    openLink();
    showAndCheck();
    for (const QAbstractButton *button : m_page.findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        EXPECT_FALSE(button->objectName().isEmpty());
        EXPECT_FALSE(button->accessibleName().isEmpty()) << qPrintable(button->objectName());
    }
}

} // namespace

} // namespace innkeeper
