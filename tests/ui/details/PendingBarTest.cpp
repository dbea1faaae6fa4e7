// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/PendingBar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

class PendingBarTest : public testing::Test
{
protected:
    PendingBarTest()
    {
        auto *layout = new QVBoxLayout(&m_window);
        layout->addWidget(m_bar);
        layout->addWidget(m_elsewhere);
        wait("localtime");
        m_window.show();
        m_show->setChecked(true);
    }
    /// For one change, that of the clock.
    void wait(const char *after)
    {
        m_bar->setChanges({{hardware::Change::Kind::Set,
                            QStringLiteral("clock"),
                            {},
                            QStringLiteral("base"),
                            {},
                            QString::fromLatin1(after),
                            {},
                            {}}});
    }
    QPushButton *dropButton()
    {
        return m_bar->findChild<QPushButton *>(QStringLiteral("pending-drop-0"));
    }

    QWidget m_window;
    PendingBar *m_bar = new PendingBar;
    QLineEdit *m_elsewhere = new QLineEdit;
    QPushButton *m_show = m_bar->findChild<QPushButton *>(QStringLiteral("pending-show"));
};

TEST_F(PendingBarTest, keepsTheFocusOfAButtonThatGoes)
{
    dropButton()->setFocus();
    ASSERT_EQ(m_window.focusWidget(), dropButton());
    wait("utc");
    EXPECT_EQ(m_window.focusWidget(), m_show);
}

TEST_F(PendingBarTest, takesNoFocusFromElsewhere)
{
    // A button had it once.
    dropButton()->setFocus();
    m_elsewhere->setFocus();
    wait("utc");
    EXPECT_EQ(m_window.focusWidget(), m_elsewhere);
}

} // namespace
} // namespace innkeeper
