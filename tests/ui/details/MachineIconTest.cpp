// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The picture that a person chooses for a machine.

#include "tests/ui/details/DetailsWorld.h"
#include "ui/style/Icons.h"

#include <QComboBox>
#include <QIcon>
#include <QImage>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

const hardware::Field &iconField()
{
    return *hardware::partKind(QStringLiteral("machine"))->field(QStringLiteral("icon"));
}

QImage picture(const QIcon &icon)
{
    return icon.pixmap(32).toImage();
}

TEST(MachineIcons, everyWordHasAPictureOfItsOwn)
{
    const QString os = QStringLiteral("http://debian.org/debian/12");
    QList<QImage> seen{picture(style::osIcon(os))};
    for (const hardware::Field::Choice &choice : iconField().choices) {
        const QImage shown = picture(style::machineIcon(choice.word, os));
        if (choice.word == iconField().absent) {
            EXPECT_EQ(shown, seen.first());
            continue;
        }
        EXPECT_FALSE(seen.contains(shown)) << choice.word.toStdString();
        seen.append(shown);
    }
    // Of a newer version.
    EXPECT_EQ(picture(style::machineIcon(QStringLiteral("zeppelin"), os)), seen.first());
}

class MachineIconTest : public testing::Test, public tests::DetailsWorld
{
protected:
    void pick(const QString &word)
    {
        auto *box = find<QComboBox>("icon");
        box->setFocus();
        while (box->currentData().toString() != word) {
            const int before = box->currentIndex();
            QTest::keyClick(box, box->findData(word) > before ? Qt::Key_Down : Qt::Key_Up);
            ASSERT_NE(box->currentIndex(), before);
        }
    }
    QString icon() { return hypervisor.machines().find(id)->icon; }
};

TEST_F(MachineIconTest, isChosenAndTakenBack)
{
    show();
    auto *box = find<QComboBox>("icon");
    EXPECT_EQ(box->currentData().toString(), iconField().absent);
    EXPECT_FALSE(box->itemIcon(box->findData(QStringLiteral("terminal"))).isNull());
    pick(QStringLiteral("terminal"));
    ASSERT_TRUE(wait([this] { return icon() == QStringLiteral("terminal"); }));
    EXPECT_TRUE(xml().contains(QStringLiteral("<strange attribute=\"&lt;1&gt;\">")));
    pick(iconField().absent);
    ASSERT_TRUE(wait([this] { return xml() == tests::foreignXml(); }));
}

TEST_F(MachineIconTest, isShownAtOnceOfWhatRuns)
{
    (void)hypervisor.machines().start(id);
    show();
    pick(QStringLiteral("network"));
    ASSERT_TRUE(wait([this] { return icon() == QStringLiteral("network"); }));
    for (const auto view : {Machines::View::Live, Machines::View::Persistent})
        EXPECT_EQ(DomainDocument::parse(*hypervisor.machines().xml(id, view))
                      ->machine()
                      .icon.toStdString(),
                  "network");
    EXPECT_TRUE(wait([this] { return pool.waitForDone(0); }));
    EXPECT_FALSE(find<QWidget>("pending")->isVisible());
}

} // namespace
} // namespace innkeeper
