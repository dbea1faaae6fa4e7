// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/xml/XmlPage.h"
#include "ui/details/xml/XmlEdit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <gtest/gtest.h>

#include <atomic>

namespace innkeeper {
namespace {

const QString kXml = QStringLiteral("<domain type='qemu'>\n"
                                    "  <name>one</name>\n"
                                    "  <title>a\u00a0b</title>\n"
                                    "  <memory>1</memory>\n"
                                    "</domain>\n");

class XmlPageTest : public testing::Test
{
protected:
    XmlPageTest()
    {
        load(kXml);
        page.resize(700, 600);
        page.show();
    }
    ~XmlPageTest() override { pool.waitForDone(); }

    void load(const QString &xml)
    {
        page.load({{}, *DomainDocument::parse(xml), {}, {}, {}, {}, {}});
    }
    void click(const char *name) { find<QAbstractButton>(name)->click(); }
    template <class T>
    T *find(const char *name)
    {
        return page.findChild<T *>(QLatin1String(name));
    }
    XmlEdit *edit() { return find<XmlEdit>("xml-edit"); }
    void replace(const QString &before, const QString &after)
    {
        QTextCursor at = edit()->document()->find(before);
        ASSERT_FALSE(at.isNull());
        at.insertText(after);
    }

    QThreadPool pool;
    XmlPage page{pool};
    QSignalSpy saves{&page, &XmlPage::saveWanted};
};

TEST_F(XmlPageTest, SavesWhatWasEditedAndNothingElse)
{
    click("xml-begin");
    replace(QStringLiteral("<memory>1"), QStringLiteral("<memory>2"));
    click("xml-compare");
    const QString diff = find<QPlainTextEdit>("xml-diff")->toPlainText();
    EXPECT_TRUE(diff.contains(QStringLiteral("-  <memory>1</memory>\n+  <memory>2</memory>")));
    EXPECT_EQ(saves.count(), 0);
    click("xml-save");
    ASSERT_EQ(saves.count(), 1);
    EXPECT_EQ(saves.first().at(0).toString(), kXml);
    // The unbreakable space is one still.
    EXPECT_EQ(saves.first().at(1).toString(),
              QString(kXml).replace(QStringLiteral("<memory>1"), QStringLiteral("<memory>2")));
}

TEST_F(XmlPageTest, CopiesNoPasswordsUnlessAsked)
{
    EXPECT_FALSE(find<QWidget>("xml-secrets")->isVisible());
    const QString guarded = QString(kXml).replace(
        QStringLiteral("</domain>"),
        QStringLiteral("<devices><graphics type='vnc' passwd='s3cret'/></devices></domain>"));
    load(guarded);
    ASSERT_TRUE(find<QWidget>("xml-secrets")->isVisible());
    const auto copied = [this] {
        click("xml-copy");
        return QApplication::clipboard()->text();
    };
    EXPECT_FALSE(find<QPlainTextEdit>("xml")->toPlainText().contains(QStringLiteral("s3cret")));
    EXPECT_FALSE(copied().contains(QStringLiteral("s3cret")));
    EXPECT_TRUE(copied().contains(QStringLiteral("<graphics type='vnc'/>")));
    click("xml-secrets");
    EXPECT_EQ(copied(), guarded);
    click("xml-secrets");
    EXPECT_FALSE(copied().contains(QStringLiteral("s3cret")));
    // What is edited is all of it, so that saving loses nothing.
    click("xml-begin");
    replace(QStringLiteral("<memory>1"), QStringLiteral("<memory>2"));
    click("xml-compare");
    click("xml-save");
    ASSERT_EQ(saves.count(), 1);
    EXPECT_EQ(saves.first().at(0).toString(), guarded);
    EXPECT_TRUE(saves.first().at(1).toString().contains(QStringLiteral("passwd='s3cret'")));
}

TEST_F(XmlPageTest, TakesASavedEditBack)
{
    click("xml-begin");
    replace(QStringLiteral("<memory>1"), QStringLiteral("<memory>2"));
    click("xml-compare");
    click("xml-save");
    page.saved(nullptr);
    const QString changed = saves.first().at(1).toString();
    load(changed);
    EXPECT_TRUE(find<QWidget>("xml")->isVisible());
    click("xml-take-back");
    ASSERT_EQ(saves.count(), 2);
    EXPECT_EQ(saves.last().at(0).toString(), changed);
    EXPECT_EQ(saves.last().at(1).toString(), kXml);
}

TEST_F(XmlPageTest, MarksTheLineThatIsWrong)
{
    click("xml-begin");
    replace(QStringLiteral("</memory>"), QStringLiteral("</memori>"));
    auto *complaints = find<QListWidget>("xml-complaints");
    ASSERT_TRUE(QTest::qWaitFor([&] { return complaints->count() == 1; }, 20000));
    EXPECT_TRUE(complaints->item(0)->text().contains(u'4'));
    EXPECT_EQ(edit()->extraSelections().size(), 1);
    EXPECT_EQ(edit()->extraSelections().first().cursor.blockNumber(), 3);
    Q_EMIT complaints->itemActivated(complaints->item(0));
    EXPECT_EQ(edit()->textCursor().blockNumber(), 3);
    edit()->undo();
    EXPECT_TRUE(QTest::qWaitFor([&] { return complaints->count() == 0; }, 20000));
}

TEST_F(XmlPageTest, TakesAnotherCheck)
{
    XmlPage own(pool, [](const QString &) -> Result<QList<XmlComplaint>> {
        return QList<XmlComplaint>{{2, QStringLiteral("An odd name.")}};
    });
    own.load({{}, *DomainDocument::parse(kXml), {}, {}, {}, {}, {}});
    own.findChild<QAbstractButton *>(QStringLiteral("xml-begin"))->click();
    auto *complaints = own.findChild<QListWidget *>(QStringLiteral("xml-complaints"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return complaints->count() == 1; }, 20000));
    EXPECT_TRUE(complaints->item(0)->text().contains(QStringLiteral("An odd name.")));
}

TEST_F(XmlPageTest, ChecksOnceAtATimeAndTheNewestTextLast)
{
    QSemaphore answers;
    std::atomic<int> begun = 0;
    XmlPage own(pool, [&](const QString &xml) -> Result<QList<XmlComplaint>> {
        ++begun;
        answers.acquire();
        return QList<XmlComplaint>{{1, xml.contains(QStringLiteral("third"))
                                           ? QStringLiteral("The third.")
                                           : QStringLiteral("An older one.")}};
    });
    own.load({{}, *DomainDocument::parse(kXml), {}, {}, {}, {}, {}});
    own.findChild<QAbstractButton *>(QStringLiteral("xml-begin"))->click();
    auto *complaints = own.findChild<QListWidget *>(QStringLiteral("xml-complaints"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return begun == 1; }, 20000));
    for (const char *word : {"first", "second", "third"}) {
        own.findChild<XmlEdit *>()->insertPlainText(QLatin1String(word));
        // Longer than the pause after which it is checked.
        QTest::qWait(700);
    }
    answers.release();
    EXPECT_TRUE(QTest::qWaitFor([&] { return begun == 2; }, 20000));
    EXPECT_EQ(complaints->count(), 0);
    answers.release(100);
    EXPECT_TRUE(QTest::qWaitFor([&] { return complaints->count() == 1; }, 20000));
    EXPECT_TRUE(complaints->item(0)->text().contains(QStringLiteral("The third.")));
    EXPECT_EQ(begun, 2);
}

TEST_F(XmlPageTest, SaysThatItWasChangedElsewhere)
{
    click("xml-begin");
    replace(QStringLiteral("<memory>1"), QStringLiteral("<memory>2"));
    load(QString(kXml).replace(QStringLiteral("<memory>1"), QStringLiteral("<memory>3")));
    EXPECT_TRUE(find<QWidget>("xml-notice")->isVisible());
    EXPECT_TRUE(edit()->xml().contains(QStringLiteral("<memory>2")));
    click("xml-again");
    EXPECT_TRUE(edit()->xml().contains(QStringLiteral("<memory>3")));
}

TEST_F(XmlPageTest, SaysWhyItWasNotSaved)
{
    click("xml-begin");
    replace(QStringLiteral("<memory>1"), QStringLiteral("<memory>2"));
    click("xml-compare");
    click("xml-save");
    const Error refusal{ErrorKind::Invalid, QStringLiteral("Too little memory."), {}, {}};
    page.saved(&refusal);
    EXPECT_TRUE(find<QWidget>("xml-notice")->isVisible());
    EXPECT_TRUE(find<QWidget>("xml-diff")->isVisible());
    click("xml-further");
    EXPECT_TRUE(edit()->xml().contains(QStringLiteral("<memory>2")));
}

TEST_F(XmlPageTest, HasNothingToSaveBeforeAnEdit)
{
    click("xml-begin");
    click("xml-compare");
    EXPECT_FALSE(find<QWidget>("xml-diff")->isVisible());
    click("xml-cancel");
    EXPECT_TRUE(find<QWidget>("xml")->isVisible());
}

} // namespace
} // namespace innkeeper
